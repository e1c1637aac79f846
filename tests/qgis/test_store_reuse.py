"""A layer that did not change is copied, and is then exactly the layer that would have been made."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest
import shapely
from qgis.core import QgsVectorLayer

from novex_plugin.adapters.store import LayerSource, Store, build_store
from novex_plugin.core.services.records import Provenance
from tests.qgis_files import write

ROUND = [shapely.Point(150000 + 150 * n, 450000).buffer(100, quad_segs=200) for n in range(12)]


@pytest.fixture
def sources(tmp_path):
    nature = write(tmp_path / "n.gpkg", "natura2000", *ROUND)
    other = write(tmp_path / "nnn.gpkg", "nnn", *ROUND[:5])
    return [
        LayerSource("natura2000", str(nature), "natura2000", "2025-01-01"),
        LayerSource("nnn", str(other), "nnn", provenance=Provenance("B2", "NNN", retrieved="2026-01-01T00:00:00Z")),
    ]


def reused(report):
    return {layer.key for layer in report.layers if layer.reused}


def same_layer(one, other, key):
    left, right = one.load(key), other.load(key)
    assert shapely.to_wkb(left.pieces).tolist() == shapely.to_wkb(right.pieces).tolist()
    assert shapely.to_wkb(left.united).tolist() == shapely.to_wkb(right.united).tolist()
    for name in ("piece_feature", "piece_measure", "piece_alone", "feature_measure"):
        assert np.array_equal(getattr(left, name), getattr(right, name))
    assert (left.feature_ids, left.feature_names, left.feature_count) == (
        right.feature_ids, right.feature_names, right.feature_count,
    )  # fmt: skip
    mine, theirs = (
        replace(store.layer(key), provenance=tuple(replace(item, retrieved="") for item in store.layer(key).provenance))
        for store in (one, other)
    )
    assert mine == theirs


def test_what_did_not_change_is_copied_and_the_rest_made(sources, tmp_path):
    old = Store.open(build_store(sources, tmp_path / "oud.gpkg").path)
    write(tmp_path / "nnn.gpkg", "nnn", *ROUND[:7])
    report = build_store(sources[::-1], tmp_path / "nieuw.gpkg", reuse_from=old)  # nnn comes first: other block numbers
    assert reused(report) == {"natura2000"}
    assert any("niet gewijzigd, en overgenomen" in text for _level, text in report.messages)
    new, fresh = Store.open(report.path), Store.open(build_store(sources, tmp_path / "vers.gpkg").path)
    for key in ("natura2000", "nnn"):
        same_layer(new, fresh, key)
    assert new.layer("nnn").count == 7
    box = (150000.0, 449900.0, 150100.0, 450100.0)
    assert len(new.load("natura2000", box).pieces) == len(fresh.load("natura2000", box).pieces) > 0
    again = build_store(sources, tmp_path / "derde.gpkg", reuse_from=new)
    assert reused(again) == {"natura2000", "nnn"}
    same_layer(Store.open(again.path), fresh, "natura2000")


def test_a_copied_layer_opens_in_qgis_with_its_index(qgis_app, sources, tmp_path):
    old = Store.open(build_store(sources, tmp_path / "oud.gpkg").path)
    new = Store.open(build_store(sources, tmp_path / "nieuw.gpkg", reuse_from=old).path)
    layer = QgsVectorLayer(new.uri("natura2000"), "n", "ogr")
    assert (layer.featureCount(), layer.hasSpatialIndex()) == (12, layer.SpatialIndexPresent)
    assert layer.extent().xMinimum() == pytest.approx(149900)
    with closing(sqlite3.connect(new.path)) as connection:
        assert connection.execute("SELECT count(*) FROM rtree_laag_natura2000_geom").fetchone() == (12,)
        assert connection.execute("SELECT rtreecheck('rtree_laag_natura2000_geom')").fetchone() == ("ok",)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize(
    "change",
    [{"where": "fid > 3"}, {"name_field": "naam"}, {"table": ""}],
    ids=["a filter", "another name field", "another table"],
)
def test_another_way_of_reading_makes_it_anew(sources, tmp_path, change):
    old = Store.open(build_store(sources, tmp_path / "oud.gpkg").path)
    changed = [replace(sources[0], **change), sources[1]]
    assert reused(build_store(changed, tmp_path / "nieuw.gpkg", reuse_from=old)) == {"nnn"}


def test_another_area_makes_all_anew(sources, tmp_path):
    old = Store.open(build_store(sources, tmp_path / "oud.gpkg").path)
    area = shapely.box(150000, 449000, 150100, 451000)
    report = build_store(sources, tmp_path / "nieuw.gpkg", reuse_from=old, province=area)
    assert reused(report) == set()
    assert Store.open(report.path).layer("natura2000").count == 2


def test_date_and_provenance_are_those_of_now(sources, tmp_path):
    old = Store.open(build_store(sources, tmp_path / "oud.gpkg").path)
    about = Provenance("B2", "NNN", date="2026-06-01", retrieved="2026-07-01T00:00:00Z", licence="CC0")
    report = build_store([sources[0], replace(sources[1], provenance=about)], tmp_path / "n.gpkg", reuse_from=old)
    stored = Store.open(report.path).layer("nnn")
    assert reused(report) == {"natura2000", "nnn"}
    assert (stored.date, stored.licence, stored.retrieved) == ("2026-06-01", "CC0", "2026-07-01T00:00:00Z")
    assert stored.provenance[0].count == 5


def test_a_source_that_could_not_be_read_is_tried_again(sources, tmp_path):
    broken = tmp_path / "stuk.gpkg"
    broken.write_bytes(b"x")
    both = [*sources, LayerSource("nnn", str(broken), "nnn")]
    old = Store.open(build_store(both, tmp_path / "oud.gpkg").path)
    report = build_store(both, tmp_path / "nieuw.gpkg", reuse_from=old)
    assert reused(report) == {"natura2000"}
    assert any(level == "fout" for level, _text in report.messages)


def test_a_store_of_format_1_has_nothing_to_take_over(sources, tmp_path):
    path = build_store(sources, tmp_path / "oud.gpkg").path
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("ALTER TABLE store_laag DROP COLUMN herkomst")
        connection.execute("DELETE FROM store_info WHERE sleutel LIKE 'handtekening:%'")
        connection.execute("UPDATE store_info SET waarde = '1' WHERE sleutel = 'versie'")
    assert reused(build_store(sources, tmp_path / "nieuw.gpkg", reuse_from=Store.open(path))) == set()


def test_a_store_without_an_index_of_its_blocks_reads_the_same(tmp_path):
    """Stores of earlier versions have none."""
    shapes = [shapely.Point(150000 + 700 * n, 450000).buffer(300, 200) for n in range(12)]
    path = write(tmp_path / "nnn.gpkg", "nnn", *shapes)
    store = Store.open(build_store([LayerSource("nnn", str(path), "nnn")], tmp_path / "klaar.gpkg").path)
    box = (151000.0, 449900.0, 152500.0, 450100.0)
    indexed = store.load("nnn", box)
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute("DROP TABLE blok_plek")
    plain = Store.open(store.path).load("nnn", box)
    assert 0 < len(indexed.pieces) < len(store.load("nnn").pieces)
    assert shapely.to_wkb(indexed.pieces).tolist() == shapely.to_wkb(plain.pieces).tolist()
    assert indexed.feature_ids == plain.feature_ids
