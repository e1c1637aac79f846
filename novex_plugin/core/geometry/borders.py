"""The borders of many polygons as plain columns of numbers.

Edges are kept in runs of ``RUN`` that follow each other along a ring; a ring is filled up with edges without length
to whole runs. Every run has a box: most of a border is ruled out by that before single edges are looked at. Beside
the edges stand running totals of the area that the border sweeps and of its length, so that both are known for any
stretch of a border from its two ends, however many vertices lie between.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Any, List, Sequence, Tuple

import numpy as np

from ..optional import shapely

RUN = 6
_STEPS, _VERTICES = np.arange(RUN)[:, None], np.arange(RUN + 1)[:, None]
_BITS = 61  # of whole numbers, with room for the sign and for rounding


@dataclass(eq=False)
class BoxColumns:
    """Boxes as columns, which are read far faster than rows.

    ``low`` (2 x n) is west and south, ``high`` east and north.
    """

    low: Any
    high: Any

    @staticmethod
    def around(shapes: Any) -> "BoxColumns":
        columns = np.ascontiguousarray(shapely().bounds(shapes).T)
        return BoxColumns(columns[:2], columns[2:])

    @staticmethod
    def joined(parts: Sequence["BoxColumns"]) -> "BoxColumns":
        low, high = [part.low for part in parts], [part.high for part in parts]
        return BoxColumns(np.concatenate(low, axis=1), np.concatenate(high, axis=1))

    @property
    def rows(self) -> List[List[float]]:
        """West, south, east and north of each."""
        return np.concatenate([self.low, self.high]).T.tolist()

    def widened(self, by: float) -> "BoxColumns":
        return BoxColumns(self.low - by, self.high + by)

    def take(self, which: Any) -> "BoxColumns":
        return BoxColumns(self.low.take(which, axis=1), self.high.take(which, axis=1))

    def middles(self, which: Any) -> Any:
        """The middles of these boxes (2 x n)."""
        return (self.low.take(which, axis=1) + self.high.take(which, axis=1)) / 2

    def around_each(self, starts: Any) -> "BoxColumns":
        """A box around each stretch of boxes; a stretch goes from its start to the next one."""
        return BoxColumns(
            np.minimum.reduceat(self.low, starts, axis=1), np.maximum.reduceat(self.high, starts, axis=1)
        )  # fmt: skip

    def within(self, which: Any, others: "BoxColumns", those: Any) -> Any:
        """Mask: box ``which`` of these lies inside box ``those`` of the others."""
        inside = self.low.take(which, axis=1) >= others.low.take(those, axis=1)
        inside &= self.high.take(which, axis=1) <= others.high.take(those, axis=1)
        return inside[0] & inside[1]


@dataclass(eq=False)
class _Rings:
    """Which vertices the rings of polygons have: first and last of each, and which ring is whose."""

    points: Any  # 2 x n: x and y
    first: Any
    last: Any
    owner: Any
    of_polygon: Any  # first ring of every polygon, and one past the last

    @staticmethod
    def of(polygons: Any) -> "_Rings":
        lib = shapely()
        rings, owner = _taken_apart(polygons)
        points = np.ascontiguousarray(lib.get_coordinates(rings).T)
        last = lib.get_num_coordinates(rings).cumsum() - 1
        first = np.empty_like(last)
        first[0], first[1:] = 0, last[:-1] + 1
        return _Rings(points, first, last, owner, owner.searchsorted(np.arange(len(polygons) + 1)))


@dataclass(eq=False)
class Borders:
    """The borders of an array of Polygons (valid, not empty).

    Per edge: where it starts (``at``, m from the origin of its polygon, so that no digits are lost on the way to the
    origin of the map) and how it goes on (``way``); ``swept`` is twice the area (m²) that the ring swept
    about that origin before the edge, ``walked`` its length (m). The edges of run k are k, k + runs, k + 2 * runs...:
    the first edge of every run, then the second of every run. ``first_*`` are per polygon and one past the last; the
    sign of a ring is +1 where the inside lies to the left. Boxes are in map coordinates.
    """

    at: Any  # 2 x edges: x and y
    way: Any  # 2 x edges: dx and dy
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
    origin: Any  # 2 x polygons
    first_run: Any
    first_ring: Any

    @staticmethod
    def of(polygons: Any) -> "Borders":
        rings = _Rings.of(polygons)
        counts = -(-(rings.last - rings.first) // RUN)
        ring_run = counts.cumsum() - counts
        run_ring = np.repeat(np.arange(len(counts)), counts)
        runs, first_ring = len(run_ring), rings.of_polygon
        origin = rings.points.take(rings.first.take(first_ring[:-1]), axis=1)
        # the vertices of every run, a row per step; past the end of a ring its last vertex again and again
        begin = (rings.first - ring_run * RUN).take(run_ring) + np.arange(runs) * RUN
        vertex = np.minimum(begin + _VERTICES, rings.last.take(run_ring))
        corner = rings.points.take(vertex, axis=1)
        low, high = np.minimum(corner[:, :-1], corner[:, 1:]), np.maximum(corner[:, :-1], corner[:, 1:])
        corner -= origin.take(rings.owner.take(run_ring), axis=1)[:, None]
        at, way = corner[:, :-1], corner[:, 1:] - corner[:, :-1]
        each = np.empty(at.shape)  # what every edge sweeps, and how long it is
        np.subtract(at[0] * way[1], at[1] * way[0], out=each[0])
        np.sqrt(way[0] * way[0] + way[1] * way[1], out=each[1])
        (swept, walked), (ring_swept, ring_walked) = _running_totals(each, ring_run, run_ring)
        sign = np.sign(ring_swept)
        sign[1:][rings.owner[1:] == rings.owner[:-1]] *= -1.0  # holes
        run_box = BoxColumns(low.min(axis=1), high.max(axis=1))
        return Borders(
            at.reshape(2, -1), way.reshape(2, -1), swept.ravel(), walked.ravel(),
            BoxColumns(low.reshape(2, -1), high.reshape(2, -1)), run_ring, run_box, ring_run,
            run_box.around_each(ring_run), sign, ring_swept, ring_walked, origin,
            np.concatenate([ring_run, [runs]]).take(first_ring), first_ring,
        )  # fmt: skip

    @property
    def runs(self) -> int:
        return len(self.run_ring)

    @cached_property
    def areas(self) -> Any:
        """Area per polygon in m²."""
        return np.add.reduceat(0.5 * self.ring_sign * self.ring_swept, self.first_ring[:-1])

    def edges_of(self, runs: Any) -> Any:
        """The edges of each of these runs: first all first ones, then all second ones, and so on."""
        return (runs + self.runs * _STEPS).ravel()

    def rings_of(self, edges: Any) -> Any:
        return self.run_ring.take(edges % self.runs)

    def corners(self, rings: Any, polygons: Any) -> Any:
        """The first vertex of each of these rings of these polygons, in map coordinates (2 x n)."""
        return self.at.take(self.ring_run.take(rings), axis=1) + self.origin.take(polygons, axis=1)


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


def _running_totals(values: Any, ring_run: Any, run_ring: Any) -> Tuple[Any, Any]:
    """What a ring has gathered before every edge, and what the whole ring gathers, for two kinds of values.

    Running totals over all rings are kept in whole numbers, of which a difference is exact also when they run over: a
    ring gets the same figures to the last digit, whatever other rings stand before it.
    """
    of_run = values.sum(axis=1)
    _digits, size = np.frexp(np.add.reduceat(np.abs(of_run), ring_run, axis=1))
    per_unit = np.ldexp(1.0, _BITS - size)  # per ring as fine as fits
    per_unit_of_run = per_unit.take(run_ring, axis=1)
    totals = np.zeros((len(values), len(run_ring) + 1), dtype=np.int64)
    (of_run * per_unit_of_run).astype(np.int64).cumsum(axis=1, out=totals[:, 1:])
    starts = totals.take(ring_run, axis=1)
    before = np.empty_like(values)
    before[:, 0] = (totals[:, :-1] - starts.take(run_ring, axis=1)) / per_unit_of_run
    for step in range(1, RUN):
        np.add(before[:, step - 1], values[:, step - 1], out=before[:, step])
    ends = np.concatenate([starts[:, 1:], totals[:, -1:]], axis=1)
    return before, (ends - starts) / per_unit
