"""Subjects of the startpakket as a table: the name, and how it stands at every horizon."""

from typing import Dict, Iterable, List, Optional, Sequence

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QPalette, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QApplication

from ..core.accounting import coverage_table
from ..core.accounting.coverage import AREAS, BOTH, DRAWN, EMPTY, QUESTIONS, REGIONS, WORDS, Coverage, Line
from ..core.accounting.vista import ATTENTION, SUITS
from ..core.model.codelists import code_name, codelist
from ..core.texts import tr
from .look import dim_colour, resized, tick_icon
from .row_delegate import BELOW_ROLE, DIM_ROLE

CODE_ROLE = int(Qt.ItemDataRole.UserRole)
NAME = 0
MARKS = {BOTH: "ja", DRAWN: "ja", WORDS: "tekst", EMPTY: "nee"}
FITS = {SUITS: "ja", ATTENTION: "strijdig"}


class CoverageModel(QStandardItemModel):
    """Rows of one group of subjects, under the perspective they belong to where they have one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(0, 1, parent)

    def show(self, found: Coverage, group: str, palette: QPalette, *, only_open: bool = False) -> None:
        """Fill anew; ``only_open`` leaves out what has something at every horizon."""
        self.clear()
        self.setHorizontalHeaderLabels([tr("Naam"), *found.horizons])
        heads: Dict[str, QStandardItem] = {}
        for line in _in_order(found, group):
            if only_open and not _is_open(line, found.horizons):
                continue
            title = _head_of(line)
            if title and title not in heads:
                heads[title] = _head(title)
                self.appendRow([heads[title], *(_unchosen(QStandardItem()) for _ in found.horizons)])
            (heads[title] if title else self).appendRow(_row(line, found.horizons, palette))

    def index_of(self, code: str) -> Optional[QModelIndex]:
        """The row of a subject, or None when it is not in sight."""
        return next((index for index in self.indexes() if index.data(CODE_ROLE) == code), None)

    def indexes(self) -> List[QModelIndex]:
        """The subjects from top to bottom."""
        found: List[QModelIndex] = []
        for row in range(self.rowCount()):
            top = self.index(row, NAME)
            if top.data(CODE_ROLE):
                found.append(top)
            found += [self.index(line, NAME, top) for line in range(self.rowCount(top))]
        return found


def _in_order(found: Coverage, group: str) -> Iterable[Line]:
    """What lies elsewhere comes last; questions and programmes by perspective, those for all at the end."""
    order = [item.code for item in codelist("perspectief")]

    def place(line: Line) -> int:
        if len(line.perspectives) == 1 and line.perspectives[0] in order:
            return order.index(line.perspectives[0])
        return len(order)

    return sorted(found.group(group), key=lambda line: (not line.is_here, place(line)))


def _is_open(line: Line, horizons: Sequence[str]) -> bool:
    return line.is_here and any(line.state(horizon) == EMPTY or line.silent(horizon) for horizon in horizons)


def _head_of(line: Line) -> str:
    if line.group in (AREAS, REGIONS):
        return "" if line.is_here else tr("Ligt elders")
    if len(line.perspectives) == 1:
        return coverage_table.perspective_name(line.perspectives[0])
    return tr("Alle perspectieven") if line.perspectives else tr("Niet in de lijst")


def _head(title: str) -> QStandardItem:
    head = _unchosen(QStandardItem(title))
    head.setFont(resized(QApplication.font(), 0, bold=True))
    return head


def _unchosen(item: QStandardItem) -> QStandardItem:
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return item


def _row(line: Line, horizons: Sequence[str], palette: QPalette) -> List[QStandardItem]:
    name = QStandardItem(line.name)
    name.setData(line.code, CODE_ROLE)
    name.setData(_below(line), BELOW_ROLE)
    name.setData(not line.is_here, DIM_ROLE)
    stands = [coverage_table.stand(line, horizon) for horizon in horizons]
    if line.fit is not None:
        name.setIcon(tick_icon(FITS.get(line.fit.verdict, "nee"), palette))
    told = ", ".join(f"{horizon} {stand}" for horizon, stand in zip(horizons, stands))
    name.setData(f"{line.name}: {told}", Qt.ItemDataRole.AccessibleTextRole)
    name.setToolTip(line.note or line.name)
    return [name, *(_cell(line, horizon, stand, palette) for horizon, stand in zip(horizons, stands))]


def _cell(line: Line, horizon: str, stand: str, palette: QPalette) -> QStandardItem:
    if not line.is_here:
        return _unchosen(QStandardItem())
    state, silent = line.state(horizon), coverage_table.silent_words(line, horizon)
    partly = state != EMPTY and silent
    item = QStandardItem(tick_icon("let_op" if partly else MARKS[state], palette), _short(line, horizon))
    if state == EMPTY:
        item.setForeground(dim_colour(palette))
    item.setToolTip(tr("{stand}; nog niet vanuit {names}").format(stand=stand, names=silent) if partly else stand)
    return item


def _short(line: Line, horizon: str) -> str:
    """As little as fits in a narrow column: ``3``, ``3 + tekst``, ``tekst``, ``leeg``."""
    count, state = len(line.objects(horizon)), line.state(horizon)
    texts = {BOTH: tr("{count} + tekst"), DRAWN: "{count}", WORDS: tr("tekst"), EMPTY: tr("leeg")}
    return texts[state].format(count=count)


def _below(line: Line) -> str:
    if line.fit is not None:
        strategy = code_name("vista", line.fit.strategy)
        return " · ".join(filter(None, (strategy, coverage_table.verdict_word(line.fit))))
    kind = line.kind if line.group != QUESTIONS or line.kind != "vraag" else ""
    return " · ".join(filter(None, (line.code if line.code != line.name else "", kind)))
