"""Steps in QGIS's real window: wait without blocking it, click and type like a person, keep what happened.

Runs inside QGIS (Python console of its own process); see window_steps.py.
"""

import json
import time
import traceback
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Type

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget

Ready = Callable[[], bool]
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE = Qt.KeyboardModifier.NoModifier


class Journal:
    """Checks, figures and every Python error or critical message of the run; ends up as JSON."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.checks: Dict[str, bool] = {}
        self.figures: Dict[str, Any] = {}
        self.errors: List[str] = []
        self.warnings: List[str] = []  # of Python: deprecations and the like
        self.shots: List[str] = []
        QgsApplication.messageLog().messageReceived.connect(self._message)

    def _message(self, text: str, tag: str, level: Any) -> None:
        uncaught = text.startswith("Traceback")  # QGIS logs these as warnings, as it does deprecations
        if uncaught or (level == Qgis.MessageLevel.Critical and (tag.startswith("Python") or tag == "NOVEX")):
            self.errors.append(f"{tag}: {text}")
        elif tag.startswith("Python"):
            self.warnings.append(text.split("\n", 1)[0])

    def check(self, name: str, passed: object) -> None:
        self.checks[name] = bool(passed)

    def shoot(self, window: QWidget, name: str) -> None:
        """A picture of the window as it is now."""
        settle()
        number = len(self.shots) + 1
        path = self.folder / f"{number:02d}_{name}.png"
        window.screen().grabWindow(0).save(str(path))  # the whole screen, so that dialogs are on it too
        self.shots.append(path.name)

    def write(self) -> None:
        result = {
            "passed": all(self.checks.values()) and not self.errors,
            "checks": self.checks, "figures": self.figures, "errors": self.errors, "warnings": self.warnings,
            "pictures": self.shots,
        }  # fmt: skip
        (self.folder / "window.json").write_text(json.dumps(result, indent=2, ensure_ascii=False), encoding="utf-8")


class Runner:
    """Runs a generator step by step; ``yield condition`` waits until it holds, with the window alive."""

    def __init__(self, steps: Iterator[Any], journal: Journal, finish: Callable[[], None], patience_s: float) -> None:
        self._steps, self._journal, self._finish, self._patience = steps, journal, finish, patience_s
        self._waiting: Ready = lambda: True
        self._since = time.monotonic()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._timer.start(40)

    def _tick(self) -> None:
        self._timer.stop()
        try:
            if not self._waiting():
                if time.monotonic() - self._since > self._patience:
                    raise TimeoutError("a step waited too long")
                self._timer.start(40)
                return
            condition = next(self._steps)
            self._waiting = condition if callable(condition) else (lambda: True)
            self._since = time.monotonic()
            self._timer.start(40)
        except StopIteration:
            self._end()
        except Exception:
            self._journal.errors.append(traceback.format_exc())
            self._end()

    def _end(self) -> None:
        self._journal.write()
        self._finish()


def settle(seconds: float = 0.25) -> None:
    """Let the window paint."""
    QTest.qWait(int(seconds * 1000))


def pause(seconds: float) -> Ready:
    """A condition that holds after some time."""
    until = time.monotonic() + seconds
    return lambda: time.monotonic() >= until


def click(widget: QWidget, at: "QPoint | None" = None) -> None:
    QTest.mouseClick(widget, LEFT, NONE, at if at is not None else widget.rect().center(), 10)


def type_in(widget: QWidget, text: str) -> None:
    widget.setFocus()
    QTest.keyClicks(widget, text)


def enter(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Return)


def draw(canvas: Any, places: "List[QPoint]") -> None:
    """Click the places on the map, then the right button to end."""
    view = canvas.viewport()
    for place in places:
        QTest.mouseMove(view, place)
        QTest.qWait(40)
        QTest.mouseClick(view, LEFT, NONE, place, 10)
        QTest.qWait(60)
    QTest.mouseMove(view, places[-1] + QPoint(4, 4))
    QTest.mouseClick(view, RIGHT, NONE, places[-1] + QPoint(4, 4), 10)


def answer(kind: Type[QWidget], fill: Callable[[Any], None]) -> None:
    """When a dialog of this kind is open, fill it; for dialogs that block the step that opens them."""

    def attempt() -> None:
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and isinstance(widget, kind):
                fill(widget)
                return
        QTimer.singleShot(60, attempt)

    QTimer.singleShot(120, attempt)
