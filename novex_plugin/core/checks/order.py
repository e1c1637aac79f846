"""One order for objects and findings, and figures without rounding noise.

The same proposal gives the same findings, in the same order and to the last digit, whatever order its objects came in
and whatever they were checked together with.
"""

from math import floor
from typing import Any, Dict, Iterable, List, Tuple

import numpy as np

from ..model.records import Finding, ProposalObject
from .findings import RULE_KIND
from .measure import AREA, ObjectOverlap
from .result import Untested

_PER_M2, _PER_M, _PER_PERCENT = 1e4, 1e5, 1e8  # figures are kept to 1 cm², 0.01 mm and 1e-8 %
# Outlines in whole centimetres give areas just half-way between two steps; a hair decides for all of them alike.
_HAIR = 1e-3


def in_order(objects: Iterable[ProposalObject]) -> List[ProposalObject]:
    """The objects by their uuid."""
    return sorted(objects, key=lambda item: (item.uuid, item.variant, item.kind, item.name))


def findings_in_order(findings: Iterable[Finding]) -> Tuple[Finding, ...]:
    """By object, then rules before pairs, then rule, layer and other object.

    Object by object, so that no sort of hundreds of thousands keeps other threads waiting.
    """
    per_object: Dict[str, List[Finding]] = {}
    for item in findings:
        per_object.setdefault(item.object_uuid, []).append(item)
    return tuple(item for uuid in sorted(per_object) for item in sorted(per_object[uuid], key=_place_of))


def _place_of(item: Finding) -> Tuple[bool, str, str, str, str]:
    return item.kind != RULE_KIND, item.rule, item.layer, item.other_uuid, item.key


def gaps_in_order(gaps: Iterable[Untested]) -> Tuple[Untested, ...]:
    """By rule, layer and object; objects without a place come last."""
    return tuple(sorted(gaps, key=_place_of_gap))


def _place_of_gap(gap: Untested) -> Tuple[Any, ...]:
    return not gap.rule, gap.rule, gap.layer, gap.reason, gap.objects


def settle(measured: Dict[int, ObjectOverlap]) -> Dict[int, ObjectOverlap]:
    """The same overlaps with their figures rounded, in place: what is summed in another order ends in other digits."""
    for overlap in measured.values():
        per_unit = _PER_M2 if overlap.unit == AREA else _PER_M
        overlap.covered = floor(overlap.covered * per_unit + (0.5 + _HAIR)) / per_unit
        overlap.distance_m = floor(overlap.distance_m * _PER_M + (0.5 + _HAIR)) / _PER_M
        touched = overlap.touched
        touched.amount = _settled(touched.amount, per_unit)
        touched.distance = _settled(touched.distance, _PER_M)
        touched.share = _settled(touched.share, _PER_PERCENT)
    return measured


def _settled(values: Any, per_unit: float) -> Any:
    steps = values * per_unit
    steps += 0.5 + _HAIR
    np.floor(steps, out=steps)
    steps /= per_unit
    return steps
