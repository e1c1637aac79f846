"""How the tables of the dialogs look: names that stretch, figures to the right, the rest as wide as it needs."""

from typing import Iterable, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QStandardItem
from qgis.PyQt.QtWidgets import QHeaderView, QTreeView


def table_header(tree: QTreeView, *, stretched: Sequence[int]) -> None:
    """Columns in ``stretched`` share the room that the others leave."""
    header = tree.header()
    header.setStretchLastSection(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    contents, stretch = QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch
    for column in range(tree.model().columnCount()):
        header.setSectionResizeMode(column, stretch if column in stretched else contents)


def figures_right(items: Iterable[QStandardItem]) -> None:
    for item in items:
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
