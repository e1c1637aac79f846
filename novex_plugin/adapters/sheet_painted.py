"""One layout item for a whole block of a table.

A layout keeps lists of its items that take longer with each that is added: hundreds of rows of eight labels would take
minutes. Here the cells are kept as plain values and painted together; letters stay letters in the PDF.
"""

from dataclasses import dataclass
from typing import List, Tuple

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemRegistry,
    QgsLayoutItemRenderContext,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMarkerSymbol,
    QgsRenderContext,
)
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter

from ..compat import as_int
from .sheet_pen import MM, Box, Pen
from .sheet_style import worn
from .sheet_text import INK, MM_PER_POINT, sheet_font

OWN_TYPE = 2911  # beyond the kinds of items that QGIS and other plugins number from here
FINE = 10.0  # sizes of letters are whole dots: on a grid that much finer nothing of them is lost


@dataclass(frozen=True)
class Cell:
    """A line of text in its place on the page, in units."""

    place: Box
    text: str
    font: QFont
    colour: str
    middle: bool
    right: bool


class Painted(QgsLayoutItem):
    """Takes text, bars and signs as a :class:`.sheet_pen.Pen` does, and paints them as one item on the page of it.

    Fill it and then :meth:`put` it; main thread only.
    """

    def __init__(self, pen: Pen) -> None:
        super().__init__(pen.layout)
        self.cells: List[Cell] = []
        self._bars: List[Tuple[Box, str]] = []
        self._signs: List[Tuple[QPointF, QgsMarkerSymbol]] = []
        self._pen = pen
        self._frame = Box(0.0, 0.0, 0.0, 0.0)
        self.unit = pen.unit

    def type(self) -> int:
        return as_int(QgsLayoutItemRegistry.ItemType.PluginItem) + OWN_TYPE

    def text(self, place: Box, text: str, size: float, *, bold: bool = False, colour: str = INK, middle: bool = False,
             right: bool = False) -> None:  # fmt: skip
        self.cells.append(Cell(place, text, sheet_font(size, bold=bold), worn().colour(colour), middle, right))

    def bar(self, place: Box, colour: str) -> None:
        self._bars.append((place, worn().colour(colour)))

    def marker(self, centre: QPointF, symbol: QgsMarkerSymbol) -> None:
        symbol.setSize(symbol.size() * self.unit)
        self._signs.append((centre, symbol))

    def put(self, frame: Box) -> None:
        """Lay it on the page of the pen; what was taken lies inside ``frame`` (units)."""
        self._frame, layout = frame, self._pen.layout
        self.attemptMove(QgsLayoutPoint(frame.x * self.unit, frame.y * self.unit, MM), True, False,
                         self._pen.page or -1)  # fmt: skip
        self.attemptResize(QgsLayoutSize(frame.width * self.unit, frame.height * self.unit, MM))
        layout.addLayoutItem(self)

    def draw(self, context: QgsLayoutItemRenderContext) -> None:
        """Called by QGIS with a painter whose unit is a dot."""
        render = context.renderContext()
        painter, dots = render.painter(), render.scaleFactor() * self.unit
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        for place, colour in self._bars:
            painter.fillRect(self._rect(place, dots), QColor(colour))
        self._draw_signs(render, dots)
        painter.scale(1.0 / FINE, 1.0 / FINE)
        for cell in self.cells:
            self._draw_cell(painter, cell, dots * FINE)
        painter.restore()

    def _draw_signs(self, render: QgsRenderContext, dots: float) -> None:
        for centre, symbol in self._signs:
            symbol.startRender(render)
            symbol.renderPoint(QPointF((centre.x() - self._frame.x) * dots, (centre.y() - self._frame.y) * dots), None,
                               render)  # fmt: skip
            symbol.stopRender(render)

    def _draw_cell(self, painter: QPainter, cell: Cell, dots: float) -> None:
        font = QFont(cell.font)
        font.setPixelSize(max(1, round(cell.font.pointSizeF() * MM_PER_POINT * dots)))
        painter.setFont(font)
        painter.setPen(QColor(cell.colour))
        side = Qt.AlignmentFlag.AlignRight if cell.right else Qt.AlignmentFlag.AlignLeft
        level = Qt.AlignmentFlag.AlignVCenter if cell.middle else Qt.AlignmentFlag.AlignTop
        flags = as_int(side | level) | as_int(Qt.TextFlag.TextDontClip) | as_int(Qt.TextFlag.TextSingleLine)
        painter.drawText(self._rect(cell.place, dots), flags, cell.text)

    def _rect(self, place: Box, dots: float) -> QRectF:
        return QRectF((place.x - self._frame.x) * dots, (place.y - self._frame.y) * dots, place.width * dots,
                      place.height * dots)  # fmt: skip

