"""An order in which neighbours on the map follow each other."""

from typing import Any, List

import numpy as np

from ..optional import shapely

_THIRD = 0x5555  # of 16 bits; also of any number of bits less


def near_together(geometries: Any, *, shifted: bool = False) -> Any:
    """Positions such that neighbours on the map follow each other (Morton curve over box centres).

    The curve makes squares in squares full one by one, so that it parts neighbours on either side of the border of a
    square. ``shifted`` lays all squares, large and small, a third of their size aside: it parts others.
    """
    if len(geometries) == 0:
        return np.empty(0, dtype=np.intp)
    box = shapely().bounds(geometries)
    centre = (box[:, :2] + box[:, 2:]) / 2
    low, high = centre.min(axis=0), centre.max(axis=0)
    first, last = (_THIRD, 0xFFFF) if shifted else (0, 0xFFFF)
    cell = (first + (centre - low) / np.maximum(high - low, 1e-9) * (last - first)).astype(np.uint64)
    return np.argsort(_spread(cell[:, 0]) | (_spread(cell[:, 1]) << np.uint64(1)), kind="stable")


def _spread(values: Any) -> Any:
    """The 16 bits of each value with a zero bit between every two."""
    for shift, mask in ((8, 0x00FF00FF), (4, 0x0F0F0F0F), (2, 0x33333333), (1, 0x55555555)):
        values = (values | (values << np.uint64(shift))) & np.uint64(mask)
    return values


def runs(sizes: Any, most: int) -> List[slice]:
    """Slices over items that follow each other, of about ``most`` in size together; a larger item stands alone."""
    if len(sizes) == 0:
        return []
    number = (np.cumsum(sizes) - sizes) // most
    edges = [0, *(np.flatnonzero(np.diff(number)) + 1).tolist(), len(sizes)]
    return [slice(low, high) for low, high in zip(edges, edges[1:])]
