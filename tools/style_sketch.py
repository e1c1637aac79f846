"""How sketch marks are drawn: arrows, free lines, texts and sticky notes, each in the colour that it carries.

They are ink on the map and not part of what is proposed: no fill, no glyph, and always with their text.
"""

from typing import Any, Callable, Dict, List, Tuple

from qgis.core import (
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsPropertyCollection,
    QgsRuleBasedLabeling,
    QgsRuleBasedRenderer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBackgroundSettings,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor

from novex_plugin.adapters.renderers import in_view, text_format
from novex_plugin.adapters.shape_marks import ARROW, FREE_LINE, INK, MARK_IN_VIEW, NOTE, TEXT
from novex_plugin.adapters.symbols import stroke, symbol_of
from novex_plugin.core.model.codelists import code_name
from novex_plugin.core.model.records import LINE, POINT

SHEET = "#fff2a8"  # of a sticky note; its edge has the colour of the mark
COLOUR = f"coalesce(\"kleur\", '{INK}')"
_WIDTH_MM, _HEAD_MM = 0.9, 6.5


def dress_lines(layer: QgsVectorLayer) -> None:
    """Arrows with a head at their end, and free lines; a text stands beside them."""
    root = QgsRuleBasedRenderer.Rule(None)
    gate = in_view(root, MARK_IN_VIEW, "schets_lijn")
    gate.appendChild(_rule(symbol_of(QgsLineSymbol, [_ink(), _head()]), ARROW))
    gate.appendChild(_rule(symbol_of(QgsLineSymbol, [_ink()]), FREE_LINE))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    _label(layer, {"": (_text(8.5), QgsPalLayerSettings.Placement.Line)})


def dress_points(layer: QgsVectorLayer) -> None:
    """A text stands at its point; a note is a small sheet of paper."""
    root = QgsRuleBasedRenderer.Rule(None)
    gate = in_view(root, MARK_IN_VIEW, "schets_punt")
    gate.appendChild(_rule(symbol_of(QgsMarkerSymbol, [_dot("circle", 1.2)]), TEXT))
    gate.appendChild(_rule(symbol_of(QgsMarkerSymbol, [_dot("square", 2.4)]), NOTE))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    over = QgsPalLayerSettings.Placement.OverPoint
    _label(layer, {TEXT: (_text(10.0), over), NOTE: (_note(), over)})


Recipe = Tuple[str, Callable[[QgsVectorLayer], None]]
SKETCH: Dict[str, Recipe] = {"schets_lijn": (LINE, dress_lines), "schets_punt": (POINT, dress_points)}


def _rule(symbol: QgsSymbol, kind: str) -> QgsRuleBasedRenderer.Rule:
    rule = QgsRuleBasedRenderer.Rule(symbol, 0, 0, f"\"soort\" = '{kind}'", code_name("schetssoort", kind))
    rule.setRuleKey(f"soort:{kind}")
    return rule


def _coloured(layer: Any, *properties: QgsSymbolLayer.Property) -> Any:
    for each in properties:
        layer.setDataDefinedProperty(each, QgsProperty.fromExpression(COLOUR))
    return layer


def _ink() -> QgsSymbolLayer:
    return _coloured(stroke(QColor(INK), _WIDTH_MM), QgsSymbolLayer.Property.PropertyStrokeColor)


def _head() -> QgsSymbolLayer:
    head = QgsMarkerLineSymbolLayer(True)
    head.setPlacement(QgsMarkerLineSymbolLayer.Placement.LastVertex)
    head.setSubSymbol(symbol_of(QgsMarkerSymbol, [_dot("filled_arrowhead", _HEAD_MM)]))
    return head


def _dot(shape: str, size_mm: float) -> QgsSymbolLayer:
    mark = QgsSimpleMarkerSymbolLayer.create(
        {"name": shape, "size": str(size_mm), "color": INK, "outline_color": INK, "outline_width": "0.2"})
    return _coloured(mark, QgsSymbolLayer.Property.PropertyFillColor, QgsSymbolLayer.Property.PropertyStrokeColor)


def _text(size_pt: float) -> QgsTextFormat:
    return text_format(size_pt, INK, halo_mm=0.9, bold=True)


def _note() -> QgsTextFormat:
    sheet = QgsTextBackgroundSettings()
    sheet.setEnabled(True)
    sheet.setType(QgsTextBackgroundSettings.ShapeType.ShapeRectangle)
    sheet.setSizeType(QgsTextBackgroundSettings.SizeType.SizeBuffer)
    sheet.setSize(QSizeF(1.6, 1.2))
    sheet.setFillColor(QColor(SHEET))
    sheet.setStrokeColor(QColor(INK))
    sheet.setStrokeWidth(0.35)
    sheet.setRadii(QSizeF(0.6, 0.6))
    made = text_format(8.5, "#1f2933")
    made.setBackground(sheet)
    return made


def _label(layer: QgsVectorLayer, looks: Dict[str, Tuple[QgsTextFormat, Any]]) -> None:
    root = QgsRuleBasedLabeling.Rule(None)
    for kind, (look, placement) in looks.items():
        settings = QgsPalLayerSettings()
        settings.fieldName = "tekst"
        settings.setFormat(look)
        settings.placement = placement
        settings.priority = 10
        # Somebody wrote it down: never leave it out for lack of room.
        settings.displayAll = True  # type: ignore[attr-defined]
        settings.obstacle = False
        settings.autoWrapLength = 28
        settings.multilineAlign = QgsPalLayerSettings.MultiLineAlign.MultiLeft
        settings.dist = 1.0
        colours: List[QgsPalLayerSettings.Property] = [
            QgsPalLayerSettings.Property.ShapeStrokeColor if kind == NOTE else QgsPalLayerSettings.Property.Color]
        properties = QgsPropertyCollection()
        for each in colours:
            properties.setProperty(each, QgsProperty.fromExpression(COLOUR))
        settings.setDataDefinedProperties(properties)
        rule = QgsRuleBasedLabeling.Rule(settings)
        wanted = f"\"soort\" = '{kind}' AND " if kind else ""
        rule.setFilterExpression(f"{wanted}({MARK_IN_VIEW})")
        rule.setRuleKey(f"schets:{kind or 'lijn'}")
        root.appendChild(rule)
    layer.setLabeling(QgsRuleBasedLabeling(root))
    layer.setLabelsEnabled(True)
