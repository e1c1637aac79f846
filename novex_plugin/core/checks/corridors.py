"""How much of a strip or line an object blocks, measured along it: a hit of one percent can sever a whole corridor.

A line: the length of it that lies in the object, or within the distance of the rule. A strip (a long, narrow area):
the stretch of it that is met anywhere across its width. For that the hit is projected on the direction that the
strip has there, stretches under several parts counted once. In a bend that comes out short; where the whole width
is met the area of the hit divided by the width of the strip does not, so the larger of the two is given.
"""

from dataclasses import dataclass
from typing import Any, List, Optional, Sequence, Tuple

import numpy as np

from ..optional import shapely
from .measure import AREA, COUNT, LENGTH
from .meeting import Meeting
from .rules import CORRIDOR_SIGHT_M

_ON_THE_BOX = 1e-6


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
    layer = meeting.layer
    near = layer.tree.query(reach, predicate="intersects")
    near = near[np.isin(layer.piece_feature[near], meeting.overlap.touched.feature)]
    return float(lib.length(lib.union_all(lib.intersection(layer.pieces[near], reach))))


def _strip_length(meeting: Meeting) -> float:
    lib = shapely()
    shapes = meeting.overlap.shapes
    bounds = lib.total_bounds(np.array(shapes, dtype=object))
    strip = _Strip.around(meeting, shapes, bounds)
    if strip is None:  # wider than what is looked at: no edge in sight
        return float(max(bounds[2] - bounds[0], bounds[3] - bounds[1]))
    along = _covered(_spans(shapes, strip.direction))
    return max(along, meeting.overlap.covered / strip.width_m) if meeting.overlap.unit == AREA else along


@dataclass(frozen=True, eq=False)
class _Strip:
    """How a strip runs near a hit, and how wide it is there."""

    direction: Any  # unit vector
    width_m: float

    @staticmethod
    def around(meeting: Meeting, shapes: Sequence[Any], bounds: Any) -> Optional["_Strip"]:
        """What can be seen of it; the same however it is cut in pieces or features, and however much is loaded."""
        lib = shapely()
        box = bounds + np.array([-1.0, -1.0, 1.0, 1.0]) * CORRIDOR_SIGHT_M
        window = lib.box(*box)
        near = meeting.layer.pieces[meeting.layer.tree.query(window, predicate="intersects")]
        parts = lib.get_parts(lib.union_all(lib.intersection(near, window)))
        met = [one for one in parts if lib.area(one) > 0 and lib.intersects(one, shapes).any()]
        edges, cut = _edges(met, box)
        return None if cut.all() else _Strip(_direction(edges[~cut]), _width(float(lib.area(met).sum()), edges, cut))


def _edges(parts: Sequence[Any], box: Any) -> Tuple[Any, Any]:
    """The edges of some areas as vectors, and which of them only lie there because the box cut it off."""
    lib = shapely()
    vectors, cut = [], []
    for ring in lib.get_rings(parts):
        points = lib.get_coordinates(ring)
        vectors.append(np.diff(points, axis=0))
        on_side = np.abs(points[:, [0, 1, 0, 1]] - box) < _ON_THE_BOX
        cut.append((on_side[:-1] & on_side[1:]).any(axis=1))
    return np.concatenate(vectors), np.concatenate(cut)


def _direction(edges: Any) -> Any:
    """Which way most of the edges run; back and forth is the same way, so angles are doubled to add them up."""
    turns = (edges[:, 0] + 1j * edges[:, 1]) ** 2 / np.maximum(np.hypot(edges[:, 0], edges[:, 1]), 1e-12)
    half = np.angle(turns.sum()) / 2.0
    return np.array([np.cos(half), np.sin(half)])


def _width(area: float, edges: Any, cut: Any) -> float:
    """The width of a strip from its area and the edges that are its own: two long sides, and an end if it ends here."""
    own = float(np.hypot(edges[~cut, 0], edges[~cut, 1]).sum())
    openings = int(np.count_nonzero(cut & ~np.roll(cut, 1)))  # runs of edges where the box cut the strip off
    ends = max(0, 2 - openings)
    rest = own * own - 8.0 * ends * area
    if ends == 0 or rest < 0:
        return max(2.0 * area / max(own, 1e-9), 1e-9)
    return max((own - rest**0.5) / (2.0 * ends), 1e-9)


def _spans(shapes: Sequence[Any], direction: Any) -> List[Tuple[float, float]]:
    """From where to where each part of the hit reaches along the direction, in m."""
    lib = shapely()
    found = []
    for part in lib.get_parts(np.array(shapes, dtype=object)):
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
