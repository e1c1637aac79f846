"""Making geometries valid without losing a square metre.

``shapely.make_valid`` treats a place that two parts of a multipolygon both cover as *outside* (even-odd), so
protected land disappears; ``buffer(0)`` alone can drop a lobe of a self-crossing ring. Here every ring is
filled on its own, holes are taken out of their own shell, and the parts are united: what any part covered
stays covered (the "structure" method, which shapely 2.0 does not offer).
"""

from dataclasses import dataclass
from typing import Any, List, Sequence, Tuple

import numpy as np

from ..optional import shapely
from .parallel import in_parallel

AREA_TYPES = (3, 6)  # GEOS type numbers of Polygon and MultiPolygon
LINE_TYPES = (1, 2, 5)  # LineString, LinearRing, MultiLineString
POINT_TYPES = (0, 4)
COLLECTION_TYPE = 7
TYPES_OF_KIND = {"vlak": AREA_TYPES, "lijn": LINE_TYPES, "punt": POINT_TYPES}


@dataclass(frozen=True)
class Repair:
    """What was done to one geometry: position in the input, GEOS's reason, areas in m² before and after.

    ``area_before`` sums the parts as drawn, so it counts a place that two parts cover twice;
    ``double_area`` is that double part. ``area_before - double_area`` equals ``area_after``.
    """

    index: int
    reason: str
    area_before: float
    area_after: float
    double_area: float


def repair_all(geometries: Any) -> Tuple[Any, List[Repair]]:
    """A valid copy of an array of geometries, and a record of every repair. ``None`` and empty stay as they are."""
    lib = shapely()
    fixed = np.array(geometries, dtype=object, copy=True)
    wrong = np.flatnonzero(~(in_parallel(lib.is_valid, fixed) | lib.is_missing(fixed)))
    repairs = []
    for index in wrong:
        broken = fixed[index]
        fixed[index] = repair(broken)
        repairs.append(_record(int(index), broken, fixed[index]))
    return fixed, repairs


def repair(geometry: Any) -> Any:
    """One geometry made valid by the structure method; lines and points go through ``make_valid``."""
    lib = shapely()
    if geometry is None or lib.is_valid(geometry):
        return geometry
    if lib.get_type_id(geometry) == COLLECTION_TYPE:
        return lib.geometrycollections([repair(part) for part in lib.get_parts(geometry)])
    if lib.get_dimensions(geometry) < 2:
        return lib.make_valid(geometry)
    parts = [_repair_part(part) for part in lib.get_parts(geometry)]
    return areas_of(lib.union_all(parts))


def _repair_part(polygon: Any) -> Any:
    lib = shapely()
    if lib.is_valid(polygon):
        return polygon
    shell = _fill(lib.get_exterior_ring(polygon))
    holes = [_fill(ring) for ring in lib.get_rings(polygon)[1:]]
    return lib.difference(shell, lib.union_all(holes)) if holes else shell


def _fill(ring: Any) -> Any:
    """Everything a ring goes round, each lobe included, whichever way it is drawn."""
    lib = shapely()
    area = lib.polygons(ring)
    if lib.is_valid(area):
        return area
    return lib.union(areas_of(lib.make_valid(area)), lib.buffer(area, 0))


def areas_of(geometry: Any) -> Any:
    """Only the polygon parts of a geometry, as Polygon or MultiPolygon (empty when there are none)."""
    return keep_kind(geometry, "vlak")


def keep_kind(geometry: Any, kind: str) -> Any:
    """The parts of ``geometry`` that are of ``kind`` (vlak, lijn, punt); empty when there are none."""
    lib = shapely()
    if lib.get_type_id(geometry) in TYPES_OF_KIND[kind]:
        return geometry
    parts = [part for part in _flat_parts(geometry) if lib.get_type_id(part) in TYPES_OF_KIND[kind]]
    return collect(parts, kind)


def collect(parts: Sequence[Any], kind: str) -> Any:
    """One geometry of single parts of one kind: the part itself, or a multi geometry."""
    lib = shapely()
    if len(parts) == 1:
        return parts[0]
    make = {"vlak": lib.multipolygons, "lijn": lib.multilinestrings, "punt": lib.multipoints}[kind]
    return make(list(parts)) if parts else lib.from_wkt(_EMPTY[kind])


_EMPTY = {"vlak": "POLYGON EMPTY", "lijn": "LINESTRING EMPTY", "punt": "POINT EMPTY"}


def _flat_parts(geometry: Any) -> List[Any]:
    lib = shapely()
    flat: List[Any] = []
    for part in lib.get_parts(geometry):
        nested = lib.get_type_id(part) in (4, 5, 6, COLLECTION_TYPE)
        flat.extend(_flat_parts(part) if nested else [part])
    return flat


def _record(index: int, broken: Any, fixed: Any) -> Repair:
    lib = shapely()
    parts = lib.get_parts(broken) if lib.get_dimensions(broken) == 2 else np.empty(0, dtype=object)
    parts = [part for part in parts if lib.get_dimensions(part) == 2]
    drawn = float(sum(lib.area(_repair_part(part)) for part in parts))
    after = float(lib.area(fixed))
    return Repair(index, str(lib.is_valid_reason(broken)), drawn, after, max(0.0, drawn - after))
