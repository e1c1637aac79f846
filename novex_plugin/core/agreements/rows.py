"""Agreements as data: a row each, that the import reads back as the same agreements."""

from typing import Any, Dict, Iterable, List, Mapping

from ..exchange.spreadsheet import csv_bytes
from ..model.annexes import Agreement
from .table import IGNORED, OBJECTS
from .words import in_order, object_names

COLUMNS = (
    "uuid", "nummer", "titel", "soort", "departementen", "partijen", "tekst", "status", OBJECTS, IGNORED,
)  # fmt: skip


def agreement_rows(agreements: Iterable[Agreement], names: Mapping[str, str]) -> List[Dict[str, Any]]:
    """Codes as they are, lists with commas; ``names`` of objects by uuid, for who reads along."""
    return [
        {
            "uuid": one.uuid, "nummer": one.number, "titel": one.title, "soort": one.kind,
            "departementen": ",".join(one.departments), "partijen": one.parties, "tekst": one.text,
            "status": one.status, OBJECTS: ",".join(one.object_uuids), IGNORED: object_names(one.object_uuids, names),
        }
        for one in in_order(agreements)
    ]  # fmt: skip


def agreements_csv(agreements: Iterable[Agreement], names: Mapping[str, str]) -> bytes:
    return csv_bytes(COLUMNS, agreement_rows(agreements, names))
