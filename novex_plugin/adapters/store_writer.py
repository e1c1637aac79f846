"""Writing one layer while the next is made: SQLite and GEOS both let other threads run."""

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor, TimeoutError
from threading import Event
from typing import Any, Callable, Deque, Tuple

from ..core.errors import Cancelled
from ..core.progress import Progress

_LOOK_EVERY_S = 0.2
_MOST_HANDED = 2  # one that is being written, and one that waits
_MOST_COORDINATES = 12_000_000  # of both; a coordinate takes some 100 bytes, with the pieces and what is around it


class Writer:
    """One thread that writes; one layer may wait for it when it is not too large to keep.

    With none that waits a small layer after a very large one would have to stand still until that is written.
    ``with Writer() as writer:`` leaves no thread behind: an error or a cancel inside stops the writing as well.
    """

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1)
        self._stop = Event()
        self._handed: Deque[Tuple[Future[Any], int]] = deque()  # and its coordinates

    def __enter__(self) -> "Writer":
        return self

    def __exit__(self, kind: Any, _error: Any, _traceback: Any) -> None:
        if kind is not None:
            self._stop.set()
        self._pool.shutdown(wait=True)

    def hand_over(self, action: Callable[[Callable[[], None]], None], progress: Progress, coordinates: int = 0) -> None:
        """Have ``action`` done when those before it are; it gets a function to call now and then, which may raise.

        ``coordinates`` is how much it keeps in memory until then.
        """
        while self._handed and not self._may_wait(coordinates):
            self._one_less(progress)
        self._handed.append((self._pool.submit(action, self._between), coordinates))

    def wait(self, progress: Progress) -> None:
        """Until everything is written. Raises what the writing raised, and Cancelled when ``progress`` says so."""
        while self._handed:
            self._one_less(progress)

    def _may_wait(self, coordinates: int) -> bool:
        if self._handed[0][0].done():
            return False
        together = coordinates + sum(size for _writing, size in self._handed)
        return len(self._handed) < _MOST_HANDED and together <= _MOST_COORDINATES

    def _one_less(self, progress: Progress) -> None:
        """Until the one that is being written is done."""
        writing = self._handed[0][0]
        while True:
            try:
                writing.result(timeout=_LOOK_EVERY_S)
                self._handed.popleft()
                return
            except TimeoutError:
                if writing.done():  # an error of the writing itself
                    raise
                progress.step(0.0)

    def _between(self) -> None:
        if self._stop.is_set():
            raise Cancelled()
