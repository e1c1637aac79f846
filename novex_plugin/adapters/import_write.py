"""A plan into the edit buffers of a proposal, as one undo step; the file is only written when the user saves."""

import uuid
from typing import Any, ContextManager, Dict, Iterable, List, Mapping, Protocol, Sequence, Tuple

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer, QgsVectorLayerUtils, QgsWkbTypes

from ..core.errors import NovexError
from ..core.imports.convert import Draft
from ..core.imports.plan import CHANGED, NEW, REPLACES, ImportPlan, Known, Planned
from ..core.model.records import ProposalObject
from ..core.model.schema import OBJECT_TABLES, schema
from ..core.optional import shapely
from ..core.texts import tr
from . import records
from .edit_steps import Step

_GIVEN = ("naam", "functie", "variant", "horizon", "vervangt")  # stands in a new object as the plan says, blank or not


class Target(Protocol):
    """What is written to: the session of the panel."""

    def layer(self, table: str) -> QgsVectorLayer: ...

    def step(self, title: str) -> ContextManager[Step]: ...


def known_objects(objects: Iterable[ProposalObject]) -> List[Known]:
    """The objects of a proposal as the plan compares them."""
    return [
        Known(item.uuid, item.kind, item.variant, item.geometry, records.object_to_row(item))
        for item in objects if not item.dropped
    ]  # fmt: skip


def write_plan(target: Target, plan: ImportPlan) -> Tuple[str, ...]:
    """Add and change objects as planned, in ONE undo step; returns the uuids, in the order of the plan.

    Call it on the main thread. Raises NovexError when a layer refuses or an object to change is gone; then nothing
    of it stands.
    """
    title = tr("Importeren uit {source}").format(source=plan.label)
    made: List[str] = []
    with target.step(title) as step:
        for kind, table in OBJECT_TABLES.items():
            rows = [row for row in plan.rows if row.draft.kind == kind]
            new = [row.draft for row in rows if row.verdict in (NEW, REPLACES)]
            changed = [row for row in rows if row.verdict == CHANGED]
            if new or changed:
                layer = step.edit(target.layer(table))
                made += _change(layer, changed)
                made += _add(layer, new)
    return tuple(made)


def _add(layer: QgsVectorLayer, drafts: Sequence[Draft]) -> List[str]:
    if not drafts:
        return []
    blank = QgsVectorLayerUtils.createFeature(layer)  # who, when and the defaults: evaluated once, not per row
    features = [_feature(layer, blank, draft) for draft in drafts]
    answer = layer.addFeatures(features)
    if not (answer[0] if isinstance(answer, tuple) else answer):
        raise NovexError(tr("De objecten konden niet aan '{layer}' worden toegevoegd.").format(layer=layer.name()))
    return [str(feature.attribute("uuid")) for feature in features]


def _feature(layer: QgsVectorLayer, blank: QgsFeature, draft: Draft) -> QgsFeature:
    made = QgsFeature(blank)
    fields = layer.fields()
    values = {**dict.fromkeys(_GIVEN), **draft.values, "uuid": str(uuid.uuid4())}
    for name, value in values.items():
        index = fields.lookupField(name)
        if index >= 0:
            made.setAttribute(index, value)
    made.setGeometry(_geometry(layer, draft.geometry))
    return made


def _change(layer: QgsVectorLayer, rows: Sequence[Planned]) -> List[str]:
    places = _ids(layer, {row.uuid for row in rows})
    for row in rows:
        if row.uuid not in places:
            raise NovexError(
                tr("Het object '{name}' is intussen verwijderd.").format(name=row.draft.name),
                tr("Bekijk het voorbeeld opnieuw en importeer daarna."),
            )
        fid = places[row.uuid]
        values = _by_index(layer, row.changes)
        if values and not layer.changeAttributeValues(fid, values):
            raise _refused(layer)
        if row.moved and not layer.changeGeometry(fid, _geometry(layer, row.draft.geometry)):
            raise _refused(layer)
    return [row.uuid for row in rows]


def _by_index(layer: QgsVectorLayer, changes: Mapping[str, Any]) -> Dict[int, Any]:
    found = {layer.fields().lookupField(name): value for name, value in changes.items()}
    found.pop(-1, None)
    return found


def _ids(layer: QgsVectorLayer, wanted: Iterable[str]) -> Dict[str, int]:
    """uuid -> feature id, in one pass and without geometry."""
    asked = set(wanted)
    if not asked:
        return {}
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(["uuid"], layer.fields())
    return {str(one["uuid"]): one.id() for one in layer.getFeatures(request) if one["uuid"] in asked}


def _geometry(layer: QgsVectorLayer, shape: Any) -> QgsGeometry:
    made = QgsGeometry()
    made.fromWkb(shapely().to_wkb(shape))
    if QgsWkbTypes.isMultiType(layer.wkbType()):
        made.convertToMultiType()
    return made


def _refused(layer: QgsVectorLayer) -> NovexError:
    return NovexError(tr("Een object in '{layer}' kon niet worden gewijzigd.").format(layer=layer.name()))


def planned_object(row: Planned, known: Mapping[str, ProposalObject]) -> ProposalObject:
    """What an object is after the import, as a record: for writing to a file without QGIS's edit buffer."""
    if row.verdict == CHANGED:
        old = known[row.uuid]
        values = {**records.object_to_row(old), **row.changes}
        return records.object_from_row(old.kind, values, row.draft.geometry if row.moved else old.geometry)
    blank = {field.name: field.default for field in schema().object_tables[0].fields}
    values = {**blank, **row.draft.values, "uuid": str(uuid.uuid4())}
    return records.object_from_row(row.draft.kind, values, row.draft.geometry)
