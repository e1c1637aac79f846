"""With what the open proposal is checked: its rules and limits, and the objects that a result is about."""

from typing import Dict, Optional, Sequence, Tuple

from ..adapters.check_rules import ruleset_of
from ..adapters.finding_shapes import CheckView
from ..core.checks.result import CheckResult
from ..core.checks.rules import Rule
from ..core.model.records import ProposalObject
from ..core.variants.effective import BASIS, effective_objects
from .session import Session


def view_of(session: Session, result: Optional[CheckResult]) -> CheckView:
    """What single findings of ``result`` are looked at again with: the objects in force, unsaved edits included."""
    variant, horizon = _asked(session, result)
    rules = ruleset_of(session.proposal)
    path = session.store.path if session.store is not None else None
    return CheckView(path, in_force(session, result), variant, horizon, rules.rules, rules.tolerances)


def in_force(session: Session, result: Optional[CheckResult]) -> Sequence[ProposalObject]:
    """The objects in force in the variant and horizon of ``result``, unsaved edits included.

    None when the proposal is closed, and none when the variant is no longer in it: a result outlives both for a moment.
    """
    asked = _asked(session, result)
    if asked == (session.variant, session.horizon):
        return session.effective() if session.is_open else []
    known = asked[0] == BASIS or any(variant.code == asked[0] for variant in session.variants)
    return effective_objects(session.objects(), session.variants, *asked) if session.is_open and known else []


def _asked(session: Session, result: Optional[CheckResult]) -> Tuple[str, str]:
    return (session.variant, session.horizon) if result is None else (result.variant, result.horizon)


def rules_of(session: Session) -> Dict[str, Rule]:
    """The rules in force in the open proposal, by code."""
    return {rule.code: rule for rule in ruleset_of(session.proposal).rules}
