"""The project behind a sheet of the whole country: sea, neighbours, provinces, and the proposals over them.

The ground is the map of the world that comes with QGIS (Natural Earth, public domain); where that is not there the
coarse outlines of the locator take its place. Outlines that the user gives go before both.
"""

import json
from pathlib import Path
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from ..core.exchange.adder_files import read_outlines
from ..core.model.codelists import codelist
from ..core.model.records import AREA, LINE, POINT, ProposalObject
from ..core.texts import tr
from ..paths import resources
from .frames import Box, around
from .national_look import national_renderer
from .renderers import Present, text_format
from .sheet_project import OBJECT_FIELD, RD_NEW, object_layer_name, to_qgis

SEA, ABROAD, LAND, ABSENT, EDGE = "#dde8ee", "#ebe8e1", "#f7f4ec", "#e4e0d7", "#a39b8d"
ACCENT, PALE = "#16324f", "#dcd5c8"
ABROAD_BOX = QgsRectangle(1.0, 49.0, 9.5, 55.5)  # degrees
OTHER_NAMES = {"Friesland": "PV21"}  # as Natural Earth calls them
_GEOMETRY = {AREA: "MultiPolygon", LINE: "MultiLineString", POINT: "MultiPoint"}
_FIELDS = (OBJECT_FIELD, "functie", "nauwkeurigheid")
Outlines = Dict[str, QgsGeometry]  # by code of the province


class NationalStage:
    """Layers of sheets of the country, in a project that nobody else sees. Main thread only.

    ``delivered`` are the codes of the provinces of which there are proposals; ``outlines`` is a GeoJSON as the adder
    takes it. Raises NovexError when that cannot be read.
    """

    def __init__(self, delivered: Iterable[str], outlines: Any = None) -> None:
        self.project = QgsProject()
        self.project.setCrs(QgsCoordinateReferenceSystem(RD_NEW))
        self.symbol_scale = 1.0  # enlarges symbols and names on a large paper
        self.delivered = frozenset(delivered)
        world = _world()
        self._outlines, self.source = _outlines(outlines, world)
        self._ground = [*self._provinces(), *self._abroad(world)]
        self._borders = self._border()
        self._objects: List[QgsVectorLayer] = []

    @property
    def box(self) -> Optional[Box]:
        """The box around all provinces, metres."""
        boxes = [shape.boundingBox() for shape in self._outlines.values()]
        return around((e.xMinimum(), e.yMinimum(), e.xMaximum(), e.yMaximum()) for e in boxes)

    @property
    def absent(self) -> Tuple[str, ...]:
        """The codes of provinces that have an outline and no proposals."""
        return tuple(code for code in sorted(self._outlines) if code not in self.delivered)

    def show(
        self, objects: Sequence[ProposalObject], present: Mapping[str, Present], scale: int
    ) -> List[QgsVectorLayer]:
        """The layers of one sheet from top to bottom: names and borders of provinces, proposals, ground."""
        for layer in self._objects:
            self.project.removeMapLayer(layer.id())
        made = [self._object_layer(kind, objects, present.get(kind, ()), scale, len(objects))
                for kind in (POINT, LINE, AREA)]  # fmt: skip
        self._objects = [layer for layer in made if layer is not None]
        shown = [self._borders, *self._objects, *self._ground]
        if self.symbol_scale != 1.0:
            for layer in shown:
                layer.renderer().setReferenceScale(scale * self.symbol_scale)
        return shown

    def locator(self) -> List[QgsVectorLayer]:
        """The country small: the provinces that are on the sheet in the colour of the accent."""
        found = []
        for colour, codes in ((ACCENT, self.delivered & set(self._outlines)), (PALE, set(self.absent))):
            layer = self._memory("Locator", AREA, [self._outlines[code] for code in sorted(codes)])
            layer.setRenderer(QgsSingleSymbolRenderer(_flat(colour, "#ffffff", 0.15)))
            found += [layer] if codes else []
        return found

    # -- layers

    def _provinces(self) -> List[QgsVectorLayer]:
        found = []
        for title, colour, wanted in ((tr("Provincies"), LAND, True), (tr("Zonder pakket"), ABSENT, False)):
            shapes = [shape for code, shape in sorted(self._outlines.items()) if (code in self.delivered) is wanted]
            layer = self._memory(title, AREA, shapes)
            layer.setRenderer(QgsSingleSymbolRenderer(_flat(colour, "", 0)))
            found += [layer] if shapes else []
        return found

    def _abroad(self, world: Optional[Path]) -> List[QgsVectorLayer]:
        """Land of the neighbours, for the eye only."""
        if world is None:
            return []
        shapes = [shape for _name, shape in _read(world, "countries", "\"ISO_A3\" <> 'NLD'")]
        layer = self._memory(tr("Buurlanden"), AREA, shapes)
        layer.setRenderer(QgsSingleSymbolRenderer(_flat(ABROAD, "#ffffff", 0.4)))
        return [layer] if shapes else []

    def _border(self) -> QgsVectorLayer:
        """Borders over the proposals, and the names of the provinces."""
        layer = self._memory(tr("Provinciegrenzen"), AREA, [], ("naam",))
        names = {each.code: each.name for each in codelist("provincies")}
        features = []
        for code, shape in sorted(self._outlines.items()):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([names.get(code, code)])
            feature.setGeometry(shape)
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        layer.setRenderer(QgsSingleSymbolRenderer(_flat("255,255,255,0", EDGE, 0.3)))
        settings = QgsPalLayerSettings()
        settings.fieldName = "naam"
        settings.setFormat(text_format(7.0, "#6f675a", halo_mm=0.7, halo=LAND, capitals=True))
        settings.placement = QgsPalLayerSettings.Placement.Horizontal
        layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
        layer.setLabelsEnabled(True)
        return layer

    def _object_layer(
        self, kind: str, objects: Iterable[ProposalObject], present: Present, scale: int, count: int
    ) -> Optional[QgsVectorLayer]:
        mine = [item for item in objects if item.kind == kind and item.geometry is not None]
        if not mine:
            return None
        layer = self._memory(object_layer_name(kind), kind, [], _FIELDS)
        features = []
        for item in mine:
            feature = QgsFeature(layer.fields())
            feature.setAttributes([item.uuid, item.function, item.exactness])
            feature.setGeometry(to_qgis(item.geometry))
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        layer.setRenderer(national_renderer(kind, present, scale, count))
        return layer

    def _memory(
        self, name: str, kind: str, shapes: Sequence[QgsGeometry], fields: Sequence[str] = ()
    ) -> QgsVectorLayer:
        columns = "".join(f"&field={each}:string" for each in fields)
        layer = QgsVectorLayer(f"{_GEOMETRY[kind]}?crs={RD_NEW}{columns}", name, "memory")
        features = []
        for shape in shapes:
            feature = QgsFeature(layer.fields())
            feature.setGeometry(shape)
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        self.project.addMapLayer(layer, False)
        return layer


def _world() -> Optional[Path]:
    path = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    return path if path.is_file() else None


def _outlines(given: Any, world: Optional[Path]) -> Tuple[Outlines, str]:
    """The provinces by code, and where they are from."""
    if given:
        places = read_outlines(given)
        return ({code: to_qgis(shape) for code, shape in zip(places.codes, places.geometries)}, Path(given).name)
    codes = {each.name: each.code for each in codelist("provincies")} | OTHER_NAMES
    named = list(_read(world, "states_provinces", "\"adm0_a3\" = 'NLD'")) if world else []
    if not any(name in codes for name, _shape in named):
        content = json.loads(resources("layouts", "nederland.json").read_text(encoding="utf-8"))
        named = [(name, QgsGeometry.fromWkt(wkt)) for name, wkt in content["provincies"].items()]
    return {codes[name]: shape for name, shape in named if name in codes}, "Natural Earth"


def _read(world: Path, table: str, where: str) -> Iterable[Tuple[str, QgsGeometry]]:
    """(name, shape in RD New) of what a table of the world map has around the Netherlands."""
    layer = QgsVectorLayer(f"{world}|layername={table}|subset={where}", table, "ogr")
    if not layer.isValid():
        return
    to_rd = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem(RD_NEW), QgsProject.instance())
    field = next((each for each in ("name", "NAME") if layer.fields().lookupField(each) >= 0), "")
    window = QgsGeometry.fromRect(ABROAD_BOX)
    for feature in layer.getFeatures(QgsFeatureRequest(ABROAD_BOX)):
        shape = feature.geometry().intersection(window)
        if shape.isEmpty():
            continue
        shape.transform(to_rd)
        yield str(feature[field]) if field else "", shape


def _flat(colour: str, edge: str, width: float) -> QgsFillSymbol:
    look = {"color": colour, "outline_color": edge or "0,0,0,0", "outline_width": str(width),
            "outline_style": "solid" if edge else "no", "joinstyle": "round"}  # fmt: skip
    return QgsFillSymbol.createSimple(look)
