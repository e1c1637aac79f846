"""Rows of a proposal file inside one open connection: the steps that ``geopackage.py`` is made of."""

import sqlite3
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Mapping, Sequence

from ..core.checks.result import CheckResult, Untested
from ..core.model.records import AREA, Finding, ProposalHeader, Variant
from ..core.model.schema import OBJECT_TABLES, schema
from . import gpkg_create, records
from . import gpkg_sql as sql
from .gpkg_geometry import encode, multi

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


def insert_check(connection: sqlite3.Connection, result: CheckResult, now: str) -> None:
    """Write the run itself, its gaps and its findings."""
    run = {
        "variant": result.variant or None,
        "horizon": result.horizon or None,
        "lagen": ",".join(result.tested_layers) or None,
        "berekend_op": now,
    }
    sql.insert_rows(connection, "toets", [run])
    sql.insert_rows(connection, "niet_getoetst", [row for gap in result.untested for row in _gap_rows(gap)])
    _insert_findings(connection, result.findings, now)
    asked = {"variant": run["variant"], "horizon": run["horizon"]}
    counters = [dict(records.to_row(records.COUNTER_COLUMNS, one), **asked) for one in result.counters]
    sql.insert_rows(connection, "teller", counters)


def _gap_rows(gap: Untested) -> List[Row]:
    row = {"regel": gap.rule or None, "toetslaag": gap.layer or None, "reden": gap.reason or None}
    return [dict(row, object_uuid=uuid) for uuid in (gap.objects or (None,))]


def _insert_findings(connection: sqlite3.Connection, findings: Sequence[Finding], now: str) -> None:
    geometry, srs_id = schema().geometry_column, schema().srs_id
    rows, areas, hits = [], [], []
    for finding in findings:
        row = records.finding_to_row(finding, now)
        row[geometry] = encode(finding.place, srs_id)
        rows.append(row)
        if finding.overlap is not None and finding.overlap.area > 0:
            areas.append({"sleutel": finding.key, geometry: encode(multi(finding.overlap, AREA), srs_id)})
        hits += [dict(records.to_row(records.HIT_COLUMNS, hit), sleutel=finding.key) for hit in finding.hits]
    sql.insert_rows(connection, "bevinding", rows)
    sql.insert_rows(connection, "bevinding_vlak", areas)
    sql.insert_rows(connection, "bevinding_kenmerk", hits)
    for table in ("bevinding", "bevinding_vlak"):
        gpkg_create.update_extent(connection, table, geometry)
