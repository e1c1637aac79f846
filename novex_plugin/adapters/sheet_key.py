"""The key below the legend of a sheet: signs that are not of one function. Measures in units of the grid."""

from typing import Sequence

from qgis.core import QgsMarkerSymbol
from qgis.PyQt.QtCore import QPointF

from ..core.accounting.figures import HECTARE_M2, KILOMETRE_M
from ..core.checks.outcomes import BY_CODE
from ..core.sheets.overlay import ClassHits, Overlay, double_m2
from ..core.sheets.views import ABOVE, level_name
from ..core.texts import tr
from .sheet_content import Content, number
from .sheet_overlay import class_area, class_sign, double_symbol
from .sheet_pen import Box, Pen
from .sheet_text import QUIET, text_width
from .symbol_levels import swatch_symbol, triangle
from .symbol_parts import symbol_of

KEY_ROW = 4.6  # from one row of the key to the next
FIRST, LINE = 7.5, 3.5  # the row of exactness with its air, and a line of text
SWATCH = Box(0, 0, 7.0, 3.2)
SIZE = 6.0  # points
OVER_HEAD, OVER_ROW, OVER_SIZE = 4.2, 3.7, 6.2


def key_rows(content: Content, *, dimmed: bool, ghosts: bool = False) -> float:
    """The height of the key."""
    return (FIRST + (KEY_ROW if content.levels else 0.0) + LINE * (int(dimmed) + int(ghosts) + int(content.national))
            + over_rows(content.overlay))  # fmt: skip


def over_rows(overlay: Overlay) -> float:
    """The height of what is said of findings and double claims."""
    rows = (max(1, len(overlay.hits)) if overlay.hits is not None else 0) + int(overlay.double is not None)
    return OVER_HEAD + rows * OVER_ROW + LINE if rows else 0.0


def set_over(pen: Pen, place: Box, overlay: Overlay) -> None:
    """The classes that are on the map with their number and ground, and the double claims."""
    if not over_rows(overlay):
        return
    x, y, right = place.x, place.y, place.x + place.width
    pen.text(Box(x, y, 60, OVER_ROW), tr("Bevindingen en dubbele claims"), OVER_SIZE + 0.2, bold=True)
    y += OVER_HEAD
    for hit in overlay.hits or ():
        pen.area(Box(x, y + 0.25, SWATCH.width, SWATCH.height), class_area(hit.outcome))
        pen.marker(QPointF(x + SWATCH.width / 2, y + 1.85), class_sign(hit.outcome))
        _over_row(pen, Box(x, y, right - x, OVER_ROW), tr(BY_CODE[hit.outcome].label), hit.count, _extent(hit))
        y += OVER_ROW
    if overlay.hits is not None and not overlay.hits:
        pen.text(Box(x, y, right - x, OVER_ROW), tr("Geen bevindingen op dit blad."), OVER_SIZE, colour=QUIET)
        y += OVER_ROW
    if overlay.double is not None:
        pen.area(Box(x, y + 0.25, SWATCH.width, SWATCH.height), double_symbol())
        _over_row(pen, Box(x, y, right - x, OVER_ROW), tr("Dubbel geclaimd"), len(overlay.double),
                  tr("{ha} ha").format(ha=number(double_m2(overlay.double) / HECTARE_M2)))  # fmt: skip
        y += OVER_ROW
    pen.text(Box(x, y, right - x, LINE), _over_note(overlay), 5.6, colour=QUIET)


def _over_row(pen: Pen, place: Box, label: str, count: int, extent: str) -> None:
    right, height = place.x + place.width, place.height
    pen.text(Box(place.x + SWATCH.width + 2.0, place.y, 45, height), label, OVER_SIZE, middle=True)
    pen.text(Box(right - 25, place.y, 7, height), str(count), OVER_SIZE, middle=True, right=True)
    pen.text(Box(right - 17.5, place.y, 17.5, height), extent, OVER_SIZE, middle=True, right=True)


def _extent(hit: ClassHits) -> str:
    """Hectares where there is ground, else kilometres; nothing for places alone."""
    if hit.area_m2:
        return tr("{ha} ha").format(ha=number(hit.area_m2 / HECTARE_M2))
    return tr("{km} km").format(km=number(hit.length_m / KILOMETRE_M, 1)) if hit.length_m else ""


def _over_note(overlay: Overlay) -> str:
    if overlay.hits is None:
        return tr("Dubbel: twee of meer voorstellen in dezelfde laag, zonder zoekgebieden.")
    if overlay.double is None:
        return tr("Elke plek heeft de zwaarste uitkomst; zones van meer dan 1 km zijn niet getekend.")
    return tr("Elke plek: de zwaarste uitkomst. Dubbel: in dezelfde laag, zonder zoekgebieden.")


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


def set_notes(
    pen: Pen, x: float, y: float, width: float, *, dimmed: bool, ghosts: bool, national: bool = False
) -> float:
    """Lines of text on what stands back on this sheet; returns where the next row begins."""
    notes = [tr("Gedempt: objecten van de basis, die alle varianten delen.")] if dimmed else []
    notes += [tr("Grijze omtrek: voorstellen in een andere laag; zij tellen hier niet mee.")] if ghosts else []
    notes += [tr("Klein op deze schaal: een teken; het getal zegt voor hoeveel voorstellen.")] if national else []
    for place, note in enumerate(notes):
        pen.text(Box(x, y - 0.2 + place * LINE, width, LINE), note, SIZE, colour=QUIET, middle=True)
    return y + len(notes) * LINE + (0.6 if notes else 0.0)
