"""The words that files of others use for our fields and codes, from ``resources/import/woorden.json``.

A planner may add words there; this module only reads them and compares spellings.
"""

import re
import unicodedata
from difflib import SequenceMatcher
from functools import cache
from typing import Any, Dict, FrozenSet, Iterable, Mapping, Tuple

from ...paths import resources
from ..model.tables import read_json

_NO_SIGN = re.compile(r"[^a-z0-9]+")
SHAPE_LENGTH = 10  # a shapefile cuts field names off here


@cache
def words() -> Mapping[str, Any]:
    """The whole file. Raises NovexError when it is missing or broken."""
    content: Mapping[str, Any] = read_json(resources("import", "woorden.json"))
    return content


def spaced(text: Any) -> str:
    """Lower case, without accents; everything that is no letter or digit is one blank."""
    flat = unicodedata.normalize("NFKD", str(text)).encode("ascii", "ignore").decode("ascii").casefold()
    return _NO_SIGN.sub(" ", flat).strip()


def plain(text: Any) -> str:
    """Like :func:`spaced`, without blanks: how names are compared."""
    return spaced(text).replace(" ", "")


@cache
def field_words(field: str) -> Tuple[str, ...]:
    return tuple(words()["velden"].get(field, ()))


@cache
def id_words() -> Tuple[str, ...]:
    return tuple(words()["kenmerk"])


@cache
def technical() -> FrozenSet[str]:
    """Column names that software adds: no content."""
    return frozenset(words()["techniek"])


@cache
def value_words(list_name: str) -> Dict[str, str]:
    """Known words of others for the codes of a list: word as in :func:`spaced` -> our code."""
    known = words()["waarden"].get(list_name, {})
    return {spaced(word): code for code, values in known.items() for word in values}


@cache
def blanks() -> FrozenSet[str]:
    """Words that say that nothing is known."""
    return frozenset(spaced(word) for word in words()["leeg"])


@cache
def unit_words() -> Dict[str, str]:
    return {plain(word): unit for unit, values in words()["eenheden"].items() for word in values}


def is_blank(value: Any) -> bool:
    """Nothing, or a word such as ``n.v.t.`` that says so."""
    if value is None:
        return True
    text = str(value).strip()
    return not text or spaced(text) in blanks() or (not spaced(text) and not text.strip("-–—?*._/ "))


def likeness(one: str, other: str) -> float:
    """How alike two words are, 0..1."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def name_score(column: str, names: Iterable[str]) -> float:
    """How well a column name fits the best of ``names`` (already :func:`plain`), 0..1.

    The first name of a list is worth a little more than the last, so that ``WONINGEN`` wins from ``AANTAL``. Names that
    a shapefile cut off at ten characters still fit.
    """
    found = plain(column)
    best = 0.0
    names = tuple(names)
    for place, name in enumerate(names):
        best = max(best, _one_score(column, found, name) - 0.1 * place / max(1, len(names)))
    return best


def _one_score(column: str, found: str, name: str) -> float:
    if not found:
        return 0.0
    if found == name:
        return 1.0
    if len(column) == SHAPE_LENGTH and len(found) >= 7 and name.startswith(found):
        return 0.95
    if name in spaced(column).split() and len(name) >= 4:
        return 0.8
    if len(name) >= 5 and (found.startswith(name) or found.endswith(name)):
        return 0.75
    if len(name) >= 5 and len(found) >= 5:
        alike = likeness(found, name)
        return 0.7 * alike if alike >= 0.82 else 0.0
    return 0.0
