"""A small card on the map beside the mouse: what a sketch adds, and what it touches, worst first."""

from dataclasses import dataclass
from typing import List, Optional, Tuple

from qgis.PyQt.QtCore import QPoint, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QApplication, QLabel, QWidget

from ..core.checks.outcomes import BY_CODE
from ..core.sketch_preview import Preview
from .loan import scaled
from .look import class_icon, dim_colour, line_colour, theme_palette

BESIDE = QPoint(18, 16)  # right below the mouse, where the hand does not cover it
EDGE = 6  # pixels between the card and the edge of the map
BAR, PAD, GAP = 5, 7, 6  # pixels at the normal size
WIDEST_SHARE, WIDEST = 0.46, 410  # of the map, and pixels at the normal size
READOUT = "novexReadout"  # the sizes of the sketch, which the capture tools show at the mouse


@dataclass(frozen=True)
class _Line:
    text: str
    outcome: str = ""
    figure: str = ""
    bold: bool = False
    dim: bool = False


class CursorLabel(QWidget):
    """Takes no mouse events. ``scale`` is that of the atelier. Nothing is painted while nothing changes."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setObjectName("novexCursorLabel")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scale = 1.0
        self.preview: Optional[Preview] = None
        self._lines: List[_Line] = []
        self.hide()

    def show_preview(self, preview: Preview, at: QPoint) -> None:
        """Show it beside the mouse, which is ``at`` in pixels of the map."""
        if preview != self.preview:
            self.preview = preview
            self.setAccessibleName(preview.text)
            self._lines = _lines_of(preview)
            self.resize(self._size())
            self.update()
        if not self._lines:
            self.hide()
            return
        self.move_to(at)
        self.show()
        self.raise_()

    def clear(self) -> None:
        self.preview, self._lines = None, []
        self.hide()

    def move_to(self, mouse: QPoint) -> None:
        """Beside the mouse, clear of the sizes that the tool shows there, and always on the map."""
        room, own = self.parentWidget().size(), self.size()
        readout = self._readout()
        right, bottom = room.width() - own.width() - EDGE, room.height() - own.height() - EDGE
        left = max(EDGE, min(mouse.x() + BESIDE.x(), right))
        top = mouse.y() + BESIDE.y() if readout is None else max(mouse.y() + BESIDE.y(), readout.bottom() + 3)
        if top > bottom:  # no room below: above the mouse, and above what stands there
            ceiling = mouse.y() if readout is None else min(mouse.y(), readout.top())
            top = ceiling - own.height() - BESIDE.y() // 2
        self.move(left, max(EDGE, min(top, bottom)))

    def _readout(self) -> Optional[QRect]:
        found = self.parentWidget().findChild(QLabel, READOUT, Qt.FindChildOption.FindDirectChildrenOnly)
        return found.geometry() if found is not None and found.isVisible() else None

    # -- measures -----------------------------------------------------------------------------

    def _font(self, line: _Line) -> QFont:
        font = scaled(QApplication.font(), self.scale)
        font.setBold(line.bold)
        return font

    def _side(self) -> int:
        return round(QFontMetrics(self._font(_Line(""))).height() * 0.95)

    def _size(self) -> QSize:
        height, width = 2 * self._px(PAD), 0
        for line in self._lines:
            metrics = QFontMetrics(self._font(line))
            height += metrics.height() + self._px(2)
            width = max(width, self._indent(line) + metrics.horizontalAdvance(line.text) + self._figure_room(line))
        frame = self._px(BAR) + 2 * self._px(PAD)
        widest = min(self._px(WIDEST), round(WIDEST_SHARE * self.parentWidget().width()))
        return QSize(min(width + frame + 2, widest), height - self._px(2))

    def _px(self, pixels: int) -> int:
        return round(pixels * self.scale)

    def _indent(self, line: _Line) -> int:
        return self._side() + self._px(GAP) if line.outcome else 0

    def _figure_room(self, line: _Line) -> int:
        if not line.figure:
            return 0
        return QFontMetrics(self._font(line)).horizontalAdvance(line.figure) + 2 * self._px(GAP)

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.preview is None:
            return
        palette = theme_palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, palette, QColor(BY_CODE[self.preview.worst].colour))
        top = self._px(PAD)
        for line in self._lines:
            top += self._paint_line(painter, palette, line, top) + self._px(2)
        painter.end()

    def _paint_ground(self, painter: QPainter, palette: QPalette, colour: QColor) -> None:
        """Nearly solid, so that it reads over an aerial photograph; the bar has the colour of the worst class."""
        ground = QColor(palette.color(QPalette.ColorRole.Base))
        ground.setAlpha(242)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(line_colour(palette), 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(1, 1, self._px(BAR), self.height() - 2), 2, 2)

    def _paint_line(self, painter: QPainter, palette: QPalette, line: _Line, top: int) -> int:
        font = self._font(line)
        metrics = QFontMetrics(font)
        left, right = self._px(BAR) + self._px(PAD), self.width() - self._px(PAD)
        if line.outcome:
            side = self._side()
            place = QRect(left, top + (metrics.height() - side) // 2, side, side)
            class_icon(line.outcome, side).paint(painter, place)
            left += self._indent(line)
        painter.setFont(font)
        painter.setPen(dim_colour(palette) if line.dim else palette.color(QPalette.ColorRole.Text))
        box = QRect(left, top, right - left, metrics.height())
        if line.figure:
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), line.figure)
        room = box.width() - self._figure_room(line)
        text = metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        return metrics.height()


def _lines_of(preview: Preview) -> List[_Line]:
    lines = [_Line(text, bold=number == 0) for number, text in enumerate(_two_lines(preview.adds))]
    lines += [_Line(hit.title, hit.outcome, hit.figure) for hit in preview.hits]
    if preview.notes:
        lines.append(_Line(preview.notes, dim=True))
    return lines


def _two_lines(adds: Tuple[str, ...]) -> List[str]:
    """Land and quantity in one line; a list of differences gets a line for each."""
    return [" · ".join(adds)] if len(adds) <= 2 else list(adds)
