"""Proposals at a national scale: what is too small to be seen becomes a sign, and signs that would overlap become one.

Nothing falls away: a sign carries the objects that it stands for. Of what stays a shape only the outline is made
calmer. Paper measures are millimetres on an A3; ``metres`` is what one of them is in the field.
"""

from dataclasses import dataclass, replace
from typing import Any, Dict, Iterable, List, Sequence, Tuple

import numpy as np

from ..geometry.components import component_labels
from ..model.records import AREA, BASIS, POINT, ProposalObject
from ..optional import shapely

FROM_SCALE = 500_000  # on an A3: from here on a sheet is generalised
SMALL_MM = 2.2  # the side of a square; an area below it becomes a sign
APART_MM = 3.2  # signs of one function that are nearer than this become one
CALM_MM = 0.15  # how far an outline may move
HOLE_MM2 = 0.6  # parts and holes below it go, as long as something stays
JOIN = ";"  # between the uuids of what a sign stands for


@dataclass(frozen=True)
class Generalised:
    """What is drawn in place of the objects; a sign is a point whose uuid holds all of its objects."""

    shapes: Tuple[ProposalObject, ...]
    signs: Tuple[ProposalObject, ...]

    @property
    def present(self) -> Dict[str, Tuple[Tuple[str, str], ...]]:
        """The looks that occur, per kind of geometry."""
        found: Dict[str, Tuple[Tuple[str, str], ...]] = {}
        for kind in {item.kind for item in (*self.shapes, *self.signs)}:
            mine = {(item.function, item.exactness) for item in (*self.shapes, *self.signs) if item.kind == kind}
            found[kind] = tuple(sorted(mine))
        return found


def is_national(scale: float, unit_mm: float) -> bool:
    """Whether a sheet at 1:``scale`` is generalised; ``unit_mm``: what a millimetre of an A3 measures on its paper."""
    return scale * unit_mm >= FROM_SCALE


def generalise(objects: Iterable[ProposalObject], metres: float) -> Generalised:
    """The objects as they are drawn when a millimetre of an A3 is ``metres`` in the field."""
    shapes: List[ProposalObject] = []
    small: List[Tuple[ProposalObject, Any]] = []
    lib = shapely()
    for item in objects:
        if item.geometry is None or lib.is_empty(item.geometry):
            continue
        if item.kind == POINT:
            small.append((item, lib.centroid(item.geometry)))
        elif item.kind == AREA and lib.area(item.geometry) < (SMALL_MM * metres) ** 2:
            small.append((item, lib.point_on_surface(item.geometry)))
        else:
            shapes.append(replace(item, geometry=_calm(item, metres)))
    return Generalised(tuple(shapes), tuple(_signs(small, APART_MM * metres)))


def _calm(item: ProposalObject, metres: float) -> Any:
    """The shape with fewer bends, without crumbs and small holes; the shape itself where nothing would be left."""
    lib = shapely()
    simple = lib.simplify(item.geometry, CALM_MM * metres, preserve_topology=True)
    if item.kind != AREA:
        return simple if not lib.is_empty(simple) else item.geometry
    least = HOLE_MM2 * metres**2
    parts = [_filled(part, least) for part in lib.get_parts(simple) if lib.area(part) >= least]
    return lib.multipolygons(parts) if parts else item.geometry


def _filled(part: Any, least: float) -> Any:
    lib = shapely()
    rings = [lib.get_interior_ring(part, place) for place in range(lib.get_num_interior_rings(part))]
    kept = [ring for ring in rings if lib.area(lib.polygons(ring)) >= least]
    return lib.polygons(lib.get_exterior_ring(part), kept or None)


def _signs(small: Sequence[Tuple[ProposalObject, Any]], apart: float) -> List[ProposalObject]:
    """A sign per group of objects that look the same and lie close together; its name is their number."""
    looks: Dict[Tuple[str, str, bool], List[Tuple[ProposalObject, Any]]] = {}
    for item, place in small:
        looks.setdefault((item.function, item.exactness, item.variant == BASIS), []).append((item, place))
    found: List[ProposalObject] = []
    for members in looks.values():
        groups = _near([place for _item, place in members], apart)
        found += [_sign([members[place] for place in group]) for group in groups]
    return sorted(found, key=lambda item: item.uuid)


def _near(places: Sequence[Any], apart: float) -> List[List[int]]:
    """Which places lie within reach of each other, directly or through others."""
    lib = shapely()
    spots = np.array(places, dtype=object)
    left, right = lib.STRtree(spots).query(spots, predicate="dwithin", distance=apart)
    keep = left < right
    labels = component_labels(len(spots), left[keep], right[keep])
    return [np.flatnonzero(labels == label).tolist() for label in np.unique(labels)]


def _sign(members: Sequence[Tuple[ProposalObject, Any]]) -> ProposalObject:
    """One sign in the middle of the places of its objects."""
    lib = shapely()
    x = float(np.mean([lib.get_x(place) for _item, place in members]))
    y = float(np.mean([lib.get_y(place) for _item, place in members]))
    uuids = JOIN.join(sorted(item.uuid for item, _place in members))
    name = str(len(members)) if len(members) > 1 else ""
    return replace(members[0][0], uuid=uuids, name=name, kind=POINT, geometry=lib.points(x, y))
