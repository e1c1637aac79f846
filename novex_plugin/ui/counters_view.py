"""The cumulative counters as bars: used, limit and what is left, the fullest first."""

from typing import Any, List, Mapping, Optional, Sequence

from qgis.PyQt.QtCore import QModelIndex, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPalette, QPen, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import (
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ..compat import as_int
from ..core import counter_lines
from ..core.checks.outcomes import BY_CODE
from ..core.model.records import CounterResult
from ..core.texts import tr
from .look import Painter, blend, class_icon, dim_colour, line_colour, resized

COUNTER_ROLE = int(Qt.ItemDataRole.UserRole)
BAR_HEIGHT, PADDING, MARK = 8, 8, 16


class CountersView(QWidget):
    """Shows results; ``objects_asked`` gives the uuids behind one that the user opens (double click or Enter)."""

    objects_asked = pyqtSignal(list)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.emptyLabel = QLabel(tr("Geen van de voorstellen telt mee voor iets dat een grens heeft."), self)
        self.emptyLabel.setWordWrap(True)
        self.list = QListView(self)
        self.list.setAccessibleName(tr("Tellers, de volste eerst"))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setItemDelegate(CounterDelegate(self.list))
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self.list.activated.connect(self._opened)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.emptyLabel)
        layout.addWidget(self.list)
        self.painter = Painter(self)
        self.painter.dim(self.emptyLabel)
        self.show_results(())

    def show_results(self, results: Sequence[CounterResult], names: Optional[Mapping[str, str]] = None) -> None:
        """Show these counters instead; ``names`` of objects by uuid, for the tooltip and screen readers."""
        chosen = self._chosen_key()
        self._model.clear()
        for result in counter_lines.fullest_first(results):
            item = QStandardItem(counter_lines.heading(result))
            item.setEditable(False)
            item.setData(result, COUNTER_ROLE)
            item.setToolTip(counter_lines.details(result, names))
            item.setData(counter_lines.sentence(result, names), as_int(Qt.ItemDataRole.AccessibleTextRole))
            item.setData(result.explanation, as_int(Qt.ItemDataRole.AccessibleDescriptionRole))
            self._model.appendRow(item)
            if result.key == chosen:
                self.list.setCurrentIndex(item.index())
        self.emptyLabel.setVisible(self._model.rowCount() == 0)
        self.list.setVisible(self._model.rowCount() > 0)

    def results(self) -> List[CounterResult]:
        """What is shown, in the order in which it is shown."""
        return [self._model.item(row).data(COUNTER_ROLE) for row in range(self._model.rowCount())]

    def _chosen_key(self) -> str:
        result = self.list.currentIndex().data(COUNTER_ROLE)
        return result.key if isinstance(result, CounterResult) else ""

    def _opened(self, index: QModelIndex) -> None:
        result = index.data(COUNTER_ROLE)
        if isinstance(result, CounterResult):
            self.objects_asked.emit(list(result.objects))


class CounterDelegate(QStyledItemDelegate):
    """Paints a CounterResult: mark and name, figures to the right, what is left, and the bar."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(200, 2 * QFontMetrics(option.font).lineSpacing() + BAR_HEIGHT + 2 * PADDING + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        result = index.data(COUNTER_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            ground = blend(option.palette.color(QPalette.ColorRole.Highlight),
                           option.palette.color(QPalette.ColorRole.Base), 0.15)  # fmt: skip
            painter.fillRect(option.rect, ground)
        self._texts(painter, option, result)
        area = QRectF(option.rect.adjusted(PADDING, 0, -PADDING, -PADDING))
        _bar(painter, QRectF(area.left(), area.bottom() - BAR_HEIGHT, area.width(), BAR_HEIGHT), result, option.palette)
        painter.setPen(line_colour(option.palette))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _texts(self, painter: QPainter, option: QStyleOptionViewItem, result: CounterResult) -> None:
        area = option.rect.adjusted(PADDING, PADDING, -PADDING, 0)
        metrics = QFontMetrics(option.font)
        class_icon(result.outcome, MARK).paint(painter, area.left(), area.top(), MARK, metrics.lineSpacing())
        left = area.left() + MARK + 6
        top = QRectF(left, area.top(), area.right() - left, metrics.lineSpacing())
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.setFont(resized(option.font, 0, bold=True))
        _sides(painter, top, result.place or result.title, counter_lines.figures(result))
        painter.setFont(option.font)
        painter.setPen(dim_colour(option.palette))
        below = top.translated(0, metrics.lineSpacing())
        _sides(painter, below, result.title if result.place else "", counter_lines.room(result))


def _sides(painter: QPainter, room: QRectF, left: str, right: str) -> None:
    """A text to the left that gives way, and one to the right that does not."""
    metrics = QFontMetrics(painter.font())
    taken = metrics.horizontalAdvance(right) + (10 if right else 0)
    shown = metrics.elidedText(left, Qt.TextElideMode.ElideRight, max(0, int(room.width()) - taken))
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, as_int(Qt.AlignmentFlag.AlignLeft | middle), shown)
    painter.drawText(room, as_int(Qt.AlignmentFlag.AlignRight | middle), right)


def _bar(painter: QPainter, bar: QRectF, result: CounterResult, palette: QPalette) -> None:
    """From nothing to the limit, or further when more is used; a tick marks the limit, hatching what is there already.

    Without a limit there is no bar: a length would suggest that something is full.
    """
    share = counter_lines.fill(result)
    if share is None or result.limit is None:
        return
    base = palette.color(QPalette.ColorRole.Base)
    reach = max(1.0, share)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(blend(line_colour(palette), base, 0.7))
    painter.drawRoundedRect(bar, 3, 3)
    colour = QColor(BY_CODE[result.outcome].colour)
    _stretch(painter, bar, 0.0, share / reach, colour)
    present = (result.present or 0.0) / result.limit / reach
    _stretch(painter, bar, 0.0, present, blend(palette.color(QPalette.ColorRole.Text), base, 0.45))
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 1.4))
    if reach > 1.0:
        mark = bar.left() + bar.width() / reach
        painter.drawLine(int(mark), int(bar.top()) - 3, int(mark), int(bar.bottom()) + 3)


def _stretch(painter: QPainter, bar: QRectF, begin: float, end: float, colour: Any) -> None:
    width = bar.width() * (end - begin)
    if width > 1:
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(bar.left() + bar.width() * begin, bar.top(), width, bar.height()), 3, 3)
