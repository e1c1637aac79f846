"""Stated quantities divide with the ground and add up again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from novex_plugin.core.errors import NovexError
from novex_plugin.core.geometry.shape_quantities import added, divided, shares_of

shares = st.lists(st.floats(0.01, 100), min_size=2, max_size=7).map(shares_of)


@given(shares, st.integers(0, 20_000), st.integers(0, 20_000), st.integers(0, 20_000))
def test_dwellings_stay_whole_add_up_and_keep_their_bounds(parts, one, two, three):
    low, value, high = sorted((one, two, three))
    row = {"hoeveelheid": value, "hoeveelheid_min": low, "hoeveelheid_max": high, "eenheid": "woningen"}
    pieces = divided(row, parts)
    for field in ("hoeveelheid", "hoeveelheid_min", "hoeveelheid_max"):
        assert sum(piece[field] for piece in pieces) == row[field]
        assert all(piece[field] == int(piece[field]) for piece in pieces)
    assert all(piece["hoeveelheid_min"] <= piece["hoeveelheid"] <= piece["hoeveelheid_max"] for piece in pieces)


@given(shares, st.floats(0, 1e6))
def test_megawatts_divide_by_share(parts, value):
    pieces = divided({"hoeveelheid": value, "eenheid": "MW"}, parts)
    assert [piece["hoeveelheid"] for piece in pieces] == pytest.approx([value * part for part in parts])
    assert added([{**piece, "eenheid": "MW"} for piece in pieces])[0]["hoeveelheid"] == pytest.approx(value)


def test_what_was_not_stated_stays_unstated():
    assert divided({"hoeveelheid": None, "eenheid": "woningen"}, [0.5, 0.5]) == [{}, {}]
    assert added([{"eenheid": "ha"}, {"eenheid": "ha"}]) == ({}, [])


def test_ground_without_measure_is_divided_equally():
    assert shares_of([0.0, 0.0]) == [0.5, 0.5]


def test_a_missing_bound_counts_as_the_quantity_and_a_missing_quantity_is_said():
    rows = [{"hoeveelheid": 100, "hoeveelheid_min": 80, "eenheid": "woningen"},
            {"hoeveelheid": 50, "eenheid": "woningen"}, {"eenheid": "woningen"}]  # fmt: skip
    sums, said = added(rows)
    assert sums == {"hoeveelheid": 150, "hoeveelheid_min": 130}
    assert said == ["Samen 150 woningen.", "1 object(en) hadden geen hoeveelheid."]


def test_different_units_are_not_added():
    with pytest.raises(NovexError, match="MW, woningen"):
        added([{"hoeveelheid": 1, "eenheid": "woningen"}, {"hoeveelheid": 2, "eenheid": "MW"}])
