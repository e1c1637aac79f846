"""Write ``resources/layouts/novex_a3.qpt``: the A3 sheet, drawn on one grid, all texts from variables.

Measures are millimetres on a landscape A3 (420 x 297). Run with QGIS 3.22, the oldest supported version:
``QT_QPA_PLATFORM=offscreen .venv/bin/python tools/make_layout.py``
"""

import base64
import re
import sys
from pathlib import Path
from typing import Dict, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemMarker,
    QgsLayoutItemPage,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsSvgMarkerSymbolLayer,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from novex_plugin.paths import resources
from tools.style_set import LAND

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
INK, GREY, PALE = "#22282e", "#6c737a", "#c9c4bb"
FONT = "Open Sans"
Box = Tuple[float, float, float, float]

MARGIN = 12.0
MAP: Box = (MARGIN, MARGIN, 298.0, 260.0)
COLUMN_X, COLUMN_W = 320.0, 88.0
FOOT_Y = 278.0

NORTH = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">'
    '<path fill="#22282e" d="M12 1 17 22 12 18.500z"/>'
    '<path fill="none" stroke="#22282e" stroke-width="0.9" stroke-linejoin="round" d="M12 1 7 22 12 18.500z"/></svg>'
)


class Sheet:
    """Places items on the grid; every item gets an id, by which the exporter finds it."""

    def __init__(self) -> None:
        self.project = QgsProject()
        self.layout = QgsPrintLayout(self.project)
        self.layout.initializeDefaults()
        self.layout.setName("novex_a3")
        self.layout.pageCollection().page(0).setPageSize("A3", QgsLayoutItemPage.Orientation.Landscape)

    def place(self, item: QgsLayoutItem, name: str, box: Box) -> None:
        x, y, width, height = box
        item.setId(name)
        item.attemptMove(QgsLayoutPoint(x, y, MM))
        item.attemptResize(QgsLayoutSize(width, height, MM))
        self.layout.addLayoutItem(item)

    def text(self, name: str, text: str, box: Box, size: float, *, colour: str = INK, weight: int = QFont.Weight.Normal,
             vertical: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop,
             horizontal: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        label = QgsLayoutItemLabel(self.layout)
        font = QFont(FONT)
        font.setPointSizeF(size)
        font.setWeight(weight)
        label.setFont(font)
        label.setFontColor(QColor(colour))
        label.setText(text)
        label.setMarginX(0)
        label.setMarginY(0)
        label.setVAlign(vertical)
        label.setHAlign(horizontal)
        self.place(label, name, box)

    def bar(self, name: str, box: Box, colour: str) -> None:
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))
        self.place(shape, name, box)

    def frame(self, name: str, box: Box) -> None:
        """An invisible box that the exporter fills (legend, key figures)."""
        self.bar(name, box, "255,255,255,0")

    def map(self, name: str, box: Box, edge: float) -> None:
        item = QgsLayoutItemMap(self.layout)
        self.place(item, name, box)
        item.setCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
        item.setBackgroundEnabled(edge > 0)
        item.setBackgroundColor(QColor(LAND))
        item.setFrameEnabled(edge > 0)
        item.setFrameStrokeColor(QColor("#9a948a"))
        item.setFrameStrokeWidth(QgsLayoutMeasurement(edge, MM))


def draw(sheet: Sheet) -> None:
    sheet.map("kaart", MAP, 0.2)
    _head(sheet)
    _body(sheet)
    _base(sheet)
    _foot(sheet)
    sheet.layout.setReferenceMap(sheet.layout.itemById("kaart"))


def _head(sheet: Sheet) -> None:
    x, width = COLUMN_X, COLUMN_W
    sheet.bar("accent", (x, MARGIN, width, 1.6), "#16324f")
    bold = QFont.Weight.Bold
    sheet.text("voorstel", "[% upper(@novex_voorstel) %]", (x, 16.2, width, 4), 6.8, colour=GREY, weight=bold)
    sheet.text("horizon", "[% @novex_horizon %]", (x, 19.6, width, 15), 34, weight=QFont.Weight.Light)
    sheet.text("titel", "[% @novex_titel %]", (x, 35.4, width, 14), 15, weight=bold,
               vertical=Qt.AlignmentFlag.AlignBottom)
    sheet.text("ondertitel", "[% @novex_ondertitel %]", (x, 50.4, width, 8), 7.6, colour=GREY)


def _body(sheet: Sheet) -> None:
    x, width = COLUMN_X, COLUMN_W
    sheet.bar("lijn_1", (x, 59.8, width, 0.15), PALE)
    sheet.frame("kerncijfers", (x, 61.6, width, 13.4))
    sheet.bar("lijn_2", (x, 76.8, width, 0.15), PALE)
    sheet.frame("legenda", (x, 79.4, width, 142.6))


def _base(sheet: Sheet) -> None:
    x, width = COLUMN_X, COLUMN_W
    sheet.bar("lijn_3", (x, 225.0, width, 0.15), PALE)
    sheet.map("locator", (x, 228.4, 34, 43.6), 0)
    arrow = QgsLayoutItemMarker(sheet.layout)
    symbol = QgsMarkerSymbol.createSimple({})
    source = "base64:" + base64.b64encode(NORTH.encode("ascii")).decode("ascii")
    symbol.changeSymbolLayer(0, QgsSvgMarkerSymbolLayer(source, 11))
    arrow.setSymbol(symbol)
    sheet.place(arrow, "noordpijl", (x + 77, 229.2, 11, 11))
    arrow.setReferencePoint(QgsLayoutItem.ReferencePoint.Middle)  # a marker sizes itself around its middle
    arrow.attemptMove(QgsLayoutPoint(x + 84, 234.6, MM))
    middle = Qt.AlignmentFlag.AlignHCenter
    sheet.text("noord", "N", (x + 78.5, 240.6, 11, 4), 7, weight=QFont.Weight.Bold, horizontal=middle)
    sheet.text("schaal", "[% @novex_schaal %]", (x + 39, 252.0, 49, 4.4), 8, weight=QFont.Weight.Bold)
    _scale_bar(sheet, (x + 39, 257.2, 49, 8))
    sheet.text("stelsel", "RD New (EPSG:28992)", (x + 39, 268.6, 49, 3.6), 5.6, colour=GREY)


def _scale_bar(sheet: Sheet, box: Box) -> None:
    bar = QgsLayoutItemScaleBar(sheet.layout)
    sheet.place(bar, "schaalbalk", box)
    bar.setLinkedMap(sheet.layout.itemById("kaart"))
    bar.setStyle("Line Ticks Up")
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel("km")
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setUnitsPerSegment(5)
    bar.setHeight(1.6)
    bar.setBoxContentSpace(0.4)
    bar.setLabelBarSpace(1.0)
    bar.setLineColor(QColor(INK))
    bar.setLineWidth(0.25)
    font = QFont(FONT)
    font.setPointSizeF(6.2)
    bar.setFont(font)
    bar.setFontColor(QColor(INK))


def _foot(sheet: Sheet) -> None:
    x, width = COLUMN_X, COLUMN_W
    sheet.bar("lijn_4", (MARGIN, FOOT_Y - 2.2, 396, 0.15), PALE)
    sheet.text("bronnen", "[% @novex_bronnen %]", (MARGIN, FOOT_Y, MAP[2], 10), 5.4, colour=GREY)
    sheet.text("code", "[% @novex_code %]", (x, FOOT_Y - 0.4, width, 3.6), 6.4, weight=QFont.Weight.Bold)
    sheet.text("versie", "[% @novex_versie %]", (x, FOOT_Y + 3.2, width, 7), 5.4, colour=GREY)


def write(path: Path) -> None:
    sheet = Sheet()
    draw(sheet)
    sheet.layout.saveAsTemplate(str(path), QgsReadWriteContext())
    path.write_text(_without_chance(path.read_text(encoding="utf-8")), encoding="utf-8")


def _without_chance(text: str) -> str:
    """The random identifiers of the items replaced by numbers in order of appearance."""
    seen: Dict[str, str] = {}
    return re.sub(r"\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}", lambda hit: seen.setdefault(
        hit.group(0), f"{{00000000-0000-0000-0000-{len(seen) + 1:012d}}}"), text)


def main() -> None:
    app = QgsApplication([], True)
    app.initQgis()
    target = resources("layouts", "novex_a3.qpt")
    write(target)
    print(f"{target} geschreven")
    app.exitQgis()


if __name__ == "__main__":
    main()
