"""The quiet ground under the proposals: warm land, soft water, thin white roads, names in three sizes.

Reference layers come from many owners, so the class of a feature is looked for in the columns ``klasse``, ``soort``
and ``type``; without any of them a layer still gets its plain look.
"""

from typing import Callable, Dict, List, Sequence, Tuple

from qgis.core import (
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRuleBasedLabeling,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from novex_plugin.adapters.renderers import NO_LIGATURES, text_format
from novex_plugin.adapters.symbols import stroke, symbol_of, with_alpha
from novex_plugin.core.model.records import AREA, LINE, POINT

Dresser = Callable[[QgsVectorLayer], None]

_COLUMNS = ", ".join(f"to_string(attribute($currentfeature, '{name}'))" for name in ("klasse", "soort", "type"))
CLASS = f"lower(coalesce({_COLUMNS}, ''))"
INHABITANTS = "coalesce(to_int(attribute($currentfeature, 'inwoners')), 0)"

WATER, WATER_EDGE = "#cfe1ec", "#a9c6d8"
WOOD, HEATH, MARSH = "#dbe5cc", "#e6dde2", "#dfe8dc"
BUILT, BUILT_EDGE, TRAFFIC = "#ddd6cc", "#c9c0b4", "#e7e2da"
ROAD, ROAD_EDGE = "#ffffff", "#bfb5a6"
ROAD_LEVELS = 4
RAIL = "#8f8a84"
NAME, NAME_WATER, HALO = "#3c3a37", "#4d84a6", "#fbf9f4"


def _single(symbol: QgsSymbol) -> Dresser:
    return lambda layer: layer.setRenderer(QgsSingleSymbolRenderer(symbol.clone()))


def _by_class(cases: Sequence[Tuple[str, str, str, QgsSymbol]], *, levels: bool = False) -> Dresser:
    """Rules of (key, label, condition, symbol); ``levels`` draws all casings before all cores."""
    def dress(layer: QgsVectorLayer) -> None:
        root = QgsRuleBasedRenderer.Rule(None)
        for key, label, where, symbol in cases:
            rule = QgsRuleBasedRenderer.Rule(symbol.clone(), 0, 0, where, label)
            rule.setRuleKey(key)
            root.appendChild(rule)
        renderer = QgsRuleBasedRenderer(root)
        renderer.setUsingSymbolLevels(levels)
        layer.setRenderer(renderer)

    return dress


def _plain(colour: str, edge: str = "", width: float = 0.1) -> QgsFillSymbol:
    fill = QgsSimpleFillSymbolLayer(QColor(colour))
    if edge:
        fill.setStrokeColor(QColor(edge))
        fill.setStrokeWidth(width)
    else:
        fill.setStrokeStyle(Qt.PenStyle.NoPen)
    return symbol_of(QgsFillSymbol, [fill])


def _matches(words: str) -> str:
    return f"regexp_match({CLASS}, '{words}') > 0"


def _road(core: float, casing: float, level: int) -> QgsLineSymbol:
    """A white road with a pale edge; ``level`` lets higher roads cross over lower ones."""
    edge, white = stroke(QColor(ROAD_EDGE), casing), stroke(QColor(ROAD), core)
    edge.setRenderingPass(level)
    white.setRenderingPass(level + ROAD_LEVELS)
    return symbol_of(QgsLineSymbol, [edge, white])


def _roads() -> Dresser:
    return _by_class([
        ("weg:rijks", "Rijksweg", _matches("rijks|snelweg|auto"), _road(0.75, 1.15, 3)),
        ("weg:provinciaal", "Provinciale weg", _matches("provinc|gebied|stads"), _road(0.45, 0.75, 2)),
        ("weg:verbinding", "Verbindingsweg", _matches("verbinding"), _road(0.3, 0.52, 1)),
        ("weg:lokaal", "Lokale weg", _matches("lokaal|lokale|straat|erf"), _road(0.22, 0.42, 0)),
        ("weg:overig", "Overige weg", "ELSE", _road(0.22, 0.42, 0)),
    ], levels=True)


def _rail() -> QgsLineSymbol:
    return symbol_of(QgsLineSymbol, [stroke(QColor(RAIL), 0.42), stroke(QColor("#ffffff"), 0.24, [1.8, 1.8])])


def _land_use() -> Dresser:
    return _by_class([
        ("grond:bos", "Bos", _matches("bos"), _plain(WOOD)),
        ("grond:heide", "Heide en zand", _matches("heide|zand|stuif"), _plain(HEATH)),
        ("grond:moeras", "Moeras", _matches("natuur|moeras|riet|kwelder"), _plain(MARSH)),
        ("grond:water", "Water", _matches("water|plas|meer"), _plain(WATER)),
        ("grond:bebouwd", "Bebouwd", _matches("bebouw|woon|stad|stedelijk|bedrij[fv]"), _plain(BUILT)),
        ("grond:verkeer", "Wegen en spoor", _matches("infra|verkeer|spoor"), _plain(TRAFFIC)),
        ("grond:boomgaard", "Boomgaard en tuinbouw", _matches("boomgaard|fruit|tuin|glas|kas"), _plain("#eeebd6")),
        ("grond:akker", "Akkerland", _matches("akker|bouwland|ma[iï]s"), _plain("#f6f1e2")),
        ("grond:gras", "Grasland", _matches("gras|wei|uiterwaard"), _plain("#eff1e1")),
        ("grond:overig", "Overig", "ELSE", _plain("#f5f2e9")),
    ])


def _province(layer: QgsVectorLayer) -> None:
    border = stroke(QColor("#6a6158"), 0.45, [5.0, 1.2, 1.0, 1.2])
    symbol = symbol_of(QgsFillSymbol, [stroke(with_alpha("#ffffff", 0.8), 1.6), border])
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def _municipalities(layer: QgsVectorLayer) -> None:
    layer.setRenderer(QgsSingleSymbolRenderer(symbol_of(QgsFillSymbol, [stroke(QColor("#a79d90"), 0.16, [2.0, 1.4])])))


def _novex_areas(layer: QgsVectorLayer) -> None:
    outline = [stroke(with_alpha("#b3563f", 0.12), 1.4), stroke(with_alpha("#b3563f", 0.8), 0.22, [1.2, 1.0])]
    layer.setRenderer(QgsSingleSymbolRenderer(symbol_of(QgsFillSymbol, outline)))
    _label(layer, [_name_rule("novex", "", 6.5, "#93432f", until=400000, italic=True)])


def _vista_regions(layer: QgsVectorLayer) -> None:
    outline = [stroke(with_alpha("#5c4a86", 0.10), 1.8), stroke(with_alpha("#5c4a86", 0.7), 0.25, [4.0, 1.5])]
    layer.setRenderer(QgsSingleSymbolRenderer(symbol_of(QgsFillSymbol, outline)))
    _label(layer, [_name_rule("regio", "", 7.0, "#4b3c70", until=1000000, italic=True)])


def _water(layer: QgsVectorLayer) -> None:
    _single(_plain(WATER, WATER_EDGE, 0.1))(layer)
    rule = _name_rule("water", "area($geometry) > 900000", 6.5, NAME_WATER, until=400000, italic=True, spacing=0.6)
    settings = rule.settings()
    settings.placement = QgsPalLayerSettings.Placement.Free
    settings.obstacle = False
    settings.mergeLines = True
    rule.setSettings(settings)
    _label(layer, [rule])


def _places(layer: QgsVectorLayer) -> None:
    """A dot for cities, a speck for towns, villages and hamlets, a small square for stations; the name carries rank."""
    rank = f"{INHABITANTS} >= 40000 or regexp_match({CLASS}, 'stad') > 0"
    town = f"not ({rank}) and ({INHABITANTS} >= 10000 or regexp_match({CLASS}, 'kern|plaats|groot') > 0)"
    village = f"not ({rank}) and not ({town}) and regexp_match({CLASS}, 'station|buurt') = 0"
    dot = QgsMarkerSymbol.createSimple({"name": "circle", "size": "0.9", "color": NAME, "outline_color": HALO,
                                        "outline_width": "0.25"})
    speck = QgsMarkerSymbol.createSimple({"name": "circle", "size": "0.5", "color": "60,58,55,150",
                                          "outline_style": "no"})
    stop = QgsMarkerSymbol.createSimple({"name": "square", "size": "0.9", "color": HALO, "outline_color": RAIL,
                                         "outline_width": "0.25"})
    smaller = f"not ({rank}) and {_matches('kern|plaats|dorp|buurt|groot')}"
    _by_class([
        ("plaats:stad", "Stad", rank, dot),
        ("plaats:kern", "Plaats, dorp of buurtschap", smaller, speck),
        ("plaats:station", "Station", _matches("station"), stop),
        ("plaats:overig", "Andere plaats", "ELSE", speck),
    ])(layer)
    _label(layer, [
        _name_rule("stad", rank, 9.5, NAME, until=1000000, bold=True, spacing=1.1, capitals=True, priority=9),
        _name_rule("plaats", town, 7.8, NAME, until=400000, bold=True, priority=7),
        _name_rule("dorp", village, 6.2, "#6f6a63", until=250000, priority=5),
    ])


def _name_rule(key: str, where: str, size: float, colour: str, *, until: int, priority: int = 4,
               bold: bool = False, italic: bool = False, spacing: float = NO_LIGATURES,
               capitals: bool = False) -> QgsRuleBasedLabeling.Rule:
    settings = QgsPalLayerSettings()
    settings.fieldName = "naam"
    settings.setFormat(text_format(size, colour, halo_mm=0.65, halo=HALO, bold=bold, italic=italic, spacing=spacing,
                                   capitals=capitals))
    settings.priority = priority
    settings.dist = 0.6
    rule = QgsRuleBasedLabeling.Rule(settings)
    rule.setFilterExpression("" if where == "ELSE" else where)
    rule.setIsElse(where == "ELSE")
    rule.setMinimumScale(until)
    rule.setRuleKey(f"naam:{key}")
    return rule


def _label(layer: QgsVectorLayer, rules: List[QgsRuleBasedLabeling.Rule]) -> None:
    root = QgsRuleBasedLabeling.Rule(None)
    for rule in rules:
        root.appendChild(rule)
    layer.setLabeling(QgsRuleBasedLabeling(root))
    layer.setLabelsEnabled(True)


BACKDROP: Dict[str, Tuple[str, Dresser]] = {
    "provincie": (AREA, _province),
    "gemeenten": (AREA, _municipalities),
    "novex_gebieden": (AREA, _novex_areas),
    "vista_regio": (AREA, _vista_regions),
    "water": (AREA, _water),
    "wegen": (LINE, _roads()),
    "spoorwegen": (LINE, _single(_rail())),
    "woonkernen": (AREA, _single(_plain(BUILT, BUILT_EDGE, 0.1))),
    "bos": (AREA, _single(_plain(WOOD))),
    "landgebruik": (AREA, _land_use()),
    "plaatsen": (POINT, _places),
}
