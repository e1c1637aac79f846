"""Which other objects have to be at hand when some of a proposal are asked about, and how many objects fit in a part.

What lies within the widest distance of the matrix would do, but that is 25 km: nearly a province comes along with every
object. So each group of functions looks only at the groups that matter to it, and only as far as they do.
"""

from typing import Any, Collection, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ..geometry.boxes import Boxes
from ..geometry.neighbours import near_together
from ..model.records import ProposalObject
from ..optional import shapely
from .matrix import Matrix
from .pair_verdict import group_of

SMALLEST_PART = 50
_PAIRS_AT_ONCE = 150_000  # of one part; each takes some 2.5 kB until it is known whether there is room for it
_SAMPLE = 300
_NOISE_M = 1.0  # boxes are widened by this much, so that rounding parts no pair
_COVERS = 64  # boxes that stand for those of a group that is asked about
_COMPARED_AT_ONCE = 4_000_000
_OUTWARD = np.array([-1.0, -1.0, 1.0, 1.0])


class Company:
    """All objects of a check, and who of them can concern whom. Without a matrix only those on one place do."""

    def __init__(self, objects: Sequence[ProposalObject], matrix: Optional[Matrix]) -> None:
        self._objects = list(objects)
        self._boxes = Boxes(self._objects).array
        self._placed = ~np.isnan(self._boxes).any(axis=1)
        groups = np.array([group_of(item.function) for item in self._objects], dtype=object)
        self._members: Dict[str, Any] = {
            name: np.flatnonzero((groups == name) & self._placed) for name in set(groups.tolist())
        }
        self._looks = _looks(matrix, self._members)
        self._tree: Any = None

    def around(self, uuids: Collection[str]) -> List[ProposalObject]:
        """The objects with these uuids and all that they may make a pair with, in their order."""
        wanted = np.array([item.uuid in uuids for item in self._objects], dtype=bool)
        along = wanted.copy()
        placed = np.flatnonzero(wanted & self._placed)
        if len(placed):
            along[self._on_one_place(placed)[1]] = True
            self._add_near(wanted, along)
        return [self._objects[place] for place in np.flatnonzero(along).tolist()]

    def part_size(self, most: int) -> int:
        """How many objects to check at a time: at most ``most``, and fewer where they make very many pairs."""
        placed = np.flatnonzero(self._placed)
        if len(placed) <= SMALLEST_PART:
            return most
        sample = placed[np.linspace(0, len(placed) - 1, min(_SAMPLE, len(placed))).astype(int)]
        pairs = max(1.0, self._pairs_of(sample) / len(sample))
        return max(min(most, SMALLEST_PART), min(most, int(_PAIRS_AT_ONCE / pairs)))

    def _pairs_of(self, places: Any) -> int:
        """About how many pairs these objects make."""
        asked = np.zeros(len(self._objects), dtype=bool)
        asked[places] = True
        count = len(self._on_one_place(places)[0])
        for group, partner, reach in self._looks:
            mine = self._members[group]
            for met in _meetings(self._grown(mine[asked[mine]], reach), self._boxes[self._members[partner]]):
                count += int(met.sum())
        return count

    def _on_one_place(self, places: Any) -> Any:
        """Two rows, as STRtree gives them: of ``places`` and of all objects, those of which the boxes meet."""
        lib = shapely()
        everyone = np.flatnonzero(self._placed)
        if self._tree is None:
            self._tree = lib.STRtree(lib.box(*self._boxes[everyone].T))
        met = self._tree.query(lib.box(*self._grown(places, 0.0).T))
        return np.stack([places[met[0]], everyone[met[1]]])

    def _add_near(self, wanted: Any, along: Any) -> None:
        covers: Dict[str, Any] = {}
        for group, partner, reach in self._looks:
            mine = self._members[group]
            if group not in covers:
                covers[group] = _covers(self._boxes[mine[wanted[mine]]])
            others = self._members[partner]
            others = others[~along[others]]
            for met in _meetings(covers[group] + _OUTWARD * (reach + _NOISE_M), self._boxes[others]):
                along[others[met.any(axis=0)]] = True

    def _grown(self, places: Any, by_m: float) -> Any:
        return self._boxes[places] + _OUTWARD * (by_m + _NOISE_M)


def _looks(matrix: Optional[Matrix], members: Dict[str, Any]) -> List[Tuple[str, str, float]]:
    """Who looks at whom, and how far (m)."""
    found = []
    for rule in matrix.pairs if matrix is not None else ():
        reach = rule.reach_m(coarse=True)
        for group, partner in ((rule.group_a, rule.group_b), (rule.group_b, rule.group_a)):
            if reach > 0 and len(members.get(group, ())) and len(members.get(partner, ())):
                found.append((group, partner, reach))
    return found


def _covers(boxes: Any) -> Any:
    """The same boxes, or where there are many a few larger ones around those that lie near each other."""
    if len(boxes) <= _COVERS:
        return boxes
    parts = np.array_split(near_together(shapely().box(*boxes.T)), _COVERS)
    return np.array([[*boxes[part, :2].min(axis=0), *boxes[part, 2:].max(axis=0)] for part in parts])


def _meetings(boxes: Any, others: Any) -> Any:
    """Which of ``others`` meets which of ``boxes``: masks of some boxes by all others at a time."""
    if not len(boxes) or not len(others):
        return
    west, south, east, north = others.T
    step = max(1, _COMPARED_AT_ONCE // len(others))
    for start in range(0, len(boxes), step):
        mine = boxes[start : start + step, :, None]
        yield (west <= mine[:, 2]) & (east >= mine[:, 0]) & (south <= mine[:, 3]) & (north >= mine[:, 1])
