"""Writes GeoPackages that come out the same every time, and takes the fingerprint of their content."""

import hashlib
import os
import sqlite3
from pathlib import Path
from typing import Dict, List, Sequence

import shapely
from osgeo import gdal, ogr, osr

DATE = "2026-01-01"
SOURCE = "Fictieve voorbeelddata NOVEX"
STAMP = "2026-01-01T00:00:00.000Z"
KINDS = {"vlak": (ogr.wkbMultiPolygon, shapely.multipolygons), "lijn": (ogr.wkbMultiLineString, shapely.multilinestrings),
         "punt": (ogr.wkbPoint, None)}
TYPES = {int: ogr.OFTInteger, float: ogr.OFTReal, str: ogr.OFTString}


def kind_of(geometry) -> str:
    name = geometry.geom_type
    return "vlak" if "Polygon" in name else "lijn" if "LineString" in name else "punt"


def as_multi(geometry):
    maker = KINDS[kind_of(geometry)][1]
    return geometry if maker is None or geometry.geom_type.startswith("Multi") else maker([geometry])


def extra_fields(rows: Sequence[dict]) -> Dict[str, type]:
    """Fields beyond the fixed ones, in order of first appearance."""
    out: Dict[str, type] = {}
    for row in rows:
        for key, value in row.items():
            if key not in ("naam", "geom") and key not in out and type(value) in TYPES:
                out[key] = type(value)
    return out


def write_table(target, key: str, rows: List[dict], srs) -> None:
    """One table with id, naam, its own fields, bron and datum."""
    kind = KINDS[kind_of(rows[0]["geom"])][0]
    layer = target.CreateLayer(key, srs, kind, ["GEOMETRY_NAME=geom", "FID=fid", "SPATIAL_INDEX=YES"])
    fields = {"id": str, "naam": str, **extra_fields(rows), "bron": str, "datum": str}
    for name, kind_of_field in fields.items():
        layer.CreateField(ogr.FieldDefn(name, TYPES[kind_of_field]))
    definition = layer.GetLayerDefn()
    for number, row in enumerate(rows, 1):
        feature = ogr.Feature(definition)
        values = {"id": f"{key}-{number}", "bron": SOURCE, "datum": DATE, **row}
        for name in fields:
            if values.get(name) is not None:
                feature.SetField(name, values[name])
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shapely.to_wkb(as_multi(row["geom"]), byte_order=1)))
        layer.CreateFeature(feature)


def write_geopackage(path: Path, tables: Dict[str, List[dict]]) -> None:
    """All tables into one new GeoPackage in EPSG:28992; replaces the old file only when complete."""
    gdal.UseExceptions()
    gdal.SetConfigOption("OGR_CURRENT_DATE", STAMP)
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(28992)
    part = path.with_name(path.name + ".part.gpkg")
    part.unlink(missing_ok=True)
    try:
        target = ogr.GetDriverByName("GPKG").CreateDataSource(str(part), ["VERSION=1.2", "ADD_GPKG_OGR_CONTENTS=YES"])
        for key, rows in tables.items():
            target.StartTransaction()
            write_table(target, key, rows, srs)
            target.CommitTransaction()
        target = None
        settle(part)
        os.replace(part, path)
    finally:
        gdal.SetConfigOption("OGR_CURRENT_DATE", None)
        part.unlink(missing_ok=True)


def settle(path: Path) -> None:
    """Fixed timestamps and a compact file."""
    base = sqlite3.connect(str(path))
    base.execute("UPDATE gpkg_contents SET last_change = ?", (STAMP,))
    base.commit()
    base.execute("PRAGMA page_size = 2048")  # many small tables: small pages save a megabyte
    base.execute("VACUUM")
    base.close()


def content_hash(path: Path) -> str:
    """SHA-256 over every user table: names, fields, values and geometry; independent of the file's page layout."""
    base = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    digest = hashlib.sha256()
    names = [row[0] for row in base.execute("SELECT table_name FROM gpkg_contents ORDER BY table_name")]
    for name in names:
        quoted = '"' + name.replace('"', '""') + '"'
        cursor = base.execute(f"SELECT * FROM {quoted} ORDER BY fid")
        digest.update(repr((name, [d[0] for d in cursor.description])).encode())
        for row in cursor:
            digest.update(repr(row).encode())
    base.close()
    return digest.hexdigest()
