"""The project behind map sheets: a project of its own, never the user's.

Backdrop layers come from the store and stay for the whole set; the objects of a sheet are memory layers that are
renewed for every sheet, with rules for exactly what is on it.
"""

import json
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsInvertedPolygonRenderer,
    QgsProject,
    QgsRectangle,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..core.errors import NovexError
from ..core.model.codelists import code_name
from ..core.model.records import AREA, LINE, POINT, ProposalObject
from ..core.optional import shapely
from ..core.sheets.overlay import Overlay
from ..core.sheets.views import level_of
from ..core.texts import tr
from ..paths import resources
from .frames import Box, Frame
from .renderers import Present, object_labeling, object_renderer
from .sheet_areas import FRAMES, PROVINCE, Area
from .sheet_content import Sheet
from .sheet_numbers import NUMBER_FIELD, labeling_effort, number_labeling
from .sheet_overlay import overlay_features, overlay_layers
from .store import Store
from .styles import BACKDROP_ORDER, apply_style, open_layer
from .symbol_levels import ghost_symbol
from .symbols import stroke, symbol_of, with_alpha

RD_NEW = "EPSG:28992"
UNDER_OBJECTS = ("woonkernen", "water", "bos", "landgebruik")
LAND, ACCENT, BORDER = "#dcd5c8", "#b3402f", "#6d665b"
OBJECT_FIELD = "novex_object"  # the uuid, in a field that no layer of the basisset has
UNDER_FINDINGS = 0.5  # opacity of the proposals
VEIL, VEIL_AREA = 0.82, 0.6  # how much the veil covers; around an area the neighbours stay in sight

_GEOMETRY = {AREA: "MultiPolygon", LINE: "MultiLineString", POINT: "MultiPoint"}
_KINDS = {QgsWkbTypes.GeometryType.PolygonGeometry: AREA, QgsWkbTypes.GeometryType.LineGeometry: LINE,
          QgsWkbTypes.GeometryType.PointGeometry: POINT}  # fmt: skip
_FIELDS = (OBJECT_FIELD, "naam", "functie", "nauwkeurigheid", "variant", "laag", NUMBER_FIELD)


class SheetProject:
    """Layers of a set of sheets, in a :class:`QgsProject` that nobody else sees. Main thread only."""

    def __init__(self, store: Optional[Store], province_code: str) -> None:
        self.project = QgsProject()
        self.project.setCrs(QgsCoordinateReferenceSystem(RD_NEW))
        self.symbol_scale = 1.0  # enlarges symbols and names: a sheet of A1 is looked at from further away
        self.store = store
        self.used: List[str] = []
        self.messages: List[str] = []
        self.backdrop = self._open_backdrop()
        self._province = self._outline(province_code)
        self._masks: Dict[str, List[QgsVectorLayer]] = {}
        self._objects: List[QgsVectorLayer] = []
        self._locator: List[QgsVectorLayer] = []

    @property
    def province_box(self) -> Optional[Box]:
        """The box of the province in metres, or None when the basisset does not hold it."""
        if self._province is None:
            return None
        box = self._province.boundingBox()
        return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()

    @property
    def province(self) -> Any:
        """The outline of the province (shapely), or None."""
        return None if self._province is None else shapely().from_wkb(bytes(self._province.asWkb()))

    def show(
        self, sheet: Sheet, objects: Sequence[ProposalObject], present: Mapping[str, Present], *, names: bool,
        over: Optional[Overlay] = None, numbers: Optional[Mapping[str, int]] = None,
    ) -> List[QgsVectorLayer]:  # fmt: skip
        """The layers of one sheet from top to bottom: names, what lies ``over`` the objects, ``objects``, borders and
        roads, ground.

        With ``numbers`` (by uuid) each object has its number beside it in place of its name.
        """
        self.begin(sheet)
        self.project.setLabelingEngineSettings(labeling_effort(numbers=bool(numbers)))
        made = {kind: self.object_layer(kind, objects, present.get(kind, ()), names=names, numbers=numbers)
                for kind in _GEOMETRY}  # fmt: skip
        ghosts = {kind: self._ghosts(kind, sheet.others) for kind in _GEOMETRY}
        if over is not None and over.hits is not None:  # what is found speaks; what it is about steps back
            for layer in filter(None, made.values()):
                layer.setOpacity(UNDER_FINDINGS)
        cover = overlay_layers(over, self.covering, sheet.frame.scale) if over is not None else []
        self._objects = [layer for layer in (*made.values(), *ghosts.values(), *cover) if layer is not None]
        high = [self.backdrop[key] for key in BACKDROP_ORDER if key in self.backdrop and key not in UNDER_OBJECTS]
        under = [self.backdrop[key] for key in UNDER_OBJECTS if key in self.backdrop]
        titles, lines = [each for each in high if _is_named(each)], [each for each in high if not _is_named(each)]
        stack = [*titles, *cover, made[POINT], made[LINE], made[AREA], ghosts[POINT], ghosts[LINE], ghosts[AREA],
                 *self._around(sheet.area), *lines, *under]  # fmt: skip
        shown = [layer for layer in stack if layer is not None]
        for layer in shown:
            self._enlarge(layer, sheet.frame.scale)
        return shown

    def begin(self, sheet: Sheet) -> None:
        """Make room for the objects of a sheet: those of the one before go."""
        QgsExpressionContextUtils.setProjectVariable(self.project, "novex_variant", sheet.variant)
        self._drop(self._objects)
        self._objects = []

    def keep(self, layers: List[QgsVectorLayer], scale: int, share: float = 1.0) -> List[QgsVectorLayer]:
        """Layers that were made for a sheet at 1:``scale``, until the next one begins. ``share`` makes their symbols
        smaller than usual."""
        self._objects = list(layers)
        for layer in layers:
            self._enlarge(layer, scale, share)
        return layers

    def also_keep(self, layer: QgsVectorLayer) -> None:
        """One more layer that goes with the sheet, at its own size."""
        self._objects.append(layer)

    def add(self, layers: List[QgsVectorLayer], scale: int) -> List[QgsVectorLayer]:
        """More layers for the sheet that was begun."""
        return self.keep([*layers, *self._objects], scale)[: len(layers)]

    def twin(self, source: QgsVectorLayer) -> QgsVectorLayer:
        """An empty layer in memory with the fields and the look of ``source``, without its names and scale limits."""
        made = QgsVectorLayer(f"{_GEOMETRY[_KINDS[source.geometryType()]]}?crs={RD_NEW}", source.name(), "memory")
        made.dataProvider().addAttributes(source.fields().toList())
        made.updateFields()
        made.setRenderer(source.renderer().clone())
        self.project.addMapLayer(made, False)
        return made

    def _enlarge(self, layer: QgsVectorLayer, scale: int, share: float = 1.0) -> None:
        """Symbols and names of a layer at their size on an A3 times that of this paper."""
        if self.symbol_scale * share != 1.0:
            layer.renderer().setReferenceScale(scale * self.symbol_scale * share)

    def _drop(self, layers: Iterable[QgsVectorLayer]) -> None:
        for layer in layers:
            self.project.removeMapLayer(layer.id())

    def locator(self, sheet: Sheet) -> List[QgsVectorLayer]:
        """Layers of the small map: the frame of the sheet over the Netherlands, or over the province for an area."""
        self._drop(self._locator)
        own = self.province_box
        inside = sheet.area.series != PROVINCE and own is not None and not _holds(sheet.frame.box, own)
        land = self.memory("Locator", AREA, [self._province] if inside else netherlands())
        land.setRenderer(QgsSingleSymbolRenderer(_flat(LAND, "#ffffff", 0.12)))
        window = self._window(sheet.frame)
        area = []
        if inside and sheet.area.series != FRAMES:
            area = [self.memory("Gebied", AREA, [to_qgis(sheet.area.shape)])]
            area[0].setRenderer(QgsSingleSymbolRenderer(_flat(ACCENT, "#ffffff", 0.12, alpha=0.55)))
        self._locator = [window, *area, land]
        return self._locator

    def _window(self, frame: Frame) -> QgsVectorLayer:
        window = self.memory("Kader", AREA, [QgsGeometry.fromRect(QgsRectangle(*frame.box))])
        edge = stroke(QColor(ACCENT), 0.5, cap=Qt.PenCapStyle.FlatCap)
        edge.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
        window.setRenderer(QgsSingleSymbolRenderer(symbol_of(QgsFillSymbol, [_face(with_alpha(ACCENT, 0.14)), edge])))
        return window

    # -- backdrop

    def _open_backdrop(self) -> Dict[str, QgsVectorLayer]:
        found: Dict[str, QgsVectorLayer] = {}
        for key in BACKDROP_ORDER:
            if self.store is None or not self.store.has(key):
                continue
            try:
                layer = open_layer(self.store.uri(key), self.store.layer(key).title)
                apply_style(layer, key)
            except NovexError as error:
                self.messages.append(str(error))
                continue
            self.project.addMapLayer(layer, False)
            found[key] = layer
            self.used.append(key)
        if not found:
            self.messages.append(tr("Zonder basisset: er is geen ondergrond."))
        return found

    def _outline(self, province_code: str) -> Optional[QgsGeometry]:
        """The province of the proposal: by name when the layer holds several provinces."""
        layer = self.backdrop.get("provincie")
        features = list(layer.getFeatures()) if layer is not None else []
        named = [each for each in features if _same_name(each["naam"], code_name("provincies", province_code))]
        chosen = named or (features if len(features) == 1 else [])
        if not chosen:
            self.messages.append(tr("De grens van de provincie ontbreekt in de basisset."))
            return None
        return QgsGeometry.unaryUnion([each.geometry() for each in chosen])

    def _around(self, area: Area) -> List[QgsVectorLayer]:
        """A veil over everything outside the area, and its border where it is not the province.

        A frame is no area itself: it has the veil of the province.
        """
        own = area.shape is not None and area.series != FRAMES
        key = area.slug if own else ""
        if key not in self._masks:
            self._masks[key] = self._make_around(to_qgis(area.shape) if own else self._province, own=own)
        return self._masks[key]

    def _make_around(self, outline: Optional[QgsGeometry], *, own: bool) -> List[QgsVectorLayer]:
        if outline is None:
            return []
        layer = self.memory(tr("Buiten het gebied"), AREA, [outline])
        veil = QgsSingleSymbolRenderer(_flat("#efede8", "", 0, alpha=VEIL_AREA if own else VEIL))
        layer.setRenderer(QgsInvertedPolygonRenderer(veil))
        if not own:
            return [layer]
        border = self.memory(tr("Grens van het gebied"), AREA, [outline])
        border.setRenderer(QgsSingleSymbolRenderer(symbol_of(QgsFillSymbol, [stroke(QColor(BORDER), 0.45)])))
        return [border, layer]

    # -- objects

    def object_layer(
        self, kind: str, objects: Iterable[ProposalObject], present: Present, *, names: bool,
        numbers: Optional[Mapping[str, int]] = None,
    ) -> Optional[QgsVectorLayer]:
        mine = [item for item in objects if item.kind == kind and item.geometry is not None]
        if not mine:
            return None
        layer = self.memory(object_layer_name(kind), kind, [], _FIELDS)
        features = []
        for item in mine:
            feature = QgsFeature(layer.fields())
            feature.setAttributes([item.uuid, item.name, item.function, item.exactness, item.variant,
                                   level_of(item), str((numbers or {}).get(item.uuid, ""))])  # fmt: skip
            feature.setGeometry(to_qgis(item.geometry))
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        layer.setRenderer(object_renderer(kind, present))
        if names or numbers:
            layer.setLabeling(number_labeling(kind) if numbers else object_labeling(
                kind, max_scale_denominator=0, whole_layer=True))
            layer.setLabelsEnabled(True)
        return layer

    def covering(self, name: str, kind: str, rows: Sequence[Tuple[Any, str]]) -> QgsVectorLayer:
        layer = self.memory(name, kind, [], ("klasse",))
        overlay_features(layer, rows, to_qgis)
        return layer

    def _ghosts(self, kind: str, others: Sequence[ProposalObject]) -> Optional[QgsVectorLayer]:
        """Thin outlines of what is not the subject of the sheet but lies over or under it."""
        shapes = [to_qgis(item.geometry) for item in placed(others) if item.kind == kind]
        if not shapes:
            return None
        layer = self.memory(tr("Andere lagen"), kind, shapes)
        layer.setRenderer(QgsSingleSymbolRenderer(ghost_symbol(kind)))
        return layer

    def memory(
        self, name: str, kind: str, shapes: Sequence[QgsGeometry], fields: Sequence[str] = (),
        values: Sequence[str] = (),
    ) -> QgsVectorLayer:  # fmt: skip
        """A layer in memory of these shapes; ``values`` fill the one field, in the same order."""
        columns = "".join(f"&field={each}:string" for each in fields)
        layer = QgsVectorLayer(f"{_GEOMETRY[kind]}?crs={RD_NEW}{columns}", name, "memory")
        features = []
        for place, shape in enumerate(shapes):
            feature = QgsFeature(layer.fields())
            feature.setGeometry(shape)
            if values:
                feature.setAttribute(0, values[place])
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        self.project.addMapLayer(layer, False)
        return layer


def object_layer_name(kind: str) -> str:
    """How a layer with proposals is called in a layered PDF."""
    return {AREA: tr("Voorstellen: vlakken"), LINE: tr("Voorstellen: lijnen"), POINT: tr("Voorstellen: punten")}[kind]


def netherlands() -> List[QgsGeometry]:
    content = json.loads(resources("layouts", "nederland.json").read_text(encoding="utf-8"))
    return [QgsGeometry.fromWkt(wkt) for wkt in content["provincies"].values()]


def to_qgis(geometry: Any) -> QgsGeometry:
    """A shapely geometry as a QGIS geometry."""
    result = QgsGeometry()
    result.fromWkb(shapely().to_wkb(geometry))
    return result


def box_of(item: ProposalObject) -> Box:
    """The box of an object's geometry in metres."""
    west, south, east, north = shapely().bounds(item.geometry)
    return float(west), float(south), float(east), float(north)


def placed(objects: Iterable[ProposalObject]) -> List[ProposalObject]:
    """The objects that have a place."""
    return [item for item in objects if item.geometry is not None and not item.geometry.is_empty]


def split_by_frame(
    objects: Iterable[ProposalObject], frame: Frame
) -> Tuple[List[ProposalObject], List[ProposalObject]]:
    """The objects that (partly) fall in the frame, and those that do not or have no place.

    Held against the shapes themselves: the box of a bent object may reach into a frame that it passes by.
    """
    items = list(objects)
    lib = shapely()
    window = lib.box(*frame.box)
    here = {item.uuid for item in placed(items) if lib.intersects(window, item.geometry)}
    return [item for item in items if item.uuid in here], [item for item in items if item.uuid not in here]


def _holds(outer: Box, inner: Box) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and outer[2] >= inner[2] and outer[3] >= inner[3]


def _is_named(layer: QgsVectorLayer) -> bool:
    return layer.labelsEnabled() and layer.geometryType() == 0


def _same_name(value: object, name: str) -> bool:
    return bool(value) and str(value).casefold() in (name.casefold(), name.split(" (", maxsplit=1)[0].casefold())


def _face(colour: QColor) -> QgsSimpleFillSymbolLayer:
    face = QgsSimpleFillSymbolLayer(colour)
    face.setStrokeStyle(Qt.PenStyle.NoPen)
    return face


def _flat(colour: str, edge: str, width: float, alpha: float = 1.0) -> QgsFillSymbol:
    layers: List[QgsSymbolLayer] = [_face(with_alpha(colour, alpha))]
    if edge:
        layers.append(stroke(QColor(edge), width))
    return symbol_of(QgsFillSymbol, layers)
