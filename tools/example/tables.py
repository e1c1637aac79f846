"""The tables of the example basisset: fixed keys, in the order of the layer tree."""

from typing import Callable, Dict, List

from . import layers_context as context
from . import layers_more
from . import layers_nature as nature
from . import layers_networks as networks
from . import layers_water as water
from .world import World

MAKERS: Dict[str, Callable[[World], List[dict]]] = {
    "provincie": context.province, "gemeenten": context.municipalities, "novex_gebieden": context.novex_areas,
    "vista_regio": context.vista_regions,
    "water": context.water, "wegen": context.roads, "spoorwegen": context.railways, "woonkernen": context.cores,
    "bos": context.forest, "landgebruik": context.land_use, "plaatsen": context.place_points,
    "waterkering_kern": water.dike_core, "waterkering_beschermingszone": water.dike_protection,
    "waterkering_profiel_vrije_ruimte": water.dike_profile, "rivierbed": water.river_bed,
    "rivier_reservering": water.river_reservation, "hoofdweg_reservering": networks.road_reservation,
    "vaarweg_vrijwaring": networks.waterway_zone, "hoofdwegen": networks.motorways,
    "buisleidingstrook": networks.pipe_strip, "buisleiding_bestaand": networks.pipelines,
    "hoogspanningsverbinding": networks.power_lines, "hoogspanningsstation": networks.power_stations,
    "woonbebouwing": networks.dwellings, "landbouwpercelen": networks.fields, "laagvliegroute": networks.low_route,
    "laagvlieggebied": networks.low_area, "defensieterrein": networks.defence, "natura2000": nature.natura2000,
    "overgangsgebied_n2000": nature.transition, "nnn": nature.nature_network, "werelderfgoed_waterlinie": nature.waterline,
    "werelderfgoed": nature.world_heritage, "rijksmonumenten": nature.monuments, "beschermde_gezichten": nature.townscapes,
    "landschap_waardevol": nature.landscapes, "grondwaterbescherming": water.groundwater,
    "drinkwaterreservering": water.drinking_water, "veenbodem": water.peat, "diepe_polder": water.deep_polder,
    "beken": water.brooks, "risicocontour_pr": networks.risk_contours, "basisnet": networks.transport_of_danger,
    "bedrijventerreinen": networks.parks, "zware_bedrijventerreinen": lambda world: networks.parks(world, heavy_only=True),
    "stedelijk_gebied": networks.urban, "stiltegebied": nature.silence, **layers_more.MAKERS,
}


def make_tables(world: World) -> Dict[str, List[dict]]:
    """Every table as rows with ``naam`` and ``geom``; empty geometries are left out."""
    return {key: [row for row in maker(world) if not row["geom"].is_empty] for key, maker in MAKERS.items()}
