"""Progress and cancelling without knowing who watches.

Core and adapters call ``progress.step(fraction, text)``. The panel's task, a Processing
feedback or nobody at all may stand behind it.
"""

import time

from .errors import Cancelled


class Progress:
    """Does nothing; the default for scripts and tests."""

    def step(self, fraction: float, text: str = "") -> None:
        """Report ``fraction`` (0..1) of the work done; raise :class:`Cancelled` when asked to stop."""
        if self.cancelled():
            raise Cancelled()

    def cancelled(self) -> bool:
        return False

    def part(self, start: float, end: float) -> "Progress":
        """A progress that fills the slice ``start``..``end`` of this one."""
        return _Part(self, start, end)


class _Part(Progress):
    def __init__(self, whole: Progress, start: float, end: float) -> None:
        self._whole, self._start, self._end = whole, start, end

    def step(self, fraction: float, text: str = "") -> None:
        self._whole.step(self._start + (self._end - self._start) * fraction, text)

    def cancelled(self) -> bool:
        return self._whole.cancelled()


class Breathing(Progress):
    """Passes steps on and pauses for a moment at each: a thread that computes hardly lets go of Python by itself."""

    def __init__(self, progress: Progress, breath_s: float) -> None:
        self._progress, self._breath_s = progress, breath_s

    def step(self, fraction: float, text: str = "") -> None:
        self._progress.step(fraction, text)
        if self._breath_s:
            time.sleep(self._breath_s)

    def cancelled(self) -> bool:
        return self._progress.cancelled()
