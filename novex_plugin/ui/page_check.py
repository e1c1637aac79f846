"""Page Toetsen: the whole check, its findings as dossiers, and weighing them."""

from typing import Any, Dict, Optional

from qgis.PyQt.QtCore import QModelIndex, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication

from ..adapters import layers
from ..adapters.check import run_check
from ..adapters.messages import reports_errors
from ..core.checks.outcomes import ORDER
from ..core.checks.result import CheckResult
from ..core.errors import NovexError
from ..core.model.records import BASIS, Finding, Weighing
from ..core.texts import tr
from ..core.wording import number
from . import map_view
from .choices import chosen, fill, select
from .desk import Desk
from .dossier_view import finding_html, hint_html, untested_html
from .findings_model import FINDING_ROLE, UNTESTED_ROLE, FindingsFilter, FindingsModel
from .live_monitor import LiveMonitor
from .look import class_icon, icon
from .page import Page
from .row_delegate import dress
from .weighing_dialog import WeighingDialog

FOLLOW_MS = 150  # keys that repeat faster than this do not move the map in between


class CheckPage(Page):
    """Runs the check in a task and shows what it found."""

    FORM = "page_check"

    def __init__(self, desk: Desk, live: LiveMonitor) -> None:
        self._live = live
        self.result: Optional[CheckResult] = None
        self._weighings: Dict[str, Weighing] = {}
        super().__init__(desk)

    def build(self) -> None:
        self._model = FindingsModel(self)
        self._filter = FindingsFilter(self)
        self._filter.setSourceModel(self._model)
        self.findingTree.setModel(self._filter)
        dress(self.findingTree)
        fill(self.classCombo, [("", tr("Alle klassen")), *((one.code, one.label) for one in ORDER)])
        for place, outcome in enumerate(ORDER, start=1):
            self.classCombo.setItemIcon(place, class_icon(outcome.code))
        self.painter.dim(self.runLabel)
        self.runButton.setIcon(icon("toets"))
        self.zoomButton.setIcon(icon("zoom"))
        self.weighButton.setIcon(icon("weeg"))
        self.runButton.setShortcut("F9")
        self.runButton.clicked.connect(self.run)
        self.filterEdit.textChanged.connect(self._narrow)
        self.classCombo.currentIndexChanged.connect(self._narrow)
        self.groupCombo.currentIndexChanged.connect(self._fill)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_MS)
        self._follow.timeout.connect(self._show_place)
        self.findingTree.selectionModel().currentChanged.connect(self._show_current)
        self.findingTree.selectionModel().currentChanged.connect(self._follow_keyboard)
        self.findingTree.clicked.connect(self._clicked)
        self.findingTree.activated.connect(self._clicked)
        self.zoomButton.clicked.connect(self.zoom)
        self.weighButton.clicked.connect(self.weigh)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.listen(self.session.proposal_changed, self.refresh)
        self.listen(self.session.findings_changed, self.refresh)
        self.listen(self.session.view_changed, self._show_run)
        self.listen(self.session.store_changed, self._show_run)
        self.listen(self._live.reported, self._show_run)
        self.listen(self.desk.busy_changed, self._show_run)
        self.refresh()

    # -- checking -----------------------------------------------------------------------------

    @reports_errors
    def run(self) -> None:
        """Check everything in the chosen variant and horizon; unsaved edits are saved first."""
        path, store = self.session.path, self.session.store_path
        if self.session.has_edits():
            self.session.save()
        variant, horizon = self.session.variant, self.session.horizon
        self.desk.run(
            tr("Toetsen"),
            lambda progress: run_check(path, store, variant=variant, horizon=horizon, progress=progress),
            self._checked,
        )

    def _checked(self, result: CheckResult) -> None:
        self._live.edited_since_check = False
        layers.refresh(layers.find_layers(self.session.project), self.session.variants)
        self.session.findings_changed.emit()
        hard = sum(finding.outcome == "HARD" for finding in result.findings)
        self.messages.success(
            tr("De toets is klaar: {count} bevindingen.").format(count=number(len(result.findings))),
            tr("{count} daarvan zijn harde conflicten.").format(count=hard) if hard else "",
        )

    # -- one finding --------------------------------------------------------------------------

    @reports_errors
    def zoom(self) -> None:
        """Show the hit on the map; where it was not kept, the object."""
        if self.current() is not None and not self._show_place():
            raise NovexError(tr("Deze bevinding heeft geen plek op de kaart."))

    def _show_place(self) -> bool:
        """Bring the current finding into sight; False when it has no place."""
        self._follow.stop()
        finding = self.current()
        if finding is None:
            return False
        place = finding.overlap if finding.overlap is not None else finding.place
        objects = [item.geometry for item in self.session.objects() if item.uuid == finding.object_uuid]
        return map_view.show(self.desk.canvas, [place] if place is not None else objects)

    def _follow_keyboard(self, *_indexes: Any) -> None:
        """Somebody walks through the list with the keys: the map comes along, once they pause at a finding.

        Not for a click, which shows the place itself, nor when the list is filled or filtered.
        """
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if self.findingTree.hasFocus() and not by_mouse:
            self._follow.start()

    @reports_errors
    def weigh(self) -> None:
        """Record what is decided about the finding."""
        finding = self.current()
        if finding is None or self.session.proposal is None:
            return
        dialog = WeighingDialog(self.window(), finding, self._weighings.get(finding.key))
        if not dialog.exec():
            return
        self.session.proposal.save_weighing(dialog.weighing())
        self.session.findings_changed.emit()
        self.select_key(finding.key)

    def current(self) -> Optional[Finding]:
        found = self._current_index().data(FINDING_ROLE)
        return found if isinstance(found, Finding) else None

    def select_key(self, key: str) -> None:
        """Choose the line of a finding, if it is in sight."""
        for row in range(self._filter.rowCount()):
            group = self._filter.index(row, 0)
            for line in range(self._filter.rowCount(group)):
                index = self._filter.index(line, 0, group)
                finding = index.data(FINDING_ROLE)
                if isinstance(finding, Finding) and finding.key == key:
                    self.findingTree.setCurrentIndex(index)
                    self._follow.stop()  # chosen for the user: the map stays where it is
                    return

    def show_class(self, code: str) -> None:
        """Filter on a class; the strip at the foot of the panel calls this."""
        select(self.classCombo, code)

    # -- showing ------------------------------------------------------------------------------

    @reports_errors
    def refresh(self) -> None:
        proposal = self.session.proposal
        self.result = proposal.last_check() if proposal is not None else None
        self._weighings = {one.key: one for one in proposal.weighings()} if proposal is not None else {}
        self._fill()
        self._show_run()

    def _fill(self) -> None:
        result = self.result
        findings = result.findings if result is not None else ()
        untested = result.untested if result is not None else ()
        self._model.fill(findings, untested, self._weighings, self.groupCombo.currentIndex())
        self._narrow()

    def _narrow(self) -> None:
        self._filter.narrow(self.filterEdit.text(), chosen(self.classCombo))
        if self.filterEdit.text() or chosen(self.classCombo):
            self.findingTree.expandAll()
        else:
            self._expand_worst()
        self._show_current()

    def _expand_worst(self) -> None:
        """Open what needs attention; the long mild groups stay closed."""
        self.findingTree.collapseAll()
        for row in range(min(2, self._filter.rowCount())):
            self.findingTree.expand(self._filter.index(row, 0))

    def _current_index(self) -> QModelIndex:
        return self.findingTree.currentIndex().siblingAtColumn(0)

    def _clicked(self) -> None:
        if self.current() is not None:
            self.zoom()

    def _show_current(self, *_indexes: Any) -> None:
        finding = self.current()
        gaps = self._current_index().data(UNTESTED_ROLE)
        palette = self.dossierView.palette()
        if finding is not None:
            html = finding_html(finding, self._weighings.get(finding.key), palette)
        elif gaps:
            html = untested_html(gaps, palette)
        else:
            html = hint_html(self._hint(), palette)
        self.dossierView.setHtml(html)
        self.zoomButton.setEnabled(finding is not None)
        self.weighButton.setEnabled(finding is not None)

    def _hint(self) -> str:
        if not self.session.is_open:
            return tr("Nog geen voorstel. Maak er een of open een bestand op de pagina Voorstel.")
        if self.session.store is None:
            return tr("Nog geen basisset. Lees op de pagina Basisset de lagen in waaraan u toetst.")
        if self.result is None:
            return tr("Nog niet getoetst. Klik op 'Toets alles'; dat duurt meestal enkele seconden.")
        if not self.result.findings:
            return tr("Geen bevindingen. Kijk wel of er lagen zijn die niet getoetst konden worden.")
        return tr("Kies een bevinding om het dossier te zien en haar op de kaart te tonen.")

    def _show_run(self, *_anything: Any) -> None:
        ready = self.session.is_open and self.session.store is not None and not self.desk.is_busy
        self.runButton.setEnabled(ready)
        self.runLabel.setText(self._run_text())
        if self.current() is None:
            self._show_current()

    def _run_text(self) -> str:
        if not self.session.is_open:
            return tr("Open eerst een voorstel.")
        if self.session.store is None:
            return tr("Laad eerst een basisset.")
        if self.result is None:
            return tr("Nog niet getoetst.")
        name = self.session.variant_name(self.result.variant) if self.result.variant != BASIS else tr("Basis")
        text = tr("Laatste toets: {variant}, {horizon}").format(variant=name, horizon=self.result.horizon)
        outdated = self._live.edited_since_check
        other = (self.result.variant, self.result.horizon) != (self.session.variant, self.session.horizon)
        if outdated:
            text += " · " + tr("sindsdien bewerkt")
        elif other:
            text += " · " + tr("nu is een andere variant of horizon gekozen")
        return text
