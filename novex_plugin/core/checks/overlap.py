"""What one object has in one layer: figures now, shapes and places when somebody asks."""

from dataclasses import dataclass
from typing import Any, Callable, List, Sequence

import numpy as np

from ..geometry.repair import collect
from ..optional import shapely

AREA, LENGTH, COUNT = "vlak", "lijn", "punt"
KINDS = (COUNT, LENGTH, AREA)  # by dimension


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
    somebody looks. ``distance_m`` is the shortest distance to a widened layer.
    """

    unit: str
    covered: float
    rim: float
    touched: Touched
    part_count: int
    build: Callable[[], Any]
    find_place: Callable[[], Any]
    distance_m: float = 0.0

    @property
    def place(self) -> Any:
        """A point in a large part of the overlap."""
        return self.find_place()

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
    rim = float(shapely().length(geometry))
    return ObjectOverlap(
        unit, covered, rim, touched, 1, lambda: [geometry], lambda: inner_points([geometry], unit)[0], distance_m
    )


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
