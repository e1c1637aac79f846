"""A plate of a proposal file, without a window: the map over the backdrop of a basisset, at a given extent."""

from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

from qgis.core import QgsVectorLayer

from ..core.errors import NovexError
from ..core.model.records import AREA, BASIS, LINE, POINT, ProposalObject
from ..core.progress import Progress
from ..core.texts import tr
from ..core.variants.effective import effective_objects
from .frames import Box, around
from .geopackage import open_proposal
from .plate import Plate, counted, paint_plate, plate_box, plate_job, plate_texts
from .renderers import object_labeling
from .report_map import boxes_of
from .sheet_project import UNDER_OBJECTS
from .store import Store
from .styles import BACKDROP_ORDER, apply_style, open_layer
from .variant_maps import variant_layers

NAMES_UP_TO = 45  # objects; beyond that names would fill the map
AIR = 0.04  # share of the extent that stays free around all objects


def write_plate(
    proposal_path: Any, store_path: Any, *, variant: str = BASIS, horizon: str = "2030", extent: Optional[Box] = None,
    png: Optional[Path] = None, pdf: Optional[Path] = None, progress: Optional[Progress] = None,
) -> Tuple[List[Path], List[str]]:  # fmt: skip
    """Write a plate of one variant at one horizon; returns the files and what is missing (sentences).

    ``extent`` in metres, RD New; None is around all objects. Main thread only. Raises NovexError for a proposal or
    basisset that cannot be read, an unknown variant or horizon, and a file that cannot be written.
    """
    progress = progress or Progress()
    proposal = open_proposal(proposal_path)
    header, variants = proposal.header(), proposal.variants()
    objects = effective_objects(proposal.objects(), variants, variant, horizon)
    box = plate_box(extent or plate_extent(objects))
    progress.step(0.1, tr("Kaart tekenen"))
    layers, notes = plate_layers(Store.open(store_path) if store_path else None, objects)
    job = plate_job(layers, box)
    job.start()
    name = next((f"{each.name}" for each in variants if each.code == variant), "")
    plate = Plate(plate_texts(header, variant, name, horizon, header.date), box, objects)
    shown = counted(plate)
    job.waitForFinished()
    progress.step(0.7, tr("Plaat schrijven"))
    files = paint_plate(plate, job.renderedImage(), png, pdf, shown)
    progress.step(1.0)
    return files, notes


def plate_layers(store: Optional[Store], objects: Sequence[ProposalObject]) -> Tuple[List[QgsVectorLayer], List[str]]:
    """From top to bottom: names of places, the proposals, borders and roads, ground; and what is missing."""
    notes: List[str] = []
    backdrop = _backdrop(store, notes)
    subject = variant_layers(objects)
    if len(objects) <= NAMES_UP_TO:
        kinds = [kind for kind in (POINT, LINE, AREA)
                 if any(item.kind == kind and item.geometry is not None for item in objects)]  # fmt: skip
        for layer, kind in zip(subject, kinds):
            layer.setLabeling(object_labeling(kind, max_scale_denominator=0, whole_layer=True))
            layer.setLabelsEnabled(True)
    over = [layer for key, layer in backdrop.items() if key not in UNDER_OBJECTS]
    under = [backdrop[key] for key in UNDER_OBJECTS if key in backdrop]
    titles = [layer for layer in over if layer.labelsEnabled() and layer.geometryType() == 0]
    return [*titles, *subject, *(layer for layer in over if layer not in titles), *under], notes


def _backdrop(store: Optional[Store], notes: List[str]) -> Dict[str, QgsVectorLayer]:
    found: Dict[str, QgsVectorLayer] = {}
    for key in BACKDROP_ORDER:
        if store is None or not store.has(key):
            continue
        try:
            layer = open_layer(store.uri(key), store.layer(key).title)
            apply_style(layer, key)
        except NovexError as error:
            notes.append(str(error))
            continue
        found[key] = layer
    if not found:
        notes.append(tr("Zonder basisset: er is geen ondergrond."))
    return found


def plate_extent(objects: Sequence[ProposalObject]) -> Box:
    """The box around all objects with some air, metres. Raises NovexError when there are none."""
    box = around(boxes_of(objects))
    if box is None:
        raise NovexError(tr("Er is niets te tonen: dit voorstel heeft hier geen objecten."),
                         tr("Kies een uitsnede, of een andere variant of horizon."))  # fmt: skip
    room = max(AIR * max(box[2] - box[0], box[3] - box[1]), 500.0)
    return box[0] - room, box[1] - room, box[2] + room, box[3] + room
