"""From schema 1.0.0 to 1.1.0: place, precision and derived quantities of objects, archived variants, sketch marks.

The definitions below are those of version 1.1.0 for good; they do not follow later changes of the model.
"""

from pathlib import Path
from typing import Any, Dict, Tuple

from osgeo import gdal, ogr

_TEXT, _NUMBER, _YES_NO = (ogr.OFTString, ogr.OFSTNone), (ogr.OFTReal, ogr.OFSTNone), (ogr.OFTInteger, ogr.OFSTBoolean)
_MOMENT = (ogr.OFTDateTime, ogr.OFSTNone)
_NewField = Tuple[str, Tuple[int, int], int, Any]  # name, type, width (0 for none), default as SQL or None

_OBJECT: Tuple[_NewField, ...] = (
    ("gemeente", _TEXT, 300, None),
    ("regio", _TEXT, 100, None),
    ("vista", _TEXT, 20, None),
    ("aandeel_provincies", _TEXT, 200, None),
    ("precisie_m", _NUMBER, 0, None),
    ("dichtheid", _NUMBER, 0, None),
    ("hoeveelheid_afgeleid", _YES_NO, 0, "0"),
)
_VARIANT: Tuple[_NewField, ...] = (("gearchiveerd", _YES_NO, 0, "0"),)
_NEW_FIELDS: Dict[str, Tuple[_NewField, ...]] = {
    "object_vlak": _OBJECT, "object_lijn": _OBJECT, "object_punt": _OBJECT, "variant": _VARIANT,
}  # fmt: skip
_SKETCH: Tuple[_NewField, ...] = (
    ("uuid", _TEXT, 36, None),
    ("soort", _TEXT, 20, "'lijn'"),
    ("tekst", _TEXT, 1000, None),
    ("kleur", _TEXT, 7, "'#1f2937'"),
    ("variant", _TEXT, 20, None),
    ("horizon", _TEXT, 10, "'2030'"),
    ("gemaakt_door", _TEXT, 100, None),
    ("gemaakt_op", _MOMENT, 0, None),
    ("gewijzigd_door", _TEXT, 100, None),
    ("gewijzigd_op", _MOMENT, 0, None),
)
_OBLIGATORY = ("uuid", "soort")
_UNIQUE = ("uuid",)
_NEW_LAYERS = (
    ("schets_lijn", ogr.wkbMultiLineString, "Schetslijnen en pijlen"),
    ("schets_punt", ogr.wkbPoint, "Schetsteksten en notities"),
)


def add_tables_and_fields(path: Path) -> None:
    """Let OGR add the fields and layers of 1.1.0. Raises RuntimeError, with GDAL's words, when it cannot."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        source = ogr.GetDriverByName("GPKG").Open(str(path), 1)
        if source is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        for table, fields in _NEW_FIELDS.items():
            layer = source.GetLayerByName(table)
            if layer is None:
                raise RuntimeError(table)
            for field in fields:
                _require(layer.CreateField(_definition(field)))
        crs = source.GetLayerByName("object_vlak").GetSpatialRef()
        for name, geometry_type, title in _NEW_LAYERS:
            options = ["FID=fid", f"IDENTIFIER={title}", "GEOMETRY_NAME=geom", "SPATIAL_INDEX=YES"]
            layer = source.CreateLayer(name, crs, geometry_type, options)
            for field in _SKETCH:
                _require(layer.CreateField(_definition(field, sketch=True)))
        source.FlushCache()
    finally:
        gdal.PopErrorHandler()


def _definition(field: _NewField, *, sketch: bool = False) -> Any:
    name, (ogr_type, subtype), width, default = field
    definition = ogr.FieldDefn(name, ogr_type)
    definition.SetSubType(subtype)
    if width:
        definition.SetWidth(width)
    if default is not None:
        definition.SetDefault(default)
    if sketch:
        definition.SetNullable(name not in _OBLIGATORY)
        definition.SetUnique(name in _UNIQUE)
    return definition


def _require(code: int) -> None:
    if code != ogr.OGRERR_NONE:
        raise RuntimeError(gdal.GetLastErrorMsg())
