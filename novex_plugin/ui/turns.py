"""Things to do on the main thread one after another, each in a turn of the event loop of its own.

When a lot of work comes in, everything that shows it wants to be told. Done in one go the window stands still for the
sum of it.
"""

from collections import deque
from typing import Any, Callable, Deque, Iterable

from qgis.PyQt.QtCore import QObject, QTimer

from ..adapters.messages import Messages, reports_errors


class Turns(QObject):
    """Does what it was given, in order; errors are shown, and what comes after goes on."""

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self.messages = messages
        self._steps: Deque[Callable[[], Any]] = deque()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._take_turn)

    @property
    def is_active(self) -> bool:
        return bool(self._steps)

    def add(self, steps: Iterable[Callable[[], Any]]) -> None:
        """Do these after what is waiting already."""
        self._steps.extend(steps)
        if self._steps:
            self._next.start(0)

    def finish(self) -> None:
        """Do all that is left now."""
        while self._steps:
            self._take_turn()

    def drop(self) -> None:
        """Nobody wants it any more."""
        self._next.stop()
        self._steps.clear()

    def _take_turn(self) -> None:
        if self._steps:
            step = self._steps.popleft()
            if self._steps:
                self._next.start(0)
            self._do(step)

    @reports_errors
    def _do(self, step: Callable[[], Any]) -> None:
        step()
