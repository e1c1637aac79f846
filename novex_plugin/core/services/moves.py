"""Addresses that are known to have changed: ``resources/catalogus/verhuizingen.csv``."""

from dataclasses import dataclass
from functools import cache
from typing import Iterable, Optional, Tuple

from ...paths import resources
from ..model.tables import read_table

_FILE = ("catalogus", "verhuizingen.csv")
_REPLACE = "begin"


@dataclass(frozen=True)
class Move:
    """Addresses that begin with ``old`` now begin with ``new``.

    ``exact``: the rest of the address stays; otherwise only the layers (codes) that lived there are known.
    """

    old: str
    new: str
    exact: bool
    layers: Tuple[str, ...] = ()
    source: str = ""

    def covers(self, url: str) -> bool:
        return _bare(url).startswith(_bare(self.old))

    def apply(self, url: str) -> str:
        """The address with its new beginning; '' when the rest of it changed as well."""
        return self.new + _bare(url)[len(_bare(self.old)) :] if self.exact and self.covers(url) else ""


@cache
def known_moves() -> Tuple[Move, ...]:
    """All moves, in the order of the file. Raises NovexError when the file is broken."""
    rows = read_table(resources(*_FILE), required=("oud", "nieuw", "bron"))
    return tuple(
        Move(
            row["oud"],
            row["nieuw"],
            exact=row.get("wijze", _REPLACE) == _REPLACE,
            layers=tuple(code for code in row.get("laag", "").split(";") if code),
            source=row["bron"],
        )
        for row in rows
    )


def moved_to(url: str, moves: Iterable[Move]) -> str:
    """The new address of ``url``, following several moves; '' when none is known."""
    now, seen = url, {url}
    for _ in range(5):
        step: Optional[str] = next((one.apply(now) for one in moves if one.apply(now)), None)
        if step is None or step in seen:
            break
        seen.add(step)
        now = step
    return now if now != url else ""


def _bare(url: str) -> str:
    """http and https mean the same here."""
    return url.strip().split("://", 1)[-1]
