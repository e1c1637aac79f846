"""Results as a GeoPackage of a few layers and tables, each with its style inside, whole or not at all."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterable, Sequence, Tuple

from osgeo import ogr, osr
from qgis.core import QgsVectorLayer

from ..core.errors import NovexError
from ..core.model.records import AREA, LINE, POINT
from ..core.optional import shapely
from ..core.texts import tr
from .atomic import publish, temporary_beside
from .styles import apply_style

TEXT, WHOLE, REAL, YES_NO = ogr.OFTString, ogr.OFTInteger, ogr.OFTReal, "ja_nee"
_TYPES = {AREA: ogr.wkbMultiPolygon, LINE: ogr.wkbMultiLineString, POINT: ogr.wkbMultiPoint, "": ogr.wkbNone}
_RD_NEW = 28992

Fields = Tuple[Tuple[str, Any], ...]
Rows = Iterable[Tuple[Sequence[Any], Any]]


@dataclass(frozen=True)
class LayerFile:
    """One table: rows are (values in the order of the fields, shapely geometry or None), EPSG:28992.

    ``kind`` is vlak, lijn, punt or empty for a table without places; ``style`` a role of ``styles/``.
    """

    name: str
    kind: str
    fields: Fields
    rows: Rows
    style: str = ""
    note: str = ""  # about the style, in the file


def write_layers(layers: Sequence[LayerFile], target: Path) -> None:
    """Write all tables to the GeoPackage ``target``. Raises NovexError when it cannot."""
    with temporary_beside(target) as work:
        data = ogr.GetDriverByName("GPKG").CreateDataSource(str(work))
        if data is None:
            raise NovexError(
                tr("{file} kan niet worden geschreven.").format(file=target.name),
                tr("Kies een map waarin u mag schrijven."),
            )
        for layer in layers:
            _write(data, layer)
        data = None
        for layer in layers:
            if layer.style:
                _keep_style(work, layer)
        publish(work, target)


def _write(data: Any, layer: LayerFile) -> None:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(_RD_NEW)
    options = ["GEOMETRY_NAME=geom"] if layer.kind else []
    table = data.CreateLayer(layer.name, crs if layer.kind else None, _TYPES[layer.kind], options)
    for name, kind in layer.fields:
        table.CreateField(_field(name, kind))
    definition = table.GetLayerDefn()
    table.StartTransaction()
    for values, geometry in layer.rows:
        feature = ogr.Feature(definition)
        for place, value in enumerate(values):
            if value is not None:
                feature.SetField(place, int(value) if isinstance(value, bool) else value)
        if geometry is not None:
            shape = ogr.CreateGeometryFromWkb(bytes(shapely().to_wkb(geometry)))
            feature.SetGeometry(ogr.ForceTo(shape, _TYPES[layer.kind]))
        table.CreateFeature(feature)
    table.CommitTransaction()


def _field(name: str, kind: Any) -> Any:
    made = ogr.FieldDefn(name, WHOLE if kind == YES_NO else kind)
    if kind == YES_NO:
        made.SetSubType(ogr.OFSTBoolean)
    return made


def _keep_style(path: Path, layer: LayerFile) -> None:
    """Keep the style in the file, so that every QGIS opens it as it was meant."""
    made = QgsVectorLayer(f"{path}|layername={layer.name}", layer.name, "ogr")
    apply_style(made, layer.style)
    made.saveStyleToDatabase(layer.style, layer.note, True, "")
