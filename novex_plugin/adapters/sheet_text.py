"""The letters of map sheets: those of the house style, or a fallback that does not shift the layout."""

from typing import List, Tuple

from qgis.PyQt.QtGui import QFont, QFontMetricsF

from .renderers import NO_LIGATURES
from .sheet_style import INK, PALE, QUIET, worn

__all__ = [
    "INK", "MM_PER_POINT", "PALE", "QUIET", "line_height", "sheet_font", "shortened", "text_width", "typeface",
    "without_ligatures", "wrapped",
]  # fmt: skip

MM_PER_POINT = 25.4 / 72


def typeface() -> Tuple[str, float]:
    """The family to set sheets in, and the factor for its sizes."""
    face = worn().text
    return face.family, face.factor


def sheet_font(size: float, *, bold: bool = False, heading: bool = False) -> QFont:
    """A font of ``size`` points (of Open Sans)."""
    face = worn().heads if heading else worn().text
    font = QFont(face.family)
    font.setPointSizeF(size * face.factor)
    font.setBold(bold)
    return without_ligatures(font)


def without_ligatures(font: QFont) -> QFont:
    """The font, set so that every letter stays a letter in the PDF and can be searched."""
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, NO_LIGATURES)
    return font


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """The width of a line of text in mm."""
    font = sheet_font(100, bold=bold)
    font.setPixelSize(100)
    em_widths = QFontMetricsF(font).horizontalAdvance(text) / 100
    return em_widths * size * typeface()[1] * MM_PER_POINT


def line_height(size: float) -> float:
    """The height in mm of a line of text of ``size`` points, as labels set it."""
    font = sheet_font(100)
    font.setPixelSize(100)
    return QFontMetricsF(font).lineSpacing() / 100 * size * typeface()[1] * MM_PER_POINT


def shortened(text: str, size: float, width: float, *, bold: bool = False) -> str:
    """The text, cut with an ellipsis where it is wider than ``width`` mm."""
    if text_width(text, size, bold=bold) <= width:
        return text
    while text and text_width(text + "…", size, bold=bold) > width:
        text = text[:-1]
    return text.rstrip() + "…"


def wrapped(text: str, size: float, width: float, *, bold: bool = False) -> List[str]:
    """The text in lines of at most ``width`` mm, broken between words, and inside a word that is wider by itself."""
    lines: List[str] = []
    for paragraph in text.splitlines():
        line = ""
        for word in paragraph.split():
            longer = f"{line} {word}".strip()
            if text_width(longer, size, bold=bold) <= width:
                line = longer
                continue
            lines += [line] if line else []
            *full, line = _cut(word, size, width, bold=bold)
            lines += full
        lines += [line] if line else []
    return lines


def _cut(word: str, size: float, width: float, *, bold: bool) -> List[str]:
    """A word in parts that fit; a part has at least one letter."""
    parts, part = [], ""
    for letter in word:
        if part and text_width(part + letter, size, bold=bold) > width:
            parts.append(part)
            part = ""
        part += letter
    return [*parts, part]
