"""Keeps the live figures: every edit is checked and counted, and everybody who shows it hears about it."""

from time import perf_counter
from typing import Any, Dict, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..adapters import tasks
from ..adapters.check_rules import ruleset_of
from ..adapters.latest import Latest
from ..adapters.live import LiveDesk
from ..adapters.messages import reports_errors
from ..core.accounting import Totals
from ..core.accounting.following import Standing
from ..core.live import LiveReport, Question
from ..core.model.records import ProposalObject
from ..core.texts import tr
from .desk import Desk
from .live_totals import LiveTotals

# An answer costs about 10 microseconds per vertex of what was touched and lies around it: up to here 30 ms, which no
# hand notices; 200,000 vertices would hold the window up for two seconds.
AT_ONCE_VERTICES = 3_000
AT_ONCE_TOUCHED = 25  # objects in one edit; each is checked on its own


class LiveMonitor(QObject):
    """Between the session and the pages: turns edits into reports and totals."""

    reported = pyqtSignal(object)  # a LiveReport of the last edit
    pending = pyqtSignal(object)  # the Changes of an edit whose report is being worked out and comes later
    previewed = pyqtSignal(object)  # a LiveReport of what is being drawn, or None: nothing is
    totals_changed = pyqtSignal(object)  # Totals of the view, unsaved edits included; see LiveTotals for the goals

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self.messages = desk.messages
        self._live: Optional[LiveDesk] = None
        self._generation = 0
        self._told: Any = None  # the mark of the action that was told last
        self._together = False
        self._checking: Optional[tasks.Work] = None
        self.counting = LiveTotals(desk)
        self.counting.changed.connect(self._counted)
        self._latest = Latest()
        self._latest.answered.connect(self._preview_answered)
        self._latest.failed.connect(self._preview_failed)
        self._asked_at = 0.0
        self._is_previewing = self._has_failed = False
        self.preview_s = 0.0  # what the last preview took
        self.edited_since_check = False
        self._pairs = (
            (self._session.proposal_changed, self.new_store),
            (self._session.view_changed, self.reset),
            (self._session.header_changed, self._new_header),
            (self._session.store_changed, self.counting.new_store),
            (self._session.store_changed, self.new_store),
            (self._session.rules_changed, self.new_store),
            (self._session.objects_changed, self.update),
        )
        # before any page listens: the answer to an edit comes first, the lists after it
        for signal, slot in self._pairs:
            signal.connect(slot)

    def load(self) -> None:
        self.counting.new_store()
        self.new_store()

    def unload(self) -> None:
        for signal, slot in self._pairs:
            signal.disconnect(slot)
        self._stop_checking()
        self.counting.unload()
        self._latest.stop()
        self._live = None

    @property
    def desk_of_now(self) -> LiveDesk:
        """What answers for the basisset and province of this moment."""
        if self._live is None:
            store = self._session.store
            province = self._session.header.province if self._session.header is not None else ""
            path = store.path if store is not None else None
            self._live = LiveDesk(path, province, ruleset_of(self._session.proposal), self._claims())
        return self._live

    def _claims(self) -> Dict[str, str]:
        """The exceptions that saved weighings claim, by key of the finding."""
        known = self._session.proposal.weighings() if self._session.proposal is not None else []
        return {one.key: one.exception for one in known if one.exception}

    # -- the state ----------------------------------------------------------------------------

    @reports_errors
    def new_store(self) -> None:
        """Another basisset or proposal: start afresh with a checker of it."""
        self._live, self._has_failed = None, False
        self.reset()

    @reports_errors
    def _new_header(self) -> None:
        """Comes along with an edit, after a check or with a new title; only another province asks for a fresh start."""
        header = self._session.header
        if self._live is not None and header is not None and header.province != self._live.province:
            self.new_store()

    @reports_errors
    def reset(self) -> None:
        """Another proposal or view: what is there now is the state before the next edit."""
        self._stop_checking()
        self.drop_preview()
        objects = self._session.effective() if self._session.is_open else []
        self.desk_of_now.reset(objects, self._session.variant, self._session.horizon)
        self.counting.restart()

    # -- edits --------------------------------------------------------------------------------

    @reports_errors
    def update(self) -> None:
        """An edit arrived: check the touched objects and tell what is different."""
        if not self._session.is_open:
            return
        desk = self.desk_of_now
        self._together = self._belongs_together()
        question = desk.ask(self._session.effective(), together=self._together)
        if question is None:
            self.counting.follow(together=self._together)  # of another year it may change the goals
            return
        self._stop_checking()  # what is being worked out is of an earlier state
        self.edited_since_check = True
        if _is_light(question):
            self._tell(desk.answer(question))
        else:
            self.pending.emit(question.changes)
            self._answer_in_task(desk, question)

    def _belongs_together(self) -> bool:
        """Whether this edit is a part of the action that was told last."""
        mark = None if self._session.is_moving else self._session.watch.last_step()
        before, self._told = self._told, mark
        return mark is not None and mark is before

    def _answer_in_task(self, desk: LiveDesk, question: Question) -> None:
        generation = self._generation
        self._checking = tasks.run_in_task(
            tr("Bewerking toetsen"),
            lambda progress: desk.answer(question, progress, apart=True),
            lambda report: self._answered(generation, report),
            self.messages.exception,
        )

    def _answered(self, generation: int, report: LiveReport) -> None:
        if generation == self._generation and self._session.is_open:
            self._checking = None
            self._tell(report)

    def _tell(self, report: LiveReport) -> None:
        self.reported.emit(report)
        self.counting.follow(together=self._together)

    def _stop_checking(self) -> None:
        self._generation += 1
        if self._checking is not None:
            self._checking.cancel()
            self._checking = None

    # -- what is being drawn ------------------------------------------------------------------

    def suppose(self, *items: ProposalObject) -> None:
        """Work out, beside the main thread, what it would mean if these objects were there; ``previewed`` tells.

        Only the newest question is answered. Session, undo and journal know nothing of it.
        """
        desk = self.desk_of_now
        self._asked_at = perf_counter()
        self._is_previewing = True
        self._latest.ask(lambda progress: desk.answer(desk.suppose(*items), progress, keep=False))

    def drop_preview(self) -> None:
        """Nothing is being drawn any more."""
        self._latest.drop()
        if self._is_previewing:
            self._is_previewing = False
            self.previewed.emit(None)
            self.counting.suppose(None)

    def warm_up(self, item: ProposalObject) -> None:
        """Somebody is going to draw hereabouts: read the surroundings beside the main thread."""
        desk = self.desk_of_now
        if desk.has_store:
            self._latest.ask(lambda _progress: desk.warm_up(item))

    def _preview_answered(self, number: int, report: Any) -> None:
        if self._latest.is_newest(number) and self._is_previewing and isinstance(report, LiveReport):
            self.preview_s = perf_counter() - self._asked_at
            self.previewed.emit(report)
            self.counting.suppose(report.changes.present)

    def _preview_failed(self, number: int, error: BaseException) -> None:
        """Said once, and not again at every move of the mouse; the stroke itself will say it too."""
        if self._latest.is_newest(number):
            self.drop_preview()
            if not self._has_failed:
                self._has_failed = True
                self.messages.exception(error)

    # -- totals -------------------------------------------------------------------------------

    @property
    def totals(self) -> Optional[Totals]:
        """Of the view, unsaved edits included; None without a proposal, or while they are being counted."""
        standing = self.counting.standing
        return standing.totals if standing is not None else None

    def _counted(self, standing: Optional[Standing]) -> None:
        self.totals_changed.emit(standing.totals if standing is not None else None)


def _is_light(question: Question) -> bool:
    changes = question.changes
    touched = len(changes.present) + len(changes.removed)
    return touched <= AT_ONCE_TOUCHED and question.vertices() <= AT_ONCE_VERTICES
