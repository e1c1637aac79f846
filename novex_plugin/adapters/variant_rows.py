"""The figures of variants beside each other: a line per figure, with a bar, its bandwidth and what was asked."""

from typing import List, Sequence, Tuple

from ..core.texts import tr
from ..core.variants.compare import Comparison, Figure, Row, group_title
from ..core.variants.compare_words import (
    band_text,
    difference_text,
    figure_text,
    row_label,
    target_text,
)
from .report_paper import RULE, SOFT, Face, Paper, width_of
from .sheet_text import INK, QUIET
from .variant_board import (
    BODY,
    BOTTOM,
    HEAD,
    LEFT,
    PART,
    SMALL,
    WIDTH,
    Page,
    chip,
    chip_width,
    colour_of,
    fitting,
    height,
    put,
    written,
)

LABEL, GAP = 70.0, 5.0  # mm of the first column, and between columns
ROW, HEADING, TABLE_HEAD = 14.6, 9.5, 9.0  # heights
BAR = 2.6
MOST = 6  # variants beside each other; more go on to a next page, the first one with them
KEY_ROOM = 10.0
Columns = Tuple[int, ...]


def figure_pages(
    comparison: Comparison, groups: Sequence[str], title: str, anchor: str, lead: str, below: float = 0.0
) -> List[Page]:
    """The lines of some groups that differ, on as many pages as they need; what is alike in one sentence below.

    ``below``: room (mm) that is kept free above the lines on the first page.
    """
    pages: List[Page] = []
    for columns in chunks(len(comparison.views)):
        table = _Table(comparison, columns, title, f"{anchor}-{columns[-1]}", lead, 0.0 if pages else below)
        for group in groups:
            table.group(group, comparison.of(group))
        pages += table.finished()
    return pages


def chunks(count: int) -> List[Columns]:
    """Which variants stand beside each other on a page."""
    if count <= MOST:
        return [tuple(range(count))]
    rest = list(range(1, count))
    step = MOST - 1
    return [(0, *rest[start : start + step]) for start in range(0, len(rest), step)]


class _Table:
    """Puts lines on pages from top to bottom."""

    def __init__(self, comparison: Comparison, columns: Columns, title: str, anchor: str, lead: str,
                 below: float) -> None:  # fmt: skip
        self._comparison, self._columns, self._below = comparison, columns, below
        self._title, self._anchor, self._lead = title, anchor, lead
        self._width = (WIDTH - LABEL) / len(columns)
        self._pages: List[Page] = []
        self._top = BOTTOM

    def group(self, group: str, rows: Sequence[Row]) -> None:
        """A heading, the lines that differ, and the others in short."""
        if not rows:
            return
        different = [row for row in rows if row.differs]
        alike = [row for row in rows if not row.differs]
        title = group_title(group)
        heading = HEADING if title != self._title else 2.0
        self._room(heading + (ROW if different else 12.0))
        if title != self._title:
            top = self._top
            self._pages[-1].add(lambda paper: paper.words(title, PART, LEFT, top + 2.5))
        self._top += heading
        for row in different:
            self._line(row)
        if alike:
            self._alike(alike)

    def finished(self) -> List[Page]:
        return self._pages

    def _room(self, needed: float) -> None:
        """A new page when what comes does not fit on this one."""
        if self._top + needed <= BOTTOM - KEY_ROOM and self._pages:
            return
        more = tr("{title} (vervolg)") if self._pages else "{title}"
        anchor = f"{self._anchor}-{len(self._pages)}"
        page = Page(more.format(title=self._title), anchor, self._lead)
        top = HEAD + (0.0 if self._pages else self._below)
        page.add(lambda paper: _head(paper, self._comparison, self._columns, self._width, top))
        page.add(lambda paper: _key(paper, self._comparison.names[0]))
        self._pages.append(page)
        self._top = top + TABLE_HEAD

    def _line(self, row: Row) -> None:
        self._room(ROW)
        top, width, columns = self._top, self._width, self._columns
        self._pages[-1].add(lambda paper: _draw_row(paper, row, columns, width, top))
        self._top += ROW

    def _alike(self, rows: Sequence[Row]) -> None:
        told = "; ".join(f"{row_label(row)} {figure_text(row.figures[0].value)} {row.unit}" for row in rows)
        text = tr("In alle varianten gelijk: {told}.").format(told=told)
        self._room(height(text, SMALL, WIDTH) + 5.0)
        top = self._top
        self._pages[-1].add(written(text, SMALL, LEFT, top + 2.0, WIDTH))
        self._top += height(text, SMALL, WIDTH) + 5.0


def _head(paper: Paper, comparison: Comparison, columns: Columns, width: float, top: float) -> None:
    """The names of the variants over their columns, each with its colour."""
    for at, place in enumerate(columns):
        left = LEFT + LABEL + at * width
        paper.box(left, top, width - GAP, 1.2, colour_of(place))
        paper.words(fitting(comparison.names[place], Face(9.6, True, INK), width - GAP), Face(9.6, True, INK),
                    left, top + 2.2)  # fmt: skip


def _key(paper: Paper, first: str) -> None:
    """What the signs mean, at the foot of the page."""
    top, x = BOTTOM - 4.0, LEFT
    paper.box(x, top + 0.6, 8.0, BAR, "#8a8f94")
    x = _said(paper, tr("verwacht"), x + 9.5, top)
    _whisker(paper, x, x + 8.0, top + 0.6 + BAR / 2)
    x = _said(paper, tr("bandbreedte"), x + 9.5, top)
    _tick(paper, x + 1.0, top + 0.6)
    x = _said(paper, tr("wat gevraagd is"), x + 3.5, top)
    paper.words("±", Face(7.4, True, INK), x, top)
    x = _said(paper, tr("verschil met {first}").format(first=first), x + 3.5, top)
    _said(paper, tr("grijs omkaderd: valt binnen de bandbreedte"), x, top)


def _said(paper: Paper, text: str, left: float, top: float) -> float:
    paper.words(text, SMALL, left, top)
    return left + width_of(text, SMALL.size) + 6.0


def _draw_row(paper: Paper, row: Row, columns: Columns, width: float, top: float) -> None:
    paper.rule(LEFT, top, WIDTH, RULE)
    below = put(paper, row_label(row), Face(BODY.size, True, INK), LEFT, top + 1.2, LABEL - GAP, most=2)
    detail = target_text(row) or row.unit
    put(paper, detail, SMALL, LEFT, below + 0.2, LABEL - GAP, most=2)
    most = _end(row)
    for at, place in enumerate(columns):
        figure = row.figures[place]
        left = LEFT + LABEL + at * width
        _cell(paper, row, figure, (left, top, width - GAP))
        if figure.value is not None and most > 0:
            _bar(paper, row, figure, (left, top + ROW - BAR - 1.6, width - GAP), colour_of(place), most)


def _end(row: Row) -> float:
    """The figure at the right end of the bars of a row.

    What was asked is far beyond what one province can do for a national goal; then it stands outside the bars.
    """
    most = max((value for figure in row.figures for value in (figure.value, figure.maximum) if value), default=0.0)
    asked = row.target_max or row.target or 0.0
    return max(most, asked) if asked <= 4 * most else most


def _cell(paper: Paper, row: Row, figure: Figure, place: Tuple[float, float, float]) -> None:
    """The figure large, its difference and bandwidth small behind it, best or worst at the right."""
    left, top, width = place
    text = figure_text(figure.value)
    face = Face(11.0, True, INK)
    paper.words(text, face, left, top + 0.9)
    chip(paper, figure, left + width, top + 1.4)
    used = width_of(text, face.size, bold=True) + 2.0
    room = width - chip_width(figure) - 1.0
    if figure.value is None:
        paper.words(fitting(figure.note or tr("geen cijfer"), SMALL, room - used), SMALL, left + used, top + 2.2)
        return
    difference = difference_text(figure)
    if difference and used + width_of(difference, 8.0) < room:
        paper.words(difference, Face(8.0, False, QUIET), left + used, top + 1.9)
    parts = [part for part in (band_text(figure), figure.note) if part]
    paper.words(fitting(" · ".join(parts), SMALL, width), SMALL, left, top + 6.0)


def _bar(
    paper: Paper, row: Row, figure: Figure, place: Tuple[float, float, float], colour: str, most: float
) -> None:  # fmt: skip
    left, top, width = place
    paper.box(left, top, width, BAR, SOFT)
    paper.box(left, top, width * max(figure.value or 0.0, 0.0) / most, BAR, colour)
    if figure.banded and figure.minimum is not None and figure.maximum is not None:
        _whisker(paper, left + width * figure.minimum / most, left + width * figure.maximum / most, top + BAR / 2)
    for asked in (row.target, row.target_max):
        if asked and asked <= most:
            _tick(paper, left + width * asked / most, top)


def _whisker(paper: Paper, start: float, end: float, middle: float) -> None:
    """A bandwidth: a dark line with a white edge, so that it shows on the bar and beside it."""
    paper.box(start, middle - 0.45, end - start, 0.9, "#ffffff")
    paper.box(start, middle - 0.2, end - start, 0.4, INK)
    for x in (start, end):
        paper.box(x - 0.2, middle - 0.9, 0.4, 1.8, INK)


def _tick(paper: Paper, x: float, top: float) -> None:
    paper.box(x - 0.35, top - 1.0, 0.7, BAR + 2.0, "#000000", "#ffffff", 0.15)
