"""The borders of polygons as columns of vertices, with what every stretch of them sweeps known from its two ends.

For :mod:`.arrangement`, which measures from the borders alone, without building the shape of an overlap. An edge is
known by the number of the vertex where it starts; ``RUN`` edges that follow each other along a ring form a run, and
whole runs are ruled out by their boxes before single edges are looked at. The checks have :mod:`.borders`, which
prepares every edge since each is asked for; here most edges lie far from everything. EPSG:28992, metres.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Any, List, Tuple

import numpy as np

from ..optional import shapely

NEAR_M = 1e-6
RUN = 8  # edges
_IN_CACHE = 8_192  # runs
_BITS = 61  # of whole numbers, with room for the sign and for rounding
_MANY_RUNS = 50_000  # boxes of runs to hold against others: from here on an index of a polygon pays


@dataclass(eq=False)
class Boxes:
    """Boxes as four columns: whole columns are read far faster than rows of a table."""

    west: Any
    south: Any
    east: Any
    north: Any

    def take(self, which: Any) -> "Boxes":
        return Boxes(*(column.take(which) for column in (self.west, self.south, self.east, self.north)))

    def part(self, some: slice) -> "Boxes":
        return Boxes(self.west[some], self.south[some], self.east[some], self.north[some])

    def widened(self) -> "Boxes":
        return Boxes(self.west - NEAR_M, self.south - NEAR_M, self.east + NEAR_M, self.north + NEAR_M)

    def around_each(self, starts: Any) -> "Boxes":
        """A box around each stretch of boxes; a stretch goes from its start to the next one."""
        if not len(starts):
            return self.part(slice(0, 0))
        low, high = np.minimum.reduceat, np.maximum.reduceat
        return Boxes(low(self.west, starts), low(self.south, starts), high(self.east, starts), high(self.north, starts))

    @cached_property
    def sizes(self) -> Any:
        """Width and height together."""
        return self.east - self.west + self.north - self.south

    def polygons(self, which: Any) -> Any:
        """Some of the boxes as geometries."""
        return shapely().box(self.west[which], self.south[which], self.east[which], self.north[which])

    @staticmethod
    def of_rows(rows: Any) -> "Boxes":
        return Boxes(*np.ascontiguousarray(rows.T))


@dataclass(eq=False)
class Outlines:
    """The borders of an array of Polygons (valid, not empty).

    ``run_swept`` is twice the area (m²) that a ring has swept about its first vertex before each run. ``first_*`` are
    per polygon and one past the last. ``sign`` of a ring is +1 where the inside lies to the left.
    """

    x: Any
    y: Any
    ring_first: Any  # vertex
    ring_last: Any  # vertex; it is the first one again and starts no edge
    ring_run: Any  # first run
    ring_sign: Any
    ring_swept: Any
    first_ring: Any
    first_run: Any
    run_begin: Any  # vertex
    run_end: Any  # vertex
    run_swept: Any
    run_box: Boxes

    @staticmethod
    def of(polygons: Any) -> "Outlines":
        lib = shapely()
        rings, owner = _taken_apart(polygons)
        sizes = lib.get_num_coordinates(rings)
        last = sizes.cumsum() - 1
        first = last - sizes + 1
        x, y = np.ascontiguousarray(lib.get_coordinates(rings).T)
        counts = -(-(sizes - 1) // RUN)
        ring_run = counts.cumsum() - counts
        run_ring = np.repeat(np.arange(len(counts)), counts)
        begin = np.arange(len(run_ring)) * RUN + (first - ring_run * RUN).take(run_ring)
        end = np.minimum(begin + RUN, last.take(run_ring))
        box, of_run = _looked_over(x, y, begin, end, first.take(run_ring))
        run_swept, ring_swept = _running_totals(of_run, ring_run, run_ring)
        sign = np.sign(ring_swept)
        sign[1:][owner[1:] == owner[:-1]] *= -1.0  # holes
        first_ring = owner.searchsorted(np.arange(len(polygons) + 1))
        return Outlines(
            x, y, first, last, ring_run, sign, ring_swept, first_ring,
            np.append(ring_run, len(run_ring)).take(first_ring), begin, end, run_swept, box,
        )  # fmt: skip

    def rings_of(self, edges: Any) -> Any:
        return self.ring_first.searchsorted(edges, side="right") - 1

    @cached_property
    def ring_box(self) -> Boxes:
        return self.run_box.around_each(self.ring_run)

    def hold(self, polygons: Any, which: Any, x: Any, y: Any) -> Any:
        """Whether polygon ``which`` of these (an array of them) holds each point, which lies clear of its border."""
        counts = np.diff(self.first_run).take(which)
        often = np.bincount(which, weights=counts).take(which) > _MANY_RUNS if len(which) else np.zeros(0, dtype=bool)
        if not often.any():
            return self._on_the_inside(which, counts, x, y)
        found = np.zeros(len(which), dtype=bool)
        few = ~often
        found[few] = self._on_the_inside(which[few], counts[few], x[few], y[few])
        found[often] = _held_by_large(polygons, which[often], x[often], y[often])
        return found

    def _on_the_inside(self, which: Any, counts: Any, x: Any, y: Any) -> Any:
        """An odd number of borders lies straight to the east."""
        point, run = ragged(counts, self.first_run.take(which))
        box, north = self.run_box, y.take(point)
        keep = (box.south.take(run) <= north) & (box.north.take(run) > north) & (box.east.take(run) > x.take(point))
        at = keep.nonzero()[0]
        point, begin, end = point.take(at), self.run_begin.take(run.take(at)), self.run_end.take(run.take(at))
        east, north = x.take(point), y.take(point)
        passed = np.zeros(len(which), dtype=np.intp)
        for step in range(RUN):
            here, there = np.minimum(begin + step, end), np.minimum(begin + step + 1, end)
            from_x, from_y, to_x, to_y = self.x.take(here), self.y.take(here), self.x.take(there), self.y.take(there)
            rises = to_y > north
            turn = (from_x - east) * (to_y - north) - (to_x - east) * (from_y - north)
            beyond = ((from_y > north) != rises) & ((turn > 0) == rises)
            passed += np.bincount(point[beyond], minlength=len(which))
        return passed % 2 == 1

    def reached(self, rings: Any, edges: Any, along: Any) -> Tuple[Any, Any, Any]:
        """What rings have swept at a place along one of their edges, and that place (x, y) from their first vertex."""
        first = self.ring_first.take(rings)
        run = self.ring_run.take(rings) + (edges - first) // RUN
        begin, swept = self.run_begin.take(run), self.run_swept.take(run)
        from_x, from_y = self.x.take(first), self.y.take(first)
        x, y = self.x.take(begin) - from_x, self.y.take(begin) - from_y
        for step in range(1, RUN):
            vertex = np.minimum(begin + step, edges)
            next_x, next_y = self.x.take(vertex) - from_x, self.y.take(vertex) - from_y
            swept += x * next_y - next_x * y
            x, y = next_x, next_y
        dx, dy = self.x.take(edges + 1) - from_x - x, self.y.take(edges + 1) - from_y - y
        return swept + along * (x * dy - dx * y), x + along * dx, y + along * dy

    def near(self, which: Any, others: Boxes) -> Tuple[Any, Any]:
        """Pairs (run, position) of polygon ``which`` and the box at its position that meet, position by position."""
        counts = np.diff(self.first_run).take(which)
        asked = np.bincount(which, weights=counts).take(which) > _MANY_RUNS  # of one polygon, by all of its pairs
        large = np.flatnonzero(asked)
        wide = others.widened()
        pair, run = ragged(np.where(asked, 0, counts) if len(large) else counts, self.first_run.take(which))
        run, pair = meeting(self.run_box, run, wide, pair)
        if len(large):
            more_run, more_pair = self._near_large(which, wide, large)
            run, pair = np.concatenate([run, more_run]), np.concatenate([pair, more_pair])
            order = np.lexsort((run, pair))
            run, pair = run[order], pair[order]
        return run, pair

    def _near_large(self, which: Any, wide: Boxes, large: Any) -> Tuple[Any, Any]:
        """The same for large polygons: their runs are looked up in an index instead of held against every box."""
        found: List[Tuple[Any, Any]] = []
        boxes = wide.polygons(large)
        for polygon in np.unique(which[large]).tolist():
            first, last = self.first_run[polygon], self.first_run[polygon + 1]
            mine = np.flatnonzero(which[large] == polygon)
            box, run = shapely().STRtree(self.run_box.polygons(slice(first, last))).query(boxes[mine])
            found.append((run + first, large[mine[box]]))
        return np.concatenate([run for run, _pair in found]), np.concatenate([pair for _run, pair in found])


def _taken_apart(polygons: Any) -> Tuple[Any, Any]:
    """The rings of the polygons, the outer one first, and of which polygon each is."""
    lib = shapely()
    if (lib.get_num_interior_rings(polygons) > 0).any():
        return lib.get_rings(polygons, return_index=True)
    return polygons, np.arange(len(polygons))  # a polygon without holes has the coordinates of its ring


def _looked_over(x: Any, y: Any, begin: Any, end: Any, first: Any) -> Tuple[Boxes, Any]:
    """The box around every run, and twice the area that it sweeps about vertex ``first``.

    So many runs at a time that the columns stay in the cache of the processor, which takes half the time.
    """
    box, swept = Boxes(*(np.empty(len(begin)) for _side in range(4))), np.zeros(len(begin))
    for start in range(0, len(begin), _IN_CACHE):
        some = slice(start, start + _IN_CACHE)
        _step_through(x, y, (begin[some], end[some], first[some]), box.part(some), swept[some])
    return box, swept


def _step_through(x: Any, y: Any, vertices: Tuple[Any, Any, Any], box: Boxes, swept: Any) -> None:
    """The same for some of them, step by step for all of those at once; what is found is filled in."""
    begin, end, first = vertices
    from_x, from_y = x.take(first), y.take(first)
    here_x, here_y = x.take(begin), y.take(begin)
    box.west[:], box.south[:], box.east[:], box.north[:] = here_x, here_y, here_x, here_y
    here_x -= from_x
    here_y -= from_y
    for step in range(1, RUN + 1):
        vertex = np.minimum(begin + step, end)
        next_x, next_y = x.take(vertex), y.take(vertex)
        for limit, pick, value in (
            (box.west, np.minimum, next_x), (box.south, np.minimum, next_y),
            (box.east, np.maximum, next_x), (box.north, np.maximum, next_y),
        ):  # fmt: skip
            pick(limit, value, out=limit)
        next_x -= from_x
        next_y -= from_y
        swept += here_x * next_y - next_x * here_y
        here_x, here_y = next_x, next_y


def _running_totals(of_run: Any, ring_run: Any, run_ring: Any) -> Tuple[Any, Any]:
    """What a ring has gathered before every run, and what the whole ring gathers.

    Kept in whole numbers, of which a difference is exact also when they run over: a ring gets the same figures to the
    last digit, whatever other rings stand before it.
    """
    _digits, size = np.frexp(np.add.reduceat(np.abs(of_run), ring_run))
    per_unit = np.ldexp(1.0, _BITS - size)  # per ring as fine as fits
    unit_of_run = per_unit.take(run_ring)
    totals = np.zeros(len(run_ring) + 1, dtype=np.int64)
    np.cumsum((of_run * unit_of_run).astype(np.int64), out=totals[1:])
    starts = totals.take(ring_run)
    before = (totals[:-1] - starts.take(run_ring)) / unit_of_run
    return before, np.diff(np.append(starts, totals[-1])) / per_unit


def _held_by_large(polygons: Any, which: Any, x: Any, y: Any) -> Any:
    """By prepared copies: a prepared geometry must not be asked by two threads at once, and these may be anybody's."""
    lib = shapely()
    own, number = np.unique(which, return_inverse=True)
    copies = lib.force_2d(polygons[own])
    lib.prepare(copies)
    return lib.contains_xy(copies[number], x, y)


def ragged(counts: Any, firsts: Any) -> Tuple[Any, Any]:
    """For counts 2, 0, 3 and firsts 7, 8, 9: owners 0 0 2 2 2 and items 7 8 9 10 11."""
    owner = np.repeat(np.arange(len(counts)), counts)
    return owner, np.arange(len(owner)) + (firsts - np.cumsum(counts) + counts).take(owner)


def meeting(boxes: Boxes, i: Any, others: Boxes, j: Any) -> Tuple[Any, Any]:
    """The positions of which box ``i`` meets box ``j``; one direction first, since that leaves little for the other."""
    keep = (boxes.west.take(i) <= others.east.take(j)) & (boxes.east.take(i) >= others.west.take(j))
    at = keep.nonzero()[0]
    i, j = i.take(at), j.take(at)
    keep = (boxes.south.take(i) <= others.north.take(j)) & (boxes.north.take(i) >= others.south.take(j))
    at = keep.nonzero()[0]
    return i.take(at), j.take(at)
