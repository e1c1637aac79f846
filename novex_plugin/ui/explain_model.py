"""The official layers as a table by theme: layer and owner, where it stands, reason and replacement."""

from typing import Dict, List, Sequence

from qgis.PyQt.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QPalette, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QApplication

from ..core.catalogue.explain import APPLIED, CONTRADICTION, EXPLAINED, MISSING, LayerStatement
from ..core.texts import tr
from .look import resized, tick_icon
from .row_delegate import BELOW_ROLE

CODE_ROLE = int(Qt.ItemDataRole.UserRole)
SEARCH_ROLE = CODE_ROLE + 1
STATE_ROLE = CODE_ROLE + 2
LAYER, STATE, REASON = range(3)
MARKS = {APPLIED: "ja", EXPLAINED: "tekst", MISSING: "nee", CONTRADICTION: "strijdig"}


class StatementModel(QStandardItemModel):
    """Built once for the official layers; :meth:`show` brings them up to date in place, so that a choice stays."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(0, 3, parent)
        self.setHorizontalHeaderLabels([tr("Laag"), tr("Stand"), tr("Reden en vervangende bron")])
        self._rows: Dict[str, List[QStandardItem]] = {}

    def fill(self, statements: Sequence[LayerStatement], palette: QPalette) -> None:
        self.removeRows(0, self.rowCount())
        self._rows = {}
        themes: Dict[str, QStandardItem] = {}
        for statement in statements:
            theme = statement.layer.theme
            if theme not in themes:
                themes[theme] = _head(theme)
                self.appendRow([themes[theme], *(_unchosen(QStandardItem()) for _ in range(2))])
            row = [QStandardItem() for _ in range(3)]
            self._rows[statement.layer.code] = row
            themes[theme].appendRow(row)
        self.show(statements, palette)

    def show(self, statements: Sequence[LayerStatement], palette: QPalette) -> None:
        """Bring every row up to date, and the count of open layers at every theme."""
        for statement in statements:
            _dress_row(self._rows[statement.layer.code], statement, palette)
        for row in range(self.rowCount()):
            theme = self.item(row)
            states = [theme.child(line).data(STATE_ROLE) for line in range(theme.rowCount())]
            open_ones = sum(state in (MISSING, CONTRADICTION) for state in states)
            text = tr("{open} van {count} open").format(open=open_ones, count=len(states)) if open_ones else ""
            self.item(row, STATE).setText(text)


class StatementFilter(QSortFilterProxyModel):
    """Keeps layers that hold all words and have one of the states; themes show through their layers."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setRecursiveFilteringEnabled(True)
        self._words: List[str] = []
        self._states: Sequence[str] = ()

    def narrow(self, text: str, states: Sequence[str]) -> None:
        """``states`` are those to show; none means all."""
        self._words = text.casefold().split()
        self._states = states
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        index = self.sourceModel().index(row, LAYER, parent)
        if not index.data(CODE_ROLE) or (self._states and index.data(STATE_ROLE) not in self._states):
            return False
        text = index.data(SEARCH_ROLE) or ""
        return all(word in text for word in self._words)

    def codes(self) -> List[str]:
        """The layers that are in sight, from top to bottom."""
        return [index.data(CODE_ROLE) for index in self.indexes()]

    def indexes(self) -> List[QModelIndex]:
        themes = [self.index(row, LAYER) for row in range(self.rowCount())]
        return [self.index(line, LAYER, theme) for theme in themes for line in range(self.rowCount(theme))]


def state_word(statement: LayerStatement) -> str:
    """The state as the table says it."""
    return {
        APPLIED: tr("Toegepast"),
        EXPLAINED: tr("Uitgelegd"),
        MISSING: tr("Open"),
        CONTRADICTION: tr("Tegenstrijdig"),
    }[statement.state]


def _head(theme: str) -> QStandardItem:
    head = _unchosen(QStandardItem(theme[:1].upper() + theme[1:]))
    head.setFont(resized(QApplication.font(), 0, bold=True))
    return head


def _unchosen(item: QStandardItem) -> QStandardItem:
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return item


def _dress_row(row: List[QStandardItem], statement: LayerStatement, palette: QPalette) -> None:
    layer, word = statement.layer, state_word(statement)
    unrecorded = statement.state == APPLIED and not statement.recorded
    name, state, reason = row
    name.setText(layer.name)
    name.setData(layer.owner, BELOW_ROLE)
    name.setData(layer.code, CODE_ROLE)
    name.setData(statement.state, STATE_ROLE)
    name.setToolTip("\n".join(part for part in (layer.name, layer.owner, layer.note) if part))
    state.setText(f"{word}\n{tr('nog vastleggen')}" if unrecorded else word)
    state.setIcon(tick_icon(MARKS[statement.state], palette))
    state.setToolTip(_sentence(statement, word))
    reason.setText(" ".join(statement.reason.split()))
    reason.setData(statement.replacement, BELOW_ROLE)
    reason.setToolTip("\n".join(part for part in (statement.reason, statement.replacement) if part))
    search = (layer.name, layer.code, layer.owner, layer.theme, word, statement.reason, statement.replacement)
    name.setData(" ".join(search).casefold(), SEARCH_ROLE)
    name.setData(
        ". ".join(part for part in (layer.name, word, statement.reason) if part), Qt.ItemDataRole.AccessibleTextRole
    )


def _sentence(statement: LayerStatement, word: str) -> str:
    if statement.problem:
        return f"{word}: {statement.problem}"
    return tr("{word}: geladen, nog niet vastgelegd").format(word=word) if not statement.recorded else word
