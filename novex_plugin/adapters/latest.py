"""One thread that answers the newest question only: for what follows the mouse.

Not a QGIS task: those show themselves in the status bar, which would flicker with every move.
"""

import threading
from typing import Any, Callable, List, Optional, Tuple

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import Cancelled
from ..core.progress import Progress

Job = Callable[[Progress], Any]
PATIENCE_S = 10.0  # how long stopping waits for the thread to notice


class _Stoppable(Progress):
    def __init__(self) -> None:
        self._stop = threading.Event()

    def stop(self) -> None:
        self._stop.set()

    def cancelled(self) -> bool:
        return self._stop.is_set()


class Latest(QObject):
    """``ask`` drops what waits and cancels what runs. Answers arrive on the thread that made this object."""

    answered = pyqtSignal(int, object)  # the number of the question and its result
    failed = pyqtSignal(int, object)  # the number of the question and the exception

    def __init__(self) -> None:
        super().__init__()
        self._turn = threading.Condition()
        self._waiting: List[Tuple[int, Job, _Stoppable]] = []
        self._running: Optional[_Stoppable] = None
        self._number = 0
        self._thread: Optional[threading.Thread] = None
        self._over = False

    def ask(self, job: Job) -> int:
        """Run ``job(progress)`` in the thread, instead of whatever was asked before; returns its number."""
        with self._turn:
            self._drop()
            self._number += 1
            self._waiting.append((self._number, job, _Stoppable()))
            if self._thread is None and not self._over:
                self._thread = threading.Thread(target=self._work, name="novex-latest", daemon=True)
                self._thread.start()
            self._turn.notify()
            return self._number

    def is_newest(self, number: int) -> bool:
        """Whether nothing was asked or dropped since question ``number``."""
        return number == self._number

    def drop(self) -> None:
        """Nobody wants the answer any more."""
        with self._turn:
            self._number += 1
            self._drop()

    def stop(self) -> None:
        """End the thread and wait until it is gone; for unloading."""
        with self._turn:
            self._over = True
            self._drop()
            self._turn.notify()
        if self._thread is not None:
            self._thread.join(PATIENCE_S)

    def _drop(self) -> None:
        self._waiting.clear()
        if self._running is not None:
            self._running.stop()

    def _next(self) -> Optional[Tuple[int, Job, _Stoppable]]:
        with self._turn:
            self._running = None
            while not self._waiting and not self._over:
                self._turn.wait()
            if self._over:
                return None
            found = self._waiting.pop()
            self._running = found[2]
            return found

    def _work(self) -> None:
        """In the thread. An exception may not end it, so it is carried to the others."""
        while True:
            found = self._next()
            if found is None:
                return
            number, job, progress = found
            try:
                result = job(progress)
            except Cancelled:
                continue
            except Exception as error:
                self._tell(self.failed, number, error)
            else:
                self._tell(self.answered, number, result)

    def _tell(self, signal: Any, number: int, what: Any) -> None:
        if not self._over:
            signal.emit(number, what)
