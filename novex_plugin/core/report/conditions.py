"""Parts 5 and 6: what has to be delivered, by whom; and what could be done together."""

from collections import defaultdict
from typing import Dict, List, Sequence, Set, Tuple

from ..checks.outcomes import COMBINABLE, CONDITIONAL, SYNERGY
from ..model.codelists import code_name, find_code
from ..model.records import Finding
from ..texts import tr
from .blocks import QUIET, STRONG, Block, Cell, Column, Line, Listing, Table, Text, cell, lines
from .records import Case, ReportInput
from .words import anchor, measure_text, rule_of

Key = Tuple[str, str]  # evidence code (or none) and what has to be met


def asks_evidence(finding: Finding) -> bool:
    """A condition to meet, or an exception that somebody leans on."""
    return finding.outcome == CONDITIONAL or bool(finding.claimed)


def checklist(report: ReportInput, cases: Sequence[Case]) -> List[Block]:
    """Boxes to tick, one per kind of evidence, with the objects and authorities it is for."""
    blocks: List[Block] = []
    wanted, loose = _gathered(report, cases)
    items = [_evidence_item(report, code, found) for code, found in sorted(wanted.items(), key=_by_name)]
    items += [_loose_item(title, found) for title, found in sorted(loose.items())]
    if not items:
        text = tr("Geen voorwaarden gevonden: er is geen ja-mits en geen uitzondering waarop iemand zich beroept.")
        return [Text(text)]
    text = tr("De initiatiefnemer levert; wie het beoordeelt staat erbij. Aangevinkt is wat er volgens de afweging is.")
    blocks.append(Text(text))
    blocks.append(Listing(tuple(items), boxes=True))
    return blocks


Found = List[Tuple[Case, Finding]]


def _gathered(report: ReportInput, cases: Sequence[Case]) -> Tuple[Dict[str, Found], Dict[str, Found]]:
    """Findings that ask something, by code of evidence, or by rule where it names no evidence."""
    wanted: Dict[str, Found] = defaultdict(list)
    loose: Dict[str, Found] = defaultdict(list)
    for case in cases:
        for finding in case.findings:
            if not asks_evidence(finding):
                continue
            codes = finding.evidence or _rule_evidence(report, finding)
            for code in codes:
                wanted[code].append((case, finding))
            if not codes:
                loose[finding.title].append((case, finding))
    return wanted, loose


def _rule_evidence(report: ReportInput, finding: Finding) -> Tuple[str, ...]:
    rule = rule_of(report.note.rules, finding)
    return rule.evidence if rule else ()


def _by_name(entry: Tuple[str, Found]) -> str:
    return code_name("bewijs", entry[0])


def _evidence_item(report: ReportInput, code: str, found: Found) -> Cell:
    known = find_code("bewijs", code)
    there = [case.item.name for case, finding in found if _is_there(report, finding, code)]
    done = bool(found) and len(there) == len(found)
    return (
        Line(code_name("bewijs", code), STRONG, mark="done" if done else ""),
        *lines(known.note if known else ""),
        *_for_whom(found),
        *((Line(", ".join(dict.fromkeys(there)), QUIET, label=tr("er al voor")),) if there and not done else ()),
    )


def _is_there(report: ReportInput, finding: Finding, code: str) -> bool:
    weighing = report.weighings.get(finding.key)
    return weighing is not None and code in weighing.evidence


def _loose_item(title: str, found: Found) -> Cell:
    first = found[0][1]
    return (Line(title, STRONG), *lines(first.explanation), *_for_whom(found))


def _for_whom(found: Found) -> Cell:
    authorities: Set[str] = {finding.authority for _case, finding in found if finding.authority}
    rules = sorted({finding.rule for _case, finding in found})
    names = list(dict.fromkeys(case.item.name for case, _finding in found))
    return (
        Line(", ".join(names), label=tr("voor")),
        *((Line("; ".join(sorted(authorities)), label=tr("te beoordelen door")),) if authorities else ()),
        Line(", ".join(rules), QUIET, label=tr("regel")),
    )


def chances(cases: Sequence[Case]) -> List[Block]:
    """Part 6: koppelkansen, and functions that share a place well, with the partner."""
    rows: List[Tuple[Cell, ...]] = []
    seen: Set[str] = set()
    for case in cases:
        for finding in case.findings:
            if finding.outcome not in (SYNERGY, COMBINABLE) or finding.key in seen:
                continue
            seen.add(finding.key)
            rows.append(_chance(case, finding))
    if not rows:
        return [Text(tr("Geen koppelkansen of te combineren functies gevonden."))]
    columns = (
        Column(tr("Object"), 34), Column(tr("Kans"), 22), Column(tr("Met"), 40), Column(tr("Waarom"), 60),
        Column(tr("Omvang"), 16, number=True),
    )  # fmt: skip
    return [Table(tr("Koppelkansen en combinaties"), columns, tuple(rows))]


def _chance(case: Case, finding: Finding) -> Tuple[Cell, ...]:
    partner = case.other(finding) or finding.title
    programme = code_name("programmas", case.item.programme) if case.item.programme else ""
    return (
        cell(case.item.name, STRONG, link=f"#{anchor(case.item)}"),
        cell(tr("Koppelkans") if finding.outcome == SYNERGY else tr("Te combineren"), mark=finding.outcome),
        (
            Line(partner),
            *((Line(finding.authority, QUIET, label=tr("gezag")),) if finding.authority else ()),
            *((Line(programme, QUIET, label=tr("programma")),) if programme else ()),
        ),
        lines(finding.explanation),
        cell(measure_text(finding)),
    )
