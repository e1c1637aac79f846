"""Reservations of roads, waterways, energy, pipelines, defence, risk, housing and work."""

from typing import List

import numpy as np
import shapely
from shapely.geometry import LineString, Point, Polygon

from . import curves as c
from . import plan
from .cells import heath_ring, network_lines
from .layers_context import clip_lines
from .layers_water import clipped
from .world import World


def road_reservation(world: World) -> List[dict]:
    """Room for widening, 40 m on both sides of the carriageways, and one missing link."""
    out = []
    for name, line in network_lines()["snelweg"]:
        road = LineString(line).simplify(1.0)
        ring = road.buffer(30 + 40, cap_style="flat").difference(road.buffer(30, cap_style="flat"))
        out.append({"naam": f"Reservering verbreding {name}", "soort": "verbreding", "geom": clipped(world, ring)})
    link = LineString(c.catmull(c.km([(164.0, 427.8), (166.4, 428.9), (170.0, 430.9), (173.6, 430.2), (177.6, 429.6)]), 90))
    out.append({"naam": "Reservering omlegging N723", "soort": "nieuwe weg", "geom": clipped(world, link.buffer(45, cap_style="flat"))})
    return out


def waterway_zone(world: World) -> List[dict]:
    """Free zone along the fairways: 25 m from the banks of Maarle and canal, 20 m from the Leede."""
    by_name = {w["naam"]: w["geom"] for w in world.land.water if w["klasse"] in ("rivier", "kanaal")}
    return [{"naam": f"Vrijwaringszone {name}", "cemt_klasse": cemt,
             "geom": clipped(world, by_name[name].buffer(width).simplify(2).difference(by_name[name]))}
            for name, width, cemt in (("Maarle", 25, "VIb"), ("Middelkanaal", 25, "Va"), ("Leede", 20, "IV"))]


def motorways(world: World) -> List[dict]:
    return [{"naam": name, "nummer": name, "geom": clip_lines(line, world.land.province)} for name, line in network_lines()["snelweg"]]


def pipe_line() -> np.ndarray:
    return c.resample(c.chaikin(c.km(plan.PIPE_STRIP), 3), 250)


def pipe_strip(world: World) -> List[dict]:
    strip = LineString(pipe_line()).simplify(1).buffer(35, cap_style="flat")
    return [{"naam": "Leidingstrook Middelwaard", "breedte_m": 70, "geom": clipped(world, strip)}]


def pipelines(world: World) -> List[dict]:
    inside = world.land.province
    branch = c.chaikin(c.km(plan.PIPE_BRANCH), 3)
    return [{"naam": "Gastransportleiding W-517 (fictief)", "stof": "aardgas", "geom": clip_lines(c.shifted(pipe_line(), 8), inside)},
            {"naam": "Productleiding P-21 (fictief)", "stof": "kerosine", "geom": clip_lines(c.shifted(pipe_line(), -14), inside)},
            {"naam": "Aftakking Maarlehaven", "stof": "aardgas", "geom": clip_lines(branch, inside)}]


def spans(points) -> np.ndarray:
    """A power line: straight spans, a pylon about every 350 m."""
    return c.resample(c.km(points), 350) if len(points) == 2 else np.vstack(
        [c.resample(c.km(pair), 350)[:-1] for pair in zip(points[:-1], points[1:])] + [c.km(points[-1:])])


def power_lines(world: World) -> List[dict]:
    inside, out = world.land.province, []
    for k, points in enumerate(plan.POWER_380, 1):
        out.append({"naam": f"380 kV-verbinding Middelwaard {k}", "spanning_kv": 380, "geom": clip_lines(spans(points), inside)})
    for name, points in plan.POWER_150:
        out.append({"naam": f"150 kV-verbinding {name}", "spanning_kv": 150, "geom": clip_lines(spans(points), inside)})
    return out


def power_stations(world: World) -> List[dict]:
    return [{"naam": f"Hoogspanningsstation {name}", "spanning_kv": kv, "geom": Point(x * c.KM, y * c.KM)}
            for name, x, y, kv in plan.POWER_STATIONS]


def low_route(world: World) -> List[dict]:
    line = LineString(c.resample(c.chaikin(c.km(plan.LOW_FLYING), 2), 800))
    return [{"naam": "Laagvliegroute MW-3 (fictief)", "max_hoogte_m": 40, "geom": clipped(world, line.buffer(1850).simplify(5))}]


def low_area(world: World) -> List[dict]:
    drawn = Polygon(c.km([(167.2, 446.4), (171.8, 447.6), (178.0, 446.4), (181.0, 441.0), (181.6, 434.6), (177.6, 432.4), (172.6, 435.2),
                          (168.6, 439.0)]))
    valley = Polygon(c.km([(147.6, 446.2), (153.0, 447.4), (152.6, 442.4), (149.2, 441.6)]))
    return [{"naam": "Helikopterlaagvlieggebied Harderlose Heide (fictief)", "geom": clipped(world, drawn)},
            {"naam": "Helikopterlaagvlieggebied Stoutenbeek (fictief)", "geom": clipped(world, valley)}]


def defence(world: World) -> List[dict]:
    heath = heath_ring(*plan.HEATHS[0])
    fence = Polygon(c.km([(170.6, 445.8), (174.9, 445.5), (177.4, 443.3), (177.0, 440.4), (174.0, 438.9), (172.2, 440.4), (171.4, 443.0)]))
    barracks = Polygon(c.km([(166.6, 441.0), (167.5, 440.4), (168.3, 441.2), (167.6, 442.0)]))
    depot = Polygon(c.km([(178.6, 442.2), (179.4, 442.0), (179.6, 441.2), (178.8, 441.0)]))
    return [{"naam": "Oefenterrein Harderlose Heide (fictief)", "soort": "oefenterrein", "geom": clipped(world, fence.union(heath.intersection(fence)))},
            {"naam": "Kazerne Harderlo (fictief)", "soort": "kazerne", "geom": clipped(world, barracks)},
            {"naam": "Depot Spelder (fictief)", "soort": "opslag", "geom": clipped(world, depot)}]


def risk_contours(world: World) -> List[dict]:
    """Location-bound risk around companies in the heavy parks and around filling stations beside the motorways."""
    rng, out = c.rng_of("risico"), []
    for park in world.parks:
        if not park.get("zwaar"):
            continue
        x0, y0, x1, y1 = park["geom"].bounds
        found = 0
        while found < 4:
            spot = Point(rng.uniform(x0, x1), rng.uniform(y0, y1))
            if park["geom"].buffer(-60).contains(spot):
                found += 1
                out.append({"naam": f"Risicobron {park['naam']} {found}", "afstand_m": int(rng.integers(70, 330)), "geom": spot})
    for k, (name, line) in enumerate(network_lines()["snelweg"]):
        for share in (0.34, 0.62):
            at = line[int(len(line) * share)] + np.array([70.0, -60.0])
            out.append({"naam": f"Lpg-tankstation {name} {k + 1}-{share:.2f}", "afstand_m": 45, "geom": Point(at)})
    return [{**r, "geom": clipped(world, r["geom"].buffer(r["afstand_m"], 12))} for r in out]


def transport_of_danger(world: World) -> List[dict]:
    net, inside = network_lines(), world.land.province
    rows = [{"naam": f"Basisnet weg {n}", "soort": "weg", "geom": clip_lines(p, inside)} for n, p in net["snelweg"]]
    rows.append({"naam": f"Basisnet spoor: {net['spoor'][0][0]}", "soort": "spoor", "geom": clip_lines(net["spoor"][0][1], inside)})
    rows.append({"naam": "Basisnet water Maarle", "soort": "water", "geom": clip_lines(world.land.maarle.axis, inside)})
    rows.append({"naam": "Basisnet water Middelkanaal", "soort": "water", "geom": clip_lines(world.land.lines["kanaal"], inside)})
    return rows


def parks(world: World, heavy_only: bool = False) -> List[dict]:
    return [{"naam": p["naam"], "milieucategorie": p["milieucategorie"], "watergebonden": "ja" if p["zwaar"] else "nee", "geom": p["geom"]}
            for p in world.parks if p["klasse"] == "bedrijventerrein" and (p["zwaar"] or not heavy_only)]


def urban(world: World) -> List[dict]:
    """Existing urban area: towns with their business parks, rounded to their outline."""
    out = []
    for r in world.settled:
        if r["vorm"] != "kern":
            continue
        near = [p["geom"] for p in world.parks if p["klasse"] == "bedrijventerrein" and p["geom"].distance(r["geom"]) < 250]
        own = shapely.union_all([r["geom"]] + (near if r["inwoners"] > 8000 else []))
        shape = own.buffer(55, join_style="mitre").buffer(-50, join_style="mitre")
        out.append({"naam": f"Stedelijk gebied {r['naam']}", "geom": c.areas(clipped(world, shape))})
    return out


def dwellings(world: World) -> List[dict]:
    rows = [{"naam": r["naam"], "soort": "kern" if r["vorm"] == "kern" else "lintbebouwing", "geom": r["geom"]} for r in world.settled]
    return rows + [{"naam": r["naam"], "soort": "erf", "geom": r["geom"]} for r in world.cover.farmsteads]


def fields(world: World) -> List[dict]:
    return [{"naam": f"Perceel {k}", "gewas": r["gewas"], "geom": r["geom"]} for k, r in enumerate(world.cover.parcels, 1)]
