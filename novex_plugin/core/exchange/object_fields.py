"""The objects of a proposal as columns for other programs: all fields of the model, and what receivers look for.

The last columns are derived: names, PBL sector, HILUCS code and ``idealisatie``, which says in the words of the
Omgevingswet standards (IMOW) whether an outline is meant exactly.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any, Dict, List, Mapping, Set, Tuple

from ..model.codelists import code_name
from ..model.functions import function, has_function
from ..model.schema import BOOLEAN, INTEGER, NUMBER, TEXT, Field, schema
from ..texts import tr

AUTHORS = ("gemaakt_door", "gewijzigd_door")  # people are no part of a plan: who drew an object is for its makers
SHORT = 10  # characters that a column name may have in a Shapefile
EXACT, INDICATIVE = "Exact", "Indicatief"  # value list idealisatie
_TAIL = 4  # of a long name, its last word keeps so many characters


@dataclass(frozen=True)
class Column:
    """One column: its name, that in a Shapefile, and TEXT, INTEGER, NUMBER or BOOLEAN. Moments are ISO 8601 texts."""

    name: str
    short: str
    type: str
    title: str
    note: str = ""
    codelist: str = ""


@cache
def columns() -> Tuple[Column, ...]:
    """All columns, the same for areas, lines and points."""
    own = [_own(field) for field in schema().object_tables[0].fields]
    made: List[Column] = []
    taken: Set[str] = set()
    for name, kind, title, note, codelist in (*own, *_derived()):
        short = _short(name, taken)
        taken.add(short)
        made.append(Column(name, short, kind, title, note, codelist))
    return tuple(made)


@cache
def public_columns() -> Tuple[Column, ...]:
    """The columns that go out to the public: all of them, without who drew an object."""
    return tuple(column for column in columns() if column.name not in AUTHORS)


def values(row: Mapping[str, Any]) -> Dict[str, Any]:
    """The value of every column for one row of an object table (field names of the model, plain values)."""
    code = str(row.get("functie") or "")
    known = function(code) if has_function(code) else None
    derived = {
        "functie_naam": known.name if known else code,
        "perspectief_naam": code_name("perspectief", str(row.get("perspectief") or "")) or None,
        "pbl_sector": known.pbl_sector if known else None,
        "hilucs": known.hilucs if known else None,
        "idealisatie": idealisation(row.get("nauwkeurigheid")),
    }
    found = {**{column.name: row.get(column.name) for column in columns()}, **derived}
    return {column.name: _plain(column, found[column.name]) for column in columns()}


def idealisation(exactness: Any) -> str:
    """What IMOW calls an outline: ``Exact``, or ``Indicatief`` for indicative ones and search areas alike."""
    return EXACT if (exactness or "exact") == "exact" else INDICATIVE


def _own(field: Field) -> Tuple[str, str, str, str, str]:
    kind = field.type if field.type in (INTEGER, NUMBER, BOOLEAN) else TEXT
    return field.name, kind, field.alias_nl, field.note_nl, field.codelist


def _derived() -> List[Tuple[str, str, str, str, str]]:
    return [
        ("functie_naam", TEXT, tr("Naam van de functie"), "", ""),
        ("perspectief_naam", TEXT, tr("Naam van het perspectief"), "", ""),
        ("pbl_sector", TEXT, tr("PBL-sector"), tr("Sector van de hoofdfunctie in de Ruimtescanner."), "pbl_sector"),
        ("hilucs", TEXT, tr("HILUCS-code"), tr("Landgebruik van de hoofdfunctie volgens INSPIRE."), "hilucs"),
        ("idealisatie", TEXT, tr("Idealisatie"),
         tr("Exact of Indicatief, zoals in IMOW; een zoekgebied is indicatief."), ""),
    ]  # fmt: skip


def _short(name: str, taken: Set[str]) -> str:
    """A name that fits a Shapefile and is not taken: its first letters and those of its last word."""
    first, *rest = name.split("_")
    short = name
    if len(name) > SHORT:
        tail = "_" + rest[-1][:_TAIL] if rest else ""
        short = "_".join([first, *rest[:-1]])[: SHORT - len(tail)].rstrip("_") + tail
    number = 1
    candidate = short
    while candidate in taken:
        number += 1
        candidate = short[: SHORT - len(str(number))] + str(number)
    return candidate


def _plain(column: Column, value: Any) -> Any:
    if value is None or value == "":
        return None
    if column.type == BOOLEAN:
        return bool(value)
    return {INTEGER: int, NUMBER: float}.get(column.type, str)(value)
