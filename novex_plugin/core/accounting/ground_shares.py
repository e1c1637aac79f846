"""On what ground a figure lies: how much of it under a hard conflict, a nee-tenzij, a condition, and how much free.

The classes are disjoint: ground under several findings counts for the worst of them, so the parts add up to the whole.
Ground of an object for which something could not be tested, and which is not already in a worse class, is ``unknown``:
nothing is called free that was not tested.
"""

from dataclasses import dataclass
from typing import Dict, Sequence, Tuple

from ..checks.outcomes import CONDITIONAL, HARD, NEE_TENZIJ, UNKNOWN
from ..texts import tr
from ..wording import trimmed

FREE = "VRIJ"
LEVELS = (HARD, NEE_TENZIJ, CONDITIONAL, UNKNOWN)  # from worst to best; what is left is FREE
CLASSES = (*LEVELS, FREE)


@dataclass(frozen=True)
class GroundShares:
    """Parts of one figure, in its own unit; together they are that figure.

    ``at_least``: of some object only the size of each finding was known and not its shape. What lies under at least one
    of them then is the largest of them, and the true figure may be more.
    """

    hard: float = 0.0
    no_unless: float = 0.0
    conditional: float = 0.0
    unknown: float = 0.0
    free: float = 0.0
    at_least: bool = False

    @property
    def parts(self) -> Dict[str, float]:
        """By class, worst first."""
        return dict(zip(CLASSES, (self.hard, self.no_unless, self.conditional, self.unknown, self.free)))


def shares_from_levels(whole: float, reached: Sequence[float], *, at_least: bool) -> GroundShares:
    """Parts from what lies under each level *or worse*; what is left of ``whole`` is free.

    Rounding can make a level a little smaller than the one before it, or larger than the whole: then it equals that.
    """
    parts, before = [], 0.0
    for amount in reached:
        level = min(max(amount, before), whole)
        parts.append(level - before)
        before = level
    hard, no_unless, conditional, unknown = parts
    return GroundShares(hard, no_unless, conditional, unknown, whole - before, at_least)


def shares_text(shares: GroundShares, unit: str) -> str:
    """``waarvan 3.400 woningen op grond met een hard conflict, 900 ...``; empty when nothing lies on such ground."""
    words = {
        HARD: tr("op grond met een hard conflict"), NEE_TENZIJ: tr("op grond met een nee, tenzij"),
        CONDITIONAL: tr("op grond waar voorwaarden gelden"), UNKNOWN: tr("niet (helemaal) getoetst"),
    }  # fmt: skip
    at_least = tr("ten minste ") if shares.at_least else ""
    said = [
        tr("{at_least}{amount} {unit} {where}").format(
            at_least=at_least if code != UNKNOWN else "", amount=trimmed(shares.parts[code], 2), unit=unit, where=where
        )
        for code, where in words.items()
        if trimmed(shares.parts[code], 2) != "0"
    ]
    return tr("waarvan {parts}").format(parts=", ".join(said)) if said else ""


def method() -> Tuple[str, ...]:
    """How the parts were made, in Dutch words for a page or a table."""
    return (
        tr("Van elk object telt het deel van zijn hoeveelheid dat past bij het deel van zijn eigen oppervlakte onder "
           "een bevinding. Bij een lijn gaat het naar lengte, een punt telt helemaal."),
        tr("Grond onder meer bevindingen telt één keer, in de zwaarste klasse. De delen zijn samen precies het "
           "geheel."),
        tr("Regels die verder dan een kilometer reiken tellen hier niet: daar zegt de afstand iets, niet de "
           "oppervlakte."),
        tr("Waar iets niet kon worden getoetst staat 'niet getoetst', nooit 'vrij'."),
    )  # fmt: skip
