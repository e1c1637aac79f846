"""Provenance as text: records for JSON, rows for a table, and the line that a finding or a map sheet cites."""

from dataclasses import asdict, fields
from typing import Any, Dict, Iterable, List, Mapping, Sequence, Tuple

from ..texts import tr
from .records import Provenance

COLUMNS = (
    "laag", "laag_titel", "code", "titel", "bronhouder", "dienst", "adres", "laagnaam", "peildatum", "gelezen_op",
    "licentie", "naamsvermelding", "metadata_id", "sha256", "aantal", "gevraagd_gebied", "toestand",
)  # fmt: skip
_NAMES = {field.name for field in fields(Provenance)}


def to_record(provenance: Provenance) -> Dict[str, Any]:
    """The record as JSON keeps it, under the names of its fields."""
    return asdict(provenance)


def from_record(record: Mapping[str, Any]) -> Provenance:
    """The reverse of :func:`to_record`; names that a newer version added are passed over."""
    known = {name: value for name, value in record.items() if name in _NAMES}
    if known.get("area") is not None:
        known["area"] = tuple(known["area"])
    return Provenance(**{"layer": "", **known})


def table_row(key: str, title: str, provenance: Provenance) -> Dict[str, Any]:
    """One row of ``herkomst.csv``: where (a part of) the stored layer ``key`` came from."""
    area = "" if provenance.area is None else " ".join(f"{value:.0f}" for value in provenance.area)
    values = (
        key, title, provenance.layer, provenance.title, provenance.owner, provenance.service, provenance.url,
        provenance.layer_name, provenance.date, provenance.retrieved, provenance.licence, provenance.attribution,
        provenance.metadata_id, provenance.sha256, provenance.count, area, provenance.state,
    )  # fmt: skip
    return dict(zip(COLUMNS, values))


def citation(provenance: Provenance) -> str:
    """What to name as the source: the layer and whose it is; when the data has no date of its own, when it was read."""
    named = [part for part in (provenance.title or provenance.layer, provenance.owner) if part]
    if not provenance.date and provenance.retrieved:
        named.append(tr("gelezen op {day}").format(day=provenance.retrieved[:10]))
    return ", ".join(named)


def conditions(items: Iterable[Provenance]) -> str:
    """Licences and the names that must be mentioned, each once; '' when none is known."""
    found = [part for item in items for part in (item.licence, item.attribution) if part]
    return ", ".join(dict.fromkeys(found))


def each_once(values: Sequence[str]) -> Tuple[str, ...]:
    """Values that say something, in order, without repeats."""
    return tuple(dict.fromkeys(value for value in values if value))


def records(items: Iterable[Provenance]) -> List[Dict[str, Any]]:
    return [to_record(item) for item in items]
