"""Weighings that go along when an object gets a copy in a variant, or moves to another variant.

The key of a finding holds the object and the variant that it belongs to. What is the same question about the same place
has another key there, so the answer must be written down under that key too, or it would be asked again. The
fingerprint of the situation goes along as it is: where the copy has another shape, the answer is marked as one of
before.
"""

from dataclasses import dataclass, replace
from typing import Dict, Iterable, Iterator, List, Mapping, Optional, Sequence, Set, Tuple

from .checks.findings import PAIR_KIND, finding_key, rule_key
from .checks.rules import Rule
from .model.records import ProposalObject, Weighing
from .variants.plan import Plan, State


@dataclass(frozen=True)
class Followed:
    """What is to be written down, and the keys of what moved and is no longer under its old key."""

    new: Tuple[Weighing, ...] = ()
    gone: Tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.new or self.gone)


def concerns(plan: Plan) -> bool:
    """Whether a plan can give findings another key."""
    return bool(plan.copies or _moved(plan))


def follow(plan: Plan, before: State, weighings: Sequence[Weighing], rules: Sequence[Rule]) -> Followed:
    """What becomes of the weighings when ``plan`` is carried out on ``before``.

    A copy gets the answers to the findings of its original, and of the original with others that are in force beside
    the copy. An object that moves to another variant takes the answers to its own findings along. Answers that are
    there under the new key already stay. Rows that only say that something lapses have no findings.
    """
    after = plan.apply(before)
    known = {one.key: one for one in weighings}
    keys = _Keys(weighings, rules)
    new: Dict[str, Weighing] = {}
    gone: List[str] = []
    for uuid in _moved(plan):
        for old, key in keys.of(before.by_uuid[uuid], after.by_uuid[uuid]):
            new[key] = replace(known[old], key=key)
            gone.append(old)
    copies = [(before.by_uuid[one.source], after.by_uuid[one.uuid]) for one in plan.copies]
    copies = [(source, copy) for source, copy in copies if not copy.dropped]
    for source, copy in copies:
        for old, key in keys.of(source, copy):
            new.setdefault(key, _about(known[old], key, copy))
    for weighing in _of_pairs(copies, before, after, keys.others):
        new.setdefault(weighing.key, weighing)
    stays = known.keys() - set(gone)
    return Followed(tuple(one for key, one in new.items() if key not in stays), tuple(gone))


def _moved(plan: Plan) -> List[str]:
    """The objects that go on under another variant."""
    return [uuid for uuid, values in plan.changes.items() if "variant" in values]


def _about(weighing: Weighing, key: str, item: ProposalObject) -> Weighing:
    return replace(weighing, key=key, object_uuid=item.uuid, object_name=item.name)


class _Keys:
    """Finds the answers about rules by the keys that findings of an object can have."""

    def __init__(self, weighings: Sequence[Weighing], rules: Sequence[Rule]) -> None:
        named, codes = {one.rule for one in weighings}, {rule.code for rule in rules}
        self._rules = rules if "" in named else [rule for rule in rules if rule.code in named]
        self._known = {one.key for one in weighings}
        self._objects = {one.object_uuid for one in weighings}
        self.others = [one for one in weighings if one.rule not in codes]  # about two objects

    def of(self, source: ProposalObject, target: ProposalObject) -> Iterator[Tuple[str, str]]:
        """The key of every answer about the one, with the key that it has for the other where that differs."""
        if not self._objects & {source.uuid, ""}:
            return
        for rule in self._rules:
            for layer in (*rule.layers, ""):
                old = rule_key(rule, source, layer)
                new = rule_key(rule, target, layer) if old in self._known else old
                if new != old:
                    yield old, new


def pair_key(one: str, other: str) -> str:
    """The key of the finding of two objects, whichever comes first."""
    first, second = sorted((one, other))
    return finding_key(first, PAIR_KIND, "", second, "")


def _of_pairs(
    copies: Sequence[Tuple[ProposalObject, ProposalObject]], before: State, after: State, weighings: Iterable[Weighing]
) -> Iterator[Weighing]:
    """The answers about an original and another object, for the copy and what is in force beside it."""
    about = _pairs(weighings, {source.uuid for source, _copy in copies}, before)
    for source, copy in copies:
        beside = {one.uuid: two for one, two in copies if two.variant == copy.variant}
        for pair, weighing in (one for one in about if source.uuid in one[0]):
            partner = before.by_uuid[pair[0] if pair[1] == source.uuid else pair[1]]
            other = _in_force(partner, copy, beside, after)
            if other is not None and other.uuid != copy.uuid:
                mine = copy if weighing.object_uuid == source.uuid else other
                yield _about(weighing, pair_key(copy.uuid, other.uuid), mine)


def _pairs(
    weighings: Iterable[Weighing], sources: Set[str], state: State
) -> List[Tuple[Tuple[str, str], Weighing]]:
    """The answers about two objects of which one is in ``sources``, with those two, found by their key; one about an
    object that is gone, or elsewhere, is left out. A key is worked out once per two objects, not per answer.
    """
    by_object: Dict[str, List[Weighing]] = {}
    for weighing in weighings:
        if weighing.object_uuid in state.by_uuid:
            by_object.setdefault(weighing.object_uuid, []).append(weighing)
    found = []
    for one, answers in by_object.items():
        keys = {pair_key(one, other): (one, other) for other in (state.by_uuid if one in sources else sources)}
        found += [(keys[weighing.key], weighing) for weighing in answers if weighing.key in keys]
    return found


def _in_force(
    partner: ProposalObject, copy: ProposalObject, copies: Mapping[str, ProposalObject], after: State
) -> Optional[ProposalObject]:
    """What stands for ``partner`` beside ``copy``, in its variant; None when nothing does."""
    if partner.uuid in copies:
        return copies[partner.uuid]
    chain = after.chains.get(copy.variant, ())
    now = after.by_uuid.get(partner.uuid)
    if now is None or now.variant not in chain:
        return None
    taker = next((item for item in after.objects if item.replaces == now.uuid and item.variant in chain), None)
    if taker is None:
        return now
    return None if taker.dropped else taker
