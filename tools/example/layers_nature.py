"""Reservations of nature, landscape, heritage and silence."""

from typing import List

import numpy as np
import shapely
from shapely.geometry import LineString, Point, Polygon

from . import curves as c
from . import plan
from .areas import cells_in, union_of
from .cells import heath_ring
from .layers_water import clipped
from .world import World

N2000_FLOOD_PLAIN = [(132.0, 140.4), (148.4, 152.9), (161.8, 171.2), (177.2, 184.5)]  # km, stretches of the Maarle
FORTS = [("Fort aan de Lave", 147.4, 430.1), ("Fort Blokveen", 148.3, 434.5), ("Fort Molenbeek", 148.4, 438.4),
         ("Werk aan de Beekse Sluis", 147.4, 441.8), ("Fort Bovenkolk", 149.2, 420.6), ("Fort Varkel", 148.6, 417.3)]


def heath_nature(world: World):
    """Heath with the forest cells that touch it: the protected core of the ridge."""
    heath = shapely.union_all([heath_ring(name, p) for name, p in plan.HEATHS[:3]])
    near = heath.buffer(650)
    shapely.prepare(near)
    forest = {row["cell"] for row in world.cover.forest + world.cover.heath if row["zone"] == "stuwwal"}
    chosen = [world.cells[i].shape for i in sorted(forest) if near.contains(world.cells[i].centre)]
    return c.areas(shapely.coverage_union_all(np.array(chosen, dtype=object)))


def natura2000(world: World) -> List[dict]:
    flood = union_of(world.cells, lambda cell: cell.zone == "rivierbed"
                     and any(a <= cell.centre.x / c.KM <= b for a, b in N2000_FLOOD_PLAIN))
    wet = shapely.union_all([world.land.zones["meer"], world.land.zones["moeras"]], grid_size=c.GRID)
    return [{"naam": "Uiterwaarden Maarle", "richtlijn": "VR+HR", "stikstofgevoelig": "deels", "geom": flood},
            {"naam": "Harderlose Heide en Heuvelrug", "richtlijn": "VR+HR", "stikstofgevoelig": "ja", "geom": heath_nature(world)},
            {"naam": "Zwaanmeer en oeverlanden", "richtlijn": "VR+HR", "stikstofgevoelig": "deels", "geom": c.areas(wet)}]


def transition(world: World) -> List[dict]:
    """Transition areas: the farmed cells within 500 m (and a little) of nitrogen-sensitive nature."""
    out = []
    farmed = {row["cell"] for row in world.cover.parcels}
    sources = natura2000(world)
    for name, source, zones in (("Overgangsgebied Heuvelrug", sources[1]["geom"], {"stuwwal", "vallei", "lave_oeverwal", "kom_noord"}),
                                ("Overgangsgebied Zwaanmeer", world.land.zones["moeras"], {"veen_noord", "vallei"})):
        near = source.buffer(500)
        shapely.prepare(near)
        chosen = [i for i in sorted(farmed) if world.cells[i].zone in zones and near.intersects(world.cells[i].shape)]
        shape = shapely.coverage_union_all(np.array([world.cells[i].shape for i in chosen], dtype=object))
        shape = shape.difference(source).difference(shapely.union_all([r["geom"] for r in world.settled]).buffer(30))
        out.append({"naam": name, "geom": clipped(world, c.areas(shape))})
    return out


def nature_network(world: World) -> List[dict]:
    """NNN: forest of the ridge, wet nature, flood-plain nature, brook valleys and ecological links."""
    cover = world.cover
    ridge = shapely.union_all(np.array([r["geom"] for r in cover.forest + cover.heath if r["zone"] == "stuwwal"], dtype=object),
                              grid_size=c.GRID)
    woods = shapely.union_all([r["geom"] for r in cover.forest if r["zone"] == "vallei" and r["geom"].area > 3e4], grid_size=c.GRID)
    flood = union_of([world.cells[r["cell"]] for r in cover.nature if r["zone"] == "rivierbed"], lambda cell: True)
    out = [{"naam": "NNN Heuvelrug", "geom": clipped(world, ridge)}, {"naam": "NNN landgoederen Vallei", "geom": clipped(world, woods)},
           {"naam": "NNN uiterwaarden Maarle", "geom": clipped(world, flood)},
           {"naam": "NNN oeverlanden Zwaanmeer", "geom": clipped(world, world.land.zones["moeras"])}]
    built = shapely.union_all([r["geom"] for r in world.settled + world.parks])
    for name, points in plan.BROOKS:
        line = c.wiggled(c.resample(c.catmull(c.km(points), 60), 80), name, 45, (330, 720))
        width = 55 + 25 * c.noise("nnn" + name, (900, 2100))(c.chainage(line))
        band = Polygon(np.vstack([c.shifted(line, width), c.shifted(line, -width)[::-1]])).buffer(0).simplify(4)
        out.append({"naam": f"NNN beekdal {name}", "geom": clipped(world, c.areas(band.difference(ridge).difference(built)))})
    return out


def waterline(world: World) -> List[dict]:
    """The inundation fields and forts of a water defence line, from the lake to the Maarle."""
    line = LineString(c.km([(145.4, 444.6), (147.9, 440.6), (148.4, 436.0), (147.5, 431.4), (147.2, 427.4), (148.6, 423.2), (149.0, 417.0)]))
    near = line.buffer(1050)
    zones = {"vallei", "veen_noord", "kom_noord", "lave_oeverwal", "oeverwal_noord", "rivierbed", "oeverwal_zuid", "moeras"}
    fields = cells_in(world.cells, near, zones).difference(shapely.union_all([r["geom"] for r in world.parks + world.settled]))
    rows = [{"naam": "Middelwaardse Waterlinie, inundatievelden", "soort": "inundatieveld",
             "geom": clipped(world, max(shapely.get_parts(c.areas(fields)), key=lambda g: g.area))}]
    return rows + [{"naam": name, "soort": "fort", "geom": clipped(world, star(x, y, 150, 5))} for name, x, y in FORTS]


def star(x: float, y: float, radius: float, points: int, turn: float = 0.3) -> Polygon:
    """The outline of a bastioned fort."""
    angles = np.arange(points * 4) * np.pi / (points * 2) + turn
    ring = radius * np.tile([1.0, 0.82, 0.62, 0.82], points)
    return Polygon(np.column_stack([x * c.KM + ring * np.cos(angles), y * c.KM + ring * np.sin(angles)]))


def world_heritage(world: World) -> List[dict]:
    """Sites of the Roman frontier on the levee."""
    out = []
    for name, x, y, w, h, turn in (("Castellum Ad Maram", 151.6, 421.3, 190, 150, 12), ("Castellum Wamelo", 164.6, 423.6, 170, 150, -20),
                                   ("Legerplaats Rossinge", 178.5, 427.2, 420, 330, 25)):
        site = shapely.affinity.rotate(shapely.box(x * c.KM - w, y * c.KM - h, x * c.KM + w, y * c.KM + h), turn).buffer(25)
        out.append({"naam": f"{name} (Neder-Germaanse Limes, fictief)", "geom": clipped(world, site)})
    return out


def monuments(world: World) -> List[dict]:
    """Listed buildings: dense in old centres, one church per village, mills, farms and forts."""
    rng, out = c.rng_of("monumenten"), []
    old = {"Dorenborg": (74, 420), "Tessem": (52, 260), "Rossinge": (18, 200), "Leedendam": (14, 210), "Valkenheem": (10, 240)}
    kinds = ("Woonhuis", "Pakhuis", "Gevel", "Hofje", "Winkelhuis", "Stadspoort", "Grachtenpand")
    for r in world.settled:
        x, y = r["spot"]
        count, spread = old.get(r["naam"], (2 if r["vorm"] == "kern" else 4, 160))
        out.append({"naam": f"Kerk van {r['naam']}", "soort": "kerk", "geom": Point(x, y)})
        for k in range(count):
            if r["vorm"] == "lint":
                spot = r["geom"].boundary.interpolate(rng.uniform(), normalized=True)
            else:
                spot = Point(x + rng.normal(0, spread), y + rng.normal(0, spread * 0.7))
            kind = kinds[int(rng.integers(len(kinds)))] if r["naam"] in old else ("Boerderij", "Molen", "Pastorie", "Landhuis")[k % 4]
            out.append({"naam": f"{kind} {r['naam']} {k + 1}", "soort": kind.lower(), "geom": spot})
    out += [{"naam": name, "soort": "fort", "geom": Point(x * c.KM, y * c.KM)} for name, x, y in FORTS]
    yards = world.cover.farmsteads[:: max(1, len(world.cover.farmsteads) // 60)]
    out += [{"naam": f"Boerderij {r['naam']}", "soort": "boerderij", "geom": r["geom"].centroid} for r in yards]
    return [{**row, "geom": c.on_grid(row["geom"])} for row in out if world.land.province.contains(row["geom"])]


def townscapes(world: World) -> List[dict]:
    by_name = {r["naam"]: r for r in world.settled}
    out = []
    for name, reach, label in (("Dorenborg", 780, "binnenstad"), ("Tessem", 430, "vesting"), ("Rossinge", 330, "Maarlefront"),
                               ("Harderlo", 300, "brink"), ("Polsbeek", 320, "dorpslint")):
        x, y = by_name[name]["spot"]
        angles = np.arange(14) * 2 * np.pi / 14
        ring = reach * (1 + 0.16 * np.sin(3 * angles + len(name)) + 0.08 * np.sin(5 * angles))
        shape = Polygon(np.column_stack([x + ring * np.cos(angles), y + 0.8 * ring * np.sin(angles)]))
        out.append({"naam": f"Beschermd stadsgezicht {name}, {label}", "geom": clipped(world, shape.intersection(by_name[name]["geom"].buffer(60)))})
    for name in ("Kerkwaard", "Blokveen", "Zandwaard"):
        out.append({"naam": f"Beschermd dorpsgezicht {name}", "geom": clipped(world, by_name[name]["geom"].buffer(45, join_style="mitre"))})
    return out


def landscapes(world: World) -> List[dict]:
    z = world.land.zones
    west = shapely.box(120000, 400000, 141200, 450000)
    enken = shapely.union_all([heath_ring(name, p) for name, p in plan.ENKEN])
    return [{"naam": "Lavestroom en landgoederen", "kernkwaliteit": "slingerende stroomrug, kastelen en boomgaarden", "geom": clipped(world, z["lave_oeverwal"])},
            {"naam": "Lokerveen-West", "kernkwaliteit": "openheid en strokenverkaveling", "geom": clipped(world, z["veen_noord"].intersection(west))},
            {"naam": "Maarlewaarden", "kernkwaliteit": "uiterwaarden, dijken en kolken", "geom": clipped(world, z["rivierbed"])},
            {"naam": "Enkenlandschap Heuvelrug", "kernkwaliteit": "bolle open essen", "geom": clipped(world, enken)}]


def silence(world: World) -> List[dict]:
    shapes = [("Harderlose Heide", [(169.6, 444.6), (176.6, 444.0), (176.4, 439.9), (171.6, 440.6)], None),
              ("Lokerveen", [(133.0, 433.8), (137.4, 434.6), (137.8, 430.8), (133.0, 430.0)], {"veen_noord"}),
              ("Leedewaard", [(162.6, 411.8), (169.6, 412.6), (169.4, 410.4), (164.0, 409.8)], {"kom_zuid"}),
              ("Zwaanmeer", [(132.0, 441.6), (135.6, 445.4), (140.6, 446.4), (139.6, 443.2), (136.4, 439.4), (133.6, 436.0)], None)]
    out = []
    for name, points, zones in shapes:
        drawn = Polygon(c.km(points))
        shape = cells_in(world.cells, drawn, zones) if name != "Zwaanmeer" else drawn.intersection(world.land.zones["meer"])
        out.append({"naam": f"Stiltegebied {name}", "geom": clipped(world, shape)})
    return out


