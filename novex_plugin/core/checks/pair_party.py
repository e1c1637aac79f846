"""Everybody who takes part in the pairs of one check: our objects, and those of neighbouring provinces."""

from dataclasses import dataclass, field
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np

from ..model.codelists import code_name, has_code
from ..model.records import NeighbourObject, ProposalObject
from ..optional import shapely
from ..variants.effective import in_force
from .layers import measure_of
from .measure import ObjectSet
from .overlay import KINDS
from .pair_verdict import group_of
from .sound import sound_geometries

PROVINCES = "provincies"


@dataclass(eq=False)
class Party:
    """The objects with their geometries, in arrays; ours first, then those of the neighbours.

    ``order`` ranks them as findings name them: ours by uuid, then neighbours by uuid, whatever order they came in.
    ``provinces`` is '' for ours. Years are those in which an object exists.
    """

    items: List[ProposalObject]
    geometries: Any
    kinds: Any
    measures: Any
    ours: Any
    provinces: List[str]
    order: Any
    begin: Any
    end: Any
    _members: Dict[str, Any] = field(default_factory=dict)
    _trees: Dict[str, Any] = field(default_factory=dict)

    @staticmethod
    def of(
        objects: Sequence[ProposalObject], shapes: ObjectSet, neighbours: Sequence[NeighbourObject], horizon: str
    ) -> "Party":
        """Neighbours that do not exist at ``horizon`` are left out; without a horizon all take part."""
        others = [one for one in neighbours if not horizon.isdecimal() or in_force(one.item, horizon)]
        geometries, kinds, measures = _sound([one.item for one in others])
        items = [*objects, *(one.item for one in others)]
        ours = np.arange(len(items)) < len(objects)
        ranked = sorted(range(len(items)), key=lambda at: (not ours[at], items[at].uuid, items[at].name))
        order = np.empty(len(items), dtype=np.intp)
        order[ranked] = np.arange(len(items))
        years = np.array([_years(item) for item in items], dtype=float).reshape(len(items), 2)
        return Party(
            items,
            np.concatenate([shapes.geometries, geometries]),
            np.concatenate([shapes.kinds, kinds]),
            np.concatenate([shapes.measures, measures]),
            ours,
            [""] * len(objects) + [province_name(one.province) for one in others],
            order,
            years[:, 0],
            years[:, 1],
        )

    @property
    def usable(self) -> Any:
        """Mask of those that have a place."""
        return self.kinds != ""

    def members(self, group: str) -> Any:
        """Positions of those of a group of the matrix that have a place."""
        if not self._members:
            groups = np.array([group_of(item.function) for item in self.items], dtype=object)
            self._members = {name: np.flatnonzero((groups == name) & self.usable) for name in set(groups.tolist())}
        return self._members.get(group, np.empty(0, dtype=np.intp))

    def tree(self, group: str) -> Any:
        """The spatial index over the members of a group."""
        if group not in self._trees:
            self._trees[group] = shapely().STRtree(self.geometries[self.members(group)])
        return self._trees[group]

    def once(self, first: Any, second: Any) -> Tuple[Any, Any]:
        """Each pair one time, its sides in the order of findings: at least one of ours, existing in the same years."""
        swap = self.order[first] > self.order[second]
        one, other = np.where(swap, second, first), np.where(swap, first, second)
        together = (self.begin[one] <= self.end[other]) & (self.begin[other] <= self.end[one])
        keep = self.ours[one] & together & (one != other)
        pairs = np.unique(one[keep].astype(np.int64) * len(self.items) + other[keep])  # far quicker than by columns
        return np.divmod(pairs, max(1, len(self.items)))


def province_name(code: str) -> str:
    """The name of a province; the code itself when the list does not know it."""
    return code_name(PROVINCES, code) if has_code(PROVINCES, code) else code


def _years(item: ProposalObject) -> Tuple[float, float]:
    """First and last year of an object: as entered, or else from its horizon on, for good."""
    horizon = float(item.horizon) if str(item.horizon).isdecimal() else 0.0
    begin = horizon if item.start_year is None else float(item.start_year)
    return begin, float("inf") if item.end_year is None else float(item.end_year)


def _sound(items: Sequence[ProposalObject]) -> Tuple[Any, Any, Any]:
    """Valid 2D geometries with kind and measure; what has no place gets the kind ''."""
    lib = shapely()
    if not items:
        return np.empty(0, dtype=object), np.empty(0, dtype=object), np.empty(0)
    geometries = sound_geometries(items)
    dimension = np.where(lib.is_missing(geometries), -1, lib.get_dimensions(geometries))
    kinds = np.array([KINDS[number] if number >= 0 else "" for number in dimension], dtype=object)
    measures = np.zeros(len(items))
    for kind in KINDS:
        measures[kinds == kind] = measure_of(geometries[kinds == kind], kind)
    return geometries, kinds, measures
