"""Follows the edits on the layers of a proposal and reports them once, after a short silence.

Also keeps the order of the edits over all layers, so that "undo" takes back the last action of the user whatever
layer it was on, and an action on several layers as one.
"""

from typing import ContextManager, Dict, Iterable, List

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .edit_steps import Group, Step, StepMaker

_EDIT_SIGNALS = ("featureAdded", "featureDeleted", "geometryChanged", "attributeValueChanged")
_STATE_SIGNALS = ("editingStarted", "editingStopped", "afterCommitChanges", "afterRollBack", "layerModified")


class LayerWatch(QObject):
    """``edited``: something changed, debounced. ``state_changed``: edit mode or saved state, at once."""

    edited = pyqtSignal()
    state_changed = pyqtSignal()

    def __init__(self, wait_ms: int) -> None:
        super().__init__()
        self._layers: List[QgsVectorLayer] = []
        self._depth: Dict[str, int] = {}
        self._done: List[Group] = []
        self._undone: List[Group] = []
        self._gathering: List[str] = []  # layers of the step that is being made
        self._in_step = self._moving = False
        self._maker = StepMaker(self._begin_step, self._end_step)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(wait_ms)
        self._timer.timeout.connect(self.edited)

    def follow(self, layers: Iterable[QgsVectorLayer]) -> None:
        """Follow these layers and no others."""
        self.stop()
        self._layers = list(layers)
        for layer in self._layers:
            for name in _EDIT_SIGNALS:
                getattr(layer, name).connect(self._touch)
            for name in _STATE_SIGNALS:
                getattr(layer, name).connect(self._change_state)
            layer.undoStack().indexChanged.connect(self._count_steps)
            layer.willBeDeleted.connect(self._forget_deleted)
            self._depth[layer.id()] = layer.undoStack().index()

    def stop(self) -> None:
        """Let go of all layers; safe when some are already gone."""
        self._timer.stop()
        for layer in self._layers:
            if sip.isdeleted(layer):
                continue
            for name in _EDIT_SIGNALS:
                getattr(layer, name).disconnect(self._touch)
            for name in _STATE_SIGNALS:
                getattr(layer, name).disconnect(self._change_state)
            layer.undoStack().indexChanged.disconnect(self._count_steps)
            layer.willBeDeleted.disconnect(self._forget_deleted)
        self._layers, self._depth = [], {}
        self._done, self._undone = [], []

    def is_waiting(self) -> bool:
        return self._timer.isActive()

    def flush(self) -> None:
        """Report a pending edit now."""
        if self._timer.isActive():
            self._timer.stop()
            self.edited.emit()

    # -- steps --------------------------------------------------------------------------------

    def step(self, title: str) -> ContextManager[Step]:
        """Group what is done on the layers into one undo step."""
        return self._maker.step(title)

    def can_undo(self) -> bool:
        return any(layer.undoStack().canUndo() for layer in self._layers)

    def can_redo(self) -> bool:
        return bool(self._undone) and all(layer.undoStack().canRedo() for layer in self._of(self._undone[-1]))

    def undo(self) -> bool:
        """Take back the last action on the proposal; False when there is none."""
        while self._done:
            group = self._done.pop()
            layers = [layer for layer in self._of(group) if layer.undoStack().canUndo()]
            if layers:
                self._move(layers, "undo")
                self._undone.append(group)
                self.state_changed.emit()
                return True
        return False

    def redo(self) -> bool:
        """Do the last undone action again; False when there is none."""
        if not self.can_redo():
            return False
        group = self._undone.pop()
        self._move(self._of(group), "redo")
        self._done.append(group)
        self.state_changed.emit()
        return True

    def _of(self, group: Group) -> List[QgsVectorLayer]:
        by_id = {layer.id(): layer for layer in self._layers}
        return [by_id[one] for one in group if one in by_id]

    def _move(self, layers: Iterable[QgsVectorLayer], direction: str) -> None:
        self._moving = True
        try:
            for layer in layers:
                getattr(layer.undoStack(), direction)()
                layer.triggerRepaint()
        finally:
            self._moving = False

    def _begin_step(self) -> None:
        self._in_step, self._gathering = True, []

    def _end_step(self) -> None:
        self._in_step = False
        if self._gathering:
            self._done.append(tuple(dict.fromkeys(self._gathering)))
        self.state_changed.emit()

    def _touch(self) -> None:
        self._timer.start()

    def _change_state(self) -> None:
        self.state_changed.emit()

    def _count_steps(self) -> None:
        """Called for every stack, without saying which: compare them all (there are a handful)."""
        for layer in self._layers:
            now, was = layer.undoStack().index(), self._depth[layer.id()]
            self._depth[layer.id()] = now
            if not self._moving and now != was:
                self._note(layer.id(), now - was)
        self._timer.start()
        self.state_changed.emit()

    def _note(self, layer_id: str, steps: int) -> None:
        """A command was pushed, or QGIS itself (its undo panel, Ctrl+Z) went back or forth on one layer."""
        if self._in_step:
            self._gather(layer_id, steps)
        elif steps > 0:
            self._done.extend([(layer_id,)] * steps)
            self._undone.clear()
        else:
            self._drop_last(layer_id, -steps)

    def _gather(self, layer_id: str, steps: int) -> None:
        if steps > 0:
            self._gathering.append(layer_id)
            self._undone.clear()
        elif layer_id in self._gathering:
            self._gathering.remove(layer_id)

    def _drop_last(self, layer_id: str, times: int) -> None:
        for _ in range(times):
            for place in range(len(self._done) - 1, -1, -1):
                if layer_id in self._done[place]:
                    del self._done[place]
                    break

    def _forget_deleted(self) -> None:
        """A layer is being removed: stop, the session decides what to follow next."""
        self.stop()
        self.state_changed.emit()
