"""A ledger that counts again only what lies under or against an edited object, however large its group is.

What an object changes lies on its own ground. So it is cut against its neighbours alone (those that it touches), and
only the pieces that it lies on are posted: with it, and off without it. What the neighbours do elsewhere, with others,
stays as it is. An edit in the midst of a thousand areas that hang together costs as much as one among five. The price:
sums carry the rounding of each edit, some 1/65 536 m² per piece, where :class:`.ledger.Ledger` is exact for ever.
"""

from typing import Any, Dict, Iterable, Iterator, List, NamedTuple, Optional, Sequence, Set, Tuple

import numpy as np

from .. import optional
from ..geometry.components import NOISE_M2
from ..geometry.coverage import NOWHERE
from ..geometry.repair import keep_kind
from ..model.records import AREA, LINE, SEARCH_AREA, ProposalObject
from ..progress import Progress
from .book import Book, Entry, Posting, line_groups, point_measures
from .crosstab import measured
from .pieces import Piece, disjoint_pieces
from .totals import measurable

_Kind = Tuple[str, bool]  # vlak, lijn or punt; a search area?
FEW = 6  # neighbours; each more can double the number of pieces to be cut


class Step(NamedTuple):
    """An edit that was made, to take it back."""

    gone: Optional[Entry]
    fresh: Optional[Entry]
    posted: List[Tuple[Sequence[Posting], float]]


class NearbyLedger:
    """Holds objects by uuid on a ``book`` without places. ``replace(old, new)`` is one edit, as in a Ledger."""

    def __init__(self, objects: Iterable[ProposalObject], book: Book, progress: Optional[Progress] = None) -> None:
        self._book = book
        self._shapes: Dict[_Kind, _Shapes] = {}
        self._entries: Dict[str, Entry] = {}
        looked = measured(sorted(objects, key=lambda item: item.uuid))
        by_kind: Dict[_Kind, List[Entry]] = {}
        for item, geometry in looked.drawn:
            by_kind.setdefault(_kind(item), []).append(book.entry(item, geometry))
        progress = progress or Progress()
        for kind, entries in by_kind.items():
            self._shapes[kind] = _Shapes(entries)
            book.apply(self._together(kind, entries, progress))
        unplaced = [book.entry(item, None) for item in looked.unplaced]
        for entry in [entry for entries in by_kind.values() for entry in entries] + unplaced:
            self._entries[entry.item.uuid] = entry
            book.apply(list(book.whole(entry, {})))

    # -- edits

    def replace(self, old: Optional[ProposalObject], new: Optional[ProposalObject]) -> Step:
        """One edit: None for what was not there, or is not there any more."""
        gone = self._entries.get(old.uuid) if old is not None else None
        fresh = self._entry(new) if new is not None and not new.dropped else None
        step = Step(gone, fresh, [])
        self._swap(gone, None)
        for entry, sign in ((gone, -1.0), (fresh, 1.0)):
            if entry is not None:
                step.posted.extend(self._own(entry, sign))
        for postings, sign in step.posted:
            self._book.apply(postings, sign)
        self._swap(None, fresh)
        return step

    def undo(self, step: Step) -> None:
        """Take back the last edit, to the last digit."""
        for postings, sign in reversed(step.posted):
            self._book.apply(postings, -sign)
        self._swap(step.fresh, step.gone)

    def _swap(self, gone: Optional[Entry], fresh: Optional[Entry]) -> None:
        """What lies where; nothing is posted."""
        if gone is not None:
            self._entries.pop(gone.item.uuid, None)
            self._of_kind(_kind(gone.item)).discard(gone.item.uuid)
        if fresh is not None:
            self._entries[fresh.item.uuid] = fresh
            if fresh.geometry is not None:
                self._of_kind(_kind(fresh.item)).add(fresh)

    def involved(self, old: Optional[ProposalObject], new: Optional[ProposalObject]) -> List[ProposalObject]:
        """What such an edit counts again, the object itself included: what it costs follows from this."""
        there = [item for item in (old, new) if item is not None]
        found = {id(item): item for item in there}
        own = {item.uuid for item in there}
        for item, shape in measurable(there)[0]:
            met = self._of_kind(_kind(item)).meeting(shape)
            found.update((id(entry.item), entry.item) for entry in met if entry.item.uuid not in own)
        return list(found.values())

    def _entry(self, item: ProposalObject) -> Entry:
        drawn = measurable([item])[0]
        return self._book.entry(item, drawn[0].geometry if drawn else None)

    def _of_kind(self, kind: _Kind) -> "_Shapes":
        return self._shapes.setdefault(kind, _Shapes([]))

    def _own(self, entry: Entry, sign: float) -> Iterator[Tuple[Sequence[Posting], float]]:
        """What comes (sign 1) or goes (-1) with one object that is not among the others just now."""
        yield list(self._book.whole(entry, {})), sign
        if entry.geometry is None:
            return
        kind = _kind(entry.item)
        around = self._of_kind(kind).meeting(entry.geometry)
        if kind[0] == AREA:
            entries = [entry, *sorted(around, key=lambda each: each.item.uuid)]
            pieces = _pieces_of_first([each.geometry for each in entries])
            yield list(self._book.ground(entries, pieces)), sign
            others = [piece._replace(members=piece.members[1:]) for piece in pieces if len(piece.members) > 1]
            yield list(self._book.ground(entries, others)), -sign
        else:
            yield self._together(kind, [*around, entry]), sign
            yield self._together(kind, around), -sign

    def _together(
        self, kind: _Kind, entries: Sequence[Entry], progress: Optional[Progress] = None
    ) -> Sequence[Posting]:
        """The ground, lengths or points of these objects."""
        entries = sorted(entries, key=lambda entry: entry.item.uuid)
        book = self._book
        if kind[0] == AREA:
            return list(book.ground(entries, _pieces(entries, progress)))
        if kind[0] == LINE:
            groups = [
                [(entries[place], region, shape) for place, region, shape in group]
                for group in line_groups(entries, book.borders)
            ]
            return [posting for group in groups for posting in book.lines(group)]
        return [posting for entry in entries for posting in book.points(entry, point_measures(entry, book.borders))]


def _kind(item: ProposalObject) -> _Kind:
    return item.kind, item.exactness == SEARCH_AREA


def _pieces(entries: Sequence[Entry], progress: Optional[Progress]) -> List[Piece]:
    if not entries:
        return []
    return disjoint_pieces([entry.geometry for entry in entries], progress)


def _pieces_of_first(shapes: Sequence[Any]) -> List[Piece]:
    """The pieces of the first shape, each with the numbers of all shapes on it, 0 in front."""
    if len(shapes) <= 1 + FEW:
        return _cut(shapes[0], shapes[1:])
    found = disjoint_pieces(shapes)
    return [piece._replace(members=tuple(sorted(piece.members))) for piece in found if 0 in piece.members]


def _cut(shape: Any, others: Sequence[Any]) -> List[Piece]:
    """The same by cutting: quicker for a few others. Together the pieces are exactly as large as the shape."""
    lib = optional.shapely()
    faces: List[Tuple[Tuple[int, ...], Any, float]] = [((0,), shape, float(lib.area(shape)))]
    for number, other in enumerate(others, start=1):
        inside = lib.intersection(np.array([face for _members, face, _area in faces], dtype=object), other)
        shared = lib.area(inside).tolist()
        cut: List[Tuple[Tuple[int, ...], Any, float]] = []
        for (members, face, area), part, both in zip(faces, inside.tolist(), shared):
            if both <= NOISE_M2:
                cut.append((members, face, area))
                continue
            cut.append(((*members, number), keep_kind(part, AREA), both))
            if area - both > NOISE_M2:
                is_last = number == len(others)  # then only its size is asked
                rest = None if is_last else keep_kind(lib.difference(face, other), AREA)
                cut.append((members, rest, area - both))
        faces = cut
    return [Piece(members, area, NOWHERE) for members, _face, area in faces]


class _Shapes:
    """Entries of one kind with their boxes, to find those that a shape meets."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries: List[Optional[Entry]] = list(entries)
        self._place: Dict[str, int] = {entry.item.uuid: place for place, entry in enumerate(entries)}
        self._free: Set[int] = set()
        self._box: Any = _boxes([entry.geometry for entry in entries])

    def add(self, entry: Entry) -> None:
        place = self._free.pop() if self._free else self._room()
        self._entries[place] = entry
        self._box[place] = _boxes([entry.geometry])[0]
        self._place[entry.item.uuid] = place

    def _room(self) -> int:
        if len(self._entries) == len(self._box):
            self._box = np.concatenate([self._box, np.full((len(self._box) + 16, 4), np.nan)])
        self._entries.append(None)
        return len(self._entries) - 1

    def discard(self, uuid: str) -> None:
        place = self._place.pop(uuid, None)
        if place is not None:
            self._entries[place] = None
            self._box[place] = np.nan
            self._free.add(place)

    def meeting(self, shape: Any) -> List[Entry]:
        """Those that a shape touches or overlaps."""
        lib = optional.shapely()
        west, south, east, north = _boxes([shape])[0]
        box = self._box[: len(self._entries)]
        near = np.flatnonzero(
            (box[:, 0] <= east) & (box[:, 2] >= west) & (box[:, 1] <= north) & (box[:, 3] >= south)
        )
        others = [entry for entry in (self._entries[place] for place in near.tolist()) if entry is not None]
        if not others:
            return []
        lib.prepare(shape)
        hits = lib.intersects(shape, [entry.geometry for entry in others])
        return [entry for entry, hit in zip(others, hits.tolist()) if hit]


def _boxes(shapes: Sequence[Any]) -> Any:
    return np.asarray(optional.shapely().bounds(np.asarray(shapes, dtype=object)), dtype=float).reshape(-1, 4)
