"""The report of what differs between two states, as plain blocks."""

from dataclasses import dataclass
from typing import List, Sequence, Tuple

from ..agreements.compare import CHANGED as AGREEMENT_CHANGED
from ..agreements.compare import SAME as AGREEMENT_SAME
from ..agreements.words import full_title
from ..checks import outcomes
from ..model.codelists import code_name
from ..states.difference import FINDING_KINDS, StateDifference
from ..states.state import State
from ..texts import tr
from ..variants.compare_records import group_title
from ..variants.compare_words import difference_text, figure_text, row_label
from ..variants.diff import CHANGED, KINDS, SAME, size
from .blocks import (
    QUIET,
    STRONG,
    WARNING,
    Block,
    Column,
    Contents,
    Document,
    Facts,
    Heading,
    Line,
    Note,
    Picture,
    Table,
    Text,
    cell,
)
from .words import function_name

MAP_KEY, MAP_MM = "kaart-verschil", (174.0, 150.0)
DASH = "–"


@dataclass(frozen=True)
class StateReport:
    """``date``: the day that the report bears (ISO 8601); ``view``: variant and horizon of the figures, in words."""

    found: StateDifference
    date: str
    view: str = ""
    basisset: str = ""
    software: str = ""

    @property
    def with_map(self) -> bool:
        """Whether something that differs has a place."""
        return any(one.item.geometry is not None for one in self.found.objects.told)


def compose(report: StateReport) -> Document:
    """The whole report."""
    found, header = report.found, report.found.after.header
    province = code_name("provincies", header.province)
    blocks: List[Block] = [Text(_intro(found)), Contents(), *_overview(report)]
    blocks += [*_objects(report), *_figures(report), *_findings(found), *_agreements(found), *_account(report)]
    title = tr("Wat er is veranderd")
    way = tr("Van {before} naar {after}").format(before=found.before.title, after=found.after.title)
    return Document(
        title=title, subtitle=way,
        kicker=" · ".join(part for part in (header.title, province) if part),
        foot=tr("{title} · {name} · versie {version}").format(title=title, name=header.title, version=header.version),
        date=report.date, author=header.organisation or header.contact or "NOVEX", blocks=tuple(blocks),
    )  # fmt: skip


def _intro(found: StateDifference) -> str:
    if found.alike:
        return tr("De twee standen zijn gelijk.")
    return tr("Dit rapport zet twee standen naast elkaar: objecten, cijfers, bevindingen en afspraken.")


def _overview(report: StateReport) -> List[Block]:
    found = report.found
    columns = (Column("", 26), Column(found.before.title, 50), Column(found.after.title, 50))
    rows = [
        (tr("IJkmoment"), *(code_name("ijkmoment", one.header.milestone) for one in _both(found))),
        (tr("Versie"), *(one.header.version for one in _both(found))),
        (tr("Datum"), *(one.header.date for one in _both(found))),
        (tr("Objecten"), *(str(len(one.objects)) for one in _both(found))),
        (tr("Varianten"), *(str(len(one.variants)) for one in _both(found))),
        (tr("Afspraken"), *(str(len(one.agreements)) for one in _both(found))),
        (tr("Toets"), *(one.checked_words() for one in _both(found))),
    ]
    table = Table(tr("De twee standen"), columns, tuple(tuple(cell(part or DASH) for part in row) for row in rows))
    notes: List[Block] = [Note(text, tr("Let op"), WARNING) for text in found.messages]
    told: List[Block] = [Text(text) for text in found.sentences()]
    return [Heading(1, tr("Overzicht"), "overzicht"), *told, *notes, table]


def _both(found: StateDifference) -> Tuple[State, State]:
    return (found.before, found.after)


# -- objects --------------------------------------------------------------------------------------


def _objects(report: StateReport) -> List[Block]:
    found = report.found.objects
    blocks: List[Block] = [Heading(1, tr("Objecten"), "objecten")]
    if found.alike:
        return [*blocks, Text(tr("Alle objecten zijn gelijk gebleven."))]
    if report.with_map:
        alt = tr("Kaart van wat is toegevoegd, vervallen en gewijzigd; de nummers staan in de tabellen hieronder.")
        blocks.append(Picture(alt, tr("De nummers staan in de tabellen hieronder."), *MAP_MM, key=MAP_KEY))
    numbers = {one.item.uuid: place for place, one in enumerate(found.told, start=1)}
    titles = dict(zip(KINDS, (tr("Toegevoegd"), tr("Vervallen"), tr("Gewijzigd"))))
    for kind in KINDS:
        if kind in (SAME, CHANGED) or not found.of(kind):
            continue
        columns = (Column(tr("Nr."), 8, number=True), Column(tr("Object"), 52), Column(tr("Functie"), 40),
                   Column(tr("Horizon"), 14), Column(tr("Omvang"), 22, number=True))  # fmt: skip
        rows = tuple(
            (cell(str(numbers[one.item.uuid])), cell(one.item.name), cell(function_name(one.item.function)),
             cell(one.item.horizon), cell(size(one.item)))
            for one in found.of(kind)
        )  # fmt: skip
        blocks += [Heading(3, titles[kind], f"objecten-{kind}"), Table(titles[kind], columns, rows)]
    if found.of(CHANGED):
        columns = (Column(tr("Nr."), 8, number=True), Column(tr("Object"), 36), Column(tr("Gegeven"), 26),
                   Column(tr("Was"), 34), Column(tr("Is"), 34))  # fmt: skip
        rows = tuple(
            (cell(str(numbers[one.item.uuid]) if place == 0 else ""), cell(one.item.name if place == 0 else ""),
             cell(item.label), cell(item.before), cell(item.after, STRONG))
            for one in found.of(CHANGED)
            for place, item in enumerate(one.values)
        )  # fmt: skip
        blocks += [Heading(3, titles[CHANGED], "objecten-gewijzigd"), Table(titles[CHANGED], columns, rows)]
    return blocks


# -- figures --------------------------------------------------------------------------------------


def _figures(report: StateReport) -> List[Block]:
    found = report.found
    blocks: List[Block] = [Heading(1, tr("Cijfers"), "cijfers")]
    if found.figures is None:
        return [*blocks, Text(tr("De cijfers zijn niet vergeleken."))]
    if report.view:
        blocks.append(Text(tr("Van {view}. Alleen wat anders is, staat in de tabel.").format(view=report.view), QUIET))
    if not found.figure_rows:
        return [*blocks, Text(tr("Alle cijfers zijn gelijk gebleven."))]
    columns = (
        Column(tr("Cijfer"), 58), Column(tr("Eenheid"), 22), Column(tr("Was"), 20, number=True),
        Column(tr("Is"), 20, number=True), Column(tr("Verschil"), 20, number=True),
    )  # fmt: skip
    for group in found.figures.groups:
        mine = [row for row in found.figure_rows if row.group == group]
        rows = tuple(
            (cell(row_label(row)), cell(row.unit), cell(figure_text(row.figures[0].value)),
             cell(figure_text(row.figures[1].value), STRONG), cell(difference_text(row.figures[1])))
            for row in mine
        )  # fmt: skip
        if rows:
            title = group_title(group)
            blocks += [Heading(3, title, f"cijfers-{group}"), Table(title, columns, rows)]
    return blocks


# -- findings and agreements ----------------------------------------------------------------------


def _findings(found: StateDifference) -> List[Block]:
    blocks: List[Block] = [Heading(1, tr("Bevindingen"), "bevindingen")]
    if found.findings is None:
        return [*blocks, Text(tr("De bevindingen zijn niet te vergelijken."))]
    if not found.findings:
        return [*blocks, Text(tr("Alle bevindingen en afwegingen zijn gelijk gebleven."))]
    columns = (Column(tr("Klasse"), 26), Column(tr("Object"), 44), Column(tr("Bevinding"), 46),
               Column(tr("Wat er veranderde"), 38))  # fmt: skip
    titles = dict(zip(FINDING_KINDS, (tr("Nieuw"), tr("Vervallen"), tr("Gewijzigd"))))
    for kind in FINDING_KINDS:
        rows = tuple(
            (
                (Line(tr(outcomes.BY_CODE[one.finding.outcome].label), mark=one.finding.outcome),),
                cell(one.finding.object_name), cell(one.finding.title or one.finding.rule), cell(one.words() or DASH),
            )
            for one in found.findings if one.kind == kind
        )  # fmt: skip
        if rows:
            blocks += [Heading(3, titles[kind], f"bevindingen-{kind}"), Table(titles[kind], columns, rows)]
    return blocks


def _agreements(found: StateDifference) -> List[Block]:
    blocks: List[Block] = [Heading(1, tr("Afspraken"), "afspraken")]
    told = [one for one in found.agreements.changes if one.kind != AGREEMENT_SAME]
    if not found.agreements.changes:
        return [*blocks, Text(tr("Er zijn in beide standen geen afspraken."))]
    if not told:
        return [*blocks, Text(tr("Alle afspraken zijn gelijk gebleven."))]
    columns = (Column(tr("Verschil"), 22), Column(tr("Afspraak"), 44), Column(tr("Gegeven"), 22),
               Column(tr("Was"), 30), Column(tr("Is"), 30))  # fmt: skip
    rows: List[Tuple[Sequence[Line], ...]] = []
    for one in told:
        title = full_title(one.agreement)
        if one.kind != AGREEMENT_CHANGED:
            rows.append((cell(one.kind), cell(title), (), (), ()))
        for place, item in enumerate(one.fields):
            rows.append((
                cell(one.kind if place == 0 else ""), cell(title if place == 0 else ""), cell(item.field),
                cell(item.old or DASH), cell(item.new or DASH, STRONG),
            ))  # fmt: skip
    return [*blocks, Table(tr("Afspraken die verschillen"), columns, tuple(tuple(map(tuple, row)) for row in rows))]


def _account(report: StateReport) -> List[Block]:
    rows = {
        tr("Ondergrond"): report.basisset or tr("geen basisset: de kaart heeft geen ondergrond"),
        tr("Gemaakt met"): report.software,
    }
    note = tr("Objecten horen bij elkaar op hun kenmerk (uuid), bevindingen op hun sleutel. Oppervlakten en lengten "
              "zijn gemeten in het Rijksdriehoekstelsel (EPSG:28992).")  # fmt: skip
    facts = Facts(tuple((label, cell(text)) for label, text in rows.items() if text))
    return [Heading(1, tr("Verantwoording"), "verantwoording"), facts, Text(note, QUIET)]
