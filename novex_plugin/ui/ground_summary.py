"""Net, gross and shared area in three large figures with one bar, each with the words that say what it means."""

from typing import List, NamedTuple, Optional, Tuple

from qgis.PyQt.QtCore import QLineF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..compat import as_int
from ..core.accounting.figures import TOTAL, AreaLine, Totals
from ..core.texts import tr
from ..core.wording import area
from .look import blend, dim_colour, line_colour, resized, theme_palette

BAR_HEIGHT, GAP, MARK = 12, 10, 10
LEFT = as_int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
SOLID, HATCHED, OPEN = "vol", "gearceerd", "open"


class _Figure(NamedTuple):
    title: str
    square_metres: float
    words: Tuple[str, str]  # two lines
    mark: str


class GroundSummary(QWidget):
    """The bar is as long as gross: ground with one function, ground with more, and what is counted again in gross."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._whole = AreaLine(TOTAL, "", "")

    def show_totals(self, totals: Totals) -> None:
        self._whole = totals.area(TOTAL)
        said = [f"{one.title} {area(one.square_metres)}: {' '.join(one.words)}" for one in self._figures()]
        self.setAccessibleName("; ".join(said))
        self.setToolTip("\n".join(said))
        self.update()

    def _figures(self) -> List[_Figure]:
        whole = self._whole
        return [
            _Figure(tr("Netto"), whole.net_m2, (tr("elk stuk grond"), tr("één keer geteld")), SOLID),
            _Figure(tr("Meervoudig"), whole.shared_m2, (tr("waarvan met twee"), tr("of meer functies")), HATCHED),
            _Figure(tr("Bruto"), whole.gross_m2, (tr("alle objecten"), tr("bij elkaar opgeteld")), OPEN),
        ]

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        large = QFontMetrics(resized(self.font(), 3, bold=True)).lineSpacing()
        return QSize(300, 3 * line + large + BAR_HEIGHT + GAP + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette = QPainter(self), theme_palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        figures = self._figures()
        wide = (self.width() - (len(figures) - 1) * GAP) / len(figures)
        for place, one in enumerate(figures):
            self._paint_figure(painter, QRectF(place * (wide + GAP), 0, wide, self.height()), one, palette)
        bar = QRectF(0.5, self.height() - BAR_HEIGHT - 2.5, self.width() - 1, BAR_HEIGHT)
        self._paint_bar(painter, bar, palette)
        painter.end()

    def _paint_figure(self, painter: QPainter, room: QRectF, one: _Figure, palette: QPalette) -> None:
        ink, line = palette.color(QPalette.ColorRole.WindowText), self.fontMetrics().lineSpacing()
        mark = QRectF(room.left() + 0.5, room.top() + (line - MARK) / 2, MARK, MARK)
        _paint_ground(painter, mark, one.mark, palette)
        painter.setFont(self.font())
        painter.setPen(dim_colour(palette))
        painter.drawText(QRectF(room.left() + MARK + 6, room.top(), room.width() - MARK - 6, line), LEFT, one.title)
        large = resized(self.font(), 3, bold=True)
        painter.setFont(large)
        painter.setPen(ink)
        high = QFontMetrics(large).lineSpacing()
        painter.drawText(QRectF(room.left(), room.top() + line, room.width(), high), LEFT, area(one.square_metres))
        painter.setFont(self.font())
        painter.setPen(dim_colour(palette))
        for number, words in enumerate(one.words):
            below = QRectF(room.left(), room.top() + line + high + number * line, room.width(), line)
            painter.drawText(below, LEFT, self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight,
                                                                        int(room.width())))  # fmt: skip

    def _paint_bar(self, painter: QPainter, bar: QRectF, palette: QPalette) -> None:
        whole = self._whole
        if whole.gross_m2 <= 0:
            return
        ends = [max(0.0, whole.net_m2 - whole.shared_m2), whole.net_m2, max(whole.gross_m2, whole.net_m2)]
        start = bar.left()
        for end, kind in zip(ends, (SOLID, HATCHED, OPEN)):
            right = bar.left() + bar.width() * end / ends[-1]
            if right > start:
                _paint_ground(painter, QRectF(start, bar.top(), right - start, bar.height()), kind, palette)
            start = right


def _paint_ground(painter: QPainter, room: QRectF, kind: str, palette: QPalette) -> None:
    colour = palette.color(QPalette.ColorRole.Highlight)
    if kind == OPEN:
        painter.setPen(QPen(line_colour(palette), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(room)
        return
    base = palette.color(QPalette.ColorRole.Base)
    painter.fillRect(room, colour if kind == SOLID else blend(colour, base, 0.3))
    if kind == HATCHED:
        _hatch(painter, room, colour)


def _hatch(painter: QPainter, room: QRectF, colour: QColor) -> None:
    painter.save()
    painter.setClipRect(room)
    painter.setPen(QPen(colour, 1.6))
    x = room.left() - room.height()
    while x < room.right():
        painter.drawLine(QLineF(x, room.bottom(), x + room.height(), room.top()))
        x += 4.5
    painter.restore()
