"""A proposal as it is validated: records and rows, and what is known around it."""

from dataclasses import dataclass
from typing import Any, Mapping, Optional, Sequence

from ..catalogue.explain import LayerStatement
from ..model.annexes import Agreement, Explanation
from ..model.records import ProposalHeader, ProposalObject, Variant


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
