"""Work that takes longer than a second: in a thread with progress and cancel, or in steps on the main thread.

``run_in_task`` is for plain computing on records and files. It may touch no layer, project or widget.
``run_in_steps`` is for work that QGIS only allows on the main thread (layouts): one step per turn of
the event loop, so that the window stays alive and cancelling works between the steps.
``run_in_turns`` is the same for a generator, which also says what it waits for.
All return a :class:`Work`. Its callbacks always arrive on the main thread, exactly one of them, and
none at all once :meth:`Work.abandon` was called (the plugin unloads).
"""

import threading
from typing import Any, Callable, Iterator, List, Optional, Sequence, Set, Tuple

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import Cancelled
from ..core.progress import Progress

Done = Callable[[Any], None]
Failed = Callable[[BaseException], None]
Stopped = Callable[[], None]
Step = Tuple[str, Callable[[], Any]]

LOOK_AGAIN_MS = 5
UNLOAD_PATIENCE_S = 10.0  # how long unloading waits for a cancelled thread to notice

_running: Set["Work"] = set()  # QGIS owns the C++ task only; without this Python would collect the wrapper


class Work(QObject):
    """Something that runs: what it is called, how far it is, and how to stop it."""

    progressed = pyqtSignal(float, str)  # fraction 0..1 and what is being done
    ended = pyqtSignal()

    def __init__(self, title: str, on_done: Optional[Done], on_error: Optional[Failed],
                 on_cancelled: Optional[Stopped]) -> None:
        super().__init__()
        self.title = title
        self._on_done, self._on_error, self._on_cancelled = on_done, on_error, on_cancelled
        self._over = False

    def cancel(self) -> None:
        """Ask the work to stop; ``on_cancelled`` follows when it has."""
        raise NotImplementedError

    def abandon(self) -> None:
        """Stop, and tell nobody any more."""
        self.forget()

    def forget(self) -> None:
        """Ask to stop without waiting for it, and tell nobody any more."""
        self._on_done = self._on_error = self._on_cancelled = None
        self.cancel()

    def is_over(self) -> bool:
        return self._over

    def finish(self, result: Any, error: Optional[BaseException]) -> None:
        """Tell the one who asked, once, on the main thread."""
        if self._over:
            return
        self._over = True
        _running.discard(self)
        self.ended.emit()
        if isinstance(error, Cancelled):
            if self._on_cancelled is not None:
                self._on_cancelled()
        elif error is not None:
            if self._on_error is not None:
                self._on_error(error)
        elif self._on_done is not None:
            self._on_done(result)


class _TaskProgress(Progress):
    """Hands progress to a QgsTask; called in its thread."""

    def __init__(self, task: "_FunctionTask") -> None:
        self._task = task

    def step(self, fraction: float, text: str = "") -> None:
        super().step(fraction, text)
        if text:
            self._task.text = text
        self._task.setProgress(max(0.0, min(1.0, fraction)) * 100.0)

    def cancelled(self) -> bool:
        return bool(self._task.isCanceled())


class _FunctionTask(QgsTask):
    def __init__(self, title: str, function: Callable[[Progress], Any]) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._function = function
        self.text = ""
        self.result: Any = None
        self.error: Optional[BaseException] = None
        self.left_thread = threading.Event()
        self.when_finished: Callable[[], None] = lambda: None

    def run(self) -> bool:
        """In the thread. An exception may not leave it, so it is carried to the main thread."""
        try:
            self.result = self._function(_TaskProgress(self))
        except BaseException as error:
            self.error = error
        finally:
            self.left_thread.set()
        return self.error is None

    def finished(self, successful: bool) -> None:
        """On the main thread, also when the task was cancelled before it began."""
        if not successful and self.error is None:
            self.error = Cancelled()
        self.when_finished()


class _ThreadWork(Work):
    def __init__(self, title: str, function: Callable[[Progress], Any], on_done: Optional[Done],
                 on_error: Optional[Failed], on_cancelled: Optional[Stopped]) -> None:
        super().__init__(title, on_done, on_error, on_cancelled)
        self._task = _FunctionTask(title, function)
        self._left_thread = self._task.left_thread
        self._task.when_finished = self._deliver
        self._task.progressChanged.connect(self._show_progress)

    def start(self) -> None:
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        if not self.is_over():
            self._task.cancel()

    def abandon(self) -> None:
        if self.is_over():
            return
        started = self._task.status() == QgsTask.TaskStatus.Running
        super().abandon()
        if started:
            # Python's own wait gives the thread its turn; QgsTask.waitForFinished would hold the lock.
            self._left_thread.wait(UNLOAD_PATIENCE_S)

    def _show_progress(self, percent: float) -> None:
        self.progressed.emit(percent / 100.0, self._task.text)

    def _deliver(self) -> None:
        self.finish(self._task.result, self._task.error)


class _StepWork(Work):
    def __init__(self, title: str, steps: Sequence[Step], on_done: Optional[Done],
                 on_error: Optional[Failed], on_cancelled: Optional[Stopped]) -> None:
        super().__init__(title, on_done, on_error, on_cancelled)
        self._steps = list(steps)
        self._results: List[Any] = []
        self._stop = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    def start(self) -> None:
        self._announce()

    def cancel(self) -> None:
        self._stop = True

    def _announce(self) -> None:
        """Say what comes next and give the window one turn to paint it."""
        done, total = len(self._results), len(self._steps)
        text = self._steps[done][0] if done < total else ""
        self.progressed.emit(done / total if total else 1.0, text)
        self._timer.start(15)

    def _next(self) -> None:
        if self._stop:
            self.finish(None, Cancelled())
            return
        if len(self._results) == len(self._steps):
            self.finish(self._results, None)
            return
        try:
            self._results.append(self._steps[len(self._results)][1]())
        except Exception as error:
            self.finish(None, error)
            return
        self._announce()


class _TurnWork(Work):
    def __init__(self, title: str, turns: Iterator[Callable[[], bool]], on_done: Optional[Done],
                 on_error: Optional[Failed], on_cancelled: Optional[Stopped]) -> None:
        super().__init__(title, on_done, on_error, on_cancelled)
        self._turns = turns
        self._may_go: Callable[[], bool] = lambda: True
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._next)

    def start(self) -> None:
        self._timer.start()

    def cancel(self) -> None:
        self._end(Cancelled())

    def _next(self) -> None:
        if not self._may_go():
            return
        self._timer.stop()  # a part may let the window live by itself
        try:
            self._may_go = next(self._turns)
        except StopIteration:
            self._end(None)
        except Exception as error:
            self._end(error)
        else:
            self._timer.start()

    def _end(self, error: Optional[BaseException]) -> None:
        if not self.is_over():
            self._timer.stop()
            close = getattr(self._turns, "close", None)
            if close is not None:
                close()
            self.finish(None, error)


def run_in_task(title: str, function: Callable[[Progress], Any], on_done: Optional[Done] = None,
                on_error: Optional[Failed] = None, on_cancelled: Optional[Stopped] = None) -> Work:
    """Run ``function(progress)`` in QGIS's task manager; it may use records and files, never layers."""
    work = _ThreadWork(title, function, on_done, on_error, on_cancelled)
    _running.add(work)
    work.start()
    return work


def run_in_steps(title: str, steps: Sequence[Step], on_done: Optional[Done] = None,
                 on_error: Optional[Failed] = None, on_cancelled: Optional[Stopped] = None) -> Work:
    """Run ``(text, function)`` steps one by one on the main thread; ``on_done`` gets the list of results."""
    work = _StepWork(title, steps, on_done, on_error, on_cancelled)
    _running.add(work)
    work.start()
    return work


def run_in_turns(title: str, turns: Iterator[Callable[[], bool]], on_done: Optional[Done] = None,
                 on_error: Optional[Failed] = None, on_cancelled: Optional[Stopped] = None) -> Work:
    """Run a generator on the main thread, a part per turn of the event loop; it yields a function that says whether the
    next part can begin. Cancelling closes it. ``on_done`` gets None."""
    work = _TurnWork(title, turns, on_done, on_error, on_cancelled)
    _running.add(work)
    work.start()
    return work


def abandon_all() -> None:
    """Stop all work and forget its callbacks; for unloading the plugin."""
    for work in list(_running):
        work.abandon()
        _running.discard(work)
