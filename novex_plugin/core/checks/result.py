"""What a check returns."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Dict, Mapping, Tuple

from ..model.records import CounterResult, Finding
from .outcomes import UNKNOWN


@dataclass(frozen=True)
class Untested:
    """A rule that could not be tested on a layer, for these objects: their verdict is at best UNKNOWN."""

    rule: str
    layer: str  # key of the check layer; empty when the rule names none
    reason: str
    objects: Tuple[str, ...] = ()


@dataclass(frozen=True)
class CheckResult:
    """Findings and gaps of one run.

    ``per_object`` gives the worst class per object uuid, UNKNOWN included: an object is only NEUTRAL when every
    rule that concerns it was tested and nothing was hit.
    """

    findings: Tuple[Finding, ...] = ()
    untested: Tuple[Untested, ...] = ()
    tested_layers: Tuple[str, ...] = ()
    per_object: Dict[str, str] = field(default_factory=dict)
    variant: str = ""
    horizon: str = ""
    messages: Tuple[str, ...] = ()
    counters: Tuple[CounterResult, ...] = ()
    left_out: int = 0  # findings that there was no room for; about so many

    def of_object(self, uuid: str) -> Tuple[Finding, ...]:
        """The findings that concern one object, also as the other side of a pair."""
        return tuple(finding for finding in self.findings if uuid in (finding.object_uuid, finding.other_uuid))

    @cached_property
    def per_class(self) -> Mapping[str, int]:
        """Findings per outcome class. Half a million take longer to count than a window may wait, so that whoever makes
        the result in a thread asks for it there."""
        counts: Dict[str, int] = {}
        for finding in self.findings:
            counts[finding.outcome] = counts.get(finding.outcome, 0) + 1
        return counts

    def count(self) -> Dict[str, int]:
        """Findings per outcome class; UNKNOWN also counts the untested rule and layer combinations."""
        counts = dict(self.per_class)
        if self.untested:
            counts[UNKNOWN] = counts.get(UNKNOWN, 0) + len(self.untested)
        return counts
