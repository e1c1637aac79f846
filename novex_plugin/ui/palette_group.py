"""A heading of the palette with its tiles in columns."""

from typing import List, Sequence

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QGridLayout, QWidget

from ..core.texts import tr
from .tiles import FunctionTile


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
        """The size of the heading; 0 is that of the window. Tiles have letters of their own."""
        font = QApplication.font()
        if points > 0:
            font.setPointSizeF(points)
        self.setFont(font)

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
