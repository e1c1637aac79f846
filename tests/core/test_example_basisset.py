"""The example province holds together: whole, valid, and shaped by the rules of its landscape."""

import sqlite3
import sys
from pathlib import Path

import numpy as np
import pytest
import shapely

sys.path.insert(0, str(Path(__file__).parent))
from example_reader import FOLDER, merged, tables

from novex_plugin.core.catalogue import check_layers, context_layers
from novex_plugin.core.geometry.pieces import cut

KINDS = {"vlak": {"MultiPolygon"}, "lijn": {"MultiLineString"}, "punt": {"Point"}}
FLOOD_PLAIN_SHARE = 0.97  # of the river's water that lies between its dikes


def shapes(key):
    return np.array([row["geom"] for row in tables()[key]], dtype=object)


@pytest.mark.parametrize("key", sorted(tables()))
def test_every_table_is_filled_valid_and_known(key):
    layers = {layer.key: layer for layer in [*check_layers(), *context_layers()]}
    rows = tables()[key]
    assert rows
    assert all(row["naam"] and row["id"] and row["bron"] == "Fictieve voorbeelddata NOVEX" for row in rows)
    assert {row["datum"] for row in rows} == {"2026-01-01"}
    assert len({row["id"] for row in rows}) == len(rows)
    geometry = shapes(key)
    assert not shapely.is_empty(geometry).any()
    assert shapely.is_valid(geometry).all()
    assert {g.geom_type for g in geometry} <= KINDS[layers[key].geometry]


@pytest.mark.parametrize("key", sorted(tables()))
def test_the_store_can_cut_every_table_without_losing_ground(key):
    geometry = shapes(key)
    kind = {"MultiPolygon": "vlak", "MultiLineString": "lijn", "Point": "punt"}[geometry[0].geom_type]
    pieces, owner = cut(geometry, kind)
    assert set(owner) == set(range(len(geometry)))
    assert shapely.area(pieces).sum() == pytest.approx(shapely.area(geometry).sum(), abs=1.0)


def test_everything_lies_inside_the_province():
    province = merged("provincie").buffer(0.2)
    shapely.prepare(province)
    for key in tables():
        inside = shapely.covers(province, shapes(key))
        assert inside.all(), (key, [tables()[key][i]["naam"] for i in np.flatnonzero(~inside)[:3]])
    assert province.within(shapely.box(130_000, 400_000, 185_000, 450_000))


def test_municipalities_tile_the_province_exactly():
    province, parts = merged("provincie"), shapes("gemeenten")
    assert 8 <= len(parts) <= 12
    assert abs(shapely.area(parts).sum() - province.area) < 0.01
    assert shapely.symmetric_difference(shapely.union_all(parts), province).area < 0.01
    assert shapely.equals(shapely.coverage_union_all(parts), province)
    assert all(part.geom_type == "Polygon" or len(part.geoms) == 1 for part in parts)


def test_land_use_covers_everything_once():
    parts = shapes("landgebruik")
    province = merged("provincie")
    assert abs(shapely.area(parts).sum() - province.area) / province.area < 1e-4
    assert shapely.union_all(parts).area / province.area > 0.9999


def test_size_and_numbers_fit_a_province():
    count = {key: len(rows) for key, rows in tables().items()}
    assert 1_500e6 < merged("provincie").area < 2_200e6
    assert 5_000 < count["landbouwpercelen"] < 12_000
    classes = [row["klasse"] for row in tables()["plaatsen"]]
    assert classes.count("stad") == 1
    assert classes.count("plaats") >= 5
    assert classes.count("dorp") >= 20
    assert sum(row["inwoners"] for row in tables()["gemeenten"]) > 300_000
    assert (FOLDER / "basisset.gpkg").stat().st_size < 8e6


def test_fields_do_not_overlap_each_other_or_what_is_built():
    fields = shapes("landbouwpercelen")
    tree = shapely.STRtree(fields)
    left, right = tree.query(fields, predicate="overlaps")
    assert shapely.area(shapely.intersection(fields[left], fields[right])).sum() < 1.0  # m2
    assert merged("woonkernen").intersection(shapely.union_all(fields)).area < 5_000
    assert merged("water").intersection(shapely.union_all(fields)).area < 20_000


def test_the_river_runs_between_its_dikes():
    water = {row["naam"]: row["geom"] for row in tables()["water"]}
    bed = merged("rivierbed")
    assert water["Maarle"].intersection(bed).area / water["Maarle"].area > FLOOD_PLAIN_SHARE
    core, protection = merged("waterkering_kern"), merged("waterkering_beschermingszone")
    assert core.intersection(protection).area / protection.area < 0.02
    assert core.distance(water["Maarle"]) < 400
    assert merged("stedelijk_gebied").intersection(bed).area / bed.area < 0.002


def test_two_motorways_cross_and_roads_have_numbers():
    a, b = (row["geom"] for row in tables()["hoofdwegen"])
    assert a.intersects(b)
    roads = tables()["wegen"]
    numbers = {row["nummer"] for row in roads if row["klasse"] == "provinciale weg"}
    assert len(numbers) >= 9
    classes = {row["klasse"] for row in roads}
    assert classes == {"autosnelweg", "provinciale weg", "stadsweg", "verbindingsweg", "lokale weg"}


def test_the_pipeline_strip_is_70_metres_wide_and_holds_its_pipes():
    strip = merged("buisleidingstrook")
    pipes = [row["geom"] for row in tables()["buisleiding_bestaand"]][:2]
    assert strip.area / max(p.length for p in pipes) == pytest.approx(70, rel=0.03)
    assert all(pipe.intersection(strip).length / pipe.length > 0.99 for pipe in pipes)


def test_the_file_is_a_geopackage_in_rd_new_with_fixed_times():
    base = sqlite3.connect(f"file:{FOLDER / 'basisset.gpkg'}?mode=ro", uri=True)
    try:
        assert {row[0] for row in base.execute("SELECT DISTINCT srs_id FROM gpkg_geometry_columns")} == {28992}
        assert {row[0] for row in base.execute("SELECT DISTINCT last_change FROM gpkg_contents")} == {
            "2026-01-01T00:00:00.000Z"
        }
    finally:
        base.close()
