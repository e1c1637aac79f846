"""Page Doelbereik: where the variant stands against its goals, and what it takes of the ground."""

from pathlib import Path
from typing import Any, List, Optional, Tuple

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QFileDialog, QWhatsThis

from ..adapters import tasks
from ..adapters.messages import reports_errors
from ..adapters.totals import TotalsReport, report_totals
from ..core.accounting import Totals
from ..core.accounting.figures import TOTAL
from ..core.accounting.following import Standing
from ..core.goal_strip import Effect, effects
from ..core.texts import tr
from ..core.wording import area as areal
from ..core.wording import number
from . import goal_actions
from .desk import Desk
from .flow_layout import FlowLayout
from .goal_delegate import BEFORE_ROLE, GOAL_ROLE, GoalDelegate, legend
from .goal_ground import GoalGround
from .goal_words import PROVINCIAL, goal_tip, goals_help
from .ground_summary import GroundSummary
from .live_monitor import LiveMonitor
from .live_totals import AT_ONCE
from .look import icon, resized
from .page import Page
from .row_delegate import FIGURE_ROLE, dress
from .totals_rows import total_rows

NO_BREAK = "\u00a0"


class GoalsPage(Page):
    """Goals and totals of the chosen variant and horizon, unsaved edits and the stroke itself included."""

    FORM = "page_goals"

    def __init__(self, desk: Desk, live: LiveMonitor) -> None:
        self._counting = live.counting
        self.report: Optional[TotalsReport] = None
        self._generation = 0
        self._stale = True
        self._codes: List[List[Tuple[str, str, str]]] = []  # of the rows that are there
        super().__init__(desk)

    def build(self) -> None:
        self._totals = QStandardItemModel(0, 1, self)
        self.totalsTree.setModel(self._totals)
        dress(self.totalsTree)
        self._goals = QStandardItemModel(0, 1, self)
        self.goalsTree.setModel(self._goals)
        dress(self.goalsTree, indentation=0)
        self.goalsTree.setItemDelegate(GoalDelegate(self.goalsTree))
        self.goalsTree.clicked.connect(self._toggle)
        self.goalsTree.activated.connect(self._toggle)
        self.ground = GoalGround(self.desk, self._counting)
        self.ground.changed.connect(self._show_goals)
        self.summary = GroundSummary(self)
        self.summaryLayout.addWidget(self.summary)
        self._add_actions()
        self.painter.dim(self.totalsNote, self.goalsNote, self.summaryLabel)
        self.exportButton.setIcon(icon("exporteer"))
        self.exportButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.exportButton.clicked.connect(self.export)
        self.helpButton.setIcon(icon("help"))
        self.helpButton.clicked.connect(self._help)
        self.listen(self._counting.changed, self._outdate)
        self.listen(self._counting.supposed_changed, self._suppose)
        self.listen(self.desk.checks.finished, self._outdate)
        self.listen(self.session.proposal_changed, self._outdate)
        self._outdate()

    def _add_actions(self) -> None:
        self.actions = goal_actions.buttons(self.desk, self, self._after_action)
        flow = FlowLayout(self.actionArea, spacing=2)
        for button in self.actions:
            flow.addWidget(button)
        self.actionArea.setVisible(bool(self.actions))

    def _help(self, _checked: bool = False) -> None:
        QWhatsThis.showText(self.helpButton.mapToGlobal(self.helpButton.rect().bottomLeft()), goals_help(), self)

    @reports_errors
    def _after_action(self) -> None:
        self.desk.goals.refresh()
        self._outdate()

    def unload(self) -> None:
        self.ground.stop()
        super().unload()

    def shown(self) -> None:
        if self._stale:
            self.refresh()

    def _outdate(self, *_what: Any) -> None:
        """Count again only when somebody looks."""
        self._stale = True
        if self.isVisible() or self.report is None:
            self.refresh()

    @reports_errors
    def refresh(self) -> None:
        self._stale = False
        self._generation += 1
        session = self.session
        self._show_goals()
        if session.proposal is None or session.header is None:
            self.report = None
            self._show()
            return
        if self.isVisible():
            self.ground.look()
        objects, generation, asked = list(session.objects()), self._generation, self._counting.asked
        header, variants = session.header, session.variants
        view: Any = {
            "variant": session.variant, "horizon": session.horizon, "rural_area_m2": self._counting.rural_area_m2,
        }  # fmt: skip
        if len(objects) <= AT_ONCE:
            self._take(generation, report_totals(header, objects, variants, asked.provincial, **view))
            return
        tasks.run_in_task(
            tr("Doelbereik berekenen"),
            lambda progress: report_totals(header, objects, variants, asked.provincial, progress=progress, **view),
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

    # -- totals -------------------------------------------------------------------------------

    def _show(self) -> None:
        self.exportButton.setEnabled(self.report is not None)
        self.tabs.setVisible(self.report is not None)
        self._totals.removeRows(0, self._totals.rowCount())
        if self.report is None:
            self.summaryLabel.setText(tr("Nog geen voorstel. Maak er een of open een bestand op de pagina Voorstel."))
            return
        totals = self.report.totals
        self.summaryLabel.setText(_sentence(totals, self.report))
        self.summary.show_totals(totals)
        for row in total_rows(totals, self.font()):
            self._totals.appendRow(row)
        self.totalsTree.expandAll()

    # -- goals --------------------------------------------------------------------------------

    @reports_errors
    def _suppose(self, supposed: Optional[Standing]) -> None:
        """What is being drawn shows in the bars at once."""
        if not self.isVisible():
            return
        if supposed is None:
            self._show_goals()
        else:
            now = self._counting.standing
            self._fill_goals(effects(self.ground.under(supposed, of=now), now))

    @reports_errors
    def _show_goals(self) -> None:
        standing = self._counting.standing
        found = effects(self.ground.under(standing), self._counting.before) if standing is not None else []
        self._fill_goals(found)

    def _fill_goals(self, found: List[Effect]) -> None:
        """Rows that are there already only get another figure, so that nothing jumps while somebody draws."""
        groups = [(title, rows) for title, rows in _grouped(found) if rows]
        codes = [[(title, one.line.scale, one.line.code) for one in rows] for title, rows in groups]
        if codes != self._codes:
            self._codes = codes
            self._make_goal_rows(groups)
        for place, (_title, rows) in enumerate(groups):
            head = self._goals.item(place)
            for at, effect in enumerate(rows):
                _put(head.child(at), effect)
        self.goalsTree.doItemsLayout()
        lines = [one.line for _title, rows in groups for one in rows if one.line.derivable]
        self.goalsNote.setText(legend(lines))
        self.goalsNote.setVisible(bool(lines))

    def _make_goal_rows(self, groups: List[Tuple[str, List[Effect]]]) -> None:
        self._goals.removeRows(0, self._goals.rowCount())
        for title, rows in groups:
            head = QStandardItem(title)
            head.setFont(resized(self.font(), 0, bold=True))
            head.setEditable(False)
            head.appendRows([QStandardItem() for _row in rows])
            self._goals.appendRow(head)
            is_open = rows[0].line.derivable
            self.goalsTree.setExpanded(head.index(), is_open)
            head.setData(number(len(rows)) if not is_open else "", FIGURE_ROLE)

    def _toggle(self, index: QModelIndex) -> None:
        """A click on a heading opens or closes what is under it."""
        if not index.parent().isValid():
            self.goalsTree.setExpanded(index, not self.goalsTree.isExpanded(index))


def _put(row: QStandardItem, effect: Effect) -> None:
    line = effect.line
    row.setText(line.indicator)
    row.setData(line, GOAL_ROLE)
    row.setData(effect.before, BEFORE_ROLE)
    row.setToolTip(goal_tip(line))
    row.setEditable(False)


def _grouped(found: List[Effect]) -> List[Tuple[str, List[Effect]]]:
    """Those of the province, the national ones, and at the end those without a figure, so that nothing is hidden."""
    own = [one for one in found if one.line.scale == PROVINCIAL and one.line.derivable]
    national = [one for one in found if one.line.scale != PROVINCIAL and one.line.derivable]
    rest = [one for one in found if not one.line.derivable]
    return [
        (tr("Doelen van de provincie"), own),
        (tr("Nationale doelen, van alle provincies samen"), national),
        (tr("Niet af te leiden uit wat is getekend"), rest),
    ]


def _sentence(totals: Totals, report: TotalsReport) -> str:
    text = tr("{variant}, {horizon}: {objects} objecten beslaan netto {area}. Elk stuk grond is één keer geteld.")
    return text.format(
        variant=report.variant_name, horizon=report.horizon,
        area=areal(totals.area(TOTAL).net_m2).replace(" ", NO_BREAK),
        objects=number(totals.objects + totals.search_objects),
    )  # fmt: skip
