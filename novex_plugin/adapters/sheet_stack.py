"""The stacked sheet: above, on and below the ground on three plates over each other, drawn with the map's own symbols.

The plates are layers in a plane of their own, so a stacked sheet has no place in RD New: it gets no georeference.
"""

from dataclasses import replace
from typing import Any, List, Optional, Sequence, Tuple

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsNullSymbolRenderer,
    QgsPrintLayout,
    QgsRectangle,
    QgsSimpleFillSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QTransform

from ..core.model.records import AREA, LINE, POINT, ProposalObject
from ..core.optional import shapely
from ..core.sheets.axonometry import ANGLE, Axonometry, axonometry, by_level, reach_m
from ..core.sheets.views import ABOVE, BELOW, GROUND, LEVELS, level_name
from ..core.texts import tr
from .frames import AIR as FRAME_AIR
from .frames import Frame, around, centred
from .sheet_content import Content, Sheet, number
from .sheet_layout import MAP, map_size
from .sheet_names import name_points
from .sheet_pen import Box, Pen
from .sheet_project import SheetProject, box_of, placed, to_qgis
from .sheet_text import INK, QUIET
from .symbol_parts import stroke, symbol_of, with_alpha

GROUND_LAYERS = ("wegen", "woonkernen", "water")  # of the backdrop, on the plate of the ground
PLATE, LAND, EDGE, PAPER = "#ffffff", "#f4f0e6", "#a49d91", "#f1eee8"
NAMED_ON_GROUND = 30  # objects; beyond that names would fill the plate
STEP = 5000  # scales of stacks are a multiple of it
AIR = 0.02  # of a plate, around what is on it
_OUTLINE = QColor("#b9b1a4")
_LEADER = QColor("#5f6670")


def stack_of(stage: SheetProject, sheet: Sheet, objects: Sequence[ProposalObject], place: Box) -> Axonometry:
    """The plates around the area of the sheet and its objects, as far as they are in its frame."""
    area = sheet.area.box or stage.province_box
    boxes = [box_of(item) for item in placed(objects)] + ([area] if area else [])
    west, south, east, north = around(boxes) or sheet.frame.box
    air = AIR * max(east - west, north - south)
    left, low, right, high = sheet.frame.box
    box = max(west - air, left), max(south - air, low), min(east + air, right), min(north + air, high)
    return axonometry(box, place.height / place.width)


def stack_layers(
    stage: SheetProject, sheet: Sheet, objects: Sequence[ProposalObject], shown: Content, axo: Axonometry, scale: int
) -> List[QgsVectorLayer]:
    """The layers of a stacked sheet from top to bottom, at 1:``scale``."""
    stage.begin(sheet)
    levels = by_level(objects)
    outline = sheet.area.shape if sheet.area.shape is not None else stage.province
    found: List[Optional[QgsVectorLayer]] = []
    for level in LEVELS:
        if level == GROUND:
            found += _leaders(stage, axo, levels[ABOVE])
            found.append(_feet(stage, axo, [*levels[ABOVE], *levels[BELOW]]))
        if level == BELOW:
            found += _leaders(stage, axo, levels[BELOW])
        found += _plate(stage, axo, level, levels[level], shown, outline)
    return stage.keep([layer for layer in found if layer is not None], scale)


def _plate(
    stage: SheetProject, axo: Axonometry, level: str, objects: Sequence[ProposalObject], shown: Content, outline: Any
) -> List[Optional[QgsVectorLayer]]:
    drawn = [replace(item, geometry=axo.drawn(item.geometry, level), layer=GROUND) for item in objects]
    layers = [stage.object_layer(kind, drawn, shown.present.get(kind, ()), names=False) for kind in (POINT, LINE, AREA)]
    if level != GROUND or len(drawn) <= NAMED_ON_GROUND:
        layers.insert(0, _names(stage, drawn))
    if outline is not None:
        edge = stage.memory(level_name(level), AREA, [to_qgis(axo.drawn(outline, level))])
        edge.setRenderer(QgsSingleSymbolRenderer(symbol_of(QgsFillSymbol, [stroke(_OUTLINE, 0.3)])))
        layers.append(edge)
    if level == GROUND:
        layers += [_backdrop(stage, axo, key) for key in GROUND_LAYERS if key in stage.backdrop]
    plate = stage.memory(tr("Plaat"), AREA, [to_qgis(axo.plate(level))])
    plate.setRenderer(QgsSingleSymbolRenderer(_plate_symbol(LAND if level == GROUND else PLATE)))
    return [*layers, plate]


def _names(stage: SheetProject, drawn: Sequence[ProposalObject]) -> Optional[QgsVectorLayer]:
    """The name of every object, and how high or deep it reaches, beside its eastern end."""
    if not drawn:
        return None
    said = [(item, metres_of(item)) for item in drawn]
    rows = [(shapely().points(_east_end(item.geometry)), f"{item.name}\n{metres}".strip()) for item, metres in said]
    layer = stage.memory(tr("Namen"), POINT, [to_qgis(spot) for spot, _text in rows], ("naam",),
                         [text for _, text in rows])  # fmt: skip
    layer.setRenderer(QgsNullSymbolRenderer())
    name_points(layer, 6.4, INK, 0.7, dist_mm=1.6, wrap=26)
    return layer


def _east_end(geometry: Any) -> Tuple[float, float]:
    """The point of a drawn shape that is furthest to the right; a sign on a point takes room of itself."""
    places = shapely().get_coordinates(geometry)
    east = places[places[:, 0].argmax()]
    return float(east[0]), float(east[1])


def metres_of(item: ProposalObject) -> str:
    """'215 m' above, '−140 m' below the ground, both where both are known; '' when nothing is."""
    parts = [tr("{height} m").format(height=_metres(item.height_m))] if item.height_m else []
    parts += [tr("−{depth} m").format(depth=_metres(item.depth_m))] if item.depth_m else []
    return " / ".join(parts)


def _metres(value: float) -> str:
    return number(value, 0 if value >= 10 or value == int(value) else 1)


def _backdrop(stage: SheetProject, axo: Axonometry, key: str) -> QgsVectorLayer:
    """A layer of the basisset, laid on the plate of the ground in its own look."""
    source = stage.backdrop[key]
    made = stage.twin(source)
    west, south, east, north = axo.box
    window = to_qgis(shapely().box(*axo.box))
    a, b, c, d, e, f = axo.matrix(GROUND)
    lay = QTransform(a, c, b, d, e, f)
    features = []
    for feature in source.getFeatures(QgsFeatureRequest().setFilterRect(QgsRectangle(west, south, east, north))):
        shape = feature.geometry().intersection(window)
        if shape.isNull() or shape.isEmpty():
            continue
        shape.convertToMultiType()
        shape.transform(lay)
        copy = QgsFeature(feature)
        copy.setGeometry(shape)
        features.append(copy)
    made.dataProvider().addFeatures(features)
    made.updateExtents()
    return made


def _leaders(stage: SheetProject, axo: Axonometry, objects: Sequence[ProposalObject]) -> List[QgsVectorLayer]:
    """A plumb line from every object to the ground right below or above it."""
    lines = [shapely().linestrings([_foot(axo, item, item.layer), _foot(axo, item, GROUND)]) for item in objects]
    if not lines:
        return []
    layer = stage.memory(tr("Loodlijnen"), LINE, [to_qgis(line) for line in lines])
    layer.setRenderer(QgsSingleSymbolRenderer(symbol_of(QgsLineSymbol, [stroke(_LEADER, 0.2, [1.0, 1.0])])))
    return [layer]


def _feet(stage: SheetProject, axo: Axonometry, objects: Sequence[ProposalObject]) -> Optional[QgsVectorLayer]:
    """A ring on the ground where a plumb line meets it."""
    if not objects:
        return None
    feet = [to_qgis(shapely().points(_foot(axo, item, GROUND))) for item in objects]
    layer = stage.memory(tr("Voetpunten"), POINT, feet)
    ring = {"name": "circle", "size": "1.3", "color": "255,255,255,230", "outline_color": _LEADER.name(),
            "outline_width": "0.25"}  # fmt: skip
    layer.setRenderer(QgsSingleSymbolRenderer(symbol_of(QgsMarkerSymbol, [QgsSimpleMarkerSymbolLayer.create(ring)])))
    return layer


def _foot(axo: Axonometry, item: ProposalObject, level: str) -> Tuple[float, float]:
    """The drawn place of the middle of an object on a plate."""
    lib = shapely()
    inside = lib.intersection(item.geometry, lib.box(*axo.box))
    if item.kind == LINE:
        parts = [part for part in lib.get_parts(inside) if lib.get_dimensions(part) == 1] or [inside]
        spot = lib.line_interpolate_point(max(parts, key=lib.length), 0.5, normalized=True)
    else:
        spot = lib.point_on_surface(inside)
    return axo.point(float(lib.get_x(spot)), float(lib.get_y(spot)), level)


def _plate_symbol(colour: str) -> QgsFillSymbol:
    face = QgsSimpleFillSymbolLayer(with_alpha(colour, 1.0))
    face.setStrokeColor(QColor(EDGE))
    face.setStrokeWidth(0.25)
    face.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return symbol_of(QgsFillSymbol, [face])


def stack_frame(axo: Axonometry, place: Box) -> Frame:
    """The frame of the plates in their own plane, at a round scale from west to east; below room for a caption."""
    west, south, east, north = axo.extent
    low = south - 0.16 * axo.up
    free = 1 - 2 * FRAME_AIR
    needed = max((east - west) / (place.width / 1000 * free), (north - low) / (place.height / 1000 * free))
    return centred((west, low, east, north), place.width, place.height, int(-(-needed // STEP) * STEP))


def dress_stack(
    layout: QgsPrintLayout, drawn: Sequence[ProposalObject], axo: Axonometry, frame: Frame, size: str
) -> None:
    """What a stacked sheet says otherwise than a map: captions of the plates, scale, direction of north."""
    item = layout.itemById(MAP)
    if isinstance(item, QgsLayoutItemMap):
        item.setBackgroundColor(QColor(PAPER))
    for name, text in (("schaal", tr("1:{scale} west–oost ({paper})").format(scale=number(frame.scale), paper=size)),
                       ("stelsel", tr("Scheve projectie; hoogte niet op schaal")), ("reeks", "")):  # fmt: skip
        label = layout.itemById(name)
        if isinstance(label, QgsLayoutItemLabel):
            label.setText(text)
    arrow = layout.itemById("noordpijl")
    if arrow is not None:
        arrow.setItemRotation(90.0 - ANGLE)
    levels = by_level(drawn)
    for level in LEVELS:
        _caption(layout, axo, frame, level, levels[level])


def _caption(
    layout: QgsPrintLayout, axo: Axonometry, frame: Frame, level: str, objects: Sequence[ProposalObject]
) -> None:
    """Below the front edge of a plate: which layer, how many proposals, how far they reach."""
    pen, place = Pen(layout), map_size(layout)
    x = (place.x + (0.0 - frame.box[0]) / frame.scale * 1000) / pen.unit
    y = (place.y + (frame.box[3] - axo.floor(level)) / frame.scale * 1000) / pen.unit
    pen.text(Box(x, y + 1.2, 70, 4.6), level_name(level), 8.2, bold=True)
    pen.text(Box(x, y + 5.6, 70, 3.6), _counted(objects, level), 6.4, colour=QUIET)


def _counted(objects: Sequence[ProposalObject], level: str) -> str:
    if not objects:
        return tr("geen voorstellen")
    said = tr("1 voorstel") if len(objects) == 1 else tr("{count} voorstellen").format(count=len(objects))
    high, deep = reach_m(objects)
    if level == BELOW:
        return tr("{count}, tot {depth} m diep").format(count=said, depth=_metres(deep)) if deep else said
    return tr("{count}, tot {height} m hoog").format(count=said, height=_metres(high)) if high else said
