"""Shares per grid cell: exact against overlay cell by cell, aligned, holes out, slivers in, whatever the bands."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.core.errors import NovexError
from novex_plugin.core.geometry.cell_grid import grid_around
from novex_plugin.core.geometry.cell_shares import AreaShares

X, Y = 150_000.0, 450_000.0


def box(west, south, east, north):
    return shapely.box(X + west, Y + south, X + east, Y + north)


def shares(geometry, size=25, snap=100, height=256):
    grid = grid_around(geometry.bounds, size, snap)
    return grid, np.vstack([values for _row, values in AreaShares(geometry, grid).bands(height)])


def by_overlay(geometry, grid):
    """The same the slow way: every cell cut with the area by GEOS."""
    column, row = np.meshgrid(np.arange(grid.columns), np.arange(grid.rows))
    west, north = grid.west + column * grid.size, grid.north - row * grid.size
    cells = shapely.box(west, north - grid.size, west + grid.size, north)
    return shapely.area(shapely.intersection(cells, geometry)) / grid.cell_area


@st.composite
def sketches(draw):
    """United discs, rectangles and slivers at any coordinate, less a hole: several parts, holes, touching corners."""
    metre = st.floats(0, 900, allow_nan=False).map(lambda value: round(value, 4))
    parts = []
    for kind in draw(st.lists(st.sampled_from(("disc", "grid", "sliver")), min_size=1, max_size=5)):
        x, y = draw(metre), draw(metre)
        if kind == "disc":
            parts.append(shapely.Point(X + x, Y + y).buffer(draw(st.floats(1, 300)), quad_segs=3))
        elif kind == "grid":  # borders exactly on those of cells
            x, y = x // 25 * 25, y // 25 * 25
            parts.append(box(x, y, x + 25 * draw(st.integers(1, 9)), y + 25 * draw(st.integers(1, 9))))
        else:
            parts.append(shapely.LineString([(X + x, Y + y), (X + draw(metre), Y + draw(metre) + 1)]).buffer(0.01))
    hole = shapely.Point(X + draw(metre), Y + draw(metre)).buffer(draw(st.floats(1, 100)), quad_segs=2)
    return shapely.difference(shapely.union_all(parts), hole)


@settings(max_examples=120, deadline=None)
@given(sketches(), st.sampled_from((25, 100)), st.sampled_from((1, 3, 256)))
def test_shares_add_up_to_the_area_and_each_is_that_of_its_cell(geometry, size, height):
    if geometry.is_empty:
        return
    grid, found = shares(geometry, size, height=height)
    assert found.shape == (grid.rows, grid.columns)
    assert found.min() >= 0.0 and found.max() <= 1.0
    assert found.sum() * grid.cell_area == pytest.approx(geometry.area, rel=1e-6, abs=1e-6)
    assert np.abs(found - by_overlay(geometry, grid)).max() < 1e-8


def test_an_area_on_cell_borders_fills_whole_cells_and_nothing_beside_them():
    grid, found = shares(box(25, 50, 75, 100))
    assert set(np.unique(found)) == {0.0, 1.0}
    assert found.sum() == 4 and (grid.west, grid.south, grid.east, grid.north) == (150_000, 450_000, 150_100, 450_100)
    assert found[:2, 1:3].all()  # the northern rows, the second and third column


@pytest.mark.parametrize("size", [25, 100])
def test_borders_of_cells_are_multiples_of_the_cell_and_all_sizes_cover_the_same_ground(size):
    grid = grid_around((150_003.2, 450_130.0, 150_260.0, 450_299.9), size, 100)
    assert (grid.west, grid.south, grid.east, grid.north) == (150_000, 450_100, 150_300, 450_300)
    assert all(edge % size == 0 for edge in (grid.west, grid.south, grid.east, grid.north))


def test_cells_count_from_the_north_west():
    grid, found = shares(box(10, 80, 12, 90))
    assert np.argwhere(found).tolist() == [[0, 0]]
    assert found[0, 0] == pytest.approx(20 / grid.cell_area, rel=1e-9)


def test_a_hole_takes_its_ground_out_whichever_way_the_rings_run():
    outer, inner = box(0, 0, 200, 200), box(60, 60, 140, 140)
    for shell in (outer.exterior.coords, list(outer.exterior.coords)[::-1]):
        for hole in (inner.exterior.coords, list(inner.exterior.coords)[::-1]):
            _grid, found = shares(shapely.Polygon(shell, [hole]), 100)
            assert found == pytest.approx(np.full((2, 2), 1 - 0.16), rel=1e-12)


def test_a_sliver_through_many_cells_keeps_its_area_and_fills_none():
    sliver = shapely.Polygon([(X, Y), (X + 9_000, Y + 7_000), (X + 9_000, Y + 7_000.001)])
    grid, found = shares(sliver)
    assert found.sum() * grid.cell_area == pytest.approx(sliver.area, rel=1e-6)
    assert found.max() < 1e-4 and (found > 0).sum() > 300


def test_bands_give_the_same_as_the_whole_at_once():
    disc = shapely.Point(X + 500, Y + 500).buffer(480, quad_segs=40)
    _grid, whole = shares(disc, height=10_000)
    _grid, banded = shares(disc, height=3)
    assert np.abs(whole - banded).max() < 1e-12


def test_a_long_outline_is_cut_in_portions_with_the_same_result(monkeypatch):
    disc = shapely.Point(X + 500, Y + 500).buffer(480, quad_segs=40)
    _grid, whole = shares(disc)
    monkeypatch.setattr("novex_plugin.core.geometry.cell_shares._PIECES_AT_ONCE", 20)
    _grid, portions = shares(disc)
    assert np.abs(whole - portions).max() < 1e-12


@pytest.mark.parametrize("bounds", [(5.1, 52.0, 5.2, 52.1), (150_000, 450_000, 9e9, 450_100), (float("nan"),) * 4])
def test_bounds_that_are_not_in_the_netherlands_are_refused(bounds):
    with pytest.raises(NovexError) as refused:
        grid_around(bounds, 25)
    assert "28992" in refused.value.hint


def test_a_snap_that_does_not_fit_the_cell_is_an_error_of_the_caller():
    with pytest.raises(ValueError, match="multiple"):
        grid_around((0, 300_000, 10, 300_010), 25, 60)
