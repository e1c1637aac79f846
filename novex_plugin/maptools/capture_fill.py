"""Filling a gap: one click between the areas of other layers makes the area that lies open there."""

from typing import Any, Callable, List

from qgis.core import QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapToolCapture
from qgis.PyQt.QtCore import Qt

from ..core.errors import NovexError
from ..core.model.records import AREA
from . import capture_edges
from .capture_base import Stroke
from .capture_shape import Fault


class FillTool(Stroke, QgsMapToolCapture):
    """``layers``: gives the layers whose edges count, asked anew at each click."""

    def __init__(self, canvas: QgsMapCanvas, cad_dock: Any, layer: QgsVectorLayer,
                 layers: Callable[[], List[QgsVectorLayer]]) -> None:  # fmt: skip
        super().__init__(canvas, cad_dock, QgsMapToolCapture.CaptureMode.CapturePolygon)
        self.begin(canvas, layer, AREA)
        self.setAutoSnapEnabled(False)
        self.setAdvancedDigitizingAllowed(False)
        self._layers = layers

    def has_sketch(self) -> bool:
        return False

    def sketch(self) -> QgsGeometry:
        return QgsGeometry()

    def drop_sketch(self) -> None:
        self.tidy()

    def take_back(self) -> None:
        """There is never a started shape."""

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        self._swallow = event.button() == Qt.MouseButton.LeftButton

    def cadCanvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = self.to_layer_or_refuse(event.mapPoint())
        if place is None:
            return
        try:
            gap = capture_edges.gap_at(self.canvas(), self.layer_drawn_on, self._layers(), QgsPointXY(*place))
        except NovexError as error:
            self.refused.emit(Fault("gat", error.message, error.hint))
            return
        self.hand_over(gap)

    def deactivate(self) -> None:
        self.clear_marks()
        super().deactivate()
