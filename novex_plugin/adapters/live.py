"""Checks and counts an edit at once, without any widget: state before, state after, what is different."""

from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple

from ..core.accounting.figures import Totals
from ..core.accounting.totals import compute_totals
from ..core.catalogue import has_layer, layer
from ..core.checks.outcomes import NEUTRAL, UNKNOWN, worst
from ..core.checks.rule_files import load_rules
from ..core.checks.rules import INSIDE
from ..core.geometry.boxes import Boxes
from ..core.live import (
    Changes,
    LiveReport,
    around,
    boxes_of,
    by_weight,
    differences,
    reserved_change,
    totals_change,
    worst_of,
)
from ..core.model.records import BASIS, Finding, ProposalObject
from ..core.texts import tr
from .check import LiveChecker


def layer_title(key: str) -> str:
    """How a check layer is called on screen; the key itself when the catalogue does not know it."""
    return layer(key).title if has_layer(key) else key


class LiveDesk:
    """Remembers the last state of one variant and horizon; ``update`` tells what an edit changed.

    Runs on the main thread: it checks only the touched objects, which takes milliseconds.
    """

    def __init__(self, store_path: Optional[Path], province: str = "") -> None:
        self._checker = LiveChecker(store_path, province=province) if store_path is not None else None
        self._variant, self._horizon = BASIS, ""
        self._rules = {rule.code: rule for rule in load_rules()}
        self._state = Boxes(())
        self._findings: Dict[str, Tuple[Finding, ...]] = {}

    def reset(self, objects: Sequence[ProposalObject], variant: str, horizon: str) -> None:
        """Take this as the state before the next edit."""
        self._variant, self._horizon = variant, horizon
        self._state = Boxes(objects, self._state)
        self._findings = {}

    def update(self, objects: Sequence[ProposalObject]) -> Optional[LiveReport]:
        """Compare with the last state and remember the new one; None when nothing changed."""
        changes = differences(self._state.objects, objects)
        if not changes:
            return None
        now = Boxes(objects, self._state)
        before, after = self._count(changes, now)
        old = self._old_findings([*changes.removed, *changes.changed])
        new, untested = self._check(changes.present, now)
        for item in changes.removed:
            self._findings.pop(item.uuid, None)
        self._state = now
        return LiveReport(
            changes=changes,
            findings=tuple(by_weight(new)),
            worst=self._verdict(new, untested, has_objects=bool(changes.present)),
            totals=totals_change(before, after),
            reserved=reserved_change(old, new, layer_title, self._is_direct),
            untested=untested,
        )

    def _count(self, changes: Changes, now: Boxes) -> Tuple[Totals, Totals]:
        """Totals of the surroundings of the edit, before and after it."""
        touched = {item.uuid for item in (*changes.changed, *changes.removed)}
        old = [item for item in self._state.objects if item.uuid in touched]
        near = boxes_of([*old, *changes.present])
        before, after = around(changes, self._state, near), around(changes, now, near)
        return compute_totals(before), compute_totals(after)

    def _is_direct(self, finding: Finding) -> bool:
        """Whether the overlap lies inside the layer itself: a rule without a buffer, met inside."""
        rule = self._rules.get(finding.rule)
        return rule is not None and rule.place == INSIDE and not rule.buffer_for(finding.layer, 1.0)

    def _verdict(self, findings: Sequence[Finding], untested: Sequence[str], *, has_objects: bool) -> str:
        """Never "no conflict" for an object while a layer that matters could not be tested."""
        classes = [worst_of(findings)]
        if untested and has_objects:
            classes.append(UNKNOWN)
        return worst(classes) if has_objects else NEUTRAL

    def _old_findings(self, touched: Sequence[ProposalObject]) -> List[Finding]:
        """What the touched objects met before; checked now if nobody asked earlier."""
        wanted = {item.uuid for item in touched}
        before = {item.uuid: item for item in self._state.objects if item.uuid in wanted}
        found: List[Finding] = []
        for item in touched:
            if item.uuid not in self._findings:
                self._check((before[item.uuid],), self._state)
            found.extend(self._findings.get(item.uuid, ()))
        return found

    def _check(
        self, touched: Sequence[ProposalObject], state: Boxes
    ) -> Tuple[List[Finding], Tuple[str, ...]]:
        if self._checker is None:
            return [], (tr("alle lagen (geen basisset geladen)"),)
        findings: List[Finding] = []
        untested: Dict[str, None] = {}  # a set that keeps its order
        for item in touched:
            others = [other for other in state.meeting(boxes_of([item])) if other.uuid != item.uuid]
            result = self._checker.check_object(item, others, variant=self._variant, horizon=self._horizon)
            own = result.of_object(item.uuid)
            self._findings[item.uuid] = own
            findings.extend(own)
            untested.update((layer_title(one.layer), None) for one in result.untested)
        return findings, tuple(untested)
