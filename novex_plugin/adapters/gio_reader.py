"""Reading a GIO: a geographic information object of the Omgevingswet, as STOP/IMOP GML.

GDAL opens such a file but sees no layers in it. The reader walks the XML once, hands each geometry to OGR and
keeps the name of its location and of the group (label) that the regulation refers to.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np
from osgeo import ogr, osr
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QXmlStreamReader, QXmlStreamWriter

from ..core.errors import NovexError
from ..core.optional import shapely
from ..core.texts import tr
from .sources import INFO, RawFeatures

GEO_NAMESPACE = "https://standaarden.overheid.nl/stop/imop/geo/"
GML_NAMESPACE = "http://www.opengis.net/gml/3.2"
_HEAD_BYTES = 4096
_RD_CODES = (28992, 7415)


@dataclass
class _Location:
    name: str = ""
    group: str = ""
    gml: List[str] = field(default_factory=list)
    srs: str = ""


@dataclass
class GioContent:
    """What a GIO holds: labels by group id, and its locations."""

    labels: Dict[str, str] = field(default_factory=dict)
    locations: List[_Location] = field(default_factory=list)

    def label_of(self, location: _Location) -> str:
        return self.labels.get(location.group, location.group)


def is_gio(path: str) -> bool:
    """True for a GML file that is a STOP/IMOP geographic information object."""
    if Path(path).suffix.lower() not in (".gml", ".xml") or not Path(path).is_file():
        return False
    with open(path, "rb") as stream:
        head = stream.read(_HEAD_BYTES)
    return GEO_NAMESPACE.encode("ascii") in head and b"GeoInformatieObject" in head


def gio_groups(path: str) -> Tuple[str, ...]:
    """The group labels that have a location in this GIO, or the names of its locations when it has no groups."""
    content = parse_gio(path)
    return tuple(sorted({content.label_of(item) or item.name for item in content.locations}))


def read_gio(path: str, group: Optional[str] = None) -> RawFeatures:
    """The locations of a GIO in EPSG:28992, all or those of one group. Raises NovexError when it is damaged."""
    content = parse_gio(path)
    chosen = [item for item in content.locations if group in (None, content.label_of(item), item.name)]
    geometries = np.empty(len(chosen), dtype=object)
    notes = set()
    for number, item in enumerate(chosen):
        geometries[number], note = _geometry(item, path)
        notes |= {note} - {""}
    name = Path(path).name
    messages = [(INFO, f"{name}: {note}") for note in sorted(notes)]
    ids = [f"{item.group or name}.{number + 1}" for number, item in enumerate(chosen)]
    return RawFeatures(geometries, ids, [item.name or content.label_of(item) for item in chosen], messages)


def parse_gio(path: str) -> GioContent:
    """Read the whole GIO. Raises NovexError with the line where the XML breaks off."""
    reader = QXmlStreamReader(QByteArray(Path(path).read_bytes()))
    content = GioContent()
    group_id = ""
    location: Optional[_Location] = None
    while not reader.atEnd():
        reader.readNext()
        if reader.isEndElement() and reader.name() == "Locatie" and location is not None:
            content.locations.append(location)
            location = None
        if not reader.isStartElement():
            continue
        tag, geo = str(reader.name()), str(reader.namespaceUri()) == GEO_NAMESPACE
        if geo and tag == "Locatie":
            location = _Location()
        elif location is not None:
            _read_into(location, tag, geo, reader)
        elif geo and tag == "groepID":
            group_id = reader.readElementText()
        elif geo and tag == "label":
            content.labels[group_id] = reader.readElementText()
    if reader.hasError():
        raise _damaged(path, reader)
    return content


def _read_into(location: _Location, tag: str, geo: bool, reader: Any) -> None:
    if str(reader.namespaceUri()) == GML_NAMESPACE:
        location.srs = location.srs or str(reader.attributes().value("srsName"))
        location.gml.append(_subtree(reader))
    elif geo and tag == "naam":
        location.name = reader.readElementText()
    elif geo and tag == "groepID":
        location.group = reader.readElementText()


def _subtree(reader: Any) -> str:
    """The current element with everything in it, as XML text; the reader ends on its closing tag."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QXmlStreamWriter(buffer)
    depth = 0
    while True:
        depth += int(reader.isStartElement()) - int(reader.isEndElement())
        writer.writeCurrentToken(reader)
        if depth == 0 or reader.atEnd():
            break
        reader.readNext()
    return bytes(buffer.data()).decode("utf-8")


def _geometry(location: _Location, path: str) -> Tuple[Any, str]:
    """One straight 2D geometry in RD New for a location, and a note when it had to be reprojected."""
    whole = ogr.Geometry(ogr.wkbGeometryCollection)
    for text in location.gml:
        part = ogr.CreateGeometryFromGML(text)
        if part is not None:
            whole.AddGeometry(part.GetLinearGeometry(1.0))
    if whole.IsEmpty():
        return None, ""
    whole.FlattenTo2D()
    note = _reproject(whole, location.srs, path)
    geometry = shapely().from_wkb(bytes(whole.ExportToWkb(ogr.wkbNDR)), on_invalid="ignore")
    return (geometry.geoms[0] if geometry is not None and len(geometry.geoms) == 1 else geometry), note


def _reproject(geometry: Any, srs_name: str, path: str) -> str:
    digits = srs_name.replace("/", ":").rsplit(":", 1)[-1]
    if not digits.isdigit():
        raise NovexError(
            tr("{file} noemt geen coördinatenstelsel en is niet ingelezen.").format(file=Path(path).name),
            tr("Vraag de bronhouder om een GIO met srsName, of zet het bestand om naar GeoPackage in EPSG:28992."),
        )
    if int(digits) in _RD_CODES:
        return ""
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(int(digits))
    target.ImportFromEPSG(_RD_CODES[0])
    target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    geometry.Transform(osr.CoordinateTransformation(source, target))
    return tr("omgerekend van EPSG:{code} naar RD (EPSG:28992).").format(code=digits)


def _damaged(path: str, reader: Any) -> NovexError:
    text = tr("{file} is geen leesbare GIO (regel {line}: {reason}).")
    return NovexError(
        text.format(file=Path(path).name, line=reader.lineNumber(), reason=reader.errorString()),
        tr("Download het bestand opnieuw bij de bronhouder of in het Omgevingsloket."),
    )
