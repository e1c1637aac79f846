"""What shows only beside the outlines of the provinces: objects in another province, and lines that stop there."""

from typing import AbstractSet, Any, Dict, Iterator, List, Sequence, Tuple

import numpy as np

from .. import optional
from ..accounting.areas import Drawn
from ..accounting.crosstab import Sound
from ..accounting.places import Places
from ..model.records import AREA, LINE, SEARCH_AREA
from .adder_records import BorderFinding
from .adder_words import LINE_STOPS, OUTSIDE, finding_of_one

OUTSIDE_SHARE, OUTSIDE_M2, OUTSIDE_M = 0.01, 100.0, 10.0  # of an object; less is a matter of drawing
AT_BORDER_M = 50.0  # a line that ends so near the border was meant to cross it
GOES_ON_M = 250.0  # a line of the neighbour that is so near takes it over


def outline_findings(
    looked: Sound, outlines: Places, horizon: str, known: AbstractSet[str] = frozenset()
) -> List[BorderFinding]:
    """Objects (with their province in ``variant``) against valid outlines of provinces, EPSG:28992.

    ``known`` are identifiers of which it was said before how they lie.
    """
    firm = [entry for entry in looked.drawn if entry.item.exactness != SEARCH_AREA]
    shapes = dict(zip(outlines.codes, outlines.geometries))
    return [*_outside([entry for entry in firm if entry.item.uuid not in known], shapes, horizon),
            *_stopping(firm, shapes, horizon)]  # fmt: skip


def _outside(firm: Sequence[Drawn], outlines: Dict[str, Any], horizon: str) -> Iterator[BorderFinding]:
    """Areas and lines of which a part lies in another province."""
    lib = optional.shapely()
    for province, outline in outlines.items():
        for entry in _crossing(firm, outline, province):
            part = lib.intersection(entry.geometry, outline)
            measure, unit, least = (lib.area, "m2", OUTSIDE_M2) if entry.item.kind == AREA else (
                lib.length, "m", OUTSIDE_M
            )  # fmt: skip
            size = float(measure(part))
            if size > max(least, OUTSIDE_SHARE * float(measure(entry.geometry))):
                place = lib.point_on_surface(part)
                yield finding_of_one(OUTSIDE, entry.item, province, size, unit, horizon, place, part)


def _crossing(firm: Sequence[Drawn], outline: Any, province: str) -> List[Drawn]:
    """Areas and lines of other provinces that reach into this one."""
    lib = optional.shapely()
    others = [entry for entry in firm if entry.item.variant != province and entry.item.kind in (AREA, LINE)]
    if not others:
        return []
    shapes = np.empty(len(others), dtype=object)
    shapes[:] = [entry.geometry for entry in others]
    lib.prepare(outline)
    return [others[place] for place in np.flatnonzero(lib.intersects(outline, shapes)).tolist()]


def _stopping(firm: Sequence[Drawn], outlines: Dict[str, Any], horizon: str) -> Iterator[BorderFinding]:
    """Lines that end at the border with a province that delivers, where no line of the same function goes on."""
    lib = optional.shapely()
    lines = [entry for entry in firm if entry.item.kind == LINE]
    by_use: Dict[Tuple[str, str], List[Any]] = {}
    for entry in lines:
        by_use.setdefault((entry.item.variant, entry.item.function), []).append(entry.geometry)
    delivering = {entry.item.variant for entry in firm}
    trees = {use: lib.STRtree(shapes) for use, shapes in by_use.items()}
    for entry in lines:
        for neighbour in sorted(delivering - {entry.item.variant}):
            outline = outlines.get(neighbour)
            for end in _ends_at(entry, outline, outlines.get(entry.item.variant)):
                tree = trees.get((neighbour, entry.item.function))
                if tree is None or not len(tree.query(end, predicate="dwithin", distance=GOES_ON_M)):
                    yield finding_of_one(LINE_STOPS, entry.item, neighbour, 1, "aantal", horizon, end)


def _ends_at(entry: Drawn, neighbour: Any, own: Any) -> List[Any]:
    """The ends of a line that come from inside its own province and lie on the border with the neighbour."""
    lib = optional.shapely()
    if neighbour is None or own is None or not lib.dwithin(entry.geometry, neighbour, AT_BORDER_M):
        return []
    ends = lib.get_parts(lib.boundary(entry.geometry))
    return [end for end in ends.tolist() if lib.dwithin(end, neighbour, AT_BORDER_M) and
            lib.dwithin(end, own, AT_BORDER_M)]  # fmt: skip
