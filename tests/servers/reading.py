"""What stands in a downloaded GeoPackage, read without the code that wrote it."""

import sqlite3
from contextlib import closing
from dataclasses import replace

from osgeo import ogr

from novex_plugin.core.services.records import OGC_API, WFS, Resolved
from novex_plugin.core.services.retry import RetryPolicy

QUICK = RetryPolicy(attempts=2, first_wait=0.01, longest_wait=0.02)
JSON_FORMATS = ("application/gml+xml; version=3.2", "application/json; subtype=geojson")


def wfs(stub, **changes):
    base = Resolved("punten", WFS, stub.url + "/wfs?map=a", "n:punten", crs="EPSG:28992", title="Punten")
    return replace(base, **{"version": "2.0.0", **changes})


def ogc(stub, **changes):
    base = Resolved("punten", OGC_API, stub.url + "/ogc/v1", "punten", crs="EPSG:28992", title="Punten")
    return replace(base, **changes)


def rows(path, table="punten"):
    """The rows as dicts, with x and y of the geometry."""
    data = ogr.Open(str(path))
    layer = data.GetLayerByName(table)
    found = []
    for feature in layer:
        row = feature.items()
        geometry = feature.GetGeometryRef()
        if geometry is not None and not geometry.IsEmpty():
            west, _east, south, _north = geometry.GetEnvelope()
            row.update(x=west, y=south)
        found.append(row)
    return found


def version(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


def srs(path, table="punten"):
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = ?"
        return connection.execute(query, (table,)).fetchone()[0]


def is_sound(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
