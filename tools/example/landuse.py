"""What grows and stands where: forest, heath, fields with their crop, farmsteads, and the land-use map that tiles it all."""

from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Sequence

import numpy as np
import shapely
from shapely.geometry import LineString, Polygon, box
from shapely.ops import polygonize

from . import curves as c
from . import plan
from .cells import Cell, heath_ring, network_lines
from .parcels import SIZES, cut_cell, free_parts
from .terrain import Land

ROAD_HALF = {"snelweg": 30.0, "provinciale weg": 10.0, "ring": 14.0, "spoor": 12.0}
# share of grass, arable, orchard, maize by zone
CROPS: Dict[str, Sequence[float]] = {
    "rivierbed": (0.93, 0.0, 0.0, 0.07), "leedebed": (0.9, 0.04, 0.0, 0.06), "oeverwal_noord": (0.34, 0.22, 0.34, 0.10),
    "oeverwal_zuid": (0.34, 0.24, 0.30, 0.12), "leede_oeverwal": (0.42, 0.30, 0.12, 0.16), "lave_oeverwal": (0.46, 0.14, 0.32, 0.08),
    "stroomrug": (0.34, 0.34, 0.20, 0.12), "kom_noord": (0.74, 0.12, 0.0, 0.14), "kom_zuid": (0.62, 0.22, 0.0, 0.16),
    "veen_noord": (0.97, 0.0, 0.0, 0.03), "moeras": (1.0, 0.0, 0.0, 0.0), "droogmakerij": (0.16, 0.78, 0.0, 0.06),
    "vallei": (0.60, 0.10, 0.0, 0.30), "stuwwal": (0.30, 0.48, 0.0, 0.22),
}
CROP_NAMES = ("grasland", "akkerbouw", "boomgaard", "maïs")
MARSH_CLASS, LAKE = "moeras", "meer"


@dataclass
class Cover:
    """The finished ground: fields and everything that is not a field."""

    parcels: List[dict]
    forest: List[dict]
    heath: List[dict]
    nature: List[dict]
    farm_cells: List[dict]
    infrastructure: Polygon
    farmsteads: List[dict]


def infrastructure(land: Land) -> Polygon:
    """Ground under motorways, main roads, railways and dikes."""
    parts = [LineString(p).buffer(ROAD_HALF[kind], cap_style="flat") for kind, rows in network_lines().items() if kind in ROAD_HALF for _, p in rows]
    dikes = (land.maarle.dike_north, land.maarle.dike_south, land.leede.dike_north)
    parts += [LineString(d).buffer(18, cap_style="flat") for d in dikes]
    return c.areas(c.on_grid(shapely.union_all(parts).simplify(2.0).intersection(land.province)))


def crop_of(zone: str, x: float, y: float, draw: float) -> str:
    """The crop of a field: neighbours look alike, with exceptions."""
    shares = np.cumsum(CROPS[zone])
    clump = 0.5 + 0.5 * float(_CLUMPS(np.array([x]), np.array([y]))[0])
    value = np.clip(0.55 * clump + 0.45 * draw, 0, 0.9999)
    value = 0.5 - np.cos(np.pi * value) / 2 if CROPS[zone][0] > 0.9 else value
    return CROP_NAMES[int(np.searchsorted(shares / shares[-1], value))]


_CLUMPS = c.field_noise("gewas", 2600)
_WOODS = c.field_noise("bosjes", 2100)


def ridge_cover(cells: Sequence[Cell], free: Sequence) -> Dict[int, str]:
    """For cells of the ridge: forest, heath or old arable."""
    heaths = shapely.union_all([heath_ring(name, p) for name, p in plan.HEATHS])
    enken = shapely.union_all([heath_ring(name, p) for name, p in plan.ENKEN])
    out = {}
    for i, cell in enumerate(cells):
        if cell.zone == "stuwwal" and not free[i].is_empty:
            out[i] = "heide" if heaths.contains(cell.centre) else "akker" if enken.contains(cell.centre) else "bos"
    return out


def small_woods(zone: str, parcel: Polygon, draw: float) -> bool:
    """Copses and estate woods: many in the valley near the ridge, few in the basins."""
    p = parcel.centroid
    clump = float(_WOODS(np.array([p.x]), np.array([p.y]))[0])
    if zone == "vallei":
        return clump + 0.35 * draw > 0.93 - 0.25 * max(0.0, (p.x - 154000) / 10000)
    return zone in ("kom_noord", "kom_zuid", "stroomrug", "lave_oeverwal", "leede_oeverwal") and clump + 0.5 * draw > 1.22


def farmstead(parcel: Polygon, angle: float, number: int) -> dict:
    """A yard at the road end of a field."""
    turn = np.radians(angle)
    u = np.array([np.cos(turn), np.sin(turn)])
    xy = shapely.get_coordinates(parcel)
    centre = np.array([parcel.centroid.x, parcel.centroid.y])
    along = (xy - centre) @ u
    spot = centre + u * (along.max() - 45 if number % 2 else along.min() + 45)
    yard = shapely.affinity.rotate(box(spot[0] - 32, spot[1] - 24, spot[0] + 32, spot[1] + 24), angle, origin=tuple(spot))
    return {"naam": f"Erf {number:04d}", "klasse": "erf", "geom": c.on_grid(yard)}


def make_cover(land: Land, cells: Sequence[Cell], built: Sequence[Polygon]) -> Cover:
    """Fields, forest, heath and nature on everything that is not built on or under water."""
    infra = infrastructure(land)
    taken = [w["geom"] for w in land.water] + list(built) + [infra]
    free = [c.areas(shape) for shape in free_parts(cells, taken)]
    ridge = ridge_cover(cells, free)
    sand = heath_ring("stuifzand", plan.DRIFT_SAND)
    cover = Cover([], [], [], [], [], infra, [])
    for i, cell in enumerate(cells):
        if free[i].is_empty or cell.zone == LAKE:
            continue
        if ridge.get(i) in ("bos", "heide"):
            ridge_ground(cover, cell, i, free[i], ridge[i], sand)
        elif is_nature(land, cell):
            cover.nature.append({"naam": "Moeras en riet" if cell.zone == MARSH_CLASS else "Uiterwaardnatuur", "zone": cell.zone,
                                 "geom": free[i], "cell": i})
        else:
            farm(cover, cell, i, free[i])
    share_edges(cover)
    return cover


def share_edges(cover: Cover) -> None:
    """Neighbouring fields get the same points on their common edge, so that they never overlap."""
    before = np.array([row["geom"] for row in cover.parcels], dtype=object)
    net = shapely.union_all(shapely.boundary(before), grid_size=c.GRID)
    faces = np.array(list(polygonize(shapely.get_parts(net))), dtype=object)
    inside = shapely.point_on_surface(faces)
    face, owner = shapely.STRtree(before).query(inside, predicate="within")
    _, first = np.unique(face, return_index=True)
    groups: Dict[int, list] = {}
    for f, o in zip(face[first], owner[first]):
        groups.setdefault(int(o), []).append(faces[f])
    for index, shapes in groups.items():
        cover.parcels[index]["geom"] = shapes[0] if len(shapes) == 1 else c.areas(shapely.union_all(np.array(shapes, dtype=object), grid_size=c.GRID))
    cover.parcels[:] = [cover.parcels[k] for k in sorted(groups) if cover.parcels[k]["geom"].area > 2000]


def ridge_ground(cover: Cover, cell: Cell, index: int, free, kind: str, sand: Polygon) -> None:
    """Forest, or heath with the drift sand in it."""
    if kind == "bos":
        cover.forest.append({"naam": "Bos", "zone": cell.zone, "geom": free, "cell": index})
        return
    bare = c.areas(shapely.intersection(free, sand, grid_size=c.GRID))
    rest = c.areas(shapely.difference(free, sand, grid_size=c.GRID))
    for name, shape in (("Stuifzand", bare), ("Heide", rest)):
        if not shape.is_empty:
            cover.heath.append({"naam": name, "zone": cell.zone, "geom": shape, "cell": index})


def is_nature(land: Land, cell: Cell) -> bool:
    """Wet nature: the marsh, and part of the flood plain."""
    if cell.zone == MARSH_CLASS:
        return True
    if cell.zone != "rivierbed":
        return False
    x, y = np.array([cell.centre.x]), np.array([cell.centre.y])
    return bool(c.field_noise("uiterwaardnatuur", 5200)(x, y)[0] > 0.25)


def farm(cover: Cover, cell: Cell, index: int, free) -> None:
    """Cut one cell into fields; some fields are woods, some have a farm."""
    rng = c.rng_of(f"gewas-{cell.centre.x:.0f}-{cell.centre.y:.0f}")
    counts: Dict[str, float] = {}
    woods = []
    for parcel in cut_cell(cell, free, SIZES[cell.zone]):
        draw, yard = rng.uniform(), rng.uniform()
        if small_woods(cell.zone, parcel, draw):
            woods.append(parcel)
            continue
        crop = crop_of(cell.zone, parcel.centroid.x, parcel.centroid.y, draw)
        counts[crop] = counts.get(crop, 0) + parcel.area
        cover.parcels.append({"gewas": crop, "zone": cell.zone, "geom": parcel, "cell": index})
        if yard < 0.09 and cell.zone not in ("rivierbed", "leedebed", "moeras") and parcel.area > 2e4:
            home = farmstead(parcel, cell.angle, len(cover.farmsteads) + 1)
            cover.farmsteads += [home] if parcel.covers(home["geom"]) else []
    for wood in woods:
        cover.forest.append({"naam": "Bosje", "zone": cell.zone, "geom": wood, "cell": index})
    rest = free.difference(shapely.union_all(np.array(woods, dtype=object), grid_size=c.GRID), grid_size=c.GRID) if woods else free
    if not rest.is_empty:
        main = max(sorted(counts), key=lambda key: counts[key]) if counts else "grasland"
        cover.farm_cells.append({"klasse": main, "zone": cell.zone, "geom": c.areas(rest)})


def merged(rows: Sequence[dict], key: Callable[[dict], Any]) -> Dict[Any, Any]:
    """The union of shapes by key; shapes that share an edge melt together."""
    groups: Dict[Any, list] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row["geom"])
    return {k: c.areas(shapely.union_all(np.array(groups[k], dtype=object), grid_size=c.GRID)) for k in sorted(groups)}
