"""Addresses of services that changed: how an old project is told where its layer went.

Source: ``resources/catalogus/verhuizingen.csv``. A move is only recorded when both addresses were seen.
"""

from dataclasses import dataclass
from functools import cache
from typing import Optional, Tuple

from ...paths import resources
from ..model.tables import read_table

FILE = ("catalogus", "verhuizingen.csv")
REPLACE_START = "begin"  # what follows the old start stays the same; otherwise the layer has to be looked up


@dataclass(frozen=True)
class Move:
    """Addresses that begin with ``old`` went to ``new``."""

    old: str
    new: str
    keeps_path: bool  # False: path, version or layer names changed as well; look the layer up
    layers: Tuple[str, ...] = ()  # codes of the catalogue layers that lived there
    note: str = ""
    source: str = ""

    def new_address(self, url: str) -> str:
        """``url`` at its new place; '' when only a search in the catalogue can tell."""
        secure = _secure(url)
        return self.new + secure[len(self.old) :] if self.keeps_path and _starts(secure, self.old) else ""


@cache
def moves() -> Tuple[Move, ...]:
    """All known moves, the most precise old address first."""
    rows = read_table(resources(*FILE), required=("oud", "nieuw", "wijze", "bron"))
    found = [
        Move(
            row["oud"], row["nieuw"], row["wijze"] == REPLACE_START,
            tuple(code for code in row["laag"].split(";") if code), row["toelichting"], row["bron"],
        )
        for row in rows
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda item: -len(item.old)))


def find_move(url: str) -> Optional[Move]:
    """The move that an address was part of; None when it is not a known old one. http counts as https."""
    secure = _secure(url)
    return next((item for item in moves() if _starts(secure, item.old)), None)


def _secure(url: str) -> str:
    return "https://" + url[len("http://") :] if _starts(url, "http://") else url


def _starts(url: str, start: str) -> bool:
    return url.casefold().startswith(start.casefold())
