"""What lies in some boxes, of many layers of a store file at once: a few statements instead of some for every layer."""

import json
import sqlite3
from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Sequence, Tuple

import numpy as np

from ..core.geometry.borders import BoxColumns
from ..core.optional import shapely
from .store_format import PIECE, UNITED, Pieces

Box = Tuple[float, float, float, float]  # west, south, east, north
Part = Tuple[str, str]  # layer and kind of pieces
_RANGES = (  # the blocks of one kind of a layer follow each other
    "SELECT l.value, s.value, (SELECT min(id) FROM blok WHERE laag = l.value AND soort = s.value), "
    "(SELECT max(id) FROM blok WHERE laag = l.value AND soort = s.value) "
    "FROM json_each(?) AS l, json_each(?) AS s"
)
_BLOCKS_IN = "SELECT id FROM blok_plek WHERE maxx >= ? AND maxy >= ? AND minx <= ? AND miny <= ?"
_CONTENT = (
    "SELECT vak, kenmerk, maat, alleen, lengte, wkb FROM blok_inhoud "
    "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
)
_FEATURES = (
    "SELECT l.key, k.nr, k.kenmerk_id, k.naam, k.maat FROM json_each(?) AS l CROSS JOIN json_each(l.value) AS n "
    "CROSS JOIN kenmerk AS k ON k.laag = l.key AND k.nr = n.value"
)
_COLUMN_KINDS = ("<f4", "<i4", "<f8", "u1", "<i4")


@dataclass(eq=False)
class Placed:
    """Pieces with the boxes around them."""

    pieces: Pieces
    boxes: BoxColumns


def read_around(connection: sqlite3.Connection, asked: Mapping[str, Box]) -> Dict[Part, Placed]:
    """The pieces by layer and kind (``PIECE``, ``UNITED``) that meet the box asked for that layer.

    The file must have its index of blocks (``blok_plek``). Pieces come in the order of the file.
    """
    blocks = _blocks(connection, asked)
    numbers = sorted(number for some in blocks.values() for number in some)
    rows = connection.execute(_CONTENT, (json.dumps(numbers),)).fetchall() if numbers else []
    parts = sorted(blocks, key=lambda part: blocks[part][:1])
    if not rows:
        return {part: Placed(_no_pieces(), BoxColumns(np.empty((2, 0)), np.empty((2, 0)))) for part in parts}
    per_part = [len(blocks[part]) for part in parts]
    return dict(zip(parts, _unpacked(rows, per_part, [asked[layer] for layer, _kind in parts])))


def read_features(
    connection: sqlite3.Connection, numbers: Mapping[str, Any]
) -> Dict[str, List[Tuple[str, int, str, str, float]]]:
    """Layer, number, id, name and measure of features with these (sorted) numbers, by layer."""
    found: Dict[str, List[Tuple[str, int, str, str, float]]] = {key: [] for key in numbers}
    for row in connection.execute(_FEATURES, (json.dumps({key: some.tolist() for key, some in numbers.items()}),)):
        found[row[0]].append(row)
    return found


def _blocks(connection: sqlite3.Connection, asked: Mapping[str, Box]) -> Dict[Part, List[int]]:
    """The blocks of every layer and kind that meet the box asked for it, in their order."""
    in_box = {}
    for box in set(asked.values()):
        in_box[box] = np.sort(np.array(connection.execute(_BLOCKS_IN, box).fetchall(), dtype=int).ravel())
    found = {}
    for layer, kind, first, last in connection.execute(_RANGES, (json.dumps(list(asked)), json.dumps([PIECE, UNITED]))):
        near = in_box[asked[layer]]
        low, high = (0, 0) if first is None else near.searchsorted((first, last + 1)).tolist()
        found[layer, kind] = near[low:high].tolist()
    return found


def _no_pieces() -> Pieces:
    return Pieces(np.empty(0, dtype=object), np.empty(0, dtype=np.intp), np.empty(0), np.empty(0, dtype=bool))


def _unpacked(rows: Sequence[Tuple[bytes, ...]], per_part: Sequence[int], asked: Sequence[Box]) -> List[Placed]:
    """The pieces of each part that meet its box; a part has so many rows, one after the other.

    Shapes are made only of what is wanted, and of all of that in one go.
    """
    columns = [b"".join(column) for column in list(zip(*rows))[:5]]
    box, feature, measure, alone, length = (
        np.frombuffer(column, dtype=kind) for column, kind in zip(columns, _COLUMN_KINDS)
    )
    counts = np.array([len(row[3]) for row in rows])
    row = np.arange(len(rows)).repeat(counts)
    part = np.arange(len(per_part)).repeat(per_part).take(row)
    wanted = np.array(asked).take(part, axis=0).T
    west, south, east, north = box.reshape(-1, 4).astype(float).T
    met = (west <= wanted[2]) & (east >= wanted[0]) & (south <= wanted[3]) & (north >= wanted[1])
    which = met.nonzero()[0]
    ends = length.cumsum()
    ends -= np.concatenate([[0], ends])[counts.cumsum() - counts].take(row)  # counted from the start of their row
    ends, length, row = ends.take(which), length.take(which), row.take(which)
    places = zip(row.tolist(), (ends - length).tolist(), ends.tolist())
    shapes = shapely().from_wkb(np.array([rows[number][5][start:end] for number, start, end in places], dtype=object))
    boxes = BoxColumns.around(shapes)
    feature, measure, alone = feature.astype(np.intp).take(which), measure.take(which), alone.astype(bool).take(which)
    heads = part.take(which).searchsorted(np.arange(len(per_part) + 1)).tolist()
    return [
        Placed(
            Pieces(shapes[low:high], feature[low:high], measure[low:high], alone[low:high]),
            BoxColumns(boxes.low[:, low:high], boxes.high[:, low:high]),
        )
        for low, high in zip(heads, heads[1:])
    ]
