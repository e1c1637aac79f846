"""Cut overlapping areas into disjoint pieces, so that nothing can be counted twice.

Areas whose borders only cross are measured from those borders (:mod:`..geometry.arrangement`). Where borders touch
or run along each other, the boundaries of that group alone are noded and polygonised by GEOS, and every face learns
which objects lie on it. Sums over pieces therefore always add up to the whole.
All geometries are shapely polygons in EPSG:28992; areas are m².
"""

from typing import Any, Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np

from .. import optional
from ..geometry.arrangement import NOWHERE, Ground, arrange
from ..geometry.coverage import Coverage
from ..progress import Progress

_REPORT_EVERY = 50  # groups
_NARROW_M = 0.1  # average width below which a face is a sliver
_CLEAR_M = 1e-6  # a spot closer than this to the border of its face does not tell what the face lies on
_ARRANGED = 0.3  # of the progress

Piece = Ground  # disjoint ground, the positions of the objects on it, and its region


def disjoint_pieces(
    geometries: Sequence[Any], progress: Optional[Progress] = None, coverage: Optional[Coverage] = None
) -> List[Piece]:
    """The pieces of valid polygons; a piece belongs to every polygon that covers it.

    With ``coverage`` no piece lies in two regions, and each has the number of its region (``NOWHERE``: in none).
    """
    if not len(geometries):
        return []
    progress = progress or Progress()
    progress.step(0.0)
    shapes = np.empty(len(geometries), dtype=object)
    shapes[:] = geometries
    pieces, rough = arrange(shapes, coverage)
    for done, members in enumerate(rough):
        if done % _REPORT_EVERY == 0:
            progress.step(_ARRANGED + (1 - _ARRANGED) * done / len(rough))
        for region, places, cut in _by_region(shapes, members, coverage):
            pieces.extend(_faces(cut, places, region))
    progress.step(1.0)
    return pieces


def _by_region(
    shapes: np.ndarray, members: np.ndarray, coverage: Optional[Coverage]
) -> Iterator[Tuple[int, np.ndarray, np.ndarray]]:
    """The areas of one group per region: its number, which objects, and what of them lies there."""
    if coverage is None:
        yield NOWHERE, members, shapes[members]
        return
    found: Dict[int, List[Tuple[int, Any]]] = {}
    for member in members.tolist():
        for region, part in coverage.cut(shapes[member]):
            found.setdefault(region, []).append((member, part))
    for region, parts in sorted(found.items()):
        cut = np.empty(len(parts), dtype=object)
        cut[:] = [part for _member, part in parts]
        yield region, np.array([member for member, _part in parts], dtype=np.intp), cut


def _faces(own: np.ndarray, members: np.ndarray, region: int) -> List[Piece]:
    """The faces between the noded boundaries of one group that lie on at least one object."""
    shapely = optional.shapely()
    if len(own) == 1:
        return [Piece((int(members[0]),), float(shapely.area(own[0])), region)]
    noded = shapely.union_all(shapely.boundary(own))
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(noded)))
    areas = shapely.area(faces)
    spots = shapely.point_on_surface(faces)
    narrow = 2.0 * areas < _NARROW_M * shapely.length(faces)
    # a face with a spike of no width can have its inside point on the tip of a corner, however large it is
    unclear = narrow | (shapely.distance(spots, shapely.boundary(faces)) < _CLEAR_M)
    on_face: Dict[int, List[int]] = {}
    for owners, found in (_by_spot(own, spots, ~unclear), _by_overlay(own, faces, unclear)):
        for owner, face in zip(owners.tolist(), found.tolist()):
            on_face.setdefault(face, []).append(int(members[owner]))
    together: Dict[Tuple[int, ...], float] = {}
    for face, there in sorted(on_face.items()):
        key = tuple(sorted(there))
        together[key] = together.get(key, 0.0) + float(areas[face])
    return [Piece(there, area, region) for there, area in together.items()]


def _by_spot(own: np.ndarray, spots: np.ndarray, chosen: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Pairs (object, face on it), found by one point inside each face."""
    shapely = optional.shapely()
    which = np.flatnonzero(chosen)
    # The few large polygons ask and get prepared, the many spots sit in the tree: the fast direction.
    owners, found = shapely.STRtree(spots[which]).query(own, predicate="contains")
    return owners, which[found]


def _by_overlay(own: np.ndarray, faces: np.ndarray, chosen: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """The same for slivers and spikes, whose inside point can by rounding lie on their border: by what they share."""
    shapely = optional.shapely()
    which = np.flatnonzero(chosen)
    owners, found = shapely.STRtree(faces[which]).query(own, predicate="intersects")
    slivers = faces[which[found]]
    most = shapely.area(shapely.intersection(own[owners], slivers)) > 0.5 * shapely.area(slivers)
    return owners[most], which[found[most]]
