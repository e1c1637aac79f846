"""Charts as plain records: what is to be seen, not how it is drawn (``adapters.charts`` draws).

A chart never tells things apart by colour alone: each bar has its name beside it and its figure behind it, best and
worst carry a sign and a word, lines of a radar have a pattern and a mark of their own. Lengths are millimetres.
"""

from dataclasses import dataclass
from math import ceil, floor, isfinite, log10
from typing import Dict, Iterable, List, Optional, Tuple, Union

from ..checks.outcomes import BY_CODE
from ..texts import tr
from ..wording import number, trimmed

BEST, WORST = "beste", "minste"  # as in core.variants.compare
FEWEST_AXES, MOST_AXES = 3, 8  # of a radar: fewer is no shape, more cannot be read
MOST_RINGS = 5  # lines over each other that can still be followed
MOST_DECIMALS = 8
STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True)
class Part:
    """A piece of a bar, such as what lies on land with a hard conflict; ``outcome`` is a class of the check, if any.

    ``colour`` (#rrggbb) only where the thing has a colour of its own beside the chart, as a function in a legend.
    """

    name: str
    value: float
    outcome: str = ""
    colour: str = ""


@dataclass(frozen=True)
class Bar:
    """One figure with its bandwidth. None is "no figure" and is said so; it is never drawn as a zero.

    ``parts`` are drawn in the bar from the left; what they leave of ``value`` keeps the colour of the bar.
    """

    name: str
    value: Optional[float]
    minimum: Optional[float] = None
    maximum: Optional[float] = None
    standing: str = ""  # BEST, WORST or neither
    parts: Tuple[Part, ...] = ()


@dataclass(frozen=True)
class BarChart:
    """The figures of one thing in one unit, one bar under the other. A bar keeps the colour of its place in the row."""

    title: str
    unit: str
    bars: Tuple[Bar, ...]
    target: Optional[float] = None
    target_name: str = ""  # what stands at its line; empty is "doel"
    note: str = ""


@dataclass(frozen=True)
class Ring:
    """One line of a radar: a share (0 is the middle, 1 the edge) per axis, None where there is no figure."""

    name: str
    shares: Tuple[Optional[float], ...]


@dataclass(frozen=True)
class Radar:
    """The shape of several things at once; all axes run from 0 in the middle to 100 % at the edge."""

    title: str
    axes: Tuple[str, ...]
    rings: Tuple[Ring, ...]
    note: str = ""  # what 100 % is


@dataclass(frozen=True)
class Multiples:
    """Small bar charts beside each other, with the same bars in the same order but each on its own scale."""

    title: str
    charts: Tuple[BarChart, ...]
    columns: int = 2
    note: str = ""


@dataclass(frozen=True)
class Strip:
    """One figure as a thin bar, to stand below the number itself: no letters in it.

    ``others`` are the same figure elsewhere (other variants), a tick each on the same scale.
    """

    title: str
    unit: str
    bar: Bar
    others: Tuple[float, ...] = ()
    target: Optional[float] = None

    @property
    def end(self) -> float:
        """The figure at the right end; the left end is zero."""
        both = band(self.bar) or ()
        known = [self.bar.value, self.target, *both, *self.others]
        return max(0.0, *(figure for figure in map(finite, known) if figure is not None), 0.0)


ChartSpec = Union[BarChart, Radar, Multiples, Strip]


def finite(value: Optional[float]) -> Optional[float]:
    """The number, or None when it is missing, not a number or endless."""
    return None if value is None or not isfinite(value) else float(value)


def band(bar: Bar) -> Optional[Tuple[float, float]]:
    """Minimum and maximum of a bar when they say more than its value; the lower one first."""
    value, low, high = finite(bar.value), finite(bar.minimum), finite(bar.maximum)
    if value is None or low is None or high is None or low == high == value:
        return None
    return min(low, high), max(low, high)


def scale(chart: BarChart) -> Tuple[float, float, Tuple[float, ...]]:
    """The ends of the axis and the figures along it. Zero is always on it, so that lengths can be compared."""
    seen = [figure for bar in chart.bars for figure in _figures(bar)]
    target = finite(chart.target)
    low, high = min(0.0, *seen, target or 0.0), max(0.0, *seen, target or 0.0)
    if low == high:
        high = 1.0
    step = _step((high - low) / 4)
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    ticks = tuple(step * place for place in range(first, last + 1))
    return ticks[0], ticks[-1], ticks


def _figures(bar: Bar) -> Iterable[float]:
    both = band(bar) or ()
    return [figure for figure in (finite(bar.value), *both) if figure is not None] or [0.0]


def _step(rough: float) -> float:
    """The round step that is not smaller than ``rough``."""
    power = 10.0 ** floor(log10(rough))
    return next(power * step for step in STEPS if power * step >= rough * (1 - 1e-9))


def figure_text(value: float) -> str:
    """A figure as it stands behind its bar: as many decimals as its size is worth."""
    size = abs(value)
    if size >= 100 or value == 0:
        return number(value)
    return trimmed(value, 1 if size >= 1 else min(MOST_DECIMALS, 1 - floor(log10(size))))


def bar_text(bar: Bar) -> str:
    """What stands behind a bar: ``12.300 (10.000–14.000)``, or that there is no figure."""
    value = finite(bar.value)
    if value is None:
        return tr("geen cijfer")
    both = band(bar)
    if both is None:
        return figure_text(value)
    return tr("{value} ({low}–{high})").format(
        value=figure_text(value), low=figure_text(both[0]), high=figure_text(both[1])
    )


def standing_text(standing: str) -> str:
    """The word for best and worst, empty for neither."""
    return {BEST: tr("gunstigst"), WORST: tr("ongunstigst")}.get(standing, "")


def target_text(chart: BarChart) -> str:
    """What stands at the line of the target; empty without one."""
    target = finite(chart.target)
    if target is None:
        return ""
    return tr("{name} {value}").format(name=chart.target_name or tr("doel"), value=figure_text(target))


def describe(spec: ChartSpec) -> str:
    """The chart in words, for who does not see it: every figure that is drawn."""
    if isinstance(spec, Multiples):
        return " ".join([f"{spec.title}.", *(describe(chart) for chart in spec.charts)])
    if isinstance(spec, Radar):
        return " ".join([f"{spec.title}.", *(_ring_words(ring, spec.axes) for ring in spec.rings)])
    if isinstance(spec, Strip):
        return _strip_words(spec)
    said = [_bar_words(bar) for bar in spec.bars]
    heading = f"{spec.title} ({spec.unit})" if spec.unit else spec.title
    found = "; ".join([*said, *filter(None, [target_text(spec)])]) or tr("geen cijfers")
    return f"{heading}: {found}."


def _bar_words(bar: Bar) -> str:
    word = standing_text(bar.standing)
    parts = [tr("waarvan {name} {value}").format(name=part.name, value=figure_text(part.value)) for part in bar.parts]
    return ", ".join([" ".join(filter(None, (bar.name, bar_text(bar), word and f"({word})"))), *parts])


def _strip_words(spec: Strip) -> str:
    said = [" ".join((_bar_words(spec.bar), spec.unit)).strip()]
    if spec.others:
        said.append(tr("elders {figures}").format(figures=", ".join(map(figure_text, spec.others))))
    if finite(spec.target) is not None:
        said.append(tr("doel {value}").format(value=figure_text(spec.target or 0.0)))
    return f"{spec.title}: {'; '.join(said)}."


def _ring_words(ring: Ring, axes: Tuple[str, ...]) -> str:
    said = [
        f"{axis} {tr('geen cijfer') if finite(share) is None else number(100 * (share or 0.0)) + ' %'}"
        for axis, share in zip(axes, ring.shares)
    ]
    return f"{ring.name}: {', '.join(said)}."


def parts_in(spec: ChartSpec) -> Tuple[Part, ...]:
    """One part per name, in the order of first appearance: what a legend has to explain."""
    charts = spec.charts if isinstance(spec, Multiples) else (spec,) if isinstance(spec, BarChart) else ()
    known: Dict[str, Part] = {}
    for chart in charts:
        for bar in chart.bars:
            for part in bar.parts:
                known.setdefault(part.name, part)
    return tuple(known.values())


def part_colour(part: Part) -> str:
    """The colour of a part, else that of its class, or a quiet grey."""
    if part.colour:
        return part.colour
    return BY_CODE[part.outcome].colour if part.outcome in BY_CODE else "#7b8794"


def radar_of(title: str, charts: Iterable[BarChart], note: str = "") -> Optional[Radar]:
    """The radar of bar charts with the same bars: each axis is a chart with a target, as a share of that target.

    Charts without a target above zero or without any figure are left out. None when fewer than three axes remain,
    when there are more than eight, or more bars than lines that can be followed: a radar would then mislead.
    """
    usable = [chart for chart in charts if (finite(chart.target) or 0.0) > 0 and _has_figures(chart)]
    if not FEWEST_AXES <= len(usable) <= MOST_AXES:
        return None
    names = [bar.name for bar in usable[0].bars]
    if len(names) > MOST_RINGS or any([bar.name for bar in chart.bars] != names for chart in usable):
        return None
    rings = tuple(
        Ring(name, tuple(_share(chart.bars[place], chart) for chart in usable)) for place, name in enumerate(names)
    )
    said = note or tr("De rand is het doel (100 %); wat daarboven komt, is op de rand getekend.")
    return Radar(title, tuple(chart.title for chart in usable), rings, said)


def _has_figures(chart: BarChart) -> bool:
    return any(finite(bar.value) is not None for bar in chart.bars)


def _share(bar: Bar, chart: BarChart) -> Optional[float]:
    value = finite(bar.value)
    return None if value is None else max(0.0, min(1.0, value / (chart.target or 1.0)))


def wrapped(text: str, longest: int) -> List[str]:
    """A text in lines of at most ``longest`` letters, broken between words; a longer word stands alone."""
    lines: List[str] = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= longest:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
