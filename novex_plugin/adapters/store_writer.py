"""Writing one layer while the next is made: SQLite and GEOS both let other threads run."""

from concurrent.futures import Future, ThreadPoolExecutor, TimeoutError
from threading import Event
from typing import Any, Callable, Optional

from ..core.errors import Cancelled
from ..core.progress import Progress

_LOOK_EVERY_S = 0.2


class Writer:
    """One thread that writes; at most one layer waits, so that no more than two are in memory.

    ``with Writer() as writer:`` leaves no thread behind: an error or a cancel inside stops the writing as well.
    """

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1)
        self._stop = Event()
        self._last: Optional[Future[Any]] = None

    def __enter__(self) -> "Writer":
        return self

    def __exit__(self, kind: Any, _error: Any, _traceback: Any) -> None:
        if kind is not None:
            self._stop.set()
        self._pool.shutdown(wait=True)

    def hand_over(self, action: Callable[[Callable[[], None]], None], progress: Progress) -> None:
        """Have ``action`` done when the one before it is; it gets a function to call now and then, which may raise."""
        self.wait(progress)
        self._last = self._pool.submit(action, self._between)

    def wait(self, progress: Progress) -> None:
        """Until everything is written. Raises what the writing raised, and Cancelled when ``progress`` says so."""
        while self._last is not None:
            try:
                self._last.result(timeout=_LOOK_EVERY_S)
                self._last = None
            except TimeoutError:
                if self._last.done():  # an error of the writing itself
                    raise
                progress.step(0.0)

    def _between(self) -> None:
        if self._stop.is_set():
            raise Cancelled()
