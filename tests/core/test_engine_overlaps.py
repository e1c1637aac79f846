"""What overlapping pieces cover together, each place once: against a plain union of everything."""

import numpy as np
import pytest
import shapely

from novex_plugin.core.geometry import overlaps
from novex_plugin.core.geometry.components import dissolve
from novex_plugin.core.geometry.neighbours import near_together, runs
from novex_plugin.core.geometry.overlaps import cover_once
from novex_plugin.core.geometry.pieces import cut


def proven(areas, groups=None):
    """(alone, parts), after checking that they cover each place once and exactly what the areas cover."""
    areas = np.array(areas, dtype=object)
    alone, parts = cover_once(areas, "vlak", groups)
    everything = np.concatenate([areas[alone], parts])
    whole = shapely.union_all(areas)
    assert shapely.area(everything).sum() == pytest.approx(whole.area, abs=1e-3)
    assert shapely.union_all(everything).symmetric_difference(whole).area == pytest.approx(0.0, abs=1e-3)
    assert shapely.is_valid(parts).all()
    return alone, parts


def box(x, y, size=100.0):
    return shapely.box(150000 + x, 450000 + y, 150000 + x + size, 450000 + y + size)


def test_nothing_overlaps():
    alone, parts = proven([box(0, 0), box(300, 0), box(100, 0)])
    assert alone.all() and len(parts) == 0


def test_two_that_overlap_and_one_beside():
    alone, parts = proven([box(0, 0), box(50, 0), box(150, 0)])
    assert alone.tolist() == [False, False, True]
    assert shapely.area(parts).sum() == pytest.approx(15_000)


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_three_over_each_other_and_one_wholly_inside(order):
    areas = [box(0, 0), box(30, 30), box(60, 0)]
    alone, _parts = proven([*(areas[number] for number in order), box(40, 40, 10)])
    assert not alone.any()


def test_doubles():
    alone, parts = proven([box(0, 0)] * 4)
    assert not alone.any()
    assert shapely.area(parts).sum() == pytest.approx(10_000)


def test_an_overlap_of_rounding_is_none():
    assert cover_once(np.array([box(0, 0), box(100 - 1e-7, 0)], dtype=object), "vlak")[0].all()


def test_what_is_of_one_group_is_not_compared():
    areas = [box(0, 0), box(50, 0), box(75, 0)]
    alone, _parts = cover_once(np.array(areas, dtype=object), "vlak", np.array([1, 1, 2]))
    assert alone.tolist() == [False, False, False]
    assert cover_once(np.array(areas[:2], dtype=object), "vlak", np.array([1, 1]))[0].all()


def test_a_coverage_of_crooked_parcels_with_one_intruder():
    rng = np.random.default_rng(5)
    grid = np.stack(np.meshgrid(np.arange(41.0), np.arange(41.0), indexing="ij"), axis=-1) * 50
    grid = grid + rng.uniform(-15, 15, grid.shape) + [150000, 450000]
    corners = [grid[i : 40 + i, j : 40 + j].reshape(-1, 2) for i, j in ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))]
    parcels = shapely.polygons(np.stack(corners, axis=1))
    alone, _parts = proven(parcels)
    assert alone.all()
    intruder = box(703, 811, 60)
    alone, _parts = proven([*parcels, intruder])
    assert alone.tolist() == [*(shapely.area(shapely.intersection(parcels, intruder)) < 1e-4).tolist(), False]


def test_borders_that_almost_match_are_no_overlap():
    """Neighbours digitised apart by less than rounding: no coverage, and still nobody overlaps."""
    parcels = [box(100 * n, 0, 100) for n in range(30)]
    shifted = [shapely.transform(area, lambda xy: xy + 1e-8) for area in parcels[::2]]
    areas = np.array([*shifted, *parcels[1::2]], dtype=object)
    assert cover_once(areas, "vlak")[0].all()


@pytest.mark.parametrize("seed", range(4))
def test_ragged_areas_cut_into_pieces_agree_with_the_union(seed):
    rng = np.random.default_rng(seed)
    areas = []
    for _ in range(25):
        angle = np.linspace(0, 2 * np.pi, 400, endpoint=False)
        reach = rng.uniform(300, 900) * (1 + 0.2 * np.sin(angle * rng.integers(3, 30))) + rng.uniform(0, 4, 400)
        centre = rng.uniform(0, 4000, 2) + [150000, 450000]
        areas.append(shapely.Polygon(centre + np.column_stack([np.cos(angle), np.sin(angle)]) * reach[:, None]))
    pieces, feature = cut(np.array(areas, dtype=object), "vlak")
    alone, _parts = proven(pieces, feature)
    assert (alone == dissolve(pieces, "vlak", feature)[0]).all()


def test_lines_are_united_and_points_left_alone():
    lines = np.array([shapely.LineString([(0, 0), (10, 0)]), shapely.LineString([(5, 0), (15, 0)])], dtype=object)
    alone, parts = cover_once(lines, "lijn")
    assert not alone.any() and shapely.length(parts).sum() == pytest.approx(15)
    assert cover_once(np.array([shapely.Point(1, 1)] * 2, dtype=object), "punt")[0].all()
    assert [len(part) for part in cover_once(np.empty(0, dtype=object), "vlak")] == [0, 0]


def test_the_same_from_one_thread_and_from_four(monkeypatch):
    """Every square overlaps the next ones of its row, so that the same one is asked about in several chunks."""
    areas = np.array([box(30 * (n % 40), 500 * (n // 40)) for n in range(400)], dtype=object)
    monkeypatch.setattr(overlaps, "_AT_ONCE", 7)
    found = []
    for workers in (1, 4):
        monkeypatch.setattr(overlaps, "worker_count", lambda workers=workers: workers)
        found.append(proven(areas))
    (alone, parts), (others, more) = found
    assert alone.tolist() == others.tolist() and not alone.any()
    assert shapely.to_wkb(parts).tolist() == shapely.to_wkb(more).tolist()
    assert shapely.area(parts).sum() == pytest.approx(10 * (39 * 30 + 100) * 100)


def test_it_can_be_stopped():
    def stop():
        raise InterruptedError

    with pytest.raises(InterruptedError):
        cover_once(np.array([box(0, 0), box(50, 0)], dtype=object), "vlak", between=stop)


def test_runs_and_neighbours():
    assert runs(np.array([3, 3, 3, 20, 1]), 6) == [slice(0, 2), slice(2, 4), slice(4, 5)]
    assert runs(np.empty(0), 6) == []
    spots = np.array([shapely.Point(x, 0).buffer(1) for x in (0, 1000, 10, 990)], dtype=object)
    assert near_together(spots).tolist() in ([0, 2, 3, 1], [1, 3, 2, 0])
