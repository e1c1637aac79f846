"""Letting OGR add tables and fields to a proposal file; what each version of the exchange model added is data."""

from pathlib import Path
from typing import Any, Mapping, NamedTuple, Optional, Sequence

from osgeo import gdal, ogr

TEXT, NUMBER, WHOLE = (ogr.OFTString, ogr.OFSTNone), (ogr.OFTReal, ogr.OFSTNone), (ogr.OFTInteger, ogr.OFSTNone)
YES_NO, MOMENT = (ogr.OFTInteger, ogr.OFSTBoolean), (ogr.OFTDateTime, ogr.OFSTNone)
AREAS, LINES, POINTS, NO_PLACE = ogr.wkbMultiPolygon, ogr.wkbMultiLineString, ogr.wkbPoint, ogr.wkbNone


class NewField(NamedTuple):
    """A field that a version added; ``width`` 0 for none, ``default`` as SQL."""

    name: str
    kind: Any
    width: int = 0
    default: Any = None
    required: bool = False
    unique: bool = False


class NewTable(NamedTuple):
    """A table that a version added; ``geometry`` is an OGR type."""

    name: str
    geometry: int
    title: str
    fields: Sequence[NewField]


def extend(
    path: Path, fields: Mapping[str, Sequence[NewField]], tables: Sequence[NewTable],
    wider: Optional[Mapping[str, Sequence[NewField]]] = None,
) -> None:  # fmt: skip
    """Add ``fields`` (by table) and ``tables``, and give fields that were there more room (``wider``). Raises
    RuntimeError, with GDAL's words, when it cannot."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        source = ogr.GetDriverByName("GPKG").Open(str(path), 1)
        if source is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        for name, added in fields.items():
            layer = source.GetLayerByName(name)
            if layer is None:
                raise RuntimeError(name)
            _add(layer, added)
        for name, changed in (wider or {}).items():
            _widen(source.GetLayerByName(name), changed)
        crs = source.GetLayerByName("object_vlak").GetSpatialRef()
        for table in tables:
            options = ["FID=fid", f"IDENTIFIER={table.title}"]
            if table.geometry != NO_PLACE:
                options += ["GEOMETRY_NAME=geom", "SPATIAL_INDEX=YES"]
            placed = crs if table.geometry != NO_PLACE else None
            _add(source.CreateLayer(table.name, placed, table.geometry, options), table.fields)
        source.FlushCache()
    finally:
        gdal.PopErrorHandler()


def _add(layer: Any, fields: Sequence[NewField]) -> None:
    for field in fields:
        if layer.CreateField(_definition(field)) != ogr.OGRERR_NONE:
            raise RuntimeError(gdal.GetLastErrorMsg())


def _widen(layer: Any, fields: Sequence[NewField]) -> None:
    for field in fields:
        place = layer.GetLayerDefn().GetFieldIndex(field.name)
        if layer.AlterFieldDefn(place, _definition(field), ogr.ALTER_WIDTH_PRECISION_FLAG) != ogr.OGRERR_NONE:
            raise RuntimeError(gdal.GetLastErrorMsg())


def _definition(field: NewField) -> Any:
    ogr_type, subtype = field.kind
    definition = ogr.FieldDefn(field.name, ogr_type)
    definition.SetSubType(subtype)
    definition.SetNullable(not field.required)
    definition.SetUnique(field.unique)
    if field.width:
        definition.SetWidth(field.width)
    if field.default is not None:
        definition.SetDefault(field.default)
    return definition
