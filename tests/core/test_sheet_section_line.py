"""The line of a section that nobody drew goes through what tells most."""

import pytest
import shapely

from novex_plugin.core.model.records import ProposalObject
from novex_plugin.core.sheets.section import section
from novex_plugin.core.sheets.section_line import LEAST_M, telling_line


def item(uuid, x, y, *, size=200.0, **more):
    return ProposalObject(uuid, uuid, shapely.box(x - size, y - size, x + size, y + size), "vlak", "windpark", **more)


ABOVE = {"layer": "bovengronds", "height_m": 180.0}
BELOW = {"layer": "ondergronds", "depth_m": 90.0}


def names(objects):
    return {one.uuid for one in section(telling_line(objects), objects).objects}


def test_it_meets_what_is_high_and_what_is_deep_before_what_lies_on_the_ground():
    ground = [item(f"veld{number}", 2000 * number, 9000, size=900) for number in range(8)]
    assert {"hoog", "diep"} <= names([*ground, item("hoog", 0, 0, **ABOVE), item("diep", 14_000, 3000, **BELOW)])


def test_it_is_no_longer_than_what_it_meets_and_some_air_at_both_ends():
    objects = [item("hoog", 0, 0, **ABOVE), item("diep", 10_000, 0, **BELOW)]
    line = telling_line(objects)
    assert shapely.length(line) == pytest.approx(10_400 * 1.12, rel=1e-9)  # 10 km between, 200 m aside, 6 % twice
    (x1, _y1), (x2, _y2) = shapely.get_coordinates(line)
    assert x1 < x2


def test_it_is_the_same_whatever_the_order():
    objects = [item(f"o{at}", 3000 * at, 700 * (at % 3), **(ABOVE if at % 2 else BELOW)) for at in range(9)]
    assert telling_line(objects).wkt == telling_line(objects[::-1]).wkt


def test_one_object_gives_a_line_through_it_and_none_gives_none():
    lone = item("hoog", 500, 500, **ABOVE)
    line = telling_line([lone])
    assert shapely.intersects(line, lone.geometry) and shapely.length(line) >= LEAST_M
    assert telling_line([]) is None
