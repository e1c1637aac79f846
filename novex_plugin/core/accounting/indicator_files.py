"""Indicators as a file to share: ``*.novex-indicatoren.json``, described by the schema beside the goals."""

import json
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from ...paths import resources
from ..errors import NovexError
from ..model.annexes import Indicator
from ..model.tables import read_json
from ..texts import tr
from .indicators import problems

SUFFIX = ".novex-indicatoren.json"
SCHEMA = ("doelbereik", "novex-indicatoren.schema.json")
KIND, VERSION = "novex-indicatoren", 1
MOST_TOLD = 8  # problems in one message; the rest follows once these are solved

FIELDS = {
    "code": "code", "naam": "name", "uitdrukking": "expression", "filter": "filter", "samenvatting": "aggregate",
    "eenheid": "unit", "doel": "target", "richting": "direction", "toelichting": "note",
}  # fmt: skip
_REQUIRED = ("code", "naam", "uitdrukking")

Check = Callable[[Indicator], Sequence[str]]  # what is wrong with its expressions


def file_text(indicators: Sequence[Indicator]) -> str:
    """The indicators as the text of a file for a colleague; what is empty is left out."""
    content = {"soort": KIND, "versie": VERSION, "indicatoren": [
        _record(one) for one in sorted(indicators, key=lambda one: one.code)]}  # fmt: skip
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def read_file(path: Path, check: Optional[Check] = None) -> Tuple[Indicator, ...]:
    """The indicators in such a file; ``check`` looks at their expressions.

    Raises NovexError that names every wrong entry and field; nothing is then to be taken over.
    """
    content = read_json(path)
    entries = content.get("indicatoren") if isinstance(content, dict) and content.get("soort") == KIND else None
    if not isinstance(entries, list):
        raise NovexError(
            tr("{file} is geen bestand met indicatoren van NOVEX.").format(file=path.name),
            tr("Kies een bestand dat eindigt op {suffix}.").format(suffix=SUFFIX),
        )
    if content.get("versie") != VERSION:
        text = tr("{file} is versie {found}; deze NOVEX leest versie {known}.")
        text = text.format(file=path.name, found=content.get("versie"), known=VERSION)
        raise NovexError(text, tr("Werk de plugin bij."))
    found: List[Indicator] = []
    wrong: List[str] = []
    for number, entry in enumerate(entries, start=1):
        told = _wrong_fields(entry)
        if not told:
            found.append(_indicator(entry))
            told = [*problems(found[-1]), *(check(found[-1]) if check else ())]
        wrong += [f"{_called(entry, number)}: {text}" for text in told]
    _refuse(path, [*wrong, *_doubles(found)])
    return tuple(found)


def _record(one: Indicator) -> Dict[str, Any]:
    values = {name: getattr(one, attribute) for name, attribute in FIELDS.items()}
    return {name: value for name, value in values.items() if value not in ("", None)}


def _indicator(entry: Mapping[str, Any]) -> Indicator:
    values = {FIELDS[name]: value for name, value in entry.items()}
    if values.get("target") is not None:
        values["target"] = float(values["target"])
    return Indicator(**{name: value for name, value in values.items() if value is not None})


def _wrong_fields(entry: Any) -> List[str]:
    """What keeps an entry from being read as an indicator at all."""
    if not isinstance(entry, dict):
        return [tr("is geen indicator")]
    found = [tr("het veld '{name}' bestaat niet").format(name=name) for name in entry if name not in FIELDS]
    found += [tr("het veld '{name}' ontbreekt").format(name=name) for name in _REQUIRED if name not in entry]
    for name, value in entry.items():
        wanted = (int, float) if name == "doel" else (str,)
        if name in FIELDS and (isinstance(value, bool) or not isinstance(value, wanted)):
            kind = tr("getal") if name == "doel" else tr("tekst")
            found.append(tr("het veld '{name}' is geen {kind}").format(name=name, kind=kind))
    return found


def _called(entry: Any, number: int) -> str:
    """How to point at an entry that may be broken: its code, or its place in the list."""
    code = entry.get("code") if isinstance(entry, dict) else None
    return tr("indicator {code}").format(code=code if isinstance(code, str) and code else number)


def _doubles(found: Sequence[Indicator]) -> List[str]:
    codes = [one.code for one in found]
    double = sorted({code for code in codes if codes.count(code) > 1})
    return [tr("indicator {code} staat er meer dan eens in").format(code=code) for code in double]


def _refuse(path: Path, wrong: Sequence[str]) -> None:
    if not wrong:
        return
    shown = list(wrong[:MOST_TOLD])
    if len(wrong) > MOST_TOLD:
        shown.append(tr("en nog {count} andere").format(count=len(wrong) - MOST_TOLD))
    raise NovexError(
        tr("{file} heeft fouten:").format(file=path.name) + "\n" + "\n".join(shown),
        tr("Verbeter deze velden en open het bestand opnieuw. Elk veld is beschreven in {schema}.").format(
            schema=resources(*SCHEMA)
        ),
    )
