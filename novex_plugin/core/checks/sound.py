"""The geometries of a proposal as the check needs them: flat, valid, and known to be there."""

from typing import Any, Iterable, List, Sequence, Tuple

import numpy as np

from ..geometry.arrays import array_of
from ..geometry.repair import repair
from ..model.records import ProposalObject
from ..optional import shapely
from ..texts import tr
from .result import Untested


class Look:
    """One look at the geometries of objects: 2D, None where an object is nowhere, and which of them are not valid."""

    def __init__(self, objects: Sequence[ProposalObject]) -> None:
        lib = shapely()
        self._objects = objects
        self._flat = lib.force_2d(array_of([item.geometry for item in objects]))
        self._flat[lib.is_missing(self._flat) | lib.is_empty(self._flat)] = None
        self._placed = ~lib.is_missing(self._flat)
        self._broken = frozenset(np.flatnonzero(self._placed & ~lib.is_valid(self._flat)).tolist())

    def sound(self) -> Any:
        """2D, valid geometries in the order of the objects; None for those that have no place at all."""
        lib = shapely()
        geometries = self._flat.copy()
        if self._broken:
            for index in self._broken:
                geometries[index] = repair(geometries[index])
            geometries[lib.is_empty(geometries)] = None
        return geometries

    def repair_messages(self, about: Iterable[int]) -> Tuple[str, ...]:
        """What to say about objects that are checked with a repaired copy of their outline (Dutch)."""
        text = tr("De geometrie van '{name}' was ongeldig ({reason}); de toets rekent met een herstelde kopie.")
        return tuple(
            text.format(name=self._objects[index].name, reason=shapely().is_valid_reason(self._flat[index]))
            for index in about
            if index in self._broken
        )

    def without_place(self, about: Iterable[int]) -> List[Untested]:
        """The objects that cannot be checked because they are nowhere."""
        text = tr("'{name}' heeft geen geometrie.")
        return [
            Untested("", "", text.format(name=self._objects[index].name), (self._objects[index].uuid,))
            for index in about
            if not self._placed[index]
        ]


def sound_geometries(objects: Sequence[ProposalObject]) -> Any:
    """2D, valid geometries in the order of the objects; None for those that have no place at all."""
    return Look(objects).sound()
