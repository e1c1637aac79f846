"""Part 4: one row per hit, with everything that is known of it."""

from typing import List, Sequence, Tuple

from ..checks.outcomes import NEUTRAL
from ..model.records import Finding
from ..texts import tr
from .blocks import QUIET, STRONG, Cell, Column, Line, Table, lines
from .records import Case, ReportInput
from .words import basis, data_source, hit_names, measures, named, outcome_text, rule_name, rule_of

_WIDTHS = (25, 58, 35, 27, 35)


def hit_table(report: ReportInput, case: Case) -> Table:
    """The findings of an object against reservations, the worst first. What was tested and free stays out."""
    rows = tuple(_row(report, case, finding) for finding in rule_findings(case) if finding.outcome != NEUTRAL)
    title = tr("Bevindingen bij {name}").format(name=case.item.name)
    heads = (tr("Uitkomst"), tr("Reservering, uitleg en uitzondering"), tr("Grondslag"), tr("Maat"), tr("Bron"))
    return Table(title, tuple(Column(text, width) for text, width in zip(heads, _WIDTHS)), rows)


def rule_findings(case: Case) -> List[Finding]:
    return [finding for finding in case.findings if finding.kind == "regel"]


def pair_findings(case: Case) -> List[Finding]:
    return [finding for finding in case.findings if finding.kind == "paar"]


def tested_free(case: Case) -> List[str]:
    """The rules that concern the object but not at its height, with why."""
    return [f"{one.title}: {one.vertical}" for one in rule_findings(case) if one.outcome == NEUTRAL and one.vertical]


def _row(report: ReportInput, case: Case, finding: Finding) -> Tuple[Cell, ...]:
    rule = rule_of(report.note.rules, finding)
    severity = named("zwaarte", finding.severity)
    return (
        (Line(outcome_text(finding), STRONG, mark=finding.outcome), *rule_name(finding), *lines(severity, style=QUIET)),
        _what(case, finding),
        basis(finding, rule),
        measures(case, finding),
        data_source(report, finding),
    )


def _what(case: Case, finding: Finding) -> Cell:
    found = [
        Line(finding.title, STRONG),
        Line(explanation(finding)),
        Line(hit_names(finding), QUIET, label=tr("raakt")),
        Line(finding.exceptions, label=tr("uitzondering")),
        Line(finding.claimed, STRONG, label=tr("beroep op")),
        *(Line(text, STRONG) for text in remarks(finding)),
        Line("; ".join(case.where.get(finding.key, ())), QUIET, label=tr("alleen in")),
    ]
    return tuple(line for line in found if line.text)


def explanation(finding: Finding) -> str:
    """The sentence of the rule; where a boundary is not exact the check only points at it."""
    if not finding.indicative or not finding.explanation:
        return finding.explanation
    return tr("De toets wijst op deze regel, de begrenzing ligt niet precies vast: {text}").format(
        text=finding.explanation)  # fmt: skip


def remarks(finding: Finding) -> List[str]:
    found = []
    if finding.absolute:
        found.append(tr("Absoluut: geen ontheffing mogelijk."))
    if finding.edge_case:
        found.append(tr("Randgeval: controleer de bron."))
    return found


def shown(cases: Sequence[Case]) -> List[Case]:
    """The cases that have something to read."""
    return [case for case in cases if case.findings]
