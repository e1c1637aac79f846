"""What a province may fill in as a goal of its own: the choices, what is refused and what is only said.

The dialog and the import from a table ask the same questions here.
"""

from difflib import get_close_matches
from math import isfinite
from typing import Iterable, List, Optional, Tuple

from ..model.annexes import ProvinceGoal
from ..model.codelists import codelist, has_code
from ..model.functions import functions, has_function
from ..texts import tr
from .derivation import Derivation, derivation
from .yields import AREA_OF, NOTHING, QUANTITY, SHARE_OF

HECTARE, PERCENT = "ha", "%"
KINDS = (QUANTITY, AREA_OF, SHARE_OF)


def units() -> Tuple[str, ...]:
    """The units that goals have: those of quantities, and those that quantities can be converted to."""
    converted = (step.target_unit for step in derivation().conversions)
    return tuple(dict.fromkeys((*(code.code for code in codelist("eenheid")), *converted, PERCENT)))


def counted_units() -> Tuple[str, ...]:
    """The units in which quantities of objects stand; hectares and kilometres are measured, not entered."""
    entered = (unit for one in functions() for unit in one.units)
    return tuple(dict.fromkeys(unit for unit in entered if unit and unit not in (HECTARE, "km")))


def split_counts_from(counts_from: str) -> Tuple[str, str]:
    """(kind, what) of a ``telt_op_uit``; an empty one counts from nothing."""
    kind, _, what = counts_from.partition(":")
    return (kind, what) if kind in KINDS else (NOTHING, "")


def kind_choices() -> Tuple[Tuple[str, str], ...]:
    return (
        (QUANTITY, tr("ingevulde hoeveelheden")), (AREA_OF, tr("oppervlakte van een functie")),
        (SHARE_OF, tr("deel van het landelijk gebied")), (NOTHING, tr("niet uit tekeningen af te leiden")),
    )  # fmt: skip


def what_choices(kind: str) -> Tuple[Tuple[str, str], ...]:
    """What can be counted in a kind: units of quantities, or functions that have an area."""
    if kind == QUANTITY:
        return tuple((unit, unit) for unit in counted_units())
    if kind in (AREA_OF, SHARE_OF):
        return tuple((one.code, one.name) for one in functions() if "vlak" in one.geometries)
    return ()


def next_code(codes: Iterable[str]) -> str:
    """A code for a new goal that nobody has yet."""
    taken = set(codes)
    return next(code for code in map("PD-{:02d}".format, range(1, len(taken) + 2)) if code not in taken)


def problems(goal: ProvinceGoal, rules: Optional[Derivation] = None) -> List[str]:
    """Why a goal cannot be kept (Dutch, one sentence each); empty when it can."""
    found = [_missing(goal), _code(goal), _national(goal), _horizon(goal), *_figures(goal)]
    found.append(_counted(goal, rules or derivation()))
    return [problem for problem in found if problem]


def remarks(goal: ProvinceGoal) -> List[str]:
    """What is odd about a goal that can be kept."""
    said = []
    if goal.value == 0:
        said.append(tr("De waarde is nul: dan is er niets te halen."))
    if goal.in_plans is not None and 0 < goal.value < goal.in_plans:
        said.append(tr("Bestaande plannen leveren al meer dan het doel."))
    if not goal.counts_from or goal.counts_from == NOTHING:
        said.append(tr("Zonder 'telt op uit' krijgt het doel geen cijfer uit de tekening."))
    if not goal.horizon:
        said.append(tr("Zonder horizon wordt het doel gemeten in het jaar dat op het scherm staat."))
    return said


def _missing(goal: ProvinceGoal) -> str:
    asked = ((goal.code, tr("code")), (goal.indicator, tr("indicator")), (goal.unit, tr("eenheid")))
    empty = [label for value, label in asked if not value.strip()]
    return tr("niet ingevuld: {fields}").format(fields=", ".join(empty)) if empty else ""


def _code(goal: ProvinceGoal) -> str:
    if not has_code("doelen", goal.code):
        return ""
    return tr("de code '{code}' is van een nationaal doel; kies een eigen code, en zet het nationale doel bij 'doel'"
              ).format(code=goal.code)  # fmt: skip


def _national(goal: ProvinceGoal) -> str:
    if not goal.goal or has_code("doelen", goal.goal):
        return ""
    known = [code.code for code in codelist("doelen")]
    return tr("het nationale doel '{code}' bestaat niet").format(code=goal.goal) + _meant(goal.goal, known)


def _horizon(goal: ProvinceGoal) -> str:
    if not goal.horizon or has_code("horizon", goal.horizon):
        return ""
    years = ", ".join(code.code for code in codelist("horizon"))
    return tr("de horizon '{code}' bestaat niet; kies uit {years}").format(code=goal.horizon, years=years)


def _figures(goal: ProvinceGoal) -> List[str]:
    given = [number for number in (goal.value, goal.value_max, goal.in_plans) if number is not None]
    if not all(map(isfinite, given)):
        return [tr("een waarde is geen getal")]
    found = []
    if min(given) < 0:
        found.append(tr("een doel is niet negatief; schrijf een vermindering als positief getal"))
    if goal.value_max is not None and goal.value_max < goal.value:
        found.append(tr("de bovengrens is kleiner dan de waarde"))
    return found


def _counted(goal: ProvinceGoal, rules: Derivation) -> str:
    kind, _, what = goal.counts_from.partition(":")
    if goal.counts_from in ("", NOTHING):
        return ""
    if kind not in KINDS or not what:
        return tr("'{text}' zegt niet waaruit het doel volgt; schrijf bijvoorbeeld hoeveelheid:woningen, "
                  "oppervlakte:bos of geen").format(text=goal.counts_from)  # fmt: skip
    if kind == QUANTITY:
        return _quantity(goal, what, rules)
    if not has_function(what):
        text = tr("de functie '{code}' bestaat niet").format(code=what)
        return text + _meant(what, [one.code for one in functions()])
    wanted = HECTARE if kind == AREA_OF else PERCENT
    if goal.unit and goal.unit != wanted and not (kind == SHARE_OF and goal.unit.startswith(PERCENT)):
        return tr("{kind} telt in {unit}, niet in {given}").format(kind=kind, unit=wanted, given=goal.unit)
    return ""


def _quantity(goal: ProvinceGoal, unit: str, rules: Derivation) -> str:
    if not has_code("eenheid", unit):
        text = tr("in '{unit}' wordt geen hoeveelheid ingevuld").format(unit=unit)
        return text + _meant(unit, [code.code for code in codelist("eenheid")])
    if goal.unit and rules.conversion(unit, goal.unit, "") is None:
        return tr("van {a} naar {b} bestaat geen omrekening").format(a=unit, b=goal.unit)
    return ""


def _meant(text: str, known: Iterable[str]) -> str:
    near = get_close_matches(text, list(known), n=1)
    return tr("; bedoelt u '{code}'?").format(code=near[0]) if near else ""
