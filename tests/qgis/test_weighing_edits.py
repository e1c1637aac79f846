"""Weighings in the edit buffer: one undo step, read back unsaved, saved, journalled and found again."""

import pytest
from qgis.core import QgsProject

from novex_plugin.adapters import geopackage, layers, settings, weighing_edits
from novex_plugin.adapters.watcher import LayerWatch
from novex_plugin.core.model.records import Weighing
from tests.small_world import housing, make_proposal

ANSWER = Weighing(
    "k1", "uitgeruild", "Elders", by="Jan", at="2026-11-22T10:00:00.000Z", exception="N01-2",
    evidence=("aerius", "natuurtoets"), traded_with="Gelderland", quantity=3.5, unit="ha", object_uuid="w1",
    object_name="Woonwijk", rule="N01", title="Natura 2000", situation="abc",
)  # fmt: skip


@pytest.fixture
def world(qgis_new_project, tmp_path):
    settings.put("journal_folder", str(tmp_path / "herstel"))
    path = make_proposal(tmp_path, housing())
    found = layers.add_proposal_layers(QgsProject.instance(), path)
    watch = LayerWatch(5)
    watch.follow([found["afweging"], found["object_vlak"]])
    yield path, found["afweging"], watch
    watch.stop()
    for layer in found.values():
        layer.rollBack()


def put(watch, layer, *answers):
    with watch.step("Afwegen") as step:
        weighing_edits.put(layer, answers, step)


def test_an_answer_is_read_back_before_it_is_saved(world):
    path, layer, watch = world
    put(watch, layer, ANSWER)
    assert weighing_edits.read(layer) == [ANSWER]
    assert geopackage.open_proposal(path).weighings() == []


def test_saving_writes_every_field_to_the_file(world):
    path, layer, watch = world
    put(watch, layer, ANSWER)
    watch.save()
    assert geopackage.open_proposal(path).weighings() == [ANSWER]
    assert weighing_edits.read(layer) == [ANSWER]


def test_undo_and_redo_take_one_step_for_several_answers(world):
    from dataclasses import replace

    _path, layer, watch = world
    put(watch, layer, ANSWER, replace(ANSWER, key="k2"))
    assert len(weighing_edits.read(layer)) == 2
    watch.undo()
    assert weighing_edits.read(layer) == []
    watch.redo()
    assert {one.key for one in weighing_edits.read(layer)} == {"k1", "k2"}


def test_another_answer_takes_the_place_of_the_first(world):
    from dataclasses import replace

    path, layer, watch = world
    put(watch, layer, ANSWER)
    watch.save()
    changed = replace(ANSWER, motivation="Toch niet", quantity=None, unit="", evidence=())
    put(watch, layer, changed)
    assert weighing_edits.read(layer) == [changed]
    watch.save()
    assert geopackage.open_proposal(path).weighings() == [changed]


def test_taking_back_removes_and_undo_brings_back(world):
    _path, layer, watch = world
    put(watch, layer, ANSWER)
    with watch.step("Terugnemen") as step:
        assert weighing_edits.take_back(layer, {"k1", "onbekend"}, step) == 1
    assert weighing_edits.read(layer) == []
    watch.undo()
    assert weighing_edits.read(layer) == [ANSWER]


def test_recording_the_same_again_is_no_step(world):
    _path, layer, watch = world
    put(watch, layer, ANSWER)
    watch.save()
    put(watch, layer, ANSWER)
    assert not watch.can_undo()


def test_the_journal_knows_a_weighing_by_the_key_of_its_finding(world):
    _path, layer, watch = world
    put(watch, layer, ANSWER)
    watch.journal.flush()
    (change,) = watch.journal.changes()
    assert (change.table, change.key, change.name) == ("afweging", "k1", "Natura 2000")


def test_the_log_of_the_file_says_who_weighed(world):
    path, layer, watch = world
    put(watch, layer, ANSWER)
    watch.save()
    last = geopackage.open_proposal(path).log()[-1]
    assert (last.table, last.uuid, last.by) == ("afweging", "k1", "Jan")
