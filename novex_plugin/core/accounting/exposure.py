"""Per object: which share of its own area lies under findings, class by class.

A finding covers a part of an object. Several findings may cover the same ground, so their areas are not added: their
shapes are united. Where a shape is not there, the largest of them is what is certain, and the object says so.
"""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any, Dict, Iterable, List, Mapping, Sequence, Set, Tuple

from ..checks.nearness import FAR, nearness
from ..checks.outcomes import CONDITIONAL, HARD, NEE_TENZIJ
from ..checks.result import CheckResult
from ..geometry.repair import repair
from ..model.records import AREA, LINE, Finding, ProposalObject
from ..optional import shapely
from .ground_shares import LEVELS

_TOUCHED = (HARD, NEE_TENZIJ, CONDITIONAL)
_ROUNDING = 1.0 + 1e-6
_ALL = 1.0 - 1e-9  # a share from which nothing is left to be covered


@dataclass(frozen=True, eq=False)
class Exposure:
    """Of one object: the share (0 to 1) of it that lies under each of ``LEVELS`` or worse, and the ground itself.

    ``grounds`` are shapes inside the object, one per level, None where nothing lies; only areas have them.
    """

    reached: Tuple[float, ...]
    grounds: Tuple[Any, ...] = ()
    at_least: bool = False


NOTHING = Exposure((0.0,) * len(LEVELS), (None,) * len(LEVELS))


def exposures(objects: Iterable[ProposalObject], result: CheckResult) -> Dict[str, Exposure]:
    """By uuid, for objects of the check (EPSG:28992); the worst class counts where several meet."""
    by_object = _by_object(result.findings)
    untested: Set[str] = {uuid for gap in result.untested for uuid in gap.objects}
    found: Dict[str, Exposure] = {}
    for item in objects:
        findings = by_object.get(item.uuid, [])
        if not findings and item.uuid not in untested:
            found[item.uuid] = NOTHING
        else:
            found[item.uuid] = _of(item, findings, whole_unknown=item.uuid in untested)
    return found


def _by_object(findings: Iterable[Finding]) -> Dict[str, List[Finding]]:
    """The findings that say something about ground, for both sides of a pair; those of a wide surrounding do not."""
    by_object: Dict[str, List[Finding]] = defaultdict(list)
    for finding in findings:
        if finding.outcome in _TOUCHED and nearness(finding) != FAR:
            for uuid in {finding.object_uuid, finding.other_uuid} - {""}:
                by_object[uuid].append(finding)
    return by_object


def _of(item: ProposalObject, findings: Sequence[Finding], *, whole_unknown: bool) -> Exposure:
    cover = _Cover(item)
    reached: List[float] = []
    grounds: List[Any] = []
    at_least = False
    for outcome in _TOUCHED:
        cover.add([finding for finding in findings if finding.outcome == outcome])
        reached.append(cover.share)
        grounds.append(cover.ground)
        at_least = at_least or not cover.certain
    reached.append(1.0 if whole_unknown else cover.share)
    grounds.append(cover.whole if whole_unknown else cover.ground)
    return Exposure(tuple(reached), tuple(grounds), at_least)


class _Cover:
    """How much of one object is covered, while findings are laid over it from the worst class on."""

    def __init__(self, item: ProposalObject) -> None:
        self._item = item
        there = item.geometry is not None and not item.geometry.is_empty
        self.whole = repair(item.geometry) if there and item.kind == AREA else None  # only areas have ground
        self._measure = _measure(item.kind, self.whole if self.whole is not None else item.geometry) if there else 0.0
        self.share, self.ground, self.certain = 0.0, None, True
        self._sizes = 0.0  # of the findings so far, as shares of the object
        self._largest = 0.0
        self._without_shape = self._count = 0

    def add(self, findings: Sequence[Finding]) -> None:
        """Lay findings over it. Once all is covered nothing is left to find out."""
        sized = [(finding, _share(self._item, self._measure, finding)) for finding in findings]
        hits = [(finding, share) for finding, share in sized if share > 0]
        if not hits or self.share >= _ALL:
            return
        self._count += len(hits)
        self._sizes += sum(share for _one, share in hits)
        self._largest = max(self._largest, *(share for _one, share in hits))
        if self._largest >= _ALL:
            self.share, self.ground, self.certain = 1.0, self.whole, True
            return
        shapes = [finding.overlap for finding, _size in hits if finding.overlap is not None]
        self._without_shape += len(hits) - len(shapes)
        self._lay(shapes)
        self.certain = self._without_shape == 0 or self._count == 1

    def _lay(self, shapes: Sequence[Any]) -> None:
        if shapes:
            parts = [repair(one) for one in shapes]
            self.ground = _together(parts if self.ground is None else [self.ground, *parts])
        part = self._part()
        if part > self._sizes * _ROUNDING:  # more than the findings together: shapes that reach out of the object
            self.ground = shapely().intersection(self._item.geometry if self.whole is None else self.whole, self.ground)
            part = self._part()
        self.share = self._largest if self._count == 1 else max(self._largest if self._without_shape else 0.0, part)

    def _part(self) -> float:
        known = self.ground is not None and self._measure > 0
        return min(1.0, _measure(self._item.kind, self.ground) / self._measure) if known else 0.0


def _share(item: ProposalObject, measure: float, finding: Finding) -> float:
    """The part of this object that one finding covers; a point that is hit is hit as a whole."""
    if item.kind not in (AREA, LINE):
        return 1.0 if finding.distance_m <= 0 else 0.0
    if finding.object_uuid == item.uuid:
        return min(1.0, finding.overlap_pct / 100.0)
    covered = finding.overlap_m2 if item.kind == AREA else finding.length_m
    return min(1.0, covered / measure) if measure > 0 else 0.0


def _together(shapes: Sequence[Any]) -> Any:
    return shapes[0] if len(shapes) == 1 else shapely().union_all(shapes)


def _measure(kind: str, shape: Any) -> float:
    lib = shapely()
    if kind == AREA:
        return float(lib.area(shape))
    return float(lib.length(shape)) if kind == LINE else 1.0


def level_grounds(found: Mapping[str, Exposure], uuids: Iterable[str], level: int) -> List[Any]:
    """The ground under a level or worse, of each of these objects that has any."""
    grounds = (found[uuid].grounds[level] for uuid in uuids if uuid in found)
    return [ground for ground in grounds if ground is not None and not ground.is_empty]
