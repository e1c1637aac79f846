"""Sheets of one vertical layer, and the signs of what lies below and above the ground."""

import json

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsMapRendererSequentialJob, QgsMapSettings, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from novex_plugin.adapters.renderers import object_renderer
from novex_plugin.adapters.sheets import SheetExporter, SheetRequest, check_sheet, export_all
from novex_plugin.adapters.story_sheets import find_sheets
from novex_plugin.core.sheets.views import LEVELS
from tests.sheet_world import copy_proposal, in_force, make_sheet_store, text_of


@pytest.fixture(scope="module")
def proposal(tmp_path_factory):
    return copy_proposal(tmp_path_factory.mktemp("voorstel"))


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return make_sheet_store(tmp_path_factory.mktemp("basisset"))


@pytest.fixture(scope="module")
def made(qgis_app, proposal, store, tmp_path_factory):
    request = SheetRequest(proposal, store, tmp_path_factory.mktemp("lagen"), variant="A", horizons=("2050",),
                           perspectives=("integraal",), kinds=("kaart", "lagen"), dpi=60)  # fmt: skip
    return {result.code.partition("variant-A")[2]: result for result in export_all(request)}


def test_the_layers_together_are_the_map_and_no_object_is_on_two(made, proposal):
    layers = [set(made[f"_laag-{level}"].object_uuids) for level in LEVELS]
    expected = in_force(proposal, "A", "2050")
    assert set.union(*layers) == set(made[""].object_uuids) == {item.uuid for item in expected}
    assert sum(map(len, layers)) == len(expected)
    assert layers[2] == {item.uuid for item in expected if item.layer == "ondergronds"}


def test_the_sheet_of_a_layer_says_so_and_explains_its_signs(made):
    said = text_of(made["_laag-ondergronds"].files[0])
    assert "Integraal beeld: onder het" in said  # the next word is on the next line
    assert "Grijze omtrek" in said and "Drinkwaterwinning Loveren" in said
    assert "Windlijn" not in said
    assert "Boven het maaiveld" in text_of(made[""].files[0])


def test_goals_of_the_whole_are_held_against_the_map_and_the_stack_only(qgis_app, proposal, tmp_path):
    request = SheetRequest(proposal, None, tmp_path, horizons=("2030",), perspectives=("integraal",),
                           kinds=("kaart", "lagen", "stapel"))  # fmt: skip
    exporter = SheetExporter(request)
    held = {sheet.view.slug: bool(exporter._goals_of(sheet)) for sheet in exporter.sheets()}
    assert held == {"": True, "stapel": True, **{f"laag-{level}": False for level in LEVELS}}


def test_its_record_holds_the_layer_and_the_sheet_can_be_checked(made, proposal, store):
    record = json.loads(made["_laag-bovengronds"].record.read_text("utf-8"))
    assert record["inhoud"]["filter"]["laag"] == "bovengronds"
    assert record["tekenproef"] == {"getekend": 5, "niet_getekend": [], "niet_in_filter": []}
    assert check_sheet(made["_laag-bovengronds"].record, proposal, store) == []


def test_the_record_of_a_map_is_as_it_was_before_there_were_other_kinds(made):
    record = json.loads(made[""].record.read_text("utf-8"))
    assert sorted(record["inhoud"]["filter"]) == ["gebied", "horizon", "thema", "variant"]


def test_the_story_page_takes_the_map_and_leaves_the_layers(made, proposal):
    exporter = SheetExporter(SheetRequest(proposal, None, made[""].files[0].parent))
    found, notes = find_sheets(made[""].files[0].parent, exporter.header, exporter.variants)
    assert [sheet.picture for sheet in found] == [made[""].files[1]]
    assert notes == []


SIDE, PIXELS = 2000.0, 500  # metres of the area, pixels of the picture; the picture shows twice the area


def dark_pixels(layer_code, ring):
    """Dark pixels outside and inside the edge of a square, drawn with the level rules alone over its own fill."""
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:28992&field=functie:string&field=nauwkeurigheid:string"
                           "&field=variant:string&field=laag:string", "v", "memory")  # fmt: skip
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["bedrijventerrein", "exact", "", layer_code])
    feature.setGeometry(QgsGeometry.fromWkt(f"MULTIPOLYGON((({ring})))"))
    layer.dataProvider().addFeatures([feature])
    layer.setRenderer(object_renderer("vlak", [("bedrijventerrein", "exact")]))
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(QgsRectangle(-SIDE / 2, -SIDE / 2, 1.5 * SIDE, 1.5 * SIDE))
    settings.setOutputSize(QSize(PIXELS, PIXELS))
    settings.setBackgroundColor(QColor("#ffffff"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    low, high = PIXELS // 4, 3 * PIXELS // 4
    found = {"outside": 0, "inside": 0}
    for x in range(PIXELS):
        for y in range(PIXELS):
            if QColor(image.pixel(x, y)).lightness() > 60:
                continue
            inside = low + 1 < x < high - 1 and low + 1 < y < high - 1
            edge = min(abs(x - low), abs(x - high), abs(y - low), abs(y - high)) <= 1
            near = min(abs(x - low), abs(x - high), abs(y - low), abs(y - high)) < 6
            if near and not edge:  # what is further in is the drawing of the function
                found["inside" if inside else "outside"] += 1
    return found


RINGS = ("0 0,2000 0,2000 2000,0 2000,0 0", "0 0,0 2000,2000 2000,2000 0,0 0")


@pytest.mark.parametrize("ring", RINGS, ids=["anticlockwise", "clockwise"])
def test_hachures_point_down_the_slope_whichever_way_a_ring_runs(qgis_app, ring):
    below, ground, above = (dark_pixels(code, ring) for code in ("ondergronds", "maaiveld", "bovengronds"))
    assert ground == {"outside": 0, "inside": 0}
    assert below["inside"] > 50 and below["outside"] == 0
    assert above["outside"] > 50 and above["inside"] == 0
