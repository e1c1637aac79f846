"""Single rows against the exchange model: types, lengths, required, codes, ranges, unique values.

A row is a dict from column name to a plain value, as a file holds it; SQLite stores any type in any
column, so nothing is taken for granted.
"""

import re
from dataclasses import dataclass
from difflib import get_close_matches
from math import isfinite
from typing import Any, Dict, Iterable, Iterator, Mapping, Optional, Set, Tuple

from ..model import schema as model
from ..model.schema import RECOMMENDED, REQUIRED, Field, Table
from ..texts import tr
from .codes import code_set, codes, split_codes

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?")
_KEYS = ("uuid", "sleutel", "code", "laag", "lijst")


@dataclass(frozen=True)
class Fault:
    """One field of one row that does not follow the model. ``key`` identifies the row."""

    code: str
    key: str
    place: str
    message: str
    hint: str
    field: str = ""  # name of the field


def check_rows(table: Table, rows: Iterable[Mapping[str, Any]], milestone: str = "") -> Iterator[Fault]:
    """Every fault in the rows of one table; obligations are those of ``milestone`` (ijkmoment)."""
    seen: Dict[str, Set[Any]] = {field.name: set() for field in table.fields if field.unique}
    free: Optional[Set[str]] = None  # worked out for the first row: most tables have none
    for row in rows:
        if free is None:
            free = {field.name for field in table.fields if _check_missing(field, milestone) is None}
        for field in table.fields:
            value = row.get(field.name)
            if value is None and field.name in free:
                continue  # most fields of most rows
            fault = check_value(field, value, milestone) or _check_unique(field, value, seen)
            if fault:
                yield Fault(fault[0], _key(row), _place(table, row, field), fault[1], fault[2], field.name)


Finding = Tuple[str, str, str]  # code, message, hint


def check_value(field: Field, value: Any, milestone: str = "") -> Optional[Finding]:
    """What is wrong with one value, or None."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return _check_missing(field, milestone)
    if not _has_type(field, value):
        message = tr("'{value}' is geen geldige waarde; verwacht wordt {type}.")
        return "type", message.format(value=value, type=type_name(field)), tr("Verbeter of verwijder de waarde.")
    if field.length and len(value) > field.length:
        message = tr("De tekst is {found} tekens lang; er passen er {length}.").format(
            found=len(value), length=field.length
        )
        return "lengte", message, tr("Kort de tekst in.")
    if field.codelist:
        return _check_codes(field, value)
    return _check_range(field, value)


def type_name(field: Field) -> str:
    """What a field holds, in words."""
    return {
        model.TEXT: tr("tekst"),
        model.INTEGER: tr("een geheel getal"),
        model.NUMBER: tr("een getal"),
        model.BOOLEAN: tr("ja of nee"),
        model.DATE: tr("een datum (jjjj-mm-dd)"),
        model.MOMENT: tr("een tijdstip"),
    }[field.type]


def _check_missing(field: Field, milestone: str) -> Optional[Finding]:
    hint = tr("Vul '{field}' in.").format(field=field.alias_nl)
    if field.required:
        return "verplicht", tr("'{field}' is niet ingevuld.").format(field=field.alias_nl), hint
    obligation = field.obligation_at(milestone)
    if obligation == REQUIRED:
        message = tr("'{field}' is verplicht bij ijkmoment {milestone}.")
        return "verplicht_bij_ijkmoment", message.format(field=field.alias_nl, milestone=milestone), hint
    if obligation == RECOMMENDED:
        message = tr("'{field}' is aanbevolen bij ijkmoment {milestone}.")
        return "aanbevolen", message.format(field=field.alias_nl, milestone=milestone), hint
    return None


def _has_type(field: Field, value: Any) -> bool:
    if field.type in (model.INTEGER, model.NUMBER):
        whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
        fraction = field.type == model.NUMBER and isinstance(value, float) and isfinite(value)
        return not isinstance(value, bool) and (whole or fraction)
    if field.type == model.BOOLEAN:
        return isinstance(value, bool) or value in (0, 1)
    if field.type == model.DATE:
        return isinstance(value, str) and bool(_DATE.fullmatch(value))
    if field.type == model.MOMENT:
        return isinstance(value, str) and bool(_MOMENT.fullmatch(value))
    return isinstance(value, str)


def _check_codes(field: Field, value: str) -> Optional[Finding]:
    known = code_set(field.codelist)
    for code in split_codes(value) if field.multiple else (value,):
        if code not in known:
            message = tr("De code '{code}' staat niet in de lijst {list}.").format(code=code, list=field.codelist)
            return "code", message, suggestion(field, code)
    return None


def suggestion(field: Field, value: str) -> str:
    """Which codes come near, or where to find them."""
    names = {item.code: item.name for item in codes(field.codelist)}
    words = {**{name.casefold(): code for code, name in names.items()}, **{code.casefold(): code for code in names}}
    near = list(dict.fromkeys(words[word] for word in get_close_matches(value.casefold(), words, n=3, cutoff=0.6)))
    if near:
        shown = ", ".join(f"{code} ({names[code]})" for code in near)
        return tr("Bedoelt u: {codes}?").format(codes=shown)
    return tr("Kies een code uit de lijst {list}.").format(list=field.codelist)


def _check_range(field: Field, value: Any) -> Optional[Finding]:
    too_low = field.minimum is not None and value < field.minimum
    too_high = field.maximum is not None and value > field.maximum
    if not (too_low or too_high):
        return None
    bound = field.minimum if too_low else field.maximum
    message = tr("{value} is te laag; minimaal {bound}.") if too_low else tr("{value} is te hoog; maximaal {bound}.")
    return "bereik", message.format(value=f"{value:g}", bound=f"{bound:g}"), tr("Verbeter het getal.")


def _check_unique(field: Field, value: Any, seen: Dict[str, Set[Any]]) -> Optional[Finding]:
    if not field.unique or value is None:
        return None
    if value in seen[field.name]:
        message = tr("'{value}' komt vaker voor; '{field}' moet uniek zijn.").format(value=value, field=field.alias_nl)
        return "uniek", message, tr("Geef elke rij een eigen waarde.")
    seen[field.name].add(value)
    return None


def _key(row: Mapping[str, Any]) -> str:
    return next((str(row[name]) for name in _KEYS if row.get(name)), "")


def _place(table: Table, row: Mapping[str, Any], field: Field) -> str:
    shown = " ".join(str(row.get("naam") or row.get("titel") or _key(row)).split())
    return " ".join(part for part in (table.name, shown, f"({field.name})") if part)
