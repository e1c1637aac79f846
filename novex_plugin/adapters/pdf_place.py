"""Says in a PDF where its map lies: the georeference of ISO 32000-2 (12.10), written at the end of the file.

QGIS does this too, as if a page were 420 x 297 mm. Qt sets the page in whole points (1191 x 842) and keeps the top left
corner, so what QGIS says is up to a sixth of a millimetre off at the far edges; and it lists the corners crosswise,
which readers take for the outline. What is added here replaces what QGIS said, and only about the map itself.
"""

import re
from pathlib import Path
from typing import Dict, Optional, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QPageSize

from .frames import Box

POINTS_PER_INCH = 72.0
RD_NEW, RD_DEGREES = "EPSG:28992", "EPSG:4289"
_CORNERS = (0, 0, 0, 1, 1, 1, 1, 0)  # of the map, around it: the points that are known, and its outline

_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$", re.DOTALL)
_KIDS = re.compile(rb"/Kids\s*\[\s*(\d+) 0 R")
_PAGES = re.compile(rb"/Pages (\d+) 0 R")
_MEDIA = re.compile(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]")
_VIEWPORTS = re.compile(rb"/VP\s*(\[[^\]]*\]|\d+ 0 R)")


def place_map(path: Path, place: Box, shown: Box) -> bool:
    """Georeference the first page: the map that shows ``shown`` (metres, RD New) lies at ``place``: left, top, right
    and bottom in points from the upper left corner of the page.

    False when the file is built otherwise than Qt and GDAL build theirs; it is then left as it is. Raises OSError.
    """
    data = path.read_bytes()
    file = _File.read(data)
    page = file.first_page() if file else None
    media = _MEDIA.search(page[1]) if page else None
    if file is None or page is None or media is None:
        return False
    number, text = page
    height = float(media.group(2))
    box = b"[%.4f %.4f %.4f %.4f]" % (place[0], height - place[3], place[2], height - place[1])
    viewport = b"/VP [<< /Type /Viewport /Name (Kaart) /BBox %s /Measure %d 0 R >>]" % (box, file.size)
    end = text.rfind(b">>")
    objects = {number: _VIEWPORTS.sub(b"", text[:end]) + viewport + text[end:], file.size: _measure(shown)}
    with path.open("ab") as stream:
        stream.write(file.addition(objects))
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


class _File:
    """The last table of a PDF and what it says about objects: enough to change one and add another."""

    def __init__(self, data: bytes, trailer: bytes, start: int) -> None:
        self._data, self._trailer, self._start = data, trailer, start
        self._offsets = _offsets(data, start)
        found = re.search(rb"/Size (\d+)", trailer)
        self.size = int(found.group(1)) if found else 0

    @staticmethod
    def read(data: bytes) -> "Optional[_File]":
        found = _TRAILER.search(data, max(0, len(data) - 4096))
        if found is None or data[int(found.group(2)) :][:4] != b"xref":
            return None
        file = _File(data, found.group(1), int(found.group(2)))
        return file if file.size and file._offsets else None

    def first_page(self) -> Optional[Tuple[int, bytes]]:
        """The number and the text of the first page."""
        number = _number(rb"/Root (\d+) 0 R", self._trailer)
        for pattern in (_PAGES, _KIDS):
            found = pattern.search(self._object(number))
            number = int(found.group(1)) if found else 0
        text = self._object(number)
        return (number, text) if b"/Type /Page" in text else None

    def addition(self, objects: Dict[int, bytes]) -> bytes:
        """What has to follow the file so that ``objects`` count, in place of older ones by their number."""
        parts, table = [b"\n"], []
        length = len(self._data) + 1
        for number, text in sorted(objects.items()):
            table.append(b"%d 1\n%010d 00000 n \n" % (number, length))
            parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, text))
            length += len(parts[-1])
        kept = b" ".join(b"/%s %d 0 R" % (name, _number(rb"/%s (\d+) 0 R" % name, self._trailer))
                         for name in (b"Root", b"Info") if b"/" + name in self._trailer)  # fmt: skip
        size = max(self.size, max(objects) + 1)
        trailer = b"trailer\n<< /Size %d %s /Prev %d >>\nstartxref\n%d\n%%%%EOF\n"
        return b"".join([*parts, b"xref\n", *table, trailer % (size, kept, self._start, length)])

    def _object(self, number: int) -> bytes:
        """The dictionary of an object; empty for one that is not there."""
        start = self._offsets.get(number)
        head = b"%d 0 obj" % number
        if start is None or not self._data.startswith(head, start):
            return b""
        return self._data[start + len(head) : self._data.find(b"endobj", start)]


def _number(pattern: bytes, text: bytes) -> int:
    found = re.search(pattern, text)
    return int(found.group(1)) if found else 0


def _offsets(data: bytes, start: int) -> Dict[int, int]:
    """Where each object begins; of tables that follow one another the last one counts."""
    found: Dict[int, int] = {}
    seen = set()
    while start not in seen:
        seen.add(start)
        end = data.find(b"trailer", start)
        number = 0
        for line in data[start:end].splitlines()[1:]:
            parts = line.split()
            if len(parts) == 2:
                number = int(parts[0])
            elif len(parts) == 3:
                if parts[2] == b"n":
                    found.setdefault(number, int(parts[0]))
                number += 1
        start = _number(rb"/Prev (\d+)", data[end : data.find(b"startxref", end)]) or start
    return found
