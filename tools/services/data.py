"""The data behind the local servers: a GeoPackage per layer in EPSG:28992, the same every time.

A catalogue layer that feeds a check layer of the example province Middelwaard gets (the first features of) that table,
so that a check on downloaded data says something. The others get made-up shapes in the same square of land.
"""

import random
import sqlite3
from array import array
from contextlib import closing
from pathlib import Path
from typing import Iterator, List, Tuple

from osgeo import gdal, ogr, osr

from novex_plugin.core.catalogue.basisset import basis_layers
from novex_plugin.paths import resources

from .layers import Served, served_layers

EXAMPLE = resources("voorbeeld", "basisset.gpkg")
WEST, SOUTH, EAST, NORTH = 132_000, 404_000, 184_000, 449_000  # metres, around Middelwaard
MOST = 300  # features taken over from a table of the example
COLUMNS = 200  # of the grid in which the layers for counting lie
RASTER = "hoogte.tif"
KINDS = {"vlak": ogr.wkbMultiPolygon, "lijn": ogr.wkbMultiLineString, "punt": ogr.wkbPoint}
Record = Tuple[dict, ogr.Geometry]


def write_all(folder: Path) -> None:
    """A GeoPackage for every served layer, and a raster of heights."""
    gdal.SetConfigOption("OGR_SQLITE_SYNCHRONOUS", "OFF")
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2026-01-01T00:00:00.000Z")
    feeds = {item.code: item.check_layers for item in basis_layers()}
    example = ogr.Open(str(EXAMPLE))
    try:
        for item in {served.code: served for served in served_layers()}.values():
            table = next((key for key in feeds.get(item.code, ()) if example.GetLayerByName(key)), "")
            records = _copied(example, table) if table else _made_up(item)
            write_layer(folder / item.file, item.table, list(records))
    finally:
        gdal.SetConfigOption("OGR_CURRENT_DATE", None)
        gdal.SetConfigOption("OGR_SQLITE_SYNCHRONOUS", None)
    write_raster(folder / RASTER)


def write_layer(path: Path, table: str, records: List[Record]) -> None:
    """One table; fields and kind of geometry are those of the first record."""
    srs = _rd()
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    options = ["GEOMETRY_NAME=geom", "FID=fid", "SPATIAL_INDEX=YES"]
    layer = source.CreateLayer(table, srs, _kind(records[0][1]), options)
    types = {int: ogr.OFTInteger, float: ogr.OFTReal}
    for name, value in records[0][0].items():
        layer.CreateField(ogr.FieldDefn(name, types.get(type(value), ogr.OFTString)))
    layer.StartTransaction()
    for values, shape in records:
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in values.items():
            if value is not None:
                feature.SetField(name, value)
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def write_raster(path: Path, cell: int = 100) -> None:
    """Heights in metres above NAP, rising from west to east by 1 m per kilometre, in cells of ``cell`` metres."""
    columns, rows = (EAST - WEST) // cell, (NORTH - SOUTH) // cell
    raster = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Float32)
    raster.SetProjection(_rd().ExportToWkt())
    raster.SetGeoTransform((WEST, cell, 0, NORTH, 0, -cell))
    line = array("f", (column * cell / 1000 for column in range(columns))).tobytes()
    raster.WriteRaster(0, 0, columns, rows, line * rows, columns, rows, gdal.GDT_Float32)
    raster.GetRasterBand(1).SetNoDataValue(-9999)


def kind_in(path: Path) -> str:
    """What a data file holds: vlak, lijn or punt."""
    with closing(sqlite3.connect(path)) as source:
        name = source.execute("SELECT geometry_type_name FROM gpkg_geometry_columns").fetchone()[0]
    return {"POINT": "punt", "MULTILINESTRING": "lijn", "MULTIPOLYGON": "vlak"}[name]


def count_in(path: Path) -> int:
    """Features in a data file."""
    with closing(sqlite3.connect(path)) as source:
        table = source.execute("SELECT table_name FROM gpkg_geometry_columns").fetchone()[0]
        return source.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]


def _rd() -> osr.SpatialReference:
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(28992)
    return srs


def _kind(shape: ogr.Geometry) -> int:
    return {0: ogr.wkbPoint, 1: ogr.wkbMultiLineString}.get(shape.GetDimension(), ogr.wkbMultiPolygon)


def _copied(example, table: str) -> Iterator[Record]:
    layer = example.GetLayerByName(table)
    names = [field.name for field in layer.schema if field.name != "id"]
    layer.ResetReading()
    for number, feature in enumerate(layer, 1):
        if number > MOST:
            return
        values = {name: feature.GetField(name) for name in names}
        yield {"identificatie": f"{table}.{number}", **values}, feature.GetGeometryRef().Clone()


def _made_up(item: Served) -> Iterator[Record]:
    chance = random.Random(item.code)
    name = item.title.split(":")[0].split("(")[0].strip()
    for number in range(1, (item.count or chance.randint(8, 40)) + 1):
        yield {
            "identificatie": f"{item.table}.{number}",
            "naam": f"{name} {number}",
            "soort": chance.choice(("bestaand", "gepland", "in onderzoek")),
            "waarde": chance.randint(0, 100),
        }, _grid_square(number) if item.count else _shape(item.geometry, chance)


def _grid_square(number: int) -> ogr.Geometry:
    column, row = (number - 1) % COLUMNS, (number - 1) // COLUMNS
    return _polygon(_corners(WEST + column * 200, SOUTH + row * 200, 150))


def _shape(geometry: str, chance: random.Random) -> ogr.Geometry:
    x, y = chance.randrange(WEST, EAST - 4000, 10), chance.randrange(SOUTH, NORTH - 4000, 10)
    if geometry == "punt":
        return ogr.CreateGeometryFromWkt(f"POINT({x} {y})")
    if geometry == "lijn":
        bends = ", ".join(f"{x + step * 400} {y + chance.randrange(0, 900)}" for step in range(8))
        return ogr.CreateGeometryFromWkt(f"MULTILINESTRING(({bends}))")
    return _polygon(_corners(x, y, chance.randrange(200, 3500, 10)))


def _corners(x: int, y: int, size: int) -> List[Tuple[int, int]]:
    return [(x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y)]


def _polygon(ring: List[Tuple[int, int]]) -> ogr.Geometry:
    return ogr.CreateGeometryFromWkt(f"MULTIPOLYGON((({', '.join(f'{x} {y}' for x, y in ring)})))")
