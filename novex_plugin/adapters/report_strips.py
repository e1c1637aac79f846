"""The blocks of a report as strips: pieces of a page with a height, that know how to draw themselves.

A strip is never cut, but for the row of a table that fills most of a page.
"""

from dataclasses import dataclass, replace
from typing import Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from ..core.checks.outcomes import BY_CODE
from ..core.report import blocks as content
from ..core.report.blocks import (
    Block,
    Cell,
    Facts,
    Heading,
    Legend,
    Line,
    Listing,
    Note,
    Picture,
    Table,
    Text,
    Verdict,
)
from ..core.texts import tr
from ..core.wording import number
from .report_paper import BLUE, RULE, SOFT, Face, Paper, Span, TextLine, broken, height_of, width_of
from .sheet_text import INK, QUIET

WIDTH = 174.0  # mm of text on the page
BODY, SMALL, LABEL, HEAD = 9.0, 7.8, 6.9, 8.0  # points
PAD = 1.3  # mm inside the cells of a table
ICONS = {"HARD": "#b2182b", "NEE_TENZIJ": "#b84c06", "CONDITIONAL": "#a86400", "ATTENTION": "#7d6a00",
         "UNKNOWN": "#5e5e5e", "COMBINABLE": "#3f7d3a", "SYNERGY": "#2c743d", "NEUTRAL": "#6f6f6f"}  # fmt: skip
TITLES = {1: Face(17.0, True, BLUE), 2: Face(13.0, True, INK), 3: Face(10.5, True, BLUE)}
LEAST = {1: 40.0, 2: 195.0, 3: 22.0}  # an object begins where its facts and its map fit on one page
FEW, SHORT_MM = 7, 90.0  # strips that are kept together when they are no higher than this
DONE = "done"
Draw = Callable[[Paper, float, float], None]


@dataclass(frozen=True)
class Strip:
    """``draw(paper, left, top)`` fills ``height`` mm; ``least`` is what must be left on the page to begin here."""

    height: float
    draw: Draw
    keep: bool = False  # with the next one
    least: float = 0.0
    anchor: str = ""
    space: float = 0.0  # above it, but not at the top of a page
    head: Optional["Strip"] = None  # drawn again where a page begins with this strip
    row: Optional["Row"] = None


@dataclass(frozen=True)
class Row:
    """A row of a table that may have to be cut: its lines per cell, and the columns as (left, width, right-aligned)."""

    cells: Tuple[Tuple[TextLine, ...], ...]
    columns: Tuple[Tuple[float, float, bool], ...]

    @property
    def height(self) -> float:
        return max((sum(line.height for line in lines) for lines in self.cells), default=0.0) + 2 * PAD

    def cut(self, room: float) -> Tuple["Row", "Row"]:
        """What fits in ``room`` mm, and the rest."""
        first, rest = [], []
        for lines in self.cells:
            used, count = 2 * PAD, 0
            while count < len(lines) and used + lines[count].height <= room:
                used += lines[count].height
                count += 1
            first.append(lines[:count])
            rest.append(lines[count:])
        return Row(tuple(first), self.columns), Row(tuple(rest), self.columns)

    def draw(self, paper: Paper, left: float, top: float) -> None:
        for lines, (x, width, at_right) in zip(self.cells, self.columns):
            y = top + PAD
            for line in lines:
                paper.text(line, left + x + PAD, y, right=left + x + width - PAD if at_right else 0.0)
                y += line.height
        paper.rule(left, top + self.height, WIDTH)


def row_strip(row: Row, head: Optional[Strip] = None) -> Strip:
    return Strip(row.height, row.draw, head=head, row=row)


def strips(block: Block, pictures: Mapping[str, bytes]) -> List[Strip]:
    """The strips of one block; the table of contents is made elsewhere, when pages are known."""
    if isinstance(block, Picture):
        return [_picture(block, pictures)]
    maker = _MAKERS.get(type(block))
    return maker(block) if maker else []


def lines_of(found: Cell, width: float, size: float = SMALL) -> List[TextLine]:
    """The lines of a cell, each broken to fit."""
    return [line for one in found for line in broken(spans_of(one, size), width)]


def spans_of(line: Line, size: float) -> List[Span]:
    """Label, sign and text of a line in their faces."""
    spans = []
    if line.label:
        spans.append(Span(line.label, Face(min(size, LABEL), False, QUIET)))
    if line.mark in BY_CODE:
        spans.append(Span(BY_CODE[line.mark].symbol, Face(size, True, ICONS[line.mark])))
    colour = QUIET if line.style == content.QUIET else ("#0b5394" if line.link else INK)
    spans.append(Span(line.text, Face(size, line.style == content.STRONG, colour), line.link))
    return spans


def stacked(lines: Sequence[TextLine], inset: float = 0.0) -> Tuple[float, Draw]:
    """Height and drawing of lines under each other."""

    def draw(paper: Paper, left: float, top: float) -> None:
        for line in lines:
            paper.text(line, left + inset, top)
            top += line.height

    return sum(line.height for line in lines), draw


def _heading(block: Heading) -> List[Strip]:
    face = TITLES[block.level]
    spans = [Span(block.number, Face(face.size, False, QUIET))] if block.number else []
    if block.mark in BY_CODE:
        spans.append(Span(BY_CODE[block.mark].symbol, Face(face.size, True, ICONS[block.mark])))
    height, draw = stacked(broken([*spans, Span(block.text, face)], WIDTH))
    rule = block.level == 1

    def whole(paper: Paper, left: float, top: float) -> None:
        if rule:
            paper.rule(left, top, WIDTH, BLUE, 0.5)
        draw(paper, left, top + (3.0 if rule else 0.0))

    least = block.room or LEAST[block.level]
    space = {1: 11.0, 2: 9.0, 3: 5.0}[block.level]
    return [Strip(height + (6.0 if rule else 2.0), whole, keep=True, least=least, anchor=block.anchor, space=space)]


def _text(block: Text) -> List[Strip]:
    height, draw = stacked(lines_of((Line(block.text, block.style),), WIDTH, BODY))
    return [Strip(height + 2.0, draw, space=0.5)]


def _note(block: Note) -> List[Strip]:
    warning = block.kind == content.WARNING
    edge, side, fill = ("#e0bd8a", "#d9822b", "#fdf6ea") if warning else ("#b9c6d2", "#48739c", "#f2f6fa")
    title = broken([Span(block.title, Face(BODY, True, INK))], WIDTH - 10)
    height, draw = stacked([*title, *broken([Span(block.text, Face(BODY, False, INK))], WIDTH - 10)], 5.0)

    def whole(paper: Paper, left: float, top: float) -> None:
        paper.box(left, top, WIDTH, height + 5, fill, edge)
        paper.box(left, top, 1.5, height + 5, side)
        draw(paper, left, top + 2.5)

    return [Strip(height + 8.0, whole, space=1.5)]


def _facts(block: Facts) -> List[Strip]:
    label_width = 40.0
    columns = ((-PAD, label_width, False), (label_width, WIDTH - label_width, False))
    found = []
    for label, cell in block.rows:
        left = tuple(broken([Span(label, Face(SMALL + 0.4, False, QUIET))], label_width - 2))
        right = tuple(lines_of(cell, WIDTH - label_width - 2 * PAD, SMALL + 0.4))
        found.append(row_strip(Row((left, right), columns)))
    return [*found, _gap(3.0)]


def _gap(height: float) -> Strip:
    return Strip(height, lambda _paper, _left, _top: None)


def _table(block: Table) -> List[Strip]:
    if not block.rows:
        return []
    total = sum(column.width for column in block.columns)
    columns, x = [], 0.0
    for column in block.columns:
        width = WIDTH * column.width / total
        columns.append((x, width, column.number))
        x += width
    head = _table_head(block, columns)
    found = [head]
    for cells in block.rows:
        lines = tuple(
            tuple(lines_of(cell, width - 2 * PAD, SMALL)) for cell, (_x, width, _right) in zip(cells, columns)
        )
        found.append(row_strip(Row(lines, tuple(columns)), head))
    return [*_together(found), _gap(4.0)]


def _together(found: Sequence[Strip]) -> List[Strip]:
    """A short table or list stays on one page."""
    if len(found) > FEW or sum(strip.height for strip in found) > SHORT_MM:
        return list(found)
    return [replace(strip, keep=True) for strip in found[:-1]] + list(found[-1:])


def _table_head(block: Table, columns: Sequence[Tuple[float, float, bool]]) -> Strip:
    white = Face(SMALL, True, "#ffffff")
    cells = tuple(
        tuple(broken([Span(column.title, white)], width - 2 * PAD))
        for column, (_x, width, _right) in zip(block.columns, columns)
    )
    row = Row(cells, tuple(columns))

    def draw(paper: Paper, left: float, top: float) -> None:
        paper.box(left, top, WIDTH, row.height, BLUE)
        row.draw(paper, left, top)

    return Strip(row.height, draw, keep=True, space=1.5, least=14.0)


def _listing(block: Listing) -> List[Strip]:
    found = []
    for place, item in enumerate(block.items, start=1):
        lines = lines_of(item, WIDTH - 8, BODY if len(item) == 1 else SMALL + 0.4)
        height, draw = stacked(lines, 7.0)
        found.append(Strip(height + 2.6, _with_sign(block, place, item, draw, height), space=0.4))
    return [*_together(found), _gap(2.0)]


def _with_sign(block: Listing, place: int, item: Cell, draw: Draw, height: float) -> Draw:
    done = bool(item) and item[0].mark == DONE

    def whole(paper: Paper, left: float, top: float) -> None:
        if block.boxes:
            paper.box(left + 0.6, top + 1.2, 3.4, 3.4, edge=INK, thick=0.25)
            if done:
                paper.words("✓", Face(10.0, True, BLUE), left + 0.9, top + 0.2)
            paper.rule(left, top + height + 2.2, WIDTH)
        elif block.numbered:
            paper.words(f"{place}.", Face(BODY, True, BLUE), left + 0.5, top + 0.6)
        else:
            paper.box(left + 2.6, top + 2.3, 1.0, 1.0, QUIET)
        draw(paper, left, top + 0.6)

    return whole


def _verdict(block: Verdict) -> List[Strip]:
    colour = BY_CODE[block.worst].colour
    spans = [Span(BY_CODE[block.worst].symbol, Face(12.0, True, ICONS[block.worst])),
             Span(block.sentence, Face(11.0, True, INK))]  # fmt: skip
    lines = [*broken(spans, WIDTH - 14), *lines_of(block.facts, WIDTH - 14, BODY)]
    height, draw = stacked(lines, 7.0)
    chips, chip_height = _chips(block.counts)

    def whole(paper: Paper, left: float, top: float) -> None:
        full = height + chip_height + 7.0
        paper.box(left, top, WIDTH, full, SOFT)
        paper.box(left, top, 2.4, full, colour)
        draw(paper, left, top + 3.0)
        chips(paper, left + 7.0, top + 4.5 + height)

    return [Strip(height + chip_height + 11.0, whole, space=1.0)]


def _chips(counts: Sequence[Tuple[str, int]]) -> Tuple[Draw, float]:
    """Small frames side by side, one per class, on as many rows as they need."""
    places: List[Tuple[float, float, float, List[Span]]] = []
    x = y = 0.0
    for code, count in counts:
        spans = [Span(BY_CODE[code].symbol, Face(BODY, True, ICONS[code])), Span(number(count), Face(BODY, True, INK)),
                 Span(tr(BY_CODE[code].label), Face(BODY, False, INK))]  # fmt: skip
        line = broken(spans, WIDTH)[0]
        width = line.runs[-1].x + line.runs[-1].width + 4.4
        if x and x + width > WIDTH - 14:
            x, y = 0.0, y + 6.6
        places.append((x, y, width, spans))
        x += width + 2.0

    def draw(paper: Paper, left: float, top: float) -> None:
        for dx, dy, width, spans in places:
            paper.box(left + dx, top + dy, width, 5.6, "#ffffff", RULE)
            paper.text(broken(spans, WIDTH)[0], left + dx + 2.2, top + dy + 0.8)

    return draw, (y + 6.0 if places else 0.0)


def _picture(block: Picture, pictures: Mapping[str, bytes]) -> Strip:
    share = min(1.0, WIDTH / block.width)
    width, height = block.width * share, block.height * share
    there = bool(block.svg) or block.key in pictures
    caption = lines_of((Line(block.caption, content.QUIET),), WIDTH)
    shown = caption if there else [*lines_of((Line(block.alt, content.QUIET),), WIDTH), *caption]
    text_height, draw = stacked(shown)
    legend, legend_height = _legend(block.legend)
    height = height if there else 0.0

    def whole(paper: Paper, left: float, top: float) -> None:
        if block.svg:
            paper.drawing(block.svg, left, top, width, height)
        elif there:
            paper.picture(pictures[block.key], left, top, width, height)
        legend(paper, left, top + height + 2.0)
        draw(paper, left, top + height + 2.0 + legend_height)

    return Strip(height + text_height + legend_height + 6.0, whole, space=1.5)


def _legend(items: Sequence[Legend]) -> Tuple[Draw, float]:
    """Signs with their texts, side by side."""
    face = Face(SMALL, False, INK)
    places: List[Tuple[float, float, Legend]] = []
    x = y = 0.0
    for one in items:
        width = 7.5 + width_of(one.text, face.size) + 5.0
        if x and x + width > WIDTH:
            x, y = 0.0, y + 4.4
        places.append((x, y, one))
        x += width

    def draw(paper: Paper, left: float, top: float) -> None:
        for dx, dy, one in places:
            _sign(paper, one, left + dx, top + dy + 0.7)
            paper.words(one.text, face, left + dx + 7.2, top + dy)

    return draw, (y + 5.0 if places else 0.0)


def _sign(paper: Paper, one: Legend, left: float, top: float) -> None:
    width, height = 5.6, 2.8
    if one.outline:
        paper.box(left, top, width, height, "", BLUE, 0.55)
        return
    colour = BY_CODE[one.mark].colour
    if one.hatched:
        paper.hatch(left, top, width, height, colour)
        paper.box(left, top, width, height, "", "#444444", 0.18)
    else:
        paper.box(left, top, width, height, colour, "#444444", 0.18)


_MAKERS: Dict[type, Callable[..., List[Strip]]] = {
    Heading: _heading, Text: _text, Note: _note, Facts: _facts, Table: _table, Listing: _listing, Verdict: _verdict,
}  # fmt: skip
CONTENT_LINE = {1: Face(10.0, True, INK), 2: Face(8.6, False, INK)}


def content_height(level: int) -> float:
    """The height of a line in the table of contents."""
    return height_of(CONTENT_LINE[level].size) + (1.6 if level == 1 else 0.35)
