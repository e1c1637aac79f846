"""Landscape pages that lie on a table: their frame, their head and foot, and text that breaks within a width.

Everything is measured in millimetres and put down as small drawings, so that the number of pages is known before the
first one is painted.
"""

from dataclasses import dataclass, field
from typing import Callable, List, Sequence, Tuple

from ..core.texts import tr
from ..core.variants.compare import BEST, WORST, Figure
from ..core.variants.compare_words import MARKS, mark_text
from .report_paper import BLUE, RULE, Face, Paper, Span, TextLine, broken, height_of, width_of
from .sheet_text import INK, QUIET

PAGE_WIDTH, PAGE_HEIGHT = 297.0, 210.0
LEFT, TOP, WIDTH = 14.0, 13.0, 269.0
HEAD, BOTTOM = 33.0, 195.0  # where the content of a page begins and ends
COLOURS = ("#1f3a5f", "#a8481c", "#4a94a8", "#dfae3a", "#7d5a8c", "#6f8f3c", "#8a8f94")
GOOD, BAD = "#1a7f4b", "#b2182b"
BODY = Face(9.2, False, INK)
SMALL = Face(7.4, False, QUIET)
TITLE = Face(19.0, True, BLUE)
PART = Face(11.0, True, BLUE)
FOOT = Face(7.0, False, QUIET)
Draw = Callable[[Paper], None]


@dataclass
class Page:
    """One page: its title for the bookmarks, and what is drawn on it."""

    title: str
    anchor: str
    lead: str = ""
    draws: List[Draw] = field(default_factory=list)
    plain: bool = False  # brings its own head

    def add(self, draw: Draw) -> None:
        self.draws.append(draw)


def colour_of(place: int) -> str:
    """The colour of a variant: the same on every page and in every chart."""
    return COLOURS[place % len(COLOURS)]


def paint(paper: Paper, page: Page, number: int, count: int, foot: str) -> None:
    """The whole page."""
    if not page.plain:
        paper.box(LEFT, TOP - 3.0, WIDTH, 1.6, BLUE)
        paper.words(page.title, TITLE, LEFT, TOP)
        put(paper, page.lead, Face(9.2, False, QUIET), LEFT, TOP + 9.6, WIDTH)
    for draw in page.draws:
        draw(paper)
    paper.rule(LEFT, BOTTOM + 4.0, WIDTH, RULE)
    paper.words(foot, FOOT, LEFT, BOTTOM + 5.0)
    place = tr("{number} van {count}").format(number=number, count=count)
    paper.words(place, FOOT, LEFT, BOTTOM + 5.0, right=LEFT + WIDTH)


def lines_of(text: str, face: Face, width: float) -> List[TextLine]:
    return broken([Span(text, face)], width) if text else []


def height(text: str, face: Face, width: float) -> float:
    """How high a text becomes when it is broken within ``width`` mm."""
    return sum(line.height for line in lines_of(text, face, width))


def put(paper: Paper, text: str, face: Face, left: float, top: float, width: float, most: int = 0) -> float:
    """A text broken within ``width``; returns where it ends. ``most``: lines, the last one cut with an ellipsis."""
    lines = lines_of(text, face, width)
    if most and len(lines) > most:
        lines = [*lines[: most - 1], *lines_of(fitting(_rest(lines[most - 1 :]), face, width), face, width + 5)[:1]]
    for line in lines:
        paper.text(line, left, top)
        top += line.height
    return top


def written(text: str, face: Face, left: float, top: float, width: float) -> Draw:
    """A text as something to draw."""

    def draw(paper: Paper) -> None:
        put(paper, text, face, left, top, width)

    return draw


def _rest(lines: Sequence[TextLine]) -> str:
    return " ".join(run.text for line in lines for run in line.runs)


def fitting(text: str, face: Face, width: float) -> str:
    """The text on one line, cut with an ellipsis where it is wider than ``width``."""
    if width_of(text, face.size, bold=face.bold) <= width:
        return text
    while text and width_of(f"{text}…", face.size, bold=face.bold) > width:
        text = text[:-1]
    return f"{text.rstrip()}…"


def chip_width(figure: Figure) -> float:
    return width_of(f"{MARKS[figure.mark]} {mark_text(figure.mark)}", 7.2, bold=True) + 3.0 if figure.mark else 0.0


def chip(paper: Paper, figure: Figure, right: float, top: float) -> None:
    """Best as a filled sign, worst as an open one, grey where the bandwidth leaves it open: words, not colour alone."""
    mark = figure.mark
    if mark not in (BEST, WORST):
        return
    width, tall = chip_width(figure), 4.3
    filled = mark == BEST and figure.sure
    colour = (GOOD if mark == BEST else BAD) if figure.sure else QUIET
    paper.box(right - width, top, width, tall, colour if filled else "#ffffff", colour, 0.25)
    face = Face(7.2, figure.sure, "#ffffff" if filled else colour)
    paper.words(f"{MARKS[mark]} {mark_text(mark)}", face, right - width + 1.5, top + (tall - height_of(7.2)) / 2)


def variant_key(paper: Paper, names: Sequence[Tuple[int, str]], left: float, top: float) -> None:
    """The colours of the variants with their names, on one line."""
    for place, name in names:
        paper.box(left, top + 0.7, 3.2, 3.2, colour_of(place))
        paper.words(name, Face(8.4, True, INK), left + 4.6, top)
        left += 4.6 + width_of(name, 8.4, bold=True) + 7.0
