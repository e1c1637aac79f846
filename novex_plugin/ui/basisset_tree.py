"""The list of page Basisset: all layers by theme, each with a tick box, a state in sign and word, and its progress."""

from typing import Collection, Dict, Iterable, List, Optional, Sequence, Set, Tuple

from qgis.PyQt.QtCore import QModelIndex, QObject, QRect, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QPainter, QPalette, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from ..core.catalogue import standing
from ..core.catalogue.standing import Standing, state_word
from ..core.services.loading import BUSY, FAILED, FOUND, KEPT, LOADED, PICTURE, WAITING, LayerNews
from ..core.services.loading_words import news_word
from ..core.texts import tr
from ..core.wording import number
from .look import resized, theme_palette, tick_icon
from .row_delegate import BELOW_FIGURE_ROLE, BELOW_ROLE, DIM_ROLE, FIGURE_ROLE, RowDelegate, box_width

KEY_ROLE = int(Qt.ItemDataRole.UserRole)
SEARCH_ROLE = KEY_ROLE + 1
STATE_ROLE = KEY_ROLE + 2
PROGRESS_ROLE = KEY_ROLE + 3  # 0..1 while the layer is fetched
BAR_HEIGHT = 3

MARKS = {
    standing.LOADED: "ja", standing.OLD: "klok", standing.PICTURE: "beeld", standing.FAILED: "strijdig",
    standing.MISSING: "nee", standing.ABSENT: "streep", standing.NO_SERVICE: "streep", standing.ELSEWHERE: "streep",
}  # fmt: skip
NEWS_MARKS = {
    WAITING: "streep", BUSY: "haal", FOUND: "let_op", LOADED: "ja", PICTURE: "beeld", KEPT: "klok", FAILED: "strijdig",
}  # fmt: skip
# What the filter of the list offers: code and the states that it keeps.
ORDERED = "opdracht"
FILTERS: Dict[str, Tuple[str, ...]] = {
    "alle": (),
    standing.LOADED: (standing.LOADED, standing.OLD),
    standing.MISSING: (standing.MISSING, standing.FAILED, standing.NO_SERVICE),
    standing.FAILED: (standing.FAILED,),
    standing.PICTURE: (standing.PICTURE,),
    standing.OLD: (standing.OLD,),
}


def filter_choices() -> List[Tuple[str, str]]:
    """Code and text of the filter."""
    texts = {
        "alle": tr("Alle lagen"), standing.LOADED: tr("Geladen"), standing.MISSING: tr("Ontbreekt"),
        standing.FAILED: tr("Mislukt"), standing.PICTURE: tr("Alleen kaartbeeld"), standing.OLD: tr("Verouderd"),
        ORDERED: tr("Laatste opdracht"),
    }  # fmt: skip
    return list(texts.items())


class LayerModel(QStandardItemModel):
    """Themes with their layers. Rows change in place, so that what is chosen and in sight stays."""

    ticks_changed = pyqtSignal()  # by the user, not by :meth:`tick`

    def __init__(self, parent: QObject) -> None:
        super().__init__(0, 1, parent)
        self._rows: Dict[str, QStandardItem] = {}
        self._standings: Dict[str, Standing] = {}
        self._icons: Dict[str, QIcon] = {}
        self._dressed: Dict[str, Standing] = {}  # the rows that show just this
        self._palette = 0  # the colours of the icons

    # -- filling ------------------------------------------------------------------------------

    def fill(self, rows: Sequence[Standing], ticked: Collection[str]) -> None:
        """Show these rows; the tree is only built anew when other layers came or went."""
        if theme_palette().cacheKey() != self._palette:
            self._palette = theme_palette().cacheKey()
            self._icons, self._dressed = {}, {}
        if [row.code for row in rows] != list(self._standings):
            self._build(rows)
        self._standings = {row.code: row for row in rows}
        for row in rows:
            if self._dressed.get(row.code) != row:
                self._dress(self._rows[row.code], row)
                self._dressed[row.code] = row
        self.tick(ticked)

    def row(self, code: str) -> Optional[Standing]:
        return self._standings.get(code)

    def rows(self) -> List[Standing]:
        return list(self._standings.values())

    def _build(self, rows: Sequence[Standing]) -> None:
        self.removeRows(0, self.rowCount())
        themes = {name: self._theme(name) for name in standing.theme_order(rows)}
        self._rows, self._dressed = {}, {}
        for row in rows:
            self._rows[row.code] = QStandardItem()
            themes[row.theme].appendRow(self._rows[row.code])
        for theme in themes.values():
            self.appendRow(theme)

    def _theme(self, name: str) -> QStandardItem:
        theme = QStandardItem(name[:1].upper() + name[1:])
        theme.setFont(resized(QApplication.font(), 0, bold=True))
        return theme

    def _dress(self, item: QStandardItem, row: Standing) -> None:
        word = state_word(row.state)
        about = _about(row)
        item.setText(row.name)
        item.setToolTip("\n".join(part for part in (row.name, about, row.reason) if part))
        item.setIcon(self._icon(MARKS[row.state]))
        item.setData(row.code, KEY_ROLE)
        item.setData(row.state, STATE_ROLE)
        search = (row.name, row.code, *row.keys, row.owner, row.theme, word)
        item.setData(" ".join(search).casefold(), SEARCH_ROLE)
        item.setData(None, PROGRESS_ROLE)
        item.setData(word, FIGURE_ROLE)
        item.setData(about or " ", BELOW_ROLE)
        item.setData(number(row.count) if row.is_here else tr("op de kaart") if row.on_map else "", BELOW_FIGURE_ROLE)
        item.setData(not row.is_here and row.state != standing.FAILED and not row.on_map, DIM_ROLE)
        item.setData(f"{row.name}, {word}", Qt.ItemDataRole.AccessibleTextRole)

    def _icon(self, mark: str) -> QIcon:
        if mark not in self._icons:
            self._icons[mark] = tick_icon(mark, theme_palette())
        return self._icons[mark]

    # -- ticks --------------------------------------------------------------------------------

    def tick(self, codes: Collection[str]) -> None:
        """Tick these layers and no others."""
        wanted = set(codes)
        for code, item in self._rows.items():
            if self._standings[code].can_be_loaded:
                self._check(item, code in wanted)
        self._show_themes()

    def ticked(self) -> List[str]:
        """Codes of the ticked layers, in the order of the catalogue."""
        return [code for code, item in self._rows.items() if item.checkState() == Qt.CheckState.Checked]

    def setData(self, index: QModelIndex, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """A tick by mouse or keyboard; that of a theme counts for all its layers."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return super().setData(index, value, role)
        item = self.itemFromIndex(index)
        on = Qt.CheckState(value) != Qt.CheckState.Unchecked
        below = [item.child(line) for line in range(item.rowCount())] or [item]
        for one in below:
            if one.isCheckable():
                self._check(one, on)
        self._show_themes()
        self.ticks_changed.emit()
        return True

    @staticmethod
    def _check(item: QStandardItem, on: bool) -> None:
        item.setCheckable(True)
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if item.checkState() != state:
            item.setCheckState(state)

    def _show_themes(self) -> None:
        """The tick of a theme follows its layers, and so does the count beside it."""
        for place in range(self.rowCount()):
            theme = self.item(place)
            below = [theme.child(line) for line in range(theme.rowCount())]
            boxes = [one.checkState() for one in below if one.isCheckable()]
            if boxes:
                theme.setCheckable(True)
                every, some = all(boxes), any(boxes)
                theme.setCheckState(Qt.CheckState.Checked if every else
                                    Qt.CheckState.PartiallyChecked if some else Qt.CheckState.Unchecked)  # fmt: skip
            here = sum(one.data(STATE_ROLE) in (standing.LOADED, standing.OLD) for one in below)
            text = tr("{here} van {count} geladen").format(here=here, count=len(below))
            theme.setData(text, FIGURE_ROLE)
            theme.setData(f"{theme.text()}, {text}", Qt.ItemDataRole.AccessibleTextRole)

    # -- while layers are fetched -------------------------------------------------------------

    def show_news(self, items: Iterable[LayerNews]) -> None:
        """The last news of layers, in place."""
        for news in items:
            item = self._rows.get(news.code)
            if item is None:
                continue
            self._dressed.pop(news.code, None)
            busy = news.state == BUSY
            word = news_word(news.state)
            if busy and 0 < news.fraction < 1:
                word = tr("{word} {percent} %").format(word=word, percent=round(100 * news.fraction))
            item.setIcon(self._icon(NEWS_MARKS[news.state]))
            item.setData(word, FIGURE_ROLE)
            item.setData(news.text or _usual_text(news, self._standings[news.code]), BELOW_ROLE)
            item.setData(number(news.count) if news.count else "", BELOW_FIGURE_ROLE)
            item.setData(news.fraction if busy else None, PROGRESS_ROLE)
            item.setData(news.state == WAITING, DIM_ROLE)
            if news.state == LOADED:
                item.setData(standing.LOADED, STATE_ROLE)  # so that the count of the theme keeps up
            item.setToolTip(news.text or news.name)
            item.setData(f"{news.name}, {word}", Qt.ItemDataRole.AccessibleTextRole)
        self._show_themes()


def _about(row: Standing) -> str:
    return " · ".join(part for part in (row.owner, row.licence, row.date) if part)


def _usual_text(news: LayerNews, row: Standing) -> str:
    """What stands below the name when the news says nothing more."""
    if news.state == WAITING:
        return tr("Wacht op zijn beurt")
    return tr("Adres gevonden") if news.state == FOUND else _about(row) or " "


class LayerFilter(QSortFilterProxyModel):
    """Keeps layers whose text holds all words and that have one of the states; a theme shows through its layers."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setRecursiveFilteringEnabled(True)
        self._words: List[str] = []
        self._states: Collection[str] = ()
        self._codes: Optional[Set[str]] = None

    def narrow(self, text: str, states: Collection[str] = (), codes: Optional[Collection[str]] = None) -> None:
        """``states`` empty: all; ``codes`` None: all."""
        self._words = text.casefold().split()
        self._states = states
        self._codes = None if codes is None else set(codes)
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        index = self.sourceModel().index(row, 0, parent)
        code = index.data(KEY_ROLE)
        if not code or (self._codes is not None and code not in self._codes):
            return False
        if self._states and index.data(STATE_ROLE) not in self._states:
            return False
        text = index.data(SEARCH_ROLE) or ""
        return all(word in text for word in self._words)

    def indexes(self) -> List[QModelIndex]:
        """The layers in sight, from top to bottom."""
        themes = [self.index(row, 0) for row in range(self.rowCount())]
        return [self.index(line, 0, theme) for theme in themes for line in range(self.rowCount(theme))]


class LayerDelegate(RowDelegate):
    """Rows with a tick box before them, and a thin bar below while the layer is fetched."""

    def room(self, option: QStyleOptionViewItem, index: QModelIndex) -> QRect:
        room = super().room(option, index)
        boxless = index.data(Qt.ItemDataRole.CheckStateRole) is None
        return room.adjusted(box_width(option), 0, 0, 0) if boxless else room  # so that all names stand in one line

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().paint(painter, option, index)
        fraction = index.data(PROGRESS_ROLE)
        if fraction is None:
            return
        room = self.room(option, index)
        track = QRect(room.left(), option.rect.bottom() - BAR_HEIGHT, room.width(), BAR_HEIGHT)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        colour = option.palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Highlight)
        ground = type(colour)(colour)
        ground.setAlpha(60)
        painter.fillRect(track, ground)
        painter.fillRect(QRect(track.left(), track.top(), round(track.width() * float(fraction)), BAR_HEIGHT), colour)
