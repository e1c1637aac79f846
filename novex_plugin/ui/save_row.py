"""The foot of page Tekenen: undo, redo and save, and whether there is something to save."""

from typing import Optional

from qgis.PyQt.QtWidgets import QWidget

from ..adapters.messages import reports_errors
from ..core.texts import tr
from .desk import Desk
from .forms import load_form
from .look import Painter, icon


class SaveRow(QWidget):
    """Undo, redo and save for the whole proposal, whatever layer was edited."""

    def __init__(self, desk: Desk, painter: Painter, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        load_form("save_row", self)
        self.session, self.messages = desk.session, desk.messages
        painter.dim(self.saveLabel)
        for button, name, slot in ((self.undoButton, "ongedaan", self.undo), (self.redoButton, "opnieuw", self.redo),
                                   (self.saveButton, "opslaan", self.save)):  # fmt: skip
            button.setIcon(icon(name))
            button.clicked.connect(slot)

    @reports_errors
    def undo(self) -> None:
        self.session.undo()

    @reports_errors
    def redo(self) -> None:
        self.session.redo()

    @reports_errors
    def save(self) -> None:
        if self.session.save():
            self.messages.success(tr("Opgeslagen in {file}.").format(file=self.session.path.name))

    def refresh(self) -> None:
        is_open = self.session.is_open
        unsaved = is_open and self.session.has_edits()
        self.saveButton.setEnabled(unsaved)
        self.undoButton.setEnabled(is_open and self.session.watch.can_undo())
        self.redoButton.setEnabled(is_open and self.session.watch.can_redo())
        self.saveLabel.setText(_save_text(is_open=is_open, unsaved=unsaved))


def _save_text(*, is_open: bool, unsaved: bool) -> str:
    if not is_open:
        return tr("Open eerst een voorstel.")
    return tr("Niet opgeslagen wijzigingen.") if unsaved else tr("Alles is opgeslagen.")
