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
    has_shape = item.geometry is not None and not item.geometry.is_empty
    shape = repair(item.geometry) if has_shape and item.kind == AREA else item.geometry
    measure = _measure(item.kind, shape) if has_shape else 0.0
    reached: List[float] = []
    grounds: List[Any] = []
    at_least = False
    for level in range(len(_TOUCHED)):
        here = [one for one in findings if one.outcome in _TOUCHED[: level + 1]]
        share, ground, certain = _covered(item, shape, measure, here)
        reached.append(max(share, reached[-1] if reached else 0.0))
        grounds.append(ground)
        at_least = at_least or not certain
    reached.append(1.0 if whole_unknown else reached[-1])
    grounds.append(shape if whole_unknown and item.kind == AREA and has_shape else grounds[-1])
    return Exposure(tuple(reached), tuple(grounds), at_least)


def _covered(
    item: ProposalObject, shape: Any, measure: float, findings: Sequence[Finding]
) -> Tuple[float, Any, bool]:
    """Share of an object under any of the findings, the ground, and whether that is all there is to know."""
    shares = [_share(item, measure, finding) for finding in findings]
    hits = [finding for finding, share in zip(findings, shares) if share > 0]
    if not hits:
        return 0.0, None, True
    if max(shares) >= _ALL:
        return 1.0, shape if item.kind == AREA else None, True
    if len(hits) == 1:
        return max(shares), hits[0].overlap, True
    known = [finding.overlap for finding in hits if finding.overlap is not None]
    ground = _inside(shape, known) if known else None
    part = _part(item.kind, ground, measure)
    return (part, ground, True) if len(known) == len(hits) else (max(*shares, part), ground, False)


def _share(item: ProposalObject, measure: float, finding: Finding) -> float:
    """The part of this object that one finding covers; a point that is hit is hit as a whole."""
    if item.kind not in (AREA, LINE):
        return 1.0 if finding.distance_m <= 0 else 0.0
    if finding.object_uuid == item.uuid:
        return min(1.0, finding.overlap_pct / 100.0)
    covered = finding.overlap_m2 if item.kind == AREA else finding.length_m
    return min(1.0, covered / measure) if measure > 0 else 0.0


def _inside(shape: Any, overlaps: Sequence[Any]) -> Any:
    lib = shapely()
    return lib.intersection(shape, lib.union_all([repair(one) for one in overlaps]))


def _part(kind: str, ground: Any, measure: float) -> float:
    return min(1.0, _measure(kind, ground) / measure) if ground is not None and measure > 0 else 0.0


def _measure(kind: str, shape: Any) -> float:
    lib = shapely()
    if kind == AREA:
        return float(lib.area(shape))
    return float(lib.length(shape)) if kind == LINE else 1.0


def level_grounds(found: Mapping[str, Exposure], uuids: Iterable[str], level: int) -> List[Any]:
    """The ground under a level or worse, of each of these objects that has any."""
    grounds = (found[uuid].grounds[level] for uuid in uuids if uuid in found)
    return [ground for ground in grounds if ground is not None and not ground.is_empty]
