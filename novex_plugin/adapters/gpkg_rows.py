"""Rows of a proposal file inside one open connection: the steps that ``geopackage.py`` is made of."""

import sqlite3
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Mapping, Sequence

from ..core.model.records import ProposalHeader, Variant
from ..core.model.schema import OBJECT_TABLES, schema
from . import gpkg_create, records
from . import gpkg_sql as sql

Clock = Callable[[], str]
Row = Dict[str, Any]


def utc_now() -> str:
    """This moment in UTC, written as GeoPackage writes it: 2026-11-22T03:10:00.000Z."""
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


@contextmanager
def transaction(path: Path, clock: Clock) -> Iterator[sqlite3.Connection]:
    """One write to a proposal file, with the moment of change and of the log taken from ``clock``."""
    with sql.writing(path) as connection:
        logged = connection.execute("SELECT coalesce(max(fid), 0) FROM logboek").fetchone()[0]
        yield connection
        now = clock()
        connection.execute("UPDATE logboek SET tijd = ? WHERE fid > ?", (now, logged))
        gpkg_create.set_last_change(connection, now)


def read(connection: sqlite3.Connection, table_name: str) -> List[Row]:
    """All rows of a table of the model; geometry (if any) still as GeoPackage binary."""
    return list(each(connection, table_name))


def each(connection: sqlite3.Connection, table_name: str) -> Iterator[Row]:
    """The same one by one: all rows of half a million findings take more memory than the findings."""
    table = schema().table(table_name)
    columns = list(table.field_names) + ([schema().geometry_column] if table.geometry else [])
    return (records.typed_row(table, row) for row in sql.each_row(connection, table_name, columns))


def upsert(connection: sqlite3.Connection, table: str, key: str, row: Mapping[str, Any]) -> None:
    """Update the row with the same ``key``, or insert it."""
    changed = connection.execute(sql.update(table, list(row), key), [*row.values(), row[key]]).rowcount
    if not changed:
        sql.insert_rows(connection, table, [row])


def object_places(connection: sqlite3.Connection) -> Dict[str, str]:
    """In which object table each uuid is."""
    return {
        uuid: table for table in OBJECT_TABLES.values() for (uuid,) in connection.execute(sql.select(table, ["uuid"]))
    }


def insert_header(connection: sqlite3.Connection, header: ProposalHeader) -> None:
    stamped = replace(header, schema_version=schema().version)
    sql.insert_rows(connection, "voorstel", [records.to_row(records.HEADER_COLUMNS, stamped)])


def insert_variants(connection: sqlite3.Connection, variants: Sequence[Variant]) -> None:
    sql.insert_rows(connection, "variant", [records.to_row(records.VARIANT_COLUMNS, item) for item in variants])
