"""Arrays of geometries from anything that yields them."""

from typing import Any, Collection

import numpy as np


def array_of(items: Collection[Any]) -> Any:
    """An array of objects, one by one: given a list at once, numpy asks every geometry whether it is a sequence or an
    array, which takes ten times as long."""
    found = np.empty(len(items), dtype=object)
    for place, item in enumerate(items):
        found[place] = item
    return found
