"""Addresses of services that changed: how an old project is told where its layer went.

Source: ``resources/catalogus/verhuizingen.csv``. A move is only recorded when both addresses were seen.
"""

from dataclasses import dataclass
from functools import cache
from typing import Iterable, Optional, Tuple

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

    def covers(self, url: str) -> bool:
        """Was this address part of the move? http counts as https."""
        return _bare(url).casefold().startswith(_bare(self.old).casefold())

    def new_address(self, url: str) -> str:
        """``url`` at its new place; '' when only a search in the catalogue can tell."""
        return self.new + _bare(url)[len(_bare(self.old)) :] if self.keeps_path and self.covers(url) else ""


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
    """The move that an address was part of; None when it is not a known old one."""
    return next((item for item in moves() if item.covers(url)), None)


def moved_to(url: str, known: Iterable[Move]) -> str:
    """The new address of ``url``, following several moves; '' when none is known."""
    now, seen = url, {url}
    while True:
        step = next((one.new_address(now) for one in known if one.new_address(now)), None)
        if step is None or step in seen:
            return now if now != url else ""
        seen.add(step)
        now = step


def _bare(url: str) -> str:
    return url.strip().split("://", 1)[-1]
