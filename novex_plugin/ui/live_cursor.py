"""Asks, while something is being drawn, what it would mean; and shows the answer beside the mouse."""

from typing import Any, Optional, Tuple

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QTimer

from ..adapters import settings
from ..adapters.live import layer_title
from ..adapters.messages import reports_errors
from ..adapters.sketch_record import holed, redrawn, sketch_object
from ..compat import event_position
from ..core.live import LiveReport, vertices_of
from ..core.model.functions import Function
from ..core.model.records import AREA, ProposalObject
from ..core.sketch_preview import preview_of
from ..maptools.capture_shape import tidied
from .cursor_label import CursorLabel
from .desk import Desk
from .live_monitor import AT_ONCE_VERTICES, LiveMonitor
from .shape_reasons import FILL, HOLE, RESHAPE

AFTER_MS = 12  # several moves of the mouse in one frame of the screen are one question
SLOW_S = 0.08  # answers that take longer come when the mouse rests
REST_MS = 160
WARM_SIDE_M = 20_000.0  # so much around the middle of the map is read ahead when a tool is taken up


class LiveCursor(QObject):
    """Follows the panel's :class:`Drawing`, its :class:`ShapeTools` and the live monitor."""

    def __init__(self, desk: Desk, live: LiveMonitor, drawing: Any, shapes: Any) -> None:
        super().__init__()
        self._desk, self._live, self._drawing = desk, live, drawing
        self._shapes = shapes
        self._cut: Tuple[str, Optional[QgsGeometry]] = ("", None)  # a shape tool and what is being drawn with it
        self.messages = desk.messages
        self.label = CursorLabel(desk.canvas)
        self._mouse = QPoint()
        self._follows = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)
        self._moved = QTimer(self)
        self._moved.setSingleShot(True)
        self._moved.setInterval(0)
        self._moved.timeout.connect(self._move)
        self._pairs = (
            (drawing.armed_changed, self._armed), (drawing.measured, self._measured), (drawing.held, self._stop),
            (live.previewed, self._show), (shapes.seat.changed, self._armed), (shapes.sketched, self._cut_sketched),
        )  # fmt: skip
        for signal, slot in self._pairs:
            signal.connect(slot)

    def unload(self) -> None:
        for signal, slot in self._pairs:
            signal.disconnect(slot)
        self._follow(False)
        self._stop()
        self.label.deleteLater()

    def set_scale(self, scale: float) -> None:
        self.label.clear()
        self.label.scale = scale

    # -- asking -------------------------------------------------------------------------------

    @reports_errors
    def _armed(self) -> None:
        self._cut = ("", None)
        self._stop()
        armed = self._drawing.tool is not None
        self._follow(armed or bool(self._shapes.seat.name))
        if armed and self._drawing.function is not None:
            self._live.warm_up(self._surroundings(self._drawing.function))

    def _surroundings(self, function: Function) -> ProposalObject:
        """The middle of the map as if somebody drew all of it."""
        tool, canvas = self._drawing.tool, self._desk.canvas
        box = canvas.mapSettings().outputExtentToLayerExtent(tool.layer_drawn_on, canvas.extent())
        middle, half = box.center(), WARM_SIDE_M / 2
        box = box.intersect(type(box)(middle.x() - half, middle.y() - half, middle.x() + half, middle.y() + half))
        return sketch_object(self._desk.session, QgsGeometry.fromRect(box), function, AREA, self._drawing.last)

    def _measured(self, readout: Any) -> None:
        """The sketch is another one."""
        if readout.crossing or self._sketch() is None:
            self._stop()
        else:
            self._ask_soon()

    def _cut_sketched(self, tool: str, shape: Optional[QgsGeometry]) -> None:
        """Something is drawn over objects that are there: a hole in them, or another outline."""
        self._cut = (tool, shape)
        if shape is not None and tool in (HOLE, FILL, RESHAPE) and settings.get("live_cursor"):
            self._ask_soon()
        else:
            self._stop()

    def _ask_soon(self) -> None:
        """A slow answer waits until the mouse rests, a quick one follows it."""
        if self._live.preview_s > SLOW_S:
            self._soon.start(REST_MS)
        elif not self._soon.isActive():
            self._soon.start(AFTER_MS)

    def _sketch(self) -> Optional[QgsGeometry]:
        tool = self._drawing.tool
        if tool is None or self._drawing.function is None or not settings.get("live_cursor"):
            return None
        shape = tool.in_sight()
        if shape is None or shape.isEmpty():
            return None
        return tidied(shape, tool.layer_drawn_on)[0]  # as it will be stored: what is told of it need not be told anew

    @reports_errors
    def _ask(self) -> None:
        if self._cut[1] is not None:
            self._ask_about_cut(*self._cut)
            return
        shape = self._sketch()
        if shape is None or shape.constGet().nCoordinates() > AT_ONCE_VERTICES:
            self._stop()
            return
        drawing = self._drawing
        self._live.suppose(
            sketch_object(self._desk.session, shape, drawing.function, drawing.kind, drawing.last)
        )

    def _ask_about_cut(self, tool: str, shape: QgsGeometry) -> None:
        wanted = set(self._desk.session.selection.uuids())
        chosen = [item for item in self._desk.session.effective() if item.uuid in wanted]
        if not chosen or vertices_of(item.geometry for item in chosen) > AT_ONCE_VERTICES:
            self._stop()
            return
        changed = redrawn(chosen, shape) if tool == RESHAPE else holed(chosen, shape)
        if changed:
            self._live.suppose(*changed)
        else:
            self._stop()

    def _stop(self, *_signal: Any) -> None:
        self._soon.stop()
        self._live.drop_preview()
        self.label.clear()

    # -- showing ------------------------------------------------------------------------------

    def _show(self, report: Optional[LiveReport]) -> None:
        if report is None or not self._follows:
            self.label.clear()
            return
        self.label.show_preview(preview_of(report, layer_title, self._live.desk_of_now.is_direct), self._mouse)

    def _move(self) -> None:
        if not self.label.isHidden():
            self.label.move_to(self._mouse)

    def _follow(self, on: bool) -> None:
        view = self._desk.canvas.viewport()
        if on and not self._follows:
            view.installEventFilter(self)
        elif self._follows and not on:
            view.removeEventFilter(self)
        self._follows = on

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress):
            self._mouse = event_position(event).toPoint()
            self._moved.start()  # once the tool has put its own sizes at the mouse
        elif kind == QEvent.Type.Leave:
            self.label.hide()
        return super().eventFilter(watched, event)
