"""Square cells on the national grid: RD New (EPSG:28992), borders at whole multiples of the cell size."""

from dataclasses import dataclass
from math import ceil, floor
from typing import Iterator, Sequence, Tuple

from ..errors import NovexError
from ..texts import tr

# west, south, east, north (m): the Netherlands with its part of the North Sea, taken widely
_REACH = (-200_000.0, 200_000.0, 400_000.0, 950_000.0)


@dataclass(frozen=True)
class CellGrid:
    """Cells of ``size`` metres, counted from the north-west corner: rows to the south, columns to the east."""

    west: int  # m
    north: int  # m
    size: int  # m
    columns: int
    rows: int

    @property
    def east(self) -> int:
        return self.west + self.columns * self.size

    @property
    def south(self) -> int:
        return self.north - self.rows * self.size

    @property
    def cell_area(self) -> int:
        """m²"""
        return self.size * self.size

    def bands(self, height: int) -> Iterator[Tuple[int, int]]:
        """First row and number of rows of each band of at most ``height`` rows, from north to south."""
        for first in range(0, self.rows, height):
            yield first, min(height, self.rows - first)


def grid_around(bounds: Sequence[float], size: int, snap: int = 0) -> CellGrid:
    """The smallest grid around ``bounds`` (west, south, east, north in m) whose edges are multiples of ``snap``.

    ``snap`` is a multiple of the cell size, so that grids of several sizes cover the same ground; left out it is
    the cell size itself. Raises NovexError for bounds that cannot be in the Netherlands: a raster of half the world
    would fill the disk.
    """
    snap = snap or size
    if snap % size:
        raise ValueError(f"{snap} is not a multiple of {size}")
    west, south, east, north = bounds
    if not (_REACH[0] <= west <= east <= _REACH[2] and _REACH[1] <= south <= north <= _REACH[3]):
        message = tr("Een of meer objecten liggen buiten Nederland en de Noordzee ({bounds}).")
        place = ", ".join(f"{value:.0f}" for value in bounds)
        raise NovexError(message.format(bounds=place), tr("Controleer de coördinaten: RD New (EPSG:28992), in meters."))
    left, top = floor(west / snap) * snap, ceil(north / snap) * snap
    right, bottom = ceil(east / snap) * snap, floor(south / snap) * snap
    columns, rows = max(right - left, snap) // size, max(top - bottom, snap) // size
    return CellGrid(left, top, size, columns, rows)
