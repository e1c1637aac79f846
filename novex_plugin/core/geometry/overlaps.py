"""Which pieces of a layer overlap another, and what those cover together: for layers of a million features.

Finds the same pieces as :func:`components.dissolve` and covers the same ground, with far less work:

* Most pairs of boxes that meet belong to neighbours that do not overlap. Parcels that share their borders are ruled
  out many at a time, see :func:`_cover`; of all others the shared area comes from their borders alone.
* What does overlap is united in small cells, see :mod:`cells`.
"""

from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable, Optional, Tuple

import numpy as np

from ..optional import shapely
from .cells import unite_by_cell
from .components import NOISE_M2, dissolve
from .neighbours import near_together, runs
from .parallel import in_parallel, keep_freed_memory, safe_to_share, worker_count
from .shared_area import shared_areas

_SMALL = 64  # coordinates of both together: areas so small are tried as a coverage
# Areas that are proven at once to be a coverage: many, and then fewer of those that one intruder kept from it. The
# second time the squares of the curve lie elsewhere, for neighbours on either side of the border of a cluster.
_CLUSTERS = ((4_096, False), (256, True))
_CLUSTERS_AT_ONCE = 32_768  # areas between two moments to stop
_CHUNK = 20_000  # pairs between two moments to stop
_SAME = 1e-11  # of an area: two figures that differ by less are equal
_ASKED_AT_ONCE = 50_000  # geometries
_AT_ONCE = 2_500  # pairs of which the shared area is worked out together


def _nothing() -> None:
    pass


def cover_once(
    geometries: Any, kind: str, groups: Optional[Any] = None, between: Callable[[], None] = _nothing
) -> Tuple[Any, Any]:
    """Which geometries stand alone, and what the others cover together: areas that do not overlap.

    ``groups``: geometries of the same group are known not to overlap (the pieces of one feature). Overlaps up to
    ``NOISE_M2`` (m²) come from rounding and do not count. ``geometries`` are single Polygons when ``kind`` is vlak;
    lines and points go to :func:`dissolve`. ``between`` is called every few seconds and may raise in order to stop.
    """
    geometries = np.asarray(geometries, dtype=object)
    if kind != "vlak" or len(geometries) == 0:
        return dissolve(geometries, kind, groups)
    keep_freed_memory()
    between()
    lower, upper = _not_neighbours(geometries, *_candidates(geometries, groups), between)
    shared = _shared(geometries, lower, upper, between)
    real = shared > NOISE_M2
    alone = np.ones(len(geometries), dtype=bool)
    alone[lower[real]] = alone[upper[real]] = False
    return alone, _together(geometries, alone, (lower, upper, shared), between)


def _together(geometries: Any, alone: Any, pairs: Tuple[Any, Any, Any], between: Callable[[], None]) -> Any:
    """What the geometries that are not ``alone`` cover; one that lies wholly inside another one adds nothing to it."""
    lower, upper, shared = pairs
    area = shapely().area(geometries)
    smaller = np.where(area[lower] < area[upper], lower, upper)  # of two equal ones the last: one of them always stays
    needed = ~alone
    needed[smaller[np.abs(shared - area[smaller]) <= _SAME * area[smaller]]] = False
    meet = needed[lower] & needed[upper] & (shared > 0)
    position = np.cumsum(needed) - 1
    return unite_by_cell(geometries[needed], position[lower[meet]], position[upper[meet]], between)


def _shared(geometries: Any, lower: Any, upper: Any, between: Callable[[], None]) -> Any:
    """The area that each pair shares; chunks of pairs in several threads."""
    geometries = safe_to_share(geometries)
    chunks = [slice(start, start + _AT_ONCE) for start in range(0, len(lower), _AT_ONCE)]
    shared = np.empty(len(lower))

    def work_out(chunk: slice) -> None:
        shared[chunk] = _shared_by(geometries, lower[chunk], upper[chunk])

    with ThreadPoolExecutor(worker_count()) as pool:
        for _done in pool.map(work_out, chunks):
            between()
    return shared


def _shared_by(geometries: Any, lower: Any, upper: Any) -> Any:
    """The first of each pair is prepared, which no other thread may ask it meanwhile: hence the copies."""
    lib = shapely()
    used, which = np.unique(lower, return_inverse=True)
    first, second = lib.get_parts(geometries[used])[which], geometries[upper]
    shared, _outline, sure = shared_areas(first, second)
    doubt = np.flatnonzero(~sure)
    shared[doubt] = _overlay_area(first[doubt], second[doubt])
    return shared


def _overlay_area(first: Any, second: Any) -> Any:
    lib = shapely()
    return lib.area(lib.intersection(first, second))


def _candidates(geometries: Any, groups: Optional[Any]) -> Tuple[Any, Any]:
    """Pairs (lower < upper) whose boxes share area."""
    lib = shapely()
    lower, upper = _meeting_boxes(geometries)
    if groups is not None:
        keep = groups[lower] != groups[upper]
        lower, upper = lower[keep], upper[keep]
    box = lib.bounds(geometries)
    first, second = box[lower], box[upper]
    width = np.minimum(first[:, 2], second[:, 2]) - np.maximum(first[:, 0], second[:, 0])
    height = np.minimum(first[:, 3], second[:, 3]) - np.maximum(first[:, 1], second[:, 1])
    keep = (width > 0) & (height > 0) & (width * height > NOISE_M2)
    return lower[keep], upper[keep]


def _meeting_boxes(geometries: Any) -> Tuple[Any, Any]:
    """Pairs (lower < upper) whose boxes meet; asked for some at a time, or other threads would wait for the answer."""
    tree = shapely().STRtree(geometries)
    lower, upper = [], []
    for start in range(0, len(geometries), _ASKED_AT_ONCE):
        asked, found = tree.query(geometries[start : start + _ASKED_AT_ONCE])
        asked += start
        keep = asked < found
        lower.append(asked[keep])
        upper.append(found[keep])
    return np.concatenate(lower), np.concatenate(upper)


def _not_neighbours(geometries: Any, lower: Any, upper: Any, between: Callable[[], None]) -> Tuple[Any, Any]:
    """The pairs without those of small areas that are proven to share no more than their borders."""
    sizes = shapely().get_num_coordinates(geometries)
    for size, shifted in _CLUSTERS:
        small = sizes[lower] + sizes[upper] <= _SMALL
        if small.any():
            members = np.unique(np.concatenate([lower[small], upper[small]]))
            members = members[near_together(geometries[members], shifted=shifted)]
            cluster = _cover(geometries, members, size, between)
            keep = ~small | (cluster[lower] != cluster[upper]) | (cluster[lower] < 0)
            lower, upper = lower[keep], upper[keep]
    order = np.argsort(lower, kind="stable")
    return lower[order], upper[order]


def _cover(geometries: Any, members: Any, size: int, between: Callable[[], None]) -> Any:
    """A number per geometry, the same for geometries that were proven together not to overlap; -1: not proven.

    ``members`` are tried in the order in which they come, ``size`` at a time.
    Where neighbours share their borders vertex by vertex the shared edges cancel out. What is left, when it is valid
    and as large as the parts together, can only be their union without any overlap.
    """
    cluster = np.full(len(geometries), -1, dtype=np.intp)
    parts = runs(np.ones(len(members), dtype=np.intp), size)
    at_once = _CLUSTERS_AT_ONCE // size
    for first in range(0, len(parts), at_once):
        between()
        some = parts[first : first + at_once]
        groups = np.empty(len(some), dtype=object)
        groups[:] = [geometries[members[part]] for part in some]
        proven = in_parallel(_are_coverages, groups, worth=2)
        for number, part, sure in zip(range(first, first + at_once), some, proven.tolist()):
            if sure:
                cluster[members[part]] = number
    return cluster


def _are_coverages(groups: Any) -> Any:
    return np.array([_is_coverage(group) for group in groups], dtype=bool)


def _is_coverage(group: Any) -> bool:
    lib = shapely()
    try:
        whole = lib.coverage_union_all(group)
    except lib.GEOSException:  # GEOS saw an overlap itself
        return False
    return bool(abs(lib.area(whole) - lib.area(group).sum()) <= NOISE_M2 and lib.is_valid(whole))
