"""The inside of a store file: its own tables beside the layers that QGIS can open.

``laag_<key>`` holds the cleaned originals as ordinary GeoPackage layers. The check reads ``blok``: pieces of
neighbouring places together in one row, as plain arrays, so that an area is read with a few large reads
instead of thousands of small ones. ``kenmerk`` names the features, ``kenmerk_waarde`` holds what rules select on
(stores that were made before it existed do without). ``store_laag.herkomst`` (format 2) holds the provenance records
of a layer as JSON. All statements are fixed; a layer is a value.
"""

import json
import sqlite3
from dataclasses import dataclass
from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ..core.exchange.sql import insert_many
from ..core.geometry.neighbours import near_together, runs
from ..core.optional import shapely
from .window import Window

FORMAT_VERSION = 2  # 2: where each layer came from (herkomst), and for what the store was made
COORDINATES_PER_BLOCK = 2048
_BLOCKS_BETWEEN = 64  # written between two moments to stop; they are packed together
_FEW_FEATURES = 2_000  # so many are looked up by number; of more the whole list is read
_BOX_SLACK_M = 0.25  # boxes are kept in single precision; RD coordinates then round by at most 0.03 m
LAYER_TABLE, INFO_TABLE, VALUE_TABLE, PLACE_TABLE = "store_laag", "store_info", "kenmerk_waarde", "blok_plek"
OWN_TABLES = (LAYER_TABLE, INFO_TABLE, VALUE_TABLE, PLACE_TABLE)  # those by which a store and its format are known
PIECE, UNITED = "deel", "vereend"
LAYER_PREFIX = "laag_"

SCHEMA = (
    "CREATE TABLE store_info (sleutel TEXT PRIMARY KEY, waarde TEXT)",
    """CREATE TABLE store_laag (
        fid INTEGER PRIMARY KEY, sleutel TEXT UNIQUE, titel TEXT, soort TEXT, nauwkeurigheid TEXT, bron TEXT,
        datum TEXT, sha256 TEXT, gelezen INTEGER, kenmerken INTEGER, hersteld INTEGER, vervallen INTEGER,
        oppervlakte_voor REAL, oppervlakte_na REAL, opmerkingen TEXT, herkomst TEXT)""",
    """CREATE TABLE kenmerk (
        laag TEXT, nr INTEGER, kenmerk_id TEXT, naam TEXT, maat REAL, PRIMARY KEY (laag, nr)) WITHOUT ROWID""",
    """CREATE TABLE kenmerk_waarde (
        laag TEXT, veld TEXT, nr INTEGER, waarde TEXT, PRIMARY KEY (laag, veld, nr)) WITHOUT ROWID""",
    """CREATE TABLE blok (
        id INTEGER PRIMARY KEY, laag TEXT, soort TEXT, minx REAL, miny REAL, maxx REAL, maxy REAL)""",
    "CREATE INDEX blok_laag ON blok (laag, soort)",
    "CREATE VIRTUAL TABLE blok_plek USING rtree (id, minx, maxx, miny, maxy)",
    """CREATE TABLE blok_inhoud (
        id INTEGER PRIMARY KEY, vak BLOB, kenmerk BLOB, maat BLOB, alleen BLOB, lengte BLOB, wkb BLOB)""",
    # One registered table of attributes keeps the others out of the layer list of QGIS.
    """INSERT INTO gpkg_contents (table_name, data_type, identifier, description)
        VALUES ('store_laag', 'attributes', 'store_laag', 'Lagen van deze NOVEX-basisset')""",
)
COPY_LAYER = (  # from the attached store ``oud``; blocks get numbers after those that are there
    "INSERT INTO main.kenmerk SELECT * FROM oud.kenmerk WHERE laag = :laag",
    "INSERT INTO main.kenmerk_waarde SELECT * FROM oud.kenmerk_waarde WHERE laag = :laag",
    """INSERT INTO main.blok_inhoud
        SELECT id + (SELECT coalesce(max(id), 0) FROM main.blok), vak, kenmerk, maat, alleen, lengte, wkb
        FROM oud.blok_inhoud WHERE id IN (SELECT id FROM oud.blok WHERE laag = :laag)""",
    """INSERT INTO main.blok
        SELECT id + (SELECT coalesce(max(id), 0) FROM main.blok), laag, soort, minx, miny, maxx, maxy
        FROM oud.blok WHERE laag = :laag""",
    "INSERT INTO main.blok_plek SELECT id, minx, maxx, miny, maxy FROM main.blok WHERE laag = :laag",
    """UPDATE main.gpkg_contents SET (min_x, min_y, max_x, max_y) =
        (SELECT min_x, min_y, max_x, max_y FROM oud.gpkg_contents WHERE table_name = 'laag_' || :laag)
        WHERE table_name = 'laag_' || :laag""",
    """UPDATE main.gpkg_ogr_contents SET feature_count =
        (SELECT feature_count FROM oud.gpkg_ogr_contents WHERE table_name = 'laag_' || :laag)
        WHERE table_name = 'laag_' || :laag""",
)
SET_EXTENT = "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?"
SET_COUNT = "UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?"
INSERT_INFO = "INSERT OR REPLACE INTO store_info VALUES (?, ?)"
FEATURE_TABLE, FEATURE_COLUMNS = "kenmerk", ("laag", "nr", "kenmerk_id", "naam", "maat")
_VALUE_COLUMNS = ("laag", "veld", "nr", "waarde")
_VALUES_OF = "SELECT veld, nr, waarde FROM kenmerk_waarde WHERE laag = ?"
_VALUES_HERE = (
    "SELECT veld, nr, waarde FROM kenmerk_waarde "
    "WHERE laag = ? AND veld = ? AND nr IN (SELECT value FROM json_each(?))"
)
_VALUE_FIELDS = "SELECT DISTINCT veld FROM kenmerk_waarde WHERE laag = ?"
INSERT_BLOCK = "INSERT INTO blok VALUES (?, ?, ?, ?, ?, ?, ?)"
INSERT_PLACE = "INSERT INTO blok_plek VALUES (?, ?, ?, ?, ?)"
INSERT_CONTENT = "INSERT INTO blok_inhoud VALUES (?, ?, ?, ?, ?, ?, ?)"
INSERT_LAYER = "INSERT INTO store_laag VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
COUNT_LAYERS = "SELECT count(*) FROM store_laag"
CLEAR_LAYERS = "DELETE FROM store_laag"
_NEXT_BLOCK = "SELECT coalesce(max(id), 0) + 1 FROM blok"
_BLOCK_BOXES = "SELECT id, minx, miny, maxx, maxy FROM blok WHERE laag = ? AND soort = ?"
_BLOCKS_IN_BOX = (  # the blocks of one kind of a layer follow each other
    "SELECT id FROM blok_plek WHERE maxx >= ? AND maxy >= ? AND minx <= ? AND miny <= ? "
    "AND id >= (SELECT min(id) FROM blok WHERE laag = ? AND soort = ?) "
    "AND id <= (SELECT max(id) FROM blok WHERE laag = ? AND soort = ?)"
)
_CONTENT_OF = (
    "SELECT vak, kenmerk, maat, alleen, lengte, wkb FROM blok_inhoud "
    "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
)
FEATURES_OF = (
    "SELECT nr, kenmerk_id, naam, maat FROM kenmerk "
    "WHERE laag = ? AND nr IN (SELECT value FROM json_each(?)) ORDER BY nr"
)
ALL_FEATURES = "SELECT nr, kenmerk_id, naam, maat FROM kenmerk WHERE laag = ? ORDER BY nr"
LAYER_ROWS = (
    "SELECT sleutel, titel, soort, nauwkeurigheid, bron, datum, sha256, gelezen, kenmerken, hersteld, vervallen, "
    "oppervlakte_voor, oppervlakte_na, opmerkingen, herkomst FROM store_laag ORDER BY fid"
)
LAYER_ROWS_1 = LAYER_ROWS.replace(" herkomst ", " '[]' ")  # of a store of format 1
PROVENANCE_COLUMN = "herkomst"
INFO_ROWS = "SELECT sleutel, waarde FROM store_info"


@dataclass(eq=False)
class Pieces:
    """Pieces in one array each: geometry, feature number, measure (m², m or 1), overlaps no other feature."""

    geometry: Any
    feature: Any
    measure: Any
    alone: Any

    def take(self, order: Any) -> "Pieces":
        return Pieces(self.geometry[order], self.feature[order], self.measure[order], self.alone[order])


def write_pieces(
    connection: sqlite3.Connection, layer: str, kind: str, pieces: Pieces, between: Callable[[], None] = lambda: None
) -> None:
    """Write the pieces of a layer in blocks of about the same number of coordinates; ``between`` may raise to stop."""
    pieces = pieces.take(near_together(pieces.geometry))
    blocks = runs(shapely().get_num_coordinates(pieces.geometry), COORDINATES_PER_BLOCK)
    number = connection.execute(_NEXT_BLOCK).fetchone()[0]
    for first in range(0, len(blocks), _BLOCKS_BETWEEN):
        between()
        some = blocks[first : first + _BLOCKS_BETWEEN]
        part = pieces.take(slice(some[0].start, some[-1].stop))
        boxes, contents = _packed(part, [block.start - some[0].start for block in some])
        ids = range(number + first, number + first + len(some))
        connection.executemany(INSERT_BLOCK, [(one, layer, kind, *box) for one, box in zip(ids, boxes)])
        connection.executemany(INSERT_PLACE, [(one, w, e, s, n) for one, (w, s, e, n) in zip(ids, boxes)])
        connection.executemany(INSERT_CONTENT, [(one, *content) for one, content in zip(ids, contents)])


def _packed(pieces: Pieces, starts: List[int]) -> Tuple[List[List[float]], List[Tuple[bytes, ...]]]:
    """The box and the content of blocks of pieces; each block goes from its start to the next one."""
    lib = shapely()
    blobs = lib.to_wkb(pieces.geometry, byte_order=1)
    lengths = np.array([len(blob) for blob in blobs], dtype="<i4")
    bounds = lib.bounds(pieces.geometry)
    slack = [-_BOX_SLACK_M, -_BOX_SLACK_M, _BOX_SLACK_M, _BOX_SLACK_M]
    columns = (
        (bounds + slack).astype("<f4"), pieces.feature.astype("<i4"), pieces.measure.astype("<f8"),
        pieces.alone.astype("u1"), lengths,
    )  # fmt: skip
    boxes = np.concatenate(
        [np.minimum.reduceat(bounds[:, :2], starts), np.maximum.reduceat(bounds[:, 2:], starts)], axis=1
    )
    spans = list(zip(starts, [*starts[1:], len(blobs)]))
    contents = [
        (*(column[start:end].tobytes() for column in columns), b"".join(blobs[start:end])) for start, end in spans
    ]
    return boxes.tolist(), contents


def read_pieces(
    connection: sqlite3.Connection, layer: str, kind: str, window: Optional[Window] = None, *, has_places: bool = True
) -> Pieces:
    """The pieces of a layer: all, or those whose box meets the window.

    ``has_places``: the file has a spatial index of its blocks; stores made before that existed do without.
    """
    return _unpacked(_contents(connection, _block_ids(connection, layer, kind, window, has_places)), window)


def _block_ids(
    connection: sqlite3.Connection, layer: str, kind: str, window: Optional[Window], has_places: bool
) -> List[int]:
    box = window.only_box() if window is not None else None
    if box is not None and has_places:
        return [number for (number,) in connection.execute(_BLOCKS_IN_BOX, (*box, layer, kind, layer, kind))]
    rows = np.array(connection.execute(_BLOCK_BOXES, (layer, kind)).fetchall(), dtype=float).reshape(-1, 5)
    if window is not None:
        rows = rows[window.meets(rows[:, 1:])]
    return rows[:, 0].astype(int).tolist()


def write_values(connection: sqlite3.Connection, layer: str, values: Mapping[str, Sequence[str]]) -> None:
    """Keep per field what is known of each feature."""
    for name, texts in values.items():
        known = ((layer, name, number, text) for number, text in enumerate(texts) if text)
        insert_many(connection, VALUE_TABLE, _VALUE_COLUMNS, known)


def read_values(connection: sqlite3.Connection, layer: str, numbers: Any) -> Dict[str, List[str]]:
    """Per field the values of the features with these (sorted) numbers; '' where nothing is known."""
    place = {number: index for index, number in enumerate(numbers.tolist())}
    found: Dict[str, List[str]] = {}
    if len(place) < _FEW_FEATURES:
        fields = [name for (name,) in connection.execute(_VALUE_FIELDS, (layer,))]
        asked = json.dumps(list(place))
        rows: Iterable[Any] = (row for name in fields for row in connection.execute(_VALUES_HERE, (layer, name, asked)))
    else:
        rows = connection.execute(_VALUES_OF, (layer,))
    for name, number, text in rows:
        if number in place:
            found.setdefault(name, [""] * len(place))[place[number]] = text
    return found


def _contents(connection: sqlite3.Connection, numbers: List[int]) -> List[Tuple[bytes, ...]]:
    return connection.execute(_CONTENT_OF, (json.dumps(numbers),)).fetchall() if numbers else []


def _unpacked(rows: Sequence[Tuple[bytes, ...]], window: Optional[Window]) -> Pieces:
    """Geometries are made only of the pieces that are wanted; making them is what costs."""
    columns: List[bytes] = [b"".join(column) for column in zip(*rows)] if rows else [b""] * 6
    boxes = np.frombuffer(columns[0], dtype="<f4").reshape(-1, 4).astype(float)
    chosen = slice(None) if window is None else window.meets(boxes)
    lengths = np.frombuffer(columns[4], dtype="<i4")
    ends = np.cumsum(lengths)
    starts = (ends - lengths)[chosen].tolist()
    wkb = columns[5]
    blobs = np.empty(len(starts), dtype=object)
    blobs[:] = [wkb[start:end] for start, end in zip(starts, ends[chosen].tolist())]
    return Pieces(
        shapely().from_wkb(blobs),
        np.frombuffer(columns[1], dtype="<i4").astype(np.intp)[chosen],
        np.frombuffer(columns[2], dtype="<f8")[chosen].copy(),
        np.frombuffer(columns[3], dtype="u1").astype(bool)[chosen],
    )
