"""What the adder reads and what it hands out: plain records, areas in m², lengths in m, quantities as entered.

A *delivery* is one package of one province, read. Everything that is added up can be followed back to it.
"""

from dataclasses import dataclass, field
from typing import Any, Mapping, Optional, Sequence, Tuple

from ..accounting.cross_table import CrossRow, CrossTable
from ..accounting.figures import FUNCTION, Band, Totals
from ..accounting.goals import GoalLine
from ..model.annexes import ProvinceGoal, Trade
from ..model.records import ProposalHeader, ProposalObject, Variant

PREFERRED, BASIS_ONLY = "voorkeur", "basis"  # which variant of a delivery counts when nothing else is said
AREA_MEASURE, LENGTH_MEASURE, COUNT_MEASURE, QUANTITY_MEASURE = "oppervlakte", "lengte", "aantal", "hoeveelheid"


@dataclass(frozen=True)
class Delivery:
    """One package with all that counts in it. ``moment`` is that of its last change (ISO 8601, UTC)."""

    name: str  # of the file
    header: ProposalHeader
    objects: Sequence[ProposalObject]
    variants: Tuple[Variant, ...] = ()
    goals: Tuple[ProvinceGoal, ...] = ()
    trades: Tuple[Trade, ...] = ()
    moment: str = ""
    sha256: str = ""  # of the file
    errors: int = 0  # that the validator found
    warnings: int = 0

    @property
    def province(self) -> str:
        return self.header.province


@dataclass(frozen=True)
class Counted:
    """A delivery that takes part, with the variant of it that counts."""

    delivery: Delivery
    variant: str

    @property
    def province(self) -> str:
        return self.delivery.province


@dataclass(frozen=True)
class Admission:
    """Who takes part: in the order of the provinces. ``older`` are replaced by a later version of the same proposal."""

    counted: Tuple[Counted, ...]
    older: Tuple[Delivery, ...] = ()
    brought_up: Tuple[str, ...] = ()  # names of the files that were of an earlier version of the exchange model
    objects: int = 0  # identifiers that were compared; no two are the same
    messages: Tuple[str, ...] = ()


@dataclass(frozen=True)
class DoubleQuantity:
    """What provinces claim twice on the same ground, of one function in one unit.

    The highest claim on a place counts; ``band`` is what the others claim there. It is taken off the expected value
    and the minimum. The maximum keeps it: both may really come.
    """

    function: str
    unit: str
    band: Band
    by_perspective: Tuple[Tuple[str, Band], ...] = ()


@dataclass(frozen=True)
class Entered:
    """Quantities as entered by one province, of one function and perspective in one unit; search areas apart."""

    province: str
    perspective: str
    function: str
    unit: str
    search: bool
    objects: int
    band: Band


@dataclass(frozen=True)
class ProvinceCount:
    """One province counted alone, as if there were no others."""

    province: str
    table: CrossTable  # by function
    totals: Totals  # what goals are measured by


@dataclass(frozen=True)
class HorizonCount:
    """Everything in force at one horizon, counted together.

    ``tables`` by their keys; the key ``variant`` holds the province, see :mod:`.adder_count`.
    """

    horizon: str
    tables: Mapping[Tuple[str, ...], CrossTable] = field(repr=False)
    totals: Totals  # with the double quantities taken off
    entered: Tuple[Entered, ...] = field(repr=False)
    provinces: Tuple[ProvinceCount, ...]
    doubles: Tuple[DoubleQuantity, ...]
    double_points: Mapping[Tuple[str, str], int]  # by function and perspective: points that several provinces deliver
    double_length_m: float  # of lines, firm ones, that more than one province delivers

    @property
    def whole(self) -> CrossRow:
        """Everything together."""
        return self.tables[FUNCTION,].whole


@dataclass(frozen=True)
class BorderFinding:
    """Something odd where two provinces meet. ``size`` is in ``unit``; ``place`` and ``shape`` are shapely."""

    code: str
    severity: str  # one of those of the validator
    title: str
    message: str
    hint: str
    first_province: str
    second_province: str
    first_uuid: str
    second_uuid: str
    first_name: str
    second_name: str
    size: float
    unit: str
    horizon: str  # the first at which it is so
    place: Any = None
    shape: Any = None


@dataclass(frozen=True)
class NationalGoal:
    """A national goal: what all provinces yield together, and each of them."""

    line: GoalLine  # of all together, nothing counted twice
    provinces: Tuple[Tuple[str, Optional[float]], ...]  # what each yields by itself; None: not derivable
    double: float  # what more than one of them counts
    asked: Optional[float] = None  # the targets of the provinces together, where they name this goal
    asked_by: Tuple[str, ...] = ()  # the provinces that do
    in_plans: Optional[float] = None  # what adopted plans yield already, of the same provinces


@dataclass(frozen=True)
class TradePair:
    """What one province hands to another: as both say it. ``counts`` is what both agree on."""

    goal: str
    unit: str
    giver: str
    taker: str
    given: float  # as the giver says
    taken: float  # as the taker says
    horizon: str = ""

    @property
    def counts(self) -> float:
        return min(self.given, self.taken)

    @property
    def matches(self) -> bool:
        return abs(self.given - self.taken) <= 1e-6 * max(1.0, abs(self.given))


@dataclass(frozen=True)
class ProofLine:
    """One sum that must come out: parts, less what is counted twice, equals the whole."""

    horizon: str
    what: str
    unit: str
    parts: float
    double: float
    whole: float
    allowed: float

    @property
    def difference(self) -> float:
        return self.parts - self.double - self.whole

    @property
    def holds(self) -> bool:
        return abs(self.difference) <= self.allowed


@dataclass(frozen=True)
class Addition:
    """Everything that came of one run."""

    admission: Admission
    horizons: Tuple[HorizonCount, ...]
    goals: Tuple[NationalGoal, ...]
    trades: Tuple[TradePair, ...]
    borders: Tuple[BorderFinding, ...]
    proof: Tuple[ProofLine, ...]
    messages: Tuple[str, ...] = ()

    @property
    def proven(self) -> bool:
        return all(line.holds for line in self.proof)
