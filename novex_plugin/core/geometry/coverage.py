"""Regions that do not overlap (provinces, municipalities), ready to be asked by the borders of many objects.

Made once per set of regions; all geometries are shapely in EPSG:28992, metres.
"""

from functools import cached_property
from typing import Any, List, Sequence, Tuple

import numpy as np

from ..model.records import AREA, LINE
from ..optional import shapely
from .area_borders import Boxes, Outlines
from .arrays import array_of
from .repair import keep_kind

NOWHERE = -1  # the number of what lies in no region
_LEAST_M2 = 1e-4
_CELLS = 128  # of the grid, along each side


class Coverage:
    """Valid polygons of which no two share ground; those of one number are one region."""

    def __init__(self, geometries: Sequence[Any], numbers: Sequence[int]) -> None:
        lib = shapely()
        parts, owner = lib.get_parts(array_of(geometries), return_index=True)
        areas = (lib.get_type_id(parts) == 3) & ~lib.is_empty(parts)
        self.polygons: Any = parts[areas]
        self.number: Any = np.asarray(numbers, dtype=np.intp)[owner[areas]]
        self.regions = int(self.number.max()) + 1 if len(self.number) else 0

    @cached_property
    def borders(self) -> Outlines:
        return Outlines.of(self.polygons)

    @cached_property
    def boxes(self) -> Boxes:
        return Boxes.of_rows(shapely().bounds(self.polygons))

    @cached_property
    def tree(self) -> Any:
        return shapely().STRtree(self.polygons)

    @cached_property
    def _run_tree(self) -> Any:
        box = self.borders.run_box
        return shapely().STRtree(shapely().box(box.west, box.south, box.east, box.north))

    @cached_property
    def _polygon_of_run(self) -> Any:
        return np.repeat(np.arange(len(self.polygons)), np.diff(self.borders.first_run))

    def borders_near(self, shapes: Any, box: Any) -> Tuple[Any, Any]:
        """Pairs (position in ``shapes``, run of border edges) whose boxes meet, in ascending order."""
        if not len(self.polygons):
            return np.empty(0, dtype=np.intp), np.empty(0, dtype=np.intp)
        ask = np.flatnonzero(self._grid.home(box) == NOWHERE)
        shape, run = self._run_tree.query(shapely().box(*box[ask].T))
        order = np.lexsort((run, shape))
        return ask[shape[order]], run[order]

    def home(self, box: Any) -> Any:
        """The number of the region that what has each box lies in, when no border of a region comes into the box."""
        lib = shapely()
        found = self._grid.home(box)
        ask = np.flatnonzero(found == NOWHERE)
        x, y = box[ask, 0], box[ask, 1]  # no border comes into the box, so any place in it tells
        found[ask] = self._grid.number_at(x, y)
        unknown = found[ask] == NOWHERE
        found[ask[unknown]] = self.at(lib.points(x[unknown], y[unknown]))
        return found

    @cached_property
    def _grid(self) -> "_Grid":
        return _Grid(self.polygons, self.number)

    def pairs_near(self, shapes: Any, near: Any) -> Tuple[Any, Any]:
        """Pairs (position in ``shapes``, polygon) whose boxes meet, for the positions ``near``, in ascending order."""
        lib = shapely()
        shape, polygon = self.tree.query(lib.box(*lib.bounds(shapes[near]).T))
        order = np.lexsort((polygon, shape))
        return near[shape[order]], polygon[order]

    def near(self, shape: Any, run: Any, pair_shape: Any, pair_polygon: Any) -> Tuple[Any, Any]:
        """The runs of borders that come near each pair of :meth:`pairs_near`, and the position of that pair; out of the
        runs of :meth:`borders_near`."""
        wide = len(self.polygons)
        pairs = pair_shape * wide + pair_polygon
        wanted = shape * wide + self._polygon_of_run[run]
        place = np.minimum(np.searchsorted(pairs, wanted), len(pairs) - 1)
        mine = np.flatnonzero(pairs[place] == wanted)
        order = mine[np.argsort(place[mine], kind="stable")]
        return run[order], place[order]

    def hold(self, polygon: Any, pairs: Any, x: Any, y: Any) -> Any:
        """Whether the polygon of each pair (some of ``polygon``) holds its point."""
        home = self._grid.polygon_at(x, y)
        found = home == polygon.take(pairs)
        ask = np.flatnonzero(home == NOWHERE)
        found[ask] = self.borders.hold(self.polygons, polygon[pairs[ask]], x[ask], y[ask])
        return found

    def at(self, points: Any) -> Any:
        """The number of the region that each point lies in; a point on a border belongs to the lowest of them."""
        found = np.full(len(points), NOWHERE, dtype=np.intp)
        if len(points) and len(self.polygons):
            polygon, point = shapely().STRtree(points).query(self.polygons, predicate="intersects")
            order = np.argsort(-self.number[polygon], kind="stable")
            found[point[order]] = self.number[polygon[order]]
        return found

    def cut(self, geometry: Any) -> List[Tuple[int, Any]]:
        """The parts of one area or line per region, what lies outside all of them last (``NOWHERE``)."""
        lib = shapely()
        kind = AREA if lib.get_dimensions(geometry) == 2 else LINE
        hit = np.unique(self.tree.query(geometry, predicate="intersects"))
        found: List[Tuple[int, Any]] = []
        left = geometry
        for number in np.unique(self.number[hit]).tolist():
            mine = self.polygons[hit[self.number[hit] == number]]
            if len(mine) == 1 and lib.covers(mine[0], left):
                return [*found, (number, left)]
            region = self._around(mine, geometry)
            part = keep_kind(lib.intersection(left, region), kind)
            if _measure(part) > _LEAST_M2:
                found.append((number, part))
                left = keep_kind(lib.difference(left, region), kind)
        if _measure(left) > _LEAST_M2:
            found.append((NOWHERE, left))
        return found

    @staticmethod
    def _around(polygons: Any, geometry: Any) -> Any:
        """The region near a geometry only: overlay with a whole province is slow."""
        lib = shapely()
        west, south, east, north = lib.bounds(geometry)
        try:
            near = lib.clip_by_rect(polygons, west - 1, south - 1, east + 1, north + 1)
            if lib.is_valid(near).all():
                return lib.union_all(near)
        except lib.GEOSException:  # a corner that only touches
            pass
        return lib.union_all(polygons)


class _Grid:
    """Square cells that lie wholly inside one region: most shapes lie in such cells and need no further question."""

    def __init__(self, polygons: Any, number: Any) -> None:
        lib = shapely()
        west, south, east, north = lib.total_bounds(polygons) if len(polygons) else (0.0, 0.0, 1.0, 1.0)
        self._size = max(east - west, north - south, 1.0) / _CELLS
        self._corner, self._number = np.array([west, south]), number
        column, row = np.meshgrid(np.arange(_CELLS), np.arange(_CELLS), indexing="ij")
        x, y = west + column.ravel() * self._size, south + row.ravel() * self._size
        cells = lib.box(x, y, x + self._size, y + self._size)
        polygon, cell = lib.STRtree(cells).query(polygons, predicate="contains_properly")
        inside = np.full(_CELLS * _CELLS, NOWHERE, dtype=np.intp)
        inside[cell] = polygon
        self._polygon = inside.reshape(_CELLS, _CELLS)

    def home(self, box: Any) -> Any:
        """The region of each box of at most two by two cells that all lie inside it; NOWHERE where that is not so."""
        low = np.floor((box[:, :2] - self._corner) / self._size).astype(np.intp)
        high = np.floor((box[:, 2:] - self._corner) / self._size).astype(np.intp)
        known = (low >= 0).all(axis=1) & (high < _CELLS).all(axis=1) & (high - low <= 1).all(axis=1)
        low, high = np.where(known[:, None], low, 0), np.where(known[:, None], high, 0)
        first = self._polygon[low[:, 0], low[:, 1]]
        for column, row in ((low, high), (high, low), (high, high)):
            known &= self._polygon[column[:, 0], row[:, 1]] == first
        known &= first != NOWHERE
        return np.where(known, self._number[first], NOWHERE) if len(self._number) else first

    def number_at(self, x: Any, y: Any) -> Any:
        """The region that each point lies in where its cell tells, else NOWHERE."""
        polygon = self.polygon_at(x, y)
        return np.where(polygon != NOWHERE, self._number[polygon], NOWHERE) if len(self._number) else polygon

    def polygon_at(self, x: Any, y: Any) -> Any:
        """The polygon that each point lies in where its cell tells, else NOWHERE."""
        column = np.floor((x - self._corner[0]) / self._size).astype(np.intp)
        row = np.floor((y - self._corner[1]) / self._size).astype(np.intp)
        known = (column >= 0) & (row >= 0) & (column < _CELLS) & (row < _CELLS)
        found = np.full(len(x), NOWHERE, dtype=np.intp)
        found[known] = self._polygon[column[known], row[known]]
        return found


def _measure(geometry: Any) -> float:
    lib = shapely()
    return float(lib.area(geometry) or lib.length(geometry))
