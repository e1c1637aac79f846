"""After a crash: offers to put back what was not saved, found in the journal that was left behind."""

from pathlib import Path
from typing import Any, List, Optional, Tuple

from qgis.core import Qgis
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDateTime, QLocale, QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton, QWidget

from ..adapters import change_log, journal_restore, layers
from ..adapters.journal_file import Content
from ..adapters.journal_restore import APPLY, CONFLICT, Planned
from ..adapters.messages import reports_errors
from ..core.errors import NovexError
from ..core.texts import tr
from .desk import Desk

AT_MOST = 8  # conflicts that are named


class Recovery(QObject):
    """One message at a time, with the choice to put back, to throw away, or to decide later."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.session, self.messages = desk, desk.session, desk.messages
        self.offered: Optional[Content] = None
        self._item: Any = None
        self._later: List[Path] = []  # not to be asked about again before QGIS starts anew
        self._restored: List[Any] = []  # journals that were put back, with the mark of that step
        self._start = QTimer(self)
        self._start.setSingleShot(True)
        self._start.timeout.connect(self.look)
        self._start.start(0)  # when the panel stands
        self._pairs: Tuple[Tuple[Any, Any], ...] = (
            (self.session.proposal_changed, self.look), (self.session.saved, self._saved),
        )  # fmt: skip
        for signal, slot in self._pairs:
            signal.connect(slot)

    def unload(self) -> None:
        self._start.stop()
        self._close_bar()
        for signal, slot in self._pairs:
            signal.disconnect(slot)
        self._pairs = ()

    @reports_errors
    def look(self) -> None:
        """Offer what was left behind: of the open proposal, or when none is open of any that still exists."""
        self._close_bar()
        self.offered = None
        known = [*self._later, *(path for path, _mark in self._restored)]
        for path in journal_restore.find(self.session.path if self.session.is_open else None):
            if path in known:
                continue
            content = self._load(path)
            if content is not None and (self.session.is_open or content.proposal.exists()):
                self._offer(content)
                return

    def _load(self, path: Path) -> Optional[Content]:
        try:
            return journal_restore.load(path)
        except NovexError as error:  # it was set aside; the next may be sound
            self.messages.exception(error)
            return None

    def _offer(self, content: Content) -> None:
        self.offered = content
        bar = self.desk.iface.messageBar()
        title = tr("Niet opgeslagen bewerkingen gevonden")
        self._item = bar.createMessage(title, describe(content))
        for name, text, slot in (("restoreButton", tr("Terugzetten"), self.put_back),
                                 ("throwButton", tr("Weggooien"), self.throw_away),
                                 ("laterButton", tr("Later"), self.later)):  # fmt: skip
            button = QPushButton(text, self._item)
            button.setObjectName(name)
            button.clicked.connect(slot)
            self._item.layout().addWidget(button)
        bar.pushWidget(self._item, Qgis.MessageLevel.Warning, 0)

    def _close_bar(self) -> None:
        item, self._item = self._item, None
        if item is not None and not sip.isdeleted(item):
            self.desk.iface.messageBar().popWidget(item)

    # -- the three answers --------------------------------------------------------------------

    @reports_errors
    def later(self) -> None:
        """Keep it; the next start of QGIS asks again."""
        if self.offered is not None:
            self._later.append(self.offered.path)
        self.look()

    @reports_errors
    def throw_away(self) -> None:
        content = self.offered
        if content is None:
            return
        journal_restore.throw_away(content.path)
        self.messages.info(
            tr("De bewerkingen zijn weggegooid."),
            tr("Het herstelbestand ligt nog {days} dagen in {folder}.").format(
                days=journal_restore.KEEP_DAYS, folder=content.path.parent / journal_restore.THROWN_AWAY
            ),
        )
        self.look()

    @reports_errors
    def put_back(self) -> None:
        """Into the edit buffers, as one step; saving is up to the user."""
        content = self.offered
        if content is None:
            return
        if not self.session.is_open:
            self._later.append(content.path)  # opening asks again, and this is the answer
            try:
                self.session.open(content.proposal)
            finally:
                self._later.remove(content.path)
        found = layers.find_layers(self.session.project)
        planned = journal_restore.plan(content, found)
        conflicts = [item for item in planned if item.verdict == CONFLICT]
        over = self._ask(conflicts) if conflicts else False
        if over is None:
            return
        with self.session.step(tr("Niet opgeslagen bewerkingen terugzetten")) as step:
            done = journal_restore.restore(planned, found, step, over_newer=over)
        self._keep_or_forget(content, planned, left=not over and bool(conflicts), changed=bool(done))
        self.session.watch.flush()
        self._say(planned, done, left=len(conflicts) if not over else 0)
        self.look()

    def _ask(self, conflicts: List[Planned]) -> Optional[bool]:
        """What to do where the file is otherwise than it was: take ours, leave it, or (None) do nothing at all."""
        box = QMessageBox(
            QMessageBox.Icon.Question,
            tr("Bewerkingen terugzetten"),
            tr("Het bestand is intussen gewijzigd: bij {count} object(en) staat er nu iets anders.").format(
                count=len(conflicts)
            ),
            parent=self.desk.iface.mainWindow(),
        )
        box.setInformativeText("\n".join(conflict_lines(conflicts)))
        leave = box.addButton(tr("&Bestand laten zoals het is"), QMessageBox.ButtonRole.AcceptRole)
        ours = box.addButton(tr("&Mijn waarden terugzetten"), QMessageBox.ButtonRole.AcceptRole)
        stop = box.addButton(tr("&Annuleren"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(leave)
        box.setEscapeButton(stop)
        box.exec()
        return {leave: False, ours: True}.get(box.clickedButton())

    def _keep_or_forget(self, content: Content, planned: List[Planned], *, left: bool, changed: bool) -> None:
        """The old journal stays until its edits are saved; with conflicts that were left alone, until thrown away."""
        if left:
            self._later.append(content.path)
        elif changed:
            self._restored.append((content.path, self.session.watch.last_step()))
        elif all(item.verdict not in (APPLY, CONFLICT) for item in planned):
            journal_restore.remove(content.path)

    def _say(self, planned: List[Planned], done: List[Planned], *, left: int) -> None:
        there = sum(item.verdict == journal_restore.DONE for item in planned)
        parts = [tr("{count} teruggezet").format(count=len(done))]
        parts += [tr("{count} stonden er al").format(count=there)] if there else []
        parts += [tr("{count} niet: het bestand is daar intussen anders").format(count=left)] if left else []
        hint = tr("Controleer ze op de kaart en sla op; ongedaan maken kan in één stap.") if done else ""
        if left:
            hint = tr("Wat niet is teruggezet, blijft bewaard en wordt bij de volgende start weer aangeboden.")
        self.messages.info(tr("Bewerkingen: {parts}.").format(parts=", ".join(parts)), hint)

    def _saved(self, marks: List[Any]) -> None:
        """Journals of which the edits are in the file now are of no use any more."""
        for path, mark in list(self._restored):
            if mark in marks:
                journal_restore.remove(path)
                self._restored.remove((path, mark))


def describe(content: Content) -> str:
    """``voorstel.gpkg: 3 nieuwe objecten, 2 gewijzigd, van 25 november 14:02``."""
    added, changed, deleted = journal_restore.count(content)
    parts = []
    if added:
        parts.append(tr("1 nieuw object") if added == 1 else tr("{count} nieuwe objecten").format(count=added))
    if changed:
        parts.append(tr("{count} gewijzigd").format(count=changed))
    if deleted:
        parts.append(tr("{count} verwijderd").format(count=deleted))
    moment = QDateTime.fromString(content.at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return tr("{file}: {parts}, van {moment}").format(
        file=content.proposal.name, parts=", ".join(parts), moment=QLocale().toString(moment, "d MMMM HH:mm")
    )


def conflict_lines(conflicts: List[Planned]) -> List[str]:
    lines = []
    for item in conflicts[:AT_MOST]:
        fields = ", ".join(change_log.field_title(item.change.table, name) for name in item.fields)
        lines.append(f"• {item.change.name}: {item.why}" + (f" ({fields})" if fields else ""))
    if len(conflicts) > AT_MOST:
        lines.append(tr("… en nog {count}").format(count=len(conflicts) - AT_MOST))
    return lines
