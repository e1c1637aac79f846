"""The box around a province, for asking services only what matters; works before any layer is loaded."""

from functools import cache
from typing import Any, Dict, Tuple

from ..core.errors import NovexError
from ..core.model.codelists import code_name
from ..core.model.tables import read_json
from ..core.optional import shapely
from ..core.services.records import Box
from ..core.texts import tr
from ..paths import resources

FILE = ("layouts", "nederland.json")
MARGIN_M = 5_000.0
_COARSE_M = 3_000.0  # the outline of the locator map is simplified by about that much


def province_area(province: str, margin_m: float = MARGIN_M) -> Box:
    """West, south, east and north (EPSG:28992) of a province with a margin in m around it.

    Raises NovexError for a code that has no outline.
    """
    name = code_name("provincies", province)
    found = next((box for known, box in _boxes().items() if known.casefold() in _spellings(name)), None)
    if found is None:
        raise NovexError(
            tr("Van provincie '{code}' is geen omtrek bekend.").format(code=province),
            tr("Kies een provincie uit de lijst, of laad de lagen voor heel Nederland."),
        )
    reach = margin_m + _COARSE_M
    west, south, east, north = found
    return west - reach, south - reach, east + reach, north + reach


def _spellings(name: str) -> Tuple[str, ...]:
    plain = name.casefold()
    return plain, plain.split(" (", maxsplit=1)[0], {"fryslân": "friesland", "friesland": "fryslân"}.get(plain, plain)


@cache
def _boxes() -> Dict[str, Box]:
    lib = shapely()
    outlines = read_json(resources(*FILE))["provincies"]
    return {name: _box(lib.bounds(lib.from_wkt(text))) for name, text in outlines.items()}


def _box(bounds: Any) -> Box:
    west, south, east, north = (float(value) for value in bounds)
    return west, south, east, north
