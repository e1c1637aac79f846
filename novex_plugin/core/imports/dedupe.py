"""Which places are the same: equal, or with at least 98 % in common (intersection over union)."""

from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ..optional import shapely

SAME_SHARE = 0.98  # intersection over union
SAME_POINT_M = 0.5
LINE_WIDTH_M = 1.0  # lines are compared as strips of this half width


def same_share(one: Any, other: Any) -> float:
    """Intersection over union of two shapes of one kind, 0..1. Lines as strips, points by distance."""
    lib = shapely()
    if lib.equals_exact(one, other, tolerance=0.0):
        return 1.0
    dimension = int(lib.get_dimensions(one))
    if dimension != int(lib.get_dimensions(other)):
        return 0.0
    if dimension == 0:
        return 1.0 if lib.distance(one, other) <= SAME_POINT_M else 0.0
    if dimension == 1:
        one, other = lib.buffer(one, LINE_WIDTH_M, quad_segs=4), lib.buffer(other, LINE_WIDTH_M, quad_segs=4)
    common = float(lib.area(lib.intersection(one, other)))
    whole = float(lib.area(one)) + float(lib.area(other)) - common
    return common / whole if whole > 0 else 0.0


class Places:
    """Known shapes of one kind, to ask which of them lies in the same place."""

    def __init__(self, geometries: Sequence[Any]) -> None:
        lib = shapely()
        self._shapes = np.array(list(geometries) or [None], dtype=object)
        self._tree = lib.STRtree(self._shapes)
        self._sizes = lib.area(lib.box(*lib.bounds(self._shapes).T))

    def same_as(self, wanted: Sequence[Any]) -> Dict[int, List[int]]:
        """Position in ``wanted`` -> positions of the known shapes in the same place."""
        lib = shapely()
        asked = np.array(list(wanted), dtype=object)
        if not len(asked):
            return {}
        found: Dict[int, List[int]] = {}
        for place, known in self._pairs(lib, asked):
            if same_share(asked[place], self._shapes[known]) >= SAME_SHARE:
                found.setdefault(place, []).append(known)
        return found

    def _pairs(self, lib: Any, asked: Any) -> List[Tuple[int, int]]:
        """Pairs whose boxes leave room for being the same: overlay is dear, comparing boxes is not."""
        grown = lib.buffer(lib.box(*lib.bounds(asked).T), SAME_POINT_M, cap_style="square", join_style="mitre")
        places, known = self._tree.query(grown)
        keep = [
            (int(place), int(other)) for place, other in zip(places, known)
            if _boxes_alike(lib.bounds(asked[place]), lib.bounds(self._shapes[other]))
        ]  # fmt: skip
        return sorted(keep)


def _boxes_alike(one: Any, other: Any) -> bool:
    """Shapes that share 98 % differ little in their boxes; a thin spike may stick out, so a tenth is allowed."""
    span = max(one[2] - one[0], one[3] - one[1], other[2] - other[0], other[3] - other[1], 10 * SAME_POINT_M)
    return bool(np.abs(np.asarray(one) - np.asarray(other)).max() <= 0.5 * span)


def changed_share(one: Optional[Any], other: Optional[Any]) -> bool:
    """Whether a shape really changed: not merely written down with other vertices or rounded to the millimetre."""
    if one is None or other is None:
        return one is not other
    lib = shapely()
    if lib.equals_exact(lib.normalize(one), lib.normalize(other), tolerance=0.002):
        return False
    return same_share(one, other) < 0.999999
