"""How a map tells what lies below and above the ground: by hachures and a triangle, in the ink of the map.

Ticks on the edge of an area point down the slope, as hachures on a map do: inward for what lies below the ground,
outward for what is above it. Lines and points carry the triangle alone. Nothing of it depends on colour. Millimetres
on paper.
"""

from typing import Dict, List, Optional

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsHashedLineSymbolLayer,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor

from ..core.model.records import AREA, LINE
from ..core.sheets.views import ABOVE, BELOW, level_name
from .symbol_parts import name_of, stroke, symbol_of
from .symbols import DIMMED_BASIS, ROOM_FOR_GLYPH

SIGNED = (ABOVE, BELOW)  # the layers that have a sign; the ground has none
INK, GHOST = QColor("#1f2933"), QColor("#737a82")
_TICK_MM, _TICKS_APART_MM, _TICK_WIDTH_MM = 1.1, 2.0, 0.28
_TRIANGLE_MM = 2.3
_ALONG_MM = 24.0  # between two triangles on a line
_BESIDE = QPointF(3.3, -1.9)  # of the middle of a glyph, to the triangle


def level_symbol(kind: str, level: str) -> QgsSymbol:
    """What is drawn over an object of ``kind`` that lies below or above the ground."""
    symbol: QgsSymbol
    if kind == AREA:
        symbol = symbol_of(QgsFillSymbol, [_hachures(level), _triangle_inside(level)])
        symbol.setForceRHR(True)  # the inside of every ring on the same hand
    elif kind == LINE:
        symbol = symbol_of(QgsLineSymbol, [_triangles_along(level)])
    else:
        symbol = symbol_of(QgsMarkerSymbol, [triangle(level, _BESIDE)])
    symbol.setDataDefinedProperty(QgsSymbol.Property.PropertyOpacity, QgsProperty.fromExpression(DIMMED_BASIS))
    return symbol


def swatch_symbol(level: str) -> QgsFillSymbol:
    """A small grey area with its hachures, for a legend."""
    face = QgsSimpleFillSymbolLayer(QColor("#c3c7cb"))
    face.setStrokeColor(QColor("#8d939a"))
    face.setStrokeWidth(0.25)
    symbol = symbol_of(QgsFillSymbol, [face, _hachures(level, length=0.7, apart=1.1)])
    symbol.setForceRHR(True)
    return symbol


def ghost_symbol(kind: str) -> QgsSymbol:
    """A thin grey outline: an object that is there, on another vertical layer than the sheet is about."""
    if kind == AREA:
        return symbol_of(QgsFillSymbol, [stroke(GHOST, 0.25)])
    if kind == LINE:
        return symbol_of(QgsLineSymbol, [stroke(GHOST, 0.35)])
    ring = {"name": "circle", "size": "3.6", "color": "255,255,255,120", "outline_color": name_of(GHOST),
            "outline_width": "0.25"}  # fmt: skip
    return symbol_of(QgsMarkerSymbol, [QgsSimpleMarkerSymbolLayer.create(ring)])


def level_rules(kind: str, where: str = "") -> List[QgsRuleBasedRenderer.Rule]:
    """A rule for what lies below and one for what is above the ground; ``where`` must hold too."""
    made = []
    for level in SIGNED:
        own = f"\"laag\" = '{level}'"
        rule = QgsRuleBasedRenderer.Rule(level_symbol(kind, level), 0, 0, f"{own} AND ({where})" if where else own,
                                         level_name(level))  # fmt: skip
        rule.setRuleKey(f"{kind}:laag_{level}")
        made.append(rule)
    return made


def triangle(level: str, offset: Optional[QPointF] = None, size: float = _TRIANGLE_MM) -> QgsSimpleMarkerSymbolLayer:
    """Pointing up for above the ground and down for below, with a white edge that frees it from what lies under it."""
    layer = QgsSimpleMarkerSymbolLayer.create({
        "name": "triangle", "size": str(size), "color": name_of(INK), "outline_color": "255,255,255,255",
        "outline_width": "0.3", "angle": "180" if level == BELOW else "0"})
    # The offset turns with the sign.
    by = offset or QPointF(0.0, 0.0)
    layer.setOffset(QPointF(-by.x(), -by.y()) if level == BELOW else by)
    return layer


def _hachures(level: str, length: float = _TICK_MM, apart: float = _TICKS_APART_MM) -> QgsHashedLineSymbolLayer:
    layer = QgsHashedLineSymbolLayer(True, apart)
    layer.setHashLength(length)
    layer.setHashAngle(0)  # across the edge
    layer.setOffset(length / 2 * _INWARD[level])
    layer.setSubSymbol(symbol_of(QgsLineSymbol, [stroke(INK, _TICK_WIDTH_MM, cap=Qt.PenCapStyle.FlatCap)]))
    return layer


# With the inside at the right of every ring, a positive offset lies inside.
_INWARD: Dict[str, int] = {BELOW: 1, ABOVE: -1}


def _triangle_inside(level: str) -> QgsCentroidFillSymbolLayer:
    """Beside the glyph, where the area has room for one."""
    layer = QgsCentroidFillSymbolLayer()
    layer.setSubSymbol(symbol_of(QgsMarkerSymbol, [triangle(level, _BESIDE)]))
    layer.setPointOnSurface(True)
    layer.setPointOnAllParts(False)
    enabled = QgsSymbolLayer.Property.PropertyLayerEnabled
    layer.setDataDefinedProperty(enabled, QgsProperty.fromExpression(ROOM_FOR_GLYPH))
    return layer


def _triangles_along(level: str) -> QgsMarkerLineSymbolLayer:
    layer = QgsMarkerLineSymbolLayer(False, _ALONG_MM)
    layer.setSubSymbol(symbol_of(QgsMarkerSymbol, [triangle(level, size=_TRIANGLE_MM + 0.3)]))
    layer.setOffsetAlongLine(_ALONG_MM / 4)
    return layer
