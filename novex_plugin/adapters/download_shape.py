"""What the features of a download look like: fields with their types, kinds of geometry, where they lie.

A page tells only about its own features, so shapes are put together before the table is made: a field that is
empty on the first page may hold text on the tenth, and areas may come before the first multi-area.
"""

import re
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Dict, Iterator, List, Optional, Tuple

from osgeo import gdal, ogr

FieldType = Tuple[int, int]  # OGR type and subtype
GML, GEOJSON, ANY = "gml", "geojson", "bestand"
TEXT: FieldType = (ogr.OFTString, ogr.OFSTNone)
_INT: FieldType = (ogr.OFTInteger64, ogr.OFSTNone)
_REAL: FieldType = (ogr.OFTReal, ogr.OFSTNone)
_INTS = (ogr.OFTInteger, ogr.OFTInteger64)
# Only numbers that read back the same: 0344 and 1.10 may well be codes.
_WHOLE = re.compile(r"-?(?:0|[1-9]\d{0,17})")
_DECIMAL = re.compile(r"-?(?:0|[1-9]\d{0,14})\.(?:0|\d{0,14}[1-9])")
_SAMPLES = 500  # features of which the place is looked at


@dataclass
class Shape:
    """Fields in the order in which they first came, types of those that have a value, kinds of geometry."""

    names: List[str] = field(default_factory=list)
    types: Dict[str, FieldType] = field(default_factory=dict)
    geometries: List[int] = field(default_factory=list)

    def merge(self, other: "Shape") -> None:
        self.names += [name for name in other.names if name not in self.names]
        for name, kind in other.types.items():
            self.types[name] = merged(self.types[name], kind) if name in self.types else kind
        self.geometries += [kind for kind in other.geometries if kind not in self.geometries]

    def type_of(self, name: str) -> FieldType:
        return self.types.get(name, TEXT)

    def geometry_type(self) -> int:
        """The OGR type of the geometry column: the one kind there is, its multi kind, or unknown."""
        kinds = set(self.geometries)
        if not kinds:
            return ogr.wkbUnknown
        if len(kinds) == 1:
            return next(iter(kinds))
        flat = {ogr.GT_Flatten(kind) for kind in kinds}
        multi = {ogr.GT_GetCollection(kind) if not _is_collection(kind) else kind for kind in flat}
        if len(multi) != 1 or any(ogr.GT_HasM(kind) for kind in kinds):
            return ogr.wkbUnknown
        kind = multi.pop()
        return ogr.GT_SetZ(kind) if any(ogr.GT_HasZ(kind) for kind in kinds) else kind


def merged(one: FieldType, other: FieldType) -> FieldType:
    """The type that holds values of both without loss."""
    if one == other:
        return one
    numbers = {one[0], other[0]}
    if numbers <= set(_INTS):
        return (max(numbers, key=_INTS.index), ogr.OFSTNone)
    if numbers <= {*_INTS, ogr.OFTReal}:
        return _REAL
    return TEXT


def _is_collection(kind: int) -> bool:
    return kind in (ogr.wkbMultiPoint, ogr.wkbMultiLineString, ogr.wkbMultiPolygon, ogr.wkbMultiSurface,
                    ogr.wkbMultiCurve, ogr.wkbGeometryCollection)  # fmt: skip


@dataclass
class Look:
    """What one look at a layer found."""

    shape: Shape = field(default_factory=Shape)
    features: int = 0
    filled: Dict[str, int] = field(default_factory=dict)
    centres: List[Tuple[float, float]] = field(default_factory=list)
    ids: List[Optional[str]] = field(default_factory=list)
    contents: List[bytes] = field(default_factory=list)


class OpenFile:
    """A file with features while it is open. It alone holds the data set, so that closing really closes.

    An error keeps the variables of the functions that it passed through; a data set among those would keep the file
    locked on Windows, and end only after GDAL itself has gone.
    """

    def __init__(self, data: Any) -> None:
        self._data = data

    @property
    def is_readable(self) -> bool:
        return self._data is not None

    def tables(self) -> List[str]:
        if self._data is None:
            return []
        return [self._data.GetLayer(number).GetName() for number in range(self._data.GetLayerCount())]

    def layer(self, name: str) -> Any:
        """The layer called ``name`` (without its prefix, in any case), or the only one; None when there is none."""
        tables = self.tables()
        wanted = local_name(name).lower()
        for number, table in enumerate(tables):
            if wanted and local_name(table).lower() == wanted:
                return self._data.GetLayer(number)
        return self._data.GetLayer(0) if len(tables) == 1 else None

    def close(self) -> None:
        self._data = None


@contextmanager
def opened(path: str, kind: str) -> Iterator[OpenFile]:
    """A file with features. Texts of GML stay texts: OGR would make 344 of the code 0344.

    GDAL is kept off the network: schemas that a document points to are not fetched.
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    before = gdal.GetThreadLocalConfigOption("GML_FIELDTYPES")
    gdal.SetThreadLocalConfigOption("GML_FIELDTYPES", "ALWAYS_STRING")
    options = {GML: ["DOWNLOAD_SCHEMA=NO", "WRITE_GFS=NO"], GEOJSON: ["DATE_AS_STRING=YES"]}.get(kind, [])
    drivers = {GML: ["GML"], GEOJSON: ["GeoJSON"]}.get(kind, ["GPKG", "ESRI Shapefile"])
    file = OpenFile(None)
    try:
        gdal.ErrorReset()
        with suppress(RuntimeError):  # only when somebody switched GDAL's exceptions on
            file = OpenFile(
                gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=drivers, open_options=options)
            )
        yield file
    finally:
        file.close()
        gdal.SetThreadLocalConfigOption("GML_FIELDTYPES", before)
        gdal.PopErrorHandler()


def local_name(name: str) -> str:
    """A type name without the prefix of its namespace."""
    return name.rpartition(":")[2]


def geometry_of(feature: Any) -> Any:
    """The first geometry of a feature that has one; some GML types keep areas, lines and points apart."""
    for number in range(feature.GetGeomFieldCount()):
        geometry = feature.GetGeomFieldRef(number)
        if geometry is not None:
            return geometry
    return None


def declared_shape(layer: Any) -> Shape:
    """The shape as the file declares it, without looking at the features."""
    definition = layer.GetLayerDefn()
    shape = Shape()
    for number in range(definition.GetFieldCount()):
        column = definition.GetFieldDefn(number)
        shape.names.append(column.GetName())
        shape.types[column.GetName()] = (column.GetType(), column.GetSubType())
    shape.geometries = [layer.GetGeomType()] if layer.GetGeomType() != ogr.wkbUnknown else []
    return shape


def look_at(layer: Any, kind: str, *, keys: bool) -> Look:
    """Read every feature once. ``keys``: also what tells features apart (for pages)."""
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(number).GetName() for number in range(definition.GetFieldCount())]
    fixed = [(definition.GetFieldDefn(n).GetType(), definition.GetFieldDefn(n).GetSubType()) for n in range(len(names))]
    identity = next((names.index(name) for name in ("gml_id", "fid") if name in names), -1) if kind == GML else -1
    look = Look(Shape(list(names)))
    layer.ResetReading()
    for feature in layer:
        look.features += 1
        values = _values(feature, names, fixed, kind, look)
        geometry = geometry_of(feature)
        _place(geometry, look)
        if keys:
            look.ids.append(values[identity] if identity >= 0 else None)
            plain = values[:identity] + values[identity + 1 :] if identity >= 0 else values
            wkb = bytes(geometry.ExportToWkb()) if geometry is not None else b""
            look.contents.append(repr(plain).encode("utf-8", "replace") + wkb)
    return look


def _values(feature: Any, names: List[str], fixed: List[FieldType], kind: str, look: Look) -> List[Any]:
    values: List[Any] = []
    types = look.shape.types
    for number, name in enumerate(names):
        if not feature.IsFieldSetAndNotNull(number):
            values.append(None)
            continue
        value = feature.GetFieldAsString(number)
        values.append(value)
        look.filled[name] = look.filled.get(name, 0) + 1
        if types.get(name) != TEXT:
            found = _type_of(value) if kind == GML and fixed[number][0] == ogr.OFTString else fixed[number]
            types[name] = merged(types[name], found) if name in types else found
    return values


def _type_of(text: str) -> FieldType:
    if _WHOLE.fullmatch(text):
        return _INT
    return _REAL if _DECIMAL.fullmatch(text) else TEXT


def _place(geometry: Any, look: Look) -> None:
    if geometry is None:
        return
    kind = geometry.GetGeometryType()
    if kind not in look.shape.geometries:
        look.shape.geometries.append(kind)
    if len(look.centres) < _SAMPLES and not geometry.IsEmpty():
        west, east, south, north = geometry.GetEnvelope()
        look.centres.append(((west + east) / 2, (south + north) / 2))
