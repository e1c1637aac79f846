"""The figures of a check equal plain shapely: every area, length and share, for every pair of geometry kinds."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.core.checks.engine import check, layer_from_geometries, overlap_geometry
from novex_plugin.core.checks.measure import ObjectSet, measure_layer
from novex_plugin.core.checks.rules import Rule
from novex_plugin.core.checks.zones import QUADRANT_SEGMENTS, measure_zone
from novex_plugin.core.model.records import ProposalObject
from novex_plugin.core.progress import Progress

SEEDS = st.integers(min_value=0, max_value=2**32 - 1)
TOLERANCE_M2 = 1e-3


def blob(rng, extent=3000.0, most=400):
    vertices = int(rng.integers(5, most))
    angle = (np.arange(vertices) + rng.uniform(0, 0.9, vertices)) / vertices * 2 * np.pi
    radius = rng.uniform(0.6, 1.0, vertices) * rng.uniform(20, 700)
    return shapely.Polygon(
        np.column_stack([np.cos(angle), np.sin(angle)]) * radius[:, None] + rng.uniform(0, extent, 2)
    )


def wire(rng, extent=3000.0, most=600):
    steps = rng.normal(0, 60, (int(rng.integers(2, most)), 2))
    return shapely.LineString(np.cumsum(steps, axis=0) + rng.uniform(0, extent, 2))


def made(rng, kind, count, **limits):
    if kind == "punt":
        return [shapely.Point(rng.uniform(0, 3000, 2)) for _ in range(count)]
    return [{"vlak": blob, "lijn": wire}[kind](rng, **limits) for _ in range(count)]


def all_of(objects):
    return np.ones(len(objects.geometries), dtype=bool)


def size(geometry, unit):
    return geometry.area if unit == "vlak" else geometry.length


@settings(max_examples=25, deadline=None)
@given(SEEDS)
def test_areas_equal_plain_intersections(seed):
    rng = np.random.default_rng(seed)
    features, proposals = made(rng, "vlak", 12), made(rng, "vlak", 6)
    layer = layer_from_geometries("laag", features)
    objects = ObjectSet(proposals)
    found = measure_layer(objects, layer, all_of(objects))
    united = shapely.union_all(features)
    for index, proposal in enumerate(proposals):
        covered = proposal.intersection(united).area
        if covered <= TOLERANCE_M2 * 20:
            continue
        assert found[index].covered == pytest.approx(covered, abs=TOLERANCE_M2)
        amounts = dict(zip(found[index].touched.feature.tolist(), found[index].touched.amount.tolist()))
        for number, feature in enumerate(features):
            expected = proposal.intersection(feature).area
            assert amounts.get(number, 0.0) == pytest.approx(expected, abs=0.02)
        merged = found[index].geometry()
        assert merged.is_valid
        assert merged.symmetric_difference(proposal.intersection(united)).area < 0.02
        assert found[index].place.within(proposal.buffer(1e-6))
        assert found[index].width_at_least_m() <= found[index].width_m() * (1 + 1e-9)


@settings(max_examples=25, deadline=None)
@given(SEEDS)
def test_lengths_equal_plain_intersections(seed):
    rng = np.random.default_rng(seed)
    for object_kind, layer_kind in (("lijn", "vlak"), ("vlak", "lijn")):
        features, proposals = made(rng, layer_kind, 5), made(rng, object_kind, 4)
        layer = layer_from_geometries("laag", features, layer_kind)
        objects = ObjectSet(proposals)
        found = measure_layer(objects, layer, all_of(objects))
        united = shapely.union_all(features)
        for index, proposal in enumerate(proposals):
            expected = proposal.intersection(united).length
            assert (found[index].covered if index in found else 0.0) == pytest.approx(expected, abs=0.05)


@settings(max_examples=25, deadline=None)
@given(SEEDS)
def test_points_are_found_where_they_lie(seed):
    rng = np.random.default_rng(seed)
    areas, points = made(rng, "vlak", 5), made(rng, "punt", 60)
    objects = ObjectSet(points)
    found = measure_layer(objects, layer_from_geometries("laag", areas), all_of(objects))
    expected = {i for i, point in enumerate(points) if any(area.intersects(point) for area in areas)}
    assert set(found) == expected
    objects = ObjectSet(areas)
    found = measure_layer(objects, layer_from_geometries("laag", points, "punt"), all_of(objects))
    for index, area in enumerate(areas):
        inside = sum(area.intersects(point) for point in points)
        assert (len(found[index].touched) if index in found else 0) == inside


@settings(max_examples=20, deadline=None)
@given(SEEDS, st.sampled_from(["vlak", "lijn", "punt"]), st.floats(min_value=1, max_value=3000))
def test_a_zone_equals_the_buffer_of_the_whole_layer(seed, kind, distance):
    rng = np.random.default_rng(seed)
    features, proposals = made(rng, kind, 6, most=40), made(rng, "vlak", 4)
    layer = layer_from_geometries("laag", features, kind)
    objects = ObjectSet(proposals)
    found = measure_zone(objects, layer, distance, all_of(objects))
    # 16 segments a quadrant cut a part of the distance off an arc: the zone lies between these two round ones
    reach = distance * np.array([np.cos(np.pi / (4 * QUADRANT_SEGMENTS)), 1.0])
    least, most = (shapely.union_all(shapely.buffer(features, one, quad_segs=256)) for one in reach)
    for index, proposal in enumerate(proposals):
        covered = found[index].covered if index in found else 0.0
        assert proposal.intersection(least).area - 1.0 <= covered <= proposal.intersection(most).area + 1.0
        if index in found:
            assert most.buffer(0.1).covers(found[index].geometry()), "nothing sticks out, not even without width"
        near = {
            i: feature.distance(proposal) for i, feature in enumerate(features) if feature.dwithin(proposal, distance)
        }
        if index in found:
            measured = dict(zip(found[index].touched.feature.tolist(), found[index].touched.distance.tolist()))
            assert measured == pytest.approx(near)
            assert found[index].distance_m == pytest.approx(min(near.values()))


def test_crossing_lines_count_without_length():
    objects = ObjectSet([shapely.LineString([(0, 0), (10, 10)])])
    layer = layer_from_geometries("weg", [shapely.LineString([(0, 10), (10, 0)])], "lijn")
    [found] = measure_layer(objects, layer, all_of(objects)).values()
    assert found.covered == 0.0
    assert found.place.equals(shapely.Point(5, 5))


def test_touching_neighbours_do_not_overlap():
    objects = ObjectSet([shapely.box(0, 0, 10, 10)])
    assert measure_layer(objects, layer_from_geometries("buur", [shapely.box(10, 0, 20, 10)]), all_of(objects)) == {}


def test_of_a_collection_the_areas_are_measured():
    loose = shapely.GeometryCollection([shapely.box(0, 0, 10, 10), shapely.LineString([(0, 0), (90, 90)])])
    two = shapely.MultiPolygon([shapely.box(20, 0, 30, 10), shapely.box(40, 0, 50, 10)])
    nested = shapely.GeometryCollection([two])
    objects = ObjectSet([loose, nested])
    layer = layer_from_geometries("laag", [shapely.box(5, 5, 100, 100)])
    found = measure_layer(objects, layer, all_of(objects))
    assert {index: overlap.covered for index, overlap in found.items()} == pytest.approx({0: 25.0, 1: 100.0})


def test_objects_that_are_not_wanted_are_not_measured():
    objects = ObjectSet([shapely.box(0, 0, 10, 10), shapely.box(1, 1, 5, 5)])
    layer = layer_from_geometries("laag", [shapely.box(0, 0, 100, 100)])
    assert set(measure_layer(objects, layer, np.array([False, True]))) == {1}


def test_a_thousand_pairs_give_the_same_on_several_threads(monkeypatch):
    rng = np.random.default_rng(4)
    objects = ObjectSet(made(rng, "vlak", 40))
    layer = layer_from_geometries("laag", made(rng, "vlak", 60))
    results = []
    for workers in (1, 2, 3):
        monkeypatch.setattr("novex_plugin.core.checks.overlay.worker_count", lambda count=workers: count)
        found = measure_layer(objects, layer, all_of(objects))
        results.append({key: (value.covered, value.touched.feature.tolist()) for key, value in found.items()})
    assert results[0].keys() == results[1].keys() == results[2].keys()
    for other in results[1:]:
        for key, (covered, features) in results[0].items():
            assert other[key][0] == pytest.approx(covered, abs=1e-6)
            assert sorted(other[key][1]) == sorted(features)


def test_overlap_geometry_on_demand():
    layer = layer_from_geometries("laag", [shapely.box(0, 0, 10, 10), shapely.box(5, 0, 15, 10)])
    proposal = shapely.box(2, 2, 30, 8)
    assert overlap_geometry(proposal, layer).equals(shapely.box(2, 2, 15, 8))
    assert overlap_geometry(proposal, layer, 5.0).area == pytest.approx(18 * 6.0)
    assert overlap_geometry(shapely.box(50, 50, 60, 60), layer) is None


def test_share_and_both_figures_of_a_finding():
    """Dissolved cover against the sum per reserved feature, which counts the shared strip twice."""
    layer = layer_from_geometries(
        "natuur", [shapely.box(0, 0, 100, 100), shapely.box(50, 0, 150, 100)], names=["A", "B"]
    )
    rule = Rule("N01", "natuur", "Natuur", "art", "wet_amvb", "prov", ("natuur",), "nee-tenzij", "uitleg", "bron")
    proposal = ProposalObject("u", "voorstel", shapely.box(0, 0, 200, 50), "vlak", "woningbouw")
    [finding] = check([proposal], [rule], {"natuur": layer}, None, progress=Progress(), with_overlaps=True).findings
    assert finding.overlap_m2 == pytest.approx(7500.0)
    assert finding.overlap_pct == pytest.approx(75.0)
    assert {hit.name: hit.overlap_m2 for hit in finding.hits} == pytest.approx({"A": 5000.0, "B": 5000.0})
    assert [hit.share_pct for hit in finding.hits] == pytest.approx([50.0, 50.0])
    assert finding.reserved_pct == pytest.approx(50.0)
    assert finding.overlap.area == pytest.approx(7500.0)


def test_a_place_does_not_depend_on_what_was_looked_at_before():
    rng = np.random.default_rng(5)
    layer = layer_from_geometries("laag", made(rng, "vlak", 12))
    objects = ObjectSet(made(rng, "vlak", 8))
    untouched, looked_at = (measure_layer(objects, layer, all_of(objects)) for _ in range(2))
    for overlap in looked_at.values():
        overlap.geometry()
    assert len(untouched) > 3
    assert {index: one.place for index, one in looked_at.items()} == {
        index: one.place for index, one in untouched.items()
    }


def test_a_zone_leaves_no_thread_along_the_border_of_the_object():
    """What was taken off twice left the whole left and lower border of this area in the overlap, without width."""
    corners = [(168432.870, 424643.640), (169367.130, 424760.422), (169453.447, 423912.480), (168605.505, 423765.232)]
    area = shapely.Polygon(corners)
    pipe = shapely.LineString([(168250.3, 424560.2), (168554.1, 424171.6), (169210.7, 423365.9)])
    objects = ObjectSet([area])
    found = measure_zone(objects, layer_from_geometries("laag", [pipe], "lijn"), 5.0, all_of(objects))
    strip = pipe.buffer(5.0, quad_segs=QUADRANT_SEGMENTS)
    assert strip.buffer(1e-6).covers(found[0].geometry())
    assert found[0].covered == pytest.approx(area.intersection(strip).area, abs=1e-3)
