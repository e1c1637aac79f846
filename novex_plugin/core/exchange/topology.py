"""How the shapes of a proposal lie: splinters in an object, and objects of one function against each other.

Only objects that hold together are compared: in one variant, at one horizon, of one function, and search areas
(zoekgebieden) only with search areas. Everything is in metres (EPSG:28992).
"""

from collections import defaultdict
from typing import Any, Dict, Iterable, Iterator, List, Sequence, Tuple

from ..errors import NovexError
from ..model.codelists import codelist
from ..model.records import AREA, BASIS, LINE, POINT, SEARCH_AREA, ProposalObject
from ..optional import shapely
from ..texts import tr
from ..variants.effective import effective_objects
from ..wording import HECTARE_M2, trimmed
from .content import Content
from .issues import Breach, of_object

NARROW_M = 1.0  # mean width below which a part, a hole or a gap is a slip of the pen
CLAIM_M2 = 1.0  # smallest overlap of areas that is worth saying
CLAIM_M = 1.0  # and of lines
NOISE_M = 0.1  # overlaps narrower than this come from rounding along a shared border
SAME_SHARE = 0.99  # overlap as part of both, from which two shapes are the same
Pair = Tuple[ProposalObject, ProposalObject]


def splinters(content: Content) -> Iterator[Breach]:
    """Loose parts and holes of an area with a mean width below NARROW_M."""
    for item in _composed(content):
        thin = [piece for piece in _parts_and_holes(item.geometry) if mean_width(piece) < NARROW_M]
        if thin:
            message = tr("Het vlak heeft een splinter of gat smaller dan {width} m, van {area} m².")
            if len(thin) > 1:
                message = tr("Het vlak heeft {count} splinters of gaten smaller dan {width} m; de grootste {area} m².")
            message = message.format(
                count=len(thin), width=trimmed(NARROW_M), area=trimmed(max(piece.area for piece in thin), 1)
            )
            spot = max(thin, key=lambda piece: piece.area).representative_point()
            yield of_object(item, "splinter", "geom", message, at=(spot.x, spot.y))


def _composed(content: Content) -> Iterator[ProposalObject]:
    """The areas that have more than one part, or a hole."""
    items = [item for item in content.sound if item.kind == AREA and not item.dropped]
    lib = shapely()
    shapes = [item.geometry for item in items]
    first = lib.get_geometry(shapes, 0) if shapes else ()
    for item, parts, holes in zip(items, lib.get_num_geometries(shapes), lib.get_num_interior_rings(first)):
        if parts > 1 or holes:
            yield item


def mean_width(shape: Any) -> float:
    """Twice the area by the length around it: the width of a long strip, in m."""
    return float(2.0 * shape.area / shape.length) if shape.length else 0.0


def neighbours(content: Content) -> Iterator[Breach]:
    """Double claims, double entries and narrow gaps between objects of one function that hold together."""
    together = _together(content)
    groups: Dict[Tuple[str, str, bool], List[ProposalObject]] = defaultdict(list)
    for item in content.sound:
        if together.get(item.uuid):
            groups[(item.kind, item.function, item.exactness == SEARCH_AREA)].append(item)
    for (kind, _function, _search), items in groups.items():
        for pair in _near_pairs(items):
            if together[pair[0].uuid] & together[pair[1].uuid]:
                yield from _LOOK[kind](pair)


def _together(content: Content) -> Dict[str, int]:
    """Of each object in which combinations of variant and horizon it holds, one bit each."""
    found: Dict[str, int] = defaultdict(int)
    bit = 1
    for variant in (BASIS, *(item.code for item in content.variants)):
        for horizon in codelist("horizon"):
            try:
                held = effective_objects(content.objects, content.variants, variant, horizon.code)
            except NovexError:
                held = []  # variants or replacements that are not in order are said elsewhere
            for item in held:
                found[item.uuid] |= bit
            bit <<= 1
    return found


def _near_pairs(items: Sequence[ProposalObject]) -> Iterator[Pair]:
    if len(items) < 2:
        return
    lib = shapely()
    shapes = [item.geometry for item in items]
    lib.prepare(shapes)
    first, second = lib.STRtree(shapes).query(shapes, predicate="dwithin", distance=NARROW_M)
    for one, other in sorted((int(a), int(b)) for a, b in zip(first, second) if a < b):
        yield items[one], items[other]


def _areas(pair: Pair) -> Iterator[Breach]:
    one, other = pair
    if not one.geometry.intersects(other.geometry):
        yield from _apart(pair)
        return
    shared = one.geometry.intersection(other.geometry)
    real = [piece for piece in _polygons(shared) if mean_width(piece) >= NOISE_M]
    area = sum(piece.area for piece in real)
    if area >= SAME_SHARE * max(one.geometry.area, other.geometry.area):
        yield _same(pair)
    elif area >= CLAIM_M2:
        spot = max(real, key=lambda piece: piece.area).representative_point()
        message = tr("Het object overlapt '{other}' (zelfde functie) over {area} ha.")
        message = message.format(other=other.name, area=trimmed(area / HECTARE_M2, 2) or "0")
        yield of_object(one, "dubbele_claim", "geom", message, at=(spot.x, spot.y))
    else:
        yield from _holes_between(pair)


def _holes_between(pair: Pair) -> Iterator[Breach]:
    """Narrow holes that two areas enclose where their borders leave each other."""
    one, other = pair
    own = {hole.wkb for item in pair for hole in _holes(item.geometry)}
    whole = one.geometry.union(other.geometry)
    gaps = [hole for hole in _holes(whole) if hole.wkb not in own and mean_width(hole) < NARROW_M]
    if gaps:
        yield _gap(pair, max(gaps, key=lambda hole: hole.area).representative_point())


def _apart(pair: Pair) -> Iterator[Breach]:
    """Two areas that nearly touch."""
    between = shapely().shortest_line(pair[0].geometry, pair[1].geometry)
    if 0.0 < between.length < NARROW_M:
        yield _gap(pair, between.interpolate(0.5, normalized=True))


def _lines(pair: Pair) -> Iterator[Breach]:
    one, other = pair
    length = one.geometry.intersection(other.geometry).length
    if length >= SAME_SHARE * max(one.geometry.length, other.geometry.length):
        yield _same(pair)
    elif length >= CLAIM_M:
        message = tr("Het object valt over {length} m samen met '{other}' (zelfde functie).")
        message = message.format(length=trimmed(length), other=other.name)
        yield of_object(one, "dubbele_claim", "geom", message)


def _points(pair: Pair) -> Iterator[Breach]:
    if pair[0].geometry.equals(pair[1].geometry):
        yield _same(pair)


def _same(pair: Pair) -> Breach:
    message = tr("Het object heeft dezelfde functie en dezelfde vorm als '{other}'.").format(other=pair[1].name)
    return of_object(pair[0], "zelfde_vorm", "geom", message)


def _gap(pair: Pair, spot: Any) -> Breach:
    message = tr("Tussen dit object en '{other}' (zelfde functie) zit een kier smaller dan {width} m.")
    message = message.format(other=pair[1].name, width=trimmed(NARROW_M))
    return of_object(pair[0], "kier", "geom", message, at=(spot.x, spot.y))


def _polygons(shape: Any) -> Iterable[Any]:
    return [part for part in getattr(shape, "geoms", [shape]) if part.geom_type == "Polygon"]


def _holes(shape: Any) -> List[Any]:
    lib = shapely()
    return [lib.Polygon(ring) for part in _polygons(shape) for ring in part.interiors]


def _parts_and_holes(shape: Any) -> List[Any]:
    parts = list(_polygons(shape))
    return (parts if len(parts) > 1 else []) + _holes(shape)


_LOOK = {AREA: _areas, LINE: _lines, POINT: _points}
