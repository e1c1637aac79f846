"""Proposals as bodies for a view in three dimensions: a footprint, from how deep, to how high. Metres, EPSG:28992.

Lines and points have no width of their own and get one to be seen. What has no height or depth becomes a thin slab,
so that it is there without seeming to be built. Heights are multiplied by one factor, which is said wherever they are
shown.
"""

from dataclasses import dataclass
from typing import Any, Iterable, List

from ..model.records import AREA, LINE, ProposalObject
from ..optional import shapely
from .section import Stretch
from .views import BELOW

FACTOR = 10.0  # how many times heights are exaggerated when nobody says otherwise
LINE_M, POINT_M = 40.0, 80.0  # how far a line and a point are widened to each side
SLAB_M = 1.5  # what has no height


@dataclass(frozen=True)
class Body:
    """``base_m`` and ``thick_m`` are as they are drawn: times the factor."""

    item: ProposalObject
    footprint: Any
    base_m: float
    thick_m: float
    known: bool

    @property
    def top_m(self) -> float:
        return self.base_m + self.thick_m


def bodies(objects: Iterable[ProposalObject], factor: float = FACTOR) -> List[Body]:
    """A body per object that has a place, in the order given."""
    lib = shapely()
    found = []
    for item in objects:
        if item.geometry is None or lib.is_empty(item.geometry):
            continue
        reach = Stretch(item, 0.0, 0.0)  # the same rule for how high and deep as in a section
        low, high = (reach.bottom_m, reach.top_m) if reach.known else (0.0, SLAB_M)
        if not reach.known and item.layer == BELOW:
            low, high = -SLAB_M, 0.0
        found.append(Body(item, _footprint(item), low * factor, (high - low) * factor, reach.known))
    return found


def _footprint(item: ProposalObject) -> Any:
    lib = shapely()
    if item.kind == AREA:
        return item.geometry
    return lib.buffer(item.geometry, LINE_M if item.kind == LINE else POINT_M, quad_segs=4,
                      cap_style="flat" if item.kind == LINE else "round")  # fmt: skip
