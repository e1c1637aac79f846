"""The landscape by its genesis: rivers with dikes, levees and basins, peat, a drained lake, a valley and a push moraine."""

from dataclasses import dataclass, field
from typing import Dict, List

import numpy as np
import shapely
from shapely.geometry import LineString, Point, Polygon

from . import curves as c
from . import plan

CITY_NARROWS = [(158.0, 424.2, 1500.0), (147.2, 419.6, 1100.0), (176.4, 425.4, 900.0)]  # towns squeeze the flood plain


@dataclass
class River:
    """A river with its winter dikes; ``axis`` runs downstream, left is south."""

    name: str
    axis: np.ndarray
    channel: Polygon
    dike_north: np.ndarray
    dike_south: np.ndarray
    kolks: List[Polygon] = field(default_factory=list)


@dataclass
class Land:
    """Zones (they partition the province) and the lines that made them."""

    province: Polygon
    maarle: River
    leede: River
    zones: Dict[str, Polygon]
    lines: Dict[str, np.ndarray]
    water: List[dict]


def between(a: np.ndarray, b: np.ndarray) -> Polygon:
    """The area between two lines that run the same way."""
    return Polygon(np.vstack([a, b[::-1]])).buffer(0)


def north_of(line: np.ndarray) -> Polygon:
    """Everything to the north of a line that runs through the whole map (either way)."""
    pts = line if line[0, 0] < line[-1, 0] else line[::-1]
    frame = [(pts[-1, 0] + 5000, pts[-1, 1]), (pts[-1, 0] + 5000, 470000), (pts[0, 0] - 5000, 470000),
             (pts[0, 0] - 5000, pts[0, 1])]
    return Polygon(np.vstack([pts, frame])).buffer(0)


def west_of(line: np.ndarray) -> Polygon:
    """Everything to the west of a line drawn from south to north."""
    frame = [(line[-1, 0], 480000), (100000, 480000), (100000, line[0, 1]), (line[0, 0], line[0, 1])]
    return Polygon(np.vstack([line, frame])).buffer(0)


def channel(axis: np.ndarray, width: float, name: str, swing: float = 0.14) -> Polygon:
    """The bed of a river: a width that breathes, wider in the bends."""
    s = c.chainage(axis)
    bend = np.abs(c.smooth(c.curvature(axis), 6)) * 900
    half = width / 2 * (1 + swing * c.noise(name, (900, 2300, 5200))(s) + 0.22 * np.clip(bend, 0, 1))
    return between(c.shifted(axis, half), c.shifted(axis, -half))


def dike_offset(axis: np.ndarray, name: str, side: int, base: float, swing: float, least: float) -> np.ndarray:
    """Distance from the axis to the winter dike: close in the outer bend, far in the inner bend."""
    s = c.chainage(axis)
    inner = np.tanh(c.smooth(c.curvature(axis), 8) * side / 3.5e-4)
    offset = base + swing * inner + 0.32 * base * c.noise(name, (1500, 3100, 7300))(s)
    for x, y, reach in CITY_NARROWS:
        near = np.exp(-(np.hypot(axis[:, 0] - x * c.KM, axis[:, 1] - y * c.KM) / reach) ** 2)
        offset = offset * (1 - near) + min(base, least * 1.06) * near
    return np.maximum(c.smooth(offset, 4), least)


def kolk_bumps(dike: np.ndarray, name: str, count: int, side: int):
    """Old breaches: the repaired dike bends around a round, deep pond. Returns the dike and the ponds."""
    rng = c.rng_of(name)
    s = c.chainage(dike)
    bump, ponds = np.zeros(len(dike)), []
    places = (np.arange(count) + 0.5 + rng.uniform(-0.35, 0.35, count)) / count * s[-1]
    for i, at in enumerate(places):
        radius, sign = rng.uniform(55, 120), rng.choice([-1, 1])
        bump += sign * (radius * 1.25) * np.exp(-((s - at) / (radius * 1.5)) ** 2)
        k = int(np.argmin(np.abs(s - at)))
        centre = dike[k] - c.normals(dike)[k] * sign * radius * 0.05
        angles = np.linspace(0, 2 * np.pi, 25)[:-1]
        ring = radius * (0.85 + 0.17 * np.sin(2 * angles + i) + 0.1 * np.sin(3 * angles + 2 * i))
        ponds.append(Polygon(centre + np.column_stack([ring * np.cos(angles), ring * np.sin(angles)])))
    return c.shifted(dike, bump * side), ponds


def make_river(name: str, points, width: float, base: float, swing: float, least: float, kolks: int) -> River:
    """A river from its drawn axis, with dikes on both banks."""
    axis = c.resample(c.wiggled(c.catmull(c.km(points), 90), name, width * 0.12, (1300, 2900)), 90)
    dikes, ponds = [], []
    for side, bank in ((-1, "noord"), (1, "zuid")):
        offset = dike_offset(axis, f"{name}-dijk-{bank}", side, base, swing, least)
        line = c.resample(c.smooth(c.shifted(axis, offset * side), 3), 60)
        line, found = kolk_bumps(line, f"{name}-kolk-{bank}", kolks, 1)
        dikes.append(c.resample(line, 70))
        ponds += found
    return River(name, axis, channel(axis, width, name + "-bed"), dikes[0], dikes[1], ponds)


def province_outline(leede: River) -> Polygon:
    """The border: the middle of the Leede in the south, a drawn line elsewhere."""
    axis = leede.axis
    keep = (axis[:, 0] > 132.5 * c.KM) & (axis[:, 0] < 182.9 * c.KM)
    south = axis[keep][::-1]  # west to east
    drawn = c.wiggled(c.chaikin(c.km(plan.OUTLINE_NORTH), 2), "grens", 120, (800, 2100, 4700))
    drawn[0], drawn[-1] = south[-1], south[0]
    return c.on_grid(Polygon(np.vstack([south, drawn[1:-1]])).buffer(0).simplify(3.0))


def levee_edges(maarle: River, leede: River, lave: np.ndarray) -> Dict[str, np.ndarray]:
    """Where the high levees pass into the low basins; an irregular line some 900 m behind the dike."""
    def edge(line, name, base, swing, side):
        s = c.chainage(line)
        calm = c.resample(c.smooth(c.resample(line, 100), 9), 100)
        s = c.chainage(calm)
        return c.resample(c.smooth(c.shifted(calm, side * (base + swing * c.noise(name, (2100, 4300, 9000))(s))), 4), 120)

    return {
        "oeverwal_noord": edge(maarle.dike_north, "ow-n", 950, 380, -1),
        "oeverwal_zuid": edge(maarle.dike_south, "ow-z", 900, 360, 1),
        "leede_oeverwal": edge(leede.dike_north, "ow-l", 620, 260, -1),
        "lave_noord": edge(lave, "la-n", 420, 160, -1),
        "lave_zuid": edge(lave, "la-z", 420, 160, 1),
    }


def drawn_lines(leede: River, maarle: River) -> Dict[str, np.ndarray]:
    """Every primary line of the landscape."""
    lave_water = c.wiggled(c.catmull(c.km(plan.LAVE), 70), "lave", 45, (420, 900, 1700))
    lave = np.vstack([c.resample(c.km([(191, 433.6), (178, 431.6), plan.LAVE[0]]), 200)[:-1], lave_water])
    lines = levee_edges(maarle, leede, lave)
    lines["lave"], lines["lave_water"] = lave, lave_water
    lines["heuvelvoet"] = c.wiggled(c.catmull(c.km(plan.RIDGE_FOOT), 120), "voet", 150, (900, 2000, 5000))
    lines["valleirand"] = c.wiggled(c.catmull(c.km(plan.VALLEY_EDGE), 120), "rand", 90, (800, 1900))
    lines["oever"] = c.wiggled(c.catmull(c.km(plan.LAKE_SHORE), 80), "oever", 95, (330, 700, 1500))
    lines["moeras"] = c.wiggled(c.catmull(c.km(plan.MARSH_EDGE), 100), "moeras", 60, (700, 1500))
    lines["ringdijk"] = c.catmull(c.km(plan.POLDER_LAKE), 120, closed=True)
    fossil = c.wiggled(c.catmull(c.km(plan.FOSSIL_LEVEE), 100), "stroomrug", 90, (900, 1900))
    lines["stroomrug"] = fossil
    for name, side in (("stroomrug_noord", -1), ("stroomrug_zuid", 1)):
        width = 430 + 170 * c.noise(name, (1500, 3300, 6100))(c.chainage(fossil))
        lines[name] = c.shifted(fossil, side * width)
    lines["kanaal"] = c.chaikin(c.km(plan.CANAL), 3)
    return lines


def make_zones(province: Polygon, maarle: River, leede: River, lines: Dict[str, np.ndarray]) -> Dict[str, Polygon]:
    """The zones in order of precedence: each takes what the earlier ones left."""
    polder_lake = Polygon(lines["ringdijk"])
    shore_to_marsh = west_of(lines["moeras"])
    parts = [
        ("rivierbed", between(maarle.dike_south, maarle.dike_north)),
        ("leedebed", between(leede.dike_south, leede.dike_north)),
        ("meer", west_of(lines["oever"]).intersection(north_of(lines["lave"]))),
        ("droogmakerij", polder_lake),
        ("stuwwal", north_of(lines["heuvelvoet"])),
        ("moeras", shore_to_marsh.intersection(north_of(lines["lave"]))),
        ("oeverwal_noord", between(maarle.dike_north, lines["oeverwal_noord"])),
        ("oeverwal_zuid", between(lines["oeverwal_zuid"], maarle.dike_south)),
        ("leede_oeverwal", between(leede.dike_north, lines["leede_oeverwal"])),
        ("stroomrug", between(lines["stroomrug_zuid"], lines["stroomrug_noord"])),
        ("kom_zuid", between(lines["leede_oeverwal"], lines["oeverwal_zuid"])),
        ("lave_oeverwal", between(lines["lave_zuid"], lines["lave_noord"])),
        ("kom_noord", between(lines["oeverwal_noord"], lines["lave_zuid"])),
        ("veen_noord", west_of(lines["valleirand"])),
        ("vallei", province),
    ]
    zones, left = {}, province
    for name, shape in parts:
        zones[name] = c.areas(shapely.intersection(left, c.on_grid(shape.buffer(0).simplify(3.0)), grid_size=c.GRID))
        left = c.areas(shapely.difference(left, zones[name], grid_size=c.GRID))
    return zones


def crescent(axis: np.ndarray, start: float, end: float, offset: float, width: float, dip: float = 0.0) -> Polygon:
    """A tapering channel beside a river, between two chainages; ``dip`` pulls its ends to the river."""
    s = c.chainage(axis)
    at = np.linspace(start, end, max(8, int((end - start) / 60)))
    pts = np.column_stack([np.interp(at, s, axis[:, 0]), np.interp(at, s, axis[:, 1])])
    t = np.linspace(0, 1, len(at))
    arc = np.sin(np.pi * t) ** (0.6 if dip else 0.8)
    mid = c.smooth(c.shifted(pts, offset * (1 - dip * (1 - arc))), 3)
    half = np.maximum(width / 2 * np.sin(np.pi * np.clip(t, 0.03, 0.97)) ** 0.5, 6)
    if dip:
        half = np.full_like(half, width / 2)
    return between(c.shifted(mid, half), c.shifted(mid, -half))


def side_waters(maarle: River) -> List[dict]:
    """Old arms, one dug side channel and sand pits in the flood plain."""
    flood_plain = between(maarle.dike_south, maarle.dike_north).buffer(-45)
    rng = c.rng_of("strangen")
    s_total = c.chainage(maarle.axis)[-1]
    out = []
    for i, at in enumerate(np.linspace(3500, s_total - 4000, 17)):
        middle = LineString(maarle.axis).interpolate(at + 800)
        room = {-1: LineString(maarle.dike_north).distance(middle), 1: LineString(maarle.dike_south).distance(middle)}
        side = max(room, key=lambda bank: room[bank])
        length, offset = rng.uniform(1200, 2500), side * max(270.0, room[side] * rng.uniform(0.5, 0.66))
        shape = crescent(maarle.axis, at, at + length, offset, rng.uniform(45, 95)).intersection(flood_plain)
        out.append({"naam": f"Oude strang {i + 1}", "klasse": "strang", "geom": shape.difference(maarle.channel.buffer(30))})
    bend = float(LineString(maarle.axis).project(Point(166.4 * c.KM, 422.0 * c.KM)))
    for start, side in ((bend - 1500, -1), (float(LineString(maarle.axis).project(Point(139800, 415000))) - 1600, 1)):
        shape = crescent(maarle.axis, start, start + 3300, side * 520, 70, dip=0.95)
        out.append({"naam": "Nevengeul", "klasse": "nevengeul", "geom": shape.intersection(flood_plain)})
    out += sand_pits(maarle, flood_plain)
    return out


def sand_pits(maarle: River, flood_plain: Polygon) -> List[dict]:
    """Lakes where sand was dug, in the wide inner bends: offset from the axis, positive to the south."""
    out = []
    for name, x0, y0, offset, r in (("Plas De Zanderij", 173.4, 426.9, 560, 330), ("Plas Overmaarle", 155.2, 421.7, 470, 280),
                                    ("Tessemer Plas", 144.2, 418.2, 520, 330), ("Herwaardse Plas", 136.4, 415.4, 560, 270)):
        k = int(np.argmin(np.hypot(maarle.axis[:, 0] - x0 * c.KM, maarle.axis[:, 1] - y0 * c.KM)))
        x, y = (maarle.axis[k] + c.normals(maarle.axis)[k] * offset) / c.KM
        angles = np.linspace(0, 2 * np.pi, 50)[:-1]
        ring = r * (1 + 0.22 * np.sin(2 * angles + x) + 0.13 * np.sin(3 * angles + y) + 0.05 * np.sin(7 * angles))
        blob = Polygon(np.column_stack([x * c.KM + 1.3 * ring * np.cos(angles), y * c.KM + ring * np.sin(angles)]))
        out.append({"naam": name, "klasse": "plas", "geom": blob.intersection(flood_plain).difference(maarle.channel.buffer(60))})
    return out


def make_water(land_lines: Dict[str, np.ndarray], zones, maarle: River, leede: River, province: Polygon) -> List[dict]:
    """All open water as areas: rivers, canal, lake, ponds, streams, ring canal."""
    out = [{"naam": "Maarle", "klasse": "rivier", "geom": maarle.channel},
           {"naam": "Leede", "klasse": "rivier", "geom": leede.channel},
           {"naam": "Zwaanmeer", "klasse": "meer", "geom": zones["meer"]},
           {"naam": "Middelkanaal", "klasse": "kanaal", "geom": LineString(land_lines["kanaal"]).buffer(48, cap_style="flat")},
           {"naam": "Lave", "klasse": "rivier", "geom": channel(land_lines["lave_water"], 36, "lave-bed")},
           {"naam": "Ringvaart Lokermeer", "klasse": "ringvaart",
            "geom": Polygon(land_lines["ringdijk"]).buffer(62).difference(Polygon(land_lines["ringdijk"]).buffer(32))}]
    for name, a, b in (("Grote Wetering", "leede_oeverwal", "oeverwal_zuid"), ("Lavewetering", "oeverwal_noord", "lave_zuid")):
        ditch = LineString(c.blend(land_lines[a], land_lines[b], 0.5)).simplify(4).buffer(8, cap_style="flat", quad_segs=2)
        out.append({"naam": name, "klasse": "wetering", "geom": ditch.difference(shapely.union_all([w["geom"] for w in out]))})
    out += side_waters(maarle)
    for river in (maarle, leede):
        out += [{"naam": f"Kolk aan de {river.name}", "klasse": "kolk", "geom": k} for k in river.kolks]
    for row in out:
        row["geom"] = c.areas(c.on_grid(row["geom"].simplify(1.5).intersection(province)))
    return [row for row in out if row["geom"].area > 500]


def make_land() -> Land:
    """The whole landscape, before people divided it into fields."""
    maarle = make_river("Maarle", plan.MAARLE, 300, 690, 430, 330, 13)
    leede = make_river("Leede", plan.LEEDE, 120, 300, 150, 170, 9)
    province = province_outline(leede)
    lines = drawn_lines(leede, maarle)
    zones = make_zones(province, maarle, leede, lines)
    return Land(province, maarle, leede, zones, lines, make_water(lines, zones, maarle, leede, province))
