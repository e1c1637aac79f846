"""What a user kept in the file of a proposal besides the exchange model: it stays home when a package is made."""

import sqlite3
from pathlib import Path
from typing import Iterable, List, Tuple

from osgeo import ogr

from ..core.exchange import gpkg_shape
from ..core.model.schema import Schema
from . import gpkg_sql as sql


def leave_out(path: Path, model: Schema) -> None:
    """Take tables, views and fields that are not of the model out of a copy. Raises NovexError.

    The validation warns of them first (rules ``vreemde_tabel`` and ``vreemd_veld``); the proposal itself keeps them.
    """
    with sql.reading(path) as connection:
        tables = gpkg_shape.foreign(connection, model)
        columns = gpkg_shape.extra_columns(gpkg_shape.tables_of(connection), model)
    if tables or columns:
        _by_ogr(path, tables, [tuple(name.split(".", 1)) for name in columns])
        with sql.writing(path) as connection:
            _by_sqlite(connection, gpkg_shape.foreign(connection, model))


def _by_ogr(path: Path, tables: Iterable[str], columns: Iterable[Tuple[str, ...]]) -> None:
    """Layers and fields, with their spatial indexes and registrations."""
    source = ogr.Open(str(path), 1)
    wanted = set(tables)
    for place in reversed(range(source.GetLayerCount())):
        if source.GetLayer(place).GetName() in wanted:
            source.DeleteLayer(place)
    for table, column in columns:
        layer = source.GetLayerByName(table)
        place = layer.GetLayerDefn().GetFieldIndex(column)
        if place >= 0:
            layer.DeleteField(place)
    source.FlushCache()


def _by_sqlite(connection: sqlite3.Connection, names: List[str]) -> None:
    """What no program registered as a layer. Virtual tables go first: they take their own parts along."""
    kinds = "SELECT name, type FROM sqlite_master WHERE type IN ('view', 'table') ORDER BY type DESC, rootpage"
    left = set(names)
    for name, kind in connection.execute(kinds).fetchall():
        if name in left and name in _present(connection):
            connection.execute(sql.drop(kind, name))


def _present(connection: sqlite3.Connection) -> List[str]:
    return [row[0] for row in connection.execute("SELECT name FROM sqlite_master")]
