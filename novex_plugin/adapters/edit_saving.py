"""Saving the layers of a proposal: what is in the file is compared before and looked at after.

QGIS 3.22 answers "saved" when an object that was edited is no longer in the file, and overwrites without a word what
somebody else saved in the meantime. Layers are saved one after the other, so that a refusal can come halfway: what is
saved and what is not is then said.
"""

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterable, List, Optional, Sequence, Set, Tuple

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer

from ..core.errors import NovexError
from ..core.model.schema import schema
from ..core.texts import tr
from . import edits
from . import gpkg_sql as sql
from .change_log import field_title
from .edit_stamps import current_user
from .edit_steps import Step
from .journal import Journal
from .journal_file import ADDED, CHANGED, DELETED, Change
from .journal_restore import plan, restore
from .journal_values import differing, key_by, key_columns, shape_of, values_of, whole_seconds
from .messages import log

LOCK_WAIT_S = 0.7  # how long the window may wait for another program before it is said
_SIGN = (
    "UPDATE logboek SET wie = ? WHERE fid > ? AND (wie IS NULL OR wat = 'verwijderd') "
    "AND tabel = ? AND uuid IN (SELECT value FROM json_each(?))"
)


@dataclass(frozen=True)
class Conflict:
    """An object that somebody else changed (``fields``) or deleted (none) since it was edited here."""

    change: Change
    fields: Tuple[str, ...] = ()


class SaveConflictError(NovexError):
    """Nothing was saved, because it would undo what somebody else saved."""

    def __init__(self, conflicts: Sequence[Conflict]) -> None:
        self.conflicts = tuple(conflicts)
        super().__init__(
            tr("Niet opgeslagen: {count} object(en) zijn intussen door een ander gewijzigd of verwijderd.").format(
                count=len(conflicts)
            ),
            tr("Het gaat om: {names}.").format(names=", ".join(dict.fromkeys(_named(one) for one in conflicts))),
        )


class NotWrittenError(NovexError):
    """QGIS said that it saved, and the file says otherwise."""

    edits_lost = True


def save(layers: Iterable[QgsVectorLayer], journal: Journal, *, over_others: bool = False) -> int:
    """Write all pending edits and stay in edit mode; returns how many layers were written.

    Raises SaveConflictError, with nothing written, when somebody else changed the same in the meantime (unless
    ``over_others``), and NovexError when a layer refuses: its edits then stay in the buffer. NotWrittenError says that
    edits were lost on the way; they are then in the journal.
    """
    waiting = edits.modified(layers)
    if not waiting:
        return 0
    path = Path(waiting[0].source().split("|", 1)[0])
    _refuse_locked(path)
    written: List[QgsVectorLayer] = []
    with journal.held():
        changes = _by_layer(waiting, journal)
        conflicts, lost = _compare(waiting, changes)
        if conflicts and not over_others:
            raise SaveConflictError(conflicts)
        for layer in waiting:
            if layer.id() in lost:
                _start_over(layer, changes[layer.id()], journal)
        logged = _last_log(path)
        for layer in waiting:
            if not layer.commitChanges(False):
                raise _refused(layer, written, waiting)
            written.append(layer)
        _sign_log(path, logged, journal.changes())
        _verify(waiting, changes)
    return len(written)


def _by_layer(layers: Sequence[QgsVectorLayer], journal: Journal) -> Dict[str, List[Change]]:
    return {layer.id(): [one for one in journal.changes() if one.table == journal.table_of(layer)] for layer in layers}


# -- before -----------------------------------------------------------------------------------


def _refuse_locked(path: Path) -> None:
    """QGIS waits five seconds for a lock with a dead window; ask first. Raises NovexError."""
    try:
        with closing(sqlite3.connect(sql.uri(path, "rw"), uri=True, timeout=LOCK_WAIT_S, isolation_level=None)) as one:
            one.execute("BEGIN IMMEDIATE")
            one.execute("ROLLBACK")
    except sqlite3.Error as error:
        said = sql.explained(error, path)
        title = tr("Niet opgeslagen; uw bewerkingen staan er nog. {reason}").format(reason=said.message)
        raise NovexError(title, said.hint) from error


def _compare(
    layers: Sequence[QgsVectorLayer], changes: Dict[str, List[Change]]
) -> Tuple[List[Conflict], Set[str]]:
    """What somebody else did to the same objects; and the layers in which an edited object is gone from the file."""
    found: List[Conflict] = []
    lost: Set[str] = set()
    for layer in layers:
        ours = [one for one in changes[layer.id()] if one.kind != ADDED]
        now = _in_file(layer, [one.fid for one in ours])
        for one in ours:
            feature = now.get(one.fid)
            if feature is None:
                lost.add(layer.id())
                found += [Conflict(one)] if one.kind == CHANGED else []
            elif fields := _others(one, feature):
                found.append(Conflict(one, fields))
    return found, lost


def _others(change: Change, now: QgsFeature) -> Tuple[str, ...]:
    """The fields that both sides changed; for an object deleted here, all that the other side changed."""
    fields = differing(values_of(now, change.was), change.was)
    if change.old_shape is not None and shape_of(now) != change.old_shape:
        fields.append(schema().geometry_column)
    return tuple(fields)


def _start_over(layer: QgsVectorLayer, changes: Sequence[Change], journal: Journal) -> None:
    """Do the edits anew on the file as it is: an edit of an object that is gone from it can never be saved.

    Objects that were changed here come back; those that both sides deleted are left alone.
    """
    layer.rollBack()
    step = Step(tr("Bewerkingen opnieuw, op het bestand van nu"))
    table = journal.table_of(layer)
    content = journal.as_content(changes)
    restore(plan(content, {table: layer}), {table: layer}, step, over_newer=True)
    for one in step.layers:
        one.endEditCommand()


# -- after ------------------------------------------------------------------------------------


def _verify(layers: Sequence[QgsVectorLayer], changes: Dict[str, List[Change]]) -> None:
    """Look whether the file holds what was saved. Raises NotWrittenError."""
    missing = [one for layer in layers for one in _missing(layer, changes[layer.id()])]
    if missing:
        names = ", ".join(dict.fromkeys(one.name for one in missing))
        raise NotWrittenError(
            tr("QGIS meldt dat er is opgeslagen, maar dit staat niet in het bestand: {names}.").format(names=names),
            tr("Uw wijzigingen zijn bewaard: open het voorstel opnieuw en kies Terugzetten."),
        )


def _missing(layer: QgsVectorLayer, changes: Sequence[Change]) -> List[Change]:
    names = {name for one in changes if one.kind == CHANGED for name in one.was}
    present = _by_key(layer, {one.key for one in changes}, names)
    return [one for one in changes if not _written(one, present.get(one.key))]


def _written(change: Change, now: Optional[QgsFeature]) -> bool:
    if now is None:
        return change.kind == DELETED
    if change.kind != CHANGED:
        return change.kind == ADDED
    asked = {name: change.row.get(name) for name in change.was}
    return not differing(whole_seconds(values_of(now, change.was)), whole_seconds(asked))


def _by_key(layer: QgsVectorLayer, keys: Set[str], names: Iterable[str]) -> Dict[str, QgsFeature]:
    """The features in the file with these keys, with these fields and without their geometry."""
    columns = key_columns(layer.fields().names())
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([*columns, *names], layer.fields())
    found = layer.dataProvider().getFeatures(request)
    keyed = ((key_by(one, columns), one) for one in found)
    return {key: QgsFeature(one) for key, one in keyed if key in keys}


def _in_file(layer: QgsVectorLayer, fids: Sequence[int]) -> Dict[int, QgsFeature]:
    if not fids:
        return {}
    return {one.id(): QgsFeature(one) for one in layer.dataProvider().getFeatures(QgsFeatureRequest(list(fids)))}


def _last_log(path: Path) -> int:
    with sql.reading(path) as connection:
        return int(connection.execute("SELECT coalesce(max(fid), 0) FROM logboek").fetchone()[0])


def _sign_log(path: Path, after: int, changes: Iterable[Change]) -> None:
    """Say who deleted: the file itself only knows who changed a row last, and tables without that field nothing."""
    keys: Dict[str, List[str]] = {}
    for change in changes:
        keys.setdefault(change.table, []).append(change.key)
    try:
        with sql.writing(path) as connection:
            for table, known in keys.items():
                connection.execute(_SIGN, (current_user(), after, table, json.dumps(known)))
    except NovexError as error:  # the edits themselves are saved
        log(tr("Het logboek kon niet worden ondertekend: {reason}").format(reason=error.message))


# -- words ------------------------------------------------------------------------------------


def _refused(layer: QgsVectorLayer, written: Sequence[QgsVectorLayer], waiting: Sequence[QgsVectorLayer]) -> NovexError:
    """What is saved and what is not, and why."""
    error = edits.refused(layer)
    if not written:
        return error
    left = [one for one in waiting if one not in written]
    parts = tr("Wel opgeslagen: {saved}. Nog niet: {left}.").format(saved=_names(written), left=_names(left))
    return NovexError(error.message, f"{parts} {error.hint}")


def _names(layers: Iterable[QgsVectorLayer]) -> str:
    return ", ".join(layer.name() for layer in layers)


def _named(conflict: Conflict) -> str:
    change = conflict.change
    if not conflict.fields:
        return tr("{name} (verwijderd)").format(name=change.name)
    fields = ", ".join(field_title(change.table, one).lower() for one in conflict.fields)
    return tr("{name} ({fields})").format(name=change.name, fields=fields)
