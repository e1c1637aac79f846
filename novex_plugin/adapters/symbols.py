"""Symbols of the functions that can be drawn: one look per function, for map, panel and legend alike.

The colour comes from the list of functions; this module adds how certain a place is: full and outlined for
``exact``, paler with a dashed edge for ``indicatief``, a hatch without fill for ``zoekgebied``. Sizes are
millimetres on paper. Every symbol also differs without colour (edge, hatch, glyph), for grey print and for
colour-blind readers.
"""

import base64
from typing import List, Sequence, Tuple, Type, TypeVar

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..core.model.functions import Function
from ..core.model.records import AREA, INDICATIVE, LINE, POINT, SEARCH_AREA
from ..paths import resources

AnySymbol = TypeVar("AnySymbol", QgsFillSymbol, QgsLineSymbol, QgsMarkerSymbol)

EXACT = "exact"
EXACTNESS: Tuple[str, ...] = (EXACT, INDICATIVE, SEARCH_AREA)

# Objects of the basis step back while a variant is looked at (project or layer variable novex_variant).
DIMMED_BASIS = "if(coalesce(@novex_variant, '') <> '' and coalesce(\"variant\", '') = '', 45, 100)"
# A glyph only where it does not hide the shape: twice area over perimeter is half the side of a square and the
# width of a strip, so strips must be wider than the glyph and blocks about twice its size. Millimetres on paper.
GLYPH_ROOM_MM = 2.7
ROOM_FOR_GLYPH = f"2000 * area($geometry) / perimeter($geometry) / @map_scale > {GLYPH_ROOM_MM}"

_GLYPH_MM = 3.3
_DISC_MM = 5.0
_INK = "#1f2933"


def function_symbol(function: Function, kind: str, exactness: str = EXACT) -> QgsSymbol:
    """The symbol of ``function`` for ``kind`` (vlak, lijn or punt); unknown exactness counts as exact."""
    if exactness not in EXACTNESS:
        exactness = EXACT
    builder = {AREA: area_symbol, LINE: line_symbol, POINT: point_symbol}[kind]
    return builder(function.code, function.colour, exactness)


def area_symbol(code: str, colour: str, exactness: str) -> QgsFillSymbol:
    layers: List[QgsSymbolLayer] = []
    if exactness == SEARCH_AREA:
        layers.append(_fill(with_alpha(colour, 0.10), edge_colour(colour), 0.42, "dot"))
        layers.append(hatch(ink_on_paper(colour), spacing=1.7, width=0.34, angle=45))
    elif exactness == INDICATIVE:
        layers.append(_fill(with_alpha(colour, 0.42), edge_colour(colour), 0.42, "dash"))
    else:
        layers.append(_fill(with_alpha(colour, 0.80), edge_colour(colour), 0.34, "solid"))
    if code:
        layers.append(_glyph_inside(code, disc=exactness == SEARCH_AREA))
    return _dimmable(QgsFillSymbol, layers)


def line_symbol(code: str, colour: str, exactness: str) -> QgsLineSymbol:
    """A line with the pattern of its kind; indicative lines are broken, search corridors are wide and pale."""
    layers: List[QgsSymbolLayer] = []
    if exactness == SEARCH_AREA:
        layers.append(stroke(with_alpha(colour, 0.28), 4.6, cap=Qt.PenCapStyle.FlatCap))
    dash = {EXACT: None, INDICATIVE: [4.2, 1.8], SEARCH_AREA: [0.9, 1.5]}[exactness]
    layers.extend(_LINE_PATTERNS.get(code, _plain_line)(code, colour, dash))
    return _dimmable(QgsLineSymbol, layers)


def point_symbol(code: str, colour: str, exactness: str) -> QgsMarkerSymbol:
    """A disc with the function's glyph; the disc empties as the place becomes less certain."""
    paleness = {EXACT: 0.0, INDICATIVE: 0.55, SEARCH_AREA: 1.0}[exactness]
    face = mixed(colour, "#ffffff", paleness)
    style = {EXACT: "solid", INDICATIVE: "dash", SEARCH_AREA: "dot"}[exactness]
    layers: List[QgsSymbolLayer] = [_disc(_DISC_MM + 0.9, QColor(255, 255, 255, 200), None, "no")]
    layers.append(_disc(_DISC_MM, face, edge_colour(colour), style))
    layers.append(_glyph(code, readable_on(face), _GLYPH_MM))
    return _dimmable(QgsMarkerSymbol, layers)


# --- lines with a pattern of their own -----------------------------------------------------------------------------
def _plain_line(code: str, colour: str, dash: object) -> List[QgsSymbolLayer]:
    return [stroke(edge_colour(colour), 1.5, dash), stroke(QColor(colour), 0.9, dash)]


def _power_line(code: str, colour: str, dash: object) -> List[QgsSymbolLayer]:
    bar = QgsSimpleMarkerSymbolLayer.create(
        {"name": "line", "size": "2.4", "outline_width": "0.5", "outline_color": _name(edge_colour(colour))})
    return [stroke(QColor("#ffffff"), 1.3), stroke(edge_colour(colour), 0.6, dash), _along(bar, 5.0)]


def _pipeline(code: str, colour: str, dash: object) -> List[QgsSymbolLayer]:
    flange = QgsSimpleMarkerSymbolLayer.create(
        {"name": "square", "size": "1.5", "color": _name(edge_colour(colour)), "outline_color": "#ffffff",
         "outline_width": "0.15"})
    core = stroke(mixed(colour, "#ffffff", 0.55), 0.6, dash)
    return [stroke(edge_colour(colour), 1.3, dash), core, _along(flange, 7.0)]


def _road_or_rail(code: str, colour: str, dash: object) -> List[QgsSymbolLayer]:
    centre = stroke(QColor("#ffffff"), 0.7, [2.4, 1.4] if dash is None else dash)
    return [stroke(edge_colour(colour), 1.7, dash), centre]


def _green_vein(code: str, colour: str, dash: object) -> List[QgsSymbolLayer]:
    tree = QgsSimpleMarkerSymbolLayer.create(
        {"name": "circle", "size": "1.9", "color": colour, "outline_color": _name(edge_colour(colour)),
         "outline_width": "0.25"})
    return [stroke(edge_colour(colour), 0.5, dash), _along(tree, 3.0 if dash is None else 5.0)]


def _stream_buffer(code: str, colour: str, dash: object) -> List[QgsSymbolLayer]:
    return [stroke(with_alpha(colour, 0.75), 2.4, dash), stroke(QColor("#4a90b8"), 0.5)]


def _row_of_turbines(code: str, colour: str, dash: object) -> List[QgsSymbolLayer]:
    marker = symbol_of(QgsMarkerSymbol, [
        _disc(3.8, QColor("#ffffff"), edge_colour(colour), "solid"), _glyph(code, edge_colour(colour), 2.9)])
    line = QgsMarkerLineSymbolLayer(False, 9.0)
    line.setSubSymbol(marker)
    return [stroke(edge_colour(colour), 0.7, dash or [3.0, 1.6]), line]


_LINE_PATTERNS = {
    "hoogspanningsverbinding": _power_line,
    "buisleiding": _pipeline,
    "infrastructuur_weg_spoor": _road_or_rail,
    "groenblauwe_dooradering": _green_vein,
    "nieuwe_natuur": _green_vein,
    "bufferstrook_beekdal": _stream_buffer,
    "windpark": _row_of_turbines,
}


# --- building blocks, shared with the reference layers ---------------------------------------------------------------

def stroke(colour: QColor, width: float, dash: object = None,
           cap: Qt.PenCapStyle = Qt.PenCapStyle.RoundCap) -> QgsSimpleLineSymbolLayer:
    """A line of ``width`` mm; ``dash`` is a list of dash and gap lengths in mm, or None for solid."""
    layer = QgsSimpleLineSymbolLayer(colour, width)
    layer.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    layer.setPenCapStyle(cap if dash is None else Qt.PenCapStyle.FlatCap)
    if dash is not None:
        layer.setUseCustomDashPattern(True)
        layer.setCustomDashVector([float(part) for part in dash])  # type: ignore[attr-defined]
    return layer


def hatch(colour: QColor, spacing: float, width: float, angle: float) -> QgsLinePatternFillSymbolLayer:
    """Parallel lines ``spacing`` mm apart under ``angle`` degrees."""
    layer = QgsLinePatternFillSymbolLayer()
    layer.setDistance(spacing)
    layer.setLineAngle(angle)
    layer.setSubSymbol(symbol_of(QgsLineSymbol, [stroke(colour, width, cap=Qt.PenCapStyle.FlatCap)]))
    return layer


def edge_colour(colour: str) -> QColor:
    """A darker shade of the same hue, at least 3:1 against pale land, so that it holds in grey print too."""
    hue, saturation, lightness, _ = QColor(colour).getHslF()
    result = QColor.fromHslF(max(hue, 0.0), min(1.0, saturation * 1.05), lightness * 0.52)
    return _darkened(result, 0.24)


def ink_on_paper(colour: str) -> QColor:
    """The function's colour, darkened as far as thin lines need to be seen on pale land."""
    return _darkened(QColor(colour), 0.42)


def _darkened(colour: QColor, most: float) -> QColor:
    """The colour, darkened until its luminance is ``most`` or less."""
    while luminance(colour) > most:
        hue, saturation, lightness, _ = colour.getHslF()
        colour = QColor.fromHslF(max(hue, 0.0), saturation, lightness * 0.93)
    return colour


def readable_on(background: QColor) -> QColor:
    """White or near-black, whichever contrasts more (WCAG relative luminance)."""
    light, dark = luminance(background), luminance(QColor(_INK))
    white_is_better = 1.05 / (light + 0.05) > (light + 0.05) / (dark + 0.05)
    return QColor("#ffffff") if white_is_better else QColor(_INK)


def luminance(colour: QColor) -> float:
    """WCAG relative luminance, 0 (black) to 1 (white)."""
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def mixed(colour: str, other: str, share: float) -> QColor:
    """``colour`` with ``share`` (0..1) of ``other``."""
    first, second = QColor(colour), QColor(other)
    return QColor.fromRgbF(*(a * (1 - share) + b * share for a, b in (
        (first.redF(), second.redF()), (first.greenF(), second.greenF()), (first.blueF(), second.blueF()))))


def with_alpha(colour: str, alpha: float) -> QColor:
    result = QColor(colour)
    result.setAlphaF(alpha)
    return result


def glyph_source(code: str) -> str:
    """The function's drawing, inside the style itself: a style in a GeoPackage has no folder to point at."""
    path = resources("icons", "functies", f"{code}.svg")
    return "base64:" + base64.b64encode(path.read_bytes()).decode("ascii") if path.exists() else ""


def _fill(colour: QColor, edge: QColor, width: float, style: str) -> QgsSimpleFillSymbolLayer:
    return QgsSimpleFillSymbolLayer.create({
        "color": _name(colour), "outline_color": _name(edge), "outline_width": str(width), "outline_style": style,
        "joinstyle": "round"})


def _disc(size: float, face: QColor, edge: object, style: str) -> QgsSimpleMarkerSymbolLayer:
    properties = {"name": "circle", "size": str(size), "color": _name(face)}
    properties.update(outline_style=style, outline_width="0.3")
    if isinstance(edge, QColor):
        properties["outline_color"] = _name(edge)
    return QgsSimpleMarkerSymbolLayer.create(properties)


def _glyph(code: str, colour: QColor, size: float) -> QgsSymbolLayer:
    source = glyph_source(code)
    if not source:  # a function without a drawing still gets a mark
        return _disc(size * 0.4, colour, None, "no")
    layer = QgsSvgMarkerSymbolLayer(source, size)
    layer.setFillColor(colour)
    layer.setStrokeWidth(0)
    return layer


def _glyph_inside(code: str, disc: bool) -> QgsCentroidFillSymbolLayer:
    parts: List[QgsSymbolLayer] = [_glyph(code, QColor(_INK), _GLYPH_MM)]
    if disc:
        parts.insert(0, _disc(_DISC_MM, QColor(255, 255, 255, 235), None, "no"))
    layer = QgsCentroidFillSymbolLayer()
    layer.setSubSymbol(symbol_of(QgsMarkerSymbol, parts))
    layer.setPointOnSurface(True)
    layer.setPointOnAllParts(False)
    enabled = QgsSymbolLayer.Property.PropertyLayerEnabled
    layer.setDataDefinedProperty(enabled, QgsProperty.fromExpression(ROOM_FOR_GLYPH))
    return layer


def _along(marker: QgsSymbolLayer, interval: float) -> QgsMarkerLineSymbolLayer:
    layer = QgsMarkerLineSymbolLayer(True, interval)
    layer.setSubSymbol(symbol_of(QgsMarkerSymbol, [marker]))
    layer.setOffsetAlongLine(interval / 2)
    return layer


def symbol_of(cls: Type[AnySymbol], layers: Sequence[QgsSymbolLayer]) -> AnySymbol:
    """A symbol of exactly these layers, the lowest first.

    Not ``cls(layers)``: PyQGIS 3.22 does not hand over the ownership of layers in a list, and the symbol
    would point at freed memory as soon as the list goes.
    """
    symbol = cls.createSimple({})
    symbol.changeSymbolLayer(0, layers[0])
    for layer in layers[1:]:
        symbol.appendSymbolLayer(layer)
    return symbol


def _dimmable(cls: Type[AnySymbol], layers: Sequence[QgsSymbolLayer]) -> AnySymbol:
    symbol = symbol_of(cls, layers)
    symbol.setDataDefinedProperty(QgsSymbol.Property.PropertyOpacity, QgsProperty.fromExpression(DIMMED_BASIS))
    return symbol


def _name(colour: QColor) -> str:
    return f"{colour.red()},{colour.green()},{colour.blue()},{colour.alpha()}"
