"""Works out, for the finding that is chosen, what would make it disappear, and carries it out when asked."""

from typing import Any, Callable, Optional, Tuple

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..adapters import remedy_edits, tasks
from ..adapters.finding_shapes import CheckView, find_remedy
from ..core.checks.cut import REMOVABLE, Cut, Lower, Remedy
from ..core.model.records import Finding, ProposalObject
from ..core.remedy import step_title
from ..core.texts import tr
from .session import Session

WAIT_MS = 250  # somebody who leafs through the list asks nothing of what passes by


class Remedies(QObject):
    """``found``: a :class:`Remedy` for the object that :attr:`item` names, or None when there is nothing to say."""

    found = pyqtSignal(object)

    def __init__(self, session: Session, view: Callable[[], CheckView]) -> None:
        super().__init__()
        self._session, self._view = session, view
        self._generation = 0
        self._work: Optional[tasks.Work] = None
        self._asked: Optional[Tuple[Finding, str]] = None
        self.item: Optional[ProposalObject] = None
        self.remedy: Optional[Remedy] = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self._start)

    def unload(self) -> None:
        self.forget()

    @staticmethod
    def applies(finding: Optional[Finding]) -> bool:
        return finding is not None and finding.outcome in REMOVABLE

    def ask(self, finding: Finding, uuid: str = "") -> None:
        """Find out for one of the objects of the finding; the answer comes by ``found``."""
        self.forget()
        self._asked = (finding, uuid or finding.object_uuid)
        self._soon.start()

    def forget(self) -> None:
        """What is under way is of no use any more."""
        self._generation += 1
        self._soon.stop()
        if self._work is not None:
            self._work.cancel()
        self._work, self._asked, self.item, self.remedy = None, None, None, None

    def apply(self) -> None:
        """Carry out what was found, as one undo step. Raises NovexError when the object changed meanwhile."""
        remedy, item = self.remedy, self.item
        if item is None or not isinstance(remedy, (Cut, Lower)):
            return
        with self._session.step(step_title(remedy, item)) as step:
            remedy_edits.apply(self._session.layers(), remedy, item, step)
        self.forget()
        self._session.watch.flush()

    def _start(self) -> None:
        if self._asked is None:
            return
        (finding, uuid), view, generation = self._asked, self._view(), self._generation
        item = view.object(uuid)
        self._work = tasks.run_in_task(
            tr("Uitzoeken wat het conflict wegneemt"),
            lambda progress: find_remedy(finding, uuid, view, progress),
            lambda remedy: self._take(generation, item, remedy),
            self._session.messages.exception,
        )

    def _take(self, generation: int, item: Optional[ProposalObject], remedy: Any) -> None:
        if generation == self._generation:
            self._work, self.item, self.remedy = None, item, remedy
            self.found.emit(remedy)
