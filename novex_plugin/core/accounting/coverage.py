"""What a variant answers of what was asked: per question of the startpakket, NOVEX area, national programme and region.

A *line* is one subject; a *cell* is that subject at one horizon for one perspective. A cell is answered by objects that
are in force there and, for a question, by the words that somebody wrote to it. Objects say themselves what they answer
(``vraag``, ``programma``, ``novex_gebied``, ``regio``); where they do not say in which area or region they lie, the
:class:`Surroundings` do. Two questions hold for every object, *Mooi Nederland* and *Water en bodem sturend*: they are
also answered by objects that explain themselves in the field that was made for it.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Dict, Iterable, List, Mapping, NamedTuple, Optional, Sequence, Set, Tuple

from ..model.annexes import Answer
from ..model.codelists import Code, codelist, find_code
from ..model.records import BASIS, SEARCH_AREA, ProposalObject, Variant
from ..texts import tr
from ..variants.effective import effective_objects, variant_chain
from .names import Names
from .vista import Fit, Region, fit_of

QUESTIONS, AREAS, PROGRAMMES, REGIONS = "vraag", "novex_gebied", "programma", "regio"
GROUPS = (QUESTIONS, AREAS, PROGRAMMES, REGIONS)
BOTH, DRAWN, WORDS, EMPTY = "getekend_en_beschreven", "getekend", "beschreven", "leeg"

EXPLAINED_IN = {"RK": "kwaliteit_toelichting", "WB": "water_bodem_toelichting"}  # question -> field of an object
_EVERY, _THE_THREE = "alle", ("1", "2", "3")
_BETWEEN_REGIONS = ";"


class Lies(NamedTuple):
    """Where an object lies, by the basisset."""

    area: str = ""  # code of the NOVEX area, or its name when the list does not know it
    regions: Tuple[str, ...] = ()  # names, the largest share first


@dataclass(frozen=True)
class Surroundings:
    """What the basisset knows; empty without one. ``areas`` is None when nobody can tell which areas are here."""

    areas: Optional[Tuple[str, ...]] = None  # codes, or names of areas that the list does not know
    regions: Tuple[Region, ...] = ()
    lies: Mapping[str, Lies] = field(default_factory=dict)  # by uuid


@dataclass(frozen=True)
class Cell:
    """One subject at one horizon for one perspective; ``objects`` are uuids in order of name."""

    perspective: str  # '' where the subject has none and nothing was drawn
    horizon: str
    objects: Tuple[str, ...] = ()
    searching: int = 0  # how many of them are search areas
    answer: Optional[Answer] = None

    @property
    def state(self) -> str:
        return _state(bool(self.objects), self.answer is not None)


@dataclass(frozen=True)
class Line:
    """One subject. ``perspectives`` are those that have to answer it; more may do so."""

    group: str  # one of GROUPS
    code: str
    name: str
    note: str = ""
    kind: str = ""  # vraag, knelpunt, kans; for a NOVEX area what sort of area it is
    perspectives: Tuple[str, ...] = ()
    cells: Tuple[Cell, ...] = ()
    fit: Optional[Fit] = None  # of a region: whether what is drawn suits its strategy
    is_here: bool = True  # False: the basisset says that this area lies elsewhere

    def at(self, horizon: str) -> Tuple[Cell, ...]:
        return tuple(cell for cell in self.cells if cell.horizon == horizon)

    def objects(self, horizon: str = "") -> Tuple[str, ...]:
        """The objects at a horizon, or at any; each once."""
        return tuple(dict.fromkeys(uuid for cell in self._cells(horizon) for uuid in cell.objects))

    def state(self, horizon: str = "") -> str:
        """How the subject stands at a horizon, or at any, whichever perspective answers it."""
        cells = self._cells(horizon)
        return _state(any(cell.objects for cell in cells), any(cell.answer for cell in cells))

    def silent(self, horizon: str) -> Tuple[str, ...]:
        """The perspectives that have to answer at a horizon and do not."""
        return tuple(cell.perspective for cell in self.at(horizon)
                     if cell.state == EMPTY and cell.perspective in self.perspectives)  # fmt: skip

    def _cells(self, horizon: str) -> Tuple[Cell, ...]:
        return self.at(horizon) if horizon else self.cells


@dataclass(frozen=True)
class Coverage:
    """All subjects of one variant. ``names`` are those of the objects; ``unlinked`` answer no subject of a group."""

    variant: str
    horizons: Tuple[str, ...]
    lines: Tuple[Line, ...]
    names: Mapping[str, str]
    unlinked: Mapping[str, Tuple[str, ...]]
    messages: Tuple[str, ...] = ()

    def group(self, group: str) -> Tuple[Line, ...]:
        return tuple(line for line in self.lines if line.group == group)

    def open(self, group: str, horizon: str = "") -> Tuple[Line, ...]:
        """The subjects of a group with nothing at a horizon, or at none; areas that lie elsewhere are not asked."""
        return tuple(line for line in self.group(group) if line.is_here and line.state(horizon) == EMPTY)


def coverage(
    objects: Iterable[ProposalObject],
    variants: Sequence[Variant],
    answers: Iterable[Answer] = (),
    *,
    variant: str = BASIS,
    surroundings: Optional[Surroundings] = None,
) -> Coverage:
    """What all objects of ``variant`` and the answers in words cover, at every horizon.

    ``objects`` are those of all variants. An answer for a variant also holds for its children, one without a horizon
    for every horizon; the most particular one is taken. Raises NovexError for an unknown variant.
    """
    items, around, said = list(objects), surroundings or Surroundings(), list(answers)
    chain = variant_chain(variants, variant)
    horizons = tuple(code.code for code in codelist("horizon"))
    seen = _Seen(around)
    for horizon in horizons:
        for item in sorted(effective_objects(items, variants, variant, horizon), key=lambda one: (one.name, one.uuid)):
            seen.add(item, horizon)
    lines = [
        _with_cells(line, horizons, seen, {
            horizon: answer_for(said, line.code, chain, horizon) if line.group == QUESTIONS else None
            for horizon in horizons
        })
        for line in _subjects(around, seen)
    ]  # fmt: skip
    return Coverage(
        variant, horizons, tuple(lines), {uuid: item.name for uuid, item in seen.items.items()},
        {group: seen.without(group) for group in (QUESTIONS, PROGRAMMES)}, tuple(_messages(seen, said)),
    )  # fmt: skip


def answer_for(answers: Iterable[Answer], question: str, chain: Sequence[str], horizon: str) -> Optional[Answer]:
    """The words that hold for a question there: those of the variant itself before those of its parents and of all
    variants, and of one variant those of the horizon before those of all horizons."""
    known = {(one.variant, one.horizon): one for one in answers if one.question == question and one.text.strip()}
    wanted = ((code, when) for code in reversed(chain) for when in (horizon, ""))
    return next((known[place] for place in wanted if place in known), None)


class _Seen:
    """The objects that are in force, by what they answer."""

    def __init__(self, around: Surroundings) -> None:
        self._around, self._names = around, Names()
        self.items: Dict[str, ProposalObject] = {}
        self.by_cell: Dict[Tuple[str, str, str, str], List[ProposalObject]] = defaultdict(list)
        self.codes: Dict[str, Dict[str, None]] = {group: {} for group in GROUPS}  # in order of meeting
        self._linked: Dict[str, Set[str]] = {group: set() for group in GROUPS}
        self.perspectives: Dict[Tuple[str, str], Set[str]] = defaultdict(set)
        self.regions: Dict[str, Dict[str, ProposalObject]] = defaultdict(dict)

    def add(self, item: ProposalObject, horizon: str) -> None:
        self.items[item.uuid] = item
        perspective = self._names.use(item).perspective
        for group, codes in self._answered(item).items():
            for code in codes:
                self.by_cell[group, code, perspective, horizon].append(item)
                self.perspectives[group, code].add(perspective)
                self.codes[group][code] = None
        for region in self._regions(item):
            self.regions[region][item.uuid] = item

    def _answered(self, item: ProposalObject) -> Dict[str, Sequence[str]]:
        questions = [item.question, *(code for code, name in EXPLAINED_IN.items() if _said(item, name))]
        if item.question:
            self._linked[QUESTIONS].add(item.uuid)
        if item.programme:
            self._linked[PROGRAMMES].add(item.uuid)
        area = item.novex_area or self._around.lies.get(item.uuid, Lies()).area
        return {
            QUESTIONS: list(dict.fromkeys(filter(None, questions))), PROGRAMMES: list(filter(None, [item.programme])),
            AREAS: list(filter(None, [area])), REGIONS: self._regions(item),
        }  # fmt: skip

    def _regions(self, item: ProposalObject) -> Sequence[str]:
        own = [name.strip() for name in str(item.extra.get("regio") or "").split(_BETWEEN_REGIONS)]
        return [name for name in own if name] or self._around.lies.get(item.uuid, Lies()).regions

    def without(self, group: str) -> Tuple[str, ...]:
        found = [item for uuid, item in self.items.items() if uuid not in self._linked[group]]
        return tuple(item.uuid for item in sorted(found, key=lambda one: (one.name, one.uuid)))


def _subjects(around: Surroundings, seen: _Seen) -> List[Line]:
    """Every subject without its cells: the lists first, then what objects name that no list knows."""
    lines = [_listed(QUESTIONS, code) for code in codelist("opgaven")]
    here = None if around.areas is None else {*around.areas, *seen.codes[AREAS]}
    lines += [_listed(AREAS, code, is_here=here is None or code.code in here) for code in codelist("novex_gebieden")]
    lines += [_listed(PROGRAMMES, code) for code in codelist("programmas")]
    known = {(line.group, line.code) for line in lines}
    named = {**{group: list(codes) for group, codes in seen.codes.items()}}
    named[AREAS] = list(dict.fromkeys([*(around.areas or ()), *named[AREAS]]))
    lines += [Line(group, code, code) for group in (QUESTIONS, AREAS, PROGRAMMES) for code in named[group]
              if (group, code) not in known]  # fmt: skip
    strategies = {region.name: region.strategy for region in around.regions}
    for name in sorted({*strategies, *seen.regions}):
        items = list(seen.regions.get(name, {}).values())
        fit = fit_of(Region(name, strategies.get(name) or _said_strategy(name, items)), items)
        lines.append(Line(REGIONS, name, name, fit=fit))
    return sorted(lines, key=lambda line: GROUPS.index(line.group))  # stable: the order of the lists stays


def _listed(group: str, code: Code, *, is_here: bool = True) -> Line:
    perspective = code.extra.get("perspectief", "")
    expected = _THE_THREE if perspective == _EVERY else tuple(filter(None, [perspective]))
    return Line(group, code.code, code.name, code.note, code.extra.get("soort", ""), expected, is_here=is_here)


def _with_cells(
    line: Line, horizons: Sequence[str], seen: _Seen, answers: Mapping[str, Optional[Answer]]
) -> Line:
    found = sorted({*line.perspectives, *seen.perspectives.get((line.group, line.code), ())}) or [""]
    cells = tuple(
        _cell(perspective, horizon, seen.by_cell.get((line.group, line.code, perspective, horizon), ()),
              answers[horizon])
        for horizon in horizons for perspective in found
    )  # fmt: skip
    return Line(line.group, line.code, line.name, line.note, line.kind, line.perspectives, cells, line.fit,
                line.is_here)  # fmt: skip


def _cell(perspective: str, horizon: str, items: Sequence[ProposalObject], answer: Optional[Answer]) -> Cell:
    searching = sum(item.exactness == SEARCH_AREA for item in items)
    return Cell(perspective, horizon, tuple(item.uuid for item in items), searching, answer)


def _said_strategy(region: str, items: Sequence[ProposalObject]) -> str:
    """The strategy that objects name whose first region this is; '' when they do not, or not all the same."""
    said = {
        str(item.extra["vista"]) for item in items
        if item.extra.get("vista") and str(item.extra.get("regio", "")).split(_BETWEEN_REGIONS)[0].strip() == region
    }  # fmt: skip
    return said.pop() if len(said) == 1 else ""


def _messages(seen: _Seen, answers: Sequence[Answer]) -> Iterable[str]:
    for group, name in ((QUESTIONS, "opgaven"), (PROGRAMMES, "programmas")):
        for code in seen.codes[group]:
            if find_code(name, code) is None:
                attribute = "question" if group == QUESTIONS else "programme"
                named = sorted(item.name for item in seen.items.values() if getattr(item, attribute) == code)
                text = tr("De code '{code}' staat niet in de lijst {list}: {names}.")
                yield text.format(code=code, list=name, names=", ".join(named))
    for one in answers:
        if find_code("opgaven", one.question) is None:
            yield tr("Er is een antwoord op vraag '{code}', die niet in de lijst staat.").format(code=one.question)


def _said(item: ProposalObject, name: str) -> bool:
    return bool(str(item.extra.get(name) or "").strip())


def _state(drawn: bool, described: bool) -> str:
    if drawn:
        return BOTH if described else DRAWN
    return WORDS if described else EMPTY
