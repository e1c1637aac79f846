"""Pointing at features of any layer on the map: a click for what lies there, a drag for all within a rectangle."""

from typing import Any, Callable, List, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapToolIdentify, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication

from ..adapters.shape_takeover import Source

CRS = "EPSG:28992"
_COLOUR = "#2a9591"


class TakeOverTool(QgsMapToolIdentify):
    """``pointed``: the features found, topmost first (maybe none), and the place or rectangle in RD New."""

    pointed = pyqtSignal(object, object)
    laid_down = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, layers: Callable[[], List[QgsVectorLayer]]) -> None:
        super().__init__(canvas)
        self._layers = layers
        self._start: Optional[QPoint] = None
        self._band: Optional[QgsRubberBand] = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def canvasPressEvent(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.pos()

    def canvasMoveEvent(self, event: Any) -> None:
        if self._start is not None and self._dragged(event.pos()):
            self._show(self._rectangle(event.pos()))

    def canvasReleaseEvent(self, event: Any) -> None:
        start, self._start = self._start, None
        self._wipe()
        if event.button() == Qt.MouseButton.RightButton:
            self.laid_down.emit()
        elif start is not None:
            self._start = start
            dragged, box = self._dragged(event.pos()), self._rectangle(event.pos())
            self._start = None
            place = QgsGeometry.fromRect(box) if dragged else QgsGeometry.fromPointXY(self.toMapCoordinates(start))
            self._point(place, start, dragged=dragged)

    def keyPressEvent(self, event: Any) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            if self._start is None:
                self.laid_down.emit()
            self._start = None
            self._wipe()

    def deactivate(self) -> None:
        self._start = None
        self._wipe()
        super().deactivate()

    def _point(self, place: QgsGeometry, pixel: QPoint, *, dragged: bool) -> None:
        layers = self._layers()
        mode = QgsMapToolIdentify.IdentifyMode.TopDownAll
        only = QgsMapToolIdentify.Type.VectorLayer
        if not layers:
            results = []
        elif dragged:
            results = self.identify(place, mode, layers, only)
        else:
            results = self.identify(pixel.x(), pixel.y(), layers, mode)
        found = [Source(result.mLayer, result.mFeature) for result in results
                 if isinstance(result.mLayer, QgsVectorLayer)]  # fmt: skip
        crs = self.canvas().mapSettings().destinationCrs()
        place.transform(QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(CRS), QgsProject.instance()))
        self.pointed.emit(found, place)

    def _dragged(self, pixel: QPoint) -> bool:
        if self._start is None:
            return False
        return (pixel - self._start).manhattanLength() >= QApplication.startDragDistance()

    def _rectangle(self, pixel: QPoint) -> QgsRectangle:
        frame = QRect(self._start or pixel, pixel).normalized()
        return QgsRectangle(self.toMapCoordinates(frame.bottomLeft()), self.toMapCoordinates(frame.topRight()))

    def _show(self, box: QgsRectangle) -> None:
        if self._band is None:
            self._band = QgsRubberBand(self.canvas(), QgsWkbTypes.GeometryType.PolygonGeometry)
            colour = QColor(_COLOUR)
            self._band.setStrokeColor(colour)
            colour.setAlpha(50)
            self._band.setFillColor(colour)
            self._band.setWidth(2)
        self._band.setToGeometry(QgsGeometry.fromRect(box), None)

    def _wipe(self) -> None:
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None
