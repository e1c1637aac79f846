"""Places in columns (WKT, or x and y), and which coordinate system figures without a name must be."""

import re
from dataclasses import dataclass
from typing import Any, Iterable, Optional, Sequence, Tuple

from ..exchange.validation import DUTCH_BOUNDS
from .words import plain

RD, WGS84, UTM31, WEB = "EPSG:28992", "EPSG:4326", "EPSG:25831", "EPSG:3857"
Box = Tuple[float, float, float, float]
# Where the Netherlands lie in systems that are in use for it: west, south, east, north, in units of the system.
_DUTCH: Tuple[Tuple[str, Box], ...] = (
    (RD, DUTCH_BOUNDS), (WGS84, (2.0, 50.0, 7.7, 56.0)), (UTM31, (420_000, 5_550_000, 830_000, 6_150_000)),
    (WEB, (222_000, 6_440_000, 860_000, 7_560_000)),
)  # fmt: skip
_X = ("xcoord", "xrd", "rdx", "xcoordinaat", "xcoordinate", "lon", "long", "longitude", "easting", "lengtegraad", "x")
_Y = ("ycoord", "yrd", "rdy", "ycoordinaat", "ycoordinate", "lat", "latitude", "northing", "breedtegraad", "y")
_WKT = ("wkt", "geom", "geometry", "geometrie", "thegeom", "wktgeom", "geometriewkt", "shape")
_STARTS = re.compile(
    r"\s*(SRID=\d+;)?\s*(MULTI)?(POINT|LINESTRING|POLYGON|CURVE|SURFACE)|\s*(SRID=\d+;)?\s*(GEOMETRYCOLLECTION|"
    r"CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON)", re.I,
)  # fmt: skip


@dataclass(frozen=True)
class PlaceColumns:
    """Where the place of a row stands: one column with WKT, or two with x and y."""

    wkt: int = -1
    x: int = -1
    y: int = -1


def guess_crs(bounds: Box) -> str:
    """The system in which these bounds lie in the Netherlands; '' when there is none."""
    west, south, east, north = bounds
    for crs, (low_x, low_y, high_x, high_y) in _DUTCH:
        if low_x <= west and low_y <= south and east <= high_x and north <= high_y:
            return crs
    return ""


def is_swapped(bounds: Box) -> bool:
    """Latitude and longitude the other way round."""
    west, south, east, north = bounds
    return guess_crs((south, west, north, east)) == WGS84


def is_no_degrees(bounds: Box) -> bool:
    """Figures that no longitude and latitude can be."""
    return any(abs(edge) > 360 for edge in bounds)


def place_columns(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> Optional[PlaceColumns]:
    """The columns that hold a place; None when there are none."""
    sample = rows[:50]
    for place, name in enumerate(columns):
        filled = [row[place] for row in sample if row[place] not in (None, "")]
        if filled and all(isinstance(value, str) and _STARTS.match(value) for value in filled):
            return PlaceColumns(wkt=place)
        if plain(name) in _WKT and any(isinstance(value, str) and _STARTS.match(value) for value in filled):
            return PlaceColumns(wkt=place)
    x, y = _named(columns, _X), _named(columns, _Y)
    return PlaceColumns(x=x, y=y) if x >= 0 and y >= 0 else None


def _named(columns: Sequence[str], names: Iterable[str]) -> int:
    flat = [plain(name) for name in columns]
    return next((flat.index(name) for name in names if name in flat), -1)


def coordinate(value: Any) -> float:
    """A coordinate as people write it: ``155.000,12``, ``155000.12``, ``5,387``. Raises ValueError."""
    if isinstance(value, (int, float)):
        return float(value)
    text = re.sub(r"[ \u00a0']", "", str(value))
    if "," in text and "." in text:
        point = max(text.rfind(","), text.rfind("."))
        text = re.sub(r"[.,]", "", text[:point]) + "." + text[point + 1:]
    return float(text.replace(",", "."))
