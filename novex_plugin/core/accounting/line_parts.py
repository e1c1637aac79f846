"""Lines cut at borders, in groups that share stretches, with what is needed of them for every table of the same lines.

Most lines share nothing with another one. Their lengths are worked out together, once.
"""

from typing import Any, Dict, List, NamedTuple, Sequence, Tuple

from .. import optional
from ..geometry.arrays import array_of
from .areas import Drawn
from .book import line_groups
from .places import Borders

Part = Tuple[int, int, Any]  # number of the line, region, geometry


class LineParts(NamedTuple):
    """``alone`` are (line, region, gross length, net length) in m; ``lengths`` is m per region of every line."""

    alone: Tuple[Tuple[int, int, float, float], ...]
    groups: Tuple[List[Part], ...]
    lengths: Tuple[Dict[int, float], ...]


def line_parts(lines: Sequence[Drawn], borders: Borders) -> LineParts:
    """The parts of these lines, which are all search areas or none of them."""
    found = line_groups(lines, borders)
    single = [group[0] for group in found if len(group) == 1]
    several = tuple(group for group in found if len(group) > 1)
    gross, net = _lengths([shape for _line, _region, shape in single])
    alone = tuple(
        (line, region, whole, min(whole, once)) for (line, region, _shape), whole, once in zip(single, gross, net)
    )
    lengths: Tuple[Dict[int, float], ...] = tuple({} for _line in lines)
    for line, region, whole, _once in alone:
        lengths[line][region] = lengths[line].get(region, 0.0) + whole
    for line, region, shape in (part for group in several for part in group):
        lengths[line][region] = lengths[line].get(region, 0.0) + float(shape.length)
    return LineParts(alone, several, lengths)


def _lengths(shapes: Sequence[Any]) -> Tuple[List[float], List[float]]:
    """Length of each line, and its length where a stretch that it runs twice counts once."""
    if not shapes:
        return [], []
    lib = optional.shapely()
    lines = array_of(shapes)
    once = lib.unary_union(lines.reshape(-1, 1), axis=1)
    return lib.length(lines).tolist(), lib.length(once).tolist()
