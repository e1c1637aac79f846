"""Signs that lie over each other are moved apart, and those that do not stay where they are."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.core.geometry.spread import spread


def nearest(places):
    gaps = [np.hypot(*(one - other)) for at, one in enumerate(places) for other in places[at + 1 :]]
    return min(gaps, default=np.inf)


def test_two_that_overlap_move_apart_equally_and_a_far_one_stays():
    found = spread([(0.0, 0.0), (6.0, 0.0), (100.0, 0.0)], 10.0)
    assert nearest(found) > 9.9
    assert np.allclose(found[0] + found[1], (6.0, 0.0)) and np.allclose(found[2], (100.0, 0.0))


def test_signs_on_exactly_one_place_find_room():
    assert nearest(spread([(5.0, 5.0)] * 4, 2.0)) > 1.5


def test_nothing_and_one():
    assert spread([], 1.0).shape == (0, 2)
    assert spread([(3.0, 4.0)], 1.0).tolist() == [[3.0, 4.0]]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=12))
def test_it_never_brings_signs_closer_and_repeats_itself(places):
    found = spread(places, 3.0)
    assert nearest(found) >= min(nearest(np.array(places, dtype=float).reshape(-1, 2)), 1.0) - 1e-9
    assert np.array_equal(found, spread(places, 3.0))
