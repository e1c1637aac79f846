"""A part of a layout to draw a diagram on, in millimetres of a box: what ChartPaper is to a file.

Faces and lines become items of the layout and texts its labels, so that a PDF keeps them sharp and searchable.
"""

from typing import Any, Sequence, Tuple

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItemPolygon,
    QgsLayoutItemPolyline,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsSimpleFillSymbolLayer,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QPolygonF

from .sheet_pen import Box, Pen
from .sheet_text import INK, MM_PER_POINT, text_width
from .symbol_parts import stroke, symbol_of

Points = Sequence[Tuple[float, float]]
LETTERS_DIFFER = 1.03  # small letters are set a little wider than large ones are measured; a label that is full wraps


class LayoutPaper:
    """``place`` in units of the grid of the layout; all measures are units from its upper left corner."""

    def __init__(self, layout: QgsPrintLayout, place: Box) -> None:
        self._layout, self._place = layout, place
        self._pen = Pen(layout)

    def face(self, points: Points, fill: str, *, alpha: float = 1.0) -> None:
        colour = QColor(fill)
        colour.setAlphaF(alpha)
        layer = QgsSimpleFillSymbolLayer(colour)
        layer.setStrokeStyle(Qt.PenStyle.NoPen)
        item = QgsLayoutItemPolygon(self._on_page(points), self._layout)
        item.setSymbol(symbol_of(QgsFillSymbol, [layer]))
        self._layout.addLayoutItem(item)

    def line(self, points: Points, colour: str = INK, thick: float = 0.8, pattern: Any = "solid") -> None:
        """``thick`` in points; ``pattern``: 'solid', or the lengths of dash and gap in points times ``thick``."""
        unit = self._pen.unit * MM_PER_POINT
        dash = None if isinstance(pattern, str) else [part * thick * unit for part in pattern]
        item = QgsLayoutItemPolyline(self._on_page(points), self._layout)
        drawn = stroke(QColor(colour), thick * unit, dash, cap=Qt.PenCapStyle.FlatCap)
        drawn.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
        item.setSymbol(symbol_of(QgsLineSymbol, [drawn]))
        self._layout.addLayoutItem(item)

    def text(self, x: float, y: float, text: str, *, size: float, colour: str = INK, bold: bool = False,
             align: str = "left", ground: bool = False) -> None:  # fmt: skip
        """One line, with its middle at ``y``; ``ground`` wipes what lies under it."""
        wide, high = text_width(text, size, bold=bold) * LETTERS_DIFFER + 1.0, size * 0.6
        left = x - {"left": 0.0, "center": wide / 2, "right": wide}[align]
        if ground:
            edges = left - 0.4, left + wide - 0.6
            self.face([(edges[0], y - high * 0.4), (edges[1], y - high * 0.4), (edges[1], y + high * 0.4),
                       (edges[0], y + high * 0.4)], "#ffffff")  # fmt: skip
        place = Box(self._place.x + left, self._place.y + y - high / 2, wide, high)
        self._pen.text(place, text, size, bold=bold, colour=colour, middle=True, right=align == "right")

    def _on_page(self, points: Points) -> QPolygonF:
        unit = self._pen.unit
        return QPolygonF([QPointF((self._place.x + x) * unit, (self._place.y + y) * unit) for x, y in points])
