"""The places that are asked for: some boxes, and a quick test which other boxes meet them."""

from typing import Any, Optional, Tuple

import numpy as np

_FEW_BOXES = 4
_CELLS = 512


class Window:
    """Boxes (n x 4: west, south, east, north) to look in."""

    def __init__(self, boxes: Any) -> None:
        self._boxes = np.asarray(boxes, dtype=float).reshape(-1, 4)
        self._total: Optional[Any] = None

    def only_box(self) -> Optional[Tuple[float, float, float, float]]:
        """The box of the window when it has just one, else None."""
        if len(self._boxes) != 1:
            return None
        west, south, east, north = self._boxes[0].tolist()
        return west, south, east, north

    def meets(self, items: Any) -> Any:
        """Which item boxes meet a box of the window; with many boxes a few that only lie near one slip in."""
        met = np.zeros(len(items), dtype=bool)
        if len(items) == 0 or len(self._boxes) == 0:
            return met
        if len(self._boxes) > _FEW_BOXES:
            return self._on_grid(items)
        for west, south, east, north in self._boxes:
            met |= (items[:, 0] <= east) & (items[:, 2] >= west) & (items[:, 1] <= north) & (items[:, 3] >= south)
        return met

    def _on_grid(self, items: Any) -> Any:
        """By a grid of marked cells and its running sum: four look-ups per item, however many boxes there are."""
        if self._total is None:
            self._total = self._running_sum()
        left, low, right, high = self._cells(items).T + 1
        left, low = np.maximum(left - 1, 0), np.maximum(low - 1, 0)
        total = self._total
        return total[right, high] - total[left, high] - total[right, low] + total[left, low] > 0

    def _running_sum(self) -> Any:
        marked = np.zeros((_CELLS + 1, _CELLS + 1), dtype=np.int32)
        for left, low, right, high in np.clip(self._cells(self._boxes), 0, _CELLS):
            marked[left : right + 1, low : high + 1] = 1
        total = np.zeros((_CELLS + 3, _CELLS + 3), dtype=np.int32)  # with an empty border, for items outside
        total[1:-1, 1:-1] = marked
        return total.cumsum(axis=0).cumsum(axis=1)

    def _cells(self, boxes: Any) -> Any:
        """Column and row of the corners; -1 and one past the last stand for outside."""
        west, south = self._boxes[:, :2].min(axis=0)
        east, north = self._boxes[:, 2:].max(axis=0)
        cell = max(east - west, north - south, 1.0) / _CELLS
        return np.clip(np.floor((boxes - [west, south, west, south]) / cell).astype(int), -1, _CELLS + 1)
