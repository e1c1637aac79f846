"""Where the article of a legal basis can be read: ``Bkl 5.38 lid 1`` becomes an address.

Which acts have a known address stands in ``resources/toetsregels/artikelen.csv``. What is not known there gets no link,
rather than one that leads nowhere.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Dict, List, Tuple

from ..paths import resources
from .model.tables import read_table

_ARTICLE = re.compile(r"(?<![\w.])(\d{1,2}[a-z]?(?:\.\d+[a-z]*){1,2})(?![\w.])")
_END = re.compile(r"\bbijlagen?\b|\(")  # what follows numbers something else
_HOLE = "{artikel}"


@dataclass(frozen=True)
class ArticleLink:
    """``title`` as a reader knows it, such as ``Bkl 5.38``."""

    title: str
    url: str


def article_links(legal_basis: str) -> List[ArticleLink]:
    """The articles that a legal basis names, in its order, each once; the whole act where it names none."""
    found: Dict[ArticleLink, None] = {}  # a set that keeps its order
    for name, text in _mentions(legal_basis):
        article, whole = _addresses()[name]
        numbers = _ARTICLE.findall(_END.split(text)[0])
        for number in numbers:
            found[ArticleLink(f"{name} {number}", article.replace(_HOLE, number))] = None
        if not numbers:
            found[ArticleLink(name, whole)] = None
    return list(found)


def _mentions(legal_basis: str) -> List[Tuple[str, str]]:
    """Every act that is named, with what stands between its name and the next act or semicolon."""
    if not _addresses():
        return []
    names = "|".join(re.escape(name) for name in sorted(_addresses(), key=len, reverse=True))
    found = []
    for part in legal_basis.split(";"):
        pieces = re.split(rf"(?<![\w-])({names})(?!\w)", part)
        found += list(zip(pieces[1::2], pieces[2::2]))
    return found


@cache
def _addresses() -> Dict[str, Tuple[str, str]]:
    rows = read_table(resources("toetsregels", "artikelen.csv"), required=("naam", "artikel", "geheel"))
    return {row["naam"]: (row["artikel"], row["geheel"]) for row in rows}
