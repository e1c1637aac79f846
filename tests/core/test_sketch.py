"""Strokes: smoothing keeps its promise, crossings are found where they are, and sizes are those of the shape."""

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.core.geometry import sketch, sketch_crossings, sketch_shapes
from novex_plugin.core.geometry.sketch_measure import Outline
from novex_plugin.core.model.records import AREA, LINE

RD = np.array([155_000.0, 463_000.0])  # in the middle of the country, where coordinates are large


def steps(largest=40.0):
    """Strokes as a hand makes them: a walk of small steps."""
    sizes = st.floats(-largest, largest, allow_nan=False)
    return st.lists(st.tuples(sizes, sizes), min_size=2, max_size=60)


def walk(moves):
    return RD + np.cumsum(np.array(moves, dtype=float), axis=0)


def ring_of(radii):
    """A ring round a middle: it never crosses itself, however ragged."""
    angles = np.linspace(0, 2 * math.pi, len(radii), endpoint=False)
    return RD + np.array(radii)[:, None] * np.column_stack([np.cos(angles), np.sin(angles)])


@settings(max_examples=150, deadline=None)
@given(moves=steps(), precision=st.sampled_from([0.5, 2.0, 5.0, 20.0]))
def test_a_smoothed_stroke_stays_within_its_declared_precision(moves, precision):
    drawn = walk(moves)
    if len(sketch.without_doubles(drawn, 0.0)) < 2:
        return
    result = sketch.smooth(drawn, precision)
    away = shapely.hausdorff_distance(shapely.linestrings(drawn), shapely.linestrings(result), densify=0.2)
    assert away <= precision * 1.0001


@settings(max_examples=150, deadline=None)
@given(moves=steps(), precision=st.sampled_from([0.5, 5.0, 20.0]))
def test_both_ends_of_a_stroke_stay_where_they_were(moves, precision):
    drawn = walk(moves)
    result = sketch.smooth(drawn, precision)
    assert tuple(result[0]) == tuple(drawn[0])
    assert tuple(result[-1]) == tuple(drawn[-1])


@settings(max_examples=100, deadline=None)
@given(radii=st.lists(st.floats(20.0, 400.0), min_size=5, max_size=80), precision=st.sampled_from([1.0, 10.0, 50.0]))
def test_a_smoothed_area_is_valid_and_near_the_stroke(radii, precision):
    drawn = ring_of(radii)
    if not shapely.polygons(drawn).is_valid:
        return
    result = sketch.smooth(drawn, precision, closed=True)
    area = shapely.polygons(result)
    assert area.is_valid
    assert area.area > 0
    assert shapely.hausdorff_distance(shapely.linestrings(drawn), shapely.linestrings(result)) <= precision * 1.0001


@settings(max_examples=100, deadline=None)
@given(moves=steps(), precision=st.sampled_from([2.0, 20.0]))
def test_a_stroke_that_did_not_cross_itself_does_not_start_to(moves, precision):
    drawn = sketch.without_doubles(walk(moves), 0.0)
    if len(drawn) < 3 or not shapely.is_simple(shapely.linestrings(drawn)):
        return
    if sketch_crossings.crosses_itself(drawn):  # touches within a micrometre: neither way is worth a promise
        return
    assert shapely.is_simple(shapely.linestrings(sketch.smooth(drawn, precision)))


def test_smoothing_takes_the_jitter_out():
    along = np.linspace(0, 1000, 300)
    jitter = np.tile([0.8, -0.8], 150)
    result = sketch.smooth(RD + np.column_stack([along, jitter]), 5.0)
    assert len(result) <= 4


def test_smoothing_rounds_a_corner_and_stays_near_it():
    result = sketch.smooth(RD + np.array([(0, 0), (500, 0), (500, 500)]), 10.0)
    assert len(result) == 6
    assert np.hypot(*(result - RD - [500, 0]).T).min() <= 10.0


@pytest.mark.parametrize(("scale", "metres"), [(10_000, 5.0), (25_000, 10.0), (100_000, 50.0), (1_000, 0.5), (50, 0.1),
                                               (10_000_000, 500.0), (0, 0.1), (float("nan"), 0.1)])  # fmt: skip
def test_the_precision_of_a_hand_follows_the_scale_of_the_map(scale, metres):
    assert sketch.precision_at(scale) == metres


def test_double_vertices_go_and_the_end_stays():
    points = np.array([(0, 0), (0, 0), (10, 0), (10, 0.0004), (20, 0), (20, 0.0004)])
    assert sketch.without_doubles(points).tolist() == [[0, 0], [10, 0], [20, 0.0004]]


def test_an_end_that_shoots_past_the_begin_closes_there():
    stroke = np.array([(0, -5), (0, 100), (100, 100), (100, 0), (-5, 0)], dtype=float)
    closed, done = sketch.close_stroke(stroke, 10.0)
    assert done
    assert closed.tolist() == [[0, 0], [0, 100], [100, 100], [100, 0]]


def test_a_long_tail_is_left_for_the_user_to_judge():
    stroke = np.array([(0, -50), (0, 100), (100, 100), (100, 0), (-50, 0)], dtype=float)
    closed, done = sketch.close_stroke(stroke, 10.0)
    assert not done
    assert len(closed) == 5


# -- crossings --------------------------------------------------------------------------------


def test_a_piece_that_crosses_an_earlier_one_is_found_with_the_place():
    line = np.array([(0, 0), (100, 0), (100, 100), (50, 100)], dtype=float) + RD
    index, place = sketch_crossings.crossing_of(line, line[-1], RD + [50, -50])
    assert index == 0
    assert place - RD == pytest.approx([50, 0])


def test_going_on_from_the_last_vertex_is_no_crossing():
    line = np.array([(0, 0), (100, 0), (100, 100)], dtype=float) + RD
    assert sketch_crossings.crossing_of(line, line[-1], RD + [0, 100]) is None


def test_running_back_over_the_last_piece_is_one():
    line = np.array([(0, 0), (100, 0)], dtype=float) + RD
    assert sketch_crossings.crossing_of(line, line[-1], RD + [40, 0]) is not None


def test_touching_an_earlier_vertex_is_one():
    line = np.array([(0, 0), (100, 0), (100, 100), (0, 100)], dtype=float) + RD
    assert sketch_crossings.crossing_of(line, line[-1], RD + [100, 0]) is not None


def test_closing_at_the_first_vertex_is_no_crossing():
    line = np.array([(0, 0), (100, 0), (100, 100)], dtype=float) + RD
    assert sketch_crossings.crossing_of(line, line[-1], line[0]) is None


@settings(max_examples=200, deadline=None)
@given(cells=st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=3, max_size=9))
def test_crossings_of_a_ring_agree_with_geos(cells):
    """On whole coordinates touching, running back and collinear pieces come up all the time."""
    points = sketch.without_doubles(np.array(cells, dtype=float) * 10 + RD)
    if len(points) > 1 and np.allclose(points[0], points[-1]):
        points = points[:-1]
    if len(points) < 3 or shapely.polygons(points).area == 0:
        return
    assert sketch_crossings.crosses_itself(points, closed=True) == (not shapely.polygons(points).is_valid)


@settings(max_examples=200, deadline=None)
@given(cells=st.lists(st.tuples(st.floats(0, 60), st.floats(0, 60)), min_size=3, max_size=12))
def test_the_live_question_finds_what_the_whole_check_finds(cells):
    points = sketch.without_doubles(np.array(cells, dtype=float) + RD)
    one_by_one = any(
        sketch_crossings.crossing_of(points[: place + 1], points[place], points[place + 1]) is not None
        for place in range(1, len(points) - 1)
    )
    assert one_by_one == sketch_crossings.crosses_itself(points)


def test_places_of_crossings_are_told():
    bow = np.array([(0, 0), (100, 100), (100, 0), (0, 100)], dtype=float)
    ((first, second, place),) = sketch_crossings.crossings(bow, closed=True)
    assert (first, second) == (0, 2)
    assert place == pytest.approx([50, 50])


# -- shapes and sizes ---------------------------------------------------------------------------


@pytest.mark.parametrize("radius", [0.05, 3.0, 500.0, 20_000.0])
def test_a_circle_stays_within_its_chord_tolerance(radius):
    ring = sketch_shapes.circle(RD, radius)
    middles = (ring + np.roll(ring, 1, axis=0)) / 2 - RD
    assert (radius - np.hypot(*middles.T)).max() <= sketch_shapes.CHORD_M + 1e-9
    assert np.hypot(*(ring - RD).T) == pytest.approx(radius)


def test_a_rectangle_on_a_side_has_right_angles_and_the_asked_depth():
    a, b, c, d = sketch_shapes.rectangle_on_side(RD, RD + [300, 400], RD + [0, 500])
    assert (b - a) @ (c - b) == pytest.approx(0, abs=1e-6)
    assert shapely.polygons([a, b, c, d]).area == pytest.approx(500 * 300, rel=1e-9)


@settings(max_examples=100, deadline=None)
@given(moves=steps(900.0))
def test_sizes_with_the_mouse_are_those_of_the_shape_with_one_more_vertex(moves):
    points = walk(moves)
    outline = Outline(points[:-1])
    if len(points) < 4:
        return
    shape = shapely.polygons(points - RD)
    seen = outline.measure(AREA, points[-1])
    assert seen.area_m2 == pytest.approx(shape.area if shape.is_valid else seen.area_m2, rel=1e-6, abs=1e-3)
    assert seen.length_m == pytest.approx(shape.length, rel=1e-9, abs=1e-6)
    assert outline.measure(LINE, points[-1]).length_m == pytest.approx(shapely.linestrings(points).length, abs=1e-6)


def test_the_readout_speaks_dutch():
    outline = Outline(RD + np.array([(0, 0), (400, 0), (400, 300)]))
    assert outline.measure(AREA, RD + [0, 300]).text == "12,0 ha · omtrek 1,4 km · stuk 400 m"
    assert outline.measure(LINE).text == "700 m"
