"""Boxes that are kept from state to state are those that measuring anew gives."""

from dataclasses import replace

import numpy as np
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.core.geometry.boxes import Boxes
from novex_plugin.core.model.records import ProposalObject

CORNERS = st.tuples(st.integers(0, 30), st.integers(0, 30), st.integers(1, 9), st.integers(1, 9))


def thing(uuid, corners):
    shape = None if corners is None else shapely.box(corners[0], corners[1], corners[0] + corners[2],
                                                     corners[1] + corners[3])  # fmt: skip
    return ProposalObject(uuid, uuid, shape, "vlak", "bos")


def measured(objects):
    geometries = np.array([item.geometry for item in objects] or [None], dtype=object)[: len(objects)]
    return shapely.bounds(geometries)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(st.none(), CORNERS), max_size=8), st.lists(CORNERS, max_size=3), st.randoms())
def test_kept_boxes_equal_measured_ones_and_meet_the_same(first, second, dice):
    objects = [thing(f"o{number}", corners) for number, corners in enumerate(first)]
    before = Boxes(objects)
    after = [replace(item) for item in objects if dice.random() < 0.8]  # the same geometry in another record
    after += [thing(f"n{number}", corners) for number, corners in enumerate(second)]
    dice.shuffle(after)
    kept = Boxes(after, before)
    assert np.array_equal(kept.array, measured(after), equal_nan=True)
    near = [(10.0, 10.0, 20.0, 20.0), (0.0, 0.0, 1.0, 1.0)]
    zones = [shapely.box(*one) for one in near]
    expected = [item for item in after
                if item.geometry is not None and any(item.geometry.intersects(zone) for zone in zones)]  # fmt: skip
    assert kept.meeting(near) == expected


def test_nothing_meets_nothing():
    assert Boxes([]).meeting([(0.0, 0.0, 1.0, 1.0)]) == []
    assert Boxes([thing("a", (0, 0, 1, 1))]).meeting([]) == []
