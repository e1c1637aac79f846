"""Summing pairs of pieces up: to what an object takes of each feature, and to what it has in each layer."""

from dataclasses import dataclass
from functools import partial
from typing import Any, Dict, Iterator, Optional, Sequence, Tuple

import numpy as np

from ..optional import shapely
from .layers import ReservationLayer
from .overlap import AREA, COUNT, LENGTH, ObjectOverlap, Touched, inner_points
from .overlay import Pairs
from .tolerances import CRUMB_M2, NOISE_M, NOISE_M2


def by_object(
    pairs: Pairs, layers: Sequence[ReservationLayer], unit: str, *, crossing: bool
) -> Iterator[Tuple[int, int, ObjectOverlap]]:
    """Number of the layer, object and overlap of all that is more than coordinate noise.

    ``layers`` by the target number of the pairs; ``crossing``: lines that meet lines count without any length.
    """
    if len(pairs.owner) == 0:
        return
    objects = int(pairs.owner.max()) + 1
    length = -1.0 if crossing else NOISE_M
    noise = {AREA: NOISE_M2, LENGTH: length, COUNT: -1.0}[unit]
    touched = _touched(pairs, layers, unit, {AREA: CRUMB_M2, LENGTH: length, COUNT: -1.0}[unit], objects)
    at = pairs.once.nonzero()[0]
    group = (pairs.target * objects + pairs.owner).take(at)
    # Per object first the largest part that is there already: a place for the marker need not be built.
    order = np.lexsort((-pairs.amount.take(at).round(3), shapely().is_missing(pairs.shape.take(at)), group))
    once, group = pairs.take(at.take(order)), group.take(order)
    heads = _heads(group)
    groups = group.take(heads)
    covered, rim = np.add.reduceat(once.amount, heads).tolist(), np.add.reduceat(once.rim, heads).tolist()
    places = _Places(once, heads, once.shape.take(heads), unit)
    ends = [*heads[1:].tolist(), len(group)]
    for number, (key, start, end) in enumerate(zip(groups.tolist(), heads.tolist(), ends)):
        found = touched.get(key)
        if found is not None and found.amount.max() > noise:
            total = covered[number] if unit != COUNT else float(len(found))
            built = partial(once.built, slice(start, end))
            overlap = ObjectOverlap(unit, total, rim[number], found, end - start, built, partial(places.of, number))
            yield (*divmod(key, objects), overlap)


def _touched(
    pairs: Pairs, layers: Sequence[ReservationLayer], unit: str, crumb: float, objects: int
) -> Dict[int, Touched]:
    """Per layer and object the features of which it takes more than ``crumb``, most affected first."""
    own = (pairs.feature >= 0).nonzero()[0]
    width = int(pairs.feature.max()) + 1
    group = (pairs.target * objects + pairs.owner).take(own)
    keys, inverse = np.unique(group * width + pairs.feature.take(own), return_inverse=True)
    amounts: Any = np.ones(len(keys))
    if unit != COUNT:
        amounts = np.bincount(inverse, weights=pairs.amount.take(own), minlength=len(keys))
    kept = (amounts > crumb).nonzero()[0]
    amounts, (group, feature) = amounts.take(kept), np.divmod(keys.take(kept), max(1, width))
    order = np.lexsort((-amounts.round(3), group))  # equal amounts in the order of the layer, whatever their rounding
    group, feature, amounts = group.take(order), feature.take(order), amounts.take(order)
    shares = _shares(group // objects, feature, amounts, layers, unit)
    nowhere = np.zeros(len(group))
    heads = _heads(group)
    starts = heads.tolist()
    parts = [slice(start, end) for start, end in zip(starts, [*starts[1:], len(group)])]
    return {
        key: Touched(feature[part], amounts[part], nowhere[part], shares[part])
        for key, part in zip(group.take(heads).tolist(), parts)
    }


def _heads(group: Any) -> Any:
    """Where the runs of equal values begin."""
    changes = np.ones(len(group), dtype=bool)
    np.not_equal(group[1:], group[:-1], out=changes[1:])
    return changes.nonzero()[0]


def _shares(target: Any, feature: Any, amounts: Any, layers: Sequence[ReservationLayer], unit: str) -> Any:
    """The percentage of each feature that is taken; 0 where that means nothing. ``target`` ascends."""
    shares = np.zeros(len(target))
    heads = _heads(target)
    starts = heads.tolist()
    for number, start, end in zip(target.take(heads).tolist(), starts, [*starts[1:], len(target)]):
        layer = layers[number]
        if unit == layer.kind:
            whole = layer.feature_measure.take(feature[start:end])
            shares[start:end] = np.minimum(100.0, 100.0 * amounts[start:end] / np.maximum(whole, 1e-9))
    return shares


@dataclass(eq=False)
class _Places:
    """A point in the largest part of every object: all at once, when the first is asked for.

    ``known`` are the shapes that were there from the start: which others have been built by then differs from one run
    to the next, and a place may not.
    """

    pairs: Pairs
    heads: Any
    known: Any
    unit: str
    found: Optional[Any] = None

    def of(self, number: int) -> Any:
        if self.found is None:
            self.found = places(self.pairs, self.heads, self.known, self.unit)
        return self.found[number]


def places(pairs: Pairs, which: Any, known: Any, unit: str) -> Any:
    """A point in the shared part of the pairs ``which``, of which the shapes are ``known`` or None.

    An overlay is only made where no easy point lies in both.
    """
    if unit != AREA:
        return inner_points(pairs.built(which), unit)
    lib = shapely()
    found = lib.point_on_surface(known)
    for guess in (_middles, _in_theirs):
        left = lib.is_missing(found).nonzero()[0]
        if len(left):
            at = which[left]
            x, y = guess(pairs, at)
            inside = lib.contains_xy(pairs.mine[at], x, y) & lib.contains_xy(pairs.theirs[at], x, y)
            found[left[inside]] = lib.points(x[inside], y[inside])
    left = lib.is_missing(found).nonzero()[0]
    if len(left):
        found[left] = inner_points(pairs.built(which[left]), unit)
    return found


def _middles(pairs: Pairs, which: Any) -> Any:
    """The middle (2 x n) of what the boxes of both sides of each pair share."""
    lib = shapely()
    mine, theirs = lib.bounds(pairs.mine[which]).T, lib.bounds(pairs.theirs[which]).T
    return (np.maximum(mine[:2], theirs[:2]) + np.minimum(mine[2:], theirs[2:])) / 2


def _in_theirs(pairs: Pairs, which: Any) -> Any:
    """A point (2 x n) in the layer's side of each pair."""
    lib = shapely()
    points = lib.point_on_surface(pairs.theirs[which])
    return np.array([lib.get_x(points), lib.get_y(points)])
