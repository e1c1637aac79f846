"""The table of a comparison: a row per figure, a column per variant, the most and least favourable marked.

Under a figure stand its bandwidth and its difference to the first variant.
"""

from typing import Any, List, Optional

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import (
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from ..adapters.chart_bars import BAD, GOOD, colour_of
from ..compat import as_int
from ..core.texts import tr
from ..core.variants.compare import Comparison, Figure, Row, group_title
from ..core.variants.compare_words import (
    MARKS,
    band_text,
    difference_text,
    figure_text,
    mark_text,
    row_label,
    target_text,
)
from .look import blend, resized, swatch_icon
from .row_delegate import PADDING, RIGHT

FIGURE_ROLE = int(Qt.ItemDataRole.UserRole) + 120  # a Figure
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 121  # the Row of a first cell
NARROWEST, WIDEST = 150, 260


class CompareTable(QTreeView):
    """``show_comparison`` fills it; ``only_different`` leaves out what is the same everywhere."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._comparison: Optional[Comparison] = None
        self._only_different = False
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(FigureDelegate(self))
        self.setRootIsDecorated(False)
        self.setAlternatingRowColors(True)
        self.setUniformRowHeights(False)
        self.setAllColumnsShowFocus(True)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Vergelijking van de varianten"))

    def show_comparison(self, comparison: Optional[Comparison]) -> None:
        self._comparison = comparison
        self._fill()

    def set_only_different(self, on: bool) -> None:
        self._only_different = on
        self._fill()

    def chosen_row(self) -> Optional[Row]:
        """The row that is selected, if it is not a heading."""
        index = self.currentIndex()
        found = index.sibling(index.row(), 0).data(ROW_ROLE) if index.isValid() else None
        return found if isinstance(found, Row) else None

    def _fill(self) -> None:
        kept = self.chosen_row()
        self._model.clear()
        comparison = self._comparison
        if comparison is None:
            return
        self._model.setHorizontalHeaderLabels(["", *comparison.names])
        for place, name in enumerate(comparison.names):
            head = QStandardItem(swatch_icon(colour_of(place)), name)
            head.setToolTip(name)
            self._model.setHorizontalHeaderItem(place + 1, head)
        for group in comparison.groups:
            rows = [row for row in comparison.of(group) if row.differs or not self._only_different]
            if rows:
                self._add_heading(group_title(group), len(comparison.names))
                for row in rows:
                    self._model.appendRow(_cells(row, comparison.names))
        self._columns(len(comparison.names))
        self._choose(kept)

    def _add_heading(self, title: str, columns: int) -> None:
        head = QStandardItem(title)
        head.setFont(resized(self.font(), 1, bold=True))
        head.setSelectable(False)
        self._model.appendRow(head)
        self.setFirstColumnSpanned(self._model.rowCount() - 1, QModelIndex(), True)

    def _columns(self, count: int) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(90)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, count + 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, max(NARROWEST, self.sizeHintForColumn(column), _capped(header, column)))

    def _choose(self, row: Optional[Row]) -> None:
        for place in range(self._model.rowCount()):
            index = self._model.index(place, 0)
            found = index.data(ROW_ROLE)
            if row is not None and isinstance(found, Row) and (found.group, found.key) == (row.group, row.key):
                self.setCurrentIndex(index)
                return


def _capped(header: QHeaderView, column: int) -> int:
    """As wide as its name asks, but not without end."""
    return min(WIDEST, header.sectionSizeHint(column))


def _cells(row: Row, names: Any) -> List[QStandardItem]:
    first = QStandardItem(row_label(row))
    first.setData(row, ROW_ROLE)
    below = " · ".join(filter(None, (row.unit if row.target is None else "", target_text(row))))
    first.setData(below, FIGURE_ROLE)
    first.setToolTip("\n".join(filter(None, (row_label(row), target_text(row), row.note, _doubt(row)))))
    return [first, *(_figure_cell(row, figure, name) for figure, name in zip(row.figures, names))]


def _doubt(row: Row) -> str:
    return tr("De bandbreedten overlappen: welke variant hier de beste is, is niet zeker.") if row.close else ""


def _figure_cell(row: Row, figure: Figure, name: str) -> QStandardItem:
    cell = QStandardItem(figure_text(figure.value))
    cell.setData(figure, FIGURE_ROLE)
    word = mark_text(figure.mark)
    said = [f"{name}: {figure_text(figure.value)} {row.unit} {word and f'({word})'}".strip(), band_text(figure),
            figure.note, _doubt(row) if word else ""]  # fmt: skip
    cell.setToolTip("\n".join(filter(None, said)))
    cell.setData(", ".join(filter(None, said)), as_int(Qt.ItemDataRole.AccessibleTextRole))
    return cell


class FigureDelegate(QStyledItemDelegate):
    """Two lines: what it is with its target, or the figure with its bandwidth and difference."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        metrics = QFontMetrics(index.data(Qt.ItemDataRole.FontRole) or option.font)
        heading = index.column() == 0 and index.data(ROW_ROLE) is None
        high = metrics.lineSpacing() * (1 if heading else 2) + (4 if heading else 2) * PADDING
        widest = max((metrics.horizontalAdvance(text) for text in _texts(index)), default=0)
        return QSize(widest + 6 * PADDING, high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        style = ground.widget.style() if ground.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, ground.widget)
        painter.save()
        if index.column() == 0:
            self._paint_label(painter, option, index)
        else:
            self._paint_figure(painter, option, index)
        painter.restore()

    def _paint_label(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        room = option.rect.adjusted(2 * PADDING, PADDING, -PADDING, -PADDING)
        font = index.data(Qt.ItemDataRole.FontRole) or option.font
        below = index.data(FIGURE_ROLE)
        if not isinstance(below, str) or not below:
            _text(painter, room, str(index.data() or ""), font, _ink(option), right=False)
            return
        first, second = _halves(room)
        _text(painter, first, str(index.data() or ""), font, _ink(option), right=False)
        _text(painter, second, below, option.font, _ink(option, dim=True), right=False)

    def _paint_figure(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        figure = index.data(FIGURE_ROLE)
        if not isinstance(figure, Figure):
            return
        font = QFont(option.font)
        font.setBold(bool(figure.mark))
        room = option.rect.adjusted(PADDING, PADDING, -2 * PADDING, -PADDING)
        below = _below(figure)
        first, second = _halves(room) if below else (room, QRect())
        _text(painter, first, str(index.data() or ""), font, _ink(option), right=True)
        if below:
            _text(painter, second, below, option.font, _ink(option, dim=True), right=True)
        if figure.mark:
            wide = QFontMetrics(font).horizontalAdvance(str(index.data() or "")) + 2 * PADDING
            colour = QColor(GOOD if MARKS[figure.mark] == "▲" else BAD)
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            _text(painter, first.adjusted(0, 0, -wide, 0), MARKS[figure.mark], font,
                  _ink(option) if selected else _readable(colour, option), right=True)  # fmt: skip


def _texts(index: QModelIndex) -> List[str]:
    figure = index.data(FIGURE_ROLE)
    said = [str(index.data() or "") + "  ▲"]
    return said + ([_below(figure)] if isinstance(figure, Figure) else [figure] if isinstance(figure, str) else [])


def _below(figure: Figure) -> str:
    return "  ".join(filter(None, (band_text(figure), difference_text(figure))))


def _halves(room: QRect) -> Any:
    half = room.height() // 2
    return (QRect(room.left(), room.top(), room.width(), half),
            QRect(room.left(), room.top() + half, room.width(), half))  # fmt: skip


def _text(painter: QPainter, room: QRect, text: str, font: QFont, colour: QColor, *, right: bool) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    side = RIGHT if right else as_int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(room, side, fitting)


def _ink(option: QStyleOptionViewItem, *, dim: bool = False) -> QColor:
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    role, ground = QPalette.ColorRole, option.palette
    ink = ground.color(role.HighlightedText if selected else role.Text)
    behind = ground.color(role.Highlight if selected else role.Base)
    return blend(ink, behind, 0.68) if dim else ink


def _readable(colour: QColor, option: QStyleOptionViewItem) -> QColor:
    """The colour of a mark on a dark ground is lighter."""
    return colour if option.palette.color(QPalette.ColorRole.Base).lightness() > 128 else colour.lighter(190)
