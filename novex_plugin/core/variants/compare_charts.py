"""The charts of a comparison: the same rows as its table, as bars that can be read across a room.

One colour is one variant in every chart, its name stands at every bar, and each small chart has a scale of its own.
"""

from typing import Iterable, List, Optional, Tuple

from ..accounting.chart_specs import Bar, BarChart, ChartSpec, Multiples, Part, radar_of
from ..checks.outcomes import NEUTRAL, ORDER
from ..texts import tr
from .compare_records import AREAS, CHECK, GOALS, INDICATORS, QUANTITIES, Comparison, Row, VariantView, group_title
from .compare_words import is_national, row_label, told_rows

MOST = 12  # small charts on one sheet: more is no picture any more
MEASURES = ("netto", "meervoudig")  # of all land together; the other ones explain the count and are no result


def comparison_charts(comparison: Comparison) -> Tuple[ChartSpec, ...]:
    """The charts in the order in which they are read; only those with something in them.

    Goals first, with the radar of all goals that have a target when that can be read, then the check, quantities,
    areas per function and own indicators. What differs between variants goes before what does not.
    """
    goals = _shown(row for row in told_rows(comparison) if row.group == GOALS)
    made: List[Optional[ChartSpec]] = [
        _sheet(comparison, GOALS, goals),
        radar_of(tr("Doelbereik in één beeld"), [row_chart(row, comparison.names) for row in own_goals(goals)]),
        check_chart(comparison),
        _sheet(comparison, QUANTITIES, comparison.of(QUANTITIES)),
        _sheet(comparison, AREAS, [row for row in comparison.of(AREAS) if ":" in row.key or row.key in MEASURES]),
        _sheet(comparison, INDICATORS, comparison.of(INDICATORS)),
    ]
    return tuple(one for one in made if one is not None)


def own_goals(rows: Iterable[Row]) -> List[Row]:
    """The goals that one province can reach: its own. What twelve must do together is no measure for one."""
    return [row for row in rows if not is_national(row)]


def row_chart(row: Row, names: Tuple[str, ...]) -> BarChart:
    """One row as bars, one per variant, called by ``names``."""
    bars = tuple(
        Bar(name, figure.value, figure.minimum, figure.maximum, figure.mark)
        for name, figure in zip(names, row.figures)
    )
    label = row_label(row)
    title = f"{label}, {row.year}" if row.year and row.year not in label else label
    note = tr("De bandbreedten overlappen: de beste is hier niet zeker.") if row.close else ""
    return BarChart(title, row.unit, bars, row.target, note=note)


def check_chart(comparison: Comparison) -> Optional[BarChart]:
    """The objects of every variant by their worst class; None when nothing was checked."""
    bars = tuple(_checked_bar(view, name) for view, name in zip(comparison.views, comparison.names))
    if not any(bar.value for bar in bars):
        return None
    note = tr("Een object telt bij zijn zwaarste bevinding.")
    return BarChart(group_title(CHECK), tr("objecten"), bars, note=note)


def _checked_bar(view: VariantView, name: str) -> Bar:
    if view.outcomes is None:
        return Bar(name, None)
    counts = {one.code: one.objects for one in view.outcomes}
    parts = tuple(
        Part(tr(outcome.label), float(counts[outcome.code]), outcome.code)
        for outcome in ORDER
        if counts.get(outcome.code) and outcome.code != NEUTRAL
    )
    return Bar(name, float(sum(counts.values())), parts=parts)


def _shown(rows: Iterable[Row]) -> List[Row]:
    """Goals that some variant does something for; the others are in the table."""
    return [row for row in rows if any(figure.value or figure.maximum for figure in row.figures)]


def _sheet(comparison: Comparison, group: str, rows: Iterable[Row]) -> Optional[Multiples]:
    """What differs first, else in the order of the table; the note says what was left out."""
    ordered = sorted(rows, key=lambda row: not row.differs)
    charts = tuple(row_chart(row, comparison.names) for row in ordered[:MOST])
    if not charts:
        return None
    left = len(ordered) - len(charts)
    note = tr("Nog {count} rijen staan in de tabel.").format(count=left) if left else ""
    return Multiples(_title(group), charts, columns=2, note=note)


def _title(group: str) -> str:
    return {
        GOALS: tr("Doelen: wat elke variant oplevert"),
        QUANTITIES: tr("Hoeveelheden per variant"),
        AREAS: tr("Ruimte per functie"),
    }.get(group, group_title(group))
