"""Which objects of a neighbouring province can matter here: those that the matrix can reach from the border or ours."""

from typing import Any, List, Optional, Sequence

import numpy as np

from ..model.records import ProposalObject
from ..optional import shapely
from .matrix import Matrix
from .pairs import reach_m
from .sound import sound_geometries


def within_reach(
    theirs: Sequence[ProposalObject], ours: Sequence[ProposalObject], outline: Optional[Any], matrix: Matrix
) -> List[bool]:
    """Per object of the neighbour whether it lies near enough, by its function, to the province or an object of ours.

    ``outline`` is that of our province (shapely, EPSG:28992), or None when nobody knows. Objects without a place are
    never near. Without an outline and without objects there is nothing to be far from: then all are.
    """
    lib = shapely()
    targets = [shape for shape in sound_geometries(ours) if shape is not None]
    if outline is not None:
        targets.append(outline)
    found = sound_geometries(theirs)
    placed = ~lib.is_missing(found)
    if not targets:
        return [bool(one) for one in placed]
    aims = np.empty(len(targets), dtype=object)
    aims[:] = targets
    reach = np.array([reach_m(item, matrix) for item in theirs], dtype=float)
    near = np.zeros(len(theirs), dtype=bool)
    members = np.flatnonzero(placed)
    if len(members):
        hit, _target = lib.STRtree(aims).query(found[members], predicate="dwithin", distance=reach[members])
        near[members[hit]] = True
    return [bool(one) for one in near]
