"""How much of each object lies in a reservation layer: all objects at once, on pieces.

The order is what makes it fast: boxes first (one STRtree query for all objects), then a prepared "lies wholly
inside" that takes the measure the store already knows, and an overlay only for the pieces that the border of
an object cuts. The answer is summed back to the reserved features.
"""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np

from ..geometry.parallel import WORTH_A_THREAD, worker_count
from ..geometry.pieces import cut
from ..geometry.repair import collect
from ..optional import shapely
from .layers import ReservationLayer, measure_of
from .tolerances import NOISE_M, NOISE_M2

AREA, LENGTH, COUNT = "vlak", "lijn", "punt"
_KINDS = (COUNT, LENGTH, AREA)  # by dimension


class ObjectSet:
    """The geometries of the objects under check (valid, 2D), cut once for every layer.

    ``kinds`` says per object vlak, lijn or punt; objects without a geometry take part in nothing.
    """

    def __init__(self, geometries: Sequence[Any]) -> None:
        lib = shapely()
        self.geometries = np.empty(len(geometries), dtype=object)
        self.geometries[:] = list(geometries)
        usable = ~(lib.is_missing(self.geometries) | lib.is_empty(self.geometries))
        dimension = np.where(usable, lib.get_dimensions(self.geometries), -1)
        self.kinds = np.array([_KINDS[number] if number >= 0 else "" for number in dimension], dtype=object)
        self.measures = np.zeros(len(geometries))
        self._pieces: Dict[str, Tuple[Any, Any]] = {}
        for kind in _KINDS:
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
class _Pairs:
    """Overlay results, one entry per object piece and layer piece that meet."""

    owner: Any
    piece: Any
    amount: Any
    shape: Any

    @staticmethod
    def none() -> "_Pairs":
        empty = np.empty(0, dtype=np.intp)
        return _Pairs(empty, empty, np.empty(0), np.empty(0, dtype=object))

    @staticmethod
    def join(parts: Sequence["_Pairs"]) -> "_Pairs":
        if not parts:
            return _Pairs.none()
        columns = zip(*((part.owner, part.piece, part.amount, part.shape) for part in parts))
        return _Pairs(*(np.concatenate(column) for column in columns))

    def only(self, keep: Any) -> "_Pairs":
        return _Pairs(self.owner[keep], self.piece[keep], self.amount[keep], self.shape[keep])


@dataclass(eq=False)
class Touched:
    """The reserved features under one object, most affected or nearest first: arrays of equal length.

    ``feature`` is an index into the layer, ``amount`` in the unit of the :class:`ObjectOverlap`, ``distance`` in m.
    """

    feature: Any
    amount: Any
    distance: Any

    def __len__(self) -> int:
        return len(self.feature)

    @staticmethod
    def nothing() -> "Touched":
        return Touched(np.empty(0, dtype=np.intp), np.empty(0), np.empty(0))


@dataclass(eq=False)
class ObjectOverlap:
    """What one object has in one layer.

    ``unit`` says what is measured: vlak m², lijn m, punt a count. ``covered`` counts each place once.
    ``rim`` is at least the outline length of the overlap in m; ``shapes`` are its parts, not yet merged, the largest
    first; ``place`` is a point in that one. ``distance_m`` is the shortest distance when the layer was widened.
    """

    unit: str
    covered: float
    rim: float
    touched: Touched
    shapes: List[Any] = field(default_factory=list)
    distance_m: float = 0.0
    place: Any = None

    def geometry(self) -> Any:
        """The overlap as one geometry, merged now because somebody looks at it."""
        lib = shapely()
        merged = lib.union_all(self.shapes)
        kept = [part for part in lib.get_parts(merged) if lib.get_dimensions(part) == lib.get_dimensions(merged)]
        return collect(kept, _KINDS[int(lib.get_dimensions(merged))]) if kept else merged

    def width_m(self) -> float:
        """Average width 2A/P in m of an overlapping area; infinite for lines and points."""
        if self.unit != AREA:
            return float("inf")
        return 2.0 * self.covered / max(float(shapely().length(self.geometry())), 1e-9)

    def width_at_least_m(self) -> float:
        """A lower bound of :meth:`width_m` that needs no merging: seams between pieces only lengthen the rim."""
        return 2.0 * self.covered / max(self.rim, 1e-9) if self.unit == AREA else float("inf")


def measure_layer(objects: ObjectSet, layer: ReservationLayer, wanted: Any) -> Dict[int, ObjectOverlap]:
    """Overlap of the wanted objects with a layer, by object index; objects that it does not touch are left out."""
    result: Dict[int, ObjectOverlap] = {}
    for kind in _KINDS:
        pieces, owner = objects.pieces(kind, wanted)
        if len(pieces) == 0 or len(layer.pieces) == 0:
            continue
        unit = _KINDS[min(_KINDS.index(kind), _KINDS.index(layer.kind))]
        crossing = kind == layer.kind == LENGTH
        pairs = _overlay(pieces, owner, layer.pieces, layer.piece_measure, layer.tree, unit, kind)
        once = _dissolved(pairs, pieces, owner, layer, unit, kind)
        result.update(_by_object(pairs, once, layer, unit, crossing))
    return result


def _dissolved(pairs: _Pairs, pieces: Any, owner: Any, layer: ReservationLayer, unit: str, kind: str) -> _Pairs:
    """The pairs with each place once: pieces that overlap others are replaced by what they cover together."""
    alone = layer.piece_alone[pairs.piece]
    if alone.all() or unit == COUNT:
        return pairs
    again = np.isin(owner, pairs.owner[~alone])
    united = layer.united
    more = _overlay(pieces[again], owner[again], united, measure_of(united, layer.kind), layer.united_tree, unit, kind)
    return _Pairs.join([pairs.only(alone), more])


def _overlay(pieces: Any, owner: Any, others: Any, measures: Any, tree: Any, unit: str, kind: str) -> _Pairs:
    """Everything that object pieces share with layer pieces, on several threads when there is enough of it."""
    left, right = tree.query(pieces)
    if len(left) == 0:
        return _Pairs.none()
    workers = worker_count() if len(left) > WORTH_A_THREAD else 1
    # Prepared geometries may not be shared by threads, so every object piece stays within one slice.
    edges = np.searchsorted(left, left[np.linspace(0, len(left) - 1, workers + 1).astype(int)])
    edges[-1] = len(left)

    def work(number: int) -> _Pairs:
        part = slice(edges[number], edges[number + 1])
        return _overlay_slice(pieces, owner, others, measures, left[part], right[part], unit, kind)

    if workers == 1:
        return work(0)
    with ThreadPoolExecutor(workers) as pool:
        return _Pairs.join(list(pool.map(work, range(workers))))


def _overlay_slice(
    pieces: Any, owner: Any, others: Any, measures: Any, left: Any, right: Any, unit: str, kind: str
) -> _Pairs:
    lib = shapely()
    lib.prepare(pieces[np.unique(left)])
    mine, theirs = pieces[left], others[right]
    if kind == AREA:
        inside = lib.contains_properly(mine, theirs)
    else:
        inside = np.zeros(len(left), dtype=bool)
    cut_by_border = np.flatnonzero(~inside)
    cut_by_border = cut_by_border[lib.intersects(mine[cut_by_border], theirs[cut_by_border])]
    shape = theirs.copy()
    amount = np.where(inside, measures[right], 0.0)
    shape[cut_by_border] = lib.intersection(mine[cut_by_border], theirs[cut_by_border])
    amount[cut_by_border] = measure_of(shape[cut_by_border], unit)
    met = inside
    met[cut_by_border] = True
    return _Pairs(owner[left[met]], right[met], amount[met], shape[met])


def _by_object(
    pairs: _Pairs, once: _Pairs, layer: ReservationLayer, unit: str, crossing: bool
) -> Dict[int, ObjectOverlap]:
    """Sums pairs to (object, feature) and to objects; drops what is only coordinate noise."""
    if len(pairs.owner) == 0:
        return {}
    rims = shapely().length(once.shape) if unit == AREA else once.amount
    size = int(pairs.owner.max()) + 1
    covered = np.bincount(once.owner, weights=once.amount, minlength=size)
    rim = np.bincount(once.owner, weights=rims, minlength=size)
    shapes = _grouped(once)
    places = dict(zip(shapes, inner_points([group[0] for group in shapes.values()], unit)))
    noise = {AREA: NOISE_M2, LENGTH: -1.0 if crossing else NOISE_M, COUNT: -1.0}[unit]
    result = {}
    for index, touched in _touched(pairs, layer, unit, noise).items():
        total = float(covered[index]) if unit != COUNT else float(len(touched))
        result[index] = ObjectOverlap(unit, total, float(rim[index]), touched, shapes[index], 0.0, places[index])
    return result


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


def _grouped(pairs: _Pairs) -> Dict[int, List[Any]]:
    """The shapes of every object, the largest first."""
    order = np.lexsort((-pairs.amount, pairs.owner))
    owners, starts = np.unique(pairs.owner[order], return_index=True)
    groups = np.split(pairs.shape[order], starts[1:])
    return {int(index): list(group) for index, group in zip(owners, groups)}


def _touched(pairs: _Pairs, layer: ReservationLayer, unit: str, noise: float) -> Dict[int, Touched]:
    """Per object the features of which it takes more than ``noise``, most affected first."""
    width = len(layer.feature_ids)
    keys, inverse = np.unique(pairs.owner * width + layer.piece_feature[pairs.piece], return_inverse=True)
    amounts: Any = np.ones(len(keys))
    if unit != COUNT:
        amounts = np.bincount(inverse, weights=pairs.amount, minlength=len(keys))
    keys, amounts = keys[amounts > noise], amounts[amounts > noise]
    owner, feature = np.divmod(keys, max(1, width))
    order = np.lexsort((-amounts, owner))
    owner, feature, amounts = owner[order], feature[order], amounts[order]
    owners, starts = np.unique(owner, return_index=True)
    return {
        int(index): Touched(one, much, np.zeros(len(one)))
        for index, one, much in zip(owners, np.split(feature, starts[1:]), np.split(amounts, starts[1:]))
    }
