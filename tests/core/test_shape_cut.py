"""Splitting, merging, holing and clipping: what was there stays there, each square metre once."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box

from novex_plugin.core.errors import NovexError
from novex_plugin.core.geometry import shape_cut
from novex_plugin.core.geometry.shape_simplify import simplify, vertices

PROVINCE = Polygon([(-400, -350), (300, -420), (420, 200), (60, 90), (-200, 430)])
corner = st.floats(-500, 500, allow_nan=False).map(lambda value: round(value, 3))
place = st.tuples(corner, corner)
FAST = settings(max_examples=60, deadline=None)


@st.composite
def areas(draw):
    """A star around a middle, sometimes with a hole or a second part."""
    middle = np.array(draw(place))
    radii = draw(st.lists(st.floats(20, 200), min_size=3, max_size=14))
    angles = np.linspace(0, 2 * np.pi, len(radii), endpoint=False)
    star = Polygon(middle + np.column_stack([radii * np.cos(angles), radii * np.sin(angles)]))
    if draw(st.booleans()):
        star = Polygon(star.exterior, [Point(middle).buffer(5).exterior])
    return MultiPolygon([star, shapely.affinity.translate(star, 900, 0)]) if draw(st.booleans()) else star


@FAST
@given(areas(), st.lists(place, min_size=2, max_size=6))
def test_the_pieces_of_a_split_are_the_whole(area, corners):
    pieces = shape_cut.split(area, LineString(corners), "vlak")
    assert sum(piece.area for piece in pieces) == pytest.approx(area.area, rel=1e-9, abs=1e-6)
    assert shapely.union_all(pieces).symmetric_difference(area).area < 1e-6
    assert all(one.intersection(other).area < 1e-6 for one in pieces for other in pieces if one is not other)
    assert [piece.area for piece in pieces[1:]] == sorted((piece.area for piece in pieces[1:]), reverse=True)
    assert all(piece.is_valid for piece in pieces)


@FAST
@given(st.lists(place, min_size=2, max_size=8, unique=True), st.lists(place, min_size=2, max_size=4, unique=True))
def test_the_pieces_of_a_line_are_the_whole_line(corners, cut):
    line = LineString(corners)
    pieces = shape_cut.split(line, LineString(cut), "lijn")
    assert sum(piece.length for piece in pieces) == pytest.approx(line.length, rel=1e-9)
    assert shapely.hausdorff_distance(shapely.union_all(pieces), line) < 1e-6


@FAST
@given(st.lists(areas(), min_size=2, max_size=4))
def test_a_merge_covers_what_its_parts_covered(shapes):
    merged = shape_cut.merge(shapes, "vlak")
    assert merged.area == pytest.approx(shapely.union_all(shapes).area, rel=1e-9)
    assert shapely.union_all(shapes).difference(merged).area < 1e-6


@FAST
@given(areas(), st.lists(place, min_size=2, max_size=3))
def test_merging_the_pieces_of_a_split_gives_the_original(area, cut):
    again = shape_cut.merge(shape_cut.split(area, LineString(cut), "vlak"), "vlak")
    assert again.symmetric_difference(area).area < 1e-6


@FAST
@given(areas())
def test_what_is_clipped_lies_inside_and_what_is_cut_away_outside(area):
    inside = shape_cut.clip(area, PROVINCE, "vlak")
    outside = shape_cut.cut_away(area, PROVINCE, "vlak")
    assert inside.difference(PROVINCE).area < 1e-6
    assert outside.intersection(PROVINCE).area < 1e-6
    assert inside.area + outside.area == pytest.approx(area.area, abs=0.05)  # crumbs below 0.01 m² go


@FAST
@given(areas(), areas())
def test_a_hole_takes_exactly_what_lay_under_it(area, ring):
    try:
        left, hole = shape_cut.with_hole(area, ring)
    except NovexError:
        covered = area.intersection(ring).area
        assert covered < 0.01 or area.difference(ring).area < 0.05
        return
    assert left.intersection(ring).area < 1e-6
    assert left.area + hole.area == pytest.approx(area.area, abs=0.05)


def test_a_line_that_does_not_cross_leaves_the_shape_alone():
    square = box(0, 0, 100, 100)
    for line in ([(0, 200), (100, 200)], [(50, -10), (50, 50)], [(10, 10), (90, 90)], [(0, 0), (0, 100)]):
        assert shape_cut.split(square, LineString(line), "vlak") == [square]


def test_a_line_may_cross_several_times():
    comb = box(0, 0, 100, 50).difference(box(20, 20, 40, 50)).difference(box(60, 20, 80, 50))
    pieces = shape_cut.split(comb, LineString([(-10, 30), (110, 30)]), "vlak")
    assert [round(piece.area) for piece in pieces] == [2600, 400, 400, 400]


def test_a_closed_line_cuts_a_piece_out_of_the_middle():
    loop = LineString([(40, 40), (60, 40), (60, 60), (40, 60), (40, 40)])
    pieces = shape_cut.split(box(0, 0, 100, 100), loop, "vlak")
    assert [piece.area for piece in pieces] == [9600, 400]


def test_parts_that_are_not_cut_stay_with_the_largest_piece():
    islands = MultiPolygon([box(0, 0, 10, 10), box(50, 0, 60, 10)])
    first, second = shape_cut.split(islands, LineString([(3, -1), (3, 11)]), "vlak")
    assert (first.area, second.area) == (pytest.approx(170), pytest.approx(30))


def test_a_line_that_crosses_itself_is_only_cut_by_the_drawn_line():
    loop = LineString([(0, 0), (10, 0), (10, 5), (5, 5), (5, -5)])
    pieces = shape_cut.split(loop, LineString([(2, -1), (2, 1)]), "lijn")
    assert sorted(piece.length for piece in pieces) == [2.0, 28.0]


def test_lines_that_meet_end_to_end_become_one_line():
    merged = shape_cut.merge([LineString([(0, 0), (5, 0)]), LineString([(5, 0), (9, 0)])], "lijn")
    assert merged.geom_type == "LineString"
    assert merged.length == 9


def test_areas_apart_become_one_of_several_parts():
    assert len(shape_cut.merge([box(0, 0, 1, 1), box(5, 0, 6, 1)], "vlak").geoms) == 2


@pytest.mark.parametrize("work", [
    lambda: shape_cut.split(Point(0, 0), LineString([(0, 0), (1, 1)]), "punt"),
    lambda: shape_cut.merge([Point(0, 0), Point(1, 1)], "punt"),
    lambda: shape_cut.with_hole(box(0, 0, 10, 10), box(20, 20, 30, 30)),
    lambda: shape_cut.with_hole(box(0, 0, 10, 10), box(-1, -1, 11, 11)),
    lambda: shape_cut.without_hole_at(box(0, 0, 10, 10), Point(5, 5)),
    lambda: simplify(Point(0, 0), 1.0, "punt"),
    lambda: simplify(box(0, 0, 1, 1), 0.0, "vlak"),
])  # fmt: skip
def test_what_cannot_be_done_is_said_with_a_way_out(work):
    with pytest.raises(NovexError) as error:
        work()
    assert error.value.hint


def test_a_hole_is_closed_again_with_what_lay_in_it():
    ring = Polygon(box(0, 0, 100, 100).exterior, [box(40, 40, 60, 60).exterior, box(10, 10, 20, 20).exterior])
    closed, hole = shape_cut.without_hole_at(MultiPolygon([ring, box(45, 45, 50, 50)]), Point(42, 42))
    assert (closed.area, hole.area) == (9900, 400)


def test_a_self_crossing_shape_is_repaired_before_it_is_cut():
    bow = Polygon([(0, 0), (100, 100), (100, 0), (0, 100)])
    pieces = shape_cut.split(bow, LineString([(25, -10), (25, 110)]), "vlak")
    assert sum(piece.area for piece in pieces) == pytest.approx(5000)


def wavy(count):
    angles = np.linspace(0, 2 * np.pi, count, endpoint=False)
    radius = 5_000 + 200 * np.sin(angles * 40) + 0.2 * np.sin(angles * count / 3)
    return Polygon(np.column_stack([150_000 + radius * np.cos(angles), 450_000 + radius * np.sin(angles)]))


def test_two_hundred_thousand_vertices_are_split_clipped_and_made_lighter():
    shape = wavy(200_000)
    pieces = shape_cut.split(shape, LineString([(140_000, 450_100), (160_000, 449_900)]), "vlak")
    assert sum(piece.area for piece in pieces) == pytest.approx(shape.area, rel=1e-12)
    assert shape_cut.clip(shape, box(140_000, 440_000, 150_000, 460_000), "vlak").area < shape.area
    light = simplify(shape, 2.0, "vlak")
    assert light.vertices_before == 200_001
    assert light.vertices_after < 4_000
    assert abs(light.change_pct) < 0.05
    assert light.geometry.is_valid
    assert shapely.hausdorff_distance(light.geometry.exterior, shapely.simplify(shape.exterior, 0.5)) < 2.6


def test_crumbs_go_with_the_lighter_outline():
    crumbs = MultiPolygon([Polygon(box(0, 0, 100, 100).exterior, [box(50, 50, 51, 51).exterior]), box(200, 0, 201, 1)])
    light = simplify(crumbs, 2.0, "vlak")
    assert light.geometry.equals(box(0, 0, 100, 100))
    assert vertices(light.geometry) == 5


@FAST
@given(areas(), st.floats(0.1, 50))
def test_a_lighter_outline_is_valid_and_never_heavier(area, tolerance):
    light = simplify(area, tolerance, "vlak")
    assert light.geometry.is_valid
    assert not light.geometry.is_empty
    assert light.vertices_after <= light.vertices_before


@pytest.mark.parametrize("seed", [47, 49, 54])
def test_no_thread_holds_together_what_was_cut_apart(seed):
    """What is cut away was itself clipped to the area, so that its ends lie along the border but for rounding."""
    area = Polygon([(168432.87, 424643.64), (169367.13, 424760.42), (169453.45, 423912.48), (168605.51, 423765.23)])
    bend = [168554.1, 424171.6] + np.random.default_rng(seed).uniform(-40, 40, 2)
    strip = LineString([(168250.3, 424560.2), bend, (169210.7, 423365.9)]).buffer(5.0)
    strips = shapely.union(strip, shapely.transform(strip, lambda corners: corners + [18, 14]))
    left = shape_cut.cut_away(area, area.intersection(strips), "vlak")
    assert shapely.get_num_geometries(left) == 3
    assert left.area == pytest.approx(area.difference(strips).area, abs=0.01)
    assert left.length == pytest.approx(area.difference(strips).length, abs=0.1)
