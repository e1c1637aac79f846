"""How the findings where provinces meet are drawn in the national GeoPackage: by their weight, readable in grey."""

from typing import Callable, Dict, Tuple

from qgis.core import (
    QgsExpression,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from novex_plugin.adapters.symbols import edge_colour, hatch, stroke, symbol_of, with_alpha
from novex_plugin.core.exchange.issues import ADVICE, ERROR, WARNING
from novex_plugin.core.model.records import AREA, POINT

# weight: name in the legend, colour, shape and size (mm)
WEIGHTS = {
    ERROR: ("Grens: dubbel aangeleverd", "#b2182b", "square", 3.6),
    WARNING: ("Grens: vraagt een keuze", "#d95f0e", "triangle", 3.4),
    ADVICE: ("Grens: ter controle", "#5b7f95", "circle", 2.6),
}


def _point(colour: str, shape: str, size: float) -> QgsSymbol:
    halo = {"name": "circle", "size": str(size + 1.6), "color": "255,255,255,200", "outline_style": "no"}
    mark = {"name": shape, "size": str(size), "color": colour, "outline_color": edge_colour(colour).name(),
            "outline_width": "0.3"}  # fmt: skip
    return symbol_of(QgsMarkerSymbol, [QgsSimpleMarkerSymbolLayer.create(each) for each in (halo, mark)])


def _area(colour: str, _shape: str, _size: float) -> QgsSymbol:
    tint = with_alpha(colour, 0.3)
    face = QgsSimpleFillSymbolLayer.create(
        {"color": f"{tint.red()},{tint.green()},{tint.blue()},{tint.alpha()}", "outline_style": "no"}
    )
    return symbol_of(QgsFillSymbol, [face, hatch(QColor(colour), 1.4, 0.25, 135), stroke(edge_colour(colour), 0.5)])


def _dresser(key: str, make: Callable[[str, str, float], QgsSymbol]) -> Callable[[QgsVectorLayer], None]:
    def dress(layer: QgsVectorLayer) -> None:
        root = QgsRuleBasedRenderer.Rule(None)
        for weight in (ADVICE, WARNING, ERROR):  # the heaviest on top
            name, colour, shape, size = WEIGHTS[weight]
            where = QgsExpression.createFieldEqualityExpression("zwaarte", weight)
            rule = QgsRuleBasedRenderer.Rule(make(colour, shape, size), 0, 0, where, name)
            rule.setRuleKey(f"{key}:{weight}")
            root.appendChild(rule)
        layer.setRenderer(QgsRuleBasedRenderer(root))

    return dress


BORDERS: Dict[str, Tuple[str, Callable[[QgsVectorLayer], None]]] = {
    "grens_punt": (POINT, _dresser("grens_punt", _point)),
    "grens_vlak": (AREA, _dresser("grens_vlak", _area)),
}
