"""The live strip: goals side by side, each with its bar, and what a stroke or the last edit does to them.

The same widget stands under the palette in the panel and, larger, under the map in atelier mode.
"""

from typing import List, Optional

from qgis.PyQt.QtCore import QEvent, QPoint, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ..compat import as_int
from ..core.accounting.following import Standing
from ..core.goal_strip import Effect, effects, figure, fitting, of_this_province
from ..core.texts import tr
from .goal_bar import REACHED, paint_bar
from .goal_words import effect_tip
from .live_monitor import LiveMonitor
from .look import blend, dim_colour, resized, theme_palette

WIDEST_FIGURES = "00.000 van 00.000"  # a cell is never narrower than this
MOST_CELLS = 6
GAP, PAD = 14, 2
LEFT = as_int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = as_int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class GoalStrip(QWidget):
    """Follows the live monitor. Hides itself where there is no goal to show."""

    clicked = pyqtSignal()

    def __init__(self, live: LiveMonitor, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("goalStrip")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Doelen tijdens het tekenen"))
        self._live, self._counting = live, live.counting
        self._all: List[Effect] = []
        self.cells: List[Effect] = []
        self._counts = False  # what is shown is of an earlier state
        self._counting.changed.connect(self._changed)
        self._counting.supposed_changed.connect(self._supposed)
        self._changed(self._counting.standing)

    def unload(self) -> None:
        self._counting.changed.disconnect(self._changed)
        self._counting.supposed_changed.disconnect(self._supposed)

    # -- what is shown ------------------------------------------------------------------------

    def _changed(self, standing: Optional[Standing]) -> None:
        self._counts = standing is None and bool(self._all) and self._counting.is_counting
        if not self._counts:
            self._show(standing, self._counting.before)
        self.update()

    def _supposed(self, supposed: Optional[Standing]) -> None:
        if supposed is None:
            self._changed(self._counting.standing)
        else:
            self._show(supposed, self._counting.standing)

    def _show(self, standing: Optional[Standing], before: Optional[Standing]) -> None:
        found = effects(standing, before) if standing is not None else []
        shown = of_this_province(found, self._counting.asked)
        if shown == self._all and self.isVisibleTo(self.parentWidget()) == bool(shown):
            return
        self._all = shown
        self._choose()
        self.setVisible(bool(shown))

    def _choose(self) -> None:
        self.cells = fitting(self._all, self._room())
        said = [f"{one.line.indicator}: {_figures(one)} {one.change_text}".strip() for one in self.cells]
        self.setAccessibleDescription("; ".join(said))
        self.update()

    def _room(self) -> int:
        least = QFontMetrics(resized(self.font(), 0, bold=True)).horizontalAdvance(WIDEST_FIGURES)
        return max(1, min(MOST_CELLS, int((self.width() + GAP) / (least + GAP))))

    # -- size and mouse -----------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        return QSize(20 * line, 2 * line + self._bar_height() + 2 * PAD + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.sizeHint().height())

    def _bar_height(self) -> int:
        return max(7, round(self.fontMetrics().lineSpacing() * 0.5))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
            self._choose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._cell_at(event.pos())
            QToolTip.showText(event.globalPos(), effect_tip(found) if found is not None else "", self)
            return True
        return super().event(event)

    def _cell_at(self, where: QPoint) -> Optional[Effect]:
        for effect, room in zip(self.cells, self._rooms()):
            if room.contains(where.x(), where.y()):
                return effect
        return None

    # -- painting -----------------------------------------------------------------------------

    def _rooms(self) -> List[QRectF]:
        count = max(1, len(self.cells))
        wide = (self.width() - (count - 1) * GAP) / count
        return [QRectF(place * (wide + GAP), 0, wide, self.height()) for place in range(count)]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = theme_palette()
        if self._counts:
            painter.setOpacity(0.45)
        for effect, room in zip(self.cells, self._rooms()):
            self._paint_cell(painter, room, effect, palette)
        painter.end()

    def _paint_cell(self, painter: QPainter, room: QRectF, effect: Effect, palette: QPalette) -> None:
        line = self.fontMetrics().lineSpacing()
        top = QRectF(room.left(), room.top() + PAD, room.width(), line)
        middle = top.translated(0, line)
        self._paint_name(painter, top, effect, palette)
        self._paint_figures(painter, middle, effect, palette)
        bar = QRectF(room.left(), middle.bottom() + 3, room.width(), self._bar_height())
        paint_bar(painter, bar, effect.line, palette, effect.before if effect.is_touched else None)

    def _paint_name(self, painter: QPainter, room: QRectF, effect: Effect, palette: QPalette) -> None:
        painter.setFont(self.font())
        painter.setPen(dim_colour(palette))
        metrics, year = self.fontMetrics(), effect.line.horizon
        painter.drawText(room, RIGHT, year)
        wide = int(room.width()) - metrics.horizontalAdvance(year) - 6
        painter.drawText(room, LEFT, metrics.elidedText(effect.line.indicator, Qt.TextElideMode.ElideRight, wide))

    def _paint_figures(self, painter: QPainter, room: QRectF, effect: Effect, palette: QPalette) -> None:
        """The figure bold, what changed to the right, and between them what it is to be, as far as that fits."""
        ink, value, change = palette.color(QPalette.ColorRole.WindowText), _covered(effect), effect.change_text
        painter.setFont(resized(self.font(), 0, bold=True))
        bold = QFontMetrics(painter.font())
        painter.setPen(blend(REACHED, ink, 0.75) if effect.change > 0 else ink)
        painter.drawText(room, RIGHT, change)
        painter.setPen(ink)
        painter.drawText(room, LEFT, value)
        taken = bold.horizontalAdvance(change) + 6 if change else 0
        rest = room.adjusted(bold.horizontalAdvance(value), 0, -taken, 0)
        painter.setFont(self.font())
        painter.setPen(dim_colour(palette))
        of = tr(" van {target}").format(target=figure(effect.line.target or 0.0))
        wide = self.fontMetrics().horizontalAdvance
        fitting_texts = [text for text in (f"{of} {effect.line.unit}", of) if wide(text) <= rest.width()]
        painter.drawText(rest, LEFT, fitting_texts[0] if fitting_texts else "")


def _covered(effect: Effect) -> str:
    """Plans and drawing together; a dash while no figure follows."""
    line = effect.line
    return "–" if line.value is None else figure(line.value + (line.in_plans or 0.0))


def _figures(effect: Effect) -> str:
    target = figure(effect.line.target or 0.0)
    return tr("{value} van {target} {unit}").format(value=_covered(effect), target=target, unit=effect.line.unit)
