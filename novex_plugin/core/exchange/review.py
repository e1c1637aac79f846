"""A package that came in, held against the proposal that one works on: what would be added, changed and removed.

Which side changed a row is told from the log that every proposal file keeps: what stands in both logs happened before
the two went apart. So a row that only we touched is no wish of the sender, and taking everything over leaves it alone.
"""

from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Dict, FrozenSet, Iterable, List, Mapping, Optional, Sequence, Tuple

from ..errors import NovexError
from ..model.annexes import LogEntry
from ..model.codelists import code_name
from ..progress import Progress
from ..texts import tr
from ..variants.diff_values import ValueChange
from .codes import split_codes
from .review_entries import (
    AGREEMENT,
    HEADER,
    LINKED,
    OBJECTS,
    REVIEWED,
    VARIANT,
    Entry,
    Key,
    Side,
    changes,
    completed,
    entries,
    row_title,
    same_entry,
    same_shape,
)

ADDED, CHANGED, REMOVED = "toegevoegd", "gewijzigd", "verwijderd"
KINDS = (ADDED, CHANGED, REMOVED)
SENDER, OWN, BOTH, UNKNOWN = "afzender", "eigen", "beide", "onbekend"
Entries = Dict[Key, Entry]


@dataclass(frozen=True)
class ReviewItem:
    """One row that differs. ``before`` is how it is here, ``after`` how it is in the package; None where it is not.

    ``origin`` says whose change it is; UNKNOWN when neither log tells.
    """

    kind: str
    origin: str
    before: Optional[Entry]
    after: Optional[Entry]
    values: Tuple[ValueChange, ...] = ()

    @property
    def entry(self) -> Entry:
        found = self.after or self.before
        if found is None:
            raise ValueError("a change is about a row")
        return found

    @property
    def place(self) -> Key:
        return self.entry.place

    @property
    def offered(self) -> bool:
        """Whether the sender asks for it; else it only differs because we went on."""
        return self.origin != OWN

    @property
    def moved(self) -> bool:
        if self.before is None or self.after is None:
            return False
        return not same_shape(self.before.shape, self.after.shape)


@dataclass(frozen=True)
class Review:
    """Every row that differs once: by table, and in it by name. ``names`` are those of objects by uuid; ``messages``
    are for whoever starts to review.
    """

    own: Entries
    incoming: Entries
    items: Tuple[ReviewItem, ...]
    names: Mapping[str, str]
    messages: Tuple[str, ...] = ()

    @property
    def offered(self) -> Tuple[ReviewItem, ...]:
        return tuple(one for one in self.items if one.offered)

    @property
    def kept(self) -> Tuple[ReviewItem, ...]:
        """What differs because we changed it after the package was made."""
        return tuple(one for one in self.items if not one.offered)

    def count(self, kind: str) -> int:
        return sum(one.kind == kind for one in self.offered)

    def sentence(self) -> str:
        if not self.items:
            return tr("Het pakket is gelijk aan uw voorstel.")
        text = tr("Van de afzender: {added} toegevoegd, {changed} gewijzigd, {removed} verwijderd.")
        told = text.format(added=self.count(ADDED), changed=self.count(CHANGED), removed=self.count(REMOVED))
        if self.kept:
            text = tr("{count} verschillen komen doordat u zelf verder werkte; die blijven zoals ze bij u zijn.")
            if len(self.kept) == 1:
                text = tr("1 verschil komt doordat u zelf verder werkte; dat blijft zoals het bij u is.")
            told = f"{told} {text.format(count=len(self.kept))}"
        return told

    # -- decisions ------------------------------------------------------------------------------------

    def with_needed(self, accepted: Iterable[ReviewItem]) -> Tuple[ReviewItem, ...]:
        """``accepted`` with what they cannot do without: the variant that they are in, the object they replace."""
        chosen = {one.place: one for one in accepted}
        addable = {one.place: one for one in self.items if one.kind == ADDED}
        waiting = list(chosen.values())
        while waiting:
            for place in _asks_for(waiting.pop()):
                if place in addable and place not in chosen:
                    chosen[place] = addable[place]
                    waiting.append(addable[place])
        return tuple(one for one in self.items if one.place in chosen)

    def result(self, accepted: Iterable[ReviewItem]) -> Entries:
        """The rows as they are once ``accepted`` is taken over."""
        found = dict(self.own)
        for one in accepted:
            if one.after is None:
                found.pop(one.place, None)
            else:
                found[one.place] = one.after
        return found

    def loose_ends(self, accepted: Sequence[ReviewItem]) -> Tuple[str, ...]:
        """What would refer to something that is not there, and does not do so now."""
        before = self._loose_now
        return tuple(text for place, text in _loose(self.result(accepted)) if before.get(place) != text)

    @cached_property
    def _loose_now(self) -> Mapping[Tuple[str, str, str], str]:
        return dict(_loose(self.own))

    def overwritten(self, accepted: Iterable[ReviewItem]) -> int:
        """How many changes of our own would go."""
        return sum(one.origin in (OWN, BOTH) for one in accepted)


def review(own: Side, incoming: Side, progress: Optional[Progress] = None) -> Review:
    """Hold an incoming state against our own. Raises NovexError when it is of another province, and Cancelled."""
    progress = progress or Progress()
    ours, theirs = entries(own), entries(incoming)
    messages = _unrelated(own, incoming)
    touched = _touched(own, incoming)
    names = {one.key: one.name for side in (theirs, ours) for one in side.values() if one.table in OBJECTS}
    items = []
    places = dict.fromkeys([*ours, *theirs])
    for number, place in enumerate(places):
        progress.step(number / len(places))
        before, after = ours.get(place), theirs.get(place)
        if after is None and not incoming.knows(place[0]):
            continue  # an older model: that it is not there says nothing
        item = _item(before, completed(after, before, incoming) if after is not None else None, names)
        if item is not None:
            items.append(replace(item, origin=_origin(place, *touched)))
    items.sort(key=lambda one: (REVIEWED.index(one.entry.table), one.entry.name.casefold(), one.entry.key))
    return Review(ours, theirs, tuple(items), names, tuple(messages))


def _item(before: Optional[Entry], after: Optional[Entry], names: Mapping[str, str]) -> Optional[ReviewItem]:
    if before is None or after is None:
        kind = ADDED if before is None else REMOVED
        return ReviewItem(kind, UNKNOWN, before, after)
    values = changes(before, after, names)
    return ReviewItem(CHANGED, UNKNOWN, before, after, values) if values else None


def _unrelated(own: Side, incoming: Side) -> List[str]:
    """Raises NovexError for another province; another proposal of the same one is told."""
    mine, other = (next(iter(side.rows.get(HEADER, ())), {}) for side in (own, incoming))
    if mine.get("provincie") != other.get("provincie"):
        message = tr("{file} is een voorstel van {province}, niet van uw provincie.")
        raise NovexError(
            message.format(file=incoming.title, province=code_name("provincies", str(other.get("provincie") or "-"))),
            tr("Een voorstel van een buurprovincie leest u in op de pagina Toetsen."),
        )
    if mine.get("uuid") != other.get("uuid"):
        return [tr("Dit pakket is van een ander voorstel ('{title}'). Objecten horen dan alleen bij elkaar als hun "
                   "kenmerk gelijk is.").format(title=other.get("titel") or "-")]  # fmt: skip
    return []


def refuse_changed(accepted: Iterable[ReviewItem], now: Entries) -> None:
    """Raises NovexError for a row that is not in ``now`` as it was when it was compared."""
    for one in accepted:
        here = now.get(one.place)
        if same_entry(here, one.before):
            continue
        text = tr("'{name}' is intussen gewijzigd.") if one.before is not None else tr("'{name}' is er intussen al.")
        text = tr("'{name}' is intussen verwijderd.") if here is None else text
        raise NovexError(text.format(name=one.entry.name),
                         tr("Er is niets overgenomen. Vergelijk opnieuw en kies daarna."))  # fmt: skip


# -- whose change ---------------------------------------------------------------------------------


def _touched(own: Side, incoming: Side) -> Tuple[FrozenSet[Key], FrozenSet[Key]]:
    """The rows that each side touched after they went apart."""
    mine, theirs = Counter(map(_line, own.log)), Counter(map(_line, incoming.log))
    ours = frozenset(_place(line) for line in mine - theirs)
    return ours | own.unsaved, frozenset(_place(line) for line in theirs - mine) | incoming.unsaved


def _line(entry: LogEntry) -> Tuple[str, ...]:
    return (entry.at, entry.by, entry.table, entry.uuid, entry.what)


def _place(line: Tuple[str, ...]) -> Key:
    return (line[2], "" if line[2] == HEADER else line[3])


def _origin(place: Key, ours: FrozenSet[Key], theirs: FrozenSet[Key]) -> str:
    if place in ours:
        return BOTH if place in theirs else OWN
    return SENDER if place in theirs else UNKNOWN


# -- what belongs together ------------------------------------------------------------------------


def _asks_for(item: ReviewItem) -> List[Key]:
    """The rows that a row refers to and that have to come with it."""
    if item.after is None:
        return []
    row = item.after.row
    found = [(VARIANT, str(row[name])) for name in ("variant", "ouder") if row.get(name)]
    if row.get("vervangt"):
        found += [(table, str(row["vervangt"])) for table in OBJECTS]
    return found


def _loose(found: Entries) -> List[Tuple[Tuple[str, str, str], str]]:
    """References to nothing: (table, key, column) and what is wrong."""
    variants = {key for table, key in found if table == VARIANT}
    objects = {key for table, key in found if table in OBJECTS}
    told = []
    for one in found.values():
        about = {"what": row_title(one.table), "name": one.name}
        for column in ("variant", "ouder"):
            code = one.row.get(column)
            if code and code not in variants:
                text = tr("{what} '{name}' hoort bij variant {code}, die er niet is.").format(code=code, **about)
                told.append(((*one.place, column), text))
        if one.row.get("vervangt") and one.row["vervangt"] not in objects:
            text = tr("{what} '{name}' vervangt een object dat er niet is.").format(**about)
            told.append(((*one.place, "vervangt"), text))
        lost = [uuid for uuid in split_codes(str(one.row.get(LINKED) or "")) if uuid not in objects]
        if one.table == AGREEMENT and lost:
            text = tr("Afspraak '{name}' verwijst naar {count} objecten die er niet zijn.")
            text = tr("Afspraak '{name}' verwijst naar een object dat er niet is.") if len(lost) == 1 else text
            told.append(((*one.place, LINKED), text.format(name=one.name, count=len(lost))))
    return told
