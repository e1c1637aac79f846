"""Where one object meets what one rule protects: what the tests of the rule have to go by."""

from dataclasses import dataclass
from typing import Any, Optional, Tuple

import numpy as np

from ..optional import shapely
from .layers import ReservationLayer
from .measure import AREA, ObjectOverlap
from .selection import as_figure


@dataclass(eq=False)
class Meeting:
    """One object at one layer. ``geometry`` is the object (valid, EPSG:28992), ``measure`` its m², m or 1.

    ``layer`` holds only the features that the rule is about; ``claimed`` is the code of the exception that the
    weighing of this finding claims, or ''.
    """

    layer: ReservationLayer
    overlap: ObjectOverlap
    geometry: Any
    kind: str
    measure: float
    claimed: str = ""

    @property
    def area_m2(self) -> float:
        """The area of the object; 0 for lines and points."""
        return self.measure if self.kind == AREA else 0.0

    @property
    def share(self) -> float:
        """The part of the object that is met, from 0 to 1; 1 where that cannot be said."""
        if self.overlap.unit != self.kind or self.kind not in ("vlak", "lijn") or self.measure <= 0:
            return 1.0
        return min(1.0, self.overlap.covered / self.measure)

    @property
    def features(self) -> Tuple[int, ...]:
        """Numbers of the features that are met, in the order of the overlap."""
        return tuple(self.overlap.touched.feature.tolist())

    def name(self, feature: int) -> str:
        return str(self.layer.feature_names[feature])

    def figure(self, feature: int, field: str) -> Optional[float]:
        """The number that a feature has in a field; None when the source does not tell."""
        value = as_figure(self.text(feature, field))
        return None if np.isnan(value) else value

    def text(self, feature: int, field: str) -> str:
        """What a feature has in a field; '' when the source does not tell."""
        values = self.layer.feature_values.get(field)
        return str(values[feature]).strip() if values else ""

    def reach(self, feature: int) -> Tuple[float, float]:
        """Nearest and farthest distance from a feature to the object, in m."""
        lib = shapely()
        pieces = self.layer.pieces[self.layer.piece_feature == feature]
        corners = lib.points(lib.get_coordinates(self.geometry))
        nearest = min(float(lib.distance(self.geometry, piece)) for piece in pieces)
        farthest = np.min([lib.distance(corners, piece) for piece in pieces], axis=0).max()
        return nearest, max(nearest, float(farthest))
