"""A box in RD New as degrees, without PROJ: for descriptions of where data lie, not for measuring.

The polynomials of Schreutelkamp and Strang van Hees (2001) stay within a metre of the official transformation all
over the country.
"""

from math import ceil, floor
from typing import Sequence, Tuple

Box = Tuple[float, float, float, float]  # west, south, east, north

NETHERLANDS: Box = (3.37, 50.75, 7.21, 53.47)  # WGS 84, degrees: where nothing narrower is known
_CENTRE = (155_000.0, 463_000.0)
_LATITUDE, _LONGITUDE = 52.15517440, 5.38720621
_DECIMALS = 5  # about a metre
_IN_LATITUDE = (
    (0, 1, 3235.65389), (2, 0, -32.58297), (0, 2, -0.24750), (2, 1, -0.84978), (0, 3, -0.06550), (2, 2, -0.01709),
    (1, 0, -0.00738), (4, 0, 0.00530), (2, 3, -0.00039), (4, 1, 0.00033), (1, 1, -0.00012),
)  # fmt: skip
_IN_LONGITUDE = (
    (1, 0, 5260.52916), (1, 1, 105.94684), (1, 2, 2.45656), (3, 0, -0.81885), (1, 3, 0.05594), (3, 1, -0.05607),
    (0, 1, 0.01199), (3, 2, -0.00256), (1, 4, 0.00128), (0, 2, 0.00022), (2, 0, -0.00022), (5, 0, 0.00026),
)  # fmt: skip


def degrees(x: float, y: float) -> Tuple[float, float]:
    """Longitude and latitude (WGS 84, degrees) of a place in RD New (metres)."""
    east, north = ((value - middle) / 100_000.0 for value, middle in zip((x, y), _CENTRE))
    return _LONGITUDE + _series(_IN_LONGITUDE, east, north), _LATITUDE + _series(_IN_LATITUDE, east, north)


def degree_box(box: Box) -> Box:
    """The box in degrees around a box in RD New (metres), rounded outwards to about a metre."""
    west, south, east, north = box
    middle = ((west + east) / 2, (south + north) / 2)
    corners = [degrees(x, y) for x in (west, middle[0], east) for y in (south, middle[1], north)]
    longitudes, latitudes = zip(*corners)
    low, high = (lambda values: _down(min(values)), lambda values: _up(max(values)))
    return low(longitudes), low(latitudes), high(longitudes), high(latitudes)


def _series(terms: Sequence[Tuple[int, int, float]], east: float, north: float) -> float:
    return float(sum(factor * east**p * north**q for p, q, factor in terms)) / 3600.0


def _down(value: float) -> float:
    return round(floor(value * 10**_DECIMALS) / 10**_DECIMALS, _DECIMALS)


def _up(value: float) -> float:
    return round(ceil(value * 10**_DECIMALS) / 10**_DECIMALS, _DECIMALS)
