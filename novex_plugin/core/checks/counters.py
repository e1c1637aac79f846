"""Cumulative counters: what all objects of a variant ask together of something that has a limit.

Ground that several objects claim counts once; a quantity (dwellings, megawatt) cannot be united and is added up, by
the share of the object that lies at the place. Search areas claim no place yet: they are told, not counted. A limit
that rests on a layer that is not there, or on what nobody entered, is UNKNOWN and never "fine".
"""

from dataclasses import dataclass, replace
from math import fsum
from typing import Callable, Dict, List, Optional, Sequence, Tuple

from ..model.records import CounterResult, ProposalObject
from ..progress import Progress
from ..texts import tr
from . import outcomes
from .counter_files import ALTOGETHER, Counter, load_counters
from .counter_places import Layers, Part, PartMemory, needed_at_place
from .counter_sums import Sums, sums_at
from .counter_words import explanation
from .gaps import missing_reason
from .heights import BELOW_GROUND
from .pair_verdict import is_coarse

__all__ = ["CounterEffect", "PartMemory", "count", "load_counters", "needed_layers", "what_if"]

_ROUNDING = 1e-9


@dataclass(frozen=True)
class CounterEffect:
    """What one object does to one counter; ``before`` or ``after`` is None where the counter had nothing to tell."""

    before: Optional[CounterResult]
    after: Optional[CounterResult]

    @property
    def result(self) -> CounterResult:
        """The counter as it is with the object, or as it was when the object is what filled it."""
        found = self.after or self.before
        if found is None:
            raise ValueError("an effect without a counter")
        return found

    @property
    def delta(self) -> float:
        return self._used(self.after) - self._used(self.before)

    @staticmethod
    def _used(result: Optional[CounterResult]) -> float:
        return (result.used or 0.0) if result is not None else 0.0


def _always(_key: str) -> bool:
    return True


def count(
    objects: Sequence[ProposalObject],
    counters: Sequence[Counter],
    layers: Layers,
    *,
    expected: Callable[[str], bool] = _always,
    progress: Optional[Progress] = None,
    memory: Optional[PartMemory] = None,
) -> Tuple[CounterResult, ...]:
    """All counters that these objects touch, per place. Objects are in force together (variant and horizon resolved).

    ``layers`` by key, in EPSG:28992, at least near the objects (see :func:`needed_layers`). ``expected`` as in the
    check: a layer that need not exist here leaves no result when it is missing. ``memory`` spares measuring objects
    again that did not change since the last count on the same layers. Raises Cancelled.
    """
    progress, memory = progress or Progress(), memory or PartMemory()
    ordered = sorted(objects, key=lambda item: (item.uuid, item.name))
    found: List[CounterResult] = []
    for number, counter in enumerate(counters):
        progress.step(number / max(1, len(counters)), tr("Tellers bijwerken"))
        members = [item for item in ordered if _counts(counter, item)]
        if members:
            found.extend(_results(counter, members, layers, expected, memory))
    progress.step(1.0)
    return tuple(found)


def what_if(
    others: Sequence[ProposalObject],
    item: Optional[ProposalObject],
    counters: Sequence[Counter],
    layers: Layers,
    *,
    was: Optional[ProposalObject] = None,
    expected: Callable[[str], bool] = _always,
    memory: Optional[PartMemory] = None,
) -> Tuple[CounterEffect, ...]:
    """What ``item`` adds to the counters of ``others``; ``was``: the same object before the edit, if it was there.

    ``item`` None: what removing ``was`` frees. Only counters that the object touches and that change are told. Keep
    one ``memory`` from call to call, as long as the layers are the same: an edit then costs one object.
    """
    memory = memory or PartMemory()
    own = [one for one in (item, was) if one is not None]
    touched = [counter for counter in counters if any(_counts(counter, one) for one in own)]
    rest = [one for one in others if one.uuid not in {mine.uuid for mine in own}]

    def state(one: Optional[ProposalObject]) -> Dict[str, CounterResult]:
        objects = rest if one is None else [*rest, one]
        return {result.key: result for result in count(objects, touched, layers, expected=expected, memory=memory)}

    before, after = state(was), state(item)
    keys = [*after, *(key for key in before if key not in after)]
    effects = [CounterEffect(before.get(key), after.get(key)) for key in keys]
    return tuple(effect for effect in effects if _changed(effect))


def needed_layers(counters: Sequence[Counter]) -> Dict[str, float]:
    """The layers that counters read, with the distance (m) around objects at which they matter."""
    reach: Dict[str, float] = {}
    for counter in counters:
        where = counter.where
        if where.layer:
            reach[where.layer] = max(reach.get(where.layer, 0.0), where.distance_m)
        for key in (*where.inside, *where.outside, *needed_at_place(counter)):
            reach.setdefault(key, 0.0)
        if counter.present is not None and counter.present.layer:
            # what is there already may lie at the far end of the place
            reach[counter.present.layer] = max(reach.get(counter.present.layer, 0.0), 3 * where.distance_m)
    return reach


def _changed(effect: CounterEffect) -> bool:
    if effect.before is None or effect.after is None:
        return True
    same = (effect.before.outcome, effect.before.objects) == (effect.after.outcome, effect.after.objects)
    return not same or abs(effect.delta) > _ROUNDING


def _counts(counter: Counter, item: ProposalObject) -> bool:
    """Whether the object is one that the counter is about: what lies wholly underground takes no ground."""
    underground = item.layer == BELOW_GROUND and not item.height_m
    return item.function in counter.functions and item.geometry is not None and not underground


def _results(
    counter: Counter, members: Sequence[ProposalObject], layers: Layers, expected: Callable[[str], bool],
    memory: PartMemory,
) -> List[CounterResult]:  # fmt: skip
    reason = _missing(counter.where.layers, layers, expected)
    if reason is not None:
        return [_unknown(counter, members, reason)] if reason else []
    reason = _missing(tuple(needed_at_place(counter)), layers, _always)
    if reason is not None:
        inside = PartMemory().parts(replace(counter, place=ALTOGETHER), members, layers)
        touched = [members[number] for number in sorted({part.index for part in inside})]
        return [_unknown(counter, touched, reason)] if touched else []
    by_place: Dict[str, List[Part]] = {}
    for part in memory.parts(counter, members, layers):
        by_place.setdefault(part.place, []).append(part)
    found = []
    for place in sorted(by_place):
        sums = sums_at(counter, place, by_place[place], members, layers)
        if sums.shares or sums.search or sums.missing:
            found.append(_result(counter, place, members, sums))
    return found


def _missing(keys: Tuple[str, ...], layers: Layers, expected: Callable[[str], bool]) -> Optional[str]:
    """Why the counter cannot be counted; '' when the layer need not exist here; None when all is there."""
    for key in keys:
        layer = layers.get(key)
        if layer is not None and layer.feature_count > 0:
            continue
        if layer is None and not expected(key):
            return ""
        return missing_reason(key) if layer is None else tr("De laag is leeg.")
    return None


def _unknown(counter: Counter, members: Sequence[ProposalObject], reason: str) -> CounterResult:
    text = tr("Niet te tellen. {reason}").format(reason=reason)
    uuids = tuple(item.uuid for item in members)
    return CounterResult(
        counter.code, counter.rule, counter.name, "", counter.unit, counter.limit, None, outcomes.UNKNOWN,
        objects=uuids, explanation=f"{text} {counter.explanation}", legal_basis=counter.legal_basis,
    )  # fmt: skip


def _result(counter: Counter, place: str, members: Sequence[ProposalObject], sums: Sums) -> CounterResult:
    limit = counter.limit_at(place)
    rough = any(is_coarse(members[index]) for index, _amount in sums.shares)
    outcome, notes = _outcome(counter, limit, sums, rough=rough)
    return CounterResult(
        counter.code, counter.rule, counter.name, place, counter.unit, limit, round(sums.used, 6), outcome,
        present=None if sums.present is None else round(sums.present, 6),
        objects=tuple(members[index].uuid for index, _amount in sums.shares),
        explanation=explanation(counter, sums, members, notes), legal_basis=counter.legal_basis,
    )  # fmt: skip


def _outcome(counter: Counter, limit: Optional[float], sums: Sums, *, rough: bool) -> Tuple[str, List[str]]:
    """The class, and what has to be said about how it came to be."""
    if limit is None:
        return outcomes.ATTENTION, [tr("Er is geen grens vastgelegd; het getal is de opgave.")]
    total = fsum([sums.used, sums.present or 0.0])
    if total > limit + _ROUNDING:
        if rough and counter.exceeded == outcomes.HARD:
            return outcomes.NEE_TENZIJ, [tr("Een deel is indicatief begrensd: dit wijst op een overschrijding.")]
        return counter.exceeded, []
    if sums.missing:
        return outcomes.UNKNOWN, []
    if total >= counter.warns_at(limit) - _ROUNDING:
        return outcomes.ATTENTION, [tr("De grens is dichtbij.")]
    if sums.search and total + sums.search_used > limit + _ROUNDING:
        return outcomes.ATTENTION, [tr("Met de zoekgebieden erbij wordt de grens overschreden.")]
    if counter.present is not None and sums.present is None:
        return outcomes.UNKNOWN, []
    return outcomes.NEUTRAL, []
