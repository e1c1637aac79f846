"""How friction points are drawn: darker where more lies, and hatched where the worst outcome is a conflict.

The five steps differ in lightness, so they hold in grey print and for colour-blind readers; the hatches say the rest
without colour.
"""

from typing import List, Tuple

from qgis.core import QgsFillSymbol, QgsRuleBasedRenderer, QgsSimpleFillSymbolLayer, QgsSymbol, QgsSymbolLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from novex_plugin.adapters.symbols import hatch, stroke, symbol_of, with_alpha

# from, to and including, label, colour: from pale to dark
STEPS: Tuple[Tuple[int, int, str, str], ...] = (
    (2, 2, "2 claims en reserveringen", "#f4d08c"),
    (3, 3, "3", "#e59a4c"),
    (4, 4, "4", "#c75f33"),
    (5, 6, "5 of 6", "#933434"),
    (7, 999, "7 of meer", "#521c39"),
)
ALPHA = 0.82
INK, PAPER = "#1c1c1c", "#ffffff"


def pressure_renderer() -> QgsRuleBasedRenderer:
    """Two sets of rules that both apply: how much lies here, and how bad the worst of it is."""
    root = QgsRuleBasedRenderer.Rule(None)
    for low, high, label, colour in STEPS:
        where = f'"druk" >= {low} and "druk" <= {high}'
        root.appendChild(_rule(_step(colour), where, label, f"druk:{low}"))
    conflicts = (("NEE_TENZIJ", "waarvan: nee, tenzij", _hatched()), ("HARD", "waarvan: hard conflict", _crossed()))
    for code, label, symbol in conflicts:
        root.appendChild(_rule(symbol, f"\"klasse\" = '{code}'", label, f"klasse:{code}"))
    return QgsRuleBasedRenderer(root)


def _rule(symbol: QgsSymbol, where: str, label: str, key: str) -> QgsRuleBasedRenderer.Rule:
    rule = QgsRuleBasedRenderer.Rule(symbol, 0, 0, where, label)
    rule.setRuleKey(key)
    return rule


def _step(colour: str) -> QgsSymbol:
    face = QgsSimpleFillSymbolLayer(with_alpha(colour, ALPHA))
    face.setStrokeStyle(Qt.PenStyle.NoPen)
    layers: List[QgsSymbolLayer] = [face, stroke(QColor("#4a2530"), 0.16)]
    return symbol_of(QgsFillSymbol, layers)


def _hatched() -> QgsSymbol:
    """A dark hatch with a light one beside it, so that it shows on pale and on dark."""
    return symbol_of(QgsFillSymbol, [hatch(QColor(PAPER), 2.2, 0.5, 45), hatch(QColor(INK), 2.2, 0.24, 45)])


def _crossed() -> QgsSymbol:
    layers: List[QgsSymbolLayer] = []
    for angle in (45, 135):
        layers += [hatch(QColor(PAPER), 1.9, 0.5, angle), hatch(QColor(INK), 1.9, 0.26, angle)]
    return symbol_of(QgsFillSymbol, [*layers, stroke(QColor(INK), 0.5)])
