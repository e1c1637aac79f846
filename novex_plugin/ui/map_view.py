"""Showing places on the map: zoom and flash. Geometries are shapely in RD New."""

from typing import Any, Iterable, List

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas

from ..core.optional import shapely

RD_NEW = "EPSG:28992"
LEAST_EXTENT_M = 500.0  # a point or a small hit is shown with this much around it
ROOM = 1.4  # around a place: enough of its surroundings to know where it is
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


def frame(canvas: QgsMapCanvas, geometries: Iterable[Any], room: float = ROOM) -> List[QgsGeometry]:
    """Zoom to shapely geometries in RD New, ``room`` times their extent; returns those that have a place."""
    shapes = [as_qgis(geometry) for geometry in geometries if geometry is not None]
    shapes = [shape for shape in shapes if not shape.isNull()]
    extent = QgsRectangle()
    extent.setMinimal()
    for shape in shapes:
        extent.combineExtentWith(shape.boundingBox())
    if shapes:
        zoom_to(canvas, extent, room)
    return shapes


def zoom_to(canvas: QgsMapCanvas, extent: QgsRectangle, room: float = ROOM) -> None:
    """Zoom to an extent in RD New, with some room around it."""
    grown = QgsRectangle(extent)
    grown.scale(room)
    missing = max(0.0, LEAST_EXTENT_M - max(grown.width(), grown.height())) / 2.0
    grown.grow(missing)
    to_map = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(RD_NEW), canvas.mapSettings().destinationCrs(), QgsProject.instance()
    )
    canvas.setExtent(to_map.transformBoundingBox(grown))
    canvas.refresh()
