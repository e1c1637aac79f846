"""The layers of the counters out of a real store: enough for the same figures as with everything loaded."""

import geopandas
import pytest
from shapely.geometry import Point, box

from novex_plugin.adapters import basisset
from novex_plugin.adapters.counter_layers import load_counter_layers
from novex_plugin.adapters.store import Store
from novex_plugin.core.checks.counters import count, load_counters
from novex_plugin.core.model.records import ProposalObject
from novex_plugin.core.progress import Progress

X, Y = 150_000, 450_000
TABLES = {
    # the far half of the location holds most of those who live there already
    "waarborglocatie_kernenergie": ([box(X, Y, X + 4_000, Y + 200)], {"naam": ["Borssele"]}),
    "woonkernen": (
        [box(X + 3_000, Y, X + 3_400, Y + 100), box(X - 500, Y, X - 300, Y + 100), box(X - 9_000, Y, X - 8_000, Y + 9)],
        {"naam": ["Oost", "West", "Elders"], "inwoners": [3_000, 500, 90_000]},
    ),
    "diepe_polder": ([box(X, Y, X + 1_000, Y + 1_000), box(X + 50_000, Y, X + 51_000, Y + 1_000)],
                     {"naam": ["Zuidplas", "Ver weg"]}),
}  # fmt: skip
HOMES = ProposalObject("a", "Wijk", Point(X - 100, Y + 50), "punt", "woningbouw", quantity=500.0, unit="woningen")
HALL = ProposalObject("b", "Hal", box(X, Y, X + 300, Y + 1_000), "vlak", "bedrijventerrein")


@pytest.fixture(scope="module")
def store(tmp_path_factory, qgis_app):
    folder = tmp_path_factory.mktemp("tellers")
    source = folder / "bron.gpkg"
    for name, (shapes, columns) in TABLES.items():
        data = {"id": [str(number) for number in range(len(shapes))], **columns}
        geopandas.GeoDataFrame(data, geometry=shapes, crs="EPSG:28992").to_file(source, layer=name, driver="GPKG")
    report, _messages = basisset.prepare(source, folder / "klaar.gpkg", Progress())
    return Store.open(report.path)


def test_who_lives_there_counts_although_no_object_lies_near(store):
    layers = load_counter_layers(store, [HOMES])
    [found] = [one for one in count([HOMES], load_counters(), layers) if one.counter == "T02"]
    assert (found.place, found.used) == ("Borssele", pytest.approx(1_050.0))
    assert found.present == pytest.approx(3_500.0, rel=1e-3)
    assert (found.outcome, found.room) == ("ATTENTION", pytest.approx(450.0, rel=1e-2))


def test_layers_near_the_objects_give_what_whole_layers_give(store):
    objects = [HOMES, HALL]
    near = load_counter_layers(store, objects)
    whole = {key: store.load(key) for key in TABLES}
    assert count(objects, load_counters(), near) == count(objects, load_counters(), whole)
    assert list(near["diepe_polder"].feature_names) == ["Zuidplas"]
    shares = {one.place: one.used for one in count(objects, load_counters(), near) if one.counter == "T06"}
    assert shares == {"Zuidplas": pytest.approx(30.0)}


def test_only_what_is_asked_is_read_and_known_layers_are_used(store):
    solar = ProposalObject("z", "Zon", box(X, Y, X + 9, Y + 9), "vlak", "bos")
    assert load_counter_layers(store, [solar]) == {}
    known = {"diepe_polder": store.load("diepe_polder")}
    assert load_counter_layers(store, [HALL], known=known)["diepe_polder"] is known["diepe_polder"]
