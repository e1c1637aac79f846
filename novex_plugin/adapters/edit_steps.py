"""One undo step per action of the user, over all layers of a proposal.

QGIS keeps an undo stack per layer. A :class:`Step` opens a command on each layer that an action touches and closes
them together; :class:`~.watcher.LayerWatch` remembers which commands belong together and takes them back together.
"""

from contextlib import contextmanager
from typing import Any, Callable, Iterator, List, Tuple

from qgis.core import QgsVectorLayer

from ..compat import obsolete_command
from . import edits

Group = Tuple[str, ...]  # ids of the layers whose last command belongs to one step


class Step:
    """One action in the making. Call :meth:`edit` before touching a layer."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.layers: List[QgsVectorLayer] = []

    def edit(self, layer: QgsVectorLayer) -> QgsVectorLayer:
        """Put ``layer`` in edit mode with a command open. Raises NovexError when its file cannot be written."""
        if layer not in self.layers:
            edits.start_editing(layer)
            layer.beginEditCommand(self.title)
            self.layers.append(layer)
        return layer


class StepMaker:
    """Makes steps one at a time; a step inside another one joins it."""

    def __init__(self, began: Callable[[], None], ended: Callable[[], None]) -> None:
        self._began, self._ended = began, ended
        self._open: List[Step] = []

    @contextmanager
    def step(self, title: str) -> Iterator[Step]:
        """Everything done on the layers inside is one undo step; an exception takes all of it back."""
        if self._open:
            yield self._open[-1]
            return
        made = Step(title)
        self._open.append(made)
        self._began()
        try:
            yield made
        except BaseException:
            for layer in reversed(made.layers):
                layer.destroyEditCommand()
            raise
        else:
            _close(made)
        finally:
            self._open.clear()
            self._ended()
            for layer in made.layers:
                layer.triggerRepaint()


def _close(made: Step) -> None:
    for layer in made.layers:
        before = layer.undoStack().index()
        layer.endEditCommand()
        stack = layer.undoStack()
        if stack.index() > before and stack.command(stack.index() - 1).childCount() == 0:
            _take_off(stack)


def _take_off(stack: Any) -> None:
    """Remove the last command, in which nothing happened: it would make "undo" do nothing.

    A stack has no way to drop a command; one that is undone goes when the next is pushed, and an obsolete one
    goes by itself.
    """
    stack.undo()
    stack.push(obsolete_command())
