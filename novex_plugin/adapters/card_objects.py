"""The chosen objects as the card needs them: read with unsaved edits, and written back inside one undo step."""

from dataclasses import dataclass
from typing import Any, Dict, Iterable, List, Mapping, Sequence

from qgis.core import NULL, QgsExpression, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer

from ..core.model.records import ProposalObject
from ..core.model.schema import OBJECT_TABLES, Table, schema
from ..core.optional import shapely
from .edit_steps import Step
from .object_defaults import size_of
from .records import LONG_TEXTS, Row, feature_row, object_from_row

ROLE = "novex/role"
_KINDS = {table: kind for kind, table in OBJECT_TABLES.items()}


@dataclass(frozen=True)
class CardObject:
    """One object of the proposal as it stands in its layer. ``row`` has plain values by field name."""

    layer: QgsVectorLayer
    fid: int
    kind: str
    row: Row
    geometry: QgsGeometry

    @property
    def uuid(self) -> str:
        return str(self.row.get("uuid") or "")

    def size(self) -> Dict[str, Any]:
        """``kind``, ``area_m2`` and ``length_m``."""
        return size_of(self.geometry, self.kind)

    def record(self) -> ProposalObject:
        """The object for checks; its geometry as shapely."""
        lib = shapely()
        shape = None if self.geometry.isNull() else lib.force_2d(lib.from_wkb(self.geometry.asWkb().data()))
        return object_from_row(self.kind, self.row, shape)


def table_of(layer: QgsVectorLayer) -> Table:
    """The table of the exchange model that an object layer shows."""
    return schema().table(str(layer.customProperty(ROLE)))


def read(layers: Iterable[QgsVectorLayer], uuids: Sequence[str]) -> List[CardObject]:
    """These objects, in this order; those that are gone are left out.

    Chosen features are looked at first: asking for ids is quick, also in a layer of thousands.
    """
    wanted = set(uuids)
    found: Dict[str, CardObject] = {}
    for by_id in (True, False):
        for layer in layers:
            if len(found) < len(wanted):
                request = _by_ids(layer.selectedFeatureIds()) if by_id else _by_uuid(wanted - set(found))
                found.update({one.uuid: one for one in _read(layer, request) if one.uuid in wanted})
    return [found[uuid] for uuid in uuids if uuid in found]


def write(objects: Iterable[CardObject], changes: Mapping[str, Mapping[str, Any]], step: Step) -> int:
    """Write values by uuid and field name inside ``step``; answers how many objects changed.

    Raises NovexError when a layer refuses; the step then takes everything back.
    """
    count = 0
    for one in objects:
        values = changes.get(one.uuid)
        if values:
            step.change(one.layer, one.fid, {name: _stored(name, value) for name, value in values.items()})
            count += 1
    return count


def feature_of(one: CardObject) -> QgsFeature:
    """The feature behind an object, as it is now."""
    return one.layer.getFeature(one.fid)


def known_record(one: CardObject, objects: Iterable[ProposalObject]) -> ProposalObject:
    """The object among these, or read anew: translating a large shape once more takes time."""
    return next((item for item in objects if item.uuid == one.uuid), None) or one.record()


def _by_ids(ids: Iterable[int]) -> QgsFeatureRequest:
    return QgsFeatureRequest().setFilterFids(list(ids))


def _by_uuid(uuids: Iterable[str]) -> QgsFeatureRequest:
    listed = ", ".join(QgsExpression.quotedString(uuid) for uuid in uuids)
    return QgsFeatureRequest(QgsExpression(f'"uuid" IN ({listed})'))


def _read(layer: QgsVectorLayer, request: QgsFeatureRequest) -> Iterable[CardObject]:
    table = table_of(layer)
    kind = _KINDS[table.name]
    for feature in layer.getFeatures(request):
        yield CardObject(layer, feature.id(), kind, feature_row(feature, table), QgsGeometry(feature.geometry()))


def _stored(name: str, value: Any) -> Any:
    if value in (None, ""):
        return "" if name in LONG_TEXTS else NULL  # a form shows NULL in a box of several lines as that word
    return value
