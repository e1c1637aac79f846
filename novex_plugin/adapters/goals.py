"""The goals of a proposal file with everything that belongs to them, and the goals of a province from a table.

The panel, Processing and the package call the same functions.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Set, Tuple, Union

from ..core.accounting import Goal, GoalLine, national_goals
from ..core.accounting import goal_table as tables
from ..core.accounting.contributions import with_shares
from ..core.accounting.doubts import doubts
from ..core.accounting.thresholds import Threshold, thresholds
from ..core.accounting.trades import Settlement
from ..core.accounting.yields import NOTHING
from ..core.checks.result import CheckResult
from ..core.errors import NovexError
from ..core.exchange.goals_csv import ReadGoals, goals_csv, read_goals
from ..core.exchange.spreadsheet import csv_bytes
from ..core.model.annexes import ProvinceGoal
from ..core.model.records import BASIS, ProposalHeader, ProposalObject
from ..core.progress import Progress
from ..core.texts import tr
from ..core.variants.effective import effective_objects
from . import gpkg_rows, records
from . import gpkg_sql as sql
from .atomic import publish, temporary_beside
from .geopackage import ProposalFile, open_proposal
from .goal_settlement import settled_in
from .report_check import checked, opened
from .store import Store
from .totals import report_totals, rural_area_of

TABLE, KEY = "doel_provincie", "code"
ADD, REPLACE = "aanvullen", "vervangen"
MOST_BYTES = 20_000_000  # a table of goals has a few hundred lines


@dataclass(frozen=True)
class GoalsReport:
    """Goals, thresholds and trades of one variant; every goal is measured in its own year."""

    header: ProposalHeader
    variant: str
    variant_name: str
    horizon: str
    lines: Tuple[GoalLine, ...]
    thresholds: Tuple[Threshold, ...]
    settlement: Settlement
    messages: Tuple[str, ...]

    @property
    def context(self) -> Dict[str, str]:
        return {
            "provincie": self.header.province,
            "voorstel": self.header.title,
            "versie": self.header.version,
            "variant": self.variant,
            "horizon": self.horizon,
        }

    def goals_csv(self) -> bytes:
        """A row per goal; see :mod:`novex_plugin.core.exchange.spreadsheet` for the dialect."""
        return self._csv(tables.GOAL_COLUMNS, tables.goal_rows(self.lines))

    def thresholds_csv(self) -> bytes:
        return self._csv(tables.THRESHOLD_COLUMNS, tables.threshold_rows(self.thresholds))

    def _csv(self, columns: Sequence[str], rows: Sequence[Dict[str, Any]]) -> bytes:
        return csv_bytes((*self.context, *columns), [{**self.context, **row} for row in rows])


def run_goals(
    proposal_path: Union[str, Path],
    *,
    variant: str = BASIS,
    horizon: str = "2030",
    rural_area_m2: Optional[float] = None,
    store_path: Union[str, Path, None] = None,
    progress: Optional[Progress] = None,
) -> GoalsReport:
    """Hold one variant of a file against its goals, with the ground that the figures lie on.

    With a store the check is made for every year that a goal asks; without one the last check in the file is used for
    the year that it is of. Writes nothing. Raises NovexError for a file that cannot be read, an unknown variant or
    horizon, and Cancelled.
    """
    progress = progress or Progress()
    proposal = open_proposal(proposal_path)
    settlement = settled_in(proposal, variant)
    objects, variants = proposal.objects(), proposal.variants()
    report = report_totals(
        proposal.header(), objects, variants, settlement.goals, variant=variant, horizon=horizon,
        rural_area_m2=rural_area_m2 or rural_area_of(store_path), progress=progress.part(0.0, 0.3),
    )  # fmt: skip
    asked = (*settlement.goals, *national_goals())
    found = _Grounds(proposal, opened(store_path), variant, horizon)
    lines = found.under(report.goals, asked, progress.part(0.3, 0.95))
    live = effective_objects(objects, variants, variant, horizon)
    return GoalsReport(
        report.header, variant, report.variant_name, horizon, tuple(lines), thresholds(live), settlement,
        (*settlement.messages, *report.totals.messages, *_new(doubts(live), report.totals.messages), *found.messages),
    )  # fmt: skip


class _Grounds:
    """Works out what ground figures lie on, year by year."""

    def __init__(self, proposal: ProposalFile, store: Optional[Store], variant: str, horizon: str) -> None:
        self._proposal, self._store = proposal, store
        self._variant, self._horizon = variant, horizon
        self.messages: List[str] = []

    def under(self, lines: Sequence[GoalLine], goals: Sequence[Goal], progress: Progress) -> List[GoalLine]:
        known = {(goal.scale, goal.code): goal for goal in goals if goal.derived_from != NOTHING}
        asked = {line.horizon or self._horizon for line in lines if (line.scale, line.code) in known and line.value}
        found = list(lines)
        for place, year in enumerate(sorted(asked)):
            part = progress.part(place / len(asked), (place + 1) / len(asked))
            objects, result = self._check(year, part)
            if result is not None:
                found = with_shares(found, goals, objects, result, years=self._years(year))
        return found

    def _years(self, year: str) -> Set[str]:
        """The years of goals that are measured in ``year``; a goal without one is measured at the horizon asked."""
        return {year, ""} if year == self._horizon else {year}

    def _check(self, year: str, progress: Progress) -> Tuple[Sequence[ProposalObject], Optional[CheckResult]]:
        try:
            objects, result = checked(self._proposal, self._store, self._variant, year, progress)
        except NovexError as error:
            if self._store is not None:
                raise
            self.messages.append(error.message + " " + tr("Op welke grond deze doelen liggen is niet bekend."))
            return (), None
        if self._store is None and _is_older(self._proposal, objects):
            self.messages.append(tr("Sinds de toets van {year} is er getekend; toets opnieuw.").format(year=year))
        return objects, result


def _is_older(proposal: ProposalFile, objects: Sequence[ProposalObject]) -> bool:
    """Whether an object was changed after the check in the file."""
    moment = str(proposal.rows("toets")[0]["berekend_op"])
    return any(str(item.extra.get("gewijzigd_op") or "") > moment for item in objects)


def _new(messages: Sequence[str], said: Sequence[str]) -> List[str]:
    return [message for message in messages if message not in said]


# -- the goals of the province in a file


def read_goal_file(path: Union[str, Path]) -> ReadGoals:
    """The goals in a CSV file. Raises NovexError, naming every faulty line; see :func:`read_goals`."""
    source = Path(path)
    try:
        if source.stat().st_size > MOST_BYTES:
            raise NovexError(tr("{file} is te groot voor een tabel met doelen.").format(file=source.name),
                             tr("Kies de CSV met een regel per doel."))  # fmt: skip
        content = source.read_bytes()
    except OSError as error:
        raise NovexError(tr("{file} kan niet worden gelezen.").format(file=source.name),
                         tr("Controleer of het bestand er is en niet in een ander programma openstaat.")) from error
    return read_goals(content, source.name)


def write_goal_file(path: Union[str, Path], goals: Sequence[ProvinceGoal]) -> Path:
    """Write the goals as a CSV that :func:`read_goal_file` reads, whole or not at all. Raises NovexError."""
    target = Path(path)
    with temporary_beside(target) as work:
        work.write_bytes(goals_csv(goals))
        publish(work, target)
    return target


def gone_after(known: Sequence[ProvinceGoal], read: Sequence[ProvinceGoal], mode: str) -> List[str]:
    """The codes of goals that a table takes away: none when it adds, those it does not hold when it replaces."""
    if mode != REPLACE:
        return []
    kept = {goal.code for goal in read}
    return [goal.code for goal in known if goal.code not in kept]


def import_goals(proposal_path: Union[str, Path], csv_path: Union[str, Path], mode: str = ADD) -> ReadGoals:
    """Put the goals of a CSV in a proposal file: rows with a code that is there are replaced; all of it or nothing.

    Raises NovexError for a table with faults, and when the file cannot be read or written.
    """
    read = read_goal_file(csv_path)
    proposal = open_proposal(proposal_path)
    save_goals(proposal, read.goals, gone_after(proposal.province_goals(), read.goals, mode))
    return read


def save_goals(proposal: ProposalFile, goals: Sequence[ProvinceGoal], gone: Sequence[str] = ()) -> None:
    """Record goals, replacing those with the same code, and take away those in ``gone``; all of it or nothing."""
    with proposal.writing() as connection:
        for code in gone:
            connection.execute(sql.delete(TABLE, KEY), (code,))
        for goal in goals:
            gpkg_rows.upsert(connection, TABLE, KEY, records.to_row(records.GOAL_COLUMNS, goal))
