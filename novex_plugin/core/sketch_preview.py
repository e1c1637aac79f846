"""What a sketch would add and touch, short enough to stand beside the mouse."""

from dataclasses import dataclass
from typing import Dict, Iterable, List, Sequence, Tuple

from .checks.outcomes import ATTENTION, rank
from .live import IsDirect, LiveReport, TitleOf, by_weight
from .model.records import Finding
from .texts import tr
from .wording import area, length

SKETCH = "schets"  # uuid of an object that is not there yet
MOST_HITS = 3  # named; the card names the rest
MOST_TITLE = 48  # characters of a title; the label leaves out what does not fit


@dataclass(frozen=True)
class Hit:
    """Something that the sketch meets: class, what it is called, and how much of it ('' when it is only near)."""

    outcome: str
    title: str
    figure: str

    @property
    def text(self) -> str:
        return f"{self.title} {self.figure}".strip()


@dataclass(frozen=True)
class Preview:
    """``adds`` is what changes in land and quantity; ``more`` counts hits that are not named, ``untested`` layers."""

    adds: Tuple[str, ...]
    hits: Tuple[Hit, ...]
    worst: str
    more: int = 0
    untested: int = 0

    @property
    def notes(self) -> str:
        """What stands at the end, in words; empty when there is nothing to add."""
        parts = []
        if self.more:
            parts.append(tr("+{count} meer").format(count=self.more))
        if self.untested:
            parts.append(tr("{count} niet toetsbaar").format(count=self.untested))
        return " · ".join(parts)

    @property
    def text(self) -> str:
        """All of it in one line, for whoever cannot see colours."""
        return " · ".join([*self.adds, *(hit.text for hit in self.hits), *filter(None, [self.notes])])


def preview_of(report: LiveReport, title_of: TitleOf, is_direct: IsDirect) -> Preview:
    """The short form of a report. For an object that was there already the hits are differences."""
    if report.changes.changed:
        adds = (*report.totals, *report.reserved[:MOST_HITS])
        return Preview(adds, (), report.worst, max(0, len(report.reserved) - MOST_HITS), len(report.untested))
    hits = _hits(report.findings, title_of, is_direct)
    return Preview(report.totals, tuple(hits[:MOST_HITS]), report.worst, max(0, len(hits) - MOST_HITS),
                   len(report.untested))  # fmt: skip


def _hits(findings: Iterable[Finding], title_of: TitleOf, is_direct: IsDirect) -> List[Hit]:
    """One per layer or other object, the worst class first; what asks for no attention is left out."""
    serious = [one for one in by_weight(findings) if rank(one.outcome) <= rank(ATTENTION)]
    first: Dict[str, Finding] = {}
    for finding in serious:
        first.setdefault(finding.layer or finding.other_uuid or finding.rule, finding)
    return [Hit(one.outcome, _short(_title(one, title_of)), _figure(one, serious, is_direct)) for one in first.values()]


def _title(finding: Finding, title_of: TitleOf) -> str:
    return title_of(finding.layer) if finding.layer else finding.other_name or finding.title


def _short(title: str) -> str:
    """Without the remark behind it, and at most so long that a label stays small."""
    head = title.partition(" (")[0].strip()
    return head if len(head) <= MOST_TITLE else f"{head[: MOST_TITLE - 1].rstrip()}…"


def _figure(finding: Finding, all_of_them: Sequence[Finding], is_direct: IsDirect) -> str:
    """How much lies inside; of a zone around something only that it is near."""
    same = [one for one in all_of_them if finding.layer and one.layer == finding.layer and is_direct(one)]
    if finding.layer and not same:
        return tr("(nabij)")
    covered = max((one.overlap_m2 for one in same), default=finding.overlap_m2)
    metres = max((one.length_m for one in same), default=finding.length_m)
    if covered > 0:
        return area(covered)
    return length(metres) if metres > 0 else ""
