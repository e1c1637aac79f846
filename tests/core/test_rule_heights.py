"""Heights by hand: planes that rise, limits per feature and per distance, NAP with and without ground level, depth."""

from dataclasses import replace
from math import radians, tan

import pytest
import shapely

from novex_plugin.core.checks import outcomes
from novex_plugin.core.checks.engine import check, layer_from_geometries
from novex_plugin.core.checks.ground import ground_range
from novex_plugin.core.checks.rules import HeightLimit, Rule, VerticalTest
from novex_plugin.core.model.records import ProposalObject

RULE = Rule("R1", "thema", "Radar", "art. 1", "wet_amvb", "Rijk", ("radar",), "verboden", "Uitleg.", "bron",
            buffer_max_m=15_000.0)  # fmt: skip
X, Y = 150_000.0, 450_000.0  # middle of the country: ground from -8 to 115 m NAP
MAST = ProposalObject("u1", "Mast", shapely.Point(X, Y), "punt", "windpark", height_m=60.0, ground_nap_m=2.0)
SLOPE = tan(radians(0.25))


def radar(*distances, names=None, values=None):
    posts = [shapely.Point(X + apart, Y) for apart in distances]
    names = names or [f"Post {number}" for number in range(1, len(posts) + 1)]
    return layer_from_geometries("radar", posts, "punt", names=names, values=values, accuracy="exact")


def found(limits, item=MAST, layer=None, kind="bovengronds"):
    rule = replace(RULE, vertical=VerticalTest(kind, limits=tuple(limits)))
    layer = layer if layer is not None else radar(8_000)
    findings = check([item], [rule], {"radar": layer}, None).findings
    return findings[0] if findings else None


def test_a_plane_rises_with_the_distance():
    """20 m NAP, 8 km away: 20 + 8000 x tan 0,25 graad = 54,9 m NAP, so 52,9 m above ground at 2 m NAP."""
    plane = [HeightLimit(20.0, slope=SLOPE)]
    hit = found(plane)
    assert (hit.outcome, hit.limit_height_m) == (outcomes.HARD, pytest.approx(20 + 8000 * 0.0043633 - 2, abs=0.01))
    assert "54,9 m NAP (Post 1 op 8,0 km)" in hit.vertical
    assert found(plane, replace(MAST, height_m=52.9)).outcome == outcomes.NEUTRAL
    assert found(plane, replace(MAST, height_m=53.0)).outcome == outcomes.HARD


def test_the_nearest_point_of_an_area_decides():
    area = replace(MAST, geometry=shapely.box(X - 3000, Y, X, Y + 100), kind="vlak")
    assert found([HeightLimit(20.0, slope=SLOPE)], area).limit_height_m == pytest.approx(52.9, abs=0.05)


def test_without_height_the_limit_is_told():
    hit = found([HeightLimit(20.0, slope=SLOPE)], replace(MAST, height_m=None))
    assert (hit.outcome, hit.limit_height_m) == (outcomes.UNKNOWN, pytest.approx(52.9, abs=0.05))
    assert "boven 52,9 m" in hit.vertical


@pytest.mark.parametrize(
    ("height", "outcome"), [(108.1, outcomes.HARD), (107.9, outcomes.UNKNOWN), (1.0, outcomes.UNKNOWN)]
)
def test_without_ground_level_only_what_is_sure_is_decided(height, outcome):
    """Limit 100 m NAP, ground from -8 to 115 m: surely too high above 108 m, and never surely low enough."""
    hit = found([HeightLimit(100.0)], replace(MAST, height_m=height, ground_nap_m=None))
    assert (hit.outcome, hit.limit_height_m) == (outcome, 0.0)


def test_without_ground_level_a_low_object_can_be_free():
    west = replace(MAST, geometry=shapely.Point(80_000, 450_000), height_m=39.0, ground_nap_m=None)
    layer = layer_from_geometries("radar", [shapely.Point(80_000, 451_000)], "punt")
    free = found([HeightLimit(100.0)], west, layer)
    assert (free.outcome, free.limit_height_m) == (outcomes.NEUTRAL, 40.0), "100 - 60 m of the highest dunes"
    doubt = found([HeightLimit(100.0)], replace(west, height_m=41.0), layer)
    assert (doubt.outcome, doubt.limit_height_m) == (outcomes.UNKNOWN, 40.0)
    assert "tot 40 m is het geen conflict, boven 108 m zeker wel" in doubt.vertical
    blank = found([HeightLimit(100.0)], replace(west, height_m=None), layer)
    assert (blank.outcome, blank.limit_height_m) == (outcomes.UNKNOWN, 40.0)
    assert "boven 40 m kan het een conflict worden" in blank.vertical


def test_a_limit_above_ground_needs_no_nap():
    hit = found([HeightLimit(50.0, datum="maaiveld")], replace(MAST, ground_nap_m=None))
    assert (hit.outcome, hit.limit_height_m) == (outcomes.HARD, 50.0)


def test_the_lowest_of_several_features_decides():
    layer = radar(1000, 2000, names=["Radar Noord", "Radar Zuid"])
    limits = [HeightLimit(90.0, feature="noord"), HeightLimit(50.0, feature="ZUID")]
    hit = found(limits, layer=layer)
    assert (hit.outcome, hit.limit_height_m) == (outcomes.HARD, 48.0)
    assert "Radar Zuid" in hit.vertical
    assert found(limits, replace(MAST, height_m=48.0), layer).outcome == outcomes.NEUTRAL


def test_an_unknown_feature_leaves_a_free_object_open_and_hides_no_conflict():
    layer = radar(1000, 2000, names=["Radar Noord", "Nieuw"])
    limits = [HeightLimit(50.0, feature="Noord")]
    hit = found(limits, layer=layer)
    assert (hit.outcome, hit.limit_height_m) == (outcomes.HARD, 48.0)
    doubt = found(limits, replace(MAST, height_m=20.0), layer)
    assert (doubt.outcome, doubt.limit_height_m) == (outcomes.UNKNOWN, 48.0)
    assert "Van Nieuw is geen hoogte bekend" in doubt.vertical
    nothing = found(limits, layer=radar(2000, names=["Nieuw"]))
    assert (nothing.outcome, nothing.limit_height_m) == (outcomes.UNKNOWN, None)


def test_what_the_layer_says_goes_before_what_the_rule_says():
    limits = [HeightLimit(field="top"), HeightLimit(90.0, feature="Post")]
    layer = radar(1000, 2000, values={"top": ["40,5", ""]})
    hit = found(limits, layer=layer)
    assert (hit.outcome, hit.limit_height_m) == (outcomes.HARD, 38.5)
    blank = radar(1000, 2000, values={"top": ["", "hoog"]})
    assert found(limits, layer=blank).outcome == outcomes.NEUTRAL


CONE = [
    HeightLimit(-0.8, to_m=300.0),
    HeightLimit(9.67, slope=0.01746, from_m=300.0, to_m=3000.0),
    HeightLimit(50.0, from_m=3000.0, to_m=10_000.0, functions=frozenset({"windpark"})),
]


@pytest.mark.parametrize(
    ("apart", "limit"), [(100, -0.8), (300, 9.67), (1000, 9.67 + 0.01746 * 700), (5000, 50.0), (9999, 50.0)]
)
def test_a_circle_a_cone_and_a_disc(apart, limit):
    item = replace(MAST, ground_nap_m=-3.0, height_m=limit + 3 + 0.1)
    hit = found(CONE, item, radar(apart))
    assert (hit.outcome, hit.limit_height_m) == (outcomes.HARD, pytest.approx(limit + 3))
    assert found(CONE, replace(item, height_m=limit + 2.9), radar(apart)).outcome == outcomes.NEUTRAL


def test_beyond_the_limits_there_is_no_finding():
    assert found(CONE, layer=radar(10_001)) is None
    assert found(CONE, replace(MAST, function="woningbouw"), radar(4000)) is None


def test_an_object_over_two_ranges_meets_the_lowest_of_both():
    area = replace(MAST, geometry=shapely.box(X, Y, X + 150, Y + 10), kind="vlak", height_m=8.0, ground_nap_m=0.0)
    hit = found(CONE, area, radar(400))
    assert (hit.outcome, hit.limit_height_m) == (outcomes.HARD, 0.0), "its far end is 250 m away, inside the circle"


def test_limits_may_hold_for_some_functions_of_a_rule_about_all():
    limits = [HeightLimit(50.0, functions=frozenset({"windpark"}))]
    assert found(limits, kind="alle").outcome == outcomes.HARD
    assert found(limits, replace(MAST, height_m=40.0), kind="alle").outcome == outcomes.NEUTRAL
    homes = replace(MAST, function="woningbouw", height_m=None)
    assert found(limits, homes, kind="alle").outcome == outcomes.HARD, "for housing height makes no difference"


@pytest.mark.parametrize(
    ("depth", "layer", "outcome"),
    [
        (2.0, "maaiveld", outcomes.HARD), (0.5, "maaiveld", outcomes.NEUTRAL), (None, "maaiveld", outcomes.UNKNOWN),
        (None, "ondergronds", outcomes.UNKNOWN), (None, "bovengronds", outcomes.NEUTRAL),
        (2.0, "bovengronds", outcomes.HARD),
    ],
)  # fmt: skip
def test_depth(depth, layer, outcome):
    rule = replace(RULE, vertical=VerticalTest("ondergronds", deeper_m=0.5))
    [hit] = check([replace(MAST, depth_m=depth, layer=layer)], [rule], {"radar": radar(10)}, None).findings
    assert hit.outcome == outcome
    if outcome == outcomes.UNKNOWN:
        assert "dieper dan 0,5 m" in hit.vertical


def test_ground_is_known_within_a_margin_and_wider_across_a_border():
    limburg, west = shapely.Point(190_000, 310_000), shapely.Point(80_000, 450_000)
    assert (ground_range(west).lowest_m, ground_range(west).highest_m) == (-8.0, 60.0)
    assert ground_range(limburg).highest_m > 322
    both = ground_range(shapely.box(119_000, 450_000, 121_000, 451_000))
    assert (both.lowest_m, both.highest_m) == (-8.0, 115.0)
    assert ground_range(shapely.Point(-50_000, 200_000)).highest_m > 322
