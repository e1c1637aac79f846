"""A ledger that counts again only what lies under or against an edited object, however large its group is.

What an object changes lies on its own ground. When it comes, it is cut against its neighbours alone (those that it
touches), and only the pieces that it lies on are posted. What they were is remembered (:mod:`.ground_held`), so when it
goes no shape is looked at. What the neighbours do elsewhere, with others, stays as it is. An edit in the midst of a
thousand areas that hang together costs as much as one among five. The price: sums carry the rounding of each edit, some
1/65 536 m² per piece, where a count from scratch is exact.
"""

from collections import defaultdict
from typing import Any, DefaultDict, Dict, Iterable, Iterator, List, NamedTuple, Optional, Sequence, Set, Tuple

import numpy as np

from .. import optional
from ..geometry.arrays import array_of
from ..geometry.components import NOISE_M2
from ..geometry.coverage import NOWHERE
from ..geometry.repair import AREA_TYPES, keep_kind
from ..model.records import AREA, LINE, SEARCH_AREA, ProposalObject
from ..progress import Progress
from .book import Entry, Posting, line_groups, point_measures
from .ground_held import GroundHeld, Shared
from .keys import Profile
from .looked import measured
from .pieces import Piece, disjoint_pieces
from .running_sheet import RunningBook
from .sheet import exact
from .totals import measurable

_Kind = Tuple[str, bool]  # vlak, lijn or punt; a search area?
FEW = 7  # neighbours; each more can double the number of pieces to be cut


class Step(NamedTuple):
    """An edit that was made, to take it back: what went and came, with the ground of both."""

    gone: Optional[Entry]
    fresh: Optional[Entry]
    left: Shared
    joined: Shared
    posted: List[Tuple[Sequence[Posting], float]]  # what is no ground


class NearbyLedger:
    """Holds objects by uuid on a ``book`` without places. ``replace(old, new)`` is one edit."""

    def __init__(
        self, objects: Iterable[ProposalObject], book: RunningBook, progress: Optional[Progress] = None
    ) -> None:
        self._book = book
        self._shapes: Dict[_Kind, _Shapes] = {}
        self._entries: Dict[str, Entry] = {}
        self._ground: DefaultDict[_Kind, GroundHeld] = defaultdict(GroundHeld)
        looked = measured(sorted(objects, key=lambda item: item.uuid))
        by_kind: Dict[_Kind, List[Entry]] = {}
        for item, geometry in looked.drawn:
            by_kind.setdefault(_kind(item), []).append(book.entry(item, geometry))
        unplaced = [book.entry(item, None) for item in looked.unplaced]
        for entry in [entry for entries in by_kind.values() for entry in entries] + unplaced:
            self._entries[entry.item.uuid] = entry
            book.apply(list(book.whole(entry, {})))
        for kind, entries in by_kind.items():
            self._shapes[kind] = _Shapes(entries)
            self._first(kind, entries, progress or Progress())

    def _first(self, kind: _Kind, entries: Sequence[Entry], progress: Progress) -> None:
        if kind[0] != AREA:
            self._book.apply(self._together(kind, entries))
            return
        held = self._ground[kind]
        held.fill([entry.item.uuid for entry in entries],
                  disjoint_pieces([entry.geometry for entry in entries], progress))  # fmt: skip
        sums: DefaultDict[Tuple[int, ...], float] = defaultdict(float)
        profiles = {id(entry.profile): entry.profile for entry in entries}
        for members, area in held.all():
            sums[tuple(sorted([id(self._entries[uuid].profile) for uuid in members]))] += area
        for there, area in sums.items():
            self._book.sheet.ground([profiles[number] for number in there], (), area, kind[1])

    # -- edits

    def replace(self, old: Optional[ProposalObject], new: Optional[ProposalObject]) -> Step:
        """One edit: None for what was not there, or is not there any more."""
        gone = self._entries.get(old.uuid) if old is not None else None
        fresh = self._entry(new) if new is not None and not new.dropped else None
        left = self._leave(gone)
        self._swap(gone, None)
        step = Step(gone, fresh, left, self._cut(fresh), [*self._own(gone, -1.0), *self._own(fresh, 1.0)])
        for postings, sign in step.posted:
            self._book.apply(postings, sign)
        self._post_ground(gone, step.left, -1.0)
        self._post_ground(fresh, step.joined, 1.0)
        self._join(fresh, step.joined)
        self._swap(None, fresh)
        return step

    def undo(self, step: Step) -> None:
        """Take back the last edit, to the last digit."""
        self._leave(step.fresh)
        self._swap(step.fresh, None)
        for postings, sign in step.posted:
            self._book.apply(postings, -sign)
        self._post_ground(step.fresh, step.joined, -1.0)
        self._post_ground(step.gone, step.left, 1.0)
        self._join(step.gone, step.left)
        self._swap(None, step.gone)

    def _leave(self, entry: Optional[Entry]) -> Shared:
        return self._ground[_kind(entry.item)].leave(entry.item.uuid) if entry is not None else []

    def _join(self, entry: Optional[Entry], ground: Shared) -> None:
        if entry is not None:
            self._ground[_kind(entry.item)].join(entry.item.uuid, ground)

    def _post_ground(self, entry: Optional[Entry], ground: Shared, sign: float) -> None:
        """Ground with the same profiles on it is added up before it is posted."""
        sums: DefaultDict[Tuple[int, ...], float] = defaultdict(float)
        known: Dict[int, Profile] = {}
        for others, area in ground:
            profiles = [self._entries[uuid].profile for uuid in others]
            known.update((id(profile), profile) for profile in profiles)
            sums[tuple(sorted(map(id, profiles)))] += area
        for there, area in sums.items():
            if entry is not None:
                added = [entry.profile, *(known[number] for number in there)]
                self._book.sheet.ground_added(added, sign * area, entry.search)

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

    def _own(self, entry: Optional[Entry], sign: float) -> Iterator[Tuple[Sequence[Posting], float]]:
        """What comes (sign 1) or goes (-1) with one object that is not among the others just now, except for ground."""
        if entry is None:
            return
        yield list(self._book.whole(entry, {})), sign
        kind = _kind(entry.item)
        if entry.geometry is not None and kind[0] != AREA:
            around = self._of_kind(kind).meeting(entry.geometry)
            yield self._together(kind, [*around, entry]), sign
            yield self._together(kind, around), -sign

    def _cut(self, entry: Optional[Entry]) -> Shared:
        """The ground of an area that is not among the others just now."""
        if entry is None or entry.geometry is None or entry.item.kind != AREA:
            return []
        around = sorted(self._of_kind(_kind(entry.item)).meeting(entry.geometry), key=lambda each: each.item.uuid)
        uuids = [each.item.uuid for each in around]
        pieces = _pieces_of_first([entry.geometry, *(each.geometry for each in around)])
        return [
            (frozenset([uuids[member - 1] for member in members if member]), exact(area))
            for members, area, _region in pieces
        ]

    def _together(self, kind: _Kind, entries: Sequence[Entry]) -> Sequence[Posting]:
        """The lengths or points of these objects."""
        entries = sorted(entries, key=lambda entry: entry.item.uuid)
        book = self._book
        if kind[0] == LINE:
            groups = [
                [(entries[place], region, shape) for place, region, shape in group]
                for group in line_groups(entries, book.borders)
            ]
            return [posting for group in groups for posting in book.lines(group)]
        return [posting for entry in entries for posting in book.points(entry, point_measures(entry, book.borders))]


def _kind(item: ProposalObject) -> _Kind:
    return item.kind, item.exactness == SEARCH_AREA


def _pieces_of_first(shapes: Sequence[Any]) -> List[Piece]:
    """The pieces of the first shape, each with the numbers of all shapes on it, 0 in front."""
    if len(shapes) <= 1 + FEW:
        return _cut(shapes[0], shapes[1:])
    found = disjoint_pieces(shapes)
    return [piece._replace(members=tuple(sorted(piece.members))) for piece in found if 0 in piece.members]


def _cut(shape: Any, others: Sequence[Any]) -> List[Piece]:
    """The same by cutting: quicker for a few others. Together the pieces are exactly as large as the shape."""
    lib = optional.shapely()
    faces, areas = array_of([shape]), [float(lib.area(shape))]
    members: List[Tuple[int, ...]] = [(0,)]
    for number, other in enumerate(others, start=1):
        inside = lib.intersection(faces, other)
        shared = lib.area(inside).tolist()
        met = [place for place, both in enumerate(shared) if both > NOISE_M2]
        left = [place for place, both in enumerate(shared) if both <= NOISE_M2 or areas[place] - both > NOISE_M2]
        cut = [place for place in met if areas[place] - shared[place] > NOISE_M2]
        if number < len(others):  # of what the last one leaves only the size is asked
            if cut:
                faces[cut] = _areas(lib.difference(faces[cut], other))
            faces = np.concatenate([faces[left], _areas(inside[met])])
        rest = {place: areas[place] - shared[place] for place in met}
        areas = [rest.get(place, areas[place]) for place in left] + [shared[place] for place in met]
        members = [members[place] for place in left] + [(*members[place], number) for place in met]
    return [Piece(there, area, NOWHERE) for there, area in zip(members, areas)]


def _areas(shapes: Any) -> Any:
    """The shapes without lines and points that an overlay leaves beside areas."""
    for place, kind in enumerate(optional.shapely().get_type_id(shapes).tolist()):
        if kind not in AREA_TYPES:
            shapes[place] = keep_kind(shapes[place], AREA)
    return shapes


class _Shapes:
    """Entries of one kind with their boxes, to find those that a shape meets."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries: List[Optional[Entry]] = list(entries)
        self._place: Dict[str, int] = {entry.item.uuid: place for place, entry in enumerate(entries)}
        self._free: Set[int] = set()
        self._box: Any = _boxes([entry.geometry for entry in entries])
        self._asked: Tuple[Any, Any] = (None, None)  # the last shape that was asked about, and its box

    def _box_of(self, shape: Any) -> Any:
        if self._asked[0] is not shape:
            self._asked = shape, _boxes([shape])[0]
        return self._asked[1]

    def add(self, entry: Entry) -> None:
        place = self._free.pop() if self._free else self._room()
        self._entries[place] = entry
        self._box[place] = self._box_of(entry.geometry)
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
        west, south, east, north = self._box_of(shape)
        box = self._box[: len(self._entries)]
        near = np.flatnonzero(
            (box[:, 0] <= east) & (box[:, 2] >= west) & (box[:, 1] <= north) & (box[:, 3] >= south)
        )
        others = [entry for entry in (self._entries[place] for place in near.tolist()) if entry is not None]
        if not others:
            return []
        lib.prepare(shape)
        hits = lib.intersects(shape, array_of([entry.geometry for entry in others]))
        return [entry for entry, hit in zip(others, hits.tolist()) if hit]


def _boxes(shapes: Sequence[Any]) -> Any:
    return optional.shapely().bounds(array_of(shapes)).reshape(-1, 4)
