"""What a sheet shows of its objects: the map of all, one vertical layer, the layers stacked, or a section.

Vertical layers are those of the code list ``laag``. An object stands on the one that its field says, whatever its
height: a house of 14 m is on the ground, a turbine is above it.
"""

from dataclasses import dataclass
from typing import Any, Iterable, List, Tuple

from ..errors import NovexError
from ..model.codelists import code_name
from ..model.records import ProposalObject
from ..texts import tr

BELOW, GROUND, ABOVE = "ondergronds", "maaiveld", "bovengronds"
LEVELS = (ABOVE, GROUND, BELOW)  # as they lie on each other
MAP, LEVEL, STACK, SECTION = "kaart", "lagen", "stapel", "doorsnede"
KINDS = (MAP, LEVEL, STACK, SECTION)
CONFLICTS, DOUBLE = "bevindingen", "dubbelclaims"
OVERLAYS = (CONFLICTS, DOUBLE)


@dataclass(frozen=True)
class View:
    """One way to look at the objects of a sheet. ``line`` (shapely, EPSG:28992) is that of a section."""

    kind: str = MAP
    level: str = ""  # of a sheet of one vertical layer
    name: str = ""  # of a section
    slug: str = ""  # its part of a file name; '' for the map
    line: Any = None

    @property
    def is_whole(self) -> bool:
        """Whether it shows all objects of its area, not those of one layer or along a line."""
        return self.kind in (MAP, STACK)

    def filtered(self, objects: Iterable[ProposalObject]) -> List[ProposalObject]:
        """The objects that this view is about: those of its layer, or all. What a section meets is worked out there."""
        return [item for item in objects if not self.level or level_of(item) == self.level]

    def titled(self, theme: str) -> str:
        """The title of the sheet: its theme, and what is looked at."""
        said = {MAP: "", LEVEL: level_name(self.level).lower() if self.level else "", STACK: tr("de lagen gestapeld"),
                SECTION: tr("doorsnede {name}").format(name=self.name).strip()}[self.kind]  # fmt: skip
        return tr("{theme}: {view}").format(theme=theme, view=said) if said else theme


WHOLE_MAP = View()


def views(kinds: Iterable[str], sections: Iterable[View] = ()) -> Tuple[View, ...]:
    """The views of the kinds that are asked, in a fixed order. Raises NovexError for an unknown kind or none."""
    asked = list(kinds)
    strange = [kind for kind in asked if kind not in KINDS]
    if strange or not asked:
        raise NovexError(tr("Onbekend soort kaartbeeld: {names}.").format(names=", ".join(strange) or "–"),
                         tr("Kies uit: {kinds}.").format(kinds=", ".join(KINDS)))  # fmt: skip
    made = {MAP: [WHOLE_MAP], LEVEL: [View(LEVEL, level, slug=f"laag-{level}") for level in LEVELS],
            STACK: [View(STACK, slug="stapel")], SECTION: list(sections)}  # fmt: skip
    return tuple(view for kind in KINDS if kind in asked for view in made[kind])


def level_of(item: ProposalObject) -> str:
    """The vertical layer of an object; what nobody filled in is on the ground."""
    return item.layer if item.layer in LEVELS else GROUND


def level_name(level: str) -> str:
    return code_name("laag", level)
