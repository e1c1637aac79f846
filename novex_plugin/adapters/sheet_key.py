"""The key below the legend of a sheet: signs that are not of one function. Measures in units of the grid."""

from typing import Sequence

from qgis.core import QgsMarkerSymbol
from qgis.PyQt.QtCore import QPointF

from ..core.sheets.views import ABOVE, level_name
from ..core.texts import tr
from .sheet_content import Content
from .sheet_pen import Box, Pen
from .sheet_text import QUIET, text_width
from .symbol_levels import swatch_symbol, triangle
from .symbol_parts import symbol_of

KEY_ROW = 4.6  # from one row of the key to the next
FIRST, LINE = 7.5, 3.5  # the row of exactness with its air, and a line of text
SWATCH = Box(0, 0, 7.0, 3.2)
SIZE = 6.0  # points


def key_rows(content: Content, *, dimmed: bool, ghosts: bool = False) -> float:
    """The height of the key."""
    return FIRST + (KEY_ROW if content.levels else 0.0) + LINE * (int(dimmed) + int(ghosts))


def set_levels(pen: Pen, x: float, y: float, levels: Sequence[str]) -> float:
    """What hachures and triangles say; returns where the next row begins."""
    for level in levels:
        air = 0.7 if level == ABOVE else 0.0  # its ticks reach outward
        pen.area(Box(x + air, y + air, SWATCH.width - 2 * air, SWATCH.height - 2 * air), swatch_symbol(level))
        x += SWATCH.width + 1.4
        pen.marker(QPointF(x + 0.9, y + SWATCH.height / 2), symbol_of(QgsMarkerSymbol, [triangle(level)]))
        label = level_name(level)
        pen.text(Box(x + 2.9, y - 0.6, 34, SWATCH.height + 1.2), label, SIZE, colour=QUIET, middle=True)
        x += text_width(label, SIZE) + 7.0
    return y + (KEY_ROW if levels else 0.0)


def set_notes(pen: Pen, x: float, y: float, width: float, *, dimmed: bool, ghosts: bool) -> None:
    """Lines of text on what stands back on this sheet."""
    notes = [tr("Gedempt: objecten van de basis, die alle varianten delen.")] if dimmed else []
    notes += [tr("Grijze omtrek: voorstellen in een andere laag; zij tellen hier niet mee.")] if ghosts else []
    for place, note in enumerate(notes):
        pen.text(Box(x, y - 0.2 + place * LINE, width, LINE), note, SIZE, colour=QUIET, middle=True)
