"""One layer that a :class:`~.watcher.LayerWatch` follows: its signals, and the commands on its undo stack."""

from typing import TYPE_CHECKING, Any, List, Tuple

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip

if TYPE_CHECKING:
    from .watcher import LayerWatch

_STATE_SIGNALS = ("editingStarted", "editingStopped", "layerModified")


class FollowedLayer:
    """Passes on what a layer tells, with the layer; QGIS's own signals do not say who sends them."""

    def __init__(self, layer: QgsVectorLayer, watch: "LayerWatch") -> None:
        self.layer = layer
        self.id, self.name = layer.id(), layer.name()  # when it tells that it goes it cannot be asked any more
        self._watch = watch
        self._commands: List[int] = []
        self._rolling_back = False
        pairs: List[Tuple[Any, Any]] = [
            (layer.featureAdded, self._added),
            (layer.featureDeleted, self._touched),
            (layer.geometryChanged, self._touched),
            (layer.attributeValueChanged, self._changed),
            (layer.undoStack().indexChanged, self._indexed),
            (layer.editCommandEnded, lambda: watch.ended(self)),
            (layer.editCommandDestroyed, lambda: watch.given_up(self)),
            (layer.beforeRollBack, self._begin_roll_back),
            (layer.afterRollBack, self._end_roll_back),
            (layer.afterCommitChanges, lambda: watch.saved(self)),
            (layer.willBeDeleted, lambda: watch.removed(self)),
        ]
        pairs += [(getattr(layer, name), watch.state) for name in _STATE_SIGNALS]
        for signal, slot in pairs:
            signal.connect(slot)
        self._pairs = pairs
        self.remember()

    def let_go(self) -> None:
        """Hear nothing more of the layer, which may be gone already."""
        pairs, self._pairs = self._pairs, []
        if not sip.isdeleted(self.layer):
            for signal, slot in pairs:
                signal.disconnect(slot)

    def remember(self, first: int = 0) -> None:
        """Know the commands on the stack from ``first`` on by their address, to tell redoing one from a new one."""
        stack = self.layer.undoStack()
        self._commands[first:] = [sip.unwrapinstance(stack.command(place)) for place in range(first, stack.count())]

    def knows(self, place: int) -> bool:
        """Whether the command at ``place`` is the one that was there before."""
        stack = self.layer.undoStack()
        return place < len(self._commands) and sip.unwrapinstance(stack.command(place)) == self._commands[place]

    def _added(self, fid: int) -> None:
        self._watch.touched(self.layer, fid, added=True)

    def _touched(self, fid: int, *_rest: Any) -> None:
        self._watch.touched(self.layer, fid)

    def _changed(self, fid: int, field: int, *_rest: Any) -> None:
        self._watch.touched(self.layer, fid, field)

    def _begin_roll_back(self) -> None:
        self._rolling_back = True

    def _end_roll_back(self) -> None:
        self._rolling_back = False
        self._watch.rolled_back(self)

    def _indexed(self) -> None:
        """Not while rolling back, which undoes everything first: that is no wish to go back on the other layers;
        nor when let go of: a layer that is deleted clears its stack last of all.
        """
        if self._pairs and not self._rolling_back:
            self._watch.indexed(self)
