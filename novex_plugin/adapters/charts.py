"""The one door to drawn charts: for the screen, for reports and for map sheets alike."""

from pathlib import Path
from typing import Union

from ..core.accounting.chart_sizes import GAP, LEGEND, NOTE, TITLE, columns_of, row_heights, size_mm
from ..core.accounting.chart_specs import BarChart, ChartSpec, Multiples, Radar, Strip, describe, parts_in
from ..core.errors import NovexError
from ..core.optional import matplotlib
from ..core.texts import tr
from .atomic import publish, temporary_beside
from .chart_bars import draw_bars, draw_legend, draw_title, names_room
from .chart_paper import DIM, SMALL, ChartPaper, Paper, elided
from .chart_radar import draw_radar
from .chart_strip import draw_strip
from .svg_paper import SvgPaper

SVG, PNG = "svg", "png"
PRINT_DPI = 300.0


def can_draw() -> str:
    """Empty when charts can be drawn; otherwise what is missing and the one command that mends it (Dutch)."""
    try:
        matplotlib()
    except NovexError as error:
        return str(error)
    return ""


def draw(spec: ChartSpec, kind: str = SVG, width_mm: float = 180.0, dpi: float = PRINT_DPI) -> bytes:
    """A chart as SVG or PNG, ``width_mm`` wide and as high as ``chart_sizes.size_mm`` says.

    The same chart gives the same bytes. May be called in any thread. Raises NovexError when matplotlib is not there
    or too old (with the command that installs it), and for a kind that is neither.
    """
    if kind not in (SVG, PNG):
        raise NovexError(tr("'{kind}' is geen soort grafiek.").format(kind=kind), tr("Kies svg of png."))
    paper = ChartPaper(*size_mm(spec, width_mm))
    _draw_on(paper, spec)
    return paper.svg(describe(spec)) if kind == SVG else paper.png(dpi)


def draw_for_layout(spec: ChartSpec, width_mm: float) -> bytes:
    """The same chart as an SVG for a layout of QGIS, with letters for Qt. Raises NovexError as :func:`draw`."""
    paper = SvgPaper(*size_mm(spec, width_mm))
    _draw_on(paper, spec)
    return paper.svg(describe(spec))


def _draw_on(paper: Paper, spec: ChartSpec) -> None:
    if isinstance(spec, Radar):
        draw_radar(paper, spec)
    elif isinstance(spec, Strip):
        draw_strip(paper, spec)
    elif isinstance(spec, BarChart):
        draw_bars(paper, spec, 0.0, 0.0, paper.width, names_room([spec], paper.width))
        draw_legend(paper, parts_in(spec), 0.0, paper.height - LEGEND / 2)
    else:
        _multiples(paper, spec)


def save_chart(spec: ChartSpec, path: Union[str, Path], width_mm: float = 180.0) -> Path:
    """Write a chart to a file, whole or not at all; its name says whether as SVG or PNG. Raises NovexError."""
    target = Path(path)
    data = draw(spec, target.suffix.lower().lstrip("."), width_mm)
    with temporary_beside(target) as work:
        work.write_bytes(data)
        publish(work, target)
    return target


def _multiples(paper: Paper, spec: Multiples) -> None:
    draw_title(paper, spec.title)
    columns = columns_of(spec, paper.width)
    each = (paper.width - GAP * (columns - 1)) / columns
    top, names = TITLE, names_room(spec.charts, each)
    for row, height in enumerate(row_heights(spec, columns)):
        for column, chart in enumerate(spec.charts[row * columns : (row + 1) * columns]):
            draw_bars(paper, chart, column * (each + GAP), top, each, names)
        top += height + GAP
    top -= GAP
    parts = parts_in(spec)
    draw_legend(paper, parts, 0.0, top + LEGEND / 2)
    top += LEGEND if parts else 0.0
    if spec.note:
        paper.text(0.0, top + NOTE / 2, elided(spec.note, paper.width, SMALL), size=SMALL, colour=DIM)
