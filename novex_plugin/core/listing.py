"""What the list of findings shows, worked out in one go: by another thread when it is long.

Tens of thousands of findings take seconds to be put under headings, sorted, counted and searched. Nothing of that may
happen in the thread that keeps the window alive; what is handed to it is ready to be shown.
"""

from dataclasses import dataclass, field
from itertools import islice
from typing import Dict, Iterable, Iterator, List, Mapping, Optional, Sequence, Tuple, TypeVar

from .finding_list import BY_CLASS, BY_WEIGHT, FACETS, Choice, Group, Listed, facet_names, grouped, listed
from .model.records import Finding, ProposalObject, Weighing
from .progress import Progress

AT_ONCE = 3_000  # findings that are listed while somebody waits
STEP = 1_000  # findings between two moments in which other threads get their turn
Facets = Mapping[str, List[Tuple[str, str, int]]]
NO_QUESTION = Choice()
T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Source:
    """What is listed. A list of the same source knows its findings already."""

    findings: Sequence[Finding] = ()
    weighings: Mapping[str, Weighing] = field(default_factory=dict)  # by key of the finding
    objects: Mapping[str, ProposalObject] = field(default_factory=dict)  # by uuid


@dataclass(frozen=True)
class Wanted:
    """How it is to be shown."""

    grouping: str = BY_CLASS
    order: str = BY_WEIGHT
    choice: Choice = NO_QUESTION


@dataclass(frozen=True, eq=False)
class Listing:
    """A list that is ready to be shown: ``shown`` holds of each group what was asked for.

    ``fresh`` findings were not in the list before it.
    """

    source: Source
    wanted: Wanted
    listed: Tuple[Listed, ...]
    facets: Facets
    groups: Tuple[Group, ...]
    shown: Tuple[Sequence[Listed], ...]
    by_key: Mapping[str, Listed] = field(default_factory=dict)
    fresh: int = 0

    @property
    def count(self) -> int:
        """How many findings are in sight."""
        return sum(map(len, self.shown))


EMPTY = Listing(Source(), Wanted(), (), {facet: [] for facet in FACETS}, (), ())


def list_findings(
    source: Source, wanted: Wanted, before: Listing = EMPTY, progress: Optional[Progress] = None
) -> Listing:
    """The list of ``source`` as it is ``wanted``; what ``before`` says of the same findings is taken over.

    Raises Cancelled when ``progress`` asks to stop.
    """
    progress = progress or Progress()
    same = source is before.source
    by_key, fresh = (before.by_key, 0) if same else _listed(source, before, progress)
    found = before.listed if same else tuple(by_key.values())
    facets = before.facets if same else {facet: _facet(facet, found, progress) for facet in FACETS}
    as_before = same and (wanted.grouping, wanted.order) == (before.wanted.grouping, before.wanted.order)
    groups = before.groups if as_before else tuple(grouped(found, wanted.grouping, wanted.order))
    shown = _asked_for(groups, wanted.choice, progress)
    return Listing(source, wanted, found, facets, groups, shown, by_key, fresh)


def _listed(source: Source, before: Listing, progress: Progress) -> Tuple[Mapping[str, Listed], int]:
    """The findings by key, and how many of them are new: after an edit nearly every one is what it was."""
    found: Dict[str, Listed] = {}
    kept = 0
    for finding in in_steps(source.findings, progress):
        was = before.by_key.get(finding.key)
        weighing, item = source.weighings.get(finding.key), source.objects.get(finding.object_uuid)
        if was is not None and was.finding is finding and was.item is item and was.weighing == weighing:
            found[finding.key] = was
            kept += 1
        else:
            found[finding.key] = listed(finding, weighing, item)
    return found, len(found) - kept


def _facet(facet: str, found: Sequence[Listed], progress: Progress) -> List[Tuple[str, str, int]]:
    progress.step(0.5)
    return facet_names(facet, found)


def _asked_for(groups: Sequence[Group], choice: Choice, progress: Progress) -> Tuple[Sequence[Listed], ...]:
    """Of each group what is asked for. There may be a group for every object: steps are counted over all of them."""
    if not choice.asks:
        return tuple(group.members for group in groups)
    everyone = in_steps((one for group in groups for one in group.members), progress)
    return tuple([one for one in islice(everyone, len(group.members)) if choice.accepts(one)] for group in groups)


def in_steps(items: Iterable[T], progress: Progress) -> Iterator[T]:
    """The items, with a step of the progress after every few hundred."""
    for number, item in enumerate(items):
        if number % STEP == 0:
            progress.step(0.0)
        yield item
