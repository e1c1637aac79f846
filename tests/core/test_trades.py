"""Trades: the target before and after, and a sum over provinces that stays."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from novex_plugin.core.accounting import compute_totals, goal_progress, provincial_goals
from novex_plugin.core.accounting.trade_moves import after_moves, by_national_goal, moves
from novex_plugin.core.accounting.trades import holding, settle, trade_problem
from novex_plugin.core.model.annexes import ProvinceGoal, Trade

OWN = provincial_goals([
    ProvinceGoal("PV-W", "Woningen", "woningen", 21_000.0, None, "2030", "D-WON-2030", "hoeveelheid:woningen"),
    ProvinceGoal("PV-V", "Veen", "Mton CO2-eq", 0.2, 0.4, "2030", "D-VEEN-2030", "hoeveelheid:kton CO2-eq"),
])  # fmt: skip
AWAY = Trade("t1", "D-WON-2030", 5_000.0, "woningen", "weg", "PV26", reason="ruimte")


def targets(settlement):
    return {goal.code: goal.target for goal in settlement.goals}


def test_a_part_that_goes_away_leaves_less_to_do_and_the_line_says_so():
    made = settle(OWN, [AWAY])
    assert targets(made) == {"PV-W": 16_000.0, "PV-V": 0.2}
    (line,) = made.lines
    assert (line.goal, line.change, line.before, line.after, line.problem) == ("PV-W", -5000.0, 21_000.0, 16_000.0, "")
    progress = goal_progress(compute_totals([]), [], made.goals)[0]
    assert (progress.target, progress.target_before, progress.gap) == (16_000.0, 21_000.0, 16_000.0)
    assert progress.note.startswith("Na uitruil: was 21.000 woningen.")


def test_what_comes_here_is_added_in_the_unit_of_the_goal_and_both_bounds_move():
    made = settle(OWN, [Trade("t", "PV-V", 50.0, "kton CO2-eq", "hierheen", "PV26")])
    veen = made.goals[1]
    assert (veen.target, veen.target_max) == pytest.approx((0.25, 0.45))


def test_trades_hold_in_their_variant_and_its_children():
    trades = [AWAY, replace(AWAY, uuid="t2", variant="A"), replace(AWAY, uuid="t3", variant="B")]
    assert [one.uuid for one in holding(trades, ("", "A", "A1"))] == ["t1", "t2"]
    assert targets(settle(OWN, trades, chain=("", "A")))["PV-W"] == 11_000.0


@pytest.mark.parametrize(("change", "said"), [
    ({"quantity": 0.0}, "boven nul"),
    ({"quantity": -3.0}, "boven nul"),
    ({"quantity": float("nan")}, "boven nul"),
    ({"direction": "opzij"}, "'opzij' bestaat niet"),
    ({"partner": "PV99"}, "'PV99' bestaat niet"),
    ({"partner": "PV25"}, "niet met zichzelf"),
    ({"goal": ""}, "kies het doel"),
    ({"goal": "D-XYZ"}, "'D-XYZ' bestaat niet"),
    ({"goal": "D-RES-2030"}, "nog geen deel van 'Hernieuwbare opwek op land'"),
    ({"unit": "ha"}, "van ha naar woningen bestaat geen omrekening"),
    ({"horizon": "2050"}, "er niet in 2050"),
])  # fmt: skip
def test_a_trade_that_cannot_be_placed_changes_nothing_and_says_why(change, said):
    made = settle(OWN, [replace(AWAY, **change)], province="PV25")
    assert targets(made) == {"PV-W": 21_000.0, "PV-V": 0.2}
    assert said in made.lines[0].problem and len(made.messages) == 1


def test_a_trade_on_a_national_goal_with_two_provincial_ones_must_choose():
    twice = [*OWN, replace(OWN[0], code="PV-W2")]
    assert "PV-W, PV-W2" in settle(twice, [AWAY]).lines[0].problem
    assert not settle(twice, [replace(AWAY, goal="PV-W2")]).lines[0].problem


def test_more_away_than_was_asked_is_said():
    goal = settle(OWN, [replace(AWAY, quantity=30_000.0)]).goals[0]
    assert goal.target == -9_000.0 and "meer weg dan er gevraagd" in goal.remark


def test_a_sound_trade_has_no_problem():
    assert trade_problem(AWAY, "PV25") == ""


def test_a_trade_that_both_record_moves_once():
    mirror = replace(AWAY, direction="hierheen", partner="PV25", agreed=True)
    found, said = moves({"PV25": [replace(AWAY, agreed=True)], "PV26": [mirror]})
    (one,) = found
    assert (one.source, one.destination, one.quantity, one.agreed) == ("PV25", "PV26", 5000.0, True)
    assert said == ()
    assert after_moves({"PV25": 21_000.0, "PV26": 4_000.0}, found) == {"PV25": 16_000.0, "PV26": 9_000.0}


def test_a_trade_on_a_goal_of_its_own_is_known_by_the_national_one():
    trades = [replace(AWAY, goal="PV-W"), AWAY, replace(AWAY, goal="PV-X")]
    assert [one.goal for one in by_national_goal(trades, OWN)] == ["D-WON-2030", "D-WON-2030", "PV-X"]


def test_what_only_one_records_moves_and_is_said():
    found, said = moves({"PV25": [AWAY], "PV26": []})
    assert [one.quantity for one in found] == [5000.0] and not found[0].agreed
    assert said == ("D-WON-2030: 5.000 woningen van Gelderland naar Utrecht staat alleen bij Gelderland.",)


def test_of_two_different_amounts_what_both_record_moves():
    found, said = moves({"PV25": [AWAY], "PV26": [replace(AWAY, direction="hierheen", partner="PV25", quantity=4e3)]})
    assert [one.quantity for one in found] == [4000.0]
    assert "Gelderland geeft 5.000 woningen, Utrecht neemt 4.000" in said[0]


PROVINCES = ["PV20", "PV21", "PV25", "PV26"]
amounts = st.floats(0.001, 1e6, allow_nan=False)
trade_of = st.builds(
    lambda quantity, direction, partner: Trade("x", "D-WON-2030", quantity, "woningen", direction, partner),
    amounts, st.sampled_from(["weg", "hierheen"]), st.sampled_from(PROVINCES),
)  # fmt: skip


@given(st.dictionaries(st.sampled_from(PROVINCES), st.lists(trade_of, max_size=5)), st.lists(amounts, min_size=4,
                                                                                            max_size=4))  # fmt: skip
def test_the_sum_over_provinces_stays_whatever_is_traded(trades, goals):
    sound = {home: [one for one in some if one.partner != home] for home, some in trades.items()}
    found, _said = moves(sound)
    assert all(one.quantity >= 0 for one in found)
    signed = [Fraction(sign * one.quantity) for one in found for sign in (1, -1)]
    assert sum(signed, Fraction(0)) == 0
    before = dict(zip(PROVINCES, goals))
    after = after_moves(before, found)
    assert set(after) == set(PROVINCES)
    assert sum(after.values()) == pytest.approx(sum(before.values()), abs=1e-6)
    turned = {home: list(reversed(some)) for home, some in reversed(list(sound.items()))}
    assert moves(turned)[0] == found
