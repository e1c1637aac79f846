"""The maps of the report that compares variants: each variant, what differs, and where variants agree.

Like all maps of a report they are made in the thread that calls, and touch nothing of the user's project.
"""

from typing import Any, Dict, Iterable, List, Sequence, Set, Tuple

from qgis.core import QgsFeature, QgsVectorLayer

from ..core.model.records import AREA, LINE, POINT, ProposalObject
from ..core.progress import Progress
from ..core.report.variant_records import CONSENSUS_MAP, DIFFERENCE_MAP, VARIANT_MAP, VariantReport, map_key
from ..core.texts import tr
from ..core.variants.consensus import Consensus
from ..core.variants.diff import Difference
from .frames import Box
from .renderers import object_labeling, object_renderer
from .report_map import MapMaker, boxes_of
from .sheet_project import RD_NEW, to_qgis
from .styles import apply_style
from .variant_layers import CONSENSUS, DIFFERENCE, difference_shapes

VARIANT_MM, WIDE_MM = (132.0, 79.0), (160.0, 155.0)  # of one variant, and of a difference or the consensus
NAMES_UP_TO = 40
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
        if len(objects) <= NAMES_UP_TO:
            layer.setLabeling(object_labeling(kind, 4.6, 0, whole_layer=True))
            layer.setLabelsEnabled(True)
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
        layer.setLabeling(object_labeling(kind, 5.4, 0, whole_layer=True))
        layer.setLabelsEnabled(len(rows) <= NAMES_UP_TO)
        layers.append(layer)
    return layers


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
