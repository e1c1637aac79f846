"""Answers in words and own indicators in the edit buffer: undo steps, read back unsaved, saved, journalled."""

from dataclasses import replace

import pytest
from qgis.core import QgsProject

from novex_plugin.adapters import answer_edits, geopackage, layers, settings
from novex_plugin.adapters.goal_file import GoalFile
from novex_plugin.adapters.watcher import LayerWatch
from novex_plugin.core.model.annexes import Answer, Indicator
from tests.small_world import housing, make_proposal

WORDS = Answer("P1-A", "Wij starten hier.", "A", "2050", "An", "2026-11-22T10:00:00.000Z")
HOMES = Indicator("I01", "Woningen", "hoeveelheid", "functie = 'woningbouw'", "som", "woningen", 1000.5, "meer", "Deal",
                  "An", "2026-11-22T10:00:00.000Z")  # fmt: skip


@pytest.fixture
def world(qgis_new_project, tmp_path):
    settings.put("journal_folder", str(tmp_path / "herstel"))
    path = make_proposal(tmp_path, housing())
    found = layers.add_proposal_layers(QgsProject.instance(), path)
    watch = LayerWatch(5)
    watch.follow([found[name] for name in answer_edits.TABLES])
    yield path, found["antwoord"], found["indicator"], watch
    watch.stop()
    for layer in found.values():
        layer.rollBack()


def put(world, *, answers=(), indicators=()):
    _path, words, measured, watch = world
    with watch.step("Antwoorden") as step:
        answer_edits.put_answers(words, answers, step)
        answer_edits.put_indicators(measured, indicators, step)


def on_screen(world):
    return answer_edits.read_answers(world[1]), answer_edits.read_indicators(world[2])


def in_file(world):
    file = GoalFile(geopackage.open_proposal(world[0]))
    return file.answers(), file.indicators()


def test_they_are_read_back_before_they_are_saved_and_saving_writes_every_field(world):
    put(world, answers=[WORDS], indicators=[HOMES])
    assert on_screen(world) == ([WORDS], [HOMES]) and in_file(world) == ([], [])
    world[3].save()
    assert on_screen(world) == in_file(world) == ([WORDS], [HOMES])


def test_both_tables_are_one_step(world):
    put(world, answers=[WORDS], indicators=[HOMES])
    world[3].undo()
    assert on_screen(world) == ([], [])
    world[3].redo()
    assert on_screen(world) == ([WORDS], [HOMES])


def test_the_same_answer_again_is_no_edit_and_empty_words_take_it_away(world):
    put(world, answers=[WORDS, replace(WORDS, variant="")], indicators=[HOMES])
    world[3].save()
    put(world, answers=[WORDS], indicators=[HOMES])
    assert not world[1].isModified() and not world[2].isModified()
    put(world, answers=[replace(WORDS, text=" ")])
    assert [one.key for one in on_screen(world)[0]] == ["P1-A::2050"]
    world[3].undo()
    assert len(on_screen(world)[0]) == 2


def test_an_indicator_is_changed_and_removed(world):
    put(world, indicators=[HOMES, replace(HOMES, code="I02")])
    world[3].save()
    put(world, indicators=[replace(HOMES, target=None, note="")])
    with world[3].step("Verwijderen") as step:
        assert answer_edits.remove_indicators(world[2], ["I02"], step) == 1
    world[3].save()
    assert in_file(world)[1] == [replace(HOMES, target=None, note="")]


def test_another_moment_is_saved_although_qgis_drops_what_follows_the_second(world):
    put(world, answers=[WORDS], indicators=[HOMES])
    world[3].save()
    later = "2026-11-22T11:12:13.496Z"
    put(world, answers=[replace(WORDS, text="Anders", at=later)], indicators=[replace(HOMES, at=later)])
    assert world[3].save() == 2
    assert {one.at[:19] for table in in_file(world) for one in table} == {later[:19]}


def test_the_journal_keeps_them(world):
    put(world, answers=[WORDS], indicators=[HOMES])
    world[3].journal.flush()
    changes = world[3].journal.changes()
    assert {(one.table, one.key) for one in changes} == {("antwoord", "P1-A:A:2050"), ("indicator", "I01")}
