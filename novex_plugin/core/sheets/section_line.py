"""A line for a section when nobody drew one: straight through what tells most, and no longer than that needs.

Tried is every straight line through two objects that reach high or deep. The best meets most of those, above as well as
below the ground, and after that most objects at all. Metres, EPSG:28992.
"""

from itertools import combinations
from typing import Any, List, Optional, Sequence, Tuple

from ..model.records import ProposalObject
from ..optional import shapely
from .section import CORRIDOR_M, Section, line_through, section
from .views import level_of

ANCHORS = 16  # objects that lines are tried through
MARGIN = 0.06  # of the length, at both ends
LEAST_M = 2_000.0

Rank = Tuple[int, int, int]


def telling_line(objects: Sequence[ProposalObject]) -> Any:
    """The line (shapely LineString, from west to east) of the section that tells most; None without objects."""
    once = {item.uuid: item for item in objects}.values()
    placed = [item for item in once if item.geometry is not None and not shapely().is_empty(item.geometry)]
    places = [_place(item) for item in sorted(placed, key=_weight)[:ANCHORS]]
    if not places:
        return None
    best: Optional[Tuple[Rank, Section, Any]] = None
    for line in _lines(places, placed):
        found = section(line, placed)
        rank = _rank(found)
        if best is None or rank > best[0]:
            best = (rank, found, line)
    return _trimmed(best[1], best[2]) if best is not None else line_through(*places[0])


def _place(item: ProposalObject) -> Tuple[float, float]:
    """A place that is surely in the object."""
    x, y = shapely().get_coordinates(shapely().point_on_surface(item.geometry))[0].tolist()
    return x, y


def _weight(item: ProposalObject) -> Tuple[bool, float, str]:
    """First what is deep or high, the most extreme first; then the largest."""
    reach = max(item.height_m or 0.0, item.depth_m or 0.0)
    return (reach <= 0, -reach or -float(shapely().area(item.geometry)), item.uuid)


def _lines(places: Sequence[Tuple[float, float]], objects: Sequence[ProposalObject]) -> List[Any]:
    """Straight lines through two places, right across all objects."""
    lib = shapely()
    west, south, east, north = lib.total_bounds([item.geometry for item in objects]).tolist()
    far = max(east - west, north - south, LEAST_M) + CORRIDOR_M
    found = []
    for (x1, y1), (x2, y2) in combinations(places, 2):
        length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
        if length:
            dx, dy = (x2 - x1) / length * far * 2, (y2 - y1) / length * far * 2
            ends = sorted([(x1 - dx, y1 - dy), (x1 + dx, y1 + dy)])
            found.append(lib.linestrings(ends))
    return found


def _rank(found: Section) -> Rank:
    known = {stretch.item.uuid for stretch in found.stretches if stretch.known}
    levels = {level_of(stretch.item) for stretch in found.stretches if stretch.known}
    return len(levels), len(known), len(found.objects)


def _trimmed(found: Section, line: Any) -> Any:
    """From a little before what is met first to a little after what is met last, and never shorter than 2 km."""
    lib = shapely()
    start, end = (min(one.start_m for one in found.stretches), max(one.end_m for one in found.stretches))
    spare = max((end - start) * MARGIN, (LEAST_M - (end - start)) / 2)
    ends = lib.line_interpolate_point(line, [max(start - spare, 0.0), min(end + spare, found.length_m)])
    return lib.linestrings(lib.get_coordinates(ends))
