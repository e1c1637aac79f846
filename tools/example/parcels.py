"""Fields: every cell cut into parcels of the kind that belongs to its landscape."""

import math
from typing import Dict, List, Sequence, Tuple

import numpy as np
import shapely
from shapely.geometry import Polygon

from . import curves as c
from .cells import Cell

# width and length of a parcel in metres, and how irregular (share of the width)
SIZES: Dict[str, Tuple[float, float, float]] = {
    "rivierbed": (360, 760, 0.3), "leedebed": (300, 600, 0.3), "oeverwal_noord": (230, 460, 0.3),
    "oeverwal_zuid": (230, 460, 0.3), "leede_oeverwal": (240, 470, 0.3), "lave_oeverwal": (190, 430, 0.25),
    "stroomrug": (240, 470, 0.3), "kom_noord": (260, 1900, 0.15), "kom_zuid": (310, 2100, 0.18), "veen_noord": (170, 2300, 0.08),
    "moeras": (300, 2000, 0.1), "droogmakerij": (265, 1000, 0.0), "vallei": (370, 660, 0.35), "stuwwal": (330, 520, 0.3),
    "meer": (5000, 5000, 0.0),
}
TOWN_SIZE = (125.0, 170.0, 0.2)
SMALLEST_HA = 0.5


def cuts(low: float, high: float, size: float, irregular: float, rng: np.random.Generator) -> np.ndarray:
    """Positions that divide a stretch into pieces of about ``size``."""
    count = max(1, round((high - low) / size))
    at = np.linspace(low, high, count + 1)
    at[1:-1] += rng.uniform(-irregular, irregular, max(0, count - 1)) * (high - low) / count * 0.5
    return at


def hatch(shape: Polygon, angle: float, size: Tuple[float, float, float], name: str) -> List[Polygon]:
    """The shape cut into rows of strips; ``angle`` is the direction of the strips in degrees."""
    width, length, irregular = size
    rng = c.rng_of(name)
    turn = math.radians(angle)
    ca, sa = math.cos(turn), math.sin(turn)
    xy = shapely.get_coordinates(shape)
    origin = xy.mean(axis=0)
    xy = xy - origin
    u, v = xy[:, 0] * ca + xy[:, 1] * sa, -xy[:, 0] * sa + xy[:, 1] * ca
    quads = []
    for v0, v1 in _pairs(cuts(v.min() - 1, v.max() + 1, width, irregular, rng)):
        for u0, u1 in _pairs(cuts(u.min() - 1, u.max() + 1, length, irregular * 0.4, rng)):
            quads.append([(u0, v0), (u1, v0), (u1, v1), (u0, v1), (u0, v0)])
    boxes = shapely.polygons(np.array(quads) @ np.array([[ca, sa], [-sa, ca]]) + origin)
    if len(boxes) == 1:
        return [shape]
    pieces = shapely.get_parts(shapely.intersection(boxes, shape, grid_size=c.GRID))
    return list(pieces[(shapely.get_type_id(pieces) == 3) & (shapely.area(pieces) > 1.0)])


def _pairs(values: np.ndarray):
    return list(zip(values[:-1], values[1:]))


def cell_name(cell: Cell) -> str:
    return f"{cell.zone}-{cell.centre.x:.0f}-{cell.centre.y:.0f}"


def cut_cell(cell: Cell, free: Polygon, size: Tuple[float, float, float]) -> List[Polygon]:
    """Parcels in the free part of a cell; snippets are left out."""
    out: List[Polygon] = []
    for part in shapely.get_parts(free):
        if part.geom_type == "Polygon" and part.area > SMALLEST_HA * 1e4:
            out += hatch(part, cell.angle, size, cell_name(cell))
    return [p for p in out if p.area > SMALLEST_HA * 1e4]


def free_parts(cells: Sequence[Cell], taken: Sequence) -> List[Polygon]:
    """What is left of every cell after taking away areas (water, towns, roads)."""
    shapes = np.array([cell.shape for cell in cells], dtype=object)
    taken = [piece for shape in taken for piece in tiled(shape)]
    tree = shapely.STRtree(taken)
    left = shapes.copy()
    hits: Dict[int, List[int]] = {}
    for i, k in zip(*tree.query(shapes, predicate="intersects")):
        hits.setdefault(int(i), []).append(int(k))
    for i, ks in hits.items():
        cover = shapely.union_all(np.array([taken[k] for k in ks], dtype=object), grid_size=c.GRID)
        left[i] = shapely.difference(shapes[i], cover, grid_size=c.GRID)
    return list(left)


def tiled(shape, size: float = 2500.0, most: int = 200) -> List[Polygon]:
    """The shape in tiles when it is large, so that an overlay never drags along far-away coordinates."""
    if shapely.get_num_coordinates(shape) <= most:
        return [shape]
    x0, y0, x1, y1 = (int(v // size) for v in shape.bounds)
    tiles = [(x * size, y * size, (x + 1) * size, (y + 1) * size) for x in range(x0, x1 + 1) for y in range(y0, y1 + 1)]
    pieces = shapely.intersection(shapely.box(*np.transpose(tiles)), shape, grid_size=c.GRID)
    return [p for p in shapely.get_parts(pieces) if p.geom_type == "Polygon"]
