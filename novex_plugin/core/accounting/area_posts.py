"""Posts the ground of many areas at once on a sheet without a period.

Pieces with the same profiles and region are added up before they are posted, and few objects are looked at one by one.

The sheet is the same to the last digit as when every piece is posted by itself (see :mod:`.book`).
"""

from collections import defaultdict
from operator import attrgetter
from typing import Any, DefaultDict, Dict, Sequence, Tuple

import numpy as np

from .areas import Drawn
from .book import NO_GEOMETRY, NOT_PLACED, Book, Measures
from .keys import KeyTuple
from .pieces import Pieces
from .sheet import OBJECTS, SEARCH_OBJECTS, WHOLE, exact, exact_many

_SHIFT = 2  # regions are counted from -2 on
_AMOUNTS, _NO_AMOUNT = attrgetter("quantity", "quantity_min", "quantity_max"), (None, None, None)


class AreaPosts:
    """The areas ``drawn``, all of them search areas or none, and the disjoint ``pieces`` of their ground.

    A profile in a region is one whole number, its place: ``profile * wide + region``.
    """

    def __init__(self, book: Book, drawn: Sequence[Drawn], pieces: Pieces, *, search: bool) -> None:
        self._book, self._drawn, self._pieces, self._search = book, drawn, pieces, search
        self._area = exact_many(pieces.alone.area_m2)
        self._profile = np.array(book.profile_numbers([item for item, _geometry in drawn]), dtype=np.intp)
        self._wide = (book.borders.coverage.regions if book.borders.coverage else 0) + _SHIFT
        self._keys: Dict[int, KeyTuple] = {}

    def post(self) -> None:
        if len(self._drawn):
            for there, areas in self._by_profiles().items():
                self._book.sheet.ground_in_places(
                    [self._book.profiles[number] for number in there],
                    [([self._key(number * self._wide + region) for number in there], area)
                     for region, area in areas.items()],
                    self._search,
                )  # fmt: skip
            self._whole()

    def _by_profiles(self) -> Dict[Tuple[int, ...], Dict[int, float]]:
        """The area by who lies there, by number of the profile, and per region."""
        found: DefaultDict[Tuple[int, ...], DefaultDict[int, float]] = defaultdict(lambda: defaultdict(float))
        alone, wide = self._pieces.alone, self._wide
        places, which = np.unique(self._profile[alone.member] * wide + alone.region + _SHIFT, return_inverse=True)
        for place, area in zip(places.tolist(), np.bincount(which, weights=self._area).tolist()):
            found[place // wide,][place % wide] = area
        profile = self._profile.tolist()
        for members, area, region in self._pieces.others:
            found[tuple(sorted([profile[member] for member in members]))][region + _SHIFT] += exact(area)
        return found

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
        book.sheet.post(WHOLE, figure, float(len(self._drawn)))
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
        alone, others = self._pieces
        member = np.concatenate([alone.member, [each for piece in others for each in piece.members]]).astype(np.intp)
        sizes = [len(piece.members) for piece in others]
        region = np.concatenate([alone.region, np.repeat([piece.region for piece in others], sizes)]).astype(np.intp)
        lost = np.ones(len(self._drawn), dtype=bool)
        lost[member] = False
        member, region = np.append(member, lost.nonzero()[0]), np.append(region, np.full(lost.sum(), NO_GEOMETRY))
        found = np.unique(member * self._wide + region + _SHIFT)
        return self._profile[found // self._wide] * self._wide + found % self._wide

    def _quantities(self) -> None:
        chosen: Dict[int, Measures] = {
            place: {} for place, (item, _geometry) in enumerate(self._drawn) if _AMOUNTS(item) != _NO_AMOUNT
        }
        if chosen and self._book.borders.keys:
            alone = self._pieces.alone
            for member, area, region in zip(alone.member.tolist(), self._area.tolist(), alone.region.tolist()):
                if member in chosen:
                    chosen[member][region] = chosen[member].get(region, 0.0) + area
            for members, area, region in self._pieces.others:
                for member in members:
                    if member in chosen:
                        chosen[member][region] = chosen[member].get(region, 0.0) + exact(area)
        for place, measures in chosen.items():
            entry = self._book.entry(*self._drawn[place])
            for key, function, unit, uuid, stock in self._book.stocks(entry, measures or NOT_PLACED):
                self._book.sheet.put(key, function, unit, uuid, stock)
