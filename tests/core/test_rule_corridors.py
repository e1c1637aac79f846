"""How much of a strip or line is blocked, against arithmetic by hand."""

from dataclasses import replace
from math import pi, sin, sqrt

import pytest
import shapely
from shapely import affinity

from novex_plugin.core.checks.engine import check, layer_from_geometries
from novex_plugin.core.checks.rules import Rule
from novex_plugin.core.model.records import ProposalObject

RULE = Rule("R1", "thema", "Strook", "art. 1", "wet_amvb", "Rijk", ("strook",), "verboden", "Uitleg.", "bron",
            corridor=True)  # fmt: skip
ITEM = ProposalObject("u1", "Wijk", None, "vlak", "woningbouw")
STRIP = shapely.box(0, -5000, 70, 5000)  # 70 m wide, 10 km long, north-south


def blocked(shape, strip=STRIP, kind="vlak", rule=RULE, **changes):
    geometries = strip if isinstance(strip, list) else [strip]
    layer = layer_from_geometries("strook", geometries, kind, accuracy="exact")
    item = replace(ITEM, geometry=shape, **changes)
    [finding] = check([item], [rule], {"strook": layer}, None).findings
    return finding.corridor_m


@pytest.mark.parametrize("angle", [0, 17, 45, 90, 133])
@pytest.mark.parametrize(
    ("shape", "length"),
    [
        (shapely.box(-100, 0, 200, 300), 300.0),  # right across
        (shapely.box(-100, 0, 20, 300), 300.0),  # along one side: 20 of 70 m wide, still 300 m
        (shapely.box(10, 100, 60, 250), 150.0),  # an island in the strip
        (shapely.box(-100, 0, 200, 30), 30.0),  # shorter than the strip is wide
        (shapely.MultiPolygon([shapely.box(-9, 0, 80, 100), shapely.box(-9, 400, 80, 450)]), 150.0),  # not the gap
        (shapely.MultiPolygon([shapely.box(-9, 0, 20, 100), shapely.box(50, 50, 80, 150)]), 150.0),  # side by side
    ],
)
def test_a_straight_strip_whichever_way_it_runs(shape, length, angle):
    turn = lambda geometry: affinity.rotate(geometry, angle, origin=(0, 0))  # noqa: E731
    assert blocked(turn(shape), turn(STRIP)) == pytest.approx(length, rel=1e-6)


def test_the_share_is_small_and_the_block_is_long():
    """A hit of one percent of a strip of 10 km still severs it over its own length."""
    assert blocked(shapely.box(-100, 0, 200, 100)) == pytest.approx(100.0)


def test_a_strip_in_pieces_and_features_is_one_strip():
    tiles = [shapely.box(0, south, 70, south + 500) for south in range(-5000, 5000, 500)]
    assert blocked(shapely.box(-100, -900, 200, 1100), tiles) == pytest.approx(2000.0)
    fine = shapely.segmentize(STRIP, 2.0)
    assert blocked(shapely.box(-100, -900, 200, 1100), fine) == pytest.approx(2000.0)


RING = shapely.difference(*(shapely.Point(0, 0).buffer(reach, quad_segs=90) for reach in (1035, 965)))


def test_a_bend_that_is_covered_whole_counts_along_the_strip():
    """A quarter ring, 1000 m to its middle: its centre line is pi/2 x 1000 m; the chord would only be 1414 m."""
    quarter = shapely.intersection(RING, shapely.box(0, 0, 2000, 2000))
    length = blocked(shapely.box(-10, -10, 2000, 2000), quarter)
    assert length == pytest.approx(pi / 2 * 1000, rel=2e-3)
    assert length > 1000 * sqrt(2)


def test_a_bend_is_never_made_longer_than_it_is():
    eighth = shapely.Polygon([(0, 0), (2000, 0), (2000, 2000)])
    assert 0.97 * pi / 4 * 1000 < blocked(eighth, RING) <= pi / 4 * 1035


def test_the_length_is_the_same_however_the_strip_is_cut_and_however_much_of_it_is_at_hand():
    """As features of 100 m, as one with 20 000 corners, whole, or only what lies within sight of the object."""
    shape = shapely.box(-200, 600, 1100, 800)
    wave = shapely.LineString([(200 * sin(y / 700), y) for y in range(-6000, 6001, 20)]).buffer(35, cap_style="flat")
    near = shapely.intersection(wave, shapely.box(-200 - 251, 600 - 251, 1100 + 251, 800 + 251))
    tiles = [shapely.intersection(wave, shapely.box(-1000, y, 1000, y + 100)) for y in range(-6000, 6000, 100)]
    whole = blocked(shape, wave)
    assert {blocked(shape, one) for one in (shapely.segmentize(wave, 0.6), near, tiles)} == {whole}
    along = shapely.LineString([(200 * sin(y / 700), y) for y in (600, 700, 800)])
    slant = 70 * 200 / 700  # the site cuts the strip askew: one side of it is met further than the other
    assert along.length <= whole <= along.length + slant


def test_a_field_wider_than_sight_has_no_direction():
    field = shapely.box(-3000, -3000, 3000, 3000)
    assert blocked(shapely.box(0, 0, 40, 90), field) == pytest.approx(90.0)


def test_two_strips_are_two_corridors():
    """Apart from each other both are blocked, as two lines would be."""
    twin = shapely.box(200, -5000, 270, 5000)
    assert blocked(shapely.box(-100, 0, 400, 300), [STRIP, twin]) == pytest.approx(600.0)


@pytest.mark.parametrize("angle", [0, 17, 60])
@pytest.mark.parametrize("south", [-5000, -400, 0])
def test_a_strip_that_ends_near_the_hit(south, angle):
    """With no end, one end and both ends within sight."""
    strip = shapely.box(0, south, 70, 900)
    shape = shapely.box(-100, 100, 200, 400)
    turned = [affinity.rotate(one, angle, origin=(0, 0)) for one in (shape, strip)]
    assert blocked(*turned) == pytest.approx(300.0)


LINE = shapely.LineString([(0, -5000), (0, 5000)])


def test_of_a_line_the_length_inside():
    assert blocked(shapely.box(-50, 0, 50, 300), LINE, "lijn") == pytest.approx(300.0)
    two = [LINE, shapely.LineString([(20, -5000), (20, 5000)])]
    assert blocked(shapely.box(-50, 0, 50, 300), two, "lijn") == pytest.approx(600.0)


def test_of_a_line_with_a_zone_the_length_that_lies_within_reach():
    """A site 3 m beside a pipe with a zone of 5 m: 100 m of pipe, and 4 m round each corner (3-4-5)."""
    near = replace(RULE, buffer_max_m=5.0)
    assert blocked(shapely.box(3, 0, 100, 100), LINE, "lijn", near) == pytest.approx(100 + 2 * 4, abs=0.05)


def test_a_line_along_a_strip_blocks_it_and_one_across_hardly_does():
    along = shapely.LineString([(35, 0), (35, 800)])
    across = shapely.LineString([(-500, 0), (500, 0)])
    assert blocked(along, kind="vlak", function="woningbouw") == pytest.approx(800.0)
    assert blocked(across) == pytest.approx(0.0, abs=1e-6)


@pytest.mark.parametrize(
    "rule",
    [
        replace(RULE, corridor=False),
        replace(RULE, synergy_functions=frozenset({"woningbouw"})),
        replace(RULE, severity="signaleren", corridor=False),
    ],
)
def test_only_where_a_corridor_is_guarded_and_the_object_is_in_its_way(rule):
    assert blocked(shapely.box(-100, 0, 200, 300), rule=rule) == 0.0


def test_points_have_no_length():
    posts = [shapely.Point(0, 0)]
    assert blocked(shapely.box(-10, -10, 10, 10), posts, "punt") == 0.0
    assert blocked(shapely.Point(35, 0), kind="vlak") == 0.0
