"""Finding the journals that a crash left behind, and putting what they hold back into the edit buffers.

What was unsaved is not laid over what somebody saved since: where the file is no longer as the journal knew it, that
is a conflict, which is said and left alone unless the user asks otherwise.
"""

import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer, QgsVectorLayerUtils

from ..core.errors import NovexError
from ..core.texts import tr
from . import journal_file
from .edit_steps import Step
from .journal import folder, name_for
from .journal_file import ADDED, CHANGED, DELETED, SUFFIX, Change, Content
from .journal_values import decode, differing, is_bookkeeping, key_columns, key_of, row_of, shape_of

APPLY, DONE, CONFLICT = "terugzetten", "staat er al", "verschilt"
THROWN_AWAY, KEEP_DAYS = "weggegooid", 30


@dataclass(frozen=True)
class Planned:
    """What is to be done with one change. ``fields`` are those in which the file is otherwise than expected."""

    change: Change
    verdict: str  # APPLY, DONE or CONFLICT
    fid: Optional[int] = None  # of the object as it is now
    why: str = ""  # of a conflict, in words
    fields: Tuple[str, ...] = ()


def find(proposal: Optional[Path] = None) -> List[Path]:
    """The journals that nobody writes any more, the newest first; of one proposal, or of all."""
    pattern = f"{_literal(name_for(proposal))}-*{SUFFIX}" if proposal is not None else f"*{SUFFIX}"
    found = [path for path in folder().glob(pattern) if not journal_file.in_use(path)]
    return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)


def _literal(text: str) -> str:
    return "".join(f"[{sign}]" if sign in "[*?" else sign for sign in text)


def load(path: Path) -> Optional[Content]:
    """The content of a journal; None, and the file is gone, when there is nothing in it.

    A damaged one is kept under another name. Raises NovexError that says so.
    """
    try:
        content = journal_file.read(path)
    except NovexError:
        with suppress(OSError):
            journal_file.mark_damaged(path)
        raise
    if not content.changes:
        journal_file.remove(path)
        return None
    return content


def throw_away(path: Path) -> None:
    """Do not offer a journal again. For a month it lies in a folder of its own. Raises NovexError."""
    bin_folder = path.parent / THROWN_AWAY
    try:
        kept = journal_file.set_aside(path, bin_folder)
        kept.touch()
        for old in bin_folder.iterdir():
            if time.time() - old.stat().st_mtime > KEEP_DAYS * 86_400:
                old.unlink()
    except OSError as error:
        raise NovexError(
            tr("{file} kan niet worden weggegooid ({reason}).").format(file=path.name, reason=error.strerror or error)
        ) from error


def remove(path: Path) -> None:
    """What is in it stands in the file: it is of no use any more."""
    journal_file.remove(path)


def plan(content: Content, layers: Mapping[str, QgsVectorLayer]) -> List[Planned]:
    """What putting a journal back would do to the layers (by table) as they are now, unsaved edits included."""
    made: List[Planned] = []
    for table in dict.fromkeys(change.table for change in content.changes):
        changes = [change for change in content.changes if change.table == table]
        if table not in layers:
            made += [Planned(one, CONFLICT, why=tr("de laag is er niet")) for one in changes]
            continue
        now = _present(layers[table], {change.key for change in changes})
        made += [_judge(change, now.get(change.key)) for change in changes]
    return made


def restore(
    planned: Sequence[Planned], layers: Mapping[str, QgsVectorLayer], step: Step, *, over_newer: bool = False
) -> List[Planned]:
    """Put back what can be, inside ``step``; with ``over_newer`` also where the file is otherwise by now.

    Answers what was put back. Raises NovexError when a layer refuses; the step then takes all of it back.
    """
    wanted = [
        item
        for item in planned
        if item.change.table in layers and (item.verdict == APPLY or (over_newer and item.verdict == CONFLICT))
    ]
    for item in wanted:
        _apply(item, layers[item.change.table], step)
    return wanted


# -- comparing --------------------------------------------------------------------------------


def _present(layer: QgsVectorLayer, keys: Iterable[str]) -> Dict[str, QgsFeature]:
    """The features with these keys, unsaved ones included."""
    columns = key_columns(layer.fields().names())
    wanted = set(keys)
    light = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    light.setSubsetOfAttributes(list(columns), layer.fields())
    fids = [feature.id() for feature in layer.getFeatures(light) if key_of(feature) in wanted]
    if not fids:
        return {}
    return {key_of(one): QgsFeature(one) for one in layer.getFeatures(QgsFeatureRequest(fids))}


def _judge(change: Change, now: Optional[QgsFeature]) -> Planned:
    if change.kind == ADDED:
        return _judge_added(change, now)
    if now is None:
        if change.kind == DELETED:
            return Planned(change, DONE)
        return Planned(change, CONFLICT, why=tr("het object is intussen verwijderd"))
    row, shape = row_of(now), shape_of(now)
    mine = {name: change.row.get(name) for name in change.was} if change.kind == CHANGED else {}
    other = [
        name
        for name in change.was
        if differing({name: row.get(name)}, {name: change.was[name]})
        and (not mine or differing({name: row.get(name)}, {name: mine[name]}))
    ]
    if change.old_shape is not None and shape not in (change.old_shape, change.shape):
        other.append("geom")
    if other:
        return Planned(change, CONFLICT, now.id(), tr("het object is intussen gewijzigd"), tuple(other))
    done = change.kind == CHANGED and not differing({name: row.get(name) for name in mine}, mine)
    done = done and (change.old_shape is None or shape == change.shape)
    return Planned(change, DONE if done else APPLY, now.id())


def _judge_added(change: Change, now: Optional[QgsFeature]) -> Planned:
    if now is None:
        return Planned(change, APPLY)
    other = differing({name: value for name, value in row_of(now).items() if name in change.row}, change.row)
    if shape_of(now) != change.shape:
        other.append("geom")
    if not other:
        return Planned(change, DONE, now.id())
    return Planned(change, CONFLICT, now.id(), tr("het object staat al anders in het bestand"), tuple(other))


# -- putting back -----------------------------------------------------------------------------


def _apply(item: Planned, layer: QgsVectorLayer, step: Step) -> None:
    change = item.change
    if change.kind == DELETED:
        if item.fid is not None and not step.edit(layer).deleteFeature(item.fid):
            raise NovexError(tr("'{name}' kon niet worden verwijderd.").format(name=change.name))
    elif item.fid is None:
        _add(change, layer, step)
    else:
        names = change.was if change.kind == CHANGED else change.row
        values = {name: decode(change.row.get(name)) for name in names if not is_bookkeeping(name)}
        step.change(layer, item.fid, values)
        if change.shape is not None and (change.kind == ADDED or change.old_shape is not None):
            step.reshape(layer, item.fid, geometry(change.shape))


def _add(change: Change, layer: QgsVectorLayer, step: Step) -> None:
    fields = layer.fields()
    values = {fields.lookupField(name): decode(value) for name, value in change.row.items()}
    values.pop(-1, None)
    shape = geometry(change.shape) if change.shape is not None else QgsGeometry()
    feature = QgsVectorLayerUtils.createFeature(layer, shape, values)
    for place, value in values.items():  # a default must not take the place of what was left empty
        feature.setAttribute(place, value)
    if not step.edit(layer).addFeature(feature):
        raise NovexError(tr("'{name}' kon niet worden teruggezet.").format(name=change.name))


def geometry(wkb: bytes) -> QgsGeometry:
    made = QgsGeometry()
    made.fromWkb(wkb)
    return made


def count(content: Content) -> Tuple[int, int, int]:
    """How many objects are new, changed and deleted."""
    return content.count(ADDED), content.count(CHANGED), content.count(DELETED)
