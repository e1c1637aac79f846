"""The map of a sheet at a national scale: small signs, calm outlines, and a ground of provinces and water only."""

from typing import List, Optional, Sequence

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItemMap,
    QgsPrintLayout,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.model.records import AREA, LINE, POINT, ProposalObject
from ..core.sheets.generalise import generalise
from ..core.sheets.overlay import Overlay
from ..core.texts import tr
from .renderers import object_renderer
from .sheet_content import Sheet
from .sheet_layout import MAP
from .sheet_names import name_points
from .sheet_overlay import overlay_layers
from .sheet_project import SheetProject, netherlands, to_qgis
from .symbol_parts import stroke, symbol_of

SMALLER = 0.62  # of the size that symbols have on a map of a province
LAND, BORDER, ABROAD, OWN = "#f6f3ea", "#ffffff", "#e3e3e1", "#6d665b"


def national_layers(
    stage: SheetProject, sheet: Sheet, drawn: Sequence[ProposalObject], over: Overlay
) -> List[QgsVectorLayer]:
    """The layers of a map at a national scale, from top to bottom."""
    stage.begin(sheet)
    scale = sheet.frame.scale
    made = generalise(drawn, scale * stage.symbol_scale / 1000)
    found: List[Optional[QgsVectorLayer]] = [*overlay_layers(over, stage.covering, scale)]
    for kind, items in ((POINT, made.signs), (LINE, made.shapes), (AREA, made.shapes)):
        layer = stage.object_layer(kind, items, made.present.get(kind, ()), names=False)
        if layer is not None:
            layer.setRenderer(object_renderer(kind, made.present.get(kind, ()), levels=False))
        if layer is not None and kind == POINT:
            _number(layer)
        found.append(layer)
    objects = stage.keep([layer for layer in found if layer is not None], scale, SMALLER)
    land = stage.memory(tr("Nederland"), AREA, netherlands())
    land.setRenderer(QgsSingleSymbolRenderer(_land()))
    stage.also_keep(land)
    return [*objects, *_own_border(stage), *_kept(stage, "water"), land]


def abroad(layout: QgsPrintLayout) -> None:
    """What is not the Netherlands, sea and land alike, is one quiet grey."""
    item = layout.itemById(MAP)
    if isinstance(item, QgsLayoutItemMap):
        item.setBackgroundColor(QColor(ABROAD))


def _kept(stage: SheetProject, key: str) -> List[QgsVectorLayer]:
    return [stage.backdrop[key]] if key in stage.backdrop else []


def _own_border(stage: SheetProject) -> List[QgsVectorLayer]:
    """The province of the proposal, with a thin line."""
    if stage.province is None:
        return []
    layer = stage.memory(tr("Provincie"), AREA, [to_qgis(stage.province)])
    layer.setRenderer(QgsSingleSymbolRenderer(symbol_of(QgsFillSymbol, [stroke(QColor(OWN), 0.35)])))
    stage.also_keep(layer)
    return [layer]


def _number(layer: QgsVectorLayer) -> None:
    """For how many objects a sign stands, small at its upper right."""
    name_points(layer, 7.0, "#1f2933", 0.6, order="TR", dist_mm=-0.4, all_of_them=True, from_symbol=True)


def _land() -> QgsFillSymbol:
    face = QgsSimpleFillSymbolLayer(QColor(LAND))
    face.setStrokeColor(QColor(BORDER))
    face.setStrokeWidth(0.3)
    return symbol_of(QgsFillSymbol, [face])
