"""Writing a new GeoPackage with SQLite alone: tables, layers with spatial indexes, nothing of GDAL or QGIS.

For what is made outside QGIS, such as the national file of the adder. It follows GeoPackage 1.3
(https://www.geopackage.org/spec130/): clauses are named where they decide something. The same content gives the same
bytes. Geometries are shapely in the coordinate system of the exchange model.
"""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterable, List, Sequence, Tuple

import numpy as np

from ...paths import resources
from ..errors import NovexError
from ..geometry.neighbours import near_together
from ..model import schema as model
from ..model.schema import Table, schema
from ..model.tables import read_json
from ..optional import shapely
from ..texts import tr
from . import gpkg_rtree, sql
from .gpkg_blob import encode_all

APPLICATION_ID, USER_VERSION = 0x47504B47, 10300  # "GPKG", version 1.3 (clause 1.1.1.1.1)
GEOMETRY, KEY = "geom", "fid"
_TYPES = {
    model.TEXT: "TEXT", model.INTEGER: "INTEGER", model.NUMBER: "REAL", model.BOOLEAN: "BOOLEAN", model.DATE: "DATE",
    model.MOMENT: "DATETIME",
}  # fmt: skip


@dataclass(frozen=True)
class NewTable:
    """One table. ``columns`` are names with types of the exchange model; ``shapes`` go with ``rows``, or are None."""

    name: str
    title: str
    columns: Tuple[Tuple[str, str], ...]
    rows: Sequence[Sequence[Any]]
    note: str = ""
    geometry_type: str = ""  # MultiPolygon, MultiLineString or Point; empty for a table without places
    shapes: Any = None  # one shapely geometry or None per row
    key: str = KEY  # what its row number is called

    @staticmethod
    def of_model(table: Table, rows: Iterable[Sequence[Any]], shapes: Any = None, before: Any = ()) -> "NewTable":
        """A table of the exchange model; ``before`` are columns that it does not have and that come first."""
        columns = (*before, *((field.name, field.type) for field in table.fields))
        return NewTable(
            table.name, table.title_nl, columns, list(rows), table.note_nl, table.geometry_type, shapes
        )  # fmt: skip


def write_geopackage(path: Path, tables: Sequence[NewTable], moment: str) -> None:
    """Write all tables to ``path``, which must not exist. ``moment`` is that of the last change (ISO 8601, UTC).

    Raises NovexError when it cannot be written.
    """
    try:
        with closing(sqlite3.connect(sql.uri(path, "rwc"), uri=True, isolation_level=None)) as connection:
            for pragma in ("journal_mode = OFF", "synchronous = OFF"):  # nobody else knows of this file yet
                connection.execute("PRAGMA " + pragma)
            connection.execute("BEGIN")
            _prepare(connection)
            for table in tables:
                _write(connection, table, moment)
            connection.execute("COMMIT")
            connection.execute("PRAGMA synchronous = FULL")
            _sign(connection)
    except (sqlite3.Error, OSError) as error:
        message = tr("{file} kan niet in {folder} worden geschreven ({reason}).")
        message = message.format(file=path.name, folder=path.parent, reason=error)
        raise NovexError(message, tr("Kies een map waarin u mag schrijven en waar nog ruimte is.")) from error


def _prepare(connection: sqlite3.Connection) -> None:
    for statement in _CORE:
        connection.execute(statement)
    known = read_json(resources("schema", "coordinatenstelsels.json"))["stelsels"]
    rows = [(item["naam"], item["srs_id"], item["organisatie"], item["srs_id"], item["definitie"], None)
            for item in known]  # fmt: skip
    rows += [("Undefined cartesian SRS", -1, "NONE", -1, "undefined", None),
             ("Undefined geographic SRS", 0, "NONE", 0, "undefined", None)]  # fmt: skip
    connection.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", rows)


def _sign(connection: sqlite3.Connection) -> None:
    connection.execute(" ".join(["PRAGMA application_id =", str(APPLICATION_ID)]))
    connection.execute(" ".join(["PRAGMA user_version =", str(USER_VERSION)]))


def _write(connection: sqlite3.Connection, table: NewTable, moment: str) -> None:
    geometry = [(GEOMETRY, table.geometry_type.upper())] if table.geometry_type else []
    columns = [*geometry, *((name, _TYPES[kind]) for name, kind in table.columns)]
    described = ", ".join(f"{sql.name(name)} {kind}" for name, kind in columns)
    number = " ".join([sql.name(table.key), "INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,"])
    connection.execute(" ".join(["CREATE TABLE", sql.name(table.name), "(", number, described, ")"]))
    names = [table.key, *(name for name, _kind in columns)]
    if not geometry:
        numbered = ((number, *row) for number, row in enumerate(table.rows, start=1))
        connection.executemany(sql.insert(table.name, names), numbered)
        _register(connection, table, "attributes", moment, (None,) * 4)
        return
    shapes = _array(table.shapes)
    blobs = _blobs(shapes)
    numbered = ((number, blob, *row) for number, (blob, row) in enumerate(zip(blobs, table.rows), start=1))
    connection.executemany(sql.insert(table.name, names), numbered)
    placed = np.array([blob is not None for blob in blobs], dtype=bool)
    box = shapely().total_bounds(shapes[placed]).tolist() if placed.any() else [None] * 4
    _register(connection, table, "features", moment, box)
    connection.execute(
        "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)",
        (table.name, GEOMETRY, table.geometry_type.upper(), schema().srs_id),
    )
    _index(connection, table.name, shapes, placed)


def _register(
    connection: sqlite3.Connection, table: NewTable, kind: str, moment: str, box: Sequence[Any]
) -> None:
    srs = schema().srs_id if kind == "features" else None
    row = (table.name, kind, table.title, table.note, moment, *box, srs)
    connection.execute("INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    connection.execute("INSERT INTO gpkg_ogr_contents VALUES (?, ?)", (table.name, len(table.rows)))


def _array(shapes: Any) -> Any:
    found = np.empty(len(shapes), dtype=object)
    found[:] = list(shapes)
    return found


def _blobs(shapes: Any) -> List[Any]:
    """GeoPackage binaries; None for what has no place."""
    lib = shapely()
    placed = np.flatnonzero(~(lib.is_missing(shapes) | lib.is_empty(shapes)))
    blobs: List[Any] = [None] * len(shapes)
    for place, blob in zip(placed.tolist(), encode_all(lib.force_2d(shapes[placed]), schema().srs_id)):
        blobs[place] = blob
    return blobs


def _index(connection: sqlite3.Connection, table: str, shapes: Any, placed: Any) -> None:
    """The spatial index with its triggers, as extension gpkg_rtree_index describes (annex F.3)."""
    index = "_".join(["rtree", table, GEOMETRY])
    parts = ["CREATE VIRTUAL TABLE", sql.name(index), "USING rtree(id, minx, maxx, miny, maxy)"]
    connection.execute(" ".join(parts))
    found = shapes[placed]
    if len(found):
        rowids = np.flatnonzero(placed) + 1
        gpkg_rtree.fill(connection, index, rowids, shapely().bounds(found), near_together(found))
    for event, statement in _TRIGGERS:
        parts = ["CREATE TRIGGER", sql.name("_".join([index, event])), statement]
        text = " ".join(parts).replace("<t>", sql.name(table)).replace("<r>", sql.name(index))
        connection.execute(text.replace("<c>", sql.name(GEOMETRY)).replace("<i>", sql.name(KEY)))
    row = (table, GEOMETRY, "gpkg_rtree_index", "http://www.geopackage.org/spec120/#extension_rtree", "write-only")
    connection.execute("INSERT INTO gpkg_extensions VALUES (?, ?, ?, ?, ?)", row)


_CORE = (
    """CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
        organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL,
        description TEXT)""",
    """CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL,
        identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL
        DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
        srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))""",
    """CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
        geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
        CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
        CONSTRAINT uk_gc_table_name UNIQUE (table_name),
        CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
        CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))""",
    """CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,
        definition TEXT NOT NULL, scope TEXT NOT NULL,
        CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))""",
    "CREATE TABLE gpkg_ogr_contents (table_name TEXT NOT NULL PRIMARY KEY, feature_count INTEGER DEFAULT NULL)",
)
_BOX = "ST_MinX(NEW.<c>), ST_MaxX(NEW.<c>), ST_MinY(NEW.<c>), ST_MaxY(NEW.<c>)"
_PUT = f"INSERT OR REPLACE INTO <r> VALUES (NEW.<i>, {_BOX});"  # noqa: S608 - constants, no values
_HAS, _HAS_NOT = "(NEW.<c> NOTNULL AND NOT ST_IsEmpty(NEW.<c>))", "(NEW.<c> ISNULL OR ST_IsEmpty(NEW.<c>))"
_TRIGGERS = (
    ("insert", " ".join(["AFTER INSERT ON <t> WHEN", _HAS, "BEGIN", _PUT, "END"])),
    ("update1", " ".join(["AFTER UPDATE OF <c> ON <t> WHEN OLD.<i> = NEW.<i> AND", _HAS, "BEGIN", _PUT, "END"])),
    ("update2", " ".join(["AFTER UPDATE OF <c> ON <t> WHEN OLD.<i> = NEW.<i> AND", _HAS_NOT,
                          "BEGIN DELETE FROM <r> WHERE id = OLD.<i>; END"])),
    ("update3", " ".join(["AFTER UPDATE ON <t> WHEN OLD.<i> != NEW.<i> AND", _HAS,
                          "BEGIN DELETE FROM <r> WHERE id = OLD.<i>;", _PUT, "END"])),
    ("update4", " ".join(["AFTER UPDATE ON <t> WHEN OLD.<i> != NEW.<i> AND", _HAS_NOT,
                          "BEGIN DELETE FROM <r> WHERE id IN (OLD.<i>, NEW.<i>); END"])),
    ("delete", "AFTER DELETE ON <t> WHEN OLD.<c> NOT NULL BEGIN DELETE FROM <r> WHERE id = OLD.<i>; END"),
)  # fmt: skip
