"""Bounding boxes of many objects, kept from one state to the next: only those that changed are measured again."""

from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ..model.records import ProposalObject
from ..optional import shapely
from .arrays import array_of

Box = Tuple[float, float, float, float]  # west, south, east, north


class Boxes:
    """The boxes of ``objects`` as an array of n x 4 (EPSG:28992, m); nan where an object has no place."""

    def __init__(self, objects: Sequence[ProposalObject], before: Optional["Boxes"] = None) -> None:
        self.objects = list(objects)
        geometries = array_of([item.geometry for item in self.objects])
        known: Dict[int, int] = before.places if before is not None else {}
        self.places: Dict[int, int] = {id(geometry): place for place, geometry in enumerate(geometries)}
        self._kept = geometries  # so that no other geometry can get the id of one of these
        origin = np.array([known.get(id(geometry), -1) for geometry in geometries], dtype=int)
        self.array: Any = np.full((len(self.objects), 4), np.nan)
        if before is not None:
            self.array[origin >= 0] = before.array[origin[origin >= 0]]
        fresh = origin < 0
        if fresh.any():
            self.array[fresh] = shapely().bounds(geometries[fresh])

    def meeting(self, boxes: Sequence[Box]) -> List[ProposalObject]:
        """The objects whose box meets one of ``boxes``, in their order."""
        if not len(boxes) or not self.objects:
            return []
        west, south, east, north = self.array.T
        met = np.zeros(len(self.objects), dtype=bool)
        for box in boxes:
            met |= (west <= box[2]) & (east >= box[0]) & (south <= box[3]) & (north >= box[1])
        return [self.objects[place] for place in np.flatnonzero(met).tolist()]
