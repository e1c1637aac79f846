"""One undo step per action of the user, over all layers of a proposal.

QGIS keeps an undo stack per layer. A :class:`Step` opens a command on each layer that an action touches and closes
them together; :class:`~.watcher.LayerWatch` remembers which commands belong together and takes them back together.
"""

from contextlib import contextmanager
from typing import Any, Callable, Dict, Iterator, List, Mapping, Optional, Union

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from ..compat import obsolete_command
from ..core.errors import NovexError
from ..core.texts import tr
from . import edits
from .edit_stamps import Touched, stamp


class Step:
    """One action in the making. Call :meth:`edit` before touching a layer, and only when something will change:
    an open command costs the layer what could be redone, also when nothing happens in it.
    """

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

    def change(self, layer: QgsVectorLayer, which: Union[int, QgsFeature], values: Mapping[str, Any]) -> None:
        """Give fields of a feature new values, by name; names that the layer does not have are left out.

        For many features hand over the features themselves and not their ids: QGIS wants the old values, and when it
        is not given them it reads each from the file on undo. Who and when are filled in once at the end. Raises
        NovexError when the layer refuses or the feature is gone.
        """
        feature = which if isinstance(which, QgsFeature) else layer.getFeature(which)
        fields = self.edit(layer).fields()
        for name, value in values.items():
            place = fields.lookupField(name)
            if place >= 0 and not layer.changeAttributeValue(
                feature.id(), place, value, feature.attribute(place), True
            ):
                raise _refused(layer)

    def reshape(self, layer: QgsVectorLayer, fid: int, geometry: QgsGeometry) -> None:
        """Give a feature another geometry. Raises NovexError when the layer refuses."""
        if not self.edit(layer).changeGeometry(fid, geometry, True):
            raise _refused(layer)


class StepMaker:
    """Makes steps one at a time; a step inside another one joins it."""

    def __init__(
        self, began: Callable[[], None], ended: Callable[[], None], touched: Optional[Dict[str, Touched]] = None
    ) -> None:
        self._began, self._ended = began, ended
        self._touched = {} if touched is None else touched  # by layer; whoever follows the layers fills it
        self._open: List[Step] = []

    @property
    def title(self) -> str:
        """Of the step that is being made; empty when there is none."""
        return self._open[-1].title if self._open else ""

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
            for layer in made.layers:
                stamp(layer, self._touched.get(layer.id(), Touched()))
        except BaseException:
            for layer in reversed(made.layers):
                layer.destroyEditCommand()
            raise
        else:
            for layer in made.layers:
                _close(layer)
        finally:
            self._open.clear()
            self._ended()
            for layer in made.layers:
                layer.triggerRepaint()


def _close(layer: QgsVectorLayer) -> None:
    layer.endEditCommand()
    drop_hollow(layer.undoStack())


def drop_hollow(stack: Any) -> bool:
    """Take the last command off when it is one in which nothing happened: undoing it would do nothing.

    Only commands with a title can be told to be hollow: those without are the edits themselves.
    """
    last = stack.command(stack.index() - 1) if stack.index() else None
    if last is None or last.childCount() or not last.text():
        return False
    stack.undo()
    forget_undone(stack)
    return True


def forget_undone(stack: Any) -> None:
    """Take the commands that could be redone off a stack.

    A stack has no way to drop a command; one that is undone goes when the next is pushed, and an obsolete one
    goes by itself.
    """
    stack.push(obsolete_command())


def _refused(layer: QgsVectorLayer) -> NovexError:
    return NovexError(
        tr("De laag '{layer}' heeft een wijziging geweigerd; er is niets gewijzigd.").format(layer=layer.name()),
        tr("Kies het object opnieuw: misschien is het intussen verwijderd."),
    )
