"""Generated reservation layers of national size for the benchmark: seeded, the same on every machine.

Ten layers that look, to an engine, like the real ones: farmland that tiles the country, small buildings, nature
areas of tens of thousands of vertices with holes, river beds, long thin strips along pipelines and dykes, and
zones that lie over each other. Numbers and sizes follow the national data: a million features, some thirty
million vertices, single areas of a hundred thousand. Coordinates are RD New (EPSG:28992), in metres.
"""

from pathlib import Path
from typing import Callable, Dict, List

import numpy as np
import shapely

SEED = 20261122
VERSION = 6  # raise it when the generator changes: the cache then starts anew
WEST, SOUTH, EAST, NORTH = 20_000.0, 320_000.0, 260_000.0, 600_000.0
PARCEL_COLUMNS, PARCEL_ROWS = 900, 800  # 720,000 parcels
BUILDINGS = 300_000
TOWNS = 1_500
TOWN_SPREAD_M = 700.0
ENGINE_CRS = "EPSG:28992"


def farmland(rng: np.random.Generator) -> np.ndarray:
    """Parcels that tile the country: crooked quadrilaterals with a bend in every side, shared with the neighbour."""
    columns, rows = PARCEL_COLUMNS, PARCEL_ROWS
    x = np.linspace(WEST, EAST, 2 * columns + 1)
    y = np.linspace(SOUTH, NORTH, 2 * rows + 1)
    grid = np.stack(np.meshgrid(x, y, indexing="ij"), axis=-1)
    grid += rng.uniform(-0.35, 0.35, grid.shape) * [x[1] - x[0], y[1] - y[0]]
    ring = [(0, 0), (1, 0), (2, 0), (2, 1), (2, 2), (1, 2), (0, 2), (0, 1), (0, 0)]
    corners = [grid[i : i + 2 * columns - 1 : 2, j : j + 2 * rows - 1 : 2].reshape(-1, 2) for i, j in ring]
    return shapely.polygons(np.stack(corners, axis=1))


def buildings(rng: np.random.Generator) -> np.ndarray:
    """Small rectangles, turned every way, in clusters round towns."""
    towns = np.column_stack([rng.uniform(WEST, EAST, TOWNS), rng.uniform(SOUTH, NORTH, TOWNS)])
    centre = towns[rng.integers(0, TOWNS, BUILDINGS)] + rng.normal(0, TOWN_SPREAD_M, (BUILDINGS, 2))
    half = rng.uniform(4, 16, (BUILDINGS, 2))
    angle = rng.uniform(0, np.pi, BUILDINGS)
    turn = np.stack([np.cos(angle), np.sin(angle)], axis=-1)
    across = np.stack([-turn[:, 1], turn[:, 0]], axis=-1)
    signs = [(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)]
    corners = [centre + turn * half[:, :1] * a + across * half[:, 1:] * b for a, b in signs]
    return shapely.polygons(np.stack(corners, axis=1))


def ragged_ring(rng: np.random.Generator, centre: np.ndarray, reach: float, vertices: int) -> np.ndarray:
    """A closed ring within ``reach`` of its centre, with bays at every scale; it never crosses itself."""
    angle = np.linspace(0, 2 * np.pi, vertices, endpoint=False)
    radius = np.ones(vertices)
    for octave in range(1, 9):
        waves = rng.integers(2**octave, 2 ** (octave + 1))
        radius += 0.35 / octave**1.3 * np.sin(waves * angle + rng.uniform(0, 2 * np.pi))
    jitter = 0.3 * 2 * np.pi / vertices  # surveyed borders wander by less than the distance between their vertices
    radius = np.clip(radius / radius.max(), 0.4, 1.0) + rng.uniform(-jitter, 0.0, vertices)
    ring = centre + np.column_stack([np.cos(angle), np.sin(angle)]) * (radius * reach)[:, None]
    return np.concatenate([ring, ring[:1]])


def area_with_holes(
    rng: np.random.Generator, centre: np.ndarray, reach: float, vertices: int, holes: int
) -> shapely.Polygon:
    """One ragged area; its holes stand on a small grid near the middle, so that they never meet."""
    shell = ragged_ring(rng, centre, reach, vertices)
    side = int(np.ceil(np.sqrt(holes)))
    step = 0.3 * reach / max(1, side)
    places = [(i - side / 2, j - side / 2) for i in range(side) for j in range(side)][:holes]
    inner = [ragged_ring(rng, centre + np.array(place) * step, step / 6, max(8, vertices // 200)) for place in places]
    return shapely.Polygon(shell, inner)


def spot(rng: np.random.Generator) -> np.ndarray:
    return np.array([rng.uniform(WEST, EAST), rng.uniform(SOUTH, NORTH)])


def multi_areas(count: int, side: int, cell: float, vertices: int) -> Callable[[np.random.Generator], np.ndarray]:
    """Multipolygons as ordinances publish them: all places of one kind in a region are one feature.

    A region is ``side`` by ``side`` cells of ``cell`` metres with an area in each. Regions lie over each other.
    One feature in twenty-five has five times the vertices.
    """

    def make(rng: np.random.Generator) -> np.ndarray:
        made: List[shapely.Geometry] = []
        for number in range(count):
            size = vertices * (5 if number % 25 == 0 else 1) // side**2
            corner = spot(rng)
            areas = []
            for place in np.ndindex(side, side):
                reach = cell / 2 * rng.uniform(0.6, 1.0)
                centre = corner + (np.array(place) + 0.5) * cell
                areas.append(area_with_holes(rng, centre, reach, max(12, size), int(rng.integers(0, 12))))
            made.append(shapely.MultiPolygon(areas))
        return np.array(made, dtype=object)

    return make


def strips(
    count: int, together: int, steps: int, step_m: float, width_m: float
) -> Callable[[np.random.Generator], np.ndarray]:
    """Long thin zones along wandering lines; ``together`` of them are one feature, as one authority publishes them."""

    def make(rng: np.random.Generator) -> np.ndarray:
        made = []
        for _ in range(count):
            lines = []
            for _ in range(together):
                heading = rng.uniform(0, 2 * np.pi) + np.cumsum(rng.normal(0, 0.08, steps))
                path = np.cumsum(np.column_stack([np.cos(heading), np.sin(heading)]) * step_m, axis=0)
                lines.append(shapely.LineString(path + spot(rng)))
            made.append(shapely.union_all(shapely.buffer(np.array(lines, dtype=object), width_m / 2, quad_segs=4)))
        return np.array(made, dtype=object)

    return make


def zones(count: int, reach: float, vertices: int) -> Callable[[np.random.Generator], np.ndarray]:
    """Simple areas that lie over each other."""

    def make(rng: np.random.Generator) -> np.ndarray:
        sizes = rng.uniform(0.3, 1.0, count) * reach
        return np.array([shapely.Polygon(ragged_ring(rng, spot(rng), size, vertices)) for size in sizes], dtype=object)

    return make


LAYERS: Dict[str, Callable[[np.random.Generator], np.ndarray]] = {
    "landbouwpercelen": farmland,
    "woonbebouwing": buildings,
    "natura2000": multi_areas(200, 3, 6_000.0, 40_000),
    "nnn": multi_areas(600, 6, 2_500.0, 14_000),
    "rivierbed": strips(6, 5, 2_500, 40.0, 900.0),
    "buisleidingstrook": strips(12, 100, 500, 60.0, 70.0),
    "waterkering_kern": strips(21, 120, 300, 25.0, 40.0),
    "grondwaterbescherming": zones(900, 4_000, 300),
    "stiltegebied": zones(500, 6_000, 500),
    "laagvlieggebied": zones(14, 35_000, 60),
}


def make_layers(path: Path) -> Dict[str, int]:
    """Write the ten layers as tables of one GeoPackage; returns the number of features per layer."""
    import geopandas
    import pyogrio

    path.parent.mkdir(parents=True, exist_ok=True)
    work = path.with_suffix(".tmp.gpkg")
    work.unlink(missing_ok=True)
    counts = {}
    for number, (key, make) in enumerate(LAYERS.items()):
        shapes = make(np.random.default_rng([SEED, number]))
        frame = geopandas.GeoDataFrame(
            {"id": [f"{key}.{i + 1}" for i in range(len(shapes))], "naam": key}, geometry=shapes, crs=ENGINE_CRS
        )
        pyogrio.write_dataframe(
            frame, work, layer=key, driver="GPKG", promote_to_multi=True, append=number > 0,
            dataset_options={"VERSION": "1.3"} if number == 0 else None,
        )  # fmt: skip
        counts[key] = len(shapes)
    work.replace(path)
    return counts


def make_proposals(count: int = 300) -> List[shapely.Polygon]:
    """Sketches of 1 to 400 ha, half of them near towns where everything is denser."""
    rng = np.random.default_rng([SEED, 99])
    town_rng = np.random.default_rng([SEED, 1])
    towns = np.column_stack([town_rng.uniform(WEST, EAST, TOWNS), town_rng.uniform(SOUTH, NORTH, TOWNS)])
    sketches = []
    for number in range(count):
        centre = towns[rng.integers(0, TOWNS)] if number % 2 else spot(rng)
        reach = 100.0 * 16.0 ** rng.uniform(0, 1)
        sketches.append(shapely.Polygon(ragged_ring(rng, centre, reach, int(rng.integers(8, 200)))))
    return sketches
