"""One frame and one round scale for a whole set of sheets, so that they can be laid side by side."""

from dataclasses import dataclass
from typing import Iterable, List, Optional, Tuple

Box = Tuple[float, float, float, float]  # west, south, east, north in metres, EPSG:28992

ROUND_SCALES = (
    5000, 7500, 10000, 12500, 15000, 20000, 25000, 30000, 40000, 50000, 60000, 75000, 80000, 100000, 125000, 150000,
    175000, 200000, 225000, 250000, 300000, 350000, 400000, 500000, 600000, 750000, 1000000, 1500000, 2000000,
)
AIR = 0.03  # share of the frame that stays free on every side
FALLBACK: Box = (0.0, 300000.0, 290000.0, 625000.0)  # the Netherlands


@dataclass(frozen=True)
class Frame:
    """What a map shows: its box in metres and its scale denominator."""

    box: Box
    scale: int

    def contains(self, other: Box) -> bool:
        """Does any part of ``other`` fall inside the frame?"""
        west, south, east, north = self.box
        return other[0] <= east and other[2] >= west and other[1] <= north and other[3] >= south


def common_frame(boxes: Iterable[Box], width_mm: float, height_mm: float) -> Frame:
    """The frame around all ``boxes`` on a map of ``width_mm`` x ``height_mm``, at the first round scale that fits."""
    west, south, east, north = around(boxes) or FALLBACK
    free = 1 - 2 * AIR
    needed = max((east - west) / (width_mm / 1000 * free), (north - south) / (height_mm / 1000 * free), 1.0)
    scale = next((each for each in ROUND_SCALES if each >= needed), int(needed) + 1)
    return centred((west, south, east, north), width_mm, height_mm, scale)


def centred(box: Box, width_mm: float, height_mm: float, scale: int) -> Frame:
    """The frame of a map of ``width_mm`` x ``height_mm`` at ``scale``, around the middle of ``box``."""
    half_width, half_height = width_mm / 2000 * scale, height_mm / 2000 * scale
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return Frame((x - half_width, y - half_height, x + half_width, y + half_height), scale)


def series_frames(boxes: Iterable[Box], width_mm: float, height_mm: float) -> List[Frame]:
    """A frame around each box, all at the one scale that the largest of them needs."""
    found = list(boxes)
    scale = max((common_frame([box], width_mm, height_mm).scale for box in found), default=ROUND_SCALES[0])
    return [centred(box, width_mm, height_mm, scale) for box in found]


def around(boxes: Iterable[Box]) -> Optional[Box]:
    """The box around all boxes; None when there are none."""
    found = list(boxes)
    if not found:
        return None
    west, south, east, north = zip(*found)
    return min(west), min(south), max(east), max(north)


def fitted(box: Box, width: float, height: float) -> Box:
    """``box`` made wider or higher around its middle, until it has the shape of ``width`` x ``height``."""
    west, south, east, north = box
    per_unit = max((east - west) / width, (north - south) / height)
    x, y = (west + east) / 2, (south + north) / 2
    half_width, half_height = width * per_unit / 2, height * per_unit / 2
    return x - half_width, y - half_height, x + half_width, y + half_height


def bar_step_km(scale: int) -> float:
    """A round length for one step of the scale bar, about 15 mm on paper."""
    target = scale * 0.015 / 1000
    steps = [factor * 10.0**power for power in range(-2, 3) for factor in (1, 2, 5)]
    return max((step for step in steps if step <= target), default=steps[0])
