"""The report as a document: ten parts, the same for one object, a variant and the whole proposal."""

from typing import List, Sequence

from ..model.codelists import code_name
from ..texts import tr
from ..wording import number
from .blocks import QUIET, Block, Contents, Document, Heading, Listing, Note, Text, cell
from .cases import cases as cases_of
from .conditions import chances, checklist
from .conflicts import applying, conflicts_part
from .escalation import escalation_part
from .hits import hit_table, shown, tested_free
from .limits import limits_part
from .maps import object_picture, run_picture
from .records import OBJECT, VARIANT, Case, ReportInput
from .section import section
from .sums import sums_part
from .verdicts import case_verdict, identity, object_facts, runs_in_words, verdict_part
from .words import anchor, date_in_words


def compose(report: ReportInput) -> Document:
    """Everything that the report says, in reading order."""
    cases = cases_of(report)
    blocks: List[Block] = [Contents()]
    blocks += [_head(1, tr("Wat is getoetst"), "wat"), *identity(report), *_focus_facts(report, cases)]
    blocks += [_head(2, tr("Oordeel"), "oordeel"), *verdict_part(report, cases)]
    blocks += [_head(3, tr("Kaart"), "kaart"), *_maps(report, cases)]
    blocks += [_head(4, tr("Bevindingen"), "bevindingen"), *_hits(report, cases)]
    blocks += [_head(5, tr("Voorwaarden"), "voorwaarden"), *checklist(report, cases)]
    blocks += [_head(6, tr("Koppelkansen en combinaties"), "kansen"), *chances(cases)]
    blocks += [_head(7, tr("Botsende voorstellen"), "botsingen"), *conflicts_part(report, cases)]
    blocks += [_head(8, tr("Optelsommen en doelen"), "optelsommen"), *sums_part(report)]
    blocks += [_head(9, tr("Afwegingen en escalatie"), "afwegingen"), *escalation_part(report, cases)]
    blocks += [_head(10, tr("Grenzen van deze toets"), "grenzen"), *limits_part(report, cases)]
    return _document(report, cases, blocks)


def _document(report: ReportInput, cases: Sequence[Case], blocks: Sequence[Block]) -> Document:
    header = report.header
    title = cases[0].item.name if report.focus and cases else header.title
    if report.scope == VARIANT and report.runs:
        title = tr("{title}: {variant}").format(title=header.title, variant=report.runs[0].variant_name)
    kicker = tr("Toetsrapport NOVEX · {province}").format(province=code_name("provincies", header.province))
    runs = runs_in_words(report.runs)
    told = runs if len(report.runs) < 3 else ""
    foot = " · ".join(part for part in (date_in_words(report.date), title, told) if part)
    subtitle = " · ".join(part for part in (header.title if report.scope == OBJECT else "", runs) if part)
    return Document(title or tr("Zonder naam"), subtitle, kicker, foot, report.date, header.organisation, tuple(blocks))


def _head(place: int, text: str, name: str) -> Heading:
    return Heading(1, text, name, number=str(place))


def _focus_facts(report: ReportInput, cases: Sequence[Case]) -> List[Block]:
    return [block for case in cases for block in (Heading(3, case.item.name, anchor(case.item)), object_facts(case))] \
        if report.focus else []  # fmt: skip


def _maps(report: ReportInput, cases: Sequence[Case]) -> List[Block]:
    if not report.focus:
        return [run_picture(place, run) for place, run in enumerate(report.runs)]
    return [block for case in cases for block in _pictures(report, case)]


def _pictures(report: ReportInput, case: Case) -> List[Block]:
    """The map of an object, and its section where height or depth matters."""
    if case.item.geometry is None:
        return [Note(tr("Dit object heeft geen geometrie: het is niet te toetsen en niet te tekenen."))]
    diagram = section(report, case)
    return [object_picture(report, case), *([diagram] if diagram else [])]


def _hits(report: ReportInput, cases: Sequence[Case]) -> List[Block]:
    if report.focus:
        return [block for case in cases for block in _tables(report, case)]
    blocks: List[Block] = []
    for case in shown(cases):
        blocks.append(Heading(2, case.item.name or tr("Zonder naam"), anchor(case.item), mark=case.worst))
        blocks += [case_verdict(case), object_facts(case), *_pictures(report, case), *_tables(report, case)]
    return blocks + _without(cases)


def _without(cases: Sequence[Case]) -> List[Block]:
    silent = [case for case in cases if not case.findings]
    if not silent:
        return []
    untested = sum(1 for case in silent if case.untested)
    text = tr("{count} objecten zonder bevinding.").format(count=number(len(silent)))
    if untested:
        text += " " + tr("Bij {count} daarvan is iets niet getoetst; zij zijn dus niet vrij verklaard.").format(
            count=number(untested))  # fmt: skip
    items = tuple(cell(case.item.name or tr("Zonder naam"), mark=case.worst) for case in silent)
    return [Heading(2, tr("Objecten zonder bevinding"), "zonder-bevinding"), Text(text), Listing(items)]


def _tables(report: ReportInput, case: Case) -> List[Block]:
    """Known frictions, then the hits, then what was tested and turned out to be free by its height."""
    blocks: List[Block] = [
        Note(friction.message, tr("Bekend schuurpunt: {title}").format(title=friction.title))
        for friction, _found in applying([case])
    ]
    table = hit_table(report, case)
    blocks.append(table if table.rows else Text(tr("Geen reservering of bescherming geraakt.")))
    free = tested_free(case)
    if free:
        blocks.append(Text(tr("Getoetst en vrij door hoogte of ligging: {rules}").format(rules="; ".join(free)), QUIET))
    return blocks
