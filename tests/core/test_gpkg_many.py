"""Many rows and geometries at once are what one by one would be."""

import sqlite3

import numpy as np
import pytest
import shapely

from novex_plugin.core.exchange import sql
from novex_plugin.core.exchange.gpkg_blob import encode_all, encode_each
from novex_plugin.core.exchange.gpkg_geometry import encode, wkb_of, wkb_of_all

SHAPES = [
    shapely.Polygon([(150000, 450000), (150100, 450000.25), (150100, 450200), (150000, 450000)]),
    shapely.MultiPolygon([shapely.box(-5, -7, 3, 9), shapely.box(100, 100, 101, 103)]),
    shapely.LineString([(1, 2), (3, -4)]),
    shapely.Point(5, 6),
]


@pytest.fixture
def table():
    connection = sqlite3.connect(":memory:")
    connection.execute('CREATE TABLE "de \'laag" (nr INTEGER, "een ""naam" TEXT, vorm BLOB)')
    yield connection
    connection.close()


@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 1000, 2503])
@pytest.mark.parametrize("at_once", [1, 10, 1000])
def test_every_row_comes_in_once_and_in_order(table, count, at_once):
    rows = [(number, f"naam {number}", bytes([number % 256])) for number in range(count)]
    sql.insert_many(table, "de 'laag", ["nr", 'een "naam', "vorm"], iter(rows), at_once=at_once)
    assert table.execute("SELECT * FROM \"de 'laag\" ORDER BY rowid").fetchall() == rows


def test_never_more_parameters_than_sqlite_takes(table, monkeypatch):
    monkeypatch.setattr(sql, "_MOST_PARAMETERS", 999)
    asked = []
    table.set_trace_callback(asked.append)
    sql.insert_many(table, "de 'laag", ["nr", 'een "naam', "vorm"], ((n, "", b"") for n in range(700)))
    inserts = [text for text in asked if text.startswith("INSERT")]
    assert [text.count("), (") + 1 for text in inserts] == [333, 333, 34]


def test_a_row_that_is_refused_is_said(table):
    table.execute('CREATE UNIQUE INDEX eens ON "de \'laag" (nr)')
    with pytest.raises(sqlite3.IntegrityError):
        sql.insert_many(table, "de 'laag", ["nr"], [(1,), (2,), (1,)])


def test_binaries_of_many_are_those_of_each():
    assert encode_all(np.array(SHAPES, dtype=object), 28992) == [encode(shape, 28992) for shape in SHAPES]
    assert encode_all(np.empty(0, dtype=object), 28992) == []


def test_also_when_some_are_empty_or_not_there():
    some = [None, *SHAPES, shapely.Polygon(), None, shapely.Point(1, 2), shapely.force_3d(SHAPES[0], 4.0)]
    assert encode_each(some, 28992) == [encode(shape, 28992) for shape in some]
    assert encode_each([], 28992) == [] and encode_each([None], 28992) == [None]


BLOBS = [encode(shape, 28992) for shape in SHAPES]
WITHOUT_BOX = BLOBS[0][:3] + bytes([1]) + BLOBS[0][4:8] + BLOBS[0][40:]
EMPTY = encode(shapely.Polygon(), 28992)


@pytest.mark.parametrize(
    "blobs", [BLOBS, [BLOBS[0], None, BLOBS[2]], [WITHOUT_BOX] * 3, [WITHOUT_BOX, *BLOBS], [EMPTY, EMPTY],
              [EMPTY, BLOBS[1], None], [None], []]
)  # fmt: skip
def test_the_wkb_of_many_is_that_of_each(blobs):
    one_by_one = [None if blob in (None, EMPTY) else wkb_of(blob) for blob in blobs]
    assert wkb_of_all(blobs) == one_by_one


@pytest.mark.parametrize("blobs", [[b"XX" + BLOBS[0][2:]] * 2, [b"GP\x00\x03"], [BLOBS[0], b"GP"]])
def test_what_is_no_geopackage_binary_is_refused(blobs):
    with pytest.raises((ValueError, IndexError)):
        wkb_of_all(blobs)
