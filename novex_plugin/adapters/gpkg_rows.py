"""Rows of a proposal file inside one open connection: the steps that ``geopackage.py`` is made of."""

import sqlite3
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Callable, Dict, Iterable, Iterator, List, Mapping, Sequence, Tuple

from ..core.checks.result import CheckResult, Untested
from ..core.model.records import AREA, Finding, ProposalHeader, Variant
from ..core.model.schema import OBJECT_TABLES, schema
from . import gpkg_create, records
from . import gpkg_sql as sql
from .gpkg_geometry import encode, multi

Clock = Callable[[], str]
Row = Dict[str, Any]
Tables = Dict[str, Tuple[Sequence[str], List[Sequence[Any]]]]  # columns, and the values of each row


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
    table = schema().table(table_name)
    columns = list(table.field_names) + ([schema().geometry_column] if table.geometry else [])
    return [records.typed_row(table, row) for row in sql.rows(connection, table_name, columns)]


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


def check_rows(result: CheckResult, now: str) -> Tables:
    """The run itself, its gaps, findings and counters as rows by table."""
    run = {
        "variant": result.variant or None,
        "horizon": result.horizon or None,
        "lagen": ",".join(result.tested_layers) or None,
        "berekend_op": now,
    }
    asked = {"variant": run["variant"], "horizon": run["horizon"]}
    counters = (dict(records.to_row(records.COUNTER_COLUMNS, one), **asked) for one in result.counters)
    return {
        "toets": _packed([run]),
        "niet_getoetst": _packed(row for gap in result.untested for row in _gap_rows(gap)),
        "bevinding": _packed(_finding_rows(result.findings, now)),
        "bevinding_vlak": _packed(_area_rows(result.findings)),
        "bevinding_kenmerk": _packed(_hit_rows(result.findings)),
        "teller": _packed(counters),
    }


def _packed(rows: Iterable[Row]) -> Tuple[Sequence[str], List[Sequence[Any]]]:
    """Rows that all have the same columns, with the columns once."""
    columns: Sequence[str] = ()
    values: List[Sequence[Any]] = []
    for row in rows:
        columns = columns or tuple(row)
        values.append(tuple(row[column] for column in columns))
    return columns, values


def replace_check(connection: sqlite3.Connection, tables: Tables) -> None:
    """Take away what the last check wrote, and write these rows."""
    for table in tables:
        connection.execute(sql.delete(table))
    for table, (columns, values) in tables.items():
        if values:
            connection.executemany(sql.insert(table, columns), values)
    for table in ("bevinding", "bevinding_vlak"):
        gpkg_create.update_extent(connection, table, schema().geometry_column)


def _gap_rows(gap: Untested) -> List[Row]:
    row = {"regel": gap.rule or None, "toetslaag": gap.layer or None, "reden": gap.reason or None}
    return [dict(row, object_uuid=uuid) for uuid in (gap.objects or (None,))]


def _finding_rows(findings: Sequence[Finding], now: str) -> Iterator[Row]:
    geometry, srs_id = schema().geometry_column, schema().srs_id
    for finding in findings:
        row = records.finding_to_row(finding, now)
        row[geometry] = encode(finding.place, srs_id)
        yield row


def _area_rows(findings: Sequence[Finding]) -> Iterator[Row]:
    geometry, srs_id = schema().geometry_column, schema().srs_id
    for finding in findings:
        if finding.overlap is not None and finding.overlap.area > 0:
            yield {"sleutel": finding.key, geometry: encode(multi(finding.overlap, AREA), srs_id)}


def _hit_rows(findings: Sequence[Finding]) -> Iterator[Row]:
    for finding in findings:
        for hit in finding.hits:
            yield dict(records.to_row(records.HIT_COLUMNS, hit), sleutel=finding.key)
