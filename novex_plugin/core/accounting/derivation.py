"""How goals follow from what is drawn: which functions count, and how units are converted.

The knowledge is data (``resources/doelbereik/afleiding.json``), so that a province can put its own
full-load hours there. This module reads it and looks things up.
"""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, FrozenSet, Optional, Tuple

from ... import paths
from ..errors import NovexError
from ..texts import tr
from .figures import Band

SAME = Band(1.0, 1.0, 1.0)


@dataclass(frozen=True)
class GoalRule:
    """Which functions count for a goal, and whether a figure can be derived at all."""

    goal: str
    functions: FrozenSet[str]
    derivable: bool
    note: str


@dataclass(frozen=True)
class Conversion:
    """From one unit to another; with ``assumption`` the factor is a starting point, not a fact."""

    source_unit: str
    target_unit: str
    functions: FrozenSet[str]  # empty: every function
    factor: Band
    assumption: bool
    note: str
    source: str

    def fits(self, source_unit: str, target_unit: str, function: str) -> bool:
        units = (self.source_unit, self.target_unit) == (source_unit, target_unit)
        return units and (not self.functions or function in self.functions)


@dataclass(frozen=True)
class Derivation:
    """The content of the file."""

    goals: Tuple[GoalRule, ...]
    conversions: Tuple[Conversion, ...]

    def goal(self, code: str) -> Optional[GoalRule]:
        return next((rule for rule in self.goals if rule.goal == code), None)

    def conversion(self, source_unit: str, target_unit: str, function: str) -> Optional[Conversion]:
        """The way from one unit to another for a function; None when there is none."""
        if source_unit == target_unit:
            return Conversion(source_unit, target_unit, frozenset(), SAME, False, "", "")
        for conversion in self.conversions:
            if conversion.fits(source_unit, target_unit, function):
                return conversion
        return None


def derivation(path: Optional[Path] = None) -> Derivation:
    """The shipped derivation, or the one in ``path``. Raises NovexError when the file is wrong."""
    return _read(Path(path) if path else paths.resources("doelbereik", "afleiding.json"))


@lru_cache(maxsize=4)
def _read(path: Path) -> Derivation:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return Derivation(
            tuple(_goal_rule(row) for row in content["doelen"]),
            tuple(_conversion(row) for row in content["omrekening"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise NovexError(
            tr("De afleiding van doelbereik in {file} is niet te lezen: {error}.").format(file=path, error=error),
            tr("Herstel het bestand of installeer de plugin opnieuw."),
        ) from error


def _goal_rule(row: Dict[str, Any]) -> GoalRule:
    return GoalRule(row["doel"], frozenset(row["functies"]), bool(row["afleidbaar"]), row["toelichting"])


def _conversion(row: Dict[str, Any]) -> Conversion:
    return Conversion(
        row["van"],
        row["naar"],
        frozenset(row["functies"]),
        Band(float(row["factor"]), float(row["factor_min"]), float(row["factor_max"])),
        bool(row["aanname"]),
        row["toelichting"],
        row["bron"],
    )
