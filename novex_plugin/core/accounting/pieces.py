"""Cut overlapping areas into disjoint pieces, so that nothing can be counted twice.

Areas whose borders only cross are measured from those borders (:mod:`..geometry.arrangement`). Where borders touch
or run along each other, the boundaries of that group alone are noded and polygonised by GEOS, and every face learns
which objects lie on it. Sums over pieces therefore always add up to the whole.
All geometries are shapely polygons in EPSG:28992; areas are m².
"""

from typing import Any, Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from .. import optional
from ..geometry.arrangement import NOWHERE, Few, Ground, Sizes, arrange
from ..geometry.arrays import array_of
from ..geometry.components import NOISE_M2
from ..geometry.coverage import Coverage
from ..progress import Progress

_REPORT_EVERY = 50  # groups
_GRIDS_M = (0.0, 1e-5, 1e-4, 1e-3)  # 0: coordinates as they are
_ALLOWED_M2, _ALLOWED_SHARE = 0.01, 1e-9  # by which the faces of an object may differ from the object
_CLEAR_M = 1e-6  # a spot closer than this to the border of its face does not tell what the face lies on
_ARRANGED = 0.3  # of the progress

Piece = Ground  # disjoint ground, the positions of the objects on it, and its region


class Pieces(NamedTuple):
    """Disjoint ground: what lies under one or two objects as columns, and the rest piece by piece."""

    few: Few
    others: List[Piece]

    @property
    def all(self) -> List[Piece]:
        return [*self.few.ground, *self.others]


def disjoint_pieces(
    geometries: Sequence[Any], progress: Optional[Progress] = None, coverage: Optional[Coverage] = None
) -> List[Piece]:
    """The pieces of valid polygons; a piece belongs to every polygon that covers it.

    With ``coverage`` no piece lies in two regions, and each has the number of its region (``NOWHERE``: in none).
    """
    return cut_up(geometries, progress, coverage).all


def cut_up(
    geometries: Sequence[Any],
    progress: Optional[Progress] = None,
    coverage: Optional[Coverage] = None,
    sizes: Optional[Sizes] = None,
) -> Pieces:
    """The same for very many, of which most lie alone or two together; ``sizes`` of them, where they are known."""
    if not len(geometries):
        return Pieces(Few(*(np.empty(0, kind) for kind in (np.intp, np.intp, float, np.intp))), [])
    progress = progress or Progress()
    progress.step(0.0)
    shapes = array_of(geometries)
    sizes = sizes or Sizes.of(shapes)
    own, copies = _distinct(shapes, sizes.box)
    if len(own) < len(shapes):
        shapes, sizes = shapes[own], sizes.take(own)
    few, others, rough = arrange(shapes, coverage, sizes)
    for done, members in enumerate(rough):
        if done % _REPORT_EVERY == 0:
            progress.step(_ARRANGED + (1 - _ARRANGED) * done / len(rough))
        for region, places, cut in _by_region(shapes, members, coverage):
            others.extend(_faces(cut, places, region))
    progress.step(1.0)
    return _with_copies(Pieces(few, others), copies) if len(shapes) < len(geometries) else Pieces(few, others)


def _with_copies(pieces: Pieces, copies: Sequence[Sequence[int]]) -> Pieces:
    """The same pieces, each with all objects that have the outlines on it."""
    several = np.array([len(places) > 1 for places in copies])
    first = np.array([places[0] for places in copies], dtype=np.intp)
    few = pieces.few
    copied = several[few.first] | ((few.second != NOWHERE) & several[few.second])
    others = [_of_all(piece, copies) for piece in (*few.where(copied).ground, *pieces.others)]
    few = few.where(~copied)
    second = np.where(few.second == NOWHERE, NOWHERE, first[few.second])
    return Pieces(few._replace(first=first[few.first], second=second), others)


def _distinct(shapes: np.ndarray, box: np.ndarray) -> Tuple[np.ndarray, List[List[int]]]:
    """The position of every outline once, and for each the positions of the objects that have it: copies lie on the
    same ground all along, and cutting hundreds of them with each other would take minutes."""
    every = np.arange(len(shapes))
    suspect = _with_an_equal_box(box)
    if not len(suspect):
        return every, []
    first: Dict[bytes, int] = {}
    copy_of = every.copy()
    for place, outline in zip(suspect.tolist(), optional.shapely().to_wkb(shapes[suspect]).tolist()):
        copy_of[place] = first.setdefault(outline, place)
    own, number = np.unique(copy_of, return_inverse=True)
    copies: List[List[int]] = [[] for _shape in own]
    for place, each in enumerate(number.tolist()):
        copies[each].append(place)
    return own, copies


def _with_an_equal_box(box: np.ndarray) -> np.ndarray:
    """The positions of boxes that are equal to another one (and few others), in ascending order."""
    chosen = np.arange(len(box))
    for column in box.T:
        if len(chosen) < 2:  # the first column leaves next to nothing
            return chosen[:0]
        order = chosen[np.argsort(column[chosen], kind="stable")]
        same = column[order[1:]] == column[order[:-1]]
        chosen = np.sort(order[np.append(same, False) | np.append(False, same)])
    return chosen


def _of_all(piece: Piece, copies: Sequence[Sequence[int]]) -> Piece:
    return piece._replace(members=tuple(sorted(place for one in piece.members for place in copies[one])))


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
        members = np.array([member for member, _part in parts], dtype=np.intp)
        yield region, members, array_of([part for _member, part in parts])


def _faces(own: np.ndarray, members: np.ndarray, region: int) -> List[Piece]:
    """The faces between the noded boundaries of one group that lie on at least one object.

    Where many borders run nearly along each other, GEOS may leave a crossing without a node, and a face goes missing.
    The faces of every object must therefore be as large as the object; where they are not, the borders are brought
    to a grid first, which always gives a node.
    """
    shapely = optional.shapely()
    areas = shapely.area(own)
    if len(own) == 1:
        return [Piece((int(members[0]),), float(areas[0]), region)]
    best: Tuple[float, Dict[Tuple[int, ...], float]] = (float("inf"), {})
    for grid in _GRIDS_M:
        found = _together(own, _cut(own, grid))
        held = np.zeros(len(own))
        for there, area in found.items():
            held[list(there)] += area
        off = float((np.abs(held - areas) / (_ALLOWED_M2 + _ALLOWED_SHARE * areas)).max())
        best = min(best, (off, found), key=lambda attempt: attempt[0])
        if off <= 1.0:
            break
    return [Piece(tuple(int(members[place]) for place in there), area, region) for there, area in best[1].items()]


def _cut(own: np.ndarray, grid: float) -> np.ndarray:
    shapely = optional.shapely()
    noded = shapely.union_all(shapely.boundary(own), grid_size=grid or None)
    faces = np.asarray(shapely.get_parts(shapely.polygonize(shapely.get_parts(noded))))
    return faces[shapely.is_valid(faces)]  # another one misses a node; that shows in the sums


def _together(own: np.ndarray, faces: np.ndarray) -> Dict[Tuple[int, ...], float]:
    """The area per combination of positions in ``own`` that lie on the same faces."""
    shapely = optional.shapely()
    areas, spots = shapely.area(faces), shapely.point_on_surface(faces)
    # a face with a spike of no width can have its inside point on the tip of a corner, however large it is
    clear = shapely.distance(spots, shapely.boundary(faces)) >= _CLEAR_M
    on_face: Dict[int, List[int]] = {}
    for owners, found in (_by_spot(own, spots, clear), _by_overlay(own, faces, ~clear & (areas > NOISE_M2))):
        for owner, face in zip(owners.tolist(), found.tolist()):
            on_face.setdefault(face, []).append(owner)
    sums: Dict[Tuple[int, ...], float] = {}
    for face, there in sorted(on_face.items()):
        key = tuple(sorted(there))
        sums[key] = sums.get(key, 0.0) + float(areas[face])
    return sums


def _by_spot(own: np.ndarray, spots: np.ndarray, chosen: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Pairs (object, face on it), found by one point inside each face."""
    which = np.flatnonzero(chosen)
    # The few large polygons ask and get prepared, the many spots sit in the tree: the fast direction.
    owners, found = optional.shapely().STRtree(spots[which]).query(own, predicate="contains")
    return owners, which[found]


def _by_overlay(own: np.ndarray, faces: np.ndarray, chosen: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """The same for slivers and spikes, whose inside point can by rounding lie on their border: by what they share."""
    shapely = optional.shapely()
    which = np.flatnonzero(chosen)
    owners, found = shapely.STRtree(faces[which]).query(own, predicate="intersects")
    slivers = faces[which[found]]
    most = shapely.area(shapely.intersection(own[owners], slivers)) > 0.5 * shapely.area(slivers)
    return owners[most], which[found[most]]
