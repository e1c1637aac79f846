"""A small picture of where the rows of an import lie: new, changed, known and refused, and the chosen one."""

from typing import Any, Iterable, List, Optional, Sequence, Tuple

import numpy as np
from qgis.PyQt.QtCore import QPointF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QWidget

from ..core.imports.plan import CHANGED, NEW, REFUSED, REPLACES, Planned
from ..core.optional import shapely
from .look import dim_colour, line_colour, theme_palette

MOST_SHAPES = 3000  # more would make painting slow and show nothing more
_MARGIN = 8.0
_DOT = 2.5
_COLOURS = {NEW: "#2a9591", CHANGED: "#b26a00", REPLACES: "#b26a00", REFUSED: "#b3261e"}
Shape = Tuple[str, QPainterPath, bool]  # verdict, path, and whether it has an inside


class ImportMap(QWidget):
    """Paints the shapes of a plan in RD New, north up. ``choose`` marks the shapes of one row."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._bounds: Optional[Sequence[float]] = None
        self._shapes: List[Shape] = []
        self._chosen: List[Shape] = []
        self._scale = 1.0

    def sizeHint(self) -> QSize:
        return QSize(320, 180)

    def show_rows(self, rows: Sequence[Planned]) -> None:
        """Draw the rows of a plan; of very many only a part."""
        placed = [row for row in rows if row.draft.geometry is not None]
        step = max(1, len(placed) // MOST_SHAPES)
        placed = placed[::step]
        self._chosen = []
        self._bounds = None
        if placed:
            self._bounds = shapely().total_bounds(np.array([row.draft.geometry for row in placed], dtype=object))
        self._shapes = self._paths(placed)
        self.update()

    def choose(self, rows: Iterable[Planned]) -> None:
        self._chosen = self._paths([row for row in rows if row.draft.geometry is not None])
        self.update()

    def _paths(self, rows: Sequence[Planned]) -> List[Shape]:
        """Outlines to the detail of the picture, in metres east and south."""
        if self._bounds is None:
            return []
        west, south, east, north = self._bounds
        detail = max(east - west, north - south, 1.0) / 600.0
        lib = shapely()
        return [
            (row.verdict, _path(lib, lib.simplify(row.draft.geometry, detail)), row.draft.kind == "vlak")
            for row in rows
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = theme_palette()
        painter.setPen(QPen(line_colour(palette), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self._bounds is not None:
            self._place(painter)
            for shape in self._shapes:
                self._draw(painter, shape, QColor(_COLOURS.get(shape[0], dim_colour(palette).name())), 1.0)
            for shape in self._chosen:
                self._draw(painter, shape, QColor("#d0006f"), 3.0)
        painter.end()

    def _place(self, painter: QPainter) -> None:
        west, south, east, north = self._bounds
        wide, high = max(east - west, 1.0), max(north - south, 1.0)
        room_x, room_y = self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN
        self._scale = max(1e-9, min(room_x / wide, room_y / high))
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(self._scale, self._scale)
        painter.translate(-(west + east) / 2, (south + north) / 2)

    def _draw(self, painter: QPainter, shape: Shape, colour: QColor, width: float) -> None:
        _verdict, path, filled = shape
        pen = QPen(colour, width)
        pen.setCosmetic(True)
        painter.setPen(pen)
        inside = QColor(colour)
        inside.setAlpha(60 if filled else 0)
        painter.setBrush(inside)
        painter.drawPath(path)
        box = path.boundingRect()
        if max(box.width(), box.height()) * self._scale < 2 * _DOT:  # a point, or too small to be seen
            dot = (_DOT + width - 1) / self._scale
            painter.setBrush(colour)
            painter.drawEllipse(box.center(), dot, dot)


def _path(lib: Any, shape: Any) -> QPainterPath:
    """One path of all rings and lines; holes stay open by the odd-even rule."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for part in lib.get_parts(shape):
        lines = lib.get_rings(part) if lib.get_dimensions(part) == 2 else [part]
        for line in lines:
            points = lib.get_coordinates(line)
            if not len(points):
                continue
            path.moveTo(QPointF(points[0][0], -points[0][1]))
            for x, y in points[1:]:
                path.lineTo(QPointF(x, -y))
    return path
