"""From the running sums of a sheet to the table that is handed out."""

from functools import partial
from math import fsum
from typing import Dict, Iterable, List, Mapping, Optional, Sequence, Set, Tuple

from ..model.records import ProposalObject
from ..texts import tr
from . import sheet as sheets
from .book import Book
from .cross_table import CrossPart, CrossQuantity, CrossRow, CrossTable
from .figures import Band, Combination
from .keys import OUTSIDE, PLACE_KEYS, UNPLACED, KeyTuple, ValueNames
from .names import Names
from .sheet import WHOLE, Sheet, Stock
from .units import refusal, refused_units

_NO_PLACES = (OUTSIDE, UNPLACED)
GivenNames = Mapping[str, Mapping[str, str]]


def table_of(
    book: Book, items: Iterable[ProposalObject], messages: Sequence[str], names: Optional[GivenNames]
) -> CrossTable:
    """The table of what is posted; ``items`` only give their names to messages."""
    sheet = book.sheet
    values = ValueNames(book.names, {**book.borders.names, **(names or {})})
    refused, said = _refused(sheet, items, book.names)
    stocks = _stocks_by_row(sheet, refused)
    found = [key for key in sheet.rows if key != WHOLE]
    combined = _Combined(sheet, book.names)

    def row(key: KeyTuple) -> CrossRow:
        return _row(sheet, key, values, [quantity_of(*stock, book.names) for stock in stocks.get(key, ())], combined)

    return CrossTable(
        keys=sheet.keys,
        whole=row(WHOLE),
        rows=tuple(row(key) for key in sorted(found, key=_place_last) if _filled(sheet, key)),
        parts=_parts(sheet, sheet.parts, values),
        search_parts=_parts(sheet, sheet.search_parts, values),
        combinations=combined.of(WHOLE),
        messages=(*said, *messages),
        methods=_methods(sheet),
    )


def _place_last(key: KeyTuple) -> Tuple[Tuple[bool, str], ...]:
    return tuple([(value in _NO_PLACES, value) for value in key])


def _filled(sheet: Sheet, key: KeyTuple) -> bool:
    figures = sheet.rows[key]
    return bool(figures[sheets.OBJECTS] or figures[sheets.SEARCH_OBJECTS])


def _row(
    sheet: Sheet, key: KeyTuple, values: ValueNames, quantities: Iterable[CrossQuantity], combined: "_Combined"
) -> CrossRow:
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
        combinations=combined.several(key),
        quantities=tuple(quantities),
    )


Stocks = Dict[KeyTuple, List[Tuple[str, str, List[Stock]]]]


def _stocks_by_row(sheet: Sheet, refused: Mapping[str, Sequence[str]]) -> Stocks:
    found: Stocks = {}
    for key, function, unit in sorted(sheet.stocks):
        if unit not in refused.get(function, ()):
            found.setdefault(key, []).append((function, unit, list(sheet.stocks[key, function, unit].values())))
    return found


def _refused(
    sheet: Sheet, items: Iterable[ProposalObject], names: Names
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
    names_of = partial(values.all, sheet.keys)
    return tuple([CrossPart(keys, area, names_of) for keys, area in ordered])


class _Combined:
    """The combinations of functions per row, in their order: few of them first."""

    def __init__(self, sheet: Sheet, names: Names) -> None:
        self._sheet = sheet
        everywhere = sorted(sheet.combinations[WHOLE], key=lambda each: (len(each[0]) + len(each[1]), each))
        self._place = {functions: place for place, functions in enumerate(everywhere)}
        self._names = [tuple(names.function(code) for code in (*main, *further)) for main, further in everywhere]

    def of(self, key: KeyTuple) -> Tuple[Combination, ...]:
        found = self._sheet.combinations.get(key)
        if not found:
            return ()
        place = self._place
        ordered = sorted([(place[functions], functions, area) for functions, area in found.items() if area != 0.0])
        return tuple([Combination(*functions, self._names[number], area) for number, functions, area in ordered])

    def several(self, key: KeyTuple) -> Tuple[Combination, ...]:
        """Those of more than one function."""
        found = self.of(key)
        return found if key != WHOLE else tuple([item for item in found if len(item.names) > 1])


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
