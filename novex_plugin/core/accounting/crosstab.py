"""Cross tables: what is proposed, split by any of the keys at once, without double counting.

``cross(objects, ("functie", "provincie"), places=...)``: rows with gross, net and shared area, lengths, points and
quantities, and disjoint parts that add up to the whole. The words are defined in docs/tellen.md.
"""

from collections import defaultdict
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import DefaultDict, Dict, Iterable, Iterator, List, Optional, Sequence, Tuple, Union

from ..collecting import without_collecting
from ..errors import NovexError
from ..geometry.coverage import Coverage
from ..model.records import AREA, LINE, POINT, SEARCH_AREA, ProposalObject
from ..progress import Progress
from ..texts import tr
from .area_posts import AreaPosts
from .areas import Drawn
from .book import Book, Entry, measures_of, points_measures
from .cross_table import CrossTable
from .doubts import doubts
from .keys import PLACE_KEYS, checked, title
from .line_parts import LineParts, line_parts
from .names import Names
from .periods import Period, Presence, presence_of
from .pieces import Piece, Pieces, cut_up
from .places import Borders, Places
from .sheet_table import GivenNames, table_of
from .totals import measurable

Bounded = Union[Borders, Sequence[Places]]


@dataclass(eq=False)
class Sound:
    """Objects whose geometry was looked at; what they are cut into is kept for a next table of the same objects."""

    drawn: Tuple[Drawn, ...]
    unplaced: Tuple[ProposalObject, ...]  # have no usable geometry
    messages: Tuple[str, ...]  # about the objects themselves, whatever they are split by
    _kept: Dict[Tuple[bool, int], Tuple[Optional[Coverage], Pieces]] = field(default_factory=dict, repr=False)
    _lines: Dict[Tuple[bool, int], Tuple[Optional[Coverage], LineParts]] = field(default_factory=dict, repr=False)

    @property
    def items(self) -> List[ProposalObject]:
        return list(self.each())

    def each(self) -> Iterator[ProposalObject]:
        """The objects, those without a place last."""
        yield from (entry.item for entry in self.drawn)
        yield from self.unplaced

    def of(self, kind: str, search: bool) -> List[Drawn]:
        """The objects of one kind that are search areas, or those that are not, in their order."""
        return self._by_kind.get((kind, search), [])

    @cached_property
    def _by_kind(self) -> Dict[Tuple[str, bool], List[Drawn]]:
        found: DefaultDict[Tuple[str, bool], List[Drawn]] = defaultdict(list)
        for entry, (kind, exactness) in zip(self.drawn, [(item.kind, item.exactness) for item, _shape in self.drawn]):
            found[kind, exactness == SEARCH_AREA].append(entry)
        return found

    def pieces(self, search: bool, coverage: Optional[Coverage], progress: Progress) -> List[Piece]:
        """The disjoint pieces of all areas that are search areas, or of all that are not, in their order."""
        return self.cut_up(search, coverage, progress).all

    def cut_up(self, search: bool, coverage: Optional[Coverage], progress: Progress) -> Pieces:
        """The same with most of them as columns."""
        at = search, id(coverage)
        if at not in self._kept:
            shapes = [geometry for _item, geometry in self.of(AREA, search)]
            # the coverage is kept along, so that no other one can get its id
            self._kept[at] = coverage, cut_up(shapes, progress, coverage)
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
    return replace(looked, messages=(*looked.messages, *doubts(items)))


def measured(items: Sequence[ProposalObject]) -> Sound:
    """The same for objects that are in order and count, without doubts about what they say."""
    drawn, messages = measurable(items)
    placed = {entry.item.uuid for entry in drawn}
    return Sound(tuple(drawn), tuple(item for item in items if item.uuid not in placed), tuple(messages))


def cross(
    objects: Union[Sound, Iterable[ProposalObject]],
    keys: Sequence[str],
    places: Optional[Bounded] = None,
    progress: Optional[Progress] = None,
    *,
    period: Union[Period, Presence, None] = None,
    names: Optional[GivenNames] = None,
) -> CrossTable:
    """Count objects that are in force (EPSG:28992, metres) by ``keys`` (see :mod:`.keys`) and all crosses of them.

    ``places`` are needed for keys that are places; pass Borders when they are used more than once. ``period`` makes
    every figure a mean over its years. ``names`` adds names per key, of variants for instance.
    Raises NovexError for an unknown key or a key without places, Cancelled when ``progress`` asks to stop.
    """
    progress = progress or Progress()
    keys = checked(keys)
    borders = needed_borders(keys, places)
    looked = objects if isinstance(objects, Sound) else sound(objects)
    if isinstance(period, Period):
        period = presence_of(looked.items, period)
    looked = _present(looked, period)
    book = Book(keys, borders, period, Names())
    with without_collecting():
        fill(book, looked, progress)
        return table_of(book, looked.each(), looked.messages, names)


def needed_borders(keys: Sequence[str], places: Optional[Bounded]) -> Borders:
    """The borders that the keys ask for. Raises NovexError when they are not given."""
    wanted = [key for key in keys if key in PLACE_KEYS]
    if isinstance(places, Borders):
        if set(places.keys) == set(wanted):
            return places
        raise NovexError(tr("De grenzen horen niet bij de gekozen indeling."), tr("Geef grenzen van elke indeling."))
    given = {item.key: item for item in places or ()}
    for key in wanted:
        if key not in given or not given[key].codes:
            message = tr("Splitsen naar {key} kan niet: de grenzen ontbreken.").format(key=title(key).lower())
            raise NovexError(message, tr("Lees een basisset in met die laag, of kies een andere indeling."))
    return Borders([given[key] for key in wanted])


def _present(looked: Sound, when: Optional[Presence]) -> Sound:
    if when is None:
        return looked
    there = when.uuids
    return Sound(
        tuple(entry for entry in looked.drawn if entry.item.uuid in there),
        tuple(item for item in looked.unplaced if item.uuid in there),
        looked.messages,
    )


def fill(book: Book, looked: Sound, progress: Progress) -> None:
    """Post everything that was looked at."""
    for search, part in ((False, progress.part(0.0, 0.7)), (True, progress.part(0.7, 1.0))):
        part.step(0.0, tr("Oppervlakten optellen zonder dubbeltelling"))
        _post_areas(book, looked, search, looked.cut_up(search, book.borders.coverage, part))
        _post_lines(book, _entries(book, looked.of(LINE, search)), looked.lines(search, book.borders))
        _post_points(book, _entries(book, looked.of(POINT, search)))
    for item in looked.unplaced:
        book.apply(list(book.whole(book.entry(item, None), {})))
    progress.step(1.0)


def _entries(book: Book, drawn: Sequence[Drawn]) -> List[Entry]:
    return [book.entry(item, geometry) for item, geometry in drawn]


def _post_areas(book: Book, looked: Sound, search: bool, pieces: Pieces) -> None:
    areas = looked.of(AREA, search)
    if not book.sheet.weights:
        AreaPosts(book, areas, pieces, search=search).post()
        return
    entries, each = _entries(book, areas), pieces.all
    book.apply(list(book.ground(entries, each)))
    nowhere: Dict[int, float] = {}
    book.post_whole(entries, measures_of(len(entries), each) if book.borders.keys else [nowhere] * len(entries))


def _post_lines(book: Book, lines: Sequence[Entry], parts: LineParts) -> None:
    if book.sheet.weights:
        for line, region, _gross, _net in parts.alone:
            book.apply(list(book.lines([(lines[line], region, lines[line].geometry)])))
    else:
        book.post_lines(lines, parts.alone)
    for group in parts.groups:
        book.apply(list(book.lines([(lines[line], region, shape) for line, region, shape in group])))
    book.post_whole(lines, parts.lengths)


def _post_points(book: Book, points: Sequence[Entry]) -> None:
    measures = points_measures(points, book.borders)
    book.post_points(points, measures)
    book.post_whole(points, measures)
