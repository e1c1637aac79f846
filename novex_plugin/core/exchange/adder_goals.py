"""National goals against all provinces together, and the part that each of them yields."""

from typing import AbstractSet, Dict, List, Mapping, Optional, Sequence, Tuple

from ..accounting.cross_table import CrossPart
from ..accounting.derivation import Derivation, derivation
from ..accounting.figures import FUNCTION, HECTARE_M2, QuantityLine, Totals
from ..accounting.goals import Goal, GoalLine, goal_progress, national_goals
from ..accounting.names import Names
from ..accounting.yields import AREA_OF, NOTHING, QUANTITY, SHARE_OF, Yields
from ..model.annexes import ProvinceGoal
from .adder_count import SENDER
from .adder_records import Counted, HorizonCount, NationalGoal


def goal_years() -> Tuple[str, ...]:
    """The years in which national goals are measured, as far as they follow from what is drawn."""
    return tuple(sorted({goal.horizon for goal in national_goals()
                         if goal.derived_from != NOTHING and goal.horizon.isdigit()}))  # fmt: skip


def national(
    counts: Mapping[str, HorizonCount], counted: Sequence[Counted], rural_area_m2: Optional[float] = None
) -> Tuple[NationalGoal, ...]:
    """Every national goal, measured in its own year."""
    rules = derivation()
    wanted = [goal for goal in national_goals() if goal.derived_from == NOTHING or goal.horizon in counts]
    by_horizon = {horizon: count.totals for horizon, count in counts.items()}
    first = next(iter(by_horizon.values()))
    lines = goal_progress(first, wanted, by_horizon=by_horizon, rural_area_m2=rural_area_m2, rules=rules)
    parts = _by_province(counts, wanted, rural_area_m2, rules)
    found: List[NationalGoal] = []
    for goal, line in zip(wanted, lines):
        count = counts.get(goal.horizon)
        double = _double(goal, count, rural_area_m2, rules) if count and line.derivable else 0.0
        found.append(_with_plans(line, parts[goal.code], double, counted))
    return tuple(found)


def _by_province(
    counts: Mapping[str, HorizonCount], goals: Sequence[Goal], rural_area_m2: Optional[float], rules: Derivation
) -> Dict[str, List[Tuple[str, Optional[float]]]]:
    """Per goal what each province yields by itself."""
    found: Dict[str, List[Tuple[str, Optional[float]]]] = {goal.code: [] for goal in goals}
    provinces = [one.province for one in next(iter(counts.values())).provinces]
    for place, province in enumerate(provinces):
        own: Dict[str, Totals] = {horizon: count.provinces[place].totals for horizon, count in counts.items()}
        lines = goal_progress(Totals(), goals, by_horizon=own, rural_area_m2=rural_area_m2, rules=rules)
        for line in lines:
            found[line.code].append((province, line.value))
    return found


def _double(goal: Goal, count: HorizonCount, rural_area_m2: Optional[float], rules: Derivation) -> float:
    """What the provinces together count more than once, in the unit of the goal."""
    kind, _, what = goal.derived_from.partition(":")
    if kind == QUANTITY:
        names = Names()
        lines = tuple(QuantityLine(one.function, names.function(one.function), one.unit, 1, one.band)
                      for one in count.doubles)  # fmt: skip
        found = Yields(rules).of(Totals(quantities=lines), (goal.code,), goal.derived_from, goal.unit)
        return found.drawn.value if found.drawn else 0.0
    if kind in (AREA_OF, SHARE_OF):
        rule = rules.goal(goal.code)
        functions = rule.functions if rule and rule.functions else frozenset({what})
        shared = shared_ground(count.tables[SENDER, FUNCTION].parts, functions)
        if kind == AREA_OF:
            return shared / HECTARE_M2
        return 100.0 * shared / rural_area_m2 if rural_area_m2 else 0.0
    return 0.0


def shared_ground(parts: Sequence[CrossPart], functions: Optional[AbstractSet[str]] = None) -> float:
    """m² that provinces count too often: per disjoint part the number of provinces on it, less one.

    ``parts`` are those of a table by province and function, or by province alone; ``functions`` limits which count.
    """
    found = 0.0
    for part in parts:
        there = {key[0] for key in part.keys if functions is None or key[1] in functions}
        found += max(0, len(there) - 1) * part.area_m2
    return found


def _with_plans(
    line: GoalLine, provinces: Sequence[Tuple[str, Optional[float]]], double: float, counted: Sequence[Counted]
) -> NationalGoal:
    """The goal with what the provinces themselves ask for it, where they say so in the same unit."""
    own: List[Tuple[str, ProvinceGoal]] = [
        (one.province, row) for one in counted for row in one.delivery.goals
        if row.goal == line.code and row.unit == line.unit
    ]  # fmt: skip
    plans = [row.in_plans for _province, row in own if row.in_plans is not None]
    return NationalGoal(
        line,
        tuple(provinces),
        double,
        asked=sum(row.value for _province, row in own) if own else None,
        asked_by=tuple(sorted({province for province, _row in own})),
        in_plans=sum(plans) if plans else None,
    )
