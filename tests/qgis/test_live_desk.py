"""The live desk: what an edit means, asked on one thread and answered on any; and what something would mean."""

from dataclasses import replace

import pytest
from shapely.geometry import box

from novex_plugin.adapters import gpkg_sql
from novex_plugin.adapters.live import LiveDesk
from novex_plugin.adapters.store import Store
from tests.small_world import housing, make_store

FREE = box(149_200, 449_200, 149_700, 449_700)
INSIDE = box(150_200, 450_200, 150_700, 450_700)  # 25 ha, all in Natura 2000


@pytest.fixture(scope="module")
def store(tmp_path_factory, qgis_app):
    return make_store(tmp_path_factory.mktemp("live"))


@pytest.fixture
def desk(store):
    made = LiveDesk(store, "PV00")
    made.reset([housing()], "", "2030")
    return made


def test_asking_and_answering_equals_updating(desk, store):
    other = LiveDesk(store, "PV00")
    other.reset(desk._state.objects, "", "2030")
    objects = [*desk._state.objects, housing("n", INSIDE)]
    question = desk.ask(objects)
    told, apart, updated = desk.answer(question), desk.answer(question, apart=True), other.update(objects)
    assert told.findings and told.reserved and "Natura 2000" in told.reserved[0]
    assert told == apart == updated


def test_nothing_changed_is_no_question(desk):
    assert desk.ask(desk._state.objects) is None
    late = replace(desk._state.objects[0], novex_area="NG14", extra={"gemeente": "Dorenborg"})
    assert desk.ask([late]) is None  # where it lies changes no figure


def test_supposing_tells_the_same_as_drawing_and_leaves_no_trace(desk):
    sketch = housing("s", INSIDE)
    supposed = desk.answer(desk.suppose(sketch), keep=False)
    assert [item.uuid for item in desk._state.objects] == ["w1"]
    assert desk._findings == {}
    assert supposed == desk.update([*desk._state.objects, sketch])


def test_supposing_another_shape_of_an_object_tells_the_difference(desk):
    moved = replace(desk._state.objects[0], geometry=box(150_000, 450_000, 150_600, 451_000))
    supposed = desk.answer(desk.suppose(moved), keep=False)
    assert supposed.totals == ("+10,0 ha woningbouw",)
    assert supposed.reserved == ("+10,0 ha in Natura 2000",)
    assert desk._state.objects[0].geometry.area == pytest.approx(500_000)


def test_what_belongs_together_is_told_as_one(desk):
    first = housing("n", FREE)
    desk.update([*desk._state.objects, first])
    base = desk._state.objects[0]
    moved = replace(first, geometry=INSIDE)
    desk.answer(desk.ask([base, moved]))
    filled = replace(moved, quantity=875.0, unit="woningen")
    report = desk.answer(desk.ask([base, filled], together=True))
    assert report.totals[-1] == "+875 woningen"
    assert report.reserved == ("+25,0 ha in Natura 2000",)  # of the shape, which was told before
    apart = desk.answer(desk.ask([base, replace(filled, quantity=900.0)]))
    assert (apart.totals, apart.reserved) == (("+25 woningen",), ())


def test_what_is_taken_back_together_is_no_question(desk):
    base = desk._state.objects[0]
    desk.update([base, housing("n", FREE)])
    assert desk.ask([base], together=True) is None
    assert [item.uuid for item in desk._state.objects] == ["w1"]


def test_vertices_count_what_lies_around_as_well(desk):
    near = desk.suppose(housing("s", INSIDE))
    far = desk.suppose(housing("s", FREE))
    assert (near.vertices(), far.vertices()) == (10, 5)


def test_a_neighbourhood_is_read_with_one_connection(desk, monkeypatch):
    opened = []
    real = gpkg_sql.open_readonly
    monkeypatch.setattr(gpkg_sql, "open_readonly", lambda path: opened.append(path) or real(path))
    desk._shared()
    opened.clear()
    desk.warm_up(housing("s", INSIDE))
    assert len(opened) == 1
    desk.answer(desk.suppose(housing("s", INSIDE)), keep=False)
    assert len(opened) == 1  # and not again


def test_a_held_store_reads_what_it_reads_otherwise(store):
    opened = Store.open(store)
    with opened.held(), opened.held():
        held = opened.load("natura2000")
    again = opened.load("natura2000")
    assert held.feature_ids == again.feature_ids and len(held.pieces) == len(again.pieces) > 0
