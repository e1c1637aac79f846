"""The area by borders equals the overlay of GEOS, or says that it is not sure."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.core.geometry.shared_area import shared_areas

SEEDS = st.integers(min_value=0, max_value=2**32 - 1)


def blob(rng, holes=True):
    vertices = int(rng.integers(4, 120))
    angle = (np.arange(vertices) + rng.uniform(0, 0.9, vertices)) / vertices * 2 * np.pi
    unit = np.column_stack([np.cos(angle), np.sin(angle)])
    reach, centre = rng.uniform(50, 600), rng.uniform(0, 1000, 2) + [150_000, 450_000]
    shape = shapely.Polygon(unit * (rng.uniform(0.6, 1.0, vertices) * reach)[:, None] + centre)
    if holes and rng.random() < 0.5:
        hole = unit * (rng.uniform(0.1, 0.5, vertices) * reach)[:, None] + centre
        cut = shape.difference(shapely.Polygon(hole))
        shape = cut if cut.geom_type == "Polygon" else shape
    return shape.reverse() if rng.random() < 0.5 else shape


def array(items):
    result = np.empty(len(items), dtype=object)
    result[:] = items
    return result


@settings(max_examples=80, deadline=None)
@given(SEEDS)
def test_random_polygons_with_holes_in_either_direction(seed):
    rng = np.random.default_rng(seed)
    pool = [blob(rng) for _ in range(8)]
    first = array([pool[i] for i in rng.integers(0, 8, 30)])
    second = array([pool[i] if rng.random() < 0.5 else blob(rng) for i in rng.integers(0, 8, 30)])
    area, outline, sure = shared_areas(first, second)
    shape = shapely.intersection(first, second)
    different = np.array([one is not other for one, other in zip(first, second)])
    assert sure[different].mean() > 0.9
    assert not sure[~different].any()  # a polygon with itself runs along itself everywhere
    assert area[sure] == pytest.approx(shapely.area(shape)[sure], abs=1e-5)
    assert outline[sure] == pytest.approx(shapely.length(shape)[sure], abs=1e-5)


@settings(max_examples=80, deadline=None)
@given(SEEDS)
def test_shapes_that_touch_are_right_or_not_sure(seed):
    """Whole-number corners: shared borders, shared vertices and vertices on edges all the time."""
    rng = np.random.default_rng(seed)
    corners = rng.integers(0, 6, (60, 4, 2)).astype(float)
    shapes = [shapely.Polygon(ring).buffer(0) for ring in corners]
    shapes = [shape for shape in shapes if shape.geom_type == "Polygon" and not shape.is_empty]
    first, second = array(shapes[: len(shapes) // 2]), array(shapes[-(len(shapes) // 2) :])
    area, _outline, sure = shared_areas(first, second)
    assert area[sure] == pytest.approx(shapely.area(shapely.intersection(first, second))[sure], abs=1e-9)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (shapely.box(0, 0, 10, 10), shapely.box(2, 2, 4, 4), 4.0),
        (shapely.box(2, 2, 4, 4), shapely.box(0, 0, 10, 10), 4.0),
        (shapely.box(0, 0, 10, 10), shapely.box(20, 20, 30, 30), 0.0),
        (shapely.box(0, 0, 10, 10), shapely.box(5, 5.5, 15, 15), 22.5),
        (shapely.box(0, 0, 10, 10).difference(shapely.box(3, 3, 7, 7)), shapely.box(4, 4, 6, 6), 0.0),
        (shapely.box(0, 0, 10, 10).difference(shapely.box(3, 3, 7, 7)), shapely.box(2, 2, 8, 8), 20.0),
    ],
    ids=["holds", "held", "apart", "corner", "in the hole", "round the hole"],
)
def test_simple_positions(one, other, expected):
    area, _outline, sure = shared_areas(array([one]), array([other]))
    assert sure.all()
    assert area[0] == pytest.approx(expected)


def test_an_edge_that_passes_right_through():
    comb = shapely.Polygon(
        [(0, 0), (9, 0), (9, 5), (7, 5), (7, 1), (5, 1), (5, 5), (3, 5), (3, 1), (1, 1), (1, 5), (0, 5)]
    )
    bar = shapely.box(-1, 3, 12, 4)
    area, _outline, sure = shared_areas(array([comb]), array([bar]))
    assert sure.all()
    assert area[0] == pytest.approx(comb.intersection(bar).area)
