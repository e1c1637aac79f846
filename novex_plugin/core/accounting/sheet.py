"""The running sums behind a cross table: what is posted can be taken off again, and both are exact.

Areas and lengths are posted in multiples of 1/65 536 m² (15 mm²) and 1/65 536 m. Numbers of that kind add up without
any rounding, in every order, up to 137 thousand km²: so disjoint parts equal the whole to the last digit, and a sheet
that was edited ten thousand times equals one that was counted anew.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from math import fsum
from typing import Any, DefaultDict, Dict, FrozenSet, Iterable, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from .figures import Band
from .keys import KeyTuple, Profile

_STEPS = 65_536.0
GROSS, NET, SHARED, SEARCH_GROSS, SEARCH_NET = range(5)
LENGTH_GROSS, LENGTH, SEARCH_LENGTH, COUNT, SEARCH_COUNT, OBJECTS, SEARCH_OBJECTS = range(5, 12)
FIGURES = 12
WHOLE: KeyTuple = ("*",)  # the row of everything together

Functions = Tuple[Tuple[str, ...], Tuple[str, ...]]  # main ones, and those that are only a further function


def exact(measure: float) -> float:
    """The measure (m² or m) as a multiple of 1/65 536."""
    return round(measure * _STEPS) / _STEPS


def exact_many(measures: Any) -> Any:
    """The same for an array of them."""
    return np.rint(measures * _STEPS) / _STEPS


class Stock(NamedTuple):
    """The quantity of one object in one row: a share of what was entered."""

    band: Band
    search: bool
    affordable_pct: Optional[float]
    derived: bool


@dataclass
class Sheet:
    """Sums per row, per disjoint part and per combination of functions; ``weights`` are those of the moments."""

    keys: Tuple[str, ...]
    weights: Tuple[float, ...] = ()
    rows: DefaultDict[KeyTuple, List[float]] = field(default_factory=lambda: defaultdict(lambda: [0.0] * FIGURES))
    parts: DefaultDict[Tuple[KeyTuple, ...], float] = field(default_factory=lambda: defaultdict(float))
    search_parts: DefaultDict[Tuple[KeyTuple, ...], float] = field(default_factory=lambda: defaultdict(float))
    combinations: DefaultDict[KeyTuple, DefaultDict[Functions, float]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(float))
    )
    stocks: DefaultDict[Tuple[KeyTuple, str, str], Dict[str, Stock]] = field(
        default_factory=lambda: defaultdict(dict)
    )  # by row, function and unit; then by uuid

    def post(self, key: KeyTuple, figure: int, amount: float) -> None:
        self.rows[key][figure] += amount

    def put(self, key: KeyTuple, function: str, unit: str, uuid: str, stock: Stock) -> None:
        """The quantity of one object in one row, in place of what was there of it."""
        self.stocks[key, function, unit][uuid] = stock

    def take(self, key: KeyTuple, function: str, unit: str, uuid: str) -> None:
        """It is there no longer."""
        held = self.stocks[key, function, unit]
        held.pop(uuid, None)
        if not held:
            del self.stocks[key, function, unit]

    def ground(
        self, profiles: Sequence[Profile], keys: Sequence[KeyTuple], area: float, search: bool, sign: float = 1.0
    ) -> None:
        """Post disjoint ground (m²) that objects lie on, with the row of each; the same twice is two objects."""
        if not self.weights:
            self._ground(profiles, keys, sign * exact(area), search)
            return
        for places, weight in self._in_time(profiles):
            there = [profiles[place] for place in places]
            self._ground(there, [keys[place] for place in places], sign * exact(area * weight), search)

    def ground_of_few(
        self, keys: Sequence[KeyTuple], functions: Sequence[Functions], ground: "Few", search: bool
    ) -> None:
        """The same for much ground under one or two objects each, on a sheet without weights; ``keys`` are in order."""
        gross, net = (SEARCH_GROSS, SEARCH_NET) if search else (GROSS, NET)
        one, other, _which, area = ground
        two = other >= 0
        apart = two & (other != one)
        rows, whole = [self.rows[key] for key in keys], self.rows[WHOLE]
        once = _sums(one, area, len(keys))
        for figure, amounts in (
            (gross, once + _sums(other[two], area[two], len(keys))),
            (net, once + _sums(other[apart], area[apart], len(keys))),
        ):
            for row, amount in zip(rows, amounts.tolist()):
                row[figure] += amount
        whole[gross] += float(area.sum() + area[two].sum())
        whole[net] += float(area.sum())
        parts = self.search_parts if search else self.parts
        low, high = np.minimum(one, np.where(two, other, one)), np.maximum(one, other)
        for (first, second), amount in _grouped(low, high, area):
            parts[(keys[first],) if first == second else (keys[first], keys[second])] += amount
        if not search:
            self._functions_of_few(keys, functions, ground, rows)

    def _functions_of_few(
        self, keys: Sequence[KeyTuple], functions: Sequence[Functions], ground: "Few", rows: Sequence[List[float]]
    ) -> None:
        one, other, which, area = ground
        everywhere = self.combinations[WHOLE]
        for each, amount in zip(functions, _sums(which, area, len(functions)).tolist()):
            everywhere[each] += amount
        several = np.array([len(main) + len(further) > 1 for main, further in functions], dtype=bool)[which]
        self.rows[WHOLE][SHARED] += float(area[several].sum())
        apart = several & (other >= 0) & (other != one)
        row, mixture = np.append(one[several], other[apart]), np.append(which[several], which[apart])
        for (place, number), amount in _grouped(row, mixture, np.append(area[several], area[apart])):
            rows[place][SHARED] += amount
            self.combinations[keys[place]][functions[number]] += amount

    def _in_time(self, profiles: Sequence[Profile]) -> Iterable[Tuple[Tuple[int, ...], float]]:
        """Who is there together, and during which share of the period."""
        together: Dict[Tuple[int, ...], List[float]] = {}
        for moment, weight in enumerate(self.weights):
            there = tuple(place for place, profile in enumerate(profiles) if moment in profile.moments)
            if there:
                together.setdefault(there, []).append(weight)
        return [(there, fsum(weights)) for there, weights in together.items()]

    def _ground(self, profiles: Sequence[Profile], keys: Sequence[KeyTuple], area: float, search: bool) -> None:
        gross, net = (SEARCH_GROSS, SEARCH_NET) if search else (GROSS, NET)
        whole = self.rows[WHOLE]
        whole[gross] += area * len(keys)
        whole[net] += area
        distinct = sorted(set(keys)) if len(keys) > 1 else keys
        for key in distinct:
            row = self.rows[key]
            row[gross] += area if len(keys) == 1 else area * keys.count(key)
            row[net] += area
        (self.search_parts if search else self.parts)[tuple(distinct)] += area
        if not search:
            self._functions(profiles, distinct, area)

    def _functions(self, profiles: Sequence[Profile], keys: Sequence[KeyTuple], area: float) -> None:
        functions = functions_of(profiles)
        self.combinations[WHOLE][functions] += area
        if len(functions[0]) + len(functions[1]) < 2:
            return
        self.rows[WHOLE][SHARED] += area
        for key in keys:
            self.rows[key][SHARED] += area
            self.combinations[key][functions] += area


class Few(NamedTuple):
    """Ground under one or two objects: the rows of both as positions in a list of keys (``other`` -1: only one), which
    of a list of functions lie there, and the exact area (m²)."""

    one: Any
    other: Any
    functions: Any
    area: Any


def _sums(which: Any, area: Any, count: int) -> Any:
    return np.bincount(which, weights=area, minlength=count)


def _grouped(first: Any, second: Any, area: Any) -> List[Tuple[Tuple[int, int], float]]:
    """The area per pair of numbers."""
    wide = int(second.max()) + 1 if len(second) else 1
    codes, which = np.unique(first * wide + second, return_inverse=True)
    pairs = zip((codes // wide).tolist(), (codes % wide).tolist())
    return list(zip(pairs, np.bincount(which, weights=area).tolist()))


def functions_of(profiles: Sequence[Profile]) -> Functions:
    main = {profile.function for profile in profiles}
    if not any(profile.further for profile in profiles):  # nearly always
        return tuple(sorted(main)) if len(main) > 1 else tuple(main), ()
    further: FrozenSet[str] = frozenset().union(*(profile.further for profile in profiles)) - main
    return tuple(sorted(main)), tuple(sorted(further))
