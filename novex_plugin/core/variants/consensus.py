"""Where variants agree and where they compete for the same ground: disjoint places over any number of variants.

Every place has one answer per variant: the functions that it wants there, or nothing. Places do not overlap and
together cover all ground that some variant uses, so their areas add up to the whole; areas are multiples of
1/65 536 m², which makes every sum exact. Only areas take part: a line or a point takes no ground, and a search area
does not claim a place yet. EPSG:28992.
"""

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import Any, Dict, Iterable, List, Optional, Sequence, Tuple

from ..accounting.sheet import exact
from ..accounting.totals import measurable
from ..checks.pressure import Claim, pile_up
from ..geometry.components import NOISE_M2
from ..model.functions import functions as all_functions
from ..model.records import AREA, SEARCH_AREA, ProposalObject
from ..optional import shapely
from ..progress import Progress
from ..texts import tr
from .drawing import Drawing

AGREED, PARTLY, SINGLE, CONTESTED = "eens", "deels", "enkel", "strijdig"
KINDS = (AGREED, PARTLY, CONTESTED, SINGLE)

Answers = Tuple[Tuple[str, ...], ...]  # per variant the functions that it wants, in order; empty: nothing


@dataclass(frozen=True)
class Place:
    """Ground on which every variant gives one answer; a polygon.

    ``common`` are the functions that all variants want that draw something here. ``fixed``: in all variants it is the
    very same objects, as where they share a basis; then nobody chose it anew.
    """

    geometry: Any
    area_m2: float
    answers: Answers
    objects: Tuple[str, ...]  # uuids, in order
    fixed: bool

    @property
    def drawn(self) -> int:
        """In how many variants something is drawn here."""
        return sum(bool(answer) for answer in self.answers)

    @property
    def common(self) -> Tuple[str, ...]:
        wanted = [set(answer) for answer in self.answers if answer]
        return tuple(sorted(set.intersection(*wanted))) if wanted else ()

    @property
    def functions(self) -> Tuple[str, ...]:
        """Everything that some variant wants here."""
        return tuple(sorted({code for answer in self.answers for code in answer}))

    @property
    def support(self) -> int:
        """How many variants want the function that most of them want here."""
        return max(sum(code in answer for answer in self.answers) for code in self.functions)

    @property
    def kind(self) -> str:
        """AGREED: all variants have a function in common here. PARTLY: several have, the others draw nothing.
        SINGLE: one variant only. CONTESTED: there is no function that all who draw here want."""
        if self.drawn == 1:
            return SINGLE if len(self.answers) > 1 else AGREED
        if not self.common:
            return CONTESTED
        return AGREED if self.drawn == len(self.answers) else PARTLY


@dataclass(frozen=True)
class FunctionSupport:
    """Ground (m²) where a function is wanted by exactly one, two, three ... variants, in that order.

    ``contested_m2`` is the part where another variant wants something else.
    """

    code: str
    name: str
    by_count: Tuple[float, ...]
    contested_m2: float

    @property
    def area_m2(self) -> float:
        return sum(self.by_count)


@dataclass(frozen=True)
class Competition:
    """Two functions that different variants want on the same ground (m²), and on how many places."""

    one: str
    other: str
    area_m2: float
    places: int


@dataclass(frozen=True)
class Consensus:
    """All places of a number of variants, in a fixed order, with what they add up to."""

    drawings: Tuple[Drawing, ...]
    places: Tuple[Place, ...]
    messages: Tuple[str, ...] = ()

    @property
    def area_m2(self) -> float:
        """All ground that some variant uses, each place once."""
        return sum(place.area_m2 for place in self.places)

    def of(self, kind: str) -> Tuple[Place, ...]:
        return tuple(place for place in self.places if place.kind == kind)

    def area_of(self, kind: str) -> float:
        return sum(place.area_m2 for place in self.places if place.kind == kind)

    @property
    def fixed_m2(self) -> float:
        """The part of what is agreed that all variants have from the same objects."""
        return sum(place.area_m2 for place in self.places if place.fixed)

    def used_by(self, position: int) -> float:
        """The ground (m²) that one variant uses: the same as its net area."""
        return sum(place.area_m2 for place in self.places if place.answers[position])

    @property
    def support(self) -> Tuple[FunctionSupport, ...]:
        """Per function that occurs, in the order of the code list."""
        counts: Dict[str, List[float]] = {}
        contested: Dict[str, float] = defaultdict(float)
        for place in self.places:
            for code in place.functions:
                times = sum(code in answer for answer in place.answers)
                counts.setdefault(code, [0.0] * len(self.drawings))[times - 1] += place.area_m2
                if place.kind == CONTESTED:
                    contested[code] += place.area_m2
        names = function_names()
        known = [code for code in names if code in counts] + sorted(code for code in counts if code not in names)
        return tuple(
            FunctionSupport(code, names.get(code, code), tuple(counts[code]), contested[code]) for code in known
        )

    @property
    def competitions(self) -> Tuple[Competition, ...]:
        """Which functions want the same ground in different variants; the largest first."""
        sums: Dict[Tuple[str, str], List[float]] = defaultdict(list)
        for place in self.of(CONTESTED):
            for pair in _rivals(place.answers):
                sums[pair].append(place.area_m2)
        found = [Competition(one, other, sum(areas), len(areas)) for (one, other), areas in sums.items()]
        return tuple(sorted(found, key=lambda pair: (-pair.area_m2, pair.one, pair.other)))


def function_names() -> Dict[str, str]:
    """The name of every function by its code, in the order of the list."""
    return {item.code: item.name for item in all_functions()}


def kind_title(kind: str, count: int) -> str:
    """How a kind of place is called when ``count`` variants are compared."""
    return {
        AGREED: tr("Alle {count} varianten zijn het eens").format(count=count),
        PARTLY: tr("Meer dan één variant, en die zijn het eens"),
        SINGLE: tr("Alleen in één variant"),
        CONTESTED: tr("Varianten willen hier iets anders"),
    }[kind]


def consensus(drawings: Sequence[Drawing], progress: Optional[Progress] = None) -> Consensus:
    """The places of one or more variants. Objects without a usable outline are named in ``messages``.

    Neither the order of the objects nor the way in which they are cut up matters. Raises Cancelled.
    """
    progress = progress or Progress()
    objects, held = _distinct(drawings)
    entries, messages = measurable(objects)
    claims = [Claim(entry.item.uuid, entry.item.name, entry.geometry) for entry in entries]
    pieces = pile_up(claims, progress=progress.part(0.0, 0.8))
    progress.step(0.8, tr("Plekken met hetzelfde antwoord samennemen"))
    by_key = {item.uuid: item for item in objects}
    together: Dict[Tuple[Answers, bool], List[Tuple[Any, Tuple[str, ...]]]] = defaultdict(list)
    for piece in pieces:
        answers, fixed = _answers(piece.claims, by_key, held)
        together[(answers, fixed)].append((piece.geometry, piece.claims))
    places = [
        Place(shape, exact(float(shapely().area(shape))), answers, _uuids(keys), fixed)
        for (answers, fixed), members in together.items()
        for shape, keys in _joined(members)
    ]
    places.sort(key=lambda place: (*shapely().bounds(place.geometry).tolist(), place.answers))
    progress.step(1.0)
    return Consensus(tuple(drawings), tuple(places), (*messages, *_left_out(drawings)))


def _distinct(drawings: Sequence[Drawing]) -> Tuple[List[ProposalObject], List[Dict[str, str]]]:
    """Every area once, under a key as uuid, and per variant the keys that it holds with the uuid.

    Two variants nearly always share the objects of the basis; those of different files may share a uuid and yet lie
    somewhere else, so the shape counts too.
    """
    lib = shapely()
    objects: Dict[Tuple[str, bytes, str], ProposalObject] = {}
    held: List[Dict[str, str]] = []
    for drawing in drawings:
        mine: Dict[str, str] = {}
        for item in drawing.objects:
            if item.kind != AREA or item.exactness == SEARCH_AREA or item.geometry is None:
                continue
            wanted = ",".join(_functions_of(item))
            key = (item.uuid, lib.to_wkb(item.geometry), wanted)
            if key not in objects:
                objects[key] = replace(item, uuid=f"{len(objects):08d}:{item.uuid}")
            mine[objects[key].uuid] = item.uuid
        held.append(mine)
    return list(objects.values()), held


def _functions_of(item: ProposalObject) -> Tuple[str, ...]:
    return tuple(sorted({code for code in (item.function, *item.further_functions) if code}))


def _answers(
    keys: Iterable[str], by_key: Dict[str, ProposalObject], held: Sequence[Dict[str, str]]
) -> Tuple[Answers, bool]:
    """What each variant wants where these objects lie, and whether it is the same objects in all of them."""
    keys = tuple(keys)
    answers = tuple(
        tuple(sorted({code for key in keys if key in mine for code in _functions_of(by_key[key])})) for mine in held
    )
    return answers, len(held) > 1 and all(key in mine for key in keys for mine in held)


def _joined(members: Sequence[Tuple[Any, Tuple[str, ...]]]) -> List[Tuple[Any, Tuple[str, ...]]]:
    """Pieces side by side as one polygon, with the objects that lie on it."""
    lib = shapely()
    if len(members) == 1:
        return list(members)
    shapes = [shape for shape, _keys in members]
    joined = lib.coverage_union_all(shapes)
    if abs(lib.area(joined) - sum(lib.area(shapes).tolist())) > NOISE_M2 or not lib.is_valid(joined):
        joined = lib.union_all(shapes)
    parts = lib.get_parts(joined)
    keys_on: List[List[str]] = [[] for _part in parts]
    spots = lib.point_on_surface(shapes)
    part, spot = lib.STRtree(spots).query(parts, predicate="intersects")
    for at, number in zip(part.tolist(), spot.tolist()):
        keys_on[at].extend(members[number][1])
    return [(lib.normalize(shape), tuple(sorted(set(keys)))) for shape, keys in zip(parts, keys_on)]


def _uuids(keys: Iterable[str]) -> Tuple[str, ...]:
    return tuple(sorted({key.split(":", 1)[1] for key in keys}))


def _rivals(answers: Answers) -> List[Tuple[str, str]]:
    """The pairs of functions that different variants want, each pair once."""
    found = set()
    for place, mine in enumerate(answers):
        for other in answers[place + 1 :]:
            found |= {tuple(sorted((a, b))) for a in mine for b in other if a != b}
    return sorted((one, other) for one, other in found)


def _left_out(drawings: Sequence[Drawing]) -> List[str]:
    """What takes no part, in one sentence per kind."""
    uuids = {item.uuid: item for drawing in drawings for item in drawing.objects}
    lines = sum(item.kind != AREA for item in uuids.values())
    search = sum(item.kind == AREA and item.exactness == SEARCH_AREA for item in uuids.values())
    said = []
    if lines:
        said.append(tr("{count} lijnen en punten tellen niet mee: zij nemen geen grond in.").format(count=lines))
    if search:
        said.append(tr("{count} zoekgebieden tellen niet mee: zij leggen nog geen plek vast.").format(count=search))
    return said
