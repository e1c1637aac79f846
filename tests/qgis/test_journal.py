"""The journal of unsaved edits: what is in it, when it is there, and how it is put back."""

import os
import sqlite3
import time

import pytest

from novex_plugin.adapters import edits, geopackage, journal, journal_file, journal_restore
from novex_plugin.adapters import settings as plugin_settings
from novex_plugin.adapters.journal_file import ADDED, CHANGED, DELETED
from novex_plugin.core.errors import NovexError
from tests.edit_world import Walker, shape, state
from tests.journal_world import Desk, files
from tests.small_world import housing, make_proposal


@pytest.fixture
def folder(qgis_app, tmp_path):
    made = tmp_path / "herstel [1]"  # signs that mean something in a search pattern
    plugin_settings.put("journal_folder", str(made))
    yield made
    plugin_settings.put("journal_folder", "")


@pytest.fixture
def desk(folder, qgis_new_project, tmp_path):
    made = Desk(make_proposal(tmp_path, housing(), housing("w2", name="Tweede")))
    yield made
    made.crash()


def without_stamps(found):
    """A state without who and when, and without the numbers that features have for the time being."""
    return {
        table: sorted(
            (tuple(text for text in row if "gewijzigd_" not in text and "gemaakt_op" not in text), wkb)
            for row, wkb in features.values()
        )
        for table, features in found.items()
    }


def test_without_edits_there_is_no_journal(desk, folder):
    assert files(folder) == []
    assert desk.watch.journal.path is None


def test_the_journal_holds_what_is_unsaved_and_nothing_else(desk):
    added = desk.add("object_punt", naam="Station")
    desk.rename("Anders")
    desk.remove("w2")
    with desk.watch.step("vorm") as step:
        layer = desk.layers["object_vlak"]
        step.reshape(layer, next(layer.getFeatures()).id(), shape("object_vlak", 4))
    desk.watch.journal.flush()
    found = {(one.kind, one.table, one.key): one for one in desk.watch.journal.changes()}
    assert set(found) == {
        (ADDED, "object_punt", added), (CHANGED, "object_vlak", "w1"), (DELETED, "object_vlak", "w2"),
    }  # fmt: skip
    changed = found[(CHANGED, "object_vlak", "w1")]
    assert (changed.was, changed.row["naam"]) == ({"naam": "Woonwijk"}, "Anders")
    assert changed.shape == bytes(shape("object_vlak", 4).asWkb())
    assert changed.old_shape not in (None, changed.shape)
    assert found[(DELETED, "object_vlak", "w2")].was["naam"] == "Tweede"


def test_it_is_written_within_a_second_and_not_at_once(desk, folder, qtbot):
    desk.rename("Anders")
    assert files(folder) == []
    with qtbot.waitSignal(desk.watch.journal.written, timeout=5000):
        pass
    assert len(files(folder)) == 1
    assert journal.WAIT_MS < 1000


def test_a_series_of_edits_is_written_on_the_way(desk, qtbot):
    """The timer runs from the first edit: somebody who never pauses is safe as well."""
    heard = []
    desk.watch.journal.written.connect(lambda: heard.append(1))
    end = time.monotonic() + 2.5 * journal.WAIT_MS / 1000
    number = 0
    while time.monotonic() < end:
        desk.rename(f"naam {number}")
        number += 1
        qtbot.wait(30)
    assert heard


def test_undone_edits_leave_the_journal(desk, folder):
    desk.rename("Anders")
    desk.watch.journal.flush()
    assert len(files(folder)) == 1
    desk.watch.undo()
    desk.watch.journal.flush()
    assert files(folder) == []
    desk.watch.redo()
    desk.watch.journal.flush()
    assert len(files(folder)) == 1


@pytest.mark.parametrize("end", ["save", "roll back"])
def test_saving_and_rolling_back_end_the_journal(desk, folder, end):
    desk.add("schets_punt", tekst="let op")
    desk.rename("B2", "variant")
    desk.watch.journal.flush()
    assert len(files(folder)) == 1
    if end == "save":
        desk.watch.save()
    else:
        edits.roll_back(desk.layers.values())
    assert files(folder) == []
    assert desk.watch.journal.changes() == []


def test_rolling_back_one_layer_keeps_the_rest(desk, folder):
    desk.add("schets_punt", tekst="blijft")
    desk.rename("weg", "variant")
    desk.layers["variant"].rollBack()
    desk.watch.journal.flush()
    assert [one.name for one in desk.watch.journal.changes()] == ["blijft"]
    assert len(files(folder)) == 1


def test_a_journal_of_a_living_process_is_not_offered(desk):
    desk.rename("Anders")
    desk.watch.journal.flush()
    assert journal_restore.find(desk.path) == []
    desk.watch.stop()
    assert len(journal_restore.find(desk.path)) == 1


def test_a_panel_that_is_loaded_anew_goes_on_with_its_own_edits(desk, folder):
    desk.rename("Anders")
    desk.watch.stop()
    desk.watch.follow(desk.layers.values())
    assert journal_restore.find(desk.path) == []
    assert [one.row["naam"] for one in desk.watch.journal.changes()] == ["Anders"]
    desk.watch.undo()
    desk.watch.journal.flush()
    assert files(folder) == []


@pytest.mark.parametrize("seed", range(5))
def test_after_a_crash_everything_comes_back(desk, seed):
    walker = Walker(desk.watch, desk.layers, seed)
    for _ in range(20):
        walker.act()
    before = without_stamps(state(desk.layers))
    desk.watch.journal.flush()
    desk.crash()
    desk.open()
    assert without_stamps(state(desk.layers)) != before
    planned, _done = desk.restore()
    assert {item.verdict for item in planned} <= {journal_restore.APPLY}
    assert without_stamps(state(desk.layers)) == before
    assert desk.watch.undo()
    assert not desk.watch.can_undo()  # one step
    assert not edits.modified(desk.layers.values())


def test_what_was_saved_just_before_the_crash_is_not_put_back_twice(desk):
    desk.add("object_punt")
    desk.rename("Anders")
    desk.watch.journal.flush()
    kept = desk.watch.journal.path.with_name("kopie.herstel")
    copied = sqlite3.connect(":memory:")
    desk.watch.journal._file._connection.backup(copied)
    desk.watch.save()
    with sqlite3.connect(kept) as file:
        copied.backup(file)
    planned = journal_restore.plan(journal_restore.load(kept), desk.layers)
    assert {item.verdict for item in planned} == {journal_restore.DONE}
    with desk.watch.step("terug") as step:
        assert journal_restore.restore(planned, desk.layers, step) == []


def other_saves(path, *objects):
    geopackage.open_proposal(path).write_objects(objects)


def test_what_another_saved_since_is_a_conflict_and_stays(desk):
    desk.rename("Van mij")
    desk.watch.journal.flush()
    desk.crash()
    other_saves(desk.path, housing(name="Van een ander"))
    desk.open()
    planned, done = desk.restore()
    assert [(item.verdict, item.fields, item.change.name) for item in planned] == [
        (journal_restore.CONFLICT, ("naam",), "Van mij")
    ]
    assert done == []
    assert not edits.modified(desk.layers.values())
    assert len(journal_restore.find(desk.path)) == 1  # nothing is lost
    _planned, done = desk.restore(over_newer=True)
    assert len(done) == 1
    assert min((one.id(), one["naam"]) for one in desk.layers["object_vlak"].getFeatures())[1] == "Van mij"


def test_another_field_that_somebody_else_changed_is_no_conflict(desk):
    desk.rename("Van mij")
    desk.watch.journal.flush()
    desk.crash()
    other_saves(desk.path, housing(quantity=40.0, unit="woningen"))
    desk.open()
    desk.restore()
    now = next(one for one in desk.layers["object_vlak"].getFeatures() if one["uuid"] == "w1")
    assert (now["naam"], now["hoeveelheid"]) == ("Van mij", 40.0)


def test_an_object_that_is_gone_comes_back_only_on_request(desk):
    desk.rename("Van mij")
    desk.watch.journal.flush()
    desk.crash()
    geopackage.open_proposal(desk.path).remove_objects(["w1"])
    desk.open()
    planned, done = desk.restore()
    assert ([item.why for item in planned], done) == (["het object is intussen verwijderd"], [])
    desk.restore(over_newer=True)
    assert {one["uuid"]: one["naam"] for one in desk.layers["object_vlak"].getFeatures()} == {
        "w1": "Van mij", "w2": "Tweede",
    }  # fmt: skip


def test_a_removal_of_an_object_that_somebody_changed_since_is_a_conflict(desk):
    desk.remove("w1")
    desk.watch.journal.flush()
    desk.crash()
    other_saves(desk.path, housing(name="Toch nodig"))
    desk.open()
    planned, _done = desk.restore()
    assert [(item.verdict, item.fields) for item in planned] == [(journal_restore.CONFLICT, ("naam",))]


def test_a_damaged_journal_is_refused_and_kept(desk, folder):
    desk.rename("Anders")
    desk.watch.journal.flush()
    desk.crash()
    path = journal_restore.find(desk.path)[0]
    content = bytearray(path.read_bytes())
    content[2000:6000] = b"x" * 4000
    path.write_bytes(content)
    with pytest.raises(NovexError, match="beschadigd") as caught:
        journal_restore.load(path)
    assert caught.value.hint
    assert journal_restore.find(desk.path) == []
    assert path.with_name(journal_file.aside_name(path)).read_bytes() == bytes(content)
    desk.open()


@pytest.mark.parametrize("content", [b"", b"geen database", b"SQLite format 3\x00"])
def test_half_a_journal_is_refused_and_kept(folder, content):
    folder.mkdir()
    path = folder / "v-0-1.herstel"
    path.write_bytes(content)
    with pytest.raises(NovexError, match="beschadigd"):
        journal_restore.load(path)
    assert path.with_name(journal_file.aside_name(path)).read_bytes() == content


def test_a_journal_that_was_thrown_away_is_kept_for_a_month(desk, folder):
    desk.rename("Anders")
    desk.watch.journal.flush()
    desk.crash()
    old = folder / journal_restore.THROWN_AWAY / "oud.herstel"
    old.parent.mkdir()
    old.write_text("oud")
    os.utime(old, (time.time() - 40 * 86_400,) * 2)
    path = journal_restore.find(desk.path)[0]
    journal_restore.throw_away(path)
    assert journal_restore.find(desk.path) == []
    assert [one.name for one in old.parent.iterdir()] == [path.name]
    desk.open()


def test_a_folder_that_cannot_be_written_to_does_not_stop_the_work(desk, folder, tmp_path):
    blocked = tmp_path / "een bestand"
    blocked.write_text("")
    plugin_settings.put("journal_folder", str(blocked))
    desk.rename("Anders")
    desk.watch.journal.flush()
    assert "kan niet worden geschreven" in desk.watch.journal.trouble.message
    assert desk.watch.save() == 1
    plugin_settings.put("journal_folder", str(folder))
    desk.rename("Weer goed")
    desk.watch.journal.flush()
    assert desk.watch.journal.trouble is None
    assert len(files(folder)) == 1


def test_many_objects_are_written_in_parts(desk, qtbot):
    layer = desk.layers["object_vlak"]
    with desk.watch.step("import") as step:
        step.edit(layer)
        made = [edits.new_feature(layer, shape("object_vlak", n / 2000), {"functie": "bos", "naam": str(n)})
                for n in range(2 * journal.AT_ONCE + 1)]  # fmt: skip
        assert layer.addFeatures(made)
    with qtbot.waitSignal(desk.watch.journal.written, timeout=20_000):
        pass
    path = desk.watch.journal.path
    assert len(desk.watch.journal.changes()) == 2 * journal.AT_ONCE + 1
    desk.watch.stop()
    assert len(journal_restore.load(path).changes) == 2 * journal.AT_ONCE + 1
