"""The adder in QGIS: packages that the plugin made, the national file as OGR and QGIS see it, and Processing."""

import shutil
import sqlite3
from pathlib import Path

import pytest
import shapely
from osgeo import gdal, ogr
from qgis.core import (
    QgsApplication,
    QgsExpressionContextUtils,
    QgsProcessingException,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
)

from novex_plugin.adapters import records
from novex_plugin.adapters.geopackage import create_proposal
from novex_plugin.adapters.package import make_package
from novex_plugin.adapters.upgrades import STEPS, Step
from novex_plugin.core.exchange.adder_files import NATIONAL, REPORT, add_up_files, write_results
from novex_plugin.core.exchange.versions import EARLIER
from novex_plugin.core.model.annexes import Trade
from novex_plugin.core.model.records import AREA, LINE, POINT, ProposalHeader, ProposalObject, Variant
from novex_plugin.processing.provider import NovexProvider

X, Y = 190_000, 440_000


def homes(uuid: str, west: float, east: float, amount: float, **values) -> ProposalObject:
    shape = shapely.box(X + west, Y, X + east, Y + 100)
    return ProposalObject(uuid, f"Wijk {uuid}", shape, AREA, "woningbouw", "3", quantity=amount, unit="woningen",
                          origin="beide", **values)  # fmt: skip


def proposal(folder: Path, province: str, objects, trades=()) -> Path:
    header = ProposalHeader(f"v-{province}", f"Voorstel {province}", province, milestone="IJK1", version="1.0")
    file = create_proposal(folder / f"{province}.gpkg", header, [Variant("A", "Meer", preferred=True)])
    file.write_objects(objects)
    for trade in trades:
        file.save("uitruil", "uuid", records.to_row(records.TRADE_COLUMNS, trade))
    return file.path


@pytest.fixture(scope="module")
def packages(tmp_path_factory, qgis_app) -> Path:
    """Two neighbours whose housing areas share half a hectare; one object of a variant, a line and a point."""
    work, target = tmp_path_factory.mktemp("werk"), tmp_path_factory.mktemp("pakketten")
    road = shapely.LineString([(X, Y + 500), (X + 400, Y + 500)])
    west = [
        homes("a", 0, 200, 100.0), homes("c", 0, 100, 50.0, variant="A", replaces="a", horizon="2050"),
        ProposalObject("r", "Weg", road, LINE, "infrastructuur_weg_spoor"),
        ProposalObject("p", "Molen", shapely.Point(X, Y + 900), POINT, "windpark", quantity=5.0, unit="MW"),
    ]  # fmt: skip
    given = {
        "PV20": (west, [Trade("t1", "D-WON-2030", 10.0, "woningen", "weg", "PV21")]),
        "PV21": ([homes("b", 150, 250, 80.0)], [Trade("t2", "D-WON-2030", 10.0, "woningen", "hierheen", "PV20")]),
    }
    for province, (objects, trades) in given.items():
        make_package(proposal(work, province, objects, trades), target / f"{province}.zip")
    return target


@pytest.fixture(scope="module")
def national(packages, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("uit")
    write_results(add_up_files([packages]), folder)
    return folder / NATIONAL


def test_packages_that_the_plugin_made_add_up(packages):
    found = add_up_files([packages])
    assert found.proven and [one.variant for one in found.admission.counted] == ["A", "A"]
    by_horizon = {count.horizon: count for count in found.horizons}
    assert by_horizon["2030"].whole.net_m2 == pytest.approx(25_000.0)
    assert by_horizon["2050"].whole.net_m2 == pytest.approx(20_000.0)  # 'c' took the place of 'a'
    lines = {line.function: line.band.value for line in by_horizon["2030"].totals.quantities}
    assert lines == {"windpark": 5.0, "woningbouw": pytest.approx(155.0)}
    assert [pair.matches for pair in found.trades] == [True]
    assert [one.code for one in found.borders] == ["OPT-01"]


def test_a_loose_proposal_file_may_stand_beside_packages(packages, tmp_path):
    loose = proposal(tmp_path, "PV22", [homes("z", 900, 1000, 7.0)])
    assert len(add_up_files([packages, loose]).admission.counted) == 3


def test_every_layer_opens_in_qgis_with_its_grid_and_features(national):
    counts = {"object_vlak": 3, "object_lijn": 1, "object_punt": 1, "grens_punt": 1, "grens_vlak": 1}
    for name, count in counts.items():
        layer = QgsVectorLayer(f"{national}|layername={name}", name, "ogr")
        assert layer.isValid() and layer.featureCount() == count and layer.crs().authid() == "EPSG:28992"
    table = QgsVectorLayer(f"{national}|layername=bewijs", "bewijs", "ogr")
    assert table.isValid() and table.featureCount() > 10
    assert {feature["klopt"] for feature in table.getFeatures()} == {True}


def test_the_spatial_index_finds_what_lies_there_and_follows_edits(national, tmp_path):
    copy = Path(shutil.copy(national, tmp_path / "n.gpkg"))
    layer = QgsVectorLayer(f"{copy}|layername=object_vlak", "vlakken", "ogr")
    layer.setSubsetString("")
    there = {f["uuid"] for f in layer.getFeatures(QgsRectangle(X + 210, Y + 10, X + 240, Y + 20))}
    assert there == {"b"}
    source = ogr.Open(str(copy), 1)
    rows = source.GetLayerByName("object_vlak")
    assert rows.TestCapability(ogr.OLCFastSpatialFilter)
    feature = next(one for one in rows if one.GetField("uuid") == "b")
    feature.SetGeometry(ogr.CreateGeometryFromWkt("MULTIPOLYGON (((0 0, 0 9, 9 9, 0 0)))"))
    rows.SetFeature(feature)
    source = rows = feature = None
    with sqlite3.connect(copy) as connection:
        assert connection.execute("SELECT rtreecheck('rtree_object_vlak_geom')").fetchone() == ("ok",)
        boxes = connection.execute("SELECT max(maxx) FROM rtree_object_vlak_geom WHERE minx < 10").fetchone()
    assert boxes[0] == pytest.approx(9.0)


def test_gdal_has_nothing_to_complain_about(national):
    messages = []
    gdal.PushErrorHandler(lambda level, number, text: messages.append(text))
    try:
        source = gdal.OpenEx(str(national), gdal.OF_VECTOR)
        names = [source.GetLayer(place).GetName() for place in range(source.GetLayerCount())]
        for place in range(source.GetLayerCount()):
            list(source.GetLayer(place))
            source.GetLayer(place).GetExtent()
    finally:
        gdal.PopErrorHandler()
    assert messages == [] and set(names) >= {"object_vlak", "optelling", "doelbereik", "uitruil", "pakketten"}


def test_reading_an_earlier_model_as_todays_is_all_that_an_upgrade_does():
    """What the adder does with packages of earlier versions; a step that changes rows would make it wrong."""
    assert set(STEPS) == set(EARLIER)
    for step in STEPS.values():
        assert step.apply is Step._field_defaults["apply"]


# -- Processing


@pytest.fixture
def provider(qgis_processing):
    made = NovexProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


def run(parameters: dict) -> dict:
    import processing

    return processing.run("novex:optellen", parameters)


def test_the_algorithm_adds_up_and_writes_everything(provider, packages, tmp_path):
    result = run({"MAP_MET_PAKKETTEN": str(packages), "UITVOERMAP": str(tmp_path / "uit"), "HORIZON": ["2030"]})
    assert result["SOMMEN_KLOPPEN"] is True and result["AANTAL_PAKKETTEN"] == 2 and result["AANTAL_OBJECTEN"] == 5
    assert result["BEVINDINGEN_AAN_GRENZEN"] == 1
    assert {path.name for path in (tmp_path / "uit").iterdir()} >= {NATIONAL, REPORT, "bewijs.csv"}


def test_files_and_variants_can_be_chosen(provider, packages, tmp_path):
    files = [str(packages / "PV20.zip"), str(packages / "PV21.zip")]
    result = run({"PAKKETTEN": files, "VARIANT": "PV20=A;PV21=basis", "UITVOERMAP": str(tmp_path / "uit")})
    assert result["AANTAL_PAKKETTEN"] == 2


def test_without_packages_it_does_not_start_and_bad_ones_are_explained(provider, packages, tmp_path):
    with pytest.raises(QgsProcessingException, match="pakketten"):
        run({"UITVOERMAP": str(tmp_path / "uit")})
    with pytest.raises(QgsProcessingException, match="keuze van een variant"):
        run({"MAP_MET_PAKKETTEN": str(packages), "VARIANT": "iets", "UITVOERMAP": str(tmp_path / "uit")})


def test_layers_come_with_the_look_that_they_have_everywhere(national):
    looks = {"object_vlak": "RuleRenderer", "object_lijn": "RuleRenderer", "object_punt": "RuleRenderer",
             "grens_punt": "RuleRenderer", "grens_vlak": "RuleRenderer"}  # fmt: skip
    for name, kind in looks.items():
        layer = QgsVectorLayer(f"{national}|layername={name}", name, "ogr")
        _message, loaded = layer.loadDefaultStyle()
        assert loaded and layer.renderer().type() == kind, name
        assert layer.labelsEnabled() == name.startswith("object_")
    layer = QgsVectorLayer(f"{national}|layername=object_vlak", "vlakken", "ogr")
    symbols, context = layer.renderer().clone(), QgsRenderContext()
    symbols.startRender(context, layer.fields())
    context.expressionContext().appendScope(QgsExpressionContextUtils.layerScope(layer))
    drawn = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        drawn.append(bool(symbols.symbolsForFeature(feature, context)))
    symbols.stopRender(context)
    assert drawn == [True] * 3


def test_the_same_packages_give_the_same_national_file(packages, national, tmp_path):
    write_results(add_up_files([packages]), tmp_path)
    assert (tmp_path / NATIONAL).read_bytes() == national.read_bytes()
