"""Reading reservation layers through OGR, whatever the format: flat, straight and in EPSG:28992.

What had to be done to get there (another CRS, heights dropped, curves straightened) is said, because a planner
must be able to tell the plugin's copy from the source.
"""

import math
from contextlib import contextmanager
from typing import Any, Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal, ogr, osr

from ..core.catalogue.check_layers import LayerField
from ..core.errors import NovexError
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.texts import tr
from .curves import straightened, tolerance_in
from .gio_reader import is_gio, read_gio
from .source_gpkg import read_plain
from .sources import INFO, WARNING, LayerSource, RawFeatures

EPSG_RD = 28992
ID_FIELDS = ("kenmerk_id", "id", "identificatie", "gml_id", "code")
NAME_FIELDS = ("naam", "name", "omschrijving", "titel", "label")
CLASS_FIELDS = ("klasse", "soort", "type", "wegtype", "categorie")  # what the backdrop is styled by
_RD_NAMES = ("amersfoort / rd new", "rd_new", "amersfoort_rd_new", "amersfoort / rd new + nap height")
_REPORT_EVERY = 5000


@contextmanager
def quiet() -> Iterator[None]:
    """GDAL's own messages off; ours say what matters."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def open_vector(path: str) -> Any:
    """An OGR data set for reading, or None when GDAL sees no vector data."""
    with quiet():
        try:
            return gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
        except RuntimeError:  # only when somebody switched GDAL's exceptions on
            return None


def read_source(
    source: LayerSource,
    name_fields: Sequence[str] = (),
    progress: Optional[Progress] = None,
    fields: Sequence[LayerField] = (),
) -> RawFeatures:
    """All features of a source, with their values in ``fields`` as far as the source has those.

    Raises NovexError when it cannot be read or has no usable CRS.
    """
    entry = source.table if source.path.lower().endswith(".zip") else ""
    if is_gio(source.path, entry):
        return read_gio(source.path, source.group, entry=entry, groups=source.groups, progress=progress)
    data = open_vector(source.path)
    layer = data.GetLayerByName(source.table) if data is not None and source.table else None
    if layer is None and data is not None and not source.table:
        layer = data.GetLayer(0)
    if layer is None:
        raise _unreadable(source)
    with quiet():
        layer.SetAttributeFilter(attribute_filter(source))
        return _read_layer(layer, source, name_fields, fields, progress or Progress())


def field_names(source: LayerSource) -> List[str]:
    """The attributes of a source's table in lower case; none when OGR sees no table there (a GIO, a missing file)."""
    data = open_vector(source.path) if source.group is None and not source.groups else None
    with quiet():
        layer = data.GetLayerByName(source.table) if data is not None and source.table else None
        if layer is None and data is not None and not source.table:
            layer = data.GetLayer(0)
        return sorted(_present(layer)) if layer is not None else []


def attribute_filter(source: LayerSource) -> Optional[str]:
    """The OGR filter of a source: its own, or the one that selects its GIO group."""
    if source.where or source.group is None:
        return source.where
    return "groep = '{}'".format(source.group.replace("'", "''"))


def _read_layer(
    layer: Any, source: LayerSource, name_fields: Sequence[str], fields: Sequence[LayerField], progress: Progress
) -> RawFeatures:
    transform, said = _to_rd(layer, source)
    found = _field_indexes(layer, source, name_fields)
    if transform is None and not layer.GetSpatialFilter() and attribute_filter(source) is None:
        plain = _read_in_bulk(layer, source, found, _value_indexes(layer, fields), progress)
        if plain is not None:
            return plain
    blobs, ids, names = [], [], []  # type: List[Optional[bytes]], List[str], List[str]
    classes: List[str] = []
    asked = _value_indexes(layer, fields)
    values: Dict[str, List[str]] = {name: [] for name in asked}
    seen = {"z": 0, "curve": 0}
    tolerance = tolerance_in(layer.GetSpatialRef())
    total = max(1, layer.GetFeatureCount())
    for number, feature in enumerate(layer):
        if number % _REPORT_EVERY == 0:
            progress.step(number / total, tr("Lezen van {name}").format(name=source.table or source.key))
        blobs.append(_wkb(feature.GetGeometryRef(), transform, seen, tolerance))
        ids.append(_text(feature, found["id"]) or str(feature.GetFID()))
        names.append(_text(feature, found["name"]))
        classes.append(_text(feature, found["class"]))
        for name, index in asked.items():
            values[name].append(_text(feature, index))
    raw = RawFeatures(_geometries(blobs), ids, names, classes=classes, values=values)
    raw.messages = [(INFO, text) for text in said] + _notes(seen, source)
    _check_extent(raw.geometries, source, raw)
    return raw


def _read_in_bulk(
    layer: Any, source: LayerSource, found: Dict[str, int], asked: Dict[str, int], progress: Progress
) -> Optional[RawFeatures]:
    """The same as feature by feature, for a plain GeoPackage; None when it is not plain."""
    indexes = [found["id"], found["name"], found["class"], *asked.values()]
    read = read_plain(source.path, layer, indexes, progress, source.table or source.key)
    if read is None:
        return None
    shapes, fids, (ids, names, classes, *values) = read
    raw = RawFeatures(
        shapes, [one or fid for one, fid in zip(ids, fids)], names, classes=classes, values=dict(zip(asked, values))
    )
    _check_extent(raw.geometries, source, raw)
    return raw


def _notes(seen: Dict[str, int], source: LayerSource) -> List[Tuple[str, str]]:
    notes = []
    name = source.table or source.key
    if seen["z"]:
        text = tr("{name}: hoogte- of meetwaarden (Z/M) van {count} kenmerken zijn weggelaten.")
        notes.append((INFO, text.format(name=name, count=seen["z"])))
    if seen["curve"]:
        text = tr("{name}: bogen van {count} kenmerken zijn vervangen door korte rechte stukken.")
        notes.append((INFO, text.format(name=name, count=seen["curve"])))
    return notes


def _wkb(geometry: Any, transform: Any, seen: Dict[str, int], tolerance: float) -> Optional[bytes]:
    """Flat, straight WKB in RD New; None for no geometry."""
    if geometry is None or geometry.IsEmpty():
        return None
    if geometry.Is3D() or geometry.IsMeasured():
        seen["z"] += 1
        geometry.FlattenTo2D()
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if geometry.HasCurveGeometry(True) or ogr.GT_IsNonLinear(kind):
        seen["curve"] += 1
        geometry = straightened(geometry, tolerance)
    elif kind in (ogr.wkbPolyhedralSurface, ogr.wkbTIN, ogr.wkbTriangle):
        geometry = ogr.ForceToMultiPolygon(geometry.Clone())
    if transform is not None and geometry.Transform(transform) != 0:
        return None
    if ogr.GT_Flatten(geometry.GetGeometryType()) in (ogr.wkbPolygon, ogr.wkbMultiPolygon):
        geometry.CloseRings()
    return bytes(geometry.ExportToWkb(ogr.wkbNDR))


def _geometries(blobs: List[Optional[bytes]]) -> Any:
    array = np.empty(len(blobs), dtype=object)
    array[:] = blobs
    return shapely().from_wkb(array, on_invalid="ignore")


def _text(feature: Any, index: int) -> str:
    return (feature.GetFieldAsString(index) or "").strip() if index >= 0 else ""


def _present(layer: Any) -> Dict[str, int]:
    """The fields of a table by name in lower case."""
    definition = layer.GetLayerDefn()
    return {definition.GetFieldDefn(i).GetName().lower(): i for i in range(definition.GetFieldCount())}


def _value_indexes(layer: Any, fields: Sequence[LayerField]) -> Dict[str, int]:
    """Where the values stand that rules select on; fields that the table does not have are left out."""
    present = _present(layer)
    found = {}
    for field in fields:
        index = next((present[name] for name in (field.name, *field.source_names) if name in present), None)
        if index is not None:
            found[field.name] = index
    return found


def _field_indexes(layer: Any, source: LayerSource, name_fields: Sequence[str]) -> Dict[str, int]:
    present = _present(layer)

    def first(asked: Optional[str], usual: Sequence[str]) -> int:
        wanted = [asked] if asked else list(usual)
        return next((present[name.lower()] for name in wanted if name.lower() in present), -1)

    return {
        "id": first(source.id_field, ID_FIELDS),
        "name": first(source.name_field, (*name_fields, *NAME_FIELDS)),
        "class": first(None, CLASS_FIELDS),
    }


def _to_rd(layer: Any, source: LayerSource) -> Tuple[Any, List[str]]:
    """The transformation to RD New (None: it is RD New already) and what to say about it."""
    crs = layer.GetSpatialRef()
    name = source.table or source.path
    if crs is None or not crs.GetName() or "undefined" in crs.GetName().lower():
        raise NovexError(
            tr("De laag {name} heeft geen coördinatenstelsel en is niet ingelezen.").format(name=name),
            tr("Kies in QGIS bij Laageigenschappen > Bron het juiste stelsel en sla de laag op in EPSG:28992."),
        )
    if _is_rd(crs):
        return None, []
    _refuse_wrong_degrees(layer, crs, name)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    text = tr("{name}: omgerekend van {crs} naar RD (EPSG:28992).")
    said = text.format(name=source.table or source.key, crs=crs_label(crs))
    return osr.CoordinateTransformation(crs, rd_new()), [said]


def rd_new() -> Any:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(EPSG_RD)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def _is_rd(crs: Any) -> bool:
    return crs.GetAuthorityCode(None) in ("28992", "7415") or crs.GetName().lower() in _RD_NAMES


def crs_label(crs: Any) -> str:
    code = crs.GetAuthorityCode(None)
    return f"{crs.GetAuthorityName(None)}:{code}" if code else str(crs.GetName())


def _refuse_wrong_degrees(layer: Any, crs: Any, name: str) -> None:
    """GeoJSON without a CRS counts as WGS 84, also when it holds metres; that would end up nowhere."""
    if not crs.IsGeographic() or layer.GetFeatureCount() == 0:
        return
    west, east, south, north = layer.GetExtent()
    if max(abs(west), abs(east)) <= 360 and max(abs(south), abs(north)) <= 90:
        return
    text = tr("De coördinaten van {name} passen niet bij het opgegeven stelsel ({crs}); de laag is niet ingelezen.")
    raise NovexError(
        text.format(name=name, crs=crs_label(crs)),
        tr("Waarschijnlijk zijn het RD-coördinaten: ken in QGIS EPSG:28992 toe en sla de laag opnieuw op."),
    )


def _check_extent(geometries: Any, source: LayerSource, raw: RawFeatures) -> None:
    """Says so when a layer lies far from the Netherlands: a wrong CRS looks just like that."""
    if len(geometries) == 0:
        return
    box = shapely().total_bounds(geometries)
    if math.isnan(box[0]):
        return
    if box[0] > 320_000 or box[2] < -20_000 or box[1] > 900_000 or box[3] < 280_000:
        text = tr("{name} ligt buiten Nederland; controleer het coördinatenstelsel van de bron.")
        raw.messages.append((WARNING, text.format(name=source.table or source.key)))


def _unreadable(source: LayerSource) -> NovexError:
    text = tr("De laag {table} in {path} is niet te lezen.")
    return NovexError(
        text.format(table=source.table or source.key, path=source.path),
        tr("Controleer of het bestand bestaat en in QGIS te openen is."),
    )
