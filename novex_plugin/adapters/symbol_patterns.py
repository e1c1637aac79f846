"""Patterns inside areas: they tell functions apart whose colours look alike to somebody, or on a grey print.

Which function has which pattern stands in ``resources/palet/functies.csv``. Lines under 45 degrees are kept for search
areas. Sizes are millimetres on paper.
"""

from dataclasses import dataclass
from typing import Dict, List, Optional, Tuple

from qgis.core import (
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from .symbol_parts import luminance, mixed, name_of, stroke, symbol_of

CONTRAST = 1.65  # least ratio (WCAG) between a pattern and the fill below it


@dataclass(frozen=True)
class Marks:
    """Small signs on a grid. ``shape`` is a name of QGIS's simple markers."""

    shape: str
    size: float
    apart: float
    filled: bool = True
    angle: float = 0.0
    line: float = 0.3


LINES: Dict[str, Tuple[Tuple[float, float], ...]] = {  # angle in degrees, distance in mm
    "liggend": ((0, 1.6),),
    "staand": ((90, 1.6),),
    "raster": ((0, 2.2), (90, 2.2)),
    "schuin": ((135, 1.8),),
    "ruiten": ((45, 2.4), (135, 2.4)),
}
MARKS: Dict[str, Marks] = {
    "stippen": Marks("circle", 0.9, 1.9),
    "ringen": Marks("circle", 1.5, 2.8, filled=False),
    "plussen": Marks("cross", 1.5, 2.6, filled=False),
    "kruisjes": Marks("cross2", 1.4, 2.6, filled=False),
    "driehoeken": Marks("triangle", 1.5, 2.6),
    "golven": Marks("half_arc", 1.8, 2.2, filled=False),
    "streepjes": Marks("line", 1.5, 2.2, filled=False, angle=90),
    "hoeken": Marks("arrowhead", 1.5, 2.6, filled=False, angle=270),
}


def pattern_layers(name: str, ink: QColor, width: float = 0.28) -> List[QgsSymbolLayer]:
    """The layers that draw a pattern; none for a plain area. ``width`` is that of its lines, mm."""
    lines = LINES.get(name, ())
    layers: List[QgsSymbolLayer] = [hatch(ink, spacing, width, angle) for angle, spacing in lines]
    marks = MARKS.get(name)
    if marks is not None:
        layers.append(_grid(marks, ink))
    return layers


def hatch(colour: QColor, spacing: float, width: float, angle: float) -> QgsLinePatternFillSymbolLayer:
    """Parallel lines ``spacing`` mm apart under ``angle`` degrees."""
    layer = QgsLinePatternFillSymbolLayer()
    layer.setDistance(spacing)
    layer.setLineAngle(angle)
    layer.setSubSymbol(symbol_of(QgsLineSymbol, [stroke(colour, width, cap=Qt.PenCapStyle.FlatCap)]))
    return layer


def ink_for(fill: QColor) -> QColor:
    """A tint of ``fill`` that is seen on it: darker on pale fills, lighter on dark ones, no stronger than needed."""
    target = "#ffffff" if luminance(fill) < 0.2 else "#000000"
    for share in (0.2, 0.3, 0.4, 0.5, 0.6):
        ink = mixed(fill.name(), target, share)
        if _contrast(ink, fill) >= CONTRAST:
            return ink
    return mixed(fill.name(), target, 0.7)


def _contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _grid(marks: Marks, ink: QColor) -> QgsPointPatternFillSymbolLayer:
    """Rows of marks, every second row half a step aside."""
    properties = {"name": marks.shape, "size": str(marks.size), "angle": str(marks.angle)}
    properties.update(outline_width=str(marks.line), outline_color=name_of(ink), color=name_of(_face(marks, ink)))
    properties["outline_style"] = "no" if marks.filled else "solid"
    layer = QgsPointPatternFillSymbolLayer()
    layer.setDistanceX(marks.apart)
    layer.setDistanceY(marks.apart)
    layer.setDisplacementX(marks.apart / 2)
    layer.setSubSymbol(symbol_of(QgsMarkerSymbol, [QgsSimpleMarkerSymbolLayer.create(properties)]))
    return layer


def _face(marks: Marks, ink: QColor) -> QColor:
    return ink if marks.filled else QColor(0, 0, 0, 0)


def known_patterns() -> Tuple[Optional[str], ...]:
    """The names that can be drawn; plain areas have none of them."""
    return (*LINES, *MARKS)
