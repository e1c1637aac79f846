"""How the panel looks: everything follows the palette and font of QGIS, light or dark.

No fixed text or background colours; only the outcome classes bring a colour of their own.
"""

from functools import lru_cache
from typing import List

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPen, QPixmap, QPolygonF
from qgis.PyQt.QtWidgets import QApplication, QLabel, QPushButton, QSizePolicy, QTreeView, QWidget

from .. import paths
from ..core.checks.outcomes import BY_CODE

DIM_SHARE = 0.68  # of the text colour; keeps a contrast above 4.5 on the usual themes


def icon(name: str) -> QIcon:
    """An icon of the plugin by the name of its file."""
    return QIcon(paths.icon(f"{name}.svg"))


def theme_palette() -> QPalette:
    """The colours that text and grounds really have.

    QGIS's dark themes colour widgets by style sheet and leave the palette of the application as it
    was; only a polished label, button and list know the truth.
    """
    return _theme_palette(QApplication.palette().cacheKey(), QApplication.instance().styleSheet())


@lru_cache(maxsize=2)
def _theme_palette(_palette: int, _sheet: str) -> QPalette:
    label, button, view = QLabel(), QPushButton(), QTreeView()
    for probe in (label, button, view):
        probe.ensurePolished()
    truth = QPalette(QApplication.palette())
    role = QPalette.ColorRole
    for wanted in (role.WindowText, role.Text):
        truth.setColor(wanted, label.palette().color(role.WindowText))
    truth.setColor(role.Window, button.palette().color(role.Window))
    truth.setColor(role.Base, view.palette().color(role.Base))
    return truth


def blend(first: QColor, second: QColor, share: float) -> QColor:
    """``share`` of the first colour, the rest of the second."""
    rest = 1.0 - share
    return QColor(
        round(first.red() * share + second.red() * rest),
        round(first.green() * share + second.green() * rest),
        round(first.blue() * share + second.blue() * rest),
    )


def dim_colour(palette: QPalette) -> QColor:
    """Text that steps back."""
    return blend(palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window), DIM_SHARE)


def line_colour(palette: QPalette) -> QColor:
    """Thin lines and frames."""
    return blend(palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window), 0.22)


def surface_colour(palette: QPalette) -> QColor:
    """The ground of a card: between window and base, visible on both light and dark themes."""
    return blend(palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Window), 0.6)


def resized(font: QFont, steps: float, *, bold: bool = False) -> QFont:
    """A font some points larger or smaller than the one of the application."""
    changed = QFont(font)
    if changed.pointSizeF() > 0:
        changed.setPointSizeF(changed.pointSizeF() + steps)
    else:
        changed.setPixelSize(round(changed.pixelSize() + steps * 4 / 3))
    changed.setBold(bold)
    return changed


def heading(*labels: QLabel, steps: float = 1.0) -> None:
    for label in labels:
        label.setFont(resized(label.font(), steps, bold=True))


class Elided(QObject):
    """Shows as much of a text as fits in a label, and the whole of it in the tooltip."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label)
        self._label = label
        self._text = label.text()
        label.setSizePolicy(QSizePolicy.Policy.Ignored, label.sizePolicy().verticalPolicy())
        label.installEventFilter(self)

    def show(self, text: str) -> None:
        self._text = text
        self._label.setToolTip(text)
        self._label.setAccessibleName(text)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        metrics = self._label.fontMetrics()
        fitting = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, self._label.contentsRect().width())
        if fitting != self._label.text():
            self._label.setText(fitting)


class Painter(QObject):
    """Colours dimmed labels and cards, and again whenever the theme changes."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self._watched = watched
        self._dimmed: List[QLabel] = []
        self._cards: List[QWidget] = []
        watched.installEventFilter(self)

    def dim(self, *labels: QLabel) -> None:
        self._dimmed.extend(labels)
        self._colour()

    def card(self, *frames: QWidget) -> None:
        """Frames with a ground of their own and a thin edge; they need an object name."""
        self._cards.extend(frames)
        self._colour()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._colour()
        return super().eventFilter(watched, event)

    def _colour(self) -> None:
        palette = theme_palette()
        for label in self._dimmed:
            own = QPalette(label.palette())
            if own.color(QPalette.ColorRole.WindowText) != dim_colour(palette):
                own.setColor(QPalette.ColorRole.WindowText, dim_colour(palette))
                label.setPalette(own)
        for frame in self._cards:
            sheet = (
                f"#{frame.objectName()} {{ background: {surface_colour(palette).name()};"
                f" border: 1px solid {line_colour(palette).name()}; border-radius: 4px; }}"
            )
            if frame.styleSheet() != sheet:
                frame.setStyleSheet(sheet)


@lru_cache(maxsize=64)
def class_icon(code: str, size: int = 16) -> QIcon:
    """The mark of an outcome class: its colour and a sign that also reads in grey."""
    ratio = 2  # drawn double, so that it stays sharp on screens with small pixels
    pixmap = QPixmap(QSize(size * ratio, size * ratio))
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outcome = BY_CODE[code]
    colour = QColor(outcome.colour)
    side = size * ratio
    painter.setPen(QPen(colour.darker(135), ratio))
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(ratio, ratio, side - 2 * ratio, side - 2 * ratio), side * 0.18, side * 0.18)
    painter.setPen(QColor("#ffffff") if _is_dark(colour) else QColor("#1f2933"))
    font = QFont(QApplication.font())
    font.setPixelSize(round(side * 0.6))
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(QRectF(0, 0, side, side), Qt.AlignmentFlag.AlignCenter, outcome.symbol)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return _plain_icon(pixmap)


def _plain_icon(pixmap: QPixmap) -> QIcon:
    """An icon that keeps its colours when its row is chosen."""
    made = QIcon(pixmap)
    made.addPixmap(pixmap, QIcon.Mode.Selected)
    return made


def _is_dark(colour: QColor) -> bool:
    return 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue() < 140


def tick_icon(state: str, palette: QPalette, size: int = 16) -> QIcon:
    """A mark in the text colour: ``ja`` a tick, ``nee`` an open ring, ``let_op`` a dot, ``streep`` a dash, ``tekst``
    lines of writing, ``strijdig`` a triangle with an exclamation mark, ``klok`` a clock, ``beeld`` a picture, ``haal``
    an arrow down to a line, ``verhuisd`` an arrow to the right."""
    ratio = 2
    pixmap = QPixmap(QSize(size * ratio, size * ratio))
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 2 * ratio, cap=Qt.PenCapStyle.RoundCap))
    side = float(size * ratio)
    if state in ("tekst", "strijdig"):
        _draw_said(painter, state, side)
    elif state in _SHAPES:
        _draw_shape(painter, state, side)
    elif state == "ja":
        painter.drawPolyline(QPointF(side * 0.22, side * 0.52), QPointF(side * 0.42, side * 0.72))
        painter.drawLine(QPointF(side * 0.42, side * 0.72), QPointF(side * 0.78, side * 0.28))
    elif state == "let_op":
        painter.setBrush(palette.color(QPalette.ColorRole.Text))
        painter.drawEllipse(QRectF(side * 0.36, side * 0.36, side * 0.28, side * 0.28))
    else:
        painter.setPen(QPen(dim_colour(palette), 1.4 * ratio))
        painter.drawEllipse(QRectF(side * 0.26, side * 0.26, side * 0.48, side * 0.48))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return QIcon(pixmap)


def _draw_said(painter: QPainter, state: str, side: float) -> None:
    """Lines of writing, or a triangle that warns."""
    pen = QPen(painter.pen())
    pen.setWidthF(side * 0.1)
    painter.setPen(pen)
    if state == "tekst":
        for height, end in ((0.3, 0.8), (0.5, 0.8), (0.7, 0.56)):
            painter.drawLine(QPointF(side * 0.2, side * height), QPointF(side * end, side * height))
        return
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    corners = [QPointF(side * 0.5, side * 0.16), QPointF(side * 0.88, side * 0.82), QPointF(side * 0.12, side * 0.82)]
    painter.drawPolygon(QPolygonF(corners))
    painter.drawLine(QPointF(side * 0.5, side * 0.42), QPointF(side * 0.5, side * 0.56))
    painter.drawPoint(QPointF(side * 0.5, side * 0.7))


# Lines (as shares of the side) of marks that are nothing but lines; what else they have is drawn with them.
_SHAPES = {
    "streep": ((0.32, 0.5, 0.68, 0.5),),
    "klok": ((0.5, 0.5, 0.5, 0.3), (0.5, 0.5, 0.64, 0.58)),
    "beeld": ((0.2, 0.72, 0.42, 0.46), (0.42, 0.46, 0.56, 0.62), (0.56, 0.62, 0.66, 0.52), (0.66, 0.52, 0.8, 0.68)),
    "haal": ((0.5, 0.18, 0.5, 0.62), (0.32, 0.46, 0.5, 0.62), (0.68, 0.46, 0.5, 0.62), (0.24, 0.82, 0.76, 0.82)),
    "verhuisd": ((0.2, 0.5, 0.8, 0.5), (0.58, 0.3, 0.8, 0.5), (0.58, 0.7, 0.8, 0.5)),
}


def _draw_shape(painter: QPainter, state: str, side: float) -> None:
    pen = QPen(painter.pen())
    pen.setWidthF(side * 0.09)
    painter.setPen(pen)
    if state == "klok":
        painter.drawEllipse(QRectF(side * 0.18, side * 0.18, side * 0.64, side * 0.64))
    elif state == "beeld":
        painter.drawRect(QRectF(side * 0.16, side * 0.22, side * 0.68, side * 0.56))
    for x, y, to_x, to_y in _SHAPES[state]:
        painter.drawLine(QPointF(side * x, side * y), QPointF(side * to_x, side * to_y))


@lru_cache(maxsize=32)
def swatch_icon(colour: str, size: int = 14) -> QIcon:
    """A small square of one colour with a thin edge: the colour that a variant has in charts and maps."""
    ratio = 2
    pixmap = QPixmap(QSize(size * ratio, size * ratio))
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setPen(QPen(QColor("#5a6672"), ratio))
    painter.setBrush(QColor(colour))
    painter.drawRect(QRectF(ratio, ratio, (size - 2.0) * ratio, (size - 2.0) * ratio))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return _plain_icon(pixmap)


def paint_now(widget: QWidget) -> None:
    """Lay out and paint a widget at once, when it is in sight; else it has its turn after all that waits."""
    if widget.isVisible():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        widget.repaint()
