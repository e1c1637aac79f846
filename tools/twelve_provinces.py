"""Generates twelve provinces that share crooked borders, with a proposal each: for the adder, its tests and benchmark.

    python -m tools.twelve_provinces <folder> [--objects 1000] [--seed 7]

writes twelve packages and ``provincies.geojson`` with the outlines. The same seed gives the same provinces. On purpose,
and a known number of each: objects that lie over the border of the neighbour, the same ones delivered twice, lines
that end where the neighbour's begin or just beside, variants that replace objects, trades that match and one that
does not. Nothing in it means anything.
"""

import argparse
import json
import tempfile
import uuid
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np
import shapely

from novex_plugin.core.accounting.places import Places
from novex_plugin.core.catalogue import explain
from novex_plugin.core.exchange import row_records
from novex_plugin.core.exchange.adder_records import Delivery
from novex_plugin.core.exchange.gpkg_geometry import multi
from novex_plugin.core.exchange.gpkg_new import NewTable, write_geopackage
from novex_plugin.core.exchange.manifest import MANIFEST_NAME, build_manifest, manifest_bytes, packed_file
from novex_plugin.core.exchange.package_reader import PROPOSAL_NAME
from novex_plugin.core.model.annexes import Explanation, ProvinceGoal, Trade
from novex_plugin.core.model.functions import functions
from novex_plugin.core.model.records import (
    AREA,
    INDICATIVE,
    LINE,
    POINT,
    SEARCH_AREA,
    ProposalHeader,
    ProposalObject,
    Variant,
)
from novex_plugin.core.model.schema import OBJECT_TABLES, schema
from tools.bench_data import ragged_ring
from tools.bench_national import PROVINCES, national_provinces

NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://novex.invalid/twaalf")
OUTLINES = "provincies.geojson"
MOMENT = "2026-11-01T12:00:00.000Z"
VARIANTS = (Variant("A", "Bundelen", preferred=True), Variant("B", "Spreiden"))
AT_BORDER, IN_A, IN_B = 0.12, 0.08, 0.04  # shares of the objects
REPLACES = 0.5  # of the objects of variant A
LINES, POINTS = 0.06, 0.06
TWINS = 3  # areas, and as many points, that two neighbours both deliver
JOINED, APART = 3, 2  # pairs of lines that meet at the border, or end 40 m from each other
HORIZONS, HORIZON_SHARES = ("2030", "2050", "2100"), (0.5, 0.4, 0.1)
EXACTNESS, EXACTNESS_SHARES = ("exact", INDICATIVE, SEARCH_AREA), (0.72, 0.2, 0.08)
DENSITY = {"woningen": 30.0, "MW": 0.6, "kton CO2-eq": 0.01, "mln m3/jaar": 0.05}  # per hectare


@dataclass(frozen=True)
class World:
    """Outlines in the order of ``deliveries``, and which provinces share a border."""

    outlines: Places
    deliveries: Tuple[Delivery, ...]
    neighbours: Tuple[Tuple[int, int, Any], ...]  # two places and the border line between them


def make_world(objects: int = 1000, seed: int = 7, provinces: int = 12) -> World:
    """``objects`` per province, give or take what stands at the borders; ``provinces`` takes the first so many."""
    whole = national_provinces()
    shapes = whole.geometries[:provinces]
    rng = np.random.default_rng(seed)
    drawn: List[List[ProposalObject]] = [
        _objects(rng, PROVINCES[place], shape, objects) for place, shape in enumerate(shapes)
    ]
    neighbours = tuple(_neighbours(shapes))
    for one, other, border in neighbours:
        for mine, theirs in _at_border(rng, PROVINCES[one], PROVINCES[other], border):
            drawn[one].append(mine)
            drawn[other].append(theirs)
    names = tuple(PROVINCES[:provinces])
    deliveries = tuple(
        _delivery(code, tuple(items), _trades(place, neighbours), place)
        for place, (code, items) in enumerate(zip(names, drawn))
    )
    return World(Places(whole.key, names, names, tuple(shapes)), deliveries, neighbours)


def _delivery(code: str, items: Tuple[ProposalObject, ...], trades: Tuple[Trade, ...], place: int) -> Delivery:
    header = ProposalHeader(
        _id(code), f"Voorstel {code}", code, milestone="IJK2", version="1.0", organisation="Provincie",
        date="2026-11-01", schema_version=schema().version,
    )  # fmt: skip
    goals = (
        ProvinceGoal("W-1", "Nieuwe woningen", "woningen", 60_000.0 + 1_000 * place, horizon="2030",
                     goal="D-WON-2030", counts_from="hoeveelheid:woningen", in_plans=15_000.0),
        ProvinceGoal("E-1", "Opwek op land", "TWh/jaar", 3.0, horizon="2030", goal="D-RES-2030",
                     counts_from="hoeveelheid:TWh/jaar"),
    )  # fmt: skip
    return Delivery(f"{code}.zip", header, items, VARIANTS, goals, trades, MOMENT)


def _id(*parts: Any) -> str:
    return str(uuid.uuid5(NAMESPACE, ":".join(str(part) for part in parts)))


def _neighbours(shapes: Sequence[Any]) -> List[Tuple[int, int, Any]]:
    found = []
    for one in range(len(shapes)):
        for other in range(one + 1, len(shapes)):
            border = shapely.intersection(shapely.boundary(shapes[one]), shapely.boundary(shapes[other]))
            if shapely.length(border) > 20_000:
                found.append((one, other, shapely.line_merge(border)))
    return found


def _objects(rng: np.random.Generator, code: str, outline: Any, count: int) -> List[ProposalObject]:
    """Objects inside the province, a share of them over its border."""
    made: List[ProposalObject] = []
    spots = _spots(rng, outline, count)
    edge = shapely.boundary(outline)
    for number in range(count):
        kind = (LINE, POINT, AREA)[int(np.searchsorted([LINES, LINES + POINTS], rng.random(), side="right"))]
        centre = spots[number]
        if kind == AREA and rng.random() < AT_BORDER:
            at = shapely.line_interpolate_point(edge, rng.random(), normalized=True)
            centre = np.array([at.x, at.y]) + rng.normal(0, 120, 2)
        made.append(_object(rng, code, number, kind, _shape(rng, kind, centre)))
    _variants(rng, made)
    return made


def _spots(rng: np.random.Generator, outline: Any, count: int) -> np.ndarray:
    west, south, east, north = outline.bounds
    found = np.empty((0, 2))
    shapely.prepare(outline)
    while len(found) < count:
        tried = np.column_stack([rng.uniform(west, east, 4 * count), rng.uniform(south, north, 4 * count)])
        found = np.concatenate([found, tried[shapely.contains_xy(outline, tried[:, 0], tried[:, 1])]])
    return found[:count]


def _shape(rng: np.random.Generator, kind: str, centre: np.ndarray) -> Any:
    if kind == POINT:
        return shapely.Point(np.round(centre, 2))
    if kind == LINE:
        steps = rng.normal(0, 110, (int(rng.integers(8, 40)), 2))
        steps[:, 0] = np.abs(steps[:, 0]) + 5.0  # always on to the east: a line that never crosses itself
        turn = rng.uniform(0, 2 * np.pi)
        steps = np.cumsum(steps, axis=0) @ [[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]]
        return shapely.MultiLineString([np.round(centre + steps, 2)])
    reach = float(np.exp(rng.normal(np.log(260), 0.6)).clip(40, 2_500))
    size = int(np.exp(rng.normal(np.log(60), 0.7)).clip(8, 900))
    return shapely.MultiPolygon([shapely.Polygon(np.round(ragged_ring(rng, centre, reach, size), 3))])


def _object(rng: np.random.Generator, code: str, number: Any, kind: str, shape: Any) -> ProposalObject:
    fitting = [item for item in functions() if kind in item.geometries]
    chosen = fitting[int(rng.integers(0, len(fitting)))]
    further = (str(rng.choice(["recreatie", "bos", "waterberging"])),) if rng.random() < 0.15 else ()
    low, value, high = _quantity(rng, chosen.unit, kind, shape)
    return ProposalObject(
        uuid=_id(code, number), name=f"{chosen.name} {number} van {code}", geometry=shape, kind=kind,
        function=chosen.code, perspective=chosen.perspective, further_functions=further,
        horizon=str(rng.choice(HORIZONS, p=HORIZON_SHARES)),
        exactness=str(rng.choice(EXACTNESS, p=EXACTNESS_SHARES)), origin="beide", certainty="richtinggevend",
        quantity=value, quantity_min=low, quantity_max=high, unit=chosen.unit if value is not None else "",
        extra={"bron": "Verzonnen"},
    )  # fmt: skip


def _quantity(rng: np.random.Generator, unit: str, kind: str, shape: Any) -> Tuple[Any, Any, Any]:
    if unit not in DENSITY or rng.random() < 0.1:
        return None, None, None
    hectares = shapely.area(shape) / 10_000.0 if kind == AREA else 12.0
    value = round(float(hectares * DENSITY[unit] * rng.uniform(0.6, 1.4)), 2)
    if rng.random() < 0.3:
        return None, value, None
    return round(value * float(rng.uniform(0.6, 1.0)), 2), value, round(value * float(rng.uniform(1.0, 1.5)), 2)


def _variants(rng: np.random.Generator, made: List[ProposalObject]) -> None:
    """Some objects go to a variant; in A half of those take the place of one of the basis, which lapses."""
    count = len(made)
    replaced = iter(range(count // 2))
    for place in range(count // 2, count):
        share = rng.random()
        if share < IN_A:
            target = made[next(replaced)].uuid if rng.random() < REPLACES else ""
            made[place] = replace(made[place], variant="A", replaces=target, dropped=bool(target) and share < 0.01)
        elif share < IN_A + IN_B:
            made[place] = replace(made[place], variant="B")


def _at_border(
    rng: np.random.Generator, one: str, other: str, border: Any
) -> List[Tuple[ProposalObject, ProposalObject]]:
    """Pairs of objects of two neighbours on the border between them."""
    found = []
    for number in range(TWINS):
        for kind in (AREA, POINT):
            at = shapely.line_interpolate_point(border, 0.1 + 0.25 * number, normalized=True)
            shape = _shape(rng, kind, np.array([at.x, at.y]) + (0 if kind == AREA else 900))
            mine = _object(rng, one, f"{other}-{kind}-{number}", kind, shape)
            mine = replace(mine, function="woningbouw", perspective="3", quantity=400.0, quantity_min=300.0,
                           quantity_max=500.0, unit="woningen", exactness="exact", horizon="2030",
                           name=f"Wijk {number} van {one} aan de grens met {other}")  # fmt: skip
            found.append((mine, replace(mine, uuid=_id(other, one, kind, number), quantity=360.0,
                                        name=f"Dezelfde {number} volgens {other}")))  # fmt: skip
    for number in range(JOINED + APART):
        at = shapely.line_interpolate_point(border, 0.2 + 0.12 * number, normalized=True)
        gap = 40.0 if number >= JOINED else 0.0
        west = shapely.MultiLineString([[(at.x - 3_000, at.y + 500), (at.x - 900, at.y), (at.x - gap, at.y)]])
        east = shapely.MultiLineString([[(at.x, at.y), (at.x + 1_100, at.y - 300), (at.x + 3_000, at.y - 200)]])
        road = replace(_object(rng, one, f"{other}-weg-{number}", LINE, west), function="infrastructuur_weg_spoor",
                       perspective="3", exactness="exact", horizon="2030", quantity=None, quantity_min=None,
                       quantity_max=None, unit="", name=f"Weg {number} van {one} naar {other}")  # fmt: skip
        later = "2050" if number == 0 else "2030"
        found.append((road, replace(road, uuid=_id(other, one, "weg", number), geometry=east, horizon=later,
                                    name=f"Weg {number} van {other} naar {one}")))  # fmt: skip
    return found


def _trades(place: int, neighbours: Sequence[Tuple[int, int, Any]]) -> Tuple[Trade, ...]:
    """Each pair of neighbours trades dwellings; the last pair does not agree on how many."""
    found: List[Trade] = []
    for number, (one, other, _border) in enumerate(neighbours):
        if place not in (one, other):
            continue
        quantity = 100.0 * (number + 1)
        if number == len(neighbours) - 1 and place == other:
            quantity -= 40.0
        giving = place == one
        found.append(
            Trade(_id("ruil", place, number), "D-WON-2030", quantity, "woningen", "weg" if giving else "hierheen",
                  PROVINCES[other if giving else one], horizon="2030", agreed=True)
        )  # fmt: skip
    return tuple(found)


# -- as files


def write_world(world: World, folder: Path) -> List[Path]:
    """A package per province, and ``provincies.geojson`` with the outlines."""
    folder.mkdir(parents=True, exist_ok=True)
    features = [
        {"type": "Feature", "properties": {"code": code}, "geometry": json.loads(shapely.to_geojson(shape))}
        for code, shape in zip(world.outlines.codes, world.outlines.geometries)
    ]
    outlines = {"type": "FeatureCollection", "features": features}
    (folder / OUTLINES).write_text(json.dumps(outlines), encoding="utf-8")
    return [write_package(folder / one.name, one) for one in world.deliveries]


def write_package(path: Path, delivery: Delivery) -> Path:
    """One package as the plugin makes it, but for what the adder does not read: styles, sheets and tables."""
    path.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        proposal = write_proposal(Path(folder) / PROPOSAL_NAME, delivery)
        content = proposal.read_bytes()
    official = explain.official_layers()
    applied = [Explanation(layer.code) for layer in official]
    layers = explain.summary(explain.status(official, [layer.code for layer in official], applied)).counts
    manifest = build_manifest(
        header=delivery.header, moment=delivery.moment, counts=_counts(delivery), outcomes={}, issues=(),
        statements=layers, software={"novex": "generator"}, basisset={"naam": "", "datum": ""},
        totals={"variant": "", "horizon": "2030"}, files=[packed_file(PROPOSAL_NAME, content)],
    )  # fmt: skip
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in ((PROPOSAL_NAME, content), (MANIFEST_NAME, manifest_bytes(manifest))):
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return path


def write_proposal(path: Path, delivery: Delivery) -> Path:
    """The GeoPackage of a delivery, with every table of the exchange model."""
    applied = [Explanation(layer.code) for layer in explain.official_layers()]
    rows: Dict[str, List[Dict[str, Any]]] = {
        "leg_uit": [row_records.to_row(row_records.EXPLANATION_COLUMNS, one) for one in applied],
        "voorstel": [row_records.to_row(row_records.HEADER_COLUMNS, delivery.header)],
        "variant": [row_records.to_row(row_records.VARIANT_COLUMNS, one) for one in delivery.variants],
        "doel_provincie": [row_records.to_row(row_records.GOAL_COLUMNS, one) for one in delivery.goals],
        "uitruil": [row_records.to_row(row_records.TRADE_COLUMNS, one) for one in delivery.trades],
    }
    shapes: Dict[str, List[Any]] = {}
    for item in delivery.objects:
        rows.setdefault(OBJECT_TABLES[item.kind], []).append(row_records.object_to_row(item))
        shapes.setdefault(OBJECT_TABLES[item.kind], []).append(multi(item.geometry, item.kind))
    tables = [
        NewTable.of_model(
            table, [[row.get(name) for name in table.field_names] for row in rows.get(table.name, ())],
            shapes.get(table.name, []),
        )
        for table in schema().tables
    ]  # fmt: skip
    write_geopackage(path, tables, delivery.moment)
    return path


def _counts(delivery: Delivery) -> Dict[str, int]:
    counts = {table.name: 0 for table in schema().tables}
    counts.update(voorstel=1, leg_uit=len(explain.official_layers()), variant=len(delivery.variants))
    counts.update(doel_provincie=len(delivery.goals), uitruil=len(delivery.trades))
    for item in delivery.objects:
        counts[OBJECT_TABLES[item.kind]] += 1
    return counts


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--objects", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=7)
    asked = parser.parse_args()
    for made in write_world(make_world(asked.objects, asked.seed), asked.folder):
        print(made)
