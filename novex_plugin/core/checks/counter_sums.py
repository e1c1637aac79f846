"""The sum of one counter at one place, out of the parts of objects that lie there."""

from dataclasses import dataclass
from math import fsum
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np

from ..accounting.quantities import band_of
from ..geometry.components import covered_measure
from ..model.functions import function
from ..model.records import SEARCH_AREA, ProposalObject
from ..model.units import DWELLINGS, HECTARE
from ..optional import shapely
from ..wording import HECTARE_M2
from .counter_files import AREA, EMPLOYEES, INHABITANTS, SHARE, Counter
from .counter_places import Layers, Part, place_area, value_at_place

_WHOLE = 0.999  # from this share on an object lies wholly inside


@dataclass(frozen=True)
class Sums:
    """``shares``: (position, amount) of the objects that count, the largest first.

    ``missing`` are positions of objects that do not say what is counted; ``search`` those of search areas, which are
    not in ``used`` but in ``search_used``. ``partly`` are objects of which only a part lies at the place.
    """

    used: float
    shares: Tuple[Tuple[int, float], ...]
    missing: Tuple[int, ...] = ()
    search: Tuple[int, ...] = ()
    search_used: float = 0.0
    present: Optional[float] = None
    partly: int = 0


def sums_at(
    counter: Counter, place: str, parts: Sequence[Part], members: Sequence[ProposalObject], layers: Layers
) -> Sums:
    """What the ``parts`` at ``place`` come to; amounts in the unit of the counter."""
    whole = place_area(counter, place, layers) if counter.kind == SHARE else 0.0
    search = [part for part in parts if members[part.index].exactness == SEARCH_AREA]
    firm = [part for part in parts if members[part.index].exactness != SEARCH_AREA]
    amounts, missing = _amounts(counter, firm, members, whole)
    maybe, _unsaid = _amounts(counter, search, members, whole)
    order = sorted(amounts.items(), key=lambda entry: (-round(entry[1], 6), members[entry[0]].uuid))
    return Sums(
        used=_total(counter, amounts, firm, whole),
        shares=tuple(order),
        missing=tuple(missing),
        search=tuple(sorted({part.index for part in search})),
        search_used=_total(counter, maybe, search, whole),
        present=value_at_place(counter, place, layers),
        partly=sum(part.share < _WHOLE for part in firm),
    )


def _amounts(
    counter: Counter, parts: Sequence[Part], members: Sequence[ProposalObject], whole: float
) -> Tuple[Dict[int, float], List[int]]:
    """What each object brings, and the objects that do not say."""
    amounts: Dict[int, float] = {}
    missing = []
    for part in parts:
        value = _amount(counter, part, members[part.index], whole)
        if value is None:
            missing.append(part.index)
        elif value > 0:
            amounts[part.index] = amounts.get(part.index, 0.0) + value
    return amounts, missing


def _amount(counter: Counter, part: Part, item: ProposalObject, whole: float) -> Optional[float]:
    if counter.kind in (AREA, SHARE):
        ground = _ground_m2(part, item)
        return None if ground is None else _in_unit(counter, ground, whole)
    if counter.kind == EMPLOYEES:
        return None if item.employees is None else item.employees * part.share
    unit = DWELLINGS if counter.kind == INHABITANTS else counter.unit
    stated = item.unit or function(item.function).unit
    band = band_of(item)[0] if stated == unit else None
    if band is None:
        return None
    factor = counter.assumption.value if counter.assumption is not None else 1.0
    return band.value * factor * part.share


def _total(counter: Counter, amounts: Dict[int, float], parts: Sequence[Part], whole: float) -> float:
    """The sum; ground that several objects claim counts once."""
    if counter.kind not in (AREA, SHARE, EMPLOYEES):
        return fsum(amounts.values())
    drawn = [part for part in parts if part.index in amounts and shapely().get_dimensions(part.geometry) == 2]
    shapes = np.empty(len(drawn), dtype=object)
    shapes[:] = [part.geometry for part in drawn]
    covered = covered_measure(shapes)
    if counter.kind == EMPLOYEES:
        return fsum(amounts.values()) / (covered / HECTARE_M2) if covered > 0 else 0.0
    areas = {part.index for part in drawn}
    stated = fsum(amount for index, amount in amounts.items() if index not in areas)
    return fsum([_in_unit(counter, covered, whole), stated])


def _ground_m2(part: Part, item: ProposalObject) -> Optional[float]:
    """The ground that a part takes: as drawn, or for a point or line the hectares that were entered."""
    if shapely().get_dimensions(part.geometry) == 2:
        return float(shapely().area(part.geometry))
    band = band_of(item)[0] if item.unit == HECTARE else None
    return None if band is None else band.value * HECTARE_M2 * part.share


def _in_unit(counter: Counter, ground_m2: float, whole_m2: float) -> float:
    if counter.kind == AREA:
        return ground_m2 / HECTARE_M2
    return 100.0 * ground_m2 / whole_m2 if whole_m2 > 0 else 0.0
