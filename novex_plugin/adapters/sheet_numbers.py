"""Numbers beside the objects on a map: small and dark on white, none left out, however crowded it is."""

from qgis.core import (
    QgsLabelingEngineSettings,
    QgsPalLayerSettings,
    QgsRuleBasedLabeling,
    QgsTextBackgroundSettings,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QSizeF, Qt
from qgis.PyQt.QtGui import QColor

from ..compat import show_all_labels
from ..core.model.records import AREA, LINE
from .renderers import text_format

NUMBER_FIELD, NUMBER_KEY = "nummer", "object:nummer"
SIZE_PT, PRIORITY = 6.0, 10
SPACE = "\u00a0"
BADGE, BADGE_EDGE, INK = "#ffffff", "#1f2933", "#1f2933"


def number_labeling(kind: str) -> QgsRuleBasedLabeling:
    """A number touches the sign of its area or point, or stands on its line."""
    settings = _settings()
    placements = QgsPalLayerSettings.Placement
    if kind == LINE:
        settings.placement = placements.Horizontal
    elif kind == AREA:
        settings.placement = placements.AroundPoint
        settings.dist = 1.9  # from the middle, where the sign stands
        settings.centroidInside = True
    else:
        settings.placement = placements.OrderedPositionsAroundPoint
        settings.offsetType = QgsPalLayerSettings.OffsetType.FromSymbolBounds
        settings.dist = 0.1
    root = QgsRuleBasedLabeling.Rule(None)
    rule = QgsRuleBasedLabeling.Rule(settings)
    rule.setRuleKey(NUMBER_KEY)
    root.appendChild(rule)
    return QgsRuleBasedLabeling(root)


def labeling_effort(*, numbers: bool) -> QgsLabelingEngineSettings:
    """How many places are tried for a label: more than usual for numbers, of which none is left out."""
    made = QgsLabelingEngineSettings()
    if not numbers:
        return made
    made.setMaximumLineCandidatesPerCm(12)
    made.setMaximumPolygonCandidatesPerCmSquared(8)
    return made


def _settings() -> QgsPalLayerSettings:
    settings = QgsPalLayerSettings()
    settings.fieldName = f"'{SPACE}' || \"{NUMBER_FIELD}\" || '{SPACE}'"  # QGIS knows no plate when it looks for room
    settings.isExpression = True
    settings.setFormat(_format())
    settings.priority = PRIORITY
    show_all_labels(settings)
    settings.distUnits = QgsUnitTypes.RenderUnit.RenderMillimeters
    return settings


def _format() -> QgsTextFormat:
    """Bold figures on a small white plate."""
    made = text_format(SIZE_PT, INK, bold=True)
    plate = QgsTextBackgroundSettings()
    plate.setEnabled(True)
    plate.setType(QgsTextBackgroundSettings.ShapeType.ShapeRectangle)
    plate.setSizeType(QgsTextBackgroundSettings.SizeType.SizeBuffer)
    plate.setSize(QSizeF(0.2, 0.1))
    plate.setSizeUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    plate.setRadii(QSizeF(0.9, 0.9))
    plate.setRadiiUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    plate.setFillColor(QColor(BADGE))
    plate.setStrokeColor(QColor(BADGE_EDGE))
    plate.setStrokeWidth(0.2)
    plate.setStrokeWidthUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    plate.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    made.setBackground(plate)
    return made
