"""How much of each object lies in reservation layers: all objects and all layers at once."""

from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ..geometry.arrays import array_of
from ..geometry.pieces import cut
from ..optional import shapely
from .layers import ReservationLayer, measure_of
from .overlap import AREA, COUNT, KINDS, LENGTH, ObjectOverlap, Touched, single_part
from .overlay import overlay
from .sums import by_object
from .target import Region, Stack, Target

__all__ = [
    "AREA", "COUNT", "LENGTH", "ObjectOverlap", "ObjectSet", "Touched", "measure_layer", "measure_layers",
    "single_part",
]  # fmt: skip

_KIND_BY_DIMENSION = np.array([*KINDS, ""], dtype=object)  # the last one for no dimension at all, -1
Measured = Dict[int, ObjectOverlap]  # by object index
Asked = Tuple[ReservationLayer, Any]  # a layer, and a mask of the objects that are wanted


def _nothing() -> None:
    pass


class ObjectSet:
    """The geometries of the objects under check (valid, 2D), cut once for every layer.

    ``kinds`` says per object vlak, lijn or punt; objects without a geometry take part in nothing.
    """

    def __init__(self, geometries: Sequence[Any]) -> None:
        lib = shapely()
        self.geometries = array_of(geometries)
        dimension = lib.get_dimensions(self.geometries)  # -1 for what is missing
        dimension[lib.is_empty(self.geometries)] = -1
        self.kinds = _KIND_BY_DIMENSION.take(dimension)
        self.measures = np.zeros(len(geometries))
        self._pieces: Dict[str, Tuple[Any, Any]] = {}
        for number, kind in enumerate(KINDS):
            members = (dimension == number).nonzero()[0]
            if len(members) == 0:
                continue
            some = self.geometries.take(members)
            self.measures[members] = measure_of(some, kind)
            pieces, owner = cut(some, kind)
            self._pieces[kind] = (pieces, members.take(owner))

    def pieces(self, kind: str) -> Tuple[Any, Any]:
        """Pieces and owners of the objects of ``kind``."""
        return self._pieces.get(kind, (self.geometries[:0], np.empty(0, dtype=np.intp)))


def measure_layer(objects: ObjectSet, layer: ReservationLayer, wanted: Any) -> Measured:
    """Overlap of the wanted objects with a layer; objects that it does not touch are left out."""
    return measure_layers(objects, [(layer, wanted)])[0]


def measure_layers(
    objects: ObjectSet, asked: Sequence[Asked], between: Callable[[], None] = _nothing, stack: Optional[Stack] = None
) -> List[Measured]:
    """Overlap of objects with layers, one answer for each that is asked; ``between`` may raise to stop.

    ``stack`` holds surroundings that are asked again and again, see :func:`stacked`.
    """
    found: List[Measured] = [{} for _one in asked]
    layers = [layer for layer, _wanted in asked]
    for kind in KINDS:
        pieces, owner = objects.pieces(kind)
        if len(pieces) == 0:
            continue
        for layer_kind in KINDS:
            unit = KINDS[min(KINDS.index(kind), KINDS.index(layer_kind))]
            targets = _targets(asked, layer_kind, unit)
            if targets:
                pairs = overlay(pieces, owner, targets, unit, kind, between, stack)
                for number, index, overlap in by_object(pairs, layers, unit, crossing=kind == layer_kind == LENGTH):
                    found[number][index] = overlap
    return found


def stacked(layers: Sequence[ReservationLayer], region: Region) -> Stack:
    """The areas of layers (of whole ones or parts) in a region, ready to be asked many times."""
    somebody = np.ones(1, dtype=bool)
    each_once = {id(layer): (layer, somebody) for layer in layers}
    return Stack(_targets(list(each_once.values()), AREA, AREA), region)


def _targets(asked: Sequence[Asked], kind: str, unit: str) -> List[Target]:
    """The pieces of the layers of one kind, and what their overlapping features cover together."""
    targets = []
    for number, (layer, wanted) in enumerate(asked):
        if layer.kind != kind or len(layer.pieces) == 0 or not wanted.any():
            continue
        once = layer.piece_alone if unit != COUNT else np.ones(len(layer.pieces), dtype=bool)
        targets.append(Target(number, layer.index, layer.piece_measure, layer.piece_feature, once, wanted))
        if unit != COUNT and layer.overlapping:
            known = layer.united_measure, layer.united_feature, layer.united_once
            targets.append(Target(number, layer.united_index, *known, wanted))
    return targets
