"""Keeping a check within bounds, however many objects a proposal has.

Most findings of a very large proposal are pairs that merely lie near each other, and their number grows faster than
that of the objects. Of those the lightest are left out where there would be too many: never a finding on a reservation,
of two objects on the same place, of the worst classes, one that was weighed, or the worst one of an object. So the
verdict of every object stays what it is, and how much was left out is said.
"""

from dataclasses import replace
from typing import Collection, Dict, FrozenSet, Iterable, Sequence, Set, Tuple

from ..model.records import Finding
from ..texts import tr
from ..wording import number
from .findings import PAIR_KIND
from .order import gaps_in_order
from .outcomes import NEE_TENZIJ, NEUTRAL, rank
from .result import CheckResult, Untested

MOST_FINDINGS = 600_000  # about 2 kB each
_SLACK = 0.1  # of the limit, that edits may add to a check before it is cut back


class Room:
    """How many findings of a check in parts may still be kept; ``left_out`` counts those that were not.

    ``objects`` is the number that is asked about in all parts together, ``weighed`` are keys of findings that stay.
    Half of the room is for who comes first, so that nothing is left out for lying unevenly; the other half is shared.
    """

    def __init__(self, objects: int, weighed: Collection[str] = (), most: int = MOST_FINDINGS) -> None:
        self._objects, self._weighed = objects, weighed
        self._free, self._shared = most - most // 2, most // 2
        self._done: Set[str] = set()
        self.left_out = 0

    def keep(self, result: CheckResult, asked: Collection[str]) -> CheckResult:
        """The result of the part of the check that ``asked`` about these uuids, less what there is no room for.

        A pair over the seam between two parts is found in both, and left to the first of them.
        """
        found = tuple(item for item in result.findings if self._done.isdisjoint(_objects_of(item)))
        share = int(self._shared * min(1.0, len(asked) / max(1, self._objects)))
        kept = less_the_lightest(found, self._free + share, self._weighed)
        self.left_out += len(found) - len(kept)
        self._objects -= len(asked)
        self._done.update(asked)
        beyond = max(0, len(kept) - self._free)
        self._free, self._shared = max(0, self._free - len(kept)), max(0, self._shared - beyond)
        return replace(result, findings=kept)


def less_the_lightest(findings: Sequence[Finding], most: int, weighed: Collection[str] = ()) -> Tuple[Finding, ...]:
    """At most so many findings, in their order, and what may not go. Of pairs the farthest of the mildest class go."""
    if len(findings) <= most:
        return tuple(findings)
    light = [item for item in findings if _may_go(item) and item.key not in weighed]
    light.sort(key=lambda item: (rank(item.outcome), item.distance_m, item.key))
    room = max(0, most - (len(findings) - len(light)))
    go = {item.key for item in light[room:]}
    worst = _worst_ranks(item for item in findings if item.key not in go)
    for item in light[room:]:
        if any(rank(item.outcome) < worst.get(uuid, rank(NEUTRAL)) for uuid in _objects_of(item)):
            go.discard(item.key)
            _note(worst, item)
    return tuple(item for item in findings if item.key not in go)


def _may_go(item: Finding) -> bool:
    return item.kind == PAIR_KIND and item.distance_m > 0 and rank(item.outcome) > rank(NEE_TENZIJ)


def _objects_of(item: Finding) -> Tuple[str, str]:
    return item.object_uuid, item.other_uuid


def _worst_ranks(findings: Iterable[Finding]) -> Dict[str, int]:
    worst: Dict[str, int] = {}
    for item in findings:
        _note(worst, item)
    return worst


def _note(worst: Dict[str, int], item: Finding) -> None:
    for uuid in _objects_of(item):
        worst[uuid] = min(worst.get(uuid, rank(NEUTRAL)), rank(item.outcome))


def room_beside(before: CheckResult, drop: FrozenSet[str], most: int = MOST_FINDINGS) -> int:
    """How many findings may come beside those of ``before`` that do not name the uuids ``drop``.

    A check that is full has some room left, so that objects that are edited show all that they have.
    """
    count = len(before.findings)
    if count > most * (1.0 - _SLACK):
        count = sum(drop.isdisjoint(_objects_of(item)) for item in before.findings)
    return max(int(most * _SLACK), most - count)


def within(result: CheckResult, weighed: Collection[str] = (), most: int = MOST_FINDINGS) -> Tuple[CheckResult, int]:
    """A check that was brought up to date, and how many findings it lost again.

    Once edits on edits made it a tenth larger than it may be it goes back to that; the verdict of every object stays
    what it is.
    """
    if len(result.findings) <= most * (1.0 + _SLACK):
        return result, 0
    kept = less_the_lightest(result.findings, most, weighed)
    return replace(result, findings=kept), len(result.findings) - len(kept)


def with_left_out(result: CheckResult, count: int) -> CheckResult:
    """The result with the number of findings that were left out, and a line about it among what was not tested."""
    if count == 0:
        return result
    gap = Untested("", "", left_out_text(count))
    return replace(result, left_out=count, untested=gaps_in_order([*result.untested, gap]))


def left_out_text(count: int) -> str:
    """What to say about findings that were left out (Dutch)."""
    text = tr(
        "Ongeveer {count} bevindingen zijn weggelaten: het zijn er te veel om te bewaren. Het gaat alleen om paren van "
        "objecten die bij elkaar in de buurt liggen, de lichtste en verste; het oordeel per object verandert er niet "
        "door. Toets een deel van de objecten om ze allemaal te zien."
    )
    return text.format(count=number(count))

