"""Edits on the layers of a proposal: each one undo step, and saving that never loses anything silently."""

import uuid
from typing import TYPE_CHECKING, Any, Dict, Iterable, List, Mapping, Tuple

from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsVectorLayer,
    QgsVectorLayerEditPassthrough,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)

from ..core.errors import NovexError
from ..core.texts import tr

if TYPE_CHECKING:
    from .edit_steps import Step


def start_editing(layer: QgsVectorLayer) -> None:
    """Put a layer in edit mode. Raises NovexError when its file cannot be written, or would be at once."""
    if not layer.isEditable() and not layer.startEditing():
        raise NovexError(
            tr("De laag '{layer}' kan niet worden bewerkt.").format(layer=layer.name()),
            tr("Controleer of het bestand alleen-lezen is, en of u in die map mag schrijven."),
        )
    if isinstance(layer.editBuffer(), QgsVectorLayerEditPassthrough):
        if not layer.isModified():
            layer.rollBack()
        raise NovexError(
            tr("Dit project schrijft elke bewerking meteen in het bestand; zo kan NOVEX niets ongedaan maken."),
            tr("Zet in QGIS bij Project › Eigenschappen › Gegevensbronnen de transactiegroepen uit."),
        )


def sound_geometry(geometry: QgsGeometry, layer: QgsVectorLayer) -> Tuple[QgsGeometry, bool]:
    """A drawn geometry as the layer stores it: straight, flat, of its multi type, valid.

    The flag says that it crossed itself and was repaired. Raises NovexError when nothing is left.
    """
    drawn = QgsGeometry(geometry)
    if drawn.isNull() or drawn.isEmpty():
        raise NovexError(
            tr("Er is niets getekend."), tr("Klik ten minste drie punten voor een vlak, twee voor een lijn.")
        )
    if QgsWkbTypes.isCurvedType(drawn.wkbType()):
        drawn = QgsGeometry(drawn.constGet().segmentize())
    shape = drawn.get()
    shape.dropZValue()
    shape.dropMValue()
    repaired = False
    if layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry and not drawn.isGeosValid():
        drawn, repaired = _repair(drawn), True
    if QgsWkbTypes.isMultiType(layer.wkbType()):
        drawn.convertToMultiType()
    return drawn, repaired


def repaired_words(name: str) -> str:
    """What a user must know of an outline that :func:`sound_geometry` repaired."""
    return tr("De begrenzing van {name} kruiste zichzelf en is hersteld; controleer haar.").format(name=name)


def new_feature(layer: QgsVectorLayer, geometry: QgsGeometry, values: Mapping[str, Any]) -> QgsFeature:
    """A feature with the layer's defaults, the given values by field name, and a uuid of its own."""
    fields = layer.fields()
    by_index: Dict[int, Any] = {fields.lookupField(name): value for name, value in values.items()}
    by_index.pop(-1, None)  # a field that this layer does not have
    feature = QgsVectorLayerUtils.createFeature(layer, geometry, by_index)
    if feature.attribute("uuid") in (None, NULL, ""):
        feature.setAttribute("uuid", str(uuid.uuid4()))
    return feature


def add_feature(layer: QgsVectorLayer, feature: QgsFeature, step: "Step") -> str:
    """Add a feature to the edit buffer inside ``step``; returns its uuid. Raises NovexError when refused."""
    if not step.edit(layer).addFeature(feature):
        raise NovexError(tr("Het object kon niet aan '{layer}' worden toegevoegd.").format(layer=layer.name()))
    return str(feature.attribute("uuid"))


def delete_objects(layers: Iterable[QgsVectorLayer], uuids: Iterable[str], step: "Step") -> int:
    """Delete objects by uuid inside ``step``; returns how many went. Raises NovexError when a layer refuses."""
    wanted = set(uuids)
    gone = 0
    for layer in layers:
        ids = [feature.id() for feature in _light(layer) if feature.attribute("uuid") in wanted]
        if not ids:
            continue
        if not step.edit(layer).deleteFeatures(ids):
            raise NovexError(tr("De objecten konden niet uit '{layer}' worden verwijderd.").format(layer=layer.name()))
        gone += len(ids)
    return gone


def find_feature(layers: Iterable[QgsVectorLayer], object_uuid: str) -> Tuple[QgsVectorLayer, QgsFeature]:
    """The layer and feature of an object, unsaved ones included. Raises NovexError when it is gone."""
    for layer in layers:
        for feature in _light(layer):
            if feature.attribute("uuid") == object_uuid:
                return layer, layer.getFeature(feature.id())
    raise NovexError(tr("Dit object bestaat niet meer."), tr("Werk de lijst bij door opnieuw te toetsen."))


def save(layers: Iterable[QgsVectorLayer]) -> int:
    """Write the pending edits of layers that nobody follows; returns how many were written. The panel saves with
    :func:`.edit_saving.save`, which looks at the file first. Raises NovexError when a layer refuses.
    """
    waiting = modified(layers)
    for layer in waiting:
        if not layer.commitChanges(False):
            raise refused(layer)
    return len(waiting)


def stop_editing(layers: Iterable[QgsVectorLayer]) -> None:
    """Leave edit mode on layers without pending edits."""
    for layer in layers:
        if layer.isEditable() and not layer.isModified():
            layer.rollBack()


def roll_back(layers: Iterable[QgsVectorLayer]) -> None:
    """Throw pending edits away."""
    for layer in layers:
        if layer.isEditable():
            layer.rollBack()


def modified(layers: Iterable[QgsVectorLayer]) -> List[QgsVectorLayer]:
    return [layer for layer in layers if layer.isEditable() and layer.isModified()]


def _light(layer: QgsVectorLayer) -> Any:
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(["uuid"], layer.fields())
    return layer.getFeatures(request)


def _repair(drawn: QgsGeometry) -> QgsGeometry:
    parts = [
        part for part in drawn.makeValid().asGeometryCollection()
        if part.type() == QgsWkbTypes.GeometryType.PolygonGeometry
    ]
    if not parts:
        raise NovexError(
            tr("Dit vlak heeft geen oppervlakte."),
            tr("Teken ten minste drie punten die niet op één lijn liggen."),
        )
    return QgsGeometry.unaryUnion(parts)


def refused(layer: QgsVectorLayer) -> NovexError:
    """Why a layer was not saved, in words."""
    reasons = "\n".join(layer.commitErrors())
    title = tr("'{layer}' kon niet worden opgeslagen; uw bewerkingen staan er nog.").format(layer=layer.name())
    if "locked" in reasons.lower():
        return NovexError(title, tr("Een ander programma houdt het bestand vast. Sluit het daar en sla opnieuw op."))
    return NovexError(title, reasons)
