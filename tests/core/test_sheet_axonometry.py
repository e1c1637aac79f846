"""The stacked sheet: plates over each other, lengths from west to east true; held against arithmetic done here."""

import math

import pytest
import shapely

from novex_plugin.core.model.records import ProposalObject
from novex_plugin.core.sheets.axonometry import ANGLE, GAP, LEAST, MOST, axonometry, by_level, reach_m

BOX = (100_000.0, 400_000.0, 150_000.0, 440_000.0)
LEVELS = ("bovengronds", "maaiveld", "ondergronds")


def test_what_lies_above_each_other_is_drawn_above_each_other():
    axo = axonometry(BOX, 0.87)
    places = [axo.point(123_456.0, 417_000.0, level) for level in LEVELS]
    assert len({round(x, 6) for x, _y in places}) == 1
    steps = [places[0][1] - places[1][1], places[1][1] - places[2][1]]
    assert steps[0] == pytest.approx(steps[1])
    assert steps[0] == pytest.approx(axo.depth * 40_000 * math.sin(math.radians(ANGLE)) * (1 + GAP))


def test_west_to_east_keeps_its_length_and_south_to_north_is_shortened_by_one_factor():
    axo = axonometry(BOX, 0.87)
    west, east = axo.point(110_000, 410_000, "maaiveld"), axo.point(117_500, 410_000, "maaiveld")
    assert math.dist(west, east) == pytest.approx(7_500)
    assert west[1] == pytest.approx(east[1])
    south, north = axo.point(110_000, 410_000, "maaiveld"), axo.point(110_000, 420_000, "maaiveld")
    assert math.dist(south, north) == pytest.approx(10_000 * axo.depth)
    assert math.degrees(math.atan2(north[1] - south[1], north[0] - south[0])) == pytest.approx(ANGLE)


def test_an_area_keeps_its_share_of_the_plate():
    axo = axonometry(BOX, 0.87)
    field = shapely.Polygon([(105_000, 405_000), (125_000, 402_000), (118_000, 431_000)])
    for level in LEVELS:
        share = axo.drawn(field, level).area / axo.plate(level).area
        assert share == pytest.approx(field.area / (50_000 * 40_000))
        assert axo.plate(level).contains(axo.drawn(field, level))


def test_what_reaches_beyond_the_plate_is_cut_off():
    axo = axonometry(BOX, 0.87)
    over = shapely.box(90_000, 405_000, 110_000, 415_000)
    kept = 10_000 * 10_000 * axo.depth * math.sin(math.radians(ANGLE))
    assert axo.drawn(over, "maaiveld").area == pytest.approx(kept)


@pytest.mark.parametrize("shape", [0.87, 1.1])
def test_the_plates_fill_the_page_where_the_depth_allows(shape):
    axo = axonometry(BOX, shape)
    assert LEAST < axo.depth < MOST
    _x, _y, width, height = axo.extent
    assert height / width == pytest.approx(shape)
    plates = shapely.union_all([axo.plate(level) for level in LEVELS])
    assert plates.bounds == pytest.approx((0, 0, width, height))


def test_a_very_flat_page_and_a_very_high_one_stay_drawable():
    assert axonometry(BOX, 0.2).depth == LEAST
    assert axonometry(BOX, 9.0).depth == MOST


def test_how_far_a_layer_reaches():
    objects = [ProposalObject("a", "", None, "punt", "windpark", layer="bovengronds", height_m=198.0),
               ProposalObject("b", "", None, "punt", "windpark", layer="bovengronds", height_m=240.0),
               ProposalObject("c", "", None, "punt", "drinkwaterwinning", layer="ondergronds", depth_m=140.0)]
    levels = by_level(objects)
    assert [len(levels[level]) for level in LEVELS] == [2, 0, 1]
    assert reach_m(levels["bovengronds"]) == (240.0, 0.0)
    assert reach_m(levels["ondergronds"]) == (0.0, 140.0)
