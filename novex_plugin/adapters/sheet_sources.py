"""What a sheet rests on, at the end of the pages behind it: data with date and version, apply or explain, status."""

from dataclasses import astuple, dataclass
from typing import Dict, List, Optional, Sequence, Tuple

from ..core.accounting.chart_sizes import STRIP
from ..core.accounting.chart_specs import Bar, Part, Strip
from ..core.catalogue.explain import EXPLAINED, LayerStatement, sentence, summary
from ..core.model.records import ProposalHeader
from ..core.services.provenance import conditions
from ..core.texts import tr
from .charts import can_draw, draw_for_layout
from .sheet_pen import Box, Pen
from .sheet_text import INK, PALE, QUIET, line_height, shortened, text_width, wrapped
from .store import Store

TITLE, ROW, SIZE = 6.0, 3.3, 5.8  # heights of a heading and a row, and the size of letters
GAP, LEFT_SHARE = 12.0, 0.56
MOST_ROWS, MOST_LINES, MOST_REASONS = 10, 5, 5
DATE, ROW_AIR = 16.0, 0.5
APPLIED_INK, EXPLAINED_INK, OPEN_INK = "#1f3a5f", "#8fb0c9", "#b2182b"


@dataclass(frozen=True)
class SourceRow:
    """One dataset: what it is, whose, of when, and in which version."""

    name: str
    source: str
    date: str
    version: str


@dataclass(frozen=True)
class Basis:
    """Everything below the table. ``notes`` are what must be said about this sheet, its status first."""

    sources: Tuple[SourceRow, ...]
    statements: Tuple[LayerStatement, ...]
    notes: Tuple[str, ...] = ()


def source_rows(header: ProposalHeader, store: Optional[Store], used: Sequence[str]) -> Tuple[SourceRow, ...]:
    """The proposal first, then every source of the backdrop once with the layers that come from it."""
    version = tr("versie {version}, uitwisselmodel {schema}").format(
        version=header.version or "–", schema=header.schema_version or "–")
    rows = [SourceRow(tr("Voorstel"), header.organisation or header.title, header.date or "–", version)]
    if store is None:
        return tuple(rows)
    layers: Dict[Tuple[str, str, str], List[str]] = {}
    for key in used:
        stored = store.layer(key)
        source = ", ".join(part for part in (
            stored.source or tr("bron onbekend"), conditions(stored.provenance)) if part)
        layers.setdefault((source, stored.date, _version(stored.provenance)), []).append(stored.title)
    basisset = ", ".join(part for part in (store.snapshot_name, store.snapshot_date) if part)
    for (source, date, fetched), titles in layers.items():
        said = fetched or (tr("basisset {name}").format(name=basisset) if basisset else "")
        rows.append(SourceRow(", ".join(titles), source, date or "–", said))
    return tuple(rows)


def _version(provenance: Sequence[object]) -> str:
    """When it was read, where the data has no version of its own."""
    days = sorted({str(getattr(item, "retrieved", ""))[:10] for item in provenance} - {""})
    return tr("gelezen op {day}").format(day=days[-1]) if days else ""


def height_of(basis: Basis, width: float) -> float:
    """How much room it takes at a width."""
    left, rest = _halves(width)
    rows = sum(_height(lines) for lines in _laid(basis, left)[:MOST_ROWS]) + ROW
    reasons = min(len(_reasons(basis)), MOST_REASONS + 1)
    right = STRIP + ROW + 2.0 + ROW * reasons + 2.0 + line_height(SIZE) * len(_notes(basis, rest))
    return 2.6 + TITLE + max(rows + ROW, right) + 2.0


def _halves(width: float) -> Tuple[float, float]:
    left = (width - GAP) * LEFT_SHARE
    return left, width - GAP - left


def _columns(width: float) -> Tuple[float, float, float, float]:
    """Name, source, date, version."""
    name, version = (width - DATE) * 0.36, (width - DATE) * 0.27
    return name, width - DATE - name - version, DATE, version


def _notes(basis: Basis, width: float) -> List[str]:
    """What must be said, in lines: all of it, for it stands nowhere else in full."""
    return wrapped(" ".join(basis.notes), SIZE, width - 2)


def _laid(basis: Basis, width: float) -> List[List[List[str]]]:
    """The cells of every row, broken into lines."""
    return [
        [_cut(text, column - 2.6) for text, column in zip(astuple(row), _columns(width))] for row in basis.sources
    ]


def _cut(text: str, width: float) -> List[str]:
    lines = wrapped(text, SIZE, width)
    if len(lines) <= MOST_LINES:
        return lines
    return [*lines[: MOST_LINES - 1], shortened(" ".join(lines[MOST_LINES - 1 :]), SIZE, width)]


def _height(cells: Sequence[Sequence[str]]) -> float:
    return max(1, *(len(lines) for lines in cells)) * line_height(SIZE) + ROW_AIR


def set_basis(pen: Pen, frame: Box, basis: Basis) -> None:
    """Set it from the top of ``frame``: sources at the left, apply or explain and notes at the right."""
    pen.bar(Box(frame.x, frame.y, frame.width, 0.15), PALE)
    left, rest = _halves(frame.width)
    _set_sources(pen, Box(frame.x, frame.y + 2.6, left, frame.height), basis)
    right = Box(frame.x + left + GAP, frame.y + 2.6, rest, frame.height)
    y = _set_statements(pen, right, basis)
    lines = _notes(basis, right.width)
    if lines:
        place = Box(right.x, y + 1.6, right.width, line_height(SIZE) * len(lines) + ROW_AIR)
        pen.text(place, "\n".join(lines), SIZE, colour=QUIET)


def _set_sources(pen: Pen, place: Box, basis: Basis) -> None:
    pen.text(Box(place.x, place.y, place.width, TITLE), tr("Gegevens op dit blad"), 6.8, bold=True)
    y = place.y + TITLE
    heads = [[tr("gegevens")], [tr("bron")], [tr("peildatum")], [tr("versie")]]
    _set_row(pen, Box(place.x, y, place.width, ROW), heads, QUIET)
    y += ROW
    rows = _laid(basis, place.width)
    for row in rows[:MOST_ROWS]:
        _set_row(pen, Box(place.x, y, place.width, _height(row)), row, INK)
        y += _height(row)
    if len(rows) > MOST_ROWS:
        said = tr("… en nog {count} bronnen; ze staan in het spoorbestand.").format(count=len(rows) - MOST_ROWS)
        pen.text(Box(place.x, y, place.width, ROW), said, SIZE, colour=QUIET)


def _set_row(pen: Pen, place: Box, cells: Sequence[Sequence[str]], colour: str) -> None:
    x = place.x
    for lines, width in zip(cells, _columns(place.width)):
        pen.text(Box(x, place.y, width, place.height), "\n".join(lines), SIZE, colour=colour)
        x += width


def _set_statements(pen: Pen, place: Box, basis: Basis) -> float:
    """Apply or explain: a bar, the sentence, and the reasons that were given. Returns where it ends."""
    pen.text(Box(place.x, place.y, place.width, TITLE), tr("Pas toe of leg uit"), 6.8, bold=True)
    count = summary(basis.statements)
    y = place.y + TITLE - 0.6
    if count.total and not can_draw():
        pen.drawing(Box(place.x, y, place.width, STRIP), draw_for_layout(_strip(basis), place.width))
    y += STRIP + 0.8
    x = place.x
    for words, ink in ((tr("toegepast"), APPLIED_INK), (tr("uitgelegd"), EXPLAINED_INK), (tr("nog open"), OPEN_INK)):
        if words == tr("nog open") and not count.open:
            continue
        pen.bar(Box(x, y + 0.7, 1.8, 1.8), ink)
        pen.text(Box(x + 2.8, y, 30, ROW), words, SIZE, colour=QUIET)
        x += 2.8 + text_width(words, SIZE) + 4.0
    told = tr("{state}.").format(state=sentence(count))
    pen.text(Box(x, y, place.width - (x - place.x), ROW), told, SIZE)
    y += ROW + 0.6
    reasons = _reasons(basis)
    for text in reasons[:MOST_REASONS]:
        pen.text(Box(place.x, y, place.width, ROW), shortened(text, SIZE, place.width - 1), SIZE, colour=QUIET)
        y += ROW
    if len(reasons) > MOST_REASONS:
        said = tr("… en nog {count}; zie de verantwoording van de basisset.").format(count=len(reasons) - MOST_REASONS)
        pen.text(Box(place.x, y, place.width, ROW), said, SIZE, colour=QUIET)
        y += ROW
    return y


def _strip(basis: Basis) -> Strip:
    count = summary(basis.statements)
    parts = tuple(Part(name, float(many), colour=ink) for name, many, ink in (
        (tr("toegepast"), count.applied, APPLIED_INK), (tr("uitgelegd"), count.explained, EXPLAINED_INK),
        (tr("nog open"), count.open, OPEN_INK)) if many)  # fmt: skip
    title = tr("lagen van de basisset")
    return Strip(title, "", Bar(title, float(count.total), parts=parts))


def _reasons(basis: Basis) -> List[str]:
    """What is open first, then what was explained, a line each."""
    waiting = [tr("Nog open: {layer}.").format(layer=item.layer.name) for item in basis.statements if item.is_open]
    told = [tr("{layer}: {reason}").format(layer=item.layer.name, reason=" ".join(item.reason.split()))
            for item in basis.statements if item.state == EXPLAINED]  # fmt: skip
    return [*waiting, *told]

