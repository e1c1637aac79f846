"""Strokes drawn with a loose hand: from the jitter of a hand to a line with a precision that can be stated.

All coordinates are metres in one plane (EPSG:28992), as arrays of shape (n, 2). The promise of :func:`smooth`: no
point of the result is further than ``precision`` from the stroke as drawn, and no point of the stroke further than
that from the result; both ends stay where they were; a stroke that did not cross itself does not start to.
"""

import math
from typing import Any, Tuple

import numpy as np

from .sketch_crossings import crosses_itself

MAP_MILLIMETRES = 0.5  # what a hand draws exactly on a map: the width of a pen
FINEST_M, COARSEST_M = 0.1, 500.0
_STEPS = (1.0, 2.0, 5.0, 10.0)
_ROUNDS = (0.6, 0.4)  # of corner cutting, and what each takes of the depth; more adds vertices that nobody sees
_TRIES = 3


def precision_at(scale: float) -> float:
    """The precision in metres of a hand that draws on a map of 1 : ``scale``, rounded to a 1, 2 or 5.

    Half a millimetre on the map: 5 m at 1 : 10 000, 50 m at 1 : 100 000.
    """
    if not math.isfinite(scale) or scale <= 0:
        return FINEST_M
    exact = min(max(scale * MAP_MILLIMETRES / 1000.0, FINEST_M), COARSEST_M)
    power = 10.0 ** math.floor(math.log10(exact))
    nearest = min(_STEPS, key=lambda step: abs(math.log(step * power / exact)))
    return float(round(nearest * power, 6))


def smooth(points: Any, precision: float, *, closed: bool = False) -> Any:
    """The stroke without its jitter, within ``precision`` metres of it.

    ``closed``: the stroke goes round an area, so that the straight line from its end to its begin counts as well
    when it is asked whether the result crosses itself.
    """
    drawn = without_doubles(points, 0.0)
    if len(drawn) < 3 or precision <= 0:
        return drawn
    was_simple = not crosses_itself(drawn, closed=closed)
    tolerance = precision
    for _ in range(_TRIES):
        for result in (_rounded(drawn, tolerance), simplify(drawn, tolerance)):
            enough = len(result) >= (3 if closed else 2)
            kept = not was_simple or not crosses_itself(result, closed=closed)
            if enough and kept and distance_between(result, drawn) <= precision:
                return result
        tolerance /= 2.0
    return drawn


def _rounded(drawn: Any, tolerance: float) -> Any:
    """Most of the tolerance goes to leaving points out, the rest to rounding the corners that this makes."""
    return _cut_corners(simplify(drawn, tolerance * 0.6), tolerance * 0.35)


def without_doubles(points: Any, tolerance: float = 0.001) -> Any:
    """The points without those that lie within ``tolerance`` metres of the one before; both ends stay."""
    found = np.asarray(points, dtype=float).reshape(-1, 2)
    if len(found) < 2:
        return found
    stays = np.concatenate([[True], np.hypot(*np.diff(found, axis=0).T) > tolerance])
    if not stays[-1] and stays.sum() > 1:
        stays[np.flatnonzero(stays)[-1]] = False  # the end itself, rather than the point just before it
        stays[-1] = True
    return found[stays]


def simplify(points: Any, tolerance: float) -> Any:
    """Leave out what lies within ``tolerance`` of the straight line between points that stay (Douglas-Peucker)."""
    points = np.asarray(points, dtype=float)
    stays = np.zeros(len(points), dtype=bool)
    stays[[0, -1]] = True
    todo = [(0, len(points) - 1)]
    while todo:
        first, last = todo.pop()
        if last - first < 2:
            continue
        away = _to_segment(points[first + 1 : last], points[first], points[last])
        furthest = int(np.argmax(away))
        if away[furthest] > tolerance:
            middle = first + 1 + furthest
            stays[middle] = True
            todo += [(first, middle), (middle, last)]
    return points[stays]


def _cut_corners(points: Any, depth: float) -> Any:
    """Round the corners by cutting them off, twice; each cut takes a part of ``depth``, the most it may go inside."""
    for part in _ROUNDS:
        points = _cut_once(points, depth * part)
    return points


def _cut_once(points: Any, depth: float) -> Any:
    if len(points) < 3:
        return points
    before, corner, after = points[:-2], points[1:-1], points[2:]
    back, on = before - corner, after - corner
    back_length, on_length = np.hypot(*back.T), np.hypot(*on.T)
    cosine = np.clip(np.einsum("ij,ij->i", back, on) / np.maximum(back_length * on_length, 1e-12), -1.0, 1.0)
    # The cut runs at distance along * cos(half the angle) from the corner; on a straight line it costs nothing.
    reach = depth / np.maximum(np.sqrt((1.0 + cosine) / 2.0), 1e-6)
    along = np.minimum(np.minimum(back_length, on_length) / 3.0, reach)
    first = corner + back * (along / np.maximum(back_length, 1e-12))[:, None]
    second = corner + on * (along / np.maximum(on_length, 1e-12))[:, None]
    cut = np.stack([first, second], axis=1).reshape(-1, 2)
    return np.vstack([points[:1], cut, points[-1:]])


def distance_between(one: Any, other: Any) -> float:
    """The Hausdorff distance of two lines, measured from points at most a fraction of their length apart."""
    return max(_furthest(one, other), _furthest(other, one))


def _furthest(line: Any, other: Any) -> float:
    samples = _densified(np.asarray(line, dtype=float))
    other = np.asarray(other, dtype=float)
    best = np.full(len(samples), np.inf)
    for start, end in zip(other[:-1], other[1:]):
        np.minimum(best, _to_segment(samples, start, end), out=best)
    return float(best.max()) if len(other) > 1 and len(samples) else 0.0


def _densified(line: Any, pieces: int = 4) -> Any:
    shares = np.linspace(0.0, 1.0, pieces, endpoint=False)[None, :, None]
    steps = line[:-1, None, :] * (1.0 - shares) + line[1:, None, :] * shares
    return np.vstack([steps.reshape(-1, 2), line[-1:]])


def _to_segment(points: Any, start: Any, end: Any) -> Any:
    """The distance of each point to one segment."""
    along = end - start
    squared = float(along @ along)
    if squared == 0.0:
        return np.hypot(*(points - start).T)
    share = np.clip(((points - start) @ along) / squared, 0.0, 1.0)
    return np.hypot(*(points - start - share[:, None] * along).T)


def close_stroke(points: Any, reach: float) -> Tuple[Any, bool]:
    """A stroke round an area whose end shoots past its begin: both tails are cut off where they cross.

    Only when what is cut off is no longer than ``reach`` metres (the width of a finger on the map); True when it was
    done. A crossing anywhere else is left for the user to judge.
    """
    points = np.asarray(points, dtype=float)
    if len(points) < 5:
        return points, False
    run = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    heads = np.flatnonzero(run[:-1] < reach)
    tails = np.flatnonzero(run[1:] > run[-1] - reach)[::-1]
    for last in tails:
        for first in heads[heads < last - 1]:
            place = _meeting(points[first], points[first + 1], points[last], points[last + 1])
            if place is None:
                continue
            head = run[first] + np.hypot(*(place - points[first]))
            tail = run[-1] - run[last] - np.hypot(*(place - points[last]))
            if max(head, tail) <= reach:
                return np.vstack([place[None, :], points[first + 1 : last + 1]]), True
    return points, False


def _meeting(a: Any, b: Any, c: Any, d: Any) -> Any:
    """Where two segments cross, or None."""
    first, second, between = b - a, d - c, c - a
    across = first[0] * second[1] - first[1] * second[0]
    if abs(across) < 1e-12:
        return None
    share = (between[0] * second[1] - between[1] * second[0]) / across
    other = (between[0] * first[1] - between[1] * first[0]) / across
    return a + share * first if 0.0 <= share <= 1.0 and 0.0 <= other <= 1.0 else None
