"""Agreements and their links in the edit buffers of their two layers: read unsaved, and changed as undo steps."""

from typing import Collection, Dict, List, Mapping, Sequence, Tuple

from qgis.core import QgsFeature, QgsVectorLayer

from ..core.agreements.words import LINKS, TABLE
from ..core.model.annexes import Agreement
from . import records, row_edits
from .edit_steps import Step

AGREEMENT, OBJECT = "afspraak_uuid", "object_uuid"
UUID = "uuid"
Layers = Mapping[str, QgsVectorLayer]


def read(layers: Layers) -> List[Agreement]:
    """The agreements as they stand on screen, unsaved ones included."""
    links = _links(layers[LINKS])
    rows = (row for row in row_edits.read(layers[TABLE], TABLE) if row.get(UUID))
    return [records.agreement_from_row(row, tuple(links.get(str(row[UUID]), {}))) for row in rows]


def put(layers: Layers, agreements: Sequence[Agreement], step: Step) -> None:
    """Record agreements with their links inside ``step``, replacing those of the same uuid. Raises NovexError."""
    links = _links(layers[LINKS])
    row_edits.put(layers[TABLE], TABLE, {one.uuid: records.agreement_to_row(one) for one in agreements}, step)
    for one in agreements:
        _put_links(layers[LINKS], one, links.get(one.uuid, {}), step)


def remove(layers: Layers, uuids: Collection[str], step: Step) -> int:
    """Remove agreements and their links inside ``step``; returns how many agreements there were."""
    loose = [feature.id() for feature in layers[LINKS].getFeatures() if _text(feature, AGREEMENT) in uuids]
    if loose:
        step.edit(layers[LINKS]).deleteFeatures(loose)
    return row_edits.remove(layers[TABLE], TABLE, uuids, step)


def _put_links(layer: QgsVectorLayer, one: Agreement, there: Mapping[str, Tuple[int, ...]], step: Step) -> None:
    gone = [fid for uuid, fids in there.items() if uuid not in one.object_uuids for fid in fids]
    if gone:
        step.edit(layer).deleteFeatures(gone)
    for uuid in one.object_uuids:
        if uuid not in there:
            row_edits.add(layer, {AGREEMENT: one.uuid, OBJECT: uuid}, step)


def _links(layer: QgsVectorLayer) -> Dict[str, Dict[str, Tuple[int, ...]]]:
    """Feature ids by agreement and object: saved ones first, in the order in which they were made."""
    found: Dict[str, Dict[str, Tuple[int, ...]]] = {}
    for feature in sorted(layer.getFeatures(), key=lambda one: (one.id() < 0, abs(one.id()))):
        agreement, thing = _text(feature, AGREEMENT), _text(feature, OBJECT)
        if agreement and thing:
            of_agreement = found.setdefault(agreement, {})
            of_agreement[thing] = (*of_agreement.get(thing, ()), feature.id())
    return found


def _text(feature: QgsFeature, name: str) -> str:
    return str(records.plain(feature[name]) or "")
