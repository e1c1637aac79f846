"""What the rules said of a sketch goes for the object that it became: the last stroke is not looked at twice.

While somebody draws, every shape under the mouse is checked. The stroke that ends there has the same shape, so only
what depends on its name and on its neighbours (proposal against proposal) is worked out again.
"""

from dataclasses import dataclass, replace
from typing import List, Mapping, Optional, Sequence, Tuple

from ..geometry.arrays import array_of
from ..model.records import Finding, ProposalObject
from ..optional import shapely
from .findings import RULE_KIND, finding_key, rule_key
from .result import CheckResult, Untested
from .rules import Rule

_KEPT = 4  # a mouse that trembles while the button is let go


@dataclass(frozen=True)
class Told:
    """What rules and layers say of one object."""

    item: ProposalObject
    asked: Tuple[str, str]  # variant and horizon
    findings: Tuple[Finding, ...]
    untested: Tuple[Untested, ...]
    tested_layers: Tuple[str, ...]


class Recall:
    """The last few objects that were checked by the same rules, layers and claims."""

    def __init__(self, rules: Sequence[Rule], claims: Mapping[str, str]) -> None:
        self._rules, self._claims = rules, claims
        self._told: List[Told] = []

    def remember(self, item: ProposalObject, asked: Tuple[str, str], result: CheckResult) -> None:
        """``result`` is of ``item`` alone, pairs included; those are left out."""
        if result.messages:
            return  # checked with a repaired copy, which is said by name
        own = tuple(one for one in result.findings if one.kind == RULE_KIND and one.object_uuid == item.uuid)
        told = Told(item, asked, own, result.untested, result.tested_layers)
        self._told = [told, *self._told[: _KEPT - 1]]

    def of(self, item: ProposalObject, asked: Tuple[str, str]) -> Optional[Told]:
        """What is known of an object that differs in name and identity only; None when nothing is."""
        told = next((one for one in self._of_same_shape(item) if one.asked == asked and _alike(one.item, item)), None)
        if told is None:
            return None
        # Claims belong to one object: they are the same for the same one, and must be none for two.
        if told.item.uuid != item.uuid and (self._is_claimed(told.item) or self._is_claimed(item)):
            return None
        return _renamed(told, item)

    def _of_same_shape(self, item: ProposalObject) -> List[Told]:
        """To the last digit: a figure on the card may not depend on how the mouse went."""
        if item.geometry is None or not self._told:
            return []
        known = array_of([one.item.geometry for one in self._told])
        same = shapely().equals_exact(known, item.geometry, 0.0)
        return [one for one, is_same in zip(self._told, same.tolist()) if is_same]

    def _is_claimed(self, item: ProposalObject) -> bool:
        if not self._claims:
            return False
        keys = (rule_key(rule, item, key) for rule in self._rules for key in (*rule.layers, ""))
        return any(key in self._claims for key in keys)


def _alike(one: ProposalObject, other: ProposalObject) -> bool:
    return _bare(one) == _bare(other)


def _bare(item: ProposalObject) -> ProposalObject:
    return replace(item, uuid="", name="", geometry=None, extra={}, novex_area="")


def _renamed(told: Told, item: ProposalObject) -> Told:
    findings = tuple(
        replace(one, key=finding_key(item.uuid, one.rule, one.layer, "", item.variant), object_uuid=item.uuid,
                object_name=item.name)
        for one in told.findings
    )  # fmt: skip
    untested = tuple(replace(gap, objects=(item.uuid,) if gap.objects else ()) for gap in told.untested)
    return replace(told, item=item, findings=findings, untested=untested)
