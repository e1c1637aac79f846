"""Tests of distance that depend on more than one figure: a ring, a near miss, a distance of the feature itself.

The engine measures every layer at the widest distance of a rule. What is left of that when each feature keeps its
own distance is worked out here, for the few objects that came that near.
"""

from dataclasses import replace
from typing import Any, Optional, Tuple

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
    """What lies within the distance of each feature; the overlap as it is when none tells its own."""
    own = [own_distance(rule, meeting, feature, height_m) for feature in meeting.features]
    if not any(known for _distance, known in own):
        return meeting.overlap
    lib, touched, layer = shapely(), meeting.overlap.touched, meeting.layer
    keep = np.array([distance for distance, _known in own])
    kept = touched.distance <= keep
    if not kept.any():
        return None
    reach = np.full(len(layer.feature_ids), -1.0)
    reach[touched.feature[kept]] = keep[kept]
    near = layer.tree.query(meeting.geometry, predicate="dwithin", distance=float(keep[kept].max()))
    near = near[reach[layer.piece_feature[near]] >= 0]
    zones = lib.buffer(layer.pieces[near], reach[layer.piece_feature[near]], quad_segs=QUADRANT_SEGMENTS)
    inside = lib.intersection(meeting.geometry, lib.union_all(zones))
    if not _counts(inside, meeting.kind):
        return None
    nothing = np.zeros(int(kept.sum()))
    fewer = Touched(touched.feature[kept], nothing, touched.distance[kept], nothing)
    return _single(meeting, fewer, inside)


def _ring(rule: Rule, meeting: Meeting, height_m: Optional[float]) -> Optional[ObjectOverlap]:
    """Between the least and the greatest distance of each feature on its own, nearest first."""
    lib, pieces, owner = shapely(), meeting.layer.pieces, meeting.layer.piece_feature
    reach = rule.buffer_for(meeting.layer.key, height_m)
    parts = [(one, _ring_part(meeting, one, rule.buffer_min_m, reach)) for one in meeting.features]
    parts = [(feature, part) for feature, part in parts if _counts(part, meeting.kind)]
    if not parts:
        return None
    features = np.array([feature for feature, _part in parts], dtype=np.intp)
    apart = np.array([lib.distance(part, pieces[owner == feature]).min() for feature, part in parts])
    order = np.argsort(apart, kind="stable")
    nothing = np.zeros(len(order))
    touched = Touched(features[order], nothing, apart[order], nothing)
    return _single(meeting, touched, lib.union_all([part for _feature, part in parts]))


def _ring_part(meeting: Meeting, feature: int, least_m: float, most_m: float) -> Any:
    """The part of the object in the ring of one feature; circles are only drawn where they cut the object."""
    lib = shapely()
    nearest, farthest = meeting.reach(feature)
    part = meeting.geometry
    if nearest < least_m:
        part = lib.difference(part, _zone(meeting.layer, feature, least_m))
    if farthest > most_m:
        part = lib.intersection(part, _zone(meeting.layer, feature, most_m))
    return part


def _zone(layer: ReservationLayer, feature: int, distance_m: float) -> Any:
    lib = shapely()
    pieces = layer.pieces[layer.piece_feature == feature]
    return lib.union_all(lib.buffer(pieces, distance_m, quad_segs=QUADRANT_SEGMENTS))


def _single(meeting: Meeting, touched: Touched, inside: Any) -> ObjectOverlap:
    covered = float(len(touched)) if meeting.kind == COUNT else float(measure_of(inside, meeting.kind))
    return single_part(meeting.kind, covered, touched, inside, float(touched.distance.min()))


def _counts(part: Any, kind: str) -> bool:
    if shapely().is_empty(part):
        return False
    return kind == COUNT or float(measure_of(part, kind)) > (NOISE_M2 if kind == AREA else NOISE_M)
