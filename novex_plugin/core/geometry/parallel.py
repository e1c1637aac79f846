"""Threads for GEOS: shapely's array functions release the GIL, so two threads really halve the time."""

import os
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any, Callable

import numpy as np

from ..optional import shapely

WORTH_A_THREAD = 200  # below this many pairs starting a thread costs more than it saves
_LARGEST_KEPT = 31 << 20


@cache
def worker_count() -> int:
    """Threads that pay off: all processors up to four; overlay is bound by memory beyond that."""
    return max(1, min(4, os.cpu_count() or 1))


@cache
def keep_freed_memory() -> None:
    """Let the C library keep the memory of arrays that are thrown away, for the next ones.

    At first glibc gives every array above 128 KB back to the system and fetches new pages for the next one, which takes
    longer than most of what is done with them. Freeing one large block raises that limit (mallopt(3), "dynamic mmap
    threshold"); the block is never filled, so it takes no memory. Elsewhere this does nothing.
    """
    np.empty(_LARGEST_KEPT, dtype=np.uint8)


def in_parallel(function: Callable[..., Any], *arrays: Any, worth: int = WORTH_A_THREAD) -> Any:
    """``function(*arrays)`` over equally long arrays, in slices on several threads; results in order.

    Every n-th item goes to the same thread, so that a run of expensive items is shared out. ``worth`` is the
    number of items from which threads pay; lower it when items are expensive.
    """
    count, workers = len(arrays[0]), worker_count()
    if count < worth or workers == 1:
        return function(*arrays)
    arrays = tuple(safe_to_share(array) for array in arrays)
    with ThreadPoolExecutor(workers) as pool:
        slices = [slice(start, None, workers) for start in range(workers)]
        done = list(pool.map(lambda part: function(*(array[part] for array in arrays)), slices))
    result = np.empty(count, dtype=done[0].dtype)
    for part, values in zip(slices, done):
        result[part] = values
    return result


def safe_to_share(values: Any) -> Any:
    """The same geometries (or groups of them), with copies of those that were put on a grid.

    A geometry that comes from ``set_precision`` has a GEOS factory of its own, which all that is made of it shares and
    whose users are counted without a lock. Two threads that take pieces of it lose count, and the memory of the factory
    is given back too early. What is read from WKB belongs to the one factory that is never given back.
    """
    if values.dtype != object or len(values) == 0:
        return values
    if isinstance(values[0], (np.ndarray, tuple)):
        groups = np.empty(len(values), dtype=object)
        groups[:] = [_safe_group(group) for group in values]
        return groups
    lib = shapely()
    on_grid = lib.get_precision(values) > 0
    if on_grid.any():
        values = values.copy()
        values[on_grid] = lib.from_wkb(lib.to_wkb(values[on_grid], include_srid=True))
    return values


def _safe_group(group: Any) -> Any:
    """An array of geometries, or a tuple of arrays of which some hold geometries."""
    return tuple(map(safe_to_share, group)) if isinstance(group, tuple) else safe_to_share(group)
