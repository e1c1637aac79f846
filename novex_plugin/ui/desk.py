"""What every page needs from its surroundings: the session, messages, the map, and one piece of work at a time."""

from typing import Any, Callable, Optional, Sequence

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..adapters import tasks
from ..adapters.messages import Messages
from ..core.errors import NovexError
from ..core.progress import Progress
from ..core.texts import tr
from .check_runner import CheckRunner
from .goal_book import GoalBook
from .session import Session

Done = Callable[[Any], None]
Failed = Callable[[BaseException], None]
Stopped = Callable[[], None]


class Desk(QObject):
    """Handed to every page; owns the running work, the whole check and the goals."""

    work_started = pyqtSignal(object)  # a tasks.Work
    busy_changed = pyqtSignal(bool)

    def __init__(self, iface: Any, session: Session, messages: Messages) -> None:
        super().__init__()
        self.iface = iface
        self.session = session
        self.messages = messages
        self._work: Optional[tasks.Work] = None
        self.checks = CheckRunner(self)
        self.goals = GoalBook(session)

    @property
    def work(self) -> Optional[tasks.Work]:
        """What is running, or None."""
        return self._work

    @property
    def canvas(self) -> Any:
        return self.iface.mapCanvas()

    @property
    def is_busy(self) -> bool:
        return self._work is not None and not self._work.is_over()

    def run(
        self,
        title: str,
        function: Callable[[Progress], Any],
        on_done: Done,
        *,
        on_error: Optional[Failed] = None,
        on_stopped: Optional[Stopped] = None,
    ) -> None:
        """Run in a thread; ``on_done`` and all messages arrive on the main thread.

        ``on_error`` and ``on_stopped`` take the place of the messages, for a dialog that says it itself.
        """
        self._refuse_second()
        self._follow(tasks.run_in_task(
            title, function, self._guarded(on_done), on_error or self.messages.exception,
            on_stopped or (lambda: self._stopped(title)),
        ))  # fmt: skip

    def run_steps(
        self, title: str, steps: Sequence[tasks.Step], on_done: Done, *, on_error: Optional[Failed] = None,
        on_stopped: Optional[Stopped] = None,
    ) -> None:  # fmt: skip
        """Run one by one on the main thread, with the window alive in between.

        ``on_error`` and ``on_stopped`` take the place of the messages: that something went wrong, and that nothing was
        changed, for steps that do leave something.
        """
        self._refuse_second()
        self._follow(tasks.run_in_steps(title, steps, self._guarded(on_done), on_error or self.messages.exception,
                                        on_stopped or (lambda: self._stopped(title))))  # fmt: skip

    def cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _refuse_second(self) -> None:
        if self.is_busy and self._work is not None:
            raise NovexError(
                tr("'{title}' is nog bezig.").format(title=self._work.title),
                tr("Wacht tot het klaar is, of annuleer het onder in het paneel."),
            )

    def _follow(self, work: tasks.Work) -> None:
        self._work = work
        work.ended.connect(self._ended)
        self.work_started.emit(work)
        self.busy_changed.emit(True)

    def _ended(self) -> None:
        self._work = None
        self.busy_changed.emit(False)

    def _stopped(self, title: str) -> None:
        self.messages.info(tr("'{title}' is geannuleerd.").format(title=title), tr("Er is niets gewijzigd."))

    def _guarded(self, on_done: Done) -> Done:
        """A result handler runs far from any slot: its errors are shown here."""

        def deliver(result: Any) -> None:
            try:
                on_done(result)
            except Exception as error:
                self.messages.exception(error)
                if self.messages.reraise:
                    raise

        return deliver
