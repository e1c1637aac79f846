"""A cross table that follows edits: only what an edited object touches is counted again.

Areas that overlap, directly or through others, form a group; so do lines that share a stretch. The ledger remembers
per group what was posted for it. An edit takes that off again for the groups it touches, and posts them anew. Since
postings add up exactly (see :mod:`.sheet`), a ledger after any number of edits equals a table that was made at once.
"""

from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Set, Tuple, Union

import numpy as np

from .. import optional
from ..geometry.components import component_labels
from ..model.records import AREA, LINE, SEARCH_AREA, ProposalObject
from ..progress import Progress
from .book import Book, Entry, Measures, Posting, line_groups, measures_of, point_measures
from .cross_table import CrossTable
from .crosstab import Bounded, Sound, needed_borders, sound
from .doubts import doubts
from .keys import KeyTuple, checked
from .names import Names
from .pieces import Piece, disjoint_pieces
from .sheet_table import GivenNames, table_of
from .totals import measurable

Delta = Dict[KeyTuple, Tuple[float, ...]]  # per row the change of each figure of :mod:`.sheet`; WHOLE is everything
_Kind = Tuple[str, bool]  # vlak, lijn or punt; a search area?


class _Group:
    """Objects that are counted together, and what was posted for them."""

    __slots__ = ("members", "postings")

    def __init__(self, members: Sequence[str], postings: List[Posting]) -> None:
        self.members = tuple(members)
        self.postings = postings


class Ledger:
    """Holds the objects in force of one variant and horizon, split by ``keys``; without a period.

    ``replace(old, new)`` is one edit: None for what was not there, or is not there any more. It tells what changed;
    ``table()`` is the whole. Arguments are those of :func:`~.crosstab.cross`.
    """

    def __init__(
        self,
        objects: Union[Sound, Iterable[ProposalObject]],
        keys: Sequence[str],
        places: Optional[Bounded] = None,
        progress: Optional[Progress] = None,
        *,
        names: Optional[GivenNames] = None,
    ) -> None:
        keys = checked(keys)
        looked = objects if isinstance(objects, Sound) else sound(objects)
        self._book = Book(keys, needed_borders(keys, places), None, Names())
        self._names = names
        self._items: Dict[str, ProposalObject] = {item.uuid: item for item in looked.items}
        self._said: Dict[str, Sequence[str]] = {}
        self._shapes: Dict[_Kind, _Shapes] = {}
        self._groups: Dict[str, _Group] = {}
        self._first(looked, progress or Progress())

    def replace(self, old: Optional[ProposalObject], new: Optional[ProposalObject]) -> Delta:
        """One edit. Gives the change per row that changed; quantities are not in it, see :meth:`table`."""
        sheet = self._book.sheet
        sheet.listening = True
        gone = {item.uuid for item in (old, new) if item is not None and item.uuid in self._items}
        touched = {id(group): group for group in (self._groups[uuid] for uuid in gone)}
        fresh = self._entry(new) if new is not None and not new.dropped else None
        if fresh is not None and fresh.geometry is not None:
            met = self._of_kind(fresh.item).meeting(fresh.geometry)
            touched.update((id(group), group) for group in (self._groups[uuid] for uuid in met))
        self._recount(list(touched.values()), gone, fresh)
        sheet.listening = False
        return sheet.delta()

    def table(self) -> CrossTable:
        """The table as it is now; the same as counting all objects at once."""
        items = [self._items[uuid] for uuid in sorted(self._items)]
        geometry = [message for uuid in sorted(self._said) for message in self._said[uuid]]
        return table_of(self._book, items, (*geometry, *doubts(items)), self._names)

    # -- the first time

    def _first(self, looked: Sound, progress: Progress) -> None:
        by_kind: Dict[_Kind, List[Entry]] = {}
        for item, geometry in looked.drawn:
            if geometry is not item.geometry:
                self._said[item.uuid] = measurable([item])[1]
            entry = self._book.entry(item, geometry)
            by_kind.setdefault((item.kind, entry.search), []).append(entry)
        for kind, entries in by_kind.items():
            self._shapes[kind] = _Shapes(entries)
            if kind[0] == AREA:
                pieces = looked.pieces(kind[1], self._book.borders.coverage, progress)
                self._keep(self._area_groups(entries, pieces))
            else:
                self._keep(self._groups_of(kind, entries))
        for item in looked.unplaced:
            self._said[item.uuid] = measurable([item])[1]
            self._keep([self._alone(self._book.entry(item, None))])

    # -- one edit

    def _entry(self, item: ProposalObject) -> Entry:
        drawn, self._said[item.uuid] = measurable([item])
        return self._book.entry(item, drawn[0].geometry if drawn else None)

    def _of_kind(self, item: ProposalObject) -> "_Shapes":
        return self._shapes.setdefault(_kind(item), _Shapes([]))

    def _recount(self, groups: Sequence[_Group], gone: Set[str], fresh: Optional[Entry]) -> None:
        """Take the groups apart, without ``gone`` and with ``fresh``, and count what is left of them again."""
        left = [uuid for group in groups for uuid in group.members if uuid not in gone]
        self._forget(groups)
        by_kind: Dict[_Kind, List[Entry]] = {}
        for uuid in left:
            item = self._items[uuid]
            by_kind.setdefault(_kind(item), []).append(self._of_kind(item).entry(uuid))
        for uuid in gone:
            self._of_kind(self._items[uuid]).discard(uuid)
            del self._items[uuid], self._groups[uuid]
            if fresh is None or fresh.item.uuid != uuid:
                self._said.pop(uuid, None)
        if fresh is not None:
            self._items[fresh.item.uuid] = fresh.item
            if fresh.geometry is None:
                self._keep([self._alone(fresh)])
            else:
                self._of_kind(fresh.item).add(fresh)
                by_kind.setdefault(_kind(fresh.item), []).append(fresh)
        for kind, entries in by_kind.items():
            self._keep(self._groups_of(kind, entries))

    def _forget(self, groups: Iterable[_Group]) -> None:
        for group in groups:
            self._book.apply(group.postings, -1.0)

    def _keep(self, groups: Iterable[_Group]) -> None:
        for group in groups:
            self._book.apply(group.postings)
            self._groups.update(dict.fromkeys(group.members, group))

    def _alone(self, entry: Entry) -> _Group:
        return _Group([entry.item.uuid], list(self._book.whole(entry, {})))

    # -- groups

    def _groups_of(self, kind: _Kind, entries: Sequence[Entry]) -> List[_Group]:
        entries = sorted(entries, key=lambda entry: entry.item.uuid)
        if kind[0] == AREA:
            pieces = disjoint_pieces([entry.geometry for entry in entries], None, self._book.borders.coverage)
            return self._area_groups(entries, pieces)
        return self._line_groups(entries) if kind[0] == LINE else self._point_groups(entries)

    def _area_groups(self, entries: Sequence[Entry], pieces: Sequence[Piece]) -> List[_Group]:
        measures = measures_of(len(entries), pieces) if self._book.borders.keys else [{} for _entry in entries]
        linked = [piece.members for piece in pieces if len(piece.members) > 1]
        label = _labels(len(entries), linked)
        postings: Dict[int, List[Posting]] = {}
        for piece, posting in zip(pieces, self._book.ground(entries, pieces)):
            postings.setdefault(label[piece.members[0]], []).append(posting)
        return self._with_members(entries, measures, label, postings)

    def _line_groups(self, entries: Sequence[Entry]) -> List[_Group]:
        parts = line_groups(entries, self._book.borders)
        measures: List[Measures] = [{} for _entry in entries]
        for group in parts:
            for place, region, shape in group:
                measures[place][region] = measures[place].get(region, 0.0) + float(shape.length)
        label = _labels(len(entries), [tuple(sorted({place for place, _region, _shape in group})) for group in parts])
        postings: Dict[int, List[Posting]] = {}
        for group in parts:
            lines = [(entries[place], region, shape) for place, region, shape in group]
            postings.setdefault(label[group[0][0]], []).extend(self._book.lines(lines))
        return self._with_members(entries, measures, label, postings)

    def _point_groups(self, entries: Sequence[Entry]) -> List[_Group]:
        found = []
        for entry in entries:
            measures = point_measures(entry, self._book.borders)
            postings: List[Posting] = [*self._book.points(entry, measures), *self._book.whole(entry, measures)]
            found.append(_Group([entry.item.uuid], postings))
        return found

    def _with_members(
        self, entries: Sequence[Entry], measures: Sequence[Measures], label: Sequence[int],
        postings: Mapping[int, List[Posting]],
    ) -> List[_Group]:  # fmt: skip
        members: Dict[int, List[int]] = {}
        for place, number in enumerate(label):
            members.setdefault(number, []).append(place)
        found: List[_Group] = []
        for number, places in members.items():
            own = [posting for place in places for posting in self._book.whole(entries[place], measures[place])]
            uuids = [entries[place].item.uuid for place in places]
            found.append(_Group(uuids, [*postings.get(number, ()), *own]))
        return found


def _kind(item: ProposalObject) -> _Kind:
    return item.kind, item.exactness == SEARCH_AREA


def _labels(count: int, linked: Iterable[Tuple[int, ...]]) -> List[int]:
    """A number per object that those which are linked share."""
    chain = [(one, other) for members in linked for one, other in zip(members, members[1:])]
    left, right = zip(*chain) if chain else ((), ())
    return [int(label) for label in component_labels(count, np.array(left, dtype=int), np.array(right, dtype=int))]


class _Shapes:
    """Entries of one kind with their boxes, to find those that a shape meets."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries: List[Optional[Entry]] = list(entries)
        self._place: Dict[str, int] = {entry.item.uuid: place for place, entry in enumerate(entries)}
        self._box: Any = _boxes([entry.geometry for entry in entries])

    def entry(self, uuid: str) -> Entry:
        found = self._entries[self._place[uuid]]
        if found is None:
            raise KeyError(uuid)
        return found

    def add(self, entry: Entry) -> None:
        if len(self._entries) == len(self._box):
            self._box = np.concatenate([self._box, np.full((len(self._box) + 16, 4), np.nan)])
        self._box[len(self._entries)] = _boxes([entry.geometry])[0]
        self._place[entry.item.uuid] = len(self._entries)
        self._entries.append(entry)

    def discard(self, uuid: str) -> None:
        place = self._place.pop(uuid, None)
        if place is not None:
            self._entries[place] = None
            self._box[place] = np.nan

    def meeting(self, shape: Any) -> Set[str]:
        """The uuids of what a shape touches or overlaps."""
        lib = optional.shapely()
        west, south, east, north = _boxes([shape])[0]
        box = self._box[: len(self._entries)]
        near = np.flatnonzero(
            (box[:, 0] <= east) & (box[:, 2] >= west) & (box[:, 1] <= north) & (box[:, 3] >= south)
        )
        others = [entry for entry in (self._entries[place] for place in near.tolist()) if entry is not None]
        if not others:
            return set()
        lib.prepare(shape)
        hits = lib.intersects(shape, [entry.geometry for entry in others])
        return {entry.item.uuid for entry, hit in zip(others, hits.tolist()) if hit}


def _boxes(shapes: Sequence[Any]) -> Any:
    return np.asarray(optional.shapely().bounds(np.asarray(shapes, dtype=object)), dtype=float).reshape(-1, 4)
