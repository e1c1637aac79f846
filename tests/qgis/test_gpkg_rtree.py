"""The packed index is a sound R*Tree by SQLite's own check, and finds what lies in a box."""

import sqlite3
from contextlib import closing

import numpy as np
import pytest
import shapely

from novex_plugin.adapters.gpkg_rtree import fill
from novex_plugin.core.geometry.neighbours import near_together


@pytest.mark.parametrize("count", [0, 1, 50, 51, 52, 2601, 2602, 30_000])
def test_every_size_of_tree_is_sound(tmp_path, count):
    rng = np.random.default_rng(count)
    low = rng.uniform([10_000, 310_000], [270_000, 620_000], (count, 2))
    boxes = np.column_stack([low, low + rng.uniform(0, 500, (count, 2))])
    rowids = rng.permutation(count) + 5
    shapes = shapely.box(*boxes.T) if count else np.empty(0, dtype=object)
    with closing(sqlite3.connect(tmp_path / "a.gpkg")) as connection, connection:
        connection.execute("CREATE VIRTUAL TABLE i USING rtree(id, minx, maxx, miny, maxy)")
        fill(connection, "i", rowids, boxes, near_together(shapes))
        assert connection.execute("SELECT rtreecheck('i')").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM i").fetchone() == (count,)
        for west, south in rng.uniform([10_000, 310_000], [270_000, 620_000], (20, 2)):
            window = (west, west + 9_000, south, south + 9_000)
            meets = (boxes[:, 0] <= window[1]) & (boxes[:, 2] >= window[0])
            meets &= (boxes[:, 1] <= window[3]) & (boxes[:, 3] >= window[2])
            query = "SELECT id FROM i WHERE minx <= ? AND maxx >= ? AND miny <= ? AND maxy >= ?"
            found = {row[0] for row in connection.execute(query, (window[1], window[0], window[3], window[2]))}
            assert found >= set(rowids[meets].tolist())
            assert len(found) <= meets.sum() + 2  # boxes are kept in single precision
        connection.execute("INSERT INTO i VALUES (900001, 1, 2, 1, 2)")
        connection.execute("DELETE FROM i WHERE id = 900001")
        assert connection.execute("SELECT rtreecheck('i')").fetchone() == ("ok",)
