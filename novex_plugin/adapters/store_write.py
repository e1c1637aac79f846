"""Writing a layer into a store file: the originals for QGIS, the pieces for the check."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Callable, Iterator, Sequence

import numpy as np
from osgeo import gdal, ogr

from ..core.errors import NovexError
from ..core.geometry.neighbours import near_together
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.texts import tr
from . import gpkg_sql as sql
from . import store_format as inside
from .gpkg_blob import encode_all
from .source_reader import EPSG_RD, quiet, rd_new
from .store_clean import CleanLayer, as_multi, to_pieces

_COLUMNS = (
    ("kenmerk_id", ogr.OFTString), ("naam", ogr.OFTString), ("klasse", ogr.OFTString), ("maat", ogr.OFTReal),
)  # fmt: skip
_OGR_TYPES = {"vlak": ogr.wkbMultiPolygon, "lijn": ogr.wkbMultiLineString, "punt": ogr.wkbMultiPoint}
_INDEX_COLUMNS = ("id", "minx", "maxx", "miny", "maxy")
_BATCH = 20_000  # rows between two moments to stop


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


def write_layer(path: Path, key: str, cleaned: CleanLayer, progress: Progress) -> None:
    """Write one layer. Raises Cancelled between batches, sqlite3.Error when the file cannot be written."""
    table = inside.LAYER_PREFIX + key
    with quiet():
        data = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        options = ["SPATIAL_INDEX=NO", "GEOMETRY_NAME=geom", "FID=fid"]
        made = data.CreateLayer(table, rd_new(), _OGR_TYPES[cleaned.kind], options)
        for field_name, field_type in (*_COLUMNS, *((name, ogr.OFTString) for name in cleaned.values)):
            made.CreateField(ogr.FieldDefn(field_name, field_type))
        made = None
        answer = data.ExecuteSQL(f"SELECT CreateSpatialIndex('{table}', 'geom')")
        if answer is not None:
            data.ReleaseResultSet(answer)
        answer = data = None
    pieces, united = to_pieces(cleaned, lambda: progress.step(0.0))
    measures = np.bincount(pieces.feature, weights=pieces.measure, minlength=len(cleaned.ids)).tolist()
    between = _between(progress.part(0.7, 1.0), 2 * len(measures) // _BATCH + len(pieces.geometry) // _BATCH + 4)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")  # the file has no name yet; a crash leaves nothing behind
        connection.execute("PRAGMA cache_size = -65536")
        with connection:
            _write_features(connection, table, cleaned, measures, between)
            features = zip([key] * len(measures), range(len(measures)), cleaned.ids, cleaned.names, measures)
            connection.executemany(inside.INSERT_FEATURE, features)
            between()
            inside.write_values(connection, key, cleaned.values)
            inside.write_pieces(connection, key, inside.PIECE, pieces, between)
            inside.write_pieces(connection, key, inside.UNITED, united, between)


def _between(progress: Progress, moments: int) -> Callable[[], None]:
    """A moment to stop, which also moves the bar on."""
    seen = [0]

    def pause() -> None:
        seen[0] += 1
        progress.step(min(1.0, seen[0] / moments))

    return pause


def _write_features(
    connection: sqlite3.Connection, table: str, cleaned: CleanLayer, measures: Sequence[float],
    between: Callable[[], None],
) -> None:  # fmt: skip
    """The rows of the layer with their spatial index, written at once instead of row by row through its triggers."""
    triggers = sql.take_triggers(connection, table)
    shapes = as_multi(cleaned.geometries, cleaned.kind)
    columns = ("fid", "geom", "kenmerk_id", "naam", "klasse", "maat", *cleaned.values)
    others = list(zip(cleaned.ids, cleaned.names, cleaned.classes, measures, *cleaned.values.values()))
    statement = sql.insert(table, columns)
    for start in range(0, len(others), _BATCH):
        between()
        part = slice(start, start + _BATCH)
        blobs = encode_all(shapes[part], EPSG_RD)
        rows = ((start + n + 1, blob, *rest) for n, (blob, rest) in enumerate(zip(blobs, others[part])))
        connection.executemany(statement, rows)
    bounds = shapely().bounds(shapes)
    statement = sql.insert(f"rtree_{table}_geom", _INDEX_COLUMNS)
    for batch in _batches(near_together(shapes)):
        between()
        boxes = bounds[batch][:, [0, 2, 1, 3]].tolist()
        connection.executemany(statement, ((n + 1, *box) for n, box in zip(batch.tolist(), boxes)))
    extent = [float(value) for value in shapely().total_bounds(shapes)] if len(shapes) else [None] * 4
    connection.execute(inside.SET_EXTENT, (*extent, table))
    connection.execute(inside.SET_COUNT, (len(shapes), table))
    for trigger in triggers:
        connection.execute(trigger)


def _batches(order: Any) -> Iterator[Any]:
    return (order[start : start + _BATCH] for start in range(0, len(order), _BATCH))
