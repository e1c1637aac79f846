"""What is chosen on the page Toetsen, drawn over the map: the hit, the object, the reservation, and a name.

Light and dark lines lie over each other, so that it stands out on an aerial photograph as well as on white paper.
"""

from dataclasses import dataclass
from typing import Any, List, Optional, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsRubberBand
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from qgis.PyQt.QtWidgets import QApplication

from ..core.optional import shapely

CRS = "EPSG:28992"
HALO, INK = QColor(255, 255, 255, 210), QColor("#1b2733")
RESERVED = QColor("#1f4e9e")
GONE, KEPT = QColor("#b2182b"), QColor("#1a7f4b")
MOST_LABELS = 12
_ABOVE = 60.0  # over the layers and the marks of drawing


@dataclass(frozen=True, eq=False)
class Mark:
    """One finding on the map; geometries are shapely in RD New, None for what is not known (yet)."""

    colour: str  # of its class
    label: str = ""
    hit: Any = None
    place: Any = None  # where the label goes; a point
    subject: Any = None  # the object
    reserved: Any = None
    near: bool = False  # not in the reservation itself: hatched


class FindingMarks:
    """Draws marks until they are cleared. Call it on the main thread."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._items: List[Any] = []
        self._marks: Sequence[Mark] = ()
        self._cut: Any = None
        canvas.destinationCrsChanged.connect(self._draw)
        canvas.extentsChanged.connect(self._thin_out)

    def unload(self) -> None:
        self._canvas.extentsChanged.disconnect(self._thin_out)
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        self.clear()

    @property
    def labels(self) -> List[str]:
        """The names that stand on the map now."""
        return [item.text for item in self._items if isinstance(item, MapLabel)]

    def show(self, marks: Sequence[Mark]) -> None:
        self._marks = tuple(marks)
        self._draw()

    def show_cut(self, removed: Any, left: Any) -> None:
        """Hatch the part that would go and outline what would stay; None takes it off again."""
        self._cut = (removed, left) if removed is not None else None
        self._draw()

    def clear(self) -> None:
        self._marks, self._cut = (), None
        self._drop()

    def is_empty(self) -> bool:
        return not self._items

    # -- drawing ------------------------------------------------------------------------------

    def _draw(self) -> None:
        self._drop()
        for mark in self._marks:
            self._line(_outline(mark.reserved), RESERVED, 2, Qt.PenStyle.DotLine)
            self._line(_outline(mark.subject), INK, 2, Qt.PenStyle.DashLine)
        for mark in self._marks:
            self._fill(mark.hit if mark.hit is not None else mark.place, QColor(mark.colour), hatched=mark.near)
        if self._cut is not None:
            removed, left = self._cut
            self._line(_outline(left), KEPT, 3, Qt.PenStyle.SolidLine)
            self._fill(removed, GONE, hatched=True)
        for mark in [one for one in self._marks if one.label and one.place is not None][:MOST_LABELS]:
            self._items.append(MapLabel(self._canvas, mark.label, mark.place, QColor(mark.colour)))
        self._thin_out()

    def _thin_out(self) -> None:
        """Of names that would lie over each other only the first is shown; zooming in brings the others."""
        taken: List[QRectF] = []
        for label in [item for item in self._items if isinstance(item, MapLabel)]:
            room = label.room()
            free = not any(room.intersects(other) for other in taken)
            label.setVisible(free)
            if free:
                taken.append(room)

    def _drop(self) -> None:
        items, self._items = self._items, []
        scene = self._canvas.scene()
        for item in items:
            scene.removeItem(item)

    def _line(self, geometry: Any, colour: QColor, width: int, style: Qt.PenStyle) -> None:
        if geometry is None:
            return
        for ink, thickness, pen in ((HALO, width + 4, Qt.PenStyle.SolidLine), (colour, width, style)):
            band = self._band(QgsWkbTypes.GeometryType.LineGeometry)
            band.setStrokeColor(ink)
            band.setWidth(thickness)
            band.setLineStyle(pen)
            band.setToGeometry(_qgis(geometry), _rd())

    def _fill(self, geometry: Any, colour: QColor, *, hatched: bool) -> None:
        if geometry is None or geometry.is_empty:
            return
        dimension = int(shapely().get_dimensions(geometry))
        if dimension == 0:
            self._point(geometry, colour)
            return
        self._line(_outline(geometry) if dimension == 2 else geometry, colour.darker(125), 5 if dimension == 1 else 2,
                   Qt.PenStyle.SolidLine)  # fmt: skip
        if dimension == 2:
            band = self._band(QgsWkbTypes.GeometryType.PolygonGeometry)
            band.setStrokeColor(QColor(0, 0, 0, 0))
            inside = QColor(colour)
            inside.setAlpha(200 if hatched else 110)
            band.setFillColor(inside)
            band.setBrushStyle(Qt.BrushStyle.BDiagPattern if hatched else Qt.BrushStyle.SolidPattern)
            band.setToGeometry(_qgis(geometry), _rd())

    def _point(self, geometry: Any, colour: QColor) -> None:
        for ink, size, width in ((HALO, 16, 7), (colour.darker(125), 16, 3)):
            band = self._band(QgsWkbTypes.GeometryType.PointGeometry)
            band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
            band.setIconSize(size)
            band.setStrokeColor(ink)
            band.setFillColor(QColor(0, 0, 0, 0))
            band.setWidth(width)
            band.setToGeometry(_qgis(geometry), _rd())

    def _band(self, kind: Any) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, kind)
        band.setZValue(_ABOVE + len(self._items) * 0.001)
        self._items.append(band)
        return band


class MapLabel(QgsMapCanvasItem):
    """A name beside its place, on a plate of its own so that the map below does not matter."""

    def __init__(self, canvas: QgsMapCanvas, text: str, place: Any, colour: QColor) -> None:
        super().__init__(canvas)
        self.text, self._canvas = text, canvas
        self._colour = colour
        transform = QgsCoordinateTransform(_rd(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
        self._place = transform.transform(QgsPointXY(place.x, place.y))
        font = QFont(QApplication.font())
        font.setBold(True)
        self._font = font
        metrics = QFontMetricsF(font)
        wide, high = metrics.horizontalAdvance(text) + 22.0, metrics.height() + 8.0
        self._right = QRectF(10.0, -high - 6.0, wide, high)
        self._left = QRectF(-10.0 - wide, -high - 6.0, wide, high)
        self._room = self._right
        self.setZValue(_ABOVE + 1)
        self.updatePosition()
        self.show()

    def boundingRect(self) -> QRectF:
        return self._room.adjusted(-14.0, -3.0, 14.0, 18.0)

    def room(self) -> QRectF:
        """What the plate takes of the map, in pixels, at the extent of now."""
        self.updatePosition()
        return self._room.translated(self.pos())

    def updatePosition(self) -> None:
        """Beside its place, on the side where there is room for it."""
        at = self.toCanvasCoordinates(self._place)
        self.prepareGeometryChange()
        too_far = at.x() + self._right.right() > self._canvas.width() and at.x() + self._left.left() > 0
        self._room = self._left if too_far else self._right
        self.setPos(at)

    def _foot(self) -> QPointF:
        """The corner of the plate that is tied to the place."""
        if self._room is self._left:
            return self._room.bottomRight() + QPointF(-4, -3)
        return self._room.bottomLeft() + QPointF(4, -3)

    def paint(self, painter: QPainter, _option: Any = None, _widget: Any = None) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(HALO, 4))
        painter.drawLine(QPointF(0, 0), self._foot())
        painter.setPen(QPen(INK, 1.6))
        painter.drawLine(QPointF(0, 0), self._foot())
        painter.setBrush(QColor(255, 255, 255, 240))
        painter.drawRoundedRect(self._room, 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawRoundedRect(QRectF(self._room.left() + 3, self._room.top() + 3, 5, self._room.height() - 6), 2, 2)
        painter.setPen(INK)
        painter.setFont(self._font)
        painter.drawText(self._room.adjusted(13, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, self.text)
        painter.restore()


def _rd() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(CRS)


def _outline(geometry: Any) -> Optional[Any]:
    """The border of an area, a line itself, nothing of a point."""
    lib = shapely()
    if geometry is None or geometry.is_empty or lib.get_dimensions(geometry) == 0:
        return None
    return lib.boundary(geometry) if lib.get_dimensions(geometry) == 2 else geometry


def _qgis(geometry: Any) -> QgsGeometry:
    made = QgsGeometry()
    made.fromWkb(shapely().to_wkb(geometry))
    return made
