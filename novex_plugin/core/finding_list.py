"""The list of findings: which are shown, under which heading, and in what order."""

from collections import Counter
from dataclasses import dataclass, fields, replace
from functools import cache, cached_property
from heapq import merge
from operator import attrgetter
from typing import Any, Callable, Dict, FrozenSet, Iterable, List, Mapping, Optional, Sequence, Tuple

from .checks.findings import PAIR_KIND
from .checks.outcomes import BY_CODE, ORDER, rank
from .checks.rule_files import load_rules
from .checks.rule_words import layer_title
from .checks.rules import LEGAL_FORCES
from .dossier import heading
from .live import weight
from .model.codelists import code_name
from .model.records import Finding, ProposalObject, Weighing
from .model.slots import slotted
from .texts import tr

Box = Tuple[float, float, float, float]  # west, south, east, north in RD New

OPEN, WEIGHED, OUTDATED = "open", "afgewogen", "gewijzigd"
BY_CLASS, BY_OBJECT, BY_RULE, BY_THEME = "klasse", "object", "regel", "thema"
BY_WEIGHT, BY_AREA, BY_NAME, BY_DISTANCE = "zwaarte", "oppervlakte", "naam", "afstand"
FACETS = ("outcome", "force", "theme", "horizon", "status")
NAMED_HITS = 50  # of a finding, that can be searched for
RUN = 4_000  # sorted in one go: a sort that has its keys lets no other thread have Python until it is done


_UNKNOWN: Any = object()  # not worked out yet


@slotted
@dataclass(frozen=True, eq=False)
class Listed:
    """A finding as the list knows it; ``item`` is its object, None when that is gone."""

    finding: Finding
    weighing: Optional[Weighing]
    status: str
    theme: str
    horizon: str  # of the object: when it would be there
    item: Optional[ProposalObject] = None
    _text: str = _UNKNOWN
    _box: Optional[Box] = _UNKNOWN

    @property
    def text(self) -> str:
        """Everything that somebody may look for, in lower case; made when somebody asks."""
        if self._text is _UNKNOWN:
            object.__setattr__(self, "_text", self._all_words())
        return self._text

    @property
    def box(self) -> Optional[Box]:
        """Where it lies: its hit when that was made, else the object, else its point; None when it has no place."""
        if self._box is _UNKNOWN:
            object.__setattr__(self, "_box", self._found_box())
        return self._box

    def _all_words(self) -> str:
        one = self.finding
        names = " ".join(hit.name for hit in one.hits[:NAMED_HITS])
        parts = (heading(one), one.object_name, one.rule, one.legal_basis, one.authority, self.theme, names,
                 layer_title(one.layer) if one.layer else "")  # fmt: skip
        return " ".join(parts).casefold()

    def _found_box(self) -> Optional[Box]:
        for shape in (self.finding.overlap, self.item.geometry if self.item is not None else None, self.finding.place):
            if shape is not None and not shape.is_empty:
                west, south, east, north = shape.bounds
                return west, south, east, north
        return None

    @property
    def outcome(self) -> str:
        return self.finding.outcome

    @property
    def force(self) -> str:
        return self.finding.legal_force


@dataclass(frozen=True)
class Choice:
    """What is asked for. An empty set asks nothing; the questions add up."""

    outcome: FrozenSet[str] = frozenset()
    force: FrozenSet[str] = frozenset()
    theme: FrozenSet[str] = frozenset()
    horizon: FrozenSet[str] = frozenset()
    status: FrozenSet[str] = frozenset()
    words: Tuple[str, ...] = ()
    box: Optional[Box] = None

    @property
    def asks(self) -> bool:
        return any(getattr(self, one.name) for one in fields(self))

    def accepts(self, one: Listed) -> bool:
        return self._facets(one) and all(word in one.text for word in self.words) and self._in_sight(one.box)

    def only(self, facet: str, values: Iterable[str]) -> "Choice":
        """The same question with another answer for one facet."""
        changed: Dict[str, Any] = {facet: frozenset(values)}
        return replace(self, **changed)

    @cached_property
    def _asked(self) -> Tuple[Tuple[str, FrozenSet[str]], ...]:
        return tuple((name, getattr(self, name)) for name in FACETS if getattr(self, name))

    def _facets(self, one: Listed) -> bool:
        return all(getattr(one, name) in values for name, values in self._asked)

    def _in_sight(self, box: Optional[Box]) -> bool:
        if self.box is None:
            return True
        west, south, east, north = self.box
        return box is not None and box[0] <= east and box[2] >= west and box[1] <= north and box[3] >= south


@dataclass(frozen=True)
class Group:
    """A heading with its findings in order; ``outcome`` is the worst class among them."""

    title: str
    outcome: str
    members: Tuple[Listed, ...]


def listed(finding: Finding, weighing: Optional[Weighing] = None, item: Optional[ProposalObject] = None) -> Listed:
    horizon = item.horizon if item is not None else ""
    return Listed(finding, weighing, status_of(finding, weighing), theme_of(finding), horizon, item)


def status_of(finding: Finding, weighing: Optional[Weighing]) -> str:
    if weighing is None:
        return OPEN
    return OUTDATED if weighing.outdated(finding) else WEIGHED


def status_name(status: str) -> str:
    return {OPEN: tr("Open"), WEIGHED: tr("Afgewogen"), OUTDATED: tr("Situatie gewijzigd")}[status]


def theme_of(finding: Finding) -> str:
    """The theme of a finding, from its rule where an older check did not write it down."""
    if finding.kind == PAIR_KIND:
        return tr("Voorstellen onderling")
    theme = finding.theme or _themes().get(finding.rule, "") or tr("overig")
    return theme[:1].upper() + theme[1:]


@cache
def _themes() -> Mapping[str, str]:
    return {rule.code: rule.theme for rule in load_rules()}


def facet_names(facet: str, listed: Sequence[Listed]) -> List[Tuple[str, str, int]]:
    """``(value, name, how many)`` for every value of a facet that occurs, in the order of a reader."""
    counts = Counter(map(attrgetter(facet), listed))
    order = {
        "outcome": [outcome.code for outcome in ORDER],
        "force": list(LEGAL_FORCES),
        "status": [OPEN, OUTDATED, WEIGHED],
    }.get(facet, sorted(counts, key=str.casefold))
    known = [value for value in order if value in counts] + [value for value in counts if value not in order]
    return [(value, facet_name(facet, value), counts[value]) for value in known]


def facet_name(facet: str, value: str) -> str:
    if not value:
        return tr("Onbekend")
    if facet == "outcome":
        return BY_CODE[value].label if value in BY_CODE else value
    if facet == "force":
        return code_name("rechtskracht", value)
    if facet == "status":
        return status_name(value)
    return code_name("horizon", value) if facet == "horizon" else value


def grouped(listed: Sequence[Listed], grouping: str, order: str) -> List[Group]:
    """The findings under headings: the worst first, or as the chosen order asks."""
    heading = _HEADINGS[grouping]
    found: Dict[Tuple[str, str], List[Listed]] = {}
    for one in listed:
        found.setdefault(heading(one), []).append(one)
    groups = [
        Group(title, min((one.outcome for one in members), key=rank), tuple(ordered(members, order)))
        for (_key, title), members in found.items()
    ]
    by_size = BY_WEIGHT if grouping == BY_CLASS else order
    return sorted(groups, key=lambda group: (*_GROUP_ORDERS[by_size](group), group.title.casefold()))


def ordered(listed: Sequence[Listed], order: str) -> List[Listed]:
    """By weight: the worst and largest first; by area the largest; by name; by distance the nearest."""
    first = _ORDERS[order]
    keyed = [((*first(one), *weight(one.finding)), place) for place, one in enumerate(listed)]
    runs = [sorted(keyed[start : start + RUN]) for start in range(0, len(keyed), RUN)]
    return [listed[place] for _key, place in (merge(*runs) if len(runs) > 1 else runs[0] if runs else ())]


_HEADINGS: Mapping[str, Callable[[Listed], Tuple[str, str]]] = {
    BY_CLASS: lambda one: (one.outcome, facet_name("outcome", one.outcome)),
    BY_OBJECT: lambda one: (one.finding.object_uuid, one.finding.object_name),
    BY_RULE: lambda one: (one.finding.rule, rule_heading(one.finding)),
    BY_THEME: lambda one: (one.theme, one.theme),
}
_ORDERS: Mapping[str, Callable[[Listed], Tuple[Any, ...]]] = {
    BY_WEIGHT: lambda one: (),
    BY_AREA: lambda one: (-one.finding.overlap_m2, -one.finding.length_m),
    BY_NAME: lambda one: (one.finding.object_name.casefold(), one.finding.title.casefold()),
    BY_DISTANCE: lambda one: (one.finding.distance_m,),
}
_GROUP_ORDERS: Mapping[str, Callable[[Group], Tuple[object, ...]]] = {
    BY_WEIGHT: lambda group: (rank(group.outcome), -len(group.members)),
    BY_AREA: lambda group: (-max(one.finding.overlap_m2 for one in group.members),),
    BY_NAME: lambda group: (),
    BY_DISTANCE: lambda group: (min(one.finding.distance_m for one in group.members),),
}


def rule_heading(finding: Finding) -> str:
    """``W07  Rivierbed`` for a rule; for a pair the two functions, which say more than its code."""
    return finding.title if finding.kind == PAIR_KIND else f"{finding.rule}  {finding.title}"
