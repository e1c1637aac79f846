"""Arcs and circles made straight within a stated distance, whatever their radius.

A fixed angle per step, as OGR offers, is coarse for a wide arc and wasteful for a narrow one. Here every arc gets as
many chords as keep it within the tolerance.
"""

import math
from typing import Any, List, Optional, Tuple

from osgeo import ogr

TOLERANCE_M = 0.001  # the law's own coordinates are given in millimetres
METRES_PER_DEGREE = 111_320.0
_FEWEST_STEPS = 4
_MOST_STEPS = 20_000  # of one arc; only damaged coordinates ask for more
_FLAT = 1e-12

Point = Tuple[float, float]


def straightened(geometry: Any, tolerance: float = TOLERANCE_M) -> Any:
    """An OGR geometry without curves; chords stay within ``tolerance``, in units of the coordinates. Heights fall away.

    Geometries without arcs come back as their straight kind (a CurvePolygon as Polygon), points unchanged.
    """
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind == ogr.wkbCurvePolygon:
        area = ogr.Geometry(ogr.wkbPolygon)
        for index in range(geometry.GetGeometryCount()):
            area.AddGeometry(_line(ogr.wkbLinearRing, _points(geometry.GetGeometryRef(index), tolerance)))
        return area
    if kind in (ogr.wkbCircularString, ogr.wkbCompoundCurve):
        return _line(ogr.wkbLineString, _points(geometry, tolerance))
    if kind in _COLLECTIONS:
        whole = ogr.Geometry(_COLLECTIONS[kind])
        for index in range(geometry.GetGeometryCount()):
            whole.AddGeometry(straightened(geometry.GetGeometryRef(index), tolerance))
        return whole
    return geometry.Clone()


_COLLECTIONS = {
    ogr.wkbMultiSurface: ogr.wkbMultiPolygon, ogr.wkbMultiCurve: ogr.wkbMultiLineString,
    ogr.wkbGeometryCollection: ogr.wkbGeometryCollection,
}  # fmt: skip


def tolerance_in(crs: Any) -> float:
    """The tolerance in the units of a coordinate system; metres when nothing is known of it."""
    if crs is not None and crs.IsGeographic():
        return TOLERANCE_M / METRES_PER_DEGREE
    return TOLERANCE_M


def _line(kind: int, points: List[Point]) -> Any:
    line = ogr.Geometry(kind)
    for x, y in points:
        line.AddPoint_2D(x, y)
    return line


def _points(curve: Any, tolerance: float) -> List[Point]:
    """The vertices of a line, an arc string or a chain of both."""
    kind = ogr.GT_Flatten(curve.GetGeometryType())
    if kind == ogr.wkbCompoundCurve:
        points: List[Point] = []
        for index in range(curve.GetGeometryCount()):
            more = _points(curve.GetGeometryRef(index), tolerance)
            points += more[1:] if points and more and points[-1] == more[0] else more
        return points
    given = [(point[0], point[1]) for point in curve.GetPoints() or ()]
    if kind != ogr.wkbCircularString or len(given) < 3:
        return given
    points = given[:1]
    for first in range(0, len(given) - 2, 2):
        points += _arc(given[first], given[first + 1], given[first + 2], tolerance)
    return points


def _arc(start: Point, middle: Point, end: Point, tolerance: float) -> List[Point]:
    """The vertices after ``start`` of an arc through three points.

    Neighbours draw a shared arc in opposite directions: both get the very same vertices.
    """
    if end < start:
        return [*_arc(end, middle, start, tolerance)[-2::-1], end]
    found = _circle(start, middle, end)
    if found is None:
        return [middle, end]
    (x, y), radius, first, sweep = found
    step = 2 * math.acos(max(-1.0, 1 - min(tolerance, radius) / radius))
    count = min(_MOST_STEPS, max(_FEWEST_STEPS, math.ceil(abs(sweep) / step)))
    angles = (first + sweep * number / count for number in range(1, count))
    return [*((x + radius * math.cos(angle), y + radius * math.sin(angle)) for angle in angles), end]


def _circle(start: Point, middle: Point, end: Point) -> Optional[Tuple[Point, float, float, float]]:
    """Centre, radius, angle of ``start`` and signed sweep; None when the points lie on one line."""
    if start == end:  # a whole circle: the middle lies opposite
        centre = ((start[0] + middle[0]) / 2, (start[1] + middle[1]) / 2)
        radius = math.dist(start, middle) / 2
        first = math.atan2(start[1] - centre[1], start[0] - centre[0])
        return (centre, radius, first, 2 * math.pi) if radius > 0 else None
    ax, ay = middle[0] - start[0], middle[1] - start[1]
    bx, by = end[0] - start[0], end[1] - start[1]
    cross = ax * by - ay * bx
    if abs(cross) <= _FLAT * max(ax * ax + ay * ay, bx * bx + by * by):
        return None
    a2, b2 = ax * ax + ay * ay, bx * bx + by * by
    ux, uy = (by * a2 - ay * b2) / (2 * cross), (ax * b2 - bx * a2) / (2 * cross)
    first = math.atan2(-uy, -ux)
    turn = math.atan2(by - uy, bx - ux) - first
    sweep = turn % (2 * math.pi) if cross > 0 else -((-turn) % (2 * math.pi))
    return (start[0] + ux, start[1] + uy), math.hypot(ux, uy), first, sweep
