"""Part 8: what all proposals ask together, with the room that is left, and what the goals get."""

from typing import List, Optional, Tuple

from ..accounting.goals import GoalLine
from ..checks.outcomes import BY_CODE
from ..model.records import CounterResult
from ..texts import tr
from ..wording import percent, quantity, trimmed
from .blocks import QUIET, STRONG, Block, Cell, Column, Heading, Line, Table, Text, cell, lines
from .records import ReportInput, Run


def sums_part(report: ReportInput) -> List[Block]:
    """Per variant and horizon: counters, then goals."""
    blocks: List[Block] = []
    for number, run in enumerate(report.runs):
        if len(report.runs) > 1:
            blocks.append(Heading(3, run.name, f"som-{number + 1}"))
        blocks += _counters(report, run)
        blocks += _goals(report, run)
    return blocks


def _counters(report: ReportInput, run: Run) -> List[Block]:
    counters = [one for one in run.result.counters if not report.focus or report.focus in one.objects]
    if not counters:
        return [Text(tr("Geen opgetelde grenzen in deze toets."))]
    columns = (
        Column(tr("Teller"), 46), Column(tr("Plaats"), 30), Column(tr("Grens"), 18, number=True),
        Column(tr("Al aanwezig"), 18, number=True), Column(tr("Voorgesteld"), 18, number=True),
        Column(tr("Ruimte over"), 20, number=True), Column(tr("Uitkomst"), 24),
    )  # fmt: skip
    names = {item.uuid: item.name for item in run.objects}
    rows = tuple(_counter_row(one, names) for one in counters)
    return [Table(tr("Opgetelde grenzen"), columns, rows)]


def _counter_row(one: CounterResult, names: "dict[str, str]") -> Tuple[Cell, ...]:
    counted = ", ".join(names[uuid] for uuid in one.objects[:6] if uuid in names)
    room = one.room
    return (
        (Line(one.title, STRONG), *lines(one.explanation), *lines(one.legal_basis, style=QUIET)),
        (*lines(one.place), *((Line(counted, QUIET, label=tr("telt")),) if counted else ())),
        cell(_amount(one.limit, one.unit)), cell(_amount(one.present, one.unit)), cell(_amount(one.used, one.unit)),
        cell(_amount(room, one.unit), STRONG if room is not None and room < 0 else ""),
        cell(tr(BY_CODE[one.outcome].label) if one.outcome in BY_CODE else one.outcome, mark=one.outcome),
    )  # fmt: skip


def _amount(value: Optional[float], unit: str) -> str:
    return tr("onbekend") if value is None else quantity(value, unit)


def _goals(report: ReportInput, run: Run) -> List[Block]:
    """Goals with a figure, for one object those it adds to; how many have none is said, so that nothing is hidden."""
    told = [goal for goal in run.goals if goal.derivable and (goal.value or not report.focus)]
    silent = 0 if report.focus else len(run.goals) - len(told)
    if report.focus and not told:
        return [Text(tr("Dit object draagt niet bij aan een doel dat uit getekende objecten is af te leiden."))]
    blocks: List[Block] = []
    if told:
        columns = (
            Column(tr("Doel"), 70), Column(tr("Jaar"), 12, number=True), Column(tr("Gevraagd"), 26, number=True),
            Column(tr("Dit object") if report.focus else tr("Voorstel"), 36, number=True),
            Column(tr("Aandeel"), 16, number=True),
        )  # fmt: skip
        blocks.append(Table(tr("Doelen"), columns, tuple(_goal_row(goal) for goal in told)))
    if silent:
        text = tr("{count} doelen zijn niet af te leiden uit getekende objecten.")
        blocks.append(Text(text.format(count=silent), QUIET))
    return blocks


def _goal_row(goal: GoalLine) -> Tuple[Cell, ...]:
    band = ""
    if goal.minimum is not None and goal.maximum is not None and goal.minimum != goal.maximum:
        band = tr("{low} tot {high}").format(low=trimmed(goal.minimum), high=trimmed(goal.maximum))
    search = tr("plus {amount} in zoekgebied").format(amount=trimmed(goal.search_value)) if goal.search_value else ""
    return (
        (Line(goal.indicator, STRONG), *lines(goal.note, style=QUIET)),
        cell(goal.horizon),
        cell(quantity(goal.target, goal.unit)),
        (Line(quantity(goal.value, goal.unit), STRONG), *lines(band, search, style=QUIET)),
        cell(percent(goal.share_pct) if goal.share_pct is not None else "–"),
    )
