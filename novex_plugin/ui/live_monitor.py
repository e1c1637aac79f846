"""Keeps the live figures: every edit is checked and counted, and everybody who shows it hears about it."""

from typing import Any, List, Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..adapters import tasks
from ..adapters.live import LiveDesk
from ..adapters.messages import reports_errors
from ..core.accounting import Totals, compute_totals
from ..core.live import LiveReport
from ..core.model.records import ProposalObject
from ..core.texts import tr
from .desk import Desk

AT_ONCE = 400  # objects that are counted on the main thread; more go to a task
COUNT_AFTER_MS = 150


class LiveMonitor(QObject):
    """Between the session and the pages: turns edits into reports and totals."""

    reported = pyqtSignal(object)  # a LiveReport of the last edit
    totals_changed = pyqtSignal(object)  # Totals of the view, unsaved edits included

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self.messages = desk.messages
        self._live: Optional[LiveDesk] = None
        self._generation = 0
        self._counting: Optional[tasks.Work] = None
        self._soon = QTimer(self)  # a large count waits until the answer to the edit itself is on the screen
        self._soon.setSingleShot(True)
        self._soon.setInterval(COUNT_AFTER_MS)
        self._soon.timeout.connect(self._count_in_task)
        self.totals: Optional[Totals] = None
        self.edited_since_check = False
        self._pairs = (
            (self._session.proposal_changed, self.new_store),
            (self._session.view_changed, self.reset),
            (self._session.header_changed, self.new_store),
            (self._session.store_changed, self.new_store),
            (self._session.objects_changed, self.update),
        )
        # before any page listens: the answer to an edit comes first, the lists after it
        for signal, slot in self._pairs:
            signal.connect(slot)

    def load(self) -> None:
        self.new_store()

    def unload(self) -> None:
        for signal, slot in self._pairs:
            signal.disconnect(slot)
        self._stop_counting()
        self._live = None

    @reports_errors
    def new_store(self) -> None:
        """Another basisset or proposal: start afresh with a checker of it."""
        self._live = None
        self.reset()

    @reports_errors
    def reset(self) -> None:
        """Another proposal or view: what is there now is the state before the next edit."""
        objects = self._session.effective() if self._session.is_open else []
        self._desk_of_now().reset(objects, self._session.variant, self._session.horizon)
        self._count(objects)

    @reports_errors
    def update(self) -> None:
        """An edit arrived: check the touched objects and tell what is different."""
        if not self._session.is_open:
            return
        objects = self._session.effective()
        report: Optional[LiveReport] = self._desk_of_now().update(objects)
        if report is not None:
            self.edited_since_check = True
            self.reported.emit(report)
            self._count(objects)

    def _desk_of_now(self) -> LiveDesk:
        if self._live is None:
            store = self._session.store
            province = self._session.header.province if self._session.header is not None else ""
            self._live = LiveDesk(store.path if store is not None else None, province)
        return self._live

    def _count(self, objects: List[ProposalObject]) -> None:
        self._stop_counting()
        if len(objects) <= AT_ONCE:
            self._take(self._generation, compute_totals(objects))
        else:
            self._soon.start()

    def _stop_counting(self) -> None:
        """What is being counted is of an earlier state, and would only slow down what comes."""
        self._generation += 1
        self._soon.stop()
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None

    @reports_errors
    def _count_in_task(self) -> None:
        if not self._session.is_open:
            return
        objects, generation = self._session.effective(), self._generation
        self._counting = tasks.run_in_task(
            tr("Totalen bijwerken"),
            lambda progress: compute_totals(objects, progress=progress),
            lambda totals: self._take(generation, totals),
            self.messages.exception,
        )

    def _take(self, generation: int, totals: Any) -> None:
        """Results of an earlier state are dropped."""
        self._counting = None
        if generation == self._generation:
            self.totals = totals
            self.totals_changed.emit(totals)
