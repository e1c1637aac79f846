"""The line on the card that says what is missing for the export, and unfolds into a list to work through."""

from collections import Counter
from typing import Dict, List, Optional, Sequence

from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QMouseEvent, QPalette, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QTreeView, QVBoxLayout, QWidget

from ..core.model.codelists import code_name
from ..core.model.schema import REQUIRED
from ..core.proposal.completeness import Need, Verdict
from ..core.texts import tr
from .look import Elided, Painter, theme_palette, tick_icon
from .row_delegate import DIM_ROLE, FIGURE_ROLE, dress

FIELD_ROLE = int(Qt.ItemDataRole.UserRole)
MOST_ROWS = 6


class ClickLabel(QLabel):
    """A text that can be clicked; the keyboard has the button beside it."""

    clicked = pyqtSignal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.clicked.emit()


class CardVerdict(QFrame):
    """What is open for one object, or for several together; ``wanted`` names the field to go to."""

    wanted = pyqtSignal(str)

    def __init__(self, painter: Painter, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardVerdict")
        painter.card(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(8, 4, 4, 4)
        outer.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(6)
        self.mark = QLabel(self)
        self.sentence = ClickLabel(self)
        self._sentence = Elided(self.sentence)
        self.foldButton = QToolButton(self)
        self.foldButton.setObjectName("verdictFold")
        self.foldButton.setAutoRaise(True)
        self.foldButton.setCheckable(True)
        self.foldButton.setArrowType(Qt.ArrowType.DownArrow)
        self.foldButton.setAccessibleName(tr("Wat ontbreekt er?"))
        self.foldButton.setToolTip(tr("Toon per veld wat er nog moet gebeuren; een klik brengt u naar het veld"))
        self.foldButton.toggled.connect(self._unfold)
        top.addWidget(self.mark)
        top.addWidget(self.sentence, 1)
        top.addWidget(self.foldButton)
        outer.addLayout(top)
        self._needs = QStandardItemModel(0, 1, self)
        self.list = self._list()
        outer.addWidget(self.list)
        self.sentence.clicked.connect(self.foldButton.toggle)
        self.show_verdicts([], 0)

    def _list(self) -> QTreeView:
        made = QTreeView(self)
        made.setObjectName("needList")
        made.setAccessibleName(tr("Wat er nog moet gebeuren voor de export"))
        made.setModel(self._needs)
        dress(made, indentation=0)
        made.setRootIsDecorated(False)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.viewport().setAutoFillBackground(False)
        made.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setVisible(False)
        made.clicked.connect(self._choose)
        made.activated.connect(self._choose)
        return made

    def show_verdicts(self, verdicts: Sequence[Verdict], total: int) -> None:
        """The verdicts so far of ``total`` objects; fewer while they are being worked out."""
        self.setVisible(total > 0)
        if not total:
            return
        done = len(verdicts) == total
        text = _sentence(verdicts) if done else tr("Bezig: {done} van {total} objecten.").format(
            done=len(verdicts), total=total)  # fmt: skip
        self._sentence.show(text)
        complete = done and all(one.is_complete for one in verdicts)
        self.mark.setPixmap(tick_icon("ja" if complete else "let_op", theme_palette()).pixmap(16, 16))
        self._fill(verdicts if done else [])

    def _fill(self, verdicts: Sequence[Verdict]) -> None:
        found: Dict[str, List[Need]] = {}
        for one in verdicts:
            for need in one.needs:
                found.setdefault(need.field, []).append(need)
        palette = theme_palette()  # once: in QGIS's window asking for it takes about a millisecond
        rows = [_row(needs, len(verdicts), palette) for needs in found.values()]
        if [_said(row) for row in rows] == [_said(self._needs.item(n)) for n in range(self._needs.rowCount())]:
            return  # keeps the row that was chosen
        self._needs.removeRows(0, self._needs.rowCount())
        self._needs.invisibleRootItem().appendRows(rows)
        self.foldButton.setVisible(bool(rows))
        self._unfold(self.foldButton.isChecked())

    def _unfold(self, wanted: bool) -> None:
        count = self._needs.rowCount()
        self.foldButton.setArrowType(Qt.ArrowType.UpArrow if wanted else Qt.ArrowType.DownArrow)
        self.list.setFixedHeight(sum(self.list.sizeHintForRow(row) for row in range(min(count, MOST_ROWS))) + 2)
        self.list.setVisible(wanted and count > 0)

    def _choose(self, index: QModelIndex) -> None:
        self.wanted.emit(str(index.data(FIELD_ROLE)))


def _sentence(verdicts: Sequence[Verdict]) -> str:
    if len(verdicts) == 1:
        return verdicts[0].sentence()
    open_ones = sum(not one.is_complete for one in verdicts)
    name = code_name("ijkmoment", verdicts[0].milestone) or tr("de export")
    if not open_ones:
        return tr("Alle {count} volledig voor {milestone}.").format(count=len(verdicts), milestone=name)
    text = tr("{open} van {count} objecten nog niet volledig voor {milestone}.")
    return text.format(open=open_ones, count=len(verdicts), milestone=name)


def _row(needs: Sequence[Need], objects: int, palette: QPalette) -> QStandardItem:
    first = next((one for one in needs if one.obligation == REQUIRED), needs[0])
    required = first.obligation == REQUIRED
    row = QStandardItem(tick_icon("let_op" if required else "streep", palette), first.alias)
    state = tr("ontbreekt") if first.missing else tr("klopt niet")
    if not required:
        state = tr("aanbevolen") if first.missing else tr("let op")
    if objects > 1:
        state = tr("{state} bij {count}").format(state=state, count=len(needs))
    row.setData(state, FIGURE_ROLE)
    row.setData(first.field, FIELD_ROLE)
    row.setData(not required, DIM_ROLE)
    told = Counter(f"{one.why} {one.hint}".strip() for one in needs).most_common(3)
    row.setToolTip("\n".join(text for text, _count in told))
    return row


def _said(row: QStandardItem) -> List[object]:
    return [row.text(), row.data(FIGURE_ROLE), row.data(FIELD_ROLE), row.toolTip()]
