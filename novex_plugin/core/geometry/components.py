"""Uniting what overlaps, and only that.

Geometries that overlap (directly or through others) form a connected component. Uniting inside components
gives the same covered area as one union of everything, at a fraction of the cost, and an edit touches one
component only. Neighbours that merely share a border are left alone.
"""

from typing import Any, Callable, Optional, Tuple

import numpy as np

from ..optional import shapely
from .parallel import in_parallel

NOISE_M2 = 1e-4  # overlaps below 1 cm² come from rounding; ten thousand of them are 1 m²
NOISE_M = 1e-3
_CHEAP_TO_RELATE = 64
_INTERIORS_MEET = "T********"


def overlapping_pairs(geometries: Any, kind: str, groups: Optional[Any] = None) -> Tuple[Any, Any]:
    """Index pairs (i < j) of geometries that share area ('vlak') or length ('lijn').

    ``groups``: geometries of the same group are not compared (the pieces of one feature).
    """
    lib = shapely()
    left, right = lib.STRtree(geometries).query(geometries)
    keep = left < right
    if groups is not None:
        keep &= groups[left] != groups[right]
    left, right = left[keep], right[keep]
    measure, noise = (lib.area, NOISE_M2) if kind == "vlak" else (lib.length, NOISE_M)
    left, right = _boxes_share(lib.bounds(geometries), left, right, kind)
    shared = in_parallel(_shared_measure(measure), geometries[left], geometries[right])
    return left[shared > noise], right[shared > noise]


def _boxes_share(bounds: Any, left: Any, right: Any, kind: str) -> Tuple[Any, Any]:
    """Drops pairs whose boxes only touch; for areas such pairs cannot share area."""
    if kind != "vlak":
        return left, right
    first, second = bounds[left], bounds[right]
    width = np.minimum(first[:, 2], second[:, 2]) - np.maximum(first[:, 0], second[:, 0])
    height = np.minimum(first[:, 3], second[:, 3]) - np.maximum(first[:, 1], second[:, 1])
    keep = width * height > NOISE_M2
    return left[keep], right[keep]


def _shared_measure(measure: Callable[[Any], Any]) -> Callable[[Any, Any], Any]:
    lib = shapely()

    def shared(first: Any, second: Any) -> Any:
        result = np.zeros(len(first))
        asked = np.ones(len(first), dtype=bool)
        # Parcels that only share a border are most of the pairs: a predicate rules them out at half the price.
        small = lib.get_num_coordinates(first) + lib.get_num_coordinates(second) <= _CHEAP_TO_RELATE
        asked[small] = lib.relate_pattern(first[small], second[small], _INTERIORS_MEET)
        result[asked] = measure(lib.intersection(first[asked], second[asked]))
        return result

    return shared


def component_labels(count: int, left: Any, right: Any) -> Any:
    """A label per item 0..count-1 such that linked items share one; the label is the smallest index among them."""
    parent = list(range(count))

    def find(item: int) -> int:
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    for one, other in zip(np.asarray(left).tolist(), np.asarray(right).tolist()):
        first, second = find(one), find(other)
        parent[max(first, second)] = min(first, second)
    labels = np.arange(count, dtype=np.intp)
    linked = np.unique(np.concatenate([left, right])).astype(np.intp)
    labels[linked] = [find(item) for item in linked.tolist()]
    return labels


def dissolve(geometries: Any, kind: str = "vlak", groups: Optional[Any] = None) -> Tuple[Any, Any]:
    """Which geometries stand alone, and the unions of those that do not.

    Returns a boolean array (True: overlaps nothing) and an array of united geometries, one per component.
    Alone plus united cover exactly what all geometries cover, each place once.
    """
    geometries = np.asarray(geometries, dtype=object)
    alone = np.ones(len(geometries), dtype=bool)
    if kind == "punt" or len(geometries) == 0:
        return alone, np.empty(0, dtype=object)
    left, right = overlapping_pairs(geometries, kind, groups)
    alone[left] = alone[right] = False
    return alone, _unite(geometries, ~alone, left, right)


def _unite(geometries: Any, linked: Any, left: Any, right: Any) -> Any:
    labels = component_labels(len(geometries), left, right)
    members = np.flatnonzero(linked)
    if len(members) == 0:
        return np.empty(0, dtype=object)
    order = members[np.argsort(labels[members], kind="stable")]
    starts = np.flatnonzero(np.diff(labels[order])) + 1
    groups = np.empty(len(starts) + 1, dtype=object)
    for number, group in enumerate(np.split(order, starts)):
        groups[number] = geometries[group]
    return in_parallel(_unions, groups)


def _unions(groups: Any) -> Any:
    lib = shapely()
    result = np.empty(len(groups), dtype=object)
    result[:] = [lib.union_all(group) for group in groups]
    return result


def covered_measure(geometries: Any, kind: str = "vlak") -> float:
    """The area (m²) or length (m) that the geometries cover together, overlaps counted once."""
    lib = shapely()
    geometries = np.asarray(geometries, dtype=object)
    alone, united = dissolve(geometries, kind)
    measure = lib.area if kind == "vlak" else lib.length
    return float(measure(geometries[alone]).sum() + measure(united).sum())
