"""The sheet of a section: the map with the line on it, and below it what lies over and under that line.

Lines come from any vector layer; a point stands for a short line from west to east through it. Without a layer the line
goes through what tells most.
"""

from typing import Any, List, Sequence, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsNullSymbolRenderer,
    QgsPrintLayout,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..core.errors import NovexError
from ..core.model.records import LINE, POINT, ProposalObject
from ..core.optional import shapely
from ..core.sheets.naming import slugs
from ..core.sheets.section import Section, SectionSource, line_through, section
from ..core.sheets.section_line import telling_line
from ..core.sheets.views import SECTION, View
from ..core.texts import tr
from .frames import Frame, common_frame
from .layout_paper import LayoutPaper
from .section_drawing import draw_section
from .sheet_areas import NEAR_NL
from .sheet_layout import MAP, map_size
from .sheet_names import name_points
from .sheet_pen import Box, unit_of
from .sheet_project import RD_NEW, SheetProject, to_qgis
from .sheet_text import text_width
from .symbol_parts import stroke, symbol_of

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
MAP_SHARE, BETWEEN = 0.56, 5.0  # of the height of the map; units between map and diagram
LINE_INK = "#b3402f"
LEAST_M = 10.0


def section_views(
    source: SectionSource, objects: Sequence[ProposalObject], messages: List[str]
) -> Tuple[View, ...]:
    """A view per line or point of the layer, by name; without a layer one through what tells most of ``objects``. What
    cannot be used is said in ``messages``.

    Raises NovexError for a layer that cannot be read, or without any line or point.
    """
    given = source.layer
    if given is None or given == "":
        line = telling_line(objects)
        return (View(SECTION, slug="doorsnede", line=line),) if line is not None else ()
    layer = given if isinstance(given, QgsVectorLayer) else QgsVectorLayer(str(given), "doorsneden", "ogr")
    if not layer.isValid() or not layer.isSpatial() or layer.geometryType() == _AREAS:
        raise NovexError(
            tr("De laag met doorsneden is niet te lezen: {layer}.").format(layer=given),
            tr("Kies een laag met lijnen of punten, bijvoorbeeld schetslijnen, of laat de doorsnede weg."),
        )
    to_rd = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem(RD_NEW), QgsProject.instance())
    found: List[Tuple[str, Any]] = []
    for number, feature in enumerate(layer.getFeatures(), 1):
        value = feature[source.field] if source.field else None
        name = " ".join(str(value or "").split()) or str(number)
        line = _line(feature, to_rd if layer.crs().isValid() else None)
        if line is None:
            messages.append(tr("Doorsnede '{name}' is leeg, korter dan 10 m of ligt niet in Nederland en doet niet mee."
                               ).format(name=name))  # fmt: skip
        else:
            found.append((name, line))
    if not found:
        raise NovexError(tr("De laag met doorsneden heeft geen bruikbare lijn of punt."),
                         tr("Teken een lijn, of kies een andere laag."))  # fmt: skip
    marks = slugs(name for name, _line_ in found)
    return tuple(View(SECTION, name=name, slug=f"doorsnede-{mark}", line=line)
                 for (name, line), mark in zip(found, marks))  # fmt: skip


_AREAS = 2  # QgsWkbTypes.PolygonGeometry, as geometryType() gives it


def _line(feature: Any, to_rd: Any) -> Any:
    """The line of a feature in RD New, the longest of several; through a point from west to east. None: no use."""
    geometry = feature.geometry()
    if geometry.isNull() or geometry.isEmpty():
        return None
    try:
        if to_rd is not None:
            geometry.transform(to_rd)
    except QgsCsException:
        return None
    lib = shapely()
    straight = geometry.constGet().segmentize()  # shapely knows no arcs
    parts = lib.get_parts(lib.force_2d(lib.from_wkb(bytes(straight.asWkb()))))
    west, south, east, north = lib.total_bounds(parts).tolist()
    if not (NEAR_NL[0] <= west and NEAR_NL[1] <= south and east <= NEAR_NL[2] and north <= NEAR_NL[3]):
        return None
    if lib.get_dimensions(parts[0]) == 0:
        return line_through(float(lib.get_x(parts[0])), float(lib.get_y(parts[0])))
    longest = max(parts, key=lib.length)
    return longest if lib.length(longest) >= LEAST_M else None


def section_frame(line: Any, place: Box) -> Frame:
    """The frame of the map above the diagram; ``place`` is the whole place of map and diagram, mm."""
    west, south, east, north = (float(each) for each in shapely().bounds(line))
    return common_frame([(west, south, east, north)], place.width, place.height * MAP_SHARE)


def section_layers(stage: SheetProject, view: View) -> List[QgsVectorLayer]:
    """The line on the map, with A and A′ at its ends."""
    line = stage.memory(tr("Doorsnede"), LINE, [to_qgis(view.line)])
    bands = [stroke(QColor(255, 255, 255, 220), 1.7, cap=Qt.PenCapStyle.FlatCap), stroke(QColor(LINE_INK), 0.7,
             cap=Qt.PenCapStyle.FlatCap)]  # fmt: skip
    line.setRenderer(QgsSingleSymbolRenderer(symbol_of(QgsLineSymbol, bands)))
    ends = shapely().get_coordinates(view.line)[[0, -1]]
    names = stage.memory(tr("Doorsnede: einden"), POINT, [to_qgis(shapely().points(end)) for end in ends], ("naam",),
                         ["A", "A′"])  # fmt: skip
    names.setRenderer(QgsNullSymbolRenderer())
    name_points(names, 11.0, LINE_INK, 0.9, order="TR,TL,R,L,BR,BL", all_of_them=True)
    return [names, line]


def make_room(layout: QgsPrintLayout) -> Box:
    """Make the map lower and return the place that comes free below it, in units."""
    item, unit = layout.itemById(MAP), unit_of(layout)
    place = map_size(layout)
    if isinstance(item, QgsLayoutItemMap):
        item.setReferencePoint(QgsLayoutItem.ReferencePoint.UpperLeft)
        item.attemptMove(QgsLayoutPoint(place.x, place.y, MM))
        item.attemptResize(QgsLayoutSize(place.width, place.height * MAP_SHARE, MM))
    top = place.height * MAP_SHARE + BETWEEN * unit
    return Box(place.x / unit, (place.y + top) / unit, place.width / unit, (place.height - top) / unit)


def set_section(layout: QgsPrintLayout, place: Box, view: View, objects: Sequence[ProposalObject]) -> Section:
    """Draw the diagram in the place below the map."""
    found = section(view.line, objects)
    draw_section(LayoutPaper(layout, place), found, place.width, place.height, text_width)
    return found
