"""Drawing on the pages of a PDF in millimetres, and knowing beforehand how wide and high text will be."""

from dataclasses import dataclass
from functools import lru_cache
from typing import List, Sequence, Tuple

from qgis.PyQt.QtCore import QByteArray, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen
from qgis.PyQt.QtSvg import QSvgRenderer

from .sheet_text import INK, MM_PER_POINT, line_height, sheet_font, text_width, typeface

DPI = 600  # of the grid on which letters are placed; pictures keep their own
BLUE, RULE, SOFT = "#16324f", "#d5d9dc", "#f3f5f6"
LEADING = 0.98  # of the height that the typeface asks


@dataclass(frozen=True)
class Face:
    """How a piece of text looks: size in points."""

    size: float
    bold: bool = False
    colour: str = INK


@dataclass(frozen=True)
class Run:
    """Text in one face, ``x`` mm from the left of its line."""

    text: str
    face: Face
    x: float
    width: float
    link: str = ""


@dataclass(frozen=True)
class TextLine:
    """One line of text on paper."""

    runs: Tuple[Run, ...]
    height: float


@dataclass(frozen=True)
class Span:
    """Text to be broken into lines."""

    text: str
    face: Face
    link: str = ""


@dataclass(frozen=True)
class LinkArea:
    """A place on a page (mm from the upper left corner) that leads somewhere."""

    page: int
    left: float
    top: float
    width: float
    height: float
    target: str


@lru_cache(maxsize=100_000)
def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """The width of a piece of text in mm."""
    return text_width(text, size, bold=bold)


@lru_cache(maxsize=64)
def height_of(size: float) -> float:
    return line_height(size) * LEADING


@lru_cache(maxsize=64)
def ascent_of(size: float) -> float:
    """From the top of a line to the foot of its letters, mm."""
    font = sheet_font(100)
    font.setPixelSize(100)
    return QFontMetricsF(font).ascent() / 100 * size * typeface()[1] * MM_PER_POINT


def broken(spans: Sequence[Span], width: float) -> List[TextLine]:
    """The spans in lines of at most ``width`` mm, broken between words, and inside a word that is wider by itself."""
    lines: List[TextLine] = []
    words: List[Tuple[str, Span, float]] = []
    used = 0.0
    for span in spans:
        space = width_of(" ", span.face.size, bold=span.face.bold)
        for word in (part for whole in span.text.split(" ") if whole for part in _fitting(whole, span.face, width)):
            size = width_of(word, span.face.size, bold=span.face.bold)
            if words and used + space + size > width:
                lines.append(_line(words))
                words, used = [], 0.0
            used += size + (space if words else 0.0)
            words.append((word, span, size))
    if words:
        lines.append(_line(words))
    return lines


def _fitting(word: str, face: Face, width: float) -> List[str]:
    """The word, or the parts of one that is too wide; first at its own signs, else between letters."""
    if width_of(word, face.size, bold=face.bold) <= width:
        return [word]
    parts, part = [], ""
    for letter in word:
        if part and width_of(part + letter, face.size, bold=face.bold) > width:
            cut = max(part.rfind(sign) for sign in "-/") + 1
            cut = cut if cut > len(part) // 2 else len(part)
            parts.append(part[:cut])
            part = part[cut:]
        part += letter
    return [*parts, part]


def _line(words: Sequence[Tuple[str, Span, float]]) -> TextLine:
    """Words of one span that follow each other become one run, so that a reader finds them together."""
    runs: List[Run] = []
    x = 0.0
    for word, span, size in words:
        space = width_of(" ", span.face.size, bold=span.face.bold)
        last = runs[-1] if runs else None
        if last is not None and (last.face, last.link) == (span.face, span.link):
            runs[-1] = Run(f"{last.text} {word}", span.face, last.x, last.width + space + size, span.link)
        else:
            runs.append(Run(word, span.face, x + (space if runs else 0.0), size, span.link))
        x = runs[-1].x + runs[-1].width
    return TextLine(tuple(runs), max(height_of(run.face.size) for run in runs))


class Paper:
    """The page that is being drawn on; remembers where the links are."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._dots = DPI / 25.4
        self.page = 0
        self.links: List[LinkArea] = []

    def text(self, line: TextLine, left: float, top: float, *, right: float = 0.0) -> None:
        """A line of text; with ``right`` it ends there instead of beginning at ``left``."""
        if right:
            left = right - (line.runs[-1].x + line.runs[-1].width)
        base = top + max(ascent_of(run.face.size) for run in line.runs) * LEADING
        for run in line.runs:
            self._painter.setFont(sheet_font(run.face.size, bold=run.face.bold))
            self._painter.setPen(QColor(run.face.colour))
            self._painter.drawText(QPointF((left + run.x) * self._dots, base * self._dots), run.text)
            if run.link:
                self.links.append(LinkArea(self.page, left + run.x, top, run.width, line.height, run.link))

    def words(self, text: str, face: Face, left: float, top: float, *, right: float = 0.0, link: str = "") -> None:
        """A text that fits on one line."""
        size = width_of(text, face.size, bold=face.bold)
        self.text(TextLine((Run(text, face, 0.0, size, link),), height_of(face.size)), left, top, right=right)

    def box(self, left: float, top: float, width: float, height: float, fill: str = "", edge: str = "",
            thick: float = 0.2) -> None:  # fmt: skip
        self._painter.setPen(self._pen(edge, thick) if edge else Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        self._painter.drawRect(self._place(left, top, width, height))

    def hatch(self, left: float, top: float, width: float, height: float, colour: str) -> None:
        """Slanted lines, for near misses in a legend."""
        self._painter.setPen(self._pen(colour, 0.35))
        step = 1.1
        for place in range(int((width + height) / step) + 1):
            start = place * step
            x1, y1 = left + max(0.0, start - height), top + min(height, start)
            x2, y2 = left + min(width, start), top + max(0.0, start - width)
            self._painter.drawLine(QPointF(x1 * self._dots, y1 * self._dots), QPointF(x2 * self._dots, y2 * self._dots))

    def rule(self, left: float, top: float, width: float, colour: str = RULE, thick: float = 0.18) -> None:
        self._painter.setPen(self._pen(colour, thick))
        y = top * self._dots
        self._painter.drawLine(QPointF(left * self._dots, y), QPointF((left + width) * self._dots, y))

    def picture(self, data: bytes, left: float, top: float, width: float, height: float) -> None:
        """A PNG, in a thin frame."""
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._painter.drawImage(self._place(left, top, width, height), QImage.fromData(QByteArray(data)))
        self.box(left, top, width, height, edge=RULE)

    def drawing(self, svg: str, left: float, top: float, width: float, height: float) -> None:
        QSvgRenderer(QByteArray(svg.encode("utf-8"))).render(self._painter, self._place(left, top, width, height))

    def link(self, left: float, top: float, width: float, height: float, target: str) -> None:
        self.links.append(LinkArea(self.page, left, top, width, height, target))

    def _pen(self, colour: str, thick: float) -> QPen:
        return QPen(QColor(colour), thick * self._dots, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap,
                    Qt.PenJoinStyle.MiterJoin)  # fmt: skip

    def _place(self, left: float, top: float, width: float, height: float) -> QRectF:
        return QRectF(left * self._dots, top * self._dots, width * self._dots, height * self._dots)


