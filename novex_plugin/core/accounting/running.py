"""Totals that follow edits, in several years at once: only what an edit touches is counted again.

The same figures as :func:`.totals.compute_totals` gives for each of those years, out of one :class:`.ledger.Ledger`: an
object that is there in three years is cut against its neighbours once. Everything is posted in exact steps (see
:mod:`.sheet`), so an edit that is taken back leaves nothing behind.
"""

from contextlib import contextmanager
from dataclasses import replace
from typing import Dict, Iterable, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ..model.records import ProposalObject
from ..progress import Progress
from .crosstab import measured
from .figures import Totals
from .ledger import Ledger
from .names import Names
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
        self._held = _held(by_year, self.years)
        self._moments = {uuid: held.moments for uuid, held in self._held.items()}
        self._book = RunningBook(self.years, self._moments, Names())
        items = [self._held[uuid].item for uuid in sorted(self._held)]
        self._ledger = Ledger(measured(items), (), progress=progress, book=self._book)
        self._known: Dict[str, Totals] = {}

    def totals(self, year: str) -> Totals:
        """What there is in one of the years."""
        if year not in self._known:
            self._known[year] = totals_of(self._book, year)
        return self._known[year]

    def edits_to(self, by_year: ByYear) -> List[Edit]:
        """What has to be done to come to this state; records that are the same object are not looked at."""
        wanted = _held(by_year, self.years)
        gone = [Edit(uuid, None) for uuid in self._held if uuid not in wanted]
        other = [
            Edit(uuid, held)
            for uuid, held in wanted.items()
            if not _same(self._held.get(uuid), held)
        ]  # fmt: skip
        return [*gone, *other]

    def involved(self, edits: Iterable[Edit]) -> List[ProposalObject]:
        """The objects that would be counted again, for whoever wants to know what the edits are going to cost."""
        found: Dict[str, ProposalObject] = {}
        for uuid, held in edits:
            old, new = self._held.get(uuid), held
            asked = self._ledger.involved(old.item if old else None, new.item if new else None)
            found.update((item.uuid, item) for item in asked)
        return list(found.values())

    def apply(self, edits: Iterable[Edit]) -> None:
        """Make edits. After an exception this object is of no use any more."""
        for uuid, new in edits:
            old = self._held.pop(uuid, None)
            if new is None:
                self._moments.pop(uuid, None)
            else:
                self._held[uuid] = new
                self._moments[uuid] = new.moments
            self._ledger.replace(old.item if old else None, new.item if new else None)
            self._known = {}

    @contextmanager
    def supposed(self, edits: Sequence[Edit]) -> Iterator[None]:
        """As if these edits were made, as long as the ``with`` lasts."""
        back = [Edit(uuid, self._held.get(uuid)) for uuid, _new in edits]
        known = self._known
        self.apply(edits)
        try:
            yield
        finally:
            self.apply(reversed(back))
            self._known = known

    def moments_in(self, item: ProposalObject, years: Iterable[str]) -> Held:
        """An object that is to be there in these of the years."""
        there = set(years)
        return Held(item, tuple(place for place, year in enumerate(self.years) if year in there))


def _same(known: Optional[Held], wanted: Held) -> bool:
    return known is not None and known.item is wanted.item and known.moments == wanted.moments


def _held(by_year: ByYear, years: Sequence[str]) -> Dict[str, Held]:
    """The objects by uuid; objects that share a uuid by mistake all count, under a name of their own."""
    found: Dict[str, Tuple[ProposalObject, List[int]]] = {}
    for moment, year in enumerate(years):
        for item in by_year[year]:
            if not item.dropped:
                _note(found, item, moment)
    return {
        uuid: Held(item if item.uuid == uuid else replace(item, uuid=uuid), tuple(moments))
        for uuid, (item, moments) in found.items()
    }


def _note(found: Dict[str, Tuple[ProposalObject, List[int]]], item: ProposalObject, moment: int) -> None:
    uuid, number = item.uuid, 1
    while True:
        there = found.get(uuid)
        if there is None:
            found[uuid] = (item, [moment])
            return
        if there[0] is item:
            if there[1][-1] != moment:
                there[1].append(moment)
            return
        number += 1
        uuid = f"{item.uuid}#{number}"
