"""A generated national set for the benchmark of the accounting: seeded, the same on every machine.

Objects as provinces draw and import them: most of them near towns, from less than a hectare to some thousands, every
function that is an area equally often, a quarter of them over another one. Half of the outlines have less than 200
vertices, a few thousands: a set that was sketched by hand has fewer (60), one that follows parcels has more. Twelve
provinces with crooked borders that neighbours share vertex by vertex. EPSG:28992, m.
"""

from functools import cache
from typing import List

import numpy as np
import shapely

from novex_plugin.core.accounting.keys import PROVINCE
from novex_plugin.core.accounting.places import Places
from novex_plugin.core.model.functions import functions
from novex_plugin.core.model.records import AREA, ProposalObject
from tools.bench_data import EAST, NORTH, SOUTH, WEST, ragged_ring

SEED = 20261125
TOWNS = 600
PROVINCES = tuple(f"PV{number}" for number in range(20, 32))


def national_objects(count: int, half_under: int = 200) -> List[ProposalObject]:
    rng = np.random.default_rng(SEED)
    towns = np.column_stack([rng.uniform(WEST, EAST, TOWNS), rng.uniform(SOUTH, NORTH, TOWNS)])
    near = towns[rng.integers(0, TOWNS, count)] + rng.normal(0, 2_500, (count, 2))
    anywhere = np.column_stack([rng.uniform(WEST, EAST, count), rng.uniform(SOUTH, NORTH, count)])
    centre = np.where(rng.random((count, 1)) < 0.6, near, anywhere)
    reach = np.exp(rng.normal(np.log(450), 0.8, count)).clip(60, 8_000)
    vertices = np.exp(rng.normal(np.log(half_under), 0.9, count)).clip(6, 5_000).astype(int)
    kinds = [item for item in functions() if AREA in item.geometries]
    chosen = rng.integers(0, len(kinds), count)
    return [
        ProposalObject(
            f"{number:05d}", f"object {number}", shapely.Polygon(ragged_ring(rng, centre[number], reach[number], size)),
            AREA, kinds[chosen[number]].code, kinds[chosen[number]].perspective,
        )
        for number, size in enumerate(vertices.tolist())
    ]  # fmt: skip


@cache
def national_provinces() -> Places:
    rng = np.random.default_rng(SEED + 1)
    seeds = np.column_stack([rng.uniform(WEST, EAST, 12), rng.uniform(SOUTH, NORTH, 12)])
    land = shapely.box(WEST + 5_000, SOUTH + 5_000, EAST - 5_000, NORTH - 5_000)
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.MultiPoint(seeds), extend_to=land))
    borders = shapely.node(shapely.union_all(shapely.boundary(shapely.intersection(cells, land))))
    crooked = shapely.node(shapely.transform(shapely.segmentize(borders, 400.0), _moved))
    faces = [face for face in shapely.get_parts(shapely.polygonize(shapely.get_parts(crooked))) if face.area > 1e7]
    return Places(PROVINCE, PROVINCES, PROVINCES, tuple(faces))


def _moved(points: np.ndarray) -> np.ndarray:
    """Every vertex up to 150 m aside; the same vertex always by the same."""
    at = np.round(points, 3)
    aside = [np.sin(at @ weights) * 43_758.5453 for weights in ([12.9898, 78.233], [39.346, 11.135])]
    return points + (np.column_stack(aside) % 1.0 - 0.5) * 300.0
