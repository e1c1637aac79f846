"""Pens and fingers on the map: a filter on the viewport of the canvas that turns what they do into capture.

A pen does what the mouse does, and keeps its parts of a pixel for freehand. One finger draws or taps; a second finger
means that the map is to be moved or zoomed, so nothing is drawn then.
"""

import math
from typing import Any, List, Optional

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, QPointF, Qt
from qgis.PyQt.QtGui import QGuiApplication, QMouseEvent

from ..compat import event_position, touch_positions
from .capture_base import map_point

_TREMBLE = 8  # pixels that a finger moves while it taps
_DOUBLE = 24  # pixels within which a second tap belongs to the first
_PEN = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
_TOUCH = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class PenAndTouch(QObject):
    """Watches the canvas for one tool, between :meth:`start` and :meth:`stop`."""

    def __init__(self, canvas: QgsMapCanvas, tool: Any) -> None:
        super().__init__()
        self._canvas, self._tool = canvas, tool
        self._freehand = hasattr(tool, "stroke_begin")
        self._pen_down = False
        self._began: Optional[QPointF] = None  # where the first finger went down
        self._last = QPointF()
        self._moved = False
        self._fingers: List[QPointF] = []  # two fingers when they came down
        self._tapped = QElapsedTimer()
        self._tapped_at = QPointF()

    def start(self) -> None:
        self._canvas.viewport().installEventFilter(self)

    def stop(self) -> None:
        self._canvas.viewport().removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _PEN:
            return self._pen(event)
        if event.type() in _TOUCH:
            return self._touch(event)
        return False

    # -- pen ------------------------------------------------------------------------------------

    def _pen(self, event: Any) -> bool:
        """Accepted, so that Qt does not send a mouse event for it as well."""
        event.accept()
        at, kind = event_position(event), event.type()
        if kind == QEvent.Type.TabletPress:
            self._pen_down = event.button() == _LEFT
        if self._freehand and self._pen_down:
            self._stroke(kind, at)
        elif kind == QEvent.Type.TabletPress:
            self._press(at, event.button())
        elif kind == QEvent.Type.TabletRelease:
            self._send(QEvent.Type.MouseButtonRelease, at, event.button(), _NONE)
        else:
            self._send(QEvent.Type.MouseMove, at, _NONE, _LEFT if self._pen_down else _NONE)
        if kind == QEvent.Type.TabletRelease:
            self._pen_down = False
        return True

    def _stroke(self, kind: Any, at: QPointF) -> None:
        if kind == QEvent.Type.TabletPress:
            self._tool.stroke_begin(at)
        elif kind == QEvent.Type.TabletMove:
            self._tool.stroke_to(at)
        else:
            self._tool.stroke_end(at)

    # -- fingers --------------------------------------------------------------------------------

    def _touch(self, event: Any) -> bool:
        event.accept()
        places = touch_positions(event)
        if event.type() == QEvent.Type.TouchBegin and len(places) == 1:
            self._finger_down(places[0])
        elif len(places) > 1:
            self._two_fingers(places[:2])
        elif event.type() == QEvent.Type.TouchUpdate and places:
            self._finger_moves(places[0])
        if event.type() == QEvent.Type.TouchEnd:
            self._finger_up(places[0] if places else self._last)
        elif event.type() == QEvent.Type.TouchCancel:
            self._cancel()
        return True

    def _finger_down(self, at: QPointF) -> None:
        self._began, self._last, self._moved, self._fingers = at, at, False, []
        if self._freehand:
            self._tool.stroke_begin(at)

    def _finger_moves(self, at: QPointF) -> None:
        if self._fingers or self._began is None:
            return
        self._last = at
        if self._freehand:
            self._tool.stroke_to(at)
            return
        if not self._moved and (at - self._began).manhattanLength() > _TREMBLE:
            self._moved = True
            self._press(self._began, _LEFT)
        if self._moved:
            self._send(QEvent.Type.MouseMove, at, _NONE, _LEFT)

    def _finger_up(self, at: QPointF) -> None:
        if self._fingers:
            self._move_map()
        elif self._freehand:
            self._tool.stroke_end(at)
        elif self._began is not None:
            if not self._moved:
                self._send(QEvent.Type.MouseMove, at, _NONE, _NONE)
                self._press(at, _LEFT)
            self._send(QEvent.Type.MouseButtonRelease, at, _LEFT, _NONE)
        self._began, self._fingers = None, []

    def _cancel(self) -> None:
        if self._freehand:
            self._tool.stroke_cancel()
        self._began, self._fingers = None, []

    def _two_fingers(self, places: List[QPointF]) -> None:
        if not self._fingers:
            self._fingers = places
            if self._freehand:
                self._tool.stroke_cancel()
        self._now = places

    def _move_map(self) -> None:
        """What two fingers did, in one go when they are lifted: a map that draws anew at every move stutters."""
        canvas = self._canvas
        before, after = _middle(self._fingers), _middle(self._now)
        spread, spread_now = _spread(self._fingers), _spread(self._now)
        held, shown = map_point(canvas, before), map_point(canvas, after)
        factor = min(max(spread / spread_now, 0.1), 10.0) if spread_now > _TREMBLE and spread > _TREMBLE else 1.0
        centre = canvas.center()
        centre.setX(held.x() + (centre.x() - shown.x()) * factor)
        centre.setY(held.y() + (centre.y() - shown.y()) * factor)
        extent = canvas.extent()
        extent.scale(factor, centre)
        shift_x, shift_y = centre.x() - extent.center().x(), centre.y() - extent.center().y()
        extent.setXMinimum(extent.xMinimum() + shift_x)
        extent.setXMaximum(extent.xMaximum() + shift_x)
        extent.setYMinimum(extent.yMinimum() + shift_y)
        extent.setYMaximum(extent.yMaximum() + shift_y)
        canvas.setExtent(extent)
        canvas.refresh()

    # -- as the mouse ---------------------------------------------------------------------------

    def _press(self, at: QPointF, button: Any) -> None:
        """Qt finds double clicks only in what it makes itself, so this finds them here."""
        interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
        again = self._tapped.isValid() and self._tapped.elapsed() <= interval
        again = again and button == _LEFT and (at - self._tapped_at).manhattanLength() <= _DOUBLE
        if again:
            self._tapped.invalidate()
        else:
            self._tapped.start()
            self._tapped_at = at
        self._send(QEvent.Type.MouseButtonDblClick if again else QEvent.Type.MouseButtonPress, at, button, button)

    def _send(self, kind: Any, at: QPointF, button: Any, buttons: Any) -> None:
        viewport = self._canvas.viewport()
        there = QPointF(viewport.mapToGlobal(at.toPoint()))
        event = QMouseEvent(kind, at, there, button, buttons, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(viewport, event)


def _middle(places: List[QPointF]) -> QPointF:
    return (places[0] + places[1]) / 2.0


def _spread(places: List[QPointF]) -> float:
    return math.hypot(places[0].x() - places[1].x(), places[0].y() - places[1].y())
