"""Up to the edge of what other layers show: cutting an area off there, and filling the gap that they leave open.

Everything is asked in the CRS of the layer that is drawn on. Only what a layer draws counts: an object of another
variant that the map leaves out is no edge.
"""

from dataclasses import dataclass
from typing import Iterable, Iterator, List, Optional, Tuple

from qgis.core import (
    QgsCoordinateTransform,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas

from ..adapters.layers import ROLE
from ..core.errors import NovexError
from ..core.texts import tr

OFF, CUT, FILL = "uit", "afsnijden", "vullen"
MOST = 20_000  # features in sight; more would keep the window waiting
HALF = 0.5  # an area that covers this share of a gap is meant to fill it
OBJECT_TABLE = "object_vlak"
_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


@dataclass(frozen=True)
class EdgeResult:
    """``cut_m2`` was taken off because it is covered already; ``gaps`` were filled up to their edge."""

    geometry: QgsGeometry
    cut_m2: float
    gaps: int


def edge_layers(canvas: QgsMapCanvas) -> List[QgsVectorLayer]:
    """The layers of the map that have areas, from top to bottom; what a check has found is no area to keep out of."""
    vectors = [layer for layer in canvas.layers() if isinstance(layer, QgsVectorLayer)]
    own = ("", OBJECT_TABLE)
    return [one for one in vectors if one.geometryType() == _POLYGON and one.customProperty(ROLE, "") in own]


def cut_off(canvas: QgsMapCanvas, target: QgsVectorLayer, layers: Iterable[QgsVectorLayer],
            drawn: QgsGeometry) -> EdgeResult:  # fmt: skip
    """``drawn`` without what the layers cover. Raises NovexError when nothing is left."""
    covered = cover(canvas, target, layers, drawn.boundingBox())
    left = _areas(drawn.difference(covered)) if not covered.isEmpty() else QgsGeometry(drawn)
    if left.isEmpty():
        raise NovexError(tr("Alles wat u tekende, is al bedekt."),
                         tr("Teken ernaast, kies een andere laag voor de rand, of zet 'tot de rand' uit."))  # fmt: skip
    return EdgeResult(left, max(0.0, drawn.area() - left.area()), 0)


def fill_up(canvas: QgsMapCanvas, target: QgsVectorLayer, layers: Iterable[QgsVectorLayer],
            drawn: QgsGeometry) -> EdgeResult:  # fmt: skip
    """Cut off, and each closed gap of which ``drawn`` covers at least half is filled up to its edge."""
    layers = list(layers)
    frame = _frame(canvas, target)
    frame.combineExtentWith(drawn.boundingBox())
    frame.grow(max(frame.width(), frame.height()) * 0.01)
    cut = cut_off(canvas, target, layers, drawn)
    filled = []
    for gap in _closed_gaps(canvas, target, layers, frame):
        shared = gap.intersection(drawn).area() if gap.boundingBox().intersects(drawn.boundingBox()) else 0.0
        if shared >= HALF * gap.area():
            filled.append(gap)
    if not filled:
        return cut
    return EdgeResult(_areas(QgsGeometry.unaryUnion([cut.geometry, *filled])), cut.cut_m2, len(filled))


def gap_at(canvas: QgsMapCanvas, target: QgsVectorLayer, layers: Iterable[QgsVectorLayer],
           place: QgsPointXY) -> QgsGeometry:  # fmt: skip
    """The gap between the areas of the layers in which ``place`` lies.

    Raises NovexError when the place is covered, or when the gap is open or runs out of sight.
    """
    layers = list(layers)
    point = QgsGeometry.fromPointXY(place)
    for gap in _closed_gaps(canvas, target, layers, _frame(canvas, target)):
        if gap.intersects(point):
            return gap
    around = cover(canvas, target, layers, QgsRectangle(place.x() - 1, place.y() - 1, place.x() + 1, place.y() + 1))
    if around.intersects(point):
        raise NovexError(tr("Deze plek is al bedekt."),
                         tr("Klik in een open plek, of kies een andere laag voor de rand."))  # fmt: skip
    raise NovexError(tr("De open plek is niet gesloten, of loopt buiten het kaartbeeld door."),
                     tr("Zoom uit tot de hele rand in beeld is, of teken het vlak zelf."))  # fmt: skip


def cover(canvas: QgsMapCanvas, target: QgsVectorLayer, layers: Iterable[QgsVectorLayer],
          frame: QgsRectangle) -> QgsGeometry:  # fmt: skip
    """All that the layers draw inside ``frame``, as one geometry in the CRS of ``target``."""
    parts: List[QgsGeometry] = []
    for layer in layers:
        for geometry in _shown(canvas, layer, target, frame):
            if len(parts) >= MOST:
                raise NovexError(tr("Er zijn hier te veel vlakken om de rand te bepalen (meer dan {count}).").format(
                    count=MOST), tr("Zoom in, of kies één laag voor de rand."))  # fmt: skip
            parts.append(geometry)
    return QgsGeometry.unaryUnion(parts) if parts else QgsGeometry.fromWkt("Polygon EMPTY")


def _shown(canvas: QgsMapCanvas, layer: QgsVectorLayer, target: QgsVectorLayer,
           frame: QgsRectangle) -> Iterator[QgsGeometry]:  # fmt: skip
    """The areas that a layer draws inside the frame, valid, in the CRS of the target."""
    project = QgsProject.instance()
    request = QgsFeatureRequest().setDestinationCrs(target.crs(), project.transformContext()).setFilterRect(frame)
    context = QgsRenderContext.fromMapSettings(canvas.mapSettings())
    context.expressionContext().appendScope(QgsExpressionContextUtils.layerScope(layer))
    renderer = layer.renderer().clone() if layer.renderer() is not None else None
    if renderer is not None:
        renderer.startRender(context, layer.fields())
    try:
        for feature in layer.getFeatures(request):
            context.expressionContext().setFeature(feature)
            if renderer is None or renderer.willRenderFeature(feature, context):
                yield _sound(feature.geometry(), frame)
    finally:
        if renderer is not None:
            renderer.stopRender(context)


def _sound(geometry: QgsGeometry, frame: QgsRectangle) -> QgsGeometry:
    """Cut to the frame first: a national layer has areas of 80 000 vertices of which a corner is in sight."""
    sound = geometry if geometry.isGeosValid() else _areas(geometry.makeValid())
    return sound if frame.contains(sound.boundingBox()) else _areas(sound.intersection(QgsGeometry.fromRect(frame)))


def _closed_gaps(canvas: QgsMapCanvas, target: QgsVectorLayer, layers: Iterable[QgsVectorLayer],
                 frame: QgsRectangle) -> List[QgsGeometry]:  # fmt: skip
    """What is not covered and does not reach the edge of the frame."""
    free = QgsGeometry.fromRect(frame).difference(cover(canvas, target, layers, frame))
    inside = QgsRectangle(frame)
    inside.grow(-1e-6 * max(frame.width(), frame.height()))
    parts = [part for part in free.asGeometryCollection() if part.type() == _POLYGON]
    return [part for part in parts if inside.contains(part.boundingBox())]


def _frame(canvas: QgsMapCanvas, target: QgsVectorLayer) -> QgsRectangle:
    settings = canvas.mapSettings()
    way = QgsCoordinateTransform(settings.destinationCrs(), target.crs(), QgsProject.instance().transformContext())
    return way.transformBoundingBox(canvas.extent())


def _areas(geometry: QgsGeometry) -> QgsGeometry:
    parts = [part for part in geometry.asGeometryCollection() if part.type() == _POLYGON]
    return QgsGeometry.collectGeometry(parts) if len(parts) > 1 else parts[0] if parts else QgsGeometry()


def layers_of(canvas: QgsMapCanvas, layer_id: str) -> Tuple[List[QgsVectorLayer], Optional[str]]:
    """The layers that give the edge: one by its id, or all with areas that are in sight; and the name of that one."""
    shown = edge_layers(canvas)
    chosen = [layer for layer in shown if layer.id() == layer_id] if layer_id else shown
    if not chosen:
        raise NovexError(tr("Er is geen vlakkenlaag in beeld die een rand geeft."),
                         tr("Zet de laag aan in het lagenpaneel, of kies een andere."))  # fmt: skip
    return chosen, chosen[0].name() if layer_id else None
