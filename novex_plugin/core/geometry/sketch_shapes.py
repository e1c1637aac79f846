"""Outlines that follow from a few clicks: rectangles and circles.

Metres in one plane, arrays of shape (n, 2), without the first vertex once more at the end.
"""

import math
from typing import Any

import numpy as np

CHORD_M = 0.1  # a circle is stored as a polygon that stays this near to it
_FEWEST, _MOST = 24, 5_000


def rectangle(corner: Any, opposite: Any) -> Any:
    """The rectangle along the grid between two opposite corners."""
    (x, y), (to_x, to_y) = corner, opposite
    return np.array([(x, y), (to_x, y), (to_x, to_y), (x, to_y)], dtype=float)


def rectangle_on_side(first: Any, second: Any, towards: Any) -> Any:
    """The rectangle on the side from ``first`` to ``second``, as deep as ``towards`` lies beside it."""
    first, second, towards = (np.asarray(point, dtype=float) for point in (first, second, towards))
    along = second - first
    length = float(np.hypot(*along))
    if length == 0.0:
        return np.array([first, second, towards, towards])
    aside = np.array([-along[1], along[0]]) / length
    depth = aside * float((towards - second) @ aside)
    return np.array([first, second, second + depth, first + depth])


def circle(centre: Any, radius: float, chord: float = CHORD_M) -> Any:
    """A circle as a polygon with its vertices on the circle and its sides within ``chord`` metres of it."""
    count = circle_count(radius, chord)
    angles = np.linspace(0.0, 2.0 * math.pi, count, endpoint=False)
    return np.asarray(centre, dtype=float) + radius * np.column_stack([np.cos(angles), np.sin(angles)])


def circle_count(radius: float, chord: float = CHORD_M) -> int:
    """How many vertices a circle takes; a multiple of four, so that it reaches as far in each direction."""
    if radius <= 0.0:
        return _FEWEST
    half = math.acos(max(-1.0, 1.0 - chord / radius)) if chord < radius else math.pi / 2
    exact = math.ceil(math.pi / half)
    return min(max(4 * math.ceil(exact / 4), _FEWEST), _MOST)
