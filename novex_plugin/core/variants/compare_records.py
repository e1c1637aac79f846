"""The records of a comparison of variants; :mod:`.compare` makes them.

Areas are in ha, lengths in km, quantities and goals in their own unit.
"""

from dataclasses import dataclass
from typing import Optional, Tuple

from ..accounting.figures import Totals
from ..accounting.goals import GoalLine
from ..texts import tr

AREAS, QUANTITIES, GOALS, CHECK, INDICATORS = "oppervlakte", "hoeveelheden", "doelen", "toets", "indicatoren"
GROUPS = (GOALS, QUANTITIES, AREAS, CHECK, INDICATORS)  # in the order in which a reader asks
MORE, LESS, NEUTRAL = "meer", "minder", "neutraal"  # which is better: codes of list richting
BEST, WORST = "beste", "minste"


@dataclass(frozen=True)
class OutcomeCount:
    """One class of the check: objects that have it as their worst class, and findings of that class."""

    code: str  # core.checks.outcomes
    objects: int
    findings: int = 0


@dataclass(frozen=True)
class IndicatorValue:
    """An own indicator as measured in one variant; ``value`` None when it cannot be measured."""

    code: str
    name: str
    unit: str
    value: Optional[float]
    target: Optional[float] = None
    direction: str = MORE
    note: str = ""


@dataclass(frozen=True)
class VariantView:
    """One variant at one horizon with everything that was counted of it. ``outcomes`` None: not checked."""

    name: str
    code: str
    horizon: str
    totals: Totals
    goals: Tuple[GoalLine, ...] = ()
    outcomes: Optional[Tuple[OutcomeCount, ...]] = None
    indicators: Tuple[IndicatorValue, ...] = ()

    @property
    def empty(self) -> bool:
        """Nothing is drawn: no conflicts and no yield either, so it is neither best nor worst."""
        return not self.totals.objects + self.totals.search_objects


@dataclass(frozen=True)
class Figure:
    """What one variant has in one row; None where it is not known.

    ``difference`` is to the first variant. ``mark`` is BEST, WORST or empty; ``sure`` is False where a variant without
    that mark lies within the bandwidth.
    """

    value: Optional[float] = None
    minimum: Optional[float] = None
    maximum: Optional[float] = None
    difference: Optional[float] = None
    mark: str = ""
    note: str = ""
    sure: bool = True

    @property
    def banded(self) -> bool:
        """Whether there is a bandwidth to speak of."""
        return self.minimum is not None and self.maximum is not None and self.minimum != self.maximum


@dataclass(frozen=True)
class Row:
    """One figure of all variants, in the order of the views. ``target`` only where something was asked."""

    group: str
    key: str
    label: str
    unit: str
    figures: Tuple[Figure, ...]
    direction: str = NEUTRAL
    target: Optional[float] = None
    target_max: Optional[float] = None
    year: str = ""  # in which a goal is measured, whatever horizon was chosen
    note: str = ""
    close: bool = False  # the best lies within the bandwidth of another one: no difference to build on
    scale: str = ""  # of a goal: provinciaal, nationaal

    @property
    def known(self) -> bool:
        return any(figure.value is not None for figure in self.figures)

    @property
    def differs(self) -> bool:
        """Whether the variants have different values here."""
        values = {figure.value for figure in self.figures}
        return len(values) > 1

    @property
    def best(self) -> Tuple[int, ...]:
        """The positions of the best variants; none when all are alike or nobody knows what is better."""
        return tuple(place for place, figure in enumerate(self.figures) if figure.mark == BEST)

    @property
    def worst(self) -> Tuple[int, ...]:
        return tuple(place for place, figure in enumerate(self.figures) if figure.mark == WORST)


@dataclass(frozen=True)
class Comparison:
    """All rows of all groups; ``silent`` are the rows without a figure in any variant, with the reason as note."""

    views: Tuple[VariantView, ...]
    rows: Tuple[Row, ...]
    silent: Tuple[Row, ...] = ()
    messages: Tuple[str, ...] = ()

    @property
    def names(self) -> Tuple[str, ...]:
        """How each variant is called here; with its horizon when that differs."""
        horizons = {view.horizon for view in self.views}
        return tuple(view.name if len(horizons) == 1 else f"{view.name} ({view.horizon})" for view in self.views)

    @property
    def groups(self) -> Tuple[str, ...]:
        """The groups that have a row, in the order of GROUPS."""
        there = {row.group for row in self.rows}
        return tuple(group for group in GROUPS if group in there)

    def of(self, group: str) -> Tuple[Row, ...]:
        return tuple(row for row in self.rows if row.group == group)


def group_title(group: str) -> str:
    """How a group is called on screen and on paper."""
    return {
        AREAS: tr("Ruimte"),
        QUANTITIES: tr("Hoeveelheden"),
        GOALS: tr("Doelen"),
        CHECK: tr("Toets"),
        INDICATORS: tr("Eigen indicatoren"),
    }[group]
