"""Apply or explain (pas toe of leg uit): where each layer of the official basisset stands in a proposal.

Rijk and provinces agreed to use one set of reference layers; a province that leaves a layer out says why, and what
it used in its place. What is loaded counts as applied; a row in ``leg_uit`` is only written by somebody.
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import Collection, Dict, FrozenSet, Iterable, List, Optional, Sequence, Tuple

from ...paths import resources
from ..model.annexes import Explanation
from ..model.tables import read_table
from ..texts import tr
from .basisset import BasisLayer, basis_layer, basis_layers
from .check_layers import has_layer, layer
from .profiles import profile

APPLIED, EXPLAINED, MISSING, CONTRADICTION = "toegepast", "uitgelegd", "open", "tegenstrijdig"
STATES = (APPLIED, EXPLAINED, MISSING, CONTRADICTION)
REASONS_FILE = ("catalogus", "leg_uit_redenen.csv")
OFFICIAL_PROFILE = "officieel"
SHORTEST_REASON = 10  # characters; less is a word, not a reason
_SAYS_NOTHING = {
    "nvt", "niet van toepassing", "nog niet bekend", "nog in te vullen", "nog invullen", "geen reden",
    "geen bijzondere reden", "zie boven", "zie hierboven",
}  # fmt: skip
_YEAR = re.compile(r"\b(1[89]|20)\d\d\b")


@dataclass(frozen=True)
class LayerStatement:
    """Where one official layer stands. ``problem`` (Dutch) says what is missing or contrary; '' when nothing is."""

    layer: BasisLayer
    state: str  # one of STATES
    reason: str = ""
    replacement: str = ""
    said: Optional[bool] = None  # what the row in the proposal says: applied or not; None without a row
    loaded: bool = False  # it is in the store used, or on the map
    problem: str = ""

    @property
    def is_open(self) -> bool:
        return self.state in (MISSING, CONTRADICTION)

    @property
    def recorded(self) -> bool:
        """The proposal has a row for it."""
        return self.said is not None

    @property
    def applied(self) -> Optional[bool]:
        """What the proposal says, or else what follows from what is loaded; None when nothing does."""
        return self.said if self.recorded else True if self.loaded else None


@dataclass(frozen=True)
class Summary:
    """How many official layers there are, and how they are accounted for."""

    total: int
    applied: int
    explained: int
    missing: int
    contrary: int
    unrecorded: int  # applied because they are loaded, without a row in the proposal

    @property
    def done(self) -> int:
        return self.applied + self.explained

    @property
    def open(self) -> int:
        return self.missing + self.contrary

    @property
    def counts(self) -> Dict[str, int]:
        """For a manifest: Dutch name and figure."""
        return {"lagen": self.total, APPLIED: self.applied, EXPLAINED: self.explained, MISSING: self.missing,
                CONTRADICTION: self.contrary}  # fmt: skip


@dataclass(frozen=True)
class StandardReason:
    """A reason to start from; whoever uses it finishes the text."""

    code: str
    name: str
    reason: str
    asks_replacement: bool  # it only holds when the source that was used instead is named


@cache
def official_layers() -> Tuple[BasisLayer, ...]:
    """The layers that every proposal applies or explains, in the order of the catalogue.

    Those of the profile of the agreed basisset, less the backdrop that the profile lays under them.
    """
    found = (basis_layer(code) for code in profile(OFFICIAL_PROFILE).layers)
    return tuple(item for item in found if item.in_basisset)


@cache
def standard_reasons() -> Tuple[StandardReason, ...]:
    """Reasons that return in many provinces. Source: ``resources/catalogus/leg_uit_redenen.csv``."""
    rows = read_table(resources(*REASONS_FILE), required=("code", "naam", "reden", "vervanging"))
    return tuple(StandardReason(row["code"], row["naam"], row["reden"], row["vervanging"] == "ja") for row in rows)


def codes_of(names: Iterable[str]) -> FrozenSet[str]:
    """The catalogue codes behind what a store or project holds: codes themselves, or keys of check layers.

    A key that several catalogue layers can feed stands for all of them with its kind of geometry: the store does not
    say which it was.
    """
    wanted = set(names)
    return frozenset(
        item.code for item in basis_layers()
        if item.code in wanted or any(key in wanted and _can_be(item, key) for key in item.check_layers)
    )  # fmt: skip


def _can_be(item: BasisLayer, key: str) -> bool:
    """Whether features of a catalogue layer can stand in the store under this key."""
    if not item.checkable or not has_layer(key):
        return False
    return item.geometry in ("", "gemengd", layer(key).geometry)


def status(
    official: Sequence[BasisLayer],
    stored_layers: Optional[Collection[str]],
    explanations: Iterable[Explanation],
    on_map: Collection[str] = (),
) -> Tuple[LayerStatement, ...]:
    """A statement for every official layer, in their order.

    ``stored_layers`` holds the codes that are in the store used; None when no store is known, and then what the rows
    say is believed. ``on_map`` holds the codes of layers that are on the map, such as pictures.
    """
    rows = {item.layer: item for item in explanations}
    present = {*(stored_layers or ()), *on_map}
    return tuple(
        _statement(layer, rows.get(layer.code), loaded=layer.code in present, trusted=stored_layers is None)
        for layer in official
    )


def summary(statements: Iterable[LayerStatement]) -> Summary:
    items = list(statements)
    count = Counter(item.state for item in items)
    unrecorded = sum(item.state == APPLIED and not item.recorded for item in items)
    return Summary(len(items), count[APPLIED], count[EXPLAINED], count[MISSING], count[CONTRADICTION], unrecorded)


def sentence(count: Summary) -> str:
    """``31 van 43 lagen toegepast, 12 uitgelegd``, and what is still open."""
    text = tr("{applied} van {total} lagen toegepast, {explained} uitgelegd").format(
        applied=count.applied, total=count.total, explained=count.explained
    )
    return text + tr(", {open} nog open").format(open=count.open) if count.open else text


def open_points(statements: Iterable[LayerStatement]) -> Tuple[str, ...]:
    """A line for every layer that is neither applied nor explained, or that contradicts itself."""
    return tuple(f"{item.layer.name} ({item.layer.owner}): {item.problem}" for item in statements if item.is_open)


def open_by_theme(statements: Iterable[LayerStatement]) -> Dict[str, List[LayerStatement]]:
    """The layers without a statement, under their theme."""
    found: Dict[str, List[LayerStatement]] = {}
    for item in statements:
        if item.state == MISSING:
            found.setdefault(item.layer.theme, []).append(item)
    return found


def suggested(statements: Iterable[LayerStatement]) -> Tuple[Explanation, ...]:
    """The rows that would record what is loaded and not yet recorded; nothing that somebody wrote is overruled."""
    found = (item for item in statements if item.loaded and not item.recorded)
    return tuple(Explanation(item.layer.code) for item in found)


def unknown_layers(explanations: Iterable[Explanation]) -> Tuple[str, ...]:
    """Codes of rows that no layer of the catalogue carries."""
    known = {item.code for item in basis_layers()}
    return tuple(item.layer for item in explanations if item.layer not in known)


def reason_problem(text: str) -> str:
    """Why a text is no reason (Dutch), or ''."""
    words = " ".join(text.split())
    bare = re.sub(r"[^\w ]", "", words).casefold().strip()
    if not words:
        return tr("er staat niet waarom de laag niet is toegepast")
    if bare in _SAYS_NOTHING:
        return tr("'{text}' zegt niet waarom de laag niet is toegepast").format(text=words)
    if len(words) < SHORTEST_REASON or len(re.findall(r"[^\W\d_]{2,}", words)) < 2:
        return tr("de reden is te kort: schrijf een zin van ten minste {count} tekens").format(count=SHORTEST_REASON)
    return ""


def replacement_advice(text: str) -> str:
    """What a named replacement lacks (Dutch), or ''; an empty text is no replacement and lacks nothing."""
    if not text.strip() or _YEAR.search(text):
        return ""
    return tr("Noem bij de vervangende bron ook de datum of het jaar.")


def _statement(layer: BasisLayer, row: Optional[Explanation], *, loaded: bool, trusted: bool) -> LayerStatement:
    if row is None:
        state, problem = (APPLIED, "") if loaded else (MISSING, tr("nog niet toegepast of uitgelegd"))
        return LayerStatement(layer, state, loaded=loaded, problem=problem)
    if row.applied:
        state, problem = _said_applied(layer, loaded=loaded or trusted)
    else:
        state, problem = _said_left_out(row, loaded=loaded)
    return LayerStatement(layer, state, row.reason.strip(), row.replacement.strip(), row.applied, loaded, problem)


def _said_applied(layer: BasisLayer, *, loaded: bool) -> Tuple[str, str]:
    """A layer that exists only as a picture never enters a store: there the word of the user counts."""
    if loaded or not layer.checkable:
        return APPLIED, ""
    return CONTRADICTION, tr("staat als toegepast, maar zit niet in de gebruikte basisset")


def _said_left_out(row: Explanation, *, loaded: bool) -> Tuple[str, str]:
    """With a replacement, what is loaded under the name of the layer is that replacement."""
    problem = reason_problem(row.reason)
    if problem:
        return MISSING, problem
    if loaded and not row.replacement.strip():
        return CONTRADICTION, tr("is uitgelegd als niet toegepast, maar is wel geladen; noem de vervangende bron")
    return EXPLAINED, ""
