"""The maps of the report that compares variants: each variant, what differs, and where variants agree.

Like all maps of a report they are made in the thread that calls, and touch nothing of the user's project.
"""

from typing import Any, Dict, Iterable, List, Sequence, Set, Tuple

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFontMarkerSymbolLayer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QColor

from ..core.geometry.spread import spread
from ..core.model.records import AREA, LINE, POINT, ProposalObject
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.report.variant_records import CONSENSUS_MAP, DIFFERENCE_MAP, VARIANT_MAP, VariantReport, map_key
from ..core.texts import tr
from ..core.variants.consensus import Consensus
from ..core.variants.diff import ADDED, CHANGED, REMOVED, Difference
from .frames import Box, common_frame
from .renderers import object_renderer
from .report_map import MapMaker, boxes_of
from .sheet_project import RD_NEW, to_qgis
from .sheet_text import typeface
from .styles import apply_style
from .symbol_parts import symbol_of
from .variant_layers import CONSENSUS, DIFFERENCE, difference_shapes

VARIANT_MM, WIDE_MM = (132.0, 79.0), (160.0, 155.0)  # of one variant, and of a difference or the consensus
DISC_MM, FIGURE_MM, FIGURE_UP_MM = 3.8, 2.4, -0.45
KIND_COLOURS = {ADDED: "#14607a", REMOVED: "#a3324e", CHANGED: "#8a5d00"}
_GEOMETRY = {AREA: "MultiPolygon", LINE: "MultiLineString", POINT: "MultiPoint"}
_OBJECT = ("uuid", "naam", "functie", "nauwkeurigheid", "laag")
Row = Tuple[Sequence[Any], Any]


def draw_variant_maps(report: VariantReport, maker: MapMaker, progress: Progress) -> Dict[str, bytes]:
    """Every map of the report as PNG, by key; all in one frame, so that they can be laid side by side.

    Raises Cancelled between two maps.
    """
    boxes = frame_boxes(report)
    jobs = [(map_key(VARIANT_MAP, place), drawing) for place, drawing in enumerate(report.consensus.drawings)]
    found: Dict[str, bytes] = {}
    count = len(jobs) + len(report.differences) + 1

    def told() -> None:
        progress.step(len(found) / count, tr("Kaart {number} van {count}").format(number=len(found) + 1, count=count))

    for key, drawing in jobs:
        told()
        found[key] = maker.draw_layers(variant_layers(drawing.objects), boxes, *VARIANT_MM)
    for place, change in enumerate(report.differences):
        told()
        found[map_key(DIFFERENCE_MAP, place)] = maker.draw_layers(
            difference_layers(change), boxes, *WIDE_MM, above=number_layers(change, boxes))  # fmt: skip
    told()
    found[map_key(CONSENSUS_MAP)] = maker.draw_layers(consensus_layers(report.consensus), boxes, *WIDE_MM)
    return found


def frame_boxes(report: VariantReport) -> List[Box]:
    """The boxes of all objects of all variants."""
    items = {item.uuid: item for drawing in report.consensus.drawings for item in drawing.objects}
    return boxes_of(items.values())


def variant_layers(objects: Sequence[ProposalObject]) -> List[QgsVectorLayer]:
    """The objects in the look of their function, points over lines over areas."""
    layers = []
    for kind in (POINT, LINE, AREA):
        mine = [item for item in objects if item.kind == kind and item.geometry is not None]
        rows = [((item.uuid, item.name, item.function, item.exactness, item.layer), item.geometry) for item in mine]
        if not rows:
            continue
        layer = _memory(kind, _OBJECT, rows)
        present: Set[Tuple[str, str]] = {(item.function, item.exactness) for item in mine}
        layer.setRenderer(object_renderer(kind, present))
        layers.append(layer)
    return layers


def difference_layers(found: Difference) -> List[QgsVectorLayer]:
    """What is added, lapses and changes, in the style of the layers that are written."""
    layers = []
    for kind in (POINT, LINE, AREA):
        rows = [((sort, item.name), item.geometry) for sort, item in difference_shapes(found, kind)]
        if not rows:
            continue
        layer = _memory(kind, ("soort", "naam"), rows)
        apply_style(layer, DIFFERENCE[kind])
        layers.append(layer)
    return layers


def number_layers(
    found: Difference, boxes: Sequence[Box], size: Tuple[float, float] = WIDE_MM
) -> List[QgsVectorLayer]:
    """The number of every change on a disc in the colour of its kind, as in the list beside the map.

    Signs and not labels: QGIS gives labels another place from one drawing to the next where two fit as well. ``boxes``
    are those that the map is drawn around, ``size`` is that of the map in mm: its scale says how far discs must be
    apart.
    """
    shown = [(number, change) for number, change in enumerate(found.told, start=1)
             if change.item.geometry is not None and not change.item.geometry.is_empty]  # fmt: skip
    if not shown:
        return []
    metres = common_frame(boxes, *size).scale / 1000.0  # in one mm of the map
    places = spread([_anchor(change.item.geometry, DISC_MM * metres) for _number, change in shown], DISC_MM * metres)
    rows = [((str(number), change.kind), shapely().points(*place)) for (number, change), place in zip(shown, places)]
    layer = _memory(POINT, ("nr", "soort"), rows)
    layer.setRenderer(QgsCategorizedSymbolRenderer(
        "soort", [QgsRendererCategory(kind, _disc(colour), kind) for kind, colour in KIND_COLOURS.items()]
    ))  # fmt: skip
    return [layer]


def _anchor(shape: Any, disc: float) -> Tuple[float, float]:
    """On the object; beside one that the disc would hide. Metres."""
    spot = shapely().point_on_surface(shape)
    west, south, east, north = shape.bounds
    if max(east - west, north - south) > 2.5 * disc:
        return spot.x, spot.y
    return east + 0.4 * disc, north + 0.4 * disc


def _disc(colour: str) -> QgsMarkerSymbol:
    disc = {"name": "circle", "size": str(DISC_MM), "color": colour, "outline_color": "#ffffff", "outline_width": "0.3"}
    figure = QgsFontMarkerSymbolLayer(typeface()[0], "1", FIGURE_MM, QColor("#ffffff"))
    figure.setOffset(QPointF(0.0, FIGURE_UP_MM))
    figure.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyCharacter, QgsProperty.fromField("nr"))
    layers: List[QgsSymbolLayer] = [QgsSimpleMarkerSymbolLayer.create(disc), figure]
    return symbol_of(QgsMarkerSymbol, layers)


def consensus_layers(found: Consensus) -> List[QgsVectorLayer]:
    """The places in the style of the layer that is written."""
    rows = [((place.kind, "1" if place.fixed else "0"), place.geometry) for place in found.places]
    layer = _memory(AREA, ("soort", "vast"), rows)
    apply_style(layer, CONSENSUS)
    return [layer]


def _memory(kind: str, fields: Sequence[str], rows: Iterable[Row]) -> QgsVectorLayer:
    columns = "".join(f"&field={name}:{'integer' if name == 'vast' else 'string'}" for name in fields)
    layer = QgsVectorLayer(f"{_GEOMETRY[kind]}?crs={RD_NEW}{columns}", kind, "memory")
    features = []
    for values, geometry in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([int(value) if name == "vast" else value for name, value in zip(fields, values)])
        feature.setGeometry(to_qgis(geometry))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer
