"""Issues as a table for people (CSV) and as a document for programs (JSON); the same whoever asked for them."""

import json
from typing import Any, Dict, Iterable

from .issues import Issue
from .spreadsheet import csv_bytes
from .validator import Verdict

COLUMNS = ("zwaarte", "code", "plaats", "melding", "wat_te_doen", "object_uuid", "veld", "x_rd", "y_rd")


def issue_row(issue: Issue) -> Dict[str, Any]:
    """One issue by :data:`COLUMNS`; coordinates in EPSG:28992 to the centimetre, empty without a place of its own."""
    x, y = (round(value, 2) for value in issue.at) if issue.at else (None, None)
    values = (issue.severity, issue.code, issue.place, issue.message, issue.hint, issue.object_uuid, issue.field, x, y)
    return dict(zip(COLUMNS, values))


def issues_csv(issues: Iterable[Issue]) -> bytes:
    return csv_bytes(COLUMNS, [issue_row(issue) for issue in issues])


def verdict_document(verdict: Verdict) -> Dict[str, Any]:
    """One validated dataset: what it is, the outcome, the counts and every issue."""
    data = verdict.reading.data
    header = data.header if data and data.rows["voorstel"] else None
    return {
        "bestand": verdict.reading.path.name,
        "soort": verdict.reading.kind,
        "schema_versie": verdict.reading.schema_version,
        "voorstel": header.uuid if header else "",
        "provincie": header.province if header else "",
        "ijkmoment": verdict.milestone,
        "geldig": verdict.valid,
        "aantallen": verdict.counts,
        "meldingen": [issue_row(issue) for issue in verdict.issues],
    }


def json_bytes(document: Any) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
