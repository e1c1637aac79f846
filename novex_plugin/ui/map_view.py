"""Showing places on the map: zoom and flash. Geometries are shapely in RD New."""

from typing import Any, Iterable, List, Optional, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas

from ..core.optional import shapely

RD_NEW = "EPSG:28992"
LEAST_EXTENT_M = 500.0  # a point or a small hit is shown with this much around it
ROOM = 1.4  # around a place: enough of its surroundings to know where it is
LEAST_SHARE = 0.05  # of the map: smaller is in sight by its coordinates only
SNUG = 1.05  # around a whole province: fill the map


def as_qgis(geometry: Any) -> QgsGeometry:
    """A shapely geometry as QgsGeometry; a null geometry for None."""
    made = QgsGeometry()
    if geometry is not None:
        made.fromWkb(shapely().to_wkb(geometry))
    return made


def show(canvas: QgsMapCanvas, geometries: Iterable[Any]) -> bool:
    """Zoom to shapely geometries in RD New and let them light up; False when there is no place."""
    shapes = frame(canvas, geometries)
    canvas.flashGeometries(shapes, QgsCoordinateReferenceSystem(RD_NEW))
    return bool(shapes)


def pan(canvas: QgsMapCanvas, geometries: Iterable[Any]) -> bool:
    """Bring the middle of shapely geometries in RD New to the middle of the map, at the same scale."""
    extent = _extent(_shapes(geometries))
    if extent is None:
        return False
    canvas.setCenter(_to_map(canvas).transformBoundingBox(extent).center())
    canvas.refresh()
    return True


def flash(canvas: QgsMapCanvas, geometries: Iterable[Any]) -> bool:
    """Let shapely geometries in RD New light up where they are; False when there is no place."""
    shapes = _shapes(geometries)
    canvas.flashGeometries(shapes, QgsCoordinateReferenceSystem(RD_NEW))
    return bool(shapes)


def in_sight(canvas: QgsMapCanvas, geometries: Iterable[Any]) -> bool:
    """Whether the map shows shapely geometries in RD New, and not as a mere dot."""
    extent = _extent(_shapes(geometries))
    if extent is None:
        return False
    box = _to_map(canvas).transformBoundingBox(extent)
    view = canvas.extent()
    large_enough = max(box.width(), box.height()) > LEAST_SHARE * max(view.width(), view.height())
    is_point = extent.width() < 1.0 and extent.height() < 1.0
    return bool(view.contains(box)) and (large_enough or is_point)


def frame(canvas: QgsMapCanvas, geometries: Iterable[Any], room: float = ROOM) -> List[QgsGeometry]:
    """Zoom to shapely geometries in RD New, ``room`` times their extent; returns those that have a place."""
    shapes = _shapes(geometries)
    extent = _extent(shapes)
    if extent is not None:
        zoom_to(canvas, extent, room)
    return shapes


def box_in_rd(canvas: QgsMapCanvas) -> Tuple[float, float, float, float]:
    """What the map shows, as west, south, east, north in RD New."""
    back = QgsCoordinateTransform(
        canvas.mapSettings().destinationCrs(), QgsCoordinateReferenceSystem(RD_NEW), QgsProject.instance()
    )
    box = back.transformBoundingBox(canvas.extent())
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def _shapes(geometries: Iterable[Any]) -> List[QgsGeometry]:
    shapes = [as_qgis(geometry) for geometry in geometries if geometry is not None]
    return [shape for shape in shapes if not shape.isNull()]


def _extent(shapes: List[QgsGeometry]) -> Optional[QgsRectangle]:
    if not shapes:
        return None
    extent = QgsRectangle()
    extent.setMinimal()
    for shape in shapes:
        extent.combineExtentWith(shape.boundingBox())
    return extent


def _to_map(canvas: QgsMapCanvas) -> QgsCoordinateTransform:
    return QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(RD_NEW), canvas.mapSettings().destinationCrs(), QgsProject.instance()
    )


def zoom_to(canvas: QgsMapCanvas, extent: QgsRectangle, room: float = ROOM) -> None:
    """Zoom to an extent in RD New, with some room around it."""
    grown = QgsRectangle(extent)
    grown.scale(room)
    missing = max(0.0, LEAST_EXTENT_M - max(grown.width(), grown.height())) / 2.0
    grown.grow(missing)
    canvas.setExtent(_to_map(canvas).transformBoundingBox(grown))
    canvas.refresh()
