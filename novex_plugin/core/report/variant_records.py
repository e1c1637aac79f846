"""What the report that compares variants is made from. An adapter fills it; nothing is looked up afterwards."""

from dataclasses import dataclass
from typing import Tuple

from ..model.records import ProposalHeader
from ..variants.compare import Comparison
from ..variants.consensus import Consensus
from ..variants.diff import Difference

DIFFERENCE_MAP, VARIANT_MAP, CONSENSUS_MAP = "kaart-verschil", "kaart-variant", "kaart-overeenstemming"


@dataclass(frozen=True)
class VariantChart:
    """A chart that was drawn elsewhere, as SVG; ``ratio`` is its width by its height."""

    title: str
    svg: bytes
    ratio: float
    alt: str = ""


@dataclass(frozen=True)
class VariantReport:
    """Variants side by side at one moment. ``differences`` are of each other variant to the first.

    ``about`` is what the maker of a variant says of it, in the order of the views.
    """

    header: ProposalHeader
    date: str  # ISO 8601
    comparison: Comparison
    about: Tuple[str, ...]
    differences: Tuple[Difference, ...]
    consensus: Consensus
    province: str = ""
    basisset: str = ""
    software: str = ""
    charts: Tuple[VariantChart, ...] = ()


def map_key(kind: str, place: int = 0) -> str:
    """Under which name a map is drawn and found."""
    return f"{kind}-{place + 1}"
