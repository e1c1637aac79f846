"""The borders of polygons as arrays of edges, and where the borders of two polygons cross.

For :mod:`.arrangement`, which measures from the borders alone, without building the shape of an overlap. A pair
whose borders touch, run along each other or come within a micrometre is marked doubtful and left to the overlay of
GEOS, which is built for that. The checks have :mod:`.borders`, with running totals along whole rings; here every edge
stands on its own, since the same edge can run through many areas at once. EPSG:28992, metres.
"""

from dataclasses import dataclass
from typing import Any, Tuple

import numpy as np

from ..optional import shapely

_NEAR_M = 1e-6
_RUN = 6  # edges per run; whole runs are ruled out by their boxes before single edges are


@dataclass(eq=False)
class Boxes:
    """Boxes as four columns: whole columns are read far faster than rows of a table."""

    west: Any
    south: Any
    east: Any
    north: Any

    def take(self, which: Any) -> "Boxes":
        return Boxes(*(column.take(which) for column in (self.west, self.south, self.east, self.north)))

    def widened(self) -> "Boxes":
        return Boxes(self.west - _NEAR_M, self.south - _NEAR_M, self.east + _NEAR_M, self.north + _NEAR_M)

    @staticmethod
    def around(shapes: Any) -> "Boxes":
        return Boxes(*np.ascontiguousarray(shapely().bounds(shapes).T))


@dataclass(eq=False)
class Edges:
    """The border edges of polygons, in order; ``sign`` is +1 where the inside lies to the left.

    An edge starts at (``x``, ``y``) and goes by (``dx``, ``dy``). ``first_run`` gives the first run of every polygon
    and one past the last run; ``run_*`` is per run, the rest per edge.
    """

    x: Any
    y: Any
    dx: Any
    dy: Any
    ring: Any
    sign: Any
    box: Boxes
    first_run: Any
    run_begin: Any
    run_size: Any
    run_box: Boxes

    @staticmethod
    def of(polygons: Any) -> "Edges":
        x, y, dx, dy, until, ring, sign, owner = _border(polygons)
        edges = np.bincount(owner, minlength=len(polygons))
        runs = -(-edges // _RUN)
        polygon, number = _ragged(runs)
        begin = (np.cumsum(edges) - edges).take(polygon) + number * _RUN
        size = np.minimum(_RUN, edges.take(polygon) - number * _RUN)
        box = Boxes(np.minimum(x, until[0]), np.minimum(y, until[1]), np.maximum(x, until[0]), np.maximum(y, until[1]))
        run_box = Boxes(
            np.minimum.reduceat(box.west, begin), np.minimum.reduceat(box.south, begin),
            np.maximum.reduceat(box.east, begin), np.maximum.reduceat(box.north, begin),
        )  # fmt: skip
        return Edges(x, y, dx, dy, ring, sign, box, np.concatenate([[0], np.cumsum(runs)]), begin, size, run_box)


def _border(polygons: Any) -> Tuple[Any, ...]:
    """Start, step, end, ring number, sign and polygon of every border edge, polygon after polygon."""
    lib = shapely()
    rings, owner = polygons, np.arange(len(polygons))
    if (lib.get_num_interior_rings(polygons) > 0).any():
        rings, owner = lib.get_rings(polygons, return_index=True)
    points = lib.get_coordinates(rings)
    sizes = lib.get_num_coordinates(rings)
    last = np.cumsum(sizes) - 1
    x, y = np.ascontiguousarray(points.T)
    at = np.ones(len(x), dtype=bool)
    at[last] = False  # the last vertex of a ring starts no edge
    after = np.ones(len(x), dtype=bool)
    after[last - sizes + 1] = False
    until = x[after], y[after]
    x, y = x[at], y[at]
    dx, dy = until[0] - x, until[1] - y
    ring = np.repeat(np.arange(len(rings)), sizes - 1)
    sign = np.where(lib.is_ccw(lib.get_exterior_ring(polygons) if rings is polygons else rings), 1.0, -1.0)
    sign[np.concatenate([[False], owner[1:] == owner[:-1]])] *= -1.0  # holes
    return x, y, dx, dy, until, ring, sign.take(ring), owner.take(ring)


@dataclass(eq=False)
class Side:
    """The edges of one polygon of every pair that can matter: those of runs that meet the box of the other polygon.

    ``pair`` and ``edge`` (a position in ``edges``) are per edge; ``run_*`` per run, of which the edges begin at
    ``run_begin`` in this side.
    """

    edges: Edges
    pair: Any
    edge: Any
    run_pair: Any
    run_begin: Any
    run_size: Any
    run_box: Boxes


def side_of(edges: Edges, which: Any, others: Boxes) -> Side:
    """One side of many pairs: polygon ``which`` of ``edges`` in every pair, against the box of the other polygon."""
    pair, offset = _ragged(np.diff(edges.first_run).take(which))
    run = edges.first_run.take(which).take(pair) + offset
    return side_of_runs(edges, *_meeting(edges.run_box, run, others.widened(), pair))


def side_of_runs(edges: Edges, run: Any, pair: Any) -> Side:
    """The same from the runs themselves; ``pair`` is in ascending order, the runs of a pair too."""
    size = edges.run_size.take(run)
    of_run, offset = _ragged(size)
    return Side(
        edges, pair.take(of_run), edges.run_begin.take(run).take(of_run) + offset,
        pair, np.cumsum(size) - size, size, edges.run_box.take(run),
    )  # fmt: skip


@dataclass(eq=False)
class Hits:
    """Crossings on one side: position in the side, place along the edge (0..1), +1 entering or -1 leaving."""

    at: Any
    along: Any
    turn: Any


@dataclass(eq=False)
class Crossings:
    first: Hits
    second: Hits
    doubtful: Any  # per pair


def crossings(one: Side, other: Side, pairs: int) -> Crossings:
    i, j = _near_edges(one, other, pairs)
    a, b = one.edge.take(i), other.edge.take(j)
    p, q = one.edges, other.edges
    way_x, way_y, run_x, run_y = p.dx.take(a), p.dy.take(a), q.dx.take(b), q.dy.take(b)
    gap_x, gap_y = p.x.take(a) - q.x.take(b), p.y.take(a) - q.y.take(b)
    turning = run_x * way_y - run_y * way_x
    at_start, at_begin = run_x * gap_y - run_y * gap_x, way_y * gap_x - way_x * gap_y
    at_end, at_finish = at_start + turning, at_begin - turning
    clear_other = _same_side(at_start, at_end, np.hypot(run_x, run_y))
    clear_one = _same_side(at_begin, at_finish, np.hypot(way_x, way_y))
    crosses = (clear_other < 0) & (clear_one < 0)
    apart = (clear_other > 0) | (clear_one > 0)
    doubtful = np.zeros(pairs, dtype=bool)
    doubtful[one.pair.take(i[~apart & ~crosses])] = True
    turn, of_one, of_other = np.sign(turning[crosses]), at_start[crosses], at_begin[crosses]
    return Crossings(
        Hits(i[crosses], of_one / (of_one - at_end[crosses]), turn * q.sign.take(b[crosses])),
        Hits(j[crosses], of_other / (of_other - at_finish[crosses]), -turn * p.sign.take(a[crosses])),
        doubtful,
    )


def _same_side(one: Any, other: Any, length: Any) -> Any:
    """+1: both points clearly on one side of the line, -1: clearly on either side, 0: too near to tell."""
    clear = np.minimum(np.abs(one), np.abs(other)) > _NEAR_M * length
    return np.where(clear, np.sign(one) * np.sign(other), 0)


def _near_edges(one: Side, other: Side, pairs: int) -> Tuple[Any, Any]:
    """Positions of edges, one of each side of the same pair, whose boxes meet.

    Ruled out in three steps, each on what the last one left: run by run, edge by run, edge by edge.
    """
    counts = np.bincount(other.run_pair, minlength=pairs)
    firsts = np.cumsum(counts) - counts
    i, offset = _ragged(counts.take(one.run_pair))
    j = firsts.take(one.run_pair).take(i) + offset
    wide = other.run_box.widened()
    i, j = _meeting(one.run_box, i, wide, j)
    of_run, offset = _ragged(one.run_size.take(i))
    edge, run = one.run_begin.take(i).take(of_run) + offset, j.take(of_run)
    boxes = one.edges.box.take(one.edge)
    edge, run = _meeting(boxes, edge, wide, run)
    of_edge, offset = _ragged(other.run_size.take(run))
    opposite = other.run_begin.take(run).take(of_edge) + offset
    return _meeting(boxes, edge.take(of_edge), other.edges.box.take(other.edge).widened(), opposite)


def starts_inside(side: Side, hits: Hits, others: Any) -> Tuple[Any, Any]:
    """Per edge 1 or 0: does it start inside the other polygon; and whether its ring adds up."""
    size = len(side.pair)
    if size == 0:
        return np.zeros(0), np.zeros(0, dtype=bool)
    net = np.bincount(hits.at, weights=hits.turn, minlength=size)
    ring = side.edges.ring.take(side.edge)
    opens = np.concatenate([[True], (side.pair[1:] != side.pair[:-1]) | (ring[1:] != ring[:-1])])
    group = np.cumsum(opens) - 1
    heads = np.flatnonzero(opens)
    total = np.cumsum(net)
    before = total - net
    state = before - before.take(heads).take(group)
    low = np.minimum.reduceat(np.minimum(state, state + net), heads)
    high = np.maximum.reduceat(np.maximum(state, state + net), heads)
    closed = np.add.reduceat(net, heads) == 0
    base = -low
    unmoved = high == low
    ask = heads[unmoved]
    start = side.edge.take(ask)
    base[unmoved] = shapely().contains_xy(others[side.pair[ask]], side.edges.x.take(start), side.edges.y.take(start))
    consistent = closed & (high - low <= 1)
    return state + base.take(group), consistent.take(group)


def _ragged(counts: Any) -> Tuple[Any, Any]:
    """For counts 2, 0, 3: owners 0 0 2 2 2 and offsets 0 1 0 1 2."""
    owner = np.repeat(np.arange(len(counts)), counts)
    return owner, np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts)


def _meeting(boxes: Boxes, i: Any, others: Boxes, j: Any) -> Tuple[Any, Any]:
    """The positions of which box ``i`` meets box ``j``; one direction first, since that leaves little for the other."""
    keep = (boxes.west.take(i) <= others.east.take(j)) & (boxes.east.take(i) >= others.west.take(j))
    i, j = i[keep], j[keep]
    keep = (boxes.south.take(i) <= others.north.take(j)) & (boxes.north.take(i) >= others.south.take(j))
    return i[keep], j[keep]
