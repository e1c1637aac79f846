"""The diagram of a vertical section: what lies over and under a line, to scale, with one exaggeration that is said.

Drawn on anything that has ``face``, ``line`` and ``text`` in millimetres from the top left: a ChartPaper for SVG and
PNG, a layout for a map sheet. Certainty is told as on the map: a full face with a solid edge is exact, a pale one with
dashes indicative, a hatch with dots a search area.
"""

from dataclasses import dataclass
from typing import Any, Callable, List, Sequence, Tuple

from ..core.model.functions import function, has_function
from ..core.model.records import INDICATIVE, SEARCH_AREA, ProposalObject
from ..core.sheets.section import Label, Section, Stretch, round_step, set_labels
from ..core.sheets.views import ABOVE, BELOW, level_of
from ..core.texts import tr
from ..core.wording import number, trimmed
from .symbol_parts import edge_colour, mixed

INK, DIM, GRID, EARTH, GROUND = "#22282e", "#6c737a", "#d9d4ca", "#f1ebe0", "#6d665b"
AXIS, ROW, NAME, SMALL = 13.0, 3.6, 6.4, 6.0  # room for figures at the left, a row of names; points
EDGE = 2.0  # free at the right
HEAD, FOOT = 5.6, 8.6  # the ends of the line above, kilometres below
MOST_ROWS = 7  # of names, above and below
SLAB_MM, LEAST_MM = 1.3, 0.9  # what has no height, and how thin and how narrow a stretch is drawn at least
STEPS = 6
UNKNOWN = "#9b9b9b"


@dataclass(frozen=True)
class Scale:
    """Where metres are on the paper, in mm."""

    left: float
    right: float
    top: float
    bottom: float
    length_m: float
    high_m: float
    low_m: float

    def x(self, along_m: float) -> float:
        return self.left + (self.right - self.left) * along_m / self.length_m

    def y(self, height_m: float) -> float:
        return self.top + (self.bottom - self.top) * (self.high_m - height_m) / (self.high_m - self.low_m)

    @property
    def exaggeration(self) -> float:
        """How many times a metre up is longer on the paper than a metre along."""
        up = (self.bottom - self.top) / (self.high_m - self.low_m)
        return up * self.length_m / (self.right - self.left)


Measure = Callable[[str, float], float]  # the width of a text at a size, mm


def draw_section(paper: Any, found: Section, width: float, height: float, measure: Measure) -> Scale:
    """Draw a section on ``width`` x ``height`` mm; returns its scale."""
    over, under = _names(found, measure, width - AXIS - EDGE)
    rows = [min(MOST_ROWS, max((label.row for label in labels), default=-1) + 1) for labels in (over, under)]
    high, low = _ends(found)
    place = Scale(AXIS, width - EDGE, HEAD + rows[0] * ROW + 1.5, height - FOOT - rows[1] * ROW - 1.5,
                  max(found.length_m, 1.0), high, low)  # fmt: skip
    _ground(paper, place)
    for bend in found.bends_m:
        paper.line([(place.x(bend), place.top), (place.x(bend), place.bottom)], DIM, 0.5, (1.5, 3.0))
    for stretch in sorted(found.stretches, key=_size, reverse=True):
        _stretch(paper, place, stretch)
    paper.line([(place.left, place.y(0)), (place.right, place.y(0))], GROUND, 1.6)
    hidden = _write(paper, over, [place.top - 1.5 - ROW / 2, -ROW], _tops(found, place))
    hidden += _write(paper, under, [place.bottom + 1.5 + ROW / 2, ROW], _bottoms(found, place))
    _ends_of_line(paper, place, found, height, hidden)
    return place


def _ends(found: Section) -> Tuple[float, float]:
    """The heights that the drawing reaches: some air around what is there, and always some of both sides."""
    high, low = found.top_m * 1.08, found.bottom_m * 1.08
    return max(high, -low * 0.12, 10.0), min(low, -high * 0.12, -5.0)


def _ground(paper: Any, place: Scale) -> None:
    """The earth, and thin lines at round heights."""
    paper.face([(place.left, place.y(0)), (place.right, place.y(0)), (place.right, place.bottom),
                (place.left, place.bottom)], EARTH)  # fmt: skip
    step = round_step(place.high_m - place.low_m, STEPS)
    first, last = int(-(-place.low_m // step)), int(place.high_m // step)
    for height in (step * number_ for number_ in range(first, last + 1)):
        if height:
            paper.line([(place.left, place.y(height)), (place.right, place.y(height))], GRID, 0.5)
        said = tr("maaiveld") if not height else tr("{height} m").format(height=trimmed(height))
        paper.text(place.left - 1.5, place.y(height), said, size=SMALL, colour=DIM, align="right")


def _stretch(paper: Any, place: Scale, one: Stretch) -> None:
    colour = function(one.item.function).colour if has_function(one.item.function) else UNKNOWN
    edge = edge_colour(colour).name()
    left, right, top, bottom = box_of_stretch(place, one)
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    exactness = one.item.exactness
    pale = {SEARCH_AREA: 0.86, INDICATIVE: 0.45}.get(exactness, 0.0)
    paper.face(corners, mixed(colour, "#ffffff", pale).name(), alpha=0.55 if exactness == SEARCH_AREA else 0.88)
    if exactness == SEARCH_AREA:
        for ends in hatched(left, right, top, bottom):
            paper.line(ends, edge, 0.5)
    dash: Any = {SEARCH_AREA: (1.2, 1.6), INDICATIVE: (4.0, 2.0)}.get(exactness, "solid")
    paper.line([*corners, corners[0]], edge, 0.9, dash)


def box_of_stretch(place: Scale, one: Stretch) -> Tuple[float, float, float, float]:
    """Left, right, top and bottom on the paper. What is too small to see is drawn as small as can be seen."""
    left, right = place.x(one.start_m), place.x(one.end_m)
    if right - left < LEAST_MM:
        middle = min(max((left + right) / 2, place.left + LEAST_MM / 2), place.right - LEAST_MM / 2)
        left, right = middle - LEAST_MM / 2, middle + LEAST_MM / 2
    top, bottom = place.y(one.top_m), place.y(one.bottom_m)
    if not one.known:
        return left, right, *_slab(place, one)
    if bottom - top < LEAST_MM:
        top, bottom = (bottom - LEAST_MM, bottom) if one.bottom_m == 0 else (top, top + LEAST_MM)
    return left, right, top, bottom


def _slab(place: Scale, one: Stretch) -> Tuple[float, float]:
    """Something on the ground, or right below it, of which no height is known."""
    ground = place.y(0)
    return (ground, ground + SLAB_MM) if level_of(one.item) == BELOW else (ground - SLAB_MM, ground)


def hatched(
    left: float, right: float, top: float, bottom: float, apart: float = 1.7
) -> List[List[Tuple[float, float]]]:
    """Lines under 45 degrees inside a box, cut off at its edges; ``apart`` mm between two."""
    found = []
    wide, high = right - left, bottom - top
    shift = apart * 2**0.5
    at = shift / 2
    while at < wide + high:
        begin = (left + at, bottom) if at <= wide else (right, bottom - (at - wide))
        end = (left, bottom - at) if at <= high else (left + at - high, top)
        found.append([begin, end])
        at += shift
    return found


# -- names


def said_of(item: ProposalObject) -> str:
    """The name with how high or deep it reaches; of what lies above or below the ground also that it is not known."""
    parts = [tr("{height} m").format(height=trimmed(item.height_m))] if item.height_m else []
    parts += [tr("−{depth} m").format(depth=trimmed(item.depth_m))] if item.depth_m else []
    unknown = {ABOVE: tr("hoogte onbekend"), BELOW: tr("diepte onbekend")}.get(level_of(item), "")
    return " · ".join(part for part in (" ".join(item.name.split()), " / ".join(parts) or unknown) if part)


def _names(found: Section, measure: Measure, width: float) -> Tuple[List[Label], List[Label]]:
    """A name per object, at the middle of its longest stretch: above the drawing, and below it for what lies below."""
    wanted: Tuple[List[Tuple[float, float, str]], List[Tuple[float, float, str]]] = ([], [])
    for item in found.objects:
        longest = max((one for one in found.stretches if one.item is item), key=lambda one: one.end_m - one.start_m)
        text = _short(said_of(item), measure, width * 0.45)
        at = (longest.start_m + longest.end_m) / 2 / max(found.length_m, 1.0) * width
        wanted[int(level_of(item) == BELOW)].append((at, measure(text, NAME), text))
    return set_labels(wanted[0], width, 1.5), set_labels(wanted[1], width, 1.5)


def _short(text: str, measure: Measure, most: float) -> str:
    if measure(text, NAME) <= most:
        return text
    name, point, said = text.rpartition(" · ") if " · " in text else (text, "", "")
    while name and measure(f"{name}…{point}{said}", NAME) > most:
        name = name[:-1]
    return f"{name.rstrip()}…{point}{said}"


def _write(paper: Any, labels: Sequence[Label], rows: Sequence[float], ends: Callable[[float], float]) -> int:
    """Names with their leaders; returns how many there was no room for."""
    first, step = rows
    shown = [label for label in labels if label.row < MOST_ROWS]
    for label in shown:
        x, y = AXIS + label.place, first + step * label.row
        paper.line([(x, y - (ROW * 0.42 if step > 0 else -ROW * 0.42)), (x, ends(label.place))], DIM, 0.5)
    for label in shown:
        paper.text(AXIS + label.left, first + step * label.row, label.text, size=NAME, colour=INK, ground=True)
    return len(labels) - len(shown)


def _tops(found: Section, place: Scale) -> Callable[[float], float]:
    return _reach(found, place, below=False)


def _bottoms(found: Section, place: Scale) -> Callable[[float], float]:
    return _reach(found, place, below=True)


def _reach(found: Section, place: Scale, *, below: bool) -> Callable[[float], float]:
    """Where a leader ends: on the object that it belongs to."""
    ends = {}
    for item in found.objects:
        if (level_of(item) == BELOW) == below:
            longest = max((one for one in found.stretches if one.item is item), key=lambda one: one.end_m - one.start_m)
            at = (longest.start_m + longest.end_m) / 2 / max(found.length_m, 1.0) * (place.right - place.left)
            ends[round(at, 6)] = box_of_stretch(place, longest)[3 if below else 2]
    return lambda at: ends.get(round(at, 6), place.y(0))


def _size(one: Stretch) -> float:
    return (one.end_m - one.start_m + 1.0) * (one.top_m - one.bottom_m + 1.0)


def _ends_of_line(paper: Any, place: Scale, found: Section, height: float, hidden: int) -> None:
    """A and A′, kilometres along the line, and what the drawing exaggerates."""
    for x, name, align in ((place.left, "A", "left"), (place.right, "A′", "right")):
        paper.text(x, HEAD * 0.42, name, size=9.0, bold=True, align=align)
    base = height - FOOT
    paper.line([(place.left, base), (place.right, base)], DIM, 0.6)
    step = round_step(found.length_m, STEPS)
    for along in (step * count for count in range(int(found.length_m // step) + 1)):
        paper.line([(place.x(along), base), (place.x(along), base + 1.0)], DIM, 0.6)
        align = "left" if not along else "right" if place.right - place.x(along) < 3.0 else "center"
        said = tr("{km} km").format(km=trimmed(along / 1000, 2))
        paper.text(place.x(along), base + 2.8, said, size=SMALL, colour=DIM, align=align)
    paper.text(place.left, base + 6.6, note_of(place, hidden), size=SMALL, colour=DIM)


def note_of(place: Scale, hidden: int = 0) -> str:
    """How the drawing is to be read."""
    times = place.exaggeration
    said = tr("Verticaal {times} keer overdreven. Hoogten vanaf het maaiveld; zonder hoogte: een dunne strook.")
    said = said.format(times=number(times, 0 if times >= 10 else 1))
    return f"{said} {tr('Zonder naam: {count}.').format(count=hidden)}" if hidden else said

