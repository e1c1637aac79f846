"""How a reservation is drawn: seen through, in the hue of its family."""

from typing import List, Optional

from qgis.core import (
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRuleBasedLabeling,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from novex_plugin.adapters.renderers import text_format
from novex_plugin.adapters.symbols import edge_colour, hatch, stroke, symbol_of, with_alpha
from tools.style_set import FAMILIES, Look


def reservation_renderer(look: Look) -> QgsSingleSymbolRenderer:
    builders = {"vlak": _area, "lijn": _line, "punt": _point}
    return QgsSingleSymbolRenderer(builders[look.geometry](look))


def reservation_labeling(look: Look) -> Optional[QgsRuleBasedLabeling]:
    """The names of the areas in the colour of the family, or None for layers that stay without."""
    if look.label is None:
        return None
    settings = QgsPalLayerSettings()
    settings.fieldName = "naam"
    colour = edge_colour(FAMILIES[look.family].colour).name()
    settings.setFormat(text_format(6.0, colour, halo_mm=0.6, italic=True))
    settings.priority = 2
    settings.autoWrapLength = 16
    settings.obstacle = False
    root = QgsRuleBasedLabeling.Rule(None)
    rule = QgsRuleBasedLabeling.Rule(settings)
    rule.setMinimumScale(look.label)
    rule.setRuleKey("reservering:naam")
    root.appendChild(rule)
    return QgsRuleBasedLabeling(root)


def _area(look: Look) -> QgsSymbol:
    family = FAMILIES[look.family]
    layers: List[QgsSymbolLayer] = []
    if look.spacing:
        layers.append(hatch(with_alpha(family.colour, 0.55), look.spacing, 0.12, family.angle))
    layers.append(_outline(look, family.colour))
    return symbol_of(QgsFillSymbol, layers)


def _line(look: Look) -> QgsSymbol:
    colour = FAMILIES[look.family].colour
    casing = stroke(QColor(255, 255, 255, 170), look.width + 0.5)
    return symbol_of(QgsLineSymbol, [casing, _outline(look, colour)])


def _point(look: Look) -> QgsSymbol:
    colour = FAMILIES[look.family].colour
    return QgsMarkerSymbol.createSimple({
        "name": "square", "size": "1.7", "color": colour, "outline_color": "#ffffff", "outline_width": "0.2"})


def _outline(look: Look, colour: str) -> QgsSimpleLineSymbolLayer:
    dash = list(look.dash) if look.dash else None
    return stroke(with_alpha(colour, 0.9), look.width, dash, cap=Qt.PenCapStyle.RoundCap)
