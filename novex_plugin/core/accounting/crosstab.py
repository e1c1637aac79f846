"""Cross tables: what is proposed, split by any of the keys at once, without double counting.

``cross(objects, ("functie", "provincie"), places=...)``: rows with gross, net and shared area, lengths, points and
quantities, and disjoint parts that add up to the whole. The words are defined in docs/tellen.md.
"""

from typing import Dict, Iterable, List, Optional, Sequence, Union

from ..collecting import without_collecting
from ..errors import NovexError
from ..model.records import AREA, LINE, POINT, ProposalObject
from ..progress import Progress
from ..texts import tr
from .area_posts import AreaPosts
from .areas import Drawn
from .book import Book, Entry, measures_of, points_measures
from .cross_table import CrossTable
from .keys import PLACE_KEYS, checked, title
from .line_parts import LineParts
from .looked import Sound, sound
from .names import Names
from .periods import Period, Presence, presence_of
from .pieces import Pieces
from .places import Borders, Places
from .sheet_table import GivenNames, table_of

Bounded = Union[Borders, Sequence[Places]]


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
    areas = looked.alike(AREA, search)
    if not book.sheet.weights:
        AreaPosts(book, areas, pieces, search=search).post()
        return
    entries, each = _entries(book, areas.drawn), pieces.all
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
