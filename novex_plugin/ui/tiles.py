"""One tile of the palette: a button with the symbol of a function, its name, and a star when it is a favourite."""

from typing import List, Optional

from qgis.PyQt.QtCore import QPointF, QRect, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QPolygonF,
)
from qgis.PyQt.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from ..adapters.swatches import kind_pixmap
from ..compat import as_int
from ..core.model.functions import Function
from ..core.texts import tr
from .look import blend, dim_colour, line_colour, surface_colour, theme_palette

GAP = 8
TOUCH_SIZE = 48  # the least that a finger hits
STAR = "#f0b429"
KIND_NAMES = {"vlak": "vlak", "lijn": "lijn", "punt": "punt"}
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class FunctionTile(QAbstractButton):
    """A name of at most two lines (a QToolButton cannot wrap).

    ``starred`` asks to make the function a favourite or none; ``moved`` asks for the neighbour in the direction of
    an arrow key; ``typed`` carries a letter that belongs in the search field.
    """

    starred = pyqtSignal()
    moved = pyqtSignal(int)
    typed = pyqtSignal(str)
    focused = pyqtSignal()

    def __init__(self, function: Function, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.function = function
        self.kind = function.geometries[0]
        self._favourite = False
        self._tile_size, self._points = 0, 0.0
        self.setCheckable(True)
        self.setText(function.name)
        self._explain()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the palette lets Tab reach one tile, arrows the others
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    # -- state --------------------------------------------------------------------------------

    @property
    def is_favourite(self) -> bool:
        return self._favourite

    def set_favourite(self, favourite: bool) -> None:
        if favourite != self._favourite:
            self._favourite = favourite
            self._explain()
            self.update()

    def show_kind(self, kind: str) -> None:
        """Show the symbol as area, line or point; the function's first kind when it has no such one."""
        wanted = kind if kind in self.function.geometries else self.function.geometries[0]
        if wanted != self.kind:
            self.kind = wanted
            self.update()

    def set_tile_size(self, size: int, points: float = 0.0) -> None:
        """At least ``size`` pixels high with a symbol in proportion, and text of ``points``; 0 follows the panel."""
        self._tile_size, self._points = size, points
        self.updateGeometry()
        self.update()

    def letters(self) -> QFont:
        """The font of the text. Not set on the widget: a group box with a style sheet keeps fonts from its children."""
        font = QFont(self.font())
        if self._points > 0:
            font.setPointSizeF(self._points)
        return font

    def _explain(self) -> None:
        function = self.function
        kinds = ", ".join(KIND_NAMES.get(kind, kind) for kind in function.geometries)
        text = tr("{name} tekenen ({kinds}); telt in {unit}").format(
            name=function.name, kinds=kinds, unit=function.unit
        )
        if function.note:
            text = f"{text}\n{function.note}"
        star = tr("F: uit de favorieten") if self._favourite else tr("F: bij de favorieten")
        self.setToolTip(f"{text}\n{star}")
        self.setAccessibleName(tr("{name}, favoriet").format(name=function.name) if self._favourite else function.name)
        self.setAccessibleDescription(self.toolTip())

    # -- size ---------------------------------------------------------------------------------

    def swatch(self) -> QSize:
        """The room of the symbol."""
        height = max(24, round(self._tile_size * 0.6))
        return QSize(round(height * 1.35), height)

    def sizeHint(self) -> QSize:
        height = max(self.swatch().height(), 2 * QFontMetrics(self.letters()).lineSpacing()) + 10
        return QSize(self.least_width(), max(height, self._tile_size))

    def least_width(self) -> int:
        """Narrower, and usual names take three lines."""
        return self.swatch().width() + 3 * GAP + 10 * QFontMetrics(self.letters()).horizontalAdvance("n")

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def star_area(self) -> QRect:
        """Where a click means the star: the right upper corner, large enough for a finger on large tiles."""
        side = max(18, round(self.height() * 0.45))
        return QRect(self.width() - side, 0, side, side)

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        room = self.swatch()
        ratio = self.devicePixelRatioF()
        picture = kind_pixmap(self.function.code, self.kind, room.width(), room.height(), ratio=ratio)
        painter.drawPixmap(GAP, (self.height() - room.height()) // 2, picture)
        starred = self._favourite or self.underMouse() or self.hasFocus()
        left = 2 * GAP + room.width()
        text = QRect(left, 2, self.width() - left - (GAP * 2 if starred else GAP), self.height() - 4)
        painter.setFont(self.letters())
        painter.setPen(theme_palette().color(QPalette.ColorRole.WindowText))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(text, as_int(flags), self.text())
        if starred:
            self._paint_star(painter)
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
        if self.hasFocus() and self.isChecked():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 1.0, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(self.rect().adjusted(4, 4, -4, -4), 3, 3)

    def _paint_star(self, painter: QPainter) -> None:
        """Full for a favourite, only an outline while it could become one."""
        area = self.star_area()
        side = max(11.0, area.width() * 0.5)
        room = QRectF(area.right() - side - 3, area.top() + 4, side, side)
        text = theme_palette().color(QPalette.ColorRole.WindowText)
        painter.setPen(QPen(text if self._favourite else dim_colour(theme_palette()), 1.2))
        painter.setBrush(QColor(STAR) if self._favourite else QColor(0, 0, 0, 0))
        painter.drawPolygon(QPolygonF(_star_corners(room)))

    # -- mouse and keys -----------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.star_area().contains(event.pos()):
            self.starred.emit()
            return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Kies deze functie"), self.click)
        menu.addAction(tr("Uit de favorieten") if self._favourite else tr("Bij de favorieten"), self.starred.emit)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter and the space bar choose, F is the star, other signs start a search."""
        key = event.key()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if key in ARROWS:
            self.moved.emit(int(key))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key == Qt.Key.Key_F and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.starred.emit()
        elif plain and event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def enterEvent(self, event: object) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: object) -> None:
        self.update()
        super().leaveEvent(event)


# Corners of a star in a square of side 1.
_CORNERS = ((0.5, 0.12), (0.62, 0.36), (0.88, 0.4), (0.69, 0.58), (0.74, 0.85), (0.5, 0.72), (0.26, 0.85), (0.31, 0.58),
            (0.12, 0.4), (0.38, 0.36))


def _star_corners(room: QRectF) -> List[QPointF]:
    return [QPointF(room.x() + x * room.width(), room.y() + y * room.height()) for x, y in _CORNERS]
