"""Where the borders of two polygons cross, for many pairs at once, and which rings start inside the other polygon.

A pair whose borders touch, run along each other or come within a micrometre is marked doubtful and left to the overlay
of GEOS, which is built for that. EPSG:28992, metres.
"""

from dataclasses import dataclass
from typing import Any, Callable, NamedTuple, Tuple

import numpy as np

from ..optional import shapely
from .area_borders import NEAR_M, RUN, Boxes, Outlines, meeting, ragged

_MANY_MEETINGS = 60_000  # pairs of runs of one pair of polygons: from here on an index pays
_CORNERS = np.arange(RUN + 1)[:, None]

_Pairs = Tuple[Any, Any]  # positions of equally many things


class Near(NamedTuple):
    """One side of pairs: the runs that come near the box of the other polygon, pair after pair."""

    borders: Outlines
    run: Any
    pair: Any


@dataclass(eq=False)
class Hits:
    """Crossings on one side: pair, edge, place along the edge (0..1), +1 entering or -1 leaving the other polygon."""

    pair: Any
    edge: Any
    along: Any
    turn: Any


@dataclass(eq=False)
class Crossings:
    first: Hits
    second: Hits
    doubtful: Any  # per pair


def crossings(one: Near, other: Near, pairs: int) -> Crossings:
    """The places where the borders of each pair cross."""
    a, b, pair = _near_edges(one, other, pairs)
    p, q = one.borders, other.borders
    from_x, from_y, to_x, to_y = p.x.take(a), p.y.take(a), q.x.take(b), q.y.take(b)
    way_x, way_y = p.x.take(a + 1) - from_x, p.y.take(a + 1) - from_y
    run_x, run_y = q.x.take(b + 1) - to_x, q.y.take(b + 1) - to_y
    gap_x, gap_y = from_x - to_x, from_y - to_y
    turning = run_x * way_y - run_y * way_x
    at_start, at_begin = run_x * gap_y - run_y * gap_x, way_y * gap_x - way_x * gap_y
    at_end, at_finish = at_start + turning, at_begin - turning
    clear_other = _same_side(at_start, at_end, run_x, run_y)
    clear_one = _same_side(at_begin, at_finish, way_x, way_y)
    crosses = (clear_other < 0) & (clear_one < 0)
    doubtful = np.zeros(pairs, dtype=bool)
    doubtful[pair[(clear_other <= 0) & (clear_one <= 0) & ~crosses]] = True
    at = crosses.nonzero()[0]
    a, b, pair, turn = a.take(at), b.take(at), pair.take(at), np.sign(turning.take(at))
    of_one, of_other = at_start.take(at), at_begin.take(at)
    along_one, along_other = of_one / (of_one - at_end.take(at)), of_other / (of_other - at_finish.take(at))
    return Crossings(
        Hits(pair, a, along_one, turn * q.ring_sign.take(q.rings_of(b))),
        Hits(pair, b, along_other, -turn * p.ring_sign.take(p.rings_of(a))),
        doubtful,
    )


def _same_side(one: Any, other: Any, run_x: Any, run_y: Any) -> Any:
    """+1: both points clearly on one side of the line, -1: clearly on either side, 0: too near to tell."""
    clear = np.minimum(np.abs(one), np.abs(other)) > NEAR_M * np.sqrt(run_x * run_x + run_y * run_y)
    return np.sign(one) * np.sign(other) * clear


def _near_edges(one: Near, other: Near, pairs: int) -> Tuple[Any, Any, Any]:
    """Edges of either side of the same pair whose boxes meet, and that pair.

    Ruled out in steps, each on what the last one left: run by run, edge by run, edge by edge. Of two runs the larger
    one is taken apart first: fewer of its edges come near the smaller one.
    """
    i, j = _near_runs(one, other, pairs)
    a_run, b_run, pair = one.run.take(i), other.run.take(j), one.pair.take(i)
    p, q = one.borders, other.borders
    if p is q:
        size = p.run_box.sizes
        swap = size.take(a_run) < size.take(b_run)
        first, second = np.where(swap, b_run, a_run), np.where(swap, a_run, b_run)
        a, b, at = _edges_of_both(p, first, q, second)
        swap = swap.take(at)
        return np.where(swap, b, a), np.where(swap, a, b), pair.take(at)
    if p.run_box.sizes.take(a_run).sum() < q.run_box.sizes.take(b_run).sum():
        b, a, at = _edges_of_both(q, b_run, p, a_run)
    else:
        a, b, at = _edges_of_both(p, a_run, q, b_run)
    return a, b, pair.take(at)


def _edges_of_both(p: Outlines, first: Any, q: Outlines, second: Any) -> Tuple[Any, Any, Any]:
    """Edges of equally many first and second runs whose boxes meet, and the position of those runs."""
    a, at = _edges_meeting(p, first, q.run_box.take(second).widened())
    b, number = _edges_meeting(q, second.take(at), _around_edges(p, a).widened())
    return a.take(number), b, at.take(number)


def _around_edges(borders: Outlines, edges: Any) -> Boxes:
    (x, until_x), (y, until_y) = ((column.take(edges), column.take(edges + 1)) for column in (borders.x, borders.y))
    return Boxes(np.minimum(x, until_x), np.minimum(y, until_y), np.maximum(x, until_x), np.maximum(y, until_y))


def _edges_meeting(borders: Outlines, run: Any, boxes: Boxes) -> _Pairs:
    """Pairs (edge of the run, position) of a run and the box at the same position that meet."""
    corner = np.minimum(borders.run_begin.take(run) + _CORNERS, borders.run_end.take(run))
    x, y = borders.x.take(corner), borders.y.take(corner)
    keep = np.minimum(x[:-1], x[1:]) <= boxes.east
    keep &= np.maximum(x[:-1], x[1:]) >= boxes.west
    keep &= np.minimum(y[:-1], y[1:]) <= boxes.north
    keep &= np.maximum(y[:-1], y[1:]) >= boxes.south
    keep &= corner[:-1] < corner[1:]
    step, number = keep.nonzero()
    return corner[0].take(number) + step, number


def _near_runs(one: Near, other: Near, pairs: int) -> _Pairs:
    """Positions of runs, one of each side of the same pair, whose boxes meet."""
    mine, theirs = np.bincount(one.pair, minlength=pairs), np.bincount(other.pair, minlength=pairs)
    firsts = np.cumsum(theirs) - theirs
    many = mine * theirs > _MANY_MEETINGS
    any_many = bool(many.any())
    at, j = ragged((np.where(many, 0, theirs) if any_many else theirs).take(one.pair), firsts.take(one.pair))
    boxes, wide = one.borders.run_box.take(one.run), other.borders.run_box.take(other.run).widened()
    i, j = meeting(boxes, at, wide, j)
    if not any_many:
        return i, j
    starts = np.cumsum(mine) - mine
    found = [(i, j)]
    for pair in np.flatnonzero(many).tolist():
        tree = shapely().STRtree(wide.polygons(slice(firsts[pair], firsts[pair] + theirs[pair])))
        at, hit = tree.query(boxes.polygons(slice(starts[pair], starts[pair] + mine[pair])))
        found.append((at + starts[pair], hit + firsts[pair]))
    i, j = (np.concatenate(column) for column in zip(*found))
    return i, j


# -- rings


@dataclass(eq=False)
class Asked:
    """One side of pairs, of which the rings are asked for: polygon ``which`` of ``borders``, and the polygon opposite.

    ``holds(pairs, x, y)`` tells whether the polygon opposite holds a point.
    """

    borders: Outlines
    which: Any
    opposite: Boxes
    holds: Callable[[Any, Any, Any], Any]

    def near(self, some: slice) -> Near:
        """The runs of some of the pairs that come near the polygon opposite."""
        return Near(self.borders, *self.borders.near(self.which[some], self.opposite.part(some)))

    @property
    def sizes(self) -> Any:
        """Runs per pair."""
        return self.borders.first_run.take(self.which + 1) - self.borders.first_run.take(self.which)


def starting_inside(side: Asked, hits: Hits, doubtful: Any) -> _Pairs:
    """Pair and ring of all rings of which the first vertex lies inside the other polygon.

    Where a ring is crossed its first crossing tells; one that enters twice in a row makes its pair ``doubtful``.
    """
    borders = side.borders
    order = np.lexsort((hits.edge + hits.along, hits.pair))
    pair, ring, turn = hits.pair.take(order), borders.rings_of(hits.edge.take(order)), hits.turn.take(order)
    opens = np.concatenate([[True], (pair[1:] != pair[:-1]) | (ring[1:] != ring[:-1])])[: len(pair)]
    heads = opens.nonzero()[0]
    tails = np.append(heads[1:], len(pair))[: len(heads)] - 1
    doubtful[pair[1:][~opens[1:] & (turn[1:] == turn[:-1])]] = True
    doubtful[pair.take(heads)[turn.take(heads) == turn.take(tails)]] = True
    inside = heads[turn.take(heads) < 0]
    free_pair, free_ring = _uncrossed(side, pair.take(heads), ring.take(heads))
    return np.append(pair.take(inside), free_pair), np.append(ring.take(inside), free_ring)


def _uncrossed(side: Asked, crossed_pair: Any, crossed_ring: Any) -> _Pairs:
    """Pair and ring of the rings without a crossing that lie inside the other polygon."""
    borders, box = side.borders, side.opposite
    firsts = borders.first_ring.take(side.which)
    counts = borders.first_ring.take(side.which + 1) - firsts
    pair, ring = ragged(counts, firsts)
    within = np.ones(len(pair), dtype=bool)
    within[(np.cumsum(counts) - counts - firsts).take(crossed_pair) + crossed_ring] = False
    own = borders.ring_box
    within &= (box.west.take(pair) <= own.west.take(ring)) & (box.east.take(pair) >= own.east.take(ring))
    within &= (box.south.take(pair) <= own.south.take(ring)) & (box.north.take(pair) >= own.north.take(ring))
    at = within.nonzero()[0]
    pair, ring = pair.take(at), ring.take(at)
    first = borders.ring_first.take(ring)
    at = side.holds(pair, borders.x.take(first), borders.y.take(first)).nonzero()[0]
    return pair.take(at), ring.take(at)
