"""Uniting many areas cell by cell: places in different cells cannot overlap, so no union has to be large.

One union of a chain of ten thousand pieces takes far longer than ten thousand unions of a handful, and its outcome must
be cut up again. What comes out here covers the same ground, each place once, in shapes that end at the cells.
"""

from typing import Any, Callable, Tuple

import numpy as np

from ..optional import shapely
from .borders import BoxColumns
from .layered_union import meeting_in_cells, unite_meeting
from .neighbours import runs
from .parallel import in_parallel
from .pieces import clip_all, polygon_parts

_PER_CELL = 20  # areas that meet a cell before it is halved
_SMALLEST_M = 4.0  # areas that lie over each other in so small a cell are united there, however many
_SAME = 1e-11  # clipping by a rectangle promises less than an overlay: parts of an area must add up to it
_CHUNK = 4_000  # cells between two moments to stop


def unite_by_cell(areas: Any, lower: Any, upper: Any, between: Callable[[], None]) -> Any:
    """What the areas (valid Polygons) cover together, as Polygons that do not overlap.

    ``lower`` and ``upper`` are positions of the pairs that share area; all others share at most their borders.
    ``between`` is called every few seconds and may raise to stop.
    """
    if len(areas) == 0:
        return areas
    area, cell, boxes = _cells(BoxColumns.around(areas))
    shapes = _clipped(areas, area, boxes.take(cell), between)
    parts, at = polygon_parts(shapes, np.arange(len(shapes)))
    crowded = (np.bincount(cell) > _PER_CELL)[cell][at]  # the smallest cells, when many lie over each other
    area, cell = area[at], cell[at]
    together = _unite_all(parts[crowded], cell[crowded], between)
    parts, place = parts[~crowded], (area[~crowded], cell[~crowded])
    first, second = meeting_in_cells(place, boxes.low.shape[1], shapely().bounds(parts), lower, upper)
    return np.concatenate([together, unite_meeting(parts, first, second, between)])


def _unite_all(parts: Any, cell: Any, between: Callable[[], None]) -> Any:
    """The union of all parts in each cell: of many that lie over each other there would be too many pairs."""
    if len(parts) == 0:
        return parts
    order = np.argsort(cell, kind="stable")
    groups = np.split(parts[order], np.flatnonzero(np.diff(cell[order])) + 1)
    united = np.empty(len(groups), dtype=object)
    for some in runs(np.ones(len(groups), dtype=np.intp), _CHUNK):
        between()
        of_cells = np.empty(some.stop - some.start, dtype=object)
        of_cells[:] = groups[some]
        united[some] = in_parallel(_unions, of_cells, worth=2)
    return polygon_parts(united, np.arange(len(united)))[0]


def _unions(groups: Any) -> Any:
    lib = shapely()
    result = np.empty(len(groups), dtype=object)
    result[:] = [group[0] if len(group) == 1 else lib.union_all(group) for group in groups]
    return result


def _cells(around: BoxColumns) -> Tuple[Any, Any, BoxColumns]:
    """Which area meets which cell: numbers of both, and the cells. A cell is halved until few areas meet it."""
    area = np.arange(around.low.shape[1])
    cell = np.zeros(len(area), dtype=np.intp)
    low, high = around.low.min(axis=1)[:, None], around.high.max(axis=1)[:, None]
    while True:
        size = high - low
        halved = (np.bincount(cell, minlength=low.shape[1]) > _PER_CELL) & (size.max(axis=0) > _SMALLEST_M)
        if not halved.any():
            return area, cell, BoxColumns(low, high)
        # the first half keeps the number of the cell, the second one gets a new one
        which = np.flatnonzero(halved)
        axis = (size[1, which] > size[0, which]).astype(np.intp)
        middle = (low[axis, which] + high[axis, which]) / 2
        new = np.full(len(halved), -1)
        new[which] = len(halved) + np.arange(len(which))
        more_low = low[:, which]
        more_low[axis, np.arange(len(which))] = middle
        low, high_of_new = np.concatenate([low, more_low], axis=1), high[:, which]
        high[axis, which] = middle
        high = np.concatenate([high, high_of_new], axis=1)
        area, cell = _shared_out(around, area, cell, new, axis, middle)


def _shared_out(around: BoxColumns, area: Any, cell: Any, new: Any, axis: Any, middle: Any) -> Tuple[Any, Any]:
    """Areas of halved cells to the halves that they meet; an area on the line goes to both."""
    to_share = new[cell] >= 0
    stay_area, stay_cell, area, cell = area[~to_share], cell[~to_share], area[to_share], cell[to_share]
    number = new[cell] - len(new)
    first = around.low[axis[number], area] < middle[number]
    second = around.high[axis[number], area] > middle[number]
    first |= ~second
    return (
        np.concatenate([stay_area, area[first], area[second]]),
        np.concatenate([stay_cell, cell[first], new[cell[second]]]),
    )


def _clipped(areas: Any, area: Any, boxes: BoxColumns, between: Callable[[], None]) -> Any:
    """The part of each area in its cell."""
    lib = shapely()
    shapes = areas[area]
    torn = np.flatnonzero(np.bincount(area, minlength=len(areas))[area] > 1)
    if len(torn) == 0:
        return shapes
    rectangles = lib.box(*boxes.low[:, torn], *boxes.high[:, torn])
    bounds = np.concatenate([boxes.low, boxes.high]).T[torn]
    for some in runs(np.ones(len(torn), dtype=np.intp), 4 * _CHUNK):
        between()
        shapes[torn[some]] = in_parallel(clip_all, shapes[torn[some]], bounds[some])
    parts = np.bincount(area[torn], weights=lib.area(shapes[torn]), minlength=len(areas))
    whole = lib.area(areas)
    wrong = np.abs(parts - whole) > _SAME * whole
    wrong[area[torn][~in_parallel(lib.is_valid, shapes[torn])]] = True
    again = np.flatnonzero(wrong[area[torn]])
    shapes[torn[again]] = in_parallel(lib.intersection, areas[area[torn[again]]], rectangles[again])
    return shapes
