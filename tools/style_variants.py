"""How differences of variants and their consensus are drawn.

Lightness and pattern both tell the kinds apart, so that they hold in grey print and for colour-blind readers: what is
added is a full colour, what lapses a hatch without one, what changes a pale face with a heavy edge.
"""

from typing import Any, Callable, Dict, List, Optional, Tuple

from qgis.core import (
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from novex_plugin.adapters.symbols import hatch, stroke, symbol_of, with_alpha
from novex_plugin.core.model.records import AREA, LINE, POINT

INK, PAPER = "#1c1c1c", "#ffffff"
# kind, label, colour: in the order of the legend, the lowest on the map last
DIFFERENCES: Tuple[Tuple[str, str, str], ...] = (
    ("toegevoegd", "Toegevoegd", "#14607a"),
    ("gewijzigd", "Gewijzigd", "#c78a12"),
    ("vervallen", "Vervallen", "#a3324e"),
    ("was", "Vorm die het was", "#5b5b5b"),
)
# filter, label, colour
CONSENSUS: Tuple[Tuple[str, str, str], ...] = (
    ("\"soort\" = 'eens' AND NOT \"vast\"", "Alle varianten zijn het eens", "#0f4c5c"),
    ("\"soort\" = 'deels'", "Meer dan één variant, en die zijn het eens", "#57a0a6"),
    ("\"soort\" = 'strijdig'", "Varianten willen hier iets anders", "#d1495b"),
    ("\"soort\" = 'enkel'", "Alleen in één variant", "#edd28a"),
    ("\"soort\" = 'eens' AND \"vast\"", "Hetzelfde in alle varianten (uit de basis)", "#b4bbc0"),
)
Dresser = Callable[[QgsVectorLayer], None]


def difference_renderer(kind: str) -> QgsRuleBasedRenderer:
    symbol = {AREA: _area, LINE: _line, POINT: _point}[kind]
    root = QgsRuleBasedRenderer.Rule(None)
    for code, label, colour in DIFFERENCES:
        root.appendChild(_rule(symbol(code, colour), f"\"soort\" = '{code}'", label, f"soort:{code}"))
    return QgsRuleBasedRenderer(root)


def consensus_renderer() -> QgsRuleBasedRenderer:
    root = QgsRuleBasedRenderer.Rule(None)
    for place, (where, label, colour) in enumerate(CONSENSUS):
        face: List[QgsSymbolLayer] = [_face(colour, 0.86)]
        if "strijdig" in where:
            for angle in (45, 135):
                face += [hatch(QColor(PAPER), 2.0, 0.45, angle), hatch(QColor(INK), 2.0, 0.2, angle)]
        face.append(stroke(QColor("#3c4145"), 0.5 if "strijdig" in where else 0.16))
        root.appendChild(_rule(symbol_of(QgsFillSymbol, face), where, label, f"overeenstemming:{place}"))
    return QgsRuleBasedRenderer(root)


def _rule(symbol: QgsSymbol, where: str, label: str, key: str) -> QgsRuleBasedRenderer.Rule:
    rule = QgsRuleBasedRenderer.Rule(symbol, 0, 0, where, label)
    rule.setRuleKey(key)
    return rule


def _face(colour: str, alpha: float) -> QgsSymbolLayer:
    face = QgsSimpleFillSymbolLayer(with_alpha(colour, alpha))
    face.setStrokeStyle(Qt.PenStyle.NoPen)
    return face


def _dash(code: str) -> Optional[List[float]]:
    return {"was": [1.2, 1.0], "vervallen": [2.4, 1.0]}.get(code)


def _area(code: str, colour: str) -> QgsSymbol:
    edge = stroke(QColor(colour), {"gewijzigd": 0.9, "was": 0.4}.get(code, 0.45), _dash(code))
    layers: Dict[str, List[QgsSymbolLayer]] = {
        "toegevoegd": [_face(colour, 0.78)],
        "gewijzigd": [_face(colour, 0.32), stroke(QColor(PAPER), 1.5)],
        "vervallen": [_face(PAPER, 0.35), hatch(QColor(colour), 1.8, 0.5, 135)],
        "was": [stroke(QColor(PAPER), 0.9)],
    }
    return symbol_of(QgsFillSymbol, [*layers[code], edge])


def _line(code: str, colour: str) -> QgsSymbol:
    width = {"gewijzigd": 1.5, "was": 0.5}.get(code, 1.1)
    return symbol_of(QgsLineSymbol, [stroke(QColor(PAPER), width + 0.9), stroke(QColor(colour), width, _dash(code))])


def _point(code: str, colour: str) -> QgsSymbol:
    shapes = {"toegevoegd": "circle", "gewijzigd": "diamond", "vervallen": "cross_fill", "was": "circle"}
    look = {"name": shapes[code], "size": "2.4" if code == "was" else "4.2", "color": colour, "outline_color": PAPER,
            "outline_width": "0.5"}  # fmt: skip
    return symbol_of(QgsMarkerSymbol, [QgsSimpleMarkerSymbolLayer.create(look)])


def _dresser(make: Callable[[], Any]) -> Dresser:
    return lambda layer: layer.setRenderer(make())


VARIANTS: Dict[str, Tuple[str, Dresser]] = {
    "verschil_vlak": (AREA, _dresser(lambda: difference_renderer(AREA))),
    "verschil_lijn": (LINE, _dresser(lambda: difference_renderer(LINE))),
    "verschil_punt": (POINT, _dresser(lambda: difference_renderer(POINT))),
    "overeenstemming": (AREA, _dresser(consensus_renderer)),
}
