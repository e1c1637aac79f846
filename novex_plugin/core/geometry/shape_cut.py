"""Splitting, uniting, holing and clipping the shape of one object (shapely, EPSG:28992, metres).

Everything here takes valid 2D geometries of one kind ('vlak', 'lijn' or 'punt') and gives those back. What was cut
apart adds up to what was there: nothing is dropped but what is smaller than the rounding of coordinates.
"""

from typing import Any, List, Sequence, Tuple

import numpy as np

from ..errors import NovexError
from ..optional import shapely
from ..texts import tr
from .repair import areas_of, collect, keep_kind, repair

AREA, LINE, POINT = "vlak", "lijn", "punt"
NOISE_M2 = 0.01  # below this a piece comes from the rounding of coordinates
NOISE_M = 0.01
THREAD_M = 1e-3  # half the width of what is no more than rounding


def measure(geometry: Any, kind: str) -> float:
    """m² of an area, m of a line, and the number of points."""
    lib = shapely()
    if kind == AREA:
        return float(lib.area(geometry))
    return float(lib.length(geometry)) if kind == LINE else float(lib.get_num_geometries(geometry))


def split(geometry: Any, line: Any, kind: str) -> List[Any]:
    """What ``line`` makes of a geometry, the largest piece first; the geometry alone when nothing is cut through.

    Parts of a multi geometry that the line does not cut stay with the largest piece. Raises NovexError for points.
    """
    if kind == POINT:
        raise NovexError(tr("Een punt is niet te knippen."), tr("Kies een vlak of een lijn."))
    lib = shapely()
    cut = _cut_area if kind == AREA else _cut_line
    pieces: List[Any] = []
    whole: List[Any] = []
    for part in lib.get_parts(repair(geometry)):
        found = cut(part, line) if lib.intersects(part, line) else [part]
        (pieces if len(found) > 1 else whole).extend(found)
    if not pieces:
        return [geometry]
    pieces.sort(key=lambda piece: -measure(piece, kind))
    return [collect([pieces[0], *whole], kind), *pieces[1:]]


def _cut_area(polygon: Any, line: Any) -> List[Any]:
    """The faces that the outline and the line enclose together inside the polygon."""
    lib = shapely()
    faces = lib.get_parts(lib.polygonize([lib.union(lib.boundary(polygon), line)]))
    lib.prepare(polygon)
    faces = faces[lib.contains(polygon, lib.point_on_surface(faces))]
    slivers = lib.area(faces) < NOISE_M2
    pieces = list(faces[~slivers])
    if len(pieces) < 2:
        return [polygon]
    for sliver in faces[slivers]:  # a line that runs along the outline: what it shaves off stays with its neighbour
        shared = lib.length(lib.intersection(sliver, np.array(pieces, dtype=object)))
        nearest = int(np.argmax(shared))
        pieces[nearest] = areas_of(lib.union(pieces[nearest], sliver))
    return pieces


def _cut_line(part: Any, line: Any) -> List[Any]:
    """The stretches between the crossings. Not by overlay, which would also cut a line where it crosses itself."""
    lib = shapely()
    points = lib.get_coordinates(lib.intersection(part, line))
    at = np.unique(lib.line_locate_point(part, lib.points(points)))
    at = at[(at > NOISE_M) & (at < lib.length(part) - NOISE_M)]
    if len(at) == 0:
        return [part]
    corners = lib.get_coordinates(part)
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(corners, axis=0).T))])
    places = lib.get_coordinates(lib.line_interpolate_point(part, at))
    ends = [corners[0], *places, corners[-1]]
    limits = [0.0, *at.tolist(), float(along[-1])]
    pieces = []
    for number in range(len(limits) - 1):
        between = (along > limits[number]) & (along < limits[number + 1])
        pieces.append(lib.linestrings(np.vstack([ends[number], corners[between], ends[number + 1]])))
    return pieces


def merge(geometries: Sequence[Any], kind: str) -> Any:
    """One geometry of several; what lies apart becomes a multi geometry. Lines that meet end to end become one line.

    Raises NovexError for points, which an object has only one of.
    """
    if kind == POINT:
        raise NovexError(
            tr("Punten zijn niet samen te voegen: een puntobject heeft één plek."),
            tr("Verwijder de punten die niet meer nodig zijn."),
        )
    lib = shapely()
    united = keep_kind(lib.union_all([repair(each) for each in geometries]), kind)
    if kind == LINE and lib.get_num_geometries(united) > 1:
        united = lib.line_merge(united)
    return united


def with_hole(geometry: Any, ring: Any) -> Tuple[Any, Any]:
    """An area without what ``ring`` (an area) covers, and that hole as far as it lay inside.

    Raises NovexError when the ring lies outside, or covers everything.
    """
    lib = shapely()
    area, ring = repair(geometry), repair(ring)
    hole = areas_of(lib.intersection(area, ring))
    if lib.area(hole) < NOISE_M2:
        raise NovexError(tr("Het gat ligt buiten de gekozen objecten."), tr("Teken het binnen een gekozen vlak."))
    left = without_noise(areas_of(lib.difference(area, ring)), AREA)
    if lib.is_empty(left):
        raise NovexError(
            tr("Dit gat bedekt het hele object."), tr("Teken een kleiner gat, of verwijder het object.")
        )
    return left, hole


def without_hole_at(geometry: Any, point: Any) -> Tuple[Any, Any]:
    """An area with the hole at ``point`` closed, and what was in the hole. Raises NovexError when there is none."""
    lib = shapely()
    parts = list(lib.get_parts(geometry))
    for number, part in enumerate(parts):
        rings = lib.get_rings(part)
        for index in range(1, len(rings)):
            hole = lib.polygons(rings[index])
            if lib.intersects(hole, point):
                kept = [ring for place, ring in enumerate(rings[1:], 1) if place != index]
                parts[number] = lib.polygons(rings[0], kept or None)
                return areas_of(lib.union_all(parts)), hole  # something may have lain in the hole
    raise NovexError(tr("Op deze plek heeft geen gekozen object een gat."), tr("Klik in het gat zelf."))


def clip(geometry: Any, region: Any, kind: str) -> Any:
    """The part of a geometry inside ``region`` (an area); empty when there is none."""
    lib = shapely()
    sound = repair(geometry)
    lib.prepare(region)
    if lib.covers(region, sound):
        return sound
    return without_noise(keep_kind(lib.intersection(sound, region), kind), kind)


def cut_away(geometry: Any, region: Any, kind: str) -> Any:
    """The part of a geometry outside ``region``; empty when there is none."""
    left = keep_kind(shapely().difference(repair(geometry), region), kind)
    return without_noise(without_threads(left) if kind == AREA else left, kind)


def without_noise(geometry: Any, kind: str) -> Any:
    """The geometry less the parts that are smaller than the rounding of coordinates."""
    if kind == POINT:
        return geometry
    lib = shapely()
    parts = lib.get_parts(geometry)
    small = (lib.area(parts) < NOISE_M2) if kind == AREA else (lib.length(parts) < NOISE_M)
    return collect(list(parts[~small]), kind) if small.any() else geometry


def without_threads(area: Any) -> Any:
    """An area without what has length but no width, such as taking off what runs along the border leaves there."""
    lib = shapely()
    core = lib.buffer(area, -THREAD_M, join_style="mitre")
    return areas_of(lib.intersection(area, lib.buffer(core, 2.0 * THREAD_M, join_style="mitre")))
