"""The tables of a package that people open in a spreadsheet: findings and validation."""

from typing import Any, Dict, List, Tuple

from ..core.accounting.goal_table import GOAL_COLUMNS, goal_rows
from ..core.checks import outcomes
from ..core.exchange.spreadsheet import csv_bytes
from ..core.model.records import Finding, Weighing
from ..core.model.schema import schema
from ..core.services import provenance as origin
from ..core.services.records import Provenance
from ..core.texts import tr
from . import records
from .geopackage import ProposalFile
from .store import Store, StoredLayer
from .totals import TotalsReport

_PLACE = ("x_rd", "y_rd")
_ANSWER = ("besluit", "motivering", "escalatie", "door", "op")
_OF_LAYER = ("laag", "laag_titel")


def findings_csv(proposal: ProposalFile) -> bytes:
    """Findings of the last check with their weighing, worst first, and what could not be checked."""
    answers = {item.key: item for item in proposal.weighings()}
    moment = next((row["berekend_op"] for row in proposal.rows("toets")), "")
    found = sorted(proposal.findings(), key=lambda item: (outcomes.rank(item.outcome), item.object_name, item.key))
    rows = [_finding_row(item, answers.get(item.key), moment) for item in found]
    names = {item.uuid: item.name for item in proposal.objects()}
    rows += [row for gap in proposal.untested() for row in _gap_rows(gap, names)]
    return csv_bytes((*schema().table("bevinding").field_names, *_PLACE, *_ANSWER), rows)


def goals_csv(totals: TotalsReport) -> bytes:
    """A row per goal, measured in its own year, for the variant that was counted."""
    rows = [{**totals.context, **row} for row in goal_rows(totals.goals)]
    return csv_bytes((*totals.context, *GOAL_COLUMNS), rows)


def provenance_csv(store: Store) -> bytes:
    """Where each reference layer came from: a row per source of a layer."""
    return csv_bytes(origin.COLUMNS, [row for stored in store.layers() for row in _origin_rows(stored)])


def reference_layers(store: Store) -> List[Dict[str, Any]]:
    """The reference layers of the basisset for the manifest: as stored, each with its sources."""
    return [
        {
            "laag": stored.key,
            "titel": stored.title,
            "bron": stored.source,
            "peildatum": stored.date,
            "sha256": stored.sha256,
            "kenmerken": stored.count,
            "herkomst": [_told(row) for row in _origin_rows(stored) if stored.provenance],
        }
        for stored in store.layers()
    ]


def _origin_rows(stored: StoredLayer) -> List[Dict[str, Any]]:
    """A store of format 1 kept name, date and checksum only; those are then the whole row."""
    old = Provenance(stored.key, stored.source, date=stored.date, sha256=stored.sha256, count=stored.read, state="")
    return [origin.table_row(stored.key, stored.title, item) for item in stored.provenance or (old,)]


def _told(row: Dict[str, Any]) -> Dict[str, str]:
    """What a source says of itself; empty fields, and those of the layer, say nothing more."""
    return {name: str(value) for name, value in row.items() if value not in ("", 0) and name not in _OF_LAYER}


def outcome_counts(proposal: ProposalFile) -> Dict[str, int]:
    """Findings per outcome class, and under UNKNOWN what could not be checked."""
    check = proposal.last_check()
    return check.count() if check else {}


def _finding_row(finding: Finding, answer: Any, moment: str) -> Dict[str, Any]:
    row = records.finding_to_row(finding, moment)
    if finding.place is not None and not finding.place.is_empty:
        row.update(zip(_PLACE, (round(finding.place.x, 2), round(finding.place.y, 2))))
    if isinstance(answer, Weighing):
        full = records.to_row(records.WEIGHING_COLUMNS, answer)
        row.update({column: full[column] for column in _ANSWER})
    return row


def _gap_rows(gap: Any, names: Dict[str, str]) -> List[Dict[str, Any]]:
    common = {"klasse": outcomes.UNKNOWN, "regel": gap.rule, "toetslaag": gap.layer, "uitleg": gap.reason}
    objects: Tuple[str, ...] = gap.objects or ("",)
    everything = tr("alle objecten")
    return [dict(common, object_uuid=uuid, object_naam=names.get(uuid, "") if uuid else everything) for uuid in objects]
