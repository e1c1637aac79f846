"""What lies over the objects of a sheet on demand: the findings by class, and the ground that is claimed twice.

Every place has the worst class that strikes there, so that the areas of the classes never count ground twice. Two
proposals claim the same ground when both lie on the same vertical layer; search areas are no claim yet. Areas in m²,
EPSG:28992.
"""

from dataclasses import dataclass
from typing import Any, Dict, Iterable, List, Sequence, Tuple

from ..checks import outcomes
from ..checks.nearness import FAR, nearness
from ..checks.pressure import Claim, pile_up
from ..model.records import AREA, SEARCH_AREA, Finding, ProposalObject
from ..optional import shapely
from .views import LEVELS, level_of

CLASSES = (outcomes.HARD, outcomes.NEE_TENZIJ, outcomes.CONDITIONAL, outcomes.ATTENTION)
LEAST_M2 = 1.0  # a crumb below it is no place that a sheet can show


@dataclass(frozen=True)
class ClassHits:
    """The findings of one class: their number, the ground where it is the worst, and what has no ground."""

    outcome: str
    count: int
    ground: Any = None  # shapely polygons, less the ground of worse classes
    lines: Tuple[Any, ...] = ()
    points: Tuple[Any, ...] = ()

    @property
    def area_m2(self) -> float:
        return 0.0 if self.ground is None else float(shapely().area(self.ground))

    @property
    def length_m(self) -> float:
        return float(sum(shapely().length(line) for line in self.lines))


@dataclass(frozen=True)
class DoubleClaim:
    """Ground that two or more proposals of one vertical layer claim."""

    geometry: Any
    claims: Tuple[str, ...]  # uuids

    @property
    def area_m2(self) -> float:
        return float(shapely().area(self.geometry))


@dataclass(frozen=True)
class Overlay:
    """Both; what was not asked is None, and what was asked and is not there is empty."""

    hits: Any = None  # None or a tuple of ClassHits
    double: Any = None  # None or a tuple of DoubleClaim
    lacks: str = ""  # what was asked and cannot be had, as a sentence (Dutch)

    @property
    def empty(self) -> bool:
        return self.hits is None and self.double is None

    def row(self) -> Dict[str, Any]:
        """What the record of a sheet says of it; m² and m, rounded to centimetres."""
        found: Dict[str, Any] = {}
        if self.hits is not None:
            found["bevindingen"] = [
                {"klasse": each.outcome, "aantal": each.count, "oppervlakte_m2": round(each.area_m2, 2),
                 "lengte_m": round(each.length_m, 2)} for each in self.hits]  # fmt: skip
        if self.double is not None:
            found["dubbelclaims"] = {"plekken": len(self.double), "oppervlakte_m2": round(double_m2(self.double), 2)}
        return found


NOTHING = Overlay()


def class_hits(findings: Iterable[Finding], uuids: Iterable[str]) -> Tuple[ClassHits, ...]:
    """The findings of the objects ``uuids`` that have a place on a map, worst class first.

    A finding about a wide surrounding (over 1 km) covers whole objects and says nothing on a map: it stays out.
    """
    wanted = set(uuids)
    mine = [one for one in findings if one.object_uuid in wanted and one.outcome in CLASSES and nearness(one) != FAR]
    lib = shapely()
    found, taken = [], None
    for outcome in CLASSES:
        here = [one for one in mine if one.outcome == outcome]
        grounds, lines, points = _by_dimension(here)
        ground = lib.union_all(grounds) if grounds else None
        if ground is not None and taken is not None:
            ground = lib.difference(ground, taken)
        if ground is not None:
            taken = ground if taken is None else lib.union(taken, ground)
            parts = [part for part in lib.get_parts(ground) if lib.get_type_id(part) == 3 and lib.area(part) > LEAST_M2]
            ground = lib.multipolygons(parts) if parts else None
        if here:
            found.append(ClassHits(outcome, len(here), ground, tuple(lines), tuple(points)))
    return tuple(found)


def _by_dimension(findings: Sequence[Finding]) -> Tuple[List[Any], List[Any], List[Any]]:
    """Areas, lines and places of findings: a place stands for what has neither."""
    lib = shapely()
    grounds: List[Any] = []
    lines: List[Any] = []
    points: List[Any] = []
    for one in findings:
        parts = [] if one.overlap is None else list(lib.get_parts(one.overlap))
        areas = [part for part in parts if lib.get_dimensions(part) == 2]
        strokes = [part for part in parts if lib.get_dimensions(part) == 1]
        grounds += areas
        lines += strokes if not areas else []
        if not areas and not strokes and one.place is not None:
            points.append(one.place)
    return grounds, _once(lines), _once(points)


def _once(shapes: Sequence[Any]) -> List[Any]:
    """Several rules on one place give the same shape."""
    return list({bytes(shapely().to_wkb(shapely().normalize(shape))): shape for shape in shapes}.values())


def double_claims(objects: Iterable[ProposalObject]) -> Tuple[DoubleClaim, ...]:
    """The ground that two or more of the objects claim on one vertical layer, in disjoint pieces."""
    areas = [item for item in objects if item.kind == AREA and item.geometry is not None
             and item.exactness != SEARCH_AREA]  # fmt: skip
    found: List[DoubleClaim] = []
    for level in LEVELS:
        claims = [Claim(item.uuid, item.name, item.geometry) for item in areas if level_of(item) == level]
        found += [DoubleClaim(piece.geometry, piece.claims) for piece in pile_up(claims)
                  if len(piece.claims) > 1 and shapely().area(piece.geometry) > LEAST_M2]  # fmt: skip
    return tuple(found)


def double_m2(claims: Iterable[DoubleClaim]) -> float:
    """The ground of double claims together; that of two layers above each other counts once."""
    shapes = [claim.geometry for claim in claims]
    return float(shapely().area(shapely().union_all(shapes))) if shapes else 0.0
