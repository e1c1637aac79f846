"""Part 9: what was decided about the findings, and the way up for what was not."""

from typing import Dict, List, Optional, Sequence, Tuple

from ..model.codelists import code_name, codelist
from ..model.records import Finding, Weighing
from ..texts import tr
from ..wording import number, quantity
from .blocks import QUIET, STRONG, WARNING, Block, Cell, Column, Heading, Line, Listing, Note, Table, Text, cell, lines
from .records import Case, ReportInput
from .shapes import SERIOUS
from .words import anchor, class_name, rule_of

ESCALATED = "geescaleerd"
LADDER = ("ijkmoment", "gebied", "rijk", "ministerraad")  # Startpakket NOVEX; the area board weighs what came up
Known = Dict[str, Tuple[Case, Finding]]


def escalation_part(report: ReportInput, cases: Sequence[Case]) -> List[Block]:
    """Part 9 of the report."""
    known = _known(cases)
    mine = [one for one in report.weighings.values() if _concerns(report, one, known)]
    blocks: List[Block] = []
    open_ = [
        key for key, (_case, finding) in known.items()
        if finding.outcome in SERIOUS and key not in report.weighings
    ]  # fmt: skip
    if open_:
        text = tr("{count} bevindingen in de klassen 'hard conflict' en 'nee, tenzij' zijn nog niet afgewogen.")
        single = tr("1 bevinding in de klassen 'hard conflict' en 'nee, tenzij' is nog niet afgewogen.")
        blocks.append(Note(single if len(open_) == 1 else text.format(count=number(len(open_))), kind=WARNING))
    blocks += _weighings(report, mine, known)
    return blocks + [Heading(3, tr("De weg omhoog"), "escalatieroute"), _ladder(mine)]


def _known(cases: Sequence[Case]) -> Known:
    found: Known = {}
    for case in cases:
        for finding in case.findings:
            found.setdefault(finding.key, (case, finding))
    return found


def _concerns(report: ReportInput, weighing: Weighing, known: Known) -> bool:
    return weighing.key in known or (not report.focus or weighing.object_uuid == report.focus)


def _weighings(report: ReportInput, weighings: Sequence[Weighing], known: Known) -> List[Block]:
    if not weighings:
        return [Text(tr("Er is nog niets afgewogen."))]
    columns = (
        Column(tr("Bevinding"), 52), Column(tr("Besluit"), 30), Column(tr("Motivering"), 64), Column(tr("Door"), 28),
    )  # fmt: skip
    ordered = sorted(weighings, key=lambda one: (one.at, one.key))
    rows = tuple(_weighing_row(report, one, known.get(one.key)) for one in ordered)
    return [Table(tr("Afwegingen"), columns, rows)]


def _weighing_row(report: ReportInput, weighing: Weighing, about: Optional[Tuple[Case, Finding]]) -> Tuple[Cell, ...]:
    if about is None:
        what: Cell = (
            Line(weighing.title or weighing.rule or weighing.key, STRONG), *lines(weighing.object_name, style=QUIET),
            Line(tr("Komt in deze toets niet meer voor."), STRONG),
        )  # fmt: skip
    else:
        case, finding = about
        what = (
            Line(finding.title, STRONG, link=f"#{anchor(case.item)}", mark=finding.outcome),
            Line(f"{case.item.name} · {class_name(finding.outcome)}", QUIET),
        )
        if weighing.outdated(finding):
            what += (Line(tr("De situatie is sinds de afweging gewijzigd."), STRONG),)
    return what, _decision(weighing), _motivation(report, weighing, about), lines(weighing.by, weighing.at[:10])


def _decision(weighing: Weighing) -> Cell:
    found = [Line(code_name("besluit", weighing.decision), STRONG)]
    if weighing.escalation:
        found.append(Line(code_name("escalatie", weighing.escalation), label=tr("naar")))
    if weighing.traded_with:
        amount = quantity(weighing.quantity, weighing.unit) if weighing.quantity is not None else ""
        traded = " · ".join(part for part in (weighing.traded_with, amount) if part)
        found.append(Line(traded, label=tr("uitgeruild met")))
    return tuple(found)


def _motivation(report: ReportInput, weighing: Weighing, about: Optional[Tuple[Case, Finding]]) -> Cell:
    found = [*lines(*weighing.motivation.splitlines())]
    if weighing.exception:
        found.append(Line(_exception(report, weighing, about), label=tr("beroep op")))
    if weighing.evidence:
        there = ", ".join(code_name("bewijs", code) for code in weighing.evidence)
        found.append(Line(there, label=tr("geleverd")))
    return tuple(found)


def _exception(report: ReportInput, weighing: Weighing, about: Optional[Tuple[Case, Finding]]) -> str:
    rule = rule_of(report.note.rules, about[1]) if about else report.note.rules.get(weighing.rule)
    texts = {one.code: one.text for one in rule.exception_list} if rule else {}
    text = texts.get(weighing.exception, "")
    return f"{weighing.exception}: {text}" if text else weighing.exception


def _ladder(weighings: Sequence[Weighing]) -> Listing:
    names = {one.code: one.name for one in codelist("escalatie")}
    items = []
    for step in LADDER:
        lifted = sum(1 for one in weighings if one.decision == ESCALATED and one.escalation == step)
        more = tr("{count} bevindingen voorgelegd").format(count=lifted)
        count = tr("1 bevinding voorgelegd") if lifted == 1 else more
        items.append((Line(names.get(step, step), STRONG), *cell(count if lifted else "", QUIET)))
    return Listing(tuple(items), numbered=True)
