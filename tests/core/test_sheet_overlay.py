"""Findings and double claims over a sheet: every place once, at its worst; figures worked out by hand."""

import shapely

from novex_plugin.core.model.records import Finding, ProposalObject
from novex_plugin.core.sheets.overlay import NOTHING, Overlay, class_hits, double_claims, double_m2

SQUARE = shapely.box(0, 0, 1000, 1000)


def finding(key, outcome, overlap=None, uuid="a", **more):
    return Finding(key, uuid, "naam", "", "2030", "regel", "GEEN-REGEL", outcome, "titel", overlap=overlap, **more)


def area(uuid, shape, **more):
    return ProposalObject(uuid, uuid, shape, "vlak", "windpark", **more)


def test_a_place_has_its_worst_class_and_counts_once():
    hits = class_hits([
        finding("1", "CONDITIONAL", shapely.box(0, 0, 1000, 500)),
        finding("2", "HARD", shapely.box(400, 0, 600, 1000)),
        finding("3", "CONDITIONAL", shapely.box(0, 250, 1000, 750)),
        finding("4", "SYNERGY", SQUARE),
    ], ["a"])  # fmt: skip
    assert [(hit.outcome, hit.count) for hit in hits] == [("HARD", 1), ("CONDITIONAL", 2)]
    assert [hit.area_m2 for hit in hits] == [200 * 1000, 800 * 750]


def test_only_the_objects_of_the_sheet_and_no_wide_surroundings():
    far = finding("2", "HARD", SQUARE, distance_m=0.0, uuid="a", other_uuid="b")
    pair = Finding("3", "a", "a", "", "2030", "paar", "X-Y", "HARD", "titel", distance_m=2500.0, overlap=SQUARE)
    assert class_hits([finding("1", "HARD", SQUARE, uuid="elders"), pair], ["a"]) == ()
    assert len(class_hits([far], ["a"])) == 1


def test_lines_and_places_without_ground_are_kept_and_twice_the_same_is_drawn_once():
    line, place = shapely.LineString([(0, 0), (3000, 4000)]), shapely.Point(5, 5)
    found = [finding("1", "HARD", line), finding("2", "HARD", line), finding("3", "HARD", place=place)]
    hit = class_hits(found, ["a"])[0]
    assert (hit.count, hit.length_m, hit.area_m2) == (3, 5000.0, 0.0)
    assert hit.points == (place,)


def test_ground_is_double_when_two_on_one_layer_claim_it():
    objects = [
        area("a", shapely.box(0, 0, 100, 100)),
        area("b", shapely.box(50, 0, 150, 100)),
        area("c", shapely.box(80, 0, 90, 100)),
        area("onder", SQUARE, layer="ondergronds", depth_m=100.0),
        area("zoek", SQUARE, exactness="zoekgebied"),
    ]
    found = double_claims(objects)
    assert double_m2(found) == 50 * 100
    assert sorted((claim.claims, claim.area_m2) for claim in found) == [
        (("a", "b"), 1000.0), (("a", "b"), 3000.0), (("a", "b", "c"), 1000.0)]  # fmt: skip


def test_layers_above_each_other_are_no_double_claim():
    assert double_claims([area("a", SQUARE), area("b", SQUARE, layer="bovengronds")]) == ()


def test_the_record_says_what_was_asked_and_nothing_of_what_was_not():
    assert NOTHING.empty and NOTHING.row() == {}
    assert Overlay(hits=()).row() == {"bevindingen": []}
    assert Overlay(double=()).row() == {"dubbelclaims": {"plekken": 0, "oppervlakte_m2": 0.0}}
