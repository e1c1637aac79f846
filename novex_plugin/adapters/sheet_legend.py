"""Legend and key figures, set on the grid of the sheet by hand of code.

QGIS's own legend cannot right-align counts, put the swatches of one function side by side or shrink to fit. Here
every row is a few layout items inside the frame that the template reserves: drawn with the very symbols of the map,
and text that stays text in the PDF. All measures in millimetres.
"""

from dataclasses import dataclass, replace
from typing import List, Sequence, Tuple

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMarker,
    QgsLayoutItemPolyline,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsSymbol,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QPolygonF

from ..core.model.codelists import code_name
from ..core.model.functions import Function, function, has_function
from ..core.model.records import AREA, LINE, POINT
from ..core.texts import tr
from .renderers import UNKNOWN_COLOUR
from .sheet_content import Content, LegendRow, LegendSection, ObjectRow
from .sheet_text import INK, QUIET, sheet_font, shortened, text_width
from .symbols import EXACTNESS, area_symbol, function_symbol

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
GUTTER = 4.0
SWATCH_W, SWATCH_H = 7.0, 3.2
COUNT_W, MEASURE_W = 7.0, 15.5
HEADING, AFTER = 1.15, 0.4  # height of a heading and of the air after a section, in rows
GLYPH_MM = 2.3
LIST_HEAD, LIST_ROW, LEAST_ROW_FOR_LIST = 8.2, 3.1, 4.0


@dataclass(frozen=True)
class Box:
    """A place on the page: left, top, width, height."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Fit:
    """How the legend is set: columns, height of a row and size of its text (points)."""

    columns: int
    row: float
    text: float
    looks: int = 1  # most swatches in one row: all names start to the right of them


# From roomy to dense; the first that holds all rows is taken.
FITS = (
    Fit(1, 6.2, 7.8), Fit(1, 5.6, 7.4), Fit(1, 5.0, 7.0), Fit(1, 4.4, 6.6), Fit(1, 4.0, 6.3), Fit(1, 3.65, 6.0),
    Fit(1, 3.3, 5.7),
    Fit(2, 5.6, 6.2), Fit(2, 5.0, 6.0), Fit(2, 4.4, 5.8),
)  # fmt: skip


def fill_legend(layout: QgsPrintLayout, frame: Box, content: Content, *, dimmed: bool) -> None:
    """Set the legend of ``content`` inside ``frame``; ``dimmed`` adds that the basis stands back."""
    key_height = 11.0 if dimmed else 7.5
    body = Box(frame.x, frame.y, frame.width, frame.height - key_height)
    fit = fit_legend(content.sections, body, LIST_HEAD + LIST_ROW * len(content.objects))
    if fit.columns == 1:
        rows = [row for section in content.sections for row in section.rows]
        fit = replace(fit, looks=max((len(row.looks) for row in rows), default=1))
    width = (body.width - GUTTER * (fit.columns - 1)) / fit.columns
    for number, column in enumerate(split_columns(content.sections, fit.columns)):
        place = Box(body.x + number * (width + GUTTER), body.y, width, body.height)
        _set_column(layout, place, column, fit)
    if fit.columns == 1:
        _set_column_heads(layout, body, fit)
    used = min(body.height, _height(content.sections, fit.columns) * fit.row)
    _set_key(layout, Box(frame.x, frame.y + used, frame.width, key_height), content, dimmed)
    rest = frame.height - used - key_height
    fill_list(layout, Box(frame.x, frame.y + used + key_height, frame.width, rest), content.objects)


def fit_legend(sections: Sequence[LegendSection], body: Box, below: float = 0.0) -> Fit:
    """The largest setting that holds all rows: one column, then two, then smaller rows.

    A somewhat smaller setting is taken when that leaves room for ``below`` mm of something else.
    """
    for fit in FITS:
        if fit.row >= LEAST_ROW_FOR_LIST and _height(sections, fit.columns) * fit.row + below <= body.height:
            return fit
    for fit in FITS:
        if _height(sections, fit.columns) * fit.row <= body.height:
            return fit
    return Fit(2, body.height / max(1.0, _height(sections, 2)), 5.4)


def split_columns(sections: Sequence[LegendSection], columns: int) -> List[List[LegendSection]]:
    """The sections over the columns, whole where possible; the tallest column as short as can be."""
    if columns == 1 or len(sections) < 2:
        return [list(sections)]
    best = min(range(1, len(sections)), key=lambda cut: max(_rows(sections[:cut]), _rows(sections[cut:])))
    return [list(sections[:best]), list(sections[best:])]


def fill_list(layout: QgsPrintLayout, frame: Box, objects: Sequence[ObjectRow]) -> None:
    """List the proposals by name where the legend leaves room for all of them; half a list would mislead."""
    height = min(4.2, (frame.height - LIST_HEAD) / max(1, len(objects)))
    if height < LIST_ROW - 0.001:
        return
    _text(layout, Box(frame.x, frame.y + 3.0, frame.width, 4.4), tr("Voorstellen op dit blad"), 6.8, bold=True)
    for number, row in enumerate(objects):
        y = frame.y + LIST_HEAD + number * height
        symbol = function_symbol(_function(row.function), POINT, row.exactness)
        symbol.setSize(height - 0.4)
        _marker(layout, QPointF(frame.x + 1.8, y + height / 2), symbol)
        amount_width = text_width(row.amount, 6.0) + 1.0
        width = frame.width - 4.6 - amount_width
        name = shortened(row.name, 6.0, width)
        _text(layout, Box(frame.x + 4.6, y, width, height), name, 6.0, middle=True)
        right = Box(frame.x + frame.width - amount_width, y, amount_width, height)
        _text(layout, right, row.amount, 6.0, middle=True, right=True)


def fill_figures(layout: QgsPrintLayout, frame: Box, content: Content) -> None:
    """Set the key figures next to each other: a large number, its unit below."""
    if not content.figures:
        return
    width = frame.width / max(3, len(content.figures))
    for number, figure in enumerate(content.figures):
        place = Box(frame.x + number * width, frame.y, width - 2, 7.4)
        size = 15.0
        while size > 8 and text_width(figure.value, size, bold=True) > place.width:
            size -= 0.5
        _text(layout, place, figure.value, size, bold=True, bottom=True)
        _text(layout, Box(place.x, frame.y + 7.8, width - 2, 6), figure.label, 5.8, colour=QUIET)


def _rows(sections: Sequence[LegendSection]) -> float:
    return sum(len(section.rows) + HEADING + AFTER for section in sections)


def _height(sections: Sequence[LegendSection], columns: int) -> float:
    return max((_rows(column) for column in split_columns(sections, columns)), default=0.0)


def _set_column(layout: QgsPrintLayout, place: Box, sections: Sequence[LegendSection], fit: Fit) -> None:
    y = place.y
    for section in sections:
        _text(layout, Box(place.x, y, place.width, fit.row), section.title, fit.text + 0.2, bold=True)
        y += fit.row * HEADING
        for row in section.rows:
            _set_row(layout, Box(place.x, y, place.width, fit.row), row, fit)
            y += fit.row
        y += fit.row * AFTER


def _set_column_heads(layout: QgsPrintLayout, place: Box, fit: Fit) -> None:
    """What the numbers are, small and grey beside the first heading."""
    right = place.x + place.width
    for text, x, width in ((tr("aantal"), right - MEASURE_W - COUNT_W - 4, COUNT_W + 4),
                           (tr("omvang"), right - MEASURE_W, MEASURE_W)):
        _text(layout, Box(x, place.y, width, fit.row), text, 5.4, colour=QUIET, right=True)


def _set_row(layout: QgsPrintLayout, place: Box, row: LegendRow, fit: Fit) -> None:
    count_width, measure_width = (COUNT_W, MEASURE_W) if fit.columns == 1 else (4.5, 12.5)
    swatches = SWATCH_W + 1.8 + (max(fit.looks, len(row.looks)) - 1) * (SWATCH_W - 0.6)
    x, y, height = place.x, place.y, place.height
    _set_swatches(layout, Box(x, y, swatches, height), row)
    x += swatches
    width = place.width - swatches - count_width - measure_width
    _text(layout, Box(x, y, width, height), row.name, _shrunk(row.name, fit.text, width), middle=True)
    x += width
    _text(layout, Box(x, y, count_width, height), str(row.count), fit.text, middle=True, right=True)
    x += count_width
    measure, size, colour = row.measure, fit.text, INK
    if not measure and row.search_only:
        measure, size, colour = tr("zoekgebied"), fit.text - 0.6, QUIET
    size = min(size, size * (measure_width - 0.5) / max(0.1, text_width(measure, size)))
    _text(layout, Box(x, y, measure_width, height), measure, size, colour=colour, middle=True, right=True)


def _shrunk(text: str, size: float, width: float) -> float:
    """A size at which the text stands in at most two lines of ``width``."""
    while size > 4.4 and text_width(text, size) > width * (1.0 if size > 5.6 else 1.8):
        size -= 0.2
    return size


def _set_swatches(layout: QgsPrintLayout, place: Box, row: LegendRow) -> None:
    """Every look of the function on this sheet, side by side: area, line, point."""
    x, middle = place.x, place.y + place.height / 2
    item = _function(row.function)
    height = min(SWATCH_H, place.height - 0.9)
    for kind, exactness in row.looks:
        symbol = function_symbol(item, kind, exactness)
        if kind == AREA:
            _area(layout, Box(x, middle - height / 2, SWATCH_W, height), _small(symbol))
        elif kind == LINE:
            symbol.setWidth(min(symbol.width(), height))
            _line(layout, Box(x + 0.6, middle, min(SWATCH_W, place.x + place.width - x) - 2.4, 0), symbol)
        else:
            symbol.setSize(min(4.4, place.height - 0.5))
            _marker(layout, QPointF(x + 2.3, middle), symbol)
        x += SWATCH_W + 0.6


def _small(symbol: QgsSymbol) -> QgsSymbol:
    """The symbol with its glyph at the size of a swatch."""
    for layer in symbol.symbolLayers():
        if isinstance(layer, QgsCentroidFillSymbolLayer):
            layer.subSymbol().setSize(GLYPH_MM * (1.4 if layer.subSymbol().symbolLayerCount() > 1 else 1.0))
    return symbol


def _function(code: str) -> Function:
    """The function, or a grey stand-in for a code that the list does not know."""
    if has_function(code):
        return function(code)
    return Function(code, code, "", "", "", (AREA, LINE, POINT), "", "", UNKNOWN_COLOUR)


def _set_key(layout: QgsPrintLayout, place: Box, content: Content, dimmed: bool) -> None:
    """What edge and hatch say, in grey, for the degrees of exactness that are on the sheet."""
    x, y = place.x, place.y + 2.6
    for exactness in content.exactness:
        if exactness not in EXACTNESS:
            continue
        label = code_name("nauwkeurigheid", exactness)
        _area(layout, Box(x, y, SWATCH_W, SWATCH_H), area_symbol("", "#8d939a", exactness))
        width = text_width(label, 6.0) + 2.0
        _text(layout, Box(x + SWATCH_W + 1.2, y - 0.6, width, SWATCH_H + 1.2), label, 6.0, colour=QUIET, middle=True)
        x += SWATCH_W + 1.2 + width + 2.2
    if dimmed:
        note = tr("Gedempt: objecten van de basis, die alle varianten delen.")
        _text(layout, Box(place.x, y + SWATCH_H + 1.0, place.width, 3.4), note, 6.0, colour=QUIET, middle=True)


# --- items -----------------------------------------------------------------------------------------------------------
def _text(layout: QgsPrintLayout, place: Box, text: str, size: float, *, bold: bool = False, colour: str = INK,
          middle: bool = False, bottom: bool = False, right: bool = False) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    label.setFont(sheet_font(size, bold=bold))
    label.setFontColor(QColor(colour))
    label.setMarginX(0)
    label.setMarginY(0)
    vertical = Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop
    label.setVAlign(Qt.AlignmentFlag.AlignBottom if bottom else vertical)
    label.setHAlign(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    _put(layout, label, place)


def _area(layout: QgsPrintLayout, place: Box, symbol: QgsSymbol) -> None:
    shape = QgsLayoutItemShape(layout)
    shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    shape.setSymbol(symbol)
    _put(layout, shape, place)


def _line(layout: QgsPrintLayout, place: Box, symbol: QgsSymbol) -> None:
    ends = QPolygonF([QPointF(place.x, place.y), QPointF(place.x + place.width, place.y)])
    line = QgsLayoutItemPolyline(ends, layout)
    line.setSymbol(symbol)
    layout.addLayoutItem(line)


def _marker(layout: QgsPrintLayout, centre: QPointF, symbol: QgsSymbol) -> None:
    marker = QgsLayoutItemMarker(layout)
    marker.setSymbol(symbol)
    marker.setReferencePoint(QgsLayoutItem.ReferencePoint.Middle)
    layout.addLayoutItem(marker)
    marker.attemptMove(QgsLayoutPoint(centre.x(), centre.y(), MM))


def _put(layout: QgsPrintLayout, item: QgsLayoutItem, place: Box) -> None:
    item.attemptMove(QgsLayoutPoint(place.x, place.y, MM))
    item.attemptResize(QgsLayoutSize(place.width, place.height, MM))
    layout.addLayoutItem(item)


def page_box(item: QgsLayoutItem) -> Tuple[float, float, float, float]:
    """Where an item lies on its page, mm."""
    position, size = item.positionWithUnits(), item.sizeWithUnits()
    return position.x(), position.y(), size.width(), size.height()
