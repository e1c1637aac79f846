"""The list of findings: which are shown, under which heading, and in what order."""

from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Any, Callable, Dict, FrozenSet, Iterable, List, Mapping, Optional, Sequence, Tuple

from .checks.findings import PAIR_KIND
from .checks.outcomes import BY_CODE, ORDER, rank
from .checks.rule_files import load_rules
from .checks.rules import LEGAL_FORCES
from .live import by_weight
from .model.codelists import code_name
from .model.records import Finding, Weighing
from .texts import tr

Box = Tuple[float, float, float, float]  # west, south, east, north in RD New

OPEN, WEIGHED, OUTDATED = "open", "afgewogen", "gewijzigd"
BY_CLASS, BY_OBJECT, BY_RULE, BY_THEME = "klasse", "object", "regel", "thema"
BY_WEIGHT, BY_AREA, BY_NAME, BY_DISTANCE = "zwaarte", "oppervlakte", "naam", "afstand"
FACETS = ("outcome", "force", "theme", "horizon", "status")


@dataclass(frozen=True, eq=False)
class Listed:
    """A finding as the list knows it. ``box`` is where it lies, None when it has no place."""

    finding: Finding
    weighing: Optional[Weighing]
    status: str
    theme: str
    horizon: str  # of the object: when it would be there
    text: str  # everything that can be searched for, in lower case
    box: Optional[Box] = None

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

    def _facets(self, one: Listed) -> bool:
        return all(not getattr(self, name) or getattr(one, name) in getattr(self, name) for name in FACETS)

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
    counts: Dict[str, int] = {}
    for one in listed:
        counts[getattr(one, facet)] = counts.get(getattr(one, facet), 0) + 1
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


def ordered(listed: Iterable[Listed], order: str) -> List[Listed]:
    """By weight: the worst and largest first; by area the largest; by name; by distance the nearest."""
    by_finding = {id(one.finding): one for one in listed}
    heaviest = [by_finding[id(finding)] for finding in by_weight([one.finding for one in by_finding.values()])]
    if order == BY_WEIGHT:
        return heaviest
    return sorted(heaviest, key=_ORDERS[order])


_HEADINGS: Mapping[str, Callable[[Listed], Tuple[str, str]]] = {
    BY_CLASS: lambda one: (one.outcome, facet_name("outcome", one.outcome)),
    BY_OBJECT: lambda one: (one.finding.object_uuid, one.finding.object_name),
    BY_RULE: lambda one: (one.finding.rule, rule_heading(one.finding)),
    BY_THEME: lambda one: (one.theme, one.theme),
}
_ORDERS: Mapping[str, Callable[[Listed], Tuple[object, ...]]] = {
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
