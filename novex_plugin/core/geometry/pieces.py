"""Cutting geometries into pieces of at most 256 vertices, once, when a layer enters the store.

Overlay cost grows with the vertices of both sides, so a check on small pieces is many times faster than on a
forest of 80,000 vertices, with the same answer: the pieces of a feature meet only in lines without area.
"""

from typing import Any, Callable, List, Tuple

import numpy as np

from ..optional import shapely
from .parallel import WORTH_A_THREAD, in_parallel
from .repair import AREA_TYPES

MAX_VERTICES = 256
_CLIP_PRECISION = 1e-11
_TWICE = 6  # times too big: of what is smaller, quarters could come out smaller than they need be
_PARTS_AT_ONCE = 20_000
_FEW_GIANTS, _HEAVY = 4, 10_000  # so few areas, of so many coordinates each, are worth a thread as well


def cut(geometries: Any, kind: str, max_vertices: int = MAX_VERTICES) -> Tuple[Any, Any]:
    """Pieces of an array of valid 2D geometries and, per piece, the index of the geometry it comes from.

    ``kind`` is 'vlak', 'lijn' or 'punt'. Together the pieces of a geometry cover exactly that geometry.
    Empty geometries give no pieces.
    """
    lib = shapely()
    geometries = np.asarray(geometries, dtype=object)
    if kind == "vlak":  # of a collection only the areas, or their borders would not be rings
        return _cut_areas(*_single_polygons(geometries), max_vertices)
    parts, owner = lib.get_parts(geometries, return_index=True)
    filled = ~lib.is_empty(parts)
    parts, owner = parts[filled], owner[filled]
    return _cut_lines(parts, owner, max_vertices) if kind == "lijn" and len(parts) else (parts, owner)


def _single_polygons(geometries: Any) -> Tuple[Any, Any]:
    """The polygons in an array of geometries and which geometry each is of; what is one polygon stays as it is."""
    lib = shapely()
    number = np.arange(len(geometries))
    single = (lib.get_type_id(geometries) == AREA_TYPES[0]) & ~lib.is_empty(geometries)
    if single.all():
        return geometries, number
    parts, owner = polygon_parts(geometries[~single], number[~single])
    parts, owner = np.concatenate([geometries[single], parts]), np.concatenate([number[single], owner])
    order = np.argsort(owner, kind="stable")
    return parts[order], owner[order]


def _cut_areas(parts: Any, owner: Any, max_vertices: int) -> Tuple[Any, Any]:
    """Pieces of polygons: clipped, and by overlay where clipping went wrong.

    Clipping by a rectangle is several times faster than an overlay but promises less. So what comes of every
    polygon is held against validity and area, and a polygon that fails is cut again.
    """
    lib = shapely()
    if (lib.get_num_coordinates(parts) <= max_vertices).all():
        return parts, owner
    pieces, origin = _halve_until_small(parts, clip_all, max_vertices)
    whole = lib.area(parts)
    kept = np.bincount(origin, weights=lib.area(pieces), minlength=len(parts))
    wrong = np.abs(kept - whole) > _CLIP_PRECISION * whole
    clipped = np.flatnonzero(np.bincount(origin, minlength=len(parts))[origin] > 1)  # the others are as they came
    wrong[origin[clipped[~in_parallel(lib.is_valid, pieces[clipped])]]] = True
    if wrong.any():
        again = np.flatnonzero(wrong)
        fine = ~wrong[origin]
        more, more_origin = _halve_until_small(parts[again], _overlay_all, max_vertices)
        pieces = np.concatenate([pieces[fine], more])
        origin = np.concatenate([origin[fine], again[more_origin]])
    return pieces, owner[origin]


def _halve_until_small(parts: Any, inside: Callable[[Any, Any], Any], max_vertices: int) -> Tuple[Any, Any]:
    """Halve what is too big along its longer side, level by level; also the index of the part each piece is of.

    What has to be halved twice in any case goes into its four quarters at once: the halves are never made.
    """
    lib = shapely()
    origin = np.arange(len(parts))
    done: List[Any] = []
    done_origin: List[Any] = []
    while True:
        sizes = lib.get_num_coordinates(parts)
        big = sizes > max_vertices
        done.append(parts[~big])
        done_origin.append(origin[~big])
        if not big.any():
            return np.concatenate(done), np.concatenate(done_origin)
        parts, origin, sizes = parts[big], origin[big], sizes[big]
        worth = _FEW_GIANTS if sizes.sum() > _HEAVY * _FEW_GIANTS else WORTH_A_THREAD
        part, boxes = _boxes_inside(lib.bounds(parts), sizes > _TWICE * max_vertices)
        parts, origin = polygon_parts(in_parallel(inside, parts[part], boxes, worth=worth), origin[part])


def clip_all(shapes: Any, boxes: Any) -> Any:
    """The part of each shape in its box (n x 4); GEOS promises neither that it is valid nor that nothing is lost."""
    # GEOS's own function: half a million times the checks of shapely's would take two seconds, with Python locked
    clip_by_rect = shapely().lib.clip_by_rect
    result = np.empty(len(shapes), dtype=object)
    result[:] = [_clip(clip_by_rect, shape, box) for shape, box in zip(shapes, boxes.tolist())]
    return result


def _clip(clip_by_rect: Callable[..., Any], shape: Any, box: Any) -> Any:
    """By overlay where GEOS cannot clip (a touching corner leaves a ring of 3 points)."""
    lib = shapely()
    try:
        return clip_by_rect(shape, *box)
    except lib.GEOSException:
        return lib.intersection(shape, lib.box(*box))


def _overlay_all(parts: Any, boxes: Any) -> Any:
    lib = shapely()
    return lib.intersection(parts, lib.box(*boxes.T))


def _boxes_inside(bounds: Any, twice: Any) -> Tuple[Any, Any]:
    """The halves of boxes (n x 4), of those that are halved ``twice`` the quarters; and which box each is part of."""
    which = np.tile(np.arange(len(bounds)), 2)
    halves = _half_boxes(bounds)
    again = twice[which]
    return (
        np.concatenate([which[~again], np.tile(which[again], 2)]),
        np.concatenate([halves[~again], _half_boxes(halves[again])]),
    )


def _half_boxes(bounds: Any) -> Any:
    """All first halves and then all second ones, on either side of the line through the middle of the longer side."""
    min_x, min_y, max_x, max_y = bounds.T
    wide = (max_x - min_x) >= (max_y - min_y)
    mid_x, mid_y = (min_x + max_x) / 2, (min_y + max_y) / 2
    first = np.column_stack([min_x, min_y, np.where(wide, mid_x, max_x), np.where(wide, max_y, mid_y)])
    second = np.column_stack([np.where(wide, mid_x, min_x), np.where(wide, min_y, mid_y), max_x, max_y])
    return np.concatenate([first, second])


def polygon_parts(geometries: Any, owner: Any) -> Tuple[Any, Any]:
    """The polygons in an array of overlay results; lines and points where shapes only touched fall away."""
    lib = shapely()
    # copies, also of what is one polygon: GEOS leaves room in what it clips, up to as much again
    parts, index = _parts(geometries)
    nested = lib.get_type_id(parts) >= 4  # a multi geometry inside a collection
    if nested.any():
        inner, inner_index = lib.get_parts(parts[nested], return_index=True)
        index = np.concatenate([index[~nested], index[nested][inner_index]])
        parts = np.concatenate([parts[~nested], inner])
    keep = (lib.get_type_id(parts) == AREA_TYPES[0]) & ~lib.is_empty(parts)
    return parts[keep], owner[index[keep]]


def _parts(geometries: Any) -> Tuple[Any, Any]:
    """The parts of many geometries, some at a time: shapely keeps Python locked meanwhile, and the window waits."""
    lib = shapely()
    if len(geometries) <= _PARTS_AT_ONCE:
        return lib.get_parts(geometries, return_index=True)
    starts = range(0, len(geometries), _PARTS_AT_ONCE)
    found = [lib.get_parts(geometries[start : start + _PARTS_AT_ONCE], return_index=True) for start in starts]
    index = [number + start for (_parts, number), start in zip(found, starts)]
    return np.concatenate([parts for parts, _number in found]), np.concatenate(index)


def _cut_lines(parts: Any, owner: Any, max_vertices: int) -> Tuple[Any, Any]:
    """Runs of at most ``max_vertices`` vertices that share their end vertex: no overlay, so no rounding at all."""
    lib = shapely()
    big = lib.get_num_coordinates(parts) > max_vertices
    runs: List[Any] = [parts[~big]]
    run_owner: List[Any] = [owner[~big]]
    for line, line_owner in zip(parts[big], owner[big]):
        points = lib.get_coordinates(line)
        starts = range(0, len(points) - 1, max_vertices - 1)
        cuts = np.array([lib.linestrings(points[start : start + max_vertices]) for start in starts], dtype=object)
        runs.append(cuts)
        run_owner.append(np.full(len(cuts), line_owner))
    return np.concatenate(runs), np.concatenate(run_owner)
