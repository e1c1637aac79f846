"""Turns drawn objects into postings on a sheet: ground by disjoint piece, lines by stretch, points, quantities."""

from collections import defaultdict
from math import fsum
from typing import (
    Any,
    DefaultDict,
    Dict,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
    Union,
)

import numpy as np

from .. import optional
from ..geometry.arrays import array_of
from ..geometry.components import component_labels, overlapping_pairs
from ..geometry.coverage import NOWHERE
from ..model.records import LINE, SEARCH_AREA, ProposalObject
from ..proposal.plausible import is_measured
from .figures import Band
from .keys import UNPLACED, KeyTuple, Profile, Profiler
from .names import Names
from .periods import Presence
from .pieces import Piece
from .places import Borders
from .quantities import band_of
from .sheet import (
    COUNT,
    LENGTH,
    LENGTH_GROSS,
    OBJECTS,
    SEARCH_COUNT,
    SEARCH_LENGTH,
    SEARCH_OBJECTS,
    WHOLE,
    Sheet,
    Stock,
    exact,
)

NO_GEOMETRY = -2  # region of what cannot be placed
NOT_PLACED = {NO_GEOMETRY: 1.0}


class Entry(NamedTuple):
    """An object that counts; ``geometry`` is sound, or None when there is none to measure."""

    item: ProposalObject
    geometry: Any
    profile: Profile
    weight: float  # share of the period that it is there; 1 without a period
    search: bool


class GroundPosting(NamedTuple):
    profiles: Tuple[Profile, ...]
    keys: Tuple[KeyTuple, ...]
    area: float
    search: bool


class FigurePosting(NamedTuple):
    key: KeyTuple
    figure: int
    amount: float


class StockPosting(NamedTuple):
    key: KeyTuple
    function: str
    unit: str
    uuid: str
    stock: Stock


Posting = Union[GroundPosting, FigurePosting, StockPosting]
Measures = Dict[int, float]  # of one object: m², m or number of points per region


class Book:
    """One sheet and what is needed to post on it."""

    def __init__(
        self, keys: Sequence[str], borders: Borders, presence: Optional[Presence], names: Names,
        sheet: Optional[Sheet] = None,
    ) -> None:  # fmt: skip
        """``sheet``: an empty one to post on, when it is to be of another kind."""
        self.sheet = sheet if sheet is not None else Sheet(tuple(keys), presence.weights if presence else ())
        self.borders = borders
        self.names = names
        self._presence = presence
        self._profiler = Profiler(keys, names, presence.moments if presence else None)
        self._rows: Dict[Tuple[int, int], KeyTuple] = {}

    def entry(self, item: ProposalObject, geometry: Any) -> Entry:
        weight = self._presence.weight(item.uuid) if self._presence else 1.0
        return Entry(item, geometry, self._profiler.of(item), weight, item.exactness == SEARCH_AREA)

    def profile_numbers(self, items: Sequence[ProposalObject]) -> List[int]:
        """Which of ``profiles`` each of many objects has."""
        return self._profiler.numbers(items)

    @property
    def profiles(self) -> Sequence[Profile]:
        return self._profiler.profiles

    def row(self, profile: Profile, region: int) -> KeyTuple:
        """Where an object with this profile (one that this book handed out) is counted when it lies in a region."""
        at = id(profile), region
        if at not in self._rows:
            self._rows[at] = self._row(profile.values, region)
        return self._rows[at]

    def _row(self, values: KeyTuple, region: int) -> KeyTuple:
        keys = self.borders.keys
        codes = (UNPLACED,) * len(keys) if region == NO_GEOMETRY else self.borders.values(region)
        places = dict(zip(keys, codes))
        return tuple(places.get(key, value) for key, value in zip(self.sheet.keys, values))

    def apply(self, postings: Sequence[Posting], sign: float = 1.0) -> None:
        """Post, or with ``sign`` -1 take off what was posted before."""
        sheet = self.sheet
        for posting in postings:
            if isinstance(posting, GroundPosting):
                sheet.ground(posting.profiles, posting.keys, posting.area, posting.search, sign)
            elif isinstance(posting, FigurePosting):
                sheet.post(posting.key, posting.figure, sign * posting.amount)
            elif sign > 0:
                sheet.put(posting.key, posting.function, posting.unit, posting.uuid, posting.stock)
            else:
                sheet.take(posting.key, posting.function, posting.unit, posting.uuid)

    # -- areas

    def ground(self, entries: Sequence[Entry], pieces: Sequence[Piece]) -> Iterator[GroundPosting]:
        """One posting per piece; ``pieces`` number the entries, which are all search areas or none of them."""
        for members, area, region in pieces:
            profiles = tuple([entries[member].profile for member in members])
            keys = tuple([self.row(profile, region) for profile in profiles])
            yield GroundPosting(profiles, keys, area, entries[members[0]].search)

    # -- lines and points

    def lines(self, group: Sequence[Tuple[Entry, int, Any]]) -> Iterator[FigurePosting]:
        """Lines (entry, region, geometry) of one group that share stretches; every stretch counts once per row."""
        search = group[0][0].search
        lib = optional.shapely()
        for present, weight in self._in_time([entry for entry, _region, _shape in group]):
            by_key: DefaultDict[KeyTuple, List[Any]] = defaultdict(list)
            for place in present:
                entry, region, shape = group[place]
                key = self.row(entry.profile, region)
                for each in (WHOLE, key):
                    by_key[each].append(shape)
            for key, shapes in by_key.items():
                gross = fsum(lib.length(shapes).tolist())
                net = min(gross, float(lib.length(lib.unary_union(shapes))))
                if search:
                    yield FigurePosting(key, SEARCH_LENGTH, exact(net * weight))
                else:
                    yield FigurePosting(key, LENGTH_GROSS, exact(gross * weight))
                    yield FigurePosting(key, LENGTH, exact(net * weight))

    def _in_time(self, entries: Sequence[Entry]) -> List[Tuple[Tuple[int, ...], float]]:
        everyone = tuple(range(len(entries)))
        if not self.sheet.weights:
            return [(everyone, 1.0)]
        found: Dict[Tuple[int, ...], List[float]] = {}
        for moment, weight in enumerate(self.sheet.weights):
            there = tuple(place for place in everyone if moment in entries[place].profile.moments)
            if there:
                found.setdefault(there, []).append(weight)
        return [(there, fsum(weights)) for there, weights in found.items()]

    def post_lines(self, lines: Sequence[Entry], alone: Sequence[Tuple[int, int, float, float]]) -> None:
        """Many lines (number, region, gross and net length) that share nothing with another one, without a period."""
        sums: DefaultDict[Tuple[KeyTuple, int], float] = defaultdict(float)
        for line, region, gross, net in alone:
            entry = lines[line]
            posted = ((SEARCH_LENGTH, net),) if entry.search else ((LENGTH_GROSS, gross), (LENGTH, net))
            for key in (WHOLE, self.row(entry.profile, region)):
                for figure, length in posted:
                    sums[key, figure] += exact(length)
        for (key, figure), amount in sums.items():
            self.sheet.post(key, figure, amount)

    def post_points(self, points: Sequence[Entry], measures: Sequence[Measures]) -> None:
        """The same as :meth:`points` for many at once."""
        sums: DefaultDict[Tuple[KeyTuple, int], float] = defaultdict(float)
        for entry, there in zip(points, measures):
            for posting in self.points(entry, there):
                sums[posting.key, posting.figure] += posting.amount
        for (key, figure), amount in sums.items():
            self.sheet.post(key, figure, amount)

    def points(self, entry: Entry, measures: Measures) -> Iterator[FigurePosting]:
        figure = SEARCH_COUNT if entry.search else COUNT
        for region, number in measures.items():
            key = self.row(entry.profile, region)
            for each in (WHOLE, key):
                yield FigurePosting(each, figure, exact(number * entry.weight))

    # -- every object

    def whole(self, entry: Entry, measures: Measures) -> Iterator[Posting]:
        """That the object is there, and its quantity, split over regions by share of ``measures``."""
        figure = SEARCH_OBJECTS if entry.search else OBJECTS
        for region in (None, *(measures or NOT_PLACED)):
            yield FigurePosting(WHOLE if region is None else self.row(entry.profile, region), figure, 1.0)
        if has_quantity(entry.item):
            yield from self.stocks(entry, measures)

    def post_whole(self, entries: Sequence[Entry], measures: Sequence[Measures]) -> None:
        """The same for many objects at once, which are all search areas or none of them."""
        if not entries:
            return
        figure = SEARCH_OBJECTS if entries[0].search else OBJECTS
        counts: Dict[KeyTuple, int] = {}
        for entry, there in zip(entries, measures):
            for region in there or NOT_PLACED:
                key = self.row(entry.profile, region)
                counts[key] = counts.get(key, 0) + 1
            if has_quantity(entry.item):
                for key, function, unit, uuid, stock in self.stocks(entry, there):
                    self.sheet.stocks[key, function, unit][uuid] = stock
        self.sheet.post(WHOLE, figure, float(len(entries)))
        for key, number in counts.items():
            self.sheet.post(key, figure, float(number))

    def stocks(self, entry: Entry, measures: Measures) -> Iterator[StockPosting]:
        item, regions = entry.item, sorted(measures or NOT_PLACED)
        band = None if is_measured(item) else band_of(item)[0]
        if band is None:
            return
        band = band.times(Band(entry.weight, entry.weight, entry.weight)) if entry.weight != 1.0 else band
        unit = item.unit or self.names.unit(item.function)
        parts = split(band, [measures.get(region, 1.0) for region in regions])
        keys = [self.row(entry.profile, region) for region in regions]
        for key, part in ((WHOLE, band), *zip(keys, parts)):
            stock = Stock(part, entry.search, item.affordable_pct, item.quantity_derived)
            yield StockPosting(key, item.function, unit, item.uuid, stock)


def has_quantity(item: ProposalObject) -> bool:
    return item.quantity is not None or item.quantity_min is not None or item.quantity_max is not None


def split(band: Band, measures: Sequence[float]) -> List[Band]:
    """The band by share of ``measures``; the last one gets what is left, so that nothing is lost in rounding."""
    whole = fsum(measures)
    if len(measures) == 1 or whole <= 0:
        return [band, *(Band() for _rest in measures[1:])]
    parts = [band.times(Band(*(measure / whole,) * 3)) for measure in measures[:-1]]
    rest = Band(*(fsum([whole_value, *(-getattr(part, name) for part in parts)])
                  for name, whole_value in (("value", band.value), ("minimum", band.minimum),
                                            ("maximum", band.maximum))))  # fmt: skip
    return [*parts, rest]


def measures_of(count: int, pieces: Sequence[Piece]) -> List[Measures]:
    """m² per region of every area, from its pieces."""
    found: List[Measures] = [{} for _entry in range(count)]
    for members, area, region in pieces:
        for member in members:
            there = found[member]
            there[region] = there.get(region, 0.0) + exact(area)
    return found


def line_groups(entries: Sequence[Any], borders: Borders) -> List[List[Tuple[int, int, Any]]]:
    """Lines (anything with a ``geometry``) cut at the borders, in groups that share stretches: (number of the line,
    region, geometry)."""
    cut: List[Tuple[int, int, Any]] = []
    for place, entry in enumerate(entries):
        parts = borders.coverage.cut(entry.geometry) if borders.coverage else [(NOWHERE, entry.geometry)]
        cut.extend((place, region, shape) for region, shape in parts)
    shapes = array_of([shape for _place, _region, shape in cut])
    pairs = overlapping_pairs(shapes, LINE) if len(cut) > 1 else (np.empty(0, int), np.empty(0, int))
    labels = component_labels(len(cut), *pairs)
    groups: Dict[int, List[Tuple[int, int, Any]]] = {}
    for label, part in zip(labels.tolist(), cut):
        groups.setdefault(label, []).append(part)
    return list(groups.values())


def point_measures(entry: Entry, borders: Borders) -> Measures:
    """Number of points per region."""
    parts = optional.shapely().get_parts(entry.geometry)
    regions = borders.coverage.at(parts) if borders.coverage else np.full(len(parts), NOWHERE)
    numbers, counts = np.unique(regions, return_counts=True)
    return {int(number): float(count) for number, count in zip(numbers, counts)}


def points_measures(entries: Sequence[Entry], borders: Borders) -> List[Measures]:
    """The same for many; without borders all at once."""
    if borders.coverage:
        return [point_measures(entry, borders) for entry in entries]
    counts = optional.shapely().get_num_geometries([entry.geometry for entry in entries]) if entries else []
    return [{NOWHERE: float(count)} for count in counts]
