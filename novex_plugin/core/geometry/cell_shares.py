"""Which share of every grid cell an area covers: exact, not sampled.

Each edge of the outline is cut where it crosses a cell border. A piece inside one cell decides how much of that cell
lies to its east, and that all cells further east in its row have its height on their west side; summed over a closed
outline, east to west cancel and the covered share remains. Holes run the other way round. The cost goes with the
length of the outline, not with the number of cells inside.
"""

from typing import Any, Iterator, Tuple

import numpy as np

from ..optional import shapely
from .cell_grid import CellGrid

_PIECES_AT_ONCE = 400_000  # bounds the memory for cut edges
_NOISE = 1e-12  # of a cell: what is nearer than this to nothing or to a whole cell is just that

Array = Any  # numpy array


class AreaShares:
    """The shares of one valid polygon or multipolygon (EPSG:28992) on a grid that holds it."""

    def __init__(self, geometry: Any, grid: CellGrid) -> None:
        self.grid = grid
        self._start, self._end, self._sign = _edges(geometry, grid)
        self._top = np.minimum(self._start[:, 1], self._end[:, 1])
        self._bottom = np.maximum(self._start[:, 1], self._end[:, 1])

    def bands(self, height: int) -> Iterator[Tuple[int, Array]]:
        """First row and shares (float64, 0 to 1) of bands of at most ``height`` rows; memory goes with one band."""
        for first, rows in self.grid.bands(height):
            yield first, self.band(first, rows)

    def band(self, first: int, rows: int) -> Array:
        """The shares of ``rows`` rows from row ``first``."""
        shape = (rows, self.grid.columns + 1)  # one column more takes what lies east of everything
        inside, beyond = np.zeros(shape), np.zeros(shape)
        touched = np.zeros(shape, dtype=bool)
        chosen = np.flatnonzero((self._top < first + rows) & (self._bottom >= first))
        for part in self._portions(chosen):
            _add_edges(
                self._start[part] - (0, first), self._end[part] - (0, first), self._sign[part],
                (inside, beyond, touched),
            )  # fmt: skip
        shares = (inside + np.cumsum(beyond, axis=1))[:, :-1]
        return _settled(shares, touched[:, :-1])

    def _portions(self, chosen: Array) -> Iterator[Array]:
        """The chosen edges in portions that are cut into a bounded number of pieces."""
        if not len(chosen):
            return
        pieces = np.abs(self._end[chosen] - self._start[chosen]).sum(axis=1) + 3
        portion = (np.cumsum(pieces) // _PIECES_AT_ONCE).astype(np.intp)
        yield from np.split(chosen, np.flatnonzero(np.diff(portion)) + 1)


def _edges(geometry: Any, grid: CellGrid) -> Tuple[Array, Array, Array]:
    """Start and end of every edge in cells from the north-west corner, and the sign with which it counts."""
    lib = shapely()
    polygons = lib.get_parts(geometry)
    polygons = polygons[~lib.is_empty(polygons)]
    rings, owner = lib.get_rings(polygons, return_index=True)
    is_shell = np.append(True, np.diff(owner) != 0)[: len(rings)]
    # going down on the east side of a shell takes ground away, so a shell counts when it runs counter-clockwise
    sign = np.where(lib.is_ccw(rings) == is_shell, 1.0, -1.0)
    points, ring = lib.get_coordinates(rings, return_index=True)
    cells = np.column_stack([points[:, 0] - grid.west, grid.north - points[:, 1]]) / grid.size
    joined = np.flatnonzero(ring[1:] == ring[:-1])
    return cells[joined], cells[joined + 1], sign[ring[joined]]


def _add_edges(start: Array, end: Array, sign: Array, sums: Tuple[Array, Array, Array]) -> None:
    """Add what edges contribute to the three sums of a band; rows are counted from the top of the band."""
    inside, beyond, touched = sums
    rows, columns = inside.shape
    low, high = _within_rows(start[:, 1], end[:, 1], rows)
    edge, share = _cuts(start, end, low, high)
    piece = np.flatnonzero(edge[1:] == edge[:-1])
    edge, t0, t1 = edge[piece], share[piece], share[piece + 1]
    run = end[edge] - start[edge]
    middle = start[edge] + run * ((t0 + t1) / 2)[:, None]
    column = np.clip(np.floor(middle[:, 0]), 0, columns - 2).astype(np.intp)
    row = np.clip(np.floor(middle[:, 1]), 0, rows - 1).astype(np.intp)
    height = run[:, 1] * (t1 - t0) * sign[edge]
    east = np.clip(1.0 - (middle[:, 0] - column), 0.0, 1.0)
    np.add.at(inside, (row, column), height * east)
    np.add.at(beyond, (row, column + 1), height)
    touched[row, column] = True


def _within_rows(top: Array, bottom: Array, rows: int) -> Tuple[Array, Array]:
    """The part of each edge (0 at its start, 1 at its end) that lies in rows 0 to ``rows``."""
    run = bottom - top
    flat = run == 0
    run = np.where(flat, 1.0, run)
    at_top, at_bottom = (0 - top) / run, (rows - top) / run
    low = np.where(flat, 0.0, np.clip(np.minimum(at_top, at_bottom), 0.0, 1.0))
    high = np.where(flat, 1.0, np.clip(np.maximum(at_top, at_bottom), 0.0, 1.0))
    return low, high


def _cuts(start: Array, end: Array, low: Array, high: Array) -> Tuple[Array, Array]:
    """Edge number and place on it (0 to 1) of every cut, its limits included, in order."""
    each = np.arange(len(start))
    numbers, places = [each, each], [low, high]
    for axis in (0, 1):
        run = end[:, axis] - start[:, axis]
        a, b = start[:, axis] + run * low, start[:, axis] + run * high
        first, last = np.ceil(np.minimum(a, b)), np.floor(np.maximum(a, b))
        count = np.where(run == 0, 0, np.maximum(last - first + 1, 0)).astype(np.intp)
        edge = np.repeat(each, count)
        step = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
        place = (first[edge] + step - start[edge, axis]) / run[edge]
        numbers.append(edge)
        places.append(np.clip(place, low[edge], high[edge]))
    edge, place = np.concatenate(numbers), np.concatenate(places)
    order = np.lexsort((place, edge))
    return edge[order], place[order]


def _settled(shares: Array, touched: Array) -> Array:
    """Take the rounding out: a cell that no outline enters is empty or full, and no share is below 0 or above 1."""
    whole = np.rint(shares)
    near = np.abs(shares - whole) < _NOISE
    return np.clip(np.where(near | ~touched, whole, shares), 0.0, 1.0)
