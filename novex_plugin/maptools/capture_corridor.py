"""A corridor: a line with a width, stored as the area that it takes up."""

import math
from typing import Any, Optional

from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand

from ..core.geometry.sketch_measure import Readout
from ..core.geometry.sketch_shapes import CHORD_M, circle_count
from ..core.model.records import AREA, LINE
from . import capture_shape
from .capture import CaptureTool
from .capture_shape import Fault

NARROWEST_M, WIDEST_M = 1.0, 20_000.0
_PREVIEWED = 2_000  # vertices up to which the corridor follows the mouse; a longer one is drawn anew at each click


class CorridorTool(CaptureTool):
    """Draws a line as :class:`CaptureTool` does; hands over the area within half the width of it, with flat ends."""

    precision_m = CHORD_M  # of the rounded bends

    def __init__(self, canvas: QgsMapCanvas, cad_dock: Any, layer: QgsVectorLayer, width: float) -> None:
        super().__init__(canvas, cad_dock, layer, AREA, LINE)
        self._width = width
        self._cursor: Optional[Any] = None
        self._band: Optional[QgsRubberBand] = None

    @property
    def checks_crossing(self) -> bool:
        return False  # a corridor that crosses itself is one area all the same

    @property
    def width(self) -> float:
        return self._width

    @width.setter
    def width(self, metres: float) -> None:
        self._width = min(max(metres, NARROWEST_M), WIDEST_M)
        if self.has_sketch():
            self._preview()

    def corridor(self, points: Any) -> QgsGeometry:
        """The area along a line through points in the CRS of the layer."""
        half = self._width / 2.0
        quarter = max(2, math.ceil(circle_count(half) / 4))
        line = capture_shape.outline_geometry(points, LINE)
        line.removeDuplicateNodes(capture_shape.DOUBLE_M)
        return line.buffer(half, quarter, Qgis.EndCapStyle.Flat, Qgis.JoinStyle.Round, 2.0)

    def sketch(self) -> QgsGeometry:
        return self.corridor(self._outline.points)

    @property
    def fewest(self) -> int:
        return 2

    def shape_through(self, points: Any) -> QgsGeometry:
        return self.corridor(points)

    def finish(self) -> None:
        if not self.has_sketch():
            return
        line = capture_shape.outline_geometry(self._outline.points, LINE)
        fault: Optional[Fault] = capture_shape.fault_of(line, LINE)
        if fault is not None:
            self.refuse(fault)
            return
        super().finish()

    def _completed(self, feature: QgsFeature) -> None:
        points = capture_shape.points_of(feature.geometry())
        shape = capture_shape.without_overlap(self.corridor(points), self.layer_drawn_on, QgsProject.instance())
        if not shape.isEmpty():
            self.drawn.emit(shape)

    def measure(self, cursor: Optional[Any], *, crossing: bool) -> Readout:
        self._cursor = cursor
        found = self._outline.measure(LINE, cursor)
        shape = self._preview()
        return Readout(AREA, shape.area() if shape is not None else 0.0, found.length_m, found.piece_m, found.vertices,
                       self._width)  # fmt: skip

    def _preview(self) -> Optional[QgsGeometry]:
        points = list(self._outline.points)
        if self._cursor is not None and len(points) <= _PREVIEWED:
            points.append(self._cursor)
        if len(points) < 2:
            return None
        shape = self.corridor(points)
        if self._band is None:
            self._band = self.createRubberBand(QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setToGeometry(shape, self.layer_drawn_on)
        return shape

    def drop_sketch(self) -> None:
        self._cursor = None
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None
        super().drop_sketch()

    def take_back(self) -> None:
        self._cursor = None
        super().take_back()
        if self._band is not None and len(self._outline) < 2:
            self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def deactivate(self) -> None:
        self.drop_sketch()
        super().deactivate()
