"""What a report is made from. An adapter fills it; nothing is looked up afterwards."""

from dataclasses import dataclass, field
from typing import Dict, Mapping, Tuple

from ..accounting.goals import GoalLine
from ..checks.result import CheckResult
from ..checks.rules import Rule
from ..checks.ruleset import RuleChange
from ..checks.tolerances import DEFAULT, Tolerances
from ..model.records import Finding, ProposalHeader, ProposalObject, Weighing

OBJECT, VARIANT, PROPOSAL = "object", "variant", "voorstel"
SCOPES = (OBJECT, VARIANT, PROPOSAL)


@dataclass(frozen=True)
class RuleNote:
    """Which rules were used: enough to repeat the check."""

    version: str = ""
    rules: Mapping[str, Rule] = field(default_factory=dict)
    changes: Tuple[RuleChange, ...] = ()
    tolerances: Tolerances = DEFAULT


@dataclass(frozen=True)
class LayerNote:
    """A layer of the basisset, as far as the report speaks of it."""

    title: str
    accuracy: str = ""  # exact, middel or indicatief
    date: str = ""
    source: str = ""


@dataclass(frozen=True)
class Run:
    """The check of one variant at one horizon. ``findings`` of the result carry their overlap (EPSG:28992)."""

    variant: str
    variant_name: str
    horizon: str
    objects: Tuple[ProposalObject, ...]
    result: CheckResult
    goals: Tuple[GoalLine, ...] = ()

    @property
    def name(self) -> str:
        return f"{self.variant_name} {self.horizon}"


@dataclass(frozen=True)
class ReportInput:
    """Everything a report needs, as it stood at one moment.

    ``focus`` is the uuid of the object for a report on one object, else empty. ``remedies`` says by finding key what
    makes it disappear, where somebody worked that out; the report itself only knows the overlap.
    """

    header: ProposalHeader
    date: str  # ISO 8601; the only thing that may differ between two reports of the same input
    scope: str
    runs: Tuple[Run, ...]
    focus: str = ""
    note: RuleNote = RuleNote()
    weighings: Mapping[str, Weighing] = field(default_factory=dict)
    layers: Mapping[str, LayerNote] = field(default_factory=dict)
    basisset: str = ""  # name and date
    software: str = ""
    crs: str = "EPSG:28992 (RD New)"
    remedies: Mapping[str, str] = field(default_factory=dict)

    def layer_title(self, key: str) -> str:
        return self.layers[key].title if key in self.layers else key


@dataclass(frozen=True)
class Case:
    """An object with everything that was found about it, whatever the variants and horizons."""

    item: ProposalObject
    runs: Tuple[Run, ...]  # in which it is in force
    findings: Tuple[Finding, ...]  # each once, the worst first
    untested: Tuple[Tuple[str, str, str], ...]  # layer, reason and rules that could not be tested for it
    worst: str
    where: Mapping[str, Tuple[str, ...]] = field(default_factory=dict)  # finding key -> runs, when not in all

    def other(self, finding: Finding) -> str:
        """Name of the other object of a pair, seen from this one."""
        return finding.object_name if finding.other_uuid == self.item.uuid else finding.other_name

    def share_pct(self, finding: Finding) -> float:
        """Percentage of this object that is covered; in a pair each has a share of its own."""
        return finding.reserved_pct if finding.other_uuid == self.item.uuid else finding.overlap_pct


Pictures = Dict[str, bytes]
