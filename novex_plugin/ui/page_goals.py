"""Page Doelbereik: what was drawn adds up to this, and that is asked."""

from pathlib import Path
from typing import Any, List, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QFileDialog, QHeaderView

from ..adapters import tasks
from ..adapters.messages import reports_errors
from ..adapters.styles import function_icon
from ..adapters.totals import TotalsReport, report_totals
from ..core.accounting import Totals, provincial_goals
from ..core.accounting.figures import FUNCTION, TOTAL, AreaLine
from ..core.model.codelists import codelist
from ..core.model.functions import functions
from ..core.texts import tr
from ..core.wording import number, trimmed
from .desk import Desk
from .goal_delegate import GOAL_ROLE, GoalDelegate, tooltip
from .live_monitor import AT_ONCE, LiveMonitor
from .look import heading, icon, resized
from .page import Page

HECTARE_M2 = 10_000.0
COLUMNS = 4


class GoalsPage(Page):
    """Totals and goals of the chosen variant and horizon, unsaved edits included."""

    FORM = "page_goals"

    def __init__(self, desk: Desk, live: LiveMonitor) -> None:
        self._live = live
        self.report: Optional[TotalsReport] = None
        self._generation = 0
        self._stale = True
        super().__init__(desk)

    def build(self) -> None:
        self._totals = QStandardItemModel(0, COLUMNS, self)
        self.totalsTree.setModel(self._totals)
        self._goals = QStandardItemModel(0, 1, self)
        self.goalsTree.setModel(self._goals)
        self.goalsTree.setItemDelegate(GoalDelegate(self.goalsTree))
        self.goalsTree.setUniformRowHeights(False)
        heading(self.totalsTitle, self.goalsTitle, steps=0.0)
        self.painter.dim(self.totalsNote, self.summaryLabel)
        self.exportButton.setIcon(icon("exporteer"))
        self.exportButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.exportButton.clicked.connect(self.export)
        self.listen(self._live.totals_changed, self._outdate)
        self.listen(self.session.proposal_changed, self._outdate)
        self._outdate()

    def shown(self) -> None:
        if self._stale:
            self.refresh()

    def _outdate(self, *_totals: Any) -> None:
        """Count again only when somebody looks."""
        self._stale = True
        if self.isVisible() or self.report is None:
            self.refresh()

    @reports_errors
    def refresh(self) -> None:
        self._stale = False
        self._generation += 1
        session = self.session
        if session.proposal is None or session.header is None:
            self.report = None
            self._show()
            return
        objects, generation = list(session.objects()), self._generation
        header, variants = session.header, session.variants
        goals = provincial_goals(session.proposal.province_goals())
        view = {"variant": session.variant, "horizon": session.horizon}
        if len(objects) <= AT_ONCE:
            self._take(generation, report_totals(header, objects, variants, goals, **view))
            return
        tasks.run_in_task(
            tr("Doelbereik berekenen"),
            lambda progress: report_totals(header, objects, variants, goals, progress=progress, **view),
            lambda report: self._take(generation, report),
            self.messages.exception,
        )

    def _take(self, generation: int, report: TotalsReport) -> None:
        """Results of an earlier state are dropped."""
        if generation == self._generation:
            self.report = report
            self._show()

    @reports_errors
    def export(self) -> None:
        if self.report is None:
            return
        suggested = self.session.path.with_name(f"{self.session.path.stem}_totalen.csv")
        path, _ = QFileDialog.getSaveFileName(self, tr("Totalen opslaan"), str(suggested), tr("CSV (*.csv)"))
        if path:
            written = self.report.write_csv(Path(path))
            self.messages.success(tr("De totalen staan in {file}.").format(file=written.name))

    # -- showing ------------------------------------------------------------------------------

    def _show(self) -> None:
        self.exportButton.setEnabled(self.report is not None)
        self._totals.clear()
        self._goals.clear()
        if self.report is None:
            self.summaryLabel.setText(tr("Nog geen voorstel. Maak er een of open een bestand op de pagina Voorstel."))
            return
        totals = self.report.totals
        whole = totals.area(TOTAL)
        summary = tr("{variant}, {horizon}: {objects} objecten, {area} ha netto.").format(
            variant=self.session.variant_name(self.report.variant),
            horizon=self.report.horizon,
            objects=number(totals.objects + totals.search_objects),
            area=number(whole.net_ha),
        )
        self.summaryLabel.setText(summary)
        self._fill_totals(totals)
        self._fill_goals(self.report)

    def _fill_totals(self, totals: Totals) -> None:
        self._totals.setHorizontalHeaderLabels([tr("Functie"), tr("Netto ha"), tr("Zoek ha"), tr("Hoeveelheid")])
        for perspective in codelist("perspectief"):
            lines = [_function_row(totals, one.code, one.name) for one in functions()
                     if one.perspective == perspective.code and _is_drawn(totals, one.code)]  # fmt: skip
            if not lines:
                continue
            area = totals.area("perspectief", perspective.code)
            head = [QStandardItem(perspective.name), *_figures(area, "")]
            for item in head:
                item.setFont(resized(self.font(), 0, bold=True))
            for line in lines:
                head[0].appendRow(line)
            self._totals.appendRow(head)
        self.totalsTree.expandAll()
        head_view = self.totalsTree.header()
        head_view.setStretchLastSection(False)
        head_view.setMinimumSectionSize(40)
        head_view.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, COLUMNS):
            head_view.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def _fill_goals(self, report: TotalsReport) -> None:
        """Goals with a figure first; the others at the end, so that nothing is hidden."""
        for goal in sorted(report.goals, key=lambda one: (not one.derivable, one.scale != "provinciaal")):
            row = QStandardItem(goal.indicator)
            row.setData(goal, GOAL_ROLE)
            row.setToolTip(tooltip(goal))
            row.setEditable(False)
            self._goals.appendRow(row)


def _is_drawn(totals: Totals, code: str) -> bool:
    area, line, point = totals.area(FUNCTION, code), totals.length(FUNCTION, code), totals.count(FUNCTION, code)
    return bool(area.objects + area.search_objects + line.objects + line.search_objects + point.count
                + point.search_count)  # fmt: skip


def _function_row(totals: Totals, code: str, name: str) -> List[QStandardItem]:
    label = QStandardItem(function_icon(code, 16), name)
    label.setToolTip(name)
    area = totals.area(FUNCTION, code)
    row = [label, *_figures(area, _amount(totals, code))]
    row[1].setToolTip(tr("Bruto {gross} ha; {shared} ha wordt met een andere functie gedeeld.").format(
        gross=trimmed(area.gross_ha), shared=trimmed(area.shared_ha)))  # fmt: skip
    return row


def _figures(area: AreaLine, amount: str) -> List[QStandardItem]:
    items = [QStandardItem(_hectares(area.net_m2)), QStandardItem(_hectares(area.search_net_m2)), QStandardItem(amount)]
    for item in items:
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return items


def _hectares(square_metres: float) -> str:
    if square_metres <= 0:
        return ""
    hectares = square_metres / HECTARE_M2
    return number(hectares, 0 if hectares >= 100 else 1)


def _amount(totals: Totals, code: str) -> str:
    """Quantities of a function with their bandwidth, then length and number of points."""
    parts = []
    for line in totals.quantities:
        if line.function == code and line.unit != "ha":
            parts.append(f"{trimmed(line.band.value + line.search.value)} {line.unit}")
    length = totals.length(FUNCTION, code)
    if length.net_m and not parts:
        parts.append(tr("{km} km").format(km=number(length.net_km, 1)))
    points = totals.count(FUNCTION, code)
    if points.count and not parts:
        parts.append(tr("{count} punt(en)").format(count=points.count))
    return ", ".join(parts)
