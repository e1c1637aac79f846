"""Page Doelbereik: what was drawn adds up to this, and that is asked."""

from pathlib import Path
from typing import Any, List, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QFileDialog

from ..adapters import tasks
from ..adapters.messages import reports_errors
from ..adapters.styles import function_icon
from ..adapters.totals import TotalsReport, report_totals, rural_area_of
from ..core.accounting import Totals
from ..core.accounting.figures import FUNCTION, PERSPECTIVE, TOTAL, QuantityLine
from ..core.model.codelists import codelist
from ..core.model.functions import functions
from ..core.texts import tr
from ..core.wording import area as areal
from ..core.wording import number, trimmed
from .desk import Desk
from .goal_delegate import GOAL_ROLE, GoalDelegate, tooltip
from .live_monitor import LiveMonitor
from .live_totals import AT_ONCE
from .look import heading, icon, resized
from .page import Page
from .row_delegate import BELOW_ROLE, FIGURE_ROLE, dress

MEASURED = ("ha", "km")  # follow from the geometry


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
        self._totals = QStandardItemModel(0, 1, self)
        self.totalsTree.setModel(self._totals)
        dress(self.totalsTree)
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
        self.listen(self.desk.goals.changed, self._outdate)
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
        goals = self.desk.goals.wanted()
        rural = rural_area_of(session.store.path if session.store is not None else None)
        view: Any = {"variant": session.variant, "horizon": session.horizon, "rural_area_m2": rural}
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
        self._totals.removeRows(0, self._totals.rowCount())
        self._goals.removeRows(0, self._goals.rowCount())
        if self.report is None:
            self.summaryLabel.setText(tr("Nog geen voorstel. Maak er een of open een bestand op de pagina Voorstel."))
            return
        totals = self.report.totals
        whole = totals.area(TOTAL)
        summary = tr("{objects} objecten beslaan netto {area}.").format(
            objects=number(totals.objects + totals.search_objects), area=areal(whole.net_m2)
        )
        self.summaryLabel.setText(summary)
        self._fill_totals(totals)
        self._fill_goals(self.report)

    def _fill_totals(self, totals: Totals) -> None:
        for perspective in codelist("perspectief"):
            lines = [_function_row(totals, one.code, one.name) for one in functions()
                     if one.perspective == perspective.code and _is_drawn(totals, one.code)]  # fmt: skip
            if not lines:
                continue
            head = QStandardItem(perspective.name)
            head.setFont(resized(self.font(), 0, bold=True))
            head.setData(_hectares(totals.area(PERSPECTIVE, perspective.code).net_m2), FIGURE_ROLE)
            head.appendRows(lines)
            self._totals.appendRow(head)
        self.totalsTree.expandAll()

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


def _function_row(totals: Totals, code: str, name: str) -> QStandardItem:
    """Net area to the right; what else there is to say on the second line."""
    area = totals.area(FUNCTION, code)
    row = QStandardItem(function_icon(code, 18), name)
    row.setData(_hectares(area.net_m2), FIGURE_ROLE)
    row.setData(" · ".join(_amounts(totals, code)), BELOW_ROLE)
    row.setToolTip(tr("{name}\nBruto {gross} ha; {shared} ha wordt met een andere functie gedeeld.").format(
        name=name, gross=trimmed(area.gross_ha), shared=trimmed(area.shared_ha)))  # fmt: skip
    return row


def _hectares(square_metres: float) -> str:
    return areal(square_metres) if square_metres > 0 else ""


def _amounts(totals: Totals, code: str) -> List[str]:
    """Quantities with their bandwidth, then lengths, points and search areas."""
    parts = [_quantity(line) for line in totals.quantities if line.function == code and line.unit not in MEASURED]
    length = totals.length(FUNCTION, code)
    if length.net_m:
        parts.append(tr("{km} km").format(km=number(length.net_km, 1)))
    points = totals.count(FUNCTION, code)
    if points.count:
        parts.append(tr("{count} punt(en)").format(count=points.count))
    searching = totals.area(FUNCTION, code).search_net_m2
    if searching:
        parts.append(tr("zoekgebied {area}").format(area=areal(searching)))
    return parts


def _quantity(line: QuantityLine) -> str:
    """The expected figure, its bandwidth where there is one, and what search areas would add."""
    text = trimmed(line.band.value)
    if line.band.minimum != line.band.maximum:
        text = tr("{value} ({low}–{high})").format(
            value=text, low=trimmed(line.band.minimum), high=trimmed(line.band.maximum))  # fmt: skip
    if line.search.value:
        text = tr("{value} + {search} in zoekgebied").format(value=text, search=trimmed(line.search.value))
    return f"{text} {line.unit}"
