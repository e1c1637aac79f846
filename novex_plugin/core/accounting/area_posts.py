"""Posts the ground of many areas at once on a sheet without a period.

Pieces with the same profiles and region are added up before they are posted, and few objects are looked at one by one.

The sheet is the same to the last digit as when every piece is posted by itself (see :mod:`.book`).
"""

from collections import defaultdict
from typing import Any, Dict, List, Tuple

import numpy as np

from ..geometry.arrangement import NOWHERE
from . import sheet as sheets
from .book import NO_GEOMETRY, NOT_PLACED, Book, Measures
from .keys import KeyTuple
from .looked import Alike
from .pieces import Pieces
from .sheet import OBJECTS, SEARCH_OBJECTS, WHOLE, exact, exact_many, functions_of

_SHIFT = 2  # regions are counted from -2 on


class AreaPosts:
    """``areas``, all of them search areas or none, and the disjoint ``pieces`` of their ground.

    A profile in a region is one whole number, its place: ``profile * wide + region``.
    """

    def __init__(self, book: Book, areas: Alike, pieces: Pieces, *, search: bool) -> None:
        self._book, self._areas, self._pieces, self._search = book, areas, pieces, search
        self._area = exact_many(pieces.few.area_m2)
        self._profile = np.array(book.profile_numbers(areas.sorts), dtype=np.intp)[areas.sort]
        self._wide = (book.borders.coverage.regions if book.borders.coverage else 0) + _SHIFT
        self._keys: Dict[int, KeyTuple] = {}

    def post(self) -> None:
        if len(self._areas.drawn):
            self._few()
            profile = self._profile.tolist()
            for members, area, region in self._pieces.others:
                there = [profile[member] for member in members]
                keys = [self._key(number * self._wide + region + _SHIFT) for number in there]
                self._book.sheet.ground([self._book.profiles[number] for number in there], keys, area, self._search)
            self._whole()

    def _few(self) -> None:
        """Ground under one or two objects."""
        few = self._pieces.few
        two = few.second != NOWHERE
        first, second = self._profile[few.first], self._profile[few.second[two]]
        region = few.region + _SHIFT
        places, which = np.unique(
            np.append(first * self._wide + region, second * self._wide + region[two]), return_inverse=True
        )
        of_place = [self._key(place) for place in places.tolist()]
        keys = sorted(set(of_place))
        number = {key: position for position, key in enumerate(keys)}
        row = np.array([number[key] for key in of_place], dtype=np.intp)[which]
        one, other = row[: len(first)], np.full(len(first), NOWHERE)
        other[two] = row[len(first) :]
        functions, at = self._functions(first, second, two)
        self._book.sheet.ground_of_few(keys, functions, sheets.Few(one, other, at, self._area), self._search)

    def _functions(self, first: Any, second: Any, two: Any) -> Tuple[List[sheets.Functions], Any]:
        """The combinations of functions, and which of them lies on each piece."""
        profiles = self._book.profiles
        high = np.zeros(len(first), dtype=np.intp)
        high[two] = np.maximum(first[two], second) + 1
        low = first.copy()
        low[two] = np.minimum(first[two], second)
        codes, which = np.unique(high * len(profiles) + low, return_inverse=True)
        found: Dict[sheets.Functions, int] = {}
        numbers: List[int] = []
        for code in codes.tolist():
            high_one, low_one = divmod(code, len(profiles))
            there = [profiles[low_one]] if high_one == 0 else [profiles[low_one], profiles[high_one - 1]]
            numbers.append(found.setdefault(functions_of(there), len(found)))
        return list(found), np.array(numbers, dtype=np.intp)[which]

    def _key(self, place: int) -> KeyTuple:
        """The row of a profile in a region."""
        key = self._keys.get(place)
        if key is None:
            profile = self._book.profiles[place // self._wide]
            key = self._keys[place] = self._book.row(profile, place % self._wide - _SHIFT)
        return key

    def _whole(self) -> None:
        """That the objects are there, each in every region where it has ground, and their quantities."""
        book = self._book
        figure = SEARCH_OBJECTS if self._search else OBJECTS
        book.sheet.post(WHOLE, figure, float(len(self._areas.drawn)))
        counts: Dict[KeyTuple, int] = defaultdict(int)
        at, times = np.unique(self._places(), return_counts=True)
        for place, count in zip(at.tolist(), times.tolist()):
            counts[self._key(place)] += count
        for key, count in counts.items():
            book.sheet.post(key, figure, float(count))
        self._quantities()

    def _places(self) -> Any:
        """Profile and region of every object, once per region where it has ground."""
        if not self._book.borders.keys:
            return self._profile * self._wide + (NO_GEOMETRY + _SHIFT)
        few, others = self._pieces
        sizes = [len(piece.members) for piece in others]
        both = few.second != NOWHERE
        member = np.concatenate([
            few.first, few.second[both], np.array([each for piece in others for each in piece.members], dtype=np.intp),
        ])  # fmt: skip
        region = np.concatenate([
            few.region, few.region[both], np.repeat(np.array([piece.region for piece in others], dtype=np.intp), sizes),
        ])  # fmt: skip
        lost = np.ones(len(self._areas.drawn), dtype=bool)
        lost[member] = False
        member, region = np.append(member, lost.nonzero()[0]), np.append(region, np.full(lost.sum(), NO_GEOMETRY))
        found = np.unique(member * self._wide + region + _SHIFT)
        return self._profile[found // self._wide] * self._wide + found % self._wide

    def _quantities(self) -> None:
        chosen: Dict[int, Measures] = {place: {} for place in self._areas.with_quantity}
        if chosen and self._book.borders.keys:
            for members, area, region in self._pieces.all:
                for member in members:
                    if member in chosen:
                        chosen[member][region] = chosen[member].get(region, 0.0) + exact(area)
        for place, measures in chosen.items():
            entry = self._book.entry(*self._areas.drawn[place])
            for key, function, unit, uuid, stock in self._book.stocks(entry, measures or NOT_PLACED):
                self._book.sheet.put(key, function, unit, uuid, stock)
