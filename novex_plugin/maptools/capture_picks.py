"""Shapes that follow from a few clicks: rectangles and circles, shown while they are drawn.

Each place is snapped, or set by the construction panel (CAD), as in QGIS's own tools. Pressing, dragging and letting go
does for two clicks, which is how a pen and a finger draw.
"""

from typing import Any, List, Optional

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapToolCapture, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt

from ..core.geometry import sketch_shapes
from ..core.geometry.sketch_measure import Outline, Readout
from ..core.model.records import AREA
from ..core.texts import tr
from . import capture_shape
from .capture_base import Stroke, as_points, pixel_of
from .capture_shape import DOUBLE_M, Fault

_DRAG = 6  # pixels: less is a click with a trembling hand


class PickTool(Stroke, QgsMapToolCapture):
    """A tool that needs ``NEEDED`` places. A subclass gives the outline in :meth:`outline`."""

    NEEDED = 2

    def __init__(self, canvas: QgsMapCanvas, cad_dock: Any, layer: QgsVectorLayer, kind: str = AREA) -> None:
        super().__init__(canvas, cad_dock, QgsMapToolCapture.CaptureMode.CapturePolygon)
        self.begin(canvas, layer, kind)
        self._picks: List[QgsPointXY] = []  # in the CRS of the map
        self._cursor: Optional[QgsPointXY] = None
        self._band: Optional[QgsRubberBand] = None
        self._pressed: Optional[QPoint] = None

    def outline(self, places: Any) -> Any:
        """The vertices of the shape through ``places`` (as many as NEEDED), metres in the CRS of the layer."""
        raise NotImplementedError

    def measure(self, places: Any) -> Readout:
        return Outline(self.outline(places)).measure(self.kind)

    # -- the sketch -----------------------------------------------------------------------------

    def has_sketch(self) -> bool:
        return bool(self._picks)

    def sketch(self) -> QgsGeometry:
        return capture_shape.outline_geometry(self.outline(self._places()), self.kind)

    def in_sight(self) -> Optional[QgsGeometry]:
        places = self._places()
        if not self._picks or len(places) < self.NEEDED:
            return None
        return capture_shape.outline_geometry(self.outline(places), self.kind)

    def finish(self) -> None:
        """With one place less than needed, where the mouse is counts as the last."""
        if len(self._picks) == self.NEEDED - 1 and self._cursor is not None:
            self._pick(self._cursor)
        elif len(self._picks) < self.NEEDED and self._picks:
            self.noted.emit(tr("Nog {count} klik(ken) te gaan.").format(count=self.NEEDED - len(self._picks)))

    def drop_sketch(self) -> None:
        self._picks, self._pressed = [], None
        self.cadDockWidget().clearPoints()
        self._wipe()
        self.tidy()

    def take_back(self) -> None:
        self._picks.pop()
        self.cadDockWidget().removePreviousPoint()
        if self._picks:
            self._preview(None)
        else:
            self.drop_sketch()

    def refuse(self, fault: Fault) -> None:
        """A shape without size: the last place goes, the others wait for a better one."""
        if len(self._picks) == self.NEEDED:
            self._picks.pop()
        self.refused.emit(fault)

    def _places(self) -> Any:
        picks = [*self._picks, *([self._cursor] if self._cursor is not None else [])]
        return as_points([self.to_layer(point) for point in picks[: self.NEEDED]])

    # -- events ---------------------------------------------------------------------------------

    def cadCanvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._picks and not self.cadDockWidget().cadEnabled():
            self._pressed, self._pressed_at = pixel_of(event), QgsPointXY(event.mapPoint())

    def cadCanvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        super().cadCanvasMoveEvent(event)
        if self._is_dragging(event) and not self._picks:
            self._pick(self._pressed_at)
        self._cursor = QgsPointXY(event.mapPoint())
        if self._picks:
            self._preview(pixel_of(event))

    def cadCanvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        dragged = self._is_dragging(event)
        self._pressed = None
        if event.button() == Qt.MouseButton.RightButton:
            self._cursor = QgsPointXY(event.mapPoint())
            self.finish()
        elif event.button() == Qt.MouseButton.LeftButton:
            if dragged and not self._picks:
                self._pick(self._pressed_at)
            self._pick(QgsPointXY(event.mapPoint()))

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        """The first of the two clicks has set its place; the second says nothing new."""
        self._swallow = event.button() == Qt.MouseButton.LeftButton

    def _is_dragging(self, event: QgsMapMouseEvent) -> bool:
        return self._pressed is not None and (pixel_of(event) - self._pressed).manhattanLength() > _DRAG

    def _pick(self, point: QgsPointXY) -> None:
        place = self.to_layer_or_refuse(point)
        if place is None:
            return
        if self._picks and np.hypot(*np.subtract(self.to_layer(self._picks[-1]), place)) <= DOUBLE_M:
            self.refused.emit(Fault("dubbel", tr("Dit punt staat er al."), tr("Klik een andere plek aan.")))
            return
        self._picks.append(QgsPointXY(point))
        self._cursor = QgsPointXY(point)
        if len(self._picks) == self.NEEDED:
            Stroke.finish(self)
        else:
            self._preview(None)

    # -- showing --------------------------------------------------------------------------------

    def _preview(self, at: Optional[QPoint]) -> None:
        places = self._places()
        if self._band is None:
            self._band = self.createRubberBand(QgsWkbTypes.GeometryType.PolygonGeometry)
        if len(places) < self.NEEDED:
            shape = capture_shape.outline_geometry(places, AREA) if len(places) > 1 else QgsGeometry()
            self._band.setToGeometry(shape, self.layer_drawn_on)
            return
        shape = capture_shape.outline_geometry(self.outline(places), AREA)
        self._band.setToGeometry(shape, self.layer_drawn_on)
        self.show(self.measure(places), at)

    def _wipe(self) -> None:
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None

    def deactivate(self) -> None:
        self.drop_sketch()
        self.clear_marks()
        super().deactivate()


class RectangleTool(PickTool):
    """Two opposite corners, along the grid of RD."""

    def outline(self, places: Any) -> Any:
        return sketch_shapes.rectangle(places[0], places[1])


class TurnedRectangleTool(PickTool):
    """One side in two clicks, the depth with the third."""

    NEEDED = 3

    def outline(self, places: Any) -> Any:
        return sketch_shapes.rectangle_on_side(places[0], places[1], places[2])


class CircleTool(PickTool):
    """Centre and a place on the circle; stored as a polygon within ``precision_m`` of it."""

    precision_m = sketch_shapes.CHORD_M

    def outline(self, places: Any) -> Any:
        return sketch_shapes.circle(places[0], self._radius(places))

    def measure(self, places: Any) -> Readout:
        found = super().measure(places)
        return Readout(AREA, found.area_m2, found.length_m, radius_m=self._radius(places))

    def _radius(self, places: Any) -> float:
        return float(np.hypot(*(places[1] - places[0])))
