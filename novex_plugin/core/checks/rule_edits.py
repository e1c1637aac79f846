"""Changing a copy of a national rule, and making rules of one's own: records in, records out; nothing is written here.

The file in which rules are shared (``*.novex-regels.json``) has the form of the national rule files, with the origin
and the reason beside each rule.
"""

import json
from pathlib import Path
from typing import Any, Dict, Iterable, List, Mapping, Sequence, Tuple

from ..errors import NovexError
from ..model.records import RuleOverride
from ..model.tables import read_json
from ..texts import tr
from .rule_fields import KnownLayer
from .rules import ALL_FUNCTIONS, CHANGED, OWN, SEVERITIES
from .ruleset import national_record, record_of, rule_of

SUFFIX = ".novex-regels.json"
OWN_LETTER = "X"
_KIND, _VERSION = "novex-regels", 1


def next_own_code(taken: Iterable[str]) -> str:
    """The first free code for a rule of one's own: X01, X02, ..."""
    known, number = set(taken), 1
    while f"{OWN_LETTER}{number:02d}" in known:
        number += 1
    return f"{OWN_LETTER}{number:02d}"


def new_record(code: str) -> Dict[str, Any]:
    """A rule to start with; what has to be filled in is empty."""
    return {
        "code": code, "thema": tr("Eigen regels"), "naam": "", "grondslag": "", "rechtskracht": "verordening",
        "bevoegd_gezag": "", "lagen": [], "functies": ALL_FUNCTIONS, "zwaarte": "nee-tenzij", "toelichting": "",
        "bron": "", "zekerheid": "hoog", "basis": "bron",
    }  # fmt: skip


def with_fields(record: Mapping[str, Any], edits: Mapping[str, Any]) -> Dict[str, Any]:
    """The record with some fields changed; an edit of None takes a field away. What is not edited stays."""
    changed = {**record, **edits}
    return {key: value for key, value in changed.items() if value is not None}


def override_of(record: Mapping[str, Any], reason: str) -> RuleOverride:
    """The record as what a proposal keeps: a changed copy when the code is a national one, else an own rule.

    Raises NovexError without a reason: nothing may differ from the national rules without saying why.
    """
    if not reason.strip():
        raise NovexError(
            tr("De reden van de wijziging ontbreekt."),
            tr("Schrijf in een zin waarom deze regel afwijkt of is toegevoegd; elk rapport noemt haar."),
        )
    code = str(record.get("code", ""))
    origin = CHANGED if national_record(code) else OWN
    return RuleOverride(code, origin, json.dumps(record, ensure_ascii=False), reason.strip())


def weakened(record: Mapping[str, Any]) -> List[str]:
    """In which ways a changed copy is milder than the national rule, in Dutch; empty when it is not."""
    national = national_record(str(record.get("code", "")))
    if not national:
        return []
    found = []
    if record.get("actief", True) is False and national.get("actief", True):
        found.append(tr("de regel is uitgezet"))
    if _severity(record) > _severity(national):
        found.append(
            tr("de zwaarte gaat van {was} naar {now}").format(was=national["zwaarte"], now=record["zwaarte"])
        )
    lost = set() if ALL_FUNCTIONS in _functions(record) else _functions(national) - _functions(record)
    if lost:
        found.append(tr("minder functies: {names}").format(names=", ".join(sorted(lost))))
    gone = set(national["lagen"]) - set(record.get("lagen", ()))
    if gone:
        found.append(tr("minder lagen: {names}").format(names=", ".join(sorted(gone))))
    if _reach(record) < _reach(national):
        text = tr("de afstand gaat van {was:g} naar {now:g} m")
        found.append(text.format(was=_reach(national), now=_reach(record)))
    return found


def file_text(overrides: Sequence[RuleOverride]) -> str:
    """The rules of a proposal as a file for a colleague."""
    rules = [
        {"herkomst": one.origin, "reden": one.reason, "regel": record_of(one)}
        for one in sorted(overrides, key=lambda item: item.code)
    ]
    return json.dumps({"soort": _KIND, "versie": _VERSION, "regels": rules}, ensure_ascii=False, indent=1) + "\n"


def read_file(path: Path, known_layer: KnownLayer = None) -> Tuple[RuleOverride, ...]:
    """The rules in such a file, each of them read as a rule, so that a wrong one is refused before anything is kept.

    Raises NovexError that names the rule and the field.
    """
    content = read_json(path)
    entries = content.get("regels") if isinstance(content, dict) and content.get("soort") == _KIND else None
    if not isinstance(entries, list) or not all(isinstance(one, dict) for one in entries):
        raise NovexError(
            tr("{file} is geen bestand met toetsregels van NOVEX.").format(file=path.name),
            tr("Kies een bestand dat eindigt op {suffix}.").format(suffix=SUFFIX),
        )
    if content.get("versie") != _VERSION:
        text = tr("{file} is versie {found}; deze NOVEX leest versie {known}.")
        text = text.format(file=path.name, found=content.get("versie"), known=_VERSION)
        raise NovexError(text, tr("Werk de plugin bij."))
    found = [override_of(_record_in(one), str(one.get("reden") or "")) for one in entries]
    _refuse_doubles(path, found)
    for override in found:
        rule_of(override, known_layer)
    return tuple(found)


def _record_in(entry: Mapping[str, Any]) -> Mapping[str, Any]:
    """The rule of an entry; of anything else an empty one, which the reader of rules then refuses in its own words."""
    record = entry.get("regel")
    return record if isinstance(record, dict) else {}


def _refuse_doubles(path: Path, overrides: Sequence[RuleOverride]) -> None:
    codes = [one.code for one in overrides]
    double = sorted({code for code in codes if codes.count(code) > 1})
    if double:
        text = tr("In {file} staat regel {codes} meer dan eens.").format(file=path.name, codes=", ".join(double))
        raise NovexError(text, tr("Haal de dubbele regel uit het bestand."))


def _severity(record: Mapping[str, Any]) -> int:
    return SEVERITIES.index(record["zwaarte"]) if record.get("zwaarte") in SEVERITIES else 0


def _functions(record: Mapping[str, Any]) -> "set[str]":
    value = record.get("functies", ())
    return {ALL_FUNCTIONS} if value == ALL_FUNCTIONS else set(value)


def _reach(record: Mapping[str, Any]) -> float:
    buffer = record.get("buffer") or {}
    figures = [buffer.get("max_m", 0), *(buffer.get("per_laag") or {}).values()]
    return max((float(one) for one in figures if isinstance(one, (int, float))), default=0.0)
