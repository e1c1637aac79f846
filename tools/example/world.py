"""Everything the tables are made from, made once."""

from dataclasses import dataclass
from typing import List

import shapely
from shapely.geometry import LineString

from . import curves as c
from . import landuse, settlements
from .areas import municipalities
from .cells import Cell, make_cells, network_lines
from .terrain import Land, make_land


@dataclass
class World:
    """Landscape, cells, settlements and ground cover of Middelwaard."""

    land: Land
    cells: List[Cell]
    settled: List[dict]
    parks: List[dict]
    cover: landuse.Cover
    municipalities: List[dict]


def obstacles(land: Land):
    """Where nobody builds: water, motorways, railways and dikes."""
    net = network_lines()
    parts = [w["geom"] for w in land.water]
    parts += [LineString(p).buffer(72) for _, p in net["snelweg"]] + [LineString(p).buffer(14) for _, p in net["spoor"]]
    parts += [LineString(d).buffer(20) for d in (land.maarle.dike_north, land.maarle.dike_south, land.leede.dike_north)]
    return shapely.union_all(parts)


def leave_room_for_streets(settled: List[dict]) -> None:
    """Main roads and city streets are not part of the neighbourhoods beside them."""
    net = network_lines()
    strips = [LineString(p).buffer(half, cap_style="flat", quad_segs=2) for kind, half in (("provinciale weg", 14), ("ring", 18), ("stad", 12))
              for _, p in net[kind]]
    streets = c.on_grid(shapely.union_all(strips).simplify(1.5))
    for row in settled:
        row["geom"] = c.areas(shapely.difference(row["geom"], streets, grid_size=c.GRID))


def make_world() -> World:
    """The whole province, in the order in which it came about."""
    land = make_land()
    cells = make_cells(land)
    land.province = shapely.coverage_union_all([cell.shape for cell in cells])
    builder = settlements.Builder(land, cells, obstacles(land))
    settled = settlements.build_places(builder)
    parks = settlements.build_parks(builder)
    settled += settlements.build_villages(builder)
    leave_room_for_streets(settled)
    cover = landuse.make_cover(land, cells, [row["geom"] for row in settled + parks])
    return World(land, cells, settled, parks, cover, municipalities(cells, land))
