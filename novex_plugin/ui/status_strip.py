"""The foot of the panel: findings per class of the last check, and what was drawn."""

from typing import List, Mapping, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from ..core.checks.outcomes import BY_CODE
from ..core.texts import tr
from ..core.wording import number
from .look import Elided, class_icon

SHOWN = ("HARD", "NEE_TENZIJ", "CONDITIONAL", "ATTENTION", "UNKNOWN", "SYNERGY")


class StatusStrip(QFrame):
    """Counts to the left (a click filters the page Toetsen), totals to the right."""

    class_chosen = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusStrip")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 5, 12, 6)
        layout.setSpacing(2)
        self.chips: List[QToolButton] = [self._chip(code) for code in SHOWN]
        for chip in self.chips:
            layout.addWidget(chip)
        self.note = QLabel(self)
        self.note.setMinimumWidth(1)  # a word that comes for a moment may not widen the panel
        self.totals = QLabel(self)
        self.totals.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._totals = Elided(self.totals)
        layout.addWidget(self.note)
        layout.addWidget(self.totals, 1)
        self.show_findings({}, "")

    def _chip(self, code: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setAutoRaise(True)
        chip.setIcon(class_icon(code))
        chip.setProperty("outcome", code)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.clicked.connect(lambda: self.class_chosen.emit(code))
        return chip

    def show_findings(self, counts: Mapping[str, int], note: str) -> None:
        """Counts per class; classes without findings hide, so that what is left is what matters."""
        for chip in self.chips:
            code = chip.property("outcome")
            count = counts.get(code, 0)
            chip.setVisible(count > 0)
            chip.setText(number(count))
            text = tr("{label}: {count}").format(label=BY_CODE[code].label, count=count)
            chip.setToolTip(text)
            chip.setAccessibleName(text)
        self.note.setText(note)
        self.note.setToolTip(note)
        self.note.setVisible(bool(note))

    def show_totals(self, text: str, explanation: str) -> None:
        self._totals.show(text)
        self.totals.setToolTip(explanation)
