"""Chosen objects as features with their shape, and writing a shape back. One place for shapely here and QGIS there."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterable, List, Mapping, Sequence

from qgis.core import QgsExpression, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer

from ..core.errors import NovexError
from ..core.geometry.shape_cut import measure
from ..core.model.records import POINT
from ..core.model.schema import OBJECT_TABLES, schema
from ..core.optional import shapely
from ..core.texts import tr
from . import edits, records
from .gpkg_geometry import multi
from .records import Row

if TYPE_CHECKING:
    from .edit_steps import Step

# Which fields follow from the ground: (fields of the object, its new geometry, its kind) -> changes by field name.
Follow = Callable[[Mapping[str, Any], QgsGeometry, str], Dict[str, Any]]
OWN_FIELDS = ("uuid", "gemaakt_door", "gemaakt_op", "gewijzigd_door", "gewijzigd_op")  # of one object, never copied
KIND_OF_TABLE = {table: kind for kind, table in OBJECT_TABLES.items()}


@dataclass(eq=False)
class Chosen:
    """An object of the proposal as it stands on screen. ``shape`` is shapely, 2D, EPSG:28992."""

    layer: QgsVectorLayer
    feature: QgsFeature
    kind: str
    row: Row
    shape: Any

    @property
    def uuid(self) -> str:
        return str(self.row["uuid"])

    @property
    def name(self) -> str:
        return str(self.row.get("naam") or tr("Naamloos object"))

    @property
    def size(self) -> float:
        """m², m, or 1 for a point."""
        return measure(self.shape, self.kind)


def chosen_objects(layers: Mapping[str, QgsVectorLayer], uuids: Sequence[str]) -> List[Chosen]:
    """The objects with these uuids, in that order. Raises NovexError when none of them has a shape any more."""
    found = {item.uuid: item for item in _where(layers, "uuid", uuids)}
    present = [found[uuid] for uuid in uuids if uuid in found]
    if not present:
        raise NovexError(
            tr("Er is geen object gekozen."), tr("Kies een of meer objecten op de kaart of in de lijst.")
        )
    return present


def replacing(layers: Mapping[str, QgsVectorLayer], uuids: Sequence[str]) -> List[Chosen]:
    """The objects that say that they replace one of these."""
    return _where(layers, "vervangt", uuids)


def write_shape(step: "Step", item: Chosen, shape: Any, follow: Follow, values: Mapping[str, Any]) -> None:
    """Give an object another shape inside ``step``: with it go what follows from the ground, and ``values``."""
    geometry = to_qgis(shape, item.kind)
    if not step.edit(item.layer).changeGeometry(item.feature.id(), geometry):
        raise NovexError(tr("'{name}' kon niet worden gewijzigd.").format(name=item.name))
    write_values(step, item, {**values, **follow({**item.row, **values}, geometry, item.kind)})


def write_values(step: "Step", item: Chosen, values: Mapping[str, Any]) -> None:
    """Change fields of an object inside ``step``; what stays the same is left alone."""
    layer, fields = step.edit(item.layer), item.layer.fields()
    for name, value in values.items():
        index = fields.lookupField(name)
        if index >= 0 and records.plain(item.feature.attribute(index)) != value:
            layer.changeAttributeValue(item.feature.id(), index, value)


def add_like(step: "Step", item: Chosen, shape: Any, follow: Follow, values: Mapping[str, Any]) -> str:
    """A new object with this shape and otherwise the fields of ``item`` and ``values``; returns its uuid."""
    geometry = to_qgis(shape, item.kind)
    row = {name: value for name, value in item.row.items() if name not in OWN_FIELDS}
    row.update(values)
    row.update(follow(row, geometry, item.kind))
    return edits.add_feature(item.layer, edits.new_feature(item.layer, geometry, row), step)


def remove(step: "Step", items: Iterable[Chosen]) -> None:
    """Take objects away inside ``step``."""
    for item in items:
        if not step.edit(item.layer).deleteFeature(item.feature.id()):
            raise NovexError(tr("'{name}' kon niet worden verwijderd.").format(name=item.name))


def to_shape(geometry: QgsGeometry) -> Any:
    """A QGIS geometry as shapely, 2D; curves become chords within a millimetre (of the units of the geometry)."""
    lib = shapely()
    return lib.force_2d(lib.from_wkb(geometry.asWkb().data()))


def to_qgis(shape: Any, kind: str) -> QgsGeometry:
    """A shapely geometry as the layers store it: of the multi type, but for points."""
    lib = shapely()
    stored = shape if kind == POINT else multi(shape, kind)
    geometry = QgsGeometry()
    geometry.fromWkb(lib.to_wkb(stored))
    return geometry


def _where(layers: Mapping[str, QgsVectorLayer], field: str, values: Sequence[str]) -> List[Chosen]:
    wanted = ", ".join(QgsExpression.quotedValue(value) for value in values)
    found = []
    for table, kind in KIND_OF_TABLE.items():
        layer = layers.get(table)
        if layer is None or not wanted:
            continue
        request = QgsFeatureRequest().setFilterExpression(f"{QgsExpression.quotedColumnRef(field)} IN ({wanted})")
        for feature in layer.getFeatures(request):
            if feature.hasGeometry():
                row = records.feature_row(feature, schema().table(table))
                found.append(Chosen(layer, QgsFeature(feature), kind, row, to_shape(feature.geometry())))
    return found
