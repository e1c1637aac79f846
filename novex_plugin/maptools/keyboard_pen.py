"""Drawing without a mouse: the arrow keys move a pen over the map, Space sets a point, Enter finishes.

The pen makes the same mouse events as a hand would, so that every capture tool, snapping and tracing work with it. It
wakes up at the first arrow key while a drawing tool is armed; until then Space and the arrows are QGIS's own.
"""

from typing import Any, Optional

from qgis.gui import QgsMapCanvas, QgsVertexMarker
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QPointF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QMouseEvent
from qgis.PyQt.QtWidgets import QApplication

STEP, FINE_STEP = 20, 2  # screen pixels per key press; with Shift
COLOUR = "#b4231f"
_MOVES = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_FINISH = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyboardPen(QObject):
    """Follows the keys of a canvas while ``armed`` says that something is being drawn."""

    moved = pyqtSignal(object)  # a QgsPointXY in map coordinates

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._at: Optional[QPoint] = None  # in pixels of the viewport; None while the pen sleeps
        self._marker: Optional[QgsVertexMarker] = None
        self._listening = False

    @property
    def is_awake(self) -> bool:
        return self._at is not None

    def listen(self, on: bool) -> None:
        """Start or stop following the keys; stopping puts the pen away."""
        if on == self._listening:
            return
        self._listening = on
        if on:
            self._canvas.installEventFilter(self)
            self._canvas.viewport().installEventFilter(self)
        else:
            self._canvas.removeEventFilter(self)
            self._canvas.viewport().removeEventFilter(self)
            self.sleep()

    def sleep(self) -> None:
        self._at = None
        if self._marker is not None:
            self._canvas.scene().removeItem(self._marker)
            self._marker = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and watched is self._canvas:
            return self._key(event)
        if event.type() == QEvent.Type.MouseMove and event.spontaneous() and self.is_awake:
            self.sleep()  # a hand took the mouse
        return super().eventFilter(watched, event)

    def _key(self, event: Any) -> bool:
        """Whether the pen took the key."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _MOVES and modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            self._move(event.key(), fine=modifiers == Qt.KeyboardModifier.ShiftModifier)
            return True
        if not self.is_awake or modifiers != Qt.KeyboardModifier.NoModifier:
            return False
        if event.key() == Qt.Key.Key_Space:
            self._click(Qt.MouseButton.LeftButton)
            return True
        if event.key() in _FINISH:
            self._click(Qt.MouseButton.RightButton)
            return True
        return False

    def _move(self, key: int, *, fine: bool) -> None:
        room = self._canvas.viewport().rect()
        at = self._at if self._at is not None else room.center()
        across, down = _MOVES[key]
        step = FINE_STEP if fine else STEP
        if self._at is not None:
            at = at + QPoint(across * step, down * step)
        self._at = QPoint(min(max(at.x(), 0), room.right()), min(max(at.y(), 0), room.bottom()))
        self._show()
        self._send(QEvent.Type.MouseMove, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton)
        self.moved.emit(self._canvas.getCoordinateTransform().toMapCoordinates(self._at))

    def _click(self, button: Any) -> None:
        self._send(QEvent.Type.MouseButtonPress, button, button)
        self._send(QEvent.Type.MouseButtonRelease, button, Qt.MouseButton.NoButton)

    def _send(self, kind: Any, button: Any, buttons: Any) -> None:
        if self._at is None:
            return
        view = self._canvas.viewport()
        here, on_screen = QPointF(self._at), QPointF(view.mapToGlobal(self._at))
        event = QMouseEvent(kind, here, on_screen, button, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view, event)

    def _show(self) -> None:
        if self._marker is None:
            self._marker = QgsVertexMarker(self._canvas)
            self._marker.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
            self._marker.setColor(QColor(COLOUR))
            self._marker.setIconSize(22)
            self._marker.setPenWidth(3)
        self._marker.setCenter(self._canvas.getCoordinateTransform().toMapCoordinates(self._at))
