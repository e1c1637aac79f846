"""The foot of page Tekenen: undo, redo and save, and whether there is something to save."""

from typing import List, Optional

from qgis.PyQt.QtCore import QDateTime, QSize, Qt
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton, QWidget

from ..adapters.edit_saving import SaveConflictError
from ..adapters.messages import reports_errors
from ..adapters.watcher import REMOVED, ROLLED_BACK
from ..core.texts import tr
from .desk import Desk
from .forms import load_form
from .look import Painter, icon
from .recovery import Recovery
from .undo_keys import UndoKeys

SIGN = 16


class SaveRow(QWidget):
    """Undo, redo and save for the whole proposal, whatever layer was edited."""

    def __init__(self, desk: Desk, painter: Painter, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        load_form("save_row", self)
        self.session, self.messages = desk.session, desk.messages
        self._sign = ""
        painter.dim(self.saveLabel)
        for button, name, slot in ((self.undoButton, "ongedaan", self.undo), (self.redoButton, "opnieuw", self.redo),
                                   (self.saveButton, "opslaan", self.save)):  # fmt: skip
            button.setIcon(icon(name))
            button.clicked.connect(slot)
        self.keys = UndoKeys(self, self.undo, self.redo)
        self.recovery = Recovery(desk, self)
        self.session.watch.parted.connect(self._say_parted)
        self.session.watch.journal.written.connect(self.refresh)

    def unload(self) -> None:
        self.session.watch.parted.disconnect(self._say_parted)
        self.session.watch.journal.written.disconnect(self.refresh)
        self.recovery.unload()
        self.keys.unload()

    @reports_errors
    def undo(self) -> None:
        if self.session.is_open:
            self.session.undo()

    @reports_errors
    def redo(self) -> None:
        if self.session.is_open:
            self.session.redo()

    @reports_errors
    def save(self) -> None:
        try:
            written = self.session.save()
        except SaveConflictError as conflict:
            if not self._over_others(conflict):
                return
            written = self.session.save(over_others=True)
        if written:
            self.messages.success(tr("Opgeslagen in {file}.").format(file=self.session.path.name))

    def _over_others(self, conflict: SaveConflictError) -> bool:
        """Ask whether our values may take the place of what somebody else saved in the meantime."""
        box = QMessageBox(QMessageBox.Icon.Warning, tr("Opslaan"), conflict.message, parent=self.window())
        meaning = tr("Toch opslaan zet uw waarden over die van de ander; een verwijderd object komt terug.")
        box.setInformativeText(f"{conflict.hint}\n\n{meaning}")
        go: QPushButton = box.addButton(tr("&Toch opslaan"), QMessageBox.ButtonRole.AcceptRole)
        wait: QPushButton = box.addButton(tr("&Nog niet opslaan"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(wait)
        box.setEscapeButton(wait)
        box.exec()
        return box.clickedButton() is go

    def _say_parted(self, how: str, layer: str, titles: List[str]) -> None:
        """An action over several layers stands on only some of them, by an act of the user outside the panel."""
        if how == ROLLED_BACK:
            text = tr("De bewerkingen van '{layer}' zijn verworpen; wat dezelfde handeling elders deed, staat er nog.")
        elif how == REMOVED:
            text = tr("'{layer}' is uit het project gehaald; wat dezelfde handeling elders deed, staat er nog.")
        else:
            text = tr("Alleen '{layer}' is opgeslagen; wat dezelfde handeling in andere lagen deed, is dat nog niet.")
        advice = tr("Het gaat om: {titles}. Maak ze in het paneel ongedaan, of sla daar alles op.")
        self.messages.warn(text.format(layer=layer), advice.format(titles=", ".join(titles)))

    # -- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        is_open, watch = self.session.is_open, self.session.watch
        unsaved = is_open and self.session.has_edits()
        self.saveButton.setEnabled(unsaved)
        self.undoButton.setEnabled(is_open and watch.can_undo())
        self.redoButton.setEnabled(is_open and watch.can_redo())
        self.undoButton.setToolTip(_undo_tip(watch.undo_title(), unsaved=unsaved))
        self.redoButton.setToolTip(
            tr("Opnieuw: {title} (Ctrl+Shift+Z)").format(title=watch.redo_title()) if watch.can_redo()
            else tr("Er is niets ongedaan gemaakt")
        )  # fmt: skip
        self._show_journal(unsaved=unsaved)
        self.saveLabel.setText(_save_text(is_open=is_open, unsaved=unsaved))

    def _show_journal(self, *, unsaved: bool) -> None:
        """A small sign that what is not saved is kept for after a crash, or that it could not be."""
        journal = self.session.watch.journal
        trouble = journal.trouble
        self.journalSign.setVisible(unsaved and (trouble is not None or bool(journal.written_at)))
        self._show_sign("herstel" if trouble is None else "herstel_fout")
        if trouble is not None:
            said = f"{trouble.message}\n{trouble.hint}"
        else:
            at = QDateTime.fromString(journal.written_at, Qt.DateFormat.ISODateWithMs).toLocalTime()
            said = tr("Bewaard voor herstel na een storing, laatst om {time}; opslaan doet u zelf")
            said = said.format(time=at.toString("HH:mm:ss"))
        self.journalSign.setToolTip(said)
        self.journalSign.setAccessibleName(said)

    def _show_sign(self, name: str) -> None:
        """Drawn only when it is another one: this is asked several times in every edit."""
        if name != self._sign:
            self._sign = name
            self.journalSign.setPixmap(icon(name).pixmap(QSize(SIGN, SIGN)))


def _undo_tip(title: str, *, unsaved: bool) -> str:
    if title:
        return tr("Ongedaan maken: {title} (Ctrl+Z)").format(title=title)
    if unsaved:
        return tr("Er is niets om ongedaan te maken")
    return tr("Er is niets om ongedaan te maken: verder terug dan de laatste keer opslaan kan QGIS niet")


def _save_text(*, is_open: bool, unsaved: bool) -> str:
    if not is_open:
        return tr("Open eerst een voorstel.")
    return tr("Niet opgeslagen.") if unsaved else tr("Alles is opgeslagen.")
