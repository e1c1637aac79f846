"""Pages of the report that compares variants: maps side by side, where they agree, and what differs per object."""

from dataclasses import replace
from pathlib import Path
from typing import Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from ..core.model.functions import function, functions, has_function
from ..core.report.variant_records import CONSENSUS_MAP, DIFFERENCE_MAP, VARIANT_MAP, VariantReport, map_key
from ..core.texts import tr
from ..core.variants.consensus import AGREED, CONTESTED, PARTLY, SINGLE, Consensus, function_names, kind_title
from ..core.variants.diff import ADDED, CHANGED, REMOVED, SAME, Difference, ObjectChange, size
from ..core.variants.diff_values import TEXTS
from ..core.wording import area, percent
from ..paths import icon
from .report_paper import RULE, Face, Paper, width_of
from .sheet_text import INK, QUIET
from .variant_board import (
    BOTTOM,
    HEAD,
    LEFT,
    PART,
    SMALL,
    WIDTH,
    Page,
    colour_of,
    fitting,
    height,
    put,
)
from .variant_layers import change_words
from .variant_maps import KIND_COLOURS, VARIANT_MM, WIDE_MM

Pictures = Mapping[str, bytes]
SIDE = LEFT + WIDE_MM[0] + 8.0  # where the text beside a wide map begins
SIDE_WIDTH = LEFT + WIDTH - SIDE
SIGNS = {ADDED: "+", REMOVED: "−", CHANGED: "≠"}
FIXED = "vast"
# as in tools/style_variants.py
PLACE_COLOURS = {AGREED: "#0f4c5c", PARTLY: "#57a0a6", CONTESTED: "#d1495b", SINGLE: "#edd28a", FIXED: "#b4bbc0"}
_MAPS_PER_PAGE = 3  # the fourth place on a page is for what the signs mean
KEY_STEP = 4.4
MOST_TOLD, LEAST_TOLD = 300, 90  # letters of what changed; the least where it then fits on one page
INSET = 12.0  # of a name, beside its sign and number
LINE_MM = 5.3  # of an object that was added or lapses


# -- every variant ----------------------------------------------------------------------------------


def variant_map_pages(report: VariantReport, pictures: Pictures) -> List[Page]:
    """The maps of the variants beside each other, all at one scale, with the functions below or beside them."""
    drawings = report.consensus.drawings
    width, tall = VARIANT_MM
    lead = tr("Alle kaarten hebben dezelfde schaal en dezelfde uitsnede. Het noorden is boven.")
    pages = []
    for start in range(0, len(drawings), _MAPS_PER_PAGE):
        page = Page(tr("De varianten op de kaart"), f"kaarten-{start}", lead)
        shown = drawings[start : start + _MAPS_PER_PAGE]
        for at, drawing in enumerate(shown):
            where = (LEFT + (at % 2) * (WIDTH - width), HEAD + (at // 2) * (tall + 3.0), width, tall)
            page.add(_map_at(pictures.get(map_key(VARIANT_MAP, start + at)), where, drawing.name,
                             colour_of(start + at)))  # fmt: skip
        beside = len(shown) == _MAPS_PER_PAGE
        page.add(_functions_key(report, LEFT + WIDTH - width if beside else LEFT, HEAD + tall + 3.0,
                                width if beside else WIDTH))  # fmt: skip
        pages.append(page)
    return pages


def _map_at(
    data: Optional[bytes], where: Tuple[float, float, float, float], name: str, colour: str
) -> Callable[[Paper], None]:  # fmt: skip
    left, top, width, tall = where

    def draw(paper: Paper) -> None:
        if data:
            paper.picture(data, left, top, width, tall)
        face = Face(9.4, True, INK)
        text = fitting(name, face, width - 16.0)
        paper.box(left, top, width_of(text, face.size, bold=True) + 10.0, 6.2, "#ffffff", RULE)
        paper.box(left, top, 2.4, 6.2, colour)
        paper.words(text, face, left + 5.0, top + 0.9)

    return draw


def _functions_key(report: VariantReport, left: float, top: float, width: float) -> Callable[[Paper], None]:
    """The functions that occur, with their sign and colour."""
    used = {item.function for drawing in report.consensus.drawings for item in drawing.objects}
    shown = [one for one in functions() if one.code in used]
    rows = max(1, int((BOTTOM - top - 11.0) // KEY_STEP))
    columns = max(2, -(-len(shown) // rows))
    rows = -(-len(shown) // columns)
    face = Face(7.6, False, INK)

    def draw(paper: Paper) -> None:
        paper.words(tr("Functies"), PART, left, top)
        for at, one in enumerate(shown):
            x, y = left + (at // rows) * width / columns, top + 6.6 + (at % rows) * KEY_STEP
            paper.box(x, y + 0.1, 5.2, 3.5, one.colour, "#444444", 0.12)
            _glyph(paper, one.code, x + 6.0, y)
            paper.words(fitting(one.name, face, width / columns - 13.0), face, x + 10.6, y)
        paper.words(tr("Gearceerd en gestippeld: een zoekgebied."), SMALL, left, top + 7.2 + rows * KEY_STEP)

    return draw


def _glyph(paper: Paper, code: str, left: float, top: float) -> None:
    """The sign of a function, as it stands on the map."""
    path = Path(icon(f"functies/{code}.svg"))
    if path.is_file():
        paper.drawing(path.read_text(encoding="utf-8"), left, top, 3.7, 3.7)


# -- where they agree -------------------------------------------------------------------------------


def consensus_page(report: VariantReport, pictures: Pictures) -> Page:
    """The map, how the ground divides, and which functions find or fight each other."""
    found = report.consensus
    lead = tr("Elk stuk grond dat een variant gebruikt, telt hier één keer.")
    page = Page(tr("Waar de varianten het eens zijn"), "overeenstemming", lead)
    page.add(_map_at(pictures.get(map_key(CONSENSUS_MAP)), (LEFT, HEAD, *WIDE_MM), tr("Overeenstemming"), "#0f4c5c"))
    page.add(lambda paper: _consensus_side(paper, found))
    return page


def shares(found: Consensus) -> List[Tuple[str, str, float]]:
    """The kinds of ground with their colour key, name and area (m²), what nobody chose anew last; they add up."""
    rows = [(kind, kind_title(kind, len(found.drawings)), found.area_of(kind)) for kind in
            (AGREED, PARTLY, CONTESTED, SINGLE)]  # fmt: skip
    rows[0] = (AGREED, rows[0][1], rows[0][2] - found.fixed_m2)
    return [*rows, (FIXED, tr("Hetzelfde in alle varianten (uit de basis)"), found.fixed_m2)]


def _consensus_side(paper: Paper, found: Consensus) -> None:
    rows = shares(found)
    chosen = [row for row in rows if row[0] != FIXED]
    total = sum(row[2] for row in chosen) or 1.0
    top = HEAD
    text = tr("Grond waar de varianten zelf kiezen: {area}").format(area=area(sum(row[2] for row in chosen)))
    top = put(paper, text, PART, SIDE, top, SIDE_WIDTH) + 1.5
    x = SIDE
    for kind, _title, amount in chosen:
        paper.box(x, top, SIDE_WIDTH * amount / total, 7.0, PLACE_COLOURS[kind], "#ffffff", 0.2)
        x += SIDE_WIDTH * amount / total
    top += 9.5
    for kind, title, amount in rows:
        paper.box(SIDE, top + 0.6, 4.6, 3.0, PLACE_COLOURS[kind], "#444444", 0.15)
        share = percent(100.0 * amount / total) if kind != FIXED else ""
        paper.words(area(amount), Face(8.6, True, INK), SIDE, top, right=SIDE + SIDE_WIDTH - 14.0)
        paper.words(share, Face(8.2, False, QUIET), SIDE, top + 0.2, right=SIDE + SIDE_WIDTH)
        top = put(paper, title, Face(8.2, False, INK), SIDE + 6.6, top, SIDE_WIDTH - 40.0) + 1.2
    top = _agreed_functions(paper, found, top + 3.0)
    _competitions(paper, found, top + 3.0)


def _agreed_functions(paper: Paper, found: Consensus, top: float) -> float:
    """Functions that more than one variant wants on ground that is not simply that of the basis."""
    names = function_names()
    sums: Dict[str, float] = {}
    for place in found.places:
        if place.kind in (AGREED, PARTLY) and not place.fixed:
            for code in place.common:
                sums[code] = sums.get(code, 0.0) + place.area_m2
    rows = sorted(((amount, names.get(code, code)) for code, amount in sums.items() if amount >= 1_000.0), reverse=True)
    return _ranking(paper, tr("Hierover zijn zij het eens"), rows, top,
                    tr("Buiten de basis kiest geen tweetal varianten dezelfde functie op dezelfde plek."))  # fmt: skip


def _competitions(paper: Paper, found: Consensus, top: float) -> None:
    names = function_names()
    rows = [(one.area_m2, tr("{one} of {other}").format(one=names.get(one.one, one.one),
                                                        other=names.get(one.other, one.other)))
            for one in found.competitions if one.area_m2 >= 1_000.0]  # fmt: skip
    _ranking(paper, tr("Hier concurreren functies"), rows, top,
             tr("Nergens wil de ene variant iets anders dan de andere."))  # fmt: skip


def _ranking(paper: Paper, title: str, rows: Sequence[Tuple[float, str]], top: float, nothing: str) -> float:
    if top > BOTTOM - 16.0:
        return top
    paper.words(title, PART, SIDE, top)
    top += 6.0
    if not rows:
        return put(paper, nothing, Face(8.2, False, INK), SIDE, top, SIDE_WIDTH)
    for amount, text in rows[:6]:
        if top > BOTTOM - 4.0:
            break
        paper.words(area(amount), Face(8.2, True, INK), SIDE, top, right=SIDE + SIDE_WIDTH)
        face = Face(8.2, False, INK)
        paper.words(fitting(text, face, SIDE_WIDTH - 22.0), face, SIDE, top)
        paper.rule(SIDE, top + 4.4, SIDE_WIDTH, RULE)
        top += 5.2
    return top


# -- what differs -----------------------------------------------------------------------------------


def difference_pages(report: VariantReport, place: int, pictures: Pictures) -> List[Page]:
    """One variant held against the first: the map with the changes beside it, and more pages when there are many."""
    found = report.differences[place]
    title = tr("{after} tegenover {before}").format(after=found.after.name, before=found.before.name)
    first = Page(title, f"verschil-{place}", found.sentence())
    data = pictures.get(map_key(DIFFERENCE_MAP, place))
    first.add(_map_at(data, (LEFT, HEAD, *WIDE_MM), tr("Wat verandert"), colour_of(place + 1)))
    first.add(lambda paper: _difference_key(paper, found, HEAD + WIDE_MM[1] + 2.5))
    pages = [first]
    changes = found.told
    long = sum(_change_height(one, SIDE_WIDTH, MOST_TOLD) for one in changes)
    short = sum(_change_height(one, SIDE_WIDTH, LEAST_TOLD) for one in changes)
    most = LEAST_TOLD if short <= BOTTOM - HEAD < long else MOST_TOLD
    left, width, top = SIDE, SIDE_WIDTH, HEAD
    for number, change in enumerate(changes, start=1):
        needed = _change_height(change, width, most)
        if top + needed > BOTTOM:
            left, width, top = _next_column(pages, title, found.sentence(), left)
        pages[-1].add(_change_at(change, number, (left, top, width), most))
        top += needed
    return pages


def _next_column(pages: List[Page], title: str, lead: str, left: float) -> Tuple[float, float, float]:
    """Beside the map there is one column; the pages after it have two."""
    half = (WIDTH - 10.0) / 2
    if len(pages) > 1 and left < LEFT + half:
        return LEFT + half + 10.0, half, HEAD
    pages.append(Page(tr("{title} (vervolg)").format(title=title), f"{pages[0].anchor}-{len(pages)}", lead))
    return LEFT, half, HEAD


def _difference_key(paper: Paper, found: Difference, top: float) -> None:
    words = {ADDED: tr("toegevoegd"), REMOVED: tr("vervallen"), CHANGED: tr("gewijzigd")}
    x = LEFT
    for kind, sign in SIGNS.items():
        text = tr("{word}: {count}").format(word=words[kind], count=found.count(kind))
        _sign_at(paper, sign, KIND_COLOURS[kind], x, top)
        paper.words(text, Face(8.4, True, INK), x + 6.0, top)
        x += width_of(text, 8.4, bold=True) + 14.0
    paper.words(tr("gestippeld: vorm die het was; gelijk gebleven: {count}").format(count=found.count(SAME)), SMALL, x,
                top + 0.4)  # fmt: skip


def _sign_at(paper: Paper, sign: str, colour: str, left: float, top: float) -> None:
    paper.box(left, top + 0.3, 4.2, 4.2, colour)
    wide = width_of(sign, 9.0, bold=True)
    paper.words(sign, Face(9.0, True, "#ffffff"), left + (4.2 - wide) / 2, top + 0.2)


def _change_height(change: ObjectChange, width: float, most: int) -> float:
    return LINE_MM + (height(_told(change, most), SMALL, width - INSET) + 1.2 if change.values else 0.0)


def _told(change: ObjectChange, most: int) -> str:
    """What changed, without the long texts: those are in the workbook and in the HTML."""
    short = replace(change, values=tuple(one for one in change.values if one.field not in TEXTS))
    text = change_words(short)
    left_out = len(change.values) - len(short.values)
    more = tr("; en {count} toelichtingen").format(count=left_out) if left_out else ""
    return (text if len(text) <= most else f"{text[:most].rsplit(';', 1)[0]}; …") + more


def _change_at(
    change: ObjectChange, number: int, where: Tuple[float, float, float], most: int
) -> Callable[[Paper], None]:  # fmt: skip
    """One line with its number on the map, name, function and size; below it what changed."""
    left, top, width = where
    sign, colour = SIGNS[change.kind], KIND_COLOURS[change.kind]
    item = change.item
    named = function(item.function).name if has_function(item.function) else item.function

    def draw(paper: Paper) -> None:
        _sign_at(paper, sign, colour, left, top)
        paper.words(str(number), Face(8.2, False, INK), left, top + 0.5, right=left + 10.4)
        face = Face(8.8, True, INK)
        name = fitting(item.name, face, width * 0.58)
        paper.words(name, face, left + INSET, top + 0.3)
        used = INSET + width_of(name, face.size, bold=True) + 2.0
        detail = fitting(f"{named}, {size(item)}", SMALL, width - used)
        paper.words(detail, SMALL, left, top + 0.8, right=left + width)
        if change.values:
            put(paper, _told(change, most), Face(SMALL.size, False, INK), left + INSET, top + LINE_MM - 0.4,
                width - INSET)  # fmt: skip

    return draw
