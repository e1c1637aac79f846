"""Reservations of water safety, soil and drinking water."""

from typing import List

import numpy as np
import shapely
from shapely.geometry import LineString, Polygon

from . import curves as c
from . import plan
from .cells import POLDER_GRID_ANGLE
from .world import World

CORE_HALF, PROTECTION, FREE_PROFILE = 20.0, 100.0, 65.0  # metres from the middle of the dike


def dike_sections(world: World) -> List[dict]:
    """Primary flood defences in sections of about 12 km, as lines; land side given by sign (left of the line is +1)."""
    land = world.land
    rows = [("Maarle noordoever", land.maarle.dike_north, -1), ("Maarle zuidoever", land.maarle.dike_south, 1),
            ("Leede noordoever", land.leede.dike_north, -1), ("Zwaanmeerdijk", c.smooth(c.resample(land.lines["moeras"], 90), 4), -1)]
    out = []
    for name, line, side in rows:
        inside = LineString(line).simplify(3.0).intersection(land.province)
        path = max(shapely.get_parts(inside), key=lambda g: g.length)
        count = max(1, round(path.length / 12000))
        for k in range(count):
            part = shapely.ops.substring(path, k / count, (k + 1) / count, normalized=True)
            out.append({"naam": f"{name} traject {k + 1}", "line": part, "side": side})
    return out


def clipped(world: World, shape):
    return c.areas(c.on_grid(c.areas(shape.intersection(world.land.province))))


def dike_core(world: World) -> List[dict]:
    return [{"naam": f"Kernzone {r['naam']}", "geom": clipped(world, r["line"].buffer(CORE_HALF, quad_segs=3, cap_style="flat"))}
            for r in dike_sections(world)]


def dike_protection(world: World) -> List[dict]:
    out = []
    for r in dike_sections(world):
        ring = r["line"].buffer(PROTECTION, quad_segs=3, cap_style="flat").difference(r["line"].buffer(CORE_HALF, quad_segs=3, cap_style="flat"))
        out.append({"naam": f"Beschermingszone {r['naam']}", "geom": clipped(world, ring)})
    return out


def dike_profile(world: World) -> List[dict]:
    """Room for a later, wider dike: on the land side."""
    out = []
    for r in dike_sections(world):
        strip = r["line"].buffer(r["side"] * FREE_PROFILE, quad_segs=3, cap_style="flat", single_sided=True)
        strip = strip.difference(r["line"].buffer(CORE_HALF, quad_segs=3, cap_style="flat"))
        out.append({"naam": f"Profiel van vrije ruimte {r['naam']}", "geom": clipped(world, strip)})
    return out


def river_bed(world: World) -> List[dict]:
    zones = world.land.zones
    return [{"naam": "Rivierbed Maarle", "regime": "nee, tenzij", "geom": zones["rivierbed"]},
            {"naam": "Rivierbed Leede", "regime": "nee, tenzij", "geom": zones["leedebed"]}]


def river_reservation(world: World) -> List[dict]:
    """A bypass around the narrows at the city and a dike relocation at Varkel."""
    line = c.resample(c.catmull(c.km(plan.BYPASS), 80), 80)
    width = 210 + 60 * c.noise("hoogwatergeul", (1300, 3100))(c.chainage(line))
    bypass = Polygon(np.vstack([c.shifted(line, width), c.shifted(line, -width)[::-1]])).buffer(0)
    bypass = bypass.difference(world.land.zones["rivierbed"])
    back = Polygon(c.km([(142.0, 415.6), (143.2, 415.4), (144.6, 417.4), (146.2, 418.3), (147.0, 417.5), (145.2, 416.4), (144.0, 414.6),
                         (142.6, 414.2)])).buffer(150).difference(world.land.zones["rivierbed"])
    return [{"naam": "Hoogwatergeul Overmaarle", "geom": clipped(world, max(shapely.get_parts(bypass), key=lambda g: g.area))},
            {"naam": "Dijkteruglegging Varkel", "geom": clipped(world, max(shapely.get_parts(back), key=lambda g: g.area))}]


def peat(world: World) -> List[dict]:
    """Peat: the northern polders, the marsh, and the wet heart of the western basin with a natural edge."""
    base = world.land.lines
    a = c.wiggled(c.blend(base["oeverwal_noord"], base["lave_zuid"], 0.24), "veenrand-z", 260, (1100, 2700, 6000))
    b = c.wiggled(c.blend(base["oeverwal_noord"], base["lave_zuid"], 0.86), "veenrand-n", 190, (1100, 2700))
    heart = Polygon(np.vstack([a, b[::-1]])).buffer(0).intersection(shapely.box(120000, 400000, 147200, 450000)).buffer(-300).buffer(300)
    zones = world.land.zones
    return [{"naam": "Veenweide Lokerveen", "grondsoort": "veen", "geom": clipped(world, zones["veen_noord"])},
            {"naam": "Moeras Zwaanmeer", "grondsoort": "veen", "geom": clipped(world, zones["moeras"])},
            {"naam": "Tessemerbroek", "grondsoort": "klei op veen", "geom": clipped(world, heart.intersection(zones["kom_noord"]))}]


def lowest_part(world: World) -> Polygon:
    """The deepest blocks of the drained lake, along its grid."""
    polder = world.land.zones["droogmakerij"]
    cx, cy = polder.centroid.x, polder.centroid.y
    block = shapely.box(cx - 3700, cy - 1880, cx - 925, cy + 1120)
    return shapely.affinity.rotate(block, POLDER_GRID_ANGLE, origin=polder.centroid).intersection(polder.buffer(-150))


def deep_polder(world: World) -> List[dict]:
    polder = world.land.zones["droogmakerij"]
    lowest = clipped(world, lowest_part(world))
    return [{"naam": "Lokermeerpolder", "peil_m_nap": -4.4, "geom": polder},
            {"naam": "Lokermeerpolder, diepste deel", "peil_m_nap": -5.1, "geom": lowest}]


def brooks(world: World) -> List[dict]:
    out = []
    for name, points in plan.BROOKS:
        line = c.wiggled(c.resample(c.catmull(c.km(points), 60), 80), name, 45, (330, 720))
        out.append({"naam": name, "geom": c.on_grid(LineString(line).simplify(1.5).intersection(world.land.province))})
    return out


def protection_zone(points, name: str) -> Polygon:
    """A groundwater zone: a travel-time contour, smooth and stretched up the slope."""
    return Polygon(c.wiggled(c.catmull(c.km(points), 90, closed=True), name, 45, (1200, 2600))).buffer(0)


def groundwater(world: World) -> List[dict]:
    shapes = [
        ("Valkenheem", [(165.6, 438.6), (166.9, 440.1), (169.0, 441.1), (170.3, 440.6), (170.1, 439.0), (168.2, 437.6), (166.3, 437.4)]),
        ("Harderlo", [(163.4, 444.3), (164.3, 446.1), (166.2, 446.6), (167.6, 445.6), (167.0, 443.9), (165.0, 443.2)]),
        ("Loveren", [(171.8, 434.1), (173.0, 436.1), (175.0, 437.4), (176.3, 436.6), (175.6, 434.9), (173.6, 433.4)]),
        ("Waardel", [(150.3, 421.0), (150.9, 422.4), (152.1, 422.4), (152.5, 421.4), (151.6, 420.6)]),
    ]
    out = []
    for name, points in shapes:
        zone = protection_zone(points, "gw-" + name)
        out.append({"naam": f"Grondwaterbeschermingsgebied {name}", "soort": "beschermingsgebied", "geom": clipped(world, zone)})
        well = shapely.affinity.scale(zone, 0.22, 0.22, origin=zone.centroid)
        out.append({"naam": f"Waterwingebied {name}", "soort": "waterwingebied", "geom": clipped(world, well)})
    return out


def drinking_water(world: World) -> List[dict]:
    ridge = [(166.4, 441.4), (167.4, 445.4), (171.4, 447.2), (176.6, 446.2), (179.8, 441.4), (178.4, 436.2), (174.4, 437.6), (170.6, 440.4)]
    valley = [(156.2, 435.0), (156.6, 438.6), (159.6, 440.0), (162.2, 438.4), (161.4, 435.6), (158.6, 434.2)]
    return [{"naam": "Nationale grondwaterreserve Middelwaardse Heuvelrug", "geom": clipped(world, protection_zone(ridge, "asv1"))},
            {"naam": "Aanvullende strategische voorraad Vallei", "geom": clipped(world, protection_zone(valley, "asv2"))}]


