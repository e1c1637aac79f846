"""Cells: the blocks between roads, dikes, ditches and borders. One noded net, so that neighbours share their edges."""

from typing import Dict, List, Tuple

import numpy as np
import shapely
from shapely.geometry import LineString, MultiLineString, Polygon
from shapely.ops import polygonize

from . import curves as c
from . import plan
from .terrain import Land

POLDER_GRID_ANGLE = 17.0  # degrees, of the drained lake


class Cell:
    """A block of one zone; ``angle`` is the direction (degrees) of its parcels, lengthwise."""

    __slots__ = ("angle", "centre", "shape", "zone")

    def __init__(self, shape: Polygon, zone: str, angle: float):
        self.shape, self.zone, self.angle = shape, zone, angle
        self.centre = shape.representative_point()


def smooth_line(points, step: float = 80.0) -> np.ndarray:
    return c.resample(c.catmull(c.km(points), 60), step)


def straight_line(points, rounds: int = 3) -> np.ndarray:
    """A surveyed line: long straights, short bends."""
    pts = c.km(points)
    return c.resample(c.chaikin(c.resample(pts, 900), rounds), 120)


def network_lines() -> Dict[str, List[Tuple[str, np.ndarray]]]:
    """Roads and railways as lines, by class."""
    return {
        "snelweg": [(name, smooth_line(p)) for name, p in plan.MOTORWAYS],
        "provinciale weg": [(name, smooth_line(p)) for name, p in plan.PROVINCIAL],
        "ring": [("Ring Dorenborg", smooth_line(plan.RING))],
        "stad": [(f"Stadsweg {k}", smooth_line(p)) for k, p in enumerate(plan.CITY_ROADS, 1)],
        "spoor": [(name, smooth_line(p)) for name, p in plan.RAILWAYS],
    }


def basin_lines(a: np.ndarray, b: np.ndarray, shares, spacing: float, name: str) -> List[LineString]:
    """Weteringen along a basin and stegen across it."""
    along = [LineString(c.blend(a, b, share)) for share in shares]
    return along + c.rulings(a, b, spacing, name)


def peat_lines(land: Land) -> List[LineString]:
    """Peat: ribbons every 1250 m up from the Lave, with side quays across them."""
    base = c.resample(c.smooth(c.resample(land.lines["lave_noord"], 100), 14), 200)
    base = base[base[:, 0] < 156 * c.KM]
    lines, top = [], base
    for k in range(1, 14):
        drift = 90 * c.noise(f"lint{k}", (3000, 7000))(c.chainage(base))
        top = np.column_stack([base[:, 0], base[:, 1] + k * 1250 + drift])
        lines.append(LineString(top))
    return lines + c.rulings(base, top + [-1500, 0], 1500, "veenkaden")


def lake_polder_lines(polder: Polygon) -> List[LineString]:
    """The rectangular grid of a drained lake: roads and tochten."""
    centre = polder.centroid
    lines = []
    for gap, turn in ((1000.0, 0.0), (1850.0, 90.0)):
        for k in range(-9, 10):
            line = LineString([(centre.x - 9000, centre.y + k * gap + 120), (centre.x + 9000, centre.y + k * gap + 120)])
            lines.append(shapely.affinity.rotate(line, POLDER_GRID_ANGLE + turn, origin=centre))
    return lines


def zone_lines(land: Land) -> Dict[str, List[LineString]]:
    """The dividing lines inside every zone."""
    n, m, lee = land.lines, land.maarle, land.leede
    west = [LineString(c.blend(n["oeverwal_noord"], n["lave_zuid"], share)) for share in (0.13, 0.26, 0.39, 0.63, 0.76, 0.88)]
    west_part = shapely.box(120000, 400000, 150500, 440000)
    brooks = [LineString(c.wiggled(smooth_line(p), name, 45, (330, 720))) for name, p in plan.BROOKS]
    return {
        "rivierbed": [LineString(m.axis)] + c.rulings(m.dike_south, m.dike_north, 2100, "zomerkaden"),
        "leedebed": c.rulings(lee.dike_south, lee.dike_north, 2600, "leedekaden"),
        "oeverwal_noord": basin_lines(m.dike_north, n["oeverwal_noord"], (0.5,), 620, "ow-n"),
        "oeverwal_zuid": basin_lines(m.dike_south, n["oeverwal_zuid"], (0.5,), 640, "ow-z"),
        "leede_oeverwal": c.rulings(lee.dike_north, n["leede_oeverwal"], 650, "ow-l"),
        "lave_oeverwal": [LineString(n["lave"])] + c.rulings(n["lave_zuid"], n["lave_noord"], 640, "ow-la"),
        "kom_noord": basin_lines(n["oeverwal_noord"], n["lave_zuid"], (0.5,), 1350, "kom-n")
        + [line.intersection(west_part) for line in west],
        "kom_zuid": basin_lines(n["leede_oeverwal"], n["oeverwal_zuid"], (0.16, 0.33, 0.5, 0.67, 0.84), 1450, "kom-z"),
        "stroomrug": [LineString(n["stroomrug"])] + c.rulings(n["stroomrug_zuid"], n["stroomrug_noord"], 700, "sr"),
        "veen_noord": peat_lines(land),
        "moeras": peat_lines(land)[::2],
        "droogmakerij": lake_polder_lines(land.zones["droogmakerij"]),
        "vallei": c.warped_grid(land.zones["vallei"], (950, 1300), 28, "vallei", 330) + brooks,
        "stuwwal": c.warped_grid(land.zones["stuwwal"], (1250, 1700), 48, "stuwwal", 240) + brooks
        + [heath_ring(name, p).exterior for name, p in plan.HEATHS + plan.ENKEN],
    }


def heath_ring(name: str, points) -> Polygon:
    """A heath or open field as it lies in the forest: a drawn outline with an irregular edge."""
    ring = c.catmull(c.km(points), 90, closed=True)
    ring = c.wiggled(c.wiggled(ring, name + "-groot", 420, (1500, 2700, 4400)), name, 95, (350, 800))
    shape = Polygon(ring).buffer(0).buffer(-60).buffer(60).simplify(5)
    return max(shapely.get_parts(shape), key=lambda part: part.area)


def all_lines(land: Land) -> MultiLineString:
    """Everything that divides the province, noded on the grid."""
    parts = [zone.boundary for zone in land.zones.values()] + [LineString(land.lines["kanaal"]).simplify(2.0)]
    for name, lines in zone_lines(land).items():
        zone = land.zones[name]
        parts += list(shapely.intersection(shapely.simplify(np.array(lines, dtype=object), 4.0), zone))
    for rows in (rows for kind, rows in network_lines().items() if kind != "stad"):
        parts += [LineString(p).simplify(3.0).intersection(land.province) for _, p in rows]
    return shapely.union_all(np.array([g for g in parts if not g.is_empty], dtype=object), grid_size=c.GRID)


def across(line: np.ndarray, x: float, y: float, half: int = 4) -> float:
    """The direction (degrees) perpendicular to the line at its vertex nearest to a place."""
    k = int(np.argmin(np.hypot(line[:, 0] - x, line[:, 1] - y)))
    a, b = line[max(0, k - half)], line[min(len(line) - 1, k + half)]
    return float(np.degrees(np.arctan2(b[1] - a[1], b[0] - a[0]))) + 90.0


def parcel_angle(land: Land, calm: Dict[str, np.ndarray], zone: str, shape: Polygon) -> float:
    """Parcels stand on the line from which the zone was reclaimed."""
    p = shape.centroid
    base = {"oeverwal_noord": "dijk_noord", "oeverwal_zuid": "dijk_zuid", "rivierbed": "as", "kom_noord": "oeverwal_noord",
            "kom_zuid": "wetering_zuid", "leede_oeverwal": "leede", "leedebed": "leede", "lave_oeverwal": "lave",
            "stroomrug": "stroomrug", "veen_noord": "lave_noord", "moeras": "lave_noord"}.get(zone)
    if base:
        return across(calm[base], p.x, p.y)
    if zone == "droogmakerij":
        return POLDER_GRID_ANGLE + 90.0
    box = shape.minimum_rotated_rectangle
    if box.geom_type != "Polygon":
        return 0.0
    (x0, y0), (x1, y1), (x2, y2) = box.exterior.coords[:3]
    long_first = np.hypot(x1 - x0, y1 - y0) > np.hypot(x2 - x1, y2 - y1)
    return float(np.degrees(np.arctan2(y1 - y0, x1 - x0) if long_first else np.arctan2(y2 - y1, x2 - x1)))


def calm_lines(land: Land) -> Dict[str, np.ndarray]:
    n = land.lines
    raw = {"dijk_noord": land.maarle.dike_north, "dijk_zuid": land.maarle.dike_south, "as": land.maarle.axis,
           "oeverwal_noord": n["oeverwal_noord"], "leede": land.leede.dike_north, "lave": n["lave"],
           "stroomrug": n["stroomrug"], "lave_noord": n["lave_noord"],
           "wetering_zuid": c.blend(n["leede_oeverwal"], n["oeverwal_zuid"], 0.5)}
    return {key: c.smooth(c.resample(line, 150), 6) for key, line in raw.items()}


def make_cells(land: Land) -> List[Cell]:
    """Every block of the province; together they tile it exactly."""
    shapes = [p for p in polygonize(all_lines(land)) if land.province.contains(p.representative_point())]
    names = list(land.zones)
    tree = shapely.STRtree([land.zones[name] for name in names])
    inside = np.array([p.representative_point() for p in shapes], dtype=object)
    which = np.full(len(shapes), -1)
    pairs = tree.query(inside, predicate="within")
    which[pairs[0]] = pairs[1]
    missing = np.flatnonzero(which < 0)
    if len(missing):
        which[missing] = tree.nearest(inside[missing])
    calm = calm_lines(land)
    cells = [Cell(shape, names[k], parcel_angle(land, calm, names[k], shape)) for shape, k in zip(shapes, which)]
    return sorted(cells, key=lambda cell: (round(cell.centre.x, 1), round(cell.centre.y, 1)))


