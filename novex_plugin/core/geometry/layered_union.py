"""Uniting groups of areas with as few overlays as can be.

One union of a dozen areas lays neighbours together two by two, and what comes of it again, so that every border goes
through four overlays. Here the areas of a group are first sorted into layers within which nothing overlaps; as a rule
two or three are enough. A layer is one multipolygon and needs no overlay of itself, so that two layers take one overlay
in which every border takes part once. The overlays of all groups are one call of shapely, which lets other threads run.
"""

from typing import Any, Callable, List, Tuple

import numpy as np

from ..optional import shapely
from .components import component_labels
from .neighbours import runs
from .parallel import in_parallel
from .pieces import polygon_parts

_AT_ONCE = 1_000_000  # coordinates that are united between two moments to stop
_SLACK = 1e-9  # of an area: what rounding may add or take
_MOST_LAYERS = 6  # of more the union by twos is faster


def unite_meeting(parts: Any, first: Any, second: Any, between: Callable[[], None]) -> Any:
    """What Polygons cover together, as Polygons that do not overlap.

    ``first`` and ``second`` are positions of those that may share area; all others share at most their borders. Parts
    that meet no other come out as they are. ``between`` is called now and then and may raise to stop.
    """
    count = len(parts)
    meets = np.zeros(count, dtype=bool)
    meets[first] = meets[second] = True
    members = np.flatnonzero(meets)
    if len(members) == 0:
        return parts
    layer = _layers(count, first, second)
    group = np.unique(component_labels(count, first, second)[members], return_inverse=True)[1]
    order = np.argsort(group, kind="stable")
    members, group = members[order], group[order]
    edges = np.flatnonzero(np.diff(group, prepend=-1))
    sizes = np.add.reduceat(shapely().get_num_coordinates(parts[members]), edges)
    ends = np.append(edges[1:], len(members))
    done: List[Any] = [parts[~meets]]
    for some in runs(sizes, _AT_ONCE):
        between()
        chosen = slice(edges[some.start], ends[some.stop - 1])
        united = _united(parts[members[chosen]], layer[members[chosen]], group[chosen] - some.start)
        done.append(polygon_parts(united, np.arange(len(united)))[0])
    return np.concatenate(done)


def _layers(count: int, first: Any, second: Any) -> Any:
    """A number per part such that parts that meet differ; those that meet most choose first."""
    neighbours: List[List[int]] = [[] for _ in range(count)]
    for one, other in zip(first.tolist(), second.tolist()):
        neighbours[one].append(other)
        neighbours[other].append(one)
    layer = [-1] * count
    for part in np.argsort([-len(found) for found in neighbours], kind="stable").tolist():
        taken = {layer[other] for other in neighbours[part]}
        layer[part] = next(number for number in range(len(taken) + 1) if number not in taken)
    return np.array(layer, dtype=np.intp)


def _united(parts: Any, layer: Any, group: Any) -> Any:
    """The union of each group, layer upon layer; groups that come out wrong are united by GEOS in its own way."""
    lib = shapely()
    area = lib.area(parts)
    result = np.full(group[-1] + 1, None, dtype=object)
    least, most = np.zeros(len(result)), np.zeros(len(result))
    for number in range(min(layer.max() + 1, _MOST_LAYERS)):
        of_layer = np.flatnonzero(layer == number)
        groups, index = np.unique(group[of_layer], return_inverse=True)
        added = lib.multipolygons(parts[of_layer], indices=index)
        total = np.bincount(index, weights=area[of_layer])
        least[groups], most[groups] = np.maximum(least[groups], total), most[groups] + total
        result[groups] = added if number == 0 else in_parallel(_union, result[groups], added, worth=2)
    united = lib.area(result)
    wrong = lib.is_missing(result) | ~in_parallel(lib.is_valid, result)
    wrong[group[layer >= _MOST_LAYERS]] = True
    wrong |= (united < least * (1 - _SLACK)) | (united > most * (1 + _SLACK))
    for number in np.flatnonzero(wrong).tolist():
        result[number] = lib.union_all(parts[group == number])
    return result


def _union(first: Any, second: Any) -> Any:
    """The unions of pairs; None where GEOS cannot make one of two layers, and of what is laid upon such a one."""
    lib = shapely()
    try:
        return lib.union(first, second)
    except lib.GEOSException:
        result = np.full(len(first), None, dtype=object)
        if len(first) > 1:
            half = len(first) // 2
            result[:half], result[half:] = _union(first[:half], second[:half]), _union(first[half:], second[half:])
        return result


def meeting_in_cells(place: Tuple[Any, Any], cells: int, boxes: Any, lower: Any, upper: Any) -> Tuple[Any, Any]:
    """Pairs of parts in the same cell of which the areas that they are of share area, and whose boxes do.

    ``place`` tells of each part which area it is of and in which of so many ``cells`` it lies; ``boxes`` (n x 4) are
    around the parts; ``lower`` and ``upper`` are the areas that share area.
    """
    area, cell = place
    key = area.astype(np.int64) * cells + cell
    order = np.argsort(key, kind="stable")
    ordered = key[order]
    pair, one = _ragged(*_span(area[order], lower, lower))
    one = order[one]
    wanted = upper[pair].astype(np.int64) * cells + cell[one]
    number, other = _ragged(*_span(ordered, wanted, wanted))
    one, other = one[number], order[other]
    width = np.minimum(boxes[one, 2], boxes[other, 2]) - np.maximum(boxes[one, 0], boxes[other, 0])
    height = np.minimum(boxes[one, 3], boxes[other, 3]) - np.maximum(boxes[one, 1], boxes[other, 1])
    meets = (width > 0) & (height > 0)
    return one[meets], other[meets]


def _span(values: Any, low: Any, high: Any) -> Tuple[Any, Any]:
    """Per item the first of the sorted ``values`` that is not below ``low``, and how many there are up to ``high``."""
    start = np.searchsorted(values, low, side="left")
    return start, np.searchsorted(values, high, side="right") - start


def _ragged(starts: Any, counts: Any) -> Tuple[Any, Any]:
    """For starts 7, 8, 9 and counts 2, 0, 3: owners 0 0 2 2 2 and items 7 8 9 10 11."""
    owner = np.repeat(np.arange(len(counts)), counts)
    return owner, np.arange(len(owner)) + np.repeat(starts - np.cumsum(counts) + counts, counts)
