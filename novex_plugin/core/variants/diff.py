"""What is different between two variants: objects that are added, that lapse, and that change, with their values.

Objects belong together when they are the same one (uuid), or when they come from the same object: what variant A and
variant B each put in the place of one object of the basis is one object that differs. Where several come from one,
those that share most ground belong together. Areas in m², lengths in m, EPSG:28992.
"""

from dataclasses import dataclass
from typing import Any, Dict, Iterable, Iterator, List, Optional, Sequence, Tuple

from ..model.records import AREA, LINE, ProposalObject
from ..model.schema import schema
from ..optional import shapely
from ..texts import tr
from ..wording import area, length
from .diff_values import ValueChange, value_changes
from .drawing import Drawing

ADDED, REMOVED, CHANGED, SAME = "toegevoegd", "vervallen", "gewijzigd", "gelijk"
KINDS = (ADDED, REMOVED, CHANGED, SAME)
_SAME_PLACE = 1e-6  # m²: shapes that differ by less are the same shape


@dataclass(frozen=True)
class ObjectChange:
    """One object on both sides; ``before`` is None for what is added, ``after`` for what lapses.

    ``gained`` and ``lost`` are what the shape takes up more and less, in the measure of its kind (m², m, number).
    """

    kind: str
    before: Optional[ProposalObject]
    after: Optional[ProposalObject]
    values: Tuple[ValueChange, ...] = ()
    gained: float = 0.0
    lost: float = 0.0

    @property
    def item(self) -> ProposalObject:
        """The object as it is afterwards, or as it was when it is gone."""
        found = self.after if self.after is not None else self.before
        if found is None:
            raise ValueError("a change without an object")
        return found

    @property
    def moved(self) -> bool:
        return any(value.field == schema().geometry_column for value in self.values)


@dataclass(frozen=True)
class Difference:
    """Every object of two drawings once, in a fixed order: added, lapsed, changed, the same."""

    before: Drawing
    after: Drawing
    changes: Tuple[ObjectChange, ...]

    def of(self, kind: str) -> Tuple[ObjectChange, ...]:
        return tuple(change for change in self.changes if change.kind == kind)

    @property
    def told(self) -> Tuple[ObjectChange, ...]:
        """What differs; the place in it is the number of a change on the map and in the list."""
        return tuple(change for change in self.changes if change.kind != SAME)

    def count(self, kind: str) -> int:
        return sum(change.kind == kind for change in self.changes)

    @property
    def alike(self) -> bool:
        """Whether both sides are the same."""
        return all(change.kind == SAME for change in self.changes)

    def sentence(self) -> str:
        """The outcome in one sentence."""
        if self.alike:
            return tr("{after} is gelijk aan {before}.").format(after=self.after.name, before=self.before.name)
        return tr(
            "{after} heeft {added} objecten die {before} niet heeft, mist er {removed}, en heeft er {changed} anders."
        ).format(
            after=self.after.name, before=self.before.name, added=self.count(ADDED), removed=self.count(REMOVED),
            changed=self.count(CHANGED),
        )  # fmt: skip


def difference(before: Drawing, after: Drawing, lineage: Iterable[ProposalObject] = ()) -> Difference:
    """What changes on the way from ``before`` to ``after``.

    ``lineage`` are all objects of the proposal (also those that are in force on neither side): through them is seen
    which objects come from the same one.
    """
    roots = _Roots([*lineage, *before.objects, *after.objects])
    changes = [change_of(one, other) for one, other in _pairs(before.objects, after.objects, roots)]
    order = {kind: place for place, kind in enumerate(KINDS)}
    changes.sort(key=lambda change: (order[change.kind], change.item.name.casefold(), change.item.uuid))
    return Difference(before, after, tuple(changes))


class _Roots:
    """From which object an object comes: the first of those that took each other's place."""

    def __init__(self, objects: Iterable[ProposalObject]) -> None:
        self._replaces = {item.uuid: item.replaces for item in objects}

    def of(self, uuid: str) -> str:
        seen = {uuid}
        while True:
            earlier = self._replaces.get(uuid, "")
            if not earlier or earlier in seen:
                return uuid
            seen.add(earlier)
            uuid = earlier


Pair = Tuple[Optional[ProposalObject], Optional[ProposalObject]]


def _pairs(before: Sequence[ProposalObject], after: Sequence[ProposalObject], roots: _Roots) -> Iterator[Pair]:
    """Every object once, with its counterpart or None."""
    there = {item.uuid: item for item in after}
    same = {item.uuid for item in before if item.uuid in there}
    yield from ((item, there[item.uuid]) for item in before if item.uuid in same)
    groups: Dict[str, Tuple[List[ProposalObject], List[ProposalObject]]] = {}
    for side, items in enumerate((before, after)):
        for item in items:
            if item.uuid not in same:
                groups.setdefault(roots.of(item.uuid), ([], []))[side].append(item)
    for old, new in groups.values():
        yield from _matched(old, new)


def _matched(old: List[ProposalObject], new: List[ProposalObject]) -> Iterator[Pair]:
    """Those of one origin, side by side: what shares most first, then what is called the same."""
    ranked = sorted(
        ((-_shared(one, other), one.name != other.name, one.uuid, other.uuid, one, other)
         for one in old for other in new),
        key=lambda row: row[:4],
    )  # fmt: skip
    left, right = {item.uuid: item for item in old}, {item.uuid: item for item in new}
    for *_rank, one, other in ranked:
        if one.uuid in left and other.uuid in right:
            yield left.pop(one.uuid), right.pop(other.uuid)
    yield from ((item, None) for item in left.values())
    yield from ((None, item) for item in right.values())


def _shared(one: ProposalObject, other: ProposalObject) -> float:
    if one.kind != AREA or other.kind != AREA or one.geometry is None or other.geometry is None:
        return 0.0
    return float(shapely().area(shapely().intersection(*_sound(one, other))))


def change_of(before: Optional[ProposalObject], after: Optional[ProposalObject]) -> ObjectChange:
    """How one object differs on two sides; it has to be on one of them."""
    if before is None:
        return ObjectChange(ADDED, None, after, gained=measure(after))
    if after is None:
        return ObjectChange(REMOVED, before, None, lost=measure(before))
    values = list(value_changes(before, after))
    gained, lost, moved = _moved(before, after)
    if moved:
        values.insert(0, _shape_change(before, after))
    return ObjectChange(CHANGED if values else SAME, before, after, tuple(values), gained, lost)


def _moved(before: ProposalObject, after: ProposalObject) -> Tuple[float, float, bool]:
    """What the shape gained and lost, and whether it differs at all."""
    if before.geometry is after.geometry:
        return 0.0, 0.0, False
    if before.geometry is None or after.geometry is None or before.kind != after.kind:
        return measure(after), measure(before), True
    lib = shapely()
    if lib.to_wkb(lib.normalize(before.geometry)) == lib.to_wkb(lib.normalize(after.geometry)):
        return 0.0, 0.0, False
    old, new = _sound(before, after)
    of = _measure_of(before.kind)
    gained, lost = float(of(lib.difference(new, old))), float(of(lib.difference(old, new)))
    return gained, lost, max(gained, lost) > _SAME_PLACE


def _shape_change(before: ProposalObject, after: ProposalObject) -> ValueChange:
    column = schema().geometry_column
    return ValueChange(column, tr("Vorm"), size(before), size(after))


def measure(item: Optional[ProposalObject]) -> float:
    """Area in m², length in m or number of points; 0 without a geometry."""
    if item is None or item.geometry is None:
        return 0.0
    return float(_measure_of(item.kind)(item.geometry))


def size(item: ProposalObject) -> str:
    """How large an object is, in words."""
    found = measure(item)
    if item.geometry is None or found == 0:
        return tr("geen vorm")
    if item.kind == AREA:
        return area(found)
    if item.kind == LINE:
        return length(found)
    return tr("1 punt") if round(found) == 1 else tr("{count} punten").format(count=round(found))


def _measure_of(kind: str) -> Any:
    lib = shapely()
    return {AREA: lib.area, LINE: lib.length}.get(kind, lib.get_num_coordinates)


def _sound(*items: ProposalObject) -> List[Any]:
    lib = shapely()
    shapes = [lib.force_2d(item.geometry) for item in items]
    return [shape if lib.is_valid(shape) else lib.make_valid(shape) for shape in shapes]
