"""Agreements and their links in the edit buffers of their two layers: read unsaved, and changed as undo steps."""

from typing import Any, Collection, Dict, Iterable, List, Mapping, Tuple

from qgis.core import QgsFeature, QgsVectorLayer, QgsVectorLayerUtils

from ..core.agreements.words import LINKS, TABLE
from ..core.model.annexes import Agreement
from ..core.model.schema import schema
from . import records
from .edit_steps import Step

AGREEMENT, OBJECT = "afspraak_uuid", "object_uuid"
UUID = "uuid"
Layers = Mapping[str, QgsVectorLayer]


def read(layers: Layers) -> List[Agreement]:
    """The agreements as they stand on screen, unsaved ones included."""
    row_of = records.row_reader(layers[TABLE].fields(), schema().table(TABLE))
    links = _links(layers[LINKS])
    found = []
    for feature in layers[TABLE].getFeatures():
        row = row_of(feature)
        uuid = str(row.get(UUID) or "")
        if uuid:
            found.append(records.agreement_from_row(row, tuple(links.get(uuid, {}))))
    return found


def put(layers: Layers, agreements: Iterable[Agreement], step: Step) -> None:
    """Record agreements with their links inside ``step``, replacing those of the same uuid. Raises NovexError."""
    layer, known, links = layers[TABLE], _features(layers[TABLE]), _links(layers[LINKS])
    for one in agreements:
        values = records.agreement_to_row(one)
        feature = known.get(one.uuid)
        if feature is None:
            _add(layer, values, step)
        else:
            different = {name: value for name, value in values.items() if _differs(feature, name, value)}
            if different:
                step.change(layer, feature, different)
        _put_links(layers[LINKS], one, links.get(one.uuid, {}), step)


def remove(layers: Layers, uuids: Collection[str], step: Step) -> int:
    """Remove agreements and their links inside ``step``; returns how many agreements there were."""
    gone = [feature.id() for uuid, feature in _features(layers[TABLE]).items() if uuid in uuids]
    if gone:
        step.edit(layers[TABLE]).deleteFeatures(gone)
    loose = [feature.id() for feature in layers[LINKS].getFeatures() if _text(feature, AGREEMENT) in uuids]
    if loose:
        step.edit(layers[LINKS]).deleteFeatures(loose)
    return len(gone)


def _put_links(layer: QgsVectorLayer, one: Agreement, there: Mapping[str, Tuple[int, ...]], step: Step) -> None:
    gone = [fid for uuid, fids in there.items() if uuid not in one.object_uuids for fid in fids]
    if gone:
        step.edit(layer).deleteFeatures(gone)
    for uuid in one.object_uuids:
        if uuid not in there:
            _add(layer, {AGREEMENT: one.uuid, OBJECT: uuid}, step)


def _add(layer: QgsVectorLayer, values: Mapping[str, Any], step: Step) -> None:
    made = QgsVectorLayerUtils.createFeature(layer)
    for name, value in values.items():
        made.setAttribute(name, value)
    step.edit(layer).addFeature(made)


def _links(layer: QgsVectorLayer) -> Dict[str, Dict[str, Tuple[int, ...]]]:
    """Feature ids by agreement and object: saved ones first, in the order in which they were made."""
    found: Dict[str, Dict[str, Tuple[int, ...]]] = {}
    for feature in sorted(layer.getFeatures(), key=lambda one: (one.id() < 0, abs(one.id()))):
        agreement, thing = _text(feature, AGREEMENT), _text(feature, OBJECT)
        if agreement and thing:
            of_agreement = found.setdefault(agreement, {})
            of_agreement[thing] = (*of_agreement.get(thing, ()), feature.id())
    return found


def _features(layer: QgsVectorLayer) -> Dict[str, QgsFeature]:
    return {_text(feature, UUID): QgsFeature(feature) for feature in layer.getFeatures()}


def _text(feature: QgsFeature, name: str) -> str:
    return str(records.plain(feature[name]) or "")


def _differs(feature: QgsFeature, name: str, value: Any) -> bool:
    return (records.plain(feature[name]) or None) != (value or None)
