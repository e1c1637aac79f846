"""A layout of several pages with text and thin bars, set by hand of code; all measures in millimetres."""

from typing import Sequence

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from .sheet_legend import Box
from .sheet_style import worn
from .sheet_text import INK, line_height, sheet_font

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters


class Pages:
    """Landscape pages of A4; items go to the last page. Main thread only."""

    WIDTH, HEIGHT, MARGIN = 297.0, 210.0, 14.0

    def __init__(self, project: QgsProject, name: str) -> None:
        self.layout = QgsPrintLayout(project)
        self.layout.setName(name)
        self.count = 0

    def add(self) -> None:
        page = QgsLayoutItemPage(self.layout)
        page.setPageSize("A4", QgsLayoutItemPage.Orientation.Landscape)
        self.layout.pageCollection().addPage(page)
        self.count += 1

    def text(
        self, place: Box, text: str, size: float, *, bold: bool = False, colour: str = INK, right: bool = False,
        page: int = -1,
    ) -> None:  # fmt: skip
        """One label; ``page`` counts from 0, -1 is the last."""
        label = QgsLayoutItemLabel(self.layout)
        label.setText(text)
        label.setFont(sheet_font(size, bold=bold))
        label.setFontColor(QColor(worn().colour(colour)))
        label.setMarginX(0)
        label.setMarginY(0)
        label.setVAlign(Qt.AlignmentFlag.AlignTop)
        label.setHAlign(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        self._put(label, place, page)

    def lines(self, place: Box, lines: Sequence[str], size: float, *, bold: bool = False, colour: str = INK) -> None:
        """Lines that were broken before, in one label a little wider than measured, so that none is broken again."""
        if lines:
            room = Box(place.x, place.y, place.width + 2.0, len(lines) * line_height(size) + 0.6)
            self.text(room, "\n".join(lines), size, bold=bold, colour=colour)

    def bar(self, place: Box, colour: str) -> None:
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(QgsFillSymbol.createSimple({"color": worn().colour(colour), "outline_style": "no"}))
        self._put(shape, place, -1)

    def _put(self, item: QgsLayoutItem, place: Box, page: int) -> None:
        number = page if page >= 0 else self.count - 1
        item.attemptResize(QgsLayoutSize(place.width, place.height, MM))
        item.attemptMove(QgsLayoutPoint(place.x, place.y, MM), True, False, number)
        self.layout.addLayoutItem(item)
