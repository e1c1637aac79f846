"""The check of a whole proposal: asked with records, answered in any thread, brought up to date when done before.

A question is put together on the thread that owns the layers. Answering it reads the store only. A large proposal is
done in parts that lie together, so that no more of the layers is in memory than one part needs.
"""

from dataclasses import dataclass, field, replace
from typing import FrozenSet, Mapping, Optional, Sequence, Tuple

from ..core.checks import incremental
from ..core.checks.bounded import MOST_FINDINGS, Room, room_beside, with_left_out, within
from ..core.checks.counters import count, load_counters
from ..core.checks.engine import CheckResult, check
from ..core.checks.incremental import Checked, Setting
from ..core.checks.matrix import load_matrix
from ..core.checks.rules import Rule
from ..core.checks.ruleset import RuleSet
from ..core.model.records import CounterResult, NeighbourObject, ProposalObject
from ..core.progress import Breathing, Progress
from ..core.variants.effective import effective_objects
from .check_file import CheckFile
from .check_layers import LayerStore, expected_in, load_layers, tested_layers
from .check_rules import ruleset_of
from .counter_layers import load_counter_layers
from .geopackage import ProposalFile

PART = 2_000  # objects that are checked together; their layers are in memory at the same time
BREATH_S = 0.002  # given to the window between two layers


@dataclass(frozen=True)
class Question:
    """All that an answer depends on besides the store; ``objects`` are those in force."""

    objects: Tuple[ProposalObject, ...]
    ruleset: RuleSet
    variant: str = ""
    horizon: str = "2030"
    province: str = ""
    neighbours: Tuple[NeighbourObject, ...] = ()
    claims: Mapping[str, str] = field(default_factory=dict)  # claimed exceptions, by key of the finding
    weighed: FrozenSet[str] = frozenset()  # keys of findings that have an answer

    @property
    def rules(self) -> Tuple[Rule, ...]:
        return tuple(rule for rule in self.ruleset.rules if rule.active)


@dataclass(frozen=True)
class Answer:
    """A check with what it was made of. ``reason`` says why all of it was done anew; empty when it was not."""

    checked: Checked
    reason: str = ""
    asked: int = 0  # objects that were checked

    @property
    def result(self) -> CheckResult:
        return self.checked.result


def question_of(
    proposal: ProposalFile, objects: Optional[Sequence[ProposalObject]] = None, *, variant: str = "",
    horizon: str = "2030",
) -> Question:  # fmt: skip
    """What a proposal asks: its rules, neighbours and claimed exceptions, and its objects in force.

    ``objects`` are those in force when the caller knows them better than the file, with edits that are not saved.
    Raises NovexError when the file cannot be used.
    """
    if objects is None:
        objects = effective_objects(proposal.objects(), proposal.variants(), variant, horizon)
    weighings = proposal.weighings()
    claims = {one.key: one.exception for one in weighings if one.exception}
    return Question(
        tuple(objects), ruleset_of(proposal), variant, horizon, proposal.header().province,
        tuple(CheckFile(proposal).neighbours()), claims, frozenset(one.key for one in weighings),
    )  # fmt: skip


class WholeCheck:
    """Answers questions about one store.

    ``breath_s`` is slept between two steps, so that the window stays alive when this runs beside it. ``most``: so many
    findings are kept of a whole check, see :mod:`novex_plugin.core.checks.bounded`.
    """

    def __init__(
        self, store: LayerStore, *, part: int = PART, breath_s: float = 0.0, most: int = MOST_FINDINGS
    ) -> None:
        self._store = store
        self._part, self._breath_s, self._most = part, breath_s, most

    def run(
        self, question: Question, before: Optional[Checked] = None, *, progress: Optional[Progress] = None,
        with_overlaps: bool = True,
    ) -> Answer:  # fmt: skip
        """The check of all objects; with ``before`` only of what is different since, when that is enough.

        ``with_overlaps`` makes the shape of every overlap, for the map. Raises Cancelled when asked to stop,
        NovexError when the store cannot be read.
        """
        progress = progress or Progress()
        setting = self.setting(question)
        work = incremental.work_for(before, setting, question.objects, question.claims)
        if before is not None and work.nothing:
            return Answer(before)
        steps = Breathing(progress, self._breath_s)
        earlier = before.result if before is not None and not work.everything else None
        most = room_beside(earlier, work.drop, self._most) if earlier is not None else self._most
        matrix, room = load_matrix(), Room(len(work.ask), question.weighed, most)
        parts = _Parts(self._store, question, steps.part(0.0, 0.9), len(work.ask), room, with_overlaps=with_overlaps)
        result = incremental.assemble(
            before.result if before is not None else None, work, question.objects, matrix, parts.check,
            most=self._part, tested=tested_layers(self._store, question.rules, question.objects),
        )  # fmt: skip
        if earlier is not None:
            result, lost = within(result, question.weighed, self._most)
            room.left_out += earlier.left_out + lost
        result = with_left_out(result, room.left_out)
        result = replace(result, counters=self._counted(question, steps.part(0.9, 1.0)))
        progress.step(1.0)
        answer = incremental.checked(result, setting, question.objects, question.claims)
        return Answer(answer, work.reason, len(work.ask))

    def setting(self, question: Question) -> Setting:
        """What the answer will be made with, apart from the objects."""
        return Setting(
            f"{question.ruleset.version}/{question.province}", self._store.stamp(), question.variant, question.horizon,
            question.neighbours,
        )

    def _counted(self, question: Question, progress: Progress) -> Tuple[CounterResult, ...]:
        """What all objects together ask of something that has a limit: one of them can change it for all."""
        layers = load_counter_layers(self._store, question.objects)
        expected = expected_in(question.province)
        return count(question.objects, load_counters(), layers, expected=expected, progress=progress)


class _Parts:
    """Checks one part after another, each with the layers around it, and tells how far it is."""

    def __init__(
        self, store: LayerStore, question: Question, progress: Progress, total: int, room: Room, *, with_overlaps: bool
    ) -> None:
        self._store, self._question, self._total = store, question, total
        self._progress, self._room = progress, room
        self._with_overlaps = with_overlaps
        self._done = 0

    def check(self, objects: Sequence[ProposalObject], uuids: FrozenSet[str]) -> CheckResult:
        """The findings of the objects ``uuids`` among those around them."""
        question, rules = self._question, self._question.rules
        start, self._done = self._done, self._done + len(uuids)
        progress = self._progress.part(start / max(1, self._total), self._done / max(1, self._total))
        asked = [item for item in objects if item.uuid in uuids]
        layers = load_layers(self._store, rules, asked, progress.part(0.0, 0.3), among=question.objects)
        result = check(
            objects, rules, layers, load_matrix(), tolerances=question.ruleset.tolerances, variant=question.variant,
            horizon=question.horizon, progress=progress.part(0.3, 1.0), with_overlaps=self._with_overlaps,
            expected=expected_in(question.province), focus=uuids, claims=question.claims,
            neighbours=question.neighbours,
        )  # fmt: skip
        while layers:  # one by one: to free them all at once would hold up the window
            layers.popitem()
            progress.step(1.0)
        return self._room.keep(result, uuids)


@dataclass(frozen=True)
class Written:
    """The check that was last written into a file, and when."""

    result: CheckResult
    moment: str


def record(
    proposal: ProposalFile, result: CheckResult, store: LayerStore, before: Optional[Written] = None,
    progress: Optional[Progress] = None,
) -> Written:  # fmt: skip
    """Write the findings into the file, and with which snapshot of the basisset they were made.

    The findings are one transaction; ``before`` spares writing those again that stayed the same. Raises NovexError when
    the file cannot be written, Cancelled when ``progress`` says so; it then keeps what it had.
    """
    since = (before.result, before.moment) if before is not None else (None, "")
    written = Written(result, proposal.write_findings(result, *since, progress))
    header = proposal.header()
    used = replace(header, basisset_name=store.snapshot_name, basisset_date=store.snapshot_date)
    if used != header:
        proposal.set_header(used)
    return written
