"""From "this object touches this reservation" to an outcome class.

The order follows the way the rules are written: first whether the rule is about this height or depth at all,
then its quantity, then its severity, and last what softens it: a function the reservation welcomes, an earlier
horizon, a boundary that is only indicative.
"""

from dataclasses import dataclass
from typing import List, Optional, Tuple

from ..model.records import INDICATIVE, SEARCH_AREA, ProposalObject
from ..texts import tr
from . import outcomes
from .rules import ABOVE, BELOW, FORBIDDEN, GROUND, Rule

CLASS_OF_SEVERITY = {
    "verboden": outcomes.HARD,
    "nee-tenzij": outcomes.NEE_TENZIJ,
    "ja-mits": outcomes.CONDITIONAL,
    "afwegen": outcomes.ATTENTION,
    "signaleren": outcomes.ATTENTION,
}
BELOW_GROUND, ABOVE_GROUND = "ondergronds", "bovengronds"
_SQUARE_METRES_PER_HECTARE = 10_000.0


@dataclass(frozen=True)
class Verdict:
    """The outcome of one rule for one object, with what has to be said about it (Dutch)."""

    outcome: str
    vertical: str = ""
    indicative: bool = False
    absolute: bool = False
    remarks: Tuple[str, ...] = ()


def functions_in_scope(rule: Rule, item: ProposalObject) -> Tuple[str, ...]:
    """Which functions of the object, the main one first, the rule is about or welcomes."""
    functions = (item.function, *item.further_functions)
    return tuple(code for code in functions if rule.applies_to(code) or rule.is_chance_for(code))


def below_threshold(rule: Rule, item: ProposalObject, area_m2: float) -> Optional[bool]:
    """True: too small for this rule. False: large enough, or no threshold. None: the quantity is not given."""
    test = rule.quantity
    if test is None:
        return False
    if test.unit.lower() == "ha" and area_m2 > 0:
        return area_m2 / _SQUARE_METRES_PER_HECTARE < test.minimum
    given = [value for value in (item.quantity, item.quantity_max) if value is not None]
    if not given or item.unit.lower() != test.unit.lower():
        return None
    return max(given) < test.minimum


def judge(rule: Rule, item: ProposalObject, area_m2: float, layer_accuracy: str) -> Optional[Verdict]:
    """The verdict on an object that lies where the rule strikes; None when it is too small to be concerned."""
    small = below_threshold(rule, item, area_m2)
    if small:
        return None
    free, vertical = _vertical(rule, item)
    indicative = INDICATIVE in (layer_accuracy, item.exactness) or item.exactness == SEARCH_AREA
    if free is True:
        return Verdict(outcomes.NEUTRAL, vertical, indicative)
    if free is None:
        return Verdict(outcomes.UNKNOWN, vertical, indicative)
    if small is None:
        return Verdict(outcomes.UNKNOWN, vertical, indicative, remarks=(_quantity_missing(rule),))
    return _graded(rule, item, vertical, indicative)


def _graded(rule: Rule, item: ProposalObject, vertical: str, indicative: bool) -> Verdict:
    functions = functions_in_scope(rule, item)
    absolute = any(rule.is_absolute_for(code) for code in functions)
    outcome = CLASS_OF_SEVERITY[rule.severity]
    remarks: List[str] = []
    if functions and all(rule.is_chance_for(code) for code in functions):
        outcome = outcomes.SYNERGY
        remarks.append(tr("De reservering verdraagt deze functie: een koppelkans."))
    elif _only_information(rule, item):
        outcome = max(outcome, outcomes.ATTENTION, key=outcomes.rank)
        remarks.append(tr("De regel geldt voor 2030; voor een latere horizon is dit ter informatie."))
    if indicative and outcome == outcomes.HARD:
        outcome = outcomes.NEE_TENZIJ
        remarks.append(tr("De begrenzing is indicatief: de toets wijst op een conflict, maar bewijst het niet."))
    return Verdict(outcome, vertical, indicative, absolute, tuple(remarks))


def _only_information(rule: Rule, item: ProposalObject) -> bool:
    """A sketch for later meets a rule for 2030; the other way round a reservation for 2050 does count today."""
    return rule.horizon.isdigit() and item.horizon.isdigit() and int(rule.horizon) < int(item.horizon)


def _quantity_missing(rule: Rule) -> str:
    text = tr("Niet te toetsen: vul de hoeveelheid in {unit} in; de regel geldt vanaf {minimum:g} {unit}.")
    return text.format(unit=rule.quantity.unit, minimum=rule.quantity.minimum) if rule.quantity else ""


def _vertical(rule: Rule, item: ProposalObject) -> Tuple[Optional[bool], str]:
    """Whether the object is free of the rule by its height or depth (None: cannot be told), and why."""
    kind = rule.vertical.kind
    underground = item.layer == BELOW_GROUND
    if kind in (GROUND, ABOVE) and underground:
        return True, tr("Ligt ondergronds; de regel gaat over {where}.").format(where=_place_word(kind))
    if kind == BELOW and item.layer == ABOVE_GROUND and not item.depth_m:
        return True, tr("Ligt bovengronds; de regel gaat over de ondergrond.")
    if kind != ABOVE:
        return False, rule.vertical.note
    if rule.vertical.above_m is None:
        text = tr("Niet te toetsen: de toegestane hoogte verschilt per plaats. {note}")
        return None, text.format(note=rule.vertical.note).strip()
    return _height_test(rule.vertical.above_m, item.height_m)


def _place_word(kind: str) -> str:
    return tr("het maaiveld") if kind == GROUND else tr("wat boven het maaiveld uitsteekt")


def _height_test(limit_m: float, height_m: Optional[float]) -> Tuple[Optional[bool], str]:
    if height_m is None:
        text = tr("Niet te toetsen zonder hoogte: het wordt een conflict boven {limit:g} m.")
        return None, text.format(limit=limit_m)
    if height_m > limit_m:
        text = tr("Hoogte {height:g} m is meer dan de grens van {limit:g} m.")
        return False, text.format(height=height_m, limit=limit_m)
    text = tr("Hoogte {height:g} m blijft binnen de grens van {limit:g} m.")
    return True, text.format(height=height_m, limit=limit_m)


def forbids(rule: Rule) -> bool:
    """True for rules whose slivers are never dropped."""
    return rule.severity == FORBIDDEN
