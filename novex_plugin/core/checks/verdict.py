"""From "this object touches this reservation" to an outcome class.

The order follows the way the rules are written: first whether the rule is about this height or depth at all,
then its quantity, then its severity, and last what softens it: a near miss, a function the reservation welcomes, an
earlier horizon, a boundary that is only indicative, an exception that a weighing claims.
"""

from dataclasses import dataclass
from typing import List, Optional, Tuple

from ..model.records import INDICATIVE, SEARCH_AREA, ProposalObject
from ..texts import tr
from . import outcomes, quantities
from .claims import apply_claim
from .distances import near_miss, unknown_distances
from .heights import Tested, vertical_test
from .meeting import Meeting
from .rules import FORBIDDEN, Rule

CLASS_OF_SEVERITY = {
    "verboden": outcomes.HARD,
    "nee-tenzij": outcomes.NEE_TENZIJ,
    "ja-mits": outcomes.CONDITIONAL,
    "afwegen": outcomes.ATTENTION,
    "signaleren": outcomes.ATTENTION,
}
DECIDED = "in_uitvoering"  # status of an object on which a decision has been taken


@dataclass(frozen=True)
class Verdict:
    """The outcome of one rule for one object, with what has to be said about it (Dutch).

    ``severity`` is that of the rule after its tests of quantity; ``before_claim`` the outcome without the exception
    that the weighing claims.
    """

    outcome: str
    vertical: str = ""
    indicative: bool = False
    absolute: bool = False
    remarks: Tuple[str, ...] = ()
    severity: str = ""
    before_claim: str = ""
    claimed: str = ""
    evidence: Tuple[str, ...] = ()
    limit_height_m: Optional[float] = None


def functions_in_scope(rule: Rule, item: ProposalObject) -> Tuple[str, ...]:
    """Which functions of the object, the main one first, the rule is about or welcomes."""
    functions = (item.function, *item.further_functions)
    return tuple(code for code in functions if rule.applies_to(code) or rule.is_chance_for(code))


def below_threshold(rule: Rule, item: ProposalObject, area_m2: float) -> Optional[bool]:
    """True: too small for this rule. False: large enough, or no threshold. None: the quantity is not given."""
    return quantities.below_threshold(rule, item, functions_in_scope(rule, item), area_m2)


def judge(rule: Rule, item: ProposalObject, meeting: Meeting) -> Optional[Verdict]:
    """The verdict on an object that lies where the rule strikes.

    None when the rule is about larger proposals, or limits nothing at this distance.
    """
    functions = functions_in_scope(rule, item)
    if quantities.below_threshold(rule, item, functions, meeting.area_m2):
        return None
    tested = vertical_test(rule, item, functions, meeting)
    if tested.nowhere:
        return None
    indicative = INDICATIVE in (meeting.layer.accuracy, item.exactness) or item.exactness == SEARCH_AREA
    if tested.free is not False:
        outcome = outcomes.NEUTRAL if tested.free else outcomes.UNKNOWN
        return _plain(rule, outcome, tested, indicative)
    weighed = quantities.weigh(
        rule, item, functions, meeting.area_m2, share=meeting.share, layer=meeting.layer.key
    )  # fmt: skip
    if weighed.unknown or weighed.free:
        outcome = outcomes.UNKNOWN if weighed.unknown else outcomes.NEUTRAL
        return _plain(rule, outcome, tested, indicative, weighed.remarks)
    return _graded(rule, item, meeting, tested, weighed)


def _plain(
    rule: Rule, outcome: str, tested: Tested, indicative: bool, remarks: Tuple[str, ...] = ()
) -> Verdict:
    return Verdict(
        outcome, tested.text, indicative, remarks=remarks, severity=rule.severity, before_claim=outcome,
        limit_height_m=tested.limit_m,
    )  # fmt: skip


def _graded(
    rule: Rule, item: ProposalObject, meeting: Meeting, tested: Tested, weighed: quantities.Weighed
) -> Verdict:
    functions = functions_in_scope(rule, item)
    absolute = any(rule.is_absolute_for(code) for code in functions)
    indicative = INDICATIVE in (meeting.layer.accuracy, item.exactness) or item.exactness == SEARCH_AREA
    outcome, softened = _softened(rule, item, meeting, CLASS_OF_SEVERITY[weighed.severity], functions)
    remarks = [*weighed.remarks, *softened, unknown_distances(rule, meeting, item.height_m)]
    if indicative and outcome == outcomes.HARD:
        outcome = outcomes.NEE_TENZIJ
        remarks.append(tr("De begrenzing is indicatief: de toets wijst op een conflict, maar bewijst het niet."))
    before = outcome
    outcome, claimed, evidence, remark = apply_claim(rule, meeting.claimed, outcome, functions, absolute=absolute)
    remarks.append(remark)
    if item.status == DECIDED and outcome in (outcomes.HARD, outcomes.NEE_TENZIJ):
        remarks.append(tr("Over dit object is besloten; bestaand, toegelaten gebruik is geen conflict: toon het aan."))
    return Verdict(
        outcome, tested.text, indicative, absolute, tuple(text for text in remarks if text), weighed.severity, before,
        claimed, evidence if claimed else _evidence(rule, outcome), tested.limit_m,
    )  # fmt: skip


def _softened(
    rule: Rule, item: ProposalObject, meeting: Meeting, outcome: str, functions: Tuple[str, ...]
) -> Tuple[str, List[str]]:
    """The class after what makes it milder: welcome functions, a near miss, a rule for an earlier horizon."""
    if functions and all(rule.is_chance_for(code) for code in functions):
        return outcomes.SYNERGY, [tr("De reservering verdraagt deze functie: een koppelkans.")]
    remarks = [near_miss(rule, meeting)]
    if _only_information(rule, item):
        remarks.append(tr("De regel geldt voor 2030; voor een latere horizon is dit ter informatie."))
    if any(remarks):
        outcome = max(outcome, outcomes.ATTENTION, key=outcomes.rank)
    return outcome, remarks


def _evidence(rule: Rule, outcome: str) -> Tuple[str, ...]:
    return () if outcome == outcomes.SYNERGY else rule.evidence


def _only_information(rule: Rule, item: ProposalObject) -> bool:
    """A sketch for later meets a rule for 2030; the other way round a reservation for 2050 does count today."""
    return rule.horizon.isdecimal() and item.horizon.isdecimal() and int(rule.horizon) < int(item.horizon)


def forbids(rule: Rule) -> bool:
    """True for rules whose slivers are never dropped."""
    return rule.severity == FORBIDDEN
