"""Where an object lies: the example and real municipalities and provinces, against plain shapely on the sources."""

import sqlite3

import geopandas
import numpy as np
import pytest
import shapely
from qgis.core import QgsGeometry

from novex_plugin.adapters.places import ROUGH_BY_M, Places
from novex_plugin.adapters.store import Store, build_store, discover_sources
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.tables import read_json
from novex_plugin.core.proposal.place_names import province_code
from novex_plugin.paths import resources

EXAMPLE = resources("voorbeeld", "basisset.gpkg")
KEYS = ("gemeenten", "novex_gebieden", "vista_regio", "provincie")


def read(path, layer=None):
    return geopandas.read_file(path, layer=layer) if layer else geopandas.read_file(path)


def blob(rng, x, y, reach):
    angle = np.linspace(0, 2 * np.pi, int(rng.integers(4, 60)), endpoint=False)
    radius = rng.uniform(0.4, 1.0, len(angle)) * reach
    return shapely.Polygon(np.column_stack([x + np.cos(angle) * radius, y + np.sin(angle) * radius]))


def sizes(frame, column, shape):
    """Plain shapely on the source geometries: what of ``shape`` lies in each."""
    common = shapely.intersection(frame.geometry.values, shape)
    measure = shapely.area(common) if shape.area else shapely.length(common)
    return {str(name): float(size) for name, size in zip(frame[column], measure) if size > 0}


def agree(found, expected, whole, least):
    """Sizes of shares against expected sizes, within ``least`` (m² or m)."""
    got = {item.name: item.share * whole for item in found}
    names = set(got) | set(expected)
    assert max((abs(got.get(name, 0.0) - expected.get(name, 0.0)) for name in names), default=0.0) <= least


@pytest.fixture(scope="module")
def example_store(tmp_path_factory):
    path = tmp_path_factory.mktemp("voorbeeld") / "basisset.gpkg"
    build_store([item for item in discover_sources(str(EXAMPLE)).sources if item.key in KEYS], path)
    return path


@pytest.fixture(scope="module")
def example(example_store):
    return Places(example_store, "PV00")


def test_the_store_keeps_the_strategy_of_each_region(example_store):
    layer = Store.open(example_store).load("vista_regio")
    strategies = dict(zip(layer.feature_names, layer.feature_values["vista"]))
    assert strategies["Dorenborg-Vallei"] == "S"
    assert set(strategies.values()) == {"V", "I", "S", "T", "A"}


def test_areas_and_lines_in_the_example_equal_plain_shapely(example):
    rng = np.random.default_rng(40)
    towns, regions, novex = (read(EXAMPLE, key) for key in ("gemeenten", "vista_regio", "novex_gebieden"))
    province = read(EXAMPLE, "provincie").geometry.iloc[0]
    for number in range(150):
        shape = blob(rng, rng.uniform(128_000, 188_000), rng.uniform(400_000, 452_000), rng.uniform(20, 6000))
        if number % 3 == 0:
            shape = shape.exterior
        whole, least = (shape.area, 1.0) if shape.area else (shape.length, 0.001)
        place = example.of(shape)
        agree(place.municipality_shares, sizes(towns, "naam", shape), whole, least)
        agree(place.region_shares, sizes(regions, "naam", shape), whole, least)
        inside = shape.intersection(province)
        expected = (inside.area if shape.area else inside.length) / whole
        assert (place.share_in("PV00") or 0.0) == pytest.approx(expected, abs=least / whole + 1e-12)
        in_novex = sum(sizes(novex, "naam", shape).values()) / whole
        assert bool(place.novex_name) == (in_novex >= 0.5)
        assert place.novex_area == "", "the area of the example is fictitious and has no code"
        if place.municipalities:
            most = max(sizes(towns, "naam", shape).items(), key=lambda pair: pair[1])[0]
            assert place.municipalities[0] == most


def test_the_same_answer_for_a_geometry_of_qgis(example):
    shape = shapely.box(156_000, 424_000, 159_000, 427_000)
    found = example.of(QgsGeometry.fromWkt(shape.wkt))
    assert found == example.of(shape)
    assert (found.municipalities, found.region, found.vista) == (("Dorenborg",), "Dorenborg-Vallei", "S")
    assert not found.crosses("PV00")
    assert found.source == "basisset, laag provincie"


def test_points_lie_in_one_municipality(example):
    towns = read(EXAMPLE, "gemeenten")
    rng = np.random.default_rng(41)
    for _number in range(60):
        point = shapely.Point(rng.uniform(128_000, 188_000), rng.uniform(400_000, 452_000))
        expected = [name for name, town in zip(towns.naam, towns.geometry) if town.covers(point)]
        assert list(example.of(point).municipalities) == expected[:1]


def test_over_the_border_and_outside(example):
    province = read(EXAMPLE, "provincie").geometry.iloc[0]
    spot = province.boundary.interpolate(0.3, normalized=True)
    across = example.of(spot.buffer(500))
    assert across.crosses("PV00")
    assert 0.1 < across.share_in("PV00") < 0.9
    away = example.of(shapely.box(10_000, 390_000, 11_000, 391_000))
    assert (away.municipalities, away.region, away.province_shares) == ((), "", ())
    assert away.crosses("PV00")


def test_nothing_drawn_and_broken_shapes(example):
    assert example.of(QgsGeometry()).municipalities == ()
    assert example.of(shapely.from_wkt("POLYGON EMPTY")).municipalities == ()
    bow = shapely.Polygon([(156_000, 424_000), (157_000, 425_000), (157_000, 424_000), (156_000, 425_000)])
    assert example.of(bow).municipalities == ("Dorenborg",)
    with_height = QgsGeometry.fromWkt("PolygonZ((156000 424000 5, 157000 424000 5, 157000 425000 5, 156000 424000 5))")
    assert example.of(with_height).municipalities == ("Dorenborg",)


def test_without_a_basisset_only_what_is_certain_is_said():
    places = Places(None, "PV25")
    places.warm()
    inside = places.of(shapely.box(189_000, 460_000, 191_000, 462_000))
    assert inside.province_shares == (("PV25", 1.0),)
    assert (inside.municipalities, inside.source) == ((), "grove provinciegrenzen")
    near_the_border = places.of(shapely.Point(188_000, 428_000).buffer(500))
    assert (near_the_border.source, near_the_border.crosses("PV25")) == ("", False), "Nijmegen"
    assert places.of(shapely.box(170_000, 380_000, 171_000, 381_000)).crosses("PV25"), "Brabant"


def test_a_file_that_is_no_store_is_refused(tmp_path):
    with pytest.raises(NovexError):
        Places(tmp_path / "weg.gpkg", "PV00")


def test_the_only_province_of_a_store_is_that_of_the_proposal(tmp_path):
    square = geopandas.GeoDataFrame({"naam": ["iets"]}, geometry=[shapely.box(0, 4e5, 1000, 401_000)], crs=28992)
    square.to_file(tmp_path / "bron.gpkg", layer="provincie", driver="GPKG")
    build_store(discover_sources(tmp_path / "bron.gpkg").sources, tmp_path / "basisset.gpkg")
    found = Places(tmp_path / "basisset.gpkg", "PV29").of(shapely.box(500, 4e5, 1500, 400_500))
    assert found.province_shares == (("PV29", 0.5),)


def test_a_store_of_before_the_regions_still_opens(example_store, tmp_path):
    old = tmp_path / "oud.gpkg"
    with sqlite3.connect(example_store) as source, sqlite3.connect(old) as target:
        source.backup(target)
        target.execute("DELETE FROM store_laag WHERE sleutel = 'vista_regio'")
    found = Places(old, "PV00").of(shapely.box(156_000, 424_000, 159_000, 427_000))
    assert (found.municipalities, found.region, found.vista) == (("Dorenborg",), "", "")


# -- real Dutch data


@pytest.fixture(scope="module")
def real_store(real_data, tmp_path_factory):
    path = tmp_path_factory.mktemp("nederland") / "basisset.gpkg"
    sources = []
    for part in ("bestuurlijk_certegis/gemeenten_2022.gpkg", "provincies_xugrid/provinces-nl.geojson"):
        sources += [item for item in discover_sources(real_data / part, "2026-11-22").sources if item.key]
    build_store(sources, path)
    return path


def test_real_municipalities_equal_plain_shapely(real_data, real_store):
    towns = read(real_data / "bestuurlijk_certegis" / "gemeenten_2022.gpkg").to_crs(28992)
    towns["geometry"] = shapely.make_valid(towns.geometry.values)
    places, rng = Places(real_store, "PV25"), np.random.default_rng(42)
    for number in range(120):
        shape = blob(rng, rng.uniform(140_000, 250_000), rng.uniform(420_000, 510_000), rng.uniform(50, 12_000))
        shape = shape.exterior if number % 4 == 0 else shape
        whole, least = (shape.area, 1.0) if shape.area else (shape.length, 0.01)
        agree(places.of(shape).municipality_shares, sizes(towns, "gemeente", shape), whole, least)


def test_real_provinces_equal_plain_shapely_and_never_pass_one(real_data, real_store):
    provinces = read(real_data / "provincies_xugrid" / "provinces-nl.geojson").to_crs(28992)
    provinces["geometry"] = shapely.make_valid(provinces.geometry.values)
    provinces["code"] = [province_code(name) for name in provinces["name"]]
    assert set(provinces.code) == {f"PV{number}" for number in range(20, 32)}
    country = shapely.union_all(provinces.geometry.values)
    places, rng, crossing, overlapping = Places(real_store, "PV25"), np.random.default_rng(43), 0, 0
    border = provinces[provinces.code == "PV25"].geometry.iloc[0].boundary
    for number in range(80):
        spot = border.interpolate(rng.uniform(0, border.length))
        shape = blob(rng, spot.x, spot.y, rng.uniform(100, 9000))
        shape = shape.exterior if number % 4 == 0 else shape
        whole, least = (shape.area, 1.0) if shape.area else (shape.length, 0.01)
        found = places.of(shape)
        expected = sizes(provinces, "code", shape)
        covered = shapely.intersection(country, shape)
        together = covered.area if shape.area else covered.length
        doubled = sum(expected.values()) - together  # the borders of this file overlap here and there
        overlapping += doubled > least
        agree(found.province_shares, expected, whole, least + doubled)
        assert sum(item.share for item in found.province_shares) * whole == pytest.approx(together, abs=least)
        assert sum(item.share for item in found.province_shares) <= 1 + 1e-9
        crossing += found.crosses("PV25")
    assert crossing > 60
    assert 0 < overlapping < 60, "both with and without overlap"


def test_far_inside_a_rough_outline_is_certainly_in_that_province(real_data):
    """The outlines of the locator map are no source of shares: they are off by hundreds of metres to kilometres."""
    provinces = read(real_data / "provincies_xugrid" / "provinces-nl.geojson").to_crs(28992)
    true = {province_code(name): shape for name, shape in zip(provinces["name"], provinces.geometry)}
    outlines = read_json(resources("layouts", "nederland.json"))["provincies"]
    assert len(outlines) == len(true) == 12
    too_near = 0.0
    for name, text in outlines.items():
        rough, province = shapely.from_wkt(text), true[province_code(name)]
        inner = rough.buffer(-ROUGH_BY_M)
        assert inner.area > 100e6
        assert inner.difference(province).area == 0
        too_near += rough.buffer(-3_000).difference(province).area
    assert too_near > 1e6, "half of that distance would not do"
