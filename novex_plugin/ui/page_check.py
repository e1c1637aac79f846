"""Page Toetsen: the whole check, its findings as dossiers on paper and on the map, and weighing them."""

from dataclasses import replace
from typing import Any, Callable, List, Optional, Sequence

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ..adapters.finding_shapes import CheckView
from ..adapters.messages import reports_errors
from ..core.checks.bounded import left_out_text
from ..core.checks.cut import Cut
from ..core.checks.result import CheckResult
from ..core.errors import NovexError
from ..core.model.records import Finding, Weighing
from ..core.texts import tr
from ..core.weighing import asked_evidence, exceptions_of, orphans, what_changed
from ..core.wording import number
from .check_rows import LOW, arrange_rows
from .check_scope import in_force, rules_of, view_of
from .check_words import hint, run_text
from .desk import Desk
from .dossier_pane import DossierPane
from .dossier_view import (
    closing_html,
    details_html,
    exceptions_html,
    finding_html,
    hint_html,
    orphan_html,
    several_html,
    untested_html,
)
from .finding_list_view import FindingList, by_uuid
from .finding_map import FindingMap
from .live_monitor import LiveMonitor
from .look import icon
from .page import Page
from .remedies import Remedies
from .weighing_dialog import WeighingDialog
from .weighings import WeighingBook

FOLLOW_MS = 150  # keys that repeat faster than this do not move the map in between


class CheckPage(Page):
    """Runs the check in a task and shows what it found."""

    FORM = "page_check"

    def __init__(self, desk: Desk, live: LiveMonitor) -> None:
        self._live = live
        self.result: Optional[CheckResult] = None
        self._stale = ""
        self._asked = False  # the check that is under way was asked for on this page
        super().__init__(desk)

    # -- building -----------------------------------------------------------------------------

    def build(self) -> None:
        self.book = WeighingBook(self.session)
        self.map = FindingMap(self.desk, self.check_view)
        self.remedies = Remedies(self.session, self.check_view)
        self.list = FindingList(self, self.desk.canvas)
        self.dossierView = DossierPane(self.painter, self.dossierArea)
        self.dossierArea.layout().insertWidget(0, self.dossierView, 1)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_MS)
        self._follow.timeout.connect(self.map.follow)
        self._soon = QTimer(self)  # an edit is told in several signals, and who draws waits for the card, not for this
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show_state)
        self._dress()
        self._connect()
        self._order_tabs()
        self.refresh()

    def _dress(self) -> None:
        self.painter.dim(self.runLabel, self.countLabel)
        for button, name in ((self.runButton, "toets"), (self.zoomButton, "zoom"), (self.panButton, "schuif"),
                             (self.flashButton, "licht_op"), (self.weighButton, "weeg"),
                             (self.saveButton, "opslaan")):  # fmt: skip
            button.setIcon(icon(name))
        self.runButton.setShortcut("F9")
        self._more = QMenu(self.moreButton)
        self.moreButton.setMenu(self._more)
        self.moreButton.setVisible(False)
        self.countersArea.setVisible(False)
        self._counters: Optional[QWidget] = None
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)

    def _connect(self) -> None:
        self.runButton.clicked.connect(self.run)
        self.zoomButton.clicked.connect(self.zoom)
        self.panButton.clicked.connect(self.pan)
        self.flashButton.clicked.connect(self.flash)
        self.weighButton.clicked.connect(self.weigh)
        self.takeBackButton.clicked.connect(self.take_back)
        self.saveButton.clicked.connect(self.save)
        self.countersButton.toggled.connect(self._unfold_counters)
        self.list.chosen.connect(self._show_chosen)
        self.list.opened.connect(self.zoom)
        self.remedies.found.connect(self._show_remedy)
        self.dossierView.conditions.ticked.connect(self.tick)
        self.dossierView.remedy.previewed.connect(self._preview)
        self.dossierView.remedy.applied.connect(self.apply_remedy)
        self.dossierView.remedy.swapped.connect(self._swap)
        self.listen(self.session.proposal_changed, self.refresh)
        self.listen(self.session.findings_changed, self.refresh)
        self.listen(self.desk.checks.finished, self._checked)
        self.listen(self.desk.checks.cancelled, self._stopped)
        self.listen(self.desk.checks.stale_changed, self._show_stale)
        self.listen(self.book.changed, self._fill)
        self.listen(self.session.objects_changed, self._objects_changed)
        self.listen(self.session.edit_state_changed, self._soon.start)
        self.listen(self.session.view_changed, self._show_state)
        self.listen(self.session.store_changed, self._show_state)
        self.listen(self._live.reported, lambda _report: self._soon.start())
        self.listen(self.desk.busy_changed, self._show_state)

    def _order_tabs(self) -> None:
        before: QWidget = self.filterButton
        for widget in self.list.tab_order():
            QWidget.setTabOrder(before, widget)
            before = widget
        QWidget.setTabOrder(before, self.groupCombo)

    def unload(self) -> None:
        super().unload()
        self.list.unload()
        self.book.unload()
        self.map.unload()
        self.remedies.unload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the rows above the list make way for the list and the dossier."""
        super().resizeEvent(event)
        window = self.parentWidget()
        arrange_rows(self, low=window is not None and window.height() < LOW)

    # -- what others put on the page ----------------------------------------------------------

    def add_action(self, text: str, slot: Callable[[], Any]) -> None:
        """A line in the menu 'Meer'."""
        self._more.addAction(text).triggered.connect(lambda _checked=False: slot())
        self.moreButton.setVisible(True)

    def set_counters_widget(self, widget: QWidget) -> None:
        """Show a widget at the foot, under a heading that folds."""
        self._counters = widget
        self.countersLayout.addWidget(widget)
        self.countersArea.setVisible(True)
        self._unfold_counters(self.countersButton.isChecked())

    def _unfold_counters(self, wanted: bool) -> None:
        self.countersButton.setArrowType(Qt.ArrowType.DownArrow if wanted else Qt.ArrowType.RightArrow)
        if self._counters is not None:
            self._counters.setVisible(wanted)

    # -- checking -----------------------------------------------------------------------------

    @reports_errors
    def run(self) -> None:
        """Check everything in the chosen variant and horizon as it is on the screen, unsaved edits included."""
        self.session.path, self.session.store_path  # noqa: B018  (says what to do when nothing is open)
        self._asked = True
        self.desk.checks.run()

    def _checked(self, result: CheckResult) -> None:
        self.show_result(result, self.desk.checks.stale_text())
        if not self._asked:
            return  # brought up to date by itself: no reason to speak
        self._asked = False
        hard = sum(finding.outcome == "HARD" for finding in result.findings)
        more = [tr("{count} daarvan zijn harde conflicten.").format(count=hard)] if hard else []
        more += [left_out_text(result.left_out)] if result.left_out else []
        said = tr("De toets is klaar: {count} bevindingen.").format(count=number(len(result.findings)))
        self.messages.success(said, " ".join(more))

    def _stopped(self) -> None:
        self._asked = False
        self._show_stale()

    def _show_stale(self) -> None:
        self._stale = self.desk.checks.stale_text()
        self._show_state()

    @reports_errors
    def refresh(self) -> None:
        """Read the last check of the file anew."""
        self.book.refresh()
        checks = self.desk.checks
        self.show_result(checks.result if self.session.is_open else None, checks.stale_text())

    def show_result(self, result: Optional[CheckResult], stale_text: str = "") -> None:
        """Show a result; ``stale_text`` says in how far it is of an earlier state."""
        self.result, self._stale = result, stale_text
        self.map.forget()
        self._fill()

    def check_view(self) -> CheckView:
        """With what single findings are looked at again: the objects in force, unsaved edits included."""
        return view_of(self.session, self.result)

    # -- what is chosen -----------------------------------------------------------------------

    def current(self) -> Optional[Finding]:
        """The finding whose dossier is open: the only one that is chosen."""
        found = self.list.selected()
        return found[0] if len(found) == 1 else None

    def select_key(self, key: str) -> None:
        """Choose the line of a finding, if it is in sight; the map stays where it is."""
        self.list.select_keys([key])
        self._follow.stop()

    def show_class(self, code: str) -> None:
        """Filter on a class; the strip at the foot of the panel calls this."""
        self.list.show_class(code)

    @reports_errors
    def zoom(self) -> None:
        """Show the hit on the map; where it was not made, the object."""
        self._go(self.map.zoom)

    @reports_errors
    def pan(self) -> None:
        self._go(self.map.pan)

    @reports_errors
    def flash(self) -> None:
        self._go(self.map.flash)

    def _go(self, how: Callable[[], bool]) -> None:
        self._follow.stop()
        if self.list.selected() and not how():
            raise NovexError(tr("Deze bevinding heeft geen plek op de kaart."))

    # -- weighing -----------------------------------------------------------------------------

    @reports_errors
    def weigh(self) -> None:
        """Record what is decided about the chosen findings."""
        self._weigh(self.list.selected(), ())

    def _weigh(self, findings: Sequence[Finding], ticked: Sequence[str]) -> None:
        if not findings or self.session.proposal is None:
            return
        known = self.book.by_key.get(findings[0].key) if len(findings) == 1 else None
        item = by_uuid(self.session.objects()).get(findings[0].object_uuid)
        dialog = WeighingDialog(
            self.window(), findings, known, rules=rules_of(self.session), ticked=ticked,
            function=item.function if item else "",
        )  # fmt: skip
        if dialog.exec():
            self.book.save(dialog.weighings())

    @reports_errors
    def take_back(self) -> None:
        """Remove the answers to what is chosen."""
        keys = {one.key for one in self.list.selected()} | {one.weighing.key for one in self.list.orphans()}
        self.book.take_back(keys & set(self.book.by_key))

    @reports_errors
    def tick(self, code: str, there: bool) -> None:
        """Evidence came in, or turned out not to be there; it stands in the weighing, which is asked for when new."""
        finding = self.current()
        if finding is None:
            return
        known = self.book.by_key.get(finding.key)
        if known is None:
            self._weigh([finding], [code])
            self._show_chosen()
            return
        have = {*known.evidence, code} if there else {*known.evidence} - {code}
        ways_out = exceptions_of(finding, rules_of(self.session))
        order = [*asked_evidence(finding, ways_out, known.exception), *sorted(have)]
        evidence = tuple(one for one in dict.fromkeys(order) if one in have)
        self.book.save([replace(known, evidence=evidence)], tr("Bewijs bijwerken"))

    @reports_errors
    def save(self) -> None:
        """Write weighings and edits to the file."""
        if self.session.save():
            self.messages.success(tr("Opgeslagen in {file}.").format(file=self.session.path.name))

    # -- what would take it away --------------------------------------------------------------

    @reports_errors
    def apply_remedy(self) -> None:
        """Carry out what is offered, as one undo step."""
        self.map.marks.show_cut(None, None)
        self.remedies.apply()

    def _preview(self, wanted: bool) -> None:
        remedy = self.remedies.remedy
        if wanted and isinstance(remedy, Cut):
            self.map.marks.show_cut(remedy.removed, remedy.left)
            self.map.follow()
        else:
            self.map.marks.show_cut(None, None)

    def _show_remedy(self, remedy: Any) -> None:
        finding = self.current()
        paired = finding is not None and bool(finding.other_uuid)
        self.dossierView.remedy.show_remedy(remedy, self.remedies.item, paired=paired)

    def _swap(self) -> None:
        finding, item = self.current(), self.remedies.item
        if finding is not None and item is not None:
            other = finding.other_uuid if item.uuid == finding.object_uuid else finding.object_uuid
            self.map.marks.show_cut(None, None)
            self.dossierView.remedy.wait()
            self.remedies.ask(finding, other)

    # -- showing ------------------------------------------------------------------------------

    def _fill(self, *_anything: Any) -> None:
        objects = by_uuid(self.session.objects()) if self.session.is_open else {}
        present = {item.uuid for item in in_force(self.session, self.result)} if self.result is not None else set()
        left = orphans(self.book.by_key.values(), self.result, present, objects)
        self.list.fill(self.result, self.book.by_key, objects, left)
        self._show_state()

    def _objects_changed(self) -> None:
        self.map.forget()
        self._show_chosen()

    def _show_chosen(self) -> None:
        """The dossier, the marks on the map and the buttons follow what is chosen."""
        findings = self.list.selected()
        self.map.choose(findings)
        self._show_dossier(findings)
        self._show_buttons(findings)
        by_hand = self.findingTree.hasFocus() and not self.list.follows_map()
        if findings and by_hand:
            self._follow.start()

    def _show_dossier(self, findings: Sequence[Finding]) -> None:
        palette, left = self.dossierView.palette(), self.list.orphans()
        self.remedies.forget()
        if len(findings) == 1:
            self._show_one(findings[0])
        elif findings:
            self.dossierView.show_text(several_html(findings, palette))
        elif left:
            self.dossierView.show_text("<hr>".join(orphan_html(one, palette) for one in left))
        elif self.list.gaps():
            self.dossierView.show_text(untested_html(self.list.gaps(), palette))
        else:
            text = hint(self.session, self.result, reading=self.desk.checks.is_reading)
            self.dossierView.show_text(hint_html(text, palette))

    def _show_one(self, finding: Finding) -> None:
        palette, weighing = self.dossierView.palette(), self.book.by_key.get(finding.key)
        ways_out = exceptions_of(finding, rules_of(self.session))
        asked = asked_evidence(finding, ways_out, weighing.exception if weighing is not None else finding.claimed)
        self.dossierView.show_dossier(
            (
                finding_html(finding, weighing, self._changed(finding, weighing), palette),
                details_html(finding, palette),
                exceptions_html(finding, ways_out, palette),
                closing_html(palette),
            ),
            (asked, weighing.evidence if weighing is not None else ()),
        )
        self.dossierView.remedy.setVisible(False)
        if self.remedies.applies(finding):
            self.dossierView.remedy.wait()
            self.remedies.ask(finding)

    def _changed(self, finding: Finding, weighing: Optional[Weighing]) -> List[str]:
        if weighing is None or not weighing.outdated(finding):
            return []
        return what_changed(weighing, finding, self.book.edits_since(weighing))

    def _show_buttons(self, findings: Sequence[Finding]) -> None:
        weighed = {one.key for one in findings} & set(self.book.by_key) or self.list.orphans()
        for button in (self.zoomButton, self.panButton, self.flashButton, self.weighButton):
            button.setEnabled(bool(findings))
        self.takeBackButton.setVisible(bool(weighed))
        text = tr("&Afweging…") if weighed and findings else tr("&Afwegen…")
        self.weighButton.setText(text)

    def _show_state(self, *_anything: Any) -> None:
        ready = self.session.is_open and self.session.store is not None and not self.desk.is_busy
        self.runButton.setEnabled(ready)
        self.saveButton.setEnabled(self.session.is_open and self.session.has_edits())
        reading = self.desk.checks.is_reading
        self.runLabel.setText(run_text(self.session, self.result, self._stale, reading=reading))
        self.runLabel.setToolTip(self.runLabel.text())
        self.runButton.setToolTip(tr("Toets alle objecten van deze variant en horizon (F9). {state}").format(
            state=self.runLabel.text()))  # fmt: skip
        if not self.list.selected():
            self._show_chosen()
