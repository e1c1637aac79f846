"""A vertical section: where a line meets objects and how high they reach, held against other arithmetic."""

import math

import pytest
import shapely

from novex_plugin.core.model.records import ProposalObject
from novex_plugin.core.sheets.section import line_through, round_step, section, set_labels

STRAIGHT = shapely.LineString([(0, 0), (1000, 0)])
BENT = shapely.LineString([(0, 0), (3000, 4000), (3000, -2000)])


def item(uuid, shape, kind="vlak", **more):
    return ProposalObject(uuid, uuid, shape, kind, "windpark", **more)


def stretches(found):
    return [(one.item.uuid, round(one.start_m, 6), round(one.end_m, 6)) for one in found.stretches]


def test_an_area_is_met_from_border_to_border():
    found = section(STRAIGHT, [item("a", shapely.box(200, -50, 450, 50)), item("ver", shapely.box(0, 10, 9, 20))])
    assert stretches(found) == [("a", 200, 450)]
    assert found.length_m == 1000


def test_an_area_with_a_hole_is_met_twice_and_a_touch_is_no_stretch():
    ring = shapely.box(100, -50, 700, 50).difference(shapely.box(300, -20, 400, 20))
    found = section(STRAIGHT, [item("a", ring), item("raakt", shapely.box(1000, -50, 1100, 50))])
    assert stretches(found) == [("a", 100, 300), ("a", 400, 700)]


def test_lines_are_crossed_at_a_place_and_followed_over_a_stretch():
    crossing = item("kruist", shapely.LineString([(250, -5), (250, 5)]), "lijn")
    along = item("mee", shapely.LineString([(600, 0), (650, 0), (650, 80)]), "lijn")
    assert stretches(section(STRAIGHT, [along, crossing])) == [("kruist", 250, 250), ("mee", 600, 650)]


def test_points_count_within_the_corridor_at_the_nearest_place():
    near, far = item("a", shapely.Point(300, 40), "punt"), item("b", shapely.Point(300, 300), "punt")
    found = section(STRAIGHT, [near, far])
    assert stretches(found) == [("a", 300, 300)]
    assert found.stretches[0].aside_m == 40
    assert [one.uuid for one in section(STRAIGHT, [near, far], corridor_m=500).objects] == ["a", "b"]


@pytest.mark.parametrize("number", range(12))
def test_what_is_met_is_as_long_as_the_part_of_the_line_in_the_area(number):
    middle = shapely.Point(250 * number + 400, 300 * number - 900)
    area = middle.buffer(600 + 90 * number).difference(middle.buffer(200))
    found = section(BENT, [item("a", area)])
    assert sum(one.end_m - one.start_m for one in found.stretches) == pytest.approx(BENT.intersection(area).length)
    for one in found.stretches:
        halfway = BENT.interpolate((one.start_m + one.end_m) / 2)
        assert area.buffer(1e-6).contains(halfway)


def test_the_bends_are_told_where_they_are():
    found = section(BENT, [])
    assert found.bends_m == (5000.0,)
    assert found.length_m == 11_000.0
    assert section(STRAIGHT, []).bends_m == ()


HEIGHTS = [
    ({"layer": "bovengronds", "height_m": 240.0}, 0.0, 240.0, True),
    ({"layer": "bovengronds", "height_m": 240.0, "depth_m": 8.0}, 0.0, 240.0, True),
    ({"layer": "maaiveld", "height_m": 14.0, "depth_m": 3.0}, -3.0, 14.0, True),
    ({"layer": "ondergronds", "depth_m": 160.0, "height_m": 4.0}, -160.0, 0.0, True),
    ({"layer": "ondergronds"}, 0.0, 0.0, False),
    ({}, 0.0, 0.0, False),
]


@pytest.mark.parametrize(("more", "bottom", "top", "known"), HEIGHTS)
def test_an_object_reaches_from_its_depth_to_its_height_on_its_own_side_of_the_ground(more, bottom, top, known):
    one = section(STRAIGHT, [item("a", shapely.box(0, -1, 100, 1), **more)]).stretches[0]
    assert (one.bottom_m, one.top_m, one.known) == (bottom, top, known)
    assert math.copysign(1.0, one.bottom_m) == 1.0 or bottom < 0  # no minus zero in a record


def test_a_section_reaches_as_far_as_what_it_meets():
    objects = [item(str(number), shapely.box(0, -1, 100, 1), **more) for number, (more, *_rest) in enumerate(HEIGHTS)]
    found = section(STRAIGHT, objects)
    assert (found.bottom_m, found.top_m) == (-160.0, 240.0)
    assert len(found.row()) == 6


def test_a_place_has_a_section_from_west_to_east_through_it():
    line = line_through(150_000, 450_000)
    assert list(line.coords) == [(147_500, 450_000), (152_500, 450_000)]


def test_names_lie_on_no_other_name_nor_on_a_leader_where_that_can_be():
    wanted = [(float(place), 22.0, f"naam {place}") for place in (3, 9, 14, 40, 41, 77, 78, 79)]
    labels = set_labels(wanted, 120.0, 1.0)
    assert sorted(label.text for label in labels) == sorted(text for _place, _wide, text in wanted)
    for one in labels:
        for other in labels:
            if one is not other:
                side_by_side = one.left + one.width <= other.left or other.left + other.width <= one.left
                assert one.row != other.row or side_by_side
                if other.row > one.row:  # its leader passes the row of this one
                    assert not one.left < other.place < one.left + one.width


def test_a_name_at_the_end_stays_on_the_paper():
    labels = set_labels([(118.0, 30.0, "laatste"), (60.0, 30.0, "midden")], 120.0, 1.0)
    assert {label.text: label.left for label in labels} == {"laatste": 88.0, "midden": 60.0}


@pytest.mark.parametrize(("span", "step"), [(405.0, 100.0), (12.0, 2.0), (40_600.0, 10_000.0), (0.9, 0.2)])
def test_steps_are_round(span, step):
    assert round_step(span, 6) == step
