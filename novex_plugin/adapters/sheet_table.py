"""Behind a sheet with numbers: every proposal in a table, with the figures in charts above it.

Set by hand of code on the paper of the sheet, in as many columns as it is wide and on as many pages as are needed. All
measures in units of the grid.
"""

from dataclasses import dataclass
from typing import List, Sequence, Tuple, Union

from qgis.core import QgsLayoutItemPage, QgsPrintLayout, QgsProject

from ..core.accounting.chart_specs import ChartSpec
from ..core.model.codelists import code_name
from ..core.model.functions import function, has_function
from ..core.model.records import BASIS
from ..core.sheets.paper import LANDSCAPE, Paper
from ..core.texts import tr
from .sheet_charts import row_height, set_charts
from .sheet_content import ObjectRow
from .sheet_legend import THEME_MARK, set_sign
from .sheet_painted import Painted
from .sheet_pen import Box, Pen
from .sheet_sources import Basis, height_of, set_basis
from .sheet_style import accent_of
from .sheet_text import INK, MM_PER_POINT, PALE, QUIET, shortened, text_width

MARGIN, GAP, FOOT = 12.0, 9.0, 19.0
MOST_CHART_ROWS, CHART_SHARE = 3, 0.34  # of the height that is left
HEAD_FIRST, HEAD_NEXT = 24.4, 12.0  # heights of the head above the first table and above those that follow
COLUMN_HEAD, SECTION, AFTER = 5.6, 6.6, 2.0
ROWS = ((4.8, 6.6), (4.4, 6.4), (4.0, 6.2), (3.7, 6.0))  # height of a row and size of its letters, roomy first
BLOCK = 165.0  # a block of the table is at least this wide
NUMBER, SIGN, EXACTNESS, VARIANT, DRAWN, QUANTITY, AIR = 7.0, 5.4, 20.0, 9.0, 15.0, 38.0, 1.8
RIGHT = (True, False, False, False, False, False, True, True)  # which columns are set from the right
RULE = "#e4e0d9"
NAME_SHARE = 0.56  # of what the other columns leave; the function has the rest

Line = Union[str, ObjectRow]  # the code of a perspective as heading, or a row


@dataclass(frozen=True)
class TableHead:
    """The words above and below the table, the same as on the sheet itself."""

    kicker: str
    title: str
    about: str
    status: str
    accent: str
    code: str
    trace: str
    version: str


def table_layout(
    project: QgsProject, paper: Paper, head: TableHead, rows: Sequence[ObjectRow], charts: Sequence[ChartSpec],
    basis: Basis,
) -> QgsPrintLayout:  # fmt: skip
    """The pages, ready to export. Main thread only."""
    writer = _Writer(project, paper, head)
    writer.first_page(charts, _total(_lines(rows), ROWS[0][0]) / writer.blocks + height_of(basis, writer.width))
    writer.table(rows)
    writer.basis(basis)
    writer.finish()
    return writer.layout


class _Writer:
    """Flows the table over blocks and pages."""

    def __init__(self, project: QgsProject, paper: Paper, head: TableHead) -> None:
        self.layout = QgsPrintLayout(project)
        self.layout.setName(head.code)
        self._paper, self._head = paper, head
        self.pen = Pen(self.layout, paper.unit_mm)
        self.pages = 0
        self._ends: List[float] = [MARGIN]  # where the blocks on the page end
        self.top = MARGIN
        self.width = paper.width_mm / paper.unit_mm - 2 * MARGIN
        self.bottom = paper.height_mm / paper.unit_mm - FOOT - 5.0
        self.blocks = max(1, int((self.width + GAP) / (BLOCK + GAP)))

    # -- pages

    def first_page(self, charts: Sequence[ChartSpec], needed: float) -> None:
        """Head and charts: one row of them, or more where that leaves ``needed`` units for what comes below."""
        self._add_page()
        pen, head, right = self.pen, self._head, MARGIN + self.width
        pen.bar(Box(MARGIN, MARGIN, self.width, 1.6), head.accent)
        kicker = shortened(head.kicker.upper(), 6.8, self.width - 30, bold=True)
        pen.text(Box(MARGIN, MARGIN + 4.2, self.width, 4), kicker, 6.8, bold=True, colour=QUIET)
        title = shortened(head.title, 17.0, self.width - 30, bold=True)
        pen.text(Box(MARGIN, MARGIN + 8.0, self.width, 9), title, 17.0, bold=True, heading=True)
        pen.text(Box(MARGIN, MARGIN + 16.6, self.width, 4.4), shortened(head.about, 7.6, self.width), 7.6, colour=QUIET)
        pen.text(Box(right - 40, MARGIN + 4.2, 40, 4), head.status.upper(), 6.2, bold=True, right=True)
        self.top = MARGIN + HEAD_FIRST
        for row in range(MOST_CHART_ROWS):
            frame = Box(MARGIN, self.top, self.width, (self.bottom - self.top) * CHART_SHARE)
            room = self.bottom - self.top - row_height(frame, charts)
            if row and room < needed + COLUMN_HEAD + 2 * SECTION:
                break
            used, charts = set_charts(pen, frame, charts)
            self.top += used

    def _add_page(self) -> None:
        page = QgsLayoutItemPage(self.layout)
        orientations = QgsLayoutItemPage.Orientation
        page.setPageSize(self._paper.size, orientations.Landscape if self._paper.orientation == LANDSCAPE
                         else orientations.Portrait)  # fmt: skip
        self.layout.pageCollection().addPage(page)
        self.pen.page = self.pages
        self.pages += 1

    def _next_page(self) -> None:
        self._add_page()
        self._ends = [MARGIN + HEAD_NEXT]
        self.pen.bar(Box(MARGIN, MARGIN, self.width, 0.8), self._head.accent)
        text = tr("{title}, vervolg").format(title=self._head.title)
        self.pen.text(Box(MARGIN, MARGIN + 3.4, self.width, 4.4), shortened(text, 7.6, self.width), 7.6, colour=QUIET)
        self.top = MARGIN + HEAD_NEXT

    def finish(self) -> None:
        """The foot of every page, now that their number is known."""
        pen, head = self.pen, self._head
        y, right = self.bottom + 5.0, MARGIN + self.width
        for page in range(self.pages):
            pen.page = page
            pen.bar(Box(MARGIN, y - 2.2, self.width, 0.15), PALE)
            version = shortened(head.version.replace("\n", " · "), 5.4, self.width - 90)
            pen.text(Box(MARGIN, y, self.width - 88, 3.6), version, 5.4, colour=QUIET)
            number = tr("Bladzijde {page} van {count}").format(page=page + 2, count=self.pages + 1)
            pen.text(Box(MARGIN, y + 3.2, 60, 3.6), number, 5.4, colour=QUIET)
            pen.text(Box(right - 88, y - 0.4, 88, 3.8), shortened(head.code, 6.4, 87, bold=True), 6.4, bold=True,
                     right=True)  # fmt: skip
            pen.text(Box(right - 88, y + 3.2, 88, 3.6), head.trace, 6.0, bold=True, right=True)

    # -- the table

    def table(self, rows: Sequence[ObjectRow]) -> None:
        lines = _lines(rows)
        room = self.bottom - self.top - COLUMN_HEAD
        height, size = next(((height, size) for height, size in ROWS
                             if _total(lines, height) <= room * self.blocks * 0.97), ROWS[-1])  # fmt: skip
        left = list(lines)
        while left:
            room = self.bottom - self.top - COLUMN_HEAD
            even = _total(left, height) / self.blocks + SECTION  # the last page is filled evenly
            for block in range(self.blocks):
                part = _taken(left, min(room, even) if _total(left, height) <= room * self.blocks else room, height)
                if part:
                    self._block(block, part, height, size, rows)
                left = left[len(part) :]
                if left and isinstance(left[0], ObjectRow) and part:
                    left = [left[0].theme, *left]  # the heading again where its rows go on
            if left:
                self._next_page()
        self.top = max(self._ends)

    def basis(self, basis: Basis) -> None:
        """What the sheet rests on, at the foot of the last page; on one more where that is full."""
        height = height_of(basis, self.width)
        if self.bottom - self.top < height + 2.0:
            self._next_page()
        set_basis(self.pen, Box(MARGIN, self.bottom - height, self.width, height), basis)

    def _block(
        self, block: int, lines: Sequence[Line], height: float, size: float, rows: Sequence[ObjectRow]
    ) -> None:
        width = (self.width - GAP * (self.blocks - 1)) / self.blocks
        left, paper = MARGIN + block * (width + GAP), Painted(self.pen)
        columns = _columns(width, rows)
        for (name, x, wide), right in zip(columns, RIGHT):
            if name and wide:
                head = Box(left + x, self.top, wide, 3.4)
                paper.text(head, shortened(name, 5.6, wide), 5.6, colour=QUIET, right=right)
        paper.bar(Box(left, self.top + 4.1, width, 0.25), self._head.accent)
        y = self.top + COLUMN_HEAD
        for line in lines:
            if isinstance(line, ObjectRow):
                _set_row(paper, Box(left, y, width, height), line, columns, size)
                y += height
            else:
                _set_section(paper, Box(left, y, width, SECTION), line, size)
                y += SECTION
        paper.put(Box(left, self.top, width, y - self.top))
        self._ends.append(y)


def _set_section(paper: Painted, place: Box, theme: str, size: float) -> None:
    middle = place.y + 1.4 + 0.72 * (size + 0.2) * MM_PER_POINT
    paper.bar(Box(place.x, middle - THEME_MARK / 2, THEME_MARK, THEME_MARK), accent_of(theme))
    name, indent = code_name("perspectief", theme), THEME_MARK + 1.3
    line = Box(place.x + indent, place.y + 1.4, place.width - indent, SECTION - 1.4)
    paper.text(line, name, size + 0.2, bold=True)


def _set_row(
    paper: Painted, place: Box, row: ObjectRow, columns: Sequence[Tuple[str, float, float]], size: float
) -> None:
    paper.bar(Box(place.x, place.y + place.height - 0.06, place.width, 0.1), RULE)
    name = function(row.function).name if has_function(row.function) else row.function
    texts = (str(row.number or ""), "", row.name, name, row.exactness, row.variant or tr("basis"), row.drawn or "–",
             row.quantity)  # fmt: skip
    for number, (text, (_title, x, wide)) in enumerate(zip(texts, columns)):
        if not text or not wide:
            continue
        bold = number == 0
        small = max(size - 1.4, min(size, size * wide / max(0.1, text_width(text, size, bold=bold) + 0.6)))
        colour = INK if number in (0, 2, 6, 7) else QUIET
        here = Box(place.x + x, place.y, wide, place.height)
        paper.text(here, shortened(text, small, wide, bold=bold), small, bold=bold, colour=colour, middle=True,
                   right=RIGHT[number])  # fmt: skip
    set_sign(paper, Box(place.x + columns[1][1], place.y, SIGN - 1.4, place.height), row)


def _lines(rows: Sequence[ObjectRow]) -> List[Line]:
    """The rows, with the code of a perspective before each group of them."""
    lines: List[Line] = []
    last = None
    for row in rows:
        if row.theme != last:
            lines.append(row.theme)
            last = row.theme
        lines.append(row)
    return lines


def _total(lines: Sequence[Line], height: float) -> float:
    return sum(height if isinstance(line, ObjectRow) else SECTION for line in lines)


def _taken(lines: Sequence[Line], room: float, height: float) -> List[Line]:
    """As many of the first lines as fit; a heading is not the last of them."""
    taken: List[Line] = []
    for line in lines:
        room -= height if isinstance(line, ObjectRow) else SECTION
        if room < -0.001:
            break
        taken.append(line)
    while taken and not isinstance(taken[-1], ObjectRow):
        taken.pop()
    return taken


def _columns(width: float, rows: Sequence[ObjectRow]) -> List[Tuple[str, float, float]]:
    """Title, left side and width of each column; that of the number has none where no row has one, that of the variant
    none where all is of the basis."""
    variant = VARIANT if any(row.variant != BASIS for row in rows) else 0.0
    nr = NUMBER if any(row.number for row in rows) else 0.0
    wide = width >= 170.0
    exactness, quantity = (EXACTNESS, QUANTITY) if wide else (17.0, 32.0)
    fixed = nr + SIGN + exactness + variant + DRAWN + quantity
    gaps = AIR * (4 + bool(nr) + bool(variant))
    rest = width - fixed - gaps
    widths = (nr, SIGN, rest * NAME_SHARE, rest * (1 - NAME_SHARE), exactness, variant, DRAWN, quantity)
    titles = (tr("nr."), "", tr("voorstel"), tr("functie"), tr("begrenzing"), tr("variant"), tr("omvang"),
              tr("hoeveelheid (bandbreedte)"))  # fmt: skip
    found, x = [], 0.0
    for place, (title, one) in enumerate(zip(titles, widths)):
        found.append((title, x, one))
        x += one + (AIR if one and place != 1 else 0.0)
    return found
