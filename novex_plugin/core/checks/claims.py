"""A claimed exception: the weighing says that the rule's own way out is taken, and lists what proves it."""

from typing import Sequence, Tuple

from ..texts import tr
from . import outcomes
from .rules import Rule

_SOFTENED = (outcomes.HARD, outcomes.NEE_TENZIJ)
_CLAIMABLE = (*_SOFTENED, outcomes.CONDITIONAL, outcomes.ATTENTION)


def apply_claim(
    rule: Rule, code: str, outcome: str, functions: Sequence[str], *, absolute: bool
) -> Tuple[str, str, Tuple[str, ...], str]:
    """Outcome, accepted exception, its evidence and a remark, after the claim of ``code`` (Dutch remark).

    A conflict becomes conditional: the exception still has to be proven. A claim that the rule does not know, that is
    not meant for these functions, or against which no dispensation exists, changes nothing and says so.
    """
    if not code or outcome not in _CLAIMABLE:
        return outcome, "", (), ""
    known = rule.exception(code)
    if known is None:
        text = tr("De afweging noemt uitzondering {code}, maar die kent de regel niet (meer); zij telt niet mee.")
        return outcome, "", (), text.format(code=code)
    if absolute:
        text = tr("De afweging noemt uitzondering {code}, maar hier is geen ontheffing mogelijk; zij telt niet mee.")
        return outcome, "", (), text.format(code=code)
    if known.functions and not known.functions.issuperset(functions):
        text = tr("De afweging noemt uitzondering {code}, maar die geldt niet voor deze functie; zij telt niet mee.")
        return outcome, "", (), text.format(code=code)
    text = tr("De afweging beroept zich op uitzondering {code}: {text}.")
    softer = outcomes.CONDITIONAL if outcome in _SOFTENED else outcome
    return softer, code, known.evidence, text.format(code=code, text=known.text.rstrip("."))
