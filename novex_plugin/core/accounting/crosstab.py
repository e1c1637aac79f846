"""Cross tables: what is proposed, split by any of the keys at once, without double counting.

``cross(objects, ("functie", "provincie"), places=...)``: rows with gross, net and shared area, lengths, points and
quantities, and disjoint parts that add up to the whole. The words are defined in docs/tellen.md.
"""

from dataclasses import dataclass, field, replace
from functools import partial
from math import fsum
from typing import Dict, Iterable, List, Mapping, Optional, Sequence, Set, Tuple, Union

from ..errors import NovexError
from ..geometry.coverage import Coverage
from ..model.records import AREA, LINE, POINT, SEARCH_AREA, ProposalObject
from ..progress import Progress
from ..texts import tr
from . import sheet as sheets
from .areas import Drawn
from .book import Book, Entry, measures_of, points_measures
from .cross_table import CrossPart, CrossQuantity, CrossRow, CrossTable
from .doubts import doubts
from .figures import Band, Combination
from .keys import OUTSIDE, PLACE_KEYS, UNPLACED, KeyTuple, ValueNames, checked, title
from .line_parts import LineParts, line_parts
from .names import Names
from .periods import Period, Presence, presence_of
from .pieces import Piece, disjoint_pieces
from .places import Borders, Places
from .sheet import WHOLE, Sheet, Stock
from .totals import measurable
from .units import refusal, refused_units

Bounded = Union[Borders, Sequence[Places]]
GivenNames = Mapping[str, Mapping[str, str]]


@dataclass(eq=False)
class Sound:
    """Objects whose geometry was looked at; what they are cut into is kept for a next table of the same objects."""

    drawn: Tuple[Drawn, ...]
    unplaced: Tuple[ProposalObject, ...]  # have no usable geometry
    messages: Tuple[str, ...]  # about the objects themselves, whatever they are split by
    _kept: Dict[Tuple[bool, int], Tuple[Optional[Coverage], List[Piece]]] = field(default_factory=dict, repr=False)
    _lines: Dict[Tuple[bool, int], Tuple[Optional[Coverage], LineParts]] = field(default_factory=dict, repr=False)

    @property
    def items(self) -> List[ProposalObject]:
        return [*(entry.item for entry in self.drawn), *self.unplaced]

    def pieces(self, search: bool, coverage: Optional[Coverage], progress: Progress) -> List[Piece]:
        """The disjoint pieces of all areas that are search areas, or of all that are not, in their order."""
        at = search, id(coverage)
        if at not in self._kept:
            shapes = [
                geometry
                for item, geometry in self.drawn
                if item.kind == AREA and (item.exactness == SEARCH_AREA) is search
            ]
            # the coverage is kept along, so that no other one can get its id
            self._kept[at] = coverage, disjoint_pieces(shapes, progress, coverage)
        return self._kept[at][1]

    def lines(self, search: bool, borders: Borders) -> LineParts:
        """The parts of all lines that are search areas, or of all that are not, in their order."""
        at = search, id(borders.coverage)
        if at not in self._lines:
            chosen = [
                entry for entry in self.drawn
                if entry.item.kind == LINE and (entry.item.exactness == SEARCH_AREA) is search
            ]  # fmt: skip
            self._lines[at] = borders.coverage, line_parts(chosen, borders)
        return self._lines[at][1]


def sound(objects: Iterable[ProposalObject]) -> Sound:
    """Look at the geometries once. Dropped objects are left out; the order is that of the uuids."""
    items = sorted((item for item in objects if not item.dropped), key=lambda item: item.uuid)
    looked = measured(items)
    return replace(looked, messages=(*looked.messages, *doubts(items)))


def measured(items: Sequence[ProposalObject]) -> Sound:
    """The same for objects that are in order and count, without doubts about what they say."""
    drawn, messages = measurable(items)
    placed = {entry.item.uuid for entry in drawn}
    return Sound(tuple(drawn), tuple(item for item in items if item.uuid not in placed), tuple(messages))


def cross(
    objects: Union[Sound, Iterable[ProposalObject]],
    keys: Sequence[str],
    places: Optional[Bounded] = None,
    progress: Optional[Progress] = None,
    *,
    period: Union[Period, Presence, None] = None,
    names: Optional[GivenNames] = None,
) -> CrossTable:
    """Count objects that are in force (EPSG:28992, metres) by ``keys`` (see :mod:`.keys`) and all crosses of them.

    ``places`` are needed for keys that are places; pass Borders when they are used more than once. ``period`` makes
    every figure a mean over its years. ``names`` adds names per key, of variants for instance.
    Raises NovexError for an unknown key or a key without places, Cancelled when ``progress`` asks to stop.
    """
    progress = progress or Progress()
    keys = checked(keys)
    borders = needed_borders(keys, places)
    looked = objects if isinstance(objects, Sound) else sound(objects)
    if isinstance(period, Period):
        period = presence_of(looked.items, period)
    looked = _present(looked, period)
    book = Book(keys, borders, period, Names())
    fill(book, looked, progress)
    return table_of(book, looked.items, looked.messages, names)


def needed_borders(keys: Sequence[str], places: Optional[Bounded]) -> Borders:
    """The borders that the keys ask for. Raises NovexError when they are not given."""
    wanted = [key for key in keys if key in PLACE_KEYS]
    if isinstance(places, Borders):
        if set(places.keys) == set(wanted):
            return places
        raise NovexError(tr("De grenzen horen niet bij de gekozen indeling."), tr("Geef grenzen van elke indeling."))
    given = {item.key: item for item in places or ()}
    for key in wanted:
        if key not in given or not given[key].codes:
            message = tr("Splitsen naar {key} kan niet: de grenzen ontbreken.").format(key=title(key).lower())
            raise NovexError(message, tr("Lees een basisset in met die laag, of kies een andere indeling."))
    return Borders([given[key] for key in wanted])


def _present(looked: Sound, when: Optional[Presence]) -> Sound:
    if when is None:
        return looked
    there = when.uuids
    return Sound(
        tuple(entry for entry in looked.drawn if entry.item.uuid in there),
        tuple(item for item in looked.unplaced if item.uuid in there),
        looked.messages,
    )


def fill(book: Book, looked: Sound, progress: Progress) -> None:
    """Post everything that was looked at."""
    entries: Dict[Tuple[str, bool], List[Entry]] = {}
    for item, geometry in looked.drawn:
        entry = book.entry(item, geometry)
        entries.setdefault((item.kind, entry.search), []).append(entry)
    for search, part in ((False, progress.part(0.0, 0.7)), (True, progress.part(0.7, 1.0))):
        part.step(0.0, tr("Oppervlakten optellen zonder dubbeltelling"))
        areas = entries.get((AREA, search), [])
        _post_areas(book, areas, looked.pieces(search, book.borders.coverage, part))
        _post_lines(book, entries.get((LINE, search), []), looked.lines(search, book.borders))
        _post_points(book, entries.get((POINT, search), []))
    for item in looked.unplaced:
        book.apply(list(book.whole(book.entry(item, None), {})))
    progress.step(1.0)


def _post_areas(book: Book, areas: Sequence[Entry], pieces: Sequence[Piece]) -> None:
    book.post_ground(areas, pieces)
    nowhere: Dict[int, float] = {}
    split = bool(book.borders.keys)
    book.post_whole(areas, measures_of(len(areas), pieces) if split else [nowhere] * len(areas))


def _post_lines(book: Book, lines: Sequence[Entry], parts: LineParts) -> None:
    if book.sheet.weights:
        for line, region, _gross, _net in parts.alone:
            book.apply(list(book.lines([(lines[line], region, lines[line].geometry)])))
    else:
        book.post_lines(lines, parts.alone)
    for group in parts.groups:
        book.apply(list(book.lines([(lines[line], region, shape) for line, region, shape in group])))
    book.post_whole(lines, parts.lengths)


def _post_points(book: Book, points: Sequence[Entry]) -> None:
    measures = points_measures(points, book.borders)
    book.post_points(points, measures)
    book.post_whole(points, measures)


# -- from the sheet to the table


def table_of(
    book: Book, items: Sequence[ProposalObject], messages: Sequence[str], names: Optional[GivenNames]
) -> CrossTable:
    """The table of what is posted; ``items`` only give their names to messages."""
    sheet = book.sheet
    values = ValueNames(book.names, {**book.borders.names, **(names or {})})
    refused, said = _refused(sheet, items, book.names)
    stocks = _stocks_by_row(sheet, refused)
    found = [key for key in sheet.rows if key != WHOLE]
    rows = tuple(_row(book, key, values, stocks) for key in sorted(found, key=_place_last) if _filled(sheet, key))
    whole = _row(book, WHOLE, values, stocks)
    return CrossTable(
        keys=sheet.keys,
        whole=whole,
        rows=rows,
        parts=_parts(sheet, sheet.parts, values),
        search_parts=_parts(sheet, sheet.search_parts, values),
        combinations=_combinations(sheet, WHOLE, book.names),
        messages=(*said, *messages),
        methods=_methods(sheet),
    )


def _place_last(key: KeyTuple) -> Tuple[Tuple[bool, str], ...]:
    return tuple((value in (OUTSIDE, UNPLACED), value) for value in key)


def _filled(sheet: Sheet, key: KeyTuple) -> bool:
    figures = sheet.rows[key]
    return bool(figures[sheets.OBJECTS] or figures[sheets.SEARCH_OBJECTS])


def _row(book: Book, key: KeyTuple, values: ValueNames, stocks: "Stocks") -> CrossRow:
    sheet = book.sheet
    figures = sheet.rows.get(key) or [0.0] * sheets.FIGURES
    own = () if key == WHOLE else key
    return CrossRow(
        own,
        values.all(sheet.keys, own),
        objects=int(figures[sheets.OBJECTS]),
        search_objects=int(figures[sheets.SEARCH_OBJECTS]),
        gross_m2=figures[sheets.GROSS],
        net_m2=figures[sheets.NET],
        shared_m2=figures[sheets.SHARED],
        search_gross_m2=figures[sheets.SEARCH_GROSS],
        search_net_m2=figures[sheets.SEARCH_NET],
        gross_length_m=figures[sheets.LENGTH_GROSS],
        length_m=figures[sheets.LENGTH],
        search_length_m=figures[sheets.SEARCH_LENGTH],
        count=figures[sheets.COUNT],
        search_count=figures[sheets.SEARCH_COUNT],
        combinations=tuple(item for item in _combinations(sheet, key, book.names) if len(item.names) > 1),
        quantities=tuple(quantity_of(*entry, book.names) for entry in stocks.get(key, ())),
    )


Stocks = Dict[KeyTuple, List[Tuple[str, str, List[Stock]]]]


def _stocks_by_row(sheet: Sheet, refused: Mapping[str, Sequence[str]]) -> Stocks:
    found: Stocks = {}
    for key, function, unit in sorted(sheet.stocks):
        if unit not in refused.get(function, ()):
            found.setdefault(key, []).append((function, unit, list(sheet.stocks[key, function, unit].values())))
    return found


def _refused(
    sheet: Sheet, items: Sequence[ProposalObject], names: Names
) -> Tuple[Mapping[str, Sequence[str]], List[str]]:
    units: Dict[str, Set[str]] = {}
    for key, function, unit in sheet.stocks:
        if key == WHOLE:
            units.setdefault(function, set()).add(unit)
    refused = refused_units(units)
    called = {item.uuid: item.name for item in items} if refused else {}
    said = [
        refusal(function, unit, (called.get(uuid, uuid) for uuid in sheet.stocks[WHOLE, function, unit]), names)
        for function, wrong in sorted(refused.items())
        for unit in wrong
    ]
    return refused, said


def quantity_of(function: str, unit: str, stocks: Sequence[Stock], names: Names) -> CrossQuantity:
    """What the quantities of one function in one unit add up to."""
    firm = [stock for stock in stocks if not stock.search]
    shared = [stock for stock in firm if stock.affordable_pct is not None]
    affordable = fsum(stock.band.value * (stock.affordable_pct or 0.0) / 100.0 for stock in shared)
    affordable_of = fsum(stock.band.value for stock in shared)
    return CrossQuantity(
        function,
        names.function(function),
        unit,
        len(stocks),
        _sum(firm),
        _sum([stock for stock in stocks if stock.search]),
        affordable if affordable_of else None,
        affordable_of,
        fsum(stock.band.value for stock in stocks if stock.derived),
    )


def _sum(stocks: Sequence[Stock]) -> Band:
    """Exactly rounded, so that the order of objects is irrelevant."""
    return Band(
        fsum(stock.band.value for stock in stocks),
        fsum(stock.band.minimum for stock in stocks),
        fsum(stock.band.maximum for stock in stocks),
    )


def _parts(sheet: Sheet, parts: Mapping[Tuple[KeyTuple, ...], float], values: ValueNames) -> Tuple[CrossPart, ...]:
    kept = [(keys, area) for keys, area in parts.items() if area != 0.0]
    in_order = sorted({key for keys, _area in kept for key in keys}, key=_place_last)
    order = {key: place for place, key in enumerate(in_order)}
    ordered = sorted(kept, key=lambda part: (len(part[0]), [order[key] for key in part[0]]))
    return tuple(CrossPart(keys, area, partial(values.all, sheet.keys)) for keys, area in ordered)


def _combinations(sheet: Sheet, key: KeyTuple, names: Names) -> Tuple[Combination, ...]:
    found = sheet.combinations.get(key)
    if not found:
        return ()
    kept = [functions for functions, area in found.items() if area != 0.0]
    ordered = sorted(kept, key=lambda each: (len(each[0]) + len(each[1]), each))
    return tuple(
        Combination(main, further, tuple(names.function(code) for code in (*main, *further)), found[main, further])
        for main, further in ordered
    )


def _methods(sheet: Sheet) -> Tuple[str, ...]:
    said = []
    if any(key in PLACE_KEYS for key in sheet.keys):
        said.append(tr(
            "Objecten over een grens zijn daar geknipt; hun hoeveelheid is verdeeld naar oppervlakteaandeel (lijnen "
            "naar lengte, punten naar aantal)."
        ))  # fmt: skip
    if sheet.weights:
        said.append(tr("Gewogen naar tijd: elk object telt voor het deel van de periode dat het er is."))
    return tuple(said)
