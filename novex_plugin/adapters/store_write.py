"""Writing a layer into a store file: the originals for QGIS, the pieces for the check."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Callable, Mapping, Sequence

import numpy as np
from osgeo import gdal, ogr

from ..core.errors import NovexError
from ..core.exchange.sql import ROWS_AT_ONCE, insert_many
from ..core.geometry.neighbours import near_together, runs
from ..core.optional import shapely
from ..core.texts import tr
from . import gpkg_rtree
from . import gpkg_sql as sql
from . import store_format as inside
from .gpkg_blob import as_multi, encode_all
from .source_reader import EPSG_RD, quiet, rd_new
from .store_clean import CleanLayer
from .store_reuse import take_over, value_columns

_COLUMNS = (
    ("kenmerk_id", ogr.OFTString), ("naam", ogr.OFTString), ("klasse", ogr.OFTString), ("maat", ogr.OFTReal),
)  # fmt: skip
_OGR_TYPES = {"vlak": ogr.wkbMultiPolygon, "lijn": ogr.wkbMultiLineString, "punt": ogr.wkbMultiPoint}
_COORDINATES_AT_ONCE = 400_000  # between two moments to stop, and for which shapely keeps Python locked
_COORDINATES_OF_ROW = 10  # the other fields of a row, in coordinates
_SMALL_BLOB = 2_000  # bytes; of larger ones many at once would only take memory


def create(path: Path) -> None:
    """An empty store. Raises NovexError when it cannot be made."""
    with quiet():
        data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path), options=["VERSION=1.3"])
        if data is None:
            raise NovexError(
                tr("De basisset kan niet in {folder} worden gemaakt ({reason}).").format(
                    folder=path.parent.parent, reason=gdal.GetLastErrorMsg()
                ),
                tr("Kies een map waarin u mag schrijven en waar nog ruimte is."),
            )
        data = None  # closes the file
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in inside.SCHEMA:
            connection.execute(statement)


def write_layer(
    path: Path, key: str, cleaned: CleanLayer, pieces: inside.Pieces, united: inside.Pieces, between: Callable[[], None]
) -> None:
    """Write one layer; it counts when :func:`finish_layer` has been called. ``between`` may raise to stop.

    Raises sqlite3.Error when the file cannot be written.
    """
    table = inside.LAYER_PREFIX + key
    between()
    create_table(path, table, cleaned.kind, list(cleaned.values))
    measures = np.bincount(pieces.feature, weights=pieces.measure, minlength=len(cleaned.ids)).tolist()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")  # the disk is waited for once, when the layer is finished
        connection.execute("PRAGMA cache_size = -65536")
        with connection:
            _write_features(connection, table, cleaned, measures, between)
            features = zip([key] * len(measures), range(len(measures)), cleaned.ids, cleaned.names, measures)
            insert_many(connection, inside.FEATURE_TABLE, inside.FEATURE_COLUMNS, features)
            between()
            inside.write_values(connection, key, cleaned.values)
            inside.write_pieces(connection, key, inside.PIECE, pieces, between)
            inside.write_pieces(connection, key, inside.UNITED, united, between)


def finish_layer(path: Path, row: Sequence[Any], info: Mapping[str, str]) -> None:
    """Put a layer that was written in the list of layers, on the disk for good: a later run may build on it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = FULL")
        with connection:
            connection.execute(inside.INSERT_LAYER, row)
            connection.executemany(inside.INSERT_INFO, info.items())


def create_table(path: Path, table: str, kind: str, value_fields: Sequence[str]) -> None:
    """An empty layer with its spatial index, as GDAL makes it."""
    with quiet():
        data = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        options = ["SPATIAL_INDEX=NO", "GEOMETRY_NAME=geom", "FID=fid"]
        made = data.CreateLayer(table, rd_new(), _OGR_TYPES[kind], options)
        for field_name, field_type in (*_COLUMNS, *((name, ogr.OFTString) for name in value_fields)):
            made.CreateField(ogr.FieldDefn(field_name, field_type))
        made = None
        answer = data.ExecuteSQL(f"SELECT CreateSpatialIndex('{table}', 'geom')")
        if answer is not None:
            data.ReleaseResultSet(answer)
        answer = data = None


def copy_layer(old: Path, path: Path, key: str, kind: str) -> None:
    """Copy a layer that did not change from an earlier store. Raises sqlite3.Error."""
    own = [name for name, _field_type in _COLUMNS]
    create_table(path, inside.LAYER_PREFIX + key, kind, value_columns(old, key, own))
    take_over(old, path, key)


def _write_features(
    connection: sqlite3.Connection, table: str, cleaned: CleanLayer, measures: Sequence[float],
    between: Callable[[], None],
) -> None:  # fmt: skip
    """The rows of the layer with their spatial index, written at once instead of row by row through its triggers."""
    triggers = sql.take_triggers(connection, table)
    shapes = as_multi(cleaned.geometries, cleaned.kind)
    columns = ("fid", "geom", "kenmerk_id", "naam", "klasse", "maat", *cleaned.values)
    others = list(zip(cleaned.ids, cleaned.names, cleaned.classes, measures, *cleaned.values.values()))
    for part in runs(shapely().get_num_coordinates(shapes) + _COORDINATES_OF_ROW, _COORDINATES_AT_ONCE):
        between()
        blobs = encode_all(shapes[part], EPSG_RD)
        rows = ((part.start + n + 1, blob, *rest) for n, (blob, rest) in enumerate(zip(blobs, others[part])))
        small = sum(map(len, blobs)) <= _SMALL_BLOB * len(blobs)
        insert_many(connection, table, columns, rows, at_once=ROWS_AT_ONCE if small else 1)
    between()
    fids = np.arange(1, len(shapes) + 1)
    gpkg_rtree.fill(connection, f"rtree_{table}_geom", fids, shapely().bounds(shapes), near_together(shapes))
    between()
    extent = [float(value) for value in shapely().total_bounds(shapes)] if len(shapes) else [None] * 4
    connection.execute(inside.SET_EXTENT, (*extent, table))
    connection.execute(inside.SET_COUNT, (len(shapes), table))
    for trigger in triggers:
        connection.execute(trigger)
