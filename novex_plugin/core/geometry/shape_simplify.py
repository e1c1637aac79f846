"""Lighter outlines: fewer vertices within a stated distance, and without crumbs (shapely, EPSG:28992, metres)."""

from dataclasses import dataclass
from typing import Any, List

import numpy as np

from ..errors import NovexError
from ..optional import shapely
from ..texts import tr
from .repair import areas_of, collect, keep_kind, repair
from .shape_cut import AREA, POINT, measure

HEAVY = 20_000  # vertices from which a lighter outline is offered: overlay and drawing slow down noticeably
TOLERANCES_M = (0.5, 2.0, 10.0)


@dataclass(frozen=True)
class Lighter:
    """The result and what it took: vertices before and after, measure (m² or m) before and after."""

    geometry: Any
    vertices_before: int
    vertices_after: int
    measure_before: float
    measure_after: float

    @property
    def change_pct(self) -> float:
        """How much the measure changed, in percent of what it was."""
        if self.measure_before == 0:
            return 0.0
        return 100.0 * (self.measure_after - self.measure_before) / self.measure_before


def vertices(geometry: Any) -> int:
    return int(shapely().get_num_coordinates(geometry))


def simplify(geometry: Any, tolerance_m: float, kind: str) -> Lighter:
    """The geometry with vertices left out as long as the outline moves less than ``tolerance_m``.

    Parts and holes smaller than the square of the tolerance go, but the largest part stays; the result is valid.
    Raises NovexError for points and for a tolerance that is not above zero.
    """
    if kind == POINT:
        raise NovexError(tr("Een punt is niet te vereenvoudigen."), tr("Kies een vlak of een lijn."))
    if not tolerance_m > 0:
        raise NovexError(tr("De afstand moet groter dan 0 zijn."), tr("Vul een afstand in meters in."))
    lib = shapely()
    sound = repair(geometry)
    cleaned = _without_crumbs(sound, tolerance_m**2) if kind == AREA else sound
    light = repair(lib.simplify(cleaned, tolerance_m, preserve_topology=True))
    light = keep_kind(light, kind)
    if lib.is_empty(light):
        light = sound
    return Lighter(light, vertices(geometry), vertices(light), measure(sound, kind), measure(light, kind))


def _without_crumbs(geometry: Any, smallest_m2: float) -> Any:
    lib = shapely()
    parts = lib.get_parts(geometry)
    sizes = lib.area(parts)
    keep = (sizes >= smallest_m2) | (np.arange(len(parts)) == int(np.argmax(sizes)))
    return areas_of(collect([_without_small_holes(part, smallest_m2) for part in parts[keep]], AREA))


def _without_small_holes(polygon: Any, smallest_m2: float) -> Any:
    lib = shapely()
    if lib.get_num_interior_rings(polygon) == 0:
        return polygon
    rings: List[Any] = list(lib.get_rings(polygon))
    kept = [ring for ring in rings[1:] if lib.area(lib.polygons(ring)) >= smallest_m2]
    return lib.polygons(rings[0], kept or None)
