"""Drawing a line, an area or a place to work on objects with: to cut, to hole, to reshape.

QGIS's own capture tool on a layer of its own that is nowhere in the project, so that snapping, tracing, advanced
digitizing, backspace and Escape work as everywhere, and nothing is added to any layer.
"""

from typing import Any, Optional

import numpy as np
from qgis.core import Qgis, QgsCsException, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapToolCapture, QgsMapToolDigitizeFeature
from qgis.PyQt.QtCore import Qt, pyqtSignal

from ..core.model.records import AREA, LINE, POINT
from . import capture_shape
from .layer_in_hand import LayerInHand

_MODES = {
    AREA: (QgsMapToolCapture.CaptureMode.CapturePolygon, "Polygon"),
    LINE: (QgsMapToolCapture.CaptureMode.CaptureLine, "LineString"),
    POINT: (QgsMapToolCapture.CaptureMode.CapturePoint, "Point"),
}
CRS = "EPSG:28992"


class ShapeCapture(LayerInHand, QgsMapToolDigitizeFeature):
    """Gives one drawn shape after another; ``drawn`` carries a QgsGeometry in RD New."""

    drawn = pyqtSignal(object)
    sketched = pyqtSignal(object)  # what is being drawn, the place of the mouse included, in RD New; None: nothing is
    laid_down = pyqtSignal()  # Escape while nothing was started

    def __init__(self, canvas: QgsMapCanvas, cad_dock: Any, kind: str) -> None:
        mode, geometry = _MODES[kind]
        super().__init__(canvas, cad_dock, mode)
        self.kind = kind
        self._paper = QgsVectorLayer(f"{geometry}?crs={CRS}", "", "memory")
        self._paper.startEditing()  # the tool refuses a layer that is not being edited
        self.setLayer(self._paper)
        self.digitizingCompleted.connect(self._completed)

    def layer_in_hand(self) -> QgsVectorLayer:
        return self._paper

    def keyPressEvent(self, event: Any) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.isCapturing():
            event.accept()
            self.laid_down.emit()
            return
        super().keyPressEvent(event)
        if not self.isCapturing():
            self.sketched.emit(None)

    def cadCanvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        super().cadCanvasMoveEvent(event)
        if self.isCapturing():
            self.sketched.emit(self._sketch(event.mapPoint()))

    def _sketch(self, mouse: QgsPointXY) -> Optional[QgsGeometry]:
        way = self.canvas().mapSettings().layerTransform(self._paper)
        try:
            end = way.transform(mouse, Qgis.TransformDirection.Reverse)
        except QgsCsException:
            return None
        points = np.vstack([capture_shape.curve_points(self.captureCurve()), [end.x(), end.y()]])
        if len(points) < (3 if self.kind == AREA else 2):
            return None
        return capture_shape.outline_geometry(points, self.kind)

    def deactivate(self) -> None:
        self.sketched.emit(None)
        super().deactivate()

    def _completed(self, feature: QgsFeature) -> None:
        self.sketched.emit(None)
        self.drawn.emit(QgsGeometry(feature.geometry()))
