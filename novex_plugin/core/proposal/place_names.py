"""From the names that reference layers carry to the codes of the exchange model."""

import re
import unicodedata
from functools import cache
from typing import Dict, FrozenSet

from ..model.codelists import codelist

_OTHER_SPELLINGS = {"friesland": "fryslan"}
_FILLERS = frozenset({"novex", "novexgebied", "gebied", "regio", "provincie", "de", "het", "van", "en"})


def province_code(name: str) -> str:
    """The code of a province by its name or code, in any spelling; '' when it is none."""
    for text in (plain(name), plain(name.split("(", maxsplit=1)[0])):  # files add a second name between brackets
        found = _provinces().get(_OTHER_SPELLINGS.get(text, text))
        if found:
            return found
    return ""


def novex_code(name: str) -> str:
    """The code of a NOVEX area by its name or code; '' when no area, or more than one, can be meant.

    Layers write names with and without 'NOVEX-gebied' and with other hyphens, so words are compared: all words of
    the one must be in the other.
    """
    found = _novex_codes().get(plain(name))
    if found:
        return found
    wanted = _words(name)
    if not wanted:
        return ""
    same = [code for code, words in _novex_words().items() if words == wanted]
    near = [code for code, words in _novex_words().items() if words and (words <= wanted or wanted <= words)]
    chosen = same or near
    return chosen[0] if len(chosen) == 1 else ""


def vista_code(text: str) -> str:
    """The code of a VISTA strategy by its code or name; '' when it is none."""
    wanted = plain(text)
    for item in codelist("vista"):
        if wanted in (plain(item.code), plain(item.name)):
            return item.code
    return ""


def plain(text: str) -> str:
    """Lower case, without accents and signs, words apart by one space: how names are compared."""
    bare = unicodedata.normalize("NFKD", text)
    letters = "".join(sign for sign in bare if not unicodedata.combining(sign))
    return " ".join(re.findall(r"[a-z0-9]+", letters.casefold()))


@cache
def _provinces() -> Dict[str, str]:
    found: Dict[str, str] = {}
    for item in codelist("provincies"):
        for name in (item.code, item.name, item.name.split(" (", maxsplit=1)[0]):
            found[plain(name)] = item.code
    return found


@cache
def _novex_codes() -> Dict[str, str]:
    return {plain(text): item.code for item in codelist("novex_gebieden") for text in (item.code, item.name)}


@cache
def _novex_words() -> Dict[str, FrozenSet[str]]:
    return {item.code: _words(item.name) for item in codelist("novex_gebieden")}


def _words(name: str) -> FrozenSet[str]:
    return frozenset(plain(name).split()) - _FILLERS

