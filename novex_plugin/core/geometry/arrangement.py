"""Which ground lies under which polygons, for thousands of them at once, from their borders alone.

A stretch of the border of polygon i that lies inside the polygons S (and no others) has S and i on its inner side
and S alone on its outer side. The area integral (x dy - y dx) / 2 of that stretch is therefore part of the outline
of the ground "S and i", and with the other sign of the ground "S". Summed over all stretches this gives the area of
every combination that occurs, without building the shape of any. It is exact where borders cross; groups in which
borders touch or run along each other are handed back, to be cut by GEOS. EPSG:28992, m².
"""

from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any, Callable, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from ..optional import shapely
from .area_borders import Boxes, Outlines
from .border_crossings import Asked, Hits, Near, crossings, starting_inside
from .components import NOISE_M2, component_labels
from .coverage import NOWHERE, Coverage
from .neighbours import runs
from .parallel import keep_freed_memory
from .stretches import Stretches, Track

_POLYGON = 3
_AT_ONCE = 500_000  # runs of pairs

_Two = Tuple[Any, Any]  # one array for each side


class Ground(NamedTuple):
    """Disjoint ground: the positions of the polygons on it, its area (m²) and the number of its region."""

    members: Tuple[int, ...]
    area_m2: float
    region: int = NOWHERE


class Sizes(NamedTuple):
    """The box of every shape (n x 4, m) and its area (m²): to be worked out once, also when they are cut twice."""

    box: Any
    area: Any

    @staticmethod
    def of(shapes: Any) -> "Sizes":
        return Sizes(shapely().bounds(shapes), shapely().area(shapes))

    def take(self, which: Any) -> "Sizes":
        return Sizes(self.box[which], self.area[which])


class Few(NamedTuple):
    """Disjoint ground under one or two polygons, as columns: nearly all of it. ``second`` is NOWHERE without one."""

    first: Any
    second: Any
    area_m2: Any
    region: Any

    def where(self, chosen: Any) -> "Few":
        return Few(*(column[chosen] for column in self))

    @property
    def ground(self) -> List[Ground]:
        members = [
            (one,) if other == NOWHERE else (one, other)
            for one, other in zip(self.first.tolist(), self.second.tolist())
        ]
        return list(map(Ground._make, zip(members, self.area_m2.tolist(), self.region.tolist())))


class Arranged(NamedTuple):
    """``few`` and ``many`` are what could be measured; ``rough`` are groups of positions that GEOS has to cut."""

    few: Few
    many: List[Ground]
    rough: List[Any]

    @property
    def ground(self) -> List[Ground]:
        return [*self.few.ground, *self.many]


def arrange(shapes: Any, coverage: Optional[Coverage] = None, sizes: Optional["Sizes"] = None) -> Arranged:
    """Cut an array of valid polygons (multipolygons too) into disjoint ground, and by the regions of ``coverage``."""
    keep_freed_memory()
    scene = _Scene(shapes, coverage, sizes or Sizes.of(shapes))
    labels = _groups_of_shapes(scene)
    rough = _reached(labels, [group.shape[group.doubtful & group.meets] for group in scene.groups])
    tracks = [track for group in scene.groups for track in group.tracks]
    keep = [group.meets & ~rough[group.shape] for group in scene.groups for _side in group.tracks]
    regions = coverage.regions if coverage else 0
    sums = Stretches(scene.count, regions, tracks, keep, scene.origins(labels))
    fine = ~rough[scene.owner]
    columns, several = sums.total(scene.owner[fine], scene.base[fine], scene.part_area[fine])
    few = Few(columns.first, columns.second, columns.area, columns.region)
    few = few.where(np.abs(few.area_m2) > NOISE_M2)
    many, wrong = _told_apart(several, scene.count)
    wrong.extend(few.first[few.area_m2 < 0].tolist())
    if wrong:
        rough |= _reached(labels, [np.array(wrong, dtype=np.intp)])
        few = few.where(~rough[few.first])
        many = [item for item in many if not rough[item.members[0]]]
    return Arranged(few, many, _split(labels, rough))


def _told_apart(found: Sequence[Tuple[Tuple[int, ...], float]], count: int) -> Tuple[List[Ground], List[int]]:
    """Ground, and a member of each that cannot be: less than nothing, or in two regions."""
    ground: List[Ground] = []
    wrong: List[int] = []
    for there, area in found:
        if abs(area) <= NOISE_M2:
            continue
        last = there[-1]
        members, region = (there, NOWHERE) if last < count else (there[:-1], last - count)
        if area < 0 or members[-1] >= count:
            wrong.append(members[0])
        else:
            ground.append(Ground(members, area, region))
    return ground, wrong


@dataclass(eq=False)
class _Group:
    """Pairs of a shape with another shape or a region; ``doubtful`` ones touch, ``meets``: they share ground."""

    tracks: Tuple[Track, Track]
    shape: Any
    other: Any
    doubtful: Any
    meets: Any


class _Scene:
    """The parts of all shapes, and which of them may meet each other or a border of a region."""

    def __init__(self, shapes: Any, coverage: Optional[Coverage], sizes: Sizes) -> None:
        self.count = len(shapes)
        self.parts, self.owner = _parts(shapes)
        self.box, self.part_area = sizes if self.parts is shapes else Sizes.of(self.parts)
        left, right = self._candidates()
        nothing = np.empty(0, dtype=np.intp)
        self.base = np.full(len(self.parts), NOWHERE, dtype=np.intp)
        near, run, at_border = nothing, nothing, nothing
        if coverage and len(self.parts):
            near, run = coverage.borders_near(self.parts, self.box)
            at_border = np.unique(near)
            self._find_homes(coverage, at_border)
        asked = np.unique(np.concatenate([left, right, at_border]))
        self._place = np.zeros(len(self.parts), dtype=np.intp)
        self._place[asked] = np.arange(len(asked))
        self._asked = asked
        self.groups = [self._with_shapes(left, right)] if len(left) else []
        if coverage and len(at_border):
            self.groups.append(self._with_regions(coverage, near, run, at_border))

    @cached_property
    def _borders(self) -> Outlines:
        """Of the parts that can meet something; there are any whenever this is asked."""
        return Outlines.of(self.parts[self._asked])

    def origins(self, labels: Any) -> Any:
        """Per shape the corner of its group."""
        corner = np.full((self.count, 2), np.inf)
        np.minimum.at(corner, labels[self.owner], self.box[:, :2])
        return corner[labels]

    def _candidates(self) -> Tuple[Any, Any]:
        """Pairs of parts of different shapes whose boxes share ground, in ascending order."""
        left, right = shapely().STRtree(self.parts).query(self.parts)
        keep = (left < right) & (self.owner[left] != self.owner[right])
        left, right = left[keep], right[keep]
        first, second = self.box[left], self.box[right]
        width = np.minimum(first[:, 2], second[:, 2]) - np.maximum(first[:, 0], second[:, 0])
        height = np.minimum(first[:, 3], second[:, 3]) - np.maximum(first[:, 1], second[:, 1])
        keep = (width > 0) & (height > 0) & (width * height > NOISE_M2)
        order = np.lexsort((right[keep], left[keep]))
        return left[keep][order], right[keep][order]

    def _find_homes(self, coverage: Coverage, at_border: Any) -> None:
        """The region of every part far from borders, counted on after the shapes; the others learn it edge by edge."""
        home = coverage.home(self.box)
        home[at_border] = NOWHERE
        self.base = np.where(home >= 0, home + self.count, NOWHERE)

    def _with_shapes(self, left: Any, right: Any) -> _Group:
        sides = self._side(left, right), self._side(right, left)

        def near(some: slice) -> Tuple[Near, Near]:
            return sides[0].near(some), sides[1].near(some)

        own, base = (self.owner[left], self.owner[right]), (self.base[left], self.base[right])
        group = _group(sides, near, own, base)
        seen = np.zeros(len(left), dtype=bool)
        for track in group.tracks:
            seen[track.pairs] = True
        touching = np.flatnonzero(group.doubtful & ~seen)  # neighbours that share a border, nearly always
        lib = shapely()
        common = lib.intersection(self.parts[left[touching]], self.parts[right[touching]])
        group.meets[touching] = lib.area(common) > NOISE_M2
        return group

    def _with_regions(self, coverage: Coverage, near: Any, run: Any, at_border: Any) -> _Group:
        part, polygon = coverage.pairs_near(self.parts, at_border)
        nobody = np.full(len(part), NOWHERE, dtype=np.intp)
        side = Asked(
            self._borders, self._place[part], coverage.boxes.take(polygon), partial(coverage.hold, polygon)
        )
        opposite = Asked(coverage.borders, polygon, self._boxes.take(part), partial(self._hold, part))

        def both(some: slice) -> Tuple[Near, Near]:
            theirs = coverage.near(near, run, part[some], polygon[some])
            return side.near(some), Near(coverage.borders, *theirs)

        own = self.owner[part], coverage.number[polygon] + self.count
        return _group((side, opposite), both, own, (nobody, nobody))

    def _side(self, part: Any, other: Any) -> Asked:
        return Asked(self._borders, self._place[part], self._boxes.take(other), partial(self._hold, other))

    def _hold(self, parts: Any, pairs: Any, x: Any, y: Any) -> Any:
        return self._borders.hold(self.parts[self._asked], self._place[parts[pairs]], x, y)

    @cached_property
    def _boxes(self) -> Boxes:
        return Boxes.of_rows(self.box)


def _group(
    sides: Tuple[Asked, Asked], near: Callable[[slice], Tuple[Near, Near]], own: _Two, base: _Two
) -> _Group:
    """What happens along the borders of pairs, so many pairs at a time that it fits in memory."""
    doubtful = np.zeros(len(own[0]), dtype=bool)
    found: Tuple[List[Any], List[Any]] = ([], [])
    for some in runs(sides[0].sizes + sides[1].sizes, _AT_ONCE):
        crossing = crossings(*near(some), some.stop - some.start)
        doubtful[some] = crossing.doubtful
        for here, hits in ((0, crossing.first), (1, crossing.second)):
            found[here].append((hits.pair + some.start, hits.edge, hits.along, hits.turn))
    tracks: List[Track] = []
    for here in (0, 1):
        hits = Hits(*(np.concatenate(column) for column in zip(*found[here])))
        inside = starting_inside(sides[here], hits, doubtful)
        tracks.append(Track(sides[here].borders, hits, inside, own[here], own[1 - here], base[here], own[0]))
    meets = doubtful.copy()
    for track in tracks:
        meets[track.pairs] = True
    return _Group((tracks[0], tracks[1]), own[0], own[1], doubtful, meets)


def _parts(shapes: Any) -> Tuple[Any, Any]:
    """All polygons, and the number of the shape that each is part of."""
    lib = shapely()
    parts, owner = shapes, np.arange(len(shapes))
    if (lib.get_type_id(shapes) != _POLYGON).any():
        parts, owner = lib.get_parts(shapes, return_index=True)
    filled = ~lib.is_empty(parts)
    return (parts, owner) if filled.all() else (parts[filled], owner[filled])


def _groups_of_shapes(scene: _Scene) -> Any:
    """A label per shape that those which overlap, directly or through others, share."""
    one: List[Any] = [np.empty(0, np.intp)]
    two: List[Any] = [np.empty(0, np.intp)]
    for group in scene.groups:
        linked = group.meets & (group.other < scene.count)
        one.append(group.shape[linked])
        two.append(group.other[linked])
    return component_labels(scene.count, np.concatenate(one), np.concatenate(two))


def _reached(labels: Any, shapes: Sequence[Any]) -> Any:
    """Mask of the shapes in a group with one of ``shapes``."""
    chosen = np.concatenate([np.empty(0, np.intp), *shapes])
    return np.isin(labels, labels[chosen])


def _split(labels: Any, chosen: Any) -> List[Any]:
    members = np.flatnonzero(chosen)
    order = members[np.argsort(labels[members], kind="stable")]
    return np.split(order, np.flatnonzero(np.diff(labels[order])) + 1) if len(order) else []
