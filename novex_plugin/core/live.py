"""What an edit changes: which objects, how much land and quantity, and how much reserved land.

Compares two states of the same variant and horizon. Nothing is measured here: areas come from
:mod:`.accounting`, overlaps from the findings of a check.
"""

from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, Callable, Dict, Iterable, List, Mapping, Sequence, Tuple

import numpy as np

from .accounting.figures import FUNCTION, Totals
from .checks.nearness import FAR, nearness
from .checks.outcomes import NEUTRAL, rank, worst
from .geometry.boxes import Box, Boxes
from .model.records import Finding, ProposalObject
from .optional import shapely
from .texts import tr
from .wording import area, length, quantity, signed

ROUNDING_M = 0.0005
LEAST_AREA_M2 = 1.0  # smaller differences are rounding, not an edit
LEAST_LENGTH_M = 1.0
LEAST_QUANTITY = 0.05

TitleOf = Callable[[str], str]
IsDirect = Callable[[Finding], bool]
_SEEN = attrgetter(
    *(item.name for item in fields(ProposalObject) if item.name not in ("geometry", "extra", "novex_area"))
)
MOST_LAYERS = 2  # named in the sentence; the findings below it name the rest


@dataclass(frozen=True)
class Changes:
    """The objects that an edit touched."""

    added: Tuple[ProposalObject, ...] = ()
    changed: Tuple[ProposalObject, ...] = ()
    removed: Tuple[ProposalObject, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)

    @property
    def present(self) -> Tuple[ProposalObject, ...]:
        """The touched objects that still exist, the new ones first."""
        return (*self.added, *self.changed)


@dataclass(eq=False)
class Question:
    """An edit of which somebody wants to know what it means: two states, and what lies around what was touched.

    Holds records only, so that it can be answered in any thread.
    """

    changes: Changes
    before: Boxes
    after: Boxes
    variant: str
    horizon: str
    old: Tuple[ProposalObject, ...] = field(init=False)  # the touched objects as they were
    near_before: List[ProposalObject] = field(init=False)
    near_after: List[ProposalObject] = field(init=False)

    def __post_init__(self) -> None:
        touched = {item.uuid for item in (*self.changes.changed, *self.changes.removed)}
        self.old = tuple(item for item in self.before.objects if item.uuid in touched) if touched else ()
        near = boxes_of([*self.old, *self.changes.present])
        self.near_before = around(self.changes, self.before, near)
        self.near_after = around(self.changes, self.after, near)

    def vertices(self) -> int:
        """Of everything that has to be looked at: what an answer costs follows this."""
        seen = {id(item.geometry): item.geometry for item in (*self.near_before, *self.near_after)}
        return vertices_of(seen.values())


def vertices_of(geometries: Iterable[Any]) -> int:
    """How many vertices geometries have together; None counts as nothing."""
    listed = list(geometries)
    array = np.empty(len(listed), dtype=object)
    array[:] = listed
    return int(shapely().get_num_coordinates(array).sum())


@dataclass(frozen=True)
class LiveReport:
    """What the panel tells about the last edit."""

    changes: Changes
    findings: Tuple[Finding, ...]  # of the touched objects, worst first
    worst: str  # class of the worst finding
    totals: Tuple[str, ...]  # e.g. "+12,3 ha woningbouw"
    reserved: Tuple[str, ...]  # e.g. "+4,1 ha in Natura 2000"
    untested: Tuple[str, ...] = ()  # titles of layers that could not be tested

    @property
    def sentence(self) -> str:
        """The change in one line."""
        named = list(self.reserved[:MOST_LAYERS])
        more = len(self.reserved) - MOST_LAYERS
        if more == 1:
            named.append(self.reserved[MOST_LAYERS])
        elif more > 1:
            named.append(tr("en {count} andere lagen").format(count=more))
        parts = [", ".join(self.totals), ", ".join(named)]
        return "; ".join(part for part in parts if part) or tr("Geen verschil in oppervlakte of aantal.")


def differences(before: Iterable[ProposalObject], after: Iterable[ProposalObject]) -> Changes:
    """Which objects were added, changed or removed between two states."""
    old = {item.uuid: item for item in before}
    new = {item.uuid: item for item in after}
    return Changes(
        added=tuple(item for uuid, item in new.items() if uuid not in old),
        changed=tuple(item for uuid, item in new.items() if uuid in old and not same(item, old[uuid])),
        removed=tuple(item for uuid, item in old.items() if uuid not in new),
    )


def around(changes: Changes, boxes: Boxes, near: Sequence[Box]) -> List[ProposalObject]:
    """The touched objects and those whose bounding box meets one of ``near``.

    The difference that an edit makes to a union depends on nothing else, so counting these instead of
    everything gives the same difference, however large the proposal is.
    """
    touched = {item.uuid for item in (*changes.added, *changes.changed, *changes.removed)}
    met = {item.uuid for item in boxes.meeting(near)}
    return [item for item in boxes.objects if item.uuid in touched or item.uuid in met]


def boxes_of(objects: Iterable[ProposalObject]) -> List[Box]:
    """``(west, south, east, north)`` of every object that has a place."""
    return [item.geometry.bounds for item in objects if item.geometry is not None and not item.geometry.is_empty]


def same(one: ProposalObject, other: ProposalObject) -> bool:
    """Whether nothing differs that a check or a count would see; saving stamps dates and may round coordinates, and
    in which area an object lies may be filled in later."""
    if one is other:
        return True
    if _SEEN(one) != _SEEN(other):
        return False
    if one.geometry is None or other.geometry is None:
        return one.geometry is other.geometry
    return bool(one.geometry.equals_exact(other.geometry, ROUNDING_M))


def totals_change(before: Totals, after: Totals) -> Tuple[str, ...]:
    """The difference per function: land first, then lengths, points and quantities."""
    parts: List[str] = []
    for name, delta in _deltas(before.areas, after.areas, "net_m2", LEAST_AREA_M2):
        parts.append(f"{signed(area(delta))} {name}")
    for name, delta in _deltas(before.areas, after.areas, "search_net_m2", LEAST_AREA_M2):
        parts.append(tr("{area} zoekgebied {name}").format(area=signed(area(delta)), name=name))
    for name, delta in _deltas(before.lengths, after.lengths, "net_m", LEAST_LENGTH_M):
        parts.append(f"{signed(length(delta))} {name}")
    for name, delta in _deltas(before.points, after.points, "count", 0.5):
        parts.append(tr("{count} punt {name}").format(count=signed(quantity(delta, "")), name=name))
    return (*parts, *_quantity_change(before, after))


def reserved_change(
    before: Iterable[Finding], after: Iterable[Finding], title_of: TitleOf, is_direct: IsDirect
) -> Tuple[str, ...]:
    """The difference in covered reserved land per layer, the worst class first.

    Only findings that are ``is_direct`` count: land inside the layer itself, not inside a zone around
    it. A layer that several rules use counts once per object: with its largest overlap.
    """
    old, new = _reserved(filter(is_direct, before)), _reserved(filter(is_direct, after))
    lines: List[Tuple[int, float, str]] = []
    for layer in sorted(set(old) | set(new)):
        was, now = old.get(layer, _NONE), new.get(layer, _NONE)
        areas, lengths = now.square_metres - was.square_metres, now.metres - was.metres
        title = title_of(layer)
        if abs(areas) >= LEAST_AREA_M2:
            text = tr("{area} in {layer}").format(area=signed(area(areas)), layer=title)
            lines.append((min(was.rank, now.rank), -abs(areas), text))
        elif abs(lengths) >= LEAST_LENGTH_M:
            text = tr("{length} door {layer}").format(length=signed(length(lengths)), layer=title)
            lines.append((min(was.rank, now.rank), -abs(lengths), text))
    return tuple(text for _, _, text in sorted(lines))


def by_weight(findings: Iterable[Finding]) -> List[Finding]:
    """The order in which to read them: worst class first, then what lies in the reservation itself before what lies
    in a zone around it, then the largest overlap; of rules that reach far the nearest."""
    return sorted(findings, key=weight)


def weight(item: Finding) -> Tuple[int, int, float, float, float, str]:
    """What :func:`by_weight` compares."""
    near = nearness(item)
    away = item.distance_m if near == FAR else 0.0
    return rank(item.outcome), near, away, -item.overlap_m2, -item.length_m, item.title


def worst_of(findings: Iterable[Finding]) -> str:
    return worst([finding.outcome for finding in findings]) or NEUTRAL


@dataclass(frozen=True)
class _Reserved:
    square_metres: float = 0.0
    metres: float = 0.0
    rank: int = 99


_NONE = _Reserved()


def _reserved(findings: Iterable[Finding]) -> Dict[str, _Reserved]:
    largest: Dict[Tuple[str, str], _Reserved] = {}
    for finding in findings:
        if not finding.layer or not (finding.overlap_m2 or finding.length_m):
            continue
        key = (finding.layer, finding.object_uuid)
        known = largest.get(key, _NONE)
        largest[key] = _Reserved(
            max(known.square_metres, finding.overlap_m2),
            max(known.metres, finding.length_m),
            min(known.rank, rank(finding.outcome)),
        )
    return _per_layer(largest)


def _per_layer(largest: Mapping[Tuple[str, str], _Reserved]) -> Dict[str, _Reserved]:
    found: Dict[str, _Reserved] = {}
    for (layer, _), one in largest.items():
        known = found.get(layer, _NONE)
        found[layer] = _Reserved(
            known.square_metres + one.square_metres, known.metres + one.metres, min(known.rank, one.rank)
        )
    return found


def _deltas(before: Sequence[object], after: Sequence[object], figure: str, least: float) -> List[Tuple[str, float]]:
    """``(name of the function, difference)`` for the lines per function, the largest first."""
    names: Dict[str, str] = {}
    change: Dict[str, float] = {}
    for lines, sign in ((before, -1.0), (after, 1.0)):
        for line in lines:
            if getattr(line, "dimension", "") != FUNCTION:
                continue
            key = getattr(line, "key", "")
            names[key] = _lower_first(getattr(line, "name", key))
            change[key] = change.get(key, 0.0) + sign * getattr(line, figure)
    moved = [(names[key], delta) for key, delta in change.items() if abs(delta) >= least]
    return sorted(moved, key=lambda item: (-abs(item[1]), item[0]))


def _quantity_change(before: Totals, after: Totals) -> List[str]:
    change: Dict[str, float] = {}
    for totals, sign in ((before, -1.0), (after, 1.0)):
        for line in totals.quantities:
            change[line.unit] = change.get(line.unit, 0.0) + sign * line.band.value
    return [signed(quantity(delta, unit)) for unit, delta in sorted(change.items())
            if abs(delta) >= LEAST_QUANTITY and unit not in ("ha", "km")]


def _lower_first(name: str) -> str:
    """A function name inside a sentence: lower case, except for abbreviations."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
