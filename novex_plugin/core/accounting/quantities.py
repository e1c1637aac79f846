"""Dwellings, megawatts and other quantities, with their bandwidth, as entered on the objects or derived for them.

Areas can be united, quantities cannot: when two housing areas overlap, nobody knows whether their
dwellings are the same ones. They are added as entered, and the overlap is reported as a possible
double claim. Hectares and kilometres that were derived from the shape are left out here: areas and lengths
are counted from the shapes themselves, each place once.
"""

from math import isfinite
from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Set, Tuple

import numpy as np

from .. import optional
from ..model.records import SEARCH_AREA, ProposalObject
from ..proposal.plausible import is_measured
from ..texts import tr
from ..wording import trimmed
from .areas import Drawn
from .figures import Band, DoubleClaim, QuantityLine
from .names import Names
from .units import refusal, refused_units

# A shared sliver along a border is drawing noise, not a claim on the same ground.
CLAIM_SHARE = 0.01
CLAIM_MINIMUM = 1.0  # m² or m


class Claim(NamedTuple):
    """The quantity of one object in one unit."""

    item: ProposalObject
    unit: str
    band: Band


class Quantities(NamedTuple):
    lines: Tuple[QuantityLine, ...]
    claims: Tuple[Claim, ...]
    without: Tuple[Tuple[str, int], ...]
    messages: Tuple[str, ...]


def quantities(items: Sequence[ProposalObject], names: Names) -> Quantities:
    """One line per function and unit. Objects without a quantity are counted in ``without``.

    An object whose only quantity is its own measure counts as one without: nobody entered a quantity for it.
    """
    claims: List[Claim] = []
    without: Dict[str, int] = {}
    messages: List[str] = []
    for item in items:
        band, message = (None, "") if is_measured(item) else band_of(item)
        if message:
            messages.append(message)
        if band is None:
            without[item.function] = without.get(item.function, 0) + 1
            continue
        claims.append(Claim(item, item.unit or names.unit(item.function), band))
    messages.extend(_other_units(claims, names))
    return Quantities(_lines(claims, names), tuple(claims), tuple(sorted(without.items())), tuple(messages))


def _other_units(claims: Sequence[Claim], names: Names) -> List[str]:
    """What is said about units in which a function cannot be added up; such a line stays apart and serves no goal."""
    units: Dict[str, Set[str]] = {}
    for claim in claims:
        units.setdefault(claim.item.function, set()).add(claim.unit)
    wrong = sorted((code, unit) for code, refused in refused_units(units).items() for unit in refused)
    return [
        refusal(code, unit, (c.item.name for c in claims if (c.item.function, c.unit) == (code, unit)), names)
        for code, unit in wrong
    ]


def band_of(item: ProposalObject) -> Tuple[Optional[Band], str]:
    """The bandwidth of an object, or None when it has no usable quantity; with a message if any.

    Without a minimum or maximum the expected value stands for it. Without an expected value the
    middle of the bandwidth does, and that is said.
    """
    given = [item.quantity, item.quantity_min, item.quantity_max]
    known = [float(number) for number in given if number is not None and isfinite(number)]
    if not known:
        return None, ""
    if min(known) < 0:
        return None, tr("'{name}': een negatieve hoeveelheid telt niet mee.").format(name=item.name)
    low = known[0] if item.quantity_min is None else float(item.quantity_min)
    high = known[0] if item.quantity_max is None else float(item.quantity_max)
    message = ""
    if item.quantity is None:
        value = (low + high) / 2
        message = tr("'{name}': zonder verwachte hoeveelheid telt het midden van de bandbreedte.")
    else:
        value = float(item.quantity)
        if not low <= value <= high:
            message = tr("'{name}': de hoeveelheid valt buiten haar eigen bandbreedte; die is verruimd.")
    return Band(value, min(low, value), max(high, value)), message.format(name=item.name)


def _lines(claims: Sequence[Claim], names: Names) -> Tuple[QuantityLine, ...]:
    grouped: Dict[Tuple[str, str], List[Claim]] = {}
    for claim in claims:
        grouped.setdefault((claim.item.function, claim.unit), []).append(claim)
    return tuple(_line(function, unit, group, names) for (function, unit), group in sorted(grouped.items()))


def _line(function: str, unit: str, group: Sequence[Claim], names: Names) -> QuantityLine:
    drawn, search = Band(), Band()
    affordable, affordable_of = 0.0, 0.0
    derived = [claim.band.value for claim in group if claim.item.quantity_derived]
    for claim in group:
        if claim.item.exactness == SEARCH_AREA:
            search = search.plus(claim.band)
            continue
        drawn = drawn.plus(claim.band)
        if claim.item.affordable_pct is not None:
            affordable += claim.band.value * claim.item.affordable_pct / 100.0
            affordable_of += claim.band.value
    return QuantityLine(
        function,
        names.function(function),
        unit,
        len(group),
        drawn,
        search,
        affordable if affordable_of else None,
        affordable_of,
        sum(derived),
        len(derived),
    )


def derived_note(line: QuantityLine) -> str:
    """How much of a quantity nobody entered but follows from area and density; empty when nothing does."""
    if not line.derived_objects:
        return ""
    said = (
        tr("Waarvan {quantity} {unit} afgeleid uit oppervlakte en dichtheid (1 object).")
        if line.derived_objects == 1
        else tr("Waarvan {quantity} {unit} afgeleid uit oppervlakte en dichtheid ({count} objecten).")
    )
    return said.format(quantity=trimmed(line.derived), unit=line.unit, count=line.derived_objects)


def double_claims(claims: Sequence[Claim], placed: Dict[str, Drawn]) -> Tuple[DoubleClaim, ...]:
    """Pairs of one function and unit that share ground; ``placed`` has the objects with a geometry.

    Search areas are left out: they do not claim a place yet.
    """
    grouped: Dict[Tuple[str, str], List[Claim]] = {}
    for claim in claims:
        if claim.item.uuid in placed and claim.item.exactness != SEARCH_AREA and claim.band.maximum > 0:
            grouped.setdefault((claim.item.function, claim.unit), []).append(claim)
    found: List[DoubleClaim] = []
    for group in grouped.values():
        found.extend(_claims_on_same_ground(group, placed))
    return tuple(sorted(found, key=lambda claim: (claim.function, claim.first_uuid, claim.second_uuid)))


def _claims_on_same_ground(group: Sequence[Claim], placed: Dict[str, Drawn]) -> List[DoubleClaim]:
    shapely = optional.shapely()
    shapes = np.asarray([placed[claim.item.uuid].geometry for claim in group], dtype=object)
    left, right = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    found: List[DoubleClaim] = []
    for i, j in zip(left.tolist(), right.tolist()):
        measured = _shared(shapes[i], shapes[j]) if i < j else None
        if measured is None:
            continue
        a, b = sorted((group[i].item, group[j].item), key=lambda item: item.uuid)
        found.append(DoubleClaim(a.function, group[i].unit, a.uuid, a.name, b.uuid, b.name, *measured))
    return found


def _shared(a: Any, b: Any) -> Optional[Tuple[float, str]]:
    """What two geometries share in the measure of the smaller kind; None when it is only noise."""
    shapely = optional.shapely()
    kind = int(min(shapely.get_dimensions(a), shapely.get_dimensions(b)))
    common = a if shapely.equals_exact(a, b, 0.0) else shapely.intersection(a, b)  # a copy: nothing to work out
    if kind == 0:
        return float(shapely.get_num_geometries(common)), "aantal"
    measure, unit = (shapely.area, "m2") if kind == 2 else (shapely.length, "m")
    smallest = min(float(measure(shape)) for shape in (a, b) if shapely.get_dimensions(shape) == kind)
    shared = float(measure(common))
    return (shared, unit) if shared >= max(CLAIM_MINIMUM, CLAIM_SHARE * smallest) else None
