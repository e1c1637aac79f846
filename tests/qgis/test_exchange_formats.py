"""A proposal in other formats: read back with GDAL and QGIS, field by field and metre by metre."""

import csv
import json
import re

import numpy as np
import pytest
import shapely
from osgeo import gdal, ogr
from pyproj import Transformer
from qgis.core import QgsApplication, QgsVectorLayer

from novex_plugin.adapters import exchange_formats, ogr_output
from novex_plugin.adapters.exchange_formats import FORMATS, make_format_files
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange.object_fields import AUTHORS, columns
from novex_plugin.core.model.records import LINE, POINT, ProposalObject
from novex_plugin.core.variants.effective import effective_objects
from novex_plugin.paths import resources
from novex_plugin.processing.provider import NovexProvider
from tests.small_world import housing, make_proposal

PROPOSAL = resources("voorbeeld", "voorstel.gpkg")
TABLES = {"vlak": "object_vlak", "lijn": "object_lijn", "punt": "object_punt"}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The example province in all formats that this GDAL has."""
    return make_format_files(PROPOSAL, tmp_path_factory.mktemp("formaten") / "uit", variant="A", horizon="2050")


def shape_of(feature):
    return shapely.from_wkb(bytes(feature.GetGeometryRef().ExportToWkb()))


def features(path, layer=0):
    """Values and geometry (shapely) of every feature, by uuid."""
    data = ogr.Open(str(path))
    found = {}
    for feature in data.GetLayer(layer):
        found[feature.GetField("uuid")] = feature.items(), shape_of(feature)
    return found


@pytest.mark.parametrize("kind", TABLES)
@pytest.mark.parametrize("suffix", [".fgb", ".shp"])
def test_every_object_is_there_with_its_own_geometry(made, kind, suffix):
    rows = {row["uuid"]: row for row in open_proposal(PROPOSAL).rows(TABLES[kind])}
    assert rows
    found = features(made.folder / f"{TABLES[kind]}{suffix}")
    assert found.keys() == rows.keys()
    for uuid, (_values, geometry) in found.items():
        assert shapely.equals(geometry, rows[uuid]["geom"])


@pytest.mark.parametrize("kind", TABLES)
def test_all_values_of_the_model_come_along(made, kind):
    found = features(made.folder / f"{TABLES[kind]}.fgb")
    short = features(made.folder / f"{TABLES[kind]}.shp")
    names = {column.name: column.short for column in columns()}
    for row in open_proposal(PROPOSAL).rows(TABLES[kind]):
        values, few = found[row["uuid"]][0], short[row["uuid"]][0]
        for name, value in row.items():
            if name in ("fid", "geom"):
                continue
            value = None if value == "" else value
            assert values[name] == value, name
            if isinstance(value, str):
                assert few[names[name]] == value.encode()[:254].decode(errors="ignore"), name
            elif value is not None:
                assert few[names[name]] == pytest.approx(float(value)), name


def test_files_say_their_coordinate_system(made):
    for name in ("object_vlak.fgb", "object_vlak.shp"):
        assert QgsVectorLayer(str(made.folder / name), "x", "ogr").crs().authid() == "EPSG:28992"


def test_geojson_follows_the_standard(made):
    text = (made.folder / "object_vlak.geojson").read_text(encoding="utf-8")
    collection = json.loads(text)
    assert "crs" not in collection and len(collection["bbox"]) == 4
    there = Transformer.from_crs("EPSG:28992", "EPSG:4326", always_xy=True)
    rows = {row["uuid"]: row["geom"] for row in open_proposal(PROPOSAL).rows("object_vlak")}
    for feature in collection["features"]:
        shape = shapely.from_geojson(json.dumps(feature["geometry"]))
        for polygon in shapely.get_parts(shape):
            assert polygon.exterior.is_ccw and not any(hole.is_ccw for hole in polygon.interiors)
        back = shapely.transform(shape, lambda xy: np.column_stack(there.transform(*xy.T, direction="INVERSE")))
        assert shapely.hausdorff_distance(back, rows[feature["properties"]["uuid"]]) < 0.05
    numbers = text.replace("[", " ").replace("]", " ").replace(",", " ").split()
    decimals = [len(word.split(".")[1]) for word in numbers if word.replace(".", "", 1).isdigit() and "." in word]
    assert 5 <= max(decimals) <= 7


def test_sector_land_use_and_exactness_are_columns(made):
    rows = [values for values, _shape in features(made.folder / "object_vlak.fgb").values()]
    assert {row["idealisatie"] for row in rows} == {"Exact", "Indicatief"}
    for row in rows:
        assert (row["idealisatie"] == "Exact") == (row["nauwkeurigheid"] == "exact")
        assert row["pbl_sector"] and row["hilucs"] and row["functie_naam"]


def test_the_table_of_names_explains_every_column_of_the_shapefiles(made):
    with open(made.folder / "veldnamen.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    data = ogr.Open(str(made.folder / "object_vlak.shp"))
    names = [field.name for field in data.GetLayer(0).schema]
    assert [row["shapefile"] for row in rows] == names
    assert all(row["titel"] for row in rows)
    assert {row["veld"] for row in rows if row["shapefile"] == "hoevee_max"} == {"hoeveelheid_max"}


def test_a_long_text_is_cut_in_the_shapefile_only_and_that_is_said(tmp_path):
    text = "ë" * 300
    proposal = make_proposal(tmp_path, housing(extra={"toelichting": text}))
    made = make_format_files(proposal, tmp_path / "uit", formats=("shapefile", "flatgeobuf"))
    assert any("1 teksten" in message for message in made.messages)
    assert features(tmp_path / "uit" / "object_vlak.fgb")["w1"][0]["toelichting"] == text
    assert features(tmp_path / "uit" / "object_vlak.shp")["w1"][0]["toelichtin"] == "ë" * 127


def test_geoparquet_is_there_or_it_is_said_plainly(made):
    there = (made.folder / "object_vlak.parquet").is_file()
    assert there == ogr_output.has_driver("Parquet")
    assert there != any("geoparquet is niet gemaakt" in message for message in made.messages)


def test_a_hole_in_a_zone_runs_the_other_way(tmp_path):
    ring = shapely.box(150_000, 450_000, 151_000, 451_000).difference(shapely.box(150_400, 450_400, 150_600, 450_600))
    make_format_files(make_proposal(tmp_path, housing(shape=ring)), tmp_path / "uit", formats=("inspire",))
    data = ogr.Open(str(tmp_path / "uit" / "inspire_plu.gpkg"))
    (shape,) = (shape_of(zone) for zone in data.GetLayerByName("zoning_element"))
    (polygon,) = shapely.get_parts(shape)
    assert polygon.exterior.is_ccw and [hole.is_ccw for hole in polygon.interiors] == [False]


def test_inspire_holds_the_areas_of_one_variant_in_etrs89(made):
    proposal = open_proposal(PROPOSAL)
    objects = effective_objects(proposal.objects(), proposal.variants(), "A", "2050")
    areas = {o.uuid: o for o in objects if o.kind == "vlak" and o.exactness != "zoekgebied"}
    data = ogr.Open(str(made.folder / "inspire_plu.gpkg"))
    zones = data.GetLayerByName("zoning_element")
    assert zones.GetSpatialRef().GetAuthorityCode(None) == "4258"
    there = Transformer.from_crs("EPSG:28992", "EPSG:4258", always_xy=True)
    seen = set()
    for zone in zones:
        item = areas[zone.GetField("inspire_id_local_id")]
        seen.add(item.uuid)
        shape = shape_of(zone)
        own = shapely.transform(item.geometry, lambda xy: np.column_stack(there.transform(*xy.T)))
        assert shapely.hausdorff_distance(shape, own) < 1e-6
        for polygon in shapely.get_parts(shape):
            assert polygon.exterior.is_ccw and not any(hole.is_ccw for hole in polygon.interiors)
        assert zone.GetField("hilucs_land_use").startswith("http://inspire.ec.europa.eu/codelist/HILUCSValue/")
    assert seen == areas.keys()
    titles = [plan.GetField("official_title") for plan in data.GetLayerByName("spatial_plan")]
    assert titles == [proposal.header().title]
    assert data.GetLayerByName("zoning_element_hilucs_land_use").GetFeatureCount() >= len(areas)


def test_the_extent_of_the_plan_is_all_its_zones(made):
    data = ogr.Open(str(made.folder / "inspire_plu.gpkg"))
    (extent,) = (shape_of(plan) for plan in data.GetLayerByName("spatial_plan"))
    shapes = [shape_of(zone) for zone in data.GetLayerByName("zoning_element")]
    united = shapely.union_all(shapes)
    assert shapely.area(shapely.symmetric_difference(extent, united)) < 1e-6 * united.area


def test_the_inspire_file_is_a_sound_geopackage(made):
    data = gdal.OpenEx(str(made.folder / "inspire_plu.gpkg"))
    assert [data.GetLayer(at).GetName() for at in range(data.GetLayerCount())] == [
        "spatial_plan", "zoning_element", "zoning_element_hilucs_land_use",
    ]  # fmt: skip
    check = data.ExecuteSQL("PRAGMA integrity_check")
    assert check.GetNextFeature().GetField(0) == "ok"
    data.ReleaseResultSet(check)


def test_inspire_has_the_names_that_pdok_takes(made):
    """RQ1, RQ6 and RC18 of its rules: lower case letters, digits and underscores; the geometry is called geom."""
    data = ogr.Open(str(made.folder / "inspire_plu.gpkg"))
    for place in range(data.GetLayerCount()):
        layer = data.GetLayer(place)
        definition = layer.GetLayerDefn()
        fields = [definition.GetFieldDefn(at).GetName() for at in range(definition.GetFieldCount())]
        for name in (layer.GetName(), layer.GetFIDColumn(), *fields):
            assert re.fullmatch(r"[a-z][a-z0-9_]*", name), name
        assert layer.GetGeometryColumn() in ("geom", "")


def test_what_pdok_gets_does_not_say_who_drew_it(tmp_path):
    proposal = open_proposal(make_proposal(tmp_path), author="Jan Tekenaar")
    proposal.write_objects([housing()])
    assert proposal.rows("object_vlak")[0]["gemaakt_door"] == "Jan Tekenaar"
    made = make_format_files(proposal.path, tmp_path / "uit", formats=("pdok",))
    (path,) = made.files
    data = ogr.Open(str(path))
    definition = data.GetLayer("object_vlak").GetLayerDefn()
    fields = [definition.GetFieldDefn(at).GetName() for at in range(definition.GetFieldCount())]
    assert "naam" in fields and "gewijzigd_op" in fields and not set(AUTHORS) & set(fields)
    assert b"Jan Tekenaar" not in path.read_bytes()


def test_files_of_objects_that_are_gone_are_taken_away(tmp_path):
    course = shapely.LineString([(150_000, 450_000), (151_000, 450_000)])
    line = ProposalObject("l1", "Buis", course, LINE, "buisleiding")
    point = ProposalObject("p1", "Turbine", shapely.Point(150_000, 450_000), POINT, "windpark")
    proposal = make_proposal(tmp_path, housing(), line, point)
    out = tmp_path / "uit"
    make_format_files(proposal, out, formats=("shapefile", "geojson"))
    (out / "object_lijn.txt").write_text("van mij", encoding="utf-8")
    open_proposal(proposal).remove_objects(["l1"])
    make_format_files(proposal, out, formats=("shapefile", "geojson"))
    assert [path.name for path in out.iterdir() if path.name.startswith("object_lijn")] == ["object_lijn.txt"]
    assert (out / "object_punt.shp").is_file() and (out / "object_vlak.geojson").is_file()


def test_without_objects_nothing_is_written(tmp_path):
    with pytest.raises(NovexError, match="niets geschreven"):
        make_format_files(make_proposal(tmp_path), tmp_path / "uit")
    assert not list((tmp_path / "uit").iterdir())


def test_an_unknown_variant_leaves_no_file(tmp_path):
    with pytest.raises(NovexError, match="Variant 'Z'"):
        make_format_files(make_proposal(tmp_path, housing()), tmp_path / "uit", variant="Z")
    assert not list((tmp_path / "uit").iterdir())


def test_an_unknown_format_is_refused(tmp_path):
    with pytest.raises(NovexError, match="dxf"):
        make_format_files(make_proposal(tmp_path, housing()), tmp_path / "uit", formats=("dxf",))


def test_a_format_that_gdal_lacks_is_said_and_the_others_come(tmp_path, monkeypatch):
    monkeypatch.setattr(exchange_formats, "has_driver", lambda name: name != "FlatGeobuf")
    made = make_format_files(make_proposal(tmp_path, housing()), tmp_path / "uit", formats=("flatgeobuf", "geojson"))
    assert [path.name for path in made.files] == ["object_vlak.geojson"]
    assert any("flatgeobuf is niet gemaakt" in message for message in made.messages)


@pytest.fixture
def provider(qgis_processing):
    made = NovexProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


def test_processing_offers_every_format_and_writes_them(provider, tmp_path):
    import processing

    offered = provider.algorithm("uitwisselformaten").parameterDefinition("FORMATEN").options()
    assert tuple(offered) == FORMATS
    proposal = make_proposal(tmp_path, housing())
    asked = {"VOORSTEL": str(proposal), "FORMATEN": ["geojson", "inspire"], "MAP": str(tmp_path / "uit")}
    assert processing.run("novex:uitwisselformaten", asked)["AANTAL_BESTANDEN"] == 2
    assert {path.name for path in (tmp_path / "uit").iterdir()} == {"object_vlak.geojson", "inspire_plu.gpkg"}
