"""The tolerances per scale of the source as a small table to type in."""

from typing import List

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QHeaderView, QTableWidget, QTableWidgetItem

from ..core.checks.tolerances import ACCURACIES, FIGURES, ToleranceFigure, Tolerances, figures
from ..core.texts import tr
from ..core.wording import number
from .look import resized

_FIGURE_ROLE = int(Qt.ItemDataRole.UserRole)


class ToleranceTable(QObject):
    """Rows are limits, columns the precision of the source; a changed figure is bold and says what is national."""

    edited = pyqtSignal(str, str)  # key of the setting, what was typed; empty puts the national figure back

    def __init__(self, table: QTableWidget) -> None:
        super().__init__(table)
        self._table = table
        self._figures: List[ToleranceFigure] = []
        table.setColumnCount(len(ACCURACIES))
        table.setRowCount(len(FIGURES))
        table.setHorizontalHeaderLabels([tr("exact"), tr("middel"), tr("indicatief")])
        table.setVerticalHeaderLabels([
            tr("snipper: smaller dan (m)"), tr("snipper: kleiner dan (m²)"), tr("randgeval: smaller dan (m)"),
            tr("randgeval: minder dan (% van het object)"), tr("nabij: binnen (m)"),
        ])  # fmt: skip
        notes = (tr("grootschalig, tot 1:1.000"), tr("ongeveer 1:10.000"), tr("1:25.000 of grover, of een zoekgebied"))
        for column, note in enumerate(notes):
            table.horizontalHeaderItem(column).setToolTip(note)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.itemChanged.connect(self._typed)

    def show(self, tolerances: Tolerances) -> None:
        """Fill in the figures in force."""
        self._figures = list(figures(tolerances))
        self._table.blockSignals(True)
        for one in self._figures:
            item = QTableWidgetItem(f"{one.value:g}".replace(".", ","))
            item.setData(_FIGURE_ROLE, one.key)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setFont(resized(QApplication.font(), 0, bold=one.value != one.national))
            item.setToolTip(tr("Landelijk: {value}").format(value=number(one.national)))
            self._table.setItem(list(FIGURES).index(one.name), ACCURACIES.index(one.accuracy), item)
        self._table.blockSignals(False)

    def changed_keys(self) -> List[str]:
        """The limits that differ from the national ones."""
        return [one.key for one in self._figures if one.value != one.national]

    def _typed(self, item: QTableWidgetItem) -> None:
        self.edited.emit(str(item.data(_FIGURE_ROLE)), item.text().strip())
