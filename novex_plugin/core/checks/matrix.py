"""Which functions can share a place or be neighbours: the matrix of function pairs.

Source: ``resources/toetsregels/functiematrix.csv`` (a pair per row) and ``geen_regel.csv`` (functions
for which no source says anything). Distances in metres; overlap is "on the same place", nearness "side by side".
Where a source gives no distance, side by side means within a ring that follows how precise the objects are drawn.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Dict, Iterable, Mapping, Optional, Tuple

from ...paths import resources
from ..errors import NovexError
from ..model.functions import functions
from ..model.tables import Row, as_number, read_table, repair_hint
from ..texts import tr
from .rules import FOLDER

CONFLICTING, CONDITIONAL, NEUTRAL, STRENGTHENING = "strijdig", "onder voorwaarden", "neutraal", "versterkend"
VALUES = (CONFLICTING, CONDITIONAL, NEUTRAL, STRENGTHENING)
REQUIRED = ("groep_a", "groep_b", "overlap", "nabijheid", "reden", "bron", "basis")
EXACT_RING_M, COARSE_RING_M = 25.0, 250.0  # the near-miss rings of the domain survey (a judgement)
JUDGEMENT = "oordeel"
WHOLE_COLUMN, YES_NO = "hele_kolom", ("ja", "nee")


@dataclass(frozen=True)
class PairRule:
    """What holds for two groups of functions. Nearness counts within the distances; None = not known."""

    group_a: str
    group_b: str
    overlap: str
    nearness: str
    distance_min_m: Optional[float]
    distance_max_m: Optional[float]
    reason: str
    source: str
    basis: str
    whole_column: bool = False  # one of both needs the ground, what is above and what is below: height parts nothing

    @property
    def code(self) -> str:
        """The name of the pair, the same whichever group comes first."""
        return "-".join(sorted((self.group_a, self.group_b)))

    @property
    def is_judgement(self) -> bool:
        """Whether the answer rests on expert judgement, wholly or in part."""
        return JUDGEMENT in self.basis

    def reach_m(self, *, coarse: bool = False) -> float:
        """How far apart two objects can be and still be neighbours to each other; 0 when that means nothing."""
        if self.nearness == NEUTRAL:
            return 0.0
        if self.distance_max_m is not None:
            return self.distance_max_m
        return COARSE_RING_M if coarse else EXACT_RING_M


class Matrix:
    """The pairs, whichever group is named first."""

    def __init__(self, pairs: Iterable[PairRule]) -> None:
        self._pairs: Mapping[Tuple[str, str], PairRule] = {_key(p.group_a, p.group_b): p for p in pairs}

    @property
    def pairs(self) -> Tuple[PairRule, ...]:
        return tuple(self._pairs.values())

    def pair(self, group_a: str, group_b: str) -> Optional[PairRule]:
        """The rule for two groups; None means "geen regel": a group without rules, or twice the same group."""
        return self._pairs.get(_key(group_a, group_b))

    def reach_m(self, group: str = "") -> float:
        """The widest distance at which a function of ``group`` (or any) can matter to another, in m."""
        pairs = (item for item in self.pairs if not group or group in (item.group_a, item.group_b))
        return max((item.reach_m(coarse=True) for item in pairs), default=0.0)


def load_matrix(path: Optional[Path] = None) -> Matrix:
    """The matrix of this plugin, or of another file. Raises NovexError that names the pair with a mistake."""
    return _own_matrix() if path is None else _read(Path(path))


@cache
def without_rule() -> Mapping[str, str]:
    """Functions that have no pair rule on purpose, with the reason."""
    rows = read_table(resources(FOLDER, "geen_regel.csv"), required=("functie", "reden"))
    return {row["functie"]: row["reden"] for row in rows}


@cache
def _own_matrix() -> Matrix:
    return _read(resources(FOLDER, "functiematrix.csv"))


def _read(path: Path) -> Matrix:
    groups = {item.matrix_group for item in functions() if item.matrix_group}
    pairs: Dict[Tuple[str, str], PairRule] = {}
    for row in read_table(path, REQUIRED):
        key = _key(row["groep_a"], row["groep_b"])
        if key in pairs or key[0] == key[1]:
            raise _wrong(path, row, tr("staat twee keer in de matrix of noemt twee keer dezelfde groep"))
        for column in ("groep_a", "groep_b"):
            if row[column] not in groups:
                raise _wrong(path, row, tr("de groep '{value}' komt bij geen functie voor").format(value=row[column]))
        pairs[key] = _pair(path, row)
    return Matrix(pairs.values())


def _pair(path: Path, row: Row) -> PairRule:
    for column in ("overlap", "nabijheid"):
        if row[column] not in VALUES:
            message = tr("'{value}' is geen waarde voor {column}; kies uit {allowed}")
            raise _wrong(path, row, message.format(value=row[column], column=column, allowed=", ".join(VALUES)))
    return PairRule(
        row["groep_a"], row["groep_b"], row["overlap"], row["nabijheid"], _distance(path, row, "afstand_min_m"),
        _distance(path, row, "afstand_max_m"), row["reden"], row["bron"], row["basis"], _whole_column(path, row),
    )  # fmt: skip


def _distance(path: Path, row: Row, column: str) -> Optional[float]:
    text = row.get(column, "")
    return as_number(text, path, f"{row['groep_a']}-{row['groep_b']}, {column}") if text else None


def _whole_column(path: Path, row: Row) -> bool:
    value = row.get(WHOLE_COLUMN, "")
    if value not in ("", *YES_NO):
        message = tr("'{value}' is geen waarde voor {column}; kies uit {allowed}")
        raise _wrong(path, row, message.format(value=value, column=WHOLE_COLUMN, allowed=", ".join(YES_NO)))
    return value == YES_NO[0]


def _wrong(path: Path, row: Row, what: str) -> NovexError:
    message = tr("{file}, paar {a}-{b}: {what}.")
    return NovexError(message.format(file=path.name, a=row["groep_a"], b=row["groep_b"], what=what), repair_hint(path))


def _key(group_a: str, group_b: str) -> Tuple[str, str]:
    return (group_a, group_b) if group_a <= group_b else (group_b, group_a)
