"""The check of a proposal file against a store, and of one object while it is being drawn."""

from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ..core.checks.engine import NO_CLAIMS, CheckResult, ReservationLayer, check, worst_per_object
from ..core.checks.matrix import Matrix, load_matrix
from ..core.checks.order import findings_in_order
from ..core.checks.pairs import reach_m
from ..core.checks.ready import Ready
from ..core.checks.recall import Recall, Told
from ..core.checks.rule_files import load_rules
from ..core.checks.rules import Rule
from ..core.checks.tolerances import DEFAULT, Tolerances
from ..core.checks.verdict import functions_in_scope
from ..core.model.records import ProposalObject
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.texts import tr
from .check_layers import boxes_of as _boxes
from .check_layers import expected_in, kind_of, layers_in_use, load_layers
from .check_layers import reach_per_layer as _reach_per_layer
from .geopackage import open_proposal
from .store import Store
from .store_door import open_store
from .whole_check import WholeCheck, question_of, record

__all__ = ["LiveChecker", "expected_in", "layers_in_use", "load_layers", "run_check"]

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

    ``store_path`` is a file, or the address of a store in PostgreSQL (see :mod:`.store_postgis`). Raises NovexError
    when either cannot be used, Cancelled when asked to stop; nothing is written then.
    """
    progress = progress or Progress()
    proposal = open_proposal(proposal_path)
    store = open_store(store_path)
    question = question_of(proposal, variant=variant, horizon=horizon)
    answer = WholeCheck(store).run(question, progress=progress.part(0.0, 0.9), with_overlaps=write)
    if write:
        progress.step(0.9, tr("Bevindingen opslaan"))
        record(proposal, answer.result, store, progress=progress.part(0.9, 1.0))
    progress.step(1.0)
    return answer.result


class LiveChecker:
    """Checks one object at a time and keeps the surroundings warm, so that an edit answers in milliseconds.

    Call it from one thread. A new store means a new checker.
    """

    def __init__(
        self, store_path: Any, *, rules: Optional[Sequence[Rule]] = None, matrix: Optional[Matrix] = None,
        province: str = "", tolerances: Tolerances = DEFAULT, claims: Mapping[str, str] = NO_CLAIMS,
    ) -> None:  # fmt: skip
        self.store = Store.open(Path(store_path))
        self._rules: List[Rule] = [rule for rule in (rules if rules is not None else load_rules()) if rule.active]
        self._matrix = matrix if matrix is not None else load_matrix()
        self._expected = expected_in(province)
        self._tolerances, self._claims = tolerances, claims
        self._warm: Dict[str, Tuple[Box, ReservationLayer]] = {}
        self._recall = Recall(self._rules, claims)
        self._ready = Ready(self._rules, LOOK_AROUND_M)
        self._last_scope: Optional[Tuple[Any, Sequence[Rule], Mapping[str, float]]] = None  # of one kind of object

    def check_object(
        self, item: ProposalObject, others: Sequence[ProposalObject] = (), *, variant: str = "", horizon: str = "2030",
        progress: Optional[Progress] = None,
    ) -> CheckResult:  # fmt: skip
        """The findings of one object against the reservations, and against ``others`` by the pair matrix."""
        told = self._recall.of(item, (variant, horizon))
        boxes = _boxes([item])
        objects = [item, *_meeting(boxes, item, others, reach_m(item, self._matrix))]
        rules, layers = self._surroundings(boxes, item) if told is None else ([], {})
        stack = self._ready.of(layers, _grown(boxes[0], 0.0)) if layers else None
        result = check(
            objects, rules, layers, self._matrix, variant=variant, horizon=horizon,
            expected=self._expected, focus=item.uuid, progress=progress, tolerances=self._tolerances,
            claims=self._claims, stack=stack,
        )  # fmt: skip
        if told is not None:
            return _with_rules(result, told, objects)
        self._recall.remember(item, (variant, horizon), result)
        return result

    def warm_up(self, item: ProposalObject) -> None:
        """Load the surroundings of an object before it is needed."""
        boxes = _boxes([item])
        _rules, layers = self._surroundings(boxes, item)
        if layers:
            self._ready.make(layers, _grown(boxes[0], 0.0))

    def _surroundings(
        self, boxes: Any, item: ProposalObject
    ) -> Tuple[Sequence[Rule], Mapping[str, ReservationLayer]]:
        """The rules that are about an object, and their layers around it; ``boxes`` is its box, or none."""
        rules, reach = self._scope(item)
        if len(boxes) == 0:
            return rules, {}
        needed = {key: _grown(boxes[0], far) for key, far in reach.items()}
        cold = {key: _grown(box, LOOK_AROUND_M) for key, box in needed.items() if not self._is_warm(key, box)}
        if cold:
            read = self.store.load_around({key: np.array([box]) for key, box in cold.items()})
            self._warm.update({key: (box, read[key]) for key, box in cold.items()})
        return rules, {key: self._warm[key][1] for key in reach}

    def _scope(self, item: ProposalObject) -> Tuple[Sequence[Rule], Mapping[str, float]]:
        """The rules that are about an object, and the layers that they ask with how far around it they look (m)."""
        kind = kind_of(item)
        if self._last_scope is None or self._last_scope[0] != kind:
            rules = [rule for rule in self._rules if functions_in_scope(rule, item)]
            reach = {key: far for key, far in _reach_per_layer(rules, [item]).items() if self.store.has(key)}
            self._last_scope = kind, rules, reach
        return self._last_scope[1:]

    def _is_warm(self, key: str, needed: Box) -> bool:
        return key in self._warm and _holds(self._warm[key][0], needed)


def _with_rules(pairs: CheckResult, told: Told, objects: Sequence[ProposalObject]) -> CheckResult:
    """A check of the pairs alone, with what the rules were known to say."""
    findings = findings_in_order([*told.findings, *pairs.findings])
    per_object = worst_per_object(objects, findings, told.untested)
    return replace(
        pairs, findings=findings, untested=told.untested, tested_layers=told.tested_layers, per_object=per_object
    )


def _meeting(
    own: Any, item: ProposalObject, others: Sequence[ProposalObject], reach: float
) -> List[ProposalObject]:
    """The other objects whose bounding box comes within ``reach`` (m) of that of the object, ``own``; the rest is no
    pair."""
    placed = [other for other in others if other.uuid != item.uuid and other.geometry is not None]
    if len(own) == 0 or not placed:
        return []
    west, south, east, north = own[0] + np.array([-reach, -reach, reach, reach])
    box = shapely().bounds(np.array([other.geometry for other in placed], dtype=object))
    met = (box[:, 0] <= east) & (box[:, 2] >= west) & (box[:, 1] <= north) & (box[:, 3] >= south)
    return [other for other, meets in zip(placed, met.tolist()) if meets]


def _grown(box: Any, distance: float) -> Box:
    return box[0] - distance, box[1] - distance, box[2] + distance, box[3] + distance


def _holds(outer: Box, inner: Box) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and outer[2] >= inner[2] and outer[3] >= inner[3]
