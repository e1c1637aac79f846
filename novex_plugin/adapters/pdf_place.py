"""Says in a PDF where its map lies: the georeference of ISO 32000-2 (12.10), written at the end of the file.

QGIS does this too, as if a page were 420 x 297 mm. Qt sets the page in whole points (1191 x 842) and keeps the top left
corner, so what QGIS says is up to a sixth of a millimetre off at the far edges; and it lists the corners crosswise,
which readers take for the outline. What is added here replaces what QGIS said, and only about the map itself.
"""

import re
from pathlib import Path
from typing import Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QPageSize

from .frames import Box
from .pdf_objects import addition, first_page, trailer_number

POINTS_PER_INCH = 72.0
RD_NEW, RD_DEGREES = "EPSG:28992", "EPSG:4289"
_CORNERS = (0, 0, 0, 1, 1, 1, 1, 0)  # of the map, around it: the points that are known, and its outline

_MEDIA = re.compile(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]")
_VIEWPORTS = re.compile(rb"/VP\s*(\[[^\]]*\]|\d+ 0 R)")


def place_map(path: Path, place: Box, shown: Box) -> bool:
    """Georeference the first page: the map that shows ``shown`` (metres, RD New) lies at ``place``: left, top, right
    and bottom in points from the upper left corner of the page.

    False when the file is built otherwise than Qt and GDAL build theirs; it is then left as it is. Raises OSError.
    """
    data = path.read_bytes()
    page, free = first_page(data), trailer_number(data, b"Size")
    media = _MEDIA.search(page[1]) if page else None
    if page is None or free is None or media is None:
        return False
    number, text = page
    height = float(media.group(2))
    box = b"[%.4f %.4f %.4f %.4f]" % (place[0], height - place[3], place[2], height - place[1])
    viewport = b"/VP [<< /Type /Viewport /Name (Kaart) /BBox %s /Measure %d 0 R >>]" % (box, free)
    end = text.rfind(b">>")
    objects = {number: _VIEWPORTS.sub(b"", text[:end]) + viewport + text[end:], free: _measure(shown)}
    with path.open("ab") as stream:
        stream.write(addition(data, objects))
    return True


def on_page(box: Box, page_mm: Tuple[float, float], dpi: int) -> Box:
    """Where a layout that is exported at ``dpi`` has what stands at ``box`` (left, top, right, bottom, mm), in points.

    Qt fits the layout on the dots of the page, which are those of a page in whole points.
    """
    dots = QPageSize(QSizeF(*page_mm), QPageSize.Unit.Millimeter).sizePixels(dpi)
    points = min(dots.width() / page_mm[0], dots.height() / page_mm[1]) * POINTS_PER_INCH / dpi
    left, top, right, bottom = (each * points for each in box)
    return left, top, right, bottom


def _measure(shown: Box) -> bytes:
    """The coordinates of the corners: degrees in the datum of RD New, from lower left to lower right."""
    west, south, east, north = shown
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(RD_NEW), QgsCoordinateReferenceSystem(RD_DEGREES), QgsProject.instance())
    known = [to_degrees.transform(QgsPointXY(*corner)) for corner in
             ((west, south), (west, north), (east, north), (east, south))]  # fmt: skip
    degrees = b" ".join(b"%.13f %.13f" % (point.y(), point.x()) for point in known)
    corners = b" ".join(b"%d" % each for each in _CORNERS)
    system = b"<< /Type /PROJCS /EPSG 28992 /WKT (%s) >>" % _esri_wkt()
    form = b"<< /Type /Measure /Subtype /GEO /Bounds [%s] /LPTS [%s] /GPTS [%s] /GCS %s >>"
    return form % (corners, corners, degrees, system)


def _esri_wkt() -> bytes:
    """RD New in the words that readers of PDFs know."""
    system = QgsCoordinateReferenceSystem(RD_NEW)
    text = system.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT1_ESRI)
    return text.encode("ascii", "ignore").replace(b"\\", b"").replace(b"(", b"\\(").replace(b")", b"\\)")
