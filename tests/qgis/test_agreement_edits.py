"""Agreements in the edit buffers of their two layers: one undo step for both, read back unsaved, saved, taken back."""

from dataclasses import replace

import pytest
from qgis.core import QgsProject

from novex_plugin.adapters import agreement_edits, geopackage, journal_restore, layers, settings
from novex_plugin.adapters.watcher import LayerWatch
from novex_plugin.core.model.annexes import Agreement
from tests.small_world import housing, make_proposal

ONE = Agreement("a1", "Zoetwater", "2.1", "onderzoek,beleid", ("IenW", "VRO"), "Waterschap", "Tekst", "verkenning",
                ("w2", "w1"))  # fmt: skip


@pytest.fixture
def world(qgis_new_project, tmp_path):
    settings.put("journal_folder", str(tmp_path / "herstel"))
    path = make_proposal(tmp_path, housing(), housing("w2", name="Buurt"))
    found = layers.add_proposal_layers(QgsProject.instance(), path)
    watch = LayerWatch(5)
    watch.follow([found[name] for name in ("afspraak", "afspraak_object", "object_vlak")])
    yield path, found, watch
    watch.stop()
    for layer in found.values():
        layer.rollBack()


def put(world, *agreements):
    with world[2].step("Afspraak wijzigen") as step:
        agreement_edits.put(world[1], agreements, step)


def test_an_agreement_is_read_back_with_its_links_before_it_is_saved(world):
    put(world, ONE)
    assert agreement_edits.read(world[1]) == [ONE]
    assert geopackage.open_proposal(world[0]).agreements() == []


def test_saving_writes_both_tables(world):
    put(world, ONE)
    world[2].save()
    assert geopackage.open_proposal(world[0]).agreements() == [ONE]
    assert agreement_edits.read(world[1]) == [ONE]


def test_one_step_covers_the_agreement_and_its_links(world):
    path, found, watch = world
    put(world, ONE)
    watch.save()
    other = replace(ONE, title="Drinkwater", status="", object_uuids=("w1",))
    put(world, other)
    assert agreement_edits.read(found) == [other]
    watch.undo()
    assert agreement_edits.read(found) == [ONE]
    watch.redo()
    watch.save()
    assert geopackage.open_proposal(path).agreements() == [other]


def test_the_same_again_touches_nothing(world):
    put(world, ONE)
    world[2].save()
    put(world, ONE)
    assert not any(layer.isModified() for layer in world[1].values())


def test_removing_takes_the_links_along_and_can_be_undone(world):
    _path, found, watch = world
    put(world, ONE, replace(ONE, uuid="a2", object_uuids=("w1",)))
    with watch.step("Afspraak verwijderen") as step:
        assert agreement_edits.remove(found, {"a1"}, step) == 1
    assert [one.uuid for one in agreement_edits.read(found)] == ["a2"]
    assert found["afspraak_object"].featureCount() == 1
    watch.undo()
    assert {one.uuid: len(one.object_uuids) for one in agreement_edits.read(found)} == {"a1": 2, "a2": 1}


def test_after_a_crash_the_links_come_back_with_their_agreement(world):
    _path, found, watch = world
    put(world, ONE)
    watch.journal.flush()
    content = watch.journal.as_content(watch.journal.changes())
    for layer in found.values():
        layer.rollBack()
    assert agreement_edits.read(found) == []
    planned = journal_restore.plan(content, found)
    assert {(one.change.table, one.change.key) for one in planned} >= {("afspraak_object", "a1:w1"), ("afspraak", "a1")}
    with watch.step("Terugzetten") as step:
        journal_restore.restore(planned, found, step)
    back = agreement_edits.read(found)[0]
    assert replace(back, object_uuids=tuple(sorted(back.object_uuids))) == replace(ONE, object_uuids=("w1", "w2"))
    assert {one.verdict for one in journal_restore.plan(content, found)} == {journal_restore.DONE}
