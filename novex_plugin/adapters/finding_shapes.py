"""The shapes behind findings, made when somebody looks: what is hit, what is reserved, and what a cut would leave.

Runs in a task: it reads records and the store, never a layer of the project.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ..core.checks.cut import Remedy, Surroundings, smallest_cut
from ..core.checks.engine import check
from ..core.checks.findings import PAIR_KIND
from ..core.checks.layers import ReservationLayer
from ..core.checks.matrix import load_matrix
from ..core.checks.nearness import FAR_M
from ..core.checks.rule_files import load_rules
from ..core.checks.rules import Rule
from ..core.checks.tolerances import DEFAULT, Tolerances
from ..core.checks.verdict import functions_in_scope
from ..core.model.records import Finding, ProposalObject
from ..core.optional import shapely
from ..core.progress import Progress
from .check import load_layers
from .store import Store

AROUND_M = 1_500.0  # so much of the reservation is outlined around the object
MOST_FEATURES, MOST_PIECES = 20, 3_000


@dataclass(frozen=True, eq=False)
class FindingShapes:
    """Shapely geometries in RD New, or None where there is nothing to show."""

    hit: Any = None
    reserved: Any = None


@dataclass(frozen=True, eq=False)
class CheckView:
    """With what a check is done, as the panel knows it now. ``objects`` are those in force."""

    store: Optional[Path]
    objects: Sequence[ProposalObject]
    variant: str = ""
    horizon: str = "2030"
    rules: Tuple[Rule, ...] = ()
    tolerances: Tolerances = DEFAULT

    def rule(self, code: str) -> Optional[Rule]:
        return next((rule for rule in self.active() if rule.code == code), None)

    def active(self) -> List[Rule]:
        return [rule for rule in (self.rules or load_rules()) if rule.active]

    def object(self, uuid: str) -> Optional[ProposalObject]:
        return next((item for item in self.objects if item.uuid == uuid), None)


def find_shapes(findings: Sequence[Finding], view: CheckView, progress: Progress) -> Dict[str, FindingShapes]:
    """The shapes of findings by their key; those of objects that are gone are left out. Raises Cancelled."""
    found = {}
    for number, finding in enumerate(findings):
        progress.step(number / len(findings))
        item = view.object(finding.object_uuid)
        if item is not None and item.geometry is not None:
            pair = finding.kind == PAIR_KIND
            found[finding.key] = _of_pair(finding, item, view) if pair else _of_rule(finding, item, view)
    return found


def find_remedy(finding: Finding, uuid: str, view: CheckView, progress: Progress) -> Optional[Remedy]:
    """What would make the finding disappear from this object; None when the object is gone. Raises Cancelled."""
    item = view.object(uuid)
    if item is None or item.geometry is None:
        return None
    others = [other for other in view.objects if other.uuid != uuid and _may_meet(item, other)]
    rules = [rule for rule in view.active() if functions_in_scope(rule, item)]
    layers: Mapping[str, ReservationLayer] = {}
    if view.store:
        with Store.opened(view.store) as store:
            layers = load_layers(store, rules, [item], progress.part(0.0, 0.6))
    progress.step(0.6)
    around = Surroundings(rules, layers, load_matrix(), others, view.tolerances, view.variant, view.horizon)
    return smallest_cut(item, finding, around)


def _of_pair(finding: Finding, item: ProposalObject, view: CheckView) -> FindingShapes:
    other = view.object(finding.other_uuid)
    if other is None or other.geometry is None:
        return FindingShapes(finding.overlap)
    hit = finding.overlap if finding.overlap is not None else item.geometry.intersection(other.geometry)
    return FindingShapes(hit if not hit.is_empty else None, other.geometry)


def _of_rule(finding: Finding, item: ProposalObject, view: CheckView) -> FindingShapes:
    rule = view.rule(finding.rule)
    if rule is None or view.store is None:
        return FindingShapes(finding.overlap)
    with Store.opened(view.store) as store:
        hit = finding.overlap if finding.overlap is not None else _hit(finding, item, rule, store, view)
        return FindingShapes(hit, _reserved(finding, item, rule, store))


def _hit(finding: Finding, item: ProposalObject, rule: Rule, store: Store, view: CheckView) -> Any:
    result = check(
        [item], [rule], load_layers(store, [rule], [item]), None, tolerances=view.tolerances, variant=view.variant,
        horizon=view.horizon, with_overlaps=True,
    )  # fmt: skip
    return next((one.overlap for one in result.findings if one.key == finding.key), None)


def _reserved(finding: Finding, item: ProposalObject, rule: Rule, store: Store) -> Any:
    """The reserved features that the finding is about, as far as they lie around the object, or None."""
    if not finding.layer or not store.has(finding.layer):
        return None
    reach = min(rule.buffer_for(finding.layer, item.height_m), 25 * FAR_M)
    west, south, east, north = shapely().bounds(item.geometry).tolist()
    room = reach + AROUND_M
    layer = store.load(finding.layer, (west - room, south - room, east + room, north + room)).part(rule.selection)
    pieces = layer.pieces[_around(layer, item.geometry, reach)]
    return shapely().union_all(pieces) if len(pieces) else None


def _around(layer: ReservationLayer, geometry: Any, reach_m: float) -> Any:
    """Indexes of the pieces of the features within reach, the nearest features first when there are many."""
    lib = shapely()
    near = layer.tree.query(geometry, predicate="dwithin", distance=max(reach_m, 0.01))
    distance = lib.distance(geometry, layer.pieces[near])
    features = layer.piece_feature[near[np.argsort(distance, kind="stable")]]
    _unique, first = np.unique(features, return_index=True)
    wanted = features[np.sort(first)][:MOST_FEATURES]
    return np.flatnonzero(np.isin(layer.piece_feature, wanted))[:MOST_PIECES]


def _may_meet(one: ProposalObject, other: ProposalObject) -> bool:
    """Whether the boxes are within reach of the rules for nearness; the rest cannot matter to a cut."""
    if other.geometry is None or other.geometry.is_empty:
        return False
    west, south, east, north = one.geometry.bounds
    w, s, e, n = other.geometry.bounds
    return bool(w <= east + FAR_M and e >= west - FAR_M and s <= north + FAR_M and n >= south - FAR_M)
