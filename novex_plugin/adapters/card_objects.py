"""The chosen objects as the card needs them: read with unsaved edits, and written back inside one undo step."""

from dataclasses import dataclass
from typing import Any, Dict, Iterable, List, Mapping, Sequence

from qgis.core import NULL, QgsExpression, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer

from ..core.errors import NovexError
from ..core.model.records import ProposalObject
from ..core.model.schema import OBJECT_TABLES, Table, schema
from ..core.optional import shapely
from ..core.texts import tr
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
    stamps: Dict[str, Dict[int, Any]] = {}  # by layer: who and when, once; left to QGIS it takes some ms per object
    for one in objects:
        values = changes.get(one.uuid)
        if not values:
            continue
        fields = one.layer.fields()
        if one.layer.id() not in stamps:
            stamps[one.layer.id()] = _on_update(one.layer)
        new = {fields.lookupField(name): _stored(name, value) for name, value in values.items()}
        old = {fields.lookupField(name): _stored(name, one.row.get(name)) for name in values}
        new.pop(-1, None)
        old.pop(-1, None)
        new.update(stamps[one.layer.id()])
        if not step.edit(one.layer).changeAttributeValues(one.fid, new, old, True):
            raise NovexError(
                tr("'{name}' kon niet worden gewijzigd.").format(name=one.row.get("naam") or one.uuid),
                tr("Misschien is het object net verwijderd. Kies het opnieuw op de kaart."),
            )
        count += 1
    return count


def feature_of(one: CardObject) -> QgsFeature:
    """The feature behind an object, as it is now."""
    return one.layer.getFeature(one.fid)


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


def _on_update(layer: QgsVectorLayer) -> Dict[int, Any]:
    """The defaults of the layer that every change evaluates anew: who changed it and when."""
    places = range(layer.fields().count())
    return {place: layer.defaultValue(place) for place in places if layer.defaultValueDefinition(place).applyOnUpdate()}


def _stored(name: str, value: Any) -> Any:
    if value in (None, ""):
        return "" if name in LONG_TEXTS else NULL  # a form shows NULL in a box of several lines as that word
    return value
