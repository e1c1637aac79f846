"""Objects straight from the file of a proposal: what its layers hold as long as nobody edits them, in a fraction of the
time, because QGIS makes an object of every empty field on the way."""

import sqlite3
from pathlib import Path
from typing import Any, Dict, List, Tuple

from ..core.model.records import ProposalObject
from ..core.model.schema import BOOLEAN, MOMENT, NUMBER, OBJECT_TABLES, schema
from ..core.optional import shapely
from . import gpkg_sql as sql
from . import records
from .gpkg_geometry import wkb_of


def objects_in_file(path: Path, kind: str) -> Dict[int, ProposalObject]:
    """The objects of one kind by feature id, as :func:`.layers.read_objects` gives them (moments to the second).

    Raises NovexError for a file that cannot be read, and what shapely raises for a geometry that cannot be.
    """
    table = schema().table(OBJECT_TABLES[kind])
    columns = ["fid", schema().geometry_column, *table.field_names]
    numbers = [item.name for item in table.fields if item.type == NUMBER]
    answers = [item.name for item in table.fields if item.type == BOOLEAN]
    moments = [item.name for item in table.fields if item.type == MOMENT]
    ids, rows, blobs = [], [], []
    with sql.reading(path) as connection:
        for fid, blob, row in _rows(connection, table.name, columns):
            for name in numbers:
                if row[name].__class__ is int:
                    row[name] = float(row[name])
            for name in answers:
                if row[name].__class__ is int:
                    row[name] = bool(row[name])
            for name in moments:
                if row[name] is not None:
                    row[name] = str(row[name]).rstrip("Z")  # as QGIS hands a moment out
            row["uuid"] = row["uuid"] or f"{table.name}:{fid}"
            ids.append(fid)
            rows.append(row)
            blobs.append(None if blob is None else wkb_of(blob))
    lib = shapely()
    geometries = lib.force_2d(lib.from_wkb(blobs)) if blobs else []
    return {
        fid: records.object_from_row(kind, row, geometry) for fid, row, geometry in zip(ids, rows, geometries)
    }


def _rows(connection: sqlite3.Connection, table: str, columns: List[str]) -> List[Tuple[int, bytes, Dict[str, Any]]]:
    names = columns[2:]
    found = connection.execute(sql.select(table, columns))
    return [(values[0], values[1], dict(zip(names, values[2:]))) for values in found]
