"""The indexes in a store: those that GDAL keeps up to date, and the one over blocks that earlier stores do not have."""

import sqlite3
from contextlib import closing

import shapely
from osgeo import gdal

from novex_plugin.adapters.store import Store
from tests.qgis.test_store_build import build, write


def test_the_index_written_at_once_is_the_one_that_gdal_keeps(tmp_path):
    """Rows, boxes and triggers: what GDAL adds or deletes afterwards is found and gone as well."""
    grid = [shapely.box(x, 450000, x + 40, 450040) for x in range(150000, 152000, 50)]
    store, _report = build(tmp_path, write(tmp_path / "nnn.gpkg", "nnn", grid))
    with closing(sqlite3.connect(store.path)) as connection:
        boxes = connection.execute("SELECT id, minx, maxx FROM rtree_laag_nnn_geom ORDER BY id").fetchall()
        [extent] = connection.execute(
            "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'laag_nnn'"
        ).fetchall()
        [(count,)] = connection.execute("SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'laag_nnn'")
    assert [box[0] for box in boxes] == list(range(1, 41)) and count == 40
    assert all(box[1] <= area.bounds[0] and box[2] >= area.bounds[2] for box, area in zip(boxes, grid))
    assert extent == (150000.0, 450000.0, 151990.0, 450040.0)
    data = gdal.OpenEx(str(store.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = data.GetLayerByName("laag_nnn")
    layer.DeleteFeature(1)
    layer.SetSpatialFilterRect(150000, 450000, 150095, 450040)
    assert [feature.GetFID() for feature in layer] == [2]
    data = layer = None
    with closing(sqlite3.connect(store.path)) as connection:
        assert connection.execute("SELECT count(*) FROM rtree_laag_nnn_geom").fetchone() == (39,)
        assert connection.execute("SELECT feature_count FROM gpkg_ogr_contents").fetchone() == (39,)


def test_a_store_without_an_index_of_its_blocks_reads_the_same(tmp_path):
    """Stores of earlier versions have none."""
    shapes = [shapely.Point(150000 + 700 * n, 450000).buffer(300, quad_segs=200) for n in range(12)]
    store, _report = build(tmp_path, write(tmp_path / "nnn.gpkg", "nnn", shapes))
    box = (151000.0, 449900.0, 152500.0, 450100.0)
    indexed = store.load("nnn", box)
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute("DROP TABLE blok_plek")
    plain = Store.open(store.path).load("nnn", box)
    assert 0 < len(indexed.pieces) < len(store.load("nnn").pieces)
    assert shapely.to_wkb(indexed.pieces).tolist() == shapely.to_wkb(plain.pieces).tolist()
    assert indexed.feature_ids == plain.feature_ids
