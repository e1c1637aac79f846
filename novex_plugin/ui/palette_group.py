"""A heading of the palette with its tiles in columns."""

from typing import List, Sequence

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QGridLayout, QWidget

from ..core.texts import tr
from .tiles import FunctionTile

HEADING_SHARE = 0.8  # of the letters on the tiles, where those are enlarged


class TileGroup(QgsCollapsibleGroupBoxBasic):
    """``tiles`` in the order in which they are shown; hidden while there are none."""

    def __init__(self, code: str, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setObjectName(f"group_{code}")
        self.setAccessibleName(title)
        for button in self.findChildren(QAbstractButton):
            button.setAccessibleName(tr("{name} in- of uitklappen").format(name=title))
        self.tiles: List[FunctionTile] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(6, 4, 6, 8)
        self._grid.setSpacing(6)

    def fill(self, tiles: Sequence[FunctionTile], columns: int) -> None:
        """Show these tiles, also when they lay in another group before."""
        self._release()
        self.tiles = list(tiles)
        for place, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
            tile.setVisible(True)
        for column in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.setVisible(bool(self.tiles))

    def set_letters(self, points: float) -> None:
        """The size of the heading; 0 is that of the panel. Tiles have letters of their own."""
        font = QFont()
        if points > 0:
            font = QFont(QApplication.font())
            font.setPointSizeF(max(points * HEADING_SHARE, self.parentWidget().font().pointSizeF()))
        self.setFont(font)

    def minimumSizeHint(self) -> QSize:
        """A long heading may be cut off; it must never make the palette wider than what it lies in."""
        return QSize(self._grid.minimumSize().width(), super().minimumSizeHint().height())

    def clear(self) -> None:
        """Do away with the tiles."""
        for tile in self.tiles:
            tile.setVisible(False)
            tile.deleteLater()
        self._release()
        self.tiles = []

    def _release(self) -> None:
        for tile in self.tiles:
            self._grid.removeWidget(tile)
