"""Sets single items on a layout: text, swatches, bars. Measures are units of the grid: mm on an A3.

On another paper a unit is smaller or larger; the pen multiplies measures and letters alike, so that what is set with
it keeps its proportions.
"""

import base64
from dataclasses import dataclass
from typing import Optional, Tuple

from qgis.core import (
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMarker,
    QgsLayoutItemPicture,
    QgsLayoutItemPolyline,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsSymbol,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QPolygonF

from .sheet_style import worn
from .sheet_text import INK, sheet_font

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
UNIT = "novex_maat"  # variable of a template: what a unit measures on its paper, mm


@dataclass(frozen=True)
class Box:
    """A place on the page: left, top, width, height."""

    x: float
    y: float
    width: float
    height: float


class Pen:
    """Draws on ``layout``, in the colours of the house style that is on; without a unit that of its template, or 1.

    ``page`` is the page that it draws on, 0 the first.
    """

    def __init__(self, layout: QgsPrintLayout, unit: Optional[float] = None) -> None:
        self.layout = layout
        self.unit = unit or unit_of(layout)
        self.page = 0

    def box(self, item: QgsLayoutItem) -> Box:
        """Where an item of the template lies, in units."""
        return Box(*(each / self.unit for each in page_box(item)))

    def text(self, place: Box, text: str, size: float, *, bold: bool = False, colour: str = INK, middle: bool = False,
             bottom: bool = False, right: bool = False, heading: bool = False) -> None:
        label = QgsLayoutItemLabel(self.layout)
        label.setText(text)
        label.setFont(sheet_font(size * self.unit, bold=bold, heading=heading))
        label.setFontColor(QColor(worn().colour(colour)))
        label.setMarginX(0)
        label.setMarginY(0)
        vertical = Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop
        label.setVAlign(Qt.AlignmentFlag.AlignBottom if bottom else vertical)
        label.setHAlign(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        self._put(label, place)

    def area(self, place: Box, symbol: QgsSymbol) -> None:
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(symbol)
        self._put(shape, place)

    def bar(self, place: Box, colour: str) -> None:
        self.area(place, QgsFillSymbol.createSimple({"color": worn().colour(colour), "outline_style": "no"}))

    def frame(self, place: Box, colour: str, width: float) -> None:
        """The outline of a rectangle."""
        edge = {"outline_color": worn().colour(colour), "outline_width": str(width * self.unit)}
        self.area(place, QgsFillSymbol.createSimple({"color": "255,255,255,0", **edge}))

    def line(self, place: Box, symbol: QgsLineSymbol) -> None:
        symbol.setWidth(symbol.width() * self.unit)
        y = place.y * self.unit
        ends = QPolygonF([QPointF(place.x * self.unit, y), QPointF((place.x + place.width) * self.unit, y)])
        line = QgsLayoutItemPolyline(ends, self.layout)
        line.setSymbol(symbol)
        self.layout.addLayoutItem(line)

    def marker(self, centre: QPointF, symbol: QgsMarkerSymbol) -> None:
        symbol.setSize(symbol.size() * self.unit)
        marker = QgsLayoutItemMarker(self.layout)
        marker.setSymbol(symbol)
        marker.setReferencePoint(QgsLayoutItem.ReferencePoint.Middle)
        self.layout.addLayoutItem(marker)
        self._move(marker, centre.x(), centre.y())

    def picture(self, place: Box, path: str) -> None:
        picture = QgsLayoutItemPicture(self.layout)
        picture.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        picture.setPicturePath(path)
        self._put(picture, place)

    def drawing(self, place: Box, svg: bytes) -> None:
        """An SVG that is handed over, not read: lines stay lines in the PDF."""
        picture = QgsLayoutItemPicture(self.layout)
        picture.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        picture.setPictureAnchor(QgsLayoutItem.ReferencePoint.UpperLeft)
        picture.setPicturePath("base64:" + base64.b64encode(svg).decode("ascii"),
                               QgsLayoutItemPicture.Format.FormatSVG)  # fmt: skip
        self._put(picture, place)

    def _move(self, item: QgsLayoutItem, x: float, y: float) -> None:
        item.attemptMove(QgsLayoutPoint(x * self.unit, y * self.unit, MM), True, False, self.page or -1)

    def _put(self, item: QgsLayoutItem, place: Box) -> None:
        self._move(item, place.x, place.y)
        item.attemptResize(QgsLayoutSize(place.width * self.unit, place.height * self.unit, MM))
        self.layout.addLayoutItem(item)


def unit_of(layout: QgsPrintLayout) -> float:
    """What a unit measures on the paper of a layout, mm; 1 where its template does not say."""
    said = QgsExpressionContextUtils.layoutScope(layout).variable(UNIT)
    try:
        return float(said) or 1.0
    except (TypeError, ValueError):
        return 1.0


def page_box(item: QgsLayoutItem) -> Tuple[float, float, float, float]:
    """Where an item lies on its page, mm."""
    position, size = item.positionWithUnits(), item.sizeWithUnits()
    return position.x(), position.y(), size.width(), size.height()
