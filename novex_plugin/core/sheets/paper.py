"""The papers that a map sheet can be made on, and the template of each."""

from dataclasses import dataclass
from typing import Tuple

from ..errors import NovexError
from ..texts import tr

LANDSCAPE, PORTRAIT = "liggend", "staand"
SIZES_MM = {"A4": (210.0, 297.0), "A3": (297.0, 420.0), "A1": (594.0, 841.0)}  # short and long side
# A unit of the grid in millimetres: an A4 is held in the hand and an A1 looked at from two steps away.
UNIT_MM = {"A4": 0.8, "A3": 1.0, "A1": 1.7}
ORIENTATIONS = (LANDSCAPE, PORTRAIT)


@dataclass(frozen=True)
class Paper:
    """A size of the A series and how it is turned."""

    size: str = "A3"
    orientation: str = LANDSCAPE

    @property
    def width_mm(self) -> float:
        short, long = SIZES_MM[self.size]
        return long if self.orientation == LANDSCAPE else short

    @property
    def height_mm(self) -> float:
        short, long = SIZES_MM[self.size]
        return short if self.orientation == LANDSCAPE else long

    @property
    def unit_mm(self) -> float:
        """What a unit of the grid measures on this paper."""
        return UNIT_MM[self.size]

    @property
    def template(self) -> str:
        """The file in resources/layouts."""
        return f"novex_{self.code}.qpt"

    @property
    def code(self) -> str:
        return f"{self.size.lower()}_{self.orientation}"


PAPERS: Tuple[Paper, ...] = tuple(Paper(size, turned) for size in SIZES_MM for turned in ORIENTATIONS)
USUAL = Paper()


def paper_of(size: str, orientation: str) -> Paper:
    """Raises NovexError for a size or an orientation that there is no template for."""
    paper = Paper(size, orientation)
    if paper not in PAPERS:
        raise NovexError(
            tr("Er is geen sjabloon voor papier {size} {orientation}.").format(size=size, orientation=orientation),
            tr("Kies A4, A3 of A1, liggend of staand."),
        )
    return paper
