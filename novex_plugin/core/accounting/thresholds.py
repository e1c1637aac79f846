"""Thresholds of national schemes (code list drempels): which housing sites reach them.

A site is one housing object, or several that touch or overlap each other: a neighbourhood drawn in parts is one
neighbourhood. Only thresholds that are counted in dwellings can be held against a drawing; the others are listed with
the reason why not. Whether a municipality is one to which a threshold applies is not in the data: that stays with the
reader.
"""

import re
from dataclasses import dataclass, replace
from typing import Dict, Iterable, List, Optional, Sequence, Tuple

from ..geometry.arrays import array_of
from ..geometry.components import component_labels
from ..model.codelists import Code, codelist
from ..model.records import SEARCH_AREA, ProposalObject
from ..optional import shapely
from ..texts import tr
from .figures import Band
from .names import Names
from .quantities import Claim, quantities

DWELLINGS, PER_SITE = "woningen", "woningen per locatie"
EVERYWHERE = "alle"  # geldt_voor: any municipality
CERTAIN, EXPECTED, POSSIBLE, SHORT = "zeker", "verwacht", "mogelijk", "niet"
TOUCH_M = 1.0  # outlines that lie nearer than this belong to one site
_UNTIL = re.compile(r"t/m (\d{4})")


@dataclass(frozen=True)
class Site:
    """Housing that lies together. ``band`` is its number of dwellings."""

    uuids: Tuple[str, ...]
    names: Tuple[str, ...]
    band: Band
    search: bool = False  # consists of search areas
    years: Tuple[int, ...] = ()  # the year from which each object is there, 0 when it does not say

    @property
    def name(self) -> str:
        return " + ".join(self.names)


@dataclass(frozen=True)
class Reach:
    """How a site stands to a threshold; ``remark`` is what the reader must know (Dutch)."""

    site: Site
    verdict: str  # CERTAIN, EXPECTED or POSSIBLE
    remark: str = ""


@dataclass(frozen=True)
class Threshold:
    """A row of the code list with the sites that reach it, the largest first."""

    code: str
    name: str
    unit: str
    value: float
    applies_to: str
    source: str
    reached: Tuple[Reach, ...] = ()
    reason: str = ""  # why it is not judged; empty when it is

    @property
    def judged(self) -> bool:
        return not self.reason


def thresholds(objects: Iterable[ProposalObject]) -> Tuple[Threshold, ...]:
    """Every threshold, held against the objects of one variant that are in force (EPSG:28992)."""
    items = [item for item in objects if not item.dropped]
    claims = [claim for claim in quantities(items, Names()).claims if claim.unit == DWELLINGS]
    rows = codelist("drempels")
    large = sorted(_value(row) for row in rows if row.extra["eenheid"] == PER_SITE and not _everywhere(row))
    found = sites(claims)
    return tuple(_threshold(row, found, large) for row in rows)


def sites(claims: Sequence[Claim]) -> Tuple[Site, ...]:
    """Objects that touch, together; search areas never join what is drawn. The largest first."""
    made: List[Site] = []
    for search in (False, True):
        some = [claim for claim in claims if (claim.item.exactness == SEARCH_AREA) is search]
        made += [_site(group, search=search) for group in _touching(some)]
    return tuple(sorted(made, key=lambda site: (site.search, -site.band.value, site.uuids)))


def _touching(claims: Sequence[Claim]) -> List[List[Claim]]:
    if not claims:
        return []
    lib = shapely()
    shapes = array_of([claim.item.geometry for claim in claims])
    left, right = lib.STRtree(shapes).query(shapes, predicate="dwithin", distance=TOUCH_M)
    groups: Dict[int, List[Claim]] = {}
    for claim, label in zip(claims, component_labels(len(claims), left, right).tolist()):
        groups.setdefault(label, []).append(claim)
    return list(groups.values())


def _site(claims: Sequence[Claim], *, search: bool) -> Site:
    ordered = sorted(claims, key=lambda claim: claim.item.uuid)
    band = Band()
    for claim in ordered:
        band = band.plus(claim.band)
    items = [claim.item for claim in ordered]
    return Site(tuple(item.uuid for item in items), tuple(item.name for item in items), band, search,
                tuple(item.start_year or _year(item.horizon) for item in items))  # fmt: skip


def _year(horizon: str) -> int:
    return int(horizon) if str(horizon or "").isdecimal() else 0


def _threshold(row: Code, found: Sequence[Site], large: Sequence[float]) -> Threshold:
    extra = row.extra
    made = Threshold(row.code, row.name, extra["eenheid"], _value(row), extra["geldt_voor"], extra["bron"])
    if made.unit not in (DWELLINGS, PER_SITE):
        text = tr("Gaat over '{unit}': dat volgt niet uit getekende hoeveelheden.")
        return replace(made, reason=text.format(unit=made.unit))
    small_only = made.unit == DWELLINGS  # for sites that are not large housing sites
    reached = [_reach(made, site, large if small_only else ()) for site in found]
    return replace(made, reached=tuple(one for one in reached if one is not None))


def _reach(threshold: Threshold, site: Site, large: Sequence[float]) -> Optional[Reach]:
    """None when the site is too small, or large enough to fall under another scheme whatever the municipality."""
    verdict = verdict_of(site.band, threshold.value)
    if verdict == SHORT or (large and site.band.value >= large[-1]):
        return None
    remarks = []
    if large and site.band.maximum >= large[0]:
        remarks.append(tr("Kan ook een grootschalige locatie zijn; dat hangt af van de gemeente."))
    if site.search:
        remarks.append(tr("Zoekgebied: de plek ligt nog niet vast."))
    late = _late(threshold, site)
    if late:
        remarks.append(late)
    return Reach(site, verdict, " ".join(remarks))


def verdict_of(band: Band, value: float) -> str:
    """Whether a bandwidth reaches a value for certain, as expected, at best, or not."""
    if band.minimum >= value:
        return CERTAIN
    if band.value >= value:
        return EXPECTED
    return POSSIBLE if band.maximum >= value else SHORT


def _late(threshold: Threshold, site: Site) -> str:
    """A scheme that ends before (part of) the site is there; the last year stands in the name of the threshold."""
    ends = _UNTIL.search(threshold.name)
    if ends is None:
        return ""
    late = [name for name, year in zip(site.names, site.years) if year > int(ends.group(1))]
    if not late:
        return ""
    text = tr("Telt t/m {year}; {names} hoort bij een later jaar.")
    return text.format(year=ends.group(1), names=", ".join(late))


def _value(row: Code) -> float:
    return float(row.extra["waarde"])


def _everywhere(row: Code) -> bool:
    return row.extra["geldt_voor"] == EVERYWHERE
