"""Two variants in one map with a line between them that is moved by hand: left the one, right the other.

The map itself draws the left one. The right one is drawn in the background with the same extent, and shown to the right
of the line; until a new picture is there the former one is stretched to its place.
"""

from typing import Any, List, Optional

from qgis.core import QgsExpressionContextScope, QgsMapRendererParallelJob, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapMouseEvent, QgsMapToolPan
from qgis.PyQt.QtCore import QObject, QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QKeyEvent, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QApplication

from ..adapters.view_scope import MapView, settings_for
from ..compat import event_position

INK, HALO, PLATE = QColor("#1b2733"), QColor(255, 255, 255, 230), QColor(255, 255, 255, 240)
REACH = 14.0  # pixels beside the line that still take hold of it; wide enough for a finger
HANDLE = 15.0  # the radius of the grip
STEP, LARGE_STEP = 0.02, 0.1  # of the width, by arrow key; with Shift
_ABOVE = 40.0  # over the map, under marks and labels


class SwipeItem(QgsMapCanvasItem):
    """The right-hand picture, the line, and the names of both sides. ``share`` is the place of the line, 0 to 1."""

    def __init__(self, canvas: QgsMapCanvas, left: MapView, right: MapView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.left, self.right = left, right
        self.share = 0.5
        self._image: Optional[QImage] = None
        self._extent = QgsRectangle()
        self._font = QFont(QApplication.font())
        self._font.setBold(True)
        self.setZValue(_ABOVE)
        self.show()

    def set_image(self, image: QImage, extent: QgsRectangle) -> None:
        self._image, self._extent = image, QgsRectangle(extent)
        self.update()

    def set_share(self, share: float) -> None:
        self.share = min(1.0, max(0.0, share))
        self.update()

    def line_x(self) -> float:
        """Where the line is, in pixels from the left of the map."""
        return self.share * self._canvas.viewport().width()

    def updatePosition(self) -> None:
        self.prepareGeometryChange()
        self.setPos(0, 0)

    def boundingRect(self) -> QRectF:
        """More than the map: while it is dragged the scene moves under the window."""
        size = self._canvas.viewport().size()
        return QRectF(-size.width(), -size.height(), 3.0 * size.width(), 3.0 * size.height())

    def _view(self) -> QRectF:
        """What is in sight, in the coordinates of the scene."""
        size = self._canvas.viewport().size()
        return QRectF(self._canvas.sceneRect().topLeft(), QRectF(0, 0, size.width(), size.height()).size())

    def _place(self) -> QRectF:
        """Where the picture belongs at the extent of now."""
        corner = self.toCanvasCoordinates
        first = corner(QgsPointXY(self._extent.xMinimum(), self._extent.yMaximum()))
        last = corner(QgsPointXY(self._extent.xMaximum(), self._extent.yMinimum()))
        return QRectF(first, last)

    def paint(self, painter: QPainter, _option: Any = None, _widget: Any = None) -> None:
        view = self._view()
        x = view.left() + self.line_x()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._image is not None:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setClipRect(QRectF(x, view.top(), view.right() - x, view.height()))
            painter.fillRect(view, self._canvas.canvasColor())
            painter.drawImage(self._place(), self._image)
            painter.restore()
        self._paint_line(painter, view, x)
        self._paint_name(painter, self.left, x - 10.0, view, to_left=True)
        self._paint_name(painter, self.right, x + 10.0, view, to_left=False)
        painter.restore()

    def _paint_line(self, painter: QPainter, view: QRectF, x: float) -> None:
        for ink, thick in ((HALO, 6.0), (INK, 2.0)):
            painter.setPen(QPen(ink, thick))
            painter.drawLine(QPointF(x, view.top()), QPointF(x, view.bottom()))
        middle = QPointF(x, view.center().y())
        painter.setPen(QPen(INK, 2.0))
        painter.setBrush(PLATE)
        painter.drawEllipse(middle, HANDLE, HANDLE)
        painter.setBrush(INK)
        for side in (-1, 1):
            tip, foot = middle + QPointF(side * 9.5, 0), side * 4.0
            painter.drawPolygon(QPolygonF([tip, middle + QPointF(foot, -4.5), middle + QPointF(foot, 4.5)]))

    def _paint_name(self, painter: QPainter, view: MapView, x: float, room: QRectF, *, to_left: bool) -> None:
        """On a plate with the colour that the variant has in the charts; left out where there is no room for it."""
        metrics = QFontMetricsF(self._font)
        text = f"{view.title} · {view.horizon}"
        wide, high = metrics.horizontalAdvance(text) + 30.0, metrics.height() + 10.0
        plate = QRectF(x - wide if to_left else x, room.top() + 10.0, wide, high)
        if plate.left() < room.left() or plate.right() > room.right():
            return
        painter.setPen(QPen(INK, 1.2))
        painter.setBrush(PLATE)
        painter.drawRoundedRect(plate, 4, 4)
        painter.setBrush(QColor(view.colour or "#ffffff"))
        painter.drawRect(QRectF(plate.left() + 7, plate.center().y() - 6, 12, 12))
        painter.setPen(INK)
        painter.setFont(self._font)
        painter.drawText(plate.adjusted(24, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, text)


class SwipeTool(QgsMapToolPan):
    """Drags the line where it is taken hold of, and the map everywhere else; arrow keys move the line too."""

    moved = pyqtSignal(float)  # the share of the map that is left of the line

    def __init__(self, canvas: QgsMapCanvas, item: SwipeItem) -> None:
        super().__init__(canvas)
        self.item = item
        self._holds = self._near = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._away = 0.0  # between the mouse and the line when it was taken hold of

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        distance = self.item.line_x() - event_position(event).x()
        if event.button() == Qt.MouseButton.LeftButton and abs(distance) <= REACH:
            self._holds, self._away = True, distance
            return
        super().canvasPressEvent(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        x = event_position(event).x()
        if self._holds:
            self._move_to((x + self._away) / max(1, self.canvas().viewport().width()))
            return
        if not event.buttons():
            self._show_grip(near=abs(self.item.line_x() - x) <= REACH)
        super().canvasMoveEvent(event)

    def _show_grip(self, *, near: bool) -> None:
        """The pointer says what a press would take hold of."""
        if near != self._near:
            self._near = near
            self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.OpenHandCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if self._holds:
            self._holds = False
            return
        super().canvasReleaseEvent(event)

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        """Back to the middle."""
        if abs(self.item.line_x() - event_position(event).x()) <= REACH:
            self._holds = False
            self._move_to(0.5)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = LARGE_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        places = {
            Qt.Key.Key_Left: self.item.share - step, Qt.Key.Key_Right: self.item.share + step,
            Qt.Key.Key_Home: 0.0, Qt.Key.Key_End: 1.0,
        }  # fmt: skip
        if event.key() in places:
            self._move_to(places[event.key()])
            event.ignore()  # QGIS takes an ignored event for one that the tool has used
            return
        super().keyPressEvent(event)

    def _move_to(self, share: float) -> None:
        self.item.set_share(share)
        self.moved.emit(self.item.share)


class Swipe(QObject):
    """Puts the line on a canvas that shows the left view, and keeps the right one drawn. ``stop`` takes it off."""

    drawn = pyqtSignal()  # the right-hand picture fits the map again

    def __init__(
        self, canvas: QgsMapCanvas, left: MapView, right: MapView, scope: QgsExpressionContextScope
    ) -> None:  # fmt: skip
        super().__init__(canvas)
        self._canvas, self._scope = canvas, QgsExpressionContextScope(scope)
        self._job: Optional[QgsMapRendererParallelJob] = None
        self._dropped: List[QgsMapRendererParallelJob] = []
        self.item = SwipeItem(canvas, left, right)
        self.tool = SwipeTool(canvas, self.item)
        self._before = canvas.mapTool()
        canvas.setMapTool(self.tool)
        canvas.renderStarting.connect(self.draw)

    def set_scope(self, scope: QgsExpressionContextScope) -> None:
        """The right-hand view again, after an edit."""
        self._scope = QgsExpressionContextScope(scope)
        self.draw()

    def draw(self) -> None:
        """Draw the right-hand view for the map as it is now; a drawing under way is dropped."""
        self._drop()
        settings = settings_for(self._canvas.mapSettings(), self._scope)
        if not settings.hasValidSettings():
            return
        self._job = QgsMapRendererParallelJob(settings)
        self._job.finished.connect(self._done)
        self._job.start()

    def stop(self) -> None:
        self._canvas.renderStarting.disconnect(self.draw)
        self._drop()
        for job in self._dropped:
            job.cancel()  # and wait for it
        if self._canvas.mapTool() is self.tool:
            self._canvas.unsetMapTool(self.tool)
            if self._before is not None:
                self._canvas.setMapTool(self._before)
        self._canvas.scene().removeItem(self.item)

    def _drop(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.finished.disconnect(self._done)
            self._dropped = [*(one for one in self._dropped if one.isActive()), job]
            job.cancelWithoutBlocking()  # it ends in its own time, and Python may not throw it away before that

    def _done(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            self._dropped.append(job)  # not thrown away while it is telling this
            self.item.set_image(job.renderedImage(), job.mapSettings().visibleExtent())
            self.drawn.emit()

