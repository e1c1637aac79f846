"""Where objects of two provinces meet: ground that both claim, and what does not fit together.

Only pairs of objects of different provinces are looked at, and no search areas: those do not claim a place yet.
Distances are metres (EPSG:28992). The limits are judgements, and stand in the report.
"""

from typing import AbstractSet, Any, Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from .. import optional
from ..accounting.areas import Drawn
from ..accounting.looked import Sound
from ..checks.matrix import CONFLICTING, Matrix, load_matrix
from ..geometry.components import NOISE_M, NOISE_M2
from ..model.functions import function, has_function
from ..model.records import AREA, LINE, POINT, SEARCH_AREA, ProposalObject
from .adder_records import BorderFinding
from .adder_words import (
    CONTRARY,
    DOUBLE_GROUND,
    GAP,
    LINE_APART,
    OTHER_HORIZON,
    SAME_OBJECT,
    SLIVER,
    STACKED,
    finding,
)

GAP_M = 10.0  # areas of one function less far apart were meant to touch
ENDS_M = 250.0  # ends of lines of one function less far apart were meant to meet
SLIVER_M = 5.0  # overlaps of less average width come from drawing another border
SAME_SHARE = 0.9  # objects that share so much of both are probably one object

_DIMENSIONS = {AREA: 2, LINE: 1, POINT: 0}


class _Pair(NamedTuple):
    first: Drawn
    second: Drawn


class _Meeting(NamedTuple):
    """Pairs of objects that touch or nearly do, and how far they are apart."""

    pairs: List[_Pair]
    distance: Any  # m


def border_findings(
    looked: Sound, horizon: str, matrix: Optional[Matrix] = None, known: AbstractSet[str] = frozenset()
) -> List[BorderFinding]:
    """Everything odd between provinces at one horizon, in the order of the identifiers.

    The objects of ``looked`` carry their province in ``variant``. Pairs of objects that are both ``known`` were judged
    at an earlier horizon.
    """
    firm = [entry for entry in looked.drawn if entry.item.exactness != SEARCH_AREA]
    rules = matrix or load_matrix()
    meeting = _meeting(firm)
    fresh = [number for number, pair in enumerate(meeting.pairs)
             if not (pair.first.item.uuid in known and pair.second.item.uuid in known)]  # fmt: skip
    found: List[BorderFinding] = []
    for number, shared in zip(fresh, _shared([meeting.pairs[number] for number in fresh])):
        found.extend(_judge(meeting.pairs[number], shared, float(meeting.distance[number]), horizon, rules))
    found.extend(_lines_apart(firm, meeting, horizon))
    return sorted(found, key=lambda one: (one.code, one.first_uuid, one.second_uuid))


def _meeting(firm: Sequence[Drawn]) -> _Meeting:
    lib = optional.shapely()
    shapes = np.empty(len(firm), dtype=object)
    shapes[:] = [entry.geometry for entry in firm]
    numbers = {code: number for number, code in enumerate(sorted({entry.item.variant for entry in firm}))}
    province = np.array([numbers[entry.item.variant] for entry in firm], dtype=np.intp)
    if len(firm) < 2:
        return _Meeting([], np.empty(0))
    left, right = lib.STRtree(shapes).query(shapes, predicate="dwithin", distance=GAP_M)
    keep = (left < right) & (province[left] != province[right])
    left, right = left[keep], right[keep]
    order = np.lexsort((right, left))
    left, right = left[order], right[order]
    pairs = [_Pair(firm[one], firm[other]) for one, other in zip(left.tolist(), right.tolist())]
    return _Meeting(pairs, lib.distance(shapes[left], shapes[right]))


def _shared(pairs: Sequence[_Pair]) -> Any:
    """What the objects of each pair share, as shapely geometries."""
    sides = np.empty((2, len(pairs)), dtype=object)
    for number, pair in enumerate(pairs):
        sides[0, number], sides[1, number] = pair.first.geometry, pair.second.geometry
    return optional.shapely().intersection(sides[0], sides[1])


def _judge(pair: _Pair, shared: Any, distance: float, horizon: str, matrix: Matrix) -> Iterator[BorderFinding]:
    """What one pair of objects has to say."""
    one, other = pair.first.item, pair.second.item
    same = one.function == other.function
    size, unit = _size(shared, one, other)
    if size > 0:
        yield _overlap(pair, shared, size, unit, horizon, matrix)
    elif same and one.kind == other.kind == AREA and distance > NOISE_M:
        yield finding(GAP, one, other, distance, "m", horizon, _between(pair))
    if same and one.horizon != other.horizon and _fits_on(one, other, size, unit, distance):
        yield finding(OTHER_HORIZON, one, other, size, unit, horizon, _between(pair))


def _size(shared: Any, one: ProposalObject, other: ProposalObject) -> Tuple[float, str]:
    """What both share in the measure of the smaller kind; 0 when that is only noise or a border."""
    lib = optional.shapely()
    lowest = min(_DIMENSIONS[one.kind], _DIMENSIONS[other.kind])
    if lowest == 0:
        return float(0 if lib.is_empty(shared) else lib.get_num_geometries(shared)), "aantal"
    if lowest == 1:
        length = float(lib.length(shared))
        return (length if length > NOISE_M else 0.0), "m"
    area = float(lib.area(shared))
    return (area if area > NOISE_M2 else 0.0), "m2"


def _fits_on(one: ProposalObject, other: ProposalObject, size: float, unit: str, distance: float) -> bool:
    """Whether one object goes on where the other ends; an object that only crosses another one does not."""
    return one.kind == other.kind and distance <= NOISE_M and (unit != "m2" or size == 0.0)


def _overlap(pair: _Pair, shared: Any, size: float, unit: str, horizon: str, matrix: Matrix) -> BorderFinding:
    one, other = pair.first.item, pair.second.item
    kind = _kind(pair, shared, size, unit, matrix)
    return finding(kind, one, other, size, unit, horizon, _inside(shared), shared)


def _kind(pair: _Pair, shared: Any, size: float, unit: str, matrix: Matrix) -> str:
    one, other = pair.first.item, pair.second.item
    if one.function == other.function and one.kind == other.kind and _are_one(pair, size, unit):
        return SAME_OBJECT
    if unit == "m2" and _width(shared) < SLIVER_M:
        return SLIVER
    if one.function == other.function:
        return DOUBLE_GROUND
    return CONTRARY if _contrary(one, other, matrix) else STACKED


def _are_one(pair: _Pair, size: float, unit: str) -> bool:
    lib = optional.shapely()
    measure = {"m2": lib.area, "m": lib.length}.get(unit, lib.get_num_geometries)
    largest = max(float(measure(entry.geometry)) for entry in pair)
    return size >= SAME_SHARE * largest


def _width(area: Any) -> float:
    """The average width of an area: what its outline goes round twice."""
    lib = optional.shapely()
    outline = float(lib.length(area))
    return 2.0 * float(lib.area(area)) / outline if outline else 0.0


def _contrary(one: ProposalObject, other: ProposalObject, matrix: Matrix) -> bool:
    groups = [function(item.function).matrix_group for item in (one, other) if has_function(item.function)]
    rule = matrix.pair(*groups) if len(groups) == 2 and all(groups) else None
    return rule is not None and rule.overlap == CONFLICTING


def _inside(shape: Any) -> Any:
    return optional.shapely().point_on_surface(shape)


def _between(pair: _Pair) -> Any:
    """Halfway between two objects that do not share anything."""
    lib = optional.shapely()
    line = lib.shortest_line(pair.first.geometry, pair.second.geometry)
    return lib.line_interpolate_point(line, 0.5, normalized=True)


def _lines_apart(firm: Sequence[Drawn], meeting: _Meeting, horizon: str) -> Iterator[BorderFinding]:
    """Lines that end near the end of a line of the same function of another province, and meet none there."""
    lib = optional.shapely()
    joined = _joined(meeting)
    owners: List[Drawn] = []
    ends: List[Any] = []
    for entry in firm:
        if entry.item.kind == LINE:
            tips = lib.get_parts(lib.boundary(entry.geometry))
            ends.extend(tips)
            owners.extend([entry] * len(tips))
    if len(ends) < 2:
        return
    points = np.empty(len(ends), dtype=object)
    points[:] = ends
    left, right = lib.STRtree(points).query(points, predicate="dwithin", distance=ENDS_M)
    nearest: Dict[Tuple[str, str], Tuple[float, int, int]] = {}
    for one, other in zip(left.tolist(), right.tolist()):
        first, second = owners[one].item, owners[other].item
        if one < other and first.variant != second.variant and first.function == second.function:
            apart = float(lib.distance(points[one], points[other]))
            key = _named(first.uuid, second.uuid)
            if apart > NOISE_M and key not in joined:
                nearest[key] = min(nearest.get(key, (np.inf, 0, 0)), (apart, one, other))
    for apart, one, other in nearest.values():
        middle = lib.line_interpolate_point(lib.linestrings(lib.get_coordinates(points[[one, other]])), apart / 2)
        yield finding(LINE_APART, owners[one].item, owners[other].item, apart, "m", horizon, middle)


def _joined(meeting: _Meeting) -> "set[Tuple[str, str]]":
    """The pairs of objects that touch or cross."""
    return {
        _named(pair.first.item.uuid, pair.second.item.uuid)
        for pair, distance in zip(meeting.pairs, meeting.distance)
        if distance <= NOISE_M
    }


def _named(one: str, other: str) -> Tuple[str, str]:
    return (one, other) if one <= other else (other, one)
