"""The maps of the report that compares variants: each variant, what differs, and where variants agree.

Like all maps of a report they are made in the thread that calls, and touch nothing of the user's project.
"""

from typing import Any, Dict, Iterable, List, Sequence, Set, Tuple

from qgis.core import (
    QgsFeature,
    QgsFontMarkerSymbolLayer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.model.records import AREA, LINE, POINT, ProposalObject
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.report.variant_records import CONSENSUS_MAP, DIFFERENCE_MAP, VARIANT_MAP, VariantReport, map_key
from ..core.texts import tr
from ..core.variants.consensus import Consensus
from ..core.variants.diff import Difference
from .frames import Box
from .renderers import object_renderer
from .report_map import MapMaker, boxes_of
from .sheet_project import RD_NEW, to_qgis
from .sheet_text import INK, typeface
from .styles import apply_style
from .symbol_parts import symbol_of
from .variant_layers import CONSENSUS, DIFFERENCE, difference_shapes

VARIANT_MM, WIDE_MM = (132.0, 79.0), (160.0, 155.0)  # of one variant, and of a difference or the consensus
DISC_MM, FIGURE_MM = 3.7, 2.5
_GEOMETRY = {AREA: "MultiPolygon", LINE: "MultiLineString", POINT: "MultiPoint"}
_OBJECT = ("uuid", "naam", "functie", "nauwkeurigheid")
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
        found[map_key(DIFFERENCE_MAP, place)] = maker.draw_layers(difference_layers(change), boxes, *WIDE_MM)
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
        rows = [((item.uuid, item.name, item.function, item.exactness), item.geometry) for item in mine]
        if not rows:
            continue
        layer = _memory(kind, _OBJECT, rows)
        present: Set[Tuple[str, str]] = {(item.function, item.exactness) for item in mine}
        layer.setRenderer(object_renderer(kind, present))
        layers.append(layer)
    return layers


def difference_layers(found: Difference) -> List[QgsVectorLayer]:
    """What is added, lapses and changes, in the style of the layers that are written, each with its number."""
    layers = _numbers(found)
    for kind in (POINT, LINE, AREA):
        rows = [((sort, item.name), item.geometry) for sort, item in difference_shapes(found, kind)]
        if not rows:
            continue
        layer = _memory(kind, ("soort", "naam"), rows)
        apply_style(layer, DIFFERENCE[kind])
        layers.append(layer)
    return layers


def _numbers(found: Difference) -> List[QgsVectorLayer]:
    """The number of every change on a disc at its place, as in the list beside the map.

    Signs and not labels: QGIS gives labels another place from one drawing to the next where two fit as well.
    """
    lib = shapely()
    rows = [
        ((str(number), change.kind), lib.point_on_surface(change.item.geometry))
        for number, change in enumerate(found.told, start=1)
        if change.item.geometry is not None and not change.item.geometry.is_empty
    ]
    if not rows:
        return []
    layer = _memory(POINT, ("nr", "soort"), rows)
    disc = {"name": "circle", "size": str(DISC_MM), "color": "#ffffff", "outline_color": INK, "outline_width": "0.25"}
    figure = QgsFontMarkerSymbolLayer(typeface()[0], "1", FIGURE_MM, QColor(INK))
    figure.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyCharacter, QgsProperty.fromField("nr"))
    layers: List[QgsSymbolLayer] = [QgsSimpleMarkerSymbolLayer.create(disc), figure]
    layer.setRenderer(QgsSingleSymbolRenderer(symbol_of(QgsMarkerSymbol, layers)))
    return [layer]


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
