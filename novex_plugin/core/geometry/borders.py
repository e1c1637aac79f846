"""The borders of many polygons as plain columns of numbers.

Edges are kept in runs of ``RUN`` that follow each other along a ring; a ring is filled up with edges without length
to whole runs. Every run has a box: most of a border is ruled out by that before single edges are looked at. Beside
the edges stand running totals of the area that the border sweeps and of its length, so that both are known for any
stretch of a border from its two ends, however many vertices lie between.
"""

from dataclasses import dataclass
from typing import Any, Iterator, Sequence, Tuple

import numpy as np

from ..optional import shapely

RUN = 6
_STEPS = np.arange(RUN)[:, None]


@dataclass(eq=False)
class BoxColumns:
    """Boxes as four columns: whole columns are read far faster than rows of a table."""

    west: Any
    south: Any
    east: Any
    north: Any

    @staticmethod
    def around(shapes: Any) -> "BoxColumns":
        return BoxColumns(*np.ascontiguousarray(shapely().bounds(shapes).T))

    @staticmethod
    def joined(parts: Sequence["BoxColumns"]) -> "BoxColumns":
        names = ("west", "south", "east", "north")
        return BoxColumns(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))

    def rows(self) -> Iterator[Tuple[float, ...]]:
        return zip(*(column.tolist() for column in (self.west, self.south, self.east, self.north)))

    def widened(self, by: float) -> "BoxColumns":
        return BoxColumns(self.west - by, self.south - by, self.east + by, self.north + by)

    def take(self, which: Any) -> "BoxColumns":
        return BoxColumns(*(column.take(which) for column in (self.west, self.south, self.east, self.north)))

    def around_each(self, starts: Any) -> "BoxColumns":
        """A box around each stretch of boxes; a stretch goes from its start to the next one."""
        return BoxColumns(
            np.minimum.reduceat(self.west, starts), np.minimum.reduceat(self.south, starts),
            np.maximum.reduceat(self.east, starts), np.maximum.reduceat(self.north, starts),
        )  # fmt: skip

    def within(self, which: Any, others: "BoxColumns", those: Any) -> Any:
        """Mask: box ``which`` of these lies inside box ``those`` of the others."""
        inside = self.west.take(which) >= others.west.take(those)
        inside &= self.east.take(which) <= others.east.take(those)
        inside &= self.south.take(which) >= others.south.take(those)
        inside &= self.north.take(which) <= others.north.take(those)
        return inside


@dataclass(eq=False)
class _Rings:
    """Which vertices the rings of polygons have: first and last of each, and which ring is whose."""

    x: Any
    y: Any
    first: Any
    last: Any
    owner: Any
    of_polygon: Any  # first ring of every polygon, and one past the last

    @staticmethod
    def of(polygons: Any) -> "_Rings":
        lib = shapely()
        rings, owner = _taken_apart(polygons)
        x, y = np.ascontiguousarray(lib.get_coordinates(rings).T)
        last = np.cumsum(lib.get_num_coordinates(rings)) - 1
        first = np.concatenate([[0], last[:-1] + 1])
        return _Rings(x, y, first, last, owner, np.searchsorted(owner, np.arange(len(polygons) + 1)))


@dataclass(eq=False)
class Borders:
    """The borders of an array of Polygons (valid, not empty).

    Per edge: where it starts (``x``, ``y``, m from the origin of its polygon, so that no digits are lost on the way to
    the origin of the map) and how it goes on (``dx``, ``dy``); ``swept`` is twice the area (m²) that the ring swept
    about that origin before the edge, ``walked`` its length (m). The edges of run k are k, k + runs, k + 2 * runs...:
    the first edge of every run, then the second of every run. ``first_*`` are per polygon and one past the last; the
    sign of a ring is +1 where the inside lies to the left. Boxes are in map coordinates.
    """

    x: Any
    y: Any
    dx: Any
    dy: Any
    swept: Any
    walked: Any
    box: BoxColumns
    run_ring: Any
    run_box: BoxColumns
    ring_run: Any  # first run
    ring_box: BoxColumns
    ring_sign: Any
    ring_swept: Any  # by all of the ring
    ring_walked: Any
    origin_x: Any
    origin_y: Any
    first_run: Any
    first_ring: Any

    @staticmethod
    def of(polygons: Any) -> "Borders":
        rings = _Rings.of(polygons)
        counts = -(-(rings.last - rings.first) // RUN)
        ring_run = np.cumsum(counts) - counts
        run_ring = np.repeat(np.arange(len(counts)), counts)
        first_ring = rings.of_polygon
        polygon = rings.owner.take(run_ring)
        heads = rings.first.take(first_ring[:-1])
        origin_x, origin_y = rings.x.take(heads), rings.y.take(heads)
        x, dx, west, east = _along(rings, rings.x, run_ring, ring_run, origin_x.take(polygon))
        y, dy, south, north = _along(rings, rings.y, run_ring, ring_run, origin_y.take(polygon))
        swept, ring_swept = _running_totals(x * dy - y * dx, ring_run, run_ring)
        walked, ring_walked = _running_totals(np.sqrt(dx * dx + dy * dy), ring_run, run_ring)
        sign = np.sign(ring_swept)
        sign[np.concatenate([[False], rings.owner[1:] == rings.owner[:-1]])] *= -1.0  # holes
        run_box = BoxColumns(west.min(axis=0), south.min(axis=0), east.max(axis=0), north.max(axis=0))
        return Borders(
            x.ravel(), y.ravel(), dx.ravel(), dy.ravel(), swept.ravel(), walked.ravel(),
            BoxColumns(west.ravel(), south.ravel(), east.ravel(), north.ravel()), run_ring, run_box,
            ring_run, run_box.around_each(ring_run), sign, ring_swept, ring_walked, origin_x, origin_y,
            np.append(ring_run, len(run_ring)).take(first_ring), first_ring,
        )  # fmt: skip

    @property
    def runs(self) -> int:
        return len(self.run_ring)

    def edges_of(self, runs: Any) -> Any:
        """The edges of each of these runs: first all first ones, then all second ones, and so on."""
        return (runs + self.runs * _STEPS).ravel()

    def corners(self, rings: Any, polygons: Any) -> Tuple[Any, Any]:
        """The first vertex of each of these rings of these polygons, in map coordinates."""
        at = self.ring_run.take(rings)
        return self.x.take(at) + self.origin_x.take(polygons), self.y.take(at) + self.origin_y.take(polygons)


def _taken_apart(polygons: Any) -> Tuple[Any, Any]:
    """The rings of the polygons, the outer one first, and of which polygon each is."""
    lib = shapely()
    owner = np.arange(len(polygons))
    pierced = lib.get_num_interior_rings(polygons) > 0
    if not pierced.any():
        return polygons, owner  # a polygon without holes has the coordinates of its ring
    some = np.flatnonzero(pierced)
    inner, inner_owner = lib.get_rings(polygons[some], return_index=True)
    rings = np.concatenate([polygons[~pierced], inner])
    owner = np.concatenate([owner[~pierced], some[inner_owner]])
    order = np.argsort(owner, kind="stable")
    return rings[order], owner[order]


def _along(rings: _Rings, values: Any, run_ring: Any, ring_run: Any, origin: Any) -> Tuple[Any, Any, Any, Any]:
    """One coordinate of all edges, a row per step in the run: start, difference, least and greatest value."""
    begin = (rings.first - ring_run * RUN).take(run_ring) + np.arange(len(run_ring)) * RUN
    vertex = np.minimum(begin + np.arange(RUN + 1)[:, None], rings.last.take(run_ring))
    at = values.take(vertex)
    least, greatest = np.minimum(at[:-1], at[1:]), np.maximum(at[:-1], at[1:])
    at -= origin
    return at[:-1], at[1:] - at[:-1], least, greatest


def _running_totals(values: Any, ring_run: Any, run_ring: Any) -> Tuple[Any, Any]:
    """What a ring has gathered before every edge, and what the whole ring gathers.

    Totals over all rings are kept in the longest numbers there are: a ring's own would else lose digits to the others.
    """
    totals = np.zeros(len(run_ring) + 1, dtype=np.longdouble)
    np.cumsum(values.sum(axis=0), dtype=np.longdouble, out=totals[1:])
    starts = totals.take(ring_run)
    before = np.empty_like(values)
    before[0] = totals[:-1] - starts.take(run_ring)
    for step in range(1, RUN):
        np.add(before[step - 1], values[step - 1], out=before[step])
    return before, np.diff(np.append(starts, totals[-1])).astype(float)
