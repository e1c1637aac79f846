"""The maps of a report: what is told in front, over a quiet backdrop from the basisset.

Layers are made, used and thrown away in the thread that calls, so a report can be made in a task. Nothing of the
user's project takes part.
"""

from typing import Any, Dict, Iterable, List, Optional, Sequence, Tuple

import numpy as np
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapSettings,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRectangle,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen

from ..core.checks.outcomes import BY_CODE, NEUTRAL
from ..core.errors import NovexError
from ..core.model.records import AREA, LINE, POINT, ProposalObject
from ..core.optional import shapely
from ..core.report.maps import MapWish, Mark
from ..core.wording import SHORT_M as KILOMETRE_M
from ..core.wording import trimmed
from .frames import Box, around, bar_step_km, common_frame
from .ordered_names import paint_map, paint_on
from .renderers import text_format
from .sheet_project import RD_NEW, UNDER_OBJECTS, box_of, to_qgis
from .sheet_text import INK, sheet_font
from .store import Store
from .styles import BACKDROP_ORDER, apply_style, open_layer
from .symbol_parts import edge_colour, mixed, stroke, symbol_of, with_alpha
from .symbol_patterns import hatch

DPI = 160
OBJECT, OTHER, GROUND = "#16324f", "#6c737a", "#f7f4ec"
ROOM = 0.35  # of the size of an object that is shown around it; an overview needs none
LEAST_M = 900.0  # nobody knows where he is on a map of less than this
NAMES_UP_TO = 60
BAR_PT = 6.5
_GEOMETRY = {AREA: "MultiPolygon", LINE: "MultiLineString", POINT: "MultiPoint"}
_KIND_OF = {3: AREA, 6: AREA, 1: LINE, 5: LINE, 0: POINT, 4: POINT}
_CLASS, _NAME = "klasse", "naam"
_HATCH_ANGLE = {"HARD": 45, "NEE_TENZIJ": 45, "CONDITIONAL": 135, "ATTENTION": 135}


class MapMaker:
    """Draws maps one by one; keeps the layers of the backdrop open in between. Use it in one thread."""

    def __init__(self, store: Optional[Store]) -> None:
        self._store = store
        self._backdrop = self._open_backdrop()
        self._reserved: Dict[str, Optional[QgsVectorLayer]] = {}

    def draw(self, wish: MapWish) -> bytes:
        """The map as PNG."""
        room = ROOM if not wish.by_class else 0.0
        boxes = boxes_of(wish.shown)
        around_all = [_roomy(around(boxes), room)] if boxes else []
        return self._painted(self._stack(wish), around_all, wish.width, wish.height)

    def draw_layers(
        self, subject: Sequence[QgsVectorLayer], boxes: Sequence[Box], width: float, height: float, *,
        above: Sequence[QgsVectorLayer] = (),
    ) -> bytes:  # fmt: skip
        """A map of layers that were made elsewhere, over the backdrop and around ``boxes`` (m), as PNG; sizes in mm.

        ``above``: what lies over the names of places too.
        """
        around_all = [_roomy(around(boxes), 0.0)] if boxes else []
        return self._painted(self._over_backdrop(subject, ()), around_all, width, height, above)

    def _painted(
        self, kept: Sequence[QgsVectorLayer], boxes: Sequence[Box], width: float, height: float,
        above: Sequence[QgsVectorLayer] = (),
    ) -> bytes:  # fmt: skip
        """``kept``: the settings do not keep their layers alive. QGIS puts names over all layers, but for ``above``."""
        frame = common_frame(boxes, width, height)
        settings = QgsMapSettings()
        dots = DPI / 25.4
        settings.setOutputSize(QSize(round(width * dots), round(height * dots)))
        settings.setOutputDpi(DPI)
        settings.setDestinationCrs(QgsCoordinateReferenceSystem(RD_NEW))
        settings.setExtent(QgsRectangle(*frame.box))
        settings.setBackgroundColor(QColor(GROUND))
        settings.setFlag(QgsMapSettings.Flag.Antialiasing, True)
        settings.setLayers(list(kept))
        image = _blank(settings.outputSize())
        paint_map(settings, image)
        if above:
            settings.setLayers(list(above))
            settings.setBackgroundColor(QColor(0, 0, 0, 0))
            paint_map(settings, image)
        paint_on(image, lambda painter: _scale_bar(painter, height, frame.scale))
        return _png(image)

    def _stack(self, wish: MapWish) -> List[QgsVectorLayer]:
        """The objects, hits and neighbours of a wish over the reservations and the ground."""
        if wish.by_class:
            subject = _verdict_layers(wish.shown, dict(wish.by_class))
        else:
            subject = [*_outlines(wish.shown, OBJECT, 0.6), *_mark_layers(wish.marks)]
            subject += _outlines(wish.others, OTHER, 0.35)
        return self._over_backdrop(subject, wish.layers)

    def _over_backdrop(self, subject: Sequence[QgsVectorLayer], reserved: Iterable[str]) -> List[QgsVectorLayer]:
        """From top to bottom: names of places, the subject, reservations, borders and roads, ground."""
        over = [self._backdrop[key] for key in BACKDROP_ORDER if key in self._backdrop and key not in UNDER_OBJECTS]
        under = [self._backdrop[key] for key in UNDER_OBJECTS if key in self._backdrop]
        titles = [layer for layer in over if layer.labelsEnabled() and layer.geometryType() == 0]
        lines = [layer for layer in over if layer not in titles]
        hit = [layer for layer in map(self._reservation, reserved) if layer is not None]
        return [*titles, *subject, *hit, *lines, *under]

    def _open_backdrop(self) -> Dict[str, QgsVectorLayer]:
        found = {}
        for key in BACKDROP_ORDER:
            layer = self._styled(key)
            if layer is not None:
                found[key] = layer
        return found

    def _reservation(self, key: str) -> Optional[QgsVectorLayer]:
        """A layer that is hit, in its own look but faint: the hit itself is the news."""
        if key in self._backdrop:
            return None
        if key not in self._reserved:
            layer = self._styled(key)
            if layer is not None:
                layer.setOpacity(0.55)
                layer.setScaleBasedVisibility(False)
            self._reserved[key] = layer
        return self._reserved[key]

    def _styled(self, key: str) -> Optional[QgsVectorLayer]:
        if self._store is None or not self._store.has(key):
            return None
        try:
            layer = open_layer(self._store.uri(key), self._store.layer(key).title)
            apply_style(layer, key)
        except NovexError:  # a map without this layer is still a map; the store itself reports what is wrong with it
            return None
        return layer


def boxes_of(items: Iterable[ProposalObject]) -> List[Box]:
    """The boxes of the objects that have a place."""
    return [box_of(item) for item in items if item.geometry is not None and not item.geometry.is_empty]


def _blank(size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(DPI / 0.0254))
    image.setDotsPerMeterY(round(DPI / 0.0254))
    image.fill(QColor(GROUND))
    return image


def _roomy(box: Optional[Box], share: float) -> Box:
    west, south, east, north = box or (0.0, 0.0, 0.0, 0.0)
    size = max(east - west, north - south)
    room = max(share * size, (LEAST_M - size) / 2)
    return west - room, south - room, east + room, north + room


def _memory(kind: str, rows: Iterable[Tuple[Any, str, str]]) -> Optional[QgsVectorLayer]:
    """A layer of (geometry, class, name); None when there is nothing of this kind."""
    rows = list(rows)
    if not rows:
        return None
    layer = QgsVectorLayer(f"{_GEOMETRY[kind]}?crs={RD_NEW}&field={_CLASS}:string&field={_NAME}:string", kind, "memory")
    features = []
    for geometry, code, name in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([code, name])
        feature.setGeometry(to_qgis(geometry))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def _parts(geometries: Iterable[Tuple[Any, str, str]]) -> Dict[str, List[Tuple[Any, str, str]]]:
    """Rows by kind of geometry; a collection gives its parts."""
    lib = shapely()
    found: Dict[str, List[Tuple[Any, str, str]]] = {POINT: [], LINE: [], AREA: []}
    for geometry, code, name in geometries:
        if geometry is None or geometry.is_empty:
            continue
        number = int(lib.get_type_id(geometry))
        for part in [geometry] if number in _KIND_OF else lib.get_parts(geometry):
            kind = _KIND_OF.get(int(lib.get_type_id(part)))
            if kind:
                found[kind].append((part, code, name))
    return found


def _outlines(items: Sequence[ProposalObject], colour: str, width: float) -> List[QgsVectorLayer]:
    """The objects as a line around them, with a white line outside it."""
    layers = []
    for kind, rows in _parts((item.geometry, NEUTRAL, item.name) for item in items).items():
        layer = _memory(kind, rows)
        if layer is not None:
            layer.setRenderer(QgsSingleSymbolRenderer(_outline(kind, colour, width)))
            _label(layer, colour)
            layers.append(layer)
    return layers


def _outline(kind: str, colour: str, width: float) -> QgsSymbol:
    if kind == POINT:
        return _dot(colour, 3.2)
    edges: List[QgsSymbolLayer] = [stroke(QColor(255, 255, 255, 210), width + 0.9), stroke(QColor(colour), width)]
    return symbol_of(QgsFillSymbol, edges) if kind == AREA else symbol_of(QgsLineSymbol, edges)


def _dot(colour: str, size: float) -> QgsSymbol:
    disc = {"name": "circle", "size": str(size), "color": colour, "outline_color": "#ffffff", "outline_width": "0.5"}
    return symbol_of(QgsMarkerSymbol, [QgsSimpleMarkerSymbolLayer.create(disc)])


def _mark_layers(marks: Sequence[Mark]) -> List[QgsVectorLayer]:
    """Hits in full colour over near misses, the worst on top."""
    layers = []
    for near in (False, True):
        rows = [(mark.geometry, mark.outcome, "") for mark in marks if mark.near == near]
        for kind, parts in _parts(rows).items():
            layer = _memory(kind, parts)
            if layer is not None:
                layer.setRenderer(_by_class(kind, near=near))
                layers.append(layer)
    return layers


def _verdict_layers(items: Sequence[ProposalObject], classes: Dict[str, str]) -> List[QgsVectorLayer]:
    rows = [(item.geometry, classes.get(item.uuid, NEUTRAL), item.name) for item in items]
    rows.sort(key=lambda row: -(row[0].area if row[0] is not None else 0.0))  # small ones stay visible on large ones
    layers = []
    for kind, parts in _parts(rows).items():
        layer = _memory(kind, parts)
        if layer is not None:
            layer.setRenderer(_by_class(kind, near=False))
            if len(items) <= NAMES_UP_TO:
                _label(layer, INK, size=5.6)
            layers.append(layer)
    return layers


def _by_class(kind: str, *, near: bool) -> QgsCategorizedSymbolRenderer:
    """The colour of the class, with a pattern of its own for grey print; near misses are a hatch without a fill."""
    makers = {AREA: _area, LINE: _line, POINT: _point}
    return QgsCategorizedSymbolRenderer(
        _CLASS, [QgsRendererCategory(code, makers[kind](code, near), code) for code in reversed(list(BY_CODE))]
    )


def _area(code: str, near: bool) -> QgsSymbol:
    colour = BY_CODE[code].colour
    if near:
        layers: List[QgsSymbolLayer] = [hatch(mixed(colour, "#000000", 0.1), 1.9, 0.45, 45)]
        return symbol_of(QgsFillSymbol, [*layers, stroke(edge_colour(colour), 0.3, [2.0, 1.4])])
    face = QgsSimpleFillSymbolLayer(with_alpha(colour, 0.62))
    face.setStrokeStyle(Qt.PenStyle.NoPen)
    layers = [face]
    if code in _HATCH_ANGLE:
        layers.append(hatch(edge_colour(colour), 1.3, 0.14, _HATCH_ANGLE[code]))
    return symbol_of(QgsFillSymbol, [*layers, stroke(edge_colour(colour), 0.4)])


def _line(code: str, near: bool) -> QgsSymbol:
    colour = BY_CODE[code].colour
    dash = [1.6, 1.2] if near else None
    return symbol_of(QgsLineSymbol, [stroke(edge_colour(colour), 1.9, dash), stroke(QColor(colour), 1.2, dash)])


def _point(code: str, near: bool) -> QgsSymbol:
    return _dot(BY_CODE[code].colour, 3.0 if near else 3.8)


def _label(layer: QgsVectorLayer, colour: str, size: float = 6.6) -> None:
    settings = QgsPalLayerSettings()
    settings.fieldName = _NAME
    settings.setFormat(text_format(size, colour, halo_mm=0.8, bold=True))
    settings.autoWrapLength = 22
    settings.priority = 6
    placements = {
        0: QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint, 1: QgsPalLayerSettings.Placement.Curved,
        2: QgsPalLayerSettings.Placement.OutsidePolygons,
    }  # fmt: skip
    settings.placement = placements.get(int(layer.geometryType()), QgsPalLayerSettings.Placement.AroundPoint)
    settings.dist = 0.9
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _scale_bar(painter: QPainter, height: float, scale: int) -> None:
    """A bar of a round length in the lower left corner; north is up."""
    dots = DPI / 25.4
    step = bar_step_km(scale) * 1000.0
    width = step * 2 / scale * 1000.0 * dots
    left, base = 4 * dots, (height - 4) * dots
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    plate = QRectF(left - 1.5 * dots, base - 5.4 * dots, width + 3 * dots, 7.2 * dots)
    painter.fillRect(plate, QColor(255, 255, 255, 215))
    painter.setPen(QPen(QColor(INK), 0.35 * dots, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    for x in (left, left + width / 2, left + width):
        painter.drawLine(QPointF(x, base), QPointF(x, base - 1.3 * dots))
    painter.drawLine(QPointF(left, base), QPointF(left + width, base))
    painter.setFont(sheet_font(BAR_PT))
    above = QRectF(left, base - 5.2 * dots, width, 3.6 * dots)
    painter.drawText(above, Qt.AlignmentFlag.AlignCenter, _length(step * 2))


def _length(metres: float) -> str:
    return f"{trimmed(metres)} m" if metres < KILOMETRE_M else f"{trimmed(metres / KILOMETRE_M)} km"


def _png(image: QImage) -> bytes:
    """Colours in steps of eight: nobody sees it, and the file is a third smaller."""
    bits = image.bits()
    bits.setsize(image.sizeInBytes())
    dots = np.frombuffer(bits, dtype=np.uint8)
    dots[:] = np.minimum((dots.astype(np.uint16) + 4) // 8 * 8, 255)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 0)
    return bytes(data)
