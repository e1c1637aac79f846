"""Cut overlapping areas into disjoint pieces, so that nothing can be counted twice.

Objects that share no ground are counted as they are. Objects that do are grouped into connected
components; the boundaries inside a component are noded and polygonised, and every face learns
which objects lie on it. Sums over faces therefore always add up to the whole.
All geometries are shapely polygons in EPSG:28992; areas are m².
"""

from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np

from .. import optional
from ..geometry.components import component_labels, overlapping_pairs
from ..model.records import AREA
from ..progress import Progress

_REPORT_EVERY = 50  # components


@dataclass(frozen=True)
class Piece:
    """Disjoint ground and the positions of the objects that lie on it."""

    members: Tuple[int, ...]
    area_m2: float


def disjoint_pieces(geometries: Sequence[Any], progress: Optional[Progress] = None) -> List[Piece]:
    """The pieces of valid polygons; a piece belongs to every polygon that covers it."""
    if not len(geometries):
        return []
    progress = progress or Progress()
    shapes = np.empty(len(geometries), dtype=object)
    shapes[:] = geometries
    areas = optional.shapely().area(shapes)
    components = _components(shapes)
    pieces: List[Piece] = []
    for done, members in enumerate(components):
        if done % _REPORT_EVERY == 0:
            progress.step(done / len(components))
        if len(members) == 1:
            pieces.append(Piece((int(members[0]),), float(areas[members[0]])))
        else:
            pieces.extend(_faces(shapes, members))
    progress.step(1.0)
    return pieces


def _components(shapes: np.ndarray) -> List[np.ndarray]:
    """Positions of objects that overlap directly or through others, in rising order."""
    labels = component_labels(len(shapes), *overlapping_pairs(shapes, AREA))
    order = np.argsort(labels, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(labels[order])) + 1)


def _faces(shapes: np.ndarray, members: np.ndarray) -> List[Piece]:
    """The faces between the noded boundaries of one component that lie on at least one object."""
    shapely = optional.shapely()
    own = shapes[members]
    noded = shapely.union_all(shapely.boundary(own))
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(noded)))
    spots = shapely.point_on_surface(faces)
    # The few large polygons ask and get prepared, the many spots sit in the tree: the fast direction.
    owners, found = shapely.STRtree(spots).query(own, predicate="contains")
    on_face: Dict[int, List[int]] = {}
    for owner, face in zip(owners.tolist(), found.tolist()):
        on_face.setdefault(face, []).append(int(members[owner]))
    areas = shapely.area(faces)
    return [Piece(tuple(sorted(there)), float(areas[face])) for face, there in sorted(on_face.items())]
