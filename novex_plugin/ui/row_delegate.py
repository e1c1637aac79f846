"""Rows for a narrow panel: a name that may run on, a figure to the right, and a second line that steps back.

One column instead of three keeps names readable at 400 pixels. Models put the figure and the second
line under the roles below; everything else is an ordinary item.
"""

from typing import Optional

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPalette
from qgis.PyQt.QtWidgets import QApplication, QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from ..compat import as_int
from .look import blend

FIGURE_ROLE = int(Qt.ItemDataRole.UserRole) + 100
BELOW_ROLE = int(Qt.ItemDataRole.UserRole) + 101
BELOW_FIGURE_ROLE = int(Qt.ItemDataRole.UserRole) + 103  # to the right of the second line
DIM_ROLE = int(Qt.ItemDataRole.UserRole) + 102  # True: the whole row steps back
PADDING = 4
GAP = 8
ICON = 18
LEFT = as_int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = as_int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class RowDelegate(QStyledItemDelegate):
    """Paints icon, name, figure and second line in the colours of the view."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        line = QFontMetrics(option.font).lineSpacing()
        lines = 2 if index.data(BELOW_ROLE) else 1
        return QSize(120, max(lines * line, ICON) + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        ground.icon = QIcon()
        style = ground.widget.style() if ground.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, ground.widget)
        painter.save()
        room = self._icon(painter, self.room(option, index), index)
        self._texts(painter, room, option, index)
        painter.restore()

    def room(self, option: QStyleOptionViewItem, index: QModelIndex) -> QRect:
        """Where icon and texts go: to the right of the tick box when the row has one."""
        box = 0 if index.data(Qt.ItemDataRole.CheckStateRole) is None else box_width(option)
        return option.rect.adjusted(PADDING + box, PADDING, -PADDING, -PADDING)

    def _icon(self, painter: QPainter, room: QRect, index: QModelIndex) -> QRect:
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if not isinstance(icon, QIcon) or icon.isNull():
            return room
        line = QFontMetrics(QApplication.font()).lineSpacing()
        top = room.top() + max(0, (line - ICON) // 2)
        icon.paint(painter, QRect(room.left(), top, ICON, ICON))
        return room.adjusted(ICON + GAP, 0, 0, 0)

    def _texts(self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        colour = _text_colour(option, dim=bool(index.data(DIM_ROLE)) and not selected)
        font = index.data(Qt.ItemDataRole.FontRole) or option.font
        metrics = QFontMetrics(font)
        figure = index.data(FIGURE_ROLE) or ""
        below = index.data(BELOW_ROLE) or ""
        top = QRect(room.left(), room.top(), room.width(), metrics.lineSpacing())
        if not below:
            top.setHeight(room.height())
        painter.setFont(font)
        painter.setPen(colour)
        _line(painter, top, str(index.data() or ""), figure)
        if below:
            painter.setFont(option.font)
            painter.setPen(_text_colour(option, dim=True))
            under = QRect(room.left(), top.bottom() + 1, room.width(), QFontMetrics(option.font).lineSpacing())
            _line(painter, under, below, index.data(BELOW_FIGURE_ROLE) or "")


def box_width(option: QStyleOptionViewItem) -> int:
    """What a tick box takes of a row, in pixels."""
    style = option.widget.style() if option.widget is not None else QApplication.style()
    return int(style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, option, option.widget)) + 2 * PADDING


def _line(painter: QPainter, room: QRect, text: str, figure: str) -> None:
    """A text to the left, as far as it fits beside the figure to the right."""
    metrics = QFontMetrics(painter.font())
    wide = metrics.horizontalAdvance(figure) + GAP if figure else 0
    painter.drawText(room, RIGHT, figure)
    painter.drawText(room, LEFT, metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width() - wide))


def dress(tree: QTreeView, *, indentation: Optional[int] = 14) -> None:
    """Give a one-column tree these rows: no header, no horizontal scrolling, long names elided."""
    tree.setItemDelegate(RowDelegate(tree))
    tree.setUniformRowHeights(False)
    tree.setHeaderHidden(True)
    tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    if indentation is not None:
        tree.setIndentation(indentation)


def _text_colour(option: QStyleOptionViewItem, *, dim: bool) -> QColor:
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    ink = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
    ground = QPalette.ColorRole.Highlight if selected else QPalette.ColorRole.Base
    colour = option.palette.color(ink)
    return blend(colour, option.palette.color(ground), 0.68) if dim else colour
