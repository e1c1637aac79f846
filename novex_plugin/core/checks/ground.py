"""How high the ground can lie, for rules that speak of NAP while nobody filled in the height of the ground.

Source: ``resources/toetsregels/maaiveld.json``: rectangles with the lowest and the highest ground in them, with a
margin. They are a judgement and only serve to decide what is the same for every ground level.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any, Tuple

from ...paths import resources
from ..errors import NovexError
from ..model.tables import read_json, repair_hint
from ..optional import shapely
from ..texts import tr

FILE = ("toetsregels", "maaiveld.json")
Box = Tuple[float, float, float, float]


@dataclass(frozen=True)
class GroundRange:
    """The lowest and highest ground of an area, in m above NAP."""

    lowest_m: float
    highest_m: float


@dataclass(frozen=True)
class _Table:
    elsewhere: GroundRange
    areas: Tuple[Tuple[Box, GroundRange], ...]


def ground_range(geometry: Any) -> GroundRange:
    """Between which heights the ground under a geometry (EPSG:28992) must lie."""
    west, south, east, north = (float(edge) for edge in shapely().bounds(geometry))
    table = _table()
    met = [
        part for (left, bottom, right, top), part in table.areas
        if left <= east and bottom <= north and right >= west and top >= south
    ]  # fmt: skip
    found = met or [table.elsewhere]
    return GroundRange(min(part.lowest_m for part in found), max(part.highest_m for part in found))


@cache
def _table() -> _Table:
    path = resources(*FILE)
    content = read_json(path)
    try:
        areas = tuple((_box(record["vlak"]), _range(record)) for record in content["gebieden"])
        return _Table(_range(content["elders"]), areas)
    except (KeyError, TypeError, ValueError) as error:
        message = tr("{file}: een gebied mist een getal of veld ({field}).")
        raise NovexError(message.format(file=path.name, field=error), repair_hint(path)) from error


def _box(values: Any) -> Box:
    west, south, east, north = (float(value) for value in values)
    return west, south, east, north


def _range(record: Any) -> GroundRange:
    return GroundRange(float(record["van_nap_m"]), float(record["tot_nap_m"]))
