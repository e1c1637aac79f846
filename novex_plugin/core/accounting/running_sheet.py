"""Where :class:`.running.RunningTotals` posts: a row per year, dimension and key, as in :class:`.figures.Totals`."""

from bisect import bisect_left
from collections import defaultdict
from typing import Any, DefaultDict, Dict, Iterator, List, Mapping, Optional, Sequence, Set, Tuple

from .. import optional
from ..model.records import AREA, LINE
from ..proposal.plausible import is_measured
from . import sheet as sheets
from .book import Book, Entry, FigurePosting, GroundPosting, Measures, Posting, StockPosting
from .figures import (
    DIMENSIONS,
    FUNCTION,
    HORIZON,
    PERSPECTIVE,
    TOTAL,
    AreaLine,
    Combination,
    LengthLine,
    PointLine,
    QuantityLine,
    Totals,
)
from .keys import KeyTuple, Profile, Profiler
from .names import Names
from .pieces import Piece
from .places import Borders
from .quantities import band_of
from .sheet import Functions, Sheet, Stock, exact
from .sheet_table import quantity_of

# What Totals knows of a row beyond the figures of every sheet. Objects are counted by kind.
_FIRST = sheets.FIGURES
STACKED, FURTHER, AREAS, SEARCH_AREAS, LINES, SEARCH_LINES, POINTS, SEARCH_POINTS = range(_FIRST, _FIRST + 8)
_FIGURES = _FIRST + 8
LEAST_M2 = 1e-3  # what is less is the rounding of many edits
_WITHOUT = "zonder hoeveelheid"  # in the place of a dimension
_KEYS = (FUNCTION, PERSPECTIVE, HORIZON)
_COUNTED = {AREA: (AREAS, SEARCH_AREAS), LINE: (LINES, SEARCH_LINES)}

_Post = Tuple[List[float], int, int]  # row, figure, and how many times
_Combining = Tuple[DefaultDict[Functions, float], Set[Functions], Functions, int]  # of one year; and how many times
_Place = Tuple[int, Functions]
_Plan = Tuple[Tuple[_Post, ...], Tuple[_Combining, ...]]  # rows and combinations are never put in place of others


def _no_figures() -> List[float]:
    return [0.0] * _FIGURES


class RunningSheet(Sheet):
    """Rows (year, dimension, key); ground is posted under every key of all that lies on it."""

    def __init__(self, years: Sequence[str]) -> None:
        super().__init__(_KEYS)
        self.years = tuple(years)
        self.rows = defaultdict(_no_figures)
        self.changed: Set[Tuple[KeyTuple, str, str]] = set()  # stocks, since somebody looked
        self.covered: Dict[str, Set[Functions]] = {year: set() for year in years}  # the same of combinations
        self._plans: Dict[Tuple[int, ...], _Plan] = {}  # by the ids of profiles, which live as long as their book
        self._rows: Dict[Tuple[int, int], List[List[float]]] = {}  # by the same and the number of the year

    def ground(
        self, profiles: Sequence[Profile], keys: Sequence[KeyTuple], area: float, search: bool, sign: float = 1.0
    ) -> None:
        """Post disjoint ground (m²); ``keys`` are not used here."""
        at = (int(search), *map(id, profiles))
        plan = self._plans.get(at)
        if plan is None:
            plan = self._plans[at] = self._plan(profiles, search)
        self._carry_out(plan, sign * exact(area))

    def ground_added(self, profiles: Sequence[Profile], area: float, search: bool) -> None:
        """Post that the first of ``profiles`` comes to lie on ground (exact, m²) where the others are; less than 0:
        that it goes."""
        at = (2 + int(search), *map(id, profiles))
        plan = self._plans.get(at)
        if plan is None:
            plan = self._plans[at] = self._difference(profiles, search)
        self._carry_out(plan, area)

    def _carry_out(self, plan: _Plan, amount: float) -> None:
        for row, figure, times in plan[0]:
            row[figure] += amount * times
        for areas, covered, functions, times in plan[1]:
            areas[functions] += amount * times
            covered.add(functions)

    def _difference(self, profiles: Sequence[Profile], search: bool) -> _Plan:
        """What is different with the first one there, which is little of all that is posted."""
        first, others = profiles[0], profiles[1:]
        posts: List[_Post] = []
        combined: List[_Combining] = []
        gross, net = (sheets.SEARCH_GROSS, sheets.SEARCH_NET) if search else (sheets.GROSS, sheets.NET)
        for moment in first.moments:
            around = [profile for profile in others if moment in profile.moments]
            own = self._rows_of(first, moment)
            before = {id(row): row for profile in around for row in self._rows_of(profile, moment)}
            fresh = [row for row in own if id(row) not in before]
            posts.extend((row, gross, 1) for row in own)
            posts.extend((row, net, 1) for row in fresh)
            if not search:
                was, now = sheets.functions_of(around), sheets.functions_of([first, *around])
                every = [*before.values(), *fresh]
                for figure, did, does in (
                    (sheets.SHARED, len(was[0]) + len(was[1]) > 1, len(now[0]) + len(now[1]) > 1),
                    (STACKED, len(was[0]) > 1, len(now[0]) > 1),
                ):
                    posts.extend((row, figure, 1) for row in ((fresh if did else every) if does else ()))
                posts.extend(self._further(self.years[moment], was[1], now[1]))
                combined.extend(self._combined(self.years[moment], was if around else None, now))
        return tuple(posts), tuple(combined)

    def _rows_of(self, profile: Profile, moment: int) -> List[List[float]]:
        at = id(profile), moment
        found = self._rows.get(at)
        if found is None:
            found = self._rows[at] = [self.rows[key] for key in rows_of(self.years[moment], profile)]
        return found

    def _further(self, year: str, was: Sequence[str], now: Sequence[str]) -> Iterator[_Post]:
        """Functions that only now are a further one, and those that no longer are."""
        for code in {*was, *now}:
            if (code in was) is not (code in now):
                yield self.rows[year, FUNCTION, code], FURTHER, 1 if code in now else -1

    def _combined(self, year: str, was: Optional[Functions], now: Functions) -> Iterator[_Combining]:
        areas, covered = self.combinations[(year,)], self.covered[year]
        if was != now:
            yield areas, covered, now, 1
            if was is not None:
                yield areas, covered, was, -1

    def _plan(self, profiles: Sequence[Profile], search: bool) -> _Plan:
        posts: List[_Post] = []
        combined: List[_Combining] = []
        for moment, year in enumerate(self.years):
            there = [profile for profile in profiles if moment in profile.moments]
            if there:
                posts.extend((self.rows[key], figure, times) for key, figure, times in _posts(year, there, search))
            if there and not search:
                combined.append((self.combinations[(year,)], self.covered[year], sheets.functions_of(there), 1))
        return tuple(posts), tuple(combined)

    def put(self, key: KeyTuple, function: str, unit: str, uuid: str, stock: Stock) -> None:
        self.changed.add((key, function, unit))
        super().put(key, function, unit, uuid, stock)

    def take(self, key: KeyTuple, function: str, unit: str, uuid: str) -> None:
        self.changed.add((key, function, unit))
        super().take(key, function, unit, uuid)


def rows_of(year: str, profile: Profile) -> List[KeyTuple]:
    """The rows of everything together, and of function, perspective and horizon."""
    return [(year, TOTAL, ""), *((year, key, value) for key, value in zip(_KEYS, profile.values))]


def _posts(year: str, there: Sequence[Profile], search: bool) -> Iterator[Tuple[KeyTuple, int, int]]:
    """What a piece of ground is posted as in one year: gross per object, all else once per row."""
    gross, net = (sheets.SEARCH_GROSS, sheets.SEARCH_NET) if search else (sheets.GROSS, sheets.NET)
    times: DefaultDict[KeyTuple, int] = defaultdict(int)
    for profile in there:
        for row in rows_of(year, profile):
            times[row] += 1
    main, further = sheets.functions_of(there)
    for row, number in times.items():
        yield row, gross, number
        yield row, net, 1
        if not search and len(main) + len(further) > 1:
            yield row, sheets.SHARED, 1
        if not search and len(main) > 1:
            yield row, STACKED, 1
    if not search:
        for code in further:
            yield (year, FUNCTION, code), FURTHER, 1


class RunningBook(Book):
    """Turns objects into postings for a :class:`RunningSheet`; ``moments`` (by uuid) is looked up at every entry."""

    sheet: RunningSheet

    def __init__(self, years: Sequence[str], moments: Mapping[str, Tuple[int, ...]], names: Names) -> None:
        super().__init__(_KEYS, Borders(()), None, names, RunningSheet(years))
        self._profiler = Profiler(_KEYS, names, moments)
        self.quantity_lines: Dict[Tuple[KeyTuple, str, str], QuantityLine] = {}
        self.combined = {year: _Combined() for year in years}

    def ground(self, entries: Sequence[Entry], pieces: Sequence[Piece]) -> Iterator[GroundPosting]:
        for members, area, _region in pieces:
            profiles = tuple([entries[member].profile for member in members])
            yield GroundPosting(profiles, (), area, entries[members[0]].search)

    def lines(self, group: Sequence[Tuple[Entry, int, Any]]) -> Iterator[FigurePosting]:
        by_row: DefaultDict[KeyTuple, List[int]] = defaultdict(list)
        for place, (entry, _region, _shape) in enumerate(group):
            for moment in entry.profile.moments:
                for row in rows_of(self.sheet.years[moment], entry.profile):
                    by_row[row].append(place)
        known: Dict[Tuple[int, ...], Tuple[float, float]] = {}
        for row, places in by_row.items():
            there = tuple(places)
            if there not in known:
                known[there] = _lengths([group[place][2] for place in there])
            gross, net = known[there]
            if group[0][0].search:
                yield FigurePosting(row, sheets.SEARCH_LENGTH, net)
            else:
                yield FigurePosting(row, sheets.LENGTH_GROSS, gross)
                yield FigurePosting(row, sheets.LENGTH, net)

    def points(self, entry: Entry, measures: Measures) -> Iterator[FigurePosting]:
        figure = sheets.SEARCH_COUNT if entry.search else sheets.COUNT
        number = sum(measures.values())
        for moment in entry.profile.moments:
            for row in rows_of(self.sheet.years[moment], entry.profile):
                yield FigurePosting(row, figure, number)

    def whole(self, entry: Entry, measures: Measures) -> Iterator[Posting]:
        """That the object is there, in each of its years, with its quantity or without one."""
        item = entry.item
        band = None if is_measured(item) else band_of(item)[0]
        everything = sheets.SEARCH_OBJECTS if entry.search else sheets.OBJECTS
        counted = _COUNTED.get(item.kind, (POINTS, SEARCH_POINTS))[int(entry.search)]
        for moment in entry.profile.moments:
            year = self.sheet.years[moment]
            yield FigurePosting((year, TOTAL, ""), everything, 1.0)
            if entry.geometry is not None:
                for row in rows_of(year, entry.profile):
                    yield FigurePosting(row, counted, 1.0)
            if band is None:
                yield FigurePosting((year, _WITHOUT, item.function), sheets.OBJECTS, 1.0)
            else:
                stock = Stock(band, entry.search, item.affordable_pct, item.quantity_derived)
                unit = item.unit or self.names.unit(item.function)
                yield StockPosting((year,), item.function, unit, item.uuid, stock)


def _lengths(shapes: Sequence[Any]) -> Tuple[float, float]:
    """Gross and net, in m."""
    lib = optional.shapely()
    gross = float(lib.length(shapes).sum())
    return exact(gross), exact(float(lib.length(lib.unary_union(shapes))))


# -- from the sheet to the totals


def totals_of(book: RunningBook, year: str) -> Totals:
    """What is posted for one year."""
    sheet, names = book.sheet, book.names
    rows = [(key[1], key[2], figures) for key, figures in sheet.rows.items() if key[0] == year]
    known = sorted((row for row in rows if row[0] in DIMENSIONS), key=_in_order)
    whole = sheet.rows.get((year, TOTAL, ""), _no_figures())
    without = [(code, int(figures[sheets.OBJECTS])) for what, code, figures in rows if what == _WITHOUT]
    return Totals(
        objects=int(whole[sheets.OBJECTS]),
        search_objects=int(whole[sheets.SEARCH_OBJECTS]),
        areas=tuple(_area(names, *row) for row in known if _has_ground(row[2])),
        lengths=tuple(_length(names, *row) for row in known if row[2][LINES] or row[2][SEARCH_LINES]),
        points=tuple(_point(names, *row) for row in known if row[2][POINTS] or row[2][SEARCH_POINTS]),
        quantities=_quantities(book, year),
        combinations=book.combined[year].of(sheet, year, names),
        without_quantity=tuple(sorted((code, number) for code, number in without if number)),
    )


_Row = Tuple[str, str, List[float]]


def _in_order(row: _Row) -> Tuple[int, str]:
    return DIMENSIONS.index(row[0]), row[1]


def _has_ground(figures: Sequence[float]) -> bool:
    return bool(figures[AREAS] or figures[SEARCH_AREAS] or figures[FURTHER] > LEAST_M2)


def _area(names: Names, dimension: str, key: str, figures: Sequence[float]) -> AreaLine:
    return AreaLine(
        dimension,
        key,
        names.of(dimension, key),
        objects=int(figures[AREAS]),
        gross_m2=figures[sheets.GROSS],
        net_m2=figures[sheets.NET],
        shared_m2=figures[sheets.SHARED],
        stacked_m2=figures[STACKED],
        further_m2=figures[FURTHER],
        search_objects=int(figures[SEARCH_AREAS]),
        search_gross_m2=figures[sheets.SEARCH_GROSS],
        search_net_m2=figures[sheets.SEARCH_NET],
    )


def _length(names: Names, dimension: str, key: str, figures: Sequence[float]) -> LengthLine:
    return LengthLine(
        dimension,
        key,
        names.of(dimension, key),
        objects=int(figures[LINES]),
        gross_m=figures[sheets.LENGTH_GROSS],
        net_m=figures[sheets.LENGTH],
        search_objects=int(figures[SEARCH_LINES]),
        search_net_m=figures[sheets.SEARCH_LENGTH],
    )


def _point(names: Names, dimension: str, key: str, figures: Sequence[float]) -> PointLine:
    count, search = int(figures[sheets.COUNT]), int(figures[sheets.SEARCH_COUNT])
    return PointLine(dimension, key, names.of(dimension, key), count, search)


def _quantities(book: RunningBook, year: str) -> Tuple[QuantityLine, ...]:
    """Lines whose stocks nobody changed are kept as they were made."""
    sheet, kept = book.sheet, book.quantity_lines
    for at in [at for at in sheet.changed if at[0] == (year,)]:
        sheet.changed.discard(at)
        stocks = sheet.stocks.get(at)
        if stocks:
            kept[at] = _quantity(at[1], at[2], list(stocks.values()), book.names)
        else:
            kept.pop(at, None)
    return tuple(kept[at] for at in sorted(kept) if at[0] == (year,))


def _quantity(function: str, unit: str, stocks: Sequence[Stock], names: Names) -> QuantityLine:
    found = quantity_of(function, unit, stocks, names)
    return QuantityLine(
        found.function, found.name, found.unit, found.objects, found.band, found.search, found.affordable,
        found.affordable_of, found.derived, sum(stock.derived for stock in stocks),
    )  # fmt: skip


class _Combined:
    """The combinations of one year in their order; those that nothing was posted on are kept as they were made."""

    def __init__(self) -> None:
        self._order: List[_Place] = []
        self._found: List[Combination] = []

    def of(self, sheet: RunningSheet, year: str, names: Names) -> Tuple[Combination, ...]:
        areas = sheet.combinations[(year,)]
        for functions in sheet.covered[year]:
            self._put(functions, areas[functions], names)
        sheet.covered[year].clear()
        return tuple(self._found)

    def _put(self, functions: Functions, area: float, names: Names) -> None:
        main, further = functions
        at: _Place = (len(main) + len(further), functions)
        place = bisect_left(self._order, at)
        is_there = place < len(self._order) and self._order[place] == at
        if area <= LEAST_M2:
            if is_there:
                del self._order[place], self._found[place]
            return
        named = tuple(names.function(code) for code in (*main, *further))
        if not is_there:
            self._order.insert(place, at)
            self._found.insert(place, Combination(main, further, named, area))
        else:
            self._found[place] = Combination(main, further, named, area)
