"""Goals and trades in the edit buffer: undo steps, read back unsaved, saved to the file, journalled."""

from dataclasses import replace

import pytest
from qgis.core import QgsProject

from novex_plugin.adapters import geopackage, goal_edits, layers, settings
from novex_plugin.adapters.goal_file import GoalFile
from novex_plugin.adapters.watcher import LayerWatch
from novex_plugin.core.model.annexes import ProvinceGoal, Trade
from tests.small_world import housing, make_proposal

GOAL = ProvinceGoal("PV-W", "Woningen", "woningen", 21_000.0, 24_000.0, "2030", "D-WON-2030", "hoeveelheid:woningen",
                    "Woondeal", 0.0)  # fmt: skip
TRADE = Trade("t-1", "PV-W", 5_000.5, "woningen", "weg", "PV26", "Utrecht-Oost", "ruimte", "A", "2030", True, "An",
              "2026-11-22T10:00:00.000Z")  # fmt: skip


@pytest.fixture
def world(qgis_new_project, tmp_path):
    settings.put("journal_folder", str(tmp_path / "herstel"))
    path = make_proposal(tmp_path, housing())
    found = layers.add_proposal_layers(QgsProject.instance(), path)
    watch = LayerWatch(5)
    watch.follow([found[name] for name in goal_edits.TABLES])
    yield path, found["doel_provincie"], found["uitruil"], watch
    watch.stop()
    for layer in found.values():
        layer.rollBack()


def put(world, *, goals=(), trades=()):
    _path, goal_layer, trade_layer, watch = world
    with watch.step("Doelen") as step:
        goal_edits.put_goals(goal_layer, goals, step)
        goal_edits.put_trades(trade_layer, trades, step)


def test_goals_and_trades_are_read_back_before_they_are_saved(world):
    path, goals, trades, _watch = world
    put(world, goals=[GOAL], trades=[TRADE])
    assert (goal_edits.read_goals(goals), goal_edits.read_trades(trades)) == ([GOAL], [TRADE])
    assert geopackage.open_proposal(path).province_goals() == []


def test_saving_writes_every_field(world):
    path, goals, trades, watch = world
    put(world, goals=[GOAL], trades=[TRADE])
    watch.save()
    proposal = geopackage.open_proposal(path)
    assert (proposal.province_goals(), GoalFile(proposal).trades()) == ([GOAL], [TRADE])
    assert (goal_edits.read_goals(goals), goal_edits.read_trades(trades)) == ([GOAL], [TRADE])


def test_one_step_is_taken_back_and_done_again_as_a_whole(world):
    _path, goals, trades, watch = world
    put(world, goals=[GOAL, replace(GOAL, code="B")], trades=[TRADE])
    watch.undo()
    assert (goal_edits.read_goals(goals), goal_edits.read_trades(trades)) == ([], [])
    watch.redo()
    assert len(goal_edits.read_goals(goals)) == 2 and goal_edits.read_trades(trades) == [TRADE]


def test_only_what_is_different_is_changed_and_an_empty_figure_is_not_zero(world):
    path, goals, _trades, watch = world
    put(world, goals=[GOAL])
    watch.save()
    put(world, goals=[GOAL])
    assert not goals.isModified()
    put(world, goals=[replace(GOAL, in_plans=None, value_max=None, source="")])
    watch.save()
    (kept,) = geopackage.open_proposal(path).province_goals()
    assert (kept.in_plans, kept.value_max, kept.source, kept.value) == (None, None, "", 21_000.0)


def test_removing_takes_the_rows_with_these_keys(world):
    path, goals, trades, watch = world
    put(world, goals=[GOAL, replace(GOAL, code="B")], trades=[TRADE])
    watch.save()
    with watch.step("Weg") as step:
        assert goal_edits.remove(goals, "doel_provincie", ["B", "niets"], step) == 1
        assert goal_edits.remove(trades, "uitruil", ["t-1"], step) == 1
    watch.save()
    proposal = geopackage.open_proposal(path)
    assert [one.code for one in proposal.province_goals()] == ["PV-W"] and GoalFile(proposal).trades() == []
