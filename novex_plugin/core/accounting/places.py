"""The borders at which a cross table cuts: municipalities, NOVEX areas, provinces.

An object over a border is split: its ground is cut at the border, and its quantity goes along by share of area (a
line by length, points by number). What lies in no place is counted under ``OUTSIDE``.
"""

from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Sequence, Tuple

import numpy as np

from .. import optional
from ..geometry.arrays import array_of
from ..geometry.components import overlapping_pairs
from ..geometry.coverage import NOWHERE, Coverage
from ..model.records import AREA
from .keys import OUTSIDE

BETWEEN = "+"  # between the codes of places of one kind that overlap


@dataclass(frozen=True)
class Places:
    """All places of one kind; ``key`` is MUNICIPALITY, NOVEX_AREA or PROVINCE.

    ``geometries`` are valid shapely areas in EPSG:28992, one per code.
    """

    key: str
    codes: Tuple[str, ...]
    names: Tuple[str, ...]
    geometries: Tuple[Any, ...]


class Borders:
    """Places of one or more kinds as regions that do not overlap. Making it can take a second; using it does not."""

    def __init__(self, places: Sequence[Places] = ()) -> None:
        self.keys: Tuple[str, ...] = tuple(item.key for item in places)
        self.names: Mapping[str, Mapping[str, str]] = {
            item.key: dict(zip(item.codes, item.names)) for item in places
        }
        self._outside = (OUTSIDE,) * len(self.keys)
        geometries, self._values = _regions(places)
        self.coverage = Coverage(geometries, range(len(geometries))) if places else None

    def values(self, region: int) -> Tuple[str, ...]:
        """The code per kind of place, in the order of ``keys``."""
        return self._outside if region == NOWHERE else self._values[region]


def _regions(places: Sequence[Places]) -> Tuple[List[Any], List[Tuple[str, ...]]]:
    if len(places) == 1:
        shapes = array_of(places[0].geometries)
        if not len(overlapping_pairs(shapes, AREA)[0]):
            return list(shapes), [(code,) for code in places[0].codes]
    return _overlaid(places) if places else ([], [])


def _overlaid(places: Sequence[Places]) -> Tuple[List[Any], List[Tuple[str, ...]]]:
    """The faces between all borders together, each with the places that it lies in."""
    lib = optional.shapely()
    shapes = np.array([shape for item in places for shape in item.geometries], dtype=object)
    noded = lib.union_all(lib.boundary(shapes))
    faces = lib.get_parts(lib.polygonize(lib.get_parts(noded)))
    kind = [number for number, item in enumerate(places) for _code in item.codes]
    codes = [code for item in places for code in item.codes]
    owners, found = lib.STRtree(lib.point_on_surface(faces)).query(shapes, predicate="contains")
    there: Dict[int, List[List[str]]] = {}
    for owner, face in sorted(zip(owners.tolist(), found.tolist())):
        there.setdefault(face, [[] for _item in places])[kind[owner]].append(codes[owner])
    values = {face: tuple(BETWEEN.join(each) or OUTSIDE for each in lists) for face, lists in there.items()}
    together: Dict[Tuple[str, ...], List[Any]] = {}
    for face, value in sorted(values.items()):
        together.setdefault(value, []).append(faces[face])
    return [lib.multipolygons(parts) for parts in together.values()], list(together)
