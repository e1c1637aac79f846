"""Under which heading a layer stands: the themes of the catalogue are finer than the groups of the layer tree.

Source: ``resources/catalogus/themas.csv``.
"""

from functools import cache
from typing import Dict, Iterable, Tuple

from ...paths import resources
from ..model.tables import read_table
from .basisset import BasisLayer, basis_layers
from .check_layers import has_layer, layer

FILE = ("catalogus", "themas.csv")


def group_of(theme: str) -> str:
    """The group of the layer tree for a theme of the catalogue; a theme of one's own is its own group."""
    return _groups().get(theme) or theme[:1].upper() + theme[1:]


def look_of(key: str, more: Iterable[BasisLayer] = ()) -> Tuple[str, str]:
    """Style and group of a layer of a store: a check layer, a layer of the catalogue, or one of ``more``.

    Empty strings for a key that nobody knows.
    """
    if has_layer(key):
        return key, layer(key).group
    found = next((item for item in (*more, *basis_layers()) if item.code.lower() == key), None)
    return (found.style, group_of(found.theme)) if found is not None else ("", "")


@cache
def _groups() -> Dict[str, str]:
    return {row["thema"]: row["groep"] for row in read_table(resources(*FILE), required=("thema", "groep"))}
