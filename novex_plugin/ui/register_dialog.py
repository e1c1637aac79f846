"""The official list of the basisset in the national register, against the catalogue of the plugin."""

from typing import Dict, Optional, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ..core.catalogue.basisset import BasisLayer
from ..core.services.register import Comparison
from ..core.texts import tr
from .forms import load_form
from .look import heading, theme_palette, tick_icon
from .row_delegate import BELOW_ROLE, RowDelegate
from .tables import table_header


class RegisterDialog(QDialog):
    """Shows differences; changes nothing."""

    def __init__(self, parent: Optional[QWidget], found: Comparison, layers: Sequence[BasisLayer]) -> None:
        super().__init__(parent)
        load_form("register_dialog", self)
        heading(self.headLabel, steps=0.5)
        new, gone, same = len(found.new), len(found.gone), len(found.unchanged)
        text = tr("{new} nieuw in het register, {gone} niet meer in het register, {same} gelijk.")
        self.headLabel.setText(text.format(new=new, gone=gone, same=same))
        self._fill(found, {layer.code: layer for layer in layers})
        self.buttonBox.rejected.connect(self.reject)
        for button in self.buttonBox.buttons():
            button.setText(tr("Sluiten"))
            button.setIcon(QIcon())

    def _fill(self, found: Comparison, layers: Dict[str, BasisLayer]) -> None:
        model = QStandardItemModel(0, 2, self)
        model.setHorizontalHeaderLabels([tr("Laag"), tr("Verschil")])
        for record in found.new:
            below = ", ".join(part for part in (record.organisation, record.date) if part)
            model.appendRow(_row("let_op", record.title or record.identifier, below, tr("nieuw in het register")))
        for code in found.gone:
            layer = layers[code]
            model.appendRow(_row("strijdig", layer.name, layer.owner, tr("niet meer in het register")))
        for code in found.unchanged:
            layer = layers[code]
            model.appendRow(_row("ja", layer.name, layer.owner, tr("gelijk")))
        self.registerTree.setModel(model)
        self.registerTree.setItemDelegateForColumn(0, RowDelegate(self.registerTree))
        table_header(self.registerTree, stretched=(0,))


def _row(mark: str, title: str, below: str, word: str) -> "list[QStandardItem]":
    name, state = QStandardItem(title), QStandardItem(tick_icon(mark, theme_palette()), word)
    name.setData(below, BELOW_ROLE)
    name.setData(f"{title}, {word}", Qt.ItemDataRole.AccessibleTextRole)
    return [name, state]
