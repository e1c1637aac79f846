"""The figures that accounting hands out: plain, immutable, in SI units (m², m) or as entered.

Words used here, on screen and in the CSV:

gross (bruto)
    the sum over objects; land that two objects share counts twice.
net (netto)
    the land itself; every square metre once.
shared (meervoudig)
    the part of net where two or more functions meet, further functions included.
stacked (gestapeld)
    the part of net where two or more different main functions meet.
further (nevenfunctie)
    land where a function occurs only as a further function of another one.
search (zoekgebied)
    objects that only mark where something might come; never part of gross or net.
"""

from dataclasses import dataclass
from typing import NamedTuple, Optional, Tuple

from ..wording import HECTARE_M2

TOTAL, FUNCTION, PERSPECTIVE, HORIZON = "totaal", "functie", "perspectief", "horizon"
DIMENSIONS = (TOTAL, FUNCTION, PERSPECTIVE, HORIZON)
KILOMETRE_M = 1_000.0


@dataclass(frozen=True)
class AreaLine:
    """Areas in m² of everything that shares one key of one dimension."""

    dimension: str  # one of DIMENSIONS
    key: str
    name: str
    objects: int = 0
    gross_m2: float = 0.0
    net_m2: float = 0.0
    shared_m2: float = 0.0
    stacked_m2: float = 0.0
    further_m2: float = 0.0
    search_objects: int = 0
    search_gross_m2: float = 0.0
    search_net_m2: float = 0.0

    @property
    def net_ha(self) -> float:
        return self.net_m2 / HECTARE_M2

    @property
    def gross_ha(self) -> float:
        return self.gross_m2 / HECTARE_M2

    @property
    def shared_ha(self) -> float:
        return self.shared_m2 / HECTARE_M2

    @property
    def stacked_ha(self) -> float:
        return self.stacked_m2 / HECTARE_M2

    @property
    def search_net_ha(self) -> float:
        return self.search_net_m2 / HECTARE_M2


@dataclass(frozen=True)
class LengthLine:
    """Lengths in metres; ``net_m`` counts a stretch that two lines share once."""

    dimension: str
    key: str
    name: str
    objects: int = 0
    gross_m: float = 0.0
    net_m: float = 0.0
    search_objects: int = 0
    search_net_m: float = 0.0

    @property
    def net_km(self) -> float:
        return self.net_m / KILOMETRE_M


@dataclass(frozen=True)
class PointLine:
    """How many points were placed."""

    dimension: str
    key: str
    name: str
    count: int = 0
    search_count: int = 0


@dataclass(frozen=True)
class Band:
    """A quantity with its bandwidth: minimum <= expected <= maximum."""

    value: float = 0.0
    minimum: float = 0.0
    maximum: float = 0.0

    def plus(self, other: "Band") -> "Band":
        return Band(self.value + other.value, self.minimum + other.minimum, self.maximum + other.maximum)

    def times(self, factor: "Band") -> "Band":
        """Scaled by a factor that has a bandwidth of its own (all figures are positive)."""
        return Band(self.value * factor.value, self.minimum * factor.minimum, self.maximum * factor.maximum)


@dataclass(frozen=True)
class QuantityLine:
    """The quantities of one function in one unit, as entered on the objects."""

    function: str
    name: str
    unit: str
    objects: int  # with a quantity, search areas included
    band: Band = Band()
    search: Band = Band()
    affordable: Optional[float] = None  # expected number that is affordable, where a share was given
    affordable_of: float = 0.0  # the quantity for which a share was given
    derived: float = 0.0  # the part of the expected quantities, search areas included, that a density gave
    derived_objects: int = 0  # on how many objects


class Combination(NamedTuple):
    """Disjoint land with exactly these functions on it; all combinations add up to net."""

    main: Tuple[str, ...]  # functions that are the main function of an object there
    further: Tuple[str, ...]  # functions that are only a further function there
    names: Tuple[str, ...]  # of main and further, in that order
    area_m2: float


@dataclass(frozen=True)
class DoubleClaim:
    """Two objects of one function that overlap and both carry a quantity: is it the same claim?"""

    function: str
    unit: str
    first_uuid: str
    first_name: str
    second_uuid: str
    second_name: str
    overlap: float  # m² for two areas, m with a line, number with points
    measure: str  # 'm2', 'm' or 'aantal'


@dataclass(frozen=True)
class Totals:
    """Everything the objects of one variant and horizon add up to."""

    objects: int = 0
    search_objects: int = 0
    areas: Tuple[AreaLine, ...] = ()
    lengths: Tuple[LengthLine, ...] = ()
    points: Tuple[PointLine, ...] = ()
    quantities: Tuple[QuantityLine, ...] = ()
    combinations: Tuple[Combination, ...] = ()
    double_claims: Tuple[DoubleClaim, ...] = ()
    without_quantity: Tuple[Tuple[str, int], ...] = ()  # (function, number of objects)
    messages: Tuple[str, ...] = ()

    def area(self, dimension: str = TOTAL, key: str = "") -> AreaLine:
        """The line of a key; a line of zeros when nothing was drawn for it."""
        for line in self.areas:
            if line.dimension == dimension and line.key == key:
                return line
        return AreaLine(dimension, key, key)

    def length(self, dimension: str = TOTAL, key: str = "") -> LengthLine:
        for line in self.lengths:
            if line.dimension == dimension and line.key == key:
                return line
        return LengthLine(dimension, key, key)

    def count(self, dimension: str = TOTAL, key: str = "") -> PointLine:
        for line in self.points:
            if line.dimension == dimension and line.key == key:
                return line
        return PointLine(dimension, key, key)
