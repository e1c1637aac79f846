"""Legend and key figures, set on the grid of the sheet by hand of code.

QGIS's own legend cannot right-align counts, put the swatches of one function side by side or shrink to fit. Here
every row is a few layout items inside the frame that the template reserves: drawn with the very symbols of the map,
and text that stays text in the PDF. All measures in units of the grid (see sheet_pen).
"""

from dataclasses import dataclass, replace
from itertools import combinations
from typing import Callable, List, Sequence, Tuple, Union

from qgis.core import QgsCentroidFillSymbolLayer, QgsMarkerLineSymbolLayer, QgsSymbol
from qgis.PyQt.QtCore import QPointF

from ..core.accounting.chart_sizes import STRIP
from ..core.accounting.chart_specs import band
from ..core.model.codelists import code_name
from ..core.model.functions import Function, function, has_function
from ..core.model.records import AREA, LINE, POINT
from ..core.texts import tr
from .renderers import UNKNOWN_COLOUR
from .sheet_content import Content, LegendRow, LegendSection, ObjectRow
from .sheet_key import KEY_ROW, key_rows, set_levels, set_notes, set_over
from .sheet_painted import Painted
from .sheet_pen import Box, Pen, page_box
from .sheet_style import accent_of
from .sheet_text import INK, MM_PER_POINT, QUIET, shortened, text_width
from .symbols import EXACTNESS, area_symbol, function_symbol

__all__ = ["Box", "fill_figures", "fill_legend", "fill_list", "fit_legend", "page_box", "split_columns"]

GUTTER = 4.0
SWATCH_W, SWATCH_H = 7.0, 3.2
COUNT_W, MEASURE_W = 7.0, 15.5
HEADING, AFTER = 1.15, 0.4  # height of a heading and of the air after a section, in rows
GLYPH_MM = 2.3
NUMBER_W = 4.2  # of the number of a proposal: three figures
THEME_MARK = 2.0  # the square in the colour of a perspective before its name
STRIP_TOP, NOTE_TOP = 14.1, 18.2  # of the small charts below key figures, and of what explains them
LARGE_SIGN = 2.6  # mm: a sign on a line that reaches beyond a swatch
AIR = 7.0  # above what fills the rest of the frame
LIST_HEAD, LIST_ROW, LEAST_ROW_FOR_LIST = 8.2, 3.1, 4.0


@dataclass(frozen=True)
class Fit:
    """How the legend is set: columns, height of a row and size of its text (points)."""

    columns: int
    row: float
    text: float
    looks: int = 1  # most swatches in one row: all names start to the right of them


# From roomy to dense, in as many columns as are comfortable, and then in more; the first that holds all rows is taken.
ROOMY = ((6.2, 7.8), (5.6, 7.4), (5.0, 7.0), (4.4, 6.6), (4.0, 6.3), (3.65, 6.0), (3.3, 5.7), (3.0, 5.4))
DENSE = ((5.6, 6.2), (5.0, 6.0), (4.4, 5.8))
LEAST_ROW, LEAST_TEXT = 3.0, 5.4
COMFORTABLE, NARROWEST, WIDE = 64.0, 42.0, 80.0  # width of a column


def fill_legend(
    pen: Pen, frame: Box, content: Content, *, dimmed: bool, ghosts: bool = False,
    below: Callable[[Box], None] = lambda _free: None,
) -> Tuple[str, ...]:  # fmt: skip
    """Set the legend of ``content`` inside ``frame``; ``dimmed`` adds that the basis stands back, ``ghosts`` what grey
    outlines are.

    ``below`` is told what is left of the frame beside the legend and under legend and list. Returns the functions that
    are in it, top to bottom; a line below says how many there was no room for.
    """
    if not content.sections:
        pen.text(Box(frame.x, frame.y, frame.width, 5), tr("Geen voorstellen op dit blad."), 7.8, colour=QUIET)
        return ()
    key_height = key_rows(content, dimmed=dimmed, ghosts=ghosts)
    body = Box(frame.x, frame.y, frame.width, frame.height - key_height)
    fit = fit_legend(content.sections, body, _list_height(len(content.objects), comfortable(frame.width)))
    sections = trimmed(content.sections, fit, body.height)
    width = (body.width - GUTTER * (fit.columns - 1)) / fit.columns
    if width >= WIDE:
        rows = [row for section in sections for row in section.rows]
        fit = replace(fit, looks=max((len(row.looks) for row in rows), default=1))
    for number, column in enumerate(split_columns(sections, fit.columns)):
        place = Box(body.x + number * (width + GUTTER), body.y, width, body.height)
        _set_column(pen, place, column, fit)
        if width >= COMFORTABLE:
            _set_column_heads(pen, place, fit)
    used = min(body.height, _height(sections, fit.columns) * fit.row)
    left = _count(content.sections) - _count(sections)
    if left:
        note = tr("… en nog {count} functies; ze staan in het spoorbestand bij dit blad.").format(count=left)
        pen.text(Box(frame.x, frame.y + used - 0.4, frame.width, 3.4), note, 6.0, colour=QUIET)
    _set_key(pen, Box(frame.x, frame.y + used, frame.width, key_height), content, dimmed=dimmed,
             ghosts=ghosts)  # fmt: skip
    rest = frame.height - used - key_height
    place = Box(frame.x, frame.y + used + key_height, frame.width, rest)
    listed = fill_list(pen, place, content.objects, comfortable(frame.width))
    taken = len(split_columns(sections, fit.columns)) * (width + GUTTER)
    if frame.width - taken >= NARROWEST:
        below(Box(frame.x + taken, frame.y, frame.width - taken, used + key_height))
    below(Box(place.x, place.y + listed + AIR, place.width, place.height - listed - AIR))
    return tuple(row.function for section in sections for row in section.rows)


def comfortable(width: float) -> int:
    """How many columns of a legend stand comfortably side by side."""
    return max(1, int((width + GUTTER) / (COMFORTABLE + GUTTER)))


def fit_legend(sections: Sequence[LegendSection], body: Box, below: float = 0.0) -> Fit:
    """The largest setting that holds all rows: few columns, then more, then smaller rows.

    A somewhat smaller setting is taken when that leaves room for ``below`` units of something else.
    """
    fits = _fits(body.width)
    for fit in fits:
        if fit.row >= LEAST_ROW_FOR_LIST and _height(sections, fit.columns) * fit.row + below <= body.height:
            return fit
    for fit in fits:
        if _height(sections, fit.columns) * fit.row <= body.height:
            return fit
    most = fits[-1].columns
    return Fit(most, max(LEAST_ROW, body.height / max(1.0, _height(sections, most))), LEAST_TEXT)


def _fits(width: float) -> List[Fit]:
    few, most = comfortable(width), max(1, int((width + GUTTER) / (NARROWEST + GUTTER)))
    more = [Fit(columns, row, text) for columns in range(few + 1, most + 1) for row, text in DENSE]
    return [Fit(few, row, text) for row, text in ROOMY] + more


def trimmed(sections: Sequence[LegendSection], fit: Fit, height: float) -> List[LegendSection]:
    """The sections, with as many of the last rows left out as there is no room for."""
    kept = list(sections)
    while kept and _height(kept, fit.columns) * fit.row > height + 0.001:
        longest = max(range(len(kept)), key=lambda place: (len(kept[place].rows), place))
        kept[longest] = replace(kept[longest], rows=kept[longest].rows[:-1])
        kept = [section for section in kept if section.rows]
    return kept


def split_columns(sections: Sequence[LegendSection], columns: int) -> List[List[LegendSection]]:
    """The sections over the columns, each whole; the tallest column as short as can be."""
    columns = min(columns, len(sections))
    if columns < 2:
        return [list(sections)]
    cuts = [(0, *inner, len(sections)) for inner in combinations(range(1, len(sections)), columns - 1)]
    best = min(cuts, key=lambda cut: max(_rows(sections[start:end]) for start, end in zip(cut, cut[1:])))
    return [list(sections[start:end]) for start, end in zip(best, best[1:])]


def fill_list(pen: Pen, frame: Box, objects: Sequence[ObjectRow], columns: int = 1) -> float:
    """List the proposals by name where the legend leaves room for all of them; half a list would mislead.

    Returns the height that it took.
    """
    lines = max(1, -(-len(objects) // columns))
    height = min(4.2, (frame.height - LIST_HEAD) / lines)
    if not objects or height < LIST_ROW - 0.001:
        return 0.0
    pen.text(Box(frame.x, frame.y + 3.0, frame.width, 4.4), tr("Voorstellen op dit blad"), 6.8, bold=True)
    width = (frame.width - GUTTER * (columns - 1)) / columns
    for number, row in enumerate(objects):
        x = frame.x + number // lines * (width + GUTTER)
        _set_object(pen, Box(x, frame.y + LIST_HEAD + number % lines * height, width, height), row)
    return LIST_HEAD + lines * height


def _list_height(count: int, columns: int) -> float:
    return LIST_HEAD + LIST_ROW * -(-count // columns)


def _set_object(pen: Pen, place: Box, row: ObjectRow) -> None:
    left = 0.0
    if row.number:
        left = NUMBER_W + 1.2
        beside = Box(place.x, place.y, NUMBER_W, place.height)
        pen.text(beside, str(row.number), 6.0, bold=True, middle=True, right=True)
    set_sign(pen, Box(place.x + left, place.y, 3.6, place.height), row)
    amount_width = text_width(row.amount, 6.0) + 1.0
    width = place.width - left - 4.6 - amount_width
    pen.text(Box(place.x + left + 4.6, place.y, width, place.height), shortened(row.name, 6.0, width), 6.0, middle=True)
    right = Box(place.x + place.width - amount_width, place.y, amount_width, place.height)
    pen.text(right, row.amount, 6.0, middle=True, right=True)


def set_sign(pen: Union[Pen, Painted], place: Box, row: ObjectRow) -> None:
    """The disc of the function of a proposal, as high as its row allows."""
    symbol = function_symbol(_function(row.function), POINT, row.exactness)
    symbol.setSize(place.height - 0.4)
    pen.marker(QPointF(place.x + place.width / 2, place.y + place.height / 2), symbol)


def fill_figures(pen: Pen, frame: Box, content: Content, strips: Sequence[bytes] = ()) -> None:
    """Set the key figures next to each other: a large number, its unit below, and below that its small chart.

    ``strips`` holds the chart of each figure as SVG, empty where it has none. They stay out of a frame that is too
    low for them, as in a template of before there were any.
    """
    if not content.figures:
        return
    width = frame.width / max(3, len(content.figures))
    drawn = strips if frame.height >= STRIP_TOP + STRIP else ()
    for number, figure in enumerate(content.figures):
        place = Box(frame.x + number * width, frame.y, width - 2, 7.4)
        size = 15.0
        while size > 8 and text_width(figure.value, size, bold=True) > place.width:
            size -= 0.5
        pen.text(place, figure.value, size, bold=True, bottom=True)
        label = "\n".join(part for part in (figure.label, figure.note) if part)
        pen.text(Box(place.x, frame.y + 7.8, width - 2, 6), label, 5.8, colour=QUIET)
        if number < len(drawn) and drawn[number]:
            pen.drawing(Box(place.x, frame.y + STRIP_TOP, strip_width(content, frame.width), STRIP), drawn[number])
    note = strip_note(content)
    if any(drawn) and note and frame.height >= NOTE_TOP + 2.4:
        pen.text(Box(frame.x, frame.y + NOTE_TOP, frame.width, 2.8), note, 4.9, colour=QUIET)


def strip_width(content: Content, width: float) -> float:
    """How wide a strip is below each of the figures in a frame."""
    return width / max(3, len(content.figures)) - 3.0


def strip_note(content: Content) -> str:
    """What tick and line in the strips mean, as far as they are there."""
    strips = [figure.strip for figure in content.figures if figure.strip is not None]
    said = [tr("Streepjes: de andere varianten.")] if any(strip.others for strip in strips) else []
    if any(band(strip.bar) for strip in strips):
        said.append(tr("Lijn met einden: bandbreedte."))
    return " ".join(said)


def _rows(sections: Sequence[LegendSection]) -> float:
    return sum(len(section.rows) + HEADING + AFTER for section in sections)


def _count(sections: Sequence[LegendSection]) -> int:
    return sum(len(section.rows) for section in sections)


def _height(sections: Sequence[LegendSection], columns: int) -> float:
    return max((_rows(column) for column in split_columns(sections, columns)), default=0.0)


def _set_column(pen: Pen, place: Box, sections: Sequence[LegendSection], fit: Fit) -> None:
    y = place.y
    for section in sections:
        indent = 0.0
        if section.theme:
            middle = y + 0.72 * fit.text * MM_PER_POINT  # of the letters of its name
            mark = Box(place.x, middle - THEME_MARK / 2, THEME_MARK, THEME_MARK)
            pen.bar(mark, accent_of(section.theme))
            indent = THEME_MARK + 1.3
        size = fit.text + 0.2
        free = place.width - indent - (COUNT_W + MEASURE_W + 2.0 if section is sections[0] else 0.0)  # for the heads
        size = max(LEAST_TEXT, min(size, size * free / max(0.1, text_width(section.title, size, bold=True))))
        pen.text(Box(place.x + indent, y, place.width - indent, fit.row), section.title, size, bold=True)
        y += fit.row * HEADING
        for row in section.rows:
            _set_row(pen, Box(place.x, y, place.width, fit.row), row, fit)
            y += fit.row
        y += fit.row * AFTER


def _set_column_heads(pen: Pen, place: Box, fit: Fit) -> None:
    """What the numbers are, small and grey beside the first heading."""
    right = place.x + place.width
    for text, x, width in ((tr("aantal"), right - MEASURE_W - COUNT_W - 4, COUNT_W + 4),
                           (tr("omvang"), right - MEASURE_W, MEASURE_W)):
        pen.text(Box(x, place.y, width, fit.row), text, 5.4, colour=QUIET, right=True)


def _set_row(pen: Pen, place: Box, row: LegendRow, fit: Fit) -> None:
    count_width, measure_width = (COUNT_W, MEASURE_W) if place.width >= COMFORTABLE else (4.5, 12.5)
    swatches = SWATCH_W + 1.8 + (max(fit.looks, len(row.looks)) - 1) * (SWATCH_W - 0.6)
    x, y, height = place.x, place.y, place.height
    _set_swatches(pen, Box(x, y, swatches, height), row)
    x += swatches
    width = place.width - swatches - count_width - measure_width
    pen.text(Box(x, y, width, height), row.name, _shrunk(row.name, fit.text, width), middle=True)
    x += width
    pen.text(Box(x, y, count_width, height), str(row.count), fit.text, middle=True, right=True)
    x += count_width
    measure, size, colour = row.measure, fit.text, INK
    if not measure and row.search_only:
        measure, size, colour = tr("zoekgebied"), fit.text - 0.6, QUIET
    size = min(size, size * (measure_width - 1.6) / max(0.1, text_width(measure, size)))
    pen.text(Box(x, y, measure_width, height), measure, size, colour=colour, middle=True, right=True)


def _shrunk(text: str, size: float, width: float) -> float:
    """A size at which the text stands in at most two lines of ``width``."""
    while size > 4.4 and text_width(text, size) + 0.8 > width * (1.0 if size > 5.6 else 1.8):
        size -= 0.2
    return size


def _set_swatches(pen: Pen, place: Box, row: LegendRow) -> None:
    """Every look of the function on this sheet, side by side: area, line, point."""
    x, middle = place.x, place.y + place.height / 2
    item = _function(row.function)
    height = min(SWATCH_H, place.height - 0.9)
    for kind, exactness in row.looks:
        symbol = function_symbol(item, kind, exactness)
        if kind == AREA:
            pen.area(Box(x, middle - height / 2, SWATCH_W, height), _small(symbol, pen.unit))
        elif kind == LINE:
            symbol.setWidth(min(symbol.width(), height))
            free = 2.2 if _has_markers(symbol) else 0.6  # a sign at the end of a line reaches beyond it
            pen.line(Box(x + free, middle, min(SWATCH_W, place.x + place.width - x) - 1.8 - free, 0), symbol)
        else:
            symbol.setSize(min(4.4, place.height - 0.5))
            pen.marker(QPointF(x + 2.3, middle), symbol)
        x += SWATCH_W + 0.6


def _has_markers(symbol: QgsSymbol) -> bool:
    """Whether signs stand on a line that are larger than a swatch is high, as the turbines of a wind farm."""
    signs = [layer.subSymbol() for layer in symbol.symbolLayers() if isinstance(layer, QgsMarkerLineSymbolLayer)]
    return any(sign.size() > LARGE_SIGN for sign in signs)


def _small(symbol: QgsSymbol, unit: float) -> QgsSymbol:
    """The symbol with its glyph at the size of a swatch."""
    for layer in symbol.symbolLayers():
        if isinstance(layer, QgsCentroidFillSymbolLayer):
            layer.subSymbol().setSize(GLYPH_MM * unit * (1.4 if layer.subSymbol().symbolLayerCount() > 1 else 1.0))
    return symbol


def _function(code: str) -> Function:
    """The function, or a grey stand-in for a code that the list does not know."""
    if has_function(code):
        return function(code)
    return Function(code, code, "", "", "", (AREA, LINE, POINT), "", "", UNKNOWN_COLOUR)


def _set_key(pen: Pen, place: Box, content: Content, *, dimmed: bool, ghosts: bool) -> None:
    """What edge and hatch say, in grey, for the degrees of exactness that are on the sheet."""
    x, y = place.x, place.y + 2.6
    for exactness in content.exactness:
        if exactness not in EXACTNESS:
            continue
        label = code_name("nauwkeurigheid", exactness)
        pen.area(Box(x, y, SWATCH_W, SWATCH_H), area_symbol("", "#8d939a", exactness))
        width = text_width(label, 6.0) + 2.0
        pen.text(Box(x + SWATCH_W + 1.2, y - 0.6, width, SWATCH_H + 1.2), label, 6.0, colour=QUIET, middle=True)
        x += SWATCH_W + 1.2 + width + 2.2
    y = set_levels(pen, place.x, y + KEY_ROW, content.levels)
    y = set_notes(pen, place.x, y, place.width, dimmed=dimmed, ghosts=ghosts, national=content.national)
    set_over(pen, Box(place.x, y, min(place.width, 88.0), 0.0), content.overlay)
