"""Write ``resources/layouts/novex_<paper>_<orientation>.qpt``: the sheets, all from the one description below.

Measures are units: millimetres on an A3. On another paper a unit is smaller or larger (``UNIT_MM``), texts with it, so
that a sheet keeps its proportions; what is left of the page goes to the map. All texts come from variables. Run with
QGIS 3.22, the oldest supported version: ``QT_QPA_PLATFORM=offscreen .venv/bin/python tools/make_layout.py``
"""

import base64
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemMarker,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
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

from novex_plugin.core.sheets.paper import LANDSCAPE, PAPERS, Paper
from novex_plugin.paths import resources
from tools.style_set import LAND

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
INK, GREY, PALE, ACCENT = "#22282e", "#6c737a", "#c9c4bb", "#16324f"
FONT = "Open Sans"
Box = Tuple[float, float, float, float]

MARGIN, COLUMN, GAP = 12.0, 88.0, 10.0
HEAD, BASE, FOOT = 69.6, 46.0, 19.0  # heights: head with key figures, locator with scale, sources
LOWER_BAND = HEAD + BASE + 3.4  # of a portrait sheet: head and base below each other

NORTH = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">'
    '<path fill="#22282e" d="M12 1 17 22 12 18.500z"/>'
    '<path fill="none" stroke="#22282e" stroke-width="0.9" stroke-linejoin="round" d="M12 1 7 22 12 18.500z"/></svg>'
)


@dataclass(frozen=True)
class Grid:
    """Where the parts of a sheet stand, in units; ``x, y`` of head, base and foot are their upper left corner."""

    width: float
    height: float
    map: Box
    head: Tuple[float, float]
    legend: Box
    base: Tuple[float, float]
    foot: float

    @property
    def column(self) -> float:
        """Left of what stands at the right end of the foot."""
        return self.width - MARGIN - COLUMN


def grid(paper: Paper) -> Grid:
    """Landscape: a column beside the map. Portrait: a band below it, with the legend at the right."""
    width, height = paper.width_mm / paper.unit_mm, paper.height_mm / paper.unit_mm
    foot = height - FOOT
    inner = width - 2 * MARGIN
    if paper.orientation == LANDSCAPE:
        x, base = width - MARGIN - COLUMN, foot - 3.6 - BASE
        legend = (x, MARGIN + HEAD + 2.6, COLUMN, base - 6.4 - MARGIN - HEAD - 2.6)
        return Grid(width, height, (MARGIN, MARGIN, inner - COLUMN - GAP, foot - 6 - MARGIN), (x, MARGIN), legend,
                    (x, base), foot)
    band = foot - 5.2 - LOWER_BAND
    legend = (MARGIN + COLUMN + GAP, band, inner - COLUMN - GAP, LOWER_BAND)
    return Grid(width, height, (MARGIN, MARGIN, inner, band - 6 - MARGIN), (MARGIN, band), legend,
                (MARGIN, band + HEAD + 3.4), foot)


class Sheet:
    """Places items on the grid; every item gets an id, by which the exporter finds it."""

    def __init__(self, paper: Paper) -> None:
        self.unit = paper.unit_mm
        self.project = QgsProject()  # the layout does not keep it alive
        self.layout = QgsPrintLayout(self.project)
        self.layout.initializeDefaults()
        self.layout.setName(paper.template.rsplit(".", 1)[0])
        orientations = QgsLayoutItemPage.Orientation
        turned = orientations.Landscape if paper.orientation == LANDSCAPE else orientations.Portrait
        self.layout.pageCollection().page(0).setPageSize(paper.size, turned)
        QgsExpressionContextUtils.setLayoutVariable(self.layout, "novex_maat", f"{self.unit:g}")

    def place(self, item: QgsLayoutItem, name: str, box: Box) -> None:
        x, y, width, height = (round(each * self.unit, 3) for each in box)
        item.setId(name)
        item.attemptMove(QgsLayoutPoint(x, y, MM))
        item.attemptResize(QgsLayoutSize(width, height, MM))
        self.layout.addLayoutItem(item)

    def text(self, name: str, text: str, box: Box, size: float, *, colour: str = INK, weight: int = QFont.Weight.Normal,
             vertical: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop,
             horizontal: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> QgsLayoutItemLabel:
        label = QgsLayoutItemLabel(self.layout)
        label.setFont(self.font(size, weight))
        label.setFontColor(QColor(colour))
        label.setText(text)
        label.setMarginX(0)
        label.setMarginY(0)
        label.setVAlign(vertical)
        label.setHAlign(horizontal)
        self.place(label, name, box)
        return label

    def font(self, size: float, weight: int = QFont.Weight.Normal) -> QFont:
        font = QFont(FONT)
        font.setPointSizeF(round(size * self.unit, 2))
        font.setWeight(weight)
        return font

    def bar(self, name: str, box: Box, colour: str) -> None:
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))
        self.place(shape, name, box)

    def line(self, name: str, x: float, y: float, width: float) -> None:
        self.bar(name, (x, y, width, 0.15), PALE)

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
        item.setFrameStrokeWidth(QgsLayoutMeasurement(edge * self.unit, MM))


def draw(sheet: Sheet, places: Grid) -> None:
    sheet.map("kaart", places.map, 0.2)
    _head(sheet, *places.head)
    sheet.frame("legenda", places.legend)
    _base(sheet, *places.base)
    _foot(sheet, places)
    sheet.layout.setReferenceMap(sheet.layout.itemById("kaart"))


def _head(sheet: Sheet, x: float, y: float) -> None:
    """What the sheet is about: proposal, year, area and status, theme, variant, key figures."""
    bold, right = QFont.Weight.Bold, Qt.AlignmentFlag.AlignRight
    sheet.bar("accent", (x, y, COLUMN, 1.6), ACCENT)
    sheet.text("voorstel", "[% upper(@novex_voorstel) %]", (x, y + 4.2, COLUMN, 4), 6.8, colour=GREY, weight=bold)
    sheet.text("horizon", "[% @novex_horizon %]", (x, y + 7.6, 40, 15), 34, weight=QFont.Weight.Light)
    _status(sheet, (x + COLUMN - 22, y + 8.6, 22, 4.4))
    sheet.text("gebied", "[% @novex_gebied %]", (x + 36, y + 13.7, COLUMN - 36, 8.6), 9, weight=bold, horizontal=right,
               vertical=Qt.AlignmentFlag.AlignTop)
    sheet.text("titel", "[% @novex_titel %]", (x, y + 22.4, COLUMN, 13.4), 14.5, weight=bold,
               vertical=Qt.AlignmentFlag.AlignBottom)
    sheet.text("ondertitel", "[% @novex_ondertitel %]", (x, y + 36.8, COLUMN, 7.6), 7.6, colour=GREY)
    sheet.line("lijn_1", x, y + 45.6, COLUMN)
    sheet.frame("kerncijfers", (x, y + 47.2, COLUMN, 21.0))
    sheet.line("lijn_2", x, y + HEAD, COLUMN)


def _status(sheet: Sheet, box: Box) -> None:
    """Concept, ijkmoment or definitief, in a small box; the exporter fills it for what is final."""
    middle = Qt.AlignmentFlag.AlignHCenter
    label = sheet.text("status", "[% upper(@novex_status) %]", box, 5.8, colour=ACCENT, weight=QFont.Weight.Bold,
                       vertical=Qt.AlignmentFlag.AlignVCenter, horizontal=middle)
    label.setFrameEnabled(True)
    label.setFrameStrokeColor(QColor(ACCENT))
    label.setFrameStrokeWidth(QgsLayoutMeasurement(0.25 * sheet.unit, MM))
    label.setFrameJoinStyle(Qt.PenJoinStyle.MiterJoin)


def _base(sheet: Sheet, x: float, y: float) -> None:
    """Where and how large: locator, logo, north, scale."""
    bold, middle = QFont.Weight.Bold, Qt.AlignmentFlag.AlignHCenter
    sheet.line("lijn_3", x, y - 3.4, COLUMN)
    sheet.map("locator", (x, y, 34, 43.6), 0)
    logo = QgsLayoutItemPicture(sheet.layout)
    logo.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    logo.setPictureAnchor(QgsLayoutItem.ReferencePoint.UpperLeft)
    sheet.place(logo, "logo", (x + 39, y + 1.0, 34, 15))
    arrow = QgsLayoutItemMarker(sheet.layout)
    symbol = QgsMarkerSymbol.createSimple({})
    source = "base64:" + base64.b64encode(NORTH.encode("ascii")).decode("ascii")
    symbol.changeSymbolLayer(0, QgsSvgMarkerSymbolLayer(source, 11 * sheet.unit))
    arrow.setSymbol(symbol)
    sheet.place(arrow, "noordpijl", (x + 77, y + 0.8, 11, 11))
    arrow.setReferencePoint(QgsLayoutItem.ReferencePoint.Middle)  # a marker sizes itself around its middle
    arrow.attemptMove(QgsLayoutPoint((x + 84) * sheet.unit, (y + 6.2) * sheet.unit, MM))
    sheet.text("noord", "N", (x + 78.5, y + 12.2, 11, 4), 7, weight=bold, horizontal=middle)
    sheet.text("schaal", "[% @novex_schaal %]", (x + 39, y + 22.0, 49, 4.4), 8, weight=bold)
    _scale_bar(sheet, (x + 39, y + 27.0, 49, 8))
    sheet.text("reeks", "[% @novex_reeks %]", (x + 39, y + 37.2, 49, 3.4), 5.6, colour=GREY)
    sheet.text("stelsel", "RD New (EPSG:28992)", (x + 39, y + 40.4, 49, 3.4), 5.6, colour=GREY)


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
    bar.setHeight(1.6 * sheet.unit)
    bar.setBoxContentSpace(0.4 * sheet.unit)
    bar.setLabelBarSpace(1.0 * sheet.unit)
    bar.setLineColor(QColor(INK))
    bar.setLineWidth(0.25 * sheet.unit)
    bar.setFont(sheet.font(6.2))
    bar.setFontColor(QColor(INK))


def _foot(sheet: Sheet, places: Grid) -> None:
    """Sources, apply or explain and notes; at the right what the sheet is called, its trace code, and versions."""
    x, y, bold = places.column, places.foot, QFont.Weight.Bold
    sheet.line("lijn_4", MARGIN, y - 2.2, places.width - 2 * MARGIN)
    room, left = x - GAP - MARGIN - 2 * GAP, MARGIN
    for name, title, share in (("bronnen", "Bronnen", 0.46), ("uitleg", "Pas toe of leg uit", 0.22),
                               ("opmerking", "Over dit blad", 0.32)):  # fmt: skip
        sheet.text(f"{name}_kop", title, (left, y - 0.6, room * share, 2.8), 5.4, weight=bold)
        sheet.text(name, f"[% @novex_{name} %]", (left, y + 2.2, room * share, 8.2), 5.4, colour=GREY)
        left += room * share + GAP
    sheet.text("code", "[% @novex_code %]", (x, y - 0.4, COLUMN, 3.6), 6.4, weight=bold)
    sheet.text("versie", "[% @novex_versie %]", (x, y + 3.2, COLUMN, 7), 5.4, colour=GREY)
    sheet.text("spoor", "[% @novex_spoor %]", (x + 54, y + 5.8, COLUMN - 54, 3.6), 6.0, weight=bold,
               horizontal=Qt.AlignmentFlag.AlignRight)


def write(paper: Paper, path: Path) -> None:
    sheet = Sheet(paper)
    draw(sheet, grid(paper))
    sheet.layout.saveAsTemplate(str(path), QgsReadWriteContext())
    path.write_text(_in_order(_without_chance(path.read_text(encoding="utf-8"))), encoding="utf-8")


def _without_chance(text: str) -> str:
    """The random identifiers of the items replaced by numbers in order of appearance."""
    seen: Dict[str, str] = {}
    return re.sub(r"\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}", lambda hit: seen.setdefault(
        hit.group(0), f"{{00000000-0000-0000-0000-{len(seen) + 1:012d}}}"), text)


def _in_order(text: str) -> str:
    """Attributes by name: Qt writes them in another order at every run."""
    def ordered(tag: "re.Match[str]") -> str:
        return tag.group(1) + "".join(sorted(re.findall(r'\s[\w:]+="[^"]*"', tag.group(2)))) + tag.group(3)

    return re.sub(r'(<[\w-]+)((?:\s[\w:]+="[^"]*")+)(\s*/?>)', ordered, text)


def main() -> None:
    app = QgsApplication([], True)
    app.initQgis()
    for paper in PAPERS:
        target = resources("layouts", paper.template)
        write(paper, target)
        print(f"{target} geschreven")
    app.exitQgis()


if __name__ == "__main__":
    main()
