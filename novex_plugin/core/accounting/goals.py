"""Goals against totals: what is asked, what the drawn objects yield, and what cannot be said.

A goal says what adds up to it (``telt_op_uit``):

``hoeveelheid:<unit>``   quantities as entered, converted when the data knows how
``oppervlakte:<code>``   net area of a function, every square metre once
``aandeel:<code>``       that area as a share of the rural area, which somebody has to supply
``geen``                 not derivable from drawn objects

Where no figure can be derived the line says so and holds no number.
"""

from dataclasses import dataclass
from typing import Iterable, List, Mapping, Optional, Tuple

from ..model.annexes import ProvinceGoal
from ..model.codelists import Code, codelist
from .derivation import Derivation, derivation
from .figures import Totals
from .yields import NOTHING, Yields

PROVINCIAL = "provinciaal"


@dataclass(frozen=True)
class Goal:
    """What is asked. ``derived_from`` is the column ``telt_op_uit``."""

    code: str
    indicator: str
    unit: str
    target: Optional[float]
    target_max: Optional[float] = None
    horizon: str = ""
    derived_from: str = NOTHING
    scale: str = "nationaal"
    question: str = ""
    national_goal: str = ""  # of a provincial goal: the national one it belongs to
    source: str = ""


@dataclass(frozen=True)
class GoalLine:
    """A goal next to what the proposal yields; figures are in ``unit``, None where not derivable."""

    code: str
    indicator: str
    unit: str
    horizon: str
    scale: str
    question: str
    target: Optional[float]
    target_max: Optional[float]
    value: Optional[float]
    minimum: Optional[float]
    maximum: Optional[float]
    search_value: Optional[float]  # what search areas would add
    gap: Optional[float]  # target - value; negative: more than asked
    share_pct: Optional[float]  # value as a share of the target
    derivable: bool
    assumption: bool  # a conversion factor that is a starting point of ours was used
    note: str
    source: str = ""


def national_goals() -> Tuple[Goal, ...]:
    """The goals of code list ``doelen``."""
    return tuple(_national(code) for code in codelist("doelen"))


def provincial_goals(rows: Iterable[ProvinceGoal]) -> Tuple[Goal, ...]:
    """The goals of table ``doel_provincie``."""
    return tuple(_provincial(row) for row in rows)


def goal_progress(
    totals: Totals,
    goals: Iterable[Goal],
    province_goals: Iterable[Goal] = (),
    *,
    by_horizon: Optional[Mapping[str, Totals]] = None,
    rural_area_m2: Optional[float] = None,
    rules: Optional[Derivation] = None,
) -> List[GoalLine]:
    """One line per goal, provincial goals first.

    ``by_horizon`` holds the totals at the goals' own horizons; a goal without an entry there is read
    from ``totals``. ``rural_area_m2`` is the denominator of shares of the rural area.
    """
    known = dict(by_horizon or {})
    yields = Yields(rules or derivation(), rural_area_m2)
    return [_line(goal, known.get(goal.horizon, totals), yields) for goal in (*province_goals, *goals)]


def _line(goal: Goal, totals: Totals, yields: Yields) -> GoalLine:
    found = yields.of(totals, (goal.code, goal.national_goal), goal.derived_from, goal.unit)
    drawn = found.drawn
    value = drawn.value if drawn else None
    return GoalLine(
        code=goal.code,
        indicator=goal.indicator,
        unit=goal.unit,
        horizon=goal.horizon,
        scale=goal.scale,
        question=goal.question,
        target=goal.target,
        target_max=goal.target_max,
        value=value,
        minimum=drawn.minimum if drawn else None,
        maximum=drawn.maximum if drawn else None,
        search_value=found.search.value if drawn else None,
        gap=goal.target - value if goal.target is not None and value is not None else None,
        share_pct=100.0 * value / goal.target if goal.target and value is not None else None,
        derivable=drawn is not None,
        assumption=found.assumption,
        note=" ".join(found.notes),
        source=goal.source,
    )


def _national(code: Code) -> Goal:
    extra = code.extra
    return Goal(
        code=code.code,
        indicator=code.name,
        unit=extra["eenheid"],
        target=_number(extra["waarde"]),
        target_max=_number(extra["waarde_max"]),
        horizon=extra["horizon"],
        derived_from=extra["telt_op_uit"] or NOTHING,
        scale=extra["schaal"],
        question=extra["opgave"],
        source=extra["bron"],
    )


def _provincial(row: ProvinceGoal) -> Goal:
    return Goal(
        code=row.code,
        indicator=row.indicator,
        unit=row.unit,
        target=row.value,
        target_max=row.value_max,
        horizon=row.horizon,
        derived_from=row.counts_from or NOTHING,
        scale=PROVINCIAL,
        national_goal=row.goal,
        source=row.source,
    )


def _number(text: str) -> Optional[float]:
    return float(text) if text else None
