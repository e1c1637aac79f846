"""When an overlap is a drawing difference rather than a conflict.

Dutch planning law knows no minimum overlap, so these defaults are a judgement (oordeel) that follows the
precision of the data; every report prints them. Width is the average width 2A/P: a 70 m strip crossed by a
site is long and thin but real.
"""

from dataclasses import dataclass, field
from typing import Dict

NOISE_M2 = 0.01  # below this an overlap is coordinate rounding, whatever the source
NOISE_M = 0.01


@dataclass(frozen=True)
class Tolerance:
    """Limits for one precision class; widths and distances in m, areas in m², share in % of the proposal."""

    sliver_width_m: float
    sliver_area_m2: float
    edge_width_m: float
    edge_share_pct: float

    def is_sliver(self, area_m2: float, width_m: float) -> bool:
        """Thin and small: ignored, unless the rule forbids."""
        return width_m < self.sliver_width_m and area_m2 < self.sliver_area_m2

    def is_edge_case(self, share_pct: float, width_m: float) -> bool:
        """Thin, or a small share of the proposal: shown as 'randgeval, controleer de bron'."""
        return width_m < self.edge_width_m or share_pct < self.edge_share_pct


@dataclass(frozen=True)
class Tolerances:
    """The limits per precision class of the geometry: exact, middel, indicatief."""

    by_accuracy: Dict[str, Tolerance] = field(
        default_factory=lambda: {
            "exact": Tolerance(1.0, 50.0, 5.0, 0.5),
            "middel": Tolerance(5.0, 500.0, 20.0, 1.0),
            "indicatief": Tolerance(25.0, 2500.0, 0.0, 5.0),
        }
    )

    def of(self, layer_accuracy: str, object_exactness: str) -> Tolerance:
        """The tolerance of the coarser side: a search area is coarse whatever it is laid over."""
        coarse = object_exactness in ("indicatief", "zoekgebied")
        return self.by_accuracy["indicatief" if coarse else layer_accuracy]


DEFAULT = Tolerances()
