"""One map tool of the panel at a time: takes the canvas, gives it back, and hears when somebody else takes it."""

from typing import Any, Optional

from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..maptools.capture_input import PenAndTouch


def to_give_back(tool: Any) -> Any:
    """The tool that was on the map before the panel's own; those are about to be deleted when another takes over."""
    return getattr(tool, "novex_before", tool)


class ToolSeat(QObject):
    """``name`` says which tool of the panel has the map; empty when none has."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._tool: Any = None
        self._before: Any = None
        self._input: Optional[PenAndTouch] = None
        self.name = ""
        canvas.mapToolSet.connect(self._tool_set)

    @property
    def tool(self) -> Any:
        return self._tool

    def unload(self) -> None:
        self._canvas.mapToolSet.disconnect(self._tool_set)
        self.leave()

    def take(self, name: str, tool: Any) -> None:
        """Put ``tool`` on the map; ``tool.laid_down`` gives the map its former tool back."""
        if self._tool is None:
            self._before = to_give_back(self._canvas.mapTool())
        old, self._tool = self._tool, None  # so that the old one is not taken for somebody else's
        self._stop_input()
        tool.novex_before = self._before
        tool.laid_down.connect(self.leave)
        self._canvas.setMapTool(tool)
        self._tool, self.name = tool, name
        self._input = PenAndTouch(self._canvas, tool)
        self._input.start()
        if old is not None:
            old.deleteLater()
        self._canvas.setFocus()
        self.changed.emit()

    def leave(self) -> None:
        tool, self._tool, self.name = self._tool, None, ""
        if tool is None:
            return
        self._stop_input()
        if self._canvas.mapTool() is tool:
            if self._before is not None and not sip.isdeleted(self._before):
                self._canvas.setMapTool(self._before)
            else:
                self._canvas.unsetMapTool(tool)
        self._before = None
        tool.deleteLater()
        self.changed.emit()

    def _tool_set(self, new: Any, _old: Any = None) -> None:
        if self._tool is not None and new is not self._tool:
            self._stop_input()
            tool, self._tool, self._before, self.name = self._tool, None, None, ""
            tool.deleteLater()
            self.changed.emit()

    def _stop_input(self) -> None:
        if self._input is not None:
            self._input.stop()
            self._input = None
