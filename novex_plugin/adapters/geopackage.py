"""The proposal file: create, open, read and write.

Reads and writes go straight to SQLite in short transactions, so that QGIS may have the same file
open: a write is all or nothing, waits a few seconds for another writer and then says so. Which
columns hold what is known by ``records.py``; which tables exist by the exchange model.
"""

import sqlite3
from collections import defaultdict
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, Collection, ContextManager, Dict, Iterable, List, Optional, Sequence, Tuple, Union

from ..core.catalogue.explain import LayerStatement, official_layers, status
from ..core.checks import outcomes
from ..core.checks.order import findings_in_order, gaps_in_order
from ..core.checks.result import CheckResult, Untested
from ..core.errors import NovexError
from ..core.exchange.codes import split_codes
from ..core.exchange.issues import Issue
from ..core.exchange.package_reader import is_package
from ..core.exchange.sql import count as count_of
from ..core.exchange.validator import validate_dataset
from ..core.model.annexes import Agreement, Explanation, LogEntry, ProvinceGoal
from ..core.model.records import Finding, ProposalHeader, ProposalObject, Variant, Weighing
from ..core.model.schema import OBJECT_TABLES, schema
from ..core.progress import Progress
from ..core.texts import tr
from . import gpkg_check, gpkg_create, gpkg_open, gpkg_rows, records
from . import gpkg_sql as sql
from .atomic import publish, temporary_beside
from .gpkg_geometry import decode, encode, multi
from .gpkg_rows import Clock, Row, utc_now

SUFFIX = ".gpkg"


def create_proposal(
    path: Union[str, Path],
    header: ProposalHeader,
    variants: Sequence[Variant] = (),
    *,
    overwrite: bool = False,
    clock: Clock = utc_now,
) -> "ProposalFile":
    """Make a new, empty proposal file; it appears whole or not at all.

    Raises NovexError when the file exists (unless ``overwrite``), when another program has it open, or
    when the folder cannot be written to.
    """
    target = Path(path).absolute()
    _refuse_existing(target, overwrite=overwrite)
    model = schema()
    with temporary_beside(target) as work:
        gpkg_create.create_tables(work, model)
        with sql.writing(work) as connection:
            gpkg_create.describe(connection, model)
            gpkg_create.write_code_lists(connection, model)
            gpkg_create.add_log_triggers(connection, model)
            gpkg_create.add_stamp_triggers(connection, model)
            gpkg_rows.insert_header(connection, header)
            gpkg_rows.insert_variants(connection, variants)
            gpkg_create.set_last_change(connection, clock())
            connection.execute("UPDATE logboek SET tijd = ?", (clock(),))
        publish(work, target)
    return ProposalFile(target, clock=clock)


def with_suffix(path: Path) -> Path:
    """A file name with ``.gpkg`` added where it was left out; other dots in it stay."""
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)


def open_proposal(
    path: Union[str, Path], *, author: str = "", clock: Clock = utc_now, look_through: bool = True
) -> "ProposalFile":
    """Open an existing proposal file.

    A file of an older schema is left as it is; ``ProposalFile.path`` is then the upgraded copy beside
    it and ``upgraded_from`` the original. Without ``look_through`` the caller calls :meth:`ProposalFile.look_through`
    before anything is done with the file. Raises NovexError, saying what the file is and what to do.
    """
    original = Path(path).absolute()
    usable = gpkg_open.checked(original, look_through=look_through)
    upgraded_from = original if usable != original else None
    return ProposalFile(usable, author=author, clock=clock, upgraded_from=upgraded_from)


def validate_proposal(
    path: Union[str, Path],
    *,
    province: Any = None,
    stored: Optional[Collection[str]] = None,
    on_map: Collection[str] = (),
) -> List[Issue]:
    """Everything in a proposal file, or a package, that does not follow the exchange model, errors first.

    ``province`` is the outline to stay within (shapely, EPSG:28992, valid); without it that is not
    looked at. ``stored`` and ``on_map`` are the codes of catalogue layers in the store used and on the map (see
    ``adapters.statements``); without ``stored`` the file is believed on which layers were applied. Raises NovexError
    when a file is no proposal; a package that is no package is an issue.
    """
    usable = path if is_package(Path(path)) else open_proposal(path).path
    return list(validate_dataset(usable, province=province, stored=stored, on_map=on_map).issues)


class ProposalFile:
    """One proposal file that was checked by :func:`open_proposal` or made by :func:`create_proposal`.

    Holds no open connection between calls. Every method raises NovexError when the file cannot be read
    or written; a write that fails leaves the file as it was.
    """

    def __init__(
        self, path: Path, *, author: str = "", clock: Clock = utc_now, upgraded_from: Optional[Path] = None
    ) -> None:
        self.path = path
        self.author = author
        self.upgraded_from = upgraded_from
        self.now = clock

    def look_through(self) -> None:
        """Refuse a file that is damaged somewhere inside."""
        gpkg_open.require_sound(self.path)

    # -- the proposal and its variants

    def header(self) -> ProposalHeader:
        return records.header_from_row(self.rows("voorstel")[0])

    def about(self) -> Tuple[ProposalHeader, List[Variant]]:
        """The data of the proposal and its variants, read together."""
        with sql.reading(self.path) as connection:
            headers, variants = gpkg_rows.read(connection, "voorstel"), gpkg_rows.read(connection, "variant")
        return records.header_from_row(headers[0]), [records.variant_from_row(row) for row in variants]

    def set_header(self, header: ProposalHeader) -> None:
        """Write the one row of ``voorstel``; the schema version stays that of the file."""
        row = records.to_row(records.HEADER_COLUMNS, replace(header, schema_version=schema().version))
        with self.writing() as connection:
            fid = connection.execute("SELECT min(fid) FROM voorstel").fetchone()[0]
            connection.execute(sql.update("voorstel", list(row), "fid"), [*row.values(), fid])

    def variants(self) -> List[Variant]:
        return [records.variant_from_row(row) for row in self.rows("variant")]

    def set_variants(self, variants: Sequence[Variant]) -> None:
        """Replace the list of variants; objects keep their variant code."""
        with self.writing() as connection:
            connection.execute(sql.delete("variant"))
            gpkg_rows.insert_variants(connection, variants)

    # -- what is proposed

    def objects(self) -> List[ProposalObject]:
        """Every object, areas first, then lines and points, each in order of entry."""
        with sql.reading(self.path) as connection:
            found = []
            for kind, table in OBJECT_TABLES.items():
                for row in gpkg_rows.read(connection, table):
                    geometry = decode(row.pop(schema().geometry_column))
                    found.append(records.object_from_row(kind, row, geometry))
        return found

    def write_objects(self, objects: Iterable[ProposalObject]) -> int:
        """Add objects, or replace those with the same uuid; all of them or none. Returns how many."""
        items = list(objects)
        with self.writing() as connection:
            known = gpkg_rows.object_places(connection)
            for item in items:
                self._write_object(connection, item, known.get(item.uuid))
            for table in OBJECT_TABLES.values():
                gpkg_create.update_extent(connection, table, schema().geometry_column)
        return len(items)

    def remove_objects(self, uuids: Iterable[str]) -> int:
        """Remove objects by uuid; returns how many there were."""
        removed = 0
        with self.writing() as connection:
            known = gpkg_rows.object_places(connection)
            for uuid in uuids:
                if uuid in known:
                    connection.execute(sql.delete(known[uuid], "uuid"), (uuid,))
                    removed += 1
        return removed

    def _write_object(self, connection: sqlite3.Connection, item: ProposalObject, known_in: Optional[str]) -> None:
        table = records.object_table(item)
        row = records.object_to_row(item)
        row[schema().geometry_column] = encode(multi(item.geometry, item.kind), schema().srs_id)
        now = self.now()
        if known_in == table:
            row.update(gewijzigd_op=now, gewijzigd_door=self.author or row["gewijzigd_door"])
            for column in [name for name in ("gemaakt_op", "gemaakt_door") if row[name] is None]:
                row.pop(column)  # who made it stays, also when the new record does not say so
            connection.execute(sql.update(table, list(row), "uuid"), [*row.values(), item.uuid])
            return
        if known_in:  # the object changed from area to line or point
            connection.execute(sql.delete(known_in, "uuid"), (item.uuid,))
        row["gemaakt_op"] = row["gemaakt_op"] or now
        row["gemaakt_door"] = row["gemaakt_door"] or self.author or None
        connection.execute(sql.insert(table, list(row)), list(row.values()))

    # -- the check and the answers to it

    def findings(self) -> List[Finding]:
        """The findings of the last check, with their place, area (when built) and features."""
        geometry = schema().geometry_column
        with sql.reading(self.path) as connection:
            areas = {row["sleutel"]: decode(row[geometry]) for row in gpkg_rows.each(connection, "bevinding_vlak")}
            hits = defaultdict(list)
            for row in gpkg_rows.each(connection, "bevinding_kenmerk"):
                hits[row["sleutel"]].append(records.hit_from_row(row))
            found = (
                records.finding_from_row(row, decode(row[geometry]), areas.get(key), tuple(hits.get(key, ())))
                for row in gpkg_rows.each(connection, "bevinding")
                for key in [row["sleutel"]]
            )
            return list(findings_in_order(found))

    def untested(self) -> List[Untested]:
        """What the last check could not test, in the order of a check."""
        gaps: Dict[Tuple[str, str, str], List[str]] = defaultdict(list)
        for row in self.rows("niet_getoetst"):
            uuids = gaps[(row["regel"] or "", row["toetslaag"] or "", row["reden"] or "")]
            uuids.extend([row["object_uuid"]] if row["object_uuid"] else [])
        return list(gaps_in_order(Untested(*key, objects=tuple(sorted(uuids))) for key, uuids in gaps.items()))

    def last_check(self) -> Optional[CheckResult]:
        """The last check as it was written, or None when the proposal was never checked."""
        runs = self.rows("toets")
        if not runs:
            return None
        run = runs[0]
        findings, untested = tuple(self.findings()), tuple(self.untested())
        return CheckResult(
            findings=findings,
            untested=untested,
            tested_layers=split_codes(run["lagen"] or ""),
            per_object=_worst_per_object(findings, untested),
            variant=run["variant"] or "",
            horizon=run["horizon"] or "",
            counters=tuple(records.counter_from_row(row) for row in self.rows("teller")),
        )

    def write_findings(
        self, result: CheckResult, since: Optional[CheckResult] = None, moment: str = "",
        progress: Optional[Progress] = None,
    ) -> str:  # fmt: skip
        """Replace the findings by those of a new check; the weighings stay. May run beside an edit session.

        When the file still holds the check ``since``, which was written at ``moment`` and which this one was made
        from, only what is different is written. Returns the moment of this one. The rows are made before the file is
        locked, so that nobody who saves meanwhile waits longer than for writing; until then ``progress`` can stop it
        (Cancelled).
        """
        now = self.now()
        if since is not None:
            change = gpkg_check.Change(since, result, now)
            with self.writing() as connection:
                if gpkg_check.is_there(connection, moment):
                    change.write(connection)
                    return now
        with closing(gpkg_check.Whole(result, now, progress)) as whole, self.writing() as connection:
            whole.write(connection)
        return now

    def weighings(self) -> List[Weighing]:
        return [records.weighing_from_row(row) for row in self.rows("afweging")]

    def save_weighing(self, weighing: Weighing) -> None:
        """Record the answer to a finding, replacing an earlier answer to the same one."""
        stamped = replace(weighing, by=weighing.by or self.author, at=weighing.at or self.now())
        self.save("afweging", "sleutel", records.to_row(records.WEIGHING_COLUMNS, stamped))

    # -- apply or explain, goals, agreements, log

    def explanations(self) -> List[Explanation]:
        return [records.explanation_from_row(row) for row in self.rows("leg_uit")]

    def save_explanation(self, explanation: Explanation) -> None:
        self.save_explanations([explanation])

    def save_explanations(self, explanations: Iterable[Explanation], withdrawn: Iterable[str] = ()) -> None:
        """Record statements, replacing earlier ones on the same layers, and take away those on ``withdrawn`` layers.

        All of it or nothing.
        """
        with self.writing() as connection:
            for code in withdrawn:
                connection.execute(sql.delete("leg_uit", "laag"), (code,))
            for item in explanations:
                gpkg_rows.upsert(connection, "leg_uit", "laag", records.to_row(records.EXPLANATION_COLUMNS, item))

    def statements(
        self, stored: Optional[Collection[str]] = None, on_map: Collection[str] = ()
    ) -> Tuple[LayerStatement, ...]:
        """Of every official layer: applied, explained, open or contrary; see :func:`validate_proposal`."""
        return status(official_layers(), stored, self.explanations(), on_map)

    def province_goals(self) -> List[ProvinceGoal]:
        return [records.goal_from_row(row) for row in self.rows("doel_provincie")]

    def save_province_goal(self, goal: ProvinceGoal) -> None:
        self.save("doel_provincie", "code", records.to_row(records.GOAL_COLUMNS, goal))

    def agreements(self) -> List[Agreement]:
        links = defaultdict(list)
        for row in self.rows("afspraak_object"):
            links[row["afspraak_uuid"]].append(row["object_uuid"])
        return [records.agreement_from_row(row, tuple(links[row["uuid"]])) for row in self.rows("afspraak")]

    def save_agreement(self, agreement: Agreement) -> None:
        """Record an agreement and the objects it is linked to."""
        links = [{"afspraak_uuid": agreement.uuid, "object_uuid": uuid} for uuid in agreement.object_uuids]
        with self.writing() as connection:
            gpkg_rows.upsert(connection, "afspraak", "uuid", records.agreement_to_row(agreement))
            connection.execute(sql.delete("afspraak_object", "afspraak_uuid"), (agreement.uuid,))
            sql.insert_rows(connection, "afspraak_object", links)

    def log(self) -> List[LogEntry]:
        return [records.log_from_row(row) for row in self.rows("logboek")]

    # -- plain rows

    def rows(self, table: str) -> List[Row]:
        """Every row of a table as plain values by column name, geometry as shapely under ``geom``."""
        geometry = schema().geometry_column
        with sql.reading(self.path) as connection:
            found = gpkg_rows.read(connection, table)
        for row in found:
            if geometry in row:
                row[geometry] = decode(row[geometry])
        return found

    def count(self, table: str) -> int:
        """How many rows a table has."""
        with sql.reading(self.path) as connection:
            return int(connection.execute(count_of(table)).fetchone()[0])

    def save(self, table: str, key: str, row: Row) -> None:
        with self.writing() as connection:
            gpkg_rows.upsert(connection, table, key, row)

    def writing(self) -> ContextManager[sqlite3.Connection]:
        return gpkg_rows.transaction(self.path, self.now)


def _worst_per_object(findings: Sequence[Finding], untested: Sequence[Untested]) -> Dict[str, str]:
    """The worst class of every object that a finding or a gap names."""
    classes: Dict[str, List[str]] = defaultdict(list)
    for finding in findings:
        for uuid in filter(None, (finding.object_uuid, finding.other_uuid)):
            classes[uuid].append(finding.outcome)
    for gap in untested:
        for uuid in gap.objects:
            classes[uuid].append(outcomes.UNKNOWN)
    return {uuid: outcomes.worst(codes) for uuid, codes in classes.items()}


def _refuse_existing(target: Path, *, overwrite: bool) -> None:
    if not target.exists():
        return
    if not overwrite:
        message = tr("{file} bestaat al.").format(file=target.name)
        raise NovexError(message, tr("Kies een andere naam, of open het bestaande voorstel."))
    if Path(f"{target}-wal").exists():
        sql.settle(target)
