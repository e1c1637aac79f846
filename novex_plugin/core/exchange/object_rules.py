"""What an object shows by itself, and where it lies: the rules of single objects.

Each rule is a function from the content to the breaches it finds; what a rule asks and how much it weighs stands in
``resources/uitwisselmodel/regels.csv``.
"""

import re
from typing import Any, Dict, Iterator, Optional

from ..model.functions import functions, has_function
from ..model.records import ProposalObject
from ..optional import shapely
from ..proposal.plausible import hard_to_believe, is_measured
from ..texts import tr
from .content import Content, inside_bounds
from .issues import Breach, Place, of_object

BANDWIDTH_FROM = 2050  # from this horizon on, quantities are given with a bandwidth (Startpakket NOVEX)
OUTSIDE_SHARE = 0.01  # part of an object that may stick out of the province before it is worth saying
_COORDINATES = re.compile(r"\[(-?[\d.eE+]+) (-?[\d.eE+]+)")


def unique_uuids(content: Content) -> Iterator[Breach]:
    """Across the three object tables; within one table the file itself sees to it."""
    seen: Dict[str, ProposalObject] = {}
    for item in content.objects:
        if item.uuid in seen:
            message = tr("Het kenmerk {uuid} komt ook voor bij '{other}'.").format(
                uuid=item.uuid, other=seen[item.uuid].name
            )
            yield of_object(item, "dubbel_kenmerk", "uuid", message)
        seen[item.uuid] = item


def geometries(content: Content) -> Iterator[Breach]:
    lib = shapely()
    sound = {id(item) for item in content.sound}
    for item in content.objects:
        if item.dropped or id(item) in sound:
            continue  # only says that another object lapses; it needs no place of its own
        geometry = item.geometry
        if geometry is None or geometry.is_empty:
            message = tr("Het object heeft geen geometrie.")
            yield of_object(item, "geometrie_leeg", "geom", message)
        elif not geometry.is_valid:
            reason = str(lib.is_valid_reason(geometry))
            message = tr("De geometrie is ongeldig: {reason}.").format(reason=reason)
            yield of_object(item, "geometrie_ongeldig", "geom", message, at=_place_in(reason))
        elif not inside_bounds(geometry.bounds):
            message = tr("De coördinaten liggen buiten Nederland; het stelsel klopt waarschijnlijk niet.")
            yield of_object(item, "buiten_nederland", "geom", message)


def _place_in(reason: str) -> Optional[Place]:
    """The coordinates in what GEOS says about an invalid geometry."""
    found = _COORDINATES.search(reason)
    return (float(found[1]), float(found[2])) if found else None


def inside_province(content: Content) -> Iterator[Breach]:
    if content.province is None:
        return
    shapely().prepare(content.province)
    for item in content.sound:
        geometry = item.geometry
        if content.province.covers(geometry):
            continue
        share = outside_share(geometry, content.province)
        if share > OUTSIDE_SHARE:
            message = tr("{share} % van het object ligt buiten de provincie.").format(share=f"{100 * share:.0f}")
            yield of_object(item, "buiten_provincie", "geom", message)


def outside_share(geometry: Any, province: Any) -> float:
    """The part (0..1) of an area, line or point that lies outside ``province``; both valid, in metres."""
    outside = geometry.difference(province)
    whole = geometry.area or geometry.length
    if not whole:
        return 0.0 if outside.is_empty else 1.0
    return float((outside.area if geometry.area else outside.length) / whole)


def function_fits(content: Content) -> Iterator[Breach]:
    known = {item.code: item for item in functions()}
    for item in content.objects:
        function = known.get(item.function)
        if function is None or item.dropped:
            continue  # an unknown function is a fault of the row
        if item.kind not in function.geometries:
            message = tr("De functie '{function}' wordt niet als {kind} getekend.").format(
                function=function.name, kind=item.kind
            )
            hint = tr("Teken deze functie als {kinds}.").format(kinds=tr(" of ").join(function.geometries))
            yield of_object(item, "functie_geometrie", "functie", message, hint)
        if item.unit and item.quantity is not None and item.unit not in function.units:
            message = tr("De eenheid '{unit}' past niet bij de functie '{function}'.").format(
                unit=item.unit, function=function.name
            )
            hint = tr("Geef de hoeveelheid in {unit}; anders telt die niet mee in het doelbereik van de functie.")
            accepted = tr(" of ").join(function.units)
            yield of_object(item, "eenheid", "eenheid", message, hint.format(unit=accepted))
        if item.affordable_pct is not None and function.unit != "woningen":
            message = tr("Het aandeel betaalbaar geldt alleen voor woningbouw.")
            yield of_object(item, "betaalbaar", "aandeel_betaalbaar", message)


def further_functions(content: Content) -> Iterator[Breach]:
    for item in content.objects:
        if item.function in item.further_functions and has_function(item.function):
            message = tr("De hoofdfunctie staat ook bij de nevenfuncties.")
            yield of_object(item, "nevenfunctie", "nevenfuncties", message)


def quantities(content: Content) -> Iterator[Breach]:
    for item in content.objects:
        low, value, high = item.quantity_min, item.quantity, item.quantity_max
        given = [number for number in (low, value, high) if number is not None]
        if given != sorted(given):
            message = tr("De bandbreedte klopt niet: ondergrens, hoeveelheid en bovengrens lopen niet op.")
            hint = tr("Pas de getallen aan; nu staat er {values}.").format(values=" - ".join(f"{n:g}" for n in given))
            yield of_object(item, "bandbreedte", "hoeveelheid", message, hint)
        if given and not item.unit:
            message = tr("De hoeveelheid heeft geen eenheid.")
            yield of_object(item, "eenheid_leeg", "eenheid", message)
        measured = is_measured(item)  # from the shape itself, which is as certain as its outline
        if value is not None and low is high is None and _year(item.horizon) >= BANDWIDTH_FROM and not measured:
            message = tr("Richting {horizon} hoort bij een hoeveelheid een bandbreedte.").format(horizon=item.horizon)
            yield of_object(item, "bandbreedte_leeg", "hoeveelheid_min", message)


def believable(content: Content) -> Iterator[Breach]:
    for item in content.sound:
        for message, hint in hard_to_believe(item):
            yield of_object(item, "hoeveelheid_ongewoon", "hoeveelheid", message, hint)


def years(content: Content) -> Iterator[Breach]:
    for item in content.objects:
        start, end = item.start_year, item.end_year
        if start is not None and end is not None and end < start:
            message = tr("Het eindjaar {end} ligt voor het startjaar {start}.").format(start=start, end=end)
            yield of_object(item, "jaren", "jaar_eind", message)
        if start is not None and start > _year(item.horizon) > 0:
            message = tr("Het startjaar {start} ligt na de horizon {horizon}.").format(
                start=start, horizon=item.horizon
            )
            yield of_object(item, "jaar_na_horizon", "jaar_start", message)


def _year(horizon: str) -> int:
    return int(horizon) if horizon.isdecimal() else 0
