"""Areas united cell by cell cover what one plain union covers, and no place twice."""

import numpy as np
import pytest
import shapely

from novex_plugin.core.geometry import cells
from novex_plugin.core.geometry.cells import unite_by_cell
from novex_plugin.core.geometry.pieces import cut

NONE = np.empty(0, dtype=np.intp)


def nothing():
    pass


def pairs_of(areas):
    """Pairs that share area, for a plain overlay."""
    lower, upper = np.triu_indices(len(areas), 1)
    meet = shapely.area(shapely.intersection(areas[lower], areas[upper])) > 0
    return lower[meet], upper[meet]


def proven(areas):
    areas = np.array(areas, dtype=object)
    parts = unite_by_cell(areas, *pairs_of(areas), nothing)
    whole = shapely.union_all(areas)
    assert shapely.area(parts).sum() == pytest.approx(whole.area, rel=1e-9)
    assert shapely.union_all(parts).symmetric_difference(whole).area == pytest.approx(0.0, abs=1e-3)
    assert shapely.is_valid(parts).all()
    assert set(shapely.get_type_id(parts)) <= {3}
    return parts


def ragged(rng, centre, reach, vertices=300):
    angle = np.linspace(0, 2 * np.pi, vertices, endpoint=False)
    radius = reach * rng.uniform(0.7, 1.0, vertices)
    return shapely.Polygon(np.column_stack([np.cos(angle), np.sin(angle)]) * radius[:, None] + centre)


@pytest.mark.parametrize("per_cell", [1, 4, 20])
@pytest.mark.parametrize("seed", range(3))
def test_many_ragged_areas(seed, per_cell, monkeypatch):
    monkeypatch.setattr(cells, "_PER_CELL", per_cell)
    rng = np.random.default_rng(seed)
    spots = rng.uniform(0, 3000, (30, 2)) + [150_000, 450_000]
    pieces, _feature = cut(np.array([ragged(rng, spot, rng.uniform(50, 600)) for spot in spots], dtype=object), "vlak")
    assert len(proven(pieces)) > 1


def test_areas_that_all_lie_over_each_other_end_the_halving():
    proven([shapely.box(0, 0, 10, 10)] * 50)
    proven([shapely.box(0, 0, 1000 + n, 10) for n in range(50)])


def test_an_area_that_ends_on_the_line_of_a_cell():
    grid = [shapely.box(x, y, x + 10, y + 10) for x in range(0, 160, 10) for y in range(0, 160, 10)]
    assert shapely.area(proven([*grid, shapely.box(75, 75, 85, 85)])).sum() == pytest.approx(160 * 160)


def test_nothing_gives_nothing():
    assert len(unite_by_cell(np.empty(0, dtype=object), NONE, NONE, nothing)) == 0


def test_it_can_be_stopped():
    def stop():
        raise InterruptedError

    with pytest.raises(InterruptedError):
        areas = np.array([shapely.box(0, 0, 10, 10)] * 3, dtype=object)
        unite_by_cell(areas, *pairs_of(areas), stop)
