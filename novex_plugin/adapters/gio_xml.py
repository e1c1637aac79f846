"""Walking through a GIO: the XML is read as it comes, one location in memory at a time.

A GIO of a province may be hundreds of megabytes. What stands in it is described by the STOP standard (modules geo and
gio); this reader is lenient about order, prefixes and what is left out.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Dict, Iterator, List, Optional

from qgis.PyQt.QtCore import QBuffer, QFile, QIODevice, QXmlStreamReader, QXmlStreamWriter

from ..core.errors import NovexError
from ..core.texts import tr

GEO_NAMESPACE = "https://standaarden.overheid.nl/stop/imop/geo/"
GML_NAMESPACE = "http://www.opengis.net/gml/3.2"
_GEOMETRIES = {
    "Point", "MultiPoint", "LineString", "Curve", "CompositeCurve", "OrientableCurve", "MultiCurve", "MultiLineString",
    "Polygon", "Surface", "CompositeSurface", "OrientableSurface", "MultiSurface", "MultiPolygon", "MultiGeometry",
    "PolyhedralSurface", "Tin", "TriangulatedSurface", "Circle", "CircleByCenterPoint", "Arc", "ArcString",
    "ArcByCenterPoint",
}  # fmt: skip
_SEGMENTS = {"Circle", "CircleByCenterPoint", "Arc", "ArcString", "ArcByCenterPoint"}  # parts of a curve
_DATE = re.compile(r"@(\d{4}-\d{2}-\d{2})")


@dataclass
class GioLocation:
    """One location: ``gml`` holds its geometries as XML, ``srs`` the first coordinate system that is named."""

    name: str = ""
    group: str = ""  # id of its group
    id: str = ""  # of its geometry, a UUID that stays while the geometry does
    gml: List[str] = field(default_factory=list)
    srs: str = ""


@dataclass
class GioFacts:
    """What a GIO says of itself. ``accuracy_dm`` is its legal accuracy in decimetres; None = it does not say."""

    work: str = ""  # FRBRWork: the object through all its versions
    expression: str = ""  # FRBRExpression: this version
    background: str = ""  # the map that the authority looked at, such as BGT
    background_date: str = ""
    accuracy_dm: Optional[float] = None
    labels: Dict[str, str] = field(default_factory=dict)  # by group id

    @property
    def date(self) -> str:
        """The day of this version (ISO 8601): that in the expression, else that of the background; '' = not stated."""
        found = _DATE.search(self.expression)
        return found.group(1) if found else self.background_date

    @property
    def authority(self) -> str:
        """Code of the authority in the identifier, such as pv29; '' when there is none."""
        parts = self.work.strip("/").split("/")
        return parts[3] if len(parts) > 4 and parts[0] == "join" else ""

    def label_of(self, location: GioLocation) -> str:
        return self.labels.get(location.group, location.group)


class GioStream:
    """One pass over a GIO file. ``facts`` is complete when the locations have been walked through."""

    def __init__(self, path: str, title: str = "") -> None:
        self.facts = GioFacts()
        self._title = title or Path(path).name  # how errors call the file
        self._file = QFile(path)
        self._reader = QXmlStreamReader()

    def locations(self, *, geometry: bool = True) -> Iterator[GioLocation]:
        """The locations in order; without ``geometry`` only their names and groups, which is much faster.

        Raises NovexError with the line where the XML breaks off, and for a file that only describes a change.
        """
        if not self._file.open(QIODevice.OpenModeFlag.ReadOnly):
            raise self._damaged(self._file.errorString(), 0)
        try:
            self._reader.setDevice(self._file)
            yield from self._walk(geometry)
        finally:
            self._file.close()
        if self._reader.hasError():
            raise self._damaged(self._reader.errorString(), self._reader.lineNumber())

    def _walk(self, geometry: bool) -> Iterator[GioLocation]:
        reader = self._reader
        group_id = ""
        while not reader.atEnd():
            reader.readNext()
            if not reader.isStartElement():
                continue
            tag = str(reader.name())
            if tag == "Locatie":
                location = self._location(geometry)
                if not reader.hasError():
                    yield location
            elif tag in ("LocatieMutatie", "locatieMutaties"):
                raise self._only_a_change()
            elif tag == "groepID":
                group_id = reader.readElementText().strip()
            elif tag == "label":
                self.facts.labels[group_id] = reader.readElementText().strip()
            elif tag in _FACTS:
                _FACTS[tag](self.facts, reader.readElementText().strip())

    def _location(self, geometry: bool) -> GioLocation:
        """Everything up to the end of the location that was just entered."""
        reader, location = self._reader, GioLocation()
        while not reader.atEnd():
            reader.readNext()
            tag = str(reader.name())
            if reader.isEndElement() and tag == "Locatie":
                break
            if not reader.isStartElement():
                continue
            if str(reader.namespaceUri()).startswith(GML_NAMESPACE):
                self._take(location, tag, geometry)
            elif tag == "naam":
                location.name = reader.readElementText().strip()
            elif tag == "groepID":
                location.group = reader.readElementText().strip()
            elif tag == "id":
                location.id = reader.readElementText().strip()
        return location

    def _take(self, location: GioLocation, tag: str, geometry: bool) -> None:
        """A geometry is kept; an Envelope, a bounding box or metadata is no geometry of the law."""
        if tag not in _GEOMETRIES or not geometry:
            self._reader.skipCurrentElement()
            return
        text = self._subtree(location)
        location.gml.append(_as_curve(text) if tag in _SEGMENTS else text)

    def _subtree(self, location: GioLocation) -> str:
        """The current element with all in it but bounding boxes, as XML; the reader ends on its closing tag."""
        reader, buffer = self._reader, QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QXmlStreamWriter(buffer)
        depth = 0
        while not reader.atEnd():
            if reader.isStartElement():
                if str(reader.name()) in ("boundedBy", "metaDataProperty"):
                    reader.skipCurrentElement()
                    reader.readNext()
                    continue
                location.srs = location.srs or str(reader.attributes().value("srsName"))
                depth += 1
            elif reader.isEndElement():
                depth -= 1
            writer.writeCurrentToken(reader)
            if depth == 0:
                break
            reader.readNext()
        return bytes(buffer.data()).decode("utf-8")

    def _damaged(self, reason: str, line: int) -> NovexError:
        text = tr("{file} is geen leesbare GIO (regel {line}: {reason}).")
        return NovexError(
            text.format(file=self._title, line=line, reason=reason),
            tr("Download het bestand opnieuw bij de bronhouder of in het Omgevingsloket."),
        )

    def _only_a_change(self) -> NovexError:
        text = tr("{file} beschrijft alleen een wijziging van gebieden, niet de gebieden zelf; het is niet ingelezen.")
        return NovexError(
            text.format(file=self._title),
            tr("Download de geldende (geconsolideerde) versie van het informatieobject in het Omgevingsloket."),
        )


def _as_curve(segment: str) -> str:
    """A segment that stands on its own, wrapped so that it is a geometry."""
    return f'<gml:Curve xmlns:gml="{GML_NAMESPACE}"><gml:segments>{segment}</gml:segments></gml:Curve>'


def _set(name: str) -> Callable[[GioFacts, str], None]:
    def take(facts: GioFacts, text: str) -> None:
        if not getattr(facts, name):
            setattr(facts, name, text)

    return take


def _accuracy(facts: GioFacts, text: str) -> None:
    """In decimetres, by the standard; the coarser one when both ways of stating it occur."""
    try:
        stated = float(text.replace(",", "."))
    except ValueError:
        return
    facts.accuracy_dm = stated if facts.accuracy_dm is None else max(stated, facts.accuracy_dm)


_FACTS: Dict[str, Callable[[GioFacts, str], None]] = {
    "FRBRWork": _set("work"),
    "FRBRExpression": _set("expression"),
    "achtergrondVerwijzing": _set("background"),
    "achtergrondActualiteit": _set("background_date"),
    "nauwkeurigheid": _accuracy,
    "juridischeNauwkeurigheid": _accuracy,
}


def is_heading(head: bytes) -> bool:
    """True when a file that begins like this is a GIO."""
    return GEO_NAMESPACE.encode("ascii") in head and b"GeoInformatieObject" in head
