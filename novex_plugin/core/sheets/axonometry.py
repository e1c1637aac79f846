"""The arithmetic of the stacked sheet: every vertical layer on a plate of its own, seen obliquely from the south.

A plate keeps its lengths from west to east; those from south to north run up to the right and are shortened by one
factor. The plates lie straight above each other: a vertical line in the world is one on paper. How far they are apart
says nothing, heights stand beside the objects. Metres, EPSG:28992; drawn coordinates start at the front left corner of
the lowest plate.
"""

from dataclasses import dataclass
from math import cos, radians, sin
from typing import Any, Dict, Iterable, List, Tuple

from ..model.records import ProposalObject
from ..optional import shapely
from .views import LEVELS, level_of

Box = Tuple[float, float, float, float]
ANGLE = 50.0  # degrees between the front edge of a plate and its side
GAP = 0.30  # between two plates, of the drawn depth of one
LEAST, MOST = 0.30, 0.85  # how much the depth may be shortened


@dataclass(frozen=True)
class Axonometry:
    """How a place on a layer is drawn. ``depth`` is the factor for lengths from south to north."""

    box: Box  # of a plate in the world
    depth: float

    @property
    def width(self) -> float:
        return self.box[2] - self.box[0]

    @property
    def height(self) -> float:
        return self.box[3] - self.box[1]

    @property
    def across(self) -> float:
        """How far the back edge is shifted to the right."""
        return self.depth * self.height * cos(radians(ANGLE))

    @property
    def up(self) -> float:
        """The drawn height of a plate."""
        return self.depth * self.height * sin(radians(ANGLE))

    @property
    def extent(self) -> Box:
        """Of all plates together, drawn."""
        return 0.0, 0.0, self.width + self.across, len(LEVELS) * self.up + (len(LEVELS) - 1) * self.gap

    @property
    def gap(self) -> float:
        return GAP * self.up

    def floor(self, level: str) -> float:
        """Where the front edge of a plate is drawn."""
        return (len(LEVELS) - 1 - LEVELS.index(level)) * (self.up + self.gap)

    def point(self, x: float, y: float, level: str) -> Tuple[float, float]:
        north = (y - self.box[1]) * self.depth
        return x - self.box[0] + north * cos(radians(ANGLE)), self.floor(level) + north * sin(radians(ANGLE))

    def matrix(self, level: str) -> Tuple[float, float, float, float, float, float]:
        """The same as numbers ``a, b, c, d, e, f``: drawn x = a x + b y + e, drawn y = c x + d y + f."""
        b, d = self.depth * cos(radians(ANGLE)), self.depth * sin(radians(ANGLE))
        return 1.0, b, 0.0, d, -self.box[0] - b * self.box[1], self.floor(level) - d * self.box[1]

    def drawn(self, geometry: Any, level: str) -> Any:
        """A shapely geometry on its plate; what reaches beyond the plate is cut off."""
        lib = shapely()
        inside = lib.intersection(geometry, lib.box(*self.box))
        a, b, c, d, e, f = self.matrix(level)
        return lib.transform(inside, lambda at: at @ [[a, c], [b, d]] + [e, f])

    def plate(self, level: str) -> Any:
        """The outline of a plate, drawn."""
        west, south, east, north = self.box
        corners = [(west, south), (east, south), (east, north), (west, north)]
        return shapely().polygons([self.point(x, y, level) for x, y in corners])


def axonometry(box: Box, shape: float) -> Axonometry:
    """The axonometry of ``box`` that fills a page which is ``shape`` times as high as wide, as far as it may."""
    width, height = box[2] - box[0], box[3] - box[1]
    plates = len(LEVELS) + (len(LEVELS) - 1) * GAP
    room = plates * sin(radians(ANGLE)) - shape * cos(radians(ANGLE))
    depth = shape * width / (height * room) if room > 0 else MOST
    return Axonometry(box, min(MOST, max(LEAST, depth)))


def by_level(objects: Iterable[ProposalObject]) -> Dict[str, List[ProposalObject]]:
    """The objects of each layer, top to bottom."""
    items = list(objects)
    return {level: [item for item in items if level_of(item) == level] for level in LEVELS}


def reach_m(objects: Iterable[ProposalObject]) -> Tuple[float, float]:
    """How high and how deep the objects reach, as far as is known; 0 where nothing is."""
    items = list(objects)
    return (max((item.height_m or 0.0 for item in items), default=0.0),
            max((item.depth_m or 0.0 for item in items), default=0.0))  # fmt: skip
