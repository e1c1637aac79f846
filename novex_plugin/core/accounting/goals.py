"""Goals against totals: what is asked, what the drawn objects yield, and what cannot be said.

A goal says what adds up to it (``telt_op_uit``):

``hoeveelheid:<unit>``   quantities as entered, converted when the data knows how
``oppervlakte:<code>``   net area of a function, every square metre once
``aandeel:<code>``       that area as a share of the rural area, which somebody has to supply
``geen``                 not derivable from drawn objects

Where no figure can be derived the line says so and holds no number.

The gap is what is still open when adopted plans (``in_plans``) and what is drawn are both there. A target that was
partly traded (:mod:`.trades`) is the one after the trade; ``target_before`` is then the one of before.
"""

from dataclasses import dataclass
from typing import Iterable, List, Mapping, Optional, Tuple

from ..model.annexes import ProvinceGoal
from ..model.codelists import Code, codelist
from ..texts import tr
from .derivation import Derivation, derivation
from .figures import Totals
from .ground_shares import GroundShares
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
    in_plans: Optional[float] = None  # what adopted plans already yield, in ``unit``
    target_before: Optional[float] = None  # before trades; None when nothing was traded
    remark: str = ""  # what must be said about the target itself


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
    gap: Optional[float]  # target - in_plans - value; negative: more than asked
    share_pct: Optional[float]  # plans and value together as a share of the target
    derivable: bool
    assumption: bool  # a conversion factor that is a starting point of ours was used
    note: str
    source: str = ""
    in_plans: Optional[float] = None
    target_before: Optional[float] = None  # before trades; None when nothing was traded
    shares: Optional[GroundShares] = None  # on what ground the value lies; None until somebody works it out

    @property
    def covered(self) -> Optional[float]:
        """What plans and the variant yield together; None where no figure follows from the drawing."""
        return None if self.value is None else (self.in_plans or 0.0) + self.value

    @property
    def gap_min(self) -> Optional[float]:
        """What is still open when everything turns out high."""
        return _gap(self.target, self.in_plans, self.maximum)

    @property
    def gap_max(self) -> Optional[float]:
        """What is still open when everything turns out low."""
        return _gap(self.target, self.in_plans, self.minimum)


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
    covered = None if value is None else (goal.in_plans or 0.0) + value
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
        gap=_gap(goal.target, goal.in_plans, value),
        share_pct=100.0 * covered / goal.target if goal.target and goal.target > 0 and covered is not None else None,
        derivable=drawn is not None,
        assumption=found.assumption,
        note=" ".join((*_about_target(goal), *found.notes)),
        source=goal.source,
        in_plans=goal.in_plans,
        target_before=goal.target_before,
    )


def _gap(target: Optional[float], in_plans: Optional[float], value: Optional[float]) -> Optional[float]:
    return None if target is None or value is None else target - (in_plans or 0.0) - value


def _about_target(goal: Goal) -> List[str]:
    said = [goal.remark] if goal.remark else []
    if goal.target is None:
        said.append(tr("Er is geen streefwaarde ingevuld: er valt niets te vergelijken."))
    elif goal.target <= 0 and goal.derived_from != NOTHING:
        said.append(tr("De streefwaarde is nul of minder: een percentage zegt dan niets."))
    return said


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
        in_plans=row.in_plans,
    )


def _number(text: str) -> Optional[float]:
    return float(text) if text else None
