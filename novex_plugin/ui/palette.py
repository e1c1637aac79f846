"""The palette: favourites, recent ones and all functions by perspective, found by typing, chosen by mouse or keys."""

from typing import Dict, List, Optional

from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from ..adapters import settings
from ..core.model import palette
from ..core.model.functions import Function, functions
from ..core.texts import tr
from .loan import SCALES_ITSELF
from .palette_group import TileGroup
from .palette_key import ExactnessKey
from .tiles import TOUCH_SIZE, FunctionTile

MOST_COLUMNS = 4
USUAL_SIZE = 40  # height of a tile at the usual font, pixels


class FunctionPalette(QWidget):
    """All tiles. ``chosen`` carries a Function, or None when the tile was switched off.

    ``tiles`` are those in the groups of the perspectives, by code; favourites and recent ones are tiles of their own.
    """

    chosen = pyqtSignal(object)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setProperty(SCALES_ITSELF, True)
        self.setAccessibleName(tr("Palet met functies"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(6)
        self.tiles: Dict[str, FunctionTile] = {}
        self._columns, self._tile_size, self._points = 2, 0, 0.0
        self._code, self._kind = "", ""
        self._words = ""
        self._search: Optional[QLineEdit] = None
        self._current: Optional[FunctionTile] = None
        self.key = ExactnessKey(self)
        layout.addWidget(self.key)
        self.found = TileGroup("gevonden", "", self)
        self.found.setVisible(False)
        layout.addWidget(self.found)
        self.groups: Dict[str, TileGroup] = {}
        self._add_groups(layout)
        self._nothing = QLabel(tr("Geen functie gevonden. Probeer een ander woord."), self)
        self._nothing.setWordWrap(True)
        self._nothing.setVisible(False)
        layout.addWidget(self._nothing)
        layout.addStretch(1)
        self._renew(palette.FAVOURITES)
        self._renew(palette.RECENT)
        self._take_turn(self.first_visible())

    def _add_groups(self, layout: QVBoxLayout) -> None:
        for code, title in ((palette.FAVOURITES, tr("Favorieten")), (palette.RECENT, tr("Laatst gebruikt"))):
            self.groups[code] = TileGroup(code, title, self)
            layout.addWidget(self.groups[code])
        for group in palette.groups():
            title = f"{group.code}  {group.title}" if group.code.isdigit() else group.title
            box = self.groups[group.code] = TileGroup(group.code, title, self)
            for function in group.functions:
                self.tiles[function.code] = self._tile(function, box)
            box.fill([self.tiles[function.code] for function in group.functions], self._columns)
            layout.addWidget(box)

    def _tile(self, function: Function, parent: QWidget) -> FunctionTile:
        tile = FunctionTile(function, parent)
        tile.set_favourite(function.code in favourites())
        tile.setChecked(function.code == self._code)
        tile.show_kind(self._kind)
        tile.set_tile_size(self._tile_size, self._points)
        tile.clicked.connect(lambda checked, tile=tile: self._clicked(tile, checked))
        tile.starred.connect(lambda tile=tile: self.toggle_favourite(tile.function.code))
        tile.moved.connect(lambda key, tile=tile: self._move(tile, key))
        tile.focused.connect(lambda tile=tile: self._take_turn(tile))
        tile.typed.connect(self._pass_on)
        return tile

    # -- showing ------------------------------------------------------------------------------

    def filter(self, text: str) -> None:
        """Show the tiles that fit, the best first, in one group; all groups again when ``text`` is empty."""
        self._words = text.strip()
        for code, box in self.groups.items():
            if code in (palette.FAVOURITES, palette.RECENT):
                continue
            box.fill([self.tiles[item.code] for item in functions() if item.perspective == code], self._columns)
        hits = [self.tiles[item.code] for item in palette.search(text, recent())] if self._words else []
        self.found.setTitle(tr("Gevonden ({count})").format(count=len(hits)))
        self.found.fill(hits, self._columns)
        self._nothing.setVisible(bool(self._words) and not hits)
        for box in self.groups.values():
            box.setVisible(not self._words and bool(box.tiles))
        self._take_turn(self.first_visible())
        area = self._scroll_area()
        if self._words and area is not None:
            area.verticalScrollBar().setValue(0)

    def first_visible(self) -> Optional[FunctionTile]:
        """The tile that Enter in the search field means."""
        return next(iter(self._in_sight()), None)

    def show_chosen(self, code: str, kind: str = "") -> None:
        """Mark the tiles of the tool that is armed, empty for none; ``kind`` is the shape that all tiles show."""
        self._code, self._kind = code, kind
        for tile in self._all():
            tile.setChecked(tile.function.code == code)
            tile.show_kind(kind)
        self.key.show_kind(self.tiles[code].kind if code in self.tiles else "", code)

    @property
    def tile_size(self) -> int:
        """The least height of tiles in pixels; 0 follows the font. From ``tiles.TOUCH_SIZE`` on a finger hits them."""
        return self._tile_size

    @tile_size.setter
    def tile_size(self, size: int) -> None:
        self._resize(size, max(_points(), size * 0.22) if size else 0.0)
        self.key.set_letters(self._points)

    def set_scale(self, scale: float) -> None:
        """Enlarge tiles, symbols and names ``scale`` times, never below what a finger hits; 1 is as usual.

        The words of the key have a font of their own, which atelier mode enlarges with all others.
        """
        large = scale > 1
        self._resize(max(TOUCH_SIZE, round(USUAL_SIZE * scale)) if large else 0, _points() * scale if large else 0.0)

    def _resize(self, size: int, points: float) -> None:
        self._tile_size, self._points = size, points
        for tile in self._all():
            tile.set_tile_size(size, points)
        for box in self.groups.values():
            box.set_letters(points)
        self.key.set_tile_size(size)
        self._set_columns()

    def toggle_favourite(self, code: str) -> None:
        """Make a function a favourite, or none; kept in the settings."""
        box = self.groups[palette.FAVOURITES]
        inside = self._current in box.tiles
        had_focus = inside and self._current is not None and self._current.hasFocus()
        settings.put("palette_favourites", palette.toggled(favourites(), code))
        for tile in self._all():
            tile.set_favourite(tile.function.code in favourites())
        anchor = self.tiles[code] if inside or self._current is None else self._current
        self._renew(palette.FAVOURITES, anchor)
        if had_focus:  # its tile is gone, or another one in its place
            own = [tile for tile in box.tiles if tile.function.code == code]
            self._focus((own or [anchor])[0])

    def _renew(self, code: str, anchor: Optional[FunctionTile] = None) -> None:
        """Fill the favourites or the recent ones anew; ``anchor`` stays where it is on the screen."""
        before = anchor.mapTo(self, QPoint(0, 0)).y() if anchor is not None else 0
        box = self.groups[code]
        wanted = {group.code: group.functions for group in palette.groups(favourites(), recent())}.get(code, ())
        if self._current in box.tiles:
            self._current = None
        box.clear()
        box.fill([self._tile(function, box) for function in wanted], self._columns)
        box.setVisible(bool(wanted) and not self._words)
        if self._current is None:
            self._take_turn(self.first_visible())
        if anchor is not None:
            self._hold(anchor, before)

    def _hold(self, anchor: FunctionTile, before: int) -> None:
        """Scroll as far as the tile moved, so that a second click hits the same tile."""
        area = self._scroll_area()
        if area is None:
            return
        self.layout().activate()
        area.widget().layout().activate()
        area.widget().adjustSize()
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + anchor.mapTo(self, QPoint(0, 0)).y() - before)

    def _scroll_area(self) -> Optional[QScrollArea]:
        widget = self.parentWidget()
        while widget is not None and not isinstance(widget, QScrollArea):
            widget = widget.parentWidget()
        return widget

    # -- choosing -----------------------------------------------------------------------------

    def _clicked(self, tile: FunctionTile, checked: bool) -> None:
        if checked:
            self._used(tile)
        self.chosen.emit(tile.function if checked else None)

    def _used(self, tile: FunctionTile) -> None:
        """Remember it; the group keeps its order while it is looked at, and only takes in what is new."""
        code = tile.function.code
        settings.put("palette_recent", palette.used(recent(), code))
        if code not in [one.function.code for one in self.groups[palette.RECENT].tiles]:
            self._renew(palette.RECENT, tile if tile in self.tiles.values() else None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._renew(palette.RECENT)

    # -- keys ---------------------------------------------------------------------------------

    def use_search(self, edit: QLineEdit) -> None:
        """Let arrow down in ``edit`` go to the tiles, and letters typed on a tile into ``edit``."""
        self._search = edit
        edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down and self.first_visible() is not None:
                self._focus(self.first_visible())
                return True
            if event.key() == Qt.Key.Key_Escape and self._search.text():
                self._search.clear()
                return True
        return super().eventFilter(watched, event)

    def _pass_on(self, text: str) -> None:
        if self._search is not None:
            self._search.setFocus()
            self._search.setText(self._search.text() + text)

    def _move(self, tile: FunctionTile, key: int) -> None:
        """To the neighbour in that direction; up from the first row is the search field."""
        order = self._in_sight()
        place = order.index(tile) if tile in order else 0
        if key in (int(Qt.Key.Key_Left), int(Qt.Key.Key_Right)):
            step = -1 if key == int(Qt.Key.Key_Left) else 1
            self._focus(order[max(0, min(len(order) - 1, place + step))])
            return
        up = key == int(Qt.Key.Key_Up)
        here = tile.mapTo(self, tile.rect().center())
        rows = [(one, one.mapTo(self, one.rect().center())) for one in order]
        beyond = [each for each in rows if (each[1].y() < here.y() if up else each[1].y() > here.y())]
        if beyond:
            near = max(each[1].y() for each in beyond) if up else min(each[1].y() for each in beyond)
            row = [each for each in beyond if each[1].y() == near]
            self._focus(min(row, key=lambda each: abs(each[1].x() - here.x()))[0])
        elif up and self._search is not None:
            self._search.setFocus()

    def _focus(self, tile: Optional[FunctionTile]) -> None:
        if tile is None:
            return
        tile.setFocus(Qt.FocusReason.TabFocusReason)
        area = self._scroll_area()
        if area is not None:
            area.ensureWidgetVisible(tile, 0, 12)

    def _take_turn(self, tile: Optional[FunctionTile]) -> None:
        """Tab reaches one tile of the palette: the last that had the focus, or the first."""
        if self._current is not None and self._current is not tile:
            self._current.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._current = tile
        if tile is not None:
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # -- order --------------------------------------------------------------------------------

    def _boxes(self) -> List[TileGroup]:
        return [self.found, *self.groups.values()]

    def _all(self) -> List[FunctionTile]:
        extra = [tile for code in (palette.FAVOURITES, palette.RECENT) for tile in self.groups[code].tiles]
        return [*extra, *self.tiles.values()]

    def _in_sight(self) -> List[FunctionTile]:
        return [
            tile for box in self._boxes() for tile in box.tiles if tile.parentWidget() is box and tile.isVisibleTo(self)
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_columns()

    def _set_columns(self) -> None:
        least = next(iter(self.tiles.values())).least_width()
        columns = max(1, min(MOST_COLUMNS, (self.width() - 24) // (least + 6)))
        if columns != self._columns:
            self._columns = columns
            for code in (palette.FAVOURITES, palette.RECENT):
                self.groups[code].fill(self.groups[code].tiles, columns)
            turn = self._current
            self.filter(self._words)
            if turn is not None and turn.isVisibleTo(self):
                self._take_turn(turn)


def _points() -> float:
    """Size of the usual letters; on screens that count in pixels, about what that comes to."""
    font = QApplication.font()
    return font.pointSizeF() if font.pointSizeF() > 0 else font.pixelSize() * 0.75


def favourites() -> List[str]:
    return [code for code in settings.get("palette_favourites") if isinstance(code, str)]


def recent() -> List[str]:
    return [code for code in settings.get("palette_recent") if isinstance(code, str)]
