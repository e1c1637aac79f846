"""Slip roads: the lens of an ordinary exit, and the loops and curves of the motorway interchange."""

from typing import List, Tuple

import numpy as np
from shapely.geometry import LineString, Point

from . import curves as c
from .cells import network_lines

HALF_LENGTH, BULGE = 520.0, 120.0  # metres, of an exit along the motorway and away from it


def crossing_places(a: np.ndarray, b: np.ndarray) -> List[Point]:
    """Where two roads cross."""
    found = LineString(a).intersection(LineString(b))
    return [] if found.is_empty else [p for p in getattr(found, "geoms", [found]) if p.geom_type == "Point"]


def exit_ramps(road: np.ndarray, at: Point) -> List[LineString]:
    """On both carriageways: off, up to the crossing road, and on again."""
    s = c.chainage(road)
    middle = float(LineString(road).project(at))
    run = np.linspace(max(0.0, middle - HALF_LENGTH), min(s[-1], middle + HALF_LENGTH), 21)
    pts = np.column_stack([np.interp(run, s, road[:, 0]), np.interp(run, s, road[:, 1])])
    bump = 22 + BULGE * np.exp(-(((run - middle) / 190.0) ** 2))
    return [LineString(c.shifted(pts, side * bump)) for side in (-1, 1)]


def unit(v: np.ndarray) -> np.ndarray:
    return v / np.hypot(*v)


def curve(p0: np.ndarray, p1: np.ndarray, p2: np.ndarray) -> LineString:
    """A quadratic curve that leaves p0 towards p1 and arrives in p2 from p1."""
    t = np.linspace(0, 1, 16)[:, None]
    return LineString((1 - t) ** 2 * p0 + 2 * t * (1 - t) * p1 + t**2 * p2)


def interchange(a: np.ndarray, b: np.ndarray, at: Point) -> List[LineString]:
    """A cloverleaf: an outer curve and an inner loop in each of the four quarters."""
    centre = np.array([at.x, at.y])
    arms = []
    for road in (a, b):
        s, middle = c.chainage(road), float(LineString(road).project(at))
        ends = [np.array([np.interp(middle + d, s, road[:, 0]), np.interp(middle + d, s, road[:, 1])]) for d in (-750, 750)]
        arms.append([unit(end - centre) for end in ends])
    out = []
    for ua in arms[0]:
        for ub in arms[1]:
            out.append(curve(centre + ua * 760, centre + (ua + ub) * 95, centre + ub * 760))
            loop = [centre + ua * 130, centre + ua * 330 + ub * 40, centre + ua * 330 + ub * 250, centre + ua * 250 + ub * 330,
                    centre + ua * 40 + ub * 330, centre + ub * 130]
            out.append(LineString(c.chaikin(np.array(loop), 2)))
    return out


def ramps() -> List[Tuple[str, LineString]]:
    """Every slip road, with a name."""
    net = network_lines()
    motorways = net["snelweg"]
    out = []
    for place in crossing_places(motorways[0][1], motorways[1][1]):
        out += [(f"Knooppunt Lokerwaard {k}", line) for k, line in enumerate(interchange(motorways[0][1], motorways[1][1], place), 1)]
    for name, road in motorways:
        for kind in ("provinciale weg", "stad"):
            for other, line in net[kind]:
                for place in crossing_places(road, line):
                    out += [(f"Aansluiting {name} - {other}", ramp) for ramp in exit_ramps(road, place)]
    return out
