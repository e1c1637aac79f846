"""Disjoint ground by who lies on it, kept up to date: what goes with an object is known without looking at any shape.

Areas (m²) are held in exact steps (see :mod:`.sheet`), so an object that comes and goes again leaves nothing behind.
"""

from collections import defaultdict
from typing import DefaultDict, Dict, FrozenSet, Iterable, List, Set, Tuple

from .pieces import Piece
from .sheet import exact

Members = FrozenSet[str]  # uuids
Shared = List[Tuple[Members, float]]  # the ground of one object: who else lies there, and the area


class GroundHeld:
    """The ground of objects by uuid."""

    def __init__(self) -> None:
        self._areas: Dict[Members, float] = {}
        self._of: DefaultDict[str, Set[Members]] = defaultdict(set)

    def fill(self, uuids: List[str], pieces: Iterable[Piece]) -> None:
        """The first time: disjoint pieces whose members are positions in ``uuids``."""
        for members, area, _region in pieces:
            self._add(frozenset([uuids[member] for member in members]), exact(area))

    def all(self) -> Iterable[Tuple[Members, float]]:
        return self._areas.items()

    def join(self, uuid: str, ground: Shared) -> None:
        """An object comes to lie on this ground, which is exact and was ground of the others alone."""
        for others, area in ground:
            if others:
                self._add(others, -area)
            self._add(others | {uuid}, area)

    def leave(self, uuid: str) -> Shared:
        """An object goes; gives the ground that it lay on."""
        found: Shared = []
        for members in self._of.pop(uuid, ()):
            area, others = self._areas.pop(members), members - {uuid}
            for other in others:
                self._of[other].discard(members)
            if others:
                self._add(others, area)
            found.append((others, area))
        return found

    def _add(self, members: Members, area: float) -> None:
        new = self._areas.get(members, 0.0) + area
        if new:
            if members not in self._areas:
                for uuid in members:
                    self._of[uuid].add(members)
            self._areas[members] = new
        elif self._areas.pop(members, None) is not None:
            for uuid in members:
                self._of[uuid].discard(members)
