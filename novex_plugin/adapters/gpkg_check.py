"""Writing a check into a proposal file: all of it, or only what is different from the check that is there.

Rows are made before the file is locked. A whole check is written without the triggers that keep the spatial index and
the counts row by row, and those are then set at once: the file is locked for as short as can be.
"""

import json
import sqlite3
from itertools import islice
from typing import Any, Dict, Iterable, Iterator, List, Optional, Sequence, Set, Tuple, TypeVar

import numpy as np

from ..core.checks.result import CheckResult, Untested
from ..core.geometry.arrays import array_of
from ..core.geometry.neighbours import near_together
from ..core.model.records import AREA, Finding
from ..core.model.schema import schema
from ..core.optional import shapely
from ..core.progress import Progress
from . import gpkg_create, gpkg_rtree, records
from . import gpkg_sql as sql
from .gpkg_blob import as_multi, encode_each
from .gpkg_rows import Row

T = TypeVar("T")
Packed = Tuple[Sequence[str], List[Sequence[Any]]]  # columns, and the values of each row
Rows = Dict[str, Iterator[Row]]  # by table; made one by one
FINDING_TABLES = ("bevinding", "bevinding_vlak", "bevinding_kenmerk")
_SPATIAL = ("bevinding", "bevinding_vlak")
_SET_COUNT = "UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?"
_AT_ONCE = 2_000  # rows in memory
_SHAPES_AT_ONCE = 200
_MOMENT = "SELECT berekend_op FROM toets"


class Whole:
    """All of a check as rows, to take the place of what the file holds. To be closed.

    The rows wait in a file of SQLite's own, that is gone afterwards: half a million take a gigabyte in memory.
    """

    def __init__(self, result: CheckResult, now: str, progress: Optional[Progress] = None) -> None:
        """Raises Cancelled when ``progress`` says so."""
        self._waiting = sqlite3.connect("")
        self._tables: Dict[str, Sequence[str]] = {}
        areas = [item.overlap for item in _with_area(result.findings)]
        self._boxes = {
            "bevinding": _boxes([item.place for item in result.findings]), "bevinding_vlak": _boxes(areas),
        }  # fmt: skip
        progress = progress or Progress()
        try:
            for table, rows in _rows_of(result, now).items():
                self._put_aside(table, rows, progress)
        except BaseException:
            self.close()
            raise

    def _put_aside(self, table: str, rows: Iterator[Row], progress: Progress) -> None:
        self._tables[table] = ()
        while True:
            progress.step(0.0)
            columns, values = _packed(islice(rows, _AT_ONCE))
            if not values:
                return
            if not self._tables[table]:
                self._tables[table] = columns
                self._waiting.execute(sql.create_plain(table, columns))
            self._waiting.executemany(sql.insert(table, columns), values)

    def write(self, connection: sqlite3.Connection) -> None:
        for table, columns in self._tables.items():
            triggers = sql.take_triggers(connection, table)
            connection.execute(sql.delete(table))
            count = 0
            if columns:
                waiting = self._waiting.execute(sql.select(table, columns, order_by="rowid"))
                numbered = ((number, *row) for number, row in enumerate(waiting, start=1))
                count = connection.executemany(sql.insert(table, ("fid", *columns)), numbered).rowcount
            if table in self._boxes:
                _index(connection, table, self._boxes[table])
            connection.execute(_SET_COUNT, (count, table))
            for trigger in triggers:
                connection.execute(trigger)
        _extents(connection)

    def close(self) -> None:
        self._waiting.close()


def is_there(connection: sqlite3.Connection, moment: str) -> bool:
    """Whether the check in the file is the one that was written at this moment."""
    return [row[0] for row in connection.execute(_MOMENT)] == [moment]


class Change:
    """What is different between two checks of which the second was made from the first, as rows."""

    def __init__(self, since: CheckResult, result: CheckResult, now: str) -> None:
        kept = {id(item) for item in since.findings} & {id(item) for item in result.findings}
        fresh = [item for item in result.findings if id(item) not in kept]
        self._gone = json.dumps([item.key for item in since.findings if id(item) not in kept])
        was, now_gaps = set(_gaps(since.untested)), set(_gaps(result.untested))
        self._objects: Set[str] = {gap[3] for gap in was ^ now_gaps}
        gaps = [Untested(*gap[:3], (gap[3],)) for gap in sorted(now_gaps) if gap[3] in self._objects]
        self._run = {table: _packed(rows) for table, rows in _run_rows(result, now).items()}
        rows = {**_finding_tables(fresh, now), "niet_getoetst": _gap_rows(gaps)}
        self._rows = {table: _packed(of_table) for table, of_table in rows.items()}

    def write(self, connection: sqlite3.Connection) -> None:
        for table in FINDING_TABLES:
            connection.execute(sql.delete_several(table, "sleutel"), (self._gone,))
        connection.execute(sql.delete_several("niet_getoetst", "object_uuid"), (json.dumps(sorted(self._objects)),))
        for table in self._run:
            connection.execute(sql.delete(table))
        for table, (columns, values) in {**self._run, **self._rows}.items():
            if values:
                connection.executemany(sql.insert(table, columns), values)
        _extents(connection)


def _extents(connection: sqlite3.Connection) -> None:
    for table in _SPATIAL:
        gpkg_create.update_extent(connection, table, schema().geometry_column)


def _boxes(geometries: Sequence[Any]) -> Any:
    """Bounding boxes; nan where there is nothing."""
    lib = shapely()
    boxes = [lib.bounds(array_of(some)) for some in _portions(geometries)]
    return np.concatenate(boxes) if boxes else np.empty((0, 4))


def _portions(items: Sequence[T]) -> Iterator[Sequence[T]]:
    """Some at a time, to ask GEOS about together.

    Asked one by one shapely lets go of Python's lock and takes it back so soon that the window, which waits for it,
    never gets hold of it (silences of 70 to 130 ms); an array of them all would keep the lock too long.
    """
    for start in range(0, len(items), _SHAPES_AT_ONCE):
        yield items[start : start + _SHAPES_AT_ONCE]


def _index(connection: sqlite3.Connection, table: str, boxes: Any) -> None:
    """The spatial index of rows that were numbered from 1."""
    index = f"rtree_{table}_{schema().geometry_column}"
    connection.execute(sql.delete(index))
    placed = np.flatnonzero(~np.isnan(boxes[:, 0]))
    if len(placed):
        found = boxes[placed]
        gpkg_rtree.fill(connection, index, placed + 1, found, near_together(shapely().box(*found.T)))


def _rows_of(result: CheckResult, now: str) -> Rows:
    return {
        **_run_rows(result, now), "niet_getoetst": _gap_rows(result.untested), **_finding_tables(result.findings, now),
    }  # fmt: skip


def _run_rows(result: CheckResult, now: str) -> Rows:
    asked = {"variant": result.variant or None, "horizon": result.horizon or None}
    run = {**asked, "lagen": ",".join(result.tested_layers) or None, "berekend_op": now}
    counters = (dict(records.to_row(records.COUNTER_COLUMNS, one), **asked) for one in result.counters)
    return {"toets": iter([run]), "teller": counters}


def _finding_tables(findings: Sequence[Finding], now: str) -> Rows:
    return {
        "bevinding": _finding_rows(findings, now),
        "bevinding_vlak": _area_rows(findings),
        "bevinding_kenmerk": _hit_rows(findings),
    }


def _packed(rows: Iterable[Row]) -> Packed:
    """Rows that all have the same columns, with the columns once."""
    columns: Sequence[str] = ()
    values: List[Sequence[Any]] = []
    for row in rows:
        columns = columns or tuple(row)
        values.append(tuple(row[column] for column in columns))
    return columns, values


def _gaps(untested: Iterable[Untested]) -> Iterator[Tuple[str, str, str, str]]:
    for gap in untested:
        for uuid in gap.objects or ("",):
            yield gap.rule, gap.layer, gap.reason, uuid


def _gap_rows(untested: Iterable[Untested]) -> Iterator[Row]:
    for rule, layer, reason, uuid in _gaps(untested):
        yield {"regel": rule or None, "toetslaag": layer or None, "reden": reason or None, "object_uuid": uuid or None}


def _finding_rows(findings: Sequence[Finding], now: str) -> Iterator[Row]:
    geometry, srs_id = schema().geometry_column, schema().srs_id
    for some in _portions(findings):
        for finding, blob in zip(some, encode_each([finding.place for finding in some], srs_id)):
            row = records.finding_to_row(finding, now)
            row[geometry] = blob
            yield row


def _area_rows(findings: Sequence[Finding]) -> Iterator[Row]:
    geometry, srs_id = schema().geometry_column, schema().srs_id
    for some in _portions(_with_area(findings)):
        shapes = as_multi(array_of([finding.overlap for finding in some]), AREA)
        for finding, blob in zip(some, encode_each(shapes, srs_id)):
            yield {"sleutel": finding.key, geometry: blob}


def _with_area(findings: Sequence[Finding]) -> List[Finding]:
    """Those of which the overlap is known and is an area."""
    lib, found = shapely(), []
    for some in _portions(findings):
        areas = lib.area(array_of([finding.overlap for finding in some]))  # nan where there is none
        found += [finding for finding, area in zip(some, areas.tolist()) if area > 0]
    return found


def _hit_rows(findings: Iterable[Finding]) -> Iterator[Row]:
    for finding in findings:
        for hit in finding.hits:
            yield dict(records.to_row(records.HIT_COLUMNS, hit), sleutel=finding.key)
