"""How much paper a chart needs: all lengths in millimetres, the same for who draws it and for who makes room for it."""

from math import ceil
from typing import Tuple

from .chart_specs import BarChart, ChartSpec, Multiples, Radar, Strip, parts_in

ROW, BAR = 5.6, 3.6  # a bar with the space around it, and the bar itself
TITLE, NOTE, TARGET, AXIS = 7.0, 4.6, 4.2, 5.0
GAP = 6.0  # between small charts
LEGEND = 6.0
RADAR_SHARE, RADAR_MOST = 0.62, 88.0  # of the width: the height of a radar
RADAR_WIDE = 160.0  # narrower radars have the names of their shapes below, two beside each other
KEY = 6.0  # a line with such names
SMALLEST = 40.0
STRIP, SMALLEST_STRIP = 3.4, 8.0  # height of a strip, and its least width


def size_mm(spec: ChartSpec, width_mm: float) -> Tuple[float, float]:
    """Width and height of the drawn chart; a width that is too narrow to read is widened."""
    if isinstance(spec, Strip):
        return max(width_mm, SMALLEST_STRIP), STRIP
    width = max(width_mm, SMALLEST)
    if isinstance(spec, Radar):
        return width, _radar_height(spec, width)
    legend = LEGEND if parts_in(spec) else 0.0
    if isinstance(spec, BarChart):
        return width, bar_chart_height(spec) + legend
    return width, _multiples_height(spec, columns_of(spec, width)) + legend


def keys_below(radar: Radar, width_mm: float) -> float:
    """The height that the names of the shapes take below a radar; nothing where they stand beside it."""
    return KEY * ceil(len(radar.rings) / 2) if width_mm < RADAR_WIDE else 0.0


def _radar_height(radar: Radar, width_mm: float) -> float:
    shape = min(RADAR_SHARE * width_mm, RADAR_MOST)
    return TITLE + shape + keys_below(radar, width_mm) + (NOTE if radar.note else 0.0)


def bar_chart_height(chart: BarChart) -> float:
    """A title, the label of the target, a row per bar (one when there is none), the figures of the axis, a note."""
    return (
        TITLE + (TARGET if chart.target is not None else 0.0) + ROW * max(1, len(chart.bars)) + AXIS
        + (NOTE if chart.note else 0.0)
    )  # fmt: skip


def columns_of(spec: Multiples, width_mm: float) -> int:
    """As many as were asked, but none so narrow that it cannot be read."""
    fitting = int((width_mm + GAP) / (SMALLEST + GAP))
    return max(1, min(spec.columns, len(spec.charts), fitting))


def row_heights(spec: Multiples, columns: int) -> Tuple[float, ...]:
    """The height of each row of small charts: that of its tallest."""
    rows = ceil(len(spec.charts) / columns)
    return tuple(
        max(bar_chart_height(chart) for chart in spec.charts[row * columns : (row + 1) * columns])
        for row in range(rows)
    )


def _multiples_height(spec: Multiples, columns: int) -> float:
    heights = row_heights(spec, columns) or (ROW,)
    return TITLE + sum(heights) + GAP * (len(heights) - 1) + (NOTE if spec.note else 0.0)
