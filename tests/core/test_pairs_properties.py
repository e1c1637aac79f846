"""Pairs of generated objects: the figures equal shapely on the originals, and no order of anything matters."""

from dataclasses import replace

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.core.checks.matrix import load_matrix
from novex_plugin.core.checks.measure import ObjectSet
from novex_plugin.core.checks.pair_verdict import judge_nearness, pair_rule, same_claim
from novex_plugin.core.checks.pairs import check_pairs, reach_m
from novex_plugin.core.model.functions import functions
from novex_plugin.core.model.records import NeighbourObject, ProposalObject

CODES = [item.code for item in functions()]
EXTENT_M = 4000.0


def shape(rng):
    """Areas with and without a hole, of one part or two, lines and points; some on whole metres, so that they touch."""
    at = rng.uniform(0, EXTENT_M, 2)
    if rng.random() < 0.4:
        at = np.round(at, -2)
    wide, high = rng.uniform(20, 900, 2)
    kind = rng.integers(0, 6)
    box = shapely.box(*at, *(at + np.round([wide, high], -1 if rng.random() < 0.5 else 3)))
    if kind == 0:
        return shapely.Point(at), "punt"
    if kind == 1:
        return shapely.LineString([at, at + [wide, high], at + [2 * wide, 0]]), "lijn"
    if kind == 2:
        return box.difference(box.buffer(-min(wide, high) / 4)), "vlak"
    if kind == 3:
        aside = shapely.box(*(at + [wide + 9, high + 9]), *(at + [wide + 99, high + 50]))
        return shapely.MultiPolygon([box, aside]), "vlak"
    return box, "vlak"


def objects_of(seed, count):
    rng = np.random.default_rng(seed)
    found = []
    for number in range(count):
        geometry, kind = shape(rng)
        if shapely.is_empty(geometry):
            geometry, kind = shapely.Point(0, 0), "punt"
        horizon = str(rng.choice(["2030", "2050"]))
        found.append(ProposalObject(
            f"u{rng.integers(0, 10**9)}-{number}", f"Object {number}", geometry, kind, str(rng.choice(CODES)),
            layer=str(rng.choice(["maaiveld", "maaiveld", "bovengronds", "ondergronds"])),
            exactness=str(rng.choice(["exact", "exact", "indicatief"])),
            further_functions=tuple(rng.choice(CODES, int(rng.integers(0, 3)))),
            horizon=horizon, end_year=2040 if horizon == "2030" and rng.random() < 0.3 else None,
        ))  # fmt: skip
    return found


def found_for(objects, **options):
    shapes = ObjectSet([item.geometry for item in objects])
    return check_pairs(objects, shapes, load_matrix(), asked=("", "2050"), **options)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(2, 14))
def test_every_figure_equals_shapely_and_no_pair_is_missed(seed, count):
    objects = objects_of(seed, count)
    found = {(one.object_uuid, one.other_uuid): one for one in found_for(objects)}
    for number, first in enumerate(objects):
        for second in objects[number + 1 :]:
            one, other = sorted((first, second), key=lambda item: item.uuid)
            finding = found.pop((one.uuid, other.uuid), None)
            check_one(one, other, finding)
    assert found == {}


def check_one(one, other, finding):
    shared = one.geometry.intersection(other.geometry)
    distance = one.geometry.distance(other.geometry)
    if "2050" in (one.horizon, other.horizon) and 2040 in (one.end_year, other.end_year):
        assert finding is None  # the one has ended before the other begins
        return
    areas = one.kind == other.kind == "vlak"
    if areas and shared.area > 0.02:
        assert finding.overlap_m2 == pytest.approx(shared.area, rel=1e-6, abs=1.0)
        assert finding.overlap_pct == pytest.approx(100 * shared.area / one.geometry.area, rel=1e-6)
        assert finding.reserved_pct == pytest.approx(100 * shared.area / other.geometry.area, rel=1e-6)
        assert finding.place.within(shared.buffer(1e-6))
    elif {one.kind, other.kind} == {"vlak", "lijn"} and shared.length > 0.02:
        assert finding.length_m == pytest.approx(shared.length, rel=1e-6)
    elif distance > 0.02:
        rule = pair_rule(one, other, load_matrix())
        expected = judge_nearness(one, other, rule, distance) if rule else None
        assert (finding is None) == (expected is None)
        if finding is not None:
            assert finding.distance_m == pytest.approx(distance, rel=1e-9)
            assert finding.overlap_m2 == finding.length_m == 0.0
            assert finding.distance_m <= min(reach_m(one, load_matrix()), reach_m(other, load_matrix()))
    elif areas and same_claim(one, other):
        assert finding is None  # neighbours of one function make no double claim


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(2, 12), st.randoms(use_true_random=False))
def test_no_order_of_anything_matters(seed, count, random):
    objects = objects_of(seed, count)
    expected = found_for(objects)
    shuffled = list(objects)
    random.shuffle(shuffled)
    assert found_for(shuffled) == expected
    by_focus = {}
    for number in range(len(objects)):
        by_focus.update({one.key: one for one in found_for(objects, focus=number)})
    assert sorted(by_focus.values(), key=lambda one: one.key) == sorted(expected, key=lambda one: one.key)
    assert found_for(objects, focus=range(len(objects))) == expected
    assert len({one.key for one in expected}) == len(expected)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 6), st.integers(1, 6))
def test_neighbours_meet_ours_and_nobody_else(seed, mine, theirs):
    everybody = objects_of(seed, mine + theirs)
    ours, others = everybody[:mine], everybody[mine:]
    alone = found_for(ours)
    together = found_for(ours, neighbours=[NeighbourObject(item, "PV26") for item in others])
    ids = {item.uuid for item in ours}
    border = [one for one in together if one.theme == "grenseffect"]
    assert [one for one in together if one.theme != "grenseffect"] == alone
    assert all(one.object_uuid in ids and one.other_uuid not in ids for one in border)
    assert all(one.other_name.endswith("(Utrecht)") and "Grenseffect" in one.explanation for one in border)
    # the same pairs, with the same class and figures, as when all objects were ours
    joined = {one.key: one for one in found_for(everybody)}
    there = {item.uuid for item in others if item.end_year is None}
    crossing = {
        key for key, one in joined.items()
        if (one.object_uuid in ids) != (one.other_uuid in ids) and ({one.object_uuid, one.other_uuid} - ids) <= there
    }  # fmt: skip
    assert {one.key for one in border} == crossing
    for one in border:
        same = joined[one.key]
        assert (one.outcome, one.rule, one.situation) == (same.outcome, same.rule, same.situation)
        assert (one.overlap_m2, one.distance_m) == pytest.approx((same.overlap_m2, same.distance_m), rel=1e-9)


def test_the_fingerprint_sees_what_the_outcome_rests_on():
    homes = ProposalObject("a", "Wijk", shapely.box(0, 0, 1000, 1000), "vlak", "woningbouw")
    wind = ProposalObject("b", "Park", shapely.box(600, 0, 1600, 1000), "vlak", "windpark")
    [before] = found_for([homes, wind])

    def mark(one, other):
        return found_for([one, other])[0].situation

    assert mark(replace(homes, name="Anders"), wind) == before.situation
    nudged = shapely.box(0, 0, 1000.1, 1000)
    assert mark(replace(homes, geometry=nudged), wind) == before.situation
    for changed in (
        replace(homes, geometry=shapely.box(0, 0, 900, 1000)), replace(homes, function="bedrijventerrein"),
        replace(homes, exactness="indicatief"), replace(homes, further_functions=("windpark",)),
        replace(homes, layer="ondergronds"),
    ):  # fmt: skip
        assert mark(changed, wind) != before.situation


def test_objects_without_a_place_and_no_objects_at_all():
    homes = ProposalObject("a", "Wijk", None, "vlak", "woningbouw")
    assert found_for([homes, replace(homes, uuid="b")]) == []
    assert found_for([]) == []
    bad = NeighbourObject(replace(homes, geometry=shapely.Polygon([(0, 0), (2, 2), (0, 2), (2, 0)])), "PV26")
    mine = ProposalObject("m", "Park", shapely.box(0, 0, 2, 2), "vlak", "windpark")
    [finding] = found_for([mine], neighbours=[bad])
    assert finding.overlap_m2 == pytest.approx(2.0)
