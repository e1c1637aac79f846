"""How findings are drawn: the colour of the outcome class, and a shape of its own for grey print."""

from typing import List

from qgis.core import (
    QgsExpression,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtGui import QColor

from novex_plugin.adapters.renderers import in_view
from novex_plugin.adapters.symbols import edge_colour, hatch, stroke, symbol_of, with_alpha
from novex_plugin.adapters.visibility import FINDING_IN_VIEW
from novex_plugin.core.checks.outcomes import ORDER, Outcome

# shape and size in mm; the worst classes are largest and have corners
SHAPES = {
    "HARD": ("square", 3.4), "NEE_TENZIJ": ("triangle", 3.6), "CONDITIONAL": ("diamond", 3.4),
    "ATTENTION": ("circle", 2.8), "UNKNOWN": ("cross2", 2.6), "COMBINABLE": ("half_square", 2.4),
    "SYNERGY": ("cross_fill", 3.0), "NEUTRAL": ("circle", 1.8),
}
HATCH_ANGLE = {"HARD": 45, "NEE_TENZIJ": 45, "CONDITIONAL": 135, "ATTENTION": 135}


def finding_renderer() -> QgsRuleBasedRenderer:
    """Points of ``bevinding``: mildest classes first, so that the worst lie on top."""
    root = QgsRuleBasedRenderer.Rule(None)
    gate = in_view(root, FINDING_IN_VIEW, "bevinding")
    for outcome in reversed(ORDER):
        where = QgsExpression.createFieldEqualityExpression("klasse", outcome.code)
        gate.appendChild(_class_rule(_marker(outcome), where, outcome.label, outcome.code))
    return QgsRuleBasedRenderer(root)


def finding_area_renderer() -> QgsRuleBasedRenderer:
    """Areas of ``bevinding_vlak``, by the class of their finding; without it in the neutral look.

    These areas carry only the key of their finding; ``adapters.styles.join_findings`` brings the class.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    gate = in_view(root, FINDING_IN_VIEW, "bevinding_vlak")
    for outcome in ORDER:  # not by the bare name: a layer without the join is valid too
        where = f"attribute($currentfeature, 'klasse') = '{outcome.code}'"
        gate.appendChild(_class_rule(_overlap(outcome), where, outcome.label, outcome.code))
    gate.appendChild(_class_rule(_overlap(ORDER[-1]), "ELSE", "", "onbekend"))
    return QgsRuleBasedRenderer(root)


def _class_rule(symbol: QgsSymbol, where: str, label: str, key: str) -> QgsRuleBasedRenderer.Rule:
    rule = QgsRuleBasedRenderer.Rule(symbol, 0, 0, where, label)
    rule.setRuleKey(f"klasse:{key}")
    return rule


def _marker(outcome: Outcome) -> QgsSymbol:
    shape, size = SHAPES[outcome.code]
    edge = edge_colour(outcome.colour)
    properties = {"name": shape, "color": outcome.colour, "outline_width": "0.3",
                  "outline_color": edge.name(), "size": str(size)}
    if shape == "cross2":  # a stroke has no face: give it the width of a mark
        properties.update(outline_color=outcome.colour, outline_width="0.7")
    halo = {"name": "circle", "size": str(size + 1.5), "color": "255,255,255,190", "outline_style": "no"}
    return symbol_of(QgsMarkerSymbol, [QgsSimpleMarkerSymbolLayer.create(each) for each in (halo, properties)])


def _overlap(outcome: Outcome) -> QgsSymbol:
    layers: List[QgsSymbolLayer] = [
        QgsSimpleFillSymbolLayer.create({"color": _rgba(with_alpha(outcome.colour, 0.35)), "outline_style": "no"})]
    if outcome.code in HATCH_ANGLE:
        layers.append(hatch(edge_colour(outcome.colour), 1.1, 0.18, HATCH_ANGLE[outcome.code]))
    layers.append(stroke(edge_colour(outcome.colour), 0.45))
    return symbol_of(QgsFillSymbol, layers)


def _rgba(colour: QColor) -> str:
    return f"{colour.red()},{colour.green()},{colour.blue()},{colour.alpha()}"
