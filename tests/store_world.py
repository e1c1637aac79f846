"""A store of several layers, and proposals over it, for tests of the whole check (EPSG:28992, m; seeded)."""

import geopandas
import numpy as np
import shapely

from novex_plugin.adapters.geopackage import create_proposal
from novex_plugin.adapters.store import build_store, discover_sources
from novex_plugin.core.model.records import ProposalHeader, ProposalObject

WEST, SOUTH, SIDE = 185_000.0, 435_000.0, 9_000.0
FUNCTIONS = ("woningbouw", "windpark", "bos", "bedrijventerrein", "zonneveld")


def _blob(rng, reach, most=120):
    corners = int(rng.integers(5, most))
    angle = (np.arange(corners) + rng.uniform(0, 0.9, corners)) / corners * 2 * np.pi
    radius = rng.uniform(0.4, 1.0, corners) * rng.uniform(reach / 10, reach)
    middle = [WEST, SOUTH] + rng.uniform(0, SIDE, 2)
    return shapely.Polygon(np.round(np.column_stack([np.cos(angle), np.sin(angle)]) * radius[:, None] + middle, 2))


def _course(rng, steps=60):
    course = np.cumsum(rng.normal(0, 180, (steps, 2)), axis=0) + [WEST, SOUTH] + rng.uniform(0, SIDE, 2)
    return shapely.LineString(np.round(course, 2))


def make_layers(seed=1):
    """Geometries and further columns by layer: areas that overlap, large ones, lines with a voltage."""
    rng = np.random.default_rng(seed)
    courses = [_course(rng) for _ in range(6)]
    voltages = ["380", "220", "", "150", "110", "380", "380"]
    return {
        "natura2000": ([_blob(rng, 2500, 900) for _ in range(14)], {}),
        "nnn": ([_blob(rng, 1200) for _ in range(30)], {}),
        "buisleidingstrook": ([_course(rng).buffer(35.0) for _ in range(3)], {}),
        "hoogspanningsverbinding": ([*courses, courses[0]], {"spanning": voltages}),
        "leeg": ([], {}),
    }


def make_big_store(folder, seed=1, only=()):
    """The path of a prepared store."""
    source = folder / "bron.gpkg"
    for key, (shapes, columns) in make_layers(seed).items():
        if only and key not in only:
            continue
        names = [f"{key} {number}" for number in range(len(shapes))]
        frame = geopandas.GeoDataFrame({"naam": names, **columns}, geometry=list(shapes), crs="EPSG:28992")
        frame.to_file(source, layer="stiltegebied" if key == "leeg" else key, driver="GPKG")
    report = build_store(discover_sources(source, "2026-10-01").sources, folder / "basisset.gpkg")
    return report.path


def random_proposal(folder, count, seed=4):
    """A proposal file with so many of these objects."""
    made = create_proposal(folder / "voorstel.gpkg", ProposalHeader("v", "Proef", "PV25"))
    made.write_objects(random_objects(count, seed))
    return made


def random_objects(count, seed=0):
    """Areas, lines and points."""
    rng = np.random.default_rng(seed)
    return [_object(rng, number) for number in range(count)]


def _object(rng, number):
    kind = ("vlak", "vlak", "vlak", "lijn", "punt")[int(rng.integers(5))]
    shape = {"vlak": lambda: _blob(rng, 600), "lijn": lambda: _course(rng, 12)}.get(
        kind, lambda: shapely.Point(np.round([WEST, SOUTH] + rng.uniform(0, SIDE, 2), 2))
    )()
    function = FUNCTIONS[int(rng.integers(len(FUNCTIONS)))] if kind != "lijn" else "bos"
    return ProposalObject(
        f"u{number:05d}", f"object {number}", shape, kind, function, status="concept",
        height_m=float(rng.integers(10, 200)) if rng.random() < 0.5 else None,
    )  # fmt: skip
