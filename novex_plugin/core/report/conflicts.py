"""Part 7: proposals that get in each other's way, known points of friction, and what leaving a part out would do."""

from typing import List, Sequence, Set, Tuple

from ..checks.outcomes import ATTENTION, CONDITIONAL, HARD, NEE_TENZIJ
from ..model.records import Finding
from ..texts import tr
from .blocks import QUIET, STRONG, Block, Cell, Column, Heading, Line, Table, Text, cell, lines
from .friction import Friction, frictions
from .hits import pair_findings
from .records import Case, ReportInput
from .shapes import SERIOUS, shrinking
from .words import anchor, class_name, measure_text, named, outcome_text

CONFLICTS = (HARD, NEE_TENZIJ, CONDITIONAL, ATTENTION)
JUDGEMENT = "oordeel"  # as the data writes it, in whatever language the screens are


def conflicts_part(report: ReportInput, cases: Sequence[Case]) -> List[Block]:
    """Part 7 of the report."""
    blocks: List[Block] = [Heading(3, tr("Voorstel tegen voorstel"), "paren")]
    rows = _pair_rows(cases)
    if rows:
        columns = (
            Column(tr("Uitkomst"), 24), Column(tr("Voorstellen"), 52), Column(tr("Reden"), 52),
            Column(tr("Gedeeld"), 18, number=True), Column(tr("Bron"), 30),
        )  # fmt: skip
        blocks.append(Table(tr("Voorstellen die elkaar raken"), columns, tuple(rows)))
    else:
        blocks.append(Text(tr("Geen voorstellen gevonden die elkaar in de weg zitten.")))
    blocks += _friction_blocks(cases)
    return blocks + _remedy_blocks(report, cases)


def _pair_rows(cases: Sequence[Case]) -> List[Tuple[Cell, ...]]:
    rows: List[Tuple[Cell, ...]] = []
    seen: Set[str] = set()
    for case in cases:
        for finding in pair_findings(case):
            if finding.outcome in CONFLICTS and finding.key not in seen:
                seen.add(finding.key)
                rows.append(_pair_row(case, finding))
    return rows


def _pair_row(case: Case, finding: Finding) -> Tuple[Cell, ...]:
    judged = JUDGEMENT in finding.source.casefold() or not finding.source
    return (
        (Line(outcome_text(finding), STRONG, mark=finding.outcome), Line(finding.rule, QUIET)),
        (Line(f"{finding.object_name} – {finding.other_name}", STRONG, link=f"#{anchor(case.item)}"),
         Line(finding.title, QUIET), *lines("; ".join(case.where.get(finding.key, ())), style=QUIET)),
        lines(finding.explanation, named("matrixwaarde", finding.severity)),
        cell(measure_text(finding)),
        (*lines(finding.source), *((Line(tr("oordeel"), STRONG),) if judged else ())),
    )  # fmt: skip


def _friction_blocks(cases: Sequence[Case]) -> List[Block]:
    """The schuurpunten that are known beforehand, where they apply."""
    rows = tuple(_friction_row(friction, found) for friction, found in applying(cases))
    if not rows:
        return []
    title = tr("Bekende schuurpunten")
    columns = (Column(tr("Schuurpunt"), 110), Column(tr("Speelt bij"), 60))
    return [Heading(3, title, "schuurpunten"), Table(title, columns, rows)]


def _friction_row(friction: Friction, found: Sequence[Tuple[Case, Finding]]) -> Tuple[Cell, ...]:
    names = list(dict.fromkeys((case.item.name, anchor(case.item)) for case, _finding in found))
    return (
        (Line(friction.title, STRONG), Line(friction.message), Line(friction.source, QUIET, label=tr("bron"))),
        tuple(Line(name, link=f"#{place}") for name, place in names),
    )


def applying(cases: Sequence[Case]) -> List[Tuple[Friction, List[Tuple[Case, Finding]]]]:
    """Every known friction that some finding meets, with those findings."""
    found = []
    for friction in frictions():
        met = [(case, finding) for case in cases for finding in case.findings if friction.applies(case.item, finding)]
        if met:
            found.append((friction, met))
    return found


def _remedy_blocks(report: ReportInput, cases: Sequence[Case]) -> List[Block]:
    rows = []
    for case in cases:
        for finding in case.findings:
            if finding.outcome in SERIOUS:
                text = report.remedies.get(finding.key) or shrinking(case.item, finding, case.share_pct(finding))
                if text:
                    rows.append(_remedy_row(case, finding, text))
    if not rows:
        return []
    title = tr("Wat verkleinen of verschuiven doet")
    about = tr("Per bevinding op zichzelf: wat overblijft kan nog iets anders raken. Toets na een wijziging opnieuw.")
    columns = (Column(tr("Object"), 40), Column(tr("Bevinding"), 60), Column(tr("Dan vervalt zij"), 70))
    return [
        Heading(3, title, "verkleinen"), Text(about, QUIET), Table(title, columns, tuple(rows)),
    ]


def _remedy_row(case: Case, finding: Finding, text: str) -> Tuple[Cell, ...]:
    what = f"{finding.title} – {case.other(finding)}" if case.other(finding) else finding.title
    return (
        cell(case.item.name, STRONG, link=f"#{anchor(case.item)}"),
        (Line(what, mark=finding.outcome), Line(class_name(finding.outcome), QUIET)),
        cell(text),
    )
