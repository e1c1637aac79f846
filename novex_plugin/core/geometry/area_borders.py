"""The borders of polygons as arrays of edges, and where the borders of two polygons cross.

For :mod:`.arrangement`, which measures from the borders alone, without building the shape of an overlap. A pair
whose borders touch, run along each other or come within a micrometre is marked doubtful and left to the overlay of
GEOS, which is built for that. The checks have :mod:`.borders`, with running totals along whole rings; here every edge
stands on its own, since the same edge can run through many areas at once. EPSG:28992, metres.
"""

from dataclasses import dataclass
from typing import Any, List, Tuple

import numpy as np

from ..optional import shapely

_NEAR_M = 1e-6
_MANY_RUNS = 50_000  # boxes of runs to hold against others: from here on an index of a polygon pays
_MANY_MEETINGS = 60_000  # pairs of runs of one pair of polygons, likewise
_WORTH_PREPARING, _LARGE = 20, 500  # questions to a polygon of so many coordinates
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

    def polygons(self, which: Any) -> Any:
        """Some of the boxes as geometries."""
        return shapely().box(self.west[which], self.south[which], self.east[which], self.north[which])

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
        polygon, number = ragged(runs)
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
    counts = np.diff(edges.first_run).take(which)
    asked = np.bincount(which, weights=counts)[which] > _MANY_RUNS  # of the same polygon, over all of its pairs
    large = np.flatnonzero(asked)
    pair, offset = ragged(np.where(asked, 0, counts))
    run = edges.first_run.take(which).take(pair) + offset
    run, pair = _meeting(edges.run_box, run, others.widened(), pair)
    if len(large):
        more_run, more_pair = _runs_of_large(edges, which, others, large)
        run, pair = np.concatenate([run, more_run]), np.concatenate([pair, more_pair])
        order = np.lexsort((run, pair))
        run, pair = run[order], pair[order]
    return side_of_runs(edges, run, pair)


def _runs_of_large(edges: Edges, which: Any, others: Boxes, large: Any) -> Tuple[Any, Any]:
    """The same for pairs with a large polygon: its runs are looked up in an index instead of held against every box."""
    found: List[Tuple[Any, Any]] = []
    boxes = others.widened().polygons(large)
    for polygon in np.unique(which[large]).tolist():
        first, last = edges.first_run[polygon], edges.first_run[polygon + 1]
        mine = np.flatnonzero(which[large] == polygon)
        box, run = shapely().STRtree(edges.run_box.polygons(slice(first, last))).query(boxes[mine])
        found.append((run + first, large[mine[box]]))
    return np.concatenate([run for run, _pair in found]), np.concatenate([pair for _run, pair in found])


def side_of_runs(edges: Edges, run: Any, pair: Any) -> Side:
    """The same from the runs themselves; ``pair`` is in ascending order, the runs of a pair too."""
    size = edges.run_size.take(run)
    of_run, offset = ragged(size)
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
    i, j = _near_runs(one, other, pairs)
    of_run, offset = ragged(one.run_size.take(i))
    edge, run = one.run_begin.take(i).take(of_run) + offset, j.take(of_run)
    boxes = one.edges.box.take(one.edge)
    edge, run = _meeting(boxes, edge, other.run_box.widened(), run)
    of_edge, offset = ragged(other.run_size.take(run))
    opposite = other.run_begin.take(run).take(of_edge) + offset
    return _meeting(boxes, edge.take(of_edge), other.edges.box.take(other.edge).widened(), opposite)


def _near_runs(one: Side, other: Side, pairs: int) -> Tuple[Any, Any]:
    """Positions of runs, one of each side of the same pair, whose boxes meet."""
    mine, theirs = np.bincount(one.run_pair, minlength=pairs), np.bincount(other.run_pair, minlength=pairs)
    firsts = np.cumsum(theirs) - theirs
    many = mine * theirs > _MANY_MEETINGS
    i, offset = ragged(np.where(many, 0, theirs).take(one.run_pair))
    j = firsts.take(one.run_pair).take(i) + offset
    wide = other.run_box.widened()
    i, j = _meeting(one.run_box, i, wide, j)
    if not many.any():
        return i, j
    starts = np.cumsum(mine) - mine
    found = [(i, j)]
    for pair in np.flatnonzero(many).tolist():
        tree = shapely().STRtree(wide.polygons(slice(firsts[pair], firsts[pair] + theirs[pair])))
        at, hit = tree.query(one.run_box.polygons(slice(starts[pair], starts[pair] + mine[pair])))
        found.append((at + starts[pair], hit + firsts[pair]))
    i, j = (np.concatenate(column) for column in zip(*found))
    order = np.lexsort((j, i))
    return i[order], j[order]


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
    base[unmoved] = _contain(others[side.pair[ask]], side.edges.x.take(start), side.edges.y.take(start))
    consistent = closed & (high - low <= 1)
    return state + base.take(group), consistent.take(group)


def _contain(polygons: Any, x: Any, y: Any) -> Any:
    """Whether each polygon contains its point. Large ones that are asked often are asked as prepared copies: a prepared
    geometry must not be asked from two threads at once, and the polygons may be anybody's."""
    lib = shapely()
    found = np.zeros(len(polygons), dtype=bool)
    own, which = distinct(polygons)
    often = (np.bincount(which, minlength=len(own)) > _WORTH_PREPARING) & (lib.get_num_coordinates(own) > _LARGE)
    large = often[which]
    found[~large] = lib.contains_xy(polygons[~large], x[~large], y[~large])
    if large.any():
        copies = own.copy()
        copies[often] = lib.force_2d(own[often])
        lib.prepare(copies[often])
        found[large] = lib.contains_xy(copies[which[large]], x[large], y[large])
    return found


def ragged(counts: Any) -> Tuple[Any, Any]:
    """For counts 2, 0, 3: owners 0 0 2 2 2 and offsets 0 1 0 1 2."""
    owner = np.repeat(np.arange(len(counts)), counts)
    return owner, np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts)


def _meeting(boxes: Boxes, i: Any, others: Boxes, j: Any) -> Tuple[Any, Any]:
    """The positions of which box ``i`` meets box ``j``; one direction first, since that leaves little for the other."""
    keep = (boxes.west.take(i) <= others.east.take(j)) & (boxes.east.take(i) >= others.west.take(j))
    i, j = i[keep], j[keep]
    keep = (boxes.south.take(i) <= others.north.take(j)) & (boxes.north.take(i) >= others.south.take(j))
    return i[keep], j[keep]


def distinct(polygons: Any) -> Tuple[Any, Any]:
    """Every polygon object once, and for each item which of them it is."""
    numbers = np.fromiter(map(id, polygons), dtype=np.int64, count=len(polygons))
    _ids, at, which = np.unique(numbers, return_index=True, return_inverse=True)
    return polygons[at], which
