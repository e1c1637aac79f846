"""Symbols of the functions that can be drawn: one look per function, for map, panel and legend alike.

The colour comes from the list of functions; this module adds how certain a place is: full and outlined for
``exact``, paler with a dashed edge for ``indicatief``, a hatch without fill for ``zoekgebied``. Sizes are
millimetres on paper. Every symbol also differs without colour (edge, hatch, glyph), for grey print and for
colour-blind readers.
"""

import base64
import json
from typing import Callable, Dict, List, Sequence, Tuple, Type

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsFilledMarkerSymbolLayer,
    QgsFillSymbol,
    QgsHashedLineSymbolLayer,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsSimpleFillSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSimpleMarkerSymbolLayerBase,
    QgsSvgMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..core.model.functions import Function, functions
from ..core.model.palette import PLAIN, pattern_of
from ..core.model.records import AREA, INDICATIVE, LINE, POINT, SEARCH_AREA
from ..paths import resources
from .symbol_parts import (
    AnySymbol,
    edge_colour,
    ink_on_paper,
    mixed,
    name_of,
    readable_on,
    stroke,
    symbol_of,
    with_alpha,
)
from .symbol_patterns import hatch, ink_for, pattern_layers

EXACT = "exact"
EXACTNESS: Tuple[str, ...] = (EXACT, INDICATIVE, SEARCH_AREA)

# Objects of the basis step back while a variant is looked at (project or layer variable novex_variant), unless the user
# wants them in full (novex_basis).
DIMMED_BASIS = (
    "if(coalesce(@novex_variant, '') <> '' and coalesce(\"variant\", '') = '' and coalesce(@novex_basis, '') <> 'vol',"
    " 45, 100)"
)
# A glyph only where it does not hide the shape: twice area over perimeter is half the side of a square and the
# width of a strip, so strips must be wider than the glyph and blocks about twice its size. Millimetres on paper.
GLYPH_ROOM_MM = 2.7
ROOM_FOR_GLYPH = f"2000 * area($geometry) / perimeter($geometry) / @map_scale > {GLYPH_ROOM_MM}"

FULL, PALE = 0.80, 0.50  # how much of the colour an exact and an indicative area have over the ground
PAPER = "#f7f4ec"  # the land below, for choosing inks
OUTSIDE_OPACITY = 0.5  # of what is not there at the chosen moment

_GLYPH_MM = 3.3
_DISC_MM = 5.0
_SEARCH_MM = 8.6  # across the hatch around a point that is searched
_CORRIDOR_MM = 4.6
_INK = "#1f2933"


def function_symbol(function: Function, kind: str, exactness: str = EXACT) -> QgsSymbol:
    """The symbol of ``function`` for ``kind`` (vlak, lijn or punt); unknown exactness counts as exact."""
    if exactness not in EXACTNESS:
        exactness = EXACT
    return SYMBOL_MAKERS[kind](function.code, function.colour, exactness)


def area_symbol(code: str, colour: str, exactness: str, *, glyph: bool = True) -> QgsFillSymbol:
    """Exact: full and outlined. Indicative: paler with a dashed edge. Search area: a hatch, dotted edge, hardly a fill.

    All three carry the pattern of the function, which tells it from others whose colour somebody cannot tell apart.
    ``glyph``: with the function's drawing inside, where the shape has room.
    """
    layers: List[QgsSymbolLayer] = []
    pattern = pattern_of(code)
    if exactness == SEARCH_AREA:
        layers.append(_fill(with_alpha(colour, 0.10), edge_colour(colour), 0.42, "dot"))
        layers.append(hatch(ink_on_paper(colour), spacing=1.7, width=0.34, angle=45))
        layers.extend(pattern_layers(pattern, edge_colour(colour)))
    else:
        alpha, style, width = (FULL, "solid", 0.34) if exactness == EXACT else (PALE, "dash", 0.42)
        layers.append(_fill(with_alpha(colour, alpha), edge_colour(colour), width, style))
        layers.extend(pattern_layers(pattern, ink_for(mixed(PAPER, colour, alpha))))
    if code and glyph:
        layers.append(_glyph_inside(code, disc=needs_disc(code, exactness)))
    return _dimmable(QgsFillSymbol, layers)


def line_symbol(code: str, colour: str, exactness: str) -> QgsLineSymbol:
    """A line with the pattern of its kind; indicative lines are broken, search corridors are wide and hatched."""
    layers: List[QgsSymbolLayer] = []
    if exactness == SEARCH_AREA:
        layers.append(stroke(with_alpha(colour, 0.16), _CORRIDOR_MM, cap=Qt.PenCapStyle.FlatCap))
        layers.append(_hatch_along(ink_on_paper(colour)))
    dash = {EXACT: None, INDICATIVE: [4.2, 1.8], SEARCH_AREA: [0.9, 1.5]}[exactness]
    layers.extend(_LINE_PATTERNS.get(code, _plain_line)(code, colour, dash))
    return _dimmable(QgsLineSymbol, layers)


def point_symbol(code: str, colour: str, exactness: str) -> QgsMarkerSymbol:
    """A disc with the function's glyph; it empties as the place becomes less certain, and a search is hatched."""
    paleness = {EXACT: 0.0, INDICATIVE: 0.55, SEARCH_AREA: 1.0}[exactness]
    face = mixed(colour, "#ffffff", paleness)
    style = {EXACT: "solid", INDICATIVE: "dash", SEARCH_AREA: "dot"}[exactness]
    layers: List[QgsSymbolLayer] = [_disc(_DISC_MM + 0.9, QColor(255, 255, 255, 200), None, "no")]
    if exactness == SEARCH_AREA:
        layers.insert(0, _hatched_disc(_SEARCH_MM, ink_on_paper(colour), edge_colour(colour)))
    layers.append(_disc(_DISC_MM, face, edge_colour(colour), style))
    layers.append(_glyph(code, readable_on(face), _GLYPH_MM))
    return _dimmable(QgsMarkerSymbol, layers)


def outside_symbol(kind: str) -> QgsSymbol:
    """What is not there at the chosen moment: a thin pale line in the function's colour, no fill, no glyph."""
    grey = QColor("#9b9b9b")  # of a function that is not in the list
    if kind == AREA:
        symbol: QgsSymbol = symbol_of(QgsFillSymbol, [_fill(QColor(120, 120, 120, 14), grey, 0.2, "solid")])
    elif kind == LINE:
        symbol = symbol_of(QgsLineSymbol, [stroke(grey, 0.4)])
    else:
        symbol = symbol_of(QgsMarkerSymbol, [_disc(2.2, QColor(255, 255, 255, 160), grey, "solid")])
    colours = json.dumps({item.code: edge_colour(item.colour).name() for item in functions()}).replace("'", "''")
    own = QgsProperty.fromExpression(f"map_get(json_to_map('{colours}'), \"functie\")")
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeColor, own)
    symbol.setOpacity(OUTSIDE_OPACITY)
    return symbol


SYMBOL_MAKERS: Dict[str, Callable[[str, str, str], QgsSymbol]] = {
    AREA: area_symbol, LINE: line_symbol, POINT: point_symbol,
}  # fmt: skip


# --- lines with a pattern of their own -----------------------------------------------------------------------------
def _plain_line(code: str, colour: str, dash: object) -> List[QgsSymbolLayer]:
    return [stroke(edge_colour(colour), 1.5, dash), stroke(QColor(colour), 0.9, dash)]


def _power_line(code: str, colour: str, dash: object) -> List[QgsSymbolLayer]:
    bar = QgsSimpleMarkerSymbolLayer.create(
        {"name": "line", "size": "2.4", "outline_width": "0.5", "outline_color": name_of(edge_colour(colour))})
    return [stroke(QColor("#ffffff"), 1.3), stroke(edge_colour(colour), 0.6, dash), _along(bar, 5.0)]


def _pipeline(code: str, colour: str, dash: object) -> List[QgsSymbolLayer]:
    flange = QgsSimpleMarkerSymbolLayer.create(
        {"name": "square", "size": "1.5", "color": name_of(edge_colour(colour)), "outline_color": "#ffffff",
         "outline_width": "0.15"})
    core = stroke(mixed(colour, "#ffffff", 0.55), 0.6, dash)
    return [stroke(edge_colour(colour), 1.3, dash), core, _along(flange, 7.0)]


def _road_or_rail(code: str, colour: str, dash: object) -> List[QgsSymbolLayer]:
    centre = stroke(QColor("#ffffff"), 0.7, [2.4, 1.4] if dash is None else dash)
    return [stroke(edge_colour(colour), 1.7, dash), centre]


def _green_vein(code: str, colour: str, dash: object) -> List[QgsSymbolLayer]:
    tree = QgsSimpleMarkerSymbolLayer.create(
        {"name": "circle", "size": "1.9", "color": colour, "outline_color": name_of(edge_colour(colour)),
         "outline_width": "0.25"})
    return [stroke(edge_colour(colour), 0.5, dash), _along(tree, 3.0 if dash is None else 5.0)]


def _new_nature(code: str, colour: str, dash: object) -> List[QgsSymbolLayer]:
    tree = QgsSimpleMarkerSymbolLayer.create(
        {"name": "triangle", "size": "2.2", "color": colour, "outline_color": name_of(edge_colour(colour)),
         "outline_width": "0.25"})
    return [stroke(edge_colour(colour), 0.9, dash), _along(tree, 4.0 if dash is None else 6.0)]


def _heritage(code: str, colour: str, dash: object) -> List[QgsSymbolLayer]:
    post = QgsSimpleMarkerSymbolLayer.create(
        {"name": "diamond", "size": "2.0", "color": "#ffffff", "outline_color": name_of(edge_colour(colour)),
         "outline_width": "0.35"})
    return [stroke(edge_colour(colour), 1.5, dash), stroke(mixed(colour, "#ffffff", 0.7), 0.5, dash), _along(post, 6.0)]


def _green_walk(code: str, colour: str, dash: object) -> List[QgsSymbolLayer]:
    step = QgsSimpleMarkerSymbolLayer.create(
        {"name": "arrowhead", "size": "1.9", "outline_color": name_of(edge_colour(colour)), "outline_width": "0.4"})
    return [stroke(edge_colour(colour), 1.9, dash), stroke(QColor(colour), 1.3, dash), _along(step, 4.0)]


def _stream_buffer(code: str, colour: str, dash: object) -> List[QgsSymbolLayer]:
    return [stroke(with_alpha(colour, 0.75), 2.4, dash), stroke(QColor("#4a90b8"), 0.5)]


def _row_of_turbines(code: str, colour: str, dash: object) -> List[QgsSymbolLayer]:
    marker = symbol_of(QgsMarkerSymbol, [
        _disc(3.8, QColor("#ffffff"), edge_colour(colour), "solid"), _glyph(code, edge_colour(colour), 2.9)])
    line = QgsMarkerLineSymbolLayer(False, 9.0)
    line.setSubSymbol(marker)
    return [stroke(edge_colour(colour), 0.7, dash), line]


_LINE_PATTERNS = {
    "hoogspanningsverbinding": _power_line,
    "buisleiding": _pipeline,
    "infrastructuur_weg_spoor": _road_or_rail,
    "groenblauwe_dooradering": _green_vein,
    "nieuwe_natuur": _new_nature,
    "erfgoed": _heritage,
    "gezonde_leefomgeving": _green_walk,
    "bufferstrook_beekdal": _stream_buffer,
    "windpark": _row_of_turbines,
}


# --- parts ---------------------------------------------------------------------------------------------------------

def glyph_source(code: str) -> str:
    """The function's drawing, inside the style itself: a style in a GeoPackage has no folder to point at."""
    path = resources("icons", "functies", f"{code}.svg")
    return "base64:" + base64.b64encode(path.read_bytes()).decode("ascii") if path.exists() else ""


def _fill(colour: QColor, edge: QColor, width: float, style: str) -> QgsSimpleFillSymbolLayer:
    return QgsSimpleFillSymbolLayer.create({
        "color": name_of(colour), "outline_color": name_of(edge), "outline_width": str(width), "outline_style": style,
        "joinstyle": "round"})


def _disc(size: float, face: QColor, edge: object, style: str) -> QgsSimpleMarkerSymbolLayer:
    properties = {"name": "circle", "size": str(size), "color": name_of(face)}
    properties.update(outline_style=style, outline_width="0.3")
    if isinstance(edge, QColor):
        properties["outline_color"] = name_of(edge)
    return QgsSimpleMarkerSymbolLayer.create(properties)


def _hatched_disc(size: float, ink: QColor, edge: QColor) -> QgsFilledMarkerSymbolLayer:
    layer = QgsFilledMarkerSymbolLayer(QgsSimpleMarkerSymbolLayerBase.Shape.Circle, size)
    around = _fill(QColor(0, 0, 0, 0), edge, 0.3, "dot")
    layer.setSubSymbol(symbol_of(QgsFillSymbol, [around, hatch(ink, spacing=1.1, width=0.28, angle=45)]))
    return layer


def _hatch_along(ink: QColor) -> QgsHashedLineSymbolLayer:
    """Strokes across a corridor, 45 degrees to its direction: what a hatch is to an area."""
    layer = QgsHashedLineSymbolLayer(True, 1.7)
    layer.setHashLength(_CORRIDOR_MM)
    layer.setHashAngle(45)
    layer.setSubSymbol(symbol_of(QgsLineSymbol, [stroke(ink, 0.3, cap=Qt.PenCapStyle.FlatCap)]))
    return layer


def _glyph(code: str, colour: QColor, size: float) -> QgsSymbolLayer:
    source = glyph_source(code)
    if not source:  # a function without a drawing still gets a mark
        return _disc(size * 0.4, colour, None, "no")
    layer = QgsSvgMarkerSymbolLayer(source, size)
    layer.setFillColor(colour)
    layer.setStrokeWidth(0)
    return layer


def glyph_layers(code: str, *, disc: bool) -> List[QgsSymbolLayer]:
    """The function's drawing as it lies in an area; ``disc``: with a pale ground, so that it reads on a pattern."""
    parts: List[QgsSymbolLayer] = [_glyph(code, QColor(_INK), _GLYPH_MM)]
    if disc:
        parts.insert(0, _disc(_DISC_MM, QColor(255, 255, 255, 215), None, "no"))
    return parts


def needs_disc(code: str, exactness: str) -> bool:
    return exactness == SEARCH_AREA or pattern_of(code) != PLAIN


def _glyph_inside(code: str, disc: bool) -> QgsCentroidFillSymbolLayer:
    parts = glyph_layers(code, disc=disc)
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


def _dimmable(cls: Type[AnySymbol], layers: Sequence[QgsSymbolLayer]) -> AnySymbol:
    symbol = symbol_of(cls, layers)
    symbol.setDataDefinedProperty(QgsSymbol.Property.PropertyOpacity, QgsProperty.fromExpression(DIMMED_BASIS))
    return symbol
