"""The charts on a sheet and on the page behind it, as in the report of variants: about what is on the sheet."""

from dataclasses import replace
from typing import List, Sequence, Tuple

from ..core.accounting.chart_sizes import size_mm
from ..core.accounting.chart_specs import Bar, BarChart, ChartSpec
from ..core.accounting.figures import FUNCTION, Totals
from ..core.accounting.goals import Goal, goal_progress
from ..core.model.records import Variant
from ..core.texts import tr
from ..core.variants.compare import AREAS, GOALS, QUANTITIES, Comparison, Row, VariantView, compare
from ..core.variants.compare_charts import row_chart
from ..core.variants.drawing import variant_title
from .charts import can_draw, draw_for_layout
from .sheet_content import Sheet, written
from .sheet_peers import Peers
from .sheet_pen import Box, Pen

GAP, BELOW = 8.0, 5.0
MOST_ROWS = 2  # of charts below a legend: the map is what a sheet is about
LEAST_WIDTH = 84.0
MOST_FUNCTIONS = 6  # bars in the chart of one variant


def sheet_charts(
    sheet: Sheet, totals: Totals, peers: Peers, variants: Sequence[Variant], goals: Sequence[Goal] = ()
) -> Tuple[BarChart, ...]:
    """Bars per variant, drawn from the rows of the report: goals, land, quantities, then land per function.

    Per function where there is one variant only. Goals of another year than that of the sheet are left out.
    """
    codes = peers.codes(sheet.variant)
    if len(codes) < 2:
        return tuple(_functions(totals))
    mine = [goal for goal in goals if goal.horizon in ("", sheet.horizon)]
    views = []
    for code in codes:
        counted = totals if code == sheet.variant else peers.totals(sheet, code)
        reached = tuple(goal_progress(counted, (), mine)) if mine else ()
        views.append(VariantView(variant_title(variants, code), code, sheet.horizon, counted, reached))
    comparison = compare(views)
    return tuple(row_chart(replace(row, unit=written(row.unit)), comparison.names) for row in _ranked(comparison))


def _ranked(comparison: Comparison) -> List[Row]:
    """The rows that say something, in the order in which a reader asks; what differs before what does not."""
    areas = [row for row in comparison.of(AREAS) if row.key == "netto" or ":" in row.key]
    rows = [*comparison.of(GOALS), *areas[:1], *_differing(comparison.of(QUANTITIES)), *_differing(areas[1:])]
    return [row for row in rows if any(figure.value for figure in row.figures)]


def _differing(rows: Sequence[Row]) -> List[Row]:
    """First what differs and that most variants have, then the rest."""
    return sorted(rows, key=lambda row: (not row.differs, -sum(bool(figure.value) for figure in row.figures)))


def _functions(totals: Totals) -> List[BarChart]:
    """The functions that take most land, the largest first."""
    lines = sorted((line for line in totals.areas if line.dimension == FUNCTION and line.net_m2),
                   key=lambda line: -line.net_m2)  # fmt: skip
    bars = tuple(Bar(line.name, line.net_ha) for line in lines[:MOST_FUNCTIONS])
    left = len(lines) - len(bars)
    note = tr("En nog {count} functies, zie de legenda.").format(count=left) if left else ""
    return [BarChart(tr("Grond per functie (netto)"), "ha", bars, note=note)] if bars else []


def _row(frame: Box, charts: Sequence[ChartSpec]) -> Tuple[List[ChartSpec], float]:
    """The charts that stand in one row, none higher than the frame, and how wide each is."""
    columns = max(1, int((frame.width + GAP) / (LEAST_WIDTH + GAP)))
    width = (frame.width - GAP * (columns - 1)) / columns
    return [spec for spec in charts if size_mm(spec, width)[1] <= frame.height][:columns], width


def row_height(frame: Box, charts: Sequence[ChartSpec]) -> float:
    """What a row of charts takes with the air below it."""
    shown, width = _row(frame, charts)
    return max((size_mm(spec, width)[1] for spec in shown), default=-BELOW) + BELOW


def fill_charts(pen: Pen, frame: Box, charts: Sequence[ChartSpec]) -> List[ChartSpec]:
    """Set charts below each other where a sheet has room to spare; returns those that are left."""
    left, y = list(charts), frame.y
    for _row_number in range(MOST_ROWS):
        free = Box(frame.x, y, frame.width, frame.y + frame.height - y)
        if not left or row_height(free, left) - BELOW > free.height:
            break
        used, left = set_charts(pen, free, left)
        if not used:
            break
        y += used
    return left


def set_charts(pen: Pen, frame: Box, charts: Sequence[ChartSpec]) -> Tuple[float, List[ChartSpec]]:
    """Set as many charts as fit beside each other; returns the height that they took, and those that are left."""
    if not charts or can_draw():
        return 0.0, []
    shown, width = _row(frame, charts)
    for place, spec in enumerate(shown):
        _width, height = size_mm(spec, width)
        pen.drawing(Box(frame.x + place * (width + GAP), frame.y, width, height), draw_for_layout(spec, width))
    return row_height(frame, charts), [spec for spec in charts if spec not in shown]
