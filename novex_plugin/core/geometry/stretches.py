"""From where borders cross to areas: every stretch of border adds to the ground on both of its sides.

Used by :mod:`.arrangement`, where the idea is told. Shapes and regions are numbered through: the number of a region
comes after those of all shapes.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Any, Dict, List, NamedTuple, Sequence, Tuple

import numpy as np

from .area_borders import Outlines
from .border_crossings import Hits

NOBODY = -1
_BEFORE = -1.0  # the place on its first edge of what a ring starts inside


_Found = Tuple[Tuple[int, ...], float]  # who lies there, in ascending order, and the area (m²)


@dataclass(eq=False)
class Track:
    """The borders of one side of many pairs: whose they are, and what they run into.

    ``hits`` are the crossings; ``inside`` is pair and ring of the rings that start inside the other. The rest is per
    pair.
    """

    borders: Outlines
    hits: Hits
    inside: Tuple[Any, Any]
    own: Any  # the number of whose borders these are
    other: Any  # the number of what they run into
    base: Any  # the region that all of these borders lie in, NOBODY when their crossings tell that
    shape: Any  # the shape of the two, which decides the group

    @property
    def pairs(self) -> Any:
        """The pairs in which something happens, more than once where it does."""
        return np.concatenate([self.hits.pair, self.inside[0]])


class _Events(NamedTuple):
    """Where rings start inside something, or go in (+1) or out (-1) of it along the way.

    ``edge`` and ``ring`` are counted through over all borders, ``pair`` over all tracks. ``swept``, ``x`` and ``y`` are
    what the ring has swept up to there, and how far it has come (see :meth:`.area_borders.Outlines.reached`).
    """

    edge: Any
    along: Any
    turn: Any
    pair: Any
    ring: Any
    swept: Any
    x: Any
    y: Any

    def take(self, which: Any) -> "_Events":
        return _Events(*(column.take(which) for column in self))


class Stretches:
    """Sums of area integrals per combination of what lies on the ground."""

    def __init__(
        self, count: int, regions: int, tracks: Sequence[Track], keep: Sequence[Any], origin: Any
    ) -> None:
        """``keep`` says per track which pairs count; ``origin`` (n x 2) is per shape, one for every group."""
        self.count = count
        self._own, self._other, self._base, shape = (
            np.concatenate([np.empty(0, np.intp), *(getattr(track, name) for track in tracks)]).astype(np.intp)
            for name in ("own", "other", "base", "shape")
        )
        self._mark = _marks(count + regions)
        self._events = events = _gathered(tracks, keep)
        self._first, weight = _stretches(events, _Rings.of(tracks), origin.take(shape.take(events.pair), axis=0))
        self._labels: List[Any] = []
        self._values: List[Any] = []
        self._sources: List[Any] = []  # of each label: a row of events
        self._with_own: List[Any] = []
        self._add_all(weight)

    def total(self, members: Any, base: Any, area: Any) -> Tuple[Tuple[Any, Any, Any], List[_Found]]:
        """The combinations and their area, given the whole area of each part that belongs to shape ``members``.

        What lies under such a shape alone as columns (shape, area, region or NOBODY); the rest one by one.
        """
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
        region = np.where(base[at] >= 0, base[at] - self.count, NOBODY)
        at_rest = first[~alone] - single
        named = map(self._named, sources[at_rest].tolist(), with_own[at_rest].tolist())
        return (members[at], sums[alone], region), list(zip(named, sums[~alone].tolist()))

    def _named(self, source: int, with_own: bool) -> Tuple[int, ...]:
        """Who lies on the ground of a label, in ascending order."""
        own, other, base, first, pairs, turns = self._plain
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
        columns = self._own, self._other, self._base, self._first, self._events.pair, self._events.turn
        return tuple(column.tolist() for column in columns)

    def _add_all(self, weight: Any) -> None:
        turn, other = self._events.turn.astype(np.intp), self._other.take(self._events.pair)
        inside = _within_rings(self._mark.take(other) * turn.astype(np.uint64), self._first)
        present = _within_rings(turn, self._first)
        shapes = _within_rings(np.where(other < self.count, turn, 0), self._first)
        rows = np.flatnonzero((present > 0) & (weight != 0.0))
        self._add(inside[rows], shapes[rows] > 0, self._events.pair[rows], weight[rows], rows)

    def _add(self, there: Any, shapes: Any, pair: Any, weight: Any, source: Any) -> None:
        """Stretches of borders with ``there`` on both sides; ``shapes``: is a shape among them?"""
        base = self._base.take(pair)
        base = np.where(base >= 0, self._mark[base], np.uint64(0))
        own = self._own.take(pair)
        is_shape = own < self.count
        own = self._mark.take(own)
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


class _Rings(NamedTuple):
    """What is asked of the rings of all tracks, counted through."""

    x: Any  # of the first vertex
    y: Any
    swept: Any
    sign: Any

    @staticmethod
    def of(tracks: Sequence[Track]) -> "_Rings":
        every = list({id(track.borders): track.borders for track in tracks}.values())
        columns = [
            (each.x.take(each.ring_first), each.y.take(each.ring_first), each.ring_swept, each.ring_sign)
            for each in every
        ]
        return _Rings(*(np.concatenate(column) for column in zip(*columns))) if every else _Rings(*[np.empty(0)] * 4)


def _gathered(tracks: Sequence[Track], keep: Sequence[Any]) -> _Events:
    """Everything that happens in pairs that count, in the order of the borders."""
    columns: List[Tuple[Any, ...]] = []
    edges, rings, pairs = 0, 0, 0
    seen: Dict[int, Tuple[int, int]] = {}
    for track, kept in zip(tracks, keep):
        borders = track.borders
        of_edges, of_rings = seen.setdefault(id(borders), (edges, rings))
        edges = max(edges, of_edges + len(borders.x))
        rings = max(rings, of_rings + len(borders.ring_first))
        for edge, along, turn, pair, ring, *reached in (_hits(track, kept), _starts(track, kept)):
            columns.append((edge + of_edges, along, turn, pair + pairs, ring + of_rings, *reached))
        pairs += len(track.own)
    if not columns:
        return _Events(*[np.empty(0, np.intp)] * 8)
    found = _Events(*(np.concatenate(column) for column in zip(*columns)))
    return found.take(np.lexsort((found.along, found.edge)))


def _hits(track: Track, kept: Any) -> Tuple[Any, ...]:
    hits = track.hits
    at = np.flatnonzero(kept[hits.pair])
    pair, edge, along = hits.pair.take(at), hits.edge.take(at), hits.along.take(at)
    ring = track.borders.rings_of(edge)
    return (edge, along, hits.turn.take(at), pair, ring, *track.borders.reached(ring, edge, along))


def _starts(track: Track, kept: Any) -> Tuple[Any, ...]:
    pair, ring = track.inside
    at = np.flatnonzero(kept[pair])
    pair, ring, nothing = pair.take(at), ring.take(at), np.zeros(len(at))
    return (
        track.borders.ring_first.take(ring), np.full(len(at), _BEFORE), np.ones(len(at)), pair, ring,
        nothing, nothing, nothing,
    )  # fmt: skip


def _stretches(events: _Events, rings: _Rings, origin: Any) -> Tuple[Any, Any]:
    """Per event the first one of its ring, and the area integral from here to the next one (or the end of the ring),
    about the corner of its group: no digits are lost on the origin of the map."""
    size = len(events.ring)
    if not size:
        return np.empty(0, np.intp), np.empty(0)
    opens = np.ones(size, dtype=bool)
    opens[1:] = events.ring[1:] != events.ring[:-1]
    heads = opens.nonzero()[0]
    tails = np.append(heads[1:], size) - 1
    swept, x, y = (np.append(column[1:], 0.0) for column in (events.swept, events.x, events.y))
    swept[tails], x[tails], y[tails] = rings.swept.take(events.ring[tails]), 0.0, 0.0
    east, north = rings.x.take(events.ring) - origin[:, 0], rings.y.take(events.ring) - origin[:, 1]
    weight = swept - events.swept + east * (y - events.y) - north * (x - events.x)
    return heads.take(np.cumsum(opens) - 1), 0.5 * rings.sign.take(events.ring) * weight


def _within_rings(steps: Any, first: Any) -> Any:
    """Running sums that start anew at every ring."""
    total = np.cumsum(steps, dtype=steps.dtype)
    return total - (total - steps)[first]


def _marks(count: int) -> Any:
    """A number of 64 bits per thing: sums of them tell combinations apart (splitmix64, always the same)."""
    mark = (np.arange(count, dtype=np.uint64) + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
    mark = (mark ^ (mark >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mark = (mark ^ (mark >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return mark ^ (mark >> np.uint64(31))
