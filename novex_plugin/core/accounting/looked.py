"""Objects whose geometry was looked at, with all that tables of the same objects share.

Objects lie all over memory, and passing by thousands of them takes longer than adding up their ground. It is done once:
what they say about where they count is kept by kind, and so are the pieces that they were cut into.
"""

from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, Dict, Iterable, Iterator, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from ..geometry.arrangement import Sizes
from ..geometry.arrays import array_of
from ..geometry.coverage import Coverage
from ..model.records import AREA, LINE, SEARCH_AREA, ProposalObject
from ..progress import Progress
from .areas import Drawn
from .doubts import doubts
from .keys import SAID
from .line_parts import LineParts, line_parts
from .pieces import Piece, Pieces, cut_up
from .places import Borders
from .totals import measurable

_Kind = Tuple[str, bool]  # vlak, lijn or punt; a search area?
_of_object = attrgetter("kind", "exactness", "quantity", "quantity_min", "quantity_max", *SAID)


class Alike(NamedTuple):
    """Drawn objects of one kind, all of them search areas or none, in their order.

    ``sorts`` has one object for everything that is said about where objects count, and ``sort`` per object which of
    them says the same; ``with_quantity`` are the positions of those with a quantity.
    """

    drawn: List[Drawn]
    sorts: List[ProposalObject]
    sort: Any
    with_quantity: List[int]
    shapes: Any
    sizes: Sizes


_NO_SIZES = Sizes(np.empty((0, 4)), np.empty(0))
_NOTHING = Alike([], [], np.empty(0, dtype=np.intp), [], np.empty(0, dtype=object), _NO_SIZES)


class _Gathering:
    """What becomes an :class:`Alike`."""

    def __init__(self) -> None:
        self.drawn: List[Drawn] = []
        self._known: Dict[Tuple[Any, ...], int] = {}
        self._sorts: List[ProposalObject] = []
        self._sort: List[int] = []
        self._with_quantity: List[int] = []

    def add(self, entry: Drawn, said: Tuple[Any, ...], has_quantity: bool) -> None:
        number = self._known.setdefault(said, len(self._known))
        if number == len(self._sorts):
            self._sorts.append(entry.item)
        if has_quantity:
            self._with_quantity.append(len(self.drawn))
        self._sort.append(number)
        self.drawn.append(entry)

    @property
    def all(self) -> Alike:
        shapes = array_of([geometry for _item, geometry in self.drawn])
        sort = np.array(self._sort, dtype=np.intp)
        return Alike(self.drawn, self._sorts, sort, self._with_quantity, shapes, Sizes.of(shapes))


def _by_kind(drawn: Sequence[Drawn]) -> Dict[_Kind, Alike]:
    found: Dict[_Kind, _Gathering] = {}
    for entry in drawn:
        kind, exactness, quantity, least, most, *said = _of_object(entry.item)
        at = kind, exactness == SEARCH_AREA
        if at not in found:
            found[at] = _Gathering()
        found[at].add(entry, tuple(said), quantity is not None or least is not None or most is not None)
    return {kind: gathering.all for kind, gathering in found.items()}


@dataclass(eq=False)
class Sound:
    """Objects whose geometry was looked at; what they are cut into is kept for a next table of the same objects."""

    drawn: Tuple[Drawn, ...]
    unplaced: Tuple[ProposalObject, ...]  # have no usable geometry
    messages: Tuple[str, ...]  # about the objects themselves, whatever they are split by
    _kept: Dict[Tuple[bool, int], Tuple[Optional[Coverage], Pieces]] = field(default_factory=dict, repr=False)
    _lines: Dict[Tuple[bool, int], Tuple[Optional[Coverage], LineParts]] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        self._by_kind = _by_kind(self.drawn)

    @property
    def items(self) -> List[ProposalObject]:
        return list(self.each())

    def each(self) -> Iterator[ProposalObject]:
        """The objects, those without a place last."""
        yield from (entry.item for entry in self.drawn)
        yield from self.unplaced

    def of(self, kind: str, search: bool) -> List[Drawn]:
        """The objects of one kind that are search areas, or those that are not, in their order."""
        return self.alike(kind, search).drawn

    def alike(self, kind: str, search: bool) -> Alike:
        """The same objects with what they say."""
        return self._by_kind.get((kind, search), _NOTHING)

    def pieces(self, search: bool, coverage: Optional[Coverage], progress: Progress) -> List[Piece]:
        """The disjoint pieces of all areas that are search areas, or of all that are not, in their order."""
        return self.cut_up(search, coverage, progress).all

    def cut_up(self, search: bool, coverage: Optional[Coverage], progress: Progress) -> Pieces:
        """The same with most of them as columns."""
        at = search, id(coverage)
        if at not in self._kept:
            areas = self.alike(AREA, search)
            # the coverage is kept along, so that no other one can get its id
            self._kept[at] = coverage, cut_up(areas.shapes, progress, coverage, areas.sizes)
        return self._kept[at][1]

    def lines(self, search: bool, borders: Borders) -> LineParts:
        """The parts of all lines that are search areas, or of all that are not, in their order."""
        at = search, id(borders.coverage)
        if at not in self._lines:
            self._lines[at] = borders.coverage, line_parts(self.of(LINE, search), borders)
        return self._lines[at][1]


def sound(objects: Iterable[ProposalObject]) -> Sound:
    """Look at the geometries once. Dropped objects are left out; the order is that of the uuids."""
    items = sorted((item for item in objects if not item.dropped), key=lambda item: item.uuid)
    looked = measured(items)
    looked.messages += tuple(doubts(items))
    return looked


def measured(items: Sequence[ProposalObject]) -> Sound:
    """The same for objects that are in order and count, without doubts about what they say."""
    drawn, messages = measurable(items)
    placed = {entry.item.uuid for entry in drawn}
    return Sound(tuple(drawn), tuple(item for item in items if item.uuid not in placed), tuple(messages))
