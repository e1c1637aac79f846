"""Threads for GEOS: shapely's array functions release the GIL, so two threads really halve the time."""

import os
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any, Callable

import numpy as np

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
    with ThreadPoolExecutor(workers) as pool:
        slices = [slice(start, None, workers) for start in range(workers)]
        done = list(pool.map(lambda part: function(*(array[part] for array in arrays)), slices))
    result = np.empty(count, dtype=done[0].dtype)
    for part, values in zip(slices, done):
        result[part] = values
    return result
