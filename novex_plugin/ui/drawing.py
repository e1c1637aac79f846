"""Arming the capture tool for a function, and turning a stroke into an object. The page shows it."""

from typing import Any, Optional

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..adapters import edits, object_defaults
from ..adapters.messages import reports_errors
from ..core.model.functions import Function
from ..core.proposal.last_values import LastValues
from ..core.texts import tr
from ..maptools.capture import CaptureTool
from .desk import Desk

TABLE = "object_{kind}"


class Drawing(QObject):
    """One tool at a time; it stays armed, so that several objects can be drawn in a row."""

    armed_changed = pyqtSignal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self.messages = desk.messages
        self._window = window
        self.function: Optional[Function] = None
        self.kind = ""
        self.last = LastValues()
        self._tool: Optional[CaptureTool] = None
        self._before: Any = None  # the map tool to give back
        desk.canvas.mapToolSet.connect(self._tool_set)

    def unload(self) -> None:
        self._desk.canvas.mapToolSet.disconnect(self._tool_set)
        self.disarm()

    def arm(self, function: Function, kind: str) -> None:
        """Start drawing. Raises NovexError without a proposal or when its file cannot be written."""
        layer = self._desk.session.layer(TABLE.format(kind=kind))
        edits.start_editing(layer)
        canvas = self._desk.canvas
        if self._tool is None:
            self._before = canvas.mapTool()
        old, self._tool = self._tool, None  # so that laying down the old one is not taken for a stop
        self._desk.iface.setActiveLayer(layer)
        tool = CaptureTool(canvas, self._desk.iface.cadDockWidget(), layer, kind)
        tool.drawn.connect(self._drawn)
        tool.laid_down.connect(self.disarm)
        self.function, self.kind = function, kind
        canvas.setMapTool(tool)
        self._tool = tool
        if old is not None:
            old.deleteLater()
        canvas.setFocus()
        self.armed_changed.emit()

    def disarm(self) -> None:
        """Lay the tool down and give the map its former tool back."""
        tool, self._tool = self._tool, None
        if tool is None:
            return
        self.function, self.kind = None, ""
        canvas = self._desk.canvas
        if canvas.mapTool() is tool:
            if self._before is not None:
                canvas.setMapTool(self._before)
            else:
                canvas.unsetMapTool(tool)
        self._before = None
        tool.deleteLater()
        self.armed_changed.emit()

    def _tool_set(self, new: Any, _old: Any = None) -> None:
        """Somebody chose another map tool: that is a way to stop drawing too."""
        if self._tool is not None and new is not self._tool:
            self._before = None
            tool, self._tool = self._tool, None
            self.function, self.kind = None, ""
            tool.deleteLater()
            self.armed_changed.emit()

    @reports_errors
    def _drawn(self, geometry: QgsGeometry) -> None:
        """A shape is finished: add it with all that can be known, and choose it, so that the card shows it."""
        if self.function is None:
            return
        layer = self._desk.session.layer(TABLE.format(kind=self.kind))
        sound, repaired = edits.sound_geometry(geometry, layer)
        if repaired:
            self.messages.info(tr("Het vlak kruiste zichzelf en is hersteld."), tr("Controleer de begrenzing."))
        session = self._desk.session
        values = object_defaults.filled(session, layer, sound, self.function, self.kind, self.last)
        with session.step(tr("{name} tekenen").format(name=values["naam"])) as step:
            uuid = edits.add_feature(layer, edits.new_feature(layer, sound, values), step)
        self.last.remember(values)
        session.watch.flush()
        session.selection.choose([uuid])
