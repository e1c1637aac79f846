"""Checks and counts an edit at once, without any widget: state before, state after, what is different."""

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Mapping, Optional, Sequence, Tuple

from ..core.accounting.totals import compute_totals
from ..core.catalogue import has_layer, layer
from ..core.checks.engine import NO_CLAIMS, CheckResult
from ..core.checks.matrix import load_matrix
from ..core.checks.outcomes import NEUTRAL, UNKNOWN, worst
from ..core.checks.pairs import reach_m
from ..core.checks.rules import INSIDE
from ..core.checks.ruleset import RuleSet, assemble
from ..core.geometry.boxes import Box, Boxes
from ..core.live import (
    Changes,
    LiveReport,
    Question,
    boxes_of,
    by_weight,
    differences,
    reserved_change,
    same,
    totals_change,
    worst_of,
)
from ..core.model.records import BASIS, Finding, ProposalObject
from ..core.progress import Progress
from ..core.texts import tr
from .check import LiveChecker

LIVE_REACH_M = 2_000.0


def layer_title(key: str) -> str:
    """How a check layer is called on screen; the key itself when the catalogue does not know it."""
    return layer(key).title if has_layer(key) else key


@dataclass(frozen=True)
class _Known:
    """The findings of an object as it was when somebody asked."""

    item: ProposalObject
    findings: Tuple[Finding, ...]


class LiveDesk:
    """Remembers the last state of one variant and horizon; ``update`` tells what an edit changed.

    :meth:`ask` belongs on the main thread and takes no time; :meth:`answer` may run anywhere. Only the touched objects
    are checked, which takes milliseconds for shapes that a hand draws.
    """

    def __init__(
        self, store_path: Optional[Path], province: str = "", rules: Optional[RuleSet] = None,
        claims: Mapping[str, str] = NO_CLAIMS,
    ) -> None:  # fmt: skip
        """``rules`` are those in force in the proposal, None the national ones; ``claims`` as in the engine."""
        self._store_path, self.province = store_path, province
        self._variant, self._horizon = BASIS, ""
        self._ruleset, self._claims = rules or assemble(), claims
        self._rules = {rule.code: rule for rule in self._ruleset.rules}
        self._state = self._before = Boxes(())
        self._findings: Dict[str, Tuple[_Known, ...]] = {}  # of the last two states of each object
        self._checker: Optional[LiveChecker] = None
        self._lock = threading.Lock()  # a checker serves one thread at a time

    # -- the state ----------------------------------------------------------------------------

    def reset(self, objects: Sequence[ProposalObject], variant: str, horizon: str) -> None:
        """Take this as the state before the next edit."""
        self._variant, self._horizon = variant, horizon
        self._state = self._before = Boxes(objects, self._state)
        self._findings = {}

    def ask(self, objects: Sequence[ProposalObject], *, together: bool = False) -> Optional[Question]:
        """Compare with the last state and remember the new one; None when nothing changed.

        ``together``: what changed belongs to the edit before (a quantity that follows from a shape), so the answer is
        about both.
        """
        if not differences(self._state.objects, objects):
            return None
        before = self._before if together else self._state
        now = Boxes(objects, self._state)
        self._before, self._state = before, now
        changes = differences(before.objects, objects)
        return Question(changes, before, now, self._variant, self._horizon) if changes else None

    def suppose(self, *items: ProposalObject) -> Question:
        """What if these objects were there, or were so: the state stays as it is. May run in any thread."""
        state, wanted = self._state, {item.uuid: item for item in items}
        known = {one.uuid for one in state.objects} & set(wanted)
        added = tuple(item for item in items if item.uuid not in known)
        changed = tuple(item for item in items if item.uuid in known)
        objects = [wanted.get(one.uuid, one) for one in state.objects] if known else state.objects
        return Question(
            Changes(added, changed), state, Boxes([*objects, *added], state), self._variant, self._horizon
        )

    # -- answers ------------------------------------------------------------------------------

    def update(self, objects: Sequence[ProposalObject]) -> Optional[LiveReport]:
        """Ask and answer in one go."""
        question = self.ask(objects)
        return self.answer(question) if question is not None else None

    def answer(
        self, question: Question, progress: Optional[Progress] = None, *, apart: bool = False, keep: bool = True
    ) -> LiveReport:
        """What an edit means. ``apart``: with a checker of its own, so that nobody waits for a long answer; ``keep``
        False: of something that is not there, so nothing of it is remembered. Raises Cancelled when asked to stop.
        """
        progress = progress or Progress()
        work = _Answer(self, question, progress, self._new_checker() if apart else None)
        old = work.old_findings(progress.part(0.0, 0.3))
        new, untested = work.check(question.changes.present, question.after, progress.part(0.3, 0.6), keep=keep)
        before = compute_totals(question.near_before, progress=progress.part(0.6, 0.8))
        after = compute_totals(question.near_after, progress=progress.part(0.8, 1.0))
        if keep:
            for item in question.changes.removed:
                self._findings.pop(item.uuid, None)
        return LiveReport(
            changes=question.changes,
            findings=tuple(by_weight(new)),
            worst=_verdict(new, untested, has_objects=bool(question.changes.present)),
            totals=totals_change(before, after),
            reserved=reserved_change(old, new, layer_title, self.is_direct),
            untested=untested,
        )

    def is_direct(self, finding: Finding) -> bool:
        """Whether the overlap lies inside the layer itself: a rule without a buffer, met inside."""
        rule = self._rules.get(finding.rule)
        return rule is not None and rule.place == INSIDE and not rule.buffer_for(finding.layer, 1.0)

    # -- the checker --------------------------------------------------------------------------

    @property
    def has_store(self) -> bool:
        return self._store_path is not None

    def warm_up(self, item: ProposalObject) -> None:
        """Read the surroundings of an object before somebody draws there; safe in another thread."""
        if self.has_store:
            with self._lock:
                self._shared().warm_up(item)

    def run(
        self, question: Question, item: ProposalObject, others: Sequence[ProposalObject], progress: Progress,
        own: Optional[LiveChecker],
    ) -> CheckResult:  # fmt: skip
        """Check one object, with the checker that all share or with one's ``own``."""
        asked = {"variant": question.variant, "horizon": question.horizon}
        if own is not None:
            return own.check_object(item, others, progress=progress, **asked)
        with self._lock:
            return self._shared().check_object(item, others, progress=progress, **asked)

    def _shared(self) -> LiveChecker:
        if self._checker is None:
            self._checker = self._made()
        return self._checker

    def _new_checker(self) -> Optional[LiveChecker]:
        return self._made() if self.has_store else None

    def _made(self) -> LiveChecker:
        return LiveChecker(
            self._store_path, rules=self._ruleset.rules, province=self.province,
            tolerances=self._ruleset.tolerances, claims=self._claims,
        )  # fmt: skip

    def known(self, item: ProposalObject) -> Optional[Tuple[Finding, ...]]:
        """What an object met in this state of it, when somebody asked before."""
        kept = self._findings.get(item.uuid, ())
        return next((each.findings for each in kept if same(each.item, item)), None)

    def remember(self, item: ProposalObject, findings: Tuple[Finding, ...]) -> None:
        others = [each for each in self._findings.get(item.uuid, ()) if not same(each.item, item)]
        self._findings[item.uuid] = (_Known(item, findings), *others[:1])


class _Answer:
    """The checks behind one answer."""

    def __init__(self, desk: LiveDesk, question: Question, progress: Progress, own: Optional[LiveChecker]) -> None:
        self._desk, self._question, self._progress, self._own = desk, question, progress, own

    def old_findings(self, progress: Progress) -> List[Finding]:
        """What the touched objects met before; checked now if nobody asked earlier."""
        found: List[Finding] = []
        for item in self._question.old:
            known = self._desk.known(item)
            if known is None:
                self.check((item,), self._question.before, progress, keep=True)
                known = self._desk.known(item)
            found.extend(known or ())
        return found

    def check(
        self, touched: Sequence[ProposalObject], state: Boxes, progress: Progress, *, keep: bool
    ) -> Tuple[List[Finding], Tuple[str, ...]]:
        """Findings of these objects in a state, and the titles of layers that could not be tested."""
        if not self._desk.has_store:
            return [], (tr("alle lagen (geen basisset geladen)"),)
        findings: List[Finding] = []
        untested: Dict[str, None] = {}  # a set that keeps its order
        for number, item in enumerate(touched):
            others = [other for other in state.meeting(_around(item)) if other.uuid != item.uuid]
            part = progress.part(number / len(touched), (number + 1) / len(touched))
            result = self._desk.run(self._question, item, others, part, self._own)
            own = result.of_object(item.uuid)
            if keep:
                self._desk.remember(item, own)
            findings.extend(own)
            untested.update((layer_title(one.layer), None) for one in result.untested)
        return findings, tuple(untested)


def _around(item: ProposalObject) -> List[Box]:
    """Where the other side of a pair is looked for while drawing; what works from further off the whole check tells."""
    reach = min(reach_m(item, load_matrix()), LIVE_REACH_M)
    return [(west - reach, south - reach, east + reach, north + reach) for west, south, east, north in boxes_of([item])]


def _verdict(findings: Sequence[Finding], untested: Sequence[str], *, has_objects: bool) -> str:
    """Never "no conflict" for an object while a layer that matters could not be tested."""
    classes = [worst_of(findings)]
    if untested and has_objects:
        classes.append(UNKNOWN)
    return worst(classes) if has_objects else NEUTRAL
