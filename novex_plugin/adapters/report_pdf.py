"""The report as a PDF of A4 pages: real page numbers, table heads that come back, bookmarks and links.

First every strip gets its page, so that the table of contents knows where things are; then the pages are drawn.
Works in any thread.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Dict, List, Mapping, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QMarginsF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from ..core.checks.outcomes import BY_CODE
from ..core.errors import NovexError
from ..core.progress import Progress
from ..core.report.blocks import Contents, Document, Heading
from ..core.texts import tr
from .report_paper import BLUE, DPI, RULE, Face, Paper, Span, broken, height_of, width_of
from .report_pdf_finish import Bookmark, finish
from .report_strips import CONTENT_LINE, ICONS, WIDTH, Strip, content_height, row_strip, strips
from .sheet_text import INK, QUIET

PAGE_WIDTH, PAGE_HEIGHT = 210.0, 297.0
LEFT, TOP, BOTTOM = 18.0, 18.0, 279.0
FOOT = Face(7.4, False, QUIET)
ROOM = BOTTOM - TOP
CUT_FROM = 0.45  # share of a page: higher rows are cut, lower ones move to the next page


@dataclass(frozen=True)
class Placed:
    strip: Strip
    top: float


Pages = List[List[Placed]]


def write_pdf(
    document: Document, pictures: Mapping[str, bytes], target: Path, progress: Optional[Progress] = None
) -> int:
    """Write the pages to ``target`` (use a temporary file) and return their number.

    The same document and pictures give the same bytes. Raises NovexError when the file cannot be written.
    """
    progress = progress or Progress()
    pages, places = _laid_out(document, pictures)
    writer = pdf_writer(target, document)
    painter = QPainter()
    if not painter.begin(writer):
        raise NovexError(tr("{file} kan niet worden geschreven.").format(file=target.name))
    paper = Paper(painter)
    try:
        for place, page in enumerate(pages):
            progress.step(place / len(pages), tr("Bladzijde {number}").format(number=place + 1))
            if place:
                writer.newPage()
            paper.page = place
            _draw_page(paper, document, page, place + 1, len(pages), places)
    finally:
        painter.end()
    marks = [Bookmark(one.level, one.text, places[one.anchor]) for one in document.headings(2) if one.anchor in places]
    finish(target, document, marks, paper.links, places, (PAGE_WIDTH, PAGE_HEIGHT))
    return len(pages)


def pdf_writer(
    target: Path, document: Document, orientation: QPageLayout.Orientation = QPageLayout.Orientation.Portrait
) -> QPdfWriter:
    """For A4 without margins."""
    writer = QPdfWriter(str(target))
    writer.setResolution(DPI)
    writer.setTitle(document.title)
    writer.setCreator("NOVEX")
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0)))
    return writer


class _Flow:
    """Puts strips on pages."""

    def __init__(self) -> None:
        self.pages: Pages = [[]]
        self.top = TOP

    @property
    def room(self) -> float:
        return BOTTOM - self.top

    def put(self, strip: Strip, following: Sequence[Strip]) -> None:
        """The strip here, or on the next page together with what it may not be parted from."""
        space = strip.space if self.pages[-1] else 0.0
        needed = space + max(strip.height + _kept(strip, following), strip.least)
        if needed > self.room and self.pages[-1]:
            if strip.row is not None and strip.height > CUT_FROM * ROOM and self.room > 30:
                self._cut(strip)
                return
            self._turn(strip)
            space = 0.0
        if strip.row is not None and strip.height > self.room:
            self._cut(strip)
            return
        self._place(replace(strip, space=0.0), space)

    def _turn(self, strip: Strip) -> None:
        self.pages.append([])
        self.top = TOP
        if strip.head is not None:
            self._place(strip.head, 0.0)

    def _cut(self, strip: Strip) -> None:
        """A row that is too high: what fits here, the rest after the head of the next page."""
        if strip.row is None:
            return
        first, rest = strip.row.cut(self.room)
        self._place(row_strip(first, strip.head), 0.0)
        self._turn(strip)
        self.put(row_strip(rest, strip.head), ())

    def _place(self, strip: Strip, space: float) -> None:
        self.pages[-1].append(Placed(strip, self.top + space))
        self.top += space + strip.height


def _kept(strip: Strip, following: Sequence[Strip]) -> float:
    """The height of what has to come on the same page after this strip."""
    height = 0.0
    for one in following if strip.keep else ():
        height += one.space + max(one.least, one.height if one.row is None else min(one.height, CUT_FROM * ROOM))
        if not one.keep:
            break
    return min(height, ROOM - strip.height)


def _laid_out(document: Document, pictures: Mapping[str, bytes]) -> Tuple[Pages, Dict[str, Tuple[int, float]]]:
    """The pages, and on which of them (and how far down, mm) every anchor stands."""
    found: List[Strip] = _cover(document)
    for block in document.blocks:
        found += _contents(document) if isinstance(block, Contents) else strips(block, pictures)
    flow = _Flow()
    for place, strip in enumerate(found):
        flow.put(strip, found[place + 1 : place + 10])
    places = {
        one.strip.anchor: (number, one.top)
        for number, page in enumerate(flow.pages)
        for one in page
        if one.strip.anchor and not one.strip.anchor.startswith("#")
    }
    return flow.pages, places


def _cover(document: Document) -> List[Strip]:
    """The head of the first page."""
    kicker = broken([Span(document.kicker, Face(10.0, False, QUIET))], WIDTH)
    title = broken([Span(document.title, Face(25.0, True, BLUE))], WIDTH)
    subtitle = broken([Span(document.subtitle, Face(11.0, False, QUIET))], WIDTH)
    lines = [*kicker, *title, *subtitle]
    height = sum(line.height for line in lines)

    def draw(paper: Paper, left: float, top: float) -> None:
        paper.box(left, top, WIDTH, 2.2, BLUE)
        y = top + 9.0
        for line in lines:
            paper.text(line, left, y)
            y += line.height

    return [Strip(height + 18.0, draw)]


def _contents(document: Document) -> List[Strip]:
    """A line per heading; the number of the page is put in when it is drawn."""
    found = [Strip(height_of(13.0) + 2.0, lambda paper, left, top: paper.words(
        tr("Inhoud"), Face(13.0, True, BLUE), left, top), keep=True)]  # fmt: skip
    for heading in document.headings(2):
        found.append(Strip(content_height(heading.level), _nothing, anchor=f"#{heading.anchor}"))
    return [*found, Strip(6.0, _nothing)]


def _nothing(_paper: Paper, _left: float, _top: float) -> None:
    """What is drawn when all pages are known, or just room."""


def _draw_page(
    paper: Paper, document: Document, page: Sequence[Placed], number: int, count: int,
    places: Mapping[str, Tuple[int, float]],
) -> None:  # fmt: skip
    headings = {f"#{one.anchor}": one for one in document.headings(2)}
    for one in page:
        heading = headings.get(one.strip.anchor)
        if heading is not None:
            _content_line(paper, heading, one.top, places)
        else:
            one.strip.draw(paper, LEFT, one.top)
    paper.rule(LEFT, BOTTOM + 4.0, WIDTH, RULE)
    place = tr("{number} van {count}").format(number=number, count=count)
    foot = broken([Span(document.foot, FOOT)], WIDTH - 25)
    if foot:
        paper.text(foot[0], LEFT, BOTTOM + 5.2)
    paper.words(place, FOOT, LEFT, BOTTOM + 5.2, right=LEFT + WIDTH)


def _content_line(paper: Paper, heading: Heading, top: float, places: Mapping[str, Tuple[int, float]]) -> None:
    """Number, text, dots and page of one heading."""
    face, inset = CONTENT_LINE[heading.level], 0.0 if heading.level == 1 else 8.0
    top += 1.2 if heading.level == 1 else 0.0
    if heading.number:
        paper.words(heading.number, Face(face.size, False, QUIET), LEFT, top)
    spans = [Span(BY_CODE[heading.mark].symbol, Face(face.size, True, ICONS[heading.mark]))] if heading.mark else []
    line = broken([*spans, Span(heading.text, face)], WIDTH - inset - 24)[0]
    left = LEFT + inset + (8.0 if heading.level == 1 else 0.0)
    paper.text(line, left, top)
    page = str(places[heading.anchor][0] + 1)
    paper.words(page, Face(face.size, False, INK), LEFT, top, right=LEFT + WIDTH)
    start = left + line.runs[-1].x + line.runs[-1].width + 2.0
    end = LEFT + WIDTH - width_of(page, face.size) - 2.0
    dot = width_of(" .", face.size)
    if end > start + dot:
        paper.words(" ." * int((end - start) / dot), Face(face.size, False, "#b8bec3"), LEFT, top, right=end)
    paper.link(LEFT, top, WIDTH, line.height, f"#{heading.anchor}")
