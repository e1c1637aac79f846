"""What shows only beside the outlines of the provinces: objects in another province, and lines that stop there."""

from typing import AbstractSet, Any, Dict, Iterator, List, Sequence, Tuple

import numpy as np

from .. import optional
from ..accounting.areas import Drawn
from ..accounting.looked import Sound
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
    for shape in shapes.values():
        optional.shapely().prepare(shape)
    fresh = [entry for entry in firm if entry.item.kind in (AREA, LINE) and entry.item.uuid not in known]
    delivering = {code: shapes[code] for code in sorted({entry.item.variant for entry in firm}) if code in shapes}
    lines = [entry for entry in firm if entry.item.kind == LINE]
    return [*_outside(fresh, shapes, horizon), *_stopping(lines, delivering, horizon)]


def _outside(fresh: Sequence[Drawn], outlines: Dict[str, Any], horizon: str) -> Iterator[BorderFinding]:
    """Areas and lines of which a part lies in another province."""
    lib = optional.shapely()
    shapes = _array([entry.geometry for entry in fresh])
    sender = np.array([entry.item.variant for entry in fresh], dtype=object)
    for province, outline in outlines.items():
        for place in np.flatnonzero((sender != province) & lib.intersects(outline, shapes)).tolist():
            entry = fresh[place]
            part = lib.intersection(entry.geometry, outline)
            measure, unit, least = _MEASURES[entry.item.kind]
            size = float(getattr(lib, measure)(part))
            if size > max(least, OUTSIDE_SHARE * float(getattr(lib, measure)(entry.geometry))):
                spot = lib.point_on_surface(part)
                yield finding_of_one(OUTSIDE, entry.item, province, size, unit, horizon, spot, part)


_MEASURES = {AREA: ("area", "m2", OUTSIDE_M2), LINE: ("length", "m", OUTSIDE_M)}


def _stopping(lines: Sequence[Drawn], outlines: Dict[str, Any], horizon: str) -> Iterator[BorderFinding]:
    """Lines that end at the border with a province that delivers, where no line of the same function goes on.

    ``outlines`` are those of the provinces that deliver.
    """
    lib = optional.shapely()
    if not lines:
        return
    ends, owner = lib.get_parts(lib.boundary(_array([entry.geometry for entry in lines])), return_index=True)
    by_use: Dict[Tuple[str, str], List[Any]] = {}
    for entry in lines:
        by_use.setdefault((entry.item.variant, entry.item.function), []).append(entry.geometry)
    trees = {use: lib.STRtree(shapes) for use, shapes in by_use.items()}
    near = {code: lib.dwithin(outline, ends, AT_BORDER_M) for code, outline in outlines.items()}
    nowhere = np.zeros(len(ends), dtype=bool)
    for neighbour in outlines:
        for place in np.flatnonzero(near[neighbour]).tolist():
            item = lines[owner[place]].item
            if item.variant == neighbour or not near.get(item.variant, nowhere)[place]:
                continue
            tree = trees.get((neighbour, item.function))
            if tree is None or not len(tree.query(ends[place], predicate="dwithin", distance=GOES_ON_M)):
                yield finding_of_one(LINE_STOPS, item, neighbour, 1, "aantal", horizon, ends[place])


def _array(shapes: Sequence[Any]) -> Any:
    found = np.empty(len(shapes), dtype=object)
    found[:] = shapes
    return found
