"""From where borders run to areas: every stretch of border adds to the ground on both of its sides.

Used by :mod:`.arrangement`, where the idea is told. Shapes and regions are numbered through: the number of a region
comes after those of all shapes.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Any, Dict, List, NamedTuple, Sequence, Tuple

import numpy as np

from .area_borders import Edges, Hits, Side

NOBODY = -1


@dataclass(eq=False)
class Track:
    """The borders of one side of many pairs: whose they are, and what they run into.

    ``edge``, ``along``, ``turn`` and ``pair`` list what happens: a border edge starts inside the other (along 0, turn
    +1), or goes in (+1) or out (-1) of it on the way. The rest is per pair.
    """

    edges: Edges
    edge: Any
    along: Any
    turn: Any
    pair: Any
    own: Any  # the number of whose borders these are
    other: Any  # the number of what they run into
    base: Any  # the region that all of these borders lie in, NOBODY when that is asked edge by edge
    shape: Any  # the shape of the two, which decides the group


def happenings(side: Side, hits: Hits, starts: Any) -> Tuple[Any, Any, Any, Any]:
    """``edge``, ``along``, ``turn`` and ``pair`` of a track; ``starts`` is 1 per edge that starts inside."""
    start = np.flatnonzero(starts > 0)
    at = np.concatenate([start, hits.at])
    along = np.concatenate([np.zeros(len(start)), hits.along])
    return side.edge[at], along, np.concatenate([np.ones(len(start)), hits.turn]), side.pair[at]


class _Events(NamedTuple):
    """Border edges that start inside something, or go in (+1) or out (-1) of it along the way."""

    edge: Any
    along: Any
    turn: Any
    pair: Any  # of all tracks counted through
    weight: Any  # the area integral of the whole edge


class Stretches:
    """Sums of area integrals per combination of what lies on the ground."""

    def __init__(
        self, count: int, regions: int, tracks: Sequence[Track], keep: Sequence[Any], origin: Any
    ) -> None:
        """``keep`` says per track which pairs count; ``origin`` (n x 2) is per shape, one for every group."""
        self.count = count
        self._own, self._other, self._base = (
            np.concatenate([np.empty(0, np.intp), *(getattr(track, name) for track in tracks)]).astype(np.intp)
            for name in ("own", "other", "base")
        )
        self._mark = _marks(count + regions)
        self._sorted = _sorted(*_simple_apart(_gathered(tracks, keep, origin)), len(self._own))
        self._labels: List[Any] = []
        self._values: List[Any] = []
        self._sources: List[Any] = []  # of each label: a row of complex events, or ~pair for a simple one
        self._with_own: List[Any] = []
        self._add_simple()
        self._add_complex()

    def total(self, members: Any, base: Any, area: Any) -> List[Tuple[Tuple[int, ...], float]]:
        """The combinations and their area, given the whole area of each part that belongs to shape ``members``."""
        mark = self._mark[members] + np.where(base >= 0, self._mark[base], np.uint64(0))
        labels = np.concatenate([mark, *self._labels])
        values = np.concatenate([area, *self._values])
        _found, first, which = np.unique(labels, return_index=True, return_inverse=True)
        sums = np.bincount(which, weights=values)
        sources = np.concatenate([np.empty(0, np.intp), *self._sources])
        with_own = np.concatenate([np.empty(0, bool), *self._with_own])
        single = len(members)
        alone = first < single
        at = first[alone]
        shape, region = members[at].tolist(), base[at].tolist()
        named: List[Tuple[Tuple[int, ...], float]] = [
            ((one,) if there < 0 else (one, there), area)
            for one, there, area in zip(shape, region, sums[alone].tolist())
        ]
        at = first[~alone] - single
        named.extend(zip(map(self._named, sources[at].tolist(), with_own[at].tolist()), sums[~alone].tolist()))
        return named

    def _named(self, source: int, with_own: bool) -> Tuple[int, ...]:
        """Who lies on the ground of a label, in ascending order."""
        own, other, base, first, pairs, turns = self._plain
        if source < 0:
            pair, there = ~source, {other[~source]}
        else:
            pair, there = pairs[source], set()
            for row in range(first[source], source + 1):
                there.add(other[pairs[row]]) if turns[row] > 0 else there.discard(other[pairs[row]])
        if base[pair] >= 0:
            there.add(base[pair])
        if with_own:
            there.add(own[pair])
        return tuple(sorted(there))

    @cached_property
    def _plain(self) -> Tuple[List[int], ...]:
        """As lists: reading single numbers out of arrays is slow."""
        run = self._sorted
        columns = self._own, self._other, self._base, run.first, run.events.pair, run.events.turn
        return tuple(column.tolist() for column in columns)

    def _add_simple(self) -> None:
        """Edges that lie inside one other thing as a whole: most of them, added per pair without sorting."""
        pair = np.flatnonzero(self._sorted.simple)
        self._add(self._mark[self._other[pair]], self._other[pair] < self.count, pair, self._sorted.simple[pair], ~pair)

    def _add_complex(self) -> None:
        run = self._sorted
        other = self._other[run.events.pair]
        inside = _within_edges(self._mark[other] * run.events.turn.astype(np.int64).astype(np.uint64), run.first)
        present = _within_edges(run.events.turn.astype(np.intp), run.first)
        shapes = _within_edges(np.where(other < self.count, run.events.turn, 0).astype(np.intp), run.first)
        rows = np.flatnonzero((present > 0) & (run.width > 0))
        weight = run.events.weight[rows] * run.width[rows]
        self._add(inside[rows], shapes[rows] > 0, run.events.pair[rows], weight, rows)

    def _add(self, there: Any, shapes: Any, pair: Any, weight: Any, source: Any) -> None:
        """Stretches of borders with ``there`` on both sides; ``shapes``: is a shape among them?"""
        base = np.where(self._base[pair] >= 0, self._mark[self._base[pair]], np.uint64(0))
        own = self._mark[self._own[pair]]
        is_shape = self._own[pair] < self.count
        inner = is_shape | shapes  # ground without any shape is of no interest
        for chosen, label, sign, with_own in (
            (inner, there + own + base, 1.0, True), (shapes, there + base, -1.0, False)
        ):  # fmt: skip
            self._labels.append(label[chosen])
            self._values.append(sign * weight[chosen])
            self._sources.append(source[chosen])
            self._with_own.append(np.full(int(chosen.sum()), with_own))
        self._labels.append((own + base)[is_shape])
        self._values.append(-weight[is_shape])
        self._sources.append(np.zeros(int(is_shape.sum()), np.intp))  # known already: the shape on its own
        self._with_own.append(np.zeros(int(is_shape.sum()), bool))


class _Sorted(NamedTuple):
    simple: Any  # per pair: the sum over edges that start inside one thing and stay there
    events: _Events  # the others, by edge and place along it
    first: Any  # per event: the first one of its edge
    width: Any  # per event: the part of the edge up to the next one


def _gathered(tracks: Sequence[Track], keep: Sequence[Any], origin: Any) -> _Events:
    columns: List[Tuple[Any, ...]] = []
    edges, pairs = 0, 0
    seen: Dict[int, int] = {}
    for track, kept in zip(tracks, keep):
        offset = seen.setdefault(id(track.edges), edges)
        edges = max(edges, offset + len(track.edges.x))
        some = np.flatnonzero(kept[track.pair])
        edge, pair = track.edge[some], track.pair[some]
        weight = _integral(track.edges, edge, origin[track.shape[pair]])
        columns.append((edge + offset, track.along[some], track.turn[some], pair + pairs, weight))
        pairs += len(track.own)
    return _Events(*(np.concatenate(column) for column in zip(*columns))) if columns else _nothing()


def _nothing() -> _Events:
    whole, real = np.empty(0, np.intp), np.empty(0)
    return _Events(whole, real, real, whole, real)


def _integral(edges: Edges, edge: Any, origin: Any) -> Any:
    """The area integral of edges about the corner of their group: no digits are lost on the origin of the map."""
    dx, dy = edges.dx.take(edge), edges.dy.take(edge)
    x, y = edges.x.take(edge) - origin[:, 0], edges.y.take(edge) - origin[:, 1]
    return 0.5 * edges.sign.take(edge) * (x * dy - y * dx)


def _simple_apart(events: _Events) -> Tuple[_Events, Any]:
    often = np.bincount(events.edge) if len(events.edge) else np.empty(0, np.intp)
    return events, (often.take(events.edge) == 1) & (events.along == 0.0)


def _sorted(events: _Events, simple: Any, pairs: int) -> _Sorted:
    sums = np.bincount(events.pair[simple], weights=events.weight[simple], minlength=pairs)
    chosen = np.flatnonzero(~simple)
    order = chosen[np.lexsort((events.along[chosen], events.edge[chosen]))]
    rest = _Events(*(column[order] for column in events))
    size = len(order)
    opens = np.ones(size, dtype=bool)
    opens[1:] = rest.edge[1:] != rest.edge[:-1]
    heads = np.flatnonzero(opens)
    first = heads[np.cumsum(opens) - 1] if size else heads
    until = np.ones(size)
    until[:-1][~opens[1:]] = rest.along[1:][~opens[1:]]
    return _Sorted(sums, rest, first, until - rest.along)


def _within_edges(steps: Any, first: Any) -> Any:
    """Running sums that start anew at every edge."""
    total = np.cumsum(steps, dtype=steps.dtype)
    return total - (total - steps)[first]


def _marks(count: int) -> Any:
    """A number of 64 bits per thing: sums of them tell combinations apart (splitmix64, always the same)."""
    mark = (np.arange(count, dtype=np.uint64) + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
    mark = (mark ^ (mark >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mark = (mark ^ (mark >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return mark ^ (mark >> np.uint64(31))
