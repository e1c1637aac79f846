"""Figures read as a Dutch planner writes them."""

import pytest

from novex_plugin.core import wording


@pytest.mark.parametrize(("value", "decimals", "text"), [
    (0, 0, "0"), (1234.5, 1, "1.234,5"), (-1234567, 0, "−1.234.567"), (-0.04, 1, "0,0"), (999.96, 1, "1.000,0"),
])  # fmt: skip
def test_numbers(value, decimals, text):
    assert wording.number(value, decimals) == text


@pytest.mark.parametrize(("value", "text"), [(12.0, "12"), (12.34, "12,3"), (1200, "1.200"), (0.0, "0")])
def test_decimals_that_say_nothing_are_left_out(value, text):
    assert wording.trimmed(value) == text


@pytest.mark.parametrize(("square_metres", "text"), [
    (0, "0 m²"), (430, "430 m²"), (999.4, "999 m²"), (1_000, "0,1 ha"), (123_000, "12,3 ha"), (12_345_678, "1.235 ha"),
    (-41_000, "−4,1 ha"),
])  # fmt: skip
def test_areas_choose_the_unit_that_suits_their_size(square_metres, text):
    assert wording.area(square_metres) == text


def test_lengths():
    assert (wording.length(70), wording.length(12_340)) == ("70 m", "12,3 km")


def test_signs():
    assert (wording.signed("12 ha"), wording.signed("−12 ha")) == ("+12 ha", "−12 ha")


def test_a_small_share_is_never_zero():
    assert (wording.percent(0.2), wording.percent(0), wording.percent(33.6)) == ("<1 %", "0 %", "34 %")


def test_quantities():
    assert (wording.quantity(None, "woningen"), wording.quantity(340.0, "woningen")) == ("–", "340 woningen")
