"""Several provinces on one sheet: what the adder counts is drawn, in the legend of every province, and told."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsExpressionContextUtils, QgsProcessingException, QgsProject
from qgis.PyQt.QtGui import QColor, QImage

from novex_plugin.adapters.national_look import national_renderer
from novex_plugin.adapters.national_margin import small_print
from novex_plugin.adapters.national_sheet import (
    NationalRequest,
    NationalRun,
    check_national_sheet,
    make_national_sheets,
    national_frame,
)
from novex_plugin.adapters.national_stage import NationalStage
from novex_plugin.adapters.sheet_layout import has_notes_apart, read_template, set_texts
from novex_plugin.adapters.sheet_template import paper_boxes
from novex_plugin.adapters.sheets import check_sheet
from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange.adder import add_up
from novex_plugin.core.exchange.adder_files import write_results
from novex_plugin.core.exchange.national_reader import National, Sender, read_national
from novex_plugin.core.model.functions import function
from novex_plugin.core.sheets.paper import PAPERS, Paper
from novex_plugin.paths import resources
from novex_plugin.processing.provider import NovexProvider
from tests.sheet_world import blocks_of, copy_proposal, text_of
from tools.twelve_provinces import OUTLINES, make_world, write_world

SMALL = {"horizons": ("2050",), "formats": ("png",), "dpi": 60}


@pytest.fixture(scope="module")
def world(tmp_path_factory) -> Path:
    """A folder with three packages, the outlines of the first four provinces, and what the adder made of it."""
    folder = tmp_path_factory.mktemp("wereld")
    whole = make_world(30, provinces=4)
    write_world(replace(whole, deliveries=whole.deliveries[:3]), folder / "pakketten")
    write_results(add_up(whole.deliveries[:3]), folder / "uit")
    return folder


@pytest.fixture(scope="module")
def outlines(world) -> Path:
    return world / "pakketten" / OUTLINES


@pytest.fixture(scope="module")
def made(qgis_app, world, outlines, tmp_path_factory):
    request = NationalRequest(world / "uit", tmp_path_factory.mktemp("bladen"), horizons=("2050",), dpi=100,
                              perspectives=("integraal", "3"), outlines=outlines)  # fmt: skip
    return request, make_national_sheets(request)


def test_everything_that_counts_is_on_the_sheet_and_drawn(made, world):
    _request, results = made
    national = read_national(world / "uit")
    counted = {item.uuid for item in national.at("2050")}
    assert set(results[0].object_uuids) | set(results[0].outside) == counted
    assert len(results[0].object_uuids) > 60 and not results[0].outside
    for result in results:
        record = json.loads(result.record.read_text(encoding="utf-8"))
        assert record["tekenproef"] == {
            "getekend": len(result.object_uuids), "niet_getekend": [], "niet_in_filter": []}  # fmt: skip
        assert [one["sha256"] for one in record["inhoud"]["datasets"]] == [one.sha256 for one in national.senders]


def test_the_files_are_named_after_country_theme_and_horizon(made):
    _request, results = made
    assert [[path.name for path in result.files] for result in results] == [
        [f"NL_landelijk_{theme}_2050_a3-staand.{kind}" for kind in ("pdf", "png")]
        for theme in ("integraal", "perspectief-3")
    ]  # fmt: skip


def test_the_legend_is_that_of_a_province_and_its_figures_are_those_of_the_adder(made, world):
    _request, results = made
    national = read_national(world / "uit")
    totals = national.totals(national.at("2050"))
    text = text_of(results[0].files[0])
    shown = {item.function for item in national.at("2050")}
    assert set(results[0].legend) == shown
    assert all(function(code).name.split()[0] in text for code in shown)
    hectares = next(line.net_ha for line in totals.areas if line.dimension == "totaal")
    assert f"{hectares:,.0f}".replace(",", ".") in text


def test_the_provinces_stand_on_it_with_their_packages_and_who_is_missing(made):
    text = blocks_of(made[1][0].files[0])
    for wanted in ("Groningen", "Fryslân", "Drenthe", "v1.0 · 2026-11-01", "3 van 12 provincies", "geen pakket",
                   "Opgeteld uit 3 pakketten: PV20.zip, PV21.zip, PV22.zip", "controlesommen van het optellen kloppen",
                   "Schaal 1:", "NL_landelijk_integraal_2050"):  # fmt: skip
        assert wanted in text, wanted


@pytest.mark.parametrize("proven", [True, False], ids=["proven", "not proven"])
@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.code)
def test_twelve_packages_their_proof_and_the_rule_stand_on_every_paper_in_full(qgis_app, paper, proven):
    """In the three blocks of the foot; all in one, the end was cut off."""
    senders = tuple(Sender(f"PV{code}", "", "", "1.0", "", "", "", f"PV{code}.zip", "") for code in range(20, 32))
    project = QgsProject()
    layout = read_template(project, resources("layouts", paper.template))
    blocks = small_print(National(Path("nederland.gpkg"), senders, (), {}, proven), "Natural Earth",
                         ["3 objecten vallen buiten het kaartvenster."], apart=has_notes_apart(layout))  # fmt: skip
    assert len(blocks) == 3
    set_texts(layout, blocks)
    on_paper = {name: QgsExpressionContextUtils.layoutScope(layout).variable(name) for name in blocks}
    del layout
    assert on_paper == blocks


def test_the_map_lies_in_its_place(made):
    data = gdal.Open(str(made[1][0].files[0]))
    assert 'ID["EPSG",28992]' in data.GetSpatialRef().ExportToWkt(["FORMAT=WKT2_2019"])


def test_a_speck_leaves_ink(made, world):
    """Half of the areas are smaller than a pixel of this picture: each still is a dot on the map."""
    request, results = made
    run = NationalRun(request)
    image, place = QImage(str(results[0].files[1])), paper_boxes(Paper("A3", "staand"))["kaart"]
    box, per_mm = run._frame.box, 100 / 25.4
    ground = QColor("#f7f4ec").rgb()
    specks = [item for item in run.national.at("2050") if item.kind == "vlak" and item.geometry.area < 100_000]
    assert len(specks) > 10
    for item in specks:
        spot = item.geometry.representative_point()
        x = (place.x + (spot.x - box[0]) / (box[2] - box[0]) * place.width) * per_mm
        y = (place.y + (box[3] - spot.y) / (box[3] - box[1]) * place.height) * per_mm
        seen = {image.pixel(round(x) + i, round(y) + j) for i in (-1, 0, 1) for j in (-1, 0, 1)}
        assert seen != {ground}, item.name


def test_every_size_has_a_look_and_all_of_it_is_in_one_rule(qgis_app):
    renderer = national_renderer("vlak", [("woningbouw", "exact"), ("bestaat niet", "zoekgebied")], 1_300_000)
    rules = renderer.rootRule().children()
    assert [len(rule.children()) for rule in rules] == [3, 3]
    for rule in rules:
        conditions = [child.filterExpression() for child in rule.children()]
        assert conditions[0].split("<")[1].strip() == conditions[1].split(">=")[1].split("AND")[0].strip()
        assert conditions[1].split("<")[1].strip() == conditions[2].split(">=")[1].strip()
        assert all(child.symbol() is not None for child in rule.children())


def test_a_sheet_can_be_held_against_the_outcome_again(made, world, tmp_path):
    record = made[1][0].record
    assert check_national_sheet(record, world / "uit") == []
    whole = make_world(30, provinces=4)
    one = whole.deliveries[0]
    fewer = replace(one, objects=one.objects[1:])
    write_results(add_up([fewer, *whole.deliveries[1:3]]), tmp_path / "later")
    said = check_national_sheet(record, tmp_path / "later")
    assert len(said) == 1 and one.objects[0].name in said[0] and "niet meer" in said[0]
    page = made[1][0].files[1]
    whole_page = page.read_bytes()
    page.write_bytes(whole_page + b" ")
    said = check_national_sheet(record, world / "uit")
    page.write_bytes(whole_page)
    assert len(said) == 1 and page.name in said[0] and "gewijzigd" in said[0]
    with pytest.raises(NovexError, match="reeks"):
        check_sheet(record, copy_proposal(tmp_path))  # which it is not of


@pytest.mark.parametrize("paper", [Paper("A3", "liggend"), Paper("A4", "staand")], ids=lambda paper: paper.code)
def test_each_paper_has_its_size_and_nothing_runs_off_it(qgis_app, world, outlines, tmp_path, paper):
    [result] = make_national_sheets(NationalRequest(
        world / "uit", tmp_path, size=paper.size, orientation=paper.orientation, outlines=outlines, **SMALL))
    image = QImage(str(result.files[0]))
    assert abs(image.width() - paper.width_mm / 25.4 * 60) <= 1
    white = QColor("#ffffff").rgb()
    assert {image.pixel(x, y) for x in range(image.width()) for y in (0, 8, image.height() - 1)} == {white}


def test_the_frame_is_around_the_country_at_a_multiple_of_fifty_thousand():
    frame = national_frame((13_000.0, 306_000.0, 278_000.0, 620_000.0), 273.0, 263.0)
    assert frame.scale == 1_300_000 and frame.contains((13_000.0, 306_000.0, 278_000.0, 620_000.0))
    assert frame.box[3] - frame.box[1] == pytest.approx(0.263 * frame.scale)


def test_without_outlines_there_are_those_of_natural_earth(qgis_app):
    stage = NationalStage(["PV21", "PV29"])
    assert stage.source == "Natural Earth" and len(stage.absent) == 10
    west, south, east, north = stage.box
    assert 10_000 < west < 20_000 and 270_000 < east < 285_000
    assert 300_000 < south < 310_000 and 600_000 < north < 630_000


@pytest.mark.parametrize(("change", "said"), [
    ({"horizons": ("1999",)}, "Op horizon 1999 is niets opgeteld"), ({"perspectives": ("9",)}, "Onbekende keuze: 9"),
    ({"formats": ()}, "Onbekende keuze"), ({"status": "klaar"}, "Onbekende keuze: klaar"),
    ({"size": "A0"}, "geen sjabloon"), ({"outlines": "nergens.json"}, "niet te lezen"),
    ({"source": "nergens.gpkg"}, "uitkomst van het optellen"),
])  # fmt: skip
def test_a_wrong_choice_is_explained(qgis_app, world, tmp_path, change, said):
    with pytest.raises(NovexError, match=said):
        NationalRun(NationalRequest(**{"source": world / "uit", "out_dir": tmp_path, **change}))


def test_a_theme_without_proposals_is_skipped_and_one_that_fails_costs_no_other(qgis_app, world, outlines, tmp_path):
    [note] = make_national_sheets(NationalRequest(
        _only_homes(tmp_path), tmp_path / "leeg", perspectives=("1",), outlines=outlines, **SMALL))
    assert not note.files and "overgeslagen" in note.note
    (tmp_path / "dicht" / "NL_landelijk_integraal_2050_a3-staand.png").mkdir(parents=True)
    results = make_national_sheets(NationalRequest(
        world / "uit", tmp_path / "dicht", perspectives=("integraal", "3"), outlines=outlines, **SMALL))
    assert results[0].error and not results[0].files and results[1].files


def _only_homes(folder: Path) -> Path:
    whole = make_world(30, provinces=1).deliveries[0]
    homes = tuple(item for item in whole.objects if item.perspective == "3" and not item.variant)
    write_results(add_up([replace(whole, objects=homes)]), folder / "huizen")
    return folder / "huizen"


def test_the_users_project_is_left_alone(made):
    assert QgsProject.instance().mapLayers() == {}


# -- Processing


@pytest.fixture
def provider(qgis_processing):
    made = NovexProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


def run(parameters: dict) -> dict:
    import processing

    return processing.run("novex:landelijk_blad", parameters)


def test_the_algorithm_takes_packages_and_leaves_the_proof_beside_the_sheets(provider, world, outlines, tmp_path):
    result = run({"MAP_MET_PAKKETTEN": str(world / "pakketten"), "HORIZONS": ["2050"], "FORMATEN": ["png"], "DPI": 60,
                  "PROVINCIEGRENZEN": str(outlines), "MAP": str(tmp_path / "uit")})  # fmt: skip
    assert result["AANTAL_KAARTBEELDEN"] == 1 and result["AANTAL_OBJECTEN"] > 60
    assert {path.name for path in (tmp_path / "uit").iterdir()} >= {
        "nederland.gpkg", "optelling.html", "bewijs.csv", "NL_landelijk_integraal_2050_a3-staand.png",
        "NL_landelijk_integraal_2050_a3-staand.json"}  # fmt: skip


def test_the_algorithm_takes_an_outcome_and_refuses_both_or_none(provider, world, tmp_path):
    outcome = {"OPTELLING": str(world / "uit" / "nederland.gpkg"), "MAP": str(tmp_path / "uit")}
    result = run({**outcome, "HORIZONS": ["2030"], "FORMATEN": ["png"], "DPI": 60, "PERSPECTIEVEN": ["2"]})
    assert result["AANTAL_KAARTBEELDEN"] == 1
    for wrong in ({"MAP": str(tmp_path)}, {**outcome, "MAP_MET_PAKKETTEN": str(world / "pakketten")}):
        with pytest.raises(QgsProcessingException, match="een van beide"):
            run(wrong)
