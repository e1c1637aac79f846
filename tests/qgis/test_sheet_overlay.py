"""The overlay of findings and double claims on a sheet of the example, held against the shapes themselves."""

import json
from itertools import combinations

import pytest
import shapely

from novex_plugin.adapters.check import run_check
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.report_check import checked
from novex_plugin.adapters.sheets import SheetExporter, SheetRequest, check_sheet
from novex_plugin.adapters.store import Store, build_store, discover_sources
from novex_plugin.core.checks.nearness import FAR, nearness
from novex_plugin.core.errors import NovexError
from novex_plugin.paths import resources
from tests.sheet_world import copy_proposal, in_force, text_of

LAYERS = ("provincie", "natura2000", "nnn", "grondwaterbescherming", "hoogspanningsverbinding")


@pytest.fixture(scope="module")
def proposal(tmp_path_factory):
    return copy_proposal(tmp_path_factory.mktemp("voorstel"))


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    path = tmp_path_factory.mktemp("basisset") / "basisset.gpkg"
    sources = discover_sources(str(resources("voorbeeld", "basisset.gpkg"))).sources
    build_store([each for each in sources if each.key in LAYERS], path)
    return path


@pytest.fixture(scope="module")
def made(qgis_app, proposal, store, tmp_path_factory):
    request = SheetRequest(proposal, store, tmp_path_factory.mktemp("erover"), variant="A", horizons=("2050",),
                           perspectives=("integraal",), formats=("pdf",), overlays=("bevindingen", "dubbelclaims"))
    exporter = SheetExporter(request)
    result = exporter.make(exporter.sheets()[0])
    assert exporter.messages == []
    return result, json.loads(result.record.read_text("utf-8"))["inhoud"]["erover"]


def test_the_ground_of_all_classes_is_that_of_all_findings_together(made, proposal, store):
    _objects, check = checked(open_proposal(proposal), Store.open(store), "A", "2050")
    classes = ("HARD", "NEE_TENZIJ", "CONDITIONAL", "ATTENTION")
    mine = [one for one in check.findings if one.outcome in classes and nearness(one) != FAR]
    grounds = {code: [one.overlap for one in mine if one.outcome == code and one.overlap is not None
                      and one.overlap.area > 0] for code in classes}  # fmt: skip
    rows = {row["klasse"]: row for row in made[1]["bevindingen"]}
    assert {code: row["aantal"] for code, row in rows.items()} == {
        code: count for code in classes if (count := sum(one.outcome == code for one in mine))}
    whole = shapely.union_all([shape for shapes in grounds.values() for shape in shapes]).area
    assert whole > 1e6
    assert sum(row["oppervlakte_m2"] for row in rows.values()) == pytest.approx(whole, rel=1e-4)
    worst = next(code for code in classes if grounds[code])
    assert rows[worst]["oppervlakte_m2"] == pytest.approx(shapely.union_all(grounds[worst]).area, rel=1e-4)


def test_double_ground_is_the_union_of_what_every_two_share(made, proposal):
    areas = [item for item in in_force(proposal, "A", "2050") if item.kind == "vlak" and item.exactness != "zoekgebied"]
    shared = [one.geometry.intersection(other.geometry) for one, other in combinations(areas, 2)
              if one.layer == other.layer]  # fmt: skip
    expected = shapely.union_all([shape for shape in shared if shape.area > 0]).area
    assert expected > 1e5
    assert made[1]["dubbelclaims"]["oppervlakte_m2"] == pytest.approx(expected, rel=1e-6)
    hectares = f"{expected / 10_000:,.0f}".replace(",", ".")
    assert f"Dubbel geclaimd {made[1]['dubbelclaims']['plekken']} {hectares} ha" in text_of(made[0].files[0])


def test_the_sheet_is_still_true_to_its_objects(made, proposal, store):
    record = json.loads(made[0].record.read_text("utf-8"))
    assert record["tekenproef"]["niet_getekend"] == record["tekenproef"]["niet_in_filter"] == []
    assert check_sheet(made[0].record, proposal, store) == []


def test_without_a_check_the_sheet_is_made_and_says_what_is_missing(qgis_app, proposal, tmp_path):
    exporter = SheetExporter(SheetRequest(proposal, None, tmp_path, horizons=("2030",), perspectives=("2",),
                                          formats=("pdf",), overlays=("bevindingen",)))  # fmt: skip
    result = exporter.make(exporter.sheets()[0])
    assert "nog niet getoetst" in text_of(result.files[0])
    assert any("Zonder bevindingen" in message for message in exporter.messages)
    assert "erover" not in json.loads(result.record.read_text("utf-8"))["inhoud"]


def test_what_one_sheet_lacks_is_not_said_on_another(qgis_app, store, tmp_path):
    proposal = copy_proposal(tmp_path)
    run_check(proposal, store, variant="A", horizon="2050")
    request = SheetRequest(proposal, None, tmp_path, variants=("B", "A"), horizons=("2050",), perspectives=("2",),
                           formats=("pdf",), overlays=("bevindingen",))  # fmt: skip
    exporter = SheetExporter(request)
    without, having = (exporter.make(sheet) for sheet in exporter.sheets())
    assert "Zonder bevindingen" in without.note and "Zonder bevindingen" in text_of(without.files[0])
    assert "Zonder bevindingen" not in having.note + text_of(having.files[0])
    assert json.loads(having.record.read_text("utf-8"))["inhoud"]["erover"]["bevindingen"]
    assert sum("Zonder bevindingen" in message for message in exporter.messages) == 1


def test_an_unknown_overlay_is_refused(qgis_app, proposal, tmp_path):
    with pytest.raises(NovexError, match="hologram"):
        SheetExporter(SheetRequest(proposal, None, tmp_path, overlays=("hologram",)))
