"""What did not load and why, with what can be done about each."""

from typing import List, Optional, Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ..core.services.loading_words import AGAIN, Failure
from ..core.texts import tr
from .forms import load_form
from .look import heading, theme_palette, tick_icon
from .row_delegate import BELOW_ROLE, RowDelegate
from .tables import table_header

FAILURE_ROLE = int(Qt.ItemDataRole.UserRole)


class FailuresDialog(QDialog):
    """Each action closes the dialog and goes out as a signal with the codes of the chosen layers."""

    again = pyqtSignal(list)
    doctor = pyqtSignal(list)
    own_file = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget], failures: Sequence[Failure]) -> None:
        super().__init__(parent)
        load_form("failures_dialog", self)
        heading(self.headLabel, steps=0.5)
        count = len(failures)
        one, more = tr("Eén laag is niet geladen."), tr("{count} lagen zijn niet geladen.").format(count=count)
        self.headLabel.setText(one if count == 1 else more)
        self._fill(failures)
        self.againButton.clicked.connect(lambda: self._act(self.again, self.codes()))
        self.doctorButton.clicked.connect(lambda: self._act(self.doctor, self.codes()))
        self.fileButton.clicked.connect(lambda: self._act(self.own_file, self.codes()[0]))
        self.buttonBox.rejected.connect(self.reject)
        for button in self.buttonBox.buttons():
            button.setText(tr("Sluiten"))
            button.setIcon(QIcon())
        self.failureTree.selectAll()
        self._show_chosen()
        self.failureTree.setFocus()

    def codes(self) -> List[str]:
        """The chosen layers."""
        return [one.code for one in self._chosen()]

    def _fill(self, failures: Sequence[Failure]) -> None:
        model = QStandardItemModel(0, 2, self)
        model.setHorizontalHeaderLabels([tr("Laag"), tr("Probeer eerst")])
        for one in failures:
            name = QStandardItem(tick_icon("strijdig", theme_palette()), one.name)
            name.setData(one.reason, BELOW_ROLE)
            name.setData(one, FAILURE_ROLE)
            name.setToolTip(one.reason)
            name.setData(f"{one.name}: {one.reason}", Qt.ItemDataRole.AccessibleTextRole)
            model.appendRow([name, QStandardItem(tr("Opnieuw proberen") if one.action == AGAIN else tr("Dokter"))])
        self.failureTree.setModel(model)
        self.failureTree.setItemDelegateForColumn(0, RowDelegate(self.failureTree))
        table_header(self.failureTree, stretched=(0,))
        self.failureTree.selectionModel().selectionChanged.connect(self._show_chosen)

    def _chosen(self) -> List[Failure]:
        return [index.data(FAILURE_ROLE) for index in self.failureTree.selectionModel().selectedRows(0)]

    def _show_chosen(self, *_selection: object) -> None:
        chosen = self._chosen()
        if len(chosen) == 1:
            text = f"{chosen[0].name}: {chosen[0].reason}"
        elif chosen:
            text = tr("{count} lagen gekozen. Kies er één om de hele reden te lezen.").format(count=len(chosen))
        else:
            text = tr("Kies een of meer lagen.")
        self.reasonText.setText(text)
        self.againButton.setEnabled(bool(chosen))
        self.doctorButton.setEnabled(bool(chosen))
        self.fileButton.setEnabled(len(chosen) == 1)

    def _act(self, signal: pyqtSignal, value: object) -> None:
        self.accept()
        signal.emit(value)
