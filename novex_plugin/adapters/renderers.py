"""Renderers of the proposal's object layers: a rule for every function and every degree of exactness.

The same builder serves the layers in the project (all functions), the style files in ``styles/`` and the map
sheets (only what is on the sheet), so that one function looks the same everywhere.
"""

from typing import Any, Iterable, Optional, Tuple

from qgis.core import (
    QgsExpression,
    QgsFeatureRequest,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedLabeling,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QFont

from ..core.model.codelists import code_name
from ..core.model.functions import Function, functions
from ..core.model.records import AREA, INDICATIVE, LINE, POINT, SEARCH_AREA
from ..core.texts import tr
from .symbol_levels import level_rules
from .symbols import DIMMED_BASIS, EXACT, SYMBOL_MAKERS, function_symbol, outside_symbol
from .visibility import OBJECT_IN_VIEW, OBJECT_OUTSIDE, outside_label, view_label

FONT = "Open Sans"
FONT_FALLBACK = "DejaVu Sans"
NO_LIGATURES = 0.02  # any letter spacing keeps Qt from writing "ff" as one sign, which no reader would find in a PDF
UNKNOWN_COLOUR = "#9b9b9b"
NAME_INK, DIMMED_INK = "#1f2933", "#66707a"  # of names; those of a basis that stands back too

VIEW_KEY, OUTSIDE_KEY, LABEL_KEY = "in_beeld", "buiten_beeld", "object:naam"

Present = Iterable[Tuple[str, str]]  # pairs of function code and exactness

_EXACTNESS_FILTER = {
    INDICATIVE: "\"nauwkeurigheid\" = 'indicatief'",
    SEARCH_AREA: "\"nauwkeurigheid\" = 'zoekgebied'",
    EXACT: "ELSE",
}


def object_renderer(kind: str, present: Optional[Present] = None, *, levels: bool = True) -> QgsRuleBasedRenderer:
    """The renderer for objects of ``kind`` (vlak, lijn or punt).

    ``present`` limits the rules to the pairs that occur, and all that is in the layer is drawn; None gives every
    function that allows this kind, and only what is in force in the view of the panel. Objects with an unknown
    function keep a grey look: nothing that is in the data stays off the map. ``levels`` signs what lies below and
    above the ground.
    """
    wanted = None if present is None else set(present)
    root = QgsRuleBasedRenderer.Rule(None)
    looks = in_view(root, "" if present is not None else OBJECT_IN_VIEW, kind)
    for function in functions():
        if wanted is None and kind not in function.geometries:
            continue
        exactness = [each for each in _EXACTNESS_FILTER if wanted is None or (function.code, each) in wanted]
        if exactness:
            looks.appendChild(_function_rule(function, kind, exactness))
    looks.appendChild(_rule(_unknown_symbol(kind), "ELSE", tr("Andere functie"), f"{kind}:onbekend"))
    for rule in level_rules(kind, "" if present is not None else OBJECT_IN_VIEW) if levels else ():
        root.appendChild(rule)
    if present is None:
        root.appendChild(outside_rule(kind))
    renderer = QgsRuleBasedRenderer(root)
    if kind == AREA:  # small areas on top of large ones
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause("area($geometry)", False)]))
        renderer.setOrderByEnabled(True)
    return renderer


def in_view(root: QgsRuleBasedRenderer.Rule, where: str, key: str) -> QgsRuleBasedRenderer.Rule:
    """A rule without symbol below ``root`` that lets through what is in the view of the panel, or all."""
    gate = _rule(None, where, view_label() if where else tr("Voorstellen"), f"{key}:{VIEW_KEY}")
    root.appendChild(gate)
    return gate


def outside_rule(kind: str) -> QgsRuleBasedRenderer.Rule:
    """The rule for what is not there at the chosen moment: pale, thin, and only when the user wants to see it."""
    return _rule(outside_symbol(kind), OBJECT_OUTSIDE, outside_label(), f"{kind}:{OUTSIDE_KEY}")


def renew_gates(layer: QgsVectorLayer, kind: str) -> bool:
    """Bring the rules that follow the panel up to date in a layer of an older project; True when that was needed.

    Symbols are left as they are: a user may have changed them.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, QgsRuleBasedRenderer):
        return False
    gate, outside = _gates(renderer, kind)
    fresh = gate is None or (gate.filterExpression() == OBJECT_IN_VIEW and outside is not None
                             and outside.filterExpression() == OBJECT_OUTSIDE)  # fmt: skip
    if gate is None or fresh:
        return False  # somebody's own rules, or all is well
    renderer = renderer.clone()
    gate, outside = _gates(renderer, kind)
    gate.setFilterExpression(OBJECT_IN_VIEW)
    if outside is None:
        renderer.rootRule().appendChild(outside_rule(kind))
    else:
        outside.setFilterExpression(OBJECT_OUTSIDE)
    layer.setRenderer(renderer)
    _renew_label_gate(layer)
    return True


def _gates(renderer: QgsRuleBasedRenderer, kind: str) -> Tuple[Any, Any]:
    """The rules for what is in view and for what is not at the chosen moment; None for one that is not there."""
    found = {rule.ruleKey(): rule for rule in renderer.rootRule().children()}
    return found.get(f"{kind}:{VIEW_KEY}"), found.get(f"{kind}:{OUTSIDE_KEY}")


def _renew_label_gate(layer: QgsVectorLayer) -> None:
    labeling = layer.labeling()
    if not isinstance(labeling, QgsRuleBasedLabeling):
        return
    labeling = labeling.clone()
    for rule in labeling.rootRule().children():
        if rule.ruleKey() == LABEL_KEY:
            rule.setFilterExpression(OBJECT_IN_VIEW)
    layer.setLabeling(labeling)


def object_labeling(kind: str, size_pt: float = 6.0, max_scale_denominator: int = 150000, *,
                    whole_layer: bool = False) -> QgsRuleBasedLabeling:
    """Names of the objects beside their shape, quiet and never over each other.

    Shown from 1:``max_scale_denominator`` inwards; 0 is at every scale. ``whole_layer`` names all objects of the
    layer, otherwise only those in the view of the panel.
    """
    settings = QgsPalLayerSettings()
    settings.fieldName = "naam"
    settings.setFormat(text_format(size_pt, NAME_INK, halo_mm=0.7, bold=True))
    colour = QgsProperty.fromExpression(f"if({DIMMED_BASIS} < 100, '{DIMMED_INK}', '{NAME_INK}')")
    told = settings.dataDefinedProperties()
    told.setProperty(QgsPalLayerSettings.Property.Color, colour)
    settings.setDataDefinedProperties(told)
    settings.priority = 4
    settings.autoWrapLength = 20
    settings.placement = {
        AREA: QgsPalLayerSettings.Placement.OutsidePolygons,  # inside stands the glyph
        LINE: QgsPalLayerSettings.Placement.Curved,
    }.get(kind, QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint)
    settings.dist = 0.8 if kind == AREA else 1.2
    if kind == POINT:
        settings.offsetType = QgsPalLayerSettings.OffsetType.FromSymbolBounds
    root = QgsRuleBasedLabeling.Rule(None)
    rule = QgsRuleBasedLabeling.Rule(settings)
    rule.setMinimumScale(max_scale_denominator)
    if not whole_layer:
        rule.setFilterExpression(OBJECT_IN_VIEW)
    rule.setRuleKey(LABEL_KEY)
    root.appendChild(rule)
    return QgsRuleBasedLabeling(root)


def text_format(size_pt: float, colour: str, *, halo_mm: float = 0.0, halo: str = "#ffffff", bold: bool = False,
                italic: bool = False, spacing: float = NO_LIGATURES, capitals: bool = False) -> QgsTextFormat:
    """A text in the plugin's one typeface, with an optional halo of ``halo_mm`` millimetres."""
    font = QFont(FONT)
    font.setFamilies([FONT, FONT_FALLBACK])
    font.setBold(bold)
    font.setItalic(italic)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    if capitals:
        font.setCapitalization(QFont.Capitalization.AllUppercase)
    result = QgsTextFormat()
    result.setFont(font)
    result.setSize(size_pt)
    result.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    result.setColor(QColor(colour))
    if halo_mm:
        buffer = QgsTextBufferSettings()
        buffer.setEnabled(True)
        buffer.setSize(halo_mm)
        buffer.setColor(QColor(halo))
        buffer.setOpacity(0.85)
        result.setBuffer(buffer)
    return result


def _function_rule(function: Function, kind: str, exactness: Iterable[str]) -> QgsRuleBasedRenderer.Rule:
    """A rule without symbol for the function, with one child per degree of exactness."""
    where = QgsExpression.createFieldEqualityExpression("functie", function.code)
    parent = _rule(None, where, function.name, f"{kind}:{function.code}")
    for each in exactness:
        label = code_name("nauwkeurigheid", each)
        child = _rule(function_symbol(function, kind, each), _EXACTNESS_FILTER[each], label,
                      f"{kind}:{function.code}:{each}")
        parent.appendChild(child)
    return parent


def _rule(symbol: Optional[QgsSymbol], where: str, label: str, key: str) -> QgsRuleBasedRenderer.Rule:
    rule = QgsRuleBasedRenderer.Rule(symbol, 0, 0, where, label)
    rule.setRuleKey(key)  # QGIS makes up a random key otherwise, and style files would differ at every run
    return rule


def _unknown_symbol(kind: str) -> QgsSymbol:
    return SYMBOL_MAKERS[kind]("", UNKNOWN_COLOUR, EXACT)
