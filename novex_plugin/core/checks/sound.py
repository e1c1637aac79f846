"""The geometries of a proposal as the check needs them: flat, valid, and known to be there."""

from typing import Any, List, Sequence, Tuple

import numpy as np

from ..geometry.repair import repair
from ..model.records import ProposalObject
from ..optional import shapely
from ..texts import tr
from .result import Untested


def sound_geometries(objects: Sequence[ProposalObject]) -> Any:
    """2D, valid geometries in the order of the objects; None for those that have no place at all."""
    lib = shapely()
    geometries = _flat(objects)
    for index in _broken(geometries):
        geometries[index] = repair(geometries[index])
    geometries[lib.is_empty(geometries)] = None
    return geometries


def repair_messages(objects: Sequence[ProposalObject]) -> Tuple[str, ...]:
    """What to say about objects that are checked with a repaired copy of their outline (Dutch)."""
    lib = shapely()
    geometries = _flat(objects)
    text = tr("De geometrie van '{name}' was ongeldig ({reason}); de toets rekent met een herstelde kopie.")
    return tuple(
        text.format(name=objects[index].name, reason=lib.is_valid_reason(geometries[index]))
        for index in _broken(geometries)
    )


def without_place(objects: Sequence[ProposalObject]) -> List[Untested]:
    """The objects that cannot be checked because they are nowhere."""
    placed = ~shapely().is_missing(_flat(objects))
    text = tr("'{name}' heeft geen geometrie.")
    return [
        Untested("", "", text.format(name=objects[index].name), (objects[index].uuid,))
        for index in np.flatnonzero(~placed).tolist()
    ]


def _flat(objects: Sequence[ProposalObject]) -> Any:
    lib = shapely()
    geometries = np.empty(len(objects), dtype=object)
    geometries[:] = [item.geometry for item in objects]
    geometries = lib.force_2d(geometries)
    geometries[lib.is_missing(geometries) | lib.is_empty(geometries)] = None
    return geometries


def _broken(geometries: Any) -> List[int]:
    lib = shapely()
    return np.flatnonzero(~lib.is_missing(geometries) & ~lib.is_valid(geometries)).tolist()
