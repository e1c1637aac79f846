"""The live figures, large: the goals, the verdict on the last stroke, what it changed, and what there is in all."""

from typing import Optional

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..core.accounting import Totals
from ..core.accounting.figures import TOTAL
from ..core.checks.outcomes import BY_CODE
from ..core.live import Changes, LiveReport
from ..core.texts import tr
from ..core.wording import area, number
from .goal_strip import GoalStrip
from .live_monitor import LiveMonitor
from .look import Elided, class_icon


class LiveFigures(QWidget):
    """Follows the live monitor; for people who stand around a table, so nothing small and nothing to click."""

    def __init__(self, live: LiveMonitor, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._live = live
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(6)
        self.goals = GoalStrip(live, self)
        column.addWidget(self.goals)
        layout = QHBoxLayout()
        layout.setSpacing(12)
        column.addLayout(layout)
        self.mark, self.verdict = QLabel(self), QLabel(self)
        self.sentence, self.totals = QLabel(self), QLabel(self)
        for label, stretch in ((self.mark, 0), (self.verdict, 0), (self.sentence, 1), (self.totals, 0)):
            layout.addWidget(label, stretch)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._sentence = Elided(self.sentence)
        self.totals.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._told: Optional[LiveReport] = None  # the last edit, to come back to when a sketch is gone
        live.reported.connect(self.show_report)
        live.pending.connect(self.show_pending)
        live.previewed.connect(self.show_preview)
        live.totals_changed.connect(self.show_totals)
        self.clear()
        self.show_totals(live.totals)

    def unload(self) -> None:
        self.goals.unload()
        self._live.reported.disconnect(self.show_report)
        self._live.pending.disconnect(self.show_pending)
        self._live.previewed.disconnect(self.show_preview)
        self._live.totals_changed.disconnect(self.show_totals)

    def clear(self) -> None:
        self.mark.setVisible(False)
        self.verdict.setVisible(False)
        self._sentence.show(tr("Kies een functie en teken op de kaart."))

    def show_pending(self, _changes: Changes) -> None:
        self._told = None
        self.mark.setVisible(False)
        self.verdict.setVisible(False)
        self._sentence.show(tr("Wordt berekend …"))

    def show_preview(self, report: Optional[LiveReport]) -> None:
        """What is being drawn; None brings the last edit back."""
        if report is not None:
            self._show(report)
        elif self._told is not None:
            self._show(self._told)
        else:
            self.clear()

    def show_report(self, report: LiveReport) -> None:
        self._told = report
        self._show(report)

    def _show(self, report: LiveReport) -> None:
        present = bool(report.changes.present)
        self.mark.setVisible(present)
        self.verdict.setVisible(present)
        if present:
            side = self.fontMetrics().height()
            self.mark.setPixmap(class_icon(report.worst, side).pixmap(QSize(side, side)))
            self.verdict.setText(BY_CODE[report.worst].label)
        self._sentence.show(report.sentence)

    def show_totals(self, totals: Optional[Totals]) -> None:
        if totals is None:
            self.totals.setText("")
            return
        objects = number(totals.objects + totals.search_objects)
        covered = area(totals.area(TOTAL).net_m2)
        self.totals.setText(tr("{count} objecten · {area}").format(count=objects, area=covered))
        self.totals.setToolTip(tr("Netto oppervlakte: elk stuk grond één keer geteld"))
