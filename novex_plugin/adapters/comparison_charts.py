"""The charts of a comparison for its report: as many sheets of paper as they need."""

from dataclasses import replace
from typing import Iterator, Tuple

from ..core.accounting.chart_sizes import size_mm
from ..core.accounting.chart_specs import ChartSpec, Multiples, describe
from ..core.report.variant_records import VariantChart
from ..core.variants.compare_charts import comparison_charts
from .charts import SVG, can_draw, draw
from .comparison import Compared

SHEET_MM = 130.0  # the width of half a page of A4 landscape
ON_A_SHEET = 4  # small charts under each other


def report_charts(found: Compared) -> Tuple[VariantChart, ...]:
    """For ``VariantRequest.charts``: every chart as SVG, or none when matplotlib is not there. May run in a task."""
    return () if can_draw() else tuple(_drawn(spec) for spec in _sheets(comparison_charts(found.comparison)))


def _sheets(specs: Tuple[ChartSpec, ...]) -> Iterator[ChartSpec]:
    for spec in specs:
        if not isinstance(spec, Multiples):
            yield spec
            continue
        for start in range(0, len(spec.charts), ON_A_SHEET):
            yield replace(spec, charts=spec.charts[start : start + ON_A_SHEET], columns=1)


def _drawn(spec: ChartSpec) -> VariantChart:
    """Without its title, which the report sets in its own type."""
    width, height = size_mm(spec, SHEET_MM)
    return VariantChart(spec.title, draw(replace(spec, title=""), SVG, width), width / height, describe(spec))
