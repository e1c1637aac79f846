"""A proposal as it is validated: records and rows, and what is known around it."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any, List, Mapping, Optional, Sequence, Tuple

from ..catalogue.explain import LayerStatement
from ..model.annexes import Agreement, Explanation
from ..model.records import ProposalHeader, ProposalObject, Variant
from ..optional import shapely

DUTCH_BOUNDS = (-7000.0, 289000.0, 300000.0, 629000.0)  # area of use of EPSG:28992, in metres


@dataclass(frozen=True)
class Content:
    """``rows`` per table by column name; ``province`` is shapely (EPSG:28992) or None.

    ``statements`` says of every layer of the official basisset whether it was applied or explained.
    """

    header: ProposalHeader
    variants: Sequence[Variant]
    objects: Sequence[ProposalObject]
    agreements: Sequence[Agreement] = ()
    explanations: Sequence[Explanation] = ()
    statements: Sequence[LayerStatement] = ()
    rows: Optional[Mapping[str, Sequence[Mapping[str, Any]]]] = None
    province: Any = None

    def has(self, name: str) -> bool:
        """Whether the rows of a table were given, be it none."""
        return self.rows is not None and name in self.rows

    def table(self, name: str) -> Sequence[Mapping[str, Any]]:
        """The rows of a table; none when they were not given."""
        return (self.rows or {}).get(name, ())

    @cached_property
    def sound(self) -> Tuple[ProposalObject, ...]:
        """The objects whose geometry is there, valid and in the Netherlands, so that measuring it makes sense.

        Looked at once for all rules, because asking GEOS whether a shape is valid costs more than most rules.
        """
        there = [item for item in self.objects if item.geometry is not None]
        lib = shapely()
        shapes: List[Any] = [item.geometry for item in there]
        valid = lib.is_valid(shapes) & ~lib.is_empty(shapes) if shapes else ()
        return tuple(item for item, good in zip(there, valid) if good and inside_bounds(item.geometry.bounds))


def inside_bounds(bounds: Tuple[float, float, float, float]) -> bool:
    """Whether a box (west, south, east, north) lies where RD New may be used."""
    west, south, east, north = DUTCH_BOUNDS
    return west <= bounds[0] and south <= bounds[1] and bounds[2] <= east and bounds[3] <= north
