"""The work of a dialog: one piece at a time in a task, with a bar and a button to stop it inside the dialog.

It does not pass through the desk: loading a basisset may go on while somebody imports.
"""

from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject

from ..adapters import tasks
from ..core.progress import Progress
from ..core.texts import tr


class DialogWork(QObject):
    """``dialog`` has a progressBar, a stopButton and a statusLabel that stands in their place while nothing runs."""

    def __init__(self, dialog: Any, failed: Callable[[BaseException], None]) -> None:
        super().__init__(dialog)
        self._dialog, self._tell = dialog, failed
        self._work: Optional[tasks.Work] = None
        self._generation = 0
        dialog.stopButton.clicked.connect(self._stop)
        self._show("")

    @property
    def is_busy(self) -> bool:
        return self._work is not None

    def run(self, title: str, function: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        """Run in a task; ``done`` gets the result on the main thread. What still ran is dropped."""
        self.drop()

        mine = self._generation

        def when_current(then: Callable[..., None]) -> Callable[..., None]:
            def deliver(*values: Any) -> None:
                if mine == self._generation:
                    then(*values)

            return deliver

        def finished(result: Any) -> None:
            self._end()
            done(result)

        self._show(title)
        self._work = tasks.run_in_task(
            title, function, when_current(finished), when_current(self._failed), when_current(self._stopped)
        )
        self._work.progressed.connect(when_current(self._progressed))

    def drop(self) -> None:
        """Stop, and hear no more of it. Does not wait: a thread in the middle of a large polygon needs its time."""
        if self._work is not None:
            self._generation += 1
            self._work.cancel()
            self._end()

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _end(self) -> None:
        self._work = None
        self._show("")

    def _failed(self, error: BaseException) -> None:
        self._end()
        self._tell(error)

    def _stopped(self) -> None:
        self._end()
        self._dialog.statusLabel.setText(tr("Gestopt; er is niets gewijzigd."))

    def _progressed(self, share: float, text: str) -> None:
        self._dialog.progressBar.setValue(round(1000 * share))
        self._dialog.progressBar.setFormat(text or "%p %")

    def _show(self, title: str) -> None:
        for widget in (self._dialog.progressBar, self._dialog.stopButton):
            widget.setVisible(bool(title))
        self._dialog.progressBar.setValue(0)
        self._dialog.progressBar.setFormat(title)
        self._dialog.statusLabel.setVisible(not title)
