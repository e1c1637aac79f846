"""What a file from elsewhere is made of, before a row of it is read: is it a GeoPackage, and one of ours?

Views, virtual tables and computed columns run whatever their maker put in them, so a table of the model has to
be a plain table. Everything here only reads the catalogue of the file.
"""

import sqlite3
from pathlib import Path
from typing import Dict, FrozenSet, List, NamedTuple, Set

from ..model.schema import Schema, Table
from ..texts import tr
from . import sql
from .issues import Breach
from .versions import NEWER, OLDER, SAME, standing

_SQLITE_MARK = b"SQLite format 3\x00"
_APPLICATION_IDS = (b"GPKG", b"GP10", b"GP11")
_APPLICATION_ID_AT = 68
_OF_STANDARD = frozenset(
    {
        "gpkg_contents", "gpkg_geometry_columns", "gpkg_spatial_ref_sys", "gpkg_extensions", "gpkg_ogr_contents",
        "gpkg_data_columns", "gpkg_data_column_constraints", "gpkg_metadata", "gpkg_metadata_reference",
        "gpkg_tile_matrix", "gpkg_tile_matrix_set", "layer_styles",
    }
)  # fmt: skip
_INDEX_PARTS = ("", "_node", "_parent", "_rowid")
HEADER_TABLE = "voorstel"
_EMPTY_FLAG = 0x10  # in the fourth byte of a GeoPackage binary


class Shape(NamedTuple):
    """The tables of the model that can be read, with the columns that are there; and the version of the file."""

    version: str
    columns: Dict[str, FrozenSet[str]]


def is_geopackage(path: Path) -> bool:
    """By its first bytes; OSError when it cannot be read."""
    with path.open("rb") as stream:
        head = stream.read(_APPLICATION_ID_AT + 4)
    return head.startswith(_SQLITE_MARK) and head[_APPLICATION_ID_AT:] in _APPLICATION_IDS


def damaged(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok")


def tables_of(connection: sqlite3.Connection) -> Dict[str, FrozenSet[str]]:
    """Every plain table with its stored columns; a table with computed columns is left out."""
    rows = connection.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'table'").fetchall()
    found: Dict[str, FrozenSet[str]] = {}
    for name, page in rows:
        if not page:  # a virtual table
            continue
        columns = connection.execute("SELECT name, hidden FROM pragma_table_xinfo(?)", (name,)).fetchall()
        if columns and not any(hidden for _name, hidden in columns):
            found[name] = frozenset(column for column, _hidden in columns)
    return found


def foreign(connection: sqlite3.Connection, model: Schema) -> List[str]:
    """Names of tables and views that belong neither to the model nor to the standard."""
    own: Set[str] = {table.name for table in model.tables} | _OF_STANDARD
    for table in model.tables:
        if table.geometry:
            own |= {f"rtree_{table.name}_{model.geometry_column}{part}" for part in _INDEX_PARTS}
    names = connection.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')").fetchall()
    return sorted(name for (name,) in names if name not in own and not name.startswith("sqlite_"))


def version_of(connection: sqlite3.Connection, tables: Dict[str, FrozenSet[str]]) -> str:
    """The version in the row of the proposal; empty when there is none."""
    if "schema_versie" not in tables.get(HEADER_TABLE, frozenset()):
        return ""
    row = connection.execute(sql.select(HEADER_TABLE, ["schema_versie"])).fetchone()
    return str(row[0] or "") if row else ""


def version_breaches(version: str, model: Schema) -> List[Breach]:
    """What follows from the version of the file; only an older one that is known can be read on."""
    where = standing(version, model.version)
    if where == SAME:
        return []
    code = {NEWER: "versie_nieuwer", OLDER: "versie_ouder"}.get(where, "versie_onbekend")
    message = tr("Het bestand volgt versie '{version}' van het uitwisselmodel; hier hoort {own}.")
    return [Breach(code, HEADER_TABLE, message.format(version=version, own=model.version))]


def missing(tables: Dict[str, FrozenSet[str]], model: Schema, version: str) -> List[Breach]:
    """Tables and columns of the model that the file lacks. Of an older version, only what every version has."""
    everything = version == model.version
    lacking: List[str] = []
    for table in model.tables:
        present = tables.get(table.name)
        if present is None:
            lacking += [table.name] if everything or _always(table) else []
            continue
        wanted = [item.name for item in table.fields if everything or item.required]
        wanted += [model.geometry_column] if table.geometry else []
        lacking += [f"{table.name}.{column}" for column in ["fid", *wanted] if column not in present]
    message = tr("Dit ontbreekt in het bestand, of is geen gewone tabel: {names}.")
    return [Breach("onvolledig", "", message.format(names=", ".join(lacking)))] if lacking else []


def extra_columns(tables: Dict[str, FrozenSet[str]], model: Schema) -> List[str]:
    found = []
    for table in model.tables:
        known = {"fid", *table.field_names} | ({model.geometry_column} if table.geometry else set())
        found += sorted(f"{table.name}.{column}" for column in tables.get(table.name, frozenset()) - known)
    return found


def crs_breaches(connection: sqlite3.Connection, model: Schema) -> List[Breach]:
    """Layers of the model that are registered in another coordinate system, or not as they should be."""
    query = (
        "SELECT g.table_name, g.column_name, g.geometry_type_name, s.organization, s.organization_coordsys_id "
        "FROM gpkg_geometry_columns g LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id"
    )
    registered = {row[0]: row[1:] for row in connection.execute(query)}
    breaches: List[Breach] = []
    for table in model.tables:
        row = registered.get(table.name)
        if not table.geometry or row is None:
            continue
        column, kind, organisation, number = row
        if (str(organisation).upper(), number) != ("EPSG", model.srs_id):
            message = tr("De laag {table} staat in {organisation}:{number} en niet in {crs}.").format(
                table=table.name, organisation=organisation, number=number, crs=model.crs
            )
            breaches.append(Breach("ander_stelsel", table.name, message))
        if column != model.geometry_column or str(kind).upper() != table.geometry_type.upper():
            message = tr("De laag {table} heeft geometrie {kind} in kolom '{column}'; verwacht {wanted} in '{geom}'.")
            message = message.format(
                table=table.name, kind=kind, column=column, wanted=table.geometry_type, geom=model.geometry_column
            )
            breaches.append(Breach("laag_anders", table.name, message))
    return breaches


def pdok_breaches(
    connection: sqlite3.Connection, tables: Dict[str, FrozenSet[str]], model: Schema
) -> List[Breach]:
    """What PDOK asks of a layer beyond the model: a row number as its key, and a spatial index that is complete."""
    found: List[Breach] = []
    for table in model.tables:
        if not table.geometry or table.name not in tables:
            continue
        keys = connection.execute("SELECT name FROM pragma_table_info(?) WHERE pk > 0", (table.name,)).fetchall()
        if keys != [("fid",)]:
            message = tr("De laag {table} heeft niet fid als sleutel.").format(table=table.name)
            found.append(Breach("pdok_sleutel", table.name, message))
        if not _indexed(connection, tables, table, model.geometry_column):
            message = tr("De ruimtelijke index van laag {table} ontbreekt of is niet volledig.")
            found.append(Breach("pdok_index", table.name, message.format(table=table.name)))
    return found


def _indexed(
    connection: sqlite3.Connection, tables: Dict[str, FrozenSet[str]], table: Table, column: str
) -> bool:
    """By the plain table of row numbers that an index keeps: opening the index itself would run its module."""
    row_numbers = f"rtree_{table.name}_{column}_rowid"
    if row_numbers not in tables:
        return False
    indexed = connection.execute(sql.count(row_numbers)).fetchone()[0]
    heads = connection.execute(sql.heads(table.name, column)).fetchall()
    filled = sum(len(head) < 4 or not head[3] & _EMPTY_FLAG for (head,) in heads if isinstance(head, bytes))
    return bool(indexed == filled)


def _always(table: Table) -> bool:
    return table.name in (HEADER_TABLE, "variant") or table.name.startswith("object_")
