"""Totals that follow edits, in several years at once: only what an edit touches is counted again.

The same figures as :func:`.totals.compute_totals` gives for each of those years, out of one
:class:`.nearby.NearbyLedger`: an object that is there in three years is cut against its neighbours once. Everything is
posted in exact steps (see :mod:`.sheet`), so an edit that is taken back leaves nothing behind.
"""

from contextlib import contextmanager
from dataclasses import replace
from typing import Dict, Iterable, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ..model.records import ProposalObject
from ..progress import Progress
from .figures import Totals
from .names import Names
from .nearby import NearbyLedger, Step
from .running_sheet import RunningBook, totals_of

ByYear = Mapping[str, Sequence[ProposalObject]]  # the objects in force in each year
Moments = Tuple[int, ...]


class Held(NamedTuple):
    """An object and the numbers of the years in which it is in force."""

    item: ProposalObject
    moments: Moments


class Edit(NamedTuple):
    """What becomes of the object ``uuid``; None: it is there no longer, in none of the years."""

    uuid: str
    held: Optional[Held]


class RunningTotals:
    """The totals of ``by_year``, kept up to date. Arguments and units are those of :func:`.totals.compute_totals`.

    Claims that may be double and messages are left out: they belong to a whole count.
    """

    def __init__(self, by_year: ByYear, progress: Optional[Progress] = None) -> None:
        self.years = tuple(by_year)
        self._there = _by_uuid([by_year[year] for year in self.years])
        self._moments: Dict[str, Moments] = {}
        items: Dict[str, ProposalObject] = {}
        for there in self._there:
            items.update(there)
        for uuid in items:
            self._moments[uuid] = self._moments_of(uuid, self._there)
        self._book = RunningBook(self.years, self._moments, Names())
        self._ledger = NearbyLedger(items.values(), self._book, progress)
        self._known: Dict[str, Totals] = {}

    def totals(self, year: str) -> Totals:
        """What there is in one of the years."""
        if year not in self._known:
            self._known[year] = totals_of(self._book, year)
        return self._known[year]

    def edits_to(self, by_year: ByYear) -> List[Edit]:
        """What has to be done to come to this state; records that are the same object are not looked at."""
        wanted = _by_uuid([by_year[year] for year in self.years])
        other: Dict[str, None] = {}  # a set that keeps its order
        for known, there in zip(self._there, wanted):
            other.update((uuid, None) for uuid in known.keys() - there.keys())
            other.update((uuid, None) for uuid, item in there.items() if known.get(uuid) is not item)
        return [Edit(uuid, self._held(uuid, wanted)) for uuid in sorted(other)]

    def _held(self, uuid: str, there: Sequence[Mapping[str, ProposalObject]]) -> Optional[Held]:
        moments = self._moments_of(uuid, there)
        return Held(there[moments[0]][uuid], moments) if moments else None

    @staticmethod
    def _moments_of(uuid: str, there: Sequence[Mapping[str, ProposalObject]]) -> Moments:
        return tuple(moment for moment, known in enumerate(there) if uuid in known)

    def involved(self, edits: Iterable[Edit]) -> List[ProposalObject]:
        """The objects that would be counted again, for whoever wants to know what the edits are going to cost."""
        found: Dict[str, ProposalObject] = {}
        for uuid, new in edits:
            old = self._held(uuid, self._there)
            asked = self._ledger.involved(old.item if old else None, new.item if new else None)
            found.update((item.uuid, item) for item in asked)
        return list(found.values())

    def apply(self, edits: Iterable[Edit]) -> None:
        """Make edits. After an exception this object is of no use any more."""
        for edit in edits:
            self._make(edit)

    def _make(self, edit: Edit) -> Step:
        old, new = self._held(edit.uuid, self._there), edit.held
        self._place(edit.uuid, new)
        self._known = {}
        return self._ledger.replace(old.item if old else None, new.item if new else None)

    def _place(self, uuid: str, held: Optional[Held]) -> None:
        for there in self._there:
            there.pop(uuid, None)
        self._moments.pop(uuid, None)
        if held is not None and held.moments:
            self._moments[uuid] = held.moments
            for moment in held.moments:
                self._there[moment][uuid] = held.item

    @contextmanager
    def supposed(self, edits: Sequence[Edit]) -> Iterator[None]:
        """As if these edits were made, as long as the ``with`` lasts."""
        known, made = self._known, []
        try:
            for edit in edits:
                before = self._held(edit.uuid, self._there)
                made.append((edit.uuid, before, self._make(edit)))
            yield
        finally:
            for uuid, before, step in reversed(made):
                self._ledger.undo(step)
                self._place(uuid, before)
            self._known = known

    def moments(self, uuid: str) -> Moments:
        """The numbers of the years in which an object counts; none for one that is not there."""
        return self._moments.get(uuid, ())


def _by_uuid(years: Sequence[Sequence[ProposalObject]]) -> List[Dict[str, ProposalObject]]:
    """Per year. Objects that share a uuid by mistake all count, each under one name in all years."""
    found = [{item.uuid: item for item in objects if not item.dropped} for objects in years]
    known: Dict[str, ProposalObject] = {}
    alike = all(len(there) == len(objects) for there, objects in zip(found, years))
    for there in found:
        alike = alike and all(known.get(uuid, item) is item for uuid, item in there.items())
        known.update(there)
    return found if alike else _named(years)


def _named(years: Sequence[Sequence[ProposalObject]]) -> List[Dict[str, ProposalObject]]:
    """The first object with a uuid keeps it, the others get a number behind it."""
    records: Dict[int, ProposalObject] = {}
    taken: Dict[str, int] = {}
    found: List[Dict[str, ProposalObject]] = []
    for objects in years:
        there: Dict[str, ProposalObject] = {}
        for item in objects:
            if not item.dropped:
                if id(item) not in records:
                    number = taken[item.uuid] = taken.get(item.uuid, 0) + 1
                    records[id(item)] = item if number == 1 else replace(item, uuid=f"{item.uuid}#{number}")
                there[records[id(item)].uuid] = records[id(item)]
        found.append(there)
    return found
