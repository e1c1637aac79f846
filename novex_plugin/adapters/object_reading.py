"""Objects straight from the file of a proposal: what its layers hold as long as nobody edits them, in a fraction of the
time, because QGIS makes an object of every empty field on the way."""

import sqlite3
from pathlib import Path
from typing import Any, Dict, List, Sequence

from ..core.collecting import without_collecting
from ..core.model.records import ProposalObject
from ..core.model.schema import MOMENT, OBJECT_TABLES, Table, schema
from ..core.optional import shapely
from . import gpkg_sql as sql
from . import records
from .gpkg_geometry import wkb_of


def objects_in_file(path: Path, kind: str) -> Dict[int, ProposalObject]:
    """The objects of one kind by feature id, as :func:`.layers.read_objects` gives them (moments to the second).

    Raises NovexError for a file that cannot be read, and what shapely raises for a geometry that cannot be.
    """
    with sql.reading(path) as connection:
        return objects_in(connection, kind)


def objects_in(connection: sqlite3.Connection, kind: str) -> Dict[int, ProposalObject]:
    """The same through a connection that is open already; errors of SQLite come as they are."""
    table = schema().table(OBJECT_TABLES[kind])
    names = ["fid", schema().geometry_column, *table.field_names]
    with without_collecting():
        rows = connection.execute(sql.select(table.name, names)).fetchall()
        if not rows:
            return {}
        columns: Dict[str, Sequence[Any]] = dict(zip(names, zip(*rows)))
        shapes = _shapes(columns[schema().geometry_column])
        return dict(zip(columns["fid"], records.objects_from_columns(kind, _as_qgis_says(table, columns), shapes)))


def _as_qgis_says(table: Table, columns: Dict[str, Sequence[Any]]) -> Dict[str, Sequence[Any]]:
    """The columns with moments as QGIS hands them out, and a name for an object that has none yet."""
    told = dict(columns)
    for item in table.fields:
        if item.type == MOMENT:
            told[item.name] = [None if value is None else str(value).rstrip("Z") for value in columns[item.name]]
    uuids = zip(columns["uuid"], columns["fid"])
    told["uuid"] = [uuid or f"{table.name}:{fid}" for uuid, fid in uuids]
    return told


def _shapes(blobs: Sequence[Any]) -> List[Any]:
    lib = shapely()
    shapes = lib.from_wkb([None if blob is None else wkb_of(blob) for blob in blobs])
    return list(lib.force_2d(shapes) if lib.has_z(shapes).any() else shapes)
