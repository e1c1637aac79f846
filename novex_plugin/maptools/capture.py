"""Drawing by clicking: QGIS's own capture tool, aimed at one layer of the proposal.

Snapping, tracing, advanced digitizing and backspace are QGIS's. The tool adds what a designer expects: a double click
and Enter finish, Escape without a started shape lays the tool down, sizes stand beside the mouse, and an outline that
crosses itself shows at once.
"""

from typing import Any, List, Optional

import numpy as np
from qgis.core import QgsCsException, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapCanvasTracer, QgsMapMouseEvent, QgsMapToolCapture, QgsMapToolDigitizeFeature
from qgis.PyQt.QtCore import QEvent, QPoint, Qt

from ..core.geometry import sketch_crossings
from ..core.geometry.sketch_measure import Outline, Readout
from ..core.model.records import AREA, LINE, POINT
from ..core.texts import tr
from . import capture_shape
from .capture_base import Stroke, pixel_of
from .capture_shape import DOUBLE_M, Fault
from .layer_in_hand import LayerInHand

MODES = {
    AREA: QgsMapToolCapture.CaptureMode.CapturePolygon,
    LINE: QgsMapToolCapture.CaptureMode.CaptureLine,
    POINT: QgsMapToolCapture.CaptureMode.CapturePoint,
}
_ONE_BY_ONE = 64  # new vertices up to which each is compared with all before it


class CaptureTool(LayerInHand, Stroke, QgsMapToolDigitizeFeature):
    """Draws one shape after another. ``drawn`` carries a QgsGeometry in the CRS of the layer."""

    def __init__(self, canvas: QgsMapCanvas, cad_dock: Any, layer: QgsVectorLayer, kind: str, mode: str = "") -> None:
        super().__init__(canvas, cad_dock, MODES[mode or kind])
        self.begin(canvas, layer, kind)
        self._outline = Outline()
        self._crossings: List[Any] = []  # places where the vertices that stand cross
        self._mouse: Optional[Any] = None  # where the next vertex would come, in the CRS of the layer
        self.setLayer(layer)
        self.setCheckGeometryType(mode in ("", kind))
        self.digitizingCompleted.connect(self._completed)

    def layer_in_hand(self) -> QgsVectorLayer:
        return self.layer_drawn_on

    @property
    def checks_crossing(self) -> bool:
        return self.kind == AREA

    # -- the sketch -----------------------------------------------------------------------------

    def has_sketch(self) -> bool:
        return self.isCapturing()

    def sketch(self) -> QgsGeometry:
        return capture_shape.outline_geometry(self._outline.points, self.kind)

    def in_sight(self) -> Optional[QgsGeometry]:
        if self.kind == POINT:
            return None if self._mouse is None else QgsGeometry.fromPointXY(QgsPointXY(*self._mouse))
        points = self._outline.points if self._mouse is None else np.vstack([self._outline.points, self._mouse])
        return self.shape_through(points) if self.isCapturing() and len(points) >= self.fewest else None

    @property
    def fewest(self) -> int:
        """Vertices from which on there is a shape."""
        return 3 if self.kind == AREA else 2

    def shape_through(self, points: Any) -> QgsGeometry:
        return capture_shape.outline_geometry(points, self.kind)

    def drop_sketch(self) -> None:
        self.stopCapturing()
        self.cadDockWidget().clearPoints()
        self._outline, self._crossings, self._mouse = Outline(), [], None
        self.tidy()

    def take_back(self) -> None:
        self.undo()
        self._read(None)

    def hand_over(self, geometry: QgsGeometry) -> None:
        if self.is_held:
            super().hand_over(geometry)
            return
        # A right click is how QGIS finishes: it also minds what the project says about overlap.
        at = self.canvas().mouseLastXY()
        event = QgsMapMouseEvent(self.canvas(), QEvent.Type.MouseButtonRelease, at, Qt.MouseButton.RightButton)
        super().cadCanvasReleaseEvent(event)
        if not self.isCapturing():  # otherwise QGIS has refused, and said so; the sketch stays
            self.drop_sketch()

    def _completed(self, feature: QgsFeature) -> None:
        self.drawn.emit(QgsGeometry(feature.geometry()))

    # -- events ---------------------------------------------------------------------------------

    def cadCanvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if self.kind == POINT and self.mode() == MODES[POINT]:
            if self.to_layer_or_refuse(event.mapPoint()) is not None:
                super().cadCanvasReleaseEvent(event)
        elif event.button() == Qt.MouseButton.RightButton:
            self.finish()
        elif event.button() == Qt.MouseButton.LeftButton and self._counts(event.mapPoint()):
            self.resume()
            super().cadCanvasReleaseEvent(event)
            self._read(pixel_of(event))

    def _counts(self, point: QgsPointXY) -> bool:
        """Whether a click adds something: not outside RD, and not on top of the last vertex."""
        place = self.to_layer_or_refuse(point)
        if place is None:
            return False
        last = self._outline.points[-1:]
        if not self.isCapturing() or not len(last) or np.hypot(*(last[0] - place)) > DOUBLE_M:
            return True
        if self.cadDockWidget().cadEnabled():
            self.cadDockWidget().removePreviousPoint()
        self.refused.emit(Fault("dubbel", tr("Dit punt staat er al."),
                                tr("Het is niet nog eens toegevoegd; dubbelklik of rechtsklik sluit af.")))  # fmt: skip
        return False

    def cadCanvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        super().cadCanvasMoveEvent(event)
        if self.kind == POINT:
            self._hover(event.mapPoint())
        elif self.isCapturing() and not self.is_held:
            self.moved_to(event.mapPoint(), pixel_of(event), traced=event.isSnapped() and self._traces())

    def moved_to(self, point: QgsPointXY, at: QPoint, *, traced: bool = False) -> None:
        """Show the sizes and a crossing with the mouse here. A traced way is only judged once it is there."""
        try:
            cursor = np.asarray(self.to_layer(point))
        except QgsCsException:  # the click will say so
            return
        self._mouse = None if traced else cursor
        hit = None if traced else self._hit(cursor)
        if hit is not None:
            piece = capture_shape.outline_geometry([self._outline.points[-1], cursor], LINE)
            self.feedback.show_crossing(piece, [*self._crossings, hit[1]])
        else:
            self.feedback.show_crossing(None, self._crossings)
        crossing = hit is not None or bool(self._crossings)
        self.show(self.measure(cursor, crossing=crossing), at)

    def _hover(self, point: QgsPointXY) -> None:
        """A point is there as soon as it is clicked: what it would mean is told before."""
        try:
            self._mouse = np.asarray(self.to_layer(point))
        except QgsCsException:
            self._mouse = None
        self.measured.emit(self.measure(None, crossing=False))

    def measure(self, cursor: Optional[Any], *, crossing: bool) -> Readout:
        return self._outline.measure(self.kind, cursor, crossing=crossing)

    def _hit(self, cursor: Any) -> Any:
        points = self._outline.points
        if not self.checks_crossing or len(points) < 2:
            return None
        return sketch_crossings.crossing_of(points, points[-1], cursor)

    def _traces(self) -> bool:
        tracer = QgsMapCanvasTracer.tracerForCanvas(self.canvas())
        if tracer is None:
            return False
        action = tracer.actionEnableTracing()
        return action is None or bool(action.isChecked())

    def _read(self, at: Optional[QPoint]) -> None:
        """The vertices have changed: sum them anew, and find out what the new ones cross."""
        before, self._mouse = len(self._outline), None
        self._outline = Outline(capture_shape.curve_points(self.captureCurve()))
        self._find_crossings(before)
        self.feedback.show_crossing(None, self._crossings)
        self.show(self.measure(None, crossing=bool(self._crossings)), at)

    def _find_crossings(self, before: int) -> None:
        """Keep the places up to date; a whole traced way at once is left to GEOS, which does not compare every pair."""
        points = self._outline.points
        if not self.checks_crossing or len(points) < 3 or (len(points) <= before and not self._crossings):
            self._crossings = []  # taking a vertex away makes no crossing
        elif before < len(points) <= before + _ONE_BY_ONE:
            hits = (sketch_crossings.crossing_of(points[:index], points[index - 1], points[index])
                    for index in range(max(before, 2), len(points)))  # fmt: skip
            self._crossings = [*self._crossings, *(hit[1] for hit in hits if hit is not None)]
        elif capture_shape.outline_geometry(points, LINE).isSimple():
            self._crossings = []
        else:
            self._crossings = list(capture_shape.crossing_places(self.sketch()))

    def deactivate(self) -> None:
        self.clear_marks()
        super().deactivate()
