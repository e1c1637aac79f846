"""Layer upon layer the same ground is covered as by one union of all, also where areas touch or cannot be laid."""

import numpy as np
import pytest
import shapely

from novex_plugin.core.geometry import layered_union
from novex_plugin.core.geometry.layered_union import meeting_in_cells, unite_meeting
from novex_plugin.core.geometry.neighbours import near_together


def nothing():
    pass


def proven(parts):
    """The united parts, after checking that they cover each place once and exactly what the parts cover."""
    parts = np.array(parts, dtype=object)
    lower, upper = np.triu_indices(len(parts), 1)
    meet = shapely.area(shapely.intersection(parts[lower], parts[upper])) > 0
    united = unite_meeting(parts, lower[meet], upper[meet], nothing)
    whole = shapely.union_all(parts)
    assert shapely.area(united).sum() == pytest.approx(whole.area, rel=1e-9)
    assert shapely.union_all(united).symmetric_difference(whole).area == pytest.approx(0.0, abs=1e-6)
    assert shapely.is_valid(united).all()
    return united


def coverage(rng, side=6):
    """Rectangles on a grid that touch along whole and half borders, and never overlap."""
    made = []
    for row in range(side):
        column = 0
        while column < side:
            width = int(rng.integers(1, 4))
            if rng.random() < 0.6:
                made.append(shapely.box(column, row, min(side, column + width), row + 1))
            column += width
    return made


@pytest.mark.parametrize("seed", range(12))
def test_coverages_over_each_other_of_which_borders_coincide(seed):
    rng = np.random.default_rng(seed)
    proven([*coverage(rng), *coverage(rng), *coverage(rng)])


@pytest.mark.parametrize("seed", range(3))
def test_crooked_areas(seed):
    rng = np.random.default_rng(seed)
    spots = shapely.points(rng.uniform(0, 100, (25, 2)) + [150_000, 450_000])
    united = proven(shapely.buffer(spots, rng.uniform(2, 25, 25), quad_segs=6))
    assert len(united) < 25


@pytest.mark.parametrize("most", [1, 2, 6])
def test_of_too_many_layers_geos_makes_one_union(most, monkeypatch):
    monkeypatch.setattr(layered_union, "_MOST_LAYERS", most)
    proven([shapely.box(n, n, n + 10, n + 10) for n in range(9)])


def test_where_geos_cannot_lay_two_layers_upon_each_other_the_others_still_are(monkeypatch):
    real = shapely.union

    def failing(first, second):
        if len(np.atleast_1d(first)) > 1 or shapely.bounds(first)[..., 0].min() == 0:
            raise shapely.GEOSException("TopologyException")
        return real(first, second)

    monkeypatch.setattr(shapely, "union", failing)
    proven([shapely.box(x + n, 0, x + n + 2, 2) for x in (0, 100, 200) for n in (0, 1)])


def test_what_meets_nothing_comes_out_as_it_is():
    parts = [shapely.box(0, 0, 1, 1), shapely.box(5, 5, 6, 6)]
    assert proven(parts).tolist() == parts


def test_parts_meet_only_in_their_own_cell_and_where_their_boxes_do():
    area, cell = np.array([0, 0, 1, 1, 2]), np.array([0, 1, 0, 1, 1])
    boxes = np.array([[0, 0, 4, 4], [5, 0, 9, 4], [3, 3, 4, 4], [8, 0, 9, 1], [5, 3, 6, 4]], dtype=float)
    first, second = meeting_in_cells((area, cell), 2, boxes, np.array([0, 0, 1]), np.array([1, 2, 2]))
    assert sorted(zip(first.tolist(), second.tolist())) == [(0, 2), (1, 3), (1, 4)]


def test_the_shifted_curve_parts_other_neighbours():
    spots = shapely.points(np.array([[x, 0.0] for x in range(9)]))
    plain, shifted = near_together(spots), near_together(spots, shifted=True)
    assert sorted(plain) == sorted(shifted) == list(range(9))
    grid = shapely.points(np.array([[x, y] for x in range(8) for y in range(8)], dtype=float))
    assert near_together(grid).tolist() != near_together(grid, shifted=True).tolist()


def test_it_can_be_stopped():
    def stop():
        raise InterruptedError

    with pytest.raises(InterruptedError):
        unite_meeting(np.array([shapely.box(0, 0, 2, 2), shapely.box(1, 1, 3, 3)]), np.array([0]), np.array([1]), stop)
