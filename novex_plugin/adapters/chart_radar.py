"""A radar: several goals at once as one shape per variant, told apart by line pattern and mark as well as by colour."""

from math import cos, pi, sin
from typing import List, Tuple

from ..core.accounting.chart_sizes import KEY, NOTE, TITLE, keys_below
from ..core.accounting.chart_specs import Radar, Ring, finite
from ..core.texts import tr
from ..core.wording import number
from .chart_bars import colour_of, draw_title
from .chart_paper import BODY, DIM, GRID, INK, PAPER, POINT_MM, SMALL, Paper, elided, in_lines, text_mm

PATTERNS = ("solid", (5, 2), (1.2, 1.4), (6, 1.6, 1.2, 1.6), (2.6, 1.2))
SIGNS = ("o", "s", "^", "D", "v")
RINGS = (0.25, 0.5, 0.75, 1.0)
LABEL_SHARE = 0.28  # of the width, at most, for the names of the axes on either side
LEGEND_SHARE = 0.34


def draw_radar(paper: Paper, radar: Radar) -> None:
    """Fill the sheet: title above, the shape, its names to the right of it or below, and the note below that."""
    draw_title(paper, radar.title)
    below = keys_below(radar, paper.width)
    beside = min(LEGEND_SHARE * paper.width, 12.0 + max((text_mm(one.name) for one in radar.rings), default=0.0))
    top, bottom = TITLE, paper.height - (NOTE if radar.note else 0.0) - below
    across, high = paper.width - (0.0 if below else beside), bottom - top
    room = LABEL_SHARE * across
    radius = _radius(radar.axes, across, high, room)
    middle = (across / 2, (top + bottom) / 2)
    _web(paper, radar, middle, radius, room)
    for place, ring in enumerate(radar.rings):
        _ring(paper, ring, place, len(radar.axes), middle, radius)
    for place, ring in enumerate(radar.rings):
        if below:
            left, half = (place % 2) * paper.width / 2, paper.width / 2
            _key(paper, ring.name, place, left, bottom + KEY * (place // 2 + 0.5), left + half - 2.0)
        else:
            y = (top + bottom) / 2 + KEY * (place - (len(radar.rings) - 1) / 2)
            _key(paper, ring.name, place, across, y, paper.width)
    if radar.note:
        note = elided(radar.note, paper.width, SMALL)
        paper.text(0.0, paper.height - NOTE / 2, note, size=SMALL, colour=DIM)


def _radius(names: Tuple[str, ...], across: float, high: float, room: float) -> float:
    """As large as the names beside and the lines above and under it allow."""
    sizes = [high / 2 - 2.5 * BODY * POINT_MM]
    for place, name in enumerate(names):
        aside = abs(_at((0.0, 0.0), 1.0, place, len(names))[0])
        if aside > 0.05:
            sizes.append((across / 2 - min(room, _label_mm(name) + 3.5)) / aside - 2.2)
    return max(8.0, min(sizes))


def _label_mm(name: str) -> float:
    """The width of a name over two lines; never less than its longest word."""
    words = [text_mm(word, SMALL) for word in name.split()]
    return max([text_mm(name, SMALL) * 0.62, *words]) if len(words) > 1 else sum(words)


def _at(middle: Tuple[float, float], radius: float, place: int, count: int) -> Tuple[float, float]:
    angle = 2 * pi * place / max(1, count) - pi / 2
    return middle[0] + radius * cos(angle), middle[1] + radius * sin(angle)


def _web(paper: Paper, radar: Radar, middle: Tuple[float, float], radius: float, room: float) -> None:
    count = len(radar.axes)
    for share in RINGS:
        corners = [_at(middle, radius * share, place, count) for place in range(count)]
        outer = share == RINGS[-1]
        paper.line([*corners, *corners[:1]], DIM if outer else GRID, 1.0 if outer else 0.6)
    for place, name in enumerate(radar.axes):
        paper.line([middle, _at(middle, radius, place, count)], GRID, 0.6)
        _axis_name(paper, name, _at(middle, radius + 2.2, place, count), middle, room)
    for share in RINGS[1::2]:
        x, y = _at(middle, radius * share, 0, count)
        text = tr("{share} %").format(share=number(100 * share))
        paper.text(x + 2.2, y + 2.2, text, size=SMALL - 1, colour=DIM, ground=True)


def _axis_name(
    paper: Paper, name: str, at: Tuple[float, float], middle: Tuple[float, float], room: float
) -> None:
    """Beside its axis, away from the middle, over at most two lines."""
    aside = at[0] - middle[0]
    align = "center" if abs(aside) < 1.0 else "left" if aside > 0 else "right"
    lines = in_lines(name, room * (2 if align == "center" else 1) - 3.0, SMALL, most=2)
    step = SMALL * POINT_MM * 1.25
    rise = {-1: -(len(lines) - 1) * step - 1.0, 1: 1.0}.get(_above_or_below(at, middle), -(len(lines) - 1) * step / 2)
    for row, line in enumerate(lines):
        paper.text(at[0], at[1] + rise + row * step, line, size=SMALL, align=align)


def _above_or_below(at: Tuple[float, float], middle: Tuple[float, float]) -> int:
    aside, down = abs(at[0] - middle[0]), at[1] - middle[1]
    return 0 if aside > abs(down) else (1 if down > 0 else -1)


def _ring(
    paper: Paper, ring: Ring, place: int, count: int, middle: Tuple[float, float], radius: float
) -> None:
    """A closed line through what is known; where a figure is missing it stays open."""
    shares = [finite(share) for share in ring.shares]
    points: List[Tuple[float, float]] = [
        _at(middle, radius * (share or 0.0), spot, count) for spot, share in enumerate(shares)
    ]
    colour = colour_of(place)
    for spot in range(count):
        if shares[spot] is not None and shares[(spot + 1) % count] is not None:
            pair = [points[spot], points[(spot + 1) % count]]
            paper.line(pair, PAPER, 3.4)
            paper.line(pair, INK if _is_pale(place) else colour, 2.2 if _is_pale(place) else 1.8, _pattern(place))
    for share, point in zip(shares, points):
        if share is not None:
            paper.mark(*point, SIGNS[place % len(SIGNS)], colour, 6.0, INK)


def _key(paper: Paper, name: str, place: int, left: float, y: float, right: float) -> None:
    colour = colour_of(place)
    paper.line([(left, y), (left + 8.0, y)], INK if _is_pale(place) else colour, 1.8, _pattern(place))
    paper.mark(left + 4.0, y, SIGNS[place % len(SIGNS)], colour, 6.0, INK)
    paper.text(left + 9.6, y, elided(name, right - left - 9.6))


def _pattern(place: int) -> object:
    return PATTERNS[place % len(PATTERNS)]


def _is_pale(place: int) -> bool:
    """The lightest colours would be lost as a thin line on white."""
    return place % len(PATTERNS) >= 3
