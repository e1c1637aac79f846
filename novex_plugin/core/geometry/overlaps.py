"""Which pieces of a layer overlap another, and what those cover together: for layers of a million features.

Gives exactly what :func:`components.dissolve` gives, with far fewer overlays:

* Most pairs of boxes that meet belong to neighbours that do not overlap. Areas that lie apart are ruled out by a
  prepared predicate, and parcels that share their borders many at a time, see :func:`_cover`.
* Whether two areas of one chain of overlaps overlap each other changes nothing, so it is not asked.
"""

from typing import Any, Callable, Iterator, Optional, Tuple

import numpy as np

from ..optional import shapely
from .components import NOISE_M2, component_labels, dissolve
from .neighbours import near_together, runs
from .parallel import in_parallel

_SMALL = 64  # coordinates of both together: relating two such areas is cheaper than preparing one
_CLUSTER = 256  # areas that are proven at once to be a coverage
_CHUNK = 20_000  # pairs, or areas to unite, between two moments to stop
_INTERIORS_MEET = "T********"


def _nothing() -> None:
    pass


def dissolve_many(
    geometries: Any, kind: str, groups: Optional[Any] = None, between: Callable[[], None] = _nothing
) -> Tuple[Any, Any]:
    """Which geometries stand alone, and the unions of those that do not: one area per chain of overlaps.

    ``groups``: geometries of the same group are known not to overlap (the pieces of one feature). Overlaps up to
    ``NOISE_M2`` (m²) come from rounding and do not count. ``between`` is called every few seconds and may raise in
    order to stop. Lines and points go to :func:`dissolve`.
    """
    geometries = np.asarray(geometries, dtype=object)
    if kind != "vlak" or len(geometries) == 0:
        return dissolve(geometries, kind, groups)
    lower, upper = _possible(geometries, *_candidates(geometries, groups), between)
    labels, linked = _chains(geometries, lower, upper, between)
    members = np.flatnonzero(linked)
    order = members[np.argsort(labels[members], kind="stable")]
    chains = np.split(order, np.flatnonzero(np.diff(labels[order])) + 1) if len(order) else []
    united = np.empty(len(chains), dtype=object)
    for some in runs(np.array([len(chain) for chain in chains]), _CHUNK // 8):
        between()
        groups_of_areas = np.empty(some.stop - some.start, dtype=object)
        groups_of_areas[:] = [geometries[chain] for chain in chains[some]]
        united[some] = in_parallel(_unions, groups_of_areas, worth=2)
    return ~linked, united


def _unions(groups: Any) -> Any:
    lib = shapely()
    result = np.empty(len(groups), dtype=object)
    result[:] = [lib.union_all(group) for group in groups]
    return result


def _chains(geometries: Any, lower: Any, upper: Any, between: Callable[[], None]) -> Tuple[Any, Any]:
    """A label per geometry that those of one chain of overlaps share, and which geometries are in a chain."""
    count = len(geometries)
    links: Tuple[Any, Any] = (lower[:0], upper[:0])
    linked = np.zeros(count, dtype=bool)
    labels = np.arange(count)
    for some_lower, some_upper in _rounds(lower, upper):
        asked = labels[some_lower] != labels[some_upper]
        one, other = some_lower[asked], some_upper[asked]
        for start in range(0, len(one), _CHUNK):
            between()
            part = slice(start, start + _CHUNK)
            found = in_parallel(_overlap, geometries[one[part]], geometries[other[part]])
            links = (np.append(links[0], one[part][found]), np.append(links[1], other[part][found]))
        linked[links[0]] = linked[links[1]] = True
        labels = component_labels(count, *links)
    return labels, linked


def _overlap(first: Any, second: Any) -> Any:
    lib = shapely()
    return lib.area(lib.intersection(first, second)) > NOISE_M2


def _candidates(geometries: Any, groups: Optional[Any]) -> Tuple[Any, Any]:
    """Pairs (lower < upper) whose boxes share area."""
    lib = shapely()
    lower, upper = lib.STRtree(geometries).query(geometries)
    keep = lower < upper
    if groups is not None:
        keep &= groups[lower] != groups[upper]
    lower, upper = lower[keep], upper[keep]
    box = lib.bounds(geometries)
    first, second = box[lower], box[upper]
    width = np.minimum(first[:, 2], second[:, 2]) - np.maximum(first[:, 0], second[:, 0])
    height = np.minimum(first[:, 3], second[:, 3]) - np.maximum(first[:, 1], second[:, 1])
    keep = (width > 0) & (height > 0) & (width * height > NOISE_M2)
    return lower[keep], upper[keep]


def _possible(geometries: Any, lower: Any, upper: Any, between: Callable[[], None]) -> Tuple[Any, Any]:
    """The pairs that may share area: those that certainly do not are left out."""
    lib = shapely()
    sizes = lib.get_num_coordinates(geometries)
    small = sizes[lower] + sizes[upper] <= _SMALL
    if small.any():
        cluster = _cover(geometries, np.unique(np.concatenate([lower[small], upper[small]])), between)
        keep = ~small | (cluster[lower] != cluster[upper]) | (cluster[lower] < 0)
        lower, upper, small = lower[keep], upper[keep], small[keep]
    order = np.argsort(lower, kind="stable")  # what is prepared once is then asked many times
    lower, upper, small = lower[order], upper[order], small[order]
    meet = np.empty(len(lower), dtype=bool)
    for start in range(0, len(lower), _CHUNK):
        between()
        part = slice(start, start + _CHUNK)
        meet[part] = _meet(geometries[lower[part]], geometries[upper[part]], lower[part], small[part])
    return lower[meet], upper[meet]


def _meet(first: Any, second: Any, number: Any, small: Any) -> Any:
    """Whether the areas of each pair may overlap; ``number`` is that of the first, in ascending order."""
    meet = np.empty(len(first), dtype=bool)
    meet[small] = in_parallel(_interiors_meet, first[small], second[small])
    meet[~small] = _touching(first[~small], second[~small], number[~small])
    return meet


def _touching(first: Any, second: Any, number: Any) -> Any:
    """Pairs that have a place in common. What is prepared stays with one thread: GEOS asks for that."""
    if len(first) == 0:
        return np.empty(0, dtype=bool)
    starts = np.flatnonzero(np.concatenate([[True], number[1:] != number[:-1]]))
    others = np.empty(len(starts), dtype=object)
    others[:] = np.split(second, starts[1:])
    return np.concatenate(in_parallel(_all_touching, first[starts], others).tolist())


def _all_touching(ones: Any, others: Any) -> Any:
    lib = shapely()
    found = np.empty(len(ones), dtype=object)
    for place, (one, some) in enumerate(zip(ones, others)):
        lib.prepare(one)
        found[place] = lib.intersects(one, some)
        lib.destroy_prepared(one)
    return found


def _interiors_meet(first: Any, second: Any) -> Any:
    return shapely().relate_pattern(first, second, _INTERIORS_MEET)


def _cover(geometries: Any, members: Any, between: Callable[[], None]) -> Any:
    """A number per geometry, the same for geometries that were proven together not to overlap; -1: not proven.

    Where neighbours share their borders vertex by vertex the shared edges cancel out. What is left, when it is valid
    and as large as the parts together, can only be their union without any overlap.
    """
    cluster = np.full(len(geometries), -1, dtype=np.intp)
    members = members[near_together(geometries[members])]
    parts = runs(np.ones(len(members), dtype=np.intp), _CLUSTER)
    for first in range(0, len(parts), 64):
        between()
        some = parts[first : first + 64]
        groups = np.empty(len(some), dtype=object)
        groups[:] = [geometries[members[part]] for part in some]
        proven = in_parallel(_are_coverages, groups, worth=2)
        for number, part, sure in zip(range(first, first + 64), some, proven.tolist()):
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


def _rounds(lower: Any, upper: Any) -> Iterator[Tuple[Any, Any]]:
    """The pairs in rounds in which every upper geometry occurs once: its first neighbour, its second, and so on."""
    order = np.argsort(upper, kind="stable")
    lower, upper = lower[order], upper[order]
    first = np.flatnonzero(np.concatenate([[True], upper[1:] != upper[:-1]])) if len(upper) else np.empty(0, np.intp)
    place = np.arange(len(upper)) - np.repeat(first, np.diff(np.append(first, len(upper))))
    for number in range(int(place.max()) + 1 if len(place) else 0):
        chosen = place == number
        yield lower[chosen], upper[chosen]
