"""Does a line that is being drawn cross itself, and where? Asked at every move of the mouse, so in bulk.

Coordinates are metres in one plane, arrays of shape (n, 2). Touching counts as crossing, because an area whose outline
touches itself is not valid either. Neighbouring pieces share a vertex by nature; they count only when the one runs
back over the other.
"""

from typing import Any, List, Optional, Tuple

import numpy as np

TOUCH_M = 1e-6  # nearer than a micrometre is the same place


def same_place(one: Any, other: Any, tolerance: float = TOUCH_M) -> bool:
    return bool(np.hypot(one[0] - other[0], one[1] - other[1]) <= tolerance)


def crossing_of(points: Any, start: Any, end: Any) -> Optional[Tuple[int, Any]]:
    """The first piece of the line ``points`` that the segment from ``start`` to ``end`` meets: its index and the place.

    The segment may begin or end at a vertex of the line: at its last point when the line goes on, at its first when
    it is being closed. The piece that shares that point counts only when the segment runs back over it.
    """
    points = np.asarray(points, dtype=float)
    start, end = np.asarray(start, dtype=float), np.asarray(end, dtype=float)
    if len(points) < 2 or same_place(start, end):
        return None
    meets, places = _meetings(points[:-1], points[1:], start, end)
    _forgive_neighbours(meets, points, start, end)
    found = np.flatnonzero(meets)
    return (int(found[0]), places[found[0]]) if len(found) else None


def _forgive_neighbours(meets: Any, points: Any, start: Any, end: Any) -> None:
    """Sharing a vertex with the piece before or after is no crossing, unless the way turns back on itself."""
    if same_place(points[-1], start) and not _turns_back(points[-2], start, end):
        meets[-1] = False
    if same_place(points[0], end) and not _turns_back(points[1], end, start):
        meets[0] = False


def _turns_back(before: Any, corner: Any, after: Any) -> bool:
    back, on = before - corner, after - corner
    size = float(np.hypot(*back) * np.hypot(*on))
    if size == 0.0:
        return False
    across = abs(float(back[0] * on[1] - back[1] * on[0]))
    return across <= 1e-9 * size and float(back @ on) > 0.0


def _meetings(starts: Any, ends: Any, start: Any, end: Any) -> Tuple[Any, Any]:
    """For many segments against one: whether they meet, and where."""
    origin = start  # near zero, the sums keep their last digits
    first, along = starts - origin, ends - starts
    way = end - start
    across = along[:, 0] * way[1] - along[:, 1] * way[0]
    size = np.hypot(*along.T) * float(np.hypot(*way))
    parallel = np.abs(across) <= 1e-12 * np.maximum(size, 1e-12)
    divisor = np.where(parallel, 1.0, across)
    own = (way[0] * first[:, 1] - way[1] * first[:, 0]) / divisor
    other = (along[:, 0] * first[:, 1] - along[:, 1] * first[:, 0]) / divisor
    slack, slack_other = _slack(np.hypot(*along.T)), _slack(np.hypot(*way))
    meets = ~parallel & (own >= -slack) & (own <= 1 + slack) & (other >= -slack_other) & (other <= 1 + slack_other)
    places = starts + along * np.clip(own, 0.0, 1.0)[:, None]
    together, where = _overlaps(first, along, way, parallel)
    places = np.where(together[:, None], where + origin, places)
    return meets | together, places


def _slack(length: Any) -> Any:
    return TOUCH_M / np.maximum(length, TOUCH_M)


def _overlaps(first: Any, along: Any, way: Any, parallel: Any) -> Tuple[Any, Any]:
    """Segments that lie on the same straight line and share a stretch or a point of it."""
    length = float(np.hypot(*way))
    unit = way / length
    aside = np.abs(first[:, 0] * unit[1] - first[:, 1] * unit[0])
    from_m, to_m = first @ unit, (first + along) @ unit
    low, high = np.minimum(from_m, to_m), np.maximum(from_m, to_m)
    together = parallel & (aside <= TOUCH_M) & (high >= -TOUCH_M) & (low <= length + TOUCH_M)
    return together, np.clip(low, 0.0, length)[:, None] * unit


def crosses_itself(points: Any, *, closed: bool = False) -> bool:
    return bool(crossings(points, closed=closed, most=1))


def crossings(points: Any, *, closed: bool = False, most: int = 20) -> List[Tuple[int, int, Any]]:
    """Pairs of pieces that meet, and where; at most ``most``. ``closed`` adds the piece from the end to the begin.

    Pieces are put in order along x, so that each is compared with the few whose boxes it meets.
    """
    points = np.asarray(points, dtype=float)
    if closed and len(points) > 2 and not same_place(points[0], points[-1]):
        points = np.vstack([points, points[:1]])
    if len(points) < 3:
        return []
    ring = len(points) > 3 and same_place(points[0], points[-1])
    found: List[Tuple[int, int, Any]] = []
    for one, others in _box_pairs(points):
        found += _meetings_of(points, one, others, ring)
        if len(found) >= most:
            break
    return found[:most]


def _box_pairs(points: Any) -> Any:
    """Yields the index of a piece and those of pieces further along x whose boxes it meets."""
    low = np.minimum(points[:-1], points[1:])
    high = np.maximum(points[:-1], points[1:])
    order = np.argsort(low[:, 0], kind="stable")
    ends = np.searchsorted(low[order, 0], high[order, 0] + TOUCH_M, side="right")
    for place, one in enumerate(order):
        later = order[place + 1 : ends[place]]
        if len(later):
            meets = (low[later, 1] <= high[one, 1] + TOUCH_M) & (high[later, 1] >= low[one, 1] - TOUCH_M)
            later = later[meets]
            if len(later):
                yield int(one), later


def _meetings_of(points: Any, one: int, others: Any, ring: bool) -> List[Tuple[int, int, Any]]:
    start, end = points[one], points[one + 1]
    if same_place(start, end):
        return []
    meets, places = _meetings(points[others], points[others + 1], start, end)
    found = []
    for place in np.flatnonzero(meets):
        other = int(others[place])
        if not _only_neighbours(points, one, other, ring):
            found.append((min(one, other), max(one, other), places[place]))
    return found


def _only_neighbours(points: Any, one: int, other: int, ring: bool) -> bool:
    first, second = min(one, other), max(one, other)
    if second - first == 1:
        return not _turns_back(points[first], points[second], points[second + 1])
    if ring and first == 0 and second == len(points) - 2:
        return not _turns_back(points[second], points[0], points[1])
    return same_place(points[other], points[other + 1])  # a piece without length
