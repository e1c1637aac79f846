"""Puts the verdict of the last edit on the card; while something is being drawn, that of the sketch."""

from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, QTimer

from ..core.live import Changes, LiveReport
from .live_monitor import LiveMonitor
from .look import paint_now
from .object_card import ObjectCard
from .verdict import VerdictCard

PREVIEW_EVERY_MS = 140  # a list of findings that changes with every move of the mouse cannot be read


class LiveVerdict(QObject):
    """``verdict`` is a part of ``card``; it stays hidden until there is something to tell."""

    def __init__(self, live: LiveMonitor, verdict: VerdictCard, card: ObjectCard) -> None:
        super().__init__()
        self._verdict, self._card = verdict, card
        self._told: Any = None  # the LiveReport or the Changes of the last edit
        self._preview: Optional[LiveReport] = None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(PREVIEW_EVERY_MS)
        self._next.timeout.connect(self._show_preview)
        self._pairs = ((live.reported, self._tell), (live.pending, self._tell), (live.previewed, self._previewed))
        for signal, slot in self._pairs:
            signal.connect(slot)
        self.clear()

    def unload(self) -> None:
        self._next.stop()
        for signal, slot in self._pairs:
            signal.disconnect(slot)

    def clear(self) -> None:
        """Nothing was edited yet; the card says what to do."""
        self._told = self._preview = None
        self._next.stop()
        self._verdict.clear()
        self._verdict.setVisible(False)

    def _tell(self, what: Any) -> None:
        """A report, or the changes of which the report comes later."""
        self._told, self._preview = what, None
        self._next.stop()
        self._show(what)
        paint_now(self._card)  # and not after the lists on other pages: this is what the user waits for

    def _show(self, what: Any) -> None:
        if isinstance(what, Changes):
            self._verdict.show_pending(what)
        else:
            self._verdict.show_report(what)
        self._verdict.setVisible(True)

    # -- a sketch -----------------------------------------------------------------------------

    def _previewed(self, report: Optional[LiveReport]) -> None:
        if report is not None:
            first, self._preview = self._preview is None, report
            if first and not self._next.isActive():
                self._show_preview()
            elif not self._next.isActive():
                self._next.start()
        elif self._preview is not None:
            self._preview = None
            self._next.stop()
            if self._told is not None:
                self._show(self._told)
            else:
                self.clear()

    def _show_preview(self) -> None:
        if self._preview is not None:
            self._show(self._preview)
