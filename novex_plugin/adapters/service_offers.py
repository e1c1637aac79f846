"""What a service or file offers, for somebody who picks a layer from it."""

from pathlib import Path
from typing import Tuple

from osgeo import ogr

from ..core.errors import NovexError
from ..core.progress import Progress
from ..core.services.downloads import look_at_files
from ..core.services.naming import Item
from ..core.services.offers import Shape, look, shape_of
from ..core.services.records import ATOM, FILE, Answer
from ..core.texts import tr
from .network import Network
from .source_reader import open_vector, quiet
from .xml_reader import read_xml

_GEOMETRY = {ogr.wkbPoint: "punt", ogr.wkbMultiPoint: "punt", ogr.wkbLineString: "lijn", ogr.wkbMultiLineString: "lijn",
             ogr.wkbPolygon: "vlak", ogr.wkbMultiPolygon: "vlak", ogr.wkbCurvePolygon: "vlak",
             ogr.wkbMultiSurface: "vlak", ogr.wkbMultiCurve: "lijn", ogr.wkbCompoundCurve: "lijn"}  # fmt: skip


def offered(kind: str, place: str, network: Network, progress: Progress, *, auth: str = "") -> Tuple[Item, ...]:
    """The layers of the service, feed or file at ``place``. For a task. Raises NovexError and Cancelled."""
    if kind == FILE and "://" not in place:
        return _tables(Path(place))

    def fetch(url: str) -> Answer:
        return network.get(url, auth=auth, progress=progress)

    if kind in (ATOM, FILE):
        found = look_at_files(
            kind, place, "", fetch, read_xml, lambda url: network.head(url, auth=auth, progress=progress)
        ).items
    else:
        found = look(kind, place, fetch, read_xml).items
    if not found:
        raise NovexError(tr("Dit adres biedt geen lagen aan."), tr("Controleer het adres en het soort bron."))
    return found


def shape(kind: str, place: str, name: str, network: Network, progress: Progress, *, auth: str = "") -> Shape:
    """Geometry and fields of one layer as far as its source tells; empty when it does not. For a task."""
    if kind == FILE and "://" not in place:
        return next((shape for item, shape in _read_tables(Path(place)) if item.name == name or not name), Shape())
    if kind in (ATOM, FILE):
        return Shape()

    def fetch(url: str) -> Answer:
        return network.get(url, auth=auth, progress=progress)

    try:
        return shape_of(look(kind, place, fetch, read_xml), name, fetch, read_xml)
    except NovexError:
        return Shape()


def _tables(path: Path) -> Tuple[Item, ...]:
    found = tuple(item for item, _shape in _read_tables(path))
    if not found:
        raise NovexError(
            tr("{file} is geen bestand met kaartlagen.").format(file=path.name),
            tr("Kies een GeoPackage, GML, shapefile, GeoJSON of FlatGeobuf."),
        )
    return found


def _read_tables(path: Path) -> Tuple[Tuple[Item, Shape], ...]:
    data = open_vector(str(path)) if path.is_file() else None
    if data is None:
        return ()
    found = []
    with quiet():
        for index in range(data.GetLayerCount()):
            table = data.GetLayer(index)
            if table.GetGeomType() != ogr.wkbNone:
                definition = table.GetLayerDefn()
                fields = tuple(definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount()))
                kind = _GEOMETRY.get(ogr.GT_Flatten(table.GetGeomType()), "")
                title = tr("{count} kenmerken").format(count=table.GetFeatureCount())
                found.append((Item(table.GetName(), title), Shape(fields, kind)))
    return tuple(found)
