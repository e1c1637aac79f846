"""Reading several layers in one go gives what reading them one by one gives."""

import sqlite3
from contextlib import closing

import numpy as np
import pytest
import shapely

from novex_plugin.adapters import gpkg_sql
from novex_plugin.adapters.store import Store
from novex_plugin.core.errors import NovexError
from tests.qgis.test_store_build import build, write

HERE = (151_000.0, 449_900.0, 152_500.0, 450_400.0)
CORNER = (150_000.0, 450_000.0, 150_050.0, 450_050.0)


@pytest.fixture(scope="module")
def store(tmp_path_factory, qgis_app):
    """Two layers of areas that overlap each other, many blocks of each, and lines that carry a value."""
    folder = tmp_path_factory.mktemp("rondom")
    discs = [shapely.Point(150_000 + 300 * n, 450_000).buffer(250, quad_segs=300) for n in range(16)]
    write(folder / "nnn.gpkg", "nnn", discs)
    write(folder / "natura2000.gpkg", "natura2000", [disc.buffer(-40) for disc in discs[::2]])
    lines = [shapely.LineString([(x, 449_000), (x, 451_000)]) for x in (150_020, 151_500, 159_000)]
    write(folder / "hoogspanningslijnen.gpkg", "hoogspanningsverbinding", lines, fields=[("Voltage", "380")])
    return build(folder, folder)[0]


def told(layer):
    """Everything that a check reads of a layer."""
    columns = (layer.pieces, layer.united)
    return (
        [shapely.to_wkb(column).tolist() for column in columns], layer.piece_feature.tolist(),
        layer.piece_measure.tolist(), layer.piece_alone.tolist(), list(layer.feature_ids),
        list(layer.feature_names), layer.feature_measure.tolist(),
        layer.feature_count, {name: list(values) for name, values in layer.feature_values.items()},
        [layer.index.boxes.rows, layer.united_index.boxes.rows], (layer.key, layer.title, layer.kind, layer.source),
    )  # fmt: skip


def one_by_one(store, asked):
    return {key: told(store.load(key, boxes=boxes)) for key, boxes in asked.items()}


@pytest.mark.parametrize("boxes", [[HERE], [CORNER], [(0.0, 0.0, 1.0, 1.0)], [HERE, CORNER], [(1e5, 4e5, 2e5, 5e5)]])
def test_all_layers_are_what_each_would_be(store, boxes):
    asked = {layer.key: np.array(boxes) for layer in store.layers()}
    assert len(asked) == 3
    found = store.load_around(asked)
    assert list(found) == list(asked)
    assert {key: told(layer) for key, layer in found.items()} == one_by_one(store, asked)


def test_every_layer_has_its_own_box(store):
    places = {"natura2000": HERE, "nnn": CORNER, "hoogspanningsverbinding": HERE}
    asked = {key: np.array([box]) for key, box in places.items()}
    found = {key: told(layer) for key, layer in store.load_around(asked).items()}
    assert found == one_by_one(store, asked)
    assert 0 < len(found["nnn"][1]) < len(found["natura2000"][1])
    assert found["hoogspanningsverbinding"][8] == {"spanning_kv": ["380"]}


def test_a_store_without_an_index_of_its_blocks_reads_the_same(store, tmp_path):
    plain = tmp_path / "zonder.gpkg"
    plain.write_bytes(store.path.read_bytes())
    with closing(sqlite3.connect(plain)) as connection, connection:
        connection.execute("DROP TABLE blok_plek")
    asked = {layer.key: np.array([HERE]) for layer in store.layers()}
    found = Store.open(plain).load_around(asked)
    assert {key: told(layer) for key, layer in found.items()} == one_by_one(store, asked)


def test_a_layer_that_is_not_there_is_named(store):
    with pytest.raises(NovexError, match="bestaat_niet"):
        store.load_around({"nnn": np.array([HERE]), "bestaat_niet": np.array([HERE])})


def test_what_is_looked_up_at_once_takes_one_connection(store, monkeypatch):
    opened, real = [], gpkg_sql.open_readonly
    monkeypatch.setattr(gpkg_sql, "open_readonly", lambda path: opened.append(path) or real(path))
    with Store.opened(store.path) as same:
        found = same.load_around({"nnn": np.array([HERE])})
        again = same.load("nnn", HERE)
    assert len(opened) == 1
    assert told(found["nnn"]) == told(again)
    assert told(same.load("nnn", HERE)) == told(again) and len(opened) == 2  # afterwards it is a store like any other


def test_a_file_that_is_no_store_is_refused_either_way(tmp_path):
    for name in ("weg.gpkg", "leeg.gpkg"):
        if name == "leeg.gpkg":
            sqlite3.connect(tmp_path / name).execute("CREATE TABLE iets (a)")
        with pytest.raises(NovexError), Store.opened(tmp_path / name):
            pass
