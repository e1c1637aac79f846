"""The palette: one tile per function, grouped by perspective, found by typing."""

from typing import Dict, List, Optional, Tuple

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontMetrics, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QAbstractButton, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..adapters.styles import function_icon
from ..compat import as_int
from ..core.model.codelists import codelist
from ..core.model.functions import Function, functions
from ..core.texts import tr
from .look import blend, line_colour, surface_colour, theme_palette

COLUMNS = 2
SWATCH = 24
GAP = 8
KIND_NAMES = {"vlak": "vlak", "lijn": "lijn", "punt": "punt"}


class FunctionTile(QAbstractButton):
    """A button with a swatch and a name of at most two lines (a QToolButton cannot wrap)."""

    def __init__(self, function: Function, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.function = function
        self.setCheckable(True)
        self.setText(function.name)
        self.setIcon(function_icon(function.code, SWATCH))
        kinds = ", ".join(KIND_NAMES.get(kind, kind) for kind in function.geometries)
        self.setToolTip(tr("{name} tekenen ({kinds}); telt in {unit}").format(
            name=function.name, kinds=kinds, unit=function.unit))  # fmt: skip
        self.setAccessibleName(function.name)
        self.setAccessibleDescription(self.toolTip())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        height = max(SWATCH, 2 * QFontMetrics(self.font()).lineSpacing()) + 10
        return QSize(170, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        size = SWATCH
        top = (self.height() - size) // 2
        self.icon().paint(painter, QRect(GAP, top, size, size))
        text = QRect(2 * GAP + size, 2, self.width() - size - 3 * GAP, self.height() - 4)
        painter.setPen(theme_palette().color(QPalette.ColorRole.WindowText))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(text, as_int(flags), self.text())
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        palette = theme_palette()
        highlight = palette.color(QPalette.ColorRole.Highlight)
        ground, edge, width = surface_colour(palette), line_colour(palette), 1.0
        if self.isChecked():
            ground, edge, width = blend(highlight, ground, 0.22), highlight, 2.0
        elif self.underMouse() or self.isDown():
            ground = blend(highlight, ground, 0.10)
        if self.hasFocus() and not self.isChecked():
            edge, width = highlight, 1.5
        painter.setPen(QPen(edge, width))
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)

    def enterEvent(self, event: object) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: object) -> None:
        self.update()
        super().leaveEvent(event)


class FunctionPalette(QWidget):
    """All tiles. ``chosen`` carries a Function, or None when the tile was switched off."""

    chosen = pyqtSignal(object)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(6)
        self.tiles: Dict[str, FunctionTile] = {}
        self._groups: List[Tuple[QgsCollapsibleGroupBoxBasic, QGridLayout, List[FunctionTile]]] = []
        for code in codelist("perspectief"):
            own = [item for item in functions() if item.perspective == code.code]
            if own:
                layout.addWidget(self._group(code.code, code.name, own))
        self._nothing = QLabel(tr("Geen functie gevonden. Probeer een ander woord."), self)
        self._nothing.setVisible(False)
        layout.addWidget(self._nothing)
        layout.addStretch(1)

    def _group(self, code: str, name: str, own: List[Function]) -> QgsCollapsibleGroupBoxBasic:
        title = f"{code}  {name}" if code.isdigit() else name
        box = QgsCollapsibleGroupBoxBasic(title, self)
        for button in box.findChildren(QAbstractButton):
            button.setAccessibleName(tr("{name} in- of uitklappen").format(name=name))
        grid = QGridLayout(box)
        grid.setContentsMargins(6, 4, 6, 8)
        grid.setSpacing(6)
        tiles = []
        for function in own:
            tile = FunctionTile(function, box)
            tile.clicked.connect(lambda checked, tile=tile: self._clicked(tile, checked))
            self.tiles[function.code] = tile
            tiles.append(tile)
        self._groups.append((box, grid, tiles))
        _arrange(grid, tiles)
        return box

    def filter(self, text: str) -> None:
        """Show the tiles whose name holds every word; groups without any hide."""
        words = text.casefold().split()
        any_left = False
        for box, grid, tiles in self._groups:
            left = [tile for tile in tiles if all(word in tile.text().casefold() for word in words)]
            _arrange(grid, left, tiles)
            box.setVisible(bool(left))
            if words and left:
                box.setCollapsed(False)
            any_left = any_left or bool(left)
        self._nothing.setVisible(not any_left)

    def first_visible(self) -> Optional[FunctionTile]:
        for _, _, tiles in self._groups:
            for tile in tiles:
                if tile.isVisibleTo(self):
                    return tile
        return None

    def show_chosen(self, code: str) -> None:
        """Mark the tile of the tool that is armed; empty for none."""
        for tile in self.tiles.values():
            tile.setChecked(tile.function.code == code)

    def _clicked(self, tile: FunctionTile, checked: bool) -> None:
        self.chosen.emit(tile.function if checked else None)


def _arrange(grid: QGridLayout, shown: List[FunctionTile], everything: Optional[List[FunctionTile]] = None) -> None:
    for tile in everything or ():
        grid.removeWidget(tile)
        tile.setVisible(tile in shown)
    for place, tile in enumerate(shown):
        grid.addWidget(tile, place // COLUMNS, place % COLUMNS)
    for column in range(COLUMNS):
        grid.setColumnStretch(column, 1)
