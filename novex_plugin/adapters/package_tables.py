"""The tables of a package that people open in a spreadsheet: findings and validation."""

from typing import Any, Dict, List, Sequence, Tuple

from ..core.checks import outcomes
from ..core.exchange.spreadsheet import csv_bytes
from ..core.exchange.validation import Issue
from ..core.model.records import Finding, Weighing
from ..core.model.schema import schema
from ..core.texts import tr
from . import records
from .geopackage import ProposalFile

_PLACE = ("x_rd", "y_rd")
_ANSWER = ("besluit", "motivering", "escalatie", "door", "op")
_ISSUE = ("zwaarte", "code", "plaats", "melding", "wat_te_doen", "object_uuid")


def findings_csv(proposal: ProposalFile) -> bytes:
    """Findings of the last check with their weighing, worst first, and what could not be checked."""
    answers = {item.key: item for item in proposal.weighings()}
    moment = next((row["berekend_op"] for row in proposal.rows("toets")), "")
    found = sorted(proposal.findings(), key=lambda item: (outcomes.rank(item.outcome), item.object_name, item.key))
    rows = [_finding_row(item, answers.get(item.key), moment) for item in found]
    names = {item.uuid: item.name for item in proposal.objects()}
    rows += [row for gap in proposal.untested() for row in _gap_rows(gap, names)]
    return csv_bytes((*schema().table("bevinding").field_names, *_PLACE, *_ANSWER), rows)


def issues_csv(issues: Sequence[Issue]) -> bytes:
    rows = [
        dict(zip(_ISSUE, (item.severity, item.code, item.place, item.message, item.hint, item.object_uuid)))
        for item in issues
    ]
    return csv_bytes(_ISSUE, rows)


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
