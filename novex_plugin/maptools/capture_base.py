"""What all capture tools have in common: their signals, the keyboard, and what happens to a sketch that is not right.

A sketch that crosses itself is *held*: it stays on the map as it was drawn until the user lets it be repaired, draws
on, or throws it away. Nothing is ever repaired on the way to the layer.
"""

import math
from typing import Any, List, Optional, Tuple

import numpy as np
from qgis.core import Qgis, QgsCsException, QgsGeometry, QgsPointXY, QgsProject
from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import QPoint, QPointF, Qt, pyqtSignal

from ..compat import event_position
from ..core.geometry.sketch_measure import Readout
from ..core.texts import tr
from . import capture_shape
from .capture_feedback import Feedback
from .capture_shape import Fault

_CONFIRM = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Stroke:
    """Mixed into a map tool of QGIS, before it. The tool sets ``kind`` and ``layer_drawn_on`` and calls ``begin``."""

    drawn = pyqtSignal(object)  # QgsGeometry in the CRS of the layer, sound
    laid_down = pyqtSignal()  # Escape while nothing was started
    measured = pyqtSignal(object)  # Readout of what is being drawn; an empty one when there is nothing
    held = pyqtSignal(object)  # Fault of a finished sketch that crosses itself
    released = pyqtSignal()  # the held sketch goes on, was repaired or is gone
    refused = pyqtSignal(object)  # Fault: this click or this sketch does not count
    noted = pyqtSignal(str)  # a short remark for the status line

    canvas: Any  # of QgsMapTool
    kind: str
    precision_m: Optional[float] = None  # what the tool declares of the outline that it hands over

    def begin(self, canvas: Any, layer: Any, kind: str) -> None:
        self.kind = kind
        self.layer_drawn_on = layer
        self.feedback = Feedback(canvas, layer)
        self.is_held = False
        self._swallow = False

    # -- to be given by each tool ---------------------------------------------------------------

    def has_sketch(self) -> bool:
        raise NotImplementedError

    def sketch(self) -> QgsGeometry:
        """What would be handed over now, in the CRS of the layer; unrepaired."""
        raise NotImplementedError

    def in_sight(self) -> Optional[QgsGeometry]:
        """What the stroke would be if it ended where the mouse is, in the CRS of the layer; None while that is nothing.
        Rough where the finished shape is worked out with care."""
        return self.sketch() if self.has_sketch() else None

    def drop_sketch(self) -> None:
        raise NotImplementedError

    def take_back(self) -> None:
        """Backspace."""
        raise NotImplementedError

    # -- the end of a sketch --------------------------------------------------------------------

    def finish(self) -> None:
        """Hand the sketch over when it is sound; otherwise say what is wrong and keep it."""
        if not self.has_sketch():
            return
        geometry = self.sketch()
        fault = capture_shape.fault_of(geometry, self.kind)
        if fault is None:
            self.hand_over(geometry)
        elif fault.can_be_repaired:
            self.hold(fault)
        else:
            self.refuse(fault)

    def hand_over(self, geometry: QgsGeometry) -> None:
        shape = capture_shape.without_overlap(geometry, self.layer_drawn_on, QgsProject.instance())
        if shape.isEmpty():
            self.drop_sketch()
            self.refuse(Fault("overlap", tr("Er blijft niets over van dit vlak."),
                              tr("QGIS vermijdt overlap (werkbalk Snappen) en hier ligt al iets.")))  # fmt: skip
            return
        self.drop_sketch()
        self.drawn.emit(shape)

    def hold(self, fault: Fault) -> None:
        self.is_held = True
        self.feedback.show_crossing(None, fault.places)
        self.held.emit(fault)

    def refuse(self, fault: Fault) -> None:
        if fault.code in (capture_shape.TOO_FEW, capture_shape.NO_LENGTH):
            self.drop_sketch()  # as QGIS does: a finished sketch of too few points goes
        self.refused.emit(fault)

    def repair(self) -> None:
        """The user asked for it: hand over the held sketch as the area that its outline goes round."""
        if not self.is_held:
            return
        shape = capture_shape.repaired(self.sketch())
        parts = len(shape.asGeometryCollection())
        self.hand_over(shape)
        if parts > 1:
            self.noted.emit(tr("Hersteld; het vlak bestaat uit {count} delen.").format(count=parts))
        else:
            self.noted.emit(tr("Hersteld. Controleer de begrenzing."))

    def resume(self) -> None:
        """Draw on with a held sketch."""
        if self.is_held:
            self.is_held = False
            self.released.emit()

    def discard(self) -> None:
        """Throw away what is being drawn."""
        if self.has_sketch():
            self.drop_sketch()

    def tidy(self) -> None:
        """Called by each tool when its sketch is gone: marks and texts go with it."""
        self.feedback.hide_crossing()
        self.feedback.hide_text()
        if self.is_held:
            self.is_held = False
            self.released.emit()
        self.measured.emit(Readout(self.kind))

    def clear_marks(self) -> None:
        """Leave nothing on the canvas; for when the tool goes."""
        self.feedback.clear()

    # -- while drawing --------------------------------------------------------------------------

    def show(self, readout: Readout, at: Optional[QPoint]) -> None:
        self.measured.emit(readout)
        if at is None:
            return
        text = readout.text
        if readout.crossing:
            text = "\n".join(filter(None, (text, tr("De lijn kruist zichzelf"))))
        self.feedback.show_text(text, at, wrong=readout.crossing)

    def to_layer(self, point: QgsPointXY) -> Tuple[float, float]:
        """A place of the map in the CRS of the layer. Raises QgsCsException where that has no such place."""
        way = self.canvas().mapSettings().layerTransform(self.layer_drawn_on)
        there = way.transform(point, Qgis.TransformDirection.Reverse)
        return there.x(), there.y()

    def to_layer_or_refuse(self, point: QgsPointXY) -> Optional[Tuple[float, float]]:
        try:
            place = self.to_layer(point)
        except QgsCsException:
            place = (float("nan"), float("nan"))
        if np.isfinite(place).all():
            return place
        self.refused.emit(Fault("buiten", tr("Hier kan niet worden getekend."),
                                tr("Deze plek bestaat niet in het stelsel van het voorstel (RD).")))  # fmt: skip
        return None

    # -- the second click of a double click -------------------------------------------------------

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        self._swallow = False
        super().canvasPressEvent(event)  # type: ignore[misc]

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """The release that belongs to a double click must not set a vertex on top of the last one."""
        if self._swallow:
            self._swallow = False
            return
        super().canvasReleaseEvent(event)  # type: ignore[misc]

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._swallow = True
        self.finish()

    # -- keyboard -------------------------------------------------------------------------------

    def keyPressEvent(self, event: Any) -> None:
        """Escape, Backspace and Enter; the rest is QGIS's.

        A map tool says with ``ignore`` that it has used a key (see QgsMapCanvas::keyPressEvent).
        """
        if event.key() == Qt.Key.Key_Escape:
            self._escape(event)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            event.ignore()
            if self.has_sketch():
                self.resume()
                self.take_back()
        elif event.key() in _CONFIRM:
            event.ignore()
            self.finish()
        else:
            super().keyPressEvent(event)  # type: ignore[misc]

    def _escape(self, event: Any) -> None:
        if self.has_sketch():
            event.ignore()
            self.drop_sketch()
            return
        event.accept()
        self.laid_down.emit()

def pixel_of(event: Any) -> QPoint:
    return event_position(event).toPoint()


def as_points(places: List[Tuple[float, float]]) -> Any:
    return np.asarray(places, dtype=float).reshape(-1, 2)


def map_point(canvas: Any, at: QPointF) -> QgsPointXY:
    """The place on the map of parts of a pixel; QGIS before 3.26 takes whole pixels only."""
    transform = canvas.getCoordinateTransform()
    x, y = math.floor(at.x()), math.floor(at.y())
    here, right, down = (transform.toMapCoordinates(x + dx, y + dy) for dx, dy in ((0, 0), (1, 0), (0, 1)))
    share_x, share_y = at.x() - x, at.y() - y
    return QgsPointXY(here.x() + share_x * (right.x() - here.x()) + share_y * (down.x() - here.x()),
                      here.y() + share_x * (right.y() - here.y()) + share_y * (down.y() - here.y()))  # fmt: skip
