"""The yearly cycle: how far the agreements of the previous arrangement came, and which of them may come back.

How far an agreement is follows from its status, in the order of the code list. One that ended without being carried out
is worth a question; it can be taken up again under its own identifier, so that next year it is known as the same.
"""

from dataclasses import dataclass, replace
from typing import Collection, Dict, Optional, Sequence, Tuple

from ..model.annexes import Agreement
from ..model.codelists import codelist
from ..texts import tr
from .compare import ADDED, ENDED, Change, Comparison
from .words import STATUSES

FURTHER, STILL, BACK, OPEN = "verder", "gelijk", "terug", "onbekend"


@dataclass(frozen=True)
class Cycle:
    """One comparison as a yearly account."""

    comparison: Comparison

    @property
    def kept(self) -> Tuple[Change, ...]:
        """The agreements of the previous arrangement that are still there."""
        return tuple(one for one in self.comparison.changes if one.kind not in (ADDED, ENDED))

    @property
    def unfinished(self) -> Tuple[Change, ...]:
        """Those that ended before they were being carried out."""
        return tuple(one for one in self.comparison.of(ENDED) if one.old is not None and not is_last(one.old.status))

    def count(self, way: str) -> int:
        return sum(progress(one) == way for one in self.kept)

    def sentence(self) -> str:
        """How far the agreements of the previous arrangement came."""
        before = len(self.kept) + len(self.comparison.of(ENDED))
        if not before:
            return tr("In {earlier} stonden geen afspraken.").format(earlier=self.comparison.earlier)
        text = tr("Van de {before} afspraken uit {earlier} zijn er {further} verder, {still} even ver, {back} "
                  "terug en {ended} beëindigd.")  # fmt: skip
        told = text.format(
            before=before, earlier=self.comparison.earlier, further=self.count(FURTHER),
            still=self.count(STILL) + self.count(OPEN), back=self.count(BACK), ended=len(self.comparison.of(ENDED)),
        )  # fmt: skip
        left = len(self.unfinished)
        if left == 1:
            return f"{told} " + tr("Daarvan was er 1 nog niet in uitvoering.")
        return f"{told} " + tr("Daarvan waren er {count} nog niet in uitvoering.").format(count=left) if left else told


def progress(change: Change) -> str:
    """How an agreement moved since the previous arrangement."""
    if change.old is None or change.new is None:
        return OPEN
    order = _order()
    before, now = order.get(change.old.status), order.get(change.new.status)
    if before is None and now is None:
        return OPEN
    first, second = (-1 if place is None else place for place in (before, now))
    return FURTHER if second > first else BACK if second < first else STILL


def progress_words(change: Change) -> str:
    """The same in words; empty where nothing is to be said."""
    return {FURTHER: tr("verder"), BACK: tr("terug"), STILL: tr("even ver"), OPEN: ""}[
        progress(change)
    ]


def is_last(status: str) -> bool:
    """Whether nothing comes after this status."""
    order = _order()
    return bool(order) and order.get(status) == len(order) - 1


def taken_up(ended: Sequence[Change], numbers: Collection[str], objects: Collection[str]) -> Tuple[Agreement, ...]:
    """Ended agreements as they come back: under their own identifier, linked to the objects that still exist.

    A number that is in use by now is left out.
    """
    used = set(numbers)
    found = []
    for one in ended:
        old: Optional[Agreement] = one.old
        if old is None:
            continue
        number = "" if old.number in used else old.number
        used.add(number)
        links = tuple(uuid for uuid in old.object_uuids if uuid in objects)
        found.append(replace(old, number=number, object_uuids=links))
    return tuple(found)


def _order() -> Dict[str, int]:
    return {one.code: place for place, one in enumerate(codelist(STATUSES))}
