"""The report that compares variants as blocks, for HTML; the pages of the PDF say the same."""

from typing import Iterator, List, Tuple

from ..model.functions import has_function
from ..texts import tr
from ..variants.compare import CHECK, GROUPS, Comparison, Figure, Row, group_title
from ..variants.compare_words import (
    MARKS,
    band_text,
    best_words,
    difference_text,
    figure_text,
    highlights,
    mark_text,
    row_label,
    standings,
    target_text,
)
from ..variants.consensus import AGREED, CONTESTED, KINDS, function_names, kind_title
from ..variants.diff import ADDED, CHANGED, REMOVED, SAME, Difference, ObjectChange, size
from ..wording import area, percent
from .blocks import (
    QUIET,
    STRONG,
    Block,
    Cell,
    Column,
    Document,
    Heading,
    Line,
    Listing,
    Note,
    Picture,
    Table,
    Text,
    cell,
    lines,
)
from .variant_records import CONSENSUS_MAP, DIFFERENCE_MAP, VARIANT_MAP, VariantReport, map_key
from .variant_words import cards_lead, method, period, silent_goals

Size = Tuple[float, float]


def variant_document(report: VariantReport, variant_mm: Size, wide_mm: Size) -> Document:
    """The whole report; the sizes (mm) are those of the maps that were drawn."""
    comparison = report.comparison
    parts = [part for part in (report.province, period(comparison), report.date) if part]
    foot = [part for part in (report.header.title, report.date, report.basisset, report.software) if part]
    blocks: List[Block] = []
    for number, (title, anchor, body) in enumerate(_parts(report, variant_mm, wide_mm), start=1):
        blocks += [Heading(1, title, anchor, number=str(number)), *body]
    return Document(
        title=tr("Varianten vergeleken: {title}").format(title=report.header.title),
        subtitle=cards_lead(comparison), kicker=" · ".join(parts), foot=" · ".join(foot), date=report.date,
        author=report.header.organisation or report.header.contact or "NOVEX", blocks=tuple(blocks),
    )  # fmt: skip


def _parts(report: VariantReport, variant_mm: Size, wide_mm: Size) -> Iterator[Tuple[str, str, List[Block]]]:
    comparison = report.comparison
    yield tr("In één oogopslag"), "overzicht", _overview(report)
    for group in GROUPS:
        rows = comparison.of(group)
        if rows:
            yield group_title(group), f"groep-{group}", _figures(comparison, rows)
    yield tr("De varianten op de kaart"), "kaarten", _maps(report, variant_mm)
    yield tr("Waar de varianten het eens zijn"), "overeenstemming", _consensus(report, wide_mm)
    for place, found in enumerate(report.differences):
        title = tr("{after} tegenover {before}").format(after=found.after.name, before=found.before.name)
        yield title, f"verschil-{place + 1}", _difference(found, map_key(DIFFERENCE_MAP, place), wide_mm)
    if report.charts:
        yield tr("Grafieken"), "grafieken", [
            Picture(chart.alt or chart.title, chart.title, 174.0, 174.0 / chart.ratio, svg=_inline(chart.svg))
            for chart in report.charts
        ]
    yield tr("Hoe is dit geteld"), "verantwoording", _method(report)


def _inline(svg: bytes) -> str:
    """A drawing without the head of a file, as it may stand inside a page."""
    text = svg.decode("utf-8")
    return text[max(text.find("<svg"), 0) :]


def _overview(report: VariantReport) -> List[Block]:
    comparison = report.comparison
    rows = []
    for place, standing in enumerate(standings(comparison)):
        about = report.about[place] if place < len(report.about) else ""
        rows.append((
            (Line(comparison.names[place], STRONG), *lines(about, style=QUIET)),
            lines(*best_words(standing.best, 9)) or cell(tr("nergens"), QUIET),
            lines(*best_words(standing.worst, 9)) or cell(tr("nergens"), QUIET),
        ))  # fmt: skip
    columns = (Column(tr("Variant"), 60), Column(f"{MARKS['beste']} {tr('Gunstigst op')}", 50),
               Column(f"{MARKS['minste']} {tr('Ongunstigst op')}", 50))  # fmt: skip
    blocks: List[Block] = [Note(text) for text in comparison.messages]
    told = tuple(cell(text) for text in highlights(comparison))
    return [*blocks, *([Listing(told)] if told else []), Table(tr("Sterk en zwak per variant"), columns, tuple(rows))]


def _figures(comparison: Comparison, rows: Tuple[Row, ...]) -> List[Block]:
    """Every line; those that are alike in all variants too, for who looks something up."""
    width = 110.0 / max(1, len(comparison.views))
    columns = (Column("", 60), *(Column(name, width, number=True) for name in comparison.names))
    body = tuple((_label(row), *(_figure(row, figure) for figure in row.figures)) for row in rows)
    return [Table(group_title(rows[0].group), columns, body)]


def _label(row: Row) -> Cell:
    close = tr("Het verschil valt binnen de bandbreedte.") if row.close else ""
    return (Line(row_label(row), STRONG), *lines(target_text(row) or row.unit, row.note, close, style=QUIET))


def _figure(row: Row, figure: Figure) -> Cell:
    word = f"{MARKS[figure.mark]} {mark_text(figure.mark)}" if figure.mark else ""
    word = word if figure.sure else tr("{word}, binnen de bandbreedte").format(word=word)
    unit = "" if row.group == CHECK or figure.value is None else f" {row.unit}"
    return (
        Line(f"{figure_text(figure.value)}{unit}", STRONG), *lines(word),
        *lines(difference_text(figure), band_text(figure), figure.note, style=QUIET),
    )  # fmt: skip


def _maps(report: VariantReport, size_mm: Size) -> List[Block]:
    text = Text(tr("Alle kaarten hebben dezelfde schaal en dezelfde uitsnede."))
    pictures = [
        Picture(
            tr("Kaart van {name} met {count} objecten.").format(name=drawing.name, count=len(drawing.objects)),
            tr("{name}, {horizon}").format(name=drawing.name, horizon=drawing.horizon), *size_mm,
            key=map_key(VARIANT_MAP, place),
        )
        for place, drawing in enumerate(report.consensus.drawings)
    ]  # fmt: skip
    return [text, *pictures]


def _consensus(report: VariantReport, size_mm: Size) -> List[Block]:
    found = report.consensus
    told = ", ".join(f"{kind_title(kind, len(found.drawings))}: {area(found.area_of(kind))}" for kind in KINDS)
    rows = [
        (cell(kind_title(kind, len(found.drawings))), cell(area(found.area_of(kind))),
         cell(percent(100.0 * found.area_of(kind) / found.area_m2) if found.area_m2 else "–"))
        for kind in KINDS
    ]  # fmt: skip
    rows.append((cell(tr("Samen"), STRONG), cell(area(found.area_m2), STRONG), cell(percent(100.0), STRONG)))
    fixed = tr("Van wat alle varianten hetzelfde willen, komt {area} uit dezelfde objecten, zoals die van de basis.")
    names = function_names()
    rivals = tuple(
        (cell(names.get(one.one, one.one)), cell(names.get(one.other, one.other)), cell(area(one.area_m2)))
        for one in found.competitions
    )
    columns = (Column(tr("Grond"), 80), Column(tr("Oppervlakte"), 30, number=True), Column(tr("Deel"), 20, number=True))
    blocks: List[Block] = [
        Picture(tr("Kaart van de overeenstemming. {told}.").format(told=told), tr("Overeenstemming"), *size_mm,
                key=map_key(CONSENSUS_MAP)),
        Table(tr("Hoe de grond zich verdeelt"), columns, tuple(rows)),
        Text(fixed.format(area=area(found.fixed_m2)), QUIET),
    ]  # fmt: skip
    if rivals:
        heads = (Column(tr("De ene variant wil"), 60), Column(tr("de andere wil"), 60),
                 Column(tr("Oppervlakte"), 30, number=True))  # fmt: skip
        blocks.append(Table(kind_title(CONTESTED, len(found.drawings)), heads, rivals))
    elif found.area_of(AGREED) < found.area_m2:
        blocks.append(Text(tr("Nergens wil de ene variant iets anders dan de andere.")))
    return blocks


def _difference(found: Difference, key: str, size_mm: Size) -> List[Block]:
    blocks: List[Block] = [Text(found.sentence(), STRONG)]
    if found.alike:
        return blocks
    caption = tr("Vol: toegevoegd. Arcering: vervallen. Zware rand: gewijzigd, gestippeld de vorm die het was.")
    blocks.append(Picture(found.sentence(), caption, *size_mm, key=key))
    columns = (Column(tr("Nr"), 8, number=True), Column(tr("Wat"), 22), Column(tr("Object"), 48),
               Column(tr("Van"), 45), Column(tr("Naar"), 45))  # fmt: skip
    rows = tuple((cell(str(number)), *_change(change)) for number, change in enumerate(found.told, start=1))
    blocks.append(Table(tr("Wat verschilt"), columns, rows))
    same = tr("{count} objecten zijn gelijk.").format(count=found.count(SAME))
    return [*blocks, Text(same, QUIET)]


def _change(change: ObjectChange) -> Tuple[Cell, ...]:
    words = {ADDED: tr("+ toegevoegd"), REMOVED: tr("− vervallen"), CHANGED: tr("≠ gewijzigd")}
    item = change.item
    named = function_names().get(item.function, item.function) if has_function(item.function) else item.function
    head = (Line(item.name, STRONG), *lines(named, style=QUIET))
    if change.kind == CHANGED:
        old = tuple(Line(one.before, label=one.label) for one in change.values)
        return cell(words[CHANGED]), head, old, tuple(Line(one.after, label=one.label) for one in change.values)
    there, gone = cell(size(item)), cell("–")
    return (cell(words[change.kind]), head, *((gone, there) if change.kind == ADDED else (there, gone)))


def _method(report: VariantReport) -> List[Block]:
    rows = tuple((cell(word, STRONG), cell(meaning)) for word, meaning in method(report))
    columns = (Column(tr("Woord"), 30), Column(tr("Betekenis"), 120))
    blocks: List[Block] = [Table(tr("Wat de woorden betekenen"), columns, rows)]
    silent = tuple((Line(label, STRONG), *lines(note, style=QUIET)) for label, note in silent_goals(report.comparison))
    if silent:
        blocks += [Heading(3, tr("Doelen zonder cijfer"), "zonder-cijfer"), Listing(silent)]
    return blocks
