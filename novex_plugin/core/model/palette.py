"""What the palette offers and in which order: groups, favourites, recent ones, and searching. Knows no screen.

Patterns and search words stand in ``resources/palet/functies.csv``, beside the list of functions, which is part of
the exchange model and has no place for how a screen finds things.
"""

import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from typing import Dict, Iterable, List, Optional, Sequence, Tuple

from ...paths import resources
from ..errors import NovexError
from ..texts import tr
from .codelists import code_name, codelist
from .functions import Function, functions, has_function
from .tables import read_table, repair_hint

FAVOURITES, RECENT = "favorieten", "recent"
RECENT_LENGTH = 6
PLAIN = "effen"
SURE_ENOUGH = 0.75  # how alike a mistyped word must be (difflib ratio), from four letters on
_FEWEST_LETTERS = 4

# The weight of where a word was found, the best first; a sum over the words orders the hits.
_NAME, _NAME_START, _NAME_WORD, _SYNONYM, _SYNONYM_WORD, _INSIDE, _REST, _ALIKE = range(8)


@dataclass(frozen=True)
class PaletteGroup:
    """A heading and its functions, in order. ``code`` is a perspective, or one of the two above."""

    code: str
    title: str
    functions: Tuple[Function, ...]


@dataclass(frozen=True)
class _Row:
    pattern: str
    words: Tuple[str, ...]


def pattern_of(code: str) -> str:
    """The pattern of a function's areas, which sets it apart where its colour does not; plain when unknown."""
    row = _rows().get(code)
    return row.pattern if row else PLAIN


def search_words(code: str) -> Tuple[str, ...]:
    """Other words that people use for the function, such as ``zonnepark``; empty when there are none."""
    row = _rows().get(code)
    return row.words if row else ()


def groups(favourites: Sequence[str] = (), recent: Sequence[str] = ()) -> Tuple[PaletteGroup, ...]:
    """Favourites and recent ones, when there are any, then the perspectives in their order.

    Codes that no longer exist are left out without a word: settings outlive a version.
    """
    by_code = {item.code: item for item in functions()}
    found: List[PaletteGroup] = []
    for code, title, wanted in ((FAVOURITES, tr("Favorieten"), favourites), (RECENT, tr("Laatst gebruikt"), recent)):
        own = tuple(by_code[each] for each in dict.fromkeys(wanted) if each in by_code)
        if own:
            found.append(PaletteGroup(code, title, own))
    for perspective in codelist("perspectief"):
        own = tuple(item for item in functions() if item.perspective == perspective.code)
        if own:
            found.append(PaletteGroup(perspective.code, perspective.name, own))
    return tuple(found)


def toggled(favourites: Sequence[str], code: str) -> List[str]:
    """The favourites with ``code`` added at the end, or taken out when it was one."""
    kept = [each for each in dict.fromkeys(favourites) if each != code and has_function(each)]
    return kept if code in favourites else [*kept, code]


def used(recent: Sequence[str], code: str, length: int = RECENT_LENGTH) -> List[str]:
    """The recent ones with ``code`` in front, at most ``length``."""
    others = [each for each in dict.fromkeys(recent) if each != code and has_function(each)]
    return [code, *others][:length]


def search(text: str, recent: Iterable[str] = ()) -> Tuple[Function, ...]:
    """The functions that fit every word of ``text``, the best first; all of them when it is empty.

    A word is looked for in the name, the search words, the code, the note, the PBL sector, the perspective and the
    unit. When nothing fits, a word of four letters or more may differ a little. Equals stand in the order of the
    palette, ``recent`` ones first.
    """
    words = _plain(text).split()
    if not words:
        return functions()
    latest = {code: place for place, code in enumerate(recent)}
    for alike in (False, True):
        ranked: List[Tuple[int, int, int, Function]] = []
        for place, item in enumerate(functions()):
            rank = _rank(item, words, alike=alike)
            if rank is not None:
                ranked.append((rank, latest.get(item.code, len(latest)), place, item))
        if ranked:
            return tuple(each[-1] for each in sorted(ranked, key=lambda one: one[:3]))
    return ()


def _rank(item: Function, words: Sequence[str], *, alike: bool) -> Optional[int]:
    entry = _entries()[item.code]
    whole = entry.place(" ".join(words)) if len(words) > 1 else None
    if whole is not None:
        return whole
    places = [entry.place(word, alike=alike) for word in words]
    return None if None in places else sum(place for place in places if place is not None) + len(words)


@dataclass(frozen=True)
class _Entry:
    """What is searched of one function, in plain letters."""

    name: str
    words: Tuple[str, ...]
    rest: str

    def place(self, word: str, *, alike: bool = False) -> Optional[int]:
        """Where ``word`` was found, the lower the better; None when it was not."""
        tests = (
            (_NAME, self.name == word),
            (_NAME_START, self.name.startswith(word)),
            (_NAME_WORD, any(part.startswith(word) for part in self.name.split())),
            (_SYNONYM, word in self.words),
            (_SYNONYM_WORD, any(each.startswith(word) for each in self.words)),
            (_INSIDE, word in self.name or any(word in each for each in self.words)),
            (_REST, word in self.rest),
        )
        exact = next((rank for rank, hit in tests if hit), None)
        return exact if exact is not None or not alike else self._alike(word)

    def _alike(self, word: str) -> Optional[int]:
        if len(word) < _FEWEST_LETTERS:
            return None
        candidates = {*self.name.split(), *self.words}
        ratios = (SequenceMatcher(None, word, each[: len(word) + 1]).ratio() for each in candidates)
        return _ALIKE if max(ratios, default=0.0) >= SURE_ENOUGH else None


@cache
def _entries() -> Dict[str, _Entry]:
    return {item.code: _entry(item) for item in functions()}


def _entry(item: Function) -> _Entry:
    rest = (
        item.code, item.note, item.pbl_sector, code_name("pbl_sector", item.pbl_sector), item.perspective,
        code_name("perspectief", item.perspective), item.matrix_group, *item.units,
    )  # fmt: skip
    return _Entry(_plain(item.name), tuple(map(_plain, search_words(item.code))), _plain(" ".join(rest)))


def _plain(text: str) -> str:
    """Small letters without accents and punctuation, so that ``zonne-energie`` and ``zonneenergie`` are one word."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(" " if sign in "_,;:()/" else sign for sign in letters if not unicodedata.combining(sign))
    return " ".join(kept.replace("-", "").split())


@cache
def _rows() -> Dict[str, _Row]:
    path = resources("palet", "functies.csv")
    rows: Dict[str, _Row] = {}
    for row in read_table(path, required=("functie", "patroon", "zoekwoorden")):
        if not has_function(row["functie"]):
            message = tr("{file}: de functie '{code}' bestaat niet.").format(file=path.name, code=row["functie"])
            raise NovexError(message, repair_hint(path))
        rows[row["functie"]] = _Row(row["patroon"], tuple(filter(None, row["zoekwoorden"].split(";"))))
    return rows
