"""What each object adds to a goal, and on what ground that lies."""

from dataclasses import replace
from typing import Any, Collection, Dict, Iterable, List, Mapping, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from ..checks.result import CheckResult
from ..geometry.components import covered_measure
from ..model.records import AREA, SEARCH_AREA, ProposalObject
from .derivation import Derivation, derivation
from .exposure import Exposure, exposures, level_grounds
from .figures import Band
from .goals import Goal, GoalLine
from .ground_shares import LEVELS, GroundShares, shares_from_levels
from .names import Names
from .quantities import Claim, quantities
from .totals import measurable
from .units import refused_units
from .yields import AREA_OF, QUANTITY, SHARE_OF


class Contribution(NamedTuple):
    """What one drawn object adds to a goal, in the unit of the goal."""

    uuid: str
    band: Band


def contributions(
    goal: Goal, objects: Iterable[ProposalObject], rules: Optional[Derivation] = None
) -> List[Contribution]:
    """Quantity goals only; search areas add nothing. Together they are the value of the goal's line."""
    rules = rules or derivation()
    kind, _, counted_in = goal.derived_from.partition(":")
    last = rules.conversion(counted_in, goal.unit, "")
    if kind != QUANTITY or last is None:
        return []
    claims = quantities(list(objects), Names()).claims
    refused = _refused(claims)
    functions = _functions(goal, rules)
    found = []
    for item, unit, band in claims:
        step = rules.conversion(unit, counted_in, item.function)
        wanted = not functions or item.function in functions
        if not wanted or step is None or item.exactness == SEARCH_AREA or unit in refused.get(item.function, ()):
            continue
        found.append(Contribution(item.uuid, band.times(step.factor).times(last.factor)))
    return found


def with_shares(
    lines: Iterable[GoalLine], goals: Iterable[Goal], objects: Sequence[ProposalObject], result: CheckResult, *,
    years: Optional[Collection[str]] = None, rules: Optional[Derivation] = None,
) -> List[GoalLine]:  # fmt: skip
    """The lines with the ground under their value, by a check of the same ``objects``.

    ``years``: the horizons of goals that are measured by these objects (an empty one for goals without), all of them
    when None. Other lines, and lines without a figure, come back as they were.
    """
    rules = rules or derivation()
    asked = {(goal.scale, goal.code): goal for goal in goals}
    live = [item for item in objects if not item.dropped]
    sources: List[Optional[_Source]] = []
    kept = list(lines)
    for line in kept:
        goal = asked.get((line.scale, line.code))
        wanted = goal is not None and line.value is not None and (years is None or line.horizon in years)
        sources.append(_source(goal, live, rules) if goal is not None and wanted else None)
    counted = {uuid for source in sources if source is not None for uuid in source.uuids}
    found = exposures((item for item in live if item.uuid in counted), result)
    return [line if source is None else replace(line, shares=source.shares(line.value or 0.0, found))
            for line, source in zip(kept, sources)]  # fmt: skip


class _Source(NamedTuple):
    """What a figure is made of: the quantities of objects, or else the ground of areas."""

    parts: Sequence[Contribution]
    areas: Sequence[ProposalObject]

    @property
    def uuids(self) -> List[str]:
        return [*(part.uuid for part in self.parts), *(item.uuid for item in self.areas)]

    def shares(self, value: float, found: Mapping[str, Exposure]) -> GroundShares:
        return _of_area(value, self.areas, found) if self.areas else _of_quantity(self.parts, value, found)


def _source(goal: Goal, objects: Sequence[ProposalObject], rules: Derivation) -> Optional[_Source]:
    kind, _, what = goal.derived_from.partition(":")
    if kind == QUANTITY:
        return _Source(contributions(goal, objects, rules), ())
    if kind in (AREA_OF, SHARE_OF):
        functions = _functions(goal, rules) or frozenset({what})
        mine = [one for one in objects if one.kind == AREA and one.function in functions]
        return _Source((), [one for one in mine if one.exactness != SEARCH_AREA])
    return None


def _of_quantity(parts: Sequence[Contribution], value: float, found: Mapping[str, Exposure]) -> GroundShares:
    """Each object's quantity, by the share of its own area."""
    reached = [0.0] * len(LEVELS)
    at_least = False
    for uuid, band in parts:
        exposure = found.get(uuid)
        if exposure is None:
            continue
        at_least = at_least or exposure.at_least
        for level, share in enumerate(exposure.reached):
            reached[level] += band.value * share
    return shares_from_levels(value, reached, at_least=at_least)


def _of_area(value: float, objects: Sequence[ProposalObject], found: Mapping[str, Exposure]) -> GroundShares:
    """The ground itself, each place once however many objects lie there; ``value`` is all of it in the goal's unit."""
    drawn, _messages = measurable(objects)
    whole = _together([one.geometry for one in drawn])
    per_m2 = value / whole if whole > 0 else 0.0
    uuids = [one.item.uuid for one in drawn]
    reached = [_together(level_grounds(found, uuids, level)) * per_m2 for level in range(len(LEVELS))]
    at_least = any(found[uuid].at_least for uuid in uuids if uuid in found)
    return shares_from_levels(value, reached, at_least=at_least)


def _together(shapes: Sequence[Any]) -> float:
    """The area (m²) that shapes cover together."""
    if not shapes:
        return 0.0
    held = np.empty(len(shapes), dtype=object)
    held[:] = shapes
    return covered_measure(held)


def _functions(goal: Goal, rules: Derivation) -> Any:
    rule = next((found for found in map(rules.goal, (goal.code, goal.national_goal)) if found), None)
    return rule.functions if rule else frozenset()


def _refused(claims: Sequence[Claim]) -> Dict[str, Tuple[str, ...]]:
    units: Dict[str, set] = {}
    for claim in claims:
        units.setdefault(claim.item.function, set()).add(claim.unit)
    return refused_units(units)
