"""What belongs to the check page beside the findings: rules, neighbours, report, friction map, and the counters."""

from typing import Any, Callable, Tuple

from ..adapters.messages import reports_errors
from ..core.errors import NovexError
from ..core.texts import tr
from .counters_view import CountersView
from .neighbours_dialog import NeighboursDialog
from .page_check import CheckPage
from .pressure_action import show_pressure_map
from .report_dialog import ReportDialog
from .rules_dialog import RulesDialog


class CheckExtras:
    """Puts the menu and the counters on the page and keeps the counters true."""

    def __init__(self, page: CheckPage) -> None:
        self._page, self.desk, self.messages = page, page.desk, page.messages
        self.counters = CountersView(page)
        page.set_counters_widget(self.counters)
        page.add_action(tr("Toetsregels…"), self.rules)
        page.add_action(tr("Buurprovincies…"), self.neighbours)
        page.add_action(tr("Rapport…"), self.report)
        page.add_action(tr("Schuurpuntenkaart"), self.friction_map)
        self._pairs: Tuple[Tuple[Any, Callable[..., None]], ...] = (
            (self.desk.checks.finished, self.refresh),
            (self.desk.session.proposal_changed, self.refresh),
            (self.desk.session.findings_changed, self.refresh),
        )
        for signal, slot in self._pairs:
            signal.connect(slot)
        self.counters.objects_asked.connect(self._choose)
        self.refresh()

    def unload(self) -> None:
        for signal, slot in self._pairs:
            signal.disconnect(slot)
        self._pairs = ()

    @reports_errors
    def refresh(self, *_anything: Any) -> None:
        """Show the counters of the last check."""
        result = self.desk.checks.result if self.desk.session.is_open else None
        names = {item.uuid: item.name for item in self.desk.session.objects()} if result is not None else {}
        self.counters.show_results(result.counters if result is not None else (), names)

    @reports_errors
    def rules(self) -> None:
        """Read and change the rules; the check follows."""
        self._need_proposal()
        dialog = RulesDialog(self.desk, self._page.window())
        dialog.changed.connect(self.desk.checks.rules_changed)
        dialog.changed.connect(self.desk.session.rules_changed)
        dialog.exec()

    @reports_errors
    def neighbours(self) -> None:
        """Read in proposals of neighbouring provinces; the check follows."""
        self._need_proposal()
        NeighboursDialog(self.desk, self._page.window()).exec()
        self.desk.checks.rules_changed()

    @reports_errors
    def report(self) -> None:
        """Make the report of the check, of the chosen object when there is one."""
        self._need_proposal()
        chosen = self._page.list.selected()
        ReportDialog(self.desk, self._page.window(), chosen[0].object_uuid if chosen else "").exec()

    @reports_errors
    def friction_map(self) -> None:
        """Show where claims and reservations pile up."""
        self._need_proposal()
        show_pressure_map(self.desk)

    def _choose(self, uuids: Any) -> None:
        self.desk.session.selection.choose(list(uuids))

    def _need_proposal(self) -> None:
        if not self.desk.session.is_open:
            raise NovexError(tr("Er is geen voorstel geopend."), tr("Open of maak er een op de pagina Voorstel."))
