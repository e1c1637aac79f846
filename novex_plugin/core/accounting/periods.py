"""Counting over a period: an object counts for the part of the years that it is there.

The period is cut into stretches of years in which the same objects are in force; every stretch weighs by its years.
Off unless somebody asks: without a period an object counts wholly or not at all.
"""

from dataclasses import dataclass
from functools import cached_property
from math import fsum
from typing import Dict, List, Mapping, Sequence, Set, Tuple

from ..errors import NovexError
from ..model.records import ProposalObject, Variant
from ..texts import tr
from ..variants.effective import effective_objects, start_year


@dataclass(frozen=True)
class Period:
    """Years, the first and the last one included."""

    first: int
    last: int

    def __post_init__(self) -> None:
        if self.last < self.first:
            message = tr("De periode {first}-{last} eindigt voor zij begint.")
            raise NovexError(message.format(first=self.first, last=self.last), tr("Geef eerst het vroegste jaar."))

    @property
    def years(self) -> int:
        return self.last - self.first + 1


@dataclass(frozen=True)
class Presence:
    """``weights`` of the moments of a period (together 1), and per uuid the numbers of those at which it is there."""

    weights: Tuple[float, ...]
    moments: Mapping[str, Tuple[int, ...]]

    def weight(self, uuid: str) -> float:
        """The share of the period that an object is there."""
        there = self.moments.get(uuid, ())
        return 1.0 if len(there) == len(self.weights) else fsum(self.weights[moment] for moment in there)

    @cached_property
    def uuids(self) -> Set[str]:
        return {uuid for uuid, there in self.moments.items() if there}


def presence(
    objects: Sequence[ProposalObject], variants: Sequence[Variant], variant: str, period: Period
) -> Presence:
    """Who is there when: in force in ``variant`` in each year, so that a successor counts from the year it starts.

    Raises what :func:`effective_objects` raises.
    """
    starts = _turning_years(objects, period)
    ends = [*starts[1:], period.last + 1]
    moments: Dict[str, List[int]] = {}
    for number, year in enumerate(starts):
        for item in effective_objects(objects, variants, variant, str(year)):
            moments.setdefault(item.uuid, []).append(number)
    weights = tuple((end - start) / period.years for start, end in zip(starts, ends))
    return Presence(weights, {uuid: tuple(there) for uuid, there in moments.items()})


def presence_of(objects: Sequence[ProposalObject], period: Period) -> Presence:
    """The same for objects of which nobody replaces another (a plain list)."""
    alone = [item for item in objects if not item.dropped]
    starts = _turning_years(alone, period)
    ends = [*starts[1:], period.last + 1]
    moments = {
        item.uuid: tuple(number for number, year in enumerate(starts) if _there(item, year)) for item in alone
    }
    return Presence(tuple((end - start) / period.years for start, end in zip(starts, ends)), moments)


def _there(item: ProposalObject, year: int) -> bool:
    return start_year(item) <= year and (item.end_year is None or year <= item.end_year)


def _turning_years(objects: Sequence[ProposalObject], period: Period) -> List[int]:
    """The first year of every stretch in which nothing changes."""
    years = {period.first}
    for item in objects:
        years.add(start_year(item))
        if item.end_year is not None:
            years.add(item.end_year + 1)
    return sorted(year for year in years if period.first <= year <= period.last)
