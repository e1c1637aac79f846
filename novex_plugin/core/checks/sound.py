"""Geometries as a check wants them: valid, flat, and known by kind."""

from typing import Any, Sequence

import numpy as np

from ..geometry.repair import repair
from ..model.records import ProposalObject
from ..optional import shapely


def sound_geometries(items: Sequence[ProposalObject]) -> Any:
    """Valid 2D copies in an array; None for an object that has no place."""
    lib = shapely()
    geometries = np.empty(len(items), dtype=object)
    geometries[:] = [item.geometry for item in items]
    geometries = lib.force_2d(geometries)
    placed = ~(lib.is_missing(geometries) | lib.is_empty(geometries))
    geometries[~placed] = None
    for index in np.flatnonzero(placed & ~lib.is_valid(geometries)):
        geometries[index] = repair(geometries[index])
    return geometries
