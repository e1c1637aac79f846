"""Findings as a table: one row each, the same columns, order and figures wherever a table of them is made.

The panel, Processing and the report all write this, so that the same check gives the same bytes.
"""

from typing import Any, Dict, Iterable, List, Mapping, Sequence, Tuple

from ..exchange.spreadsheet import csv_bytes
from ..model.records import Finding, Weighing
from ..texts import tr
from . import outcomes
from .result import Untested

Row = Dict[str, Any]
_M2_PER_HA = 10_000.0
_NAMED = 25  # features named in one cell; more are counted
_HA, _PCT, _M = 4, 2, 1  # decimals
COLUMNS: Tuple[str, ...] = (
    "klasse", "klasse_naam", "object_naam", "object_uuid", "soort", "regel", "titel", "thema", "zwaarte",
    "rechtskracht", "absoluut", "gezag", "grondslag", "wetsdatum", "regel_herkomst", "toetslaag", "tegen_naam",
    "tegen_uuid", "overlap_ha", "overlap_pct", "lengte_m", "reservering_pct", "afstand_m", "lengte_gang_m",
    "grenshoogte_m", "randgeval", "indicatief", "verticaal", "kenmerken", "uitleg", "uitzonderingen", "bewijs",
    "uitzondering", "bron", "bron_datum", "x_rd", "y_rd", "besluit", "motivering", "escalatie", "ruil_met", "door",
    "op", "verouderd", "variant", "horizon", "sleutel",
)  # fmt: skip


def findings_csv(
    findings: Iterable[Finding], untested: Iterable[Untested] = (), weighings: Iterable[Weighing] = (),
    names: Mapping[str, str] = {},
) -> bytes:  # fmt: skip
    """The bytes of a CSV file; see :func:`findings_rows`."""
    return csv_bytes(COLUMNS, findings_rows(findings, untested, weighings, names))


def findings_rows(
    findings: Iterable[Finding], untested: Iterable[Untested] = (), weighings: Iterable[Weighing] = (),
    names: Mapping[str, str] = {},
) -> List[Row]:  # fmt: skip
    """Rows by column name: findings from the worst class to the mildest, and among them what could not be tested.

    ``weighings`` are the answers to the findings; ``names`` those of the objects by uuid, for what was not tested.
    """
    answers = {item.key: item for item in weighings}
    rows = [_finding_row(item, answers.get(item.key)) for item in findings]
    rows += [row for gap in untested for row in _gap_rows(gap, names)]
    return sorted(rows, key=_place_of)


def _place_of(row: Row) -> Tuple[Any, ...]:
    columns = ("object_naam", "object_uuid", "soort", "regel", "toetslaag", "tegen_uuid", "uitleg", "sleutel")
    return (outcomes.rank(row["klasse"]), *(str(row.get(column, "")) for column in columns))


def _finding_row(item: Finding, answer: Any) -> Row:
    row: Row = {
        "klasse": item.outcome, "klasse_naam": _class_name(item.outcome), "object_naam": item.object_name,
        "object_uuid": item.object_uuid, "soort": item.kind, "regel": item.rule, "titel": item.title,
        "thema": item.theme, "zwaarte": item.severity, "rechtskracht": item.legal_force, "absoluut": item.absolute,
        "gezag": item.authority, "grondslag": item.legal_basis, "wetsdatum": item.law_date,
        "regel_herkomst": item.rule_origin, "toetslaag": item.layer, "tegen_naam": item.other_name,
        "tegen_uuid": item.other_uuid, "randgeval": item.edge_case, "indicatief": item.indicative,
        "verticaal": item.vertical, "kenmerken": _features(item), "uitleg": item.explanation,
        "uitzonderingen": item.exceptions, "bewijs": ", ".join(item.evidence), "uitzondering": item.claimed,
        "bron": item.source, "bron_datum": item.source_date, "variant": item.variant, "horizon": item.horizon,
        "sleutel": item.key,
    }  # fmt: skip
    row.update(_figures(item))
    if isinstance(answer, Weighing):
        row.update(
            besluit=answer.decision, motivering=answer.motivation, escalatie=answer.escalation,
            ruil_met=answer.traded_with, door=answer.by, op=answer.at, verouderd=answer.outdated(item),
        )  # fmt: skip
    return row


def _figures(item: Finding) -> Row:
    """The figures in the precision in which they mean something; empty where a figure means nothing."""
    row: Row = {
        "overlap_ha": _some(item.overlap_m2 / _M2_PER_HA, _HA), "overlap_pct": _some(item.overlap_pct, _PCT),
        "lengte_m": _some(item.length_m, _M), "reservering_pct": _some(item.reserved_pct, _PCT),
        "afstand_m": _some(item.distance_m, _M), "lengte_gang_m": _some(item.corridor_m, _M),
        "grenshoogte_m": item.limit_height_m,
    }  # fmt: skip
    if item.place is not None and not item.place.is_empty:
        row.update(x_rd=round(float(item.place.x), _M), y_rd=round(float(item.place.y), _M))
    return row


def _some(value: float, decimals: int) -> Any:
    return round(value, decimals) if value else None


def _features(item: Finding) -> str:
    named = [hit.name or hit.feature_id for hit in item.hits[:_NAMED]]
    more = len(item.hits) - len(named)
    if more > 0:
        named.append(tr("en {count} andere").format(count=more))
    return "; ".join(named)


def _gap_rows(gap: Untested, names: Mapping[str, str]) -> List[Row]:
    common: Row = {
        "klasse": outcomes.UNKNOWN, "klasse_naam": _class_name(outcomes.UNKNOWN), "regel": gap.rule,
        "toetslaag": gap.layer, "uitleg": gap.reason,
    }  # fmt: skip
    everything: Sequence[Row] = [dict(common, object_naam=tr("alle objecten"), object_uuid="")]
    own = [dict(common, object_uuid=uuid, object_naam=names.get(uuid, "")) for uuid in gap.objects]
    return list(own or everything)


def _class_name(code: str) -> str:
    return tr(outcomes.BY_CODE[code].label)
