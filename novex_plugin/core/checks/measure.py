"""How much of each object lies in a reservation layer: all objects at once, summed back from pieces to features."""

from dataclasses import dataclass
from functools import partial
from typing import Any, Callable, Dict, List, Sequence, Tuple

import numpy as np

from ..geometry.pieces import cut
from ..geometry.repair import collect
from ..optional import shapely
from .layers import ReservationLayer, measure_of
from .overlay import AREA, COUNT, KINDS, LENGTH, Pairs, Target, overlay
from .tolerances import NOISE_M, NOISE_M2

__all__ = ["AREA", "COUNT", "LENGTH", "ObjectOverlap", "ObjectSet", "Touched", "measure_layer", "single_part"]


class ObjectSet:
    """The geometries of the objects under check (valid, 2D), cut once for every layer.

    ``kinds`` says per object vlak, lijn or punt; objects without a geometry take part in nothing. ``steady``: see
    :func:`.overlay.overlay`.
    """

    def __init__(self, geometries: Sequence[Any], *, steady: bool = False) -> None:
        lib = shapely()
        self.steady = steady
        self.geometries = np.empty(len(geometries), dtype=object)
        self.geometries[:] = list(geometries)
        usable = ~(lib.is_missing(self.geometries) | lib.is_empty(self.geometries))
        dimension = np.where(usable, lib.get_dimensions(self.geometries), -1)
        self.kinds = np.array([KINDS[number] if number >= 0 else "" for number in dimension], dtype=object)
        self.measures = np.zeros(len(geometries))
        self._pieces: Dict[str, Tuple[Any, Any]] = {}
        for kind in KINDS:
            members = np.flatnonzero(self.kinds == kind)
            self.measures[members] = measure_of(self.geometries[members], kind)
            pieces, owner = cut(self.geometries[members], kind)
            self._pieces[kind] = (pieces, members[owner])

    def pieces(self, kind: str, wanted: Any) -> Tuple[Any, Any]:
        """Pieces and owners of the objects of ``kind`` for which ``wanted`` is true."""
        pieces, owner = self._pieces[kind]
        keep = wanted[owner]
        return pieces[keep], owner[keep]


@dataclass(eq=False)
class Touched:
    """The reserved features under one object, most affected or nearest first: arrays of equal length.

    ``feature`` is an index into the layer, ``amount`` in the unit of the :class:`ObjectOverlap`, ``distance`` in m,
    ``share`` the percentage of the feature that the object takes (0 where that means nothing: a line in an area).
    """

    feature: Any
    amount: Any
    distance: Any
    share: Any

    def __len__(self) -> int:
        return len(self.feature)

    @staticmethod
    def nothing() -> "Touched":
        return Touched(np.empty(0, dtype=np.intp), np.empty(0), np.empty(0), np.empty(0))


@dataclass(eq=False)
class ObjectOverlap:
    """What one object has in one layer.

    ``unit`` says what is measured: vlak m², lijn m, punt a count. ``covered`` counts each place once.
    ``rim`` is at least the outline length of the overlap in m, in ``part_count`` parts that ``build`` makes when
    somebody looks. ``place`` is a point in a large one. ``distance_m`` is the shortest distance to a widened layer.
    """

    unit: str
    covered: float
    rim: float
    touched: Touched
    part_count: int
    build: Callable[[], Any]
    distance_m: float = 0.0
    place: Any = None

    @property
    def shapes(self) -> List[Any]:
        """The parts, not yet merged."""
        return list(self.build())

    def geometry(self) -> Any:
        """The overlap as one geometry, merged now because somebody looks at it."""
        lib = shapely()
        merged = lib.union_all(self.shapes)
        kept = [part for part in lib.get_parts(merged) if lib.get_dimensions(part) == lib.get_dimensions(merged)]
        return collect(kept, KINDS[int(lib.get_dimensions(merged))]) if kept else merged

    def width_m(self) -> float:
        """Average width 2A/P in m of an overlapping area; infinite for lines and points."""
        if self.unit != AREA:
            return float("inf")
        return 2.0 * self.covered / max(float(shapely().length(self.geometry())), 1e-9)

    def width_at_least_m(self) -> float:
        """A lower bound of :meth:`width_m` that needs no merging: seams between pieces only lengthen the rim."""
        return 2.0 * self.covered / max(self.rim, 1e-9) if self.unit == AREA else float("inf")


def single_part(unit: str, covered: float, touched: Touched, geometry: Any, distance_m: float = 0.0) -> ObjectOverlap:
    """An overlap of which the shape is there already."""
    rim, place = float(shapely().length(geometry)), inner_points([geometry], unit)[0]
    return ObjectOverlap(unit, covered, rim, touched, 1, lambda: [geometry], distance_m, place)


def measure_layer(objects: ObjectSet, layer: ReservationLayer, wanted: Any) -> Dict[int, ObjectOverlap]:
    """Overlap of the wanted objects with a layer, by object index; objects that it does not touch are left out."""
    result: Dict[int, ObjectOverlap] = {}
    target = Target(layer.pieces, layer.piece_measure, layer.kind, layer.tree)
    for kind in KINDS:
        pieces, owner = objects.pieces(kind, wanted)
        if len(pieces) == 0 or len(layer.pieces) == 0:
            continue
        unit = KINDS[min(KINDS.index(kind), KINDS.index(layer.kind))]
        pairs = overlay(pieces, owner, target, unit, kind, steady=objects.steady)
        once = _dissolved(pairs, pieces, owner, layer, unit, kind, steady=objects.steady)
        result.update(_by_object(pairs, once, layer, unit, crossing=kind == layer.kind == LENGTH))
    return result


def _dissolved(
    pairs: Pairs, pieces: Any, owner: Any, layer: ReservationLayer, unit: str, kind: str, *, steady: bool
) -> Pairs:
    """The pairs with each place once: pieces that overlap others are replaced by what they cover together."""
    alone = layer.piece_alone[pairs.piece]
    if alone.all() or unit == COUNT:
        return pairs
    again = np.isin(owner, pairs.owner[~alone])
    target = Target(layer.united, measure_of(layer.united, layer.kind), layer.kind, layer.united_tree)
    more = overlay(pieces[again], owner[again], target, unit, kind, steady=steady)
    return Pairs.join([pairs.only(alone), more])


def _by_object(
    pairs: Pairs, once: Pairs, layer: ReservationLayer, unit: str, *, crossing: bool
) -> Dict[int, ObjectOverlap]:
    """Sums pairs to (object, feature) and to objects; drops what is only coordinate noise."""
    if len(pairs.owner) == 0:
        return {}
    noise = {AREA: NOISE_M2, LENGTH: -1.0 if crossing else NOISE_M, COUNT: -1.0}[unit]
    touched = _touched(pairs, layer, unit, noise)
    # Per object first the largest part that is there already: a place for the marker need not be built.
    once = once.only(np.lexsort((-once.amount.round(3), shapely().is_missing(once.shape), once.owner)))
    owners, heads = np.unique(once.owner, return_index=True)
    ends = np.append(heads[1:], len(once.owner))
    covered, rim = np.add.reduceat(once.amount, heads), np.add.reduceat(once.rim, heads)
    places = _places(once, heads, unit)
    result = {}
    for number, index in enumerate(owners.tolist()):
        if index in touched:
            found = touched[index]
            total = float(covered[number]) if unit != COUNT else float(len(found))
            part = slice(int(heads[number]), int(ends[number]))
            result[index] = ObjectOverlap(
                unit, total, float(rim[number]), found, part.stop - part.start, partial(once.built, part), 0.0,
                places[number],
            )  # fmt: skip
    return result


def _places(pairs: Pairs, which: Any, unit: str) -> Any:
    """A point in the shared part of the pairs ``which``. An overlay is only made where no easy point lies in both."""
    if unit != AREA:
        return inner_points(pairs.built(which), unit)
    lib = shapely()
    places = np.full(len(which), None, dtype=object)
    for guess in (lambda at: pairs.shape[at], partial(_middles, pairs), lambda at: pairs.theirs[at]):
        left = np.flatnonzero(lib.is_missing(places))
        at = which[left]
        points = lib.point_on_surface(guess(at))
        inside = lib.contains_properly(pairs.mine[at], points) & lib.contains_properly(pairs.theirs[at], points)
        places[left[inside]] = points[inside]
    left = np.flatnonzero(lib.is_missing(places))
    places[left] = inner_points(pairs.built(which[left]), unit)
    return places


def _middles(pairs: Pairs, which: Any) -> Any:
    """The middle of what the boxes of both sides of each pair share."""
    lib = shapely()
    mine, theirs = lib.bounds(pairs.mine[which]), lib.bounds(pairs.theirs[which])
    low, high = np.maximum(mine[:, :2], theirs[:, :2]), np.minimum(mine[:, 2:], theirs[:, 2:])
    return lib.points((low + high) / 2)


def inner_points(shapes: Sequence[Any], unit: str) -> Any:
    """A point inside each area, half-way each line, or the point itself."""
    lib = shapely()
    array = np.empty(len(shapes), dtype=object)
    array[:] = list(shapes)
    if unit != LENGTH:
        return lib.point_on_surface(array)
    for number, shape in enumerate(array):
        longest = max(lib.get_parts(shape), key=lib.length)
        is_line = lib.get_dimensions(longest) == 1  # two lines that cross share a point
        array[number] = lib.line_interpolate_point(longest, 0.5, normalized=True) if is_line else longest
    return array


def _touched(pairs: Pairs, layer: ReservationLayer, unit: str, noise: float) -> Dict[int, Touched]:
    """Per object the features of which it takes more than ``noise``, most affected first."""
    width = len(layer.feature_ids)
    keys, inverse = np.unique(pairs.owner * width + layer.piece_feature[pairs.piece], return_inverse=True)
    amounts: Any = np.ones(len(keys))
    if unit != COUNT:
        amounts = np.bincount(inverse, weights=pairs.amount, minlength=len(keys))
    keys, amounts = keys[amounts > noise], amounts[amounts > noise]
    owner, feature = np.divmod(keys, max(1, width))
    order = np.lexsort((-amounts.round(3), owner))  # equal amounts in the order of the layer, whatever their rounding
    owner, feature, amounts = owner[order], feature[order], amounts[order]
    nowhere, shares = np.zeros(len(owner)), np.zeros(len(owner))
    if unit == layer.kind:
        shares = np.minimum(100.0, 100.0 * amounts / np.maximum(layer.feature_measure[feature], 1e-9))
    owners, starts = np.unique(owner, return_index=True)
    columns = (np.split(column, starts[1:]) for column in (feature, amounts, nowhere, shares))
    return dict(zip(owners.tolist(), map(Touched, *columns)))
