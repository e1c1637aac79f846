"""A strip: one figure as a thin bar on a track: its parts, its bandwidth, a target, the same figure elsewhere."""

from typing import Callable, Tuple

from ..core.accounting.chart_specs import Bar, Strip, band, finite, part_colour
from .chart_paper import GRID, INK, PAPER, Paper

BAR, TRACK, CAP = 1.9, 0.5, 0.62  # heights: bar and track whole, the cap of a bandwidth by half
TICK, GOAL = 1.4, 1.2  # how far a tick reaches above the middle, and a target below it
EDGE = 0.6  # free at the right, so that no line is cut off there; the left is where numbers begin
FILL = "#1f3a5f"


def draw_strip(paper: Paper, strip: Strip) -> None:
    """Fill the sheet from the left (zero) to the right (the largest figure on it)."""
    middle, end = paper.height / 2, strip.end
    room = paper.width - EDGE
    paper.box(0.0, middle - TRACK / 2, room, TRACK, GRID)
    if end <= 0.0:
        return

    def x(figure: float) -> float:
        return room * max(0.0, figure) / end

    value = finite(strip.bar.value) or 0.0
    paper.box(0.0, middle - BAR / 2, x(value), BAR, FILL)
    done = 0.0
    for part in strip.bar.parts:
        till = min(value, done + max(0.0, part.value))
        paper.box(x(done), middle - BAR / 2, x(till) - x(done), BAR, part_colour(part))
        done = till
    for figure in strip.others:
        _upright(paper, x(figure), (middle - TICK, middle - TRACK / 2), 0.8)
    _bandwidth(paper, strip.bar, x, middle)
    target = finite(strip.target)
    if target is not None:
        _upright(paper, x(target), (middle - TICK, middle + GOAL), 1.6)


def _bandwidth(paper: Paper, bar: Bar, x: Callable[[float], float], middle: float) -> None:
    both = band(bar)
    if both is None:
        return
    ends = [x(figure) for figure in both]
    for ink, thick in ((PAPER, 2.2), (INK, 0.8)):
        paper.line([(ends[0], middle), (ends[1], middle)], ink, thick)
        for place in ends:
            paper.line([(place, middle - CAP), (place, middle + CAP)], ink, thick)


def _upright(paper: Paper, x: float, ends: Tuple[float, float], thick: float) -> None:
    for ink, wide in ((PAPER, thick + 1.4), (INK, thick)):
        paper.line([(x, ends[0]), (x, ends[1])], ink, wide)
