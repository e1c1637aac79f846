"""The account (verantwoording) beside the map sheets: every layer of the official basisset, applied or explained.

A PDF of A4 pages. Rows take the height of their texts; a table goes on over as many pages as it needs.
"""

from dataclasses import dataclass
from typing import Callable, Iterable, List, Optional, Sequence, Tuple

from qgis.core import QgsPrintLayout, QgsProject

from ..core.catalogue.basisset import BasisLayer
from ..core.catalogue.explain import APPLIED, EXPLAINED, LayerStatement, Summary, summary
from ..core.model.codelists import code_name
from ..core.model.records import ProposalHeader
from ..core.texts import tr
from .sheet_legend import Box
from .sheet_margin import version_line
from .sheet_pages import Pages
from .sheet_text import INK, QUIET, line_height, shortened, wrapped
from .store import Store

ACCENT, PALE = "#16324f", "#d9d5cd"
TEXT, HEAD = 7.4, 6.2  # points
GAP, AIR = 4.0, 1.5  # between columns, and above and below the text of a row
TOP_FIRST, TOP_NEXT, FOOT = 62.0, 25.0, 192.0  # where a table starts on the first page and on others, and ends
LEFT, WIDTH = Pages.MARGIN, Pages.WIDTH - 2 * Pages.MARGIN


@dataclass(frozen=True)
class Table:
    """One part of the account. ``columns`` are (heading, share of the width); the first holds the theme."""

    title: str
    columns: Tuple[Tuple[str, float], ...]
    rows: Tuple[Tuple[str, ...], ...]

    def widths(self) -> List[float]:
        room = WIDTH - GAP * (len(self.columns) - 1)
        return [room * share for _, share in self.columns]


def account_layout(
    project: QgsProject,
    header: ProposalHeader,
    statements: Sequence[LayerStatement],
    store: Optional[Store],
    code: str,
) -> QgsPrintLayout:
    """The pages of the account, ready to export. Main thread only."""
    writer = _Writer(Pages(project, code))
    writer.first_page(header, summary(statements))
    for table in account_tables(statements, store):
        writer.table(table)
    writer.finish(header, store, code)
    return writer.pages.layout


def account_tables(statements: Sequence[LayerStatement], store: Optional[Store]) -> List[Table]:
    """What the account says, part by part; parts without layers are left out."""
    open_ones = [item for item in statements if item.is_open]
    applied = [item for item in statements if item.state == APPLIED]
    explained = [item for item in statements if item.state == EXPLAINED]
    theme, name, owner = (tr("Thema"), 0.14), (tr("Laag"), 0.27), (tr("Bronhouder"), 0.15)
    tables = [
        Table(tr("Nog open"), (theme, name, owner, (tr("Wat er nog moet gebeuren"), 0.44)), _rows(open_ones, _todo)),
        Table(
            tr("Toegepast"), (theme, name, owner, (tr("Bron in gebruik"), 0.34), (tr("Datum"), 0.1)),
            _rows(applied, lambda item: _in_use(item, store)),
        ),
        Table(
            tr("Uitgelegd"), (theme, (tr("Laag"), 0.22), (tr("Bronhouder"), 0.12), (tr("Waarom niet toegepast"), 0.3),
                              (tr("Vervangende bron"), 0.22)),
            _rows(explained, lambda item: (item.reason, item.replacement or "–")),
        ),
    ]  # fmt: skip
    return [table for table in tables if table.rows]


def source_in_use(layer: BasisLayer, store: Optional[Store]) -> Tuple[str, str]:
    """Source and date of a catalogue layer as the store holds it; empty texts when it does not."""
    keys = [key for key in (layer.code, *layer.check_layers) if store is not None and store.has(key)]
    stored = [store.layer(key) for key in keys] if store is not None else []
    sources = dict.fromkeys(each.source for each in stored if each.source)
    return "; ".join(sources), max((each.date for each in stored), default="")


def _rows(
    items: Iterable[LayerStatement], rest: Callable[[LayerStatement], Tuple[str, ...]]
) -> Tuple[Tuple[str, ...], ...]:
    """Theme, layer and owner of each, then what ``rest`` gives."""
    return tuple(
        (item.layer.theme[:1].upper() + item.layer.theme[1:], item.layer.name, item.layer.owner, *rest(item))
        for item in items
    )


def _todo(item: LayerStatement) -> Tuple[str]:
    text = item.problem[:1].upper() + item.problem[1:]
    return (f"{text}. {item.reason}".strip() if item.reason else f"{text}.",)


def _in_use(item: LayerStatement, store: Optional[Store]) -> Tuple[str, str]:
    source, date = source_in_use(item.layer, store)
    if not source:
        as_picture = tr("als kaartbeeld van de dienst") if not item.layer.checkable else ""
        source = ", ".join(part for part in (item.layer.owner, as_picture) if part)
    remark = " ".join(part for part in (item.reason, item.replacement) if part)
    return (f"{source}. {remark}" if remark else source), date or "–"


class _Writer:
    """Sets tables one below the other and takes a new page when one is full."""

    def __init__(self, pages: Pages) -> None:
        self.pages = pages
        self.y = 0.0
        self._title = ""
        self._theme: Sequence[str] = ()  # that of the row above; it stands once, and again on a new page

    def first_page(self, header: ProposalHeader, count: Summary) -> None:
        self.pages.add()
        pages = self.pages
        pages.bar(Box(LEFT, 12.0, WIDTH, 1.6), ACCENT)
        self._title = header.title
        pages.text(Box(LEFT, 17.0, WIDTH, 4.4), shortened(header.title.upper(), 7.2, WIDTH, bold=True), 7.2,
                   bold=True, colour=QUIET)  # fmt: skip
        pages.text(Box(LEFT, 21.6, 150, 12), tr("Verantwoording basisset"), 22)
        subtitle = tr("Pas toe of leg uit: per laag van de officiële NOVEX-basisset. {province} · {milestone}").format(
            province=code_name("provincies", header.province), milestone=code_name("ijkmoment", header.milestone)
        )
        pages.text(Box(LEFT, 33.4, WIDTH, 5), subtitle, 8.2, colour=QUIET)
        figures = [(count.total, tr("lagen in de basisset")), (count.applied, tr("toegepast")),
                   (count.explained, tr("uitgelegd")), (count.open, tr("nog open"))]  # fmt: skip
        for number, (figure, label) in enumerate(figures):
            x = LEFT + number * 42.0
            pages.text(Box(x, 41.2, 38, 9), str(figure), 19, bold=True)
            pages.text(Box(x, 49.8, 40, 4.4), label, 7.2, colour=QUIET)
        self.y = TOP_FIRST

    def table(self, table: Table) -> None:
        title = f"{table.title} ({len(table.rows)})"
        cells = [self._broken(row, table.widths()) for row in table.rows]
        if self.y + 14.0 + _height(cells[0]) > FOOT:
            self._next_page()
        self._head(table, title)
        for row in cells:
            for part in _parts(row, FOOT - TOP_NEXT - 14.0):
                if self.y + _height(part) > FOOT:
                    self._next_page()
                    self._head(table, tr("{title}, vervolg").format(title=title))
                self._row(part, table.widths())
        self.y += 7.0

    def finish(self, header: ProposalHeader, store: Optional[Store], code: str) -> None:
        """The foot of every page, now that their number is known."""
        known = (store.snapshot_name, store.snapshot_date) if store else (header.basisset_name, header.basisset_date)
        used = ", ".join(part for part in known if part) or tr("geen basisset gekoppeld")
        left = tr("Basisset in gebruik: {used}.").format(used=used)
        for page in range(self.pages.count):
            self.pages.text(Box(LEFT, 196.4, 200, 3.6), left, 5.8, colour=QUIET, page=page)
            version = version_line(header).replace("\n", " · ")
            self.pages.text(Box(LEFT, 199.8, 200, 3.6), version, 5.8, colour=QUIET, page=page)
            number = tr("Bladzijde {page} van {count}").format(page=page + 1, count=self.pages.count)
            right = Pages.WIDTH - Pages.MARGIN - 90
            self.pages.text(Box(right, 196.2, 90, 3.8), code, 6.2, bold=True, right=True, page=page)
            self.pages.text(Box(right, 199.8, 90, 3.6), number, 5.8, colour=QUIET, right=True, page=page)

    def _next_page(self) -> None:
        self.pages.add()
        self.pages.bar(Box(LEFT, 12.0, WIDTH, 0.8), ACCENT)
        text = shortened(tr("{title} · verantwoording basisset").format(title=self._title), 7.2, WIDTH)
        self.pages.text(Box(LEFT, 15.4, WIDTH, 4.4), text, 7.2, colour=QUIET)
        self.y = TOP_NEXT

    def _head(self, table: Table, title: str) -> None:
        self.pages.text(Box(LEFT, self.y, WIDTH, 6), title, 10.5, bold=True)
        self.y += 7.0
        x = LEFT
        for (heading, _), width in zip(table.columns, table.widths()):
            self.pages.text(Box(x, self.y, width, 3.6), heading, HEAD, colour=QUIET)
            x += width + GAP
        self.y += 4.2
        self.pages.bar(Box(LEFT, self.y, WIDTH, 0.3), ACCENT)
        self.y += 0.3
        self._theme = ()

    def _row(self, cells: Sequence[Sequence[str]], widths: Sequence[float]) -> None:
        """A thin line above runs from the layer on, and over the whole width where a theme starts."""
        first, same = not self._theme, cells[0] == self._theme
        if not first:
            indent = widths[0] + GAP if same else 0.0
            self.pages.bar(Box(LEFT + indent, self.y, WIDTH - indent, 0.12), PALE)
        x = LEFT
        for number, (lines, width) in enumerate(zip(cells, widths)):
            if number or not same:
                colour = INK if number else QUIET
                self.pages.lines(Box(x, self.y + AIR, width, 0), lines, TEXT, bold=number == 1, colour=colour)
            x += width + GAP
        self._theme = cells[0]
        self.y += _height(cells)

    @staticmethod
    def _broken(row: Sequence[str], widths: Sequence[float]) -> List[List[str]]:
        return [wrapped(text, TEXT, width, bold=number == 1) for number, (text, width) in enumerate(zip(row, widths))]


def _height(cells: Sequence[Sequence[str]]) -> float:
    return max(len(lines) for lines in cells) * line_height(TEXT) + 2 * AIR


def _parts(cells: Sequence[Sequence[str]], room: float) -> List[List[Sequence[str]]]:
    """A row in parts that each fit on a page; nearly always one."""
    most = max(1, int((room - 2 * AIR) / line_height(TEXT)))
    count = max(len(lines) for lines in cells)
    return [
        [cells[0], *(lines[start : start + most] for lines in cells[1:])] for start in range(0, count, most)
    ]  # fmt: skip
