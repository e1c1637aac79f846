"""How much of a strip or line an object blocks, measured along it: a hit of one percent can sever a whole corridor.

A line: the length of it that lies in the object, or within the distance of the rule. A strip (a long, narrow area):
the hit is projected on the direction that the strip has there, stretches under several parts counted once. In a
bend that comes out short, and so does the area of the hit divided by the width of the strip where only a
part of the width is met. Both are lower bounds of the length along the centre line; the larger one is given.
"""

from typing import Any, List, Tuple

import numpy as np

from ..optional import shapely
from .measure import AREA, COUNT, LENGTH
from .meeting import Meeting

_AROUND = 3.0  # the piece of strip whose direction and width count reaches this many widths beyond the hit


def corridor_length(meeting: Meeting, distance_m: float = 0.0) -> float:
    """Length in m of the strip or line of the layer that the object blocks; 0 for layers of points."""
    if meeting.layer.kind == COUNT:
        return 0.0
    if meeting.layer.kind == LENGTH:
        return _line_length(meeting, distance_m)
    return _strip_length(meeting) if meeting.overlap.unit in (AREA, LENGTH) else 0.0


def _line_length(meeting: Meeting, distance_m: float) -> float:
    if distance_m <= 0 and meeting.overlap.unit == LENGTH and meeting.kind == AREA:
        return meeting.overlap.covered
    lib = shapely()
    reach = lib.buffer(meeting.geometry, distance_m) if distance_m > 0 else meeting.geometry
    lines = lib.intersection(_touched_pieces(meeting), reach)
    return float(lib.length(lib.union_all(lines)))


def _strip_length(meeting: Meeting) -> float:
    lib = shapely()
    hit = lib.union_all(meeting.overlap.shapes)
    pieces = _touched_pieces(meeting)
    margin = _AROUND * max(strip_width(piece) for piece in pieces)
    direction = _direction(_within(pieces, _window(hit, margin, np.array([1.0, 0.0]))))
    along = _covered(_spans(hit, direction))
    if meeting.overlap.unit == AREA:
        strip = _within(pieces, _window(hit, margin, direction))
        return max(along, float(lib.area(hit)) / strip_width(strip))
    return along


def _touched_pieces(meeting: Meeting) -> Any:
    touched = np.isin(meeting.layer.piece_feature, meeting.overlap.touched.feature)
    return meeting.layer.pieces[touched]


def _window(hit: Any, margin: float, direction: Any) -> Any:
    """A rectangle around the hit, along the direction, that shows which way the strip runs and how wide it is."""
    lib = shapely()
    axes = np.array([direction, [-direction[1], direction[0]]])
    turned = lib.get_coordinates(hit) @ axes.T
    (west, south), (east, north) = turned.min(axis=0) - margin, turned.max(axis=0) + margin
    corners = np.array([[west, south], [east, south], [east, north], [west, north]])
    return lib.polygons(corners @ axes)


def _within(pieces: Any, window: Any) -> Any:
    lib = shapely()
    return lib.union_all(lib.intersection(pieces, window))


def strip_width(strip: Any) -> float:
    """The width in m of the rectangle with this area and this outline: exact for a straight strip."""
    lib = shapely()
    area, half = float(lib.area(strip)), float(lib.length(strip)) / 2.0
    rest = half * half / 4.0 - area
    return max(half / 2.0 - rest**0.5, 1e-9) if rest > 0 else max(area**0.5, 1e-9)


def _direction(strip: Any) -> Any:
    """Unit vector along the longest side of the smallest rectangle around the strip."""
    lib = shapely()
    corners = lib.get_coordinates(lib.oriented_envelope(strip))
    sides = np.diff(corners, axis=0)
    lengths = np.hypot(sides[:, 0], sides[:, 1])
    longest = int(np.argmax(lengths))
    return sides[longest] / max(float(lengths[longest]), 1e-9)


def _spans(hit: Any, direction: Any) -> List[Tuple[float, float]]:
    """From where to where each part of the hit reaches along the direction, in m."""
    lib = shapely()
    found = []
    for part in lib.get_parts(hit):
        along = lib.get_coordinates(part) @ direction
        found.append((float(along.min()), float(along.max())))
    return sorted(found)


def _covered(spans: List[Tuple[float, float]]) -> float:
    """The length that the stretches cover together."""
    total, reached = 0.0, -np.inf
    for start, end in spans:
        total += max(0.0, end - max(start, reached))
        reached = max(reached, end)
    return total
