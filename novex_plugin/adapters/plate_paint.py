"""How a plate looks: the map large on the left, what it shows in one quiet column on the right.

Painted the same on an image and in a PDF, where letters stay letters. All measures in millimetres on A3 landscape.
"""

from dataclasses import dataclass
from typing import Any, List, Sequence, Tuple, Union

from qgis.PyQt.QtCore import QPoint, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

from ..compat import as_int
from ..core.model.codelists import code_name
from ..core.model.functions import has_function
from ..core.model.records import AREA, LINE
from ..core.texts import tr
from ..core.wording import number
from .frames import Box, bar_step_km
from .sheet_content import ACCENTS, INTEGRAL, Content, LegendRow, LegendSection
from .sheet_text import INK, QUIET, line_height, sheet_font, shortened, text_width, wrapped
from .swatches import PIXELS_PER_MM, kind_pixmap

PAGE = (420.0, 297.0)
MAP = QRectF(12.0, 12.0, 306.0, 273.0)
COLUMN_X, COLUMN_W = 328.0, 80.0
LEGEND_BOTTOM = 250.0  # from there on: scale bar, north and the small print
ROWS_MM = (6.4, 5.8, 5.2, 4.7, 4.2, 3.8)  # heights of a row of the legend, from roomy to dense
SWATCH = (7.0, 3.6)
HEADING, AFTER = 1.2, 0.45  # height of a heading and of the air after a section, in rows
KEY_MM = 11.0  # what the key under the legend takes
SHARP = 4.0  # dots of a swatch per dot of the screen
FRAME, UNKNOWN = "#b9b3a7", "#9aa0a6"


@dataclass(frozen=True)
class PlateTexts:
    """The words of a plate. ``made`` says from when it is."""

    proposal: str
    horizon: str
    variant: str
    subtitle: str = ""
    made: str = ""


class PlateArtist:
    """Draws one plate with a painter of ``dots`` per millimetre."""

    def __init__(self, painter: QPainter, dots: float) -> None:
        self._painter, self._dots = painter, dots
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    def draw(self, picture: QImage, box: Box, texts: PlateTexts, content: Content) -> None:
        """``picture`` shows ``box`` (metres, RD New) and has the dots of :func:`size_px`."""
        self._fill(QRectF(0, 0, *PAGE), "#ffffff")
        self._painter.drawImage(QPoint(*map_px(self._dots * 25.4)[:2]), picture)  # dot for dot: sharp, and quick
        self._painter.setPen(QPen(QColor(FRAME), 0.25 * self._dots))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(self._place(MAP))
        top = self._head(texts)
        top = self._figures(content, top)
        self._legend(content, top)
        self._foot(box, texts)

    # -- the column, from top to bottom

    def _head(self, texts: PlateTexts) -> float:
        self._fill(QRectF(COLUMN_X, MAP.top(), COLUMN_W, 1.4), ACCENTS[INTEGRAL])
        y = MAP.top() + 4.6
        y = self._lines(texts.proposal.upper(), y, 7.0, most=2, bold=True, colour=QUIET) + 1.0
        y = self._lines(texts.horizon, y, 34.0, most=1) + 0.5
        y = self._lines(texts.variant, y, 15.0, most=2, bold=True) + 0.8
        return self._lines(texts.subtitle, y, 8.0, most=2, colour=QUIET) + 4.0

    def _figures(self, content: Content, top: float) -> float:
        """Two beside each other: a large number, what it counts below."""
        width = COLUMN_W / 2
        for place, figure in enumerate(content.figures):
            x, y = COLUMN_X + place % 2 * width, top + place // 2 * 16.5
            self._text(QRectF(x, y, width - 2, 8.0), figure.value, 18.0, bold=True)
            for row, line in enumerate(figure.label.splitlines()[:2]):
                small = shortened(line, 7.0, width - 3)
                self._text(QRectF(x, y + 8.2 + row * 3.2, width - 2, 3.4), small, 7.0, colour=QUIET)
        return top + (len(content.figures) + 1) // 2 * 16.5 + 3.0

    def _legend(self, content: Content, top: float) -> None:
        rows = sum(len(section.rows) + HEADING + AFTER for section in content.sections)
        if not rows:
            self._text(QRectF(COLUMN_X, top, COLUMN_W, 5), tr("Geen voorstellen in beeld."), 8.0, colour=QUIET)
            return
        room = LEGEND_BOTTOM - KEY_MM - top
        height = next((each for each in ROWS_MM if rows * each <= room), ROWS_MM[-1])
        lines = _as_lines(content.sections)
        if rows * height > room:
            lines = lines[: max(0, int(room / height) - 3)]
        y, size = top, min(8.4, height * 1.5)
        for line in lines:
            if isinstance(line, LegendRow):
                self._row(line, QRectF(COLUMN_X, y, COLUMN_W, height), size)
                y += height
                continue
            y += height * AFTER if y > top else 0.0
            self._text(QRectF(COLUMN_X, y, COLUMN_W, height), line, size + 0.2, bold=True)
            y += height * HEADING
        left = sum(len(section.rows) for section in content.sections) - sum(isinstance(one, LegendRow) for one in lines)
        if left:
            more = tr("en nog {count} functies").format(count=left) if left > 1 else tr("en nog 1 functie")
            self._text(QRectF(COLUMN_X, y, COLUMN_W, height), more, size, colour=QUIET)
            y += height
        self._key(content.exactness, y + 2.0)

    def _row(self, row: LegendRow, place: QRectF, size: float) -> None:
        x = place.left()
        for kind, exactness in row.looks[:1]:
            self._swatch(row.function, kind, exactness, x, place)
        x += SWATCH[0] + 2.6
        measure = row.measure or (tr("zoekgebied") if row.search_only else "")
        right = text_width(measure, size) + 1.5 if measure else 0.0
        counted = f"{row.count} ×" if row.count > 1 else ""
        middle = 9.0
        name = shortened(row.name, size, place.right() - x - right - middle)
        self._text(QRectF(x, place.top(), COLUMN_W, place.height()), name, size)
        edge = place.right() - right
        self._text(QRectF(edge - middle, place.top(), middle, place.height()), counted, size - 1.2, colour=QUIET,
                   right=True)  # fmt: skip
        self._text(QRectF(edge, place.top(), right, place.height()), measure, size, right=True)

    def _swatch(self, function: str, kind: str, exactness: str, x: float, place: QRectF) -> None:
        high = min(SWATCH[1], place.height() - 0.7)
        room = QRectF(x, place.center().y() - high / 2, SWATCH[0], high)
        if not has_function(function):
            self._fill(room, UNKNOWN)
            return
        if kind not in (AREA, LINE):
            side = min(4.6, place.height() - 0.3)
            room = QRectF(x + (SWATCH[0] - side) / 2, place.center().y() - side / 2, side, side)
        width, height = (max(1, round(each * PIXELS_PER_MM)) for each in (room.width(), room.height()))
        picture = kind_pixmap(function, kind, width, height, exactness, SHARP)
        self._painter.drawPixmap(self._place(room), picture, QRectF(picture.rect()))

    def _key(self, exactness: Sequence[str], y: float) -> None:
        """What edge and hatch say."""
        x = COLUMN_X
        for code in exactness:
            label = code_name("nauwkeurigheid", code)
            width = text_width(label, 6.6)
            if x + SWATCH[0] + 1.4 + width > COLUMN_X + COLUMN_W:
                x, y = COLUMN_X, y + 4.6
            size = (round(SWATCH[0] * PIXELS_PER_MM), round(3.2 * PIXELS_PER_MM))
            picture = kind_pixmap("", AREA, *size, code, SHARP, "#8d939a")
            place = QRectF(x, y + 0.4, SWATCH[0], 3.2)
            self._painter.drawPixmap(self._place(place), picture, QRectF(picture.rect()))
            self._text(QRectF(x + SWATCH[0] + 1.4, y, width + 2, 4.0), label, 6.6, colour=QUIET)
            x += SWATCH[0] + 1.4 + width + 4.0

    def _foot(self, box: Box, texts: PlateTexts) -> None:
        self._fill(QRectF(COLUMN_X, LEGEND_BOTTOM + 4.0, COLUMN_W, 0.25), FRAME)
        scale = (box[2] - box[0]) / (MAP.width() / 1000.0)
        self._bar(scale, LEGEND_BOTTOM + 14.0)
        self._north(COLUMN_X + COLUMN_W - 6.0, LEGEND_BOTTOM + 9.0)
        foot = wrapped(texts.made, 6.2, COLUMN_W)[:3]
        y = MAP.bottom() - len(foot) * line_height(6.2)
        for place, line in enumerate(foot):
            self._text(QRectF(COLUMN_X, y + place * line_height(6.2), COLUMN_W, line_height(6.2)), line, 6.2,
                       colour=QUIET)  # fmt: skip

    def _bar(self, scale: float, y: float) -> None:
        step = bar_step_km(round(scale))
        width = step * 1_000_000.0 / scale
        for place in range(3):
            colour = INK if place % 2 == 0 else "#ffffff"
            self._fill(QRectF(COLUMN_X + place * width, y, width, 1.2), colour)
        self._painter.setPen(QPen(QColor(INK), 0.2 * self._dots))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(self._place(QRectF(COLUMN_X, y, 3 * width, 1.2)))
        for place in (0, 1, 2, 3):
            text = f"{step * place:g}".replace(".", ",") + (" km" if place == 3 else "")
            self._text(QRectF(COLUMN_X + place * width - 0.2, y - 4.4, 20, 4), text, 6.6)
        told = tr("Schaal ongeveer 1:{scale} op A3").format(scale=number(_rounded(scale)))
        self._text(QRectF(COLUMN_X, y + 2.2, COLUMN_W, 4), told, 6.6, colour=QUIET)

    def _north(self, x: float, y: float) -> None:
        arrow = [(0.0, 0.0), (2.4, 8.6), (0.0, 6.9), (-2.4, 8.6)]
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(INK))
        self._painter.drawPolygon(QPolygonF([QPointF((x + a) * self._dots, (y + b) * self._dots) for a, b in arrow]))
        self._text(QRectF(x - 5, y + 9.0, 10, 3.6), "N", 7.0, bold=True, middle=True)

    # -- ink

    def _lines(self, text: str, y: float, size: float, *, most: int, bold: bool = False, colour: str = INK) -> float:
        """The text in at most ``most`` lines; the last is cut when there is more. Returns where it ends."""
        found: List[str] = wrapped(text, size, COLUMN_W, bold=bold)
        kept = found[:most]
        if len(found) > most:
            kept[-1] = shortened(kept[-1] + " " + found[most], size, COLUMN_W, bold=bold)
        for line in kept:
            self._text(QRectF(COLUMN_X, y, COLUMN_W + 4, line_height(size)), line, size, bold=bold, colour=colour)
            y += line_height(size)
        return y

    def _text(self, place: QRectF, text: str, size: float, *, bold: bool = False, colour: str = INK,
              right: bool = False, middle: bool = False) -> None:  # fmt: skip
        font: QFont = sheet_font(size, bold=bold)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        side: Any = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        side = Qt.AlignmentFlag.AlignHCenter if middle else side
        flags = as_int(side | Qt.AlignmentFlag.AlignVCenter) | as_int(Qt.TextFlag.TextDontClip)
        self._painter.drawText(self._place(place), flags, text)

    def _fill(self, place: QRectF, colour: str) -> None:
        self._painter.fillRect(self._place(place), QColor(colour))

    def _place(self, box: QRectF) -> QRectF:
        return QRectF(*(value * self._dots for value in (box.left(), box.top(), box.width(), box.height())))


def _as_lines(sections: Sequence[LegendSection]) -> List[Union[str, LegendRow]]:
    """Headings and rows below each other."""
    lines: List[Union[str, LegendRow]] = []
    for section in sections:
        lines += [section.title, *section.rows]
    return lines


def _rounded(scale: float) -> float:
    """To three figures: a view is not drawn at a round scale."""
    step = 10 ** max(0, len(str(int(scale))) - 3)
    return round(scale / step) * step


def size_px(dpi: float) -> Tuple[int, int]:
    """The map in dots."""
    return round(MAP.width() * dpi / 25.4), round(MAP.height() * dpi / 25.4)


def map_px(dpi: float) -> Tuple[int, int, int, int]:
    """Where the map lies on the page, in dots: left, top, width, height."""
    return round(MAP.left() * dpi / 25.4), round(MAP.top() * dpi / 25.4), *size_px(dpi)
