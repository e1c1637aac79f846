"""Writing tables with places by OGR: one door for every format, with errors a user can act on."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterable, Mapping, Sequence, Tuple

from osgeo import gdal, ogr, osr

from ..core.errors import NovexError
from ..core.model.schema import BOOLEAN, INTEGER, NUMBER, TEXT
from ..core.optional import shapely
from ..core.texts import tr
from .gpkg_geometry import multi

RD_NEW = 28992
KINDS = {"vlak": ogr.wkbMultiPolygon, "lijn": ogr.wkbMultiLineString, "punt": ogr.wkbPoint, "": ogr.wkbNone}
_TYPES = {TEXT: ogr.OFTString, INTEGER: ogr.OFTInteger64, NUMBER: ogr.OFTReal, BOOLEAN: ogr.OFTInteger}

Row = Tuple[Mapping[str, Any], Any]  # values by column, and the geometry (shapely, in the system of the layer)


def has_driver(name: str) -> bool:
    """Whether the GDAL of this QGIS can make new files of a format."""
    driver = gdal.GetDriverByName(name)
    return driver is not None and driver.GetMetadataItem("DCAP_CREATE") == "YES"


@dataclass(frozen=True)
class TableRows:
    """One table to write. ``kind`` is vlak, lijn, punt or empty; ``columns`` are (name, type).

    ``width`` is the size of texts in a format that needs one, in bytes.
    """

    name: str
    kind: str
    columns: Sequence[Tuple[str, str]]
    rows: Iterable[Row]
    epsg: int = RD_NEW
    options: Sequence[str] = ()
    width: int = 0


def write_tables(driver: str, path: Path, tables: Iterable[TableRows]) -> None:
    """Write tables to a new file of a format. Raises NovexError when GDAL cannot."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        data = ogr.GetDriverByName(driver).CreateDataSource(str(path))
        if data is None:
            raise not_written(path)
        for table in tables:
            _add(data, table, path)
        del data  # some formats are only written when they are closed
    except RuntimeError as error:  # only when somebody switched GDAL's exceptions on
        raise not_written(path, str(error)) from error
    finally:
        gdal.PopErrorHandler()
    if not path.is_file():
        raise not_written(path)


def spatial_reference(epsg: int) -> Any:
    """A coordinate system with x (or longitude) first, as every format here stores it."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def transformed(geometry: Any, way: Any) -> Any:
    """A shapely geometry taken along an ``osr.CoordinateTransformation``."""
    shape = ogr.CreateGeometryFromWkb(bytes(shapely().to_wkb(geometry)))
    shape.Transform(way)
    return shapely().from_wkb(bytes(shape.ExportToWkb()))


def not_written(path: Path, reason: str = "") -> NovexError:
    message = tr("{file} kan niet worden geschreven ({reason}).")
    why = reason or gdal.GetLastErrorMsg() or tr("onbekende oorzaak")
    return NovexError(
        message.format(file=path.name, reason=why), tr("Kies een map waarin u mag schrijven en waar ruimte vrij is.")
    )


def _add(data: Any, table: TableRows, path: Path) -> None:
    system = spatial_reference(table.epsg) if table.kind else None
    layer = data.CreateLayer(table.name, system, KINDS[table.kind], list(table.options))
    if layer is None:
        raise not_written(path)
    for column, kind in table.columns:
        layer.CreateField(_definition(column, kind, table.width))
    definition = layer.GetLayerDefn()
    together = layer.TestCapability(ogr.OLCTransactions) and layer.StartTransaction() == ogr.OGRERR_NONE
    for values, geometry in table.rows:
        if layer.CreateFeature(_feature(definition, table, values, geometry)) != ogr.OGRERR_NONE:
            raise not_written(path)
    if together:
        layer.CommitTransaction()


def _definition(name: str, kind: str, width: int) -> Any:
    definition = ogr.FieldDefn(name, _TYPES[kind])
    if width and kind == TEXT:
        definition.SetWidth(width)
    if kind == BOOLEAN:
        definition.SetWidth(1) if width else definition.SetSubType(ogr.OFSTBoolean)
    return definition


def _feature(definition: Any, table: TableRows, values: Mapping[str, Any], geometry: Any) -> Any:
    feature = ogr.Feature(definition)
    for place, (name, _kind) in enumerate(table.columns):
        value = values.get(name)
        if value is not None:
            feature.SetField(place, int(value) if isinstance(value, bool) else value)
    if table.kind and geometry is not None:
        whole = multi(geometry, table.kind)
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(bytes(shapely().to_wkb(whole))))
    return feature
