"""What a cross table hands out: rows per value, disjoint parts that add up to the whole, and how they were made.

A *row* counts everything that has its value. Where two objects with different values lie on one place, that place is
in both rows, and so the nets of rows may add up to more than the whole. A *part* is disjoint: ground under one value
alone is a part, and so is ground under exactly these two values together. Parts add up to the net of the whole to the
last digit, and the net of a row is the sum of the parts that name it.
"""

from dataclasses import dataclass, field
from typing import Callable, Optional, Tuple

from ..texts import tr
from .figures import Band, Combination
from .keys import KeyTuple


@dataclass(frozen=True)
class CrossQuantity:
    """The quantities of one function in one unit, in one row; search areas apart."""

    function: str
    name: str
    unit: str
    objects: int
    band: Band
    search: Band
    affordable: Optional[float] = None  # expected number that is affordable, where a share was given
    affordable_of: float = 0.0  # the quantity for which a share was given
    derived: float = 0.0  # the part of the expected quantity that a density gave


@dataclass(frozen=True)
class CrossRow:
    """Everything with one value per key. m² and m; numbers of points. With a period: means over the period."""

    key: KeyTuple
    names: Tuple[str, ...]
    objects: int = 0  # with something in this row; one that lies in two provinces is in both rows
    search_objects: int = 0
    gross_m2: float = 0.0
    net_m2: float = 0.0
    shared_m2: float = 0.0
    search_gross_m2: float = 0.0
    search_net_m2: float = 0.0
    gross_length_m: float = 0.0
    length_m: float = 0.0
    search_length_m: float = 0.0
    count: float = 0.0
    search_count: float = 0.0
    combinations: Tuple[Combination, ...] = ()  # the combinations of functions that make up shared_m2
    quantities: Tuple[CrossQuantity, ...] = ()

    @property
    def name(self) -> str:
        return " / ".join(self.names) or tr("Totaal")


@dataclass(frozen=True)
class CrossPart:
    """Disjoint ground on which exactly these values lie together."""

    keys: Tuple[KeyTuple, ...]
    area_m2: float
    name_of: Callable[[KeyTuple], Tuple[str, ...]] = field(repr=False, compare=False)

    @property
    def names(self) -> Tuple[Tuple[str, ...], ...]:
        return tuple(self.name_of(key) for key in self.keys)

    @property
    def name(self) -> str:
        """``Bos / Zeeland + Waterberging / Zeeland``."""
        return " + ".join(" / ".join(each) for each in self.names) or tr("Totaal")


@dataclass(frozen=True)
class CrossTable:
    """``rows`` in the order of their values, ``parts`` with few values first."""

    keys: Tuple[str, ...]
    whole: CrossRow
    rows: Tuple[CrossRow, ...] = ()
    parts: Tuple[CrossPart, ...] = ()
    search_parts: Tuple[CrossPart, ...] = ()
    combinations: Tuple[Combination, ...] = ()  # of functions; all together they are the net of the whole
    messages: Tuple[str, ...] = ()
    methods: Tuple[str, ...] = ()  # how borders and years were treated, when they were

    def row(self, *key: str) -> CrossRow:
        """The row of these values; a row of zeros when nothing has them."""
        return next((row for row in self.rows if row.key == key), CrossRow(key, key))
