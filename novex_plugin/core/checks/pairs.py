"""Proposal against proposal: what the matrix says about two functions on the same place, or side by side.

One finding per pair of objects, under a key that does not depend on their order. What is not in the matrix is
shown as such, never passed over in silence. Objects that never exist at the same time do not meet.
Objects of neighbouring provinces are held against ours, never against each other.
"""

from dataclasses import replace
from typing import Any, Collection, List, Optional, Sequence, Set, Tuple, Union

import numpy as np

from ..geometry.parallel import in_parallel
from ..model.records import Finding, NeighbourObject, ProposalObject
from ..optional import shapely
from .layers import measure_of
from .matrix import Matrix
from .measure import AREA, COUNT, LENGTH, ObjectSet
from .pair_findings import near_finding, overlap_finding
from .pair_party import Party
from .pair_verdict import NO_RULE, SAME_FUNCTION, group_of, judge_nearness, judge_pair, pair_rule, same_claim
from .tolerances import NOISE_M, NOISE_M2

__all__ = ["NO_RULE", "SAME_FUNCTION", "check_pairs", "judge_pair", "reach_m"]

Focus = Union[None, int, Collection[int]]
_DIMENSIONS = (COUNT, LENGTH, AREA)
_ROUNDING_M = 1e-6
_COSTLY = 16  # pairs from which a thread pays: an overlay or a distance of two whole objects


def check_pairs(
    objects: Sequence[ProposalObject],
    shapes: ObjectSet,
    matrix: Matrix,
    *,
    asked: Tuple[str, str] = ("", ""),
    with_overlaps: bool = False,
    focus: Focus = None,
    neighbours: Sequence[NeighbourObject] = (),
) -> List[Finding]:
    """Findings for all pairs of objects that share a place or lie near each other, in the order of their uuids.

    ``shapes`` holds the objects' geometries (valid, 2D, EPSG:28992). With ``focus`` (positions in ``objects``) only
    the pairs of those objects. ``asked`` is variant and horizon; neighbours that are not there then do not count.
    """
    if len(objects) + len(neighbours) < 2:
        return []
    party = Party.of(objects, shapes, neighbours, asked[1])
    wanted = _wanted(party, focus)
    found = _overlaps(party, matrix, wanted, asked, with_overlaps=with_overlaps)
    met = {(one, other) for one, other, _finding in found}
    found += _near(party, matrix, wanted, met, asked)
    found.sort(key=lambda entry: (party.order[entry[0]], party.order[entry[1]]))
    return [finding for _one, _other, finding in found]


def reach_m(item: ProposalObject, matrix: Matrix) -> float:
    """How far from the object another one can lie and still make a pair with it, m."""
    group = group_of(item.function)
    return matrix.reach_m(group) if group else 0.0


def _wanted(party: Party, focus: Focus) -> Any:
    """Mask of the objects of which all pairs are asked."""
    if focus is None:
        return party.usable & party.ours
    mask = np.zeros(len(party.items), dtype=bool)
    mask[[focus] if isinstance(focus, int) else list(focus)] = True
    return mask & party.usable


Found = List[Tuple[int, int, Finding]]


def _overlaps(party: Party, matrix: Matrix, wanted: Any, asked: Tuple[str, str], *, with_overlaps: bool) -> Found:
    lib = shapely()
    first, second = _touching(party, wanted)
    if len(first) == 0:
        return []
    shared = in_parallel(lib.intersection, party.geometries[first], party.geometries[second], worth=_COSTLY)
    found = []
    for one, other, shape in zip(first.tolist(), second.tolist(), shared):
        amount = _shared_amount(party, one, other, shape)
        if amount is not None:
            finding = overlap_finding(party, (one, other), matrix, shape, amount, asked)
            found.append((one, other, replace(finding, overlap=shape) if with_overlaps else finding))
    return found


def _touching(party: Party, wanted: Any) -> Tuple[Any, Any]:
    """Pairs that intersect, each once and in the order of the findings."""
    lib = shapely()
    mine, everyone = np.flatnonzero(wanted), np.flatnonzero(party.usable)
    if len(mine) == 0 or len(everyone) < 2:
        return mine[:0], mine[:0]
    left, right = lib.STRtree(party.geometries[everyone]).query(party.geometries[mine], predicate="intersects")
    return party.once(mine[left], everyone[right])


def _shared_amount(party: Party, one: int, other: int, shape: Any) -> Optional[Tuple[str, float]]:
    """Unit and size of what two objects share; None when they only touch.

    Lines that cross share a point and meet; two lines of one network that join are no double claim.
    """
    kinds = party.kinds[one], party.kinds[other]
    unit = _DIMENSIONS[min(_DIMENSIONS.index(kind) for kind in kinds)]
    amount = float(measure_of(shape, unit)) if unit != COUNT else 1.0
    crossing = unit == LENGTH and kinds[0] == kinds[1] and not same_claim(party.items[one], party.items[other])
    noise = {AREA: NOISE_M2, LENGTH: -1.0 if crossing else NOISE_M, COUNT: 0.0}[unit]
    return (unit, amount) if amount > noise else None


def _near(party: Party, matrix: Matrix, wanted: Any, met: Set[Tuple[int, int]], asked: Tuple[str, str]) -> Found:
    """Pairs that lie within the distance that the matrix gives their functions, and share no place."""
    first, second = _within_reach(party, matrix, wanted)
    fresh = np.array([pair not in met for pair in zip(first.tolist(), second.tolist())], dtype=bool)
    first, second = first[fresh], second[fresh]
    if len(first) == 0:
        return []
    ways = in_parallel(shapely().shortest_line, party.geometries[first], party.geometries[second], worth=_COSTLY)
    ends = shapely().get_coordinates(ways).reshape(len(ways), 2, 2)
    distances, places = shapely().length(ways), shapely().points(ends.mean(axis=1))
    found = []
    for one, other, distance, place in zip(first.tolist(), second.tolist(), distances.tolist(), places):
        rule = pair_rule(party.items[one], party.items[other], matrix)
        verdict = judge_nearness(party.items[one], party.items[other], rule, distance) if rule is not None else None
        if verdict is not None:
            found.append((one, other, near_finding(party, (one, other), verdict, distance, place, asked)))
    return found


def _within_reach(party: Party, matrix: Matrix, wanted: Any) -> Tuple[Any, Any]:
    """Pairs of groups that the matrix relates by nearness, near enough to be looked at; each pair once."""
    firsts, seconds = [np.empty(0, dtype=np.intp)], [np.empty(0, dtype=np.intp)]
    for rule in matrix.pairs:
        for group, partner in ((rule.group_a, rule.group_b), (rule.group_b, rule.group_a)):
            mine = party.members(group)
            mine = mine[wanted[mine]]
            reach = rule.reach_m(coarse=True)
            if len(mine) == 0 or reach <= 0 or len(party.members(partner)) == 0:
                continue
            left, right = party.tree(partner).query(
                party.geometries[mine], predicate="dwithin", distance=reach + _ROUNDING_M
            )
            firsts.append(mine[left])
            seconds.append(party.members(partner)[right])
    return party.once(np.concatenate(firsts), np.concatenate(seconds))
