"""What an edit changes, from two states and their findings."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import LineString, Point, box

from novex_plugin.core.accounting import compute_totals
from novex_plugin.core.geometry.boxes import Boxes
from novex_plugin.core.live import (
    LiveReport,
    around,
    boxes_of,
    by_weight,
    differences,
    reserved_change,
    totals_change,
    worst_of,
)
from novex_plugin.core.model.records import Finding, ProposalObject

HOUSES = ProposalObject(uuid="w", name="Wijk", geometry=box(0, 0, 400, 500), kind="vlak", function="woningbouw",
                        quantity=340.0, unit="woningen")  # fmt: skip


def finding(layer="natura2000", outcome="NEE_TENZIJ", **extra):
    return Finding(key=extra.pop("key", f"w:{layer}"), object_uuid=extra.pop("object_uuid", "w"), object_name="Wijk",
                   variant="", horizon="2030", kind="regel", rule=extra.pop("rule", "N01"), outcome=outcome,
                   title=layer, layer=layer, **extra)  # fmt: skip


def change(before, after):
    return totals_change(compute_totals(before), compute_totals(after))


def reserved(before, after, is_direct=lambda one: True):
    return reserved_change(before, after, str.upper, is_direct)


def test_differences_name_what_came_went_and_changed():
    moved = replace(HOUSES, geometry=box(0, 0, 500, 500))
    other = replace(HOUSES, uuid="x")
    found = differences([HOUSES, other], [moved])
    assert (found.added, found.changed, found.removed) == ((), (moved,), (other,))
    assert found.present == (moved,)


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40), st.integers(1, 20), st.integers(1, 20),
                           st.sampled_from(["woningbouw", "bos"])), min_size=1, max_size=12), st.integers(0, 11))
@settings(max_examples=60, deadline=None)
def test_counting_the_surroundings_gives_the_difference_of_the_whole(rectangles, which):
    everything = [
        replace(HOUSES, uuid=str(number), geometry=box(x * 50, y * 50, (x + w) * 50, (y + h) * 50), function=function)
        for number, (x, y, w, h, function) in enumerate(rectangles)
    ]
    gone = everything[which % len(everything)]
    left = [item for item in everything if item is not gone]
    changes = differences(everything, left)
    boxes = boxes_of([gone])
    before = Boxes(everything)
    near = change(around(changes, before, boxes), around(changes, Boxes(left, before), boxes))
    assert near == change(everything, left)


def test_what_saving_stamps_is_no_change():
    stamped = replace(HOUSES, extra={"gewijzigd_op": "2026-11-22"}, geometry=box(0, 0, 400.0001, 500))
    assert not differences([HOUSES], [stamped])


def test_a_new_object_adds_land_and_quantity():
    assert change([], [HOUSES]) == ("+20,0 ha woningbouw", "+340 woningen")


def test_a_removed_object_takes_them_back():
    assert change([HOUSES], []) == ("−20,0 ha woningbouw", "−340 woningen")


def test_land_that_was_claimed_already_is_not_counted_again():
    twin = replace(HOUSES, uuid="x", quantity=None)
    assert change([HOUSES], [HOUSES, twin]) == ()


def test_search_areas_are_named_as_such():
    search = replace(HOUSES, exactness="zoekgebied", quantity=None)
    assert change([], [search]) == ("+20,0 ha zoekgebied woningbouw",)


def test_lines_and_points_have_their_own_measure():
    route = LineString([(0, 0), (2500, 0)])
    line = ProposalObject(uuid="l", name="L", geometry=route, kind="lijn", function="buisleiding")
    point = ProposalObject(uuid="p", name="P", geometry=Point(0, 0), kind="punt", function="woningbouw")
    assert change([], [line]) == ("+2,5 km buisleidingstrook",)
    assert change([], [point]) == ("+1 punt woningbouw",)


def test_reserved_land_is_added_and_freed_per_layer():
    before = [finding(overlap_m2=41_000)]
    after = [finding(overlap_m2=11_000), finding("nnn", overlap_m2=20_000)]
    assert set(reserved(before, after)) == {"−3,0 ha in NATURA2000", "+2,0 ha in NNN"}


def test_two_rules_on_one_layer_count_its_land_once():
    after = [finding(overlap_m2=41_000), finding(rule="N03", key="b", overlap_m2=41_000)]
    assert reserved([], after) == ("+4,1 ha in NATURA2000",)


def test_zones_around_a_layer_are_not_called_the_layer():
    after = [finding(overlap_m2=41_000), finding("zone", rule="B03", overlap_m2=900_000)]
    assert reserved([], after, lambda one: one.rule != "B03") == ("+4,1 ha in NATURA2000",)


def test_the_worst_class_comes_first():
    after = [finding("mild", "ATTENTION", overlap_m2=900_000), finding("hard", "HARD", overlap_m2=1_000)]
    assert reserved([], after)[0] == "+0,1 ha in HARD"
    assert [one.layer for one in by_weight(after)] == ["hard", "mild"]
    assert worst_of(after) == "HARD"
    assert worst_of([]) == "NEUTRAL"


def test_the_sentence_names_two_layers_and_counts_the_rest():
    changes = differences([], [HOUSES])
    report = LiveReport(changes, (), "HARD", ("+1 ha a",), ("x", "y", "z", "q"))
    assert report.sentence == "+1 ha a; x, y, en 2 andere lagen"
    assert replace(report, reserved=("x", "y", "z")).sentence == "+1 ha a; x, y, z"
    assert replace(report, totals=(), reserved=()).sentence == "Geen verschil in oppervlakte of aantal."


def test_within_a_class_the_nearest_is_read_first():
    found = [
        finding("wide, far", rule="N02", overlap_m2=3_140_000, distance_m=9_000.0),
        finding("wide, near", rule="N02", overlap_m2=2_000_000, distance_m=300.0),
        finding("zone", rule="B03", overlap_m2=90_000, distance_m=40.0),
        finding("own, small", rule="N01", overlap_m2=500),
        finding("own, large", rule="N03", overlap_m2=41_000),
        finding("worse", rule="N02", outcome="HARD", overlap_m2=1, distance_m=9_000.0),
    ]
    order = ["worse", "own, large", "own, small", "zone", "wide, near", "wide, far"]
    assert [one.title for one in by_weight(found)] == order
