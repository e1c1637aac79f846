"""Writing a verdict and its figures down as a :class:`Finding`."""

import hashlib
from functools import partial
from math import floor
from typing import Any, Callable, Optional, Tuple

from ..model.records import FeatureHit, Finding, ProposalObject
from ..model.slots import Later
from ..texts import tr
from .corridors import corridor_length
from .layers import ReservationLayer
from .measure import AREA, LENGTH, ObjectOverlap
from .meeting import Meeting
from .outcomes import CONDITIONAL, HARD, NEE_TENZIJ, NEUTRAL, SYNERGY
from .rules import INSIDE, Rule
from .situation import situation_of
from .tolerances import Tolerance
from .verdict import Verdict, forbids

RULE_KIND, PAIR_KIND = "regel", "paar"
_MOST_PCT = 50.0
_PER_CM, _HALF = 100.0, 0.501  # lengths to the centimetre: the last digits depend on how a layer is cut
_POINTS_AT = (HARD, NEE_TENZIJ, CONDITIONAL)


def finding_key(*parts: str) -> str:
    """A short hash that stays the same over re-runs as long as object, rule, layer and partner do."""
    return hashlib.blake2b("|".join(parts).encode("utf-8"), digest_size=8).hexdigest()


def feature_hits(overlap: ObjectOverlap, layer: ReservationLayer) -> Tuple[FeatureHit, ...]:
    """The reserved features by name, with what the object takes of each."""
    touched = overlap.touched
    numbers, amounts = touched.feature.tolist(), touched.amount.tolist()
    ids, names = layer.feature_ids, layer.feature_names
    nothing = [0.0] * len(numbers)
    columns = (
        [ids[number] for number in numbers],
        [names[number] for number in numbers],
        amounts if overlap.unit == AREA else nothing,
        touched.share.tolist(),
        amounts if overlap.unit == LENGTH else nothing,
        touched.distance.tolist(),
    )
    return tuple(map(FeatureHit, *columns))


def reserved_share(overlap: ObjectOverlap, layer: ReservationLayer) -> float:
    """Percentage of the touched features together that the object takes; 0 where that means nothing."""
    if overlap.unit != layer.kind or len(overlap.touched) == 0:
        return 0.0
    whole = float(layer.feature_measure[overlap.touched.feature].sum())
    return _percent(float(overlap.touched.amount.sum()), whole)


def object_share(overlap: ObjectOverlap, object_kind: str, object_measure: float) -> float:
    """Percentage of the object that is covered: of its area, its length, or all of a point."""
    if overlap.unit != object_kind:
        return 0.0
    return 100.0 if object_kind not in (AREA, LENGTH) else _percent(overlap.covered, object_measure)


def _percent(part: float, whole: float) -> float:
    return min(100.0, 100.0 * part / whole) if whole > 0 else 0.0


def edge_case(
    rule: Rule, overlap: ObjectOverlap, share_pct: float, tolerance: Tolerance
) -> Optional[bool]:
    """Whether the overlap is a 'randgeval'; None when it is a sliver that may be ignored.

    A shed that lies for the larger part inside a proposal is small, but no drawing difference; nor is a small
    proposal that lies for the larger part inside a reservation.
    """
    if overlap.unit != AREA or overlap.distance_m > 0 or _takes_most(overlap, share_pct):
        return False
    width = overlap.width_at_least_m()
    if width < _width_that_matters(overlap, share_pct, tolerance) and overlap.part_count > 1:
        width = overlap.width_m()
    if tolerance.is_sliver(overlap.covered, width):
        return True if forbids(rule) else None
    return tolerance.is_edge_case(share_pct, width)


def _width_that_matters(overlap: ObjectOverlap, share_pct: float, tolerance: Tolerance) -> float:
    """The width from which it decides nothing any more; what is large is no sliver, a small share is an edge case."""
    for_sliver = tolerance.sliver_width_m if overlap.covered < tolerance.sliver_area_m2 else 0.0
    return max(for_sliver, tolerance.edge_width_m if share_pct >= tolerance.edge_share_pct else 0.0)


def _takes_most(overlap: ObjectOverlap, share_pct: float) -> bool:
    feature = float(overlap.touched.share.max()) if len(overlap.touched) > 0 else 0.0
    return max(feature, share_pct) > _MOST_PCT


def rule_key(rule: Rule, item: ProposalObject, layer_key: str) -> str:
    """The key of the finding of a rule on a layer for an object; weighings hang on it."""
    return finding_key(item.uuid, rule.code, layer_key, "", item.variant)


def rule_finding(
    rule: Rule,
    item: ProposalObject,
    meeting: Meeting,
    verdict: Verdict,
    *,
    edge: bool,
    hits: Tuple[FeatureHit, ...],
    run: Tuple[str, str],
    later: bool = False,
) -> Finding:
    """The finding of one rule on one layer for one object; ``run`` is the variant and horizon asked for.

    ``later``: its place and fingerprint are made when somebody asks. What they need is kept until then, which is the
    pieces that met and not the layer around them.
    """
    layer, overlap = meeting.layer, meeting.overlap
    on_request: Any = Later if later else _now
    return Finding(
        key=rule_key(rule, item, layer.key),
        object_uuid=item.uuid,
        object_name=item.name,
        variant=run[0],
        horizon=run[1],
        kind=RULE_KIND,
        rule=rule.code,
        outcome=verdict.outcome,
        title=rule.name,
        explanation=_explanation(rule, verdict, edge),
        severity=verdict.severity or rule.severity,
        legal_force=rule.legal_force,
        absolute=verdict.absolute,
        authority=rule.authority,
        legal_basis=rule.legal_basis,
        exceptions=rule.exceptions,
        layer=layer.key,
        overlap_m2=overlap.covered if overlap.unit == AREA else 0.0,
        overlap_pct=object_share(overlap, meeting.kind, meeting.measure),
        length_m=overlap.covered if overlap.unit == LENGTH else 0.0,
        reserved_pct=reserved_share(overlap, layer),
        distance_m=overlap.distance_m,
        edge_case=edge,
        indicative=verdict.indicative,
        vertical=verdict.vertical,
        source=layer.source,
        source_date=layer.date,
        theme=rule.theme,
        rule_origin=rule.origin,
        law_date=rule.law_date,
        evidence=verdict.evidence,
        claimed=verdict.claimed,
        limit_height_m=verdict.limit_height_m,
        corridor_m=_corridor(rule, item, meeting, verdict),
        situation=on_request(partial(situation_of, rule, item, overlap, layer.date, verdict)),
        place=on_request(overlap.find_place),
        hits=hits,
    )


def _now(make: Callable[[], Any]) -> Any:
    return make()


def _corridor(rule: Rule, item: ProposalObject, meeting: Meeting, verdict: Verdict) -> float:
    """Only where the rule guards a corridor, and the object is not free of it."""
    if not rule.corridor or verdict.outcome in (NEUTRAL, SYNERGY) or rule.place != INSIDE:
        return 0.0
    length_m = corridor_length(meeting, rule.buffer_for(meeting.layer.key, item.height_m))
    return floor(length_m * _PER_CM + _HALF) / _PER_CM


def _explanation(rule: Rule, verdict: Verdict, edge: bool) -> str:
    """For a boundary that is not exact the check points at a rule; it does not say that something is forbidden."""
    text = rule.explanation
    if verdict.indicative and verdict.before_claim in _POINTS_AT:
        text = tr("De toets wijst op deze regel: {text}").format(text=text)
    parts = [text, *verdict.remarks]
    if edge:
        parts.append(tr("Randgeval: controleer de ligging in de bron."))
    return " ".join(part for part in parts if part)
