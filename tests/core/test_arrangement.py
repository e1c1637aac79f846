"""Areas of combinations from the borders alone: against GEOS, which builds every shape."""

from itertools import combinations

import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from novex_plugin.core.accounting.pieces import disjoint_pieces
from novex_plugin.core.geometry import area_borders, arrangement, border_crossings
from novex_plugin.core.geometry.arrangement import arrange
from novex_plugin.core.geometry.coverage import NOWHERE, Coverage
from tests.core.accounting_world import X, Y, box, crooked_provinces, shapes

CLOSE = pytest.approx


def array(items):
    result = np.empty(len(items), dtype=object)
    result[:] = items
    return result


def by_hand(polygons, regions=()):
    """Area per combination and region by overlay: for every set of polygons what lies in all of them and no other."""
    found = {}
    places = [(number, region) for number, region in enumerate(regions)]
    outside = shapely.union_all(regions) if regions else None
    for size in range(1, len(polygons) + 1):
        for members in combinations(range(len(polygons)), size):
            ground = polygons[members[0]]
            for member in members[1:]:
                ground = ground.intersection(polygons[member])
            others = [polygons[other] for other in range(len(polygons)) if other not in members]
            ground = ground.difference(shapely.union_all(others)) if others else ground
            for number, region in places:
                found[members, number] = ground.intersection(region).area
            found[members, NOWHERE] = ground.difference(outside).area if regions else ground.area
    return {key: area for key, area in found.items() if area > 0.01}


def sums(pieces):
    found = {}
    for members, area, region in pieces:
        found[members, region] = found.get((members, region), 0.0) + area
    return {key: area for key, area in found.items() if area > 0.01}


@settings(max_examples=60, deadline=None)
@given(st.lists(shapes(), min_size=1, max_size=5))
def test_every_combination_has_the_area_that_an_overlay_gives(polygons):
    assert sums(disjoint_pieces(polygons)) == CLOSE(by_hand(polygons), abs=1e-4)


@settings(max_examples=40, deadline=None)
@given(st.lists(shapes(), min_size=1, max_size=4))
def test_and_so_has_every_combination_in_every_region(polygons):
    regions = crooked_provinces().geometries
    pieces = disjoint_pieces(polygons, coverage=Coverage(regions, range(3)))
    assert sums(pieces) == CLOSE(by_hand(polygons, regions), abs=1e-4)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(polygons=st.lists(shapes(), min_size=2, max_size=4), whole=st.booleans())
def test_indexes_of_large_borders_and_small_portions_change_nothing(monkeypatch, polygons, whole):
    """What is meant for borders of a hundred thousand vertices, on small ones."""
    around = [shapely.union_all(polygons).buffer(50.0)] if whole else []
    regions = Coverage(crooked_provinces().geometries, range(3))
    wanted = sums(disjoint_pieces([*polygons, *around], coverage=regions))
    with monkeypatch.context() as patch:
        patch.setattr(area_borders, "_MANY_RUNS", 0)
        patch.setattr(area_borders, "_IN_CACHE", 3)
        patch.setattr(border_crossings, "_MANY_MEETINGS", 0)
        patch.setattr(arrangement, "_AT_ONCE", 2)
        assert sums(disjoint_pieces([*polygons, *around], coverage=regions)) == CLOSE(wanted, abs=1e-6)


def test_copies_count_under_every_object_that_has_them():
    one, other = turned(10), turned(50)
    pieces = disjoint_pieces([one, other, one, turned(110).buffer(0)])
    assert sums(pieces) == CLOSE(by_hand([one, other, one, turned(110)]), abs=1e-6)


def turned(angle):
    return shapely.affinity.rotate(box(0, 0, 100, 60), angle)


def test_crossing_borders_are_measured_without_geos():
    arranged = arrange(array([turned(10), turned(50), turned(110)]))
    assert not arranged.rough
    assert sums(arranged.ground) == CLOSE(by_hand([turned(10), turned(50), turned(110)]), abs=1e-6)


def test_what_runs_along_another_border_is_left_to_geos_with_its_group_only():
    same = [box(0, 0, 100, 100), box(50, 0, 150, 100)]
    arranged = arrange(array([*same, turned(10), turned(50).buffer(0), box(900, 0, 950, 50)]))
    assert [sorted(group.tolist()) for group in arranged.rough] == [[0, 1, 2, 3]]
    assert [item.members for item in arranged.ground] == [(4,)]


def test_neighbours_that_share_a_border_need_no_overlay():
    arranged = arrange(array([box(0, 0, 100, 100), box(100, 0, 200, 100), box(100, 100, 200, 200)]))
    assert not arranged.rough
    assert sorted(arranged.ground) == [((0,), 10_000.0, -1), ((1,), 10_000.0, -1), ((2,), 10_000.0, -1)]


def test_one_inside_the_other_a_hole_and_a_part_elsewhere():
    outer = box(0, 0, 100, 100).difference(box(40, 40, 60, 60))
    inner = shapely.union_all([box(10, 10, 20, 20), box(45, 45, 55, 55), box(500, 0, 510, 10)])
    pieces = disjoint_pieces([outer, inner])
    assert sums(pieces) == CLOSE({((0,), -1): 9500.0, ((0, 1), -1): 100.0, ((1,), -1): 200.0})


def test_an_object_around_a_whole_region_and_one_within_a_region():
    regions = [box(0, 0, 30, 30), box(30, 0, 60, 30)]
    around = shapely.affinity.rotate(box(-50, -50, 150, 150), 3)
    inside = shapely.affinity.rotate(box(5, 5, 15, 15), 20)
    pieces = disjoint_pieces([around, inside], coverage=Coverage(regions, [0, 1]))
    assert sums(pieces) == CLOSE(
        {((0,), 0): 800.0, ((0, 1), 0): 100.0, ((0,), 1): 900.0, ((0,), -1): 40_000 - 1_800}, abs=1e-4
    )


def test_a_place_is_found_for_shapes_far_from_any_border():
    regions = [box(0, 0, 30_000, 30_000), box(30_000, 0, 60_000, 30_000)]
    far = [box(10_000, 10_000, 10_100, 10_100), box(45_000, 20_000, 45_100, 20_100), box(-900, -900, -800, -800)]
    pieces = disjoint_pieces(far, coverage=Coverage(regions, [0, 1]))
    assert sorted((piece.members, piece.region) for piece in pieces) == [((0,), 0), ((1,), 1), ((2,), NOWHERE)]


def test_hundreds_on_one_place_agree_with_one_union():
    rng = np.random.default_rng(4)
    polygons = [
        shapely.Point(X + rng.uniform(0, 500), Y + rng.uniform(0, 500)).buffer(rng.uniform(10, 90), quad_segs=5)
        for _ in range(150)
    ]
    pieces = disjoint_pieces(polygons)
    assert sum(piece.area_m2 for piece in pieces) == CLOSE(shapely.union_all(polygons).area, rel=1e-9)
    twice = sum(piece.area_m2 * len(piece.members) for piece in pieces)
    assert twice == CLOSE(sum(shape.area for shape in polygons), rel=1e-9)


def test_a_part_that_only_touches_a_region_costs_nothing():
    """The overlay of such an object with the region holds a line as well, which is no ground."""
    regions = [box(100, 0, 200, 100), box(0, 0, 100, 100)]
    parts = shapely.union_all([box(60, 20, 100, 40), box(90, 60, 130, 80)])
    over_it = shapely.affinity.rotate(box(95, 25, 115, 70), 7)
    pieces = disjoint_pieces([parts, over_it], coverage=Coverage(regions, [0, 1]))
    assert sums(pieces) == CLOSE(by_hand([parts, over_it], regions), abs=1e-4)
    assert sum(piece.area_m2 for piece in pieces if 0 in piece.members) == CLOSE(1_600.0, abs=1e-4)


def test_a_sliver_is_nobody_elses_and_is_not_lost():
    """Its inside point lies on its border by rounding, so that no object seems to contain it."""
    corners = [(158372.3, 438073.9), (158946.7, 438388.3), (158618.43865817258, 438208.6249201418),
               (158523.1, 438156.4)]  # fmt: skip
    sliver = shapely.Polygon(corners)
    over_it = shapely.box(158000, 438000, 159000, 438500)
    same = shapely.Polygon([*corners, (158400.0, 438000.0)])  # shares borders with both, so that GEOS has to cut
    pieces = disjoint_pieces([sliver, over_it, same])
    assert sum(piece.area_m2 for piece in pieces if 1 in piece.members) == CLOSE(over_it.area, abs=1e-4)
    assert sum(piece.area_m2 for piece in pieces if 0 in piece.members) == CLOSE(sliver.area, abs=1e-4)
