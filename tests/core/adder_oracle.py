"""What twelve provinces add up to, by plain unions of shapely and loops: nothing of the code that is tested.

Slow and short on purpose, so that it can be believed. Only the records and the code list of functions are shared.
"""

from collections import defaultdict
from typing import Any, Dict, Iterable, List, NamedTuple, Sequence, Tuple

import shapely

from novex_plugin.core.model.functions import functions

PERSPECTIVE = {item.code: item.perspective for item in functions()}
UNIT = {item.code: item.unit for item in functions()}
SHAPE_UNITS = {"vlak": "ha", "lijn": "km", "punt": ""}


class Thing(NamedTuple):
    province: str
    item: Any


def in_force(delivery: Any, variant: str, year: int) -> List[Any]:
    """The objects of the basis and one variant that stand in a year (variants have no parents here)."""
    def first(item: Any) -> int:
        return max(int(item.horizon), item.start_year or 0)

    own = [item for item in delivery.objects if item.variant in ("", variant) and first(item) <= year]
    gone = {item.replaces for item in own if item.replaces}
    return [item for item in own if not item.dropped and item.uuid not in gone and (item.end_year or 9999) >= year]


def things(deliveries: Iterable[Any], variant: str, year: int) -> List[Thing]:
    return [Thing(one.header.province, item) for one in deliveries for item in in_force(one, variant, year)]


def firm(found: Iterable[Thing], kind: str) -> List[Thing]:
    return [one for one in found if one.item.kind == kind and one.item.exactness != "zoekgebied"]


def searching(found: Iterable[Thing], kind: str) -> List[Thing]:
    return [one for one in found if one.item.kind == kind and one.item.exactness == "zoekgebied"]


def net_area(found: Sequence[Thing]) -> float:
    return float(shapely.area(shapely.union_all([one.item.geometry for one in found]))) if found else 0.0


def net_length(found: Sequence[Thing]) -> float:
    return float(shapely.length(shapely.union_all([one.item.geometry for one in found]))) if found else 0.0


def by(found: Iterable[Thing], *names: str) -> Dict[Any, List[Thing]]:
    groups: Dict[Any, List[Thing]] = defaultdict(list)
    for one in found:
        values = {"functie": one.item.function, "provincie": one.province,
                  "perspectief": one.item.perspective or PERSPECTIVE.get(one.item.function, "")}  # fmt: skip
        groups[tuple(values[name] for name in names)].append(one)
    return groups


def band(item: Any) -> Tuple[float, float, float]:
    """Value, minimum and maximum as entered; the generated ones are complete or have no bandwidth."""
    value = item.quantity
    return value, min(value, item.quantity_min or value), max(value, item.quantity_max or value)


def quantities(found: Iterable[Thing]) -> Dict[Tuple[str, str], Tuple[float, float, float]]:
    """Per function and unit the sum as entered, of what is no search area."""
    sums: Dict[Tuple[str, str], List[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for one in found:
        if one.item.quantity is not None and one.item.exactness != "zoekgebied":
            held = sums[one.item.function, one.item.unit or UNIT[one.item.function]]
            for place, number in enumerate(band(one.item)):
                held[place] += number
    return {key: tuple(numbers) for key, numbers in sums.items()}


def doubles(found: Sequence[Thing]) -> Dict[Tuple[str, str], Tuple[float, float]]:
    """Per function and unit what provinces claim twice (value and minimum): face by face, with one point in each."""
    sums: Dict[Tuple[str, str], List[float]] = defaultdict(lambda: [0.0, 0.0])
    claims: Dict[Tuple[str, str], List[Thing]] = defaultdict(list)
    for one in found:
        if one.item.quantity is not None and one.item.exactness != "zoekgebied":
            claims[one.item.function, one.item.unit or UNIT[one.item.function]].append(one)
    for key, group in claims.items():
        for place in [*_faces([one for one in group if one.item.kind == "vlak"]), *_same(group)]:
            by_province: Dict[str, List[float]] = {}
            for one, share in place:
                held = by_province.setdefault(one.province, [0.0, 0.0])
                value, low, _high = band(one.item)
                held[0] += value * share
                held[1] += low * share
            highest = max(sorted(by_province), key=lambda code: by_province[code][0])
            for province, (value, low) in by_province.items():
                if province != highest:
                    sums[key][0] += value
                    sums[key][1] += low
    return {key: (value, low) for key, (value, low) in sums.items() if value or low}


def _faces(group: Sequence[Thing]) -> Iterable[List[Tuple[Thing, float]]]:
    for cluster in _touching(group):
        if len({one.province for one in cluster}) < 2:
            continue
        noded = shapely.union_all([shapely.boundary(one.item.geometry) for one in cluster])
        for face in shapely.polygonize([*shapely.get_parts(noded)]).geoms:
            point = face.representative_point()
            there = [one for one in cluster if one.item.geometry.contains(point)]
            if len({one.province for one in there}) > 1:
                yield [(one, face.area / one.item.geometry.area) for one in there]


def _touching(group: Sequence[Thing]) -> List[List[Thing]]:
    clusters: List[List[Thing]] = []
    for one in group:
        near = [each for each in clusters if any(one.item.geometry.intersects(held.item.geometry) for held in each)]
        clusters = [each for each in clusters if each not in near]
        clusters.append([one, *(held for each in near for held in each)])
    return clusters


def _same(group: Sequence[Thing]) -> Iterable[List[Tuple[Thing, float]]]:
    places: Dict[Any, List[Tuple[Thing, float]]] = defaultdict(list)
    for one in group:
        if one.item.kind != "vlak":
            places[one.item.kind, one.item.geometry.wkb].append((one, 1.0))
    return [place for place in places.values() if len({one.province for one, _share in place}) > 1]
