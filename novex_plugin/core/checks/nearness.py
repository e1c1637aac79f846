"""How near a finding is: in the reservation itself, in a zone around it, or only somewhere in a wide surrounding.

A rule that reaches 25 km meets nearly every object. Such findings stay, but a reader meets them last, and by
their distance: that 100 % of a plan lies within 25 km of a nature area says nothing, that it lies at 3,2 km does.
"""

from functools import cache
from typing import Mapping

from ..model.records import Finding
from .findings import PAIR_KIND
from .rule_files import load_rules
from .rules import Rule

FAR_M = 1_000.0  # zones up to here are drawn on maps and read as areas; wider ones are a matter of distance
OWN, NEAR, FAR = 0, 1, 2


def nearness(finding: Finding) -> int:
    """``OWN``: overlap with the reservation itself or with another object; ``NEAR``: in a zone; ``FAR``: a wide one.

    Two objects that matter to each other from a distance have no zone that is drawn: there the distance tells.
    """
    reach = finding.distance_m if finding.kind == PAIR_KIND else reach_m(finding)
    if reach > FAR_M:
        return FAR
    return NEAR if finding.distance_m > 0 else OWN


def reach_m(finding: Finding) -> float:
    """The distance in m around its layer at which the rule of the finding strikes; 0 where it has none."""
    rule = _rules().get(finding.rule)
    return rule.buffer_for(finding.layer) if rule is not None else 0.0


@cache
def _rules() -> Mapping[str, Rule]:
    return {rule.code: rule for rule in load_rules()}
