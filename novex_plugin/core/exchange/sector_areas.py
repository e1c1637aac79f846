"""The ground per PBL sector in a model year: what land-use models ask of a proposal.

Areas of one sector that overlap count once; two sectors may lie on the same ground, and then both count there.
Search areas, lines and points have no ground that could be shared out and are counted only in words. EPSG:28992, m².
"""

import re
from collections import Counter
from dataclasses import dataclass
from math import fsum
from typing import Any, Dict, Iterable, List, Optional, Sequence, Tuple

from .. import optional
from ..accounting.areas import Drawn
from ..accounting.keys import MUNICIPALITY, OUTSIDE
from ..accounting.places import Borders
from ..accounting.totals import measurable
from ..errors import NovexError
from ..geometry.repair import areas_of, repair
from ..model.codelists import codelist
from ..model.functions import function, functions, has_function
from ..model.records import AREA, SEARCH_AREA, ProposalObject
from ..texts import tr

SECTORS = "pbl_sector"
UNKNOWN = "onbekend"  # in place of a municipality
_GRIDS_M = (None, 1e-5, 1e-4)  # None: coordinates as they are
_YEARS = range(2000, 2151)


@dataclass(frozen=True)
class SectorArea:
    """The ground of one sector in one year; ``geometry`` is valid and without overlap."""

    sector: str
    year: str
    geometry: Any
    objects: int
    gross_m2: float  # sum of the objects
    net_m2: float  # every square metre once


def sector_areas(objects: Iterable[ProposalObject], year: str) -> Tuple[List[SectorArea], List[str]]:
    """The sectors that have ground, in the order of the code list, and what has to be said about the rest.

    ``objects`` are those in force in ``year`` (:func:`..variants.effective.effective_objects`).
    """
    items = sorted((item for item in objects if not item.dropped), key=lambda item: item.uuid)
    drawn, messages = measurable(items)
    counted = [entry for entry in drawn if entry.item.kind == AREA and entry.item.exactness != SEARCH_AREA]
    by_sector: Dict[str, List[Drawn]] = {}
    for entry in counted:
        by_sector.setdefault(sector_of(entry.item), []).append(entry)
    found = [_area(code.code, year, by_sector[code.code]) for code in codelist(SECTORS) if code.code in by_sector]
    return found, [*messages, *_left_out(items, by_sector, year)]


def sector_of(item: ProposalObject) -> str:
    """The code of the sector of an object's main function; empty when the function is unknown."""
    return function(item.function).pbl_sector if has_function(item.function) else ""


def sector_colour(sector: str) -> str:
    """The colour (#rrggbb) of the first function of a sector in the palette."""
    return next((item.colour for item in functions() if item.pbl_sector == sector), "#7d8795")


def municipal_areas(area: SectorArea, borders: Optional[Borders]) -> List[Tuple[str, float]]:
    """Municipality and m², by name; they add up to the net area.

    Ground in no municipality, or all of it without ``borders`` (made for municipalities alone), is ``UNKNOWN``.
    """
    if borders is None or borders.coverage is None or borders.keys != (MUNICIPALITY,):
        return [(UNKNOWN, area.net_m2)]
    lib = optional.shapely()
    parts: Dict[str, List[float]] = {}
    for polygon in lib.get_parts(area.geometry):
        for region, part in borders.coverage.cut(polygon):
            name = borders.values(region)[0]
            parts.setdefault(UNKNOWN if name == OUTSIDE else name, []).append(float(lib.area(part)))
    return sorted((name, fsum(sums)) for name, sums in parts.items())


def years_in(text: str) -> Tuple[str, ...]:
    """The model years of a text such as ``"2030, 2050"``, in order and once. Raises NovexError."""
    words = [word for word in re.split(r"[,;\s]+", text.strip()) if word]
    wrong = [word for word in words if not (word.isascii() and word.isdigit() and int(word) in _YEARS)]
    if wrong or not words:
        message = tr("'{text}' is geen lijst van modeljaren.").format(text=", ".join(wrong) or text)
        raise NovexError(message, tr("Geef jaren tussen 2000 en 2150 met komma's, zoals 2030, 2050."))
    return tuple(sorted(set(words)))


def _area(sector: str, year: str, entries: Sequence[Drawn]) -> SectorArea:
    lib = optional.shapely()
    shapes = [entry.geometry for entry in entries]
    ground = _united(shapes)
    return SectorArea(sector, year, ground, len(entries), fsum(lib.area(shapes).tolist()), float(lib.area(ground)))


def _united(shapes: Sequence[Any]) -> Any:
    """All ground of the shapes. Where GEOS gets stuck on outlines that nearly touch, a fine grid helps it."""
    lib = optional.shapely()
    for grid in _GRIDS_M:
        try:
            return areas_of(repair(lib.union_all(shapes, grid_size=grid)))
        except lib.GEOSException:
            continue
    raise NovexError(
        tr("De vlakken van een sector zijn niet samen te voegen."),
        tr("Controleer de geometrie met 'Valideer voorstel' en herstel wat daar gemeld wordt."),
    )


def _left_out(items: Sequence[ProposalObject], by_sector: Dict[str, List[Drawn]], year: str) -> List[str]:
    kinds = Counter("zoekgebied" if item.exactness == SEARCH_AREA else item.kind for item in items)
    kinds.pop(AREA, None)
    messages = []
    if kinds:
        named = ", ".join(f"{count} x {kind}" for kind, count in sorted(kinds.items()))
        message = tr("{year}: zonder oppervlakte in de rasters blijven {objects}; zie de totalen.")
        messages.append(message.format(year=year, objects=named))
    known = {code.code for code in codelist(SECTORS)}
    strange = [entry.item.name for sector, found in by_sector.items() if sector not in known for entry in found]
    if strange:
        message = tr("{year}: zonder PBL-sector, en dus niet in de rasters: {names}.")
        messages.append(message.format(year=year, names=", ".join(sorted(strange))))
    return messages
