"""What a new snapshot changes, layer by layer, before anybody works with it."""

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QHeaderView, QWidget

from ..adapters import settings
from ..adapters.snapshot_diff import changes_csv
from ..core.errors import NovexError
from ..core.services.changes import SAME, LayerChange, SnapshotChange
from ..core.services.loading_words import change_figures, change_word
from ..core.texts import tr
from .forms import load_form
from .look import Painter, heading, theme_palette, tick_icon
from .row_delegate import RowDelegate
from .tables import figures_right, table_header

CHANGE_ROLE = int(Qt.ItemDataRole.UserRole)


class UpdateDialog(QDialog):
    """``ask()`` gives ACCEPT, REJECT or LATER; closing the window decides nothing."""

    LATER, ACCEPT, REJECT = 0, 1, 2

    def __init__(self, parent: Optional[QWidget], change: SnapshotChange) -> None:
        super().__init__(parent)
        load_form("update_dialog", self)
        self._change = change
        self.painter = Painter(self)
        self.painter.dim(self.detailText)
        self.painter.card(self.warningCard)
        heading(self.headLabel, steps=1.0)
        self.summaryLabel.setText(change.summary().split(". ", maxsplit=1)[0].rstrip(".") + ".")
        self._show_warnings()
        self._fill()
        for button, slot in (
            (self.acceptButton, lambda: self.done(self.ACCEPT)), (self.rejectButton, lambda: self.done(self.REJECT)),
            (self.laterButton, lambda: self.done(self.LATER)), (self.saveButton, self.save_table),
        ):  # fmt: skip
            button.clicked.connect(slot)
            button.setAutoDefault(False)
        self.changeTree.setFocus()

    def ask(self) -> int:
        return int(self.exec())

    def save_table(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Tabel bewaren"), str(Path(settings.get("last_folder")) / "basisset_wijzigingen.csv"),
            tr("CSV (*.csv)"),
        )  # fmt: skip
        if path:
            self.write_table(Path(path))

    def write_table(self, path: Path) -> None:
        """The changes as CSV; says in the dialog when that cannot be done."""
        try:
            path.write_bytes(changes_csv(self._change))
            self.detailText.setText(tr("Bewaard in {file}.").format(file=path))
        except OSError as error:
            self.detailText.setText(
                str(NovexError(tr("{file} kan niet worden geschreven ({reason}).").format(
                    file=path, reason=error.strerror or error), tr("Kies een map waarin u mag schrijven."))
                    )
            )  # fmt: skip

    def _show_warnings(self) -> None:
        lines = [f"{one.title}: {'; '.join(one.warnings)}" for one in self._change.suspicious]
        text = tr("Kijk hier eerst naar:") + "\n" + "\n".join(lines[:4])
        if len(lines) > 4:
            text += "\n" + tr("en nog {count} lagen.").format(count=len(lines) - 4)
        self.warningLabel.setText(text)
        self.warningCard.setVisible(bool(lines))

    def _fill(self) -> None:
        model = QStandardItemModel(0, 6, self)
        model.setHorizontalHeaderLabels(
            [tr("Laag"), tr("Stand"), tr("Erbij"), tr("Weg"), tr("Gewijzigd"), tr("Omvang")]
        )
        ordered = sorted(self._change.layers, key=lambda one: (not one.suspicious, one.state == SAME))
        for one in ordered:
            model.appendRow(self._row(one))
        self.changeTree.setModel(model)
        self.changeTree.setItemDelegateForColumn(0, RowDelegate(self.changeTree))
        table_header(self.changeTree, stretched=(0,))
        self.changeTree.header().setSectionResizeMode(5, QHeaderView.ResizeMode.ResizeToContents)
        self.changeTree.selectionModel().currentChanged.connect(self._show_current)
        if ordered:
            self.changeTree.setCurrentIndex(model.index(0, 0))

    def _row(self, one: LayerChange) -> "list[QStandardItem]":
        mark = "strijdig" if one.suspicious else "ja" if one.state == SAME else "let_op"
        name, state = QStandardItem(one.title), QStandardItem(change_word(one))
        state.setIcon(tick_icon(mark, theme_palette()))
        name.setData(one, CHANGE_ROLE)
        name.setToolTip(one.summary())
        name.setData(one.summary(), Qt.ItemDataRole.AccessibleTextRole)
        cells = [QStandardItem(text) for text in change_figures(one)]
        figures_right(cells)
        return [name, state, *cells]

    def _show_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        one = index.siblingAtColumn(0).data(CHANGE_ROLE)
        self.detailText.setText(one.summary() if one is not None else "")
