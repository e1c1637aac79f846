"""Towns that grew: field by field along the roads, held up by rivers, motorways and railways; ribbons along dikes."""

from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np
import shapely
from shapely.geometry import LineString, MultiLineString, Point, Polygon

from . import curves as c
from . import places
from .cells import POLDER_GRID_ANGLE, Cell, network_lines
from .parcels import hatch
from .terrain import Land

SOUTH = {"oeverwal_zuid", "kom_zuid", "stroomrug", "leede_oeverwal"}
UNBUILT = {"rivierbed", "leedebed", "meer", "moeras"}
GREEN_WEDGES = {"Dorenborg": ((24, 15), (118, 12), (166, 11))}  # direction and half width in degrees


class Builder:
    """Keeps the building sites (small fields near settlements) and what was already built on."""

    def __init__(self, land: Land, cells: Sequence[Cell], obstacles):
        self.land, self.cells = land, cells
        self.obstacles = obstacles  # water, motorways, railways as one geometry: no building there
        roads = network_lines()
        self.motorways = MultiLineString([LineString(p) for _, p in roads["snelweg"]])
        self.rail = MultiLineString([LineString(p) for _, p in roads["spoor"]])
        self.roads = MultiLineString([LineString(p) for kind in ("provinciale weg", "ring") for _, p in roads[kind]])
        self.canal = LineString(land.lines["kanaal"])
        self.barriers = [(shapely.simplify(line, 15), toll)
                         for line, toll in ((self.motorways, 1500.0), (self.canal, 1300.0), (self.rail, 330.0))]
        for line, _ in self.barriers:
            shapely.prepare(line)
        self.tree = shapely.STRtree([cell.shape for cell in cells])
        self.centres = np.array([cell.centre for cell in cells], dtype=object)
        self.built = Polygon()

    def sites(self, centre: Point, reach: float, size: Tuple[float, float, float]) -> List[Polygon]:
        """Small fields around a centre, on the same bank of the river, clear of obstacles and earlier building."""
        near = self.tree.query(centre, predicate="dwithin", distance=reach)
        near = np.sort(near)
        home = self.cells[int(near[np.argmin(shapely.distance(self.centres[near], centre))])].zone in SOUTH
        out: List[Polygon] = []
        for k in near:
            cell = self.cells[int(k)]
            if cell.zone in UNBUILT or (cell.zone in SOUTH) != home:
                continue
            out += hatch(cell.shape, cell.angle, size, f"bouw-{cell.centre.x:.0f}-{cell.centre.y:.0f}")
        array = np.array(out, dtype=object)
        array = array[shapely.dwithin(array, centre, reach + size[1])]
        box = shapely.box(*shapely.total_bounds(array))
        taken = c.areas(self.obstacles.intersection(box)).union(c.areas(self.built.intersection(box)))
        shapely.prepare(taken)
        touched = shapely.intersects(taken, array)
        array[touched] = shapely.difference(array[touched], taken, grid_size=c.GRID)
        return [p for p in shapely.get_parts(array) if p.geom_type == "Polygon" and p.area > 1500]

    def angle_at(self, x: float, y: float) -> float:
        """The direction (degrees) of the fields at a place (km)."""
        return self.cells[int(self.tree.nearest(Point(x * c.KM, y * c.KM)))].angle

    def cost(self, sites: Sequence[Polygon], centre: Point, name: str, grid: Optional[float], rough: float) -> np.ndarray:
        """How late a field is built on: distance, less along main roads, more beyond a barrier or in a green wedge."""
        points = shapely.centroid(np.array(sites, dtype=object))
        xy = shapely.get_coordinates(points)
        d = shapely.distance(points, centre)
        if grid is not None:
            turn = np.radians(grid)
            dx, dy = xy[:, 0] - centre.x, xy[:, 1] - centre.y
            return np.maximum(np.abs(dx * np.cos(turn) + dy * np.sin(turn)), 1.4 * np.abs(-dx * np.sin(turn) + dy * np.cos(turn)))
        along = 0.58 * d + 1.55 * shapely.distance(points, self.roads)
        cost = np.minimum(d, along)
        sight = shapely.linestrings(np.stack([xy, np.broadcast_to([centre.x, centre.y], xy.shape)], axis=1))
        for barrier, toll in self.barriers:
            cost = cost + toll * shapely.intersects(barrier, sight)
        scale = 500 + 0.12 * d.max()
        cost = cost + scale * rough * c.field_noise("groei-" + name, 1500 if len(sites) > 400 else 700)(xy[:, 0], xy[:, 1])
        bearing = np.degrees(np.arctan2(xy[:, 1] - centre.y, xy[:, 0] - centre.x))
        for direction, half in GREEN_WEDGES.get(name, ()):
            cost = cost + 2500 * ((np.abs((bearing - direction + 180) % 360 - 180) < half) & (d > 1100))
        return cost

    def grow(self, name: str, x: float, y: float, hectares: float, size=(125.0, 170.0, 0.2), grid: Optional[float] = None,
             rough: float = 0.5, margin: float = 120.0) -> Polygon:
        """The built-up area of a place: the cheapest fields until it is large enough, edges along the fields."""
        centre = Point(x, y)
        reach = 1.95 * np.sqrt(hectares * 1e4 / np.pi) + margin
        sites = self.sites(centre, reach, size)
        order = np.argsort(self.cost(sites, centre, name, grid, rough), kind="stable")
        area = np.cumsum([sites[k].area for k in order])
        chosen = [sites[k] for k in order[: int(np.searchsorted(area, hectares * 1e4)) + 1]]
        gap = min(70.0, size[0] * 0.45)
        shape = shapely.union_all(np.array(chosen, dtype=object), grid_size=c.GRID)
        shape = shape.buffer(gap, join_style="mitre").buffer(-gap * 1.5, join_style="mitre").buffer(gap * 0.5, join_style="mitre")
        shape = shape.difference(self.obstacles).difference(self.built).intersection(self.land.province)
        parts = [p for p in shapely.get_parts(c.areas(shape)) if p.area > max(8000, hectares * 60)]
        shape = c.areas(c.on_grid(shapely.union_all([_no_small_holes(p, 9e4) for p in parts]).difference(self.obstacles)))
        self.built = self.built.union(shape.buffer(25, join_style="mitre"))
        return shape


def _no_small_holes(shape: Polygon, least: float) -> Polygon:
    return Polygon(shape.exterior, [ring for ring in shape.interiors if Polygon(ring).area > least])


def place_lines(land: Land) -> Dict[str, np.ndarray]:
    """Lines that villages stand on."""
    n = land.lines
    base = c.resample(c.smooth(c.resample(n["lave_noord"], 100), 14), 200)
    base = base[base[:, 0] < 156 * c.KM]
    out = {
        "oeverwal_noord_midden": c.blend(land.maarle.dike_north, n["oeverwal_noord"], 0.5),
        "oeverwal_zuid_midden": c.blend(land.maarle.dike_south, n["oeverwal_zuid"], 0.5),
        "dijk_noord": land.maarle.dike_north, "dijk_zuid": land.maarle.dike_south, "leede_dijk": land.leede.dike_north,
        "lave": n["lave_water"], "stroomrug": n["stroomrug"],
    }
    for k in (1, 3):
        drift = 90 * c.noise(f"lint{k}", (3000, 7000))(c.chainage(base))
        out[f"lint{k}"] = np.column_stack([base[:, 0], base[:, 1] + k * 1250 + drift])
    for share in (26, 39, 63):
        out[f"kom{share}"] = c.blend(n["oeverwal_noord"], n["lave_zuid"], share / 100)
    return out


def stretch(line: np.ndarray, x0: float, x1: float) -> np.ndarray:
    keep = (line[:, 0] > x0 * c.KM) & (line[:, 0] < x1 * c.KM)
    return line[keep]


def ribbon(line: np.ndarray, name: str, dike_side: Optional[int], obstacles) -> Polygon:
    """Houses along a dike (land side only) or on both sides of a lane, with gaps of open view."""
    rng, path = c.rng_of(name), LineString(line)
    at, plots = 0.0, []
    while at < path.length - 80:
        house = rng.uniform(140, 460)
        part = shapely.ops.substring(path, at, min(path.length, at + house))
        depth = rng.uniform(55, 85)
        if dike_side is None:
            plots.append(part.buffer(depth, cap_style="flat"))
        else:
            outer = part.buffer(dike_side * (depth + 45), cap_style="flat", single_sided=True)
            plots.append(outer.difference(part.buffer(22, cap_style="flat")))
        at += house + rng.uniform(30, 190)
    return c.areas(c.on_grid(shapely.union_all(plots).simplify(1.0).difference(obstacles)))


def village_spot(lines: Dict[str, np.ndarray], line: str, at) -> Tuple[float, float]:
    if line in ("plek", "polder"):
        return at[0] * c.KM, at[1] * c.KM
    pts = lines[line]
    k = int(np.argmin(np.abs(pts[:, 0] - at * c.KM)))
    x, y = pts[k]
    return (x, y + 260) if line == "leede_dijk" else (x, y)


def build_places(builder: Builder) -> List[dict]:
    """Every settlement with its built-up area: towns first, then villages, then ribbons."""
    out = []
    for name, x, y, people, hectares, size, _ in places.TOWNS:
        shape = builder.grow(name, x * c.KM, y * c.KM, hectares, (135, 190, 0.2) if hectares > 1000 else (110, 150, 0.2),
                             grid=POLDER_GRID_ANGLE if name == "Ringwijk" else None)
        out.append({"naam": name, "inwoners": people, "klasse": size, "geom": shape, "spot": (x * c.KM, y * c.KM), "vorm": "kern"})
    return out


def build_villages(builder: Builder) -> List[dict]:
    """Church villages and ribbons; after the business parks took their ground."""
    lines, out = place_lines(builder.land), []
    for name, line, at, people, hectares in places.CHURCH_VILLAGES:
        x, y = village_spot(lines, line, at)
        shape = builder.grow(name, x, y, hectares, (75, 105, 0.25), grid=POLDER_GRID_ANGLE if line == "polder" else None)
        out.append({"naam": name, "inwoners": people, "klasse": "dorp", "geom": shape, "spot": (x, y), "vorm": "kern"})
    sides = {"dijk_noord": -1, "dijk_zuid": 1, "leede_dijk": -1}
    for name, line, x0, x1, people in places.RIBBON_VILLAGES:
        part = stretch(lines[line], x0, x1)
        shape = ribbon(part, name, sides.get(line), builder.obstacles.union(builder.built))
        mid = part[len(part) // 2]
        out.append({"naam": name, "inwoners": people, "klasse": "buurtschap" if people < 700 else "dorp", "geom": shape,
                    "spot": tuple(mid), "vorm": "lint"})
    return out


def build_parks(builder: Builder) -> List[dict]:
    """Business parks and the greenhouse area: large, straight fields beside motorway and river."""
    out = []
    for name, x, y, hectares, category, heavy in places.BUSINESS_PARKS:
        shape = builder.grow(name, x * c.KM, y * c.KM, hectares, (150, 230, 0.1), grid=builder.angle_at(x, y), margin=450)
        out.append({"naam": name, "milieucategorie": category, "zwaar": heavy, "klasse": "bedrijventerrein", "geom": shape})
    name, x, y, hectares = places.GREENHOUSES
    out.append({"naam": name, "klasse": "glastuinbouw", "geom": builder.grow(name, x * c.KM, y * c.KM, hectares, (170, 400, 0.0),
                                                                                grid=builder.angle_at(x, y), margin=450)})
    return out


