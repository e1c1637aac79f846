"""Sections, layers, stacks and overlays without a window."""

import json

import pytest
import shapely
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsProcessingException, QgsProject, QgsVectorLayer

from novex_plugin.processing.provider import NovexProvider
from tests.sheet_world import copy_proposal, in_force, make_sheet_store


@pytest.fixture
def run(qgis_processing):
    import processing

    made = NovexProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield lambda name, values: processing.run(f"novex:{name}", values)
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture
def proposal(tmp_path):
    return copy_proposal(tmp_path)


def test_a_section_from_point_to_point_has_figures_and_a_drawing(run, proposal, tmp_path):
    target = tmp_path / "d.svg"
    result = run("doorsnede", {"VOORSTEL": str(proposal), "VARIANT": "A", "HORIZON": "2050", "SVG": str(target),
                               "BEGIN": "133000,425300 [EPSG:28992]", "EIND": "159600,441000 [EPSG:28992]"})
    line = shapely.LineString([(133_000, 425_300), (159_600, 441_000)])
    met = [item for item in in_force(proposal, "A", "2050")
           if (item.geometry.distance(line) <= 250 if item.kind == "punt" else item.geometry.intersects(line))]
    assert result["AANTAL_VOORSTELLEN"] == len(met) > 3
    assert result["LENGTE"] == pytest.approx((26_600**2 + 15_700**2) ** 0.5)
    assert result["DIEPSTE"] == max(item.depth_m or 0 for item in met if item.layer != "bovengronds")
    assert result["HOOGSTE"] == max(item.height_m or 0 for item in met if item.layer != "ondergronds")
    assert target.read_text("utf-8").startswith("<?xml")


def test_a_section_at_one_place(run, proposal, tmp_path):
    result = run("doorsnede", {"VOORSTEL": str(proposal), "PLEK": "175400,434500 [EPSG:28992]",
                               "PNG": str(tmp_path / "d.png")})  # fmt: skip
    assert (result["LENGTE"], result["DIEPSTE"]) == (5000, 140)


@pytest.mark.parametrize("points", [{}, {"BEGIN": "1,1"}, {"BEGIN": "1,1", "EIND": "1,1"},
                                    {"BEGIN": "1,1", "EIND": "2,2", "PLEK": "3,3"}])  # fmt: skip
def test_half_a_line_is_refused_with_what_to_give(run, proposal, points):
    with pytest.raises(QgsProcessingException, match="Geef een begin"):
        run("doorsnede", {"VOORSTEL": str(proposal), **points})


def test_sheets_of_every_kind_come_from_one_call(run, proposal, tmp_path):
    layer = QgsVectorLayer("LineString?crs=EPSG:28992&field=naam:string", "lijnen", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["Oost-west"])
    feature.setGeometry(QgsGeometry.fromWkt("LINESTRING(133000 425300, 159600 441000)"))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    result = run("kaartbeelden", {
        "VOORSTEL": str(proposal), "BASISSET": str(make_sheet_store(tmp_path)), "MAP": str(tmp_path / "uit"),
        "HORIZONS": ["2050"], "PERSPECTIEVEN": ["integraal"], "FORMATEN": ["png"], "DPI": 50, "BEELDEN": [
            "kaart", "lagen", "stapel", "doorsnede"], "OVER_DE_KAART": ["dubbelclaims"], "DOORSNEDEN": layer,
        "DOORSNEDEVELD": "naam", "MET_VERANTWOORDING": False})  # fmt: skip
    assert (result["AANTAL_KAARTBEELDEN"], result["AANTAL_BESTANDEN"], result["AANTAL_MISLUKT"]) == (6, 6, 0)
    names = sorted(path.stem.partition("basis")[2] for path in (tmp_path / "uit").glob("*.png"))
    assert names == ["", "_doorsnede-oost-west", "_laag-bovengronds", "_laag-maaiveld", "_laag-ondergronds", "_stapel"]


def test_a_section_without_a_layer_goes_through_what_is_high_and_what_is_deep(run, proposal, tmp_path):
    result = run("kaartbeelden", {
        "VOORSTEL": str(proposal), "BASISSET": str(make_sheet_store(tmp_path)), "MAP": str(tmp_path / "uit"),
        "HORIZONS": ["2050"], "PERSPECTIEVEN": ["integraal"], "FORMATEN": ["png"], "DPI": 50, "BEELDEN": ["doorsnede"],
        "MET_VERANTWOORDING": False})  # fmt: skip
    assert (result["AANTAL_KAARTBEELDEN"], result["AANTAL_MISLUKT"]) == (1, 0)
    record = next((tmp_path / "uit").glob("*_doorsnede.json"))
    met = json.loads(record.read_text("utf-8"))["inhoud"]["doorsnede"]["objecten"]
    assert max(row["boven_m"] for row in met) > 100 and min(row["onder_m"] for row in met) < -100
    assert len({row["uuid"] for row in met if row["bekend"]}) >= 3
