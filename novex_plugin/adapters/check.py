"""The check of a proposal file against a store, and of one object while it is being drawn."""

from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Set, Tuple

import numpy as np

from ..core.catalogue.check_layers import has_layer, layer
from ..core.checks.engine import CheckResult, ReservationLayer, check
from ..core.checks.matrix import Matrix, load_matrix
from ..core.checks.rule_files import load_rules
from ..core.checks.rules import EVERYWHERE, Rule
from ..core.checks.verdict import functions_in_scope
from ..core.model.records import ProposalObject
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.texts import tr
from ..core.variants.effective import effective_objects
from .geopackage import ProposalFile, open_proposal
from .store import Store

Box = Tuple[float, float, float, float]
LOOK_AROUND_M = 3_000.0  # the live check keeps this much around an object warm, so that the next stroke is there


def run_check(
    proposal_path: Any,
    store_path: Any,
    *,
    variant: str = "",
    horizon: str = "2030",
    progress: Optional[Progress] = None,
    write: bool = True,
) -> CheckResult:
    """Check a proposal file against a store and write the findings into the file.

    Raises NovexError when a file cannot be used, Cancelled when asked to stop; nothing is written then.
    """
    progress = progress or Progress()
    proposal = open_proposal(proposal_path)
    store = Store.open(store_path)
    objects = effective_objects(proposal.objects(), proposal.variants(), variant, horizon)
    rules = [rule for rule in load_rules() if rule.active]
    layers = load_layers(store, rules, objects, progress.part(0.0, 0.3))
    result = check(
        objects, rules, layers, load_matrix(), variant=variant, horizon=horizon, progress=progress.part(0.3, 0.9),
        with_overlaps=write, expected=expected_in(proposal.header().province),
    )  # fmt: skip
    if write:
        progress.step(0.9, tr("Bevindingen opslaan"))
        proposal.write_findings(result)
        _record_snapshot(proposal, store)
    progress.step(1.0)
    return result


def _record_snapshot(proposal: ProposalFile, store: Store) -> None:
    """Let the proposal say with which snapshot of the basisset it was checked."""
    header = proposal.header()
    used = replace(header, basisset_name=store.snapshot_name, basisset_date=store.snapshot_date)
    if used != header:
        proposal.set_header(used)


def expected_in(province: str) -> Any:
    """Whether a layer should exist in a province; layers that the catalogue does not know are always expected."""

    def expected(key: str) -> bool:
        return layer(key).expected_in(province) if has_layer(key) else True

    return expected


def load_layers(
    store: Store, rules: Sequence[Rule], objects: Sequence[ProposalObject], progress: Optional[Progress] = None
) -> Dict[str, ReservationLayer]:
    """The layers that the rules ask about, as far as they lie near the objects."""
    progress = progress or Progress()
    reach = _reach_per_layer(rules, objects)
    boxes = _boxes(objects)
    loaded: Dict[str, ReservationLayer] = {}
    with store.held():
        for number, (key, distance) in enumerate(reach.items()):
            progress.step(number / len(reach), tr("Basisset lezen"))
            if store.has(key):
                margin = np.array([-distance, -distance, distance, distance])
                loaded[key] = store.load(key, boxes=boxes + margin)
    return loaded


def _reach_per_layer(rules: Iterable[Rule], objects: Sequence[ProposalObject]) -> Dict[str, float]:
    """The layers that matter for these objects, with the widest distance at which a rule strikes, in m."""
    reach: Dict[str, float] = {}
    for rule in rules:
        heights = {item.height_m for item in objects if functions_in_scope(rule, item)}
        if not heights or rule.place == EVERYWHERE:
            continue
        for key in rule.layers:
            reach[key] = max([reach.get(key, 0.0), *(rule.buffer_for(key, height) for height in heights)])
    return reach


def _boxes(objects: Sequence[ProposalObject]) -> Any:
    """Bounding boxes of the objects that have a place, n x 4."""
    geometries = np.empty(len(objects), dtype=object)
    geometries[:] = [item.geometry for item in objects]
    boxes = shapely().bounds(geometries)
    return boxes[~np.isnan(boxes).any(axis=1)]


class LiveChecker:
    """Checks one object at a time and keeps the surroundings warm, so that an edit answers in milliseconds.

    Call it from one thread. A new store means a new checker.
    """

    def __init__(
        self, store_path: Any, *, rules: Optional[Sequence[Rule]] = None, matrix: Optional[Matrix] = None,
        province: str = "",
    ) -> None:  # fmt: skip
        self.store = Store.open(Path(store_path))
        self._rules: List[Rule] = [rule for rule in (rules if rules is not None else load_rules()) if rule.active]
        self._matrix = matrix if matrix is not None else load_matrix()
        self._expected = expected_in(province)
        self._warm: Dict[str, Tuple[Box, ReservationLayer]] = {}

    def check_object(
        self, item: ProposalObject, others: Sequence[ProposalObject] = (), *, variant: str = "", horizon: str = "2030"
    ) -> CheckResult:
        """The findings of one object against the reservations, and against ``others`` by the pair matrix."""
        rules = [rule for rule in self._rules if functions_in_scope(rule, item)]
        objects = [item, *_meeting(item, others)]
        return check(
            objects, rules, self._layers(rules, item), self._matrix, variant=variant, horizon=horizon,
            expected=self._expected, focus=item.uuid,
        )  # fmt: skip

    def warm_up(self, item: ProposalObject) -> None:
        """Load the surroundings of an object before it is needed."""
        self._layers([rule for rule in self._rules if functions_in_scope(rule, item)], item)

    def _layers(self, rules: Sequence[Rule], item: ProposalObject) -> Mapping[str, ReservationLayer]:
        boxes = _boxes([item])
        if len(boxes) == 0:
            return {}
        return {
            key: self._layer(key, boxes[0], distance)
            for key, distance in _reach_per_layer(rules, [item]).items()
            if self.store.has(key)
        }

    def _layer(self, key: str, box: Any, distance: float) -> ReservationLayer:
        needed = (box[0] - distance, box[1] - distance, box[2] + distance, box[3] + distance)
        if key in self._warm and _holds(self._warm[key][0], needed):
            return self._warm[key][1]
        around = (
            needed[0] - LOOK_AROUND_M, needed[1] - LOOK_AROUND_M, needed[2] + LOOK_AROUND_M, needed[3] + LOOK_AROUND_M
        )  # fmt: skip
        self._warm[key] = (around, self.store.load(key, around))
        return self._warm[key][1]


def _meeting(item: ProposalObject, others: Sequence[ProposalObject]) -> List[ProposalObject]:
    """The other objects whose bounding box meets that of the object; the rest cannot share a place with it."""
    own = _boxes([item])
    placed = [other for other in others if other.uuid != item.uuid and other.geometry is not None]
    if len(own) == 0 or not placed:
        return []
    west, south, east, north = own[0]
    box = shapely().bounds(np.array([other.geometry for other in placed], dtype=object))
    met = (box[:, 0] <= east) & (box[:, 2] >= west) & (box[:, 1] <= north) & (box[:, 3] >= south)
    return [other for other, meets in zip(placed, met.tolist()) if meets]


def _holds(outer: Box, inner: Box) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and outer[2] >= inner[2] and outer[3] >= inner[3]


def layers_in_use(rules: Iterable[Rule]) -> Set[str]:
    """The keys of all layers that some rule tests."""
    return {key for rule in rules if rule.active for key in rule.layers}
