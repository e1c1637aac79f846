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
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..core.errors import NovexError
from ..core.model.codelists import code_name
from ..core.model.records import AREA, LINE, POINT, ProposalObject
from ..core.optional import shapely
from ..core.texts import tr
from ..paths import resources
from .frames import Box, Frame
from .renderers import Present, object_labeling, object_renderer
from .store import Store
from .styles import BACKDROP_ORDER, apply_style, open_layer
from .symbols import stroke, symbol_of, with_alpha

RD_NEW = "EPSG:28992"
UNDER_OBJECTS = ("woonkernen", "water", "bos", "landgebruik")
LAND, LAND_FAR, ACCENT = "#dcd5c8", "#ffffff", "#b3402f"

_GEOMETRY = {AREA: "MultiPolygon", LINE: "MultiLineString", POINT: "MultiPoint"}
_FIELDS = ("uuid", "naam", "functie", "nauwkeurigheid", "variant")


class SheetProject:
    """Layers of a set of sheets, in a :class:`QgsProject` that nobody else sees. Main thread only."""

    def __init__(self, store: Optional[Store], province_code: str, variant: str) -> None:
        self.project = QgsProject()
        self.project.setCrs(QgsCoordinateReferenceSystem(RD_NEW))
        QgsExpressionContextUtils.setProjectVariable(self.project, "novex_variant", variant)
        self.store = store
        self.used: List[str] = []
        self.messages: List[str] = []
        self._backdrop = self._open_backdrop()
        self._province = self._outline(province_code)
        self._mask = self._make_mask()
        self._objects: List[QgsVectorLayer] = []
        self._locator: List[QgsVectorLayer] = []

    @property
    def province_box(self) -> Optional[Box]:
        """The box of the province in metres, or None when the basisset does not hold it."""
        if self._province is None:
            return None
        box = self._province.boundingBox()
        return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()

    def show(
        self, objects: Sequence[ProposalObject], present: Mapping[str, Present], *, names: bool
    ) -> List[QgsVectorLayer]:
        """The layers of one sheet from top to bottom: names, proposals, borders and roads, ground."""
        for layer in self._objects:
            self.project.removeMapLayer(layer.id())
        made = {kind: self._object_layer(kind, objects, present.get(kind, ()), names=names) for kind in _GEOMETRY}
        self._objects = [layer for layer in made.values() if layer is not None]
        over = [self._backdrop[key] for key in BACKDROP_ORDER if key in self._backdrop and key not in UNDER_OBJECTS]
        under = [self._backdrop[key] for key in UNDER_OBJECTS if key in self._backdrop]
        titles, lines = [each for each in over if _is_named(each)], [each for each in over if not _is_named(each)]
        stack = [*titles, made[POINT], made[LINE], made[AREA], self._mask, *lines, *under]
        return [layer for layer in stack if layer is not None]

    def locator(self, frame: Frame) -> List[QgsVectorLayer]:
        """Layers of the small map: the frame over the outline of the Netherlands; made once for the set."""
        if not self._locator:
            self._locator = self._make_locator(frame)
        return self._locator

    def _make_locator(self, frame: Frame) -> List[QgsVectorLayer]:
        content = json.loads(resources("layouts", "nederland.json").read_text(encoding="utf-8"))
        shapes = [QgsGeometry.fromWkt(wkt) for wkt in content["provincies"].values()]
        land = self._memory("nederland", AREA, shapes)
        land.setRenderer(QgsSingleSymbolRenderer(_flat(LAND, "#ffffff", 0.12)))
        window = self._memory("kader", AREA, [QgsGeometry.fromRect(QgsRectangle(*frame.box))])
        edge = stroke(QColor(ACCENT), 0.5, cap=Qt.PenCapStyle.FlatCap)
        edge.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
        window.setRenderer(QgsSingleSymbolRenderer(symbol_of(QgsFillSymbol, [_face(with_alpha(ACCENT, 0.14)), edge])))
        return [window, land]

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
        layer = self._backdrop.get("provincie")
        features = list(layer.getFeatures()) if layer is not None else []
        named = [each for each in features if _same_name(each["naam"], code_name("provincies", province_code))]
        chosen = named or (features if len(features) == 1 else [])
        if not chosen:
            self.messages.append(tr("De grens van de provincie ontbreekt in de basisset."))
            return None
        return QgsGeometry.unaryUnion([each.geometry() for each in chosen])

    def _make_mask(self) -> Optional[QgsVectorLayer]:
        """A veil over everything outside the province."""
        if self._province is None:
            return None
        layer = self._memory("masker", AREA, [self._province])
        veil = QgsSingleSymbolRenderer(_flat("#efede8", "", 0, alpha=0.82))
        layer.setRenderer(QgsInvertedPolygonRenderer(veil))
        return layer

    # -- objects

    def _object_layer(
        self, kind: str, objects: Iterable[ProposalObject], present: Present, *, names: bool
    ) -> Optional[QgsVectorLayer]:
        mine = [item for item in objects if item.kind == kind and item.geometry is not None]
        if not mine:
            return None
        layer = self._memory(f"object_{kind}", kind, [])
        features = []
        for item in mine:
            feature = QgsFeature(layer.fields())
            feature.setAttributes([item.uuid, item.name, item.function, item.exactness, item.variant])
            feature.setGeometry(to_qgis(item.geometry))
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        layer.setRenderer(object_renderer(kind, present))
        if names:
            layer.setLabeling(object_labeling(kind, max_scale_denominator=0, whole_layer=True))
            layer.setLabelsEnabled(True)
        return layer

    def _memory(self, name: str, kind: str, shapes: Sequence[QgsGeometry]) -> QgsVectorLayer:
        fields = "".join(f"&field={each}:string" for each in _FIELDS)
        layer = QgsVectorLayer(f"{_GEOMETRY[kind]}?crs={RD_NEW}{fields}", name, "memory")
        for shape in shapes:
            feature = QgsFeature(layer.fields())
            feature.setGeometry(shape)
            layer.dataProvider().addFeatures([feature])
        layer.updateExtents()
        self.project.addMapLayer(layer, False)
        return layer


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
    """The objects that (partly) fall in the frame, and those that do not or have no place."""
    items = list(objects)
    here = {item.uuid for item in placed(items) if frame.contains(box_of(item))}
    return [item for item in items if item.uuid in here], [item for item in items if item.uuid not in here]


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
