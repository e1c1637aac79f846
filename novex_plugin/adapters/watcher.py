"""Follows the edits on the layers of a proposal and reports them once, after a short silence."""

from typing import Dict, Iterable, List

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

_EDIT_SIGNALS = ("featureAdded", "featureDeleted", "geometryChanged", "attributeValueChanged")
_STATE_SIGNALS = ("editingStarted", "editingStopped", "afterCommitChanges", "afterRollBack", "layerModified")


class LayerWatch(QObject):
    """``edited``: something changed, debounced. ``state_changed``: edit mode or saved state, at once.

    Also remembers in which order the layers were edited, so that "undo" takes back the last edit
    of the proposal, whatever layer it was on.
    """

    edited = pyqtSignal()
    state_changed = pyqtSignal()

    def __init__(self, wait_ms: int) -> None:
        super().__init__()
        self._layers: List[QgsVectorLayer] = []
        self._depth: Dict[str, int] = {}
        self._order: List[str] = []
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
        self._layers, self._depth, self._order = [], {}, []

    def is_waiting(self) -> bool:
        return self._timer.isActive()

    def flush(self) -> None:
        """Report a pending edit now."""
        if self._timer.isActive():
            self._timer.stop()
            self.edited.emit()

    def can_undo(self) -> bool:
        return any(layer.undoStack().canUndo() for layer in self._layers)

    def undo(self) -> bool:
        """Take back the last edit of the proposal; False when there is none."""
        by_id = {layer.id(): layer for layer in self._layers}
        while self._order:
            layer = by_id.get(self._order[-1])
            if layer is not None and layer.undoStack().canUndo():
                layer.undoStack().undo()  # _count_steps takes it off the order
                layer.triggerRepaint()
                return True
            self._order.pop()
        return False

    def _touch(self) -> None:
        self._timer.start()

    def _change_state(self) -> None:
        self.state_changed.emit()

    def _count_steps(self) -> None:
        """Called for every stack, without saying which: compare them all (there are three)."""
        for layer in self._layers:
            now, was = layer.undoStack().index(), self._depth[layer.id()]
            if now > was:
                self._order.extend([layer.id()] * (now - was))
            elif now < was:
                self._drop_last(layer.id(), was - now)
            self._depth[layer.id()] = now
        self._timer.start()
        self.state_changed.emit()

    def _drop_last(self, layer_id: str, times: int) -> None:
        for _ in range(times):
            for place in range(len(self._order) - 1, -1, -1):
                if self._order[place] == layer_id:
                    del self._order[place]
                    break

    def _forget_deleted(self) -> None:
        """A layer is being removed: stop, the session decides what to follow next."""
        self.stop()
        self.state_changed.emit()
