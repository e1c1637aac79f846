"""Rules that strike outside their layers (building outside the town), or anywhere."""

from dataclasses import replace
from typing import Optional, Sequence

from ..geometry.shape_cut import without_threads
from ..optional import shapely
from .layers import measure_of
from .measure import AREA, COUNT, ObjectOverlap, ObjectSet, Touched, single_part
from .tolerances import NOISE_M, NOISE_M2


def whole_overlap(objects: ObjectSet, index: int) -> ObjectOverlap:
    """The object itself, for a rule that holds everywhere."""
    return _overlap_of(objects.geometries[index], str(objects.kinds[index]))


def outside_overlaps(objects: ObjectSet, index: int, inside: Sequence[ObjectOverlap]) -> Optional[ObjectOverlap]:
    """The part of an object that lies in none of the layers; None when nothing does."""
    lib = shapely()
    geometry, kind = objects.geometries[index], str(objects.kinds[index])
    shapes = [shape for overlap in inside for shape in overlap.shapes]
    left = lib.difference(geometry, lib.union_all(shapes)) if shapes else geometry
    if lib.is_empty(left):
        return None
    overlap = _overlap_of(left, kind)
    if kind == AREA:  # taking off what runs along the border leaves threads there; they are cleaned when looked at
        overlap = replace(overlap, build=lambda: [without_threads(left)])
    smallest = {AREA: NOISE_M2, COUNT: 0.0}.get(kind, NOISE_M)
    return overlap if overlap.covered > smallest else None


def _overlap_of(geometry: object, kind: str) -> ObjectOverlap:
    amount = float(measure_of(geometry, kind)) if kind != COUNT else 1.0
    return single_part(kind, amount, Touched.nothing(), geometry)
