"""How proposals look on a sheet of the whole country: the looks of the legend, in as much detail as their size bears.

At 1:1,400,000 most areas are smaller than the drawing that stands for their function. A large area keeps all of its
look, a smaller one its colour and edge, and what is no more than a speck becomes a dot of one size, so that it is seen.
"""

from typing import Dict, List, Optional

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsExpression,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)

from ..core.model.functions import functions
from ..core.model.records import AREA, INDICATIVE, LINE, POINT, SEARCH_AREA
from .renderers import UNKNOWN_COLOUR, Present
from .symbol_parts import edge_colour, ink_on_paper, mixed, name_of, symbol_of, with_alpha
from .symbol_patterns import hatch
from .symbols import SYMBOL_MAKERS

SPECK_MM2, DETAIL_MM2 = 1.4, 45.0  # on paper: smaller is a dot, larger has pattern and drawing
DOT_MM = 1.3
LINE_SHARE, POINT_SHARE = 0.5, 0.55  # of the size on the sheet of a province
CROWD, LEAST = 1500, 0.6  # objects from which signs get smaller, and the smallest share of their size
_ALPHA = {INDICATIVE: 0.6}
_FULL = 0.9


def national_renderer(kind: str, present: Present, scale: int, count: int = 0) -> QgsRuleBasedRenderer:
    """The renderer of objects of ``kind`` on a sheet at 1:``scale``, with ``count`` objects in all.

    ``present``: the functions with their exactness.
    """
    crowded = min(1.0, max(LEAST, (CROWD / max(1, count)) ** 0.5))
    root = QgsRuleBasedRenderer.Rule(None)
    colours = {each.code: each.colour for each in functions()}
    for code, exactness in sorted(set(present)):
        where = " AND ".join(
            QgsExpression.createFieldEqualityExpression(*pair)
            for pair in (("functie", code), ("nauwkeurigheid", exactness)))  # fmt: skip
        rule = _rule(None, where, f"{kind}:{code}:{exactness}")
        for key, condition in _sizes(kind, scale).items():
            symbol = _symbol(key, kind, code, colours.get(code, UNKNOWN_COLOUR), exactness, crowded)
            rule.appendChild(_rule(symbol, condition, f"{kind}:{code}:{exactness}:{key}"))
        root.appendChild(rule)
    renderer = QgsRuleBasedRenderer(root)
    if kind == AREA:  # small areas on top of large ones
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause("area($geometry)", False)]))
        renderer.setOrderByEnabled(True)
    return renderer


def _sizes(kind: str, scale: int) -> Dict[str, str]:
    """Which condition an object of each size on paper meets."""
    if kind != AREA:
        return {"los": ""}
    per_mm2 = (scale / 1000.0) ** 2
    speck, detail = SPECK_MM2 * per_mm2, DETAIL_MM2 * per_mm2
    size = "area($geometry)"
    return {"stip": f"{size} < {speck:.0f}", "vlak": f"{size} >= {speck:.0f} AND {size} < {detail:.0f}",
            "geheel": f"{size} >= {detail:.0f}"}  # fmt: skip


def _symbol(size: str, kind: str, code: str, colour: str, exactness: str, crowded: float) -> QgsSymbol:
    if size == "stip":
        return _dot(colour, exactness, DOT_MM * crowded)
    if size == "vlak":
        return _plain(colour, exactness)
    symbol = SYMBOL_MAKERS[kind](code, colour, exactness)
    if kind == LINE:
        symbol.setWidth(symbol.width() * LINE_SHARE * crowded)
    elif kind == POINT:
        symbol.setSize(symbol.size() * POINT_SHARE * crowded)
    return symbol


def _dot(colour: str, exactness: str, size: float) -> QgsFillSymbol:
    """Full, paler, or empty: as certain as the place is."""
    face = {INDICATIVE: mixed(colour, "#ffffff", 0.45), SEARCH_AREA: mixed(colour, "#ffffff", 0.9)}.get(exactness)
    dot = QgsSimpleMarkerSymbolLayer.create({
        "name": "circle", "size": f"{size:.2f}", "color": name_of(face) if face else colour,
        "outline_color": name_of(edge_colour(colour)), "outline_width": "0.18",
    })  # fmt: skip
    layer = QgsCentroidFillSymbolLayer()
    layer.setSubSymbol(symbol_of(QgsMarkerSymbol, [dot]))
    layer.setPointOnSurface(True)
    layer.setPointOnAllParts(False)
    return symbol_of(QgsFillSymbol, [layer])


def _plain(colour: str, exactness: str) -> QgsFillSymbol:
    """Colour and edge, or a fine hatch."""
    searching = exactness == SEARCH_AREA
    alpha = 0.12 if searching else _ALPHA.get(exactness, _FULL)
    style = {INDICATIVE: "dash", SEARCH_AREA: "dot"}.get(exactness, "solid")
    layers: List[QgsSymbolLayer] = [QgsSimpleFillSymbolLayer.create({
        "color": name_of(with_alpha(colour, alpha)), "outline_color": name_of(edge_colour(colour)),
        "outline_width": "0.16", "outline_style": style, "joinstyle": "round",
    })]  # fmt: skip
    if searching:
        layers.append(hatch(ink_on_paper(colour), spacing=0.9, width=0.2, angle=45))
    return symbol_of(QgsFillSymbol, layers)


def _rule(symbol: Optional[QgsSymbol], where: str, key: str) -> QgsRuleBasedRenderer.Rule:
    rule = QgsRuleBasedRenderer.Rule(symbol, 0, 0, where, key)
    rule.setRuleKey(key)
    return rule
