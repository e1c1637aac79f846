"""The small charts below the key figures of a sheet: what a number is made of, and how it stands among the variants."""

from dataclasses import replace
from typing import Callable, Dict, List, Optional, Sequence, Tuple

from ..core.accounting.chart_specs import Bar, Part, Strip
from ..core.accounting.figures import HECTARE_M2, Totals
from ..core.model.codelists import code_name, codelist
from ..core.model.functions import functions
from ..core.model.records import INDICATIVE, SEARCH_AREA, ProposalObject
from ..core.texts import tr
from .charts import can_draw, draw_for_layout
from .renderers import UNKNOWN_COLOUR
from .sheet_content import COUNT, INTEGRAL, NET, SEARCH, Content, KeyFigure
from .sheet_figures import sums
from .sheet_style import accent_of

EXACT_INK, INDICATIVE_INK, SEARCH_INK = "#22282e", "#8d939a", "#d5d2cb"
SHARED_INK = "#b9b4aa"  # land where several perspectives or functions meet


def with_strips(content: Content, objects: Sequence[ProposalObject], theme: str, others: Sequence[Totals]) -> Content:
    """The content with a strip at every key figure that has something to show.

    ``others`` are the totals of the same filter in the other variants: a tick each.
    """
    figures = tuple(replace(figure, strip=_strip(figure, content, objects, theme, others))
                    for figure in content.figures)  # fmt: skip
    return replace(content, figures=figures)


def drawn_strips(content: Content, width: float) -> Tuple[bytes, ...]:
    """Every strip as SVG, ``width`` units wide; none when charts cannot be drawn here."""
    if can_draw():
        return ()
    return tuple(b"" if figure.strip is None else draw_for_layout(figure.strip, width) for figure in content.figures)


def without_charts() -> List[str]:
    """That there are no small charts on the sheets, and what to do about it; nothing where they can be drawn."""
    missing = can_draw()
    return [tr("De kleine grafieken ontbreken op de bladen. {reason}").format(reason=missing)] if missing else []


def _strip(
    figure: KeyFigure, content: Content, objects: Sequence[ProposalObject], theme: str, others: Sequence[Totals]
) -> Optional[Strip]:
    band, title = figure.band, figure.label.splitlines()[0]
    if figure.kind == COUNT:
        return Strip(title, "", Bar(title, band.value, parts=_by_exactness(objects))) if objects else None
    ticks = tuple(_same_figure(figure.kind, totals) for totals in others)
    if figure.kind == NET:
        parts = _by_theme(content.totals) if theme == INTEGRAL else _by_function(content.totals)
        return Strip(title, "ha", Bar(title, band.value, parts=parts), ticks)
    if not ticks and band.minimum == band.maximum:
        return None
    return Strip(title, "", Bar(title, band.value, band.minimum, band.maximum), ticks)


def _same_figure(kind: str, totals: Totals) -> float:
    if kind in (NET, SEARCH):
        whole = totals.area()
        return whole.net_ha if kind == NET else whole.search_net_ha
    return next((value for label, value, _low, _high in sums(totals) if label == kind), 0.0)


def _by_exactness(objects: Sequence[ProposalObject]) -> Tuple[Part, ...]:
    counts = {"": 0, INDICATIVE: 0, SEARCH_AREA: 0}
    for item in objects:
        counts[item.exactness if item.exactness in counts else ""] += 1
    inks = {"": EXACT_INK, INDICATIVE: INDICATIVE_INK, SEARCH_AREA: SEARCH_INK}
    return tuple(
        Part(code_name("nauwkeurigheid", code) if code else tr("exact begrensd"), count, colour=inks[code])
        for code, count in counts.items() if count
    )  # fmt: skip


def _by_theme(totals: Totals) -> Tuple[Part, ...]:
    """Net land per perspective; land where perspectives meet is a part of its own, so that the parts add up."""
    perspectives = {each.code: each.perspective for each in functions()}
    found = _divided(totals, lambda code: perspectives.get(code, ""))
    parts = [Part(each.name, found.pop(each.code), colour=accent_of(each.code))
             for each in codelist("perspectief") if each.code in found]  # fmt: skip
    return (*parts, *_rest(found))


def _by_function(totals: Totals) -> Tuple[Part, ...]:
    """Net land per function, in the order of the legend and in its colours."""
    found = _divided(totals, lambda code: code)
    parts = [Part(each.name, found.pop(each.code), colour=each.colour) for each in functions() if each.code in found]
    strange = [Part(code, found.pop(code), colour=UNKNOWN_COLOUR) for code in sorted(found) if code]
    return (*parts, *strange, *_rest(found))


def _rest(found: Dict[str, float]) -> List[Part]:
    left = sum(found.values())
    return [Part(tr("meervoudig gebruik"), left, colour=SHARED_INK)] if left else []


def _divided(totals: Totals, key: Callable[[str], str]) -> Dict[str, float]:
    """Hectares per key; what lies under several keys stands under ''."""
    found: Dict[str, float] = {}
    for one in totals.combinations:
        keys = {key(code) for code in one.main}
        name = keys.pop() if len(keys) == 1 else ""
        found[name] = found.get(name, 0.0) + one.area_m2 / HECTARE_M2
    return found
