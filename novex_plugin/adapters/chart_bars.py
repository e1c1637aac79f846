"""Bars with their bandwidth, target, parts and figures, drawn on a part of a :class:`.chart_paper.ChartPaper`."""

from dataclasses import dataclass
from typing import Iterable, Tuple

from ..core.accounting.chart_sizes import AXIS, BAR, NOTE, ROW, TARGET, TITLE
from ..core.accounting.chart_specs import (
    BEST,
    Bar,
    BarChart,
    Part,
    band,
    bar_text,
    figure_text,
    finite,
    part_colour,
    scale,
    standing_text,
    target_text,
)
from ..core.checks.outcomes import BY_CODE
from ..core.texts import tr
from .chart_paper import BODY, DIM, GRID, HEAD, INK, PAPER, SIGN, SIGNS, SMALL, Paper, elided, text_mm

# From dark to light, so that neighbours differ in grey too; told apart by colour-blind readers (tests prove both).
COLOURS: Tuple[str, ...] = ("#1f3a5f", "#a8481c", "#4a94a8", "#dfae3a", "#cdd6dd")
GOOD, BAD = "#1a7f4b", "#b2182b"
NAME_SHARE = 0.34  # of the width, at most
LEAST_SHARE = 0.4  # of the room: a shorter axis is made longer by saying less behind the bars
SPACE = 1.8
CAP = 1.1  # half the height of the end of a bandwidth
TRIANGLE = 2.6  # room for the sign of best and worst


def colour_of(place: int) -> str:
    """The colour of the bar, line or variant at a place in the row."""
    return COLOURS[place % len(COLOURS)]


@dataclass(frozen=True)
class Field:
    """Where the bars are, in millimetres, and which figures stand at its two ends."""

    left: float
    right: float
    top: float
    bottom: float
    low: float
    high: float

    def x(self, value: float) -> float:
        return self.left + (self.right - self.left) * (value - self.low) / (self.high - self.low)


def names_room(charts: Iterable[BarChart], width: float) -> float:
    """The width of the names in front of the bars, the same for charts that stand together."""
    widest = max((text_mm(bar.name) for chart in charts for bar in chart.bars), default=0.0)
    return min(widest, NAME_SHARE * width)


def draw_bars(paper: Paper, chart: BarChart, left: float, top: float, width: float, names: float) -> None:
    """Draw a chart of ``width`` millimetres with its upper left corner here; ``chart_sizes`` knows its height."""
    _heading(paper, chart, left, top, width)
    top += TITLE
    target_top = top
    if finite(chart.target) is not None:
        top += TARGET
    low, high, ticks = scale(chart)
    bottom = top + ROW * max(1, len(chart.bars))
    start = left + names + SPACE
    room = left + width - start
    length, brief = _field_length(chart, room, low, high), False
    if length < LEAST_SHARE * room:
        brief = True
        length = max(_field_length(chart, room, low, high, brief=True), LEAST_SHARE * room)
    field = Field(start, start + length, top, bottom, low, high)
    _grid(paper, field, ticks)
    for place, bar in enumerate(chart.bars):
        middle = top + ROW * (place + 0.5)
        paper.text(start - SPACE, middle, elided(bar.name, names), align="right")
        _bar(paper, field, bar, middle, colour_of(place))
    if not chart.bars:
        paper.text(left, top + ROW / 2, tr("Er is niets om te tonen."), colour=DIM)
    _target(paper, field, chart, target_top)
    for place, bar in enumerate(chart.bars):
        _figure(paper, field, bar, top + ROW * (place + 0.5), brief=brief)
    if chart.note:
        paper.text(left, bottom + AXIS + NOTE / 2, elided(chart.note, width, SMALL), size=SMALL, colour=DIM)


def _field_length(chart: BarChart, room: float, low: float, high: float, *, brief: bool = False) -> float:
    """As long as the figures behind the bars allow: a long bar needs room behind it, a short one has it."""
    lengths = [room - text_mm(figure_text(high), SMALL) / 2]
    for bar in chart.bars:
        share = (_end(bar) - low) / (high - low)
        lengths.append((room - _text_room(bar, brief=brief)) / share if share > 0 else room)
    return min(lengths)


def _end(bar: Bar) -> float:
    """Where the figure of a bar can stand: past its value, its bandwidth and zero."""
    both = band(bar)
    return max(0.0, finite(bar.value) or 0.0, both[1] if both else 0.0)


def _heading(paper: Paper, chart: BarChart, left: float, top: float, width: float) -> None:
    unit = f"  {chart.unit}" if chart.unit else ""
    beside = text_mm(unit, SMALL)
    title = elided(chart.title, width - beside, BODY + 1, bold=True)
    paper.text(left, top + TITLE * 0.42, title, size=BODY + 1, bold=True)
    paper.text(left + text_mm(title, BODY + 1, bold=True), top + TITLE * 0.42, unit, size=SMALL, colour=DIM)


def _grid(paper: Paper, field: Field, ticks: Tuple[float, ...]) -> None:
    """Thin lines at round figures; figures under as many of them as stand apart: all, every second, every fifth."""
    widest = max(text_mm(figure_text(tick), SMALL) for tick in ticks) + 1.5
    apart = abs(field.x(ticks[1]) - field.x(ticks[0]))
    each = next((many for many in (1, 2, 5) if apart * many >= widest), len(ticks))
    start = next((place for place, tick in enumerate(ticks) if abs(tick) < 1e-9 * (field.high - field.low)), 0)
    for place, tick in enumerate(ticks):
        x = field.x(tick)
        zero = abs(tick) < 1e-9 * max(abs(field.low), abs(field.high))
        paper.line([(x, field.top), (x, field.bottom)], DIM if zero else GRID, 0.8 if zero else 0.5)
        if (place - start) % each == 0:
            text = figure_text(0.0 if zero else tick)
            paper.text(x, field.bottom + AXIS * 0.5, text, size=SMALL, colour=DIM, align="center")


def _bar(paper: Paper, field: Field, bar: Bar, middle: float, colour: str) -> None:
    value = finite(bar.value)
    if value is None:
        return
    zero, end = field.x(0.0), field.x(value)
    paper.box(min(zero, end), middle - BAR / 2, abs(end - zero), BAR, colour, INK)
    _parts(paper, field, bar, middle)
    both = band(bar)
    if both is None:
        return
    ends = [field.x(figure) for figure in both]
    for ink, thick, more in ((PAPER, 3.0, 0.35), (INK, 1.1, 0.0)):
        paper.line([(ends[0] - more, middle), (ends[1] + more, middle)], ink, thick)
        for x in ends:
            paper.line([(x, middle - CAP - more), (x, middle + CAP + more)], ink, thick)


def _parts(paper: Paper, field: Field, bar: Bar, middle: float) -> None:
    """From zero on; never longer than the bar itself."""
    reach = finite(bar.value) or 0.0
    done = 0.0
    for part in bar.parts:
        till = min(done + max(0.0, finite(part.value) or 0.0), max(reach, 0.0))
        start, end = field.x(done), field.x(till)
        if till > done:
            paper.box(start, middle - BAR / 2, end - start, BAR, part_colour(part), INK)
            _part_sign(paper, part, (start + end) / 2, middle, end - start)
        done = till


def _part_sign(paper: Paper, part: Part, x: float, y: float, room: float) -> None:
    """The sign of its class, which says the same in grey."""
    if part.outcome in BY_CODE and room > 3.0:
        dark = part.outcome in ("HARD", "NEE_TENZIJ", "UNKNOWN", "SYNERGY")
        sign = BY_CODE[part.outcome].symbol
        paper.text(x, y, sign, size=SIGN, colour=PAPER if dark else INK, align="center", family=SIGNS)


def _target(paper: Paper, field: Field, chart: BarChart, top: float) -> None:
    target = finite(chart.target)
    if target is None:
        return
    x = field.x(target)
    for ink, thick in ((PAPER, 2.6), (INK, 1.2)):
        paper.line([(x, field.top - 0.6), (x, field.bottom)], ink, thick, "solid" if ink == PAPER else (4, 1.6))
    text = target_text(chart)
    half = text_mm(text, SMALL, bold=True) / 2
    inside = min(max(x, field.left + half), paper.width - half)
    paper.text(inside, top + TARGET * 0.4, text, size=SMALL, bold=True, align="center")


def _words(bar: Bar, *, brief: bool) -> Tuple[str, str]:
    """The figure and the word behind a bar. In brief the bandwidth, which is drawn, and the word are left out."""
    if brief:
        return bar_text(Bar(bar.name, bar.value)), ""
    return bar_text(bar), standing_text(bar.standing)


def _text_room(bar: Bar, *, brief: bool) -> float:
    text, word = _words(bar, brief=brief)
    sign = 1.6 + TRIANGLE if bar.standing else 0.0
    return 2 * SPACE + text_mm(text, bold=bool(bar.standing)) + sign + text_mm(word, SMALL)


def _figure(paper: Paper, field: Field, bar: Bar, middle: float, *, brief: bool) -> None:
    """What a bar amounts to, behind it, and whether that is the best or the least."""
    text, word = _words(bar, brief=brief)
    x, bold = field.x(_end(bar)) + SPACE, bool(bar.standing)
    paper.text(x, middle, text, bold=bold, colour=DIM if finite(bar.value) is None else INK, ground=True)
    if not bar.standing:
        return
    x += text_mm(text, bold=bold) + 1.6
    good = bar.standing == BEST
    colour = GOOD if good else BAD
    paper.mark(x + TRIANGLE / 2 - 0.3, middle, "^" if good else "v", colour if good else PAPER, 5.0, colour)
    paper.text(x + TRIANGLE, middle, word, size=SMALL, colour=colour, ground=bool(word))


def draw_legend(paper: Paper, parts: Tuple[Part, ...], left: float, middle: float) -> None:
    """What the parts of bars mean: colour, sign and name."""
    for part in parts:
        paper.box(left, middle - BAR / 2, 4.4, BAR, part_colour(part), INK)
        _part_sign(paper, part, left + 2.2, middle, 4.4)
        paper.text(left + 5.6, middle, part.name, size=SMALL)
        left += 5.6 + text_mm(part.name, SMALL) + 5.0


def draw_title(paper: Paper, title: str) -> None:
    """The heading of a whole sheet."""
    paper.text(0.0, TITLE * 0.42, elided(title, paper.width, HEAD, bold=True), size=HEAD, bold=True)
