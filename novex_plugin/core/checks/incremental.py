"""Bringing a whole check up to date: only what changed is checked again, and the rest is kept.

A finding depends on its object, on the other object of a pair, and on what the check was made with. So what must be
done again are the objects that were added or changed, and the pairs with objects near them; what names an object that
is gone, or was another one, goes. The result is that of a whole check, to the last digit and in the same order.

A large proposal is checked in parts in the same way, so that only the layers around one part are in memory at a time.
"""

from dataclasses import dataclass, field, fields, replace
from operator import attrgetter
from typing import (
    Any,
    Callable,
    Collection,
    Dict,
    FrozenSet,
    Iterable,
    Iterator,
    List,
    Mapping,
    Optional,
    Sequence,
    Set,
    Tuple,
)

from ..geometry.arrays import array_of
from ..geometry.neighbours import near_together
from ..model.records import Finding, NeighbourObject, ProposalObject
from ..optional import shapely
from ..texts import tr
from .company import SMALLEST_PART, Company
from .engine import worst_per_object
from .findings import PAIR_KIND
from .matrix import Matrix
from .order import findings_in_order, gaps_in_order, in_order
from .result import CheckResult, Untested
from .sound import Look

_WHAT = attrgetter(*(item.name for item in fields(ProposalObject) if item.name not in ("geometry", "extra")))
_STAMPS = ("gemaakt_door", "gemaakt_op", "gewijzigd_door", "gewijzigd_op")
CheckPart = Callable[[Sequence[ProposalObject], FrozenSet[str]], CheckResult]  # objects at hand, uuids asked about


@dataclass(frozen=True)
class Setting:
    """What a check is made with, apart from the objects. When any of it differs, everything is checked again."""

    rules: str  # version of the rules and tolerances in force
    layers: str  # which layers of which snapshot
    variant: str = ""
    horizon: str = "2030"
    neighbours: Tuple[NeighbourObject, ...] = ()


@dataclass(frozen=True)
class Checked:
    """A check with a record of what it was made of; objects are kept as they were, by uuid."""

    result: CheckResult
    setting: Setting
    objects: Mapping[str, ProposalObject] = field(default_factory=dict)
    claims: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Work:
    """What has to be checked: the uuids ``ask``; what is known of the uuids ``drop`` goes.

    ``reason`` says why everything is checked (Dutch); empty when it is not.
    """

    ask: FrozenSet[str]
    drop: FrozenSet[str] = frozenset()
    reason: str = ""

    @property
    def everything(self) -> bool:
        return bool(self.reason)

    @property
    def nothing(self) -> bool:
        return not self.reason and not self.ask and not self.drop


def checked(
    result: CheckResult, setting: Setting, objects: Sequence[ProposalObject], claims: Mapping[str, str]
) -> Checked:
    return Checked(result, setting, {item.uuid: item for item in objects}, dict(claims))


def is_of(before: Checked, objects: Sequence[ProposalObject]) -> bool:
    """Whether a check is still that of these objects, in whatever order."""
    known = before.objects
    return len(known) == len(objects) and all(_same(item, known.get(item.uuid)) for item in objects)


def work_for(
    before: Optional[Checked], setting: Setting, objects: Sequence[ProposalObject], claims: Mapping[str, str]
) -> Work:
    """What must be checked to come from ``before`` to these objects, settings and claimed exceptions."""
    now = {item.uuid: item for item in objects}
    reason = _why_everything(before, setting, double=len(now) < len(objects))
    if reason or before is None:
        return Work(frozenset(now), reason=reason)
    touched = {uuid for uuid, item in now.items() if not _same(item, before.objects.get(uuid))}
    touched |= now.keys() & _claimed_anew(before, claims)
    gone = before.objects.keys() - now.keys()
    return Work(frozenset(touched), frozenset(touched | gone))


def _why_everything(before: Optional[Checked], setting: Setting, *, double: bool) -> str:
    if before is None:
        return tr("er is nog geen eerdere toets")
    was = before.setting
    reasons = (
        (was.rules != setting.rules, tr("de toetsregels of toleranties zijn gewijzigd")),
        (was.layers != setting.layers, tr("de basisset is een andere")),
        (was.variant != setting.variant, tr("er is een andere variant gekozen")),
        (was.horizon != setting.horizon, tr("er is een andere horizon gekozen")),
        (was.neighbours != setting.neighbours, tr("de voorstellen van buurprovincies zijn gewijzigd")),
        (double, tr("er zijn objecten met hetzelfde kenmerk")),
    )
    return next((text for differs, text in reasons if differs), "")


def _same(item: ProposalObject, was: Optional[ProposalObject]) -> bool:
    """Whether nothing differs but who touched it last, and when: saving stamps that."""
    if item is was:
        return True
    if was is None or _WHAT(item) != _WHAT(was):
        return False
    extra = item.extra == was.extra or _less_stamps(item) == _less_stamps(was)
    return extra and _same_place(item.geometry, was.geometry)


def _same_place(one: Any, other: Any) -> bool:
    """To the last digit. Of two shapes that were read anew ``==`` takes thirty times as long to tell."""
    if one is other or one is None or other is None:
        return one is other
    return bool(shapely().to_wkb(one) == shapely().to_wkb(other))


def _less_stamps(item: ProposalObject) -> Dict[str, Any]:
    return {name: value for name, value in item.extra.items() if name not in _STAMPS}


def _claimed_anew(before: Checked, claims: Mapping[str, str]) -> FrozenSet[str]:
    """The objects of findings for which another exception is claimed than before."""
    keys = {key for key in before.claims.keys() | claims.keys() if before.claims.get(key) != claims.get(key)}
    found = [item for item in before.result.findings if item.key in keys]
    return frozenset(uuid for item in found for uuid in (item.object_uuid, item.other_uuid))


def assemble(
    before: Optional[CheckResult], work: Work, objects: Sequence[ProposalObject], matrix: Optional[Matrix],
    part: CheckPart, *, most: int = 2_000, tested: Optional[Collection[str]] = None,
) -> CheckResult:  # fmt: skip
    """The check of these objects: what ``before`` says of those that stayed, and ``part`` of the others.

    ``part`` gets at most ``most`` objects to ask about at a time, with those that concern them.
    """
    results = [] if before is None or work.everything else [_kept(before, work)]
    asked = {item.uuid: item for item in objects if item.uuid in work.ask}
    if asked:
        company = Company(objects, matrix)
        size = company.part_size(most) if len(asked) > SMALLEST_PART else most
        for group in in_parts(list(asked.values()), size):
            uuids = frozenset(item.uuid for item in group)
            results.append(part(company.around(uuids), uuids))
    return join(results or [part([], frozenset())], objects, tested)


def _kept(before: CheckResult, work: Work) -> CheckResult:
    return replace(
        before,
        findings=tuple(item for item in before.findings if not work.drop & {item.object_uuid, item.other_uuid}),
        untested=tuple(replace(gap, objects=_less(gap.objects, work.drop)) for gap in before.untested),
    )


def _less(uuids: Tuple[str, ...], drop: Collection[str]) -> Tuple[str, ...]:
    return tuple(uuid for uuid in uuids if uuid not in drop)


def in_parts(objects: Sequence[ProposalObject], most: int) -> List[List[ProposalObject]]:
    """The objects in groups of at most ``most`` that lie near each other; those without a place come last."""
    ordered = in_order(objects)
    placed = [item for item in ordered if item.geometry is not None and not item.geometry.is_empty]
    rest = [item for item in ordered if item.geometry is None or item.geometry.is_empty]
    shapes = array_of([item.geometry for item in placed])
    row = [placed[place] for place in near_together(shapes).tolist()] + rest
    return [row[start : start + most] for start in range(0, len(row), most)]


def join(
    results: Sequence[CheckResult], objects: Sequence[ProposalObject], tested: Optional[Collection[str]] = None
) -> CheckResult:
    """The results of parts of one check as one, without counters; ``objects`` are all of them.

    ``tested`` names the layers that concern these objects; None: those of the parts together.
    """
    ordered = in_order(objects)
    found = findings_in_order(_each_pair_once(results))
    gaps = _joined_gaps(results)
    if tested is None:
        tested = {key for result in results for key in result.tested_layers}
    last = results[-1]
    return CheckResult(
        found, gaps, tuple(sorted(tested)), worst_per_object(ordered, found, gaps), last.variant, last.horizon,
        Look(ordered).repair_messages(range(len(ordered))),
    )  # fmt: skip


def _each_pair_once(results: Sequence[CheckResult]) -> Iterator[Finding]:
    """A pair over the seam between two parts is found in both."""
    seen: Set[str] = set()
    for item in (item for result in results for item in result.findings):
        if item.kind == PAIR_KIND:
            if item.key in seen:
                continue
            seen.add(item.key)
        yield item


def _joined_gaps(results: Sequence[CheckResult]) -> Tuple[Untested, ...]:
    uuids: Dict[Tuple[str, str, str], List[str]] = {}
    for gap in (gap for result in results for gap in result.untested):
        uuids.setdefault((gap.rule, gap.layer, gap.reason), []).extend(gap.objects)
    gaps = (Untested(*what, objects=_each_once(who)) for what, who in uuids.items() if who)
    return gaps_in_order(gaps)


def _each_once(uuids: Iterable[str]) -> Tuple[str, ...]:
    return tuple(sorted(set(uuids)))
