"""The two states that a review holds against each other: our proposal, saved or on screen, and what came in."""

from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Mapping, Sequence, Union

from qgis.core import QgsFeature, QgsVectorLayer

from ..core.exchange.package_reader import read_package
from ..core.exchange.review_entries import LINKS, OBJECTS, REVIEWED, Side, entries, same_entry
from ..core.model.annexes import LogEntry
from ..core.model.records import ProposalObject
from ..core.model.schema import schema
from ..core.optional import shapely
from ..core.texts import tr
from . import records
from .geopackage import ProposalFile

LOG = "logboek"
LISTED = (*(table for table in REVIEWED if table not in OBJECTS), LINKS)
Rows = Dict[str, List[Dict[str, Any]]]


def incoming_side(path: Union[str, Path]) -> Side:
    """What came in: a package (zip) or a proposal file. Raises NovexError when it is refused."""
    data = read_package(path, bulky=True).require()
    log = tuple(records.log_from_row(row) for row in data.rows[LOG])
    return Side(Path(path).name, data.objects, {table: data.rows[table] for table in LISTED}, log,
                columns=data.columns)  # fmt: skip


def saved_side(proposal: ProposalFile, log: Sequence[LogEntry] = ()) -> Side:
    """Our proposal as the file holds it. Raises NovexError when that cannot be read."""
    rows = {table: proposal.rows(table) for table in LISTED}
    return Side(tr("uw voorstel"), proposal.objects(), rows, tuple(log or proposal.log()))


def rows_on_screen(layers: Mapping[str, QgsVectorLayer]) -> Rows:
    """The rows of every table but those of objects, unsaved ones included. Main thread."""
    return {table: _rows(layers[table], table) for table in LISTED if table in layers}


def side_on_screen(proposal: ProposalFile, objects: Sequence[ProposalObject], rows: Rows) -> Side:
    """Our proposal as it stands on screen; what is not in the file yet is marked. Any thread. Raises NovexError."""
    saved = saved_side(proposal)
    shown = replace(saved, objects=tuple(objects), rows={**saved.rows, **rows})
    there, here = entries(saved), entries(shown)
    unsaved = (place for place in {*there, *here} if not same_entry(there.get(place), here.get(place)))
    return replace(shown, unsaved=frozenset(unsaved))


def _rows(layer: QgsVectorLayer, table: str) -> List[Dict[str, Any]]:
    row_of = records.row_reader(layer.fields(), schema().table(table))
    placed = bool(schema().table(table).geometry)
    found = []
    for feature in layer.getFeatures():
        row = row_of(feature)
        if placed:
            row[schema().geometry_column] = _shape(feature)
        found.append(row)
    return found


def _shape(feature: QgsFeature) -> Any:
    if not feature.hasGeometry():
        return None
    return shapely().force_2d(shapely().from_wkb(feature.geometry().asWkb().data()))
