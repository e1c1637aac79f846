"""From what was drawn to what a layer stores, without ever changing the outline behind the user's back.

What is wrong with a sketch is said (:func:`fault_of`) and kept in sight; :func:`repaired` runs only when asked for.
"""

from dataclasses import dataclass
from typing import Any, List, Optional, Tuple

import numpy as np
from qgis.core import Qgis, QgsGeometry, QgsLineString, QgsPolygon, QgsProject, QgsVectorLayer, QgsWkbTypes

from ..compat import as_int
from ..core.errors import NovexError
from ..core.geometry import sketch_crossings
from ..core.model.records import AREA, LINE, POINT
from ..core.texts import tr

DOUBLE_M = 0.001  # vertices nearer to each other than a millimetre are one
THINNEST_M = 0.001  # an area that is thinner on average has no area
CROSSES, NO_AREA, TOO_FEW, NO_LENGTH = "kruist", "geen_oppervlakte", "te_weinig", "geen_lengte"
_SEARCHED = 5_000  # vertices up to which all crossings are shown; above, the one that GEOS names


@dataclass(frozen=True)
class Fault:
    """Why a sketch cannot become an object yet. ``places`` are where, as (x, y) in the CRS of the layer."""

    code: str
    message: str
    hint: str
    places: Tuple[Tuple[float, float], ...] = ()

    @property
    def can_be_repaired(self) -> bool:
        return self.code == CROSSES


def outline_geometry(points: Any, kind: str) -> QgsGeometry:
    """An area or line through points of shape (n, 2)."""
    points = np.asarray(points, dtype=float)
    line = QgsLineString(points[:, 0].tolist(), points[:, 1].tolist())
    if kind == LINE:
        return QgsGeometry(line)
    line.close()
    return QgsGeometry(QgsPolygon(line))


def fault_of(geometry: QgsGeometry, kind: str) -> Optional[Fault]:
    """What keeps a drawn geometry from being stored, or None. A line may cross itself; an area may not."""
    if kind == POINT:
        return None
    if kind == LINE:
        return _no_length() if geometry.length() < DOUBLE_M else None
    if _vertex_count(geometry) < 4:  # the first stands at the end again
        return _too_few()
    if geometry.isGeosValid():
        return _no_area() if _is_thin(geometry) else None
    if _is_thin(geometry) and _is_flat(geometry):
        return _no_area()
    return Fault(CROSSES, tr("De lijn kruist zichzelf."),
                 tr("Laat de begrenzing herstellen, teken verder, of gooi de schets weg."),
                 crossing_places(geometry))  # fmt: skip


def crossing_places(geometry: QgsGeometry) -> Tuple[Tuple[float, float], ...]:
    """Where the outline of an area crosses or touches itself."""
    ring = points_of(geometry)
    if len(ring) <= _SEARCHED:
        found = [(float(x), float(y)) for _, _, (x, y) in sketch_crossings.crossings(ring, closed=True)]
        if found:
            return tuple(found)
    faults = geometry.validateGeometry(Qgis.GeometryValidationEngine.Geos)
    return tuple((fault.where().x(), fault.where().y()) for fault in faults if fault.hasWhere())


def points_of(geometry: QgsGeometry) -> Any:
    """The vertices of a line or of the outline of the first area, shape (n, 2)."""
    shape = geometry.constGet()
    while hasattr(shape, "geometryN"):
        shape = shape.geometryN(0)
    if hasattr(shape, "exteriorRing"):
        shape = shape.exteriorRing()
    return curve_points(shape)


def curve_points(curve: Any) -> Any:
    """The vertices of a curve, shape (n, 2), arcs as their chords; read in bulk, because lines can be long."""
    if curve is None or curve.isEmpty():
        return np.empty((0, 2))
    line = curve.curveToLine()
    line.dropZValue()
    line.dropMValue()
    wkb = bytes(line.asWkb())
    return np.frombuffer(wkb, dtype="<f8", offset=9).reshape(-1, 2).copy()  # after byte order, type and count


def repaired(geometry: QgsGeometry) -> QgsGeometry:
    """An area that crosses itself as one that does not: everything that the outline goes round stays in it.

    Raises NovexError when nothing is left.
    """
    lobes = _area_parts(geometry.makeValid()) + _area_parts(geometry.buffer(0.0, 8))
    if not lobes:
        raise _error(_no_area())
    return QgsGeometry.unaryUnion(lobes)


def as_stored(geometry: QgsGeometry, layer: QgsVectorLayer) -> Tuple[QgsGeometry, int]:
    """A geometry as the layer keeps it: straight, flat, of its multi type, and how many double vertices were left out.

    Never repairs. Raises NovexError for what is empty, has no size or crosses itself.
    """
    if geometry.isNull() or geometry.isEmpty():
        raise NovexError(
            tr("Er is niets getekend."), tr("Klik ten minste drie punten voor een vlak, twee voor een lijn.")
        )
    drawn, left_out = tidied(geometry, layer)
    fault = fault_of(drawn, _kind(layer))
    if fault is not None:
        raise _error(fault)
    return drawn, left_out


def tidied(geometry: QgsGeometry, layer: QgsVectorLayer) -> Tuple[QgsGeometry, int]:
    """As :func:`as_stored`, also for what is not sound; not for what is empty."""
    drawn = QgsGeometry(geometry)
    if QgsWkbTypes.isCurvedType(drawn.wkbType()):
        drawn = QgsGeometry(drawn.constGet().segmentize())
    shape = drawn.get()
    shape.dropZValue()
    shape.dropMValue()
    before = _vertex_count(drawn)
    drawn.removeDuplicateNodes(DOUBLE_M)
    left_out = before - _vertex_count(drawn)
    if QgsWkbTypes.isMultiType(layer.wkbType()):
        drawn.convertToMultiType()
    return drawn, left_out


def without_overlap(geometry: QgsGeometry, layer: QgsVectorLayer, project: QgsProject) -> QgsGeometry:
    """What QGIS's own "avoid overlap" (snapping toolbar) makes of an area; the tools of QGIS do so themselves."""
    mode = as_int(project.avoidIntersectionsMode())
    layers = [layer] if mode == 1 else list(project.avoidIntersectionsLayers()) if mode == 2 else []
    changed = QgsGeometry(geometry)
    if layers and changed.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
        changed.avoidIntersections(layers)
    return changed


def _area_parts(geometry: QgsGeometry) -> List[QgsGeometry]:
    polygon = QgsWkbTypes.GeometryType.PolygonGeometry
    return [part for part in geometry.asGeometryCollection() if part.type() == polygon and not part.isEmpty()]


def _kind(layer: QgsVectorLayer) -> str:
    kinds = {QgsWkbTypes.GeometryType.PolygonGeometry: AREA, QgsWkbTypes.GeometryType.LineGeometry: LINE}
    return kinds.get(layer.geometryType(), POINT)


def _vertex_count(geometry: QgsGeometry) -> int:
    return int(geometry.constGet().nCoordinates())


def _is_thin(geometry: QgsGeometry) -> bool:
    return geometry.area() < THINNEST_M * geometry.length() / 2.0


def _is_flat(geometry: QgsGeometry) -> bool:
    """Also without the lobes that cancel each other out: a figure of eight has area, a there-and-back has none."""
    return sum(part.area() for part in _area_parts(geometry.makeValid())) < THINNEST_M * geometry.length() / 2.0


def _too_few() -> Fault:
    return Fault(TOO_FEW, tr("Een vlak heeft ten minste drie verschillende punten."),
                 tr("Er is niets toegevoegd. Klik drie of meer hoeken aan."))  # fmt: skip


def _no_area() -> Fault:
    return Fault(NO_AREA, tr("Dit vlak heeft geen oppervlakte."),
                 tr("De punten liggen op één lijn. Zet er een naast, of druk op Esc."))  # fmt: skip


def _no_length() -> Fault:
    return Fault(NO_LENGTH, tr("Deze lijn heeft geen lengte."),
                 tr("Er is niets toegevoegd. Klik ten minste twee verschillende punten aan."))  # fmt: skip


def _error(fault: Fault) -> NovexError:
    return NovexError(fault.message, fault.hint)
