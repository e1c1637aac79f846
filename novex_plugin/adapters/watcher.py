"""Follows the edits on the layers of a proposal and reports them once, after a short silence.

Also keeps the order of the edits over all layers, so that "undo" takes back the last action of the user whatever
layer it was on, and an action on several layers as one; also when QGIS itself goes back or forth on one of them.
"""

from contextlib import contextmanager
from time import monotonic
from typing import Any, ContextManager, Dict, Iterable, Iterator, List, Optional, Tuple

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.texts import tr
from .edit_history import Entry, History, Targets
from .edit_saving import save
from .edit_stamps import Touched
from .edit_steps import Step, StepMaker, drop_hollow, forget_undone
from .followed_layer import FollowedLayer
from .journal import Journal

SAVED, ROLLED_BACK, REMOVED = "saved", "rolled_back", "removed"
QUIET_S = 0.25  # since the last edit was told: longer than this and the next is no part of a burst


class LayerWatch(QObject):
    """``edited``: something changed, debounced. ``state_changed``: edit mode or saved state, at once.

    ``parted``: actions over several layers stand on only some of them, because somebody saved (SAVED), rolled back
    (ROLLED_BACK) or removed (REMOVED) one layer by hand; with the name of that layer and the titles of the actions.
    """

    edited = pyqtSignal()
    state_changed = pyqtSignal()
    parted = pyqtSignal(str, str, list)

    def __init__(self, wait_ms: int) -> None:
        super().__init__()
        self._followed: Dict[str, FollowedLayer] = {}
        self._history = History()
        self._moving = False
        self._step: List[Entry] = []  # the step that is being made, if any
        self._joined: Optional[Entry] = None  # the action that the step being made belongs to
        self._last: List[Entry] = []  # made by QGIS itself since the event loop last turned
        self._parted: List[Tuple[str, str, Entry]] = []
        self._touched: Dict[str, Touched] = {}
        self._maker = StepMaker(self._begin_step, self._end_step, self._touched)
        self.journal = Journal(self)
        self._wait_ms, self._told_at = wait_ms, 0.0
        self._timer = _one_shot(self, wait_ms, self._tell)
        self._turn = _one_shot(self, 0, self._next_turn)

    # -- which layers -------------------------------------------------------------------------

    def follow(self, layers: Iterable[QgsVectorLayer]) -> None:
        """Follow these layers and no others."""
        self.stop()
        for layer in layers:
            self._followed[layer.id()] = FollowedLayer(layer, self)
            stack = layer.undoStack()
            titles = [_title(layer, place) for place in range(stack.count())]
            self._history.follow(layer.id(), titles, stack.index())
        self.journal.follow(one.layer for one in self._followed.values())

    def stop(self) -> None:
        """Let go of all layers; safe when some are already gone."""
        self._timer.stop()
        self._turn.stop()
        self.journal.stop()
        for followed in self._followed.values():
            followed.let_go()
        self._followed, self._history = {}, History()
        self._step, self._last, self._parted = [], [], []

    def is_waiting(self) -> bool:
        return self._timer.isActive()

    def flush(self) -> None:
        """Report a pending edit now."""
        if self._timer.isActive():
            self._timer.stop()
            self._tell()

    def _tell(self) -> None:
        self.edited.emit()
        self._told_at = monotonic()

    def _wait(self) -> None:
        """An edit after a silence is told as soon as it is done; only a burst of them waits until it is over."""
        if self._timer.isActive() and self._timer.interval() == 0:
            return  # the one that is told next takes this along
        alone = not self._timer.isActive() and monotonic() - self._told_at > QUIET_S
        self._timer.start(0 if alone else self._wait_ms)

    # -- steps --------------------------------------------------------------------------------

    def step(self, title: str) -> ContextManager[Step]:
        """Group what is done on the layers into one undo step."""
        return self._maker.step(title)

    @contextmanager
    def follow_up(self) -> Iterator[Step]:
        """A step that belongs to the last action: one undo takes back both."""
        self._joined = self.last_step()
        try:
            with self._maker.step(self._joined.title if self._joined is not None else tr("Bijwerken")) as step:
                yield step
        finally:
            self._joined = None

    def can_undo(self) -> bool:
        return bool(self._history.done)

    def can_redo(self) -> bool:
        return bool(self._history.undone)

    def undo_title(self) -> str:
        """What "undo" would take back, in words; empty when there is nothing."""
        return self._history.done[-1].title if self._history.done else ""

    def redo_title(self) -> str:
        """What "redo" would do again, in words; empty when there is nothing."""
        return self._history.undone[-1].title if self._history.undone else ""

    def last_step(self) -> Any:
        """A mark of the last action that stands, or None."""
        return self._history.done[-1] if self._history.done else None

    def steps(self) -> List[Any]:
        """The marks of all actions that stand and are not saved, in order."""
        return list(self._history.done)

    def undo(self) -> bool:
        """Take back the last action on the proposal; False when there is none or an action is still going on."""
        return self._may_move() and self._move(self._history.undo())

    def redo(self) -> bool:
        """Do the last undone action again; False when there is none or an action is still going on."""
        return self._may_move() and self._move(self._history.redo())

    def save(self, *, over_others: bool = False) -> int:
        """Write all pending edits to the file; see :func:`.edit_saving.save`."""
        return save([one.layer for one in self._followed.values()], self.journal, over_others=over_others)

    def _may_move(self) -> bool:
        """A stack with an open command does not move; the others must then stay as well."""
        return not self._step and not any(one.layer.isEditCommandActive() for one in self._followed.values())

    def _move(self, targets: Targets) -> bool:
        """Bring the stacks to where the history is already."""
        self._moving = True
        self._last.clear()
        try:
            for layer_id, index in targets.items():
                layer = self._followed[layer_id].layer
                if layer.undoStack().index() != index:
                    layer.undoStack().setIndex(index)
                    layer.triggerRepaint()
        finally:
            self._moving = False
        if targets:
            self.state_changed.emit()
        return bool(targets)

    def _begin_step(self) -> None:
        self._step.append(self._joined or Entry(self._maker.title))
        self._last.clear()

    def _end_step(self) -> None:
        self._step.clear()
        self._touched.clear()
        for followed in self._followed.values():
            self._shorten(followed)
        self.state_changed.emit()

    # -- what the layers tell -----------------------------------------------------------------

    def touched(self, layer: QgsVectorLayer, fid: int, field: int = -1, *, added: bool = False) -> None:
        """A feature was added, removed or changed."""
        self._wait()
        self.journal.touch(layer.id(), fid)
        if self._step:
            note = self._touched.setdefault(layer.id(), Touched())
            if added:
                note.added.add(fid)
            else:
                note.note(fid, field if field >= 0 else None)

    def indexed(self, followed: FollowedLayer) -> None:
        """The undo stack of a layer went on, back or forth."""
        stack, layer_id = followed.layer.undoStack(), followed.id
        if stack.count() == 0:
            self.emptied(followed, SAVED)
        elif not self._moving:
            index, was = stack.index(), self._history.index(layer_id)
            if index > was and not followed.knows(was):
                self._pushed(followed, range(was, index))
                followed.remember(was)
            elif index != was:
                self._move(self._history.move(layer_id, index))
            self._shorten(followed)
        self._wait()
        self.state_changed.emit()

    def emptied(self, followed: FollowedLayer, how: str) -> None:
        """The stack of a layer is empty: what stood on it cannot be undone any more."""
        for entry in self._history.cleared(followed.id):
            self._parted.append((how, followed.name, entry))
            self._turn.start()
        self._forget_undone()
        followed.remember()

    def state(self) -> None:
        self.state_changed.emit()

    def saved(self, followed: FollowedLayer) -> None:
        self.journal.settled(followed.id)
        self.state_changed.emit()

    def rolled_back(self, followed: FollowedLayer) -> None:
        self.emptied(followed, ROLLED_BACK)
        self.journal.settled(followed.id)
        self.state_changed.emit()

    def removed(self, followed: FollowedLayer) -> None:
        """A layer is being removed; the others are still followed."""
        layer_id = followed.id
        del self._followed[layer_id]
        followed.let_go()
        self.journal.lost(layer_id)
        self._parted += [(REMOVED, followed.name, entry) for entry in self._history.forget(layer_id)]
        if self._parted:
            self._turn.start()
        self._forget_undone()
        self.state_changed.emit()

    def _pushed(self, followed: FollowedLayer, places: Iterable[int]) -> None:
        for place in places:
            self._history.push(followed.id, self._entry_for(followed.layer, place))
        self._forget_undone()

    def _entry_for(self, layer: QgsVectorLayer, place: int) -> Entry:
        """The step under way, or what QGIS did in one go (the vertex tool on two layers), or something new."""
        if self._step:
            return self._step[-1]
        text = layer.undoStack().command(place).text()
        title = _title(layer, place)
        for entry in self._last:
            if entry.title == title and not (text and layer.id() in entry.layers):
                return entry
        self._last = [Entry(title)]
        self._turn.start()
        return self._last[0]

    def _forget_undone(self) -> None:
        """A new action ends what could be redone, on every layer: half an action must not come back."""
        for layer_id in self._history.drop_undone():
            layer = self._followed[layer_id].layer
            stack = layer.undoStack()
            if stack.canRedo() and not layer.isEditCommandActive():
                forget_undone(stack)
                self._followed[layer_id].remember(stack.index())
                stack.indexChanged.emit(stack.index())  # the stack says nothing; QGIS's undo panel would show it still
                stack.canRedoChanged.emit(False)

    def _shorten(self, followed: FollowedLayer) -> None:
        """Commands that were undone went off the stack without a word: a command that was given up."""
        layer_id, count = followed.id, followed.layer.undoStack().count()
        if count < self._history.count(layer_id):
            self._history.truncate(layer_id, count)
            followed.remember(count)
            self._forget_undone()

    def ended(self, followed: FollowedLayer) -> None:
        """A command was closed; QGIS closes them also when nothing came of it."""
        if drop_hollow(followed.layer.undoStack()):
            self._shorten(followed)

    def given_up(self, followed: FollowedLayer) -> None:
        self._shorten(followed)
        self.state_changed.emit()

    def _next_turn(self) -> None:
        """Say which actions were parted, now that all layers that are saved together have been."""
        self._last.clear()
        waiting, self._parted = self._parted, []
        said: Dict[Tuple[str, str], List[str]] = {}
        for how, name, entry in waiting:
            if entry in self._history.done:
                said.setdefault((how, name), []).append(entry.title)
        for (how, name), titles in said.items():
            self.parted.emit(how, name, list(dict.fromkeys(titles)))


def _title(layer: QgsVectorLayer, place: int) -> str:
    text = layer.undoStack().command(place).text()
    return text or tr("Bewerking van '{layer}'").format(layer=layer.name())


def _one_shot(parent: QObject, wait_ms: int, slot: Any) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(wait_ms)
    timer.timeout.connect(slot)
    return timer
