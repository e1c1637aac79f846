"""Searching a code list by words: what a person types into the search box of the card."""

from functools import cache
from typing import List, Optional, Sequence, Tuple

from ..exchange.codes import codes
from ..model.codelists import Code
from .place_names import plain

_Entry = Tuple[Code, str, str, str]  # the code, and plain: code, name, note


def search(list_name: str, text: str, limit: int = 50, allowed: Optional[Sequence[str]] = None) -> List[Code]:
    """The codes that hold every word of ``text``, the best first; in the order of the list when ``text`` is empty.

    Code, name and note are searched, without regard to case, accents and hyphens. What begins with the words comes
    before what has them further on, and the code and name before the note. ``allowed`` limits the codes.
    Raises NovexError for a list that does not exist.
    """
    words = plain(text).split()
    ranked = []
    for number, entry in enumerate(_entries(list_name)):
        if allowed is not None and entry[0].code not in allowed:
            continue
        rank = _rank(entry, words)
        if rank is not None:
            ranked.append((rank, number, entry[0]))
    ranked.sort(key=lambda item: item[:2])
    return [code for _rank_of, _number, code in ranked[: max(0, limit)]]


@cache
def _entries(list_name: str) -> Tuple[_Entry, ...]:
    return tuple((item, plain(item.code), plain(item.name), plain(item.note)) for item in codes(list_name))


def _rank(entry: _Entry, words: Sequence[str]) -> Optional[int]:
    """0 the code itself, 1 name or code begins with the text, 2 words begin so, 3 inside a word, 4 in the note."""
    _code, code, name, note = entry
    text = " ".join(words)
    if not words:
        return 0
    if not all(word in code or word in name or word in note for word in words):
        return None
    if text in (code, name):
        return 0
    if name.startswith(text) or code.startswith(text):
        return 1
    starts = (*code.split(), *name.split())
    if all(any(start.startswith(word) for start in starts) for word in words):
        return 2
    return 3 if all(word in code or word in name for word in words) else 4
