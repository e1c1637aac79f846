"""The check: proposals against reservations by rule, and proposals against each other by the pair matrix.

One run measures every layer once per distance for all objects together, then every rule reads its figures.
A rule on a layer that is missing or empty is reported as untested, never as "no conflict". The answer does not depend
on the order of the objects, nor on which others are asked about in the same run.
"""

from collections import defaultdict
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Callable, Collection, Dict, List, Mapping, Optional, Sequence, Tuple, Union

import numpy as np

from ..model.records import AREA, FeatureHit, Finding, NeighbourObject, ProposalObject
from ..progress import Progress
from ..texts import tr
from . import outcomes
from .distances import narrowed
from .findings import edge_case, feature_hits, object_share, rule_finding, rule_key
from .gaps import missing_reason
from .layers import ReservationLayer, layer_from_geometries
from .matrix import Matrix
from .measure import ObjectOverlap, ObjectSet, measure_layers
from .meeting import Meeting
from .order import findings_in_order, gaps_in_order, in_order, settle
from .outside import outside_overlaps, whole_overlap
from .pairs import check_pairs
from .result import CheckResult, Untested
from .rules import EVERYWHERE, INSIDE, Rule
from .selection import LayerFilter
from .sound import Look
from .target import Stack
from .tolerances import DEFAULT, Tolerances
from .verdict import below_threshold, functions_in_scope, judge
from .zones import measure_zone, overlap_geometry

__all__ = [
    "CheckResult", "ReservationLayer", "Untested", "check", "layer_from_geometries", "overlap_geometry",
]  # fmt: skip

Measured = Dict[int, ObjectOverlap]
NO_CLAIMS: Mapping[str, str] = MappingProxyType({})
Asked = Tuple[str, float, Optional[LayerFilter]]  # layer, distance in m, and which of its features
Focus = Union[str, Collection[str], None]


def _always(_key: str) -> bool:
    return True


@dataclass(eq=False)
class _Run:
    """What the steps of one run share."""

    objects: Sequence[ProposalObject]
    shapes: ObjectSet
    layers: Mapping[str, ReservationLayer]
    tolerances: Tolerances
    asked: Tuple[str, str]  # variant, horizon
    with_overlaps: bool
    expected: Callable[[str], bool] = _always
    focus: Union[int, List[int], None] = None  # indexes of the objects that are asked about; None: all
    claims: Mapping[str, str] = field(default_factory=dict)
    stack: Optional[Stack] = None

    def __post_init__(self) -> None:
        self.measured: Dict[Asked, Measured] = {}
        self.hits: Dict[Tuple[Asked, int], Tuple[FeatureHit, ...]] = {}

    def let_go(self, progress: Progress) -> None:
        """Free what was measured layer by layer: all of it at once would hold up other threads."""
        while self.measured:
            self.measured.popitem()
            progress.step(1.0)

    def usable(self, key: str) -> Optional[ReservationLayer]:
        layer = self.layers.get(key)
        return layer if layer is not None and layer.feature_count > 0 else None


def check(  # noqa: PLR0913 - the one public door; all but four have a default
    objects: Sequence[ProposalObject],
    rules: Sequence[Rule],
    layers: Mapping[str, ReservationLayer],
    matrix: Optional[Matrix],
    *,
    tolerances: Tolerances = DEFAULT,
    variant: str = "",
    horizon: str = "2030",
    progress: Optional[Progress] = None,
    with_overlaps: bool = False,
    expected: Callable[[str], bool] = _always,
    focus: Focus = None,
    claims: Mapping[str, str] = NO_CLAIMS,
    neighbours: Sequence[NeighbourObject] = (),
    stack: Optional[Stack] = None,
) -> CheckResult:
    """Check objects that are in force together (variant and horizon already resolved).

    Geometries in EPSG:28992; areas in m². ``layers`` by key; a missing key leaves its rules untested.
    ``matrix`` None skips proposal against proposal. ``with_overlaps`` merges the overlap geometry of every
    finding, which costs more than the check itself; ask :func:`overlap_geometry` for a single one.
    ``expected`` tells whether a layer should exist here at all: one that is missing and not expected (the Wadden
    in Limburg) leaves no gap. With ``focus`` only those objects are checked, also against the others: a uuid (while
    drawing; it is then the first of every pair) or several (a part of a whole check, to be joined with the rest, see
    :mod:`.incremental`). ``claims`` are the exceptions that are claimed, by key of the finding. ``neighbours`` are
    checked against. ``stack`` is what of ``layers`` is asked again and again (:func:`.measure.stacked`); the answer is
    the same without.
    Findings, gaps and layers come in a fixed order (:mod:`.order`). Raises Cancelled when ``progress`` says so.
    """
    progress = progress or Progress()
    objects = in_order(objects)
    look = Look(objects)
    shapes = ObjectSet(look.sound())
    asked = _indexes(objects, focus)
    run = _Run(objects, shapes, layers, tolerances, (variant, horizon), with_overlaps, expected, asked, claims, stack)
    active = [rule for rule in rules if rule.active]
    scope = {rule.code: _in_scope(rule, run) for rule in active}
    _measure_all(active, scope, run, progress.part(0.0, 0.7))
    findings: List[Finding] = []
    untested: List[Untested] = []
    for number, rule in enumerate(active):
        progress.step(0.7 + 0.2 * number / max(1, len(active)), tr("Regels toepassen"))
        if len(scope[rule.code]):
            findings.extend(_apply(rule, scope[rule.code], run))
            untested.extend(_gaps(rule, scope[rule.code], run))
    if matrix is not None:
        findings.extend(_pairs(run, matrix, neighbours))
    about = _asked_about(run)
    untested.extend(look.without_place(about))
    tested = tuple(sorted(key for key in layers if run.usable(key) is not None))
    run.let_go(progress)
    progress.step(1.0)
    return CheckResult(
        findings_in_order(findings), gaps_in_order(untested), tested, worst_per_object(objects, findings, untested),
        variant, horizon, look.repair_messages(about),
    )  # fmt: skip


def _indexes(objects: Sequence[ProposalObject], focus: Focus) -> Union[int, List[int], None]:
    """Where the objects stand that are asked about; a uuid that nobody has asks about nothing."""
    if focus is None:
        return None
    if isinstance(focus, str):
        return next((index for index, item in enumerate(objects) if item.uuid == focus), [])
    wanted = frozenset(focus)
    return [index for index, item in enumerate(objects) if item.uuid in wanted]


def _asked_about(run: _Run) -> Sequence[int]:
    if run.focus is None:
        return range(len(run.objects))
    return [run.focus] if isinstance(run.focus, int) else run.focus


def _pairs(run: _Run, matrix: Matrix, neighbours: Sequence[NeighbourObject]) -> List[Finding]:
    """Proposal against proposal, and against those of neighbouring provinces where there are any."""
    return check_pairs(
        run.objects, run.shapes, matrix, asked=run.asked, with_overlaps=run.with_overlaps, focus=run.focus,
        neighbours=neighbours,
    )  # fmt: skip


def _in_scope(rule: Rule, run: _Run) -> Any:
    """Indexes of the objects whose functions and size the rule is about."""
    about: Dict[Tuple[str, ...], bool] = {}
    found = []
    for index in _asked_about(run):
        item = run.objects[index]
        functions = (item.function, *item.further_functions)
        if functions not in about:
            about[functions] = bool(functions_in_scope(rule, item))
        if about[functions] and run.shapes.kinds[index]:
            area = float(run.shapes.measures[index]) if item.kind == AREA else 0.0
            if not below_threshold(rule, item, area):
                found.append(index)
    return np.array(found, dtype=np.intp)


def _measure_all(active: Sequence[Rule], scope: Mapping[str, Any], run: _Run, progress: Progress) -> None:
    """Every layer once per distance, for all objects that any rule asks about."""
    wanted: Dict[Asked, Any] = defaultdict(lambda: np.zeros(len(run.objects), dtype=bool))
    for rule in active:
        if rule.place == EVERYWHERE:
            continue
        for key in rule.layers:
            if run.usable(key) is not None:
                for index in scope[rule.code]:
                    wanted[key, rule.buffer_for(key, run.objects[index].height_m), rule.selection][index] = True
    near = [asked for asked in wanted if asked[1] == 0]
    progress.step(0.0, tr("Toetsen aan de kaartlagen"))
    layers = [(run.layers[key].part(selection), wanted[key, distance, selection]) for key, distance, selection in near]
    for one, found in zip(near, measure_layers(run.shapes, layers, lambda: progress.step(0.0), run.stack)):
        run.measured[one] = settle(found)
    zones = [asked for asked in wanted if asked[1] > 0]
    for number, (key, distance, selection) in enumerate(zones):
        layer = run.layers[key].part(selection)
        progress.step(number / len(zones), tr("Toetsen aan {layer}").format(layer=layer.title))
        mask = wanted[key, distance, selection]
        run.measured[key, distance, selection] = settle(measure_zone(run.shapes, layer, distance, mask))


def _apply(rule: Rule, indexes: Any, run: _Run) -> List[Finding]:
    findings: List[Finding] = []
    usable = [layer for layer in (run.usable(key) for key in rule.layers) if layer is not None]
    for index in indexes.tolist():
        for layer, distance, overlap in _struck(rule, index, usable, run):
            finding = _finding(rule, index, layer, distance, overlap, run)
            if finding is not None:
                findings.append(finding)
    return findings


def _struck(
    rule: Rule, index: int, usable: Sequence[ReservationLayer], run: _Run
) -> List[Tuple[ReservationLayer, float, ObjectOverlap]]:
    """Where the rule strikes this object: layer, distance used and overlap."""
    if rule.place == EVERYWHERE:
        return [(ReservationLayer("", "", run.objects[index].kind), 0.0, whole_overlap(run.shapes, index))]
    found = []
    for layer in usable:
        distance = rule.buffer_for(layer.key, run.objects[index].height_m)
        overlap = run.measured[layer.key, distance, rule.selection].get(index)
        if overlap is not None:
            found.append((layer, distance, overlap))
    if rule.place == INSIDE:
        return found
    if len(usable) < len(rule.layers) or not usable:
        return []  # outside of something unknown: _gaps reports it
    outside = outside_overlaps(run.shapes, index, [overlap for _layer, _distance, overlap in found])
    return [(usable[0], 0.0, outside)] if outside is not None else []


def _finding(
    rule: Rule, index: int, layer: ReservationLayer, distance: float, overlap: ObjectOverlap, run: _Run
) -> Optional[Finding]:
    item = run.objects[index]
    met = narrowed(rule, _meeting(rule, index, layer, overlap, run), item.height_m)
    if met is not None and met.overlap is not overlap:
        settle({index: met.overlap})
    verdict = judge(rule, item, met) if met is not None else None
    if met is None or verdict is None:
        return None
    if rule.selection is not None:
        verdict = replace(verdict, remarks=(*verdict.remarks, *_doubts(rule, layer, met.overlap)))
    share = object_share(met.overlap, met.kind, met.measure)
    edge = edge_case(rule, met.overlap, share, run.tolerances.of(layer.accuracy, item.exactness))
    if edge is None:
        return None
    asked = (layer.key, distance, rule.selection)
    hits = _hits(asked, index, layer, overlap, run) if met.overlap is overlap else feature_hits(met.overlap, layer)
    later = isinstance(run.focus, int)  # while drawing: few will be looked at closely, and the next edit makes new ones
    finding = rule_finding(rule, item, met, verdict, edge=edge, hits=hits, run=run.asked, later=later)
    return replace(finding, overlap=met.overlap.geometry()) if run.with_overlaps else finding


def _meeting(rule: Rule, index: int, layer: ReservationLayer, overlap: ObjectOverlap, run: _Run) -> Meeting:
    """The object at the features that the rule is about, with the exception that its weighing claims."""
    return Meeting(
        layer.part(rule.selection), overlap, run.shapes.geometries[index], str(run.shapes.kinds[index]),
        float(run.shapes.measures[index]), run.claims.get(rule_key(rule, run.objects[index], layer.key), ""),
    )  # fmt: skip


def _doubts(rule: Rule, layer: ReservationLayer, overlap: ObjectOverlap) -> Tuple[str, ...]:
    """Says which touched features the rule may not be about, because the source does not tell."""
    if rule.selection is None:
        return ()
    touched = overlap.touched.feature
    unknown = touched[layer.unknown(rule.selection)[touched]].tolist()
    names = [layer.feature_names[number] for number in unknown]
    return (rule.selection.unknown_text(layer.key, names, len(touched)),) if names else ()


def _hits(
    asked: Asked, index: int, layer: ReservationLayer, overlap: ObjectOverlap, run: _Run
) -> Tuple[FeatureHit, ...]:
    """The named features of an overlap, made once although several rules may read them."""
    if len(overlap.touched) == 0:
        return ()
    key = (asked, index)
    if key not in run.hits:
        run.hits[key] = feature_hits(overlap, layer)
    return run.hits[key]


def _gaps(rule: Rule, indexes: Any, run: _Run) -> List[Untested]:
    """The layers of the rule that are not there, with the objects that stay untested because of it."""
    if rule.place == EVERYWHERE:
        return []
    uuids = tuple(run.objects[index].uuid for index in indexes.tolist())
    if not rule.layers:
        return [Untested(rule.code, "", tr("Voor deze regel is nog geen kaartlaag bekend."), uuids)]
    gaps = []
    for key in rule.layers:
        if run.usable(key) is None and run.expected(key):
            reason = missing_reason(key) if key not in run.layers else tr("De laag is leeg.")
            gaps.append(Untested(rule.code, key, reason, uuids))
    return gaps


def worst_per_object(
    objects: Sequence[ProposalObject], findings: Sequence[Finding], untested: Sequence[Untested]
) -> Dict[str, str]:
    """The worst class of every object, by uuid."""
    seen: Dict[str, List[str]] = {item.uuid: [] for item in objects}
    for finding in findings:
        for uuid in (finding.object_uuid, finding.other_uuid):
            if uuid in seen:
                seen[uuid].append(finding.outcome)
    for gap in untested:
        for uuid in gap.objects:
            seen[uuid].append(outcomes.UNKNOWN)
    return {uuid: outcomes.worst(codes) for uuid, codes in seen.items()}
