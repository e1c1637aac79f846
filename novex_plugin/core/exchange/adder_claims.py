"""Quantities and points that more than one province delivers for the same place.

Ground is easily counted once. A quantity is not: when 100 dwellings of one province and 80 of another lie on the same
hectares, nobody can tell how many dwellings there are. Here the highest claim on each piece of ground counts, and what
the other provinces claim there is named and taken off. Within one province nothing is taken off: that is its own
affair, and its own totals say the same.
"""

from collections import defaultdict
from math import fsum
from typing import Any, DefaultDict, Dict, List, Mapping, NamedTuple, Sequence, Tuple

import numpy as np

from .. import optional
from ..accounting.areas import Drawn
from ..accounting.figures import Band
from ..accounting.looked import Sound
from ..accounting.names import Names
from ..accounting.places import Borders
from ..accounting.quantities import Claim
from ..model.records import AREA, LINE, POINT, SEARCH_AREA
from ..progress import Progress
from .adder_records import DoubleQuantity

_SAME_M = 1e-3  # points and lines closer than this are drawn on one place


class _Key(NamedTuple):
    function: str
    unit: str
    perspective: str


class _OnPlace(NamedTuple):
    """What one object claims on one place."""

    province: str
    key: _Key
    band: Band


Doubles = Dict[Tuple[str, str], DefaultDict[str, List[Band]]]  # by function and unit, then perspective


def double_quantities(
    looked: Sound, claims: Sequence[Claim], names: Names, progress: Progress
) -> Tuple[DoubleQuantity, ...]:
    """What to take off the sum over provinces, sorted by function and unit.

    The objects of ``looked`` carry their province in ``variant``.
    """
    by_uuid = {claim.item.uuid: claim for claim in claims if claim.item.exactness != SEARCH_AREA}
    found: Doubles = {}
    for place in _places_of_areas(looked, by_uuid, names, progress):
        _take_off(found, place)
    for place in _places_of_twins(looked, by_uuid, names):
        _take_off(found, place)
    return tuple(_double(function, unit, parts) for (function, unit), parts in sorted(found.items()))


def double_points(looked: Sound, names: Names) -> Mapping[Tuple[str, str], int]:
    """By function and perspective the points that several provinces deliver: how many are one too many."""
    found: Dict[Tuple[str, str], int] = {}
    for group in _same_place(looked, POINT):
        provinces = {entry.item.variant for entry in group}
        if len(provinces) > 1:
            use = names.use(group[0].item)
            key = use.function, use.perspective
            found[key] = found.get(key, 0) + len(provinces) - 1
    return found


def double_length(looked: Sound) -> float:
    """The length (m) of lines that provinces count too often: of stretches that several of them deliver."""
    lib = optional.shapely()
    lines = [entry for entry in looked.drawn if entry.item.kind == LINE and entry.item.exactness != SEARCH_AREA]
    found: List[float] = []
    for group in looked.lines(False, Borders()).groups:
        own: DefaultDict[str, List[Any]] = defaultdict(list)
        for line, _region, shape in group:
            own[lines[line].item.variant].append(shape)
        if len(own) > 1:
            once = float(lib.length(lib.union_all([shape for shapes in own.values() for shape in shapes])))
            found.extend(float(lib.length(lib.union_all(shapes))) for shapes in own.values())
            found.append(-once)
    return fsum(found)


def _double(function: str, unit: str, parts: Mapping[str, List[Band]]) -> DoubleQuantity:
    by_perspective = tuple((code, _sum(bands)) for code, bands in sorted(parts.items()))
    return DoubleQuantity(function, unit, _sum([band for _code, band in by_perspective]), by_perspective)


def _sum(bands: Sequence[Band]) -> Band:
    return Band(
        fsum(band.value for band in bands), fsum(band.minimum for band in bands), fsum(band.maximum for band in bands)
    )


def _places_of_areas(
    looked: Sound, claims: Mapping[str, Claim], names: Names, progress: Progress
) -> List[List[_OnPlace]]:
    """Per piece of ground that several provinces claim: a share of each object's quantity, by area."""
    areas = [entry for entry in looked.drawn if entry.item.kind == AREA and entry.item.exactness != SEARCH_AREA]
    size = optional.shapely().area([entry.geometry for entry in areas]) if areas else []
    found: List[List[_OnPlace]] = []
    for members, area, _region in looked.pieces(False, None, progress):
        if len(members) < 2 or len({areas[member].item.variant for member in members}) < 2:
            continue
        place: List[_OnPlace] = []
        for member in members:
            claim = claims.get(areas[member].item.uuid)
            if claim is not None:
                share = area / float(size[member])
                place.append(_on_place(claim, claim.band.times(Band(share, share, share)), names))
        found.append(place)
    return found


def _places_of_twins(looked: Sound, claims: Mapping[str, Claim], names: Names) -> List[List[_OnPlace]]:
    """Lines and points that several provinces deliver in exactly the same place: all of their quantity."""
    groups = [*_same_place(looked, LINE), *_same_place(looked, POINT)]
    return [
        [_on_place(claim, claim.band, names) for claim in (claims.get(entry.item.uuid) for entry in group) if claim]
        for group in groups
    ]


def _on_place(claim: Claim, band: Band, names: Names) -> _OnPlace:
    item = claim.item
    return _OnPlace(item.variant, _Key(item.function, claim.unit, names.use(item).perspective), band)


def _same_place(looked: Sound, kind: str) -> List[List[Drawn]]:
    """Groups of lines or points of one function that are drawn in exactly the same place."""
    lib = optional.shapely()
    chosen = [entry for entry in looked.drawn if entry.item.kind == kind and entry.item.exactness != SEARCH_AREA]
    shapes = np.empty(len(chosen), dtype=object)
    shapes[:] = [entry.geometry for entry in chosen]
    rounded = lib.normalize(lib.set_precision(lib.force_2d(shapes), _SAME_M, mode="pointwise"))
    found: DefaultDict[Tuple[str, bytes], List[Drawn]] = defaultdict(list)
    for entry, place in zip(chosen, lib.to_wkb(rounded)):
        found[entry.item.function, place].append(entry)
    return [group for group in found.values() if len(group) > 1]


def _take_off(found: Doubles, place: Sequence[_OnPlace]) -> None:
    """Post what all but the province with the highest claim say, per function and unit."""
    by_claim: DefaultDict[Tuple[str, str], DefaultDict[str, List[_OnPlace]]] = defaultdict(lambda: defaultdict(list))
    for entry in place:
        by_claim[entry.key.function, entry.key.unit][entry.province].append(entry)
    for claim, provinces in by_claim.items():
        if len(provinces) < 2:
            continue
        highest = max(sorted(provinces), key=lambda code: fsum(one.band.value for one in provinces[code]))
        parts = found.setdefault(claim, defaultdict(list))
        for province, entries in provinces.items():
            if province != highest:
                for entry in entries:
                    parts[entry.key.perspective].append(entry.band)
