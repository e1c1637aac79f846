"""Further check layers that a Dutch province meets: noise, explosives, archaeology, water bodies, existing claims."""

from functools import partial
from typing import Callable, Dict, List

import numpy as np
import shapely
from shapely.geometry import LineString, Point, Polygon

from . import curves as c
from . import plan
from .areas import cells_in
from .cells import network_lines
from .layers_context import clip_lines
from .layers_networks import defence
from .layers_water import clipped, lowest_part, protection_zone
from .world import World

NOISE_HALF = {"snelweg": 380.0, "provinciale weg": 110.0, "spoor": 190.0}  # metres from the middle
BLAST_RINGS = (("explosie_zone_a", 280.0), ("explosie_zone_b", 520.0), ("explosie_zone_c", 900.0))


def noise_zones(world: World) -> List[dict]:
    """Attention areas for noise along roads and railways and around the heavy parks."""
    out = []
    for kind, half in NOISE_HALF.items():
        for name, line in network_lines()[kind]:
            band = LineString(line).simplify(8).buffer(half, quad_segs=3, cap_style="flat")
            out.append({"naam": f"Geluidaandachtsgebied {name}", "soort": kind, "geom": clipped(world, band)})
    for park in world.parks:
        if park.get("zwaar"):
            out.append({"naam": f"Geluidzone {park['naam']}", "soort": "industrie", "geom": clipped(world, park["geom"].simplify(20).buffer(300, quad_segs=3))})
    return out


def blast_zone(world: World, key: str) -> List[dict]:
    """Rings around the depot; every zone leaves out the ones inside it."""
    depot = next(row for row in defence(world) if row["soort"] == "opslag")["geom"]
    inner = Polygon()
    for name, reach in BLAST_RINGS:
        shape = depot.buffer(reach, quad_segs=6)
        if name == key:
            return [{"naam": f"Explosieaandachtsgebied {key[-1].upper()} depot Spelder (fictief)", "geom": clipped(world, shape.difference(inner))}]
        inner = shape
    raise KeyError(key)


def firing_range(world: World) -> List[dict]:
    fan = [(174.6, 443.8), (176.9, 442.9), (177.0, 441.6), (175.9, 441.2)]
    return [{"naam": "Onveilig gebied schietbaan Harderlose Heide (fictief)", "geom": clipped(world, Polygon(c.km(fan)))}]


def defence_preference(world: World) -> List[dict]:
    drawn = Polygon(c.km([(165.4, 440.8), (166.6, 442.2), (168.6, 441.6), (168.0, 440.0)]))
    return [{"naam": "Voorkeurslocatie uitbreiding kazerne Harderlo (fictief)", "geom": clipped(world, cells_in(world.cells, drawn.buffer(400), {"stuwwal"}))}]


def power_site(world: World) -> List[dict]:
    park = next(p["geom"] for p in world.parks if p["naam"] == "Maarlehaven")
    x0, y0, _, y1 = park.bounds
    return [{"naam": "Vestigingsplaats elektriciteitsopwekking Maarlehaven (fictief)",
             "geom": clipped(world, c.areas(park.intersection(shapely.box(x0, y0, x0 + 1000, y1))))}]


def energy_search(world: World) -> List[dict]:
    """Search areas of the regional energy strategy."""
    rows = [("RES-zoekgebied wind A311-West", [(133.0, 424.0), (133.2, 425.6), (141.0, 426.0), (141.0, 424.2)], "wind"),
            ("RES-zoekgebied zon Tessemerbroek", [(140.6, 424.4), (145.0, 424.6), (145.0, 422.8), (140.8, 422.6)], "zon"),
            ("RES-zoekgebied wind en zon A319-Noord", [(151.4, 446.0), (153.4, 446.2), (153.8, 442.0), (151.8, 441.8)], "wind en zon")]
    return [{"naam": name, "soort": kind, "geom": clipped(world, cells_in(world.cells, Polygon(c.km(points)).buffer(350)))} for name, points, kind in rows]


def housing_sites(world: World) -> List[dict]:
    """Agreed large housing sites (an existing claim on ground)."""
    rows = [("Dorenborg Spoorzone", [(157.0, 427.2), (159.4, 427.2), (159.4, 426.1), (157.0, 426.0)]),
            ("Heidelo-Oost", [(156.6, 440.8), (158.0, 440.6), (157.8, 439.4), (156.6, 439.4)])]
    return [{"naam": f"Woningbouwlocatie {name}", "woningen": 2500 if k == 0 else 900, "geom": clipped(world, Polygon(c.km(points)))}
            for k, (name, points) in enumerate(rows)]


def archaeology(world: World) -> List[dict]:
    """High expectation on the fossil levee and the levees of the Lave; sites along the old river."""
    zones = world.land.zones
    core = protection_zone([(150.9, 421.7), (151.9, 421.9), (152.2, 421.0), (151.2, 420.8)], "vicus")
    return [{"naam": "Stroomrug Rugstraat", "waarde": "hoge verwachting", "geom": zones["stroomrug"]},
            {"naam": "Oeverwallen van de Lave", "waarde": "hoge verwachting", "geom": zones["lave_oeverwal"]},
            {"naam": "Vicus bij Waardel", "waarde": "vastgesteld", "geom": clipped(world, core)}]


def rail_reservation(world: World) -> List[dict]:
    """Room for doubling the northern railway."""
    name, line = network_lines()["spoor"][2]
    band = LineString(line).simplify(2).buffer(28, quad_segs=2, cap_style="flat").difference(LineString(line).simplify(2).buffer(8, quad_segs=2, cap_style="flat"))
    return [{"naam": f"Reservering spoorverdubbeling {name}", "geom": clipped(world, band)}]


def fairways(world: World) -> List[dict]:
    inside = world.land.province
    return [{"naam": "Maarle", "cemt_klasse": "VIb", "geom": clip_lines(world.land.maarle.axis, inside)},
            {"naam": "Middelkanaal", "cemt_klasse": "Va", "geom": clip_lines(world.land.lines["kanaal"], inside)}]


def water_bodies(world: World) -> List[dict]:
    by_name = {w["naam"]: w["geom"] for w in world.land.water if w["klasse"] in ("rivier", "kanaal", "meer", "ringvaart")}
    rows = [{"naam": f"KRW-waterlichaam {name}", "geom": clipped(world, shape.simplify(4))} for name, shape in by_name.items()]
    for name, points in plan.BROOKS:
        line = c.wiggled(c.resample(c.catmull(c.km(points), 60), 80), name, 45, (330, 720))
        rows.append({"naam": f"KRW-waterlichaam {name}", "geom": clipped(world, LineString(line).simplify(3).buffer(5, quad_segs=1, cap_style="flat"))})
    return rows


def livestock(world: World) -> List[dict]:
    """Stables: part of the farmyards, most of them in the valley."""
    out = []
    for k, yard in enumerate(world.cover.farmsteads):
        spot = yard["geom"].centroid
        chance = 0.34 if spot.y > 432_000 and spot.x > 147_000 else 0.12
        if c.rng_of(f"stal-{spot.x:.0f}-{spot.y:.0f}").uniform() < chance:
            out.append({"naam": f"Veehouderij {k + 1}", "geom": c.on_grid(Point(spot.x, spot.y))})
    return out


def gas_cloud(world: World) -> List[dict]:
    park = next(p["geom"] for p in world.parks if p["naam"] == "Maarlehaven")
    at = park.representative_point()
    angles = np.arange(40) * 2 * np.pi / 40
    ring = 1150 * (1 + 0.1 * np.sin(2 * angles + 1))
    return [{"naam": "Gifwolkaandachtsgebied Maarlehaven", "geom": clipped(world, Polygon(np.column_stack([at.x + ring * np.cos(angles), at.y + ring * np.sin(angles)])))}]


def framework_d(world: World) -> List[dict]:
    """Weighing framework, heaviest class: flood plains and the deepest ground."""
    zones = world.land.zones
    return [{"naam": "Buitendijks gebied", "klasse": "D", "geom": c.areas(shapely.union_all([zones["rivierbed"], zones["leedebed"]]))},
            {"naam": "Diepste deel Lokermeerpolder", "klasse": "D", "geom": clipped(world, lowest_part(world))}]


def framework_bc(world: World) -> List[dict]:
    """Weighing framework, middle classes: peat and the low basins."""
    zones = world.land.zones
    return [{"naam": "Veenweidegebied", "klasse": "C", "geom": zones["veen_noord"]}, {"naam": "Komgebied noord", "klasse": "B", "geom": zones["kom_noord"]},
            {"naam": "Komgebied zuid", "klasse": "B", "geom": zones["kom_zuid"]}]


MAKERS: Dict[str, Callable[[World], List[dict]]] = {
    "geluidaandachtsgebied": noise_zones, "schietbaan_onveilig": firing_range, "nprd_voorkeurslocatie": defence_preference,
    "vestigingsplaats_elektriciteit": power_site, "res_zoekgebied": energy_search, "woningbouwlocaties": housing_sites, "archeologie": archaeology,
    "hoofdinfra_nieuw_reservering": rail_reservation, "rijksvaarwegen": fairways, "krw_waterlichamen": water_bodies,
    "veehouderijbedrijven": livestock, "gifwolkaandachtsgebied": gas_cloud, "afwegingskader_klasse_d": framework_d,
    "afwegingskader_klasse_bc": framework_bc,
    **{key: partial(blast_zone, key=key) for key, _ in BLAST_RINGS},
}
