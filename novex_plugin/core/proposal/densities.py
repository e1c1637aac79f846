"""How much fits on a hectare when nobody says so: ``resources/doelbereik/dichtheden.csv``.

The figures count per hectare of the whole drawn outline (bruto). A province may put its own there.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Dict, Optional

from ... import paths
from ..errors import NovexError
from ..model.functions import has_function
from ..model.tables import Row, as_number, read_table, repair_hint
from ..texts import tr

FILE = ("doelbereik", "dichtheden.csv")
SOURCE, ASSUMPTION = "bron", "aanname"
_FIGURES = ("laag", "verwacht", "hoog", "ongewoon_onder", "ongewoon_boven")


@dataclass(frozen=True)
class Density:
    """Per hectare, in ``unit``: a bandwidth, and the figures beyond which a quantity is hard to believe."""

    function: str
    unit: str
    low: float
    expected: float
    high: float
    unusual_below: float
    unusual_above: float
    basis: str  # SOURCE or ASSUMPTION
    note: str
    source: str

    @property
    def assumption(self) -> bool:
        return self.basis == ASSUMPTION


def density_of(function_code: str) -> Optional[Density]:
    """The density of a function, or None when none is known. Raises NovexError when the file is wrong."""
    return densities().get(function_code)


def densities(path: Optional[Path] = None) -> Dict[str, Density]:
    """All known densities by function, of the shipped file or the one in ``path``."""
    return _read(Path(path) if path else paths.resources(*FILE))


@cache
def _read(path: Path) -> Dict[str, Density]:
    return {row["functie"]: _density(row, path) for row in read_table(path, ("functie", "eenheid", *_FIGURES, "bron"))}


def _density(row: Row, path: Path) -> Density:
    code = row["functie"]
    low, expected, high, below, above = (as_number(row[name], path, code) for name in _FIGURES)
    if not has_function(code):
        raise NovexError(tr("{file}: de functie '{code}' bestaat niet.").format(file=path.name, code=code),
                         repair_hint(path))  # fmt: skip
    if not 0 < below <= low <= expected <= high <= above:
        message = tr("{file}, {code}: de getallen lopen niet op van ongewoon_onder tot ongewoon_boven.")
        raise NovexError(message.format(file=path.name, code=code), repair_hint(path))
    return Density(
        code, row["eenheid"], low, expected, high, below, above, row["basis"], row["toelichting"], row["bron"]
    )
