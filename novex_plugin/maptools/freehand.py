"""Drawing with a loose hand: press, draw, let go, with a mouse, a pen or a finger.

The stroke is smoothed within a declared precision (``core.geometry.sketch``). A stroke of an area that crosses itself
is held as it was drawn; drawing on goes on where it stopped.
"""

from typing import Any, List, Optional

from qgis.core import QgsCsException, QgsGeometry, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapToolCapture, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, QPointF, Qt

from ..compat import event_position
from ..core.geometry import sketch, sketch_crossings
from ..core.geometry.sketch_measure import Outline
from ..core.model.records import AREA, LINE
from ..core.texts import tr
from . import capture_shape
from .capture import MODES
from .capture_base import Stroke, as_points, map_point
from .capture_shape import Fault

STEP = 1.5  # pixels between two samples: what lies nearer is the trembling of the hand
CLOSING = 14  # pixels: a tail shorter than the width of a finger is meant to close the area
SHORTEST = 8  # pixels: less is a click


class FreehandTool(Stroke, QgsMapToolCapture):
    """``precision``: metres within which the stroke is smoothed; 0 takes what the scale of the map gives."""

    def __init__(self, canvas: QgsMapCanvas, cad_dock: Any, layer: QgsVectorLayer, kind: str) -> None:
        super().__init__(canvas, cad_dock, MODES[kind])
        self.begin(canvas, layer, kind)
        self.setAutoSnapEnabled(False)  # a vertex that jumps aside every few pixels is no stroke
        self.setAdvancedDigitizingAllowed(False)
        self.precision = 0.0
        self.is_drawing = False
        self._places: List[Any] = []  # (x, y) in the CRS of the layer
        self._runs: List[int] = []  # how many places there were when each press began
        self._crossings: List[Any] = []
        self._at = QPointF()
        self._band: Optional[QgsRubberBand] = None

    @property
    def declared(self) -> float:
        """The precision in metres of the next stroke."""
        return self.precision or sketch.precision_at(self.canvas().scale())

    # -- the stroke -----------------------------------------------------------------------------

    def stroke_begin(self, at: QPointF) -> None:
        """The mouse button, pen or finger goes down; ``at`` in pixels of the canvas, parts of a pixel included."""
        self._swallow = False
        self.resume()
        self._runs.append(len(self._places))
        self.is_drawing = True
        self._add(at)

    def stroke_to(self, at: QPointF) -> None:
        if self.is_drawing and (at - self._at).manhattanLength() >= STEP:
            self._add(at)
            self._show(at.toPoint())

    def stroke_end(self, at: QPointF) -> None:
        if not self.is_drawing:
            return
        self.stroke_to(at)
        self.is_drawing = False
        self.finish()

    def stroke_cancel(self) -> None:
        """A second finger came: it was no stroke. What was drawn before this press stays held."""
        if not self.is_drawing:
            return
        self.is_drawing = False
        self.take_back()

    def _add(self, at: QPointF) -> None:
        try:
            place = self.to_layer(map_point(self.canvas(), at))
        except QgsCsException:
            return
        self._at = at
        if self.kind == AREA and len(self._places) > 1:
            hit = sketch_crossings.crossing_of(as_points(self._places), self._places[-1], place)
            if hit is not None:
                self._crossings.append(hit[1])
        self._places.append(place)

    # -- the sketch -----------------------------------------------------------------------------

    def has_sketch(self) -> bool:
        return bool(self._places)

    def sketch(self) -> QgsGeometry:
        points = sketch.without_doubles(as_points(self._places))
        self._closed = False
        if self.kind == AREA:
            points, self._closed = sketch.close_stroke(points, CLOSING * self._metres_per_pixel())
        self.precision_m = self.declared
        return capture_shape.outline_geometry(sketch.smooth(points, self.declared, closed=self.kind == AREA), self.kind)

    def in_sight(self) -> Optional[QgsGeometry]:
        """Not smoothed: that costs more than it changes."""
        fewest = 3 if self.kind == AREA else 2
        if len(self._places) < fewest:
            return None
        return capture_shape.outline_geometry(as_points(self._places), self.kind)

    def finish(self) -> None:
        if self.is_drawing or not self._places:
            return
        if Outline(as_points(self._places)).measure(LINE).length_m < SHORTEST * self._metres_per_pixel():
            self.drop_sketch()
            self.noted.emit(tr("Houd de knop, pen of vinger vast terwijl u tekent."))
            return
        super().finish()
        if self._closed and not self._places:
            self.noted.emit(tr("Het uiteinde is op het begin gesloten."))

    def drop_sketch(self) -> None:
        self.is_drawing = False
        self._places, self._runs, self._crossings = [], [], []
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None
        self.tidy()

    def take_back(self) -> None:
        """Backspace takes away all that was drawn since the last press."""
        self.is_drawing = False
        if len(self._runs) < 2:
            self.drop_sketch()
            return
        del self._places[self._runs.pop() :]
        found = sketch_crossings.crossings(as_points(self._places)) if self.kind == AREA else []
        self._crossings = [place for _, _, place in found]
        self._show(None)

    def refuse(self, fault: Fault) -> None:
        self.drop_sketch()
        self.refused.emit(fault)

    def _metres_per_pixel(self) -> float:
        """In the CRS of the layer, in the middle of the map."""
        pixels = (self._at.toPoint() + QPoint(step, 0) for step in (0, 50))
        ends = as_points([self.to_layer(self.toMapCoordinates(pixel)) for pixel in pixels])
        return float(Outline(ends).measure(LINE).length_m) / 50.0

    # -- events ---------------------------------------------------------------------------------

    def cadCanvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.stroke_begin(event_position(event))

    def cadCanvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        self.stroke_to(event_position(event))

    def cadCanvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.stroke_end(event_position(event))
        elif event.button() == Qt.MouseButton.RightButton:
            self.finish()

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        """A second stroke soon after the first begins with what Qt takes for a double click."""
        self.cadCanvasPressEvent(event)

    def _show(self, at: Optional[QPoint]) -> None:
        if self._band is None:
            self._band = self.createRubberBand(
                QgsWkbTypes.GeometryType.PolygonGeometry if self.kind == AREA else QgsWkbTypes.GeometryType.LineGeometry
            )
        points = as_points(self._places)
        self._band.setToGeometry(capture_shape.outline_geometry(points, self.kind), self.layer_drawn_on)
        self.feedback.show_crossing(None, self._crossings)
        self.show(Outline(points).measure(self.kind, crossing=bool(self._crossings)), at)

    def deactivate(self) -> None:
        self.drop_sketch()
        self.clear_marks()
        super().deactivate()
