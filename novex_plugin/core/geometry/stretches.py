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
_BEFORE = -0.5  # the place on its first edge of what a ring starts inside: after all other rings before it


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


class Columns(NamedTuple):
    """Combinations of at most two shapes: the lower one, the higher one or NOBODY, the region or NOBODY; area in m²."""

    first: Any
    second: Any
    region: Any
    area: Any


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
        self._mark = np.append(_marks(count + regions), np.uint64(0))  # the last one is that of NOBODY
        self._events = events = _gathered(tracks, keep)
        self._first, weight = _stretches(events, _Rings.of(tracks), origin.take(shape.take(events.pair), axis=0))
        self._sides = self._both_sides(weight)

    def total(self, members: Any, base: Any, area: Any) -> Tuple[Columns, List[_Found]]:
        """The combinations and their area, given the whole area of each part that belongs to shape ``members``: as
        columns, and one by one those of more shapes (or in more than one region, which cannot be)."""
        nobody, sides = np.full(len(members), NOBODY), self._sides
        label = np.concatenate([self._mark[members] + self._mark[base], sides.label])
        _found, at, which = np.unique(label, return_index=True, return_inverse=True)
        sums = np.bincount(which, weights=np.concatenate([area, sides.weight]))
        first, second, region, source = (
            np.concatenate(column)[at]
            for column in zip((members, nobody, base, nobody), (sides.first, sides.second, sides.region, sides.source))
        )
        few = source == NOBODY
        region = np.where(region == NOBODY, NOBODY, region - self.count)
        columns = Columns(*(column[few] for column in (first, second, region, sums)))
        named = map(self._named, source[~few].tolist(), first[~few].tolist())
        return columns, list(zip(named, sums[~few].tolist()))

    def _named(self, source: int, own: int) -> Tuple[int, ...]:
        """Who lies on the ground beside a stretch, in ascending order; ``own`` NOBODY: on the outer side."""
        others, base, first, pairs, turns = self._plain
        there = {own} if own != NOBODY else set()
        for row in range(first[source], source + 1):
            other = others[pairs[row]]
            there.add(other) if turns[row] > 0 else there.discard(other)
        if base[pairs[source]] != NOBODY:
            there.add(base[pairs[source]])
        return tuple(sorted(there))

    @cached_property
    def _plain(self) -> Tuple[List[int], ...]:
        """As lists: reading single numbers out of arrays is slow."""
        columns = self._other, self._base, self._first, self._events.pair, self._events.turn
        return tuple(column.tolist() for column in columns)

    def _both_sides(self, weight: Any) -> "_Sides":
        """What every stretch adds to the ground on its inner and on its outer side, where some shape lies."""
        rows, inside, shapes, regions = self._inside(weight)
        weight, pair = weight[rows], self._events.pair[rows]
        own, base = self._own[pair], self._base[pair]
        region = np.where(regions.count == 1, regions.sum, base)
        few = (shapes.count <= 1) & (regions.count + (base != NOBODY) <= 1)
        source = np.where(few, NOBODY, rows)
        outer = np.where(shapes.count == 1, shapes.sum, NOBODY)
        is_shape, label = own < self.count, inside + self._mark[base]
        found: List[Tuple[Any, ...]] = []
        for chosen, first, second, sign in (
            (is_shape, np.minimum(own, np.where(outer == NOBODY, own, outer)), _higher(own, outer), 1.0),
            (~is_shape & (shapes.count > 0), outer, np.full(len(rows), NOBODY), 1.0),
            (shapes.count > 0, outer, np.full(len(rows), NOBODY), -1.0),
        ):
            inner = sign > 0
            found.append((
                (label + self._mark[own] if inner else label)[chosen],
                sign * weight[chosen],
                np.where(few, first, own if inner else NOBODY)[chosen],
                second[chosen],
                (np.where(is_shape, region, own) if inner else region)[chosen],
                source[chosen],
            ))  # fmt: skip
        alone = np.flatnonzero(is_shape)
        nobody = np.full(len(alone), NOBODY)
        found.append((
            (self._mark[own] + self._mark[base])[alone], -weight[alone], own[alone], nobody, base[alone], nobody,
        ))  # fmt: skip
        return _Sides(*(np.concatenate(column) for column in zip(*found)))

    def _inside(self, weight: Any) -> Tuple[Any, Any, "_Present", "_Present"]:
        """The stretches that lie inside anything, the marks of all that they lie inside, its shapes and its regions."""
        turn, other = self._events.turn.astype(np.intp), self._other.take(self._events.pair)
        inside = _within_rings(self._mark.take(other) * turn.astype(np.uint64), self._first)
        of_shapes = other < self.count
        shapes, regions = (
            _Present(_within_rings(step, self._first), _within_rings(step * other, self._first))
            for step in (np.where(of_shapes, turn, 0), np.where(of_shapes, 0, turn))
        )
        rows = np.flatnonzero((shapes.count + regions.count > 0) & (weight != 0.0))
        return rows, inside[rows], shapes.take(rows), regions.take(rows)


class _Present(NamedTuple):
    """How many things a stretch lies inside, and the sum of their numbers: the number itself when it is one."""

    count: Any
    sum: Any

    def take(self, rows: Any) -> "_Present":
        return _Present(self.count[rows], self.sum[rows])


class _Sides(NamedTuple):
    """What is added to which ground. ``source`` is NOBODY where ``first``, ``second`` and ``region`` tell who is there;
    else the row of the stretch, with as ``first`` whose border it is when the ground lies inside that."""

    label: Any
    weight: Any
    first: Any
    second: Any
    region: Any
    source: Any


def _higher(one: Any, other: Any) -> Any:
    return np.where(other == NOBODY, NOBODY, np.maximum(one, other))


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
    return found.take(np.argsort(found.edge + found.along, kind="stable"))


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
