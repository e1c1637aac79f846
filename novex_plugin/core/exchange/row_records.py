"""The one place where Dutch columns meet English attributes: rows of a proposal file as records, and back.

A *row* is a dict from column name to a plain Python value (``None``, str, int, float, bool; dates and
moments as ISO 8601 text), as a file holds it. Records are those of ``core.model``. Geometries travel next
to the row, as shapely in EPSG:28992.
"""

import itertools
import re
from dataclasses import MISSING, fields, replace
from functools import cache
from math import isfinite
from sys import intern
from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from ..model.annexes import Agreement, Answer, Explanation, Indicator, LogEntry, ProvinceGoal, Trade
from ..model.records import (
    CounterResult,
    FeatureHit,
    Finding,
    ProposalHeader,
    ProposalObject,
    RuleOverride,
    Variant,
    Weighing,
)
from ..model.schema import BOOLEAN, NUMBER, OBJECT_TABLES, Table
from .codes import join_codes, split_codes

Row = Dict[str, Any]
_DEFAULT = object()  # of a missing value: the record has a default of its own
_NO_ZONE = re.compile(r"\d{4}-\d{2}-\d{2}T[\d:.]+")
_WHOLE_SECOND = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z")

HEADER_COLUMNS = {
    "uuid": "uuid", "titel": "title", "provincie": "province", "ijkmoment": "milestone", "versie": "version",
    "organisatie": "organisation", "contact": "contact", "datum": "date", "basisset_naam": "basisset_name",
    "basisset_datum": "basisset_date", "schema_versie": "schema_version", "opmerking": "remark",
    "samenvatting": "summary", "trefwoorden": "keywords", "gebruiksbeperking": "use_limits", "licentie": "licence",
    "email": "email", "website": "website", "totstandkoming": "lineage", "schaal": "scale",
}  # fmt: skip
VARIANT_COLUMNS = {
    "code": "code", "naam": "name", "omschrijving": "description", "voorkeur": "preferred", "ouder": "parent",
    "gearchiveerd": "archived",
}  # fmt: skip
OBJECT_COLUMNS = {
    "uuid": "uuid", "naam": "name", "variant": "variant", "vervangt": "replaces", "vervalt": "dropped",
    "functie": "function", "nevenfuncties": "further_functions", "perspectief": "perspective", "vraag": "question",
    "programma": "programme", "novex_gebied": "novex_area", "horizon": "horizon", "jaar_start": "start_year",
    "jaar_eind": "end_year", "herkomst": "origin", "concreetheid": "certainty", "nauwkeurigheid": "exactness",
    "precisie_m": "precision_m",
    "laag": "layer", "hoogte_m": "height_m", "diepte_m": "depth_m", "maaiveld_nap_m": "ground_nap_m",
    "hoeveelheid": "quantity", "eenheid": "unit",
    "hoeveelheid_afgeleid": "quantity_derived", "dichtheid": "density",
    "hoeveelheid_min": "quantity_min", "hoeveelheid_max": "quantity_max", "werknemers": "employees",
    "aandeel_betaalbaar": "affordable_pct",
    "rol_rijk": "role_of_state", "status": "status",
}  # fmt: skip
LONG_TEXTS = ("rol_rijk_toelichting", "kwaliteit_toelichting", "water_bodem_toelichting", "toelichting")
PLACE_COLUMNS = ("gemeente", "regio", "vista", "aandeel_provincies")
EXTRA_COLUMNS = (
    *LONG_TEXTS, *PLACE_COLUMNS, "bron", "gemaakt_door", "gemaakt_op", "gewijzigd_door", "gewijzigd_op",
)  # fmt: skip
FINDING_COLUMNS = {
    "sleutel": "key", "object_uuid": "object_uuid", "object_naam": "object_name", "variant": "variant",
    "horizon": "horizon", "soort": "kind", "regel": "rule", "titel": "title", "klasse": "outcome",
    "zwaarte": "severity", "rechtskracht": "legal_force", "absoluut": "absolute", "gezag": "authority",
    "grondslag": "legal_basis", "uitzonderingen": "exceptions", "toetslaag": "layer", "tegen_uuid": "other_uuid",
    "tegen_naam": "other_name", "overlap_m2": "overlap_m2", "overlap_pct": "overlap_pct", "lengte_m": "length_m",
    "reservering_pct": "reserved_pct", "afstand_m": "distance_m", "randgeval": "edge_case",
    "indicatief": "indicative", "verticaal": "vertical", "uitleg": "explanation", "bron": "source",
    "bron_datum": "source_date", "thema": "theme", "regel_herkomst": "rule_origin", "wetsdatum": "law_date",
    "bewijs": "evidence", "uitzondering": "claimed", "grenshoogte_m": "limit_height_m", "lengte_gang_m": "corridor_m",
    "situatie": "situation",
}  # fmt: skip
HIT_COLUMNS = {
    "kenmerk_id": "feature_id", "kenmerk_naam": "name", "overlap_m2": "overlap_m2", "overlap_pct": "share_pct",
    "lengte_m": "length_m", "afstand_m": "distance_m",
}  # fmt: skip
WEIGHING_COLUMNS = {
    "sleutel": "key", "besluit": "decision", "motivering": "motivation", "escalatie": "escalation",
    "uitzondering": "exception", "bewijs": "evidence", "ruil_met": "traded_with", "hoeveelheid": "quantity",
    "eenheid": "unit", "object_uuid": "object_uuid", "object_naam": "object_name", "regel": "rule", "titel": "title",
    "situatie": "situation", "door": "by", "op": "at",
}  # fmt: skip
EXPLANATION_COLUMNS = {
    "laag": "layer", "toegepast": "applied", "reden": "reason", "vervanging": "replacement",
}  # fmt: skip
GOAL_COLUMNS = {
    "code": "code", "doel": "goal", "indicator": "indicator", "eenheid": "unit", "waarde": "value",
    "waarde_max": "value_max", "horizon": "horizon", "telt_op_uit": "counts_from", "bron": "source",
    "in_plannen": "in_plans",
}  # fmt: skip
AGREEMENT_COLUMNS = {
    "uuid": "uuid", "nummer": "number", "titel": "title", "soort": "kind", "departementen": "departments",
    "partijen": "parties", "tekst": "text", "status": "status",
}  # fmt: skip
ANSWER_COLUMNS = {
    "sleutel": "key", "vraag": "question", "variant": "variant", "horizon": "horizon", "tekst": "text", "door": "by",
    "op": "at",
}  # fmt: skip
INDICATOR_COLUMNS = {
    "code": "code", "naam": "name", "uitdrukking": "expression", "filter": "filter", "samenvatting": "aggregate",
    "eenheid": "unit", "doel": "target", "richting": "direction", "toelichting": "note", "door": "by", "op": "at",
}  # fmt: skip
TRADE_COLUMNS = {
    "uuid": "uuid", "doel": "goal", "hoeveelheid": "quantity", "eenheid": "unit", "richting": "direction",
    "partner": "partner", "gebied": "area", "reden": "reason", "variant": "variant", "horizon": "horizon",
    "akkoord": "agreed", "door": "by", "op": "at",
}  # fmt: skip
COUNTER_COLUMNS = {
    "sleutel": "key", "teller": "counter", "regel": "rule", "titel": "title", "plaats": "place", "eenheid": "unit",
    "gebruikt": "used", "al_aanwezig": "present", "grens": "limit", "ruimte": "room", "klasse": "outcome",
    "objecten": "objects", "uitleg": "explanation", "grondslag": "legal_basis",
}  # fmt: skip
RULE_COLUMNS = {
    "code": "code", "herkomst": "origin", "regel": "record", "reden": "reason", "door": "by", "op": "at",
}  # fmt: skip
LOG_COLUMNS = {"tijd": "at", "wie": "by", "tabel": "table", "uuid": "uuid", "wat": "what"}


def typed_row(table: Table, row: Mapping[str, Any]) -> Row:
    """A row with numbers as numbers and yes/no as bool, where the stored value allows it.

    SQLite stores any type in any column; a value that does not fit is left as it is, so that
    validation can name it.
    """
    result = dict(row)
    for field in table.fields:
        value = result.get(field.name)
        if value is None:
            continue
        if field.type == BOOLEAN and isinstance(value, int):
            result[field.name] = bool(value)
        elif field.type == NUMBER and isinstance(value, int):
            result[field.name] = float(value)
    return result


def header_from_row(row: Mapping[str, Any]) -> ProposalHeader:
    return ProposalHeader(**_attributes(ProposalHeader, HEADER_COLUMNS, row))


def variant_from_row(row: Mapping[str, Any]) -> Variant:
    return Variant(**_attributes(Variant, VARIANT_COLUMNS, row))


def object_from_row(kind: str, row: Mapping[str, Any], geometry: Any) -> ProposalObject:
    """One row of an object table as a record; ``geometry`` is shapely (EPSG:28992) or None."""
    values = _attributes(ProposalObject, OBJECT_COLUMNS, row)
    extra = {name: row[name] for name in EXTRA_COLUMNS if row.get(name) not in (None, "")}
    return ProposalObject(geometry=geometry, kind=kind, extra=extra, **values)


def objects_from_columns(
    kind: str, columns: Mapping[str, Sequence[Any]], geometries: Sequence[Any]
) -> List[ProposalObject]:
    """What :func:`object_from_row` makes of every row, for thousands of them: a column is looked at as a whole, and
    most columns of most proposals hold nothing.

    ``columns`` by name, all as long as ``geometries``; a column that is not there is an empty one.
    """
    count = len(geometries)
    values: Dict[str, Iterable[Any]] = {
        "geometry": geometries, "kind": itertools.repeat(kind, count), "extra": _extras(columns, count),
    }  # fmt: skip
    for column, attribute in OBJECT_COLUMNS.items():
        values[attribute] = _converted(attribute, columns.get(column, ()), count)
    in_order = [values[item.name] for item in fields(ProposalObject)]
    return [ProposalObject(*row) for row in zip(*in_order)]


def _extras(columns: Mapping[str, Sequence[Any]], count: int) -> List[Dict[str, Any]]:
    extras: List[Dict[str, Any]] = [{} for _ in range(count)]
    for name in EXTRA_COLUMNS:
        for extra, value in zip(extras, columns.get(name, ())):
            if value not in (None, ""):
                extra[name] = value
    return extras


def _converted(attribute: str, column: Sequence[Any], count: int) -> Iterable[Any]:
    """A column as values of the attribute; NULL and what does not fit take the default of the record."""
    convert, missing = _ways(ProposalObject)[attribute]
    default = getattr(ProposalObject, attribute, missing)
    present = set(map(type, column)) - {type(None)}
    if not present:
        return itertools.repeat(default, count)
    if present == {_FITTING.get(convert)}:
        return [default if value is None else value for value in column]
    made = [None if value is None else convert(value) for value in column]
    return [default if value is None else value for value in made]


def object_to_row(record: ProposalObject) -> Row:
    """The row of an object, without geometry. Raises KeyError for an unknown kind of geometry."""
    row = _columns(OBJECT_COLUMNS, record)
    row.update({name: _stored(record.extra.get(name)) for name in EXTRA_COLUMNS})
    # A form of QGIS shows NULL as that very word in a box of several lines, so those stay empty text.
    row.update({name: record.extra.get(name) or "" for name in LONG_TEXTS})
    return row


def object_table(record: ProposalObject) -> str:
    """The table that an object belongs in."""
    return OBJECT_TABLES[record.kind]


# Of hundreds of thousands of findings many say the same; a fresh text for each takes as much again as the findings.
_SAID_OFTEN = {item.name for item in fields(Finding) if item.type is str} - {"key", "situation"}


def finding_from_row(row: Mapping[str, Any], place: Any, overlap: Any, hits: Tuple[FeatureHit, ...]) -> Finding:
    values = _attributes(Finding, FINDING_COLUMNS, row)
    for name in _SAID_OFTEN & values.keys():
        values[name] = intern(values[name])
    return Finding(place=place, overlap=overlap, hits=hits, **values)


def finding_to_row(finding: Finding, computed_at: str) -> Row:
    row = _columns(FINDING_COLUMNS, finding)
    row.update(aantal_kenmerken=len(finding.hits), berekend_op=computed_at)
    return row


def hit_from_row(row: Mapping[str, Any]) -> FeatureHit:
    return FeatureHit(**_attributes(FeatureHit, HIT_COLUMNS, row))


def agreement_from_row(row: Mapping[str, Any], object_uuids: Tuple[str, ...]) -> Agreement:
    return Agreement(object_uuids=object_uuids, **_attributes(Agreement, AGREEMENT_COLUMNS, row))


def agreement_to_row(agreement: Agreement) -> Row:
    return _columns(AGREEMENT_COLUMNS, agreement)


def weighing_from_row(row: Mapping[str, Any]) -> Weighing:
    return _in_utc(Weighing(**_attributes(Weighing, WEIGHING_COLUMNS, row)))


def _in_utc(record: Any) -> Any:
    """QGIS writes the moment in UTC, as it was given, but leaves out the Z."""
    return replace(record, at=f"{record.at}Z") if _NO_ZONE.fullmatch(record.at) else record


def counter_from_row(row: Mapping[str, Any]) -> CounterResult:
    stored = {column: name for column, name in COUNTER_COLUMNS.items() if name not in ("key", "room")}
    return CounterResult(**_attributes(CounterResult, stored, row))


def answer_from_row(row: Mapping[str, Any]) -> Answer:
    stored = {column: name for column, name in ANSWER_COLUMNS.items() if name != "key"}
    return _in_utc(Answer(**_attributes(Answer, stored, row)))


def indicator_from_row(row: Mapping[str, Any]) -> Indicator:
    return _in_utc(Indicator(**_attributes(Indicator, INDICATOR_COLUMNS, row)))


def trade_from_row(row: Mapping[str, Any]) -> Trade:
    return _in_utc(Trade(**_attributes(Trade, TRADE_COLUMNS, row)))


def rule_from_row(row: Mapping[str, Any]) -> RuleOverride:
    return RuleOverride(**_attributes(RuleOverride, RULE_COLUMNS, row))


def explanation_from_row(row: Mapping[str, Any]) -> Explanation:
    return Explanation(**_attributes(Explanation, EXPLANATION_COLUMNS, row))


def goal_from_row(row: Mapping[str, Any]) -> ProvinceGoal:
    return ProvinceGoal(**_attributes(ProvinceGoal, GOAL_COLUMNS, row))


def log_from_row(row: Mapping[str, Any]) -> LogEntry:
    return LogEntry(**_attributes(LogEntry, LOG_COLUMNS, row))


def to_row(columns: Mapping[str, str], record: Any) -> Row:
    """The row of a simple record, by one of the column tables above."""
    return _columns(columns, record)


def with_geometry(record: ProposalObject, geometry: Any) -> ProposalObject:
    return replace(record, geometry=geometry)


def _columns(columns: Mapping[str, str], record: Any) -> Row:
    return {column: _stored(getattr(record, attribute)) for column, attribute in columns.items()}


def _stored(value: Any) -> Any:
    """Empty text is stored as NULL, so that "not filled in" has one spelling; moments as GeoPackage wants them."""
    if isinstance(value, tuple):
        return join_codes(value) or None
    if isinstance(value, str) and _WHOLE_SECOND.fullmatch(value):
        return f"{value[:-1]}.000Z"
    return None if value == "" else value


def _attributes(record_type: Any, columns: Mapping[str, str], row: Mapping[str, Any]) -> Dict[str, Any]:
    """Constructor arguments from a row; NULL takes the default of the record."""
    ways = _ways(record_type)
    values: Dict[str, Any] = {}
    for column, attribute in columns.items():
        convert, missing = ways[attribute]
        value = row.get(column)
        if value is not None:
            value = convert(value)
        if value is not None:
            values[attribute] = value
        elif missing is not _DEFAULT:
            values[attribute] = missing
    return values


@cache
def _ways(record_type: Any) -> Dict[str, Tuple[Callable[[Any], Any], Any]]:
    """Per attribute: how a value becomes one of its type, and what stands for a missing one that has no default."""
    found: Dict[str, Tuple[Callable[[Any], Any], Any]] = {}
    for item in fields(record_type):
        name = str(item.type)
        missing: Any = _DEFAULT
        if item.default is MISSING and item.default_factory is MISSING:
            missing = None if "Optional" in name else "" if "str" in name else 0.0
        found[item.name] = (_way(name), missing)
    return found


def _way(type_name: str) -> Callable[[Any], Any]:
    """From a value to one of the type; None when it does not fit."""
    if "float" in type_name or "int" in type_name:
        return _whole if "int" in type_name else _fraction
    if "bool" in type_name:
        return bool
    return _codes if "Tuple[str" in type_name else str


def _codes(value: Any) -> Tuple[str, ...]:
    return split_codes(str(value))


def _whole(value: Any) -> Optional[int]:
    return int(value) if isinstance(value, (int, float)) and isfinite(value) else None


def _fraction(value: Any) -> Optional[float]:
    return float(value) if isinstance(value, (int, float)) else None


_FITTING: Dict[Callable[[Any], Any], type] = {str: str, bool: bool, _whole: int, _fraction: float}  # left as they are
