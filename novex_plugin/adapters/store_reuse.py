"""Taking a layer over from an earlier store when nothing changed that it was made of.

An update of three layers out of forty would otherwise clean, cut and unite the other thirty-seven again.
"""

import hashlib
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, List, Sequence

from osgeo import gdal

from . import gpkg_sql as sql
from . import store_format as inside
from .sources import LayerSource
from .store_origin import Origins

BUILD_VERSION = 2  # raise it when reading, cleaning, cutting or dissolving comes to another result
_INDEX_PARTS = ("node", "parent", "rowid")
KEY = "handtekening:"  # in store_info, before the key of a layer


def signature(sources: Sequence[LayerSource], catalogue: Any, box: str, origins: Origins) -> str:
    """What a layer is made of and how; '' when a file cannot be read. ``box``: outside it features were left out."""
    try:
        parts = [
            [*_checksums(one.path, origins), one.table, one.where, one.group, one.groups, one.name_field, one.id_field]
            for one in sources
        ]
    except OSError:
        return ""
    text = json.dumps([BUILD_VERSION, inside.FORMAT_VERSION, parts, repr(catalogue), box])
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _checksums(path: str, origins: Origins) -> List[str]:
    """Of the file, and for a shapefile of its attributes, which stand in a file of their own."""
    place = Path(path)
    beside = [place.with_suffix(suffix) for suffix in (".dbf", ".DBF")] if place.suffix.lower() == ".shp" else []
    return [origins.sha256(path), *(origins.sha256(str(one)) for one in beside if one.is_file())]


def take_over(old: Path, new: Path, key: str) -> None:
    """Copy the tables of a layer; its table stands in the new store already, empty. Raises sqlite3.Error."""
    table = inside.LAYER_PREFIX + key
    with closing(sqlite3.connect(new)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("ATTACH DATABASE ? AS oud", (str(old),))
        with connection:
            triggers = sql.take_triggers(connection, table)
            for part in _INDEX_PARTS:  # the index as it stands, node by node
                connection.execute(sql.delete(f"rtree_{table}_geom_{part}"))
            for each in (table, *(f"rtree_{table}_geom_{part}" for part in _INDEX_PARTS)):
                connection.execute(sql.copy_all(each, "oud"))
            for statement in inside.COPY_LAYER:
                connection.execute(statement, {"laag": key})
            for trigger in triggers:
                connection.execute(trigger)


def value_columns(store_path: Path, key: str, own: Sequence[str]) -> List[str]:
    """The columns of a stored layer that hold what rules select on; ``own`` are those that every layer has."""
    data = gdal.OpenEx(str(store_path), gdal.OF_VECTOR)
    definition = data.GetLayerByName(inside.LAYER_PREFIX + key).GetLayerDefn()
    names = [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]
    return [name for name in names if name not in own]
