"""How proposals are drawn: along fields, blocks, roads and rivers of the landscape, never as circles."""

from typing import Dict, Iterable, Optional, Sequence, Tuple

import numpy as np
import shapely
from shapely.geometry import LineString, Point, Polygon

from . import curves as c
from . import plan
from .areas import cells_in
from .cells import network_lines
from .parcels import hatch, tiled
from .world import World, obstacles

Pairs = Sequence[Tuple[float, float]]
NOT_FOR_FIELDS = {"rivierbed", "leedebed", "meer", "moeras"}


class Drawing:
    """A pencil that knows the landscape. Coordinates in km, results in metres on the grid."""

    def __init__(self, world: World):
        self.world = world
        self.province = world.land.province.buffer(-1.0, join_style="mitre")  # a proposal never sticks out by rounding
        self.obstacles = obstacles(world.land)
        self.built = shapely.union_all([r["geom"] for r in world.settled + world.parks])
        self.wild = shapely.union_all([r["geom"] for r in world.cover.forest + world.cover.heath if r["zone"] == "stuwwal"], grid_size=c.GRID)
        self.water = shapely.union_all([w["geom"] for w in world.land.water])
        self.tree = shapely.STRtree([cell.shape for cell in world.cells])
        self.roads: Dict[str, np.ndarray] = {name: p for rows in network_lines().values() for name, p in rows}
        self.brooks = {name: c.wiggled(c.resample(c.catmull(c.km(p), 60), 80), name, 45, (330, 720)) for name, p in plan.BROOKS}
        self.settled = {r["naam"]: r["geom"] for r in world.settled}
        self.parks = {r["naam"]: r["geom"] for r in world.parks}

        self.tiles = {name: np.array(tiled(shape), dtype=object) for name, shape in (
            ("obstakels", self.obstacles), ("bebouwd", self.built.buffer(10, quad_segs=2)), ("natuur", self.wild), ("water", self.water),
            ("wegen en dijken", world.cover.infrastructure))}
        self.indexes = {name: shapely.STRtree(pieces) for name, pieces in self.tiles.items()}

    def near(self, box, *names: str):
        """What lies in the tiles that touch a box, of the named kinds of ground."""
        found = [self.tiles[name][np.sort(self.indexes[name].query(box))] for name in names]
        return c.areas(shapely.union_all(np.concatenate(found), grid_size=c.GRID))

    def finish(self, shape):
        """Inside the province, on the grid, without crumbs."""
        shape = c.areas(c.on_grid(c.areas(shape.intersection(self.province))))
        parts = [p for p in shapely.get_parts(shape) if p.area > 0.02 * shape.area]
        return parts[0] if len(parts) == 1 else shapely.multipolygons(parts)

    def fields(self, x: float, y: float, hectares: float, *, size: Tuple[float, float] = (110, 160), zones: Optional[set] = None,
               over_built: bool = False, in_forest: bool = False, direction: Optional[Tuple[float, float]] = None, stretch: float = 1.0) -> Polygon:
        """About so many hectares of fields around a place; ``stretch`` > 1 makes it long in a direction."""
        centre = Point(x * c.KM, y * c.KM)
        reach = 1.7 * stretch * np.sqrt(hectares * 1e4 / np.pi) + 200
        pieces = []
        for k in sorted(self.tree.query(centre, predicate="dwithin", distance=reach)):
            cell = self.world.cells[int(k)]
            if (cell.zone in zones) if zones else (cell.zone not in NOT_FOR_FIELDS):
                pieces += hatch(cell.shape, cell.angle, (*size, 0.1), f"plan-{cell.centre.x:.0f}-{cell.centre.y:.0f}")
        sites = np.array(pieces, dtype=object)
        sites = sites[shapely.dwithin(sites, centre, reach)]
        box = shapely.box(*shapely.total_bounds(sites))
        taken = self.near(box, "obstakels", *([] if over_built else ["bebouwd"]), *([] if in_forest else ["natuur"]))
        sites = shapely.difference(sites, taken, grid_size=c.GRID)
        sites = np.array([p for p in shapely.get_parts(sites) if p.geom_type == "Polygon" and p.area > 900], dtype=object)
        xy = shapely.get_coordinates(shapely.centroid(sites)) - [centre.x, centre.y]
        if direction is None:
            turn = np.radians(self.world.cells[int(self.tree.nearest(centre))].angle)
            direction = (float(np.cos(turn)), float(np.sin(turn)))
        along = (xy[:, 0] * direction[0] + xy[:, 1] * direction[1]) / np.hypot(*direction)
        aside = (-xy[:, 0] * direction[1] + xy[:, 1] * direction[0]) / np.hypot(*direction)
        corner = np.maximum(np.abs(along) / stretch, np.abs(aside) * stretch) + 0.15 * np.hypot(*xy.T)
        order = np.argsort(corner, kind="stable")
        count = int(np.searchsorted(np.cumsum(shapely.area(sites[order])), hectares * 1e4)) + 1
        shape = shapely.union_all(sites[order[:count]], grid_size=c.GRID)
        shape = shape.buffer(16, join_style="mitre").buffer(-24, join_style="mitre").buffer(8, join_style="mitre").difference(taken)
        return self.finish(max(shapely.get_parts(c.areas(shape)), key=lambda p: p.area))

    def blocks(self, points: Pairs, zones: Optional[Iterable[str]] = None, dry: bool = False, farmed: bool = False):
        """Whole blocks between roads and ditches whose middle lies in a drawn outline, without towns, main roads and dikes."""
        shape = cells_in(self.world.cells, Polygon(c.km(points)), set(zones) if zones else None)
        left_out = self.near(shape.envelope, "bebouwd", "wegen en dijken", *(["natuur"] if farmed else []), *(["water"] if dry else []))
        return self.finish(shape.difference(left_out))

    def outline(self, points: Pairs, name: str):
        """A search area as drawn in a studio: a smooth outline."""
        return self.finish(Polygon(c.wiggled(c.catmull(c.km(points), 200, closed=True), name, 60, (1500, 3700))).buffer(0).simplify(8))

    def stroke(self, line: np.ndarray, x0: float, x1: float, distance_from: float, distance_to: float):
        """A strip beside a line (left positive), between two x or two y."""
        part = self.part(line, x0, x1)
        ring = np.vstack([c.shifted(part, distance_from), c.shifted(part, distance_to)[::-1]])
        return self.finish(Polygon(ring).buffer(0).simplify(3))

    def band(self, line: np.ndarray, half: float, x0: float = 0, x1: float = 999):
        """Both sides of a brook or ditch, without what is built."""
        part = LineString(self.part(line, x0, x1))
        return self.finish(part.simplify(6).buffer(half, quad_segs=3, cap_style="flat").difference(self.built))

    @staticmethod
    def part(line: np.ndarray, low: float, high: float) -> np.ndarray:
        """The stretch between two x, or between two y (values above 400 km are northings)."""
        along = line[:, 1] if low >= 400 else line[:, 0]
        return line[(along >= low * c.KM) & (along <= high * c.KM)]

    def pond(self, name: str, margin: float):
        """A named lake, some metres from its bank."""
        return self.finish(next(w["geom"] for w in self.world.land.water if w["naam"] == name).buffer(-margin))

    def beside(self, line: np.ndarray, x0: float, x1: float, offset: float) -> LineString:
        """A line beside a road, railway or river."""
        shape = LineString(c.shifted(self.part(line, x0, x1), offset)).simplify(4).intersection(self.province)
        return c.on_grid(max(shapely.get_parts(shape), key=lambda g: g.length))

    def line(self, points: Pairs, smooth: bool = True) -> LineString:
        pts = c.catmull(c.km(points), 120) if smooth else c.km(points)
        return c.on_grid(LineString(pts).simplify(2).intersection(self.province))

    @staticmethod
    def point(x: float, y: float) -> Point:
        return Point(round(x * c.KM, 1), round(y * c.KM, 1))
