"""Sketching on the map: a line in one stroke or by clicks, and a place to write at.

For a hand with a pen or a finger: press, drag, let go. Single clicks work too: each adds a point, a right click or
double click ends the line. Nothing snaps; a sketch points, it does not measure.
"""

from typing import Any, List, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, QPointF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication

CRS = "EPSG:28992"
_TOLERANCE_PX = 2.0  # how far a free line may move when the trembling of the hand is taken out
_REACH_PX = 8  # how near a click must be to a mark


def _to_rd(canvas: QgsMapCanvas) -> QgsCoordinateTransform:
    crs = canvas.mapSettings().destinationCrs()
    return QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(CRS), QgsProject.instance())


class SketchLineTool(QgsMapTool):
    """``drawn``: a QgsGeometry (line) in RD New. ``free`` follows the hand, otherwise a drag gives a straight line."""

    drawn = pyqtSignal(object)
    laid_down = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, colour: str, *, free: bool) -> None:
        super().__init__(canvas)
        self.free = free
        self.colour = colour
        self._points: List[QgsPointXY] = []
        self._pressed: Optional[QPoint] = None
        self._band: Optional[QgsRubberBand] = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    # -- the mouse, pen or finger

    def canvasPressEvent(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.pos()
            self._points.append(self.toMapCoordinates(event.pos()))

    def canvasMoveEvent(self, event: Any) -> None:
        if not self._points:
            return
        here = self.toMapCoordinates(event.pos())
        if self.free and self._pressed is not None:
            self._points.append(here)
            self._show(self._points)
        else:
            self._show([*self._points, here])

    def canvasReleaseEvent(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            self._finish() if self._points else self.laid_down.emit()
            return
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        if (event.pos() - pressed).manhattanLength() >= QApplication.startDragDistance():
            self._points.append(self.toMapCoordinates(event.pos()))
            self._finish()

    def canvasDoubleClickEvent(self, event: Any) -> None:
        self._pressed = None
        self._finish()

    # -- a pen or a finger, with parts of a pixel (see PenAndTouch)

    def stroke_begin(self, at: QPointF) -> None:
        self._points.append(self._map_place(at))

    def stroke_to(self, at: QPointF) -> None:
        here = self._map_place(at)
        if self.free:
            self._points.append(here)
        self._show(self._points if self.free else [*self._points, here])

    def stroke_end(self, at: QPointF) -> None:
        begun = self._points[0] if self._points else None
        here = self._map_place(at)
        reach = QApplication.startDragDistance() * self.canvas().mapUnitsPerPixel()
        if begun is not None and (len(self._points) > 1 or begun.distance(here) >= reach):
            self._points.append(here)
            self._finish()

    def stroke_cancel(self) -> None:
        self._drop()

    def _map_place(self, at: QPointF) -> QgsPointXY:
        return self.toMapCoordinates(at.toPoint())

    # -- keys

    def keyPressEvent(self, event: Any) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.laid_down.emit() if not self._points else self._drop()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._points:
            self._points.pop()
            self._show(self._points)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._points:
            self._finish()
        else:
            return
        event.accept()

    def deactivate(self) -> None:
        self._drop()
        super().deactivate()

    # -- what comes of it

    def _finish(self) -> None:
        points = [point for place, point in enumerate(self._points) if place == 0 or point != self._points[place - 1]]
        free = self.free and len(points) > 3
        self._drop()
        if len(points) < 2:
            return
        line = QgsGeometry.fromPolylineXY(points)
        if free:
            line = line.simplify(_TOLERANCE_PX * self.canvas().mapUnitsPerPixel()).smooth(2, 0.25)
        line.transform(_to_rd(self.canvas()))
        self.drawn.emit(line)

    def _show(self, points: List[QgsPointXY]) -> None:
        if self._band is None:
            self._band = QgsRubberBand(self.canvas(), QgsWkbTypes.GeometryType.LineGeometry)
            self._band.setStrokeColor(QColor(self.colour))
            self._band.setWidth(3)
        self._band.setToGeometry(QgsGeometry.fromPolylineXY(points), None)

    def _drop(self) -> None:
        self._points, self._pressed = [], None
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None


class PlaceTool(QgsMapTool):
    """``clicked``: a place (QgsPointXY) and what counts as near it (QgsRectangle), both in RD New.

    ``removed``: Delete was pressed.
    """

    clicked = pyqtSignal(object, object)
    removed = pyqtSignal()
    laid_down = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, cursor: Qt.CursorShape) -> None:
        super().__init__(canvas)
        self.setCursor(cursor)

    def canvasReleaseEvent(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            self.laid_down.emit()
        elif event.button() == Qt.MouseButton.LeftButton:
            rd = _to_rd(self.canvas())
            reach = QPoint(_REACH_PX, _REACH_PX)
            corners = [self.toMapCoordinates(event.pos() - reach), self.toMapCoordinates(event.pos() + reach)]
            box = rd.transformBoundingBox(QgsRectangle(*corners))
            self.clicked.emit(rd.transform(self.toMapCoordinates(event.pos())), box)

    def keyPressEvent(self, event: Any) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.laid_down.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            return
        event.accept()
