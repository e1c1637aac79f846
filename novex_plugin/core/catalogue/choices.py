"""Which part of a layer belongs to a check layer, when the layer holds more: all roads, of which the rule wants some.

Source: ``resources/catalogus/keuzes.csv``. A pair that is not there belongs together as a whole. A choice without
a field is known to be needed but not how to make: the data can be shown, and findings on it say too much.
"""

from dataclasses import dataclass
from functools import cache
from typing import Dict, Optional, Tuple

from ...paths import resources
from ..model.tables import read_table

FILE = ("catalogus", "keuzes.csv")


@dataclass(frozen=True)
class Choice:
    """The features of ``layer`` whose ``field`` holds one of ``values`` belong to ``check_layer``."""

    layer: str
    check_layer: str
    field: str  # column of the source; '' = not seen
    values: Tuple[str, ...]
    note: str  # what else the layer holds (Dutch)
    source: str = ""

    @property
    def known(self) -> bool:
        """Can the choice be made? If not, the whole layer is more than the check layer means."""
        return bool(self.field)

    def takes(self, value: Optional[str]) -> bool:
        """Whether a feature with this value belongs; one without a value does, so that no conflict gets lost.

        A cell may hold several values with commas between them, as the uses of a building do.
        """
        parts = {part.strip().casefold() for part in (value or "").split(",")} - {""}
        return not self.known or not parts or bool(parts & {wanted.casefold() for wanted in self.values})


@cache
def choices() -> Tuple[Choice, ...]:
    """All choices, in the order of their file."""
    rows = read_table(resources(*FILE), required=("laag", "toetslaag", "toelichting", "bron"))
    return tuple(
        Choice(
            row["laag"], row["toetslaag"], row["veld"],
            tuple(value for value in row["waarden"].split(";") if value), row["toelichting"], row["bron"],
        )
        for row in rows
    )  # fmt: skip


def choice_for(layer_code: str, check_layer: str) -> Optional[Choice]:
    """The choice to make when a catalogue layer feeds a check layer; None when it belongs there as a whole."""
    return _by_pair().get((layer_code, check_layer))


@cache
def _by_pair() -> Dict[Tuple[str, str], Choice]:
    return {(item.layer, item.check_layer): item for item in choices()}
