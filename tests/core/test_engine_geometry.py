"""Repair, cutting and dissolving keep every square metre: checked against shapely on plain geometries."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.core.geometry.components import component_labels, covered_measure, dissolve
from novex_plugin.core.geometry.pieces import MAX_VERTICES, cut
from novex_plugin.core.geometry.repair import keep_kind, repair, repair_all

SEEDS = st.integers(min_value=0, max_value=2**32 - 1)


def star(rng, vertices, reach=500.0):
    """A polygon round a random centre with ``vertices`` corners; simple, often far from convex."""
    angle = (np.arange(vertices) + rng.uniform(0, 0.9, vertices)) / vertices * 2 * np.pi
    radius = rng.uniform(0.2, 1.0, vertices) * reach
    centre = rng.uniform(0, 2000, 2)
    return shapely.Polygon(np.column_stack([np.cos(angle), np.sin(angle)]) * radius[:, None] + centre)


def blobs(rng, count, vertices):
    made = [star(rng, int(rng.integers(4, vertices))) for _ in range(count)]
    return np.array([repair(shape) for shape in made], dtype=object)


@settings(max_examples=40, deadline=None)
@given(SEEDS)
def test_pieces_cover_exactly_their_polygon(seed):
    rng = np.random.default_rng(seed)
    shape = shapely.union_all(blobs(rng, 4, 120)).difference(shapely.union_all(blobs(rng, 2, 60)))
    shape = shape.buffer(float(rng.uniform(0.1, 3.0)), quad_segs=24)  # many vertices, rings and islands
    pieces, owner = cut(np.array([shape], dtype=object), "vlak")
    assert shapely.get_num_coordinates(pieces).max() <= MAX_VERTICES
    assert set(owner.tolist()) <= {0}
    assert shapely.area(pieces).sum() == pytest.approx(shape.area, rel=1e-11)
    assert shapely.area(shapely.symmetric_difference(shapely.union_all(pieces), shape)) < 1e-6
    assert shapely.is_valid(pieces).all()


@settings(max_examples=40, deadline=None)
@given(SEEDS, st.integers(min_value=2, max_value=3000))
def test_line_pieces_keep_every_vertex_and_metre(seed, vertices):
    rng = np.random.default_rng(seed)
    line = shapely.LineString(rng.uniform(0, 1000, (vertices, 2)))
    pieces, _owner = cut(np.array([line], dtype=object), "lijn")
    assert shapely.get_num_coordinates(pieces).max() <= MAX_VERTICES
    assert shapely.length(pieces).sum() == pytest.approx(line.length, rel=1e-12)
    joined = np.concatenate([shapely.get_coordinates(pieces[0]), *(shapely.get_coordinates(p)[1:] for p in pieces[1:])])
    assert np.array_equal(joined, shapely.get_coordinates(line))


def test_what_is_much_too_big_goes_into_quarters_and_nothing_is_lost():
    """Giants, with a hole and in parts, between small ones; the sums against the originals, by GEOS's own overlay."""
    rng = np.random.default_rng(5)
    giant = star(rng, 9_000).difference(star(rng, 700, 40.0))
    two = repair(shapely.MultiPolygon([star(rng, 800), shapely.box(2e3, 0, 2005, 9)]))
    shapes = np.array(
        [shapely.box(0, 0, 5, 5), giant, shapely.Polygon(), two,
         shapely.transform(giant, lambda corners: corners + [5_000, 0])], dtype=object,
    )  # fmt: skip
    pieces, owner = cut(shapes, "vlak")
    assert (shapely.get_num_coordinates(pieces) <= MAX_VERTICES).all() and shapely.is_valid(pieces).all()
    assert sorted(set(owner.tolist())) == [0, 1, 3, 4]
    for number in (0, 1, 3, 4):
        mine = pieces[owner == number]
        assert shapely.area(mine).sum() == pytest.approx(shapes[number].area, rel=1e-11)
        assert shapely.union_all(mine).symmetric_difference(shapes[number]).area < 1e-6
    assert pieces[owner == 0][0] is shapes[0], "what is small and one polygon is not copied"


def test_owner_follows_the_piece():
    big = shapely.Point(0, 0).buffer(100, quad_segs=400)
    small = shapely.box(500, 0, 510, 10)
    pieces, owner = cut(np.array([small, big, shapely.from_wkt("POLYGON EMPTY")], dtype=object), "vlak")
    assert np.bincount(owner, weights=shapely.area(pieces)).tolist() == pytest.approx([100.0, big.area])


@settings(max_examples=40, deadline=None)
@given(SEEDS)
def test_dissolved_area_equals_one_big_union(seed):
    rng = np.random.default_rng(seed)
    shapes = blobs(rng, int(rng.integers(1, 25)), 60)
    assert covered_measure(shapes) == pytest.approx(shapely.union_all(shapes).area, rel=1e-9)


def test_groups_of_equal_size_are_united_apart():
    boxes = [(0, 0, 2, 2), (1, 0, 3, 2), (10, 0, 12, 2), (11, 0, 13, 2)]
    _alone, united = dissolve(shapely.box(*np.array(boxes, dtype=float).T))
    assert shapely.area(united).tolist() == [6.0, 6.0]


def test_neighbours_that_share_a_border_are_left_alone():
    grid = shapely.box(*np.array([(x, y, x + 1, y + 1) for x in range(5) for y in range(5)], dtype=float).T)
    alone, united = dissolve(grid)
    assert alone.all()
    assert len(united) == 0


def test_pieces_of_one_feature_are_not_compared():
    same = np.array([shapely.box(0, 0, 2, 2), shapely.box(1, 0, 3, 2)], dtype=object)
    alone, _united = dissolve(same, groups=np.array([7, 7]))
    assert alone.all()


def test_double_lines_count_once():
    lines = np.array([shapely.LineString([(0, 0), (10, 0)]), shapely.LineString([(4, 0), (14, 0)])], dtype=object)
    assert covered_measure(lines, "lijn") == pytest.approx(14.0)


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=60))
def test_component_labels_agree_with_a_flood_fill(links):
    count = 31
    near = {item: {item} for item in range(count)}
    for one, other in links:
        near[one].add(other)
        near[other].add(one)
    labels = component_labels(count, [a for a, _ in links], [b for _, b in links])
    for start in range(count):
        reached, queue = set(), [start]
        while queue:
            item = queue.pop()
            if item not in reached:
                reached.add(item)
                queue.extend(near[item])
        assert labels[start] == min(reached)


# -- repair


def test_overlapping_parts_keep_the_place_both_cover():
    """The trap: make_valid throws that place away."""
    ring = shapely.box(0, 0, 30, 30).difference(shapely.box(10, 10, 20, 20))
    broken = shapely.MultiPolygon([ring, shapely.box(5, 5, 25, 25)])
    assert not broken.is_valid
    assert shapely.make_valid(broken).area == pytest.approx(600.0)
    assert repair(broken).area == pytest.approx(900.0)


def test_a_part_that_fills_the_hole_of_another_stays():
    """So 90 ha of Voornes Duin disappear from the real Natura 2000 file."""
    ring = shapely.box(0, 0, 30, 30).difference(shapely.box(10, 10, 20, 20))
    broken = shapely.MultiPolygon([ring, shapely.box(10, 10, 20, 20)])
    assert shapely.make_valid(broken).area == pytest.approx(800.0)
    assert repair(broken).area == pytest.approx(900.0)


def test_both_lobes_of_a_bow_tie_survive():
    """The other trap: buffer(0) keeps one lobe only."""
    bow_tie = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    assert bow_tie.buffer(0).area < 49.0
    assert repair(bow_tie).area == pytest.approx(50.0)


def test_a_ring_that_laps_itself_keeps_the_lap():
    lap = shapely.Polygon([(0, 0), (10, 0), (10, 10), (4, 10), (4, 4), (14, 4), (14, 14), (0, 14)])
    fixed = repair(lap)
    assert fixed.is_valid
    assert fixed.area == pytest.approx(shapely.union_all([lap.buffer(0), shapely.make_valid(lap)]).area)


def test_a_hole_stays_a_hole():
    shell = [(0, 0), (20, 0), (20, 20), (0, 20)]
    holes = [[(5, 5), (15, 5), (15, 15), (5, 15)], [(10, 10), (18, 10), (18, 18), (10, 18)]]  # holes that overlap
    fixed = repair(shapely.Polygon(shell, holes))
    assert fixed.is_valid
    assert fixed.area == pytest.approx(400 - (100 + 64 - 25))


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_overlapping_parts_never_lose_area(seed):
    rng = np.random.default_rng(seed)
    parts = [star(rng, int(rng.integers(4, 40))) for _ in range(int(rng.integers(2, 6)))]
    expected = shapely.union_all([part.buffer(0) for part in parts])
    fixed = repair(shapely.MultiPolygon(parts))
    assert fixed.is_valid
    assert fixed.area == pytest.approx(expected.area, rel=1e-9)


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_any_scribble_becomes_valid_and_covers_what_either_method_keeps(seed):
    rng = np.random.default_rng(seed)
    scribble = shapely.Polygon(rng.integers(0, 40, (int(rng.integers(4, 12)), 2)).astype(float))
    fixed = repair(scribble)
    assert fixed.is_valid
    for other in (keep_kind(shapely.make_valid(scribble), "vlak"), scribble.buffer(0)):
        assert other.difference(fixed.buffer(1e-6)).area < 1e-6


def test_valid_geometries_and_gaps_are_untouched_and_every_repair_is_recorded():
    fine = shapely.box(0, 0, 1, 1)
    broken = shapely.MultiPolygon([shapely.box(0, 0, 10, 10), shapely.box(5, 0, 15, 10)])
    fixed, repairs = repair_all(np.array([fine, None, broken, shapely.from_wkt("POLYGON EMPTY")], dtype=object))
    assert fixed[0] is fine
    assert fixed[1] is None
    [record] = repairs
    assert (record.index, record.area_before, record.area_after) == (2, pytest.approx(200.0), pytest.approx(150.0))
    assert record.double_area == pytest.approx(50.0)
    assert record.reason


def test_keeping_one_kind_of_a_collection():
    mixed = shapely.from_wkt("GEOMETRYCOLLECTION (POINT (1 1), POLYGON ((0 0, 2 0, 2 2, 0 0)), LINESTRING (0 0, 5 5))")
    assert keep_kind(mixed, "vlak").geom_type == "Polygon"
    assert keep_kind(mixed, "lijn").length == pytest.approx(shapely.LineString([(0, 0), (5, 5)]).length)
    assert keep_kind(shapely.Point(0, 0), "vlak").is_empty
