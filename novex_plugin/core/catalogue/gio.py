"""Which check layer the regulation areas (GIO) of an ordinance belong to.

An ordinance publishes one area per regulation, named by the authority itself. Source of the link:
``resources/catalogus/gio_koppeling.csv``; an empty layer there means "looked at, no rule tests it".
"""

from dataclasses import dataclass
from functools import cache
from typing import Dict, Iterable, Optional, Tuple

from ...paths import resources
from ..checks.tolerances import Tolerances
from ..model.tables import read_table
from .check_layers import normalise

FILE = ("catalogus", "gio_koppeling.csv")
OWN_PREFIX = "gio_"
_LONGEST_KEY = 60


@dataclass(frozen=True)
class GioLink:
    """Areas whose ``field`` holds ``value`` are the check layer ``layer_key`` ('' = none)."""

    authority: str  # code of the authority, such as pv29 (Zeeland)
    field: str
    value: str
    layer_key: str
    note: str = ""


@cache
def gio_links() -> Tuple[GioLink, ...]:
    """All links, in the order of the file."""
    rows = read_table(resources(*FILE), required=("bevoegd_gezag", "veld", "waarde"))
    return tuple(
        GioLink(row["bevoegd_gezag"], row["veld"], row["waarde"], row["toetslaag"], row["toelichting"]) for row in rows
    )


def find_gio_link(names: Iterable[Optional[str]]) -> Optional[GioLink]:
    """The link for an area by what its fields say (group first, then name); None when nobody looked at it yet."""
    for name in names:
        found = _by_value().get(_plain(name)) if name else None
        if found:
            return found
    return None


def own_key(label: str) -> str:
    """The key of a layer of its own for a group of areas that no check layer is linked to."""
    return (OWN_PREFIX + normalise(label.replace(":", " ")))[:_LONGEST_KEY].rstrip("_")


def accuracy_of(decimetres: float) -> str:
    """The precision class of areas whose border holds to within ``decimetres``: exact, middel or indicatief.

    The classes are those of the tolerances: a class fits when its slivers are at least as wide as the border is vague.
    """
    limits = Tolerances().by_accuracy
    fitting = (name for name in ("exact", "middel") if decimetres / 10 <= limits[name].sliver_width_m)
    return next(fitting, "indicatief")


@cache
def _by_value() -> Dict[str, GioLink]:
    return {_plain(link.value): link for link in gio_links()}


def _plain(value: str) -> str:
    """Spelling differs between an area's group and name: case, double blanks, a plural."""
    return " ".join(value.lower().split()).replace("stiltegebieden ", "stiltegebied ")
