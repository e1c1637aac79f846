"""Part 10: what this check is not, what it could not test, and with which limits and rules it worked."""

from collections import defaultdict
from typing import Dict, List, Sequence, Set, Tuple

from ..checks.rules import CHANGED, OWN
from ..checks.ruleset import RuleChange
from ..texts import tr
from ..wording import number, trimmed
from .blocks import QUIET, STRONG, WARNING, Block, Cell, Column, Heading, Line, Note, Table, Text, cell, lines
from .records import Case, ReportInput


def limits_part(report: ReportInput, cases: Sequence[Case]) -> List[Block]:
    """Part 10 of the report."""
    blocks: List[Block] = [
        Note(
            tr("Dit rapport is een ruimtelijke signalering en geen juridische toets. Waar een begrenzing niet precies "
               "vastligt staat dat de toets ergens op wijst; de bron zelf geeft de doorslag."),
            tr("Geen juridisch oordeel"), WARNING,
        )
    ]  # fmt: skip
    blocks += [Heading(3, tr("Niet getoetst"), "niet-getoetst"), *_untested(report, cases)]
    blocks += [Heading(3, tr("Toleranties"), "toleranties"), *_tolerances(report)]
    return blocks + [Heading(3, tr("Regels"), "regels"), *_rules(report)]


def _untested(report: ReportInput, cases: Sequence[Case]) -> List[Block]:
    """Per layer: why, which rules, and how many objects stay without a verdict because of it."""
    rules: Dict[Tuple[str, str], Set[str]] = defaultdict(set)
    names: Dict[Tuple[str, str], List[str]] = defaultdict(list)
    for case in cases:
        for layer, reason, codes in case.untested:
            rules[layer, reason].update(filter(None, codes.split(", ")))
            names[layer, reason].append(case.item.name)
    if not rules:
        return [Text(tr("Alle lagen en regels die voor deze objecten gelden zijn getoetst."))]
    columns = (
        Column(tr("Laag"), 40), Column(tr("Regels"), 24), Column(tr("Reden"), 90),
        Column(tr("Objecten"), 16, number=True),
    )  # fmt: skip
    rows = tuple(
        (cell(report.layer_title(layer) if layer else tr("(geen laag)"), STRONG),
         cell(", ".join(sorted(rules[layer, reason]))), cell(reason), cell(number(len(names[layer, reason]))))
        for layer, reason in sorted(rules, key=lambda key: (report.layer_title(key[0]).casefold(), key[1]))
    )  # fmt: skip
    return [Table(tr("Niet getoetst"), columns, rows)]


def _tolerances(report: ReportInput) -> List[Block]:
    columns = (
        Column(tr("Bron"), 50), Column(tr("Snipper: smaller dan"), 28, number=True),
        Column(tr("en kleiner dan"), 28, number=True), Column(tr("Randgeval: smaller dan"), 30, number=True),
        Column(tr("of minder dan"), 28, number=True),
    )  # fmt: skip
    limits = report.note.tolerances.by_accuracy
    names = (("exact", tr("exact, grootschalig")), ("middel", tr("circa 1:10.000")),
             ("indicatief", tr("indicatief, 1:25.000 of grover")))
    rows = tuple(
        (
            cell(label, STRONG), cell(tr("{width} m").format(width=trimmed(limits[code].sliver_width_m))),
            cell(tr("{area} m²").format(area=number(limits[code].sliver_area_m2))),
            cell(tr("{width} m").format(width=trimmed(limits[code].edge_width_m))),
            cell(tr("{share} % van het object").format(share=trimmed(limits[code].edge_share_pct))),
        )
        for code, label in names
        if code in limits
    )  # fmt: skip
    text = tr("Breedte is de gemiddelde breedte (2 × oppervlakte / omtrek). Bij een verbod wordt niets weggelaten: een "
              "snipper staat er dan als randgeval bij.")  # fmt: skip
    return [Text(text, QUIET), Table(tr("Toleranties"), columns, rows)]


def _rules(report: ReportInput) -> List[Block]:
    blocks: List[Block] = []
    if report.note.version:
        text = tr("Kenmerk van de gebruikte regels, functiematrix en toleranties: {version}.")
        blocks.append(Text(text.format(version=report.note.version)))
    if not report.note.changes:
        return blocks + [Text(tr("De landelijke regels zijn ongewijzigd gebruikt; er zijn geen eigen regels."))]
    text = tr("Deze toets gebruikt {count} afwijkingen van de landelijke regels en instellingen.")
    single = tr("Deze toets gebruikt 1 afwijking van de landelijke regels en instellingen.")
    count = len(report.note.changes)
    blocks.append(Note(single if count == 1 else text.format(count=count), kind=WARNING))
    columns = (
        Column(tr("Regel"), 26), Column(tr("Wat is anders"), 70), Column(tr("Reden"), 52), Column(tr("Door"), 26),
    )  # fmt: skip
    rows = tuple(_change_row(change) for change in report.note.changes)
    blocks.append(Table(tr("Gewijzigde en eigen regels"), columns, rows))
    return blocks


def _change_row(change: RuleChange) -> Tuple[Cell, ...]:
    what: List[Line] = list(lines(change.field))
    if change.was or change.now:
        what += [Line(change.was or "–", QUIET, label=tr("was")), Line(change.now or "–", label=tr("is"))]
    reason = change.reason or tr("geen reden opgegeven")
    words = {"tolerantie": tr("instelling"), CHANGED: tr("gewijzigd"), OWN: tr("eigen regel")}
    origin = words.get(change.origin, change.origin)
    return (
        (Line(change.code, STRONG), Line(origin, QUIET)),
        tuple(what) or (Line(tr("zie het voorstel")),),
        cell(reason),
        lines(change.by, change.at[:10]),
    )
