"""The drawing tool of the panel: QGIS's own capture tool, aimed at one layer of the proposal.

Snapping, tracing, advanced digitizing, backspace, Escape and right click are QGIS's: the tool only
adds that Escape without a started shape lays the tool down, as a designer expects.
"""

from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapToolCapture, QgsMapToolDigitizeFeature
from qgis.PyQt.QtCore import Qt, pyqtSignal

from ..core.model.records import AREA, LINE, POINT

MODES = {
    AREA: QgsMapToolCapture.CaptureMode.CapturePolygon,
    LINE: QgsMapToolCapture.CaptureMode.CaptureLine,
    POINT: QgsMapToolCapture.CaptureMode.CapturePoint,
}


class CaptureTool(QgsMapToolDigitizeFeature):
    """Draws one shape after another. ``drawn`` carries a QgsGeometry in the CRS of the layer."""

    drawn = pyqtSignal(object)
    laid_down = pyqtSignal()  # Escape while nothing was started

    def __init__(self, canvas: QgsMapCanvas, cad_dock: Any, layer: QgsVectorLayer, kind: str) -> None:
        super().__init__(canvas, cad_dock, MODES[kind])
        self.kind = kind
        self.setLayer(layer)
        self.setCheckGeometryType(True)
        self.digitizingCompleted.connect(self._completed)

    def keyPressEvent(self, event: Any) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.isCapturing():
            event.accept()
            self.laid_down.emit()
            return
        super().keyPressEvent(event)

    def _completed(self, feature: QgsFeature) -> None:
        self.drawn.emit(QgsGeometry(feature.geometry()))
