"""The outcome classes of a check, from worst to best."""

from dataclasses import dataclass
from typing import Dict, Iterable, Tuple

HARD = "HARD"
NEE_TENZIJ = "NEE_TENZIJ"
CONDITIONAL = "CONDITIONAL"
ATTENTION = "ATTENTION"
UNKNOWN = "UNKNOWN"
COMBINABLE = "COMBINABLE"
SYNERGY = "SYNERGY"
NEUTRAL = "NEUTRAL"


@dataclass(frozen=True)
class Outcome:
    """How a class is called and shown; ``colour`` is #rrggbb, readable for colour-blind people."""

    code: str
    label: str
    colour: str
    symbol: str  # a mark that also works in grey print


# UNKNOWN stands above the harmless classes: "no conflict" is never said while something is untested.
ORDER: Tuple[Outcome, ...] = (
    Outcome(HARD, "Hard conflict", "#b2182b", "■"),
    Outcome(NEE_TENZIJ, "Nee, tenzij", "#d95f0e", "▲"),
    Outcome(CONDITIONAL, "Ja, mits", "#f0a030", "◆"),
    Outcome(ATTENTION, "Aandachtspunt", "#f2d94e", "●"),
    Outcome(UNKNOWN, "Niet toetsbaar", "#8c8c8c", "?"),
    Outcome(COMBINABLE, "Te combineren", "#a6d5a0", "◒"),
    Outcome(SYNERGY, "Koppelkans", "#3a8f4d", "+"),
    Outcome(NEUTRAL, "Geen bijzonderheden", "#d9d9d9", "○"),
)
BY_CODE: Dict[str, Outcome] = {outcome.code: outcome for outcome in ORDER}
_RANK: Dict[str, int] = {outcome.code: rank for rank, outcome in enumerate(ORDER)}


def rank(code: str) -> int:
    """0 for the worst class; higher is milder."""
    return _RANK[code]


def worst(codes: Iterable[str]) -> str:
    """The worst class present; NEUTRAL when there is none."""
    return min(codes, key=rank, default=NEUTRAL)
