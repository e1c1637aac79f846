"""Putting a store into a schema of a PostgreSQL database with PostGIS: all of it or nothing."""

import json
from typing import Any, Optional, Tuple

from ..core.database import copy_rows, make_schema
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.services import provenance as origin
from ..core.texts import tr
from . import gpkg_sql as sql
from . import store_format as inside
from .store import Store, StoredLayer
from .store_address import address_of
from .store_postgis import FORMAT_VERSION, PostgisStore, connected

_EPSG = 28992
_TABLES = (
    "CREATE TABLE basisset_info (sleutel text PRIMARY KEY, waarde text)",
    """CREATE TABLE basisset_laag (
        volgorde int PRIMARY KEY, sleutel text UNIQUE, titel text, soort text, nauwkeurigheid text, bron text,
        datum text, sha256 text, gelezen int, kenmerken int, hersteld int, vervallen int,
        oppervlakte_voor float8, oppervlakte_na float8, opmerkingen text, herkomst text)""",
    "CREATE TABLE basisset_kenmerk (laag text, nr int, kenmerk_id text, naam text, maat float8)",
    "CREATE TABLE basisset_waarde (laag text, veld text, nr int, waarde text)",
    """CREATE TABLE basisset_deel (
        laag text, soort text, nr int, kenmerk int, maat float8, alleen bool, geom geometry(Geometry, 28992))""",
)
_INDEXES = (
    "ALTER TABLE basisset_kenmerk ADD PRIMARY KEY (laag, nr)",
    "CREATE INDEX ON basisset_waarde (laag, nr)",
    "ALTER TABLE basisset_deel ADD PRIMARY KEY (laag, soort, nr)",
    "CREATE INDEX ON basisset_deel USING gist (geom)",
)
_STATISTICS = ("ANALYZE basisset_deel", "ANALYZE basisset_kenmerk", "ANALYZE basisset_waarde")
_DROP = "DROP TABLE IF EXISTS basisset_info, basisset_laag, basisset_kenmerk, basisset_waarde, basisset_deel"
_INSERT_INFO = "INSERT INTO basisset_info VALUES (%s, %s)"
_INSERT_LAYER = (
    "INSERT INTO basisset_laag VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
)
_COPY_FEATURES = "COPY basisset_kenmerk FROM STDIN"
_COPY_VALUES = "COPY basisset_waarde FROM STDIN"
_COPY_PIECES = "COPY basisset_deel FROM STDIN"


def export_store(store: Store, place: Any, progress: Optional[Progress] = None) -> PostgisStore:
    """Copy a store to the schema that the address names (made when it is not there); what stood in it is replaced.

    Raises NovexError when the database cannot be written or lacks PostGIS, Cancelled when asked to stop; the schema
    then holds what it held.
    """
    progress = progress or Progress()
    address = address_of(place)
    with connected(address, writing=True) as cursor:
        make_schema(cursor, address.schema)
        cursor.execute(_DROP)
        for statement in _TABLES:
            cursor.execute(statement)
        layers = store.layers()
        for number, layer in enumerate(layers):
            progress.step(number / max(1, len(layers)), tr("Overzetten van {layer}").format(layer=layer.title))
            _copy_layer(cursor, store, layer.key)
            cursor.execute(_INSERT_LAYER, _row(number, layer))
        for statement in (*_INDEXES, *_STATISTICS):
            progress.step(0.95, tr("Indexen maken"))
            cursor.execute(statement)
        about = {
            "naam": store.snapshot_name, "datum": store.snapshot_date, "provincie": store.province,
            "stempel": store.stamp(), "versie": str(FORMAT_VERSION),
        }  # fmt: skip
        for item in about.items():
            cursor.execute(_INSERT_INFO, item)
    progress.step(1.0)
    return PostgisStore.open(place)


def _copy_layer(cursor: Any, store: Store, key: str) -> None:
    with sql.reading(store.path) as connection:
        features = connection.execute(inside.ALL_FEATURES, (key,)).fetchall()
        copy_rows(cursor, _COPY_FEATURES, ((key, *row) for row in features))
        numbers = [row[0] for row in features]
        for name, texts in store.values(connection, key, numbers).items():
            rows = zip(numbers, texts)
            copy_rows(cursor, _COPY_VALUES, ((key, name, number, text) for number, text in rows if text))
        for kind in (inside.PIECE, inside.UNITED):
            _copy_pieces(cursor, key, kind, inside.read_pieces(connection, key, kind))


def _copy_pieces(cursor: Any, key: str, kind: str, pieces: inside.Pieces) -> None:
    lib = shapely()
    shapes = lib.to_wkb(lib.set_srid(pieces.geometry, _EPSG), hex=True, include_srid=True)
    columns = (pieces.feature.tolist(), pieces.measure.tolist(), pieces.alone.tolist(), shapes.tolist())
    copy_rows(cursor, _COPY_PIECES, ((key, kind, number, *row) for number, row in enumerate(zip(*columns))))


def _row(number: int, layer: StoredLayer) -> Tuple[Any, ...]:
    return (
        number, layer.key, layer.title, layer.kind, layer.accuracy, layer.source, layer.date, layer.sha256, layer.read,
        layer.count, layer.repaired, layer.dropped, layer.area_before, layer.area_after,
        json.dumps(layer.notes, ensure_ascii=False), json.dumps(origin.records(layer.provenance), ensure_ascii=False),
    )  # fmt: skip
