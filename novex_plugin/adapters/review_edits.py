"""What was accepted in a review, into the edit buffers of the proposal: one undo step over all its tables."""

from typing import Any, ContextManager, Dict, Iterable, List, Mapping, Protocol, Sequence

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer, QgsVectorLayerUtils, QgsWkbTypes
from qgis.PyQt.QtCore import QDateTime, Qt, QVariant

from ..core.errors import NovexError
from ..core.exchange.codes import split_codes
from ..core.exchange.review import REMOVED, ReviewItem, refuse_changed
from ..core.exchange.review_entries import (
    AGREEMENT,
    HEADER,
    LINKED,
    LINKS,
    OBJECTS,
    REVIEWED,
    Entry,
    Key,
    Side,
    differing,
    entries,
    key_column,
)
from ..core.model.annexes import Agreement
from ..core.model.records import ProposalObject
from ..core.optional import shapely
from ..core.texts import tr
from . import agreement_edits, records
from .edit_steps import Step
from .review_sides import rows_on_screen


class Target(Protocol):
    """What is written to: the session of the panel."""

    def layer(self, table: str) -> QgsVectorLayer: ...

    def objects(self) -> Sequence[ProposalObject]: ...

    def step(self, title: str) -> ContextManager[Step]: ...


def take_over(target: Target, accepted: Sequence[ReviewItem], title: str) -> int:
    """Add, change and remove rows as accepted, in ONE undo step; returns how many. Main thread.

    Raises NovexError when a row is not as it was when it was reviewed or a layer refuses; then nothing of it stands.
    """
    refuse_changed(accepted, _now(target, accepted))
    with target.step(title) as step:
        for table in REVIEWED:
            items = [one for one in accepted if one.entry.table == table]
            if items and table == AGREEMENT:
                _agreements({name: target.layer(name) for name in (AGREEMENT, LINKS)}, items, step)
            elif items:
                _rows(target.layer(table), table, items, step)
    return len(accepted)


def _now(target: Target, accepted: Sequence[ReviewItem]) -> Dict[Key, Entry]:
    """How the rows of ``accepted`` are on screen."""
    keys = {one.entry.key for one in accepted}
    tables = {one.entry.table for one in accepted} - {*OBJECTS}
    tables |= {LINKS} if AGREEMENT in tables else set()
    rows = rows_on_screen({table: target.layer(table) for table in tables})
    return entries(Side("", [item for item in target.objects() if item.uuid in keys], rows))


def _agreements(layers: Mapping[str, QgsVectorLayer], items: Sequence[ReviewItem], step: Step) -> None:
    agreement_edits.put(layers, [agreement_of(one.after) for one in items if one.after is not None], step)
    agreement_edits.remove(layers, {one.entry.key for one in items if one.after is None}, step)


def agreement_of(entry: Entry) -> Agreement:
    """The record of a row of agreements with its links."""
    return records.agreement_from_row(entry.row, split_codes(str(entry.row.get(LINKED) or "")))


def _rows(layer: QgsVectorLayer, table: str, items: Sequence[ReviewItem], step: Step) -> None:
    known = _features(layer, table, {one.entry.key for one in items if one.before is not None})
    gone = [known[one.entry.key].id() for one in items if one.kind == REMOVED]
    if gone and not step.edit(layer).deleteFeatures(gone):
        raise _refused(layer)
    for one in items:
        if one.before is not None and one.after is not None:
            _change(layer, known[one.entry.key], one.before, one.after, step)
    added = [one.after for one in items if one.before is None and one.after is not None]
    if added:
        _add(layer, added, step)


def _features(layer: QgsVectorLayer, table: str, wanted: Iterable[str]) -> Dict[str, QgsFeature]:
    column, asked = key_column(table), set(wanted)
    if table == HEADER:
        return dict.fromkeys([""], next((QgsFeature(one) for one in layer.getFeatures()), QgsFeature()))
    return {str(one[column]): QgsFeature(one) for one in layer.getFeatures() if str(one[column]) in asked}


def _change(layer: QgsVectorLayer, feature: QgsFeature, before: Entry, after: Entry, step: Step) -> None:
    values = {name: fitting(layer, name, after.row.get(name)) for name in differing(before, after)}
    if values:
        step.change(layer, feature, values)
    shape = geometry_for(layer, after)
    if after.shape is not None and not shape.equals(feature.geometry()):
        step.reshape(layer, feature.id(), shape)


def _add(layer: QgsVectorLayer, added: Sequence[Entry], step: Step) -> None:
    blank = QgsVectorLayerUtils.createFeature(layer)  # defaults are evaluated once, not per row
    names = set(layer.fields().names())
    made: List[QgsFeature] = []
    for entry in added:
        feature = QgsFeature(blank)
        values = {**entry.row, **({"gemaakt_door": entry.by} if entry.by and entry.table in OBJECTS else {})}
        for name, value in values.items():
            if name in names:
                feature.setAttribute(name, fitting(layer, name, value))
        if entry.shape is not None:
            feature.setGeometry(geometry_for(layer, entry))
        made.append(feature)
    answer = step.edit(layer).addFeatures(made)
    if not (answer[0] if isinstance(answer, tuple) else answer):
        raise _refused(layer)


def fitting(layer: QgsVectorLayer, name: str, value: Any) -> Any:
    """A value as the layer takes it: a long text is empty rather than nothing, a moment is the figures of UTC."""
    if name in records.LONG_TEXTS:
        return value or ""
    place = layer.fields().lookupField(name)
    if value is not None and place >= 0 and layer.fields().at(place).type() == QVariant.Type.DateTime:
        moment = QDateTime.fromString(str(value), Qt.DateFormat.ISODateWithMs)
        return QDateTime(moment.date(), moment.time()) if moment.isValid() else None
    return value


def geometry_for(layer: QgsVectorLayer, entry: Entry) -> QgsGeometry:
    """The shape of a row as the layer stores it; a null geometry for a row without one."""
    made = QgsGeometry()
    if entry.shape is not None:
        made.fromWkb(shapely().to_wkb(entry.shape))
        if QgsWkbTypes.isMultiType(layer.wkbType()):
            made.convertToMultiType()
    return made


def _refused(layer: QgsVectorLayer) -> NovexError:
    return NovexError(
        tr("De laag '{layer}' heeft een wijziging geweigerd; er is niets overgenomen.").format(layer=layer.name()),
        tr("Controleer of het bestand alleen-lezen is, en of een ander programma het vasthoudt."),
    )
