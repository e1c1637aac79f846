"""The fingerprint of a finding: what its outcome depends on, so that a weighing can be marked when that changed.

Two runs on the same data give the same text, whatever the order of objects, the size of pieces or the number of
threads. The exception that a weighing claims is left out: a weighing would otherwise outdate itself.
"""

import hashlib
from dataclasses import fields, is_dataclass
from functools import lru_cache
from typing import Any, Optional

import numpy as np

from ..model.records import ProposalObject
from ..optional import shapely
from .overlap import ObjectOverlap
from .rules import Rule
from .verdict import Verdict

SWITCHES = ("active",)  # of a rule: whether it takes part, not what it says
_DECIMALS = 2  # coordinates are compared to the centimetre
_STEP_SHIFT = 0.3172  # keeps round figures, which people draw, away from the edge between two steps
_REMEMBERED = 4096


def fingerprint(*parts: Any) -> str:
    """A short text that is equal for equal parts."""
    return hashlib.blake2b(canonical(parts).encode("utf-8"), digest_size=8).hexdigest()


def situation_of(rule: Rule, item: ProposalObject, overlap: ObjectOverlap, date: str, verdict: Verdict) -> str:
    """The fingerprint of one rule on one layer, of this date, for one object."""
    limit = verdict.limit_height_m
    return fingerprint(
        rule_print(rule), object_print(item), whole_steps(overlap.covered), overlap.unit,
        whole_steps(overlap.distance_m), date, verdict.before_claim,
        None if limit is None else round(limit, 1),
    )  # fmt: skip


def rule_print(rule: Rule) -> str:
    """The fingerprint of what a rule says."""
    return _rule_print(_Same(rule))


def object_print(item: ProposalObject) -> str:
    """The fingerprint of what checks look at in an object: place, functions, height, size, time and exactness."""
    return _object_print(_Same(item))


def shape_print(geometry: Any) -> str:
    """The fingerprint of a geometry to the centimetre, wherever its rings start and whichever way they turn."""
    return "" if geometry is None else _shape_print(_Same(geometry))


def whole_steps(amount: float) -> int:
    """A figure in whole m² or m, so that the last digits of a sum make no difference."""
    return int(np.floor(amount + _STEP_SHIFT))


def canonical(value: Any) -> str:
    """Any value of a record as text, the same for equal values: sets and tables in order."""
    if value is None or isinstance(value, str):  # most of all
        return repr(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return repr(round(float(value), 6) + 0.0)
    if isinstance(value, (tuple, list)):
        return "[" + ",".join([canonical(one) for one in value]) + "]"
    if is_dataclass(value):
        kept = [item.name for item in fields(value) if item.name not in SWITCHES]
        return "(" + ",".join(f"{name}={canonical(getattr(value, name))}" for name in kept) + ")"
    if isinstance(value, (frozenset, set)):
        return "{" + ",".join(sorted(canonical(one) for one in value)) + "}"
    if isinstance(value, dict):
        return "{" + ",".join(f"{canonical(name)}:{canonical(one)}" for name, one in sorted(value.items())) + "}"
    return repr(value)


class _Same:
    """Lets a cache know a thing by identity; equal ones are not compared, which would cost more than it saves."""

    def __init__(self, thing: Any) -> None:
        self.thing = thing

    def __hash__(self) -> int:
        return id(self.thing)

    def __eq__(self, other: Optional[object]) -> bool:
        return isinstance(other, _Same) and self.thing is other.thing


@lru_cache(maxsize=_REMEMBERED)
def _rule_print(same: _Same) -> str:
    return fingerprint(same.thing)


@lru_cache(maxsize=_REMEMBERED)
def _object_print(same: _Same) -> str:
    item = same.thing
    return fingerprint(
        item.function, sorted(item.further_functions), item.layer, item.height_m, item.depth_m, item.ground_nap_m,
        item.quantity, item.quantity_min, item.quantity_max, item.unit, item.employees, item.exactness, item.horizon,
        item.kind, shape_print(item.geometry),
    )  # fmt: skip


@lru_cache(maxsize=_REMEMBERED)
def _shape_print(same: _Same) -> str:
    lib = shapely()
    rounded = lib.transform(lib.force_2d(same.thing), lambda points: np.round(points, _DECIMALS) + 0.0)
    return hashlib.blake2b(lib.to_wkb(lib.normalize(rounded)), digest_size=8).hexdigest()
