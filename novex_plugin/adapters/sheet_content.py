"""What a map sheet says: its objects, its legend with counts, its key figures and the texts in the margin.

Plain values only; how they look is decided by the layout.
"""

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Dict, List, Mapping, Optional, Sequence, Tuple

from ..core.accounting.chart_specs import Strip
from ..core.accounting.figures import FUNCTION, HECTARE_M2, KILOMETRE_M, TOTAL, Band, Totals
from ..core.accounting.totals import compute_totals
from ..core.model.codelists import code_name, codelist
from ..core.model.functions import functions, has_function
from ..core.model.records import AREA, BASIS, INDICATIVE, LINE, POINT, SEARCH_AREA, ProposalObject
from ..core.sheets.house_style import usual
from ..core.sheets.overlay import NOTHING, Overlay
from ..core.sheets.views import GROUND, LEVELS, WHOLE_MAP, View, level_of
from ..core.texts import tr
from .frames import FALLBACK, Frame
from .sheet_areas import WHOLE, Area
from .sheet_figures import sums

INTEGRAL = "integraal"
MAX_FIGURES = 4
COUNT, NET, SEARCH = "aantal", "netto", "zoekgebied"  # kinds of key figures; those of quantities are their label

ACCENTS = dict(usual().accents)  # a dark, even colour per theme: the line over the title, without a house style


@dataclass(frozen=True)
class Sheet:
    """One sheet of a set. ``code`` is also the name of its files."""

    code: str
    title: str
    theme: str  # integraal or the code of a perspective
    horizon: str
    variant: str
    objects: Tuple[ProposalObject, ...] = ()  # what the filter gives, in the frame or not
    area: Area = WHOLE
    frame: Frame = field(default_factory=lambda: Frame(FALLBACK, 1))
    view: View = WHOLE_MAP
    others: Tuple[ProposalObject, ...] = ()  # of the theme, on other vertical layers: a thin outline, and not counted

    @property
    def object_uuids(self) -> Tuple[str, ...]:
        return tuple(item.uuid for item in self.objects)


@dataclass(frozen=True)
class LegendRow:
    """A function that is on the sheet: how it looks there, and how much there is of it."""

    function: str
    name: str
    looks: Tuple[Tuple[str, str], ...]  # each kind of geometry it occurs in, with its most frequent exactness
    count: int
    measure: str  # '1.240 ha', '661 MW', '12,4 km' or ''
    search_only: bool = False


@dataclass(frozen=True)
class LegendSection:
    title: str
    rows: Tuple[LegendRow, ...]
    theme: str = ""  # the perspective whose colour goes with it


@dataclass(frozen=True)
class KeyFigure:
    """A number above its label. ``kind`` says what is counted, ``band`` the figure with its bandwidth."""

    value: str
    label: str
    kind: str = ""
    band: Band = field(default_factory=Band)
    strip: Optional[Strip] = None  # the small chart below it
    note: str = ""  # what the chart shows, below the label on a sheet


@dataclass(frozen=True)
class ObjectRow:
    """One proposal in the list beside the map and in the table behind it."""

    function: str
    exactness: str
    name: str
    amount: str  # '1.200 woningen', '58 ha' or ''
    number: int = 0  # on the map; 0 on a sheet without numbers
    drawn: str = ""  # its size on the map: '58 ha', '12,4 km' or ''
    quantity: str = ""  # what it is good for, with its bandwidth
    variant: str = BASIS
    theme: str = ""  # the perspective that it stands under in the legend


@dataclass(frozen=True)
class Content:
    sections: Tuple[LegendSection, ...] = ()
    figures: Tuple[KeyFigure, ...] = ()
    exactness: Tuple[str, ...] = ()
    present: Dict[str, Tuple[Tuple[str, str], ...]] = field(default_factory=dict)  # kind -> (function, exactness)
    objects: Tuple[ObjectRow, ...] = ()
    totals: Totals = field(default_factory=Totals)
    levels: Tuple[str, ...] = ()  # vertical layers that have a sign, as far as they occur
    overlay: Overlay = NOTHING
    national: bool = False  # drawn at a national scale: small areas as signs


def theme_name(theme: str) -> str:
    return tr("Integraal beeld") if theme == INTEGRAL else code_name("perspectief", theme)


def of_theme(objects: Sequence[ProposalObject], theme: str) -> List[ProposalObject]:
    """The objects that belong on the sheet of ``theme``: all of them, or those of one perspective."""
    if theme == INTEGRAL:
        return list(objects)
    return [item for item in objects if perspective_of(item) == theme]


def perspective_of(item: ProposalObject) -> str:
    """The perspective an object was given, else that of its function."""
    if item.perspective:
        return item.perspective
    return _perspectives().get(item.function, "")


def content(
    objects: Sequence[ProposalObject], totals: Optional[Totals] = None, *,
    numbers: Optional[Mapping[str, int]] = None,
) -> Content:  # fmt: skip
    """Legend, key figures and present looks of the objects on one sheet; ``totals`` when they are known already,
    ``numbers`` by uuid, where it has them."""
    totals = totals or compute_totals(objects)
    present: Dict[str, Tuple[Tuple[str, str], ...]] = {}
    for kind in (AREA, LINE, POINT):
        present[kind] = tuple(sorted({(item.function, item.exactness) for item in objects if item.kind == kind}))
    exactness = tuple(code.code for code in codelist("nauwkeurigheid")
                      if any(item.exactness == code.code for item in objects))
    sections = _sections(objects, totals)
    seen = {level_of(item) for item in objects}
    levels = tuple(level for level in LEVELS if level in seen and level != GROUND)
    return Content(sections, _figures(objects, totals), exactness, present,
                   _object_rows(objects, sections, numbers or {}), totals, levels)  # fmt: skip


def _sections(objects: Sequence[ProposalObject], totals: Totals) -> Tuple[LegendSection, ...]:
    measures = _measures(totals)
    sections = []
    for perspective in codelist("perspectief"):
        inside = [item for item in objects if _section_of(item) == perspective.code]
        rows = tuple(_row(code, name, inside, measures) for code, name in _legend_order(inside))
        if rows:
            sections.append(LegendSection(perspective.name, rows, perspective.code))
    return tuple(sections)


def _section_of(item: ProposalObject) -> str:
    """A function stands once in the legend: under its own perspective, whatever that of the single object."""
    return _perspectives().get(item.function) or item.perspective or codelist("perspectief")[-1].code


def _legend_order(objects: Sequence[ProposalObject]) -> List[Tuple[str, str]]:
    used = {item.function for item in objects}
    known = [(each.code, each.name) for each in functions() if each.code in used]
    return known + [(code, code or tr("Zonder functie")) for code in sorted(used) if not has_function(code)]


def _row(code: str, name: str, objects: Sequence[ProposalObject], measures: Dict[str, str]) -> LegendRow:
    mine = [item for item in objects if item.function == code]
    looks = []
    for kind in (AREA, LINE, POINT):
        found = Counter(item.exactness for item in mine if item.kind == kind)
        looks += [(kind, exactness) for exactness, _count in found.most_common(1)]
    searching = all(item.exactness == SEARCH_AREA for item in mine)
    return LegendRow(code, name, tuple(looks), len(mine), measures.get(code, ""), searching)


def _measures(totals: Totals) -> Dict[str, str]:
    """The size of each function: net hectares, and kilometres where lines come beside them; else its quantity, else
    kilometres.

    Search areas stay out, as they are no claim on land yet.
    """
    lengths = {line.key: tr("{km} km").format(km=number(line.net_km, 1)) for line in totals.lengths
               if line.dimension == FUNCTION and line.net_m}  # fmt: skip
    found = dict(lengths)
    for quantity in totals.quantities:
        if quantity.unit not in ("ha", "km") and quantity.band.value:
            found[quantity.function] = f"{number(quantity.band.value)} {written(quantity.unit)}"
    for area in totals.areas:
        if area.dimension == FUNCTION and area.net_m2:
            sizes = [tr("{ha} ha").format(ha=number(area.net_ha)), lengths.get(area.key, "")]
            found[area.key] = " + ".join(size for size in sizes if size)
    return found


def _object_rows(
    objects: Sequence[ProposalObject], sections: Sequence[LegendSection], numbers: Mapping[str, int]
) -> Tuple[ObjectRow, ...]:
    """Every proposal, in the order of the legend and then by number, or else by name."""
    order = {row.function: place for place, row in enumerate(row for section in sections for row in section.rows)}
    ranked = sorted(objects, key=lambda item: (
        order[item.function], numbers.get(item.uuid, 0), item.name, item.uuid))  # fmt: skip
    return tuple(
        ObjectRow(item.function, item.exactness, " ".join(item.name.split()), _amount(item),
                  numbers.get(item.uuid, 0), _drawn(item), _quantity(item), item.variant, _section_of(item))
        for item in ranked
    )  # fmt: skip


def _amount(item: ProposalObject) -> str:
    """The quantity of a proposal, else its size as drawn."""
    return f"{_rounded(item.quantity)} {written(item.unit)}".strip() if item.quantity else _drawn(item)


def _quantity(item: ProposalObject) -> str:
    """The quantity of a proposal with the bandwidth that was given."""
    if not item.quantity:
        return ""
    low, high = item.quantity_min, item.quantity_max
    band = f" ({_rounded(low)}–{_rounded(high)})" if low is not None and high is not None and low != high else ""
    return f"{_rounded(item.quantity)} {written(item.unit)}{band}".strip()


def _rounded(value: float) -> str:
    return number(value, 0 if value >= 10 else 1)


def _drawn(item: ProposalObject) -> str:
    """The size of a proposal as drawn; a point has none."""
    if item.geometry is None or item.kind == POINT:
        return ""
    if item.kind == AREA:
        return tr("{ha} ha").format(ha=number(item.geometry.area / HECTARE_M2))
    return tr("{km} km").format(km=number(item.geometry.length / KILOMETRE_M, 1))


def _figures(objects: Sequence[ProposalObject], totals: Totals) -> Tuple[KeyFigure, ...]:
    figures = [_count_figure(objects)]
    whole = next((line for line in totals.areas if line.dimension == TOTAL), None)
    if whole is not None and whole.net_m2:
        figures.append(_figure(whole.net_ha, tr("ha netto, zonder dubbeltelling"), NET))
    elif whole is not None and whole.search_net_m2:
        figures.append(_figure(whole.search_net_ha, tr("ha zoekgebied"), SEARCH))
    figures.extend(_quantity_figures(totals)[: MAX_FIGURES - len(figures)])
    return tuple(figures)


def _figure(value: float, label: str, kind: str) -> KeyFigure:
    return KeyFigure(number(value), label, kind, Band(value, value, value))


def _count_figure(objects: Sequence[ProposalObject]) -> KeyFigure:
    """How many, and how many of them are drawn exactly: the nearer the year, the more that should be."""
    exact = sum(item.exactness not in (INDICATIVE, SEARCH_AREA) for item in objects)
    label = tr("voorstel") if len(objects) == 1 else tr("voorstellen")
    note = tr("{count} exact begrensd").format(count=number(exact)) if objects else ""
    return replace(_figure(float(len(objects)), label, COUNT), note=note)


def _quantity_figures(totals: Totals) -> List[KeyFigure]:
    """Sums of what may be added up, with the bandwidth where there is one."""
    found = []
    for name, value, low, high in sums(totals):
        band = tr("{label}\n{low}–{high}").format(label=name, low=number(low), high=number(high))
        found.append(KeyFigure(number(value), name if low == high else band, name, Band(value, low, high)))
    return found


def number(value: float, decimals: int = 0) -> str:
    """A number in Dutch notation: 1.240 or 12,4."""
    text = f"{value:,.{decimals}f}"
    return text.replace(",", "·").replace(".", ",").replace("·", ".")


def written(unit: str) -> str:
    """A unit as it is written on paper."""
    return unit.replace("m3", "m³").replace("m2", "m²").replace("CO2", "CO₂")


def _perspectives() -> Dict[str, str]:
    return {each.code: each.perspective for each in functions()}
