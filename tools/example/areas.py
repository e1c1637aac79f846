"""Municipalities from whole cells, and other areas that follow the cells."""

from typing import Callable, Dict, List, Sequence

import numpy as np
import shapely
from shapely.geometry import Point, Polygon

from . import curves as c
from . import places
from .cells import Cell
from .terrain import Land, north_of


def union_of(cells: Sequence[Cell], wanted: Callable[[Cell], bool]):
    """The union of the cells that answer a question; borders follow dikes, ditches and lanes."""
    chosen = [cell.shape for cell in cells if wanted(cell)]
    return c.areas(shapely.coverage_union_all(np.array(chosen, dtype=object))) if chosen else Polygon()


def cells_in(cells: Sequence[Cell], shape, zones=None):
    """The union of the cells whose middle lies in a drawn shape."""
    shapely.prepare(shape)
    return union_of(cells, lambda cell: (zones is None or cell.zone in zones) and shape.contains(cell.centre))


def assign(cells: Sequence[Cell], land: Land) -> np.ndarray:
    """The municipality (index) of every cell: the nearest seat on the same side of the river."""
    north = north_of(land.maarle.axis)
    shapely.prepare(north)
    seats = [(k, Point(x * c.KM, y * c.KM)) for k, row in enumerate(places.MUNICIPALITIES) for x, y in row[2]]
    owner = np.array([k for k, _ in seats])
    seat_points = np.array([p for _, p in seats], dtype=object)
    seat_north = shapely.contains(north, seat_points)
    centres = np.array([cell.centre for cell in cells], dtype=object)
    cell_north = shapely.contains(north, centres)
    distance = np.stack([shapely.distance(centres, p) for p in seat_points], axis=1)
    distance[cell_north[:, None] != seat_north[None, :]] = 1e9
    return prefer_whole_zones(cells, owner[np.argmin(distance, axis=1)])


def prefer_whole_zones(cells: Sequence[Cell], owner: np.ndarray) -> np.ndarray:
    """The drained lake and the lake are not divided: they belong to one municipality."""
    codes = [row[1] for row in places.MUNICIPALITIES]
    lokermeer, zwaanmeer = codes.index("Lokermeer"), codes.index("Zwaanmeer")
    for i, cell in enumerate(cells):
        if cell.zone == "droogmakerij" or cell.zone == "meer" or (owner[i] == zwaanmeer and cell.zone == "moeras" and cell.centre.x < 141000):
            owner[i] = lokermeer
    return owner


def settle_fragments(cells: Sequence[Cell], owner: np.ndarray, rounds: int = 4) -> np.ndarray:
    """Loose fragments join the neighbour with the longest common border."""
    shapes = np.array([cell.shape for cell in cells], dtype=object)
    tree = shapely.STRtree(shapes)
    for _ in range(rounds):
        changed = False
        for k in range(len(places.MUNICIPALITIES)):
            mine = np.flatnonzero(owner == k)
            parts = shapely.get_parts(shapely.coverage_union_all(shapes[mine]))
            main = parts[int(np.argmax(shapely.area(parts)))]
            shapely.prepare(main)
            for i in mine[~shapely.covers(main, np.array([cells[j].centre for j in mine], dtype=object))]:
                around = [j for j in tree.query(shapes[i], predicate="intersects") if owner[j] != k]
                if around:
                    shared = [shapely.length(shapely.intersection(shapes[i], shapes[j])) for j in around]
                    owner[i] = owner[around[int(np.argmax(shared))]]
                    changed = True
        if not changed:
            break
    return owner


def municipalities(cells: Sequence[Cell], land: Land) -> List[dict]:
    """Municipalities that tile the province exactly: unions of whole cells."""
    owner = settle_fragments(cells, assign(cells, land))
    out = []
    for k, (code, name, _, _) in enumerate(places.MUNICIPALITIES):
        shape = union_of([cells[i] for i in np.flatnonzero(owner == k)], lambda cell: True)
        out.append({"naam": name, "code": code, "geom": shape})
    return out


def people_by_municipality(rows: Sequence[dict], settled: Sequence[dict]) -> Dict[str, int]:
    """Inhabitants: those of the places plus a share for the open country."""
    out = {}
    for row in rows:
        inside = [s["inwoners"] for s in settled if row["geom"].contains(Point(s["spot"]))]
        out[row["code"]] = int(sum(inside) + round(row["geom"].area / 1e6 * 34, -1))
    return out
