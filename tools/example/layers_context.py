"""The context tables: border, municipalities, water, roads, railways, places, forest and the land-use map."""

from typing import Dict, List

import numpy as np
import shapely
from shapely.geometry import LineString, MultiLineString, Point

from . import curves as c
from . import landuse, plan
from .areas import cells_in, people_by_municipality
from .cells import POLDER_GRID_ANGLE, network_lines
from .junctions import ramps
from .settlements import place_lines
from .world import World


def province(world: World) -> List[dict]:
    return [{"naam": plan.PROVINCE, "code": plan.PROVINCE_CODE, "geom": world.land.province}]


def municipalities(world: World) -> List[dict]:
    people = people_by_municipality(world.municipalities, world.settled)
    return [{"naam": r["naam"], "code": r["code"], "inwoners": people[r["code"]], "geom": r["geom"]} for r in world.municipalities]


def novex_areas(world: World) -> List[dict]:
    """One fictitious NOVEX area: the urban region along canal and railway."""
    drawn = c.km([(149.2, 417.6), (152.0, 419.2), (163.8, 420.0), (166.6, 426.0), (165.4, 432.6), (166.4, 438.8), (163.6, 441.0),
                  (157.6, 442.4), (150.6, 442.0), (149.6, 435.0), (148.8, 430.6), (144.0, 429.6), (143.8, 419.6)])
    shape = cells_in(world.cells, shapely.Polygon(drawn))
    return [{"naam": "Dorenborg-Vallei (fictief NOVEX-gebied)", "soort": "verstedelijking en landelijk gebied", "geom": shape}]


VISTA_REGIONS = (  # name, strategy, municipalities
    ("Dorenborg-Vallei", "S", ("Dorenborg", "Valkenheem", "Heidelo")),
    ("Maarlestreek", "V", ("Tessem", "Maarlewaarden", "Leedendam")),
    ("Laag-Middelwaard", "I", ("Lokermeer", "Zwaanmeer", "Lavestromen")),
    ("Leedeoever", "T", ("Rossinge", "Oosterleede")),
    ("Hoog-Middelwaard", "A", ("Spelder",)),
)


def vista_regions(world: World) -> List[dict]:
    """Every municipality in one region, as the arrangements of real provinces have it."""
    shapes = {row["naam"]: row["geom"] for row in world.municipalities}
    return [{"naam": name, "vista": code, "geom": c.areas(shapely.union_all([shapes[each] for each in members], grid_size=c.GRID))}
            for name, code, members in VISTA_REGIONS]


def water(world: World) -> List[dict]:
    return [{"naam": w["naam"], "klasse": w["klasse"], "geom": w["geom"]} for w in world.land.water]


def clip_lines(line: np.ndarray, shape):
    part = c.on_grid(LineString(line).simplify(2.0)).intersection(shape)
    return shapely.line_merge(part) if part.geom_type == "MultiLineString" else part


def local_lines(world: World) -> Dict[str, List[LineString]]:
    """Country lanes: on the dikes, along levees and ribbons, and across them."""
    land, n = world.land, world.land.lines
    lines = place_lines(land)
    named = {"Maarledijk noord": lines["dijk_noord"], "Maarledijk zuid": lines["dijk_zuid"], "Leededijk": lines["leede_dijk"],
             "Binnenweg noord": lines["oeverwal_noord_midden"], "Binnenweg zuid": lines["oeverwal_zuid_midden"],
             "Rugstraat": lines["stroomrug"], "Lavekade": c.shifted(lines["lave"], -70), "Eerste Veenweg": lines["lint1"],
             "Derde Veenweg": lines["lint3"], "Broekweg": lines["kom26"], "Tessemerbroekweg": lines["kom63"]}
    out = {name: [LineString(p)] for name, p in named.items()}
    out["Ringdijk"] = [LineString(np.vstack([n["ringdijk"], n["ringdijk"][:1]]))]
    out["Steeg"] = (c.rulings(land.maarle.dike_north, n["oeverwal_noord"], 620, "ow-n")[::2]
                    + c.rulings(land.maarle.dike_south, n["oeverwal_zuid"], 640, "ow-z")[::2])
    out["Zijdeweg"] = (c.rulings(n["oeverwal_noord"], n["lave_zuid"], 1350, "kom-n")[::2]
                       + c.rulings(n["leede_oeverwal"], n["oeverwal_zuid"], 1450, "kom-z")[::2])
    centre = land.zones["droogmakerij"].centroid
    grid = []
    for gap, turn, step in ((1000.0, 0.0, 2), (1850.0, 90.0, 1)):
        for k in range(-8, 9, step):
            line = LineString([(centre.x - 9000, centre.y + k * gap + 120), (centre.x + 9000, centre.y + k * gap + 120)])
            grid.append(shapely.affinity.rotate(line, POLDER_GRID_ANGLE + turn, origin=centre).intersection(land.zones["droogmakerij"]))
    out["Polderweg"] = grid
    out["Zandweg"] = c.warped_grid(land.zones["vallei"], (950, 1300), 28, "vallei", 330)[::2]
    out["Bosweg"] = c.warped_grid(land.zones["stuwwal"], (1250, 1700), 48, "stuwwal", 240)[::2]
    return out


def roads(world: World) -> List[dict]:
    """Motorways, provincial roads, the ring and the lanes, with class and number."""
    inside, out = world.land.province, []
    classes = {"snelweg": "autosnelweg", "provinciale weg": "provinciale weg", "ring": "stadsweg", "stad": "stadsweg"}
    for kind, label in classes.items():
        for name, line in network_lines()[kind]:
            number = name if name[0] in "AN" and name[1:].isdigit() else ""
            out.append({"naam": name, "klasse": label, "nummer": number, "geom": clip_lines(line, inside)})
    out += [{"naam": name, "klasse": "verbindingsweg", "nummer": "", "geom": c.on_grid(line.intersection(inside))} for name, line in ramps()]
    dry = inside.difference(shapely.union_all([world.land.zones[z] for z in ("rivierbed", "leedebed", "meer", "moeras")]).buffer(-30))
    for name, lines in local_lines(world).items():
        for k, line in enumerate(lines, 1):
            shape = c.on_grid(line.simplify(2.5)).intersection(dry)
            shape = MultiLineString([g for g in shapely.get_parts(shape) if g.geom_type == "LineString" and g.length > 150])
            if not shape.is_empty:
                label = name if len(lines) == 1 else f"{name} {k}"
                out.append({"naam": label, "klasse": "lokale weg", "nummer": "", "geom": shape})
    return out


def railways(world: World) -> List[dict]:
    return [{"naam": name, "klasse": "hoofdspoorweg", "geom": clip_lines(line, world.land.province)}
            for name, line in network_lines()["spoor"]]


def place_points(world: World) -> List[dict]:
    rows = [{"naam": r["naam"], "inwoners": r["inwoners"], "klasse": r["klasse"], "geom": Point(r["spot"])} for r in world.settled]
    rows += [{"naam": f"Station {name}", "inwoners": 0, "klasse": "station", "geom": Point(x * c.KM, y * c.KM)}
             for name, x, y in plan.STATIONS]
    return [{**row, "geom": c.on_grid(row["geom"])} for row in rows]


def cores(world: World) -> List[dict]:
    return [{"naam": r["naam"], "klasse": r["klasse"], "inwoners": r["inwoners"], "geom": r["geom"]} for r in world.settled]


def forest(world: World) -> List[dict]:
    """Forest by zone and kilometre block, so that one feature is never the whole ridge."""
    groups = landuse.merged(world.cover.forest, lambda row: (row["zone"], int(row["geom"].centroid.x // 5000),
                                                             int(row["geom"].centroid.y // 5000)))
    label = {"stuwwal": "Middelwaards Bos", "vallei": "Landgoedbos in de vallei"}
    return [{"naam": label.get(zone, "Bosje in het rivierengebied"), "klasse": "loofbos" if zone != "stuwwal" else "gemengd bos",
             "geom": shape} for (zone, _, _), shape in groups.items()]


def land_use(world: World) -> List[dict]:
    """Every square metre has a class: built-up, work, infrastructure, water, nature, forest or a kind of farming."""
    cover, out = world.cover, []
    water_all = shapely.union_all([w["geom"] for w in world.land.water], grid_size=c.GRID)
    groups = {("bebouwd gebied", "bebouwd gebied"): [r["geom"] for r in world.settled]}
    for park in world.parks:
        groups.setdefault((park["klasse"], park["klasse"]), []).append(park["geom"])
    groups[("infrastructuur", "infrastructuur")] = [cover.infrastructure]
    groups[("water", "water")] = [water_all]
    covered = None
    for (label, name), shapes in groups.items():
        shape = c.areas(shapely.union_all(np.array(shapes, dtype=object), grid_size=c.GRID))
        shape = shape if covered is None else c.areas(shapely.difference(shape, covered, grid_size=c.GRID))
        covered = shape if covered is None else shapely.union(covered, shape, grid_size=c.GRID)
        out.append({"naam": name.capitalize(), "klasse": label, "geom": shape})
    rows = [{**r, "klasse": "bos"} for r in cover.forest] + [{**r, "klasse": r["naam"].lower()} for r in cover.heath]
    rows += [{**r, "klasse": "natte natuur"} for r in cover.nature] + list(cover.farm_cells)
    for (label, zone), shape in landuse.merged(rows, lambda r: (r["klasse"], r["zone"])).items():
        out.append({"naam": f"{label.capitalize()} ({zone.replace('_', ' ')})", "klasse": label, "geom": shape})
    return out
