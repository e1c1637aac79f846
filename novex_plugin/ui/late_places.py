"""Where a large object lies is worked out in a task, and written as a part of the edit that drew it.

Drawing and reshaping fill in the place at once (``adapters.object_defaults``), except for shapes that would hold the
window up. Those are noticed here, however they came: drawn, taken over, merged, or edited with the vertex tool.
"""

from typing import Any, Dict, List, NamedTuple, Sequence, Tuple

from qgis.PyQt.QtCore import QObject, QTimer

from ..adapters import edits, object_defaults, records, tasks, variant_edits
from ..adapters.messages import reports_errors
from ..adapters.object_cache import Touched
from ..core.errors import NovexError
from ..core.model.records import ProposalObject
from ..core.model.schema import OBJECT_TABLES, schema
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.texts import tr
from .session import Session

SAME_M = 0.0005


class _Answer(NamedTuple):
    """The fields of a place, and the object that they are of."""

    item: ProposalObject
    values: Dict[str, Any]


class LatePlaces(QObject):
    """Listens to the object cache of the session; reads the layers that say where things lie ahead of use."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session, self.messages = session, session.messages
        self._waiting: Dict[str, ProposalObject] = {}
        self._given: Dict[str, _Answer] = {}  # written late, so that an undo of something else may have taken them off
        self._lost: Dict[str, _Answer] = {}  # and did
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._work)
        self._pairs = (
            (session.object_cache.touched, self._touched), (session.store_changed, self.warm_up),
            (session.proposal_changed, self._new_proposal),
        )  # fmt: skip
        for signal, slot in self._pairs:
            signal.connect(slot)

    def unload(self) -> None:
        self._later.stop()
        for signal, slot in self._pairs:
            signal.disconnect(slot)

    def _new_proposal(self) -> None:
        self._waiting, self._given, self._lost = {}, {}, {}
        self.warm_up()

    @reports_errors
    def warm_up(self) -> None:
        """Read the layers in a task, so that the first stroke does not have to."""
        places = object_defaults.places_for(self.session) if self.session.store is not None else None
        if places is not None and not places.is_warm:
            tasks.run_in_task(tr("Gemeenten en regio's klaarzetten"), lambda _progress: places.warm())

    # -- what is asked ------------------------------------------------------------------------

    def _touched(self, changes: List[Touched]) -> None:
        if variant_edits.is_underway():
            return
        if self.session.is_moving:
            self._follow_history(changes)
            return
        for change in changes:
            self._waiting.pop((change.after or change.before).uuid, None)  # type: ignore[union-attr]
            if change.after is not None and _needs_place(change):
                self._waiting[change.after.uuid] = change.after
        if self._waiting or self._lost:
            self._later.start()  # the layers are still being read

    def _follow_history(self, changes: Sequence[Touched]) -> None:
        """Undoing another action may take a place along that was written with it."""
        for change in changes:
            if change.before is None or change.after is None:
                continue
            given = self._given.get(change.after.uuid)
            if given is not None and _same_shape(given.item, change.after):
                gone = _has_place(change.before) and not _has_place(change.after)
                self._lost.pop(change.after.uuid, None)
                if gone:
                    self._lost[change.after.uuid] = given

    @reports_errors
    def _work(self) -> None:
        waiting, self._waiting = list(self._waiting.values()), {}
        lost, self._lost = list(self._lost.values()), {}
        if lost:
            self._write(lost)
        places = object_defaults.places_for(self.session)
        if waiting and places is not None:
            tasks.run_in_task(
                tr("Plek bepalen"), lambda progress: _answers(places, waiting, progress), self._write,
                self.messages.exception,
            )  # fmt: skip

    # -- what is written ----------------------------------------------------------------------

    @reports_errors
    def _write(self, answers: Sequence[_Answer]) -> None:
        """Write what still holds: of objects that are gone or have another shape by now it does not."""
        if not self.session.is_open:
            return
        now = {item.uuid: item for item in self.session.objects()}
        valid = [one for one in answers if one.item.uuid in now and _same_shape(one.item, now[one.item.uuid])]
        found = [item for item in map(self._changes, valid) if item[2]]
        if not found:
            return
        self._given.update((one.item.uuid, one) for one in valid)
        with self.session.watch.follow_up() as step:
            for layer, feature, changes in found:
                step.change(layer, feature, changes)
        self.session.watch.flush()

    def _changes(self, answer: _Answer) -> Tuple[Any, Any, Dict[str, Any]]:
        """The layer, the feature and the fields of the place that it has otherwise."""
        table = OBJECT_TABLES[answer.item.kind]
        try:
            layer, feature = edits.find_feature([self.session.layer(table)], answer.item.uuid)
        except NovexError:  # gone again
            return None, None, {}
        row = records.feature_row(feature, schema().table(table))
        return layer, feature, object_defaults.place_changes(row, answer.values)


def _answers(places: object_defaults.Places, items: Sequence[ProposalObject], progress: Progress) -> List[_Answer]:
    """In the task: records and the store only."""
    found = []
    for number, item in enumerate(items):
        progress.step(number / len(items))
        found.append(_Answer(item, object_defaults.place_values(places.of(item.geometry), places.province)))
    return found


def _needs_place(change: Touched) -> bool:
    """Whether an object got a large shape, and nobody filled in where it lies."""
    after = change.after
    if after is None or after.geometry is None or not object_defaults.is_large(after.geometry):
        return False
    if change.before is None:
        return not _has_place(after)
    return not _same_shape(change.before, after)


def _has_place(item: ProposalObject) -> bool:
    return bool(item.novex_area or any(item.extra.get(name) for name in object_defaults.PLACE_FIELDS))


def _same_shape(one: ProposalObject, other: ProposalObject) -> bool:
    if one.geometry is other.geometry:
        return True
    if one.geometry is None or other.geometry is None:
        return False
    return bool(shapely().equals_exact(one.geometry, other.geometry, SAME_M))
