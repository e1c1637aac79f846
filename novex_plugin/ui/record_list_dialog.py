"""A window with a list of records on the left and the chosen one in fields on the right.

What is typed is recorded before something else is shown, or the user says that it may go. Every record is kept as an
undo step by the subclass, so nothing here writes.
"""

from typing import Any, Optional

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QCloseEvent, QIcon, QStandardItemModel
from qgis.PyQt.QtWidgets import QDialog, QMessageBox, QTreeView, QWidget

from ..core.texts import tr
from .forms import load_form
from .look import Painter, icon

RECORD_ROLE = int(Qt.ItemDataRole.UserRole)  # of the first column


class RecordListDialog(QDialog):
    """Subclasses name their form and give the members below; the form has ``addButton``, ``removeButton``,
    ``keepButton``, ``revertButton``, ``errorLabel``, ``resultLabel``, ``editCard``, ``introLabel`` and ``buttonBox``.
    """

    FORM = ""
    form: Any  # of the fields: ``shown``, ``is_new``, ``is_typed``
    tree: QTreeView

    def __init__(self, columns: int, parent: Optional[QWidget]) -> None:
        super().__init__(parent)
        load_form(self.FORM, self)
        self._choosing = False
        self._model = QStandardItemModel(0, columns, self)
        self.painter = Painter(self)
        self.painter.card(self.editCard)
        self.painter.dim(self.introLabel)
        self.addButton.setIcon(icon("nieuw"))
        self.removeButton.setIcon(icon("verwijder"))
        for button in self.buttonBox.buttons():
            button.setText(tr("&Sluiten"))
            button.setIcon(QIcon())
            button.setAutoDefault(False)

    # -- to be given ----------------------------------------------------------------------------

    def key(self, record: Any) -> str:
        """What identifies a record."""
        raise NotImplementedError

    def add(self) -> None:
        raise NotImplementedError

    def keep(self) -> bool:
        """Record what stands in the fields; False when it cannot be, which is said beside them."""
        raise NotImplementedError

    def remove(self) -> None:
        raise NotImplementedError

    def show_record(self, record: Optional[Any]) -> None:
        """Fill the fields; None empties them."""
        raise NotImplementedError

    def question_on_leaving(self) -> str:
        """Asked when the window is closed over something that cannot be recorded."""
        raise NotImplementedError

    # -- shared ---------------------------------------------------------------------------------

    def connect_list(self, tree: QTreeView) -> None:
        """Show the records in this tree and follow its current row; to be called once the form is complete."""
        self.tree = tree
        tree.setModel(self._model)
        tree.selectionModel().currentChanged.connect(self._current_changed)
        for button, slot in ((self.addButton, self.add), (self.removeButton, self.remove),
                             (self.keepButton, self.keep), (self.revertButton, self.revert)):  # fmt: skip
            button.clicked.connect(lambda _checked=False, run=slot: run())
        self.buttonBox.rejected.connect(self.reject)

    def record_in_row(self, row: int) -> Any:
        """None when there is no such row."""
        return self._model.index(row, 0).data(RECORD_ROLE)

    def choose(self, record: Optional[Any]) -> None:
        """Select a record in the list and show it; None, or one that is not in the list, chooses nothing."""
        keys = [self.key(self.record_in_row(row)) for row in range(self._model.rowCount())]
        if record is None or self.key(record) not in keys:
            self.show_record(None)
            return
        row = keys.index(self.key(record))
        self._set_current(self._model.index(row, 0))
        self.show_record(self.record_in_row(row))

    def choose_row(self, row: int) -> None:
        """The record in this row, or in the last one when the list is shorter."""
        self.choose(self.record_in_row(min(row, self._model.rowCount() - 1)))

    def choose_none(self) -> None:
        self._set_current(QModelIndex())

    def revert(self) -> None:
        """Back to what was recorded."""
        self.show_record(None if self.form.is_new else self.form.shown)
        if self.form.shown is None:
            self.choose_row(0)

    def may_leave(self) -> bool:
        """Record what was typed before something else is shown; False when that is not possible."""
        return not self.form.is_typed or bool(self.keep())

    def agrees(self, text: str) -> bool:
        return bool(QMessageBox.question(self, self.windowTitle(), text) == QMessageBox.StandardButton.Yes)

    def reject(self) -> None:
        if self.may_leave() or self.agrees(self.question_on_leaving()):
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def complain(self, text: str) -> None:
        self.errorLabel.setText(text)
        self.errorLabel.setVisible(bool(text))

    def _set_current(self, index: QModelIndex) -> None:
        self._choosing = True
        self.tree.setCurrentIndex(index)
        self._choosing = False

    def _current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        if self._choosing:
            return
        wanted = now.siblingAtColumn(0).data(RECORD_ROLE)
        if self.may_leave():
            self.choose(wanted)
        else:
            self._set_current(before)
