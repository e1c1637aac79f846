"""Tests of distance that depend on more than one figure: a ring, a near miss, a distance of the feature itself.

The engine measures every layer at the widest distance of a rule. What is left of that when each feature keeps its
own distance is worked out here, for the few objects that came that near.
"""

from dataclasses import replace
from typing import Any, List, Optional, Tuple

import numpy as np

from ..optional import shapely
from ..texts import tr
from ..wording import length
from .layers import ReservationLayer, measure_of
from .measure import AREA, COUNT, ObjectOverlap, ObjectSet, Touched, measure_layer, single_part
from .meeting import Meeting
from .rules import NEAR_MISS, RING, Rule
from .tolerances import NOISE_M, NOISE_M2
from .zones import measure_zone

QUADRANT_SEGMENTS = 64  # at 15 km a chord lies within 2 m of the arc


def narrowed(rule: Rule, meeting: Meeting, height_m: Optional[float]) -> Optional[Meeting]:
    """The meeting with only what lies within the distance that holds for each feature; None when nothing does."""
    if rule.buffer_between == RING:
        return _with(meeting, _ring(rule, meeting, height_m))
    if rule.buffer_field:
        return _with(meeting, _own_distances(rule, meeting, height_m))
    if rule.buffer_between == NEAR_MISS and meeting.overlap.distance_m <= rule.buffer_min_m:
        return _with(meeting, _measured(meeting, rule.buffer_min_m)) or meeting
    return meeting


def near_miss(rule: Rule, meeting: Meeting) -> str:
    """What to say about an object between the least and the greatest distance; '' when it is a hit."""
    apart = meeting.overlap.distance_m
    if rule.buffer_between != NEAR_MISS or apart <= rule.buffer_min_m:
        return ""
    text = tr("Net niet geraakt: op {distance}; de regel geldt zeker tot {least} en soms tot {most}.")
    reach = rule.buffer_for(meeting.layer.key)
    return text.format(distance=length(apart), least=length(rule.buffer_min_m), most=length(reach))


def own_distance(rule: Rule, meeting: Meeting, feature: int, height_m: Optional[float]) -> Tuple[float, bool]:
    """The distance in m that a feature keeps, and whether its source tells it."""
    reach = rule.buffer_for(meeting.layer.key, height_m)
    if rule.buffer_values:
        word = meeting.text(feature, rule.buffer_field).casefold()
        found = next((value for name, value in rule.buffer_values.items() if name.casefold() == word), None)
    else:
        found = meeting.figure(feature, rule.buffer_field)
    if found is None:
        return rule.buffer_for(meeting.layer.key, height_m), False
    return min(found, reach), True


def unknown_distances(rule: Rule, meeting: Meeting, height_m: Optional[float]) -> str:
    """Says for how many features the general distance was used, because their source tells none; '' for none."""
    if not rule.buffer_field:
        return ""
    unknown = [one for one in meeting.features if not own_distance(rule, meeting, one, height_m)[1]]
    if not unknown:
        return ""
    usual = length(rule.buffer_for(meeting.layer.key, height_m))
    text = tr("De afstand is bij {count} van {touched} geraakte kenmerken niet bekend; gerekend is met {distance}.")
    return text.format(count=len(unknown), touched=len(meeting.features), distance=usual)


def _with(meeting: Meeting, overlap: Optional[ObjectOverlap]) -> Optional[Meeting]:
    return None if overlap is None else replace(meeting, overlap=overlap)


def _measured(meeting: Meeting, distance_m: float) -> Optional[ObjectOverlap]:
    objects, wanted = ObjectSet([meeting.geometry]), np.ones(1, dtype=bool)
    if distance_m > 0:
        return measure_zone(objects, meeting.layer, distance_m, wanted).get(0)
    return measure_layer(objects, meeting.layer, wanted).get(0)


def _own_distances(rule: Rule, meeting: Meeting, height_m: Optional[float]) -> Optional[ObjectOverlap]:
    kept = []
    for number, feature in enumerate(meeting.features):
        keep, _known = own_distance(rule, meeting, feature, height_m)
        if float(meeting.overlap.touched.distance[number]) <= keep:
            kept.append((feature, _zone(meeting.layer, feature, keep)))
    return _joined(meeting, kept)


def _ring(rule: Rule, meeting: Meeting, height_m: Optional[float]) -> Optional[ObjectOverlap]:
    """Between the least and the greatest distance of each feature on its own."""
    lib = shapely()
    reach = rule.buffer_for(meeting.layer.key, height_m)
    kept = []
    for feature in meeting.features:
        outer, inner = _zone(meeting.layer, feature, reach), _zone(meeting.layer, feature, rule.buffer_min_m)
        kept.append((feature, lib.difference(outer, inner)))
    return _joined(meeting, kept)


def _zone(layer: ReservationLayer, feature: int, distance_m: float) -> Any:
    lib = shapely()
    pieces = layer.pieces[layer.piece_feature == feature]
    return lib.union_all(lib.buffer(pieces, distance_m, quad_segs=QUADRANT_SEGMENTS))


def _joined(meeting: Meeting, zones: List[Tuple[int, Any]]) -> Optional[ObjectOverlap]:
    """The object's part in any of the zones, with the features whose zone it meets, nearest first."""
    lib = shapely()
    parts = [(feature, lib.intersection(meeting.geometry, zone)) for feature, zone in zones]
    parts = [(feature, part) for feature, part in parts if _counts(part, meeting.kind)]
    if not parts:
        return None
    features = np.array([feature for feature, _part in parts], dtype=np.intp)
    pieces, owner = meeting.layer.pieces, meeting.layer.piece_feature
    apart = np.array([lib.distance(part, pieces[owner == feature]).min() for feature, part in parts])
    order = np.argsort(apart, kind="stable")
    nothing = np.zeros(len(order))
    touched = Touched(features[order], nothing, apart[order], nothing)
    inside = lib.union_all([part for _feature, part in parts])
    covered = float(len(parts)) if meeting.kind == COUNT else float(measure_of(inside, meeting.kind))
    return single_part(meeting.kind, covered, touched, inside, float(apart.min()))


def _counts(part: Any, kind: str) -> bool:
    if shapely().is_empty(part):
        return False
    return kind == COUNT or float(measure_of(part, kind)) > (NOISE_M2 if kind == AREA else NOISE_M)
