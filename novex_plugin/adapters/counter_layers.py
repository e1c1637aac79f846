"""The layers that counters read, out of a store: near the objects, and whole where a place counts as a whole."""

from typing import Dict, Optional, Sequence

import numpy as np

from ..core.checks.counter_files import Counter, load_counters
from ..core.checks.counters import needed_layers
from ..core.checks.layers import ReservationLayer
from ..core.model.records import ProposalObject
from ..core.optional import shapely
from .check_layers import LayerStore


def load_counter_layers(
    store: LayerStore,
    objects: Sequence[ProposalObject],
    counters: Optional[Sequence[Counter]] = None,
    known: Optional[Dict[str, ReservationLayer]] = None,
) -> Dict[str, ReservationLayer]:
    """The layers of the counters that these objects can touch, by key, in EPSG:28992.

    ``known`` are layers that were loaded already, near the same objects and at least as wide; they are not read again,
    save those of which a counter needs the whole. Raises NovexError when the store cannot be read.
    """
    counters = load_counters() if counters is None else counters
    functions = {item.function for item in objects}
    asked = [counter for counter in counters if counter.functions & functions]
    # how many people live in a zone already is told by all of the zone, also where no object lies
    whole = {key for one in asked if one.present and one.present.layer for key in (one.where.layer, one.present.layer)}
    boxes = _boxes(objects)
    found: Dict[str, ReservationLayer] = {}
    for key, distance in needed_layers(asked).items():
        if not store.has(key):
            continue
        if key in whole:
            found[key] = store.load(key)
        elif known is not None and key in known:
            found[key] = known[key]
        else:
            found[key] = store.load(key, boxes=boxes + np.array([-distance, -distance, distance, distance]))
    return found


def _boxes(objects: Sequence[ProposalObject]) -> np.ndarray:
    geometries = np.empty(len(objects), dtype=object)
    geometries[:] = [item.geometry for item in objects]
    boxes = shapely().bounds(geometries)
    return boxes[~np.isnan(boxes).any(axis=1)]
