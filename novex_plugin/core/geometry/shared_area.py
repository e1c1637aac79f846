"""Area and outline of what two polygons share, for many pairs at once, without building the shared shape.

The outline of the shared part consists of the stretches of one border that lie inside the other polygon, and its
area is the integral of (x dy - y dx) / 2 along it. Running totals along each border (:mod:`borders`) give that for
whole stretches, so only the places where two borders cross have to be found. That is several times faster than an
overlay, and exact: where two borders touch, run along each other or come within a micrometre, the pair is left to
the overlay of GEOS, which is built for that.
"""

from dataclasses import dataclass
from typing import Any, Optional, Tuple

import numpy as np

from ..optional import shapely
from .borders import RUN, Borders, BoxColumns

_NEAR_M = 1e-6
_SLACK_M2 = 1e-3


@dataclass(eq=False)
class Polygons:
    """One side of the pairs: polygons, each once, their boxes, and which of them takes part in each pair.

    ``borders`` are those of all of them, where they are kept.
    """

    shapes: Any
    boxes: BoxColumns
    which: Any
    borders: Optional[Borders] = None

    def only(self, pairs: Any) -> "Polygons":
        """The polygons that take part in these pairs; all of them where their borders are there already."""
        if self.borders is not None:
            return Polygons(self.shapes, self.boxes, self.which.take(pairs), self.borders)
        used, which = np.unique(self.which.take(pairs), return_inverse=True)
        return Polygons(self.shapes[used], self.boxes.take(used), which)

    def of_pairs(self, pairs: Any) -> Any:
        return self.shapes[self.which.take(pairs)]

    @staticmethod
    def distinct(items: Any) -> "Polygons":
        """From a polygon per pair; the same object counts as the same polygon."""
        numbers = np.fromiter(map(id, items), dtype=np.int64, count=len(items))
        _ids, at, which = np.unique(numbers, return_index=True, return_inverse=True)
        return Polygons(items[at], BoxColumns.around(items[at]), which)


@dataclass(eq=False)
class Shares:
    """Per pair: ``area`` (m²) and ``outline`` (m) of what both share, and whether those are ``sure``.

    Where the second polygon lies wholly inside the first, ``whole`` is true and no figures are given: they are its own.
    """

    area: Any
    outline: Any
    sure: Any
    whole: Any

    @staticmethod
    def nothing(pairs: int) -> "Shares":
        return Shares(np.zeros(pairs), np.zeros(pairs), np.ones(pairs, dtype=bool), np.zeros(pairs, dtype=bool))


def shared_areas(first: Any, second: Any) -> Tuple[Any, Any, Any]:
    """Area (m²) and outline length (m) of what the polygons of each pair share, and whether the figure is sure.

    ``first`` and ``second`` are equally long arrays of valid Polygons (no multi geometries).
    """
    found = share(Polygons.distinct(first), Polygons.distinct(second))
    found.area[found.whole] = shapely().area(second[found.whole])
    found.outline[found.whole] = shapely().length(second[found.whole])
    return found.area, found.outline, found.sure


def share(first: Polygons, second: Polygons) -> Shares:
    """What the pairs share. The first polygons get prepared: give them to one thread at a time."""
    found = Shares.nothing(len(first.which))
    if len(first.which) == 0:
        return found
    shapely().prepare(first.shapes)
    borders = Borders.of(first.shapes)
    near = _runs_near(borders, borders.run_box.widened(_NEAR_M), first.which, second.boxes, second.which)
    met = np.bincount(near.pair, minlength=len(first.which)) > 0
    _all_or_nothing(found, (~met).nonzero()[0], first, second)
    pairs = met.nonzero()[0]
    if len(pairs):
        number = met.cumsum() - 1
        left = _Near(near.run, number.take(near.pair))
        _cut(found, pairs, _Side(borders, first.which.take(pairs), first, pairs), second.only(pairs), left)
    return found


def _all_or_nothing(found: Shares, pairs: Any, first: Polygons, second: Polygons) -> None:
    """Pairs in which no border of the first comes near the box of the second: one point of that box tells all."""
    box, at = second.boxes, second.which.take(pairs)
    found.whole[pairs] = shapely().contains_xy(first.of_pairs(pairs), *box.middles(at))


def _cut(found: Shares, pairs: Any, one: "_Side", second: Polygons, near: "_Near") -> None:
    """Pairs in which borders come near each other."""
    borders = second.borders if second.borders is not None else Borders.of(second.shapes)
    other = _Side(borders, second.which, second, np.arange(len(pairs)))
    crossing = _crossings(one, other, near, len(pairs))
    area, outline, sure = np.zeros(len(pairs)), np.zeros(len(pairs)), ~crossing.doubtful
    origin = other.borders.origin.take(other.which, axis=1)
    for side, opposite, hits in ((one, other, crossing.first), (other, one, crossing.second)):
        rings = _rings_that_start_inside(side, opposite, hits, sure)
        _add_stretches(area, outline, side, hits, origin)
        _add_rings(area, outline, side, rings)
    area *= 0.5
    most = np.minimum(one.borders.areas.take(one.which), other.borders.areas.take(other.which))
    sure &= (area > -_SLACK_M2) & (area < most + _SLACK_M2)
    found.area[pairs], found.outline[pairs], found.sure[pairs] = area, outline, sure


@dataclass(eq=False)
class _Side:
    """The borders of one side of the pairs, and the polygons that they are of."""

    borders: Borders
    which: Any
    polygons: Polygons
    pairs: Any  # the number of each pair in ``polygons``


@dataclass(eq=False)
class _Near:
    """Runs of a border that come near the other polygon of a pair, pair after pair."""

    run: Any
    pair: Any


def _runs_near(borders: Borders, runs: BoxColumns, which: Any, boxes: BoxColumns, others: Any) -> _Near:
    """Per pair the runs of polygon ``which`` that meet box ``others``; ``runs`` are the boxes of the runs."""
    firsts = borders.first_run.take(which)
    pair, run = _ragged(borders.first_run.take(which + 1) - firsts, firsts)
    run, _box, pair = _meeting(runs, run, boxes, others.take(pair), pair)
    return _Near(run, pair)


@dataclass(eq=False)
class _Hits:
    """Crossings on one side: pair, edge, place along the edge (0..1), +1 entering or -1 leaving the other polygon."""

    pair: Any
    edge: Any
    along: Any
    turn: Any


@dataclass(eq=False)
class _Crossings:
    first: _Hits
    second: _Hits
    doubtful: Any  # per pair


def _crossings(one: _Side, other: _Side, near: _Near, pairs: int) -> _Crossings:
    a, b, pair = _near_edges(one, other, near, pairs)
    p, q = one.borders, other.borders
    apart = p.origin.take(one.which, axis=1) - q.origin.take(other.which, axis=1)
    (way_x, way_y), (run_x, run_y) = p.way.take(a, axis=1), q.way.take(b, axis=1)
    gap_x, gap_y = p.at.take(a, axis=1) - q.at.take(b, axis=1) + apart.take(pair, axis=1)
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
    return _Crossings(
        _Hits(pair, a, along_one, turn * q.ring_sign.take(q.rings_of(b))),
        _Hits(pair, b, along_other, -turn * p.ring_sign.take(p.rings_of(a))),
        doubtful,
    )


def _same_side(one: Any, other: Any, run_x: Any, run_y: Any) -> Any:
    """+1: both points clearly on one side of the line, -1: clearly on either side, 0: too near to tell.

    An edge that only fills up its ring has no length, and no point is clearly on a side of that; it takes no part.
    """
    length = np.sqrt(run_x * run_x + run_y * run_y)
    clear = np.minimum(np.abs(one), np.abs(other)) > _NEAR_M * length
    side = np.sign(one) * np.sign(other) * clear
    side[length == 0] = 1
    return side


def _near_edges(one: _Side, other: _Side, near: _Near, pairs: int) -> Tuple[Any, Any, Any]:
    """Edges of either side of the same pair whose boxes meet, and that pair.

    Ruled out in three steps, each on what the last one left: run by run, edge by run, edge by edge. The first side is
    the one that is widened: of the second there may be far more than takes part.
    """
    p, q = one.borders, other.borders
    wide_runs, wide_edges = p.run_box.widened(_NEAR_M), p.box.widened(_NEAR_M)
    counts = np.bincount(near.pair, minlength=pairs)
    starts = counts.cumsum() - counts
    left = wide_runs.take(near.run).around_each(starts)  # every pair has a run that is near
    theirs = _runs_near(q, q.run_box, other.which, left, np.arange(len(other.which)))
    item, at = _ragged(counts.take(theirs.pair), starts.take(theirs.pair))
    i, j, pair = _meeting(wide_runs, near.run.take(at), q.run_box, theirs.run.take(item), near.pair.take(at))
    number = _tiled(np.arange(len(i)))
    a, j, number = _meeting(wide_edges, p.edges_of(i), q.run_box, _tiled(j), number)
    pair = pair.take(number)
    return _meeting(wide_edges, _tiled(a), q.box, q.edges_of(j), _tiled(pair))


def _tiled(items: Any) -> Any:
    """The items again and again, once for every edge of a run."""
    return np.concatenate([items] * RUN)


def _rings_that_start_inside(side: _Side, opposite: _Side, hits: _Hits, sure: Any) -> Tuple[Any, Any]:
    """Pair and ring of all rings of which the first vertex lies inside the other polygon.

    Where a ring is crossed its first crossing tells; a ring that enters twice in a row makes its pair unsure.
    """
    borders = side.borders
    step, run = np.divmod(hits.edge, borders.runs)
    run -= borders.first_run.take(side.which).take(hits.pair)
    order = np.lexsort((run * RUN + step + hits.along, hits.pair))
    pair, ring, turn = hits.pair.take(order), borders.rings_of(hits.edge).take(order), hits.turn.take(order)
    opens = np.concatenate([[True], (pair[1:] != pair[:-1]) | (ring[1:] != ring[:-1])])[: len(pair)]
    heads = opens.nonzero()[0]
    tails = np.concatenate([heads[1:], [len(pair)]])[: len(heads)] - 1
    again = (~opens[1:] & (turn[1:] == turn[:-1])).nonzero()[0]
    sure[pair.take(again)] = False
    sure[pair.take(heads)[turn.take(heads) == turn.take(tails)]] = False
    free_pair, free_ring = _uncrossed(side, opposite, pair.take(heads), ring.take(heads))
    inside = heads[turn.take(heads) < 0]
    return np.concatenate([pair.take(inside), free_pair]), np.concatenate([ring.take(inside), free_ring])


def _uncrossed(side: _Side, opposite: _Side, crossed_pair: Any, crossed_ring: Any) -> Tuple[Any, Any]:
    """Pair and ring of the rings without a crossing that lie inside the other polygon."""
    borders = side.borders
    first = borders.first_ring.take(side.which)
    counts = borders.first_ring.take(side.which + 1) - first
    starts = counts.cumsum() - counts
    pair, ring = _ragged(counts, first)
    theirs = opposite.polygons
    number = theirs.which.take(opposite.pairs)
    free = borders.ring_box.within(ring, theirs.boxes, number.take(pair))
    free[starts.take(crossed_pair) + crossed_ring - first.take(crossed_pair)] = False
    at = free.nonzero()[0]
    pair, ring = pair.take(at), ring.take(at)
    corners = borders.corners(ring, side.which.take(pair))
    inside = shapely().contains_xy(theirs.shapes.take(number.take(pair)), *corners).nonzero()[0]
    return pair.take(inside), ring.take(inside)


def _add_stretches(area: Any, outline: Any, side: _Side, hits: _Hits, origin: Any) -> None:
    """Adds what a ring has gathered up to where it leaves, and takes off what it had where it entered.

    Areas of both sides are swept about one origin, or they would not add up: shifting an origin changes the integral
    of a stretch by its displacement.
    """
    borders, edge, pair = side.borders, hits.edge, hits.pair
    (x, y), (dx, dy) = borders.at.take(edge, axis=1), borders.way.take(edge, axis=1)
    shift_x, shift_y = (borders.origin.take(side.which, axis=1) - origin).take(pair, axis=1)
    swept = borders.swept.take(edge) + hits.along * (x * dy - y * dx)
    swept += shift_x * (y + hits.along * dy) - shift_y * (x + hits.along * dx)
    walked = borders.walked.take(edge) + hits.along * np.sqrt(dx * dx + dy * dy)
    sign = borders.ring_sign.take(borders.rings_of(edge))
    area -= np.bincount(pair, weights=hits.turn * sign * swept, minlength=len(area))
    outline -= np.bincount(pair, weights=hits.turn * walked, minlength=len(area))


def _add_rings(area: Any, outline: Any, side: _Side, rings: Tuple[Any, Any]) -> None:
    pair, ring = rings
    borders = side.borders
    swept = borders.ring_sign.take(ring) * borders.ring_swept.take(ring)
    area += np.bincount(pair, weights=swept, minlength=len(area))
    outline += np.bincount(pair, weights=borders.ring_walked.take(ring), minlength=len(area))


def _ragged(counts: Any, firsts: Any) -> Tuple[Any, Any]:
    """For counts 2, 0, 3 and firsts 7, 8, 9: owners 0 0 2 2 2 and items 7 8 9 10 11."""
    owner = np.arange(len(counts)).repeat(counts)
    return owner, np.arange(len(owner)) + (firsts - counts.cumsum() + counts).take(owner)


def _meeting(boxes: BoxColumns, i: Any, others: BoxColumns, j: Any, pair: Any) -> Tuple[Any, Any, Any]:
    """What is left where box ``i`` meets box ``j``; one direction first, since that leaves little for the other."""
    for low, high, other_low, other_high in zip(boxes.low, boxes.high, others.low, others.high):
        keep = ((low.take(i) <= other_high.take(j)) & (high.take(i) >= other_low.take(j))).nonzero()[0]
        i, j, pair = i.take(keep), j.take(keep), pair.take(keep)
    return i, j, pair
