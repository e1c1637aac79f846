"""Where claims and reservations pile up: disjoint pieces, each with everything that lies on it.

The outlines of what overlaps are cut at each other's crossings once (per connected component), and the pieces with
the same claims and reservations are put together again. So no piece overlaps another, and the area of the pieces on
which two proposals lie is exactly the area that they share. Order and the way in which a shape is cut up do not
matter. Areas in m², EPSG:28992; lines and points take no area and stay out.
"""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any, Dict, FrozenSet, Iterable, List, Optional, Sequence, Tuple

import numpy as np

from ..geometry.components import NOISE_M2, component_labels
from ..geometry.parallel import in_parallel
from ..geometry.repair import repair
from ..optional import shapely
from ..progress import Progress
from ..texts import tr
from . import outcomes

GRID_M = 1e-4  # crossings are rounded to this, so that edges which nearly run together become one edge
_WORTH = 4  # components from which threads pay
_CHUNK = 200


@dataclass(frozen=True)
class Claim:
    """A proposal that asks ground. Several with one uuid are parts of one claim."""

    uuid: str
    name: str
    geometry: Any
    perspective: str = ""


@dataclass(frozen=True)
class Reservation:
    """What is reserved, or an outcome without a reservation (two proposals that clash): then ``key`` is empty.

    Several with one key are one reservation; it counts once wherever it lies.
    """

    key: str
    name: str
    geometry: Any
    outcome: str


@dataclass(frozen=True)
class Piece:
    """Ground with the same claims and reservations everywhere; a polygon. ``claims`` are uuids, in order."""

    geometry: Any
    claims: Tuple[str, ...]
    reservations: Tuple[str, ...]  # keys, in order
    worst: str

    @property
    def pressure(self) -> int:
        """How much lies here."""
        return len(self.claims) + len(self.reservations)


@dataclass(frozen=True)
class PerspectivePair:
    """What two perspectives ask of the same ground; within one perspective: what two of its proposals do."""

    one: str
    other: str
    area_m2: float
    pieces: int
    worst: str
    claims: Tuple[str, ...]


def pile_up(
    claims: Sequence[Claim], reservations: Sequence[Reservation] = (), progress: Optional[Progress] = None
) -> Tuple[Piece, ...]:
    """The pieces of all ground that is claimed or reserved, in a fixed order. Raises Cancelled."""
    progress = progress or Progress()
    progress.step(0.0, tr("Claims en reserveringen samenbrengen"))
    owners, polygons, owner = _owned(claims, reservations)
    if len(polygons) == 0:
        return ()
    groups = _groups(polygons, owner)
    found: List[Tuple[FrozenSet[int], Any]] = []
    for start in range(0, len(groups), _CHUNK):
        progress.step(start / len(groups), tr("Stapeling uitrekenen"))
        some = np.empty(len(groups[start : start + _CHUNK]), dtype=object)
        some[:] = groups[start : start + _CHUNK]
        for pieces in in_parallel(_all_cut, some, worth=_WORTH):
            found.extend(pieces)
    made = [_piece(owners, signature, geometry) for signature, geometry in found]
    progress.step(1.0)
    return tuple(sorted(made, key=lambda piece: (*shapely().bounds(piece.geometry).tolist(), piece.claims)))


def perspective_pairs(pieces: Iterable[Piece], claims: Iterable[Claim]) -> Tuple[PerspectivePair, ...]:
    """The ground that every two perspectives share, the largest first. Counted once however many claims lie there."""
    of = {claim.uuid: claim.perspective for claim in claims}
    sums: Dict[Tuple[str, str], List[Piece]] = defaultdict(list)
    for piece in pieces:
        for pair in _pairs_on(piece, of):
            sums[pair].append(piece)
    lib = shapely()
    found = [
        PerspectivePair(
            one, other, float(sum(lib.area(piece.geometry) for piece in members)), len(members),
            outcomes.worst(piece.worst for piece in members),
            tuple(sorted({uuid for piece in members for uuid in piece.claims if of.get(uuid, "") in (one, other)})),
        )
        for (one, other), members in sums.items()
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda pair: (-pair.area_m2, pair.one, pair.other)))


def _pairs_on(piece: Piece, of: Dict[str, str]) -> List[Tuple[str, str]]:
    count: Dict[str, int] = defaultdict(int)
    for uuid in piece.claims:
        count[of.get(uuid, "")] += 1
    names = sorted(count)
    different = [(one, other) for place, one in enumerate(names) for other in names[place + 1 :]]
    return different + [(name, name) for name in names if count[name] > 1]


Owner = Tuple[str, str, str]  # 'claim' or 'reservation', its uuid or key, and its outcome
CLAIM, RESERVATION = "claim", "reservation"


def _owned(claims: Sequence[Claim], reservations: Sequence[Reservation]) -> Tuple[List[Owner], Any, Any]:
    """Everything that asks or holds ground, once; its polygons, and whose each is. Sorted: order cannot matter."""
    shapes = [((CLAIM, claim.uuid, ""), claim.geometry) for claim in claims]
    shapes += [((RESERVATION, one.key, one.outcome), one.geometry) for one in reservations]
    owners = sorted({owner for owner, _geometry in shapes})
    number = {owner: place for place, owner in enumerate(owners)}
    polygons, owner = _polygons([geometry for _owner, geometry in shapes], [number[owner] for owner, _ in shapes])
    order = np.lexsort((shapely().to_wkb(polygons), owner))
    return owners, polygons[order], owner[order]


def _polygons(geometries: Sequence[Any], owners: Sequence[int]) -> Tuple[Any, Any]:
    """The polygons of geometries, repaired where they are invalid, and whose each is; no lines and points."""
    lib = shapely()
    shapes = np.empty(len(geometries), dtype=object)
    shapes[:] = list(geometries)
    shapes = lib.force_2d(shapes)
    for at in np.flatnonzero(~lib.is_missing(shapes) & ~lib.is_valid(shapes)):
        shapes[at] = repair(shapes[at])
    parts, whose = lib.get_parts(shapes, return_index=True)
    single, part = lib.get_parts(parts, return_index=True)  # of a collection with multipolygons in it
    keep = (lib.get_type_id(single) == 3) & (lib.area(single) > NOISE_M2)
    return lib.normalize(single[keep]), np.array(owners, dtype=np.intp)[whose[part[keep]]]


def _groups(polygons: Any, owner: Any) -> List[Tuple[Any, Any]]:
    """Polygons and owners per connected component: those that share a place, directly or through others."""
    lib = shapely()
    left, right = lib.STRtree(polygons).query(polygons, predicate="intersects")
    keep = left < right
    labels = component_labels(len(polygons), left[keep], right[keep])
    order = np.argsort(labels, kind="stable")
    cuts = np.flatnonzero(np.diff(labels[order])) + 1
    return [(polygons[members], owner[members]) for members in np.split(order, cuts)]


def _all_cut(groups: Any) -> Any:
    found = np.empty(len(groups), dtype=object)
    for place, (polygons, owner) in enumerate(groups):
        found[place] = _cut(polygons, owner)
    return found


def _cut(polygons: Any, owner: Any) -> List[Tuple[FrozenSet[int], Any]]:
    """Pieces of one component with the owners that lie on each."""
    if len(polygons) == 1:
        return [(frozenset(owner.tolist()), polygons[0])]
    lib = shapely()
    distinct, which = _distinct(polygons)
    edges = lib.union_all(lib.boundary(distinct), grid_size=GRID_M)
    faces = lib.get_parts(lib.polygonize(lib.get_parts(edges)))
    places = lib.point_on_surface(faces)
    number, face = lib.STRtree(places).query(distinct, predicate="contains")
    owners_of: List[List[int]] = [[] for _one in faces]
    holders: List[List[int]] = [[] for _one in distinct]
    for place, polygon in enumerate(which.tolist()):
        holders[polygon].append(int(owner[place]))
    for polygon, at in zip(number.tolist(), face.tolist()):
        owners_of[at].extend(holders[polygon])
    together: Dict[FrozenSet[int], List[int]] = defaultdict(list)
    for at, found in enumerate(owners_of):
        if found:
            together[frozenset(found)].append(at)
    return [
        (signature, part)
        for signature, members in together.items()
        for part in _joined(faces[members])
        if lib.area(part) > NOISE_M2
    ]


def _distinct(polygons: Any) -> Tuple[Any, Any]:
    """Every shape once (several rules on one layer give the same overlap), and which of them each polygon is."""
    lib = shapely()
    _shapes, first, which = np.unique(lib.to_wkb(lib.normalize(polygons)), return_index=True, return_inverse=True)
    return polygons[first], which


def _joined(faces: Any) -> Any:
    """Faces side by side as few polygons; they share their edges exactly, so only those have to be dropped."""
    lib = shapely()
    if len(faces) == 1:
        return faces
    joined = lib.coverage_union_all(faces)
    if abs(lib.area(joined) - lib.area(faces).sum()) > NOISE_M2 or not lib.is_valid(joined):
        joined = lib.union_all(faces)
    return lib.get_parts(joined)


def _piece(owners: Sequence[Owner], signature: FrozenSet[int], geometry: Any) -> Piece:
    here = [owners[number] for number in sorted(signature)]
    codes = [outcome for kind, _key, outcome in here if kind == RESERVATION]
    return Piece(
        shapely().normalize(geometry),
        tuple(dict.fromkeys(key for kind, key, _outcome in here if kind == CLAIM)),
        tuple(dict.fromkeys(key for kind, key, _outcome in here if kind == RESERVATION and key)),
        outcomes.worst(codes),
    )
