"""Runs the check of the whole proposal in the background, keeps it up to date, and says when it is old.

What is checked are the objects as they are on the screen, with edits that are not saved. Findings go into the file as
soon as the file holds the same objects. A run that was cancelled or failed leaves the findings that were there, marked
as old.
"""

from datetime import datetime, timezone
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, List, Optional, Tuple

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..adapters import layers, tasks
from ..adapters.geopackage import ProposalFile
from ..adapters.messages import reports_errors
from ..adapters.store import Store
from ..adapters.whole_check import Answer, WholeCheck, Written, question_of, record
from ..core.checks.incremental import Checked, Setting, checked, is_of
from ..core.checks.result import CheckResult
from ..core.collecting import kept_for_good, let_go_again, let_go_slowly, without_collecting
from ..core.errors import NovexError
from ..core.model.records import ProposalObject
from ..core.progress import Progress
from ..core.texts import tr
from .turns import Turns

if TYPE_CHECKING:
    from .desk import Desk

UPDATE_AFTER_MS = 700  # of silence after an edit; the card answers the edit itself
BREATH_S = 0.003
PART = 1_000  # objects at a time: what one part made is let go of at once, and that holds up the window
READ_AT_ONCE = 3_000  # findings of the file that are read while somebody waits
FINDING_LAYERS = ("bevinding", "bevinding_vlak")


class CheckRunner(QObject):
    """The whole check of the open proposal; ``result`` is the last one, of this session or from the file."""

    started = pyqtSignal()
    progress = pyqtSignal(float, str)
    finished = pyqtSignal(object)  # CheckResult
    cancelled = pyqtSignal()
    failed = pyqtSignal(object)  # the exception
    stale_changed = pyqtSignal()

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self.messages = desk.messages
        self.is_stale = False
        self._result: Optional[CheckResult] = None
        self._checked: Optional[Checked] = None  # what a later run can build on
        self._start_of: Optional[Checked] = None  # what was on the screen when the proposal was opened
        self._at: Optional[datetime] = None
        self._work: Optional[tasks.Work] = None
        self._by_hand = False  # the work under way was asked for by the user
        self._reading: Optional[tasks.Work] = None  # the last check of the file comes in
        self._unwritten: Optional[CheckResult] = None  # is of edits that are not in the file yet
        self._in_file: Optional[Written] = None
        self._generation = 0
        self._telling = False
        self._turns = Turns(desk.messages)  # what is left to show of the last answer
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(UPDATE_AFTER_MS)
        self._soon.timeout.connect(self._update)
        self._pairs = (
            (self._session.proposal_changed, self._other_proposal),
            (self._session.objects_changed, self._look),
            (self._session.view_changed, self._look),
            (self._session.store_changed, self._look),
            (self._session.header_changed, self._rules_changed),
            (self._session.findings_changed, self._rules_changed),
            (self._session.saved, self._saved),
        )

    # -- life ---------------------------------------------------------------------------------

    def load(self) -> None:
        for signal, slot in self._pairs:
            signal.connect(slot)
        self._other_proposal()

    def unload(self) -> None:
        for signal, slot in self._pairs:
            signal.disconnect(slot)
        self._drop_all()

    # -- asking -------------------------------------------------------------------------------

    @property
    def result(self) -> Optional[CheckResult]:
        """The last check; that of the file is read when somebody asks. None as well while it :attr:`is_reading`."""
        waits = self._result is None and self._at is not None and not self.is_reading
        if waits and self._session.proposal is not None:
            self._result = self._session.proposal.last_check()
        return self._result

    @property
    def is_reading(self) -> bool:
        """Whether a long last check is being read from the file; ``findings_changed`` says that it is there."""
        return self._reading is not None

    @property
    def is_running(self) -> bool:
        return self._turns.is_active or (self._work is not None and not self._work.is_over())

    @property
    def is_ready(self) -> bool:
        """Whether there is a proposal, and a basisset to hold it against."""
        return self._session.is_open and self._session.store is not None

    def run(self, *, anew: bool = False) -> None:
        """Check the proposal as it is on the screen; only what is different, unless it must be done ``anew``.

        Raises NovexError when there is nothing to check, or when other work is going on.
        """
        if self._session.path and self._session.store_path and self._desk.is_busy:
            raise NovexError(tr("Er loopt nog ander werk."), tr("Wacht tot het klaar is, of annuleer het."))
        self._start(by_hand=True, before=None if anew else self._checked)

    def cancel(self) -> None:
        """Stop what is under way; the findings that were there stay."""
        self._soon.stop()
        if self._work is not None:
            self._work.cancel()

    def rules_changed(self) -> None:
        """Rules, tolerances or the objects of a neighbour were changed in the file."""
        self._rules_changed()

    def stale_text(self) -> str:
        """Why the findings are old (Dutch); empty when they are not."""
        if not self.is_stale:
            return ""
        of = self._of
        time = self._at.strftime("%H:%M") if self._at is not None else ""
        if of is not None and (of.setting.variant, of.setting.horizon) != self._view:
            return tr("verouderd: toets van {time}, van een andere variant of horizon").format(time=time)
        if of is not None and not self._has_same_layers(of):
            return tr("verouderd: toets van {time}, met een andere basisset").format(time=time)
        return tr("verouderd: toets van {time}, sindsdien bewerkt").format(time=time)

    # -- what happens around ------------------------------------------------------------------

    @reports_errors
    def _other_proposal(self) -> None:
        """Start from what the file says of its last check."""
        self._drop_all()
        let_go_again(self._result.findings if self._result is not None else ())
        self._checked, self._unwritten, self._in_file = None, None, None
        self._result, self._start_of = None, None
        proposal = self._session.proposal
        self._at = checked_at(proposal) if proposal is not None else None
        if proposal is not None and self._at is not None:
            self._start_of = checked(CheckResult(), self._setting_of(proposal), self._session.effective(), {})
            if proposal.count("bevinding") > READ_AT_ONCE:
                self._reading = tasks.run_in_task(
                    tr("Laatste toets lezen"), partial(read_last, proposal), self._read, self._not_read)
        self._set_stale(self._is_old())

    def _read(self, result: CheckResult) -> None:
        self._reading = None
        if self._result is None:  # else a newer check was quicker
            self._result = result
            self._tell()

    def _not_read(self, error: BaseException) -> None:
        self._reading, self._at = None, None
        self._tell()
        self.messages.exception(error)

    def _setting_of(self, proposal: ProposalFile) -> Setting:
        """What the file knows of its last check; with which layers it was made it does not say."""
        run = proposal.rows("toets")[0]
        return Setting("", self._stamp, run["variant"] or "", run["horizon"] or "")

    @reports_errors
    def _look(self, *_what: Any) -> None:
        """An edit, another view or basisset: are the findings still those of what is on the screen?"""
        if not self._session.is_open or self._of is None:
            return
        self._generation += 1
        old = self._is_old()
        self._set_stale(old)
        if old and self._checked is not None and self.is_ready:
            self._soon.start()
        elif not old:
            self._soon.stop()

    @property
    def _of(self) -> Optional[Checked]:
        """What the findings are of."""
        return self._checked or self._start_of

    @property
    def _view(self) -> Tuple[str, str]:
        return self._session.variant, self._session.horizon

    @property
    def _stamp(self) -> str:
        return self._session.store.stamp() if self._session.store is not None else ""

    def _is_old(self) -> bool:
        of = self._of
        if of is None:
            return False
        was = of.setting
        same = (was.variant, was.horizon) == self._view and self._has_same_layers(of)
        return not (same and is_of(of, self._session.effective()))

    def _has_same_layers(self, of: Checked) -> bool:
        """A check of the file that was opened before there was a basisset may be of the one that came after."""
        return of.setting.layers in ("", self._stamp)

    @reports_errors
    def _rules_changed(self, *_what: Any) -> None:
        """What a check is made with may have changed; the run itself finds out, and does nothing when it has not."""
        if self._checked is not None and self.is_ready and not self._telling:
            self._soon.start()

    @reports_errors
    def _saved(self, *_marks: Any) -> None:
        """The file holds the edits now: findings that waited for that follow."""
        if self._unwritten is not None and not self.is_stale:
            result, self._unwritten = self._unwritten, None
            proposal, store = self._session.proposal, self._session.store
            before = self._in_file
            self._background(lambda _progress: record(proposal, result, store, before), self._written)

    # -- running ------------------------------------------------------------------------------

    @reports_errors
    def _update(self) -> None:
        """Bring the findings up to date, unless a check is already under way: its end leads back here."""
        if not self.is_ready or self._checked is None:
            return
        if self._by_hand and self.is_running:
            return
        self._start(by_hand=False, before=self._checked)

    def _start(self, *, by_hand: bool, before: Optional[Checked]) -> None:
        self._drop_work()
        self._turns.finish()
        session, generation = self._session, self._generation
        objects = tuple(session.effective())
        job = _Job(
            session.proposal, session.store, objects, self._view, before,
            write=not session.has_edits(), waiting=self._unwritten is not None, in_file=self._in_file,
        )  # fmt: skip
        self._by_hand = by_hand
        if by_hand:
            self._desk.run(tr("Toetsen"), job.run, lambda answer: self._take(answer, job, generation),
                           on_error=self._failed, on_stopped=self._stopped)  # fmt: skip
            self._work = self._desk.work
            self._work.progressed.connect(self.progress)
        else:
            self._background(job.run, lambda answer: self._take(answer, job, generation))
        self.started.emit()

    def _background(self, function: Any, on_done: Any) -> None:
        self._work = tasks.run_in_task(tr("Toets bijwerken"), function, on_done, self._failed, self._stopped)
        self._work.progressed.connect(self.progress)

    def _drop_all(self) -> None:
        self._turns.drop()
        self._drop_work()
        reading, self._reading = self._reading, None
        if reading is not None and not reading.is_over():
            reading.forget()

    def _drop_work(self) -> None:
        """What is being computed is of an earlier state."""
        self._soon.stop()
        work, self._work = self._work, None
        if work is not None and not work.is_over():
            work.forget()

    def _take(self, answer: Answer, job: "_Job", generation: int) -> None:
        by_hand, fresh = self._by_hand, self._checked is not answer.checked
        self._work, self._by_hand = None, False
        if answer.reason and self._result is not None:  # all findings are others
            let_go_slowly(self._result.findings)
        self._checked, self._result = answer.checked, answer.result
        if fresh or by_hand:
            self._at = datetime.now()
        self._set_stale(self._is_old())
        steps: List[Callable[[], Any]] = []
        if job.written is not None:
            self._unwritten, self._in_file = None, job.written
            steps += self._to_show()
        elif fresh:
            self._unwritten = answer.result
        if fresh or by_hand:
            steps.append(partial(self.finished.emit, answer.result))
        if self.is_stale and generation != self._generation:
            steps.append(self._soon.start)
        self._turns.add(steps)

    def _written(self, written: Written) -> None:
        self._in_file = written
        self._turns.add(self._to_show())

    def _to_show(self) -> List[Callable[[], Any]]:
        """Let the map and the pages see what is in the file: each takes QGIS tens of milliseconds."""
        return [*(partial(self._refresh_layer, table) for table in FINDING_LAYERS), self._tell]

    def _refresh_layer(self, table: str) -> None:
        layer = layers.find_layers(self._session.project).get(table)
        if layer is not None:
            layers.refresh({table: layer}, self._session.variants)

    def _tell(self) -> None:
        self._telling = True
        try:
            self._session.findings_changed.emit()
        finally:
            self._telling = False

    @reports_errors
    def _failed(self, error: BaseException) -> None:
        self._work, self._by_hand = None, False
        self._after_nothing()
        self.failed.emit(error)
        self.messages.exception(error)

    def _stopped(self) -> None:
        self._work, self._by_hand = None, False
        self._after_nothing()
        self.cancelled.emit()

    def _after_nothing(self) -> None:
        """The findings that were there stay; old when they are not of what is on the screen."""
        if self._session.is_open:
            self._set_stale(self._is_old())

    def _set_stale(self, stale: bool) -> None:
        if stale != self.is_stale:
            self.is_stale = stale
            self.stale_changed.emit()


def checked_at(proposal: ProposalFile) -> Optional[datetime]:
    """When the check in the file was made, in local time; None when it was never checked."""
    runs = proposal.rows("toets")
    if not runs:
        return None
    moment = datetime.strptime(runs[0]["berekend_op"], "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc)
    return moment.astimezone().replace(tzinfo=None)


def read_last(proposal: ProposalFile, _progress: Progress) -> Optional[CheckResult]:
    """The check in the file, read in any thread."""
    with kept_for_good():
        result = proposal.last_check()
        if result is not None:
            _ = result.per_class
        return result


class _Job:
    """One run, with all that it needs; made on the main thread, run in another."""

    def __init__(
        self, proposal: ProposalFile, store: Store, objects: Tuple[ProposalObject, ...], view: Tuple[str, str],
        before: Optional[Checked], *, write: bool, waiting: bool, in_file: Optional[Written],
    ) -> None:  # fmt: skip
        self._proposal, self._store, self._objects, self._view = proposal, store, objects, view
        self._before, self._write, self._waiting = before, write, waiting
        self._in_file = in_file
        self.written: Optional[Written] = None

    def run(self, progress: Progress) -> Answer:
        """The answer, written to the file when that holds the same objects."""
        with kept_for_good() if self._before is None else without_collecting():  # of a few objects it is not worth it
            return self._run(progress)

    def _run(self, progress: Progress) -> Answer:
        variant, horizon = self._view
        question = question_of(self._proposal, self._objects, variant=variant, horizon=horizon)
        check = WholeCheck(self._store, part=PART, breath_s=BREATH_S)
        answer = check.run(question, self._before, progress=progress.part(0.0, 0.9))
        _ = answer.result.per_class  # here, where nobody waits for it
        if self._write and (self._waiting or answer.checked is not self._before):
            progress.step(0.9, tr("Bevindingen opslaan"))
            self.written = record(self._proposal, answer.result, self._store, self._in_file, progress.part(0.9, 1.0))
        progress.step(1.0)
        return answer
