"""Cutting geometries into pieces of at most 256 vertices, once, when a layer enters the store.

Overlay cost grows with the vertices of both sides, so a check on small pieces is many times faster than on a
forest of 80,000 vertices, with the same answer: the pieces of a feature meet only in lines without area.
"""

from typing import Any, List, Tuple

import numpy as np

from ..optional import shapely
from .repair import AREA_TYPES

MAX_VERTICES = 256


def cut(geometries: Any, kind: str, max_vertices: int = MAX_VERTICES) -> Tuple[Any, Any]:
    """Pieces of an array of valid 2D geometries and, per piece, the index of the geometry it comes from.

    ``kind`` is 'vlak', 'lijn' or 'punt'. Together the pieces of a geometry cover exactly that geometry.
    Empty geometries give no pieces.
    """
    lib = shapely()
    parts, owner = lib.get_parts(np.asarray(geometries, dtype=object), return_index=True)
    filled = ~lib.is_empty(parts)
    parts, owner = parts[filled], owner[filled]
    if kind == "punt" or len(parts) == 0:
        return parts, owner
    if kind == "lijn":
        return _cut_lines(parts, owner, max_vertices)
    return _cut_areas(parts, owner, max_vertices)


def _cut_areas(parts: Any, owner: Any, max_vertices: int) -> Tuple[Any, Any]:
    """Halve what is too big along its longer side, level by level, each level in one vectorised overlay."""
    lib = shapely()
    done_parts: List[Any] = []
    done_owner: List[Any] = []
    while len(parts):
        big = lib.get_num_coordinates(parts) > max_vertices
        done_parts.append(parts[~big])
        done_owner.append(owner[~big])
        parts, owner = parts[big], owner[big]
        if len(parts) == 0:
            break
        first, second = _halves(parts)
        halves = np.concatenate([lib.intersection(parts, first), lib.intersection(parts, second)])
        parts, owner = _polygon_parts(halves, np.concatenate([owner, owner]))
    return np.concatenate(done_parts), np.concatenate(done_owner)


def _halves(parts: Any) -> Tuple[Any, Any]:
    """Two boxes per part that share the line through the middle of its longer side."""
    lib = shapely()
    min_x, min_y, max_x, max_y = lib.bounds(parts).T
    wide = (max_x - min_x) >= (max_y - min_y)
    mid_x, mid_y = (min_x + max_x) / 2, (min_y + max_y) / 2
    first = lib.box(min_x, min_y, np.where(wide, mid_x, max_x), np.where(wide, max_y, mid_y))
    second = lib.box(np.where(wide, mid_x, min_x), np.where(wide, min_y, mid_y), max_x, max_y)
    return first, second


def _polygon_parts(geometries: Any, owner: Any) -> Tuple[Any, Any]:
    """The polygons in an array of overlay results; lines and points where shapes only touched fall away."""
    lib = shapely()
    parts, index = lib.get_parts(geometries, return_index=True)
    nested = lib.get_type_id(parts) >= 4  # a multi geometry inside a collection
    if nested.any():
        inner, inner_index = lib.get_parts(parts[nested], return_index=True)
        index = np.concatenate([index[~nested], index[nested][inner_index]])
        parts = np.concatenate([parts[~nested], inner])
    keep = (lib.get_type_id(parts) == AREA_TYPES[0]) & ~lib.is_empty(parts)
    return parts[keep], owner[index[keep]]


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
