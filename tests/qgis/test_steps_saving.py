"""Saving: never over what another saved, never believing "saved" without a look, and saying what was not."""

import sqlite3

import pytest
from qgis.core import QgsProject

from novex_plugin.adapters import edits, geopackage, journal_restore, layers
from novex_plugin.adapters import settings as plugin_settings
from novex_plugin.adapters.edit_saving import SaveConflictError
from novex_plugin.adapters.edit_stamps import current_user
from novex_plugin.adapters.watcher import LayerWatch
from novex_plugin.core.errors import NovexError
from tests.edit_world import TABLES, shape, turn
from tests.small_world import housing, make_proposal


@pytest.fixture
def path(qgis_app, qgis_new_project, tmp_path):
    plugin_settings.put("journal_folder", str(tmp_path / "herstel"))
    yield make_proposal(tmp_path, housing(), housing("w2", name="Tweede"))
    plugin_settings.put("journal_folder", "")


@pytest.fixture
def found(path):
    made = layers.add_proposal_layers(QgsProject.instance(), path)
    yield {table: made[table] for table in TABLES}
    for layer in QgsProject.instance().mapLayers().values():
        layer.rollBack()
    QgsProject.instance().clear()


@pytest.fixture
def watch(found):
    made = LayerWatch(0)
    made.follow(found.values())
    yield made
    made.stop()


def fid_of(found, uuid):
    return next(one.id() for one in found["object_vlak"].getFeatures() if one["uuid"] == uuid)


def rename(watch, found, name, uuid="w1"):
    with watch.step("naam") as step:
        step.change(found["object_vlak"], fid_of(found, uuid), {"naam": name})
    watch.journal.flush()


def rename_variant(watch, found, name="Anders"):
    layer = found["variant"]
    with watch.step("variant") as step:
        step.change(layer, next(layer.getFeatures()).id(), {"naam": name})
    watch.journal.flush()


def remove(watch, found, uuid):
    with watch.step("weg") as step:
        edits.delete_objects([found["object_vlak"]], [uuid], step)
    watch.journal.flush()


def in_file(path):
    return {item.uuid: item.name for item in geopackage.open_proposal(path).objects()}


def other_saves(path, *objects):
    geopackage.open_proposal(path, author="Ander").write_objects(objects)


def test_nothing_to_save_writes_nothing(watch, path):
    before = path.read_bytes()
    assert watch.save() == 0
    assert path.read_bytes() == before


def test_the_same_field_changed_by_another_is_said_and_nothing_is_written(watch, found, path):
    rename(watch, found, "Van mij")
    rename_variant(watch, found)
    other_saves(path, housing(name="Van een ander"))
    with pytest.raises(SaveConflictError, match="1 object") as caught:
        watch.save()
    assert "Van mij (naam)" in caught.value.hint
    assert in_file(path)["w1"] == "Van een ander"
    assert geopackage.open_proposal(path).variants()[0].name == "Eerste"
    assert len(edits.modified(found.values())) == 2
    assert watch.save(over_others=True) == 2
    assert in_file(path)["w1"] == "Van mij"


def test_another_field_changed_by_another_is_kept(watch, found, path):
    rename(watch, found, "Van mij")
    other_saves(path, housing(quantity=12.0, unit="woningen"))
    assert watch.save() == 1
    saved = {item.uuid: item for item in geopackage.open_proposal(path).objects()}["w1"]
    assert (saved.name, saved.quantity) == ("Van mij", 12.0)


def test_an_object_deleted_by_another_is_not_lost_silently(watch, found, path):
    rename(watch, found, "Van mij")
    rename(watch, found, "Ook van mij", "w2")
    geopackage.open_proposal(path).remove_objects(["w1"])
    with pytest.raises(SaveConflictError) as caught:
        watch.save()
    assert "Van mij (verwijderd)" in caught.value.hint
    assert watch.save(over_others=True) == 1
    assert in_file(path) == {"w1": "Van mij", "w2": "Ook van mij"}
    assert not edits.modified(found.values())


def test_an_object_deleted_by_both_is_no_quarrel(watch, found, path):
    remove(watch, found, "w1")
    rename(watch, found, "Van mij", "w2")
    geopackage.open_proposal(path).remove_objects(["w1"])
    assert watch.save() == 1
    assert in_file(path) == {"w2": "Van mij"}


def test_deleting_what_another_changed_is_asked(watch, found, path):
    remove(watch, found, "w1")
    other_saves(path, housing(name="Toch nodig"))
    with pytest.raises(SaveConflictError):
        watch.save()
    assert in_file(path)["w1"] == "Toch nodig"
    assert watch.save(over_others=True) == 1
    assert "w1" not in in_file(path)


def test_a_moved_outline_changed_by_both_is_said(watch, found, path):
    with watch.step("vorm") as step:
        step.reshape(found["object_vlak"], fid_of(found, "w1"), shape("object_vlak", 3))
    watch.journal.flush()
    from shapely.geometry import box

    other_saves(path, housing(shape=box(0, 0, 5, 5)))
    with pytest.raises(SaveConflictError) as caught:
        watch.save()
    assert "(vorm)" in caught.value.hint


def test_a_locked_file_is_said_soon_and_keeps_everything(watch, found, path):
    rename(watch, found, "Van mij")
    with sqlite3.connect(path, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NovexError, match="bewerkingen staan er nog") as caught:
            watch.save()
        assert "andere programma" in caught.value.hint
        other.execute("ROLLBACK")
    assert watch.undo_title() == "naam"
    assert watch.save() == 1


def test_a_second_layer_that_refuses_is_said_with_what_was_saved(watch, found, path):
    rename(watch, found, "Wel opgeslagen")
    with watch.step("dubbele code") as step:
        double = edits.QgsVectorLayerUtils.createFeature(found["variant"])
        double.setAttribute("code", "A")
        double.setAttribute("naam", "Nog een A")
        assert step.edit(found["variant"]).addFeature(double)
    with pytest.raises(NovexError) as caught:
        watch.save()
    assert found["variant"].name() in caught.value.message
    saved = f"Wel opgeslagen: {found['object_vlak'].name()}. Nog niet: {found['variant'].name()}."
    assert saved in caught.value.hint
    assert in_file(path)["w1"] == "Wel opgeslagen"
    assert edits.modified(found.values()) == [found["variant"]]
    turn()
    assert [one.name for one in watch.journal.changes()] == ["Nog een A"]
    assert watch.undo()
    assert not edits.modified(found.values())


def test_edits_that_did_not_arrive_are_kept_in_the_journal(watch, found, path):
    """A trigger of another program may undo what QGIS writes, and QGIS then still says "saved"."""
    with sqlite3.connect(path) as other:
        other.execute("CREATE TRIGGER eigenwijs AFTER UPDATE OF naam ON object_vlak WHEN NEW.naam <> 'Woonwijk' "
                      "BEGIN UPDATE object_vlak SET naam = 'Woonwijk' WHERE fid = NEW.fid; END")  # fmt: skip
    rename(watch, found, "Van mij")
    with pytest.raises(NovexError, match="staat niet in het bestand") as caught:
        watch.save()
    assert "Van mij" in caught.value.message
    content = journal_restore.load(journal_restore.find(path)[0])
    assert [one.row["naam"] for one in content.changes] == ["Van mij"]
    assert watch.journal.changes() == []


def test_the_log_says_who_deleted_and_who_changed_a_variant(watch, found, path):
    other_saves(path, housing(name="Van een ander"))
    remove(watch, found, "w1")
    rename_variant(watch, found)
    before = len(geopackage.open_proposal(path).log())
    watch.save(over_others=True)
    written = [(one.table, one.what, one.by) for one in geopackage.open_proposal(path).log()[before:]]
    assert sorted(written) == [
        ("object_vlak", "verwijderd", current_user()), ("variant", "gewijzigd: naam", current_user()),
    ]  # fmt: skip


def test_results_of_a_check_can_be_written_while_edits_are_pending(watch, found, path):
    """Findings, weighings and the header go to tables of their own: they neither wait for edits nor disturb them."""
    from novex_plugin.core.checks.result import CheckResult
    from novex_plugin.core.model.records import Weighing

    rename(watch, found, "Van mij")
    rename_variant(watch, found)
    proposal = geopackage.open_proposal(path)
    proposal.write_findings(CheckResult((), (), ("natura2000",), {}, "", "2030"))
    proposal.save_weighing(Weighing("k", "gemitigeerd", "omdat"))
    assert watch.undo()
    assert watch.redo()
    assert watch.save() == 2
    assert proposal.last_check().tested_layers == ("natura2000",)
    assert [one.motivation for one in proposal.weighings()] == ["omdat"]
    assert in_file(path)["w1"] == "Van mij"
