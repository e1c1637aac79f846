"""Does what is drawn in a region suit its VISTA strategy: vitalise, initiate, stimulate, transform or accommodate.

What suits a strategy is data (``resources/doelbereik/vista.json``), with per rule whether the published description
says so or whether it is a reading of it. The outcome asks for an explanation; it forbids nothing.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, Iterable, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ... import paths
from ..errors import NovexError
from ..model.codelists import find_code
from ..model.records import ProposalObject
from ..model.tables import as_number, read_json, repair_hint
from ..texts import tr
from ..variants.effective import start_year
from ..wording import number

SUITS, ATTENTION, NOTHING_DRAWN, NO_STRATEGY = "past", "aandacht", "niets_getekend", "geen_strategie"
SOURCE, JUDGEMENT = "bron", "oordeel"
EXPECTED, ALONG, FIRST, EXPLAIN, SIZE = "verwacht", "groeit_mee", "eerst", "uitleg", "omvang"
_FILE = ("doelbereik", "vista.json")


class Region(NamedTuple):
    """A region of the province; ``strategy`` is a code of list ``vista``, '' when nobody knows it."""

    name: str
    strategy: str = ""


@dataclass(frozen=True)
class Rule:
    """One line of what suits a strategy; see the schema beside the file for the kinds."""

    kind: str
    groups: Tuple[str, ...] = ()
    subject: str = ""  # the group that the rule is about
    threshold: str = ""  # code of list drempels
    unit: str = ""
    basis: str = JUDGEMENT


@dataclass(frozen=True)
class Strategy:
    code: str
    core: str  # what the strategy comes to, in a sentence
    rules: Tuple[Rule, ...]


@dataclass(frozen=True)
class Strategies:
    """The content of the file; ``groups`` holds name and functions by code."""

    groups: Mapping[str, Tuple[str, Tuple[str, ...]]]
    by_code: Mapping[str, Strategy]
    source: str


class Remark(NamedTuple):
    """One thing that does not suit, and the objects it is about."""

    text: str
    objects: Tuple[str, ...] = ()
    basis: str = JUDGEMENT


@dataclass(frozen=True)
class Fit:
    """How a region stands."""

    strategy: str
    verdict: str  # SUITS, ATTENTION, NOTHING_DRAWN or NO_STRATEGY
    core: str = ""
    remarks: Tuple[Remark, ...] = ()


def fit_of(region: Region, items: Sequence[ProposalObject], strategies: Optional[Strategies] = None) -> Fit:
    """Whether the objects of a region suit its strategy. Raises NovexError when the data file is wrong."""
    known = (strategies or shipped()).by_code.get(region.strategy)
    if known is None:
        return Fit(region.strategy, NO_STRATEGY)
    if not items:
        return Fit(known.code, NOTHING_DRAWN, known.core)
    look = _Look(strategies or shipped(), items)
    remarks = tuple(remark for rule in known.rules for remark in look.at(rule))
    return Fit(known.code, ATTENTION if remarks else SUITS, known.core, remarks)


def shipped() -> Strategies:
    """What comes with the plugin. Raises NovexError when the file is wrong."""
    return read_strategies(paths.resources(*_FILE))


@lru_cache(maxsize=4)
def read_strategies(path: Path) -> Strategies:
    content = read_json(path)
    try:
        return Strategies(
            {row["code"]: (row["naam"], tuple(row["functies"])) for row in content["groepen"]},
            {row["strategie"]: _strategy(row) for row in content["strategieen"]},
            content["bron"],
        )
    except (KeyError, TypeError) as error:
        message = tr("{file} is niet te lezen: {error}.").format(file=path.name, error=error)
        raise NovexError(message, repair_hint(path)) from error


def _strategy(row: Dict[str, Any]) -> Strategy:
    rules = tuple(
        Rule(rule["soort"], tuple(rule.get("groepen", ())), rule.get("als", ""), rule.get("drempel", ""),
             rule.get("eenheid", ""), rule["basis"])
        for rule in row["regels"]
    )  # fmt: skip
    return Strategy(row["strategie"], row["kern"], rules)


class _Look:
    """The objects of one region, by group."""

    def __init__(self, strategies: Strategies, items: Sequence[ProposalObject]) -> None:
        self._groups = strategies.groups
        self._items = sorted(items, key=lambda item: (item.name, item.uuid))

    def at(self, rule: Rule) -> Iterable[Remark]:
        ways = {EXPECTED: self._expected, ALONG: self._along, FIRST: self._first, EXPLAIN: self._explain,
                SIZE: self._size}  # fmt: skip
        return [remark._replace(basis=rule.basis) for remark in ways[rule.kind](rule)]

    def _expected(self, rule: Rule) -> Iterable[Remark]:
        missing = [code for code in rule.groups if not self._of(code)]
        if missing:
            yield Remark(tr("Nog niet getekend: {names}.").format(names=self._names(missing)))

    def _along(self, rule: Rule) -> Iterable[Remark]:
        missing = [code for code in rule.groups if not self._of(code)]
        leading = self._of(rule.subject)
        if leading and missing:
            text = tr("Bij de {subject} groeit nog niet mee: {names}.")
            yield Remark(text.format(subject=self._name(rule.subject), names=self._names(missing)), _uuids(leading))

    def _first(self, rule: Rule) -> Iterable[Remark]:
        leading = self._of(rule.subject)
        starts = [start_year(item) for code in rule.groups for item in self._of(code)]
        early = [item for item in leading if starts and start_year(item) < min(starts)]
        if leading and not starts:
            text = tr("Er is {subject} getekend, en nog geen {names} die eraan voorafgaat.")
            yield Remark(text.format(subject=self._name(rule.subject), names=self._names(rule.groups)), _uuids(leading))
        elif early:
            text = tr("Begint eerder dan de {names}: {objects}.")
            yield Remark(text.format(names=self._names(rule.groups), objects=_listed(early)), _uuids(early))

    def _explain(self, rule: Rule) -> Iterable[Remark]:
        for code in rule.groups:
            found = self._of(code)
            if found:
                text = tr("Leg uit waarom dit hier past ({group}): {objects}.")
                yield Remark(text.format(group=self._name(code), objects=_listed(found)), _uuids(found))

    def _size(self, rule: Rule) -> Iterable[Remark]:
        limit = _threshold(rule.threshold)
        large = [item for item in self._of(rule.subject) if item.unit in ("", rule.unit)
                 and item.quantity is not None and item.quantity >= limit]  # fmt: skip
        if large:
            text = tr("{limit} {unit} of meer op één plek, leg uit waarom: {objects}.")
            yield Remark(text.format(limit=number(limit), unit=rule.unit, objects=_listed(large)), _uuids(large))

    def _of(self, code: str) -> List[ProposalObject]:
        functions = self._groups[code][1]
        return [item for item in self._items if item.function in functions
                or any(further in functions for further in item.further_functions)]  # fmt: skip

    def _name(self, code: str) -> str:
        return self._groups[code][0]

    def _names(self, codes: Sequence[str]) -> str:
        return ", ".join(map(self._name, codes))


def _threshold(code: str) -> float:
    known = find_code("drempels", code)
    if known is None:
        message = tr("De drempel '{code}' bestaat niet.").format(code=code)
        raise NovexError(message, repair_hint(paths.resources(*_FILE)))
    return as_number(known.extra["waarde"], paths.resources("codelijsten", "drempels.csv"), code)


def _uuids(items: Sequence[ProposalObject]) -> Tuple[str, ...]:
    return tuple(item.uuid for item in items)


def _listed(items: Sequence[ProposalObject], most: int = 4) -> str:
    shown = ", ".join(item.name for item in items[:most])
    more = len(items) - most
    return tr("{names} en nog {count}").format(names=shown, count=more) if more > 0 else shown
