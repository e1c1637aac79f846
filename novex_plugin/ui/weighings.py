"""The weighings of the open proposal as they stand on screen, and changing them as undo steps."""

from typing import Any, Collection, Dict, List, Sequence

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..adapters import change_log, layers, weighing_edits
from ..adapters.messages import reports_errors
from ..core.model.records import Weighing
from ..core.texts import tr
from .session import Session

SECONDS = 19  # of an ISO moment: as far as two of them are compared


class WeighingBook(QObject):
    """``changed``: another set of weighings, also after undo and redo."""

    changed = pyqtSignal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session, self.messages = session, session.messages
        self.by_key: Dict[str, Weighing] = {}
        self._pairs = tuple(
            (signal, self.refresh)
            for signal in (session.proposal_changed, session.objects_changed, session.findings_changed)
        )
        for signal, slot in self._pairs:
            signal.connect(slot)
        self.refresh()

    def unload(self) -> None:
        for signal, slot in self._pairs:
            signal.disconnect(slot)
        self._pairs = ()

    @reports_errors
    def refresh(self, *_anything: Any) -> None:
        now = {one.key: one for one in self._read()}
        if now != self.by_key:
            self.by_key = now
            self.changed.emit()

    def _read(self) -> List[Weighing]:
        if self.session.proposal is None:
            return []
        layer = layers.find_layers(self.session.project).get(weighing_edits.TABLE)
        return weighing_edits.read(layer) if layer is not None else self.session.proposal.weighings()

    def save(self, weighings: Sequence[Weighing], title: str = "") -> None:
        """Record answers as one undo step; saving the proposal writes them to the file. Raises NovexError."""
        text = title or (tr("Bevinding afwegen") if len(weighings) == 1 else tr("Bevindingen afwegen"))
        with self.session.step(text) as step:
            weighing_edits.put(self.session.layer(weighing_edits.TABLE), weighings, step)
        self.session.watch.flush()
        self.refresh()

    def take_back(self, keys: Collection[str]) -> None:
        """Remove the answers to these findings, as one undo step. Raises NovexError."""
        title = tr("Afweging terugnemen") if len(keys) == 1 else tr("Afwegingen terugnemen")
        with self.session.step(title) as step:
            weighing_edits.take_back(self.session.layer(weighing_edits.TABLE), keys, step)
        self.session.watch.flush()
        self.refresh()

    def edits_since(self, weighing: Weighing) -> List[str]:
        """The fields of the object that changed after the weighing, as forms name them; unsaved edits included."""
        if self.session.proposal is None or not weighing.object_uuid:
            return []
        uuid, since = weighing.object_uuid, weighing.at[:SECONDS]
        lines = [*change_log.pending_lines(self.session.watch.journal.changes(), uuid),
                 *change_log.saved_lines(self.session.path, uuid)]  # fmt: skip
        return [name for line in lines if line.pending or line.at[:SECONDS] > since for name in line.fields]
