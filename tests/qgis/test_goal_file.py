"""Answers and indicators in the proposal file: written, read back, replaced, taken away; and its trades."""

from dataclasses import replace

import pytest

from novex_plugin.adapters import records
from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.adapters.goal_file import GoalFile
from novex_plugin.core.model.annexes import Answer, Indicator, ProvinceGoal, Trade
from novex_plugin.core.model.records import ProposalHeader


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "voorstel.gpkg"
    create_proposal(path, ProposalHeader("h-1", "Voorstel", "PV25"))
    return GoalFile(open_proposal(path, author="An"))


def _bare(record):
    return replace(record, by="", at="")


def test_answers_are_replaced_and_an_empty_one_goes(file):
    file.save_answers([Answer("P3-A", "eerst", "A", "2050")])
    file.save_answers([Answer("P3-A", "later", "A", "2050")])
    file.save_answers([Answer("P1-A", "voor alle")])
    assert [_bare(one) for one in file.answers()] == [Answer("P1-A", "voor alle"), Answer("P3-A", "later", "A", "2050")]
    assert {one.by for one in file.answers()} == {"An"}
    file.save_answers([Answer("P3-A", " ", "A", "2050")])
    assert [one.question for one in file.answers()] == ["P1-A"]


def test_indicators_and_trades_come_back_whole(file):
    indicator = Indicator("I1", "Groen", "$area", "functie = 'bos'", "som", "m2", 1e6, "minder", "noot")
    trade = Trade("t-1", "D-WON-2030", 5000.0, "woningen", "weg", "PV26", "Utrecht", "ruimte", "A", "2030", True)
    file.save_indicators([indicator])
    file._proposal.save("uitruil", "uuid", records.to_row(records.TRADE_COLUMNS, trade))
    assert [_bare(one) for one in file.indicators()] == [indicator]
    assert file.trades() == [trade]


def test_what_plans_already_yield_is_kept_with_the_goal(file):
    goal = ProvinceGoal("G1", "Woningen", "woningen", 1000.0, in_plans=400.0)
    file._proposal.save_province_goal(goal)
    assert file._proposal.province_goals() == [goal]
