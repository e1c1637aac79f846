"""What a line or area measures while it is drawn: the vertices are summed once, a move of the mouse costs nothing more.

Metres in one plane, arrays of shape (n, 2).
"""

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ..model.records import AREA, POINT
from ..texts import tr
from ..wording import area, length


@dataclass(frozen=True)
class Readout:
    """The size of a sketch, the place of the mouse included; ``text`` is shown beside the mouse and in the tool row."""

    kind: str
    area_m2: float = 0.0  # 0 for a line
    length_m: float = 0.0  # of the line, or of the outline
    piece_m: float = 0.0  # of the piece that is being drawn
    vertices: int = 0
    width_m: float = 0.0  # of a corridor
    radius_m: float = 0.0  # of a circle
    crossing: bool = False

    @property
    def text(self) -> str:
        """For instance ``12,4 ha · omtrek 1,6 km · stuk 340 m``; empty when there is nothing to tell."""
        parts = []
        if self.area_m2 > 0:
            parts.append(area(self.area_m2))
        if self.radius_m > 0:
            parts.append(tr("straal {length}").format(length=length(self.radius_m)))
        elif self.length_m > 0:
            named = tr("omtrek {length}") if self.kind == AREA and not self.width_m else "{length}"
            parts.append(named.format(length=length(self.length_m)))
        if self.piece_m > 0 and self.vertices > 1:
            parts.append(tr("stuk {length}").format(length=length(self.piece_m)))
        return " · ".join(parts)


class Outline:
    """The vertices of a sketch with their sums."""

    def __init__(self, points: Any = ()) -> None:
        self.points = np.asarray(points, dtype=float).reshape(-1, 2)
        steps = np.diff(self.points, axis=0)
        self._length = float(np.hypot(*steps.T).sum()) if len(steps) else 0.0
        # Around the first vertex: coordinates of hundreds of kilometres would eat the digits of a small area.
        near = self.points - self.points[0] if len(self.points) else self.points
        crossed = near[:-1, 0] * near[1:, 1] - near[1:, 0] * near[:-1, 1] if len(near) > 1 else np.zeros(0)
        self._twice = float(crossed.sum())

    def __len__(self) -> int:
        return len(self.points)

    def measure(self, kind: str, cursor: Optional[Any] = None, *, crossing: bool = False) -> Readout:
        """The sizes, with the place of the mouse as one more vertex when it is given."""
        if kind == POINT or not len(self.points):
            return Readout(kind)
        piece = 0.0 if cursor is None else _distance(self.points[-1], cursor)
        end = self.points[-1] if cursor is None else np.asarray(cursor, dtype=float)
        whole = self._length + piece
        if kind != AREA:
            return Readout(kind, 0.0, whole, piece, len(self.points), crossing=crossing)
        last, near = self.points[-1] - self.points[0], end - self.points[0]
        twice = self._twice + float(last[0] * near[1] - near[0] * last[1])
        return Readout(kind, abs(twice) / 2.0, whole + _distance(end, self.points[0]), piece, len(self.points),
                       crossing=crossing)  # fmt: skip


def _distance(one: Any, other: Any) -> float:
    return float(np.hypot(one[0] - other[0], one[1] - other[1]))
