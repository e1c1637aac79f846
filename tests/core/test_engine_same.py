"""The figures do not depend on the order of the objects, on the number of threads or on the size of the pieces."""

import numpy as np
import pytest
import shapely
from hypothesis import example, given, settings
from hypothesis import strategies as st

from novex_plugin.core.checks import overlay
from novex_plugin.core.checks.layers import ReservationLayer
from novex_plugin.core.checks.measure import ObjectSet, measure_layers
from novex_plugin.core.geometry.overlaps import cover_once
from novex_plugin.core.geometry.pieces import cut

SEEDS = st.integers(min_value=0, max_value=2**32 - 1)


def blob(rng, extent=3000.0, most=400):
    vertices = int(rng.integers(5, most))
    angle = (np.arange(vertices) + rng.uniform(0, 0.9, vertices)) / vertices * 2 * np.pi
    radius = rng.uniform(0.6, 1.0, vertices) * rng.uniform(20, 700)
    ring = np.column_stack([np.cos(angle), np.sin(angle)]) * radius[:, None]
    return shapely.Polygon(ring + rng.uniform(0, extent, 2) + [150_000, 450_000])


def parcels(rng):
    """Neighbours that share their borders, and objects that follow those borders: full of edges on edges."""
    grid = np.stack(np.meshgrid(np.arange(9.0), np.arange(9.0), indexing="ij"), axis=-1) * 300
    grid = grid + rng.uniform(-90, 90, grid.shape) + [150_000, 450_000]
    corners = [grid[i : 8 + i, j : 8 + j].reshape(-1, 2) for i, j in ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))]
    return shapely.polygons(np.stack(corners, axis=1))


def wire(rng):
    steps = rng.normal(0, 60, (int(rng.integers(2, 300)), 2))
    return shapely.LineString(np.cumsum(steps, axis=0) + rng.uniform(0, 3000, 2) + [150_000, 450_000])


def layer(key, features, kind="vlak", most=256):
    array = np.array(features, dtype=object)
    pieces, feature = cut(array, kind, most)
    alone, together = cover_once(pieces, kind, feature)
    united = cut(together, kind, most)[0]
    ids = [str(number) for number in range(len(array))]
    return ReservationLayer(
        key, key, kind, pieces=pieces, piece_feature=feature, piece_alone=alone, united=united, feature_ids=ids,
        feature_names=ids,
    )  # fmt: skip


def world(seed, most=256):
    """Objects and layers of every kind; ``most`` is the size of the pieces."""
    rng = np.random.default_rng(seed)
    plots = parcels(rng)
    drawn = shapely.union_all(plots[rng.integers(0, len(plots), 5)])
    objects = [*(blob(rng) for _ in range(6)), drawn, plots[3], wire(rng), shapely.Point(151_000, 451_000)]
    layers = [
        layer("ruig", [blob(rng) for _ in range(10)], most=most),
        layer("percelen", plots, most=most),
        layer("lijnen", [wire(rng) for _ in range(4)], "lijn", most),
        layer("punten", shapely.points(rng.uniform(0, 3000, (50, 2)) + [150_000, 450_000]), "punt"),
    ]
    return objects, layers


def figures(objects, layers, wanted=None, stack=None):
    """Everything that a check reads, per layer and object, as plain numbers."""
    mask = np.ones(len(objects), dtype=bool) if wanted is None else wanted
    found = measure_layers(ObjectSet(objects), [(one, mask) for one in layers], stack=stack)
    return [
        {
            index: (
                overlap.unit, overlap.covered, overlap.touched.feature.tolist(), overlap.touched.amount.tolist(),
                overlap.touched.share.tolist(), overlap.place.wkb,
            )
            for index, overlap in overlaps.items()
        }
        for overlaps in found
    ]  # fmt: skip


@settings(max_examples=8, deadline=None)
@given(SEEDS)
def test_the_order_of_the_objects_and_who_else_is_there(seed):
    """To the last digit: a check that is brought up to date must be the check that would have been made."""
    objects, layers = world(seed)
    whole = figures(objects, layers)
    order = np.random.default_rng(seed + 1).permutation(len(objects))
    shuffled = figures([objects[index] for index in order], layers)
    for one, other in zip(whole, shuffled):
        assert {int(order[index]): found for index, found in other.items()} == one
    for index in range(len(objects)):
        alone = figures([objects[index]], layers)
        assert [found.get(0) for found in alone] == [found.get(index) for found in whole]
    some = np.arange(len(objects)) % 2 == 0
    for one, other in zip(whole, figures(objects, layers, some)):
        assert other == {index: found for index, found in one.items() if some[index]}


@pytest.mark.parametrize("seed", range(4))
def test_threads_and_portions(seed, monkeypatch):
    objects, layers = world(seed)
    whole = figures(objects, layers)
    for workers, at_once in ((1, 7), (2, 50), (3, 2_500)):
        monkeypatch.setattr(overlay, "worker_count", lambda count=workers: count)
        monkeypatch.setattr(overlay, "_AT_ONCE", at_once)
        monkeypatch.setattr(overlay, "WORTH_A_THREAD", 1)
        assert figures(objects, layers) == whole


@settings(max_examples=8, deadline=None)
@given(SEEDS, st.sampled_from([8, 40, 1000]))
def test_the_size_of_the_pieces(seed, most):
    """Within a square metre or a millionth, which is what a check promises; in fact far closer."""
    objects, layers = world(seed)
    _same, in_pieces = world(seed, most)
    for one, other in zip(figures(objects, layers), figures(objects, in_pieces)):
        assert one.keys() == other.keys()
        for index, (unit, covered, features, amounts, _shares, _place) in one.items():
            found = other[index]
            assert (unit, covered) == (found[0], pytest.approx(found[1], rel=1e-9, abs=1e-3))
            assert dict(zip(features, amounts)) == pytest.approx(dict(zip(found[2], found[3])), rel=1e-9, abs=1e-3)


@settings(max_examples=8, deadline=None)
@given(SEEDS)
@example(18988)  # takes 10.5 cm² of one parcel
def test_areas_equal_shapely_on_the_originals(seed):
    objects, layers = world(seed)
    originals = parcels(np.random.default_rng(seed))
    united = shapely.union_all(originals)
    for index, (unit, covered, features, amounts, *_rest) in figures(objects, layers[1:2])[0].items():
        if unit != "vlak":
            continue
        shared = shapely.area(shapely.intersection(objects[index], originals))
        assert covered == pytest.approx(objects[index].intersection(united).area, rel=1e-6, abs=1e-3)
        found = dict(zip(features, amounts))  # a crumb of less than 10 cm² may be told or not
        expected = {number: shared[number] for number in {*found, *np.flatnonzero(shared > 1e-3).tolist()}}
        assert {number: found.get(number, 0.0) for number in expected} == pytest.approx(expected, rel=1e-6, abs=1e-3)


def test_it_can_be_stopped_between_portions(monkeypatch):
    def stop():
        raise InterruptedError

    objects, layers = world(3)
    monkeypatch.setattr(overlay, "WORTH_A_THREAD", 1)
    for workers in (1, 2):
        monkeypatch.setattr(overlay, "worker_count", lambda count=workers: count)
        with pytest.raises(InterruptedError):
            measure_layers(ObjectSet(objects), [(one, np.ones(len(objects), dtype=bool)) for one in layers], stop)
