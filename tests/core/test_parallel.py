"""Threads for GEOS: every item once and in order, and nothing in two threads at once that cannot bear it."""

import threading

import numpy as np
import pytest
import shapely

from novex_plugin.core.geometry import parallel
from novex_plugin.core.geometry.parallel import in_parallel


@pytest.fixture(autouse=True)
def two_threads(monkeypatch):
    monkeypatch.setattr(parallel, "worker_count", lambda: 2)


def squares(count):
    return shapely.box(np.arange(count), 0, np.arange(count) + 0.75, 1)


def test_the_answers_come_in_the_order_of_the_items_from_more_than_one_thread():
    threads = set()

    def area(shapes):
        threads.add(threading.get_ident())
        return shapely.area(shapes) * shapely.get_x(shapely.centroid(shapes))

    shapes = squares(11)
    assert in_parallel(area, shapes, worth=2).tolist() == pytest.approx([0.75 * (n + 0.375) for n in range(11)])
    assert threading.get_ident() not in threads and len(threads) <= 2


def test_few_items_stay_in_the_thread_that_asks():
    asked = in_parallel(lambda shapes: np.array([threading.get_ident()] * len(shapes)), squares(3), worth=4)
    assert set(asked.tolist()) == {threading.get_ident()}


def test_no_geometry_on_a_grid_comes_into_a_thread():
    """Its factory counts its users without a lock: two threads that cut it up crash, one time in three."""
    shapes = squares(10)
    shapes[::3] = shapely.set_precision(shapes[::3], 0.001)
    shapes = shapely.set_srid(shapes, 28992)
    shapes[4] = None
    assert (shapely.get_precision(shapes[::3]) > 0).all()
    seen = []

    def look(first, second):
        seen.append((first, second))
        return shapely.intersection(first, second)

    shared = in_parallel(look, shapes, shapes[::-1], worth=2)
    assert len(seen) == 2
    for array in (array for pair in seen for array in pair):
        assert not (shapely.get_precision(array) > 0).any()
        assert set(shapely.get_srid(array[~shapely.is_missing(array)]).tolist()) == {28992}
    assert shapely.get_precision(shapes[0]) == 0.001, "the caller keeps its own"
    assert shapely.equals(shared, shapely.intersection(shapes, shapes[::-1])).sum() == 8  # all but the one without


@pytest.mark.parametrize("with_owner", [False, True])
def test_nor_one_in_a_group(with_owner):
    """Groups are arrays, or tuples of an array and what belongs to it."""
    shapes = [shapely.set_precision(squares(number + 1), 0.01) for number in range(4)]
    groups = np.empty(4, dtype=object)
    groups[:] = [(array, np.arange(len(array))) for array in shapes] if with_owner else shapes
    loose = []

    def count(seen):
        arrays = [group[0] if with_owner else group for group in seen]
        loose.extend(not (shapely.get_precision(array) > 0).any() for array in arrays)
        if with_owner:
            assert all(owner.tolist() == list(range(len(array))) for array, owner in seen)
        return np.array([len(array) for array in arrays])

    assert in_parallel(count, groups, worth=2).tolist() == [1, 2, 3, 4]
    assert loose == [True] * 4
