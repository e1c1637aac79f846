"""What the cache says is what reading everything says, whatever was edited in whatever order."""

import random
from dataclasses import replace

import pytest
from qgis.core import QgsField, QgsGeometry
from qgis.PyQt.QtCore import QVariant

from novex_plugin.adapters import edits, layers, variant_edits
from novex_plugin.adapters import gpkg_sql as sql
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.object_cache import ObjectCache, read_ahead
from novex_plugin.adapters.object_reading import objects_in_file
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import Variant
from novex_plugin.core.model.schema import OBJECT_TABLES
from novex_plugin.core.variants import merge, object_operations, operations
from tests.variant_bench import Bench, area

OBJECT_LAYERS = ("object_vlak", "object_lijn", "object_punt")


@pytest.fixture
def bench(qgis_app, qgis_new_project, tmp_path):
    made = Bench(tmp_path)
    made.cache = ObjectCache()
    made.cache.follow(made.layers)
    yield made
    made.cache.let_go()
    made.close()


def plain(item):
    """Moments to the second: QGIS loses a millisecond on the way from the file."""
    extra = {name: value[:19] if name.endswith("_op") else value for name, value in item.extra.items()}
    return replace(item, extra=extra)


def check(bench):
    """Equal to a full reading, in the same order, down to geometry and every text."""
    known, read = bench.cache.objects(), layers.layer_objects(bench.layers)
    assert [item.uuid for item in known] == [item.uuid for item in read]
    assert [plain(item) for item in known] == [plain(item) for item in read]


def some_feature(bench, dice):
    layer = bench.layers[dice.choice(OBJECT_LAYERS)]
    found = list(layer.getFeatures())
    return (layer, dice.choice(found)) if found else (layer, None)


def add(bench, dice):
    layer = bench.layers["object_vlak"]
    x = dice.randint(0, 999)
    shape = QgsGeometry.fromWkt(f"MultiPolygon ((({x} 0, {x + 9} 0, {x + 9} 9, {x} 0)))")
    values = {"naam": f"nieuw {x}", "functie": "bos", "variant": dice.choice([None, "A", "B"])}
    with bench.step("erbij") as step:
        for _ in range(dice.randint(1, 3)):
            edits.add_feature(layer, edits.new_feature(layer, shape, values), step)


def remove(bench, dice):
    layer, feature = some_feature(bench, dice)
    if feature is not None:
        with bench.step("weg") as step:
            step.edit(layer).deleteFeatures([feature.id()])


def rename(bench, dice):
    layer, feature = some_feature(bench, dice)
    if feature is not None:
        with bench.step("naam") as step:
            index = layer.fields().lookupField("naam")
            step.edit(layer).changeAttributeValue(feature.id(), index, f"naam {dice.randint(0, 99)}")


def reshape(bench, dice):
    layer, feature = some_feature(bench, dice)
    if feature is not None:
        with bench.step("vorm") as step:
            moved = QgsGeometry(feature.geometry())
            moved.translate(dice.randint(-9, 9), 1)
            step.edit(layer).changeGeometry(feature.id(), moved)


def broken(bench, dice):
    """A step that fails half way takes back what it did."""
    layer, feature = some_feature(bench, dice)
    with pytest.raises(ZeroDivisionError), bench.step("stuk") as step:
        if feature is not None:
            step.edit(layer).deleteFeatures([feature.id()])
        raise ZeroDivisionError


def by_plan(bench, dice):
    state = variant_edits.state_of(bench)
    if {"A", "B"} <= {item.code for item in bench.variants}:
        plans = (lambda: merge.merge_variant(state, dice.choice("AB")), lambda: operations.archive(state, "A"),
                 lambda: operations.branch(state, "B", Variant(f"X{dice.randint(0, 9999)}", "Tak")),
                 lambda: object_operations.move_objects(state, [state.objects[0].uuid], "B"))  # fmt: skip
        try:
            plan = dice.choice(plans)()
        except Exception:  # refused: then nothing happens, as for a user
            return
        variant_edits.carry_out(bench, plan)


def save(bench, _dice):
    bench.save()


def roll_back(bench, _dice):
    edits.roll_back(bench.layers[name] for name in (*OBJECT_LAYERS, "variant"))


ACTS = (add, add, remove, rename, rename, reshape, reshape, broken, by_plan, save, roll_back,
        *[lambda bench, _dice: bench.watch.undo()] * 3, *[lambda bench, _dice: bench.watch.redo()] * 2)  # fmt: skip


@pytest.mark.parametrize("seed", range(12))
def test_after_any_edits_undo_redo_save_and_roll_back_it_is_what_a_full_reading_gives(bench, seed):
    dice = random.Random(seed)
    check(bench)
    for _ in range(40):
        for _ in range(dice.randint(1, 3)):
            dice.choice(ACTS)(bench, dice)
        check(bench)
    bench.save()
    check(bench)
    kept = {item.uuid: item.name for item in bench.cache.objects()}
    assert kept == {item.uuid: item.name for item in open_proposal(bench.path).objects()}


def test_only_what_was_touched_is_read_and_the_rest_stays_the_same_object(bench):
    before = {item.uuid: item for item in bench.cache.objects()}
    told = []
    bench.cache.touched.connect(told.extend)
    layer, feature = edits.find_feature([bench.layers["object_vlak"]], "wijk")
    with bench.step("naam") as step:
        step.edit(layer).changeAttributeValue(feature.id(), layer.fields().lookupField("naam"), "Anders")
    after = {item.uuid: item for item in bench.cache.objects()}
    assert [uuid for uuid in after if after[uuid] is not before[uuid]] == ["wijk"]
    (change,) = told
    assert (change.before.name, change.after.name, change.feature_before["naam"]) == ("wijk", "Anders", "wijk")


def test_the_version_moves_only_when_something_was_read(bench):
    bench.cache.objects()
    version = bench.cache.version
    bench.cache.objects()
    assert bench.cache.version == version
    add(bench, random.Random(1))
    bench.cache.objects()
    assert bench.cache.version > version


def test_a_file_written_elsewhere_is_seen_after_reloading_or_when_told(bench):
    bench.cache.objects()
    open_proposal(bench.path).write_objects([area("van_elders")])
    bench.layers["object_vlak"].dataProvider().reloadData()
    assert "van_elders" in [item.uuid for item in bench.cache.objects()]
    open_proposal(bench.path).write_objects([area("nog_een")])
    bench.cache.forget()
    assert "nog_een" in [item.uuid for item in bench.cache.objects()]


def test_another_field_shifts_nothing(bench):
    bench.cache.objects()
    layer = bench.layers["object_vlak"]
    layer.startEditing()
    layer.addAttribute(QgsField("dossier", QVariant.String))
    check(bench)
    layer.undoStack().undo()
    check(bench)


def test_layers_that_are_removed_are_let_go(bench):
    bench.cache.objects()
    for layer in list(bench.layers.values()):
        layer.rollBack()
    bench.watch.stop()
    bench.project.removeMapLayers([layer.id() for layer in bench.layers.values()])
    bench.layers = {}
    bench.cache.let_go()
    assert bench.cache.objects() == []


def test_a_plan_that_touches_most_of_a_layer_is_told_too(bench):
    bench.cache.objects()
    told = []
    bench.cache.touched.connect(told.extend)
    made = [area(f"m{number}", x=number) for number in range(120)]
    open_proposal(bench.path).write_objects(made)
    bench.cache.forget()
    bench.cache.objects()
    layer = bench.layers["object_vlak"]
    with bench.step("alles") as step:
        index = layer.fields().lookupField("naam")
        for feature in list(layer.getFeatures()):
            step.edit(layer).changeAttributeValue(feature.id(), index, "zelfde")
    check(bench)
    assert len(told) == layer.featureCount()


def test_the_file_and_the_layers_say_the_same(bench):
    """Read from the file as long as nobody edits, and from QGIS after that."""
    for kind, table in OBJECT_TABLES.items():
        from_file = {fid: plain(item) for fid, item in objects_in_file(bench.path, kind).items()}
        read = layers.read_objects(bench.layers[table], kind)
        from_layer = {feature.id(): plain(record) for record, feature in read}
        assert from_file == from_layer
        assert from_file


def test_a_file_that_sqlite_cannot_make_sense_of_is_read_by_qgis(bench, monkeypatch):
    from novex_plugin.adapters import object_cache

    def broken(*_where):
        raise NovexError("kapot")

    monkeypatch.setattr(object_cache, "objects_in_file", broken)
    bench.cache.forget()
    check(bench)


def test_what_was_read_ahead_is_used_and_is_what_a_full_reading_gives(bench, monkeypatch):
    from novex_plugin.adapters import object_cache

    ahead = object_cache.read_ahead(bench.path)
    monkeypatch.setattr(object_cache, "objects_in_file", lambda *_where: pytest.fail("read twice"))
    bench.cache.follow(bench.layers, ahead)
    known = {id(record) for kind in ahead.values() for record, _ in kind.values()}
    assert {id(item) for item in bench.cache.objects()} == known
    check(bench)


@pytest.mark.parametrize("saved", [False, True])
def test_what_was_read_ahead_gives_way_to_an_edit_that_came_first(bench, saved):
    bench.cache.follow(bench.layers, read_ahead(bench.path))
    layer, feature = edits.find_feature([bench.layers["object_vlak"]], "wijk")
    with bench.step("naam") as step:
        step.edit(layer).changeAttributeValue(feature.id(), layer.fields().lookupField("naam"), "Anders")
    if saved:
        bench.save()
    assert "Anders" in [item.name for item in bench.cache.objects()]
    check(bench)


def test_what_was_read_ahead_gives_way_to_a_file_that_was_written_since(bench):
    bench.cache.follow(bench.layers, read_ahead(bench.path))
    open_proposal(bench.path).write_objects([area("van_elders")])
    bench.cache.forget()
    assert "van_elders" in [item.uuid for item in bench.cache.objects()]


def test_a_kind_with_a_geometry_that_cannot_be_read_is_left_to_qgis(bench):
    with sql.writing(bench.path) as connection:
        (blob,) = connection.execute("SELECT geom FROM object_lijn WHERE uuid = 'buis'").fetchone()
        connection.execute("UPDATE object_lijn SET geom = ? WHERE uuid = 'buis'", (blob[:40] + b"niet",))
    ahead = read_ahead(bench.path)
    assert sorted(ahead) == ["punt", "vlak"]
    for layer in bench.layers.values():
        layer.dataProvider().reloadData()
    bench.cache.follow(bench.layers, ahead)
    check(bench)


def test_nothing_is_read_ahead_of_a_file_that_is_not_there(qgis_app, tmp_path):
    assert read_ahead(tmp_path / "weg.gpkg") == {}


def test_what_an_object_was_before_its_first_edit_comes_from_the_file(bench):
    bench.cache.objects()
    told = []
    bench.cache.touched.connect(told.extend)
    layer, feature = edits.find_feature([bench.layers["object_vlak"]], "wijk")
    with bench.step("vorm") as step:
        moved = QgsGeometry(feature.geometry())
        moved.translate(5, 5)
        step.edit(layer).changeGeometry(feature.id(), moved)
    bench.cache.objects()
    assert told[0].feature_before.geometry().equals(feature.geometry())
