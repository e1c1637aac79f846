"""With what the open proposal is checked: its rules and limits, and the objects that a result is about."""

from typing import Dict, Optional

from ..adapters.check_rules import ruleset_of
from ..adapters.finding_shapes import CheckView
from ..core.checks.result import CheckResult
from ..core.checks.rules import Rule
from ..core.variants.effective import effective_objects
from .session import Session


def view_of(session: Session, result: Optional[CheckResult]) -> CheckView:
    """What single findings of ``result`` are looked at again with: the objects in force, unsaved edits included."""
    variant, horizon = session.variant, session.horizon
    if result is None or (result.variant, result.horizon) == (variant, horizon):
        objects = session.effective() if session.is_open else []
    else:
        variant, horizon = result.variant, result.horizon
        objects = effective_objects(session.objects(), session.variants, variant, horizon)
    rules = ruleset_of(session.proposal)
    path = session.store.path if session.store is not None else None
    return CheckView(path, objects, variant, horizon, rules.rules, rules.tolerances)


def rules_of(session: Session) -> Dict[str, Rule]:
    """The rules in force in the open proposal, by code."""
    return {rule.code: rule for rule in ruleset_of(session.proposal).rules}
