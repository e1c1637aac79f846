"""The card that says, right after a stroke, what it adds and what it touches."""

from typing import List, Optional

from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QTreeView, QVBoxLayout, QWidget

from ..core import dossier
from ..core.checks.outcomes import BY_CODE
from ..core.live import Changes, LiveReport
from ..core.model.records import Finding
from ..core.texts import tr
from .look import Elided, Painter, class_icon, heading
from .row_delegate import FIGURE_ROLE, dress

MOST_LINES = 4
FINDING_ROLE = int(Qt.ItemDataRole.UserRole)


class VerdictCard(QFrame):
    """Shows a LiveReport; a click on a finding asks to see it on the map."""

    finding_chosen = pyqtSignal(object)

    def __init__(self, painter: Painter, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdictCard")
        painter.card(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(10, 8, 10, 8)
        outer.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(8)
        self.mark = QLabel(self)
        self.title = QLabel(self)
        heading(self.title, steps=0.5)
        self._title = Elided(self.title)
        top.addWidget(self.mark)
        top.addWidget(self.title, 1)
        outer.addLayout(top)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        outer.addWidget(self.sentence)
        self._brief, self._said = False, ""
        self._findings = QStandardItemModel(0, 1, self)
        self.list = self._list()
        outer.addWidget(self.list)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        painter.dim(self.note)
        outer.addWidget(self.note)
        self.clear()

    def _list(self) -> QTreeView:
        made = QTreeView(self)
        made.setAccessibleName(tr("Bevindingen van de laatste bewerking"))
        made.setModel(self._findings)
        dress(made, indentation=0)
        made.setRootIsDecorated(False)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.viewport().setAutoFillBackground(False)
        made.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.clicked.connect(self._choose)
        made.activated.connect(self._choose)
        return made

    def clear(self) -> None:
        """Say what will appear here."""
        self._fill([])
        self.mark.setVisible(False)
        self.title.setVisible(False)
        self._said = tr("Kies een functie en teken op de kaart. Hier staat dan meteen wat uw streek toevoegt en raakt.")
        self.sentence.setText(self._said)
        self.note.setText("")
        self.note.setVisible(False)

    def set_brief(self, brief: bool) -> None:
        """In a low window: the verdict and one line of what changed; the findings stand on the page Toetsen."""
        self._brief = brief
        self._arrange()

    def _arrange(self) -> None:
        self.list.setVisible(not self._brief and self._findings.rowCount() > 0)
        self.note.setVisible(not self._brief and bool(self.note.text()))
        self.sentence.setWordWrap(not self._brief)
        self.sentence.setText(self._in_line(self._said) if self._brief else self._said)

    def _in_line(self, text: str) -> str:
        """As much of the sentence as one line holds; the tooltip has all of it."""
        room = self.width() - 24
        return self.sentence.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(room, 60))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._brief:
            self.sentence.setText(self._in_line(self._said))

    def show_pending(self, changes: Changes) -> None:
        """The answer is being worked out: say so, and nothing of an earlier edit."""
        self.title.setVisible(True)
        self.mark.setVisible(False)
        self._title.show(_name(changes))
        self._said = tr("Wordt berekend …")
        self.sentence.setToolTip("")
        self._fill([])
        self.note.setText("")
        self._arrange()

    def show_report(self, report: LiveReport) -> None:
        self.title.setVisible(True)
        self._show_head(report)
        self._said = report.sentence
        self._fill(list(report.findings))
        notes: List[str] = []
        more = len(report.findings) - MOST_LINES
        if more > 0:
            notes.append(tr("nog {count} bevindingen").format(count=more))
        if report.untested:
            notes.append(tr("{count} lagen niet toetsbaar").format(count=len(report.untested)))
        self.note.setText(" · ".join(notes))
        self.note.setToolTip("\n".join(report.untested))
        self.sentence.setToolTip(report.sentence)
        self._arrange()

    def _show_head(self, report: LiveReport) -> None:
        changes, name = report.changes, _name(report.changes)
        if not changes.present:
            self.mark.setVisible(False)
            self._title.show(tr("Verwijderd: {name}").format(name=name))
            return
        self.mark.setPixmap(class_icon(report.worst).pixmap(18, 18))
        self.mark.setVisible(True)
        self._title.show(f"{BY_CODE[report.worst].label}: {name}")

    def _fill(self, findings: List[Finding]) -> None:
        self._findings.removeRows(0, self._findings.rowCount())
        for finding in findings[:MOST_LINES]:
            row = QStandardItem(class_icon(finding.outcome), dossier.heading(finding))
            row.setData(dossier.figures(finding), FIGURE_ROLE)
            row.setData(finding, FINDING_ROLE)
            row.setToolTip(tr("{label}: {text}. Klik om het op de kaart te zien.").format(
                label=BY_CODE[finding.outcome].label, text=dossier.heading(finding)))  # fmt: skip
            self._findings.appendRow(row)
        height = sum(self.list.sizeHintForRow(row) for row in range(self._findings.rowCount()))
        self.list.setFixedHeight(height + 2)

    def _choose(self, index: QModelIndex) -> None:
        self.finding_chosen.emit(index.data(FINDING_ROLE))


def _name(changes: Changes) -> str:
    touched = [*changes.present, *changes.removed]
    if len(touched) > 1:
        return tr("{count} objecten").format(count=len(touched))
    return touched[0].name or tr("Naamloos object")
