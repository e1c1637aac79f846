"""Distances that are more than one figure: rings, near misses, and a distance that each feature brings itself."""

from dataclasses import replace
from math import pi

import pytest
import shapely

from novex_plugin.core.checks import outcomes
from novex_plugin.core.checks.engine import check, layer_from_geometries
from novex_plugin.core.checks.rules import Rule
from novex_plugin.core.model.records import ProposalObject

RULE = Rule("R1", "thema", "Zone", "art. 1", "wet_amvb", "Rijk", ("bron",), "nee-tenzij", "Uitleg.", "bron",
            buffer_min_m=30.0, buffer_max_m=90.0)  # fmt: skip
SQUARE = ProposalObject("u1", "Wijk", shapely.box(0, 0, 100, 100), "vlak", "woningbouw")


def wall(east, values=None):
    """A wall of 300 m, ``east`` metres from the square."""
    line = shapely.LineString([(100 + east, -100), (100 + east, 200)])
    return layer_from_geometries("bron", [line], "lijn", accuracy="exact", values=values)


def found(rule, layer, item=SQUARE):
    findings = check([item], [rule], {"bron": layer}, None, with_overlaps=True).findings
    return findings[0] if findings else None


NEAR = replace(RULE, buffer_between="aandacht")


def test_within_the_least_distance_it_is_a_hit_of_that_zone():
    hit = found(NEAR, wall(10))
    assert hit.outcome == outcomes.NEE_TENZIJ
    assert hit.overlap_m2 == pytest.approx(20 * 100), "of 30 m around the wall 20 m lie in the square, not 80"
    assert hit.distance_m == pytest.approx(10)


def test_between_the_two_it_is_a_near_miss_that_says_so():
    hit = found(NEAR, wall(40))
    assert (hit.outcome, hit.distance_m) == (outcomes.ATTENTION, pytest.approx(40))
    assert "op 40 m; de regel geldt zeker tot 30 m en soms tot 90 m" in hit.explanation
    assert hit.overlap_m2 == pytest.approx(50 * 100)
    assert found(NEAR, wall(91)) is None


def test_without_that_word_everything_within_reach_is_a_hit():
    assert found(RULE, wall(40)).outcome == outcomes.NEE_TENZIJ


def test_a_near_miss_never_makes_a_mild_rule_worse():
    assert found(replace(NEAR, severity="signaleren"), wall(40)).outcome == outcomes.ATTENTION


RING = replace(RULE, buffer_min_m=1000.0, buffer_max_m=2000.0, buffer_between="alleen")


def post(*spots):
    return layer_from_geometries("bron", [shapely.Point(*spot) for spot in spots], "punt", accuracy="exact",
                                 names=[f"Post {number}" for number in range(1, len(spots) + 1)])  # fmt: skip


def test_a_ring_leaves_out_what_lies_nearer():
    country = replace(SQUARE, geometry=shapely.box(-5000, -5000, 5000, 5000))
    hit = found(RING, post((0, 0)), country)
    ring = pi * (2000**2 - 1000**2)
    assert hit.overlap_m2 == pytest.approx(ring, rel=1e-3)
    assert hit.distance_m == pytest.approx(1000, abs=1)
    assert found(RING, post((0, 900))) is None
    assert found(RING, post((0, 2200))) is None
    assert found(RING, post((0, 1500))).overlap_m2 == pytest.approx(10_000)


def test_every_feature_has_a_ring_of_its_own():
    """One post is too near, the other at the right distance: only that one counts."""
    hit = found(RING, post((0, 500), (0, -1500)))
    assert [one.name for one in hit.hits] == ["Post 2"]
    assert hit.overlap_m2 == pytest.approx(10_000)


OWN = replace(RULE, buffer_min_m=0.0, buffer_max_m=80.0, buffer_field="breedte")


def test_a_feature_brings_its_own_distance():
    assert found(OWN, wall(40, {"breedte": ["50"]})).overlap_m2 == pytest.approx(10 * 100)
    assert found(OWN, wall(40, {"breedte": ["30"]})) is None
    assert found(OWN, wall(40, {"breedte": ["40,5"]})).overlap_m2 == pytest.approx(50)


@pytest.mark.parametrize("values", [None, {"breedte": [""]}, {"breedte": ["breed"]}])
def test_an_unknown_distance_is_the_greatest_and_is_said(values):
    hit = found(OWN, wall(40, values))
    assert hit.overlap_m2 == pytest.approx(40 * 100)
    assert "bij 1 van 1 geraakte kenmerken niet bekend; gerekend is met 80 m" in hit.explanation


def test_a_distance_of_a_feature_is_never_more_than_the_greatest():
    assert found(OWN, wall(81, {"breedte": ["500"]})) is None


def test_words_can_stand_for_distances():
    words = replace(OWN, buffer_field="categorie", buffer_values={"2": 30.0, "3.1": 50.0})
    assert found(words, wall(40, {"categorie": ["2"]})) is None
    assert found(words, wall(40, {"categorie": ["3.1"]})).overlap_m2 == pytest.approx(10 * 100)
    assert found(words, wall(40, {"categorie": ["7"]})).overlap_m2 == pytest.approx(40 * 100)


def test_zones_of_several_features_count_once():
    lines = [shapely.LineString([(110, -100), (110, 200)]), shapely.LineString([(120, -100), (120, 200)])]
    layer = layer_from_geometries("bron", lines, "lijn", accuracy="exact", values={"breedte": ["30", "30"]})
    hit = found(OWN, layer)
    assert hit.overlap_m2 == pytest.approx(20 * 100)
    assert len(hit.hits) == 2
    assert hit.overlap.area == pytest.approx(20 * 100)


def test_a_point_keeps_its_distance_too():
    point = replace(SQUARE, geometry=shapely.Point(100, 50), kind="punt")
    assert found(OWN, wall(40, {"breedte": ["30"]}), point) is None
    assert found(OWN, wall(40, {"breedte": ["50"]}), point).distance_m == pytest.approx(40)
    assert found(RING, post((100, 1500)), point).distance_m == pytest.approx(1450)
