"""The card that says, right after a stroke, what it adds and what it touches."""

from typing import List, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..core import dossier
from ..core.checks.outcomes import BY_CODE, UNKNOWN
from ..core.live import LiveReport
from ..core.model.records import Finding
from ..core.texts import tr
from .look import Painter, class_icon, heading

MOST_LINES = 5
MOST_UNTESTED = 3


class VerdictCard(QFrame):
    """Shows a LiveReport; a click on a finding asks to see it on the map."""

    finding_chosen = pyqtSignal(object)

    def __init__(self, painter: Painter, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdictCard")
        painter.card(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(10, 8, 10, 8)
        outer.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(8)
        self.mark = QLabel(self)
        self.title = QLabel(self)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        heading(self.title, steps=0.5)
        top.addWidget(self.mark)
        top.addWidget(self.title, 1)
        outer.addLayout(top)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        outer.addWidget(self.sentence)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        outer.addLayout(self._lines)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        painter.dim(self.note)
        outer.addWidget(self.note)
        self.clear()

    def clear(self) -> None:
        """Say what will appear here."""
        self._fill([])
        self.mark.setVisible(False)
        self.title.setVisible(False)
        self.sentence.setText(
            tr("Kies een functie en teken op de kaart. Hier staat dan meteen wat uw streek toevoegt en raakt.")
        )
        self.note.setVisible(False)

    def show_report(self, report: LiveReport) -> None:
        self.title.setVisible(True)
        self._show_head(report)
        self.sentence.setText(report.sentence)
        self._fill(list(report.findings))
        notes: List[str] = []
        more = len(report.findings) - MOST_LINES
        if more > 0:
            notes.append(tr("En nog {count} bevindingen; zie Toetsen.").format(count=more))
        if report.untested:
            notes.append(self._untested(report.untested))
        self.note.setText(" ".join(notes))
        self.note.setVisible(bool(notes))

    def _show_head(self, report: LiveReport) -> None:
        changes = report.changes
        touched = [*changes.present, *changes.removed]
        name = touched[0].name or tr("Naamloos object")
        if len(touched) > 1:
            name = tr("{count} objecten").format(count=len(touched))
        if not changes.present:
            self.mark.setVisible(False)
            self.title.setText(tr("Verwijderd: {name}").format(name=name))
            self.title.setToolTip(name)
            return
        self.mark.setPixmap(class_icon(report.worst).pixmap(18, 18))
        self.mark.setVisible(True)
        self.title.setText(f"{BY_CODE[report.worst].label}: {name}")
        self.title.setToolTip(name)

    def _untested(self, titles: "tuple[str, ...]") -> str:
        shown = ", ".join(titles[:MOST_UNTESTED])
        if len(titles) > MOST_UNTESTED:
            shown = tr("{layers} en nog {count}").format(layers=shown, count=len(titles) - MOST_UNTESTED)
        return tr("{label}: {layers}.").format(label=BY_CODE[UNKNOWN].label, layers=shown)

    def _fill(self, findings: List[Finding]) -> None:
        while self._lines.count():
            widget = self._lines.takeAt(0).widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for finding in findings[:MOST_LINES]:
            self._lines.addWidget(self._line(finding))

    def _line(self, finding: Finding) -> QToolButton:
        figures = dossier.figures(finding)
        text = dossier.heading(finding)
        line = QToolButton(self)
        line.setAutoRaise(True)
        line.setIcon(class_icon(finding.outcome))
        line.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        line.setStyleSheet("QToolButton { text-align: left; padding: 2px 4px; }")
        line.setText(f"{figures}  {text}" if figures else text)
        line.setToolTip(tr("{label}: {text}. Klik om het op de kaart te zien.").format(
            label=BY_CODE[finding.outcome].label, text=line.text()))  # fmt: skip
        line.clicked.connect(lambda: self.finding_chosen.emit(finding))
        return line
