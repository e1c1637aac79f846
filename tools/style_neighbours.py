"""How the objects of neighbouring provinces are drawn: grey and dashed, below everything of our own.

They follow the horizon of the map, as our own objects do; which variant of the neighbour is there was chosen when it
was read.
"""

from typing import Callable, Dict, Tuple

from qgis.core import (
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from novex_plugin.adapters.renderers import in_view, text_format
from novex_plugin.adapters.symbols import stroke, symbol_of, with_alpha
from novex_plugin.adapters.visibility import END_YEAR, MAP_YEAR, START_YEAR
from novex_plugin.core.model.records import AREA, LINE, POINT

GREY = "#6f7680"
IN_TIME = f"@novex_jaar IS NULL OR ({START_YEAR} <= {MAP_YEAR} AND {END_YEAR} >= {MAP_YEAR})"
_LABELS_UNTIL = 250_000  # scale; further out the names would only crowd our own


def _area() -> QgsSymbol:
    fill = QgsSimpleFillSymbolLayer(with_alpha(GREY, 0.16))
    fill.setStrokeColor(QColor(GREY))
    fill.setStrokeWidth(0.3)
    fill.setStrokeStyle(Qt.PenStyle.DashLine)
    return symbol_of(QgsFillSymbol, [fill])


def _line() -> QgsSymbol:
    return symbol_of(QgsLineSymbol, [stroke(QColor(GREY), 0.7, [2.0, 1.4])])


def _point() -> QgsSymbol:
    mark = QgsSimpleMarkerSymbolLayer.create(
        {"name": "circle", "size": "2.2", "color": "#ffffff", "outline_color": GREY, "outline_width": "0.5"}
    )
    return symbol_of(QgsMarkerSymbol, [mark])


def _dresser(key: str, make: Callable[[], QgsSymbol]) -> Callable[[QgsVectorLayer], None]:
    def dress(layer: QgsVectorLayer) -> None:
        root = QgsRuleBasedRenderer.Rule(None)
        gate = in_view(root, IN_TIME, key)
        rule = QgsRuleBasedRenderer.Rule(make(), 0, 0, "", "Buurprovincie")
        rule.setRuleKey(f"{key}:object")
        gate.appendChild(rule)
        layer.setRenderer(QgsRuleBasedRenderer(root))
        layer.setLabeling(QgsVectorLayerSimpleLabeling(_labels()))
        layer.setLabelsEnabled(True)

    return dress


def _labels() -> QgsPalLayerSettings:
    settings = QgsPalLayerSettings()
    settings.fieldName = "naam"
    settings.setFormat(text_format(7.5, GREY, halo_mm=0.6, italic=True))
    settings.priority = 1
    settings.obstacle = False
    settings.scaleVisibility = True
    settings.minimumScale = _LABELS_UNTIL
    return settings


Recipe = Tuple[str, Callable[[QgsVectorLayer], None]]
NEIGHBOURS: Dict[str, Recipe] = {
    "buur_vlak": (AREA, _dresser("buur_vlak", _area)),
    "buur_lijn": (LINE, _dresser("buur_lijn", _line)),
    "buur_punt": (POINT, _dresser("buur_punt", _point)),
}
