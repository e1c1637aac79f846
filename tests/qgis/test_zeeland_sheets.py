"""Real input: the set of map sheets of Zeeland, over real outlines, municipalities and waters.

Skips where the machine has no real data (see tests/conftest.py).
"""

import json

import geopandas
import pytest
from qgis.PyQt.QtGui import QImage

from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.sheets import MUNICIPALITIES, PROVINCE, AreaChoice, SheetRequest, SheetRun, check_sheet
from novex_plugin.core.progress import Progress
from novex_plugin.core.variants.effective import effective_objects
from tests.sheet_world import text_of
from tests.zeeland_world import zeeland_proposal, zeeland_store

MUNICIPALITIES_OF_ZEELAND = {
    "Borsele", "Goes", "Hulst", "Kapelle", "Middelburg", "Noord-Beveland", "Reimerswaal", "Schouwen-Duiveland", "Sluis",
    "Terneuzen", "Tholen", "Veere", "Vlissingen",
}  # fmt: skip
THEMES = ("integraal", "1", "2", "3")


@pytest.fixture(scope="module")
def store(real_data, qgis_app, tmp_path_factory):
    return zeeland_store(real_data, tmp_path_factory.mktemp("zeeland"))


@pytest.fixture(scope="module")
def proposal(tmp_path_factory):
    return zeeland_proposal(tmp_path_factory.mktemp("voorstel"))


def made_set(proposal, store, folder, **choice):
    run = SheetRun(SheetRequest(proposal, store, folder, **{"formats": ("png",), "dpi": 60, **choice}))
    run.all_steps(Progress())
    return run


@pytest.fixture(scope="module")
def province(proposal, store, tmp_path_factory):
    """Integral and three perspectives, 2030 and 2050, the basis and two variants."""
    return made_set(proposal, store, tmp_path_factory.mktemp("provincie"), perspectives=THEMES, variants=("", "A", "B"),
                    contact_sheet=True)  # fmt: skip


@pytest.fixture(scope="module")
def atlas(proposal, store, tmp_path_factory):
    """The integral sheet of 2050, a municipality each."""
    return made_set(proposal, store, tmp_path_factory.mktemp("atlas"), perspectives=("integraal",), horizons=("2050",),
                    areas=(AreaChoice(MUNICIPALITIES),))  # fmt: skip


def in_force(proposal, variant, horizon):
    file = open_proposal(proposal)
    return effective_objects(file.objects(), file.variants(), variant, horizon)


def test_the_whole_set_is_made_and_true_to_the_data(province, proposal):
    assert len(province.results) == 2 * 3 * len(THEMES) and not province.failed and not province.exporter.messages
    for sheet, result in zip(province.exporter.sheets(), province.results):
        wanted = {item.uuid for item in in_force(proposal, sheet.variant, sheet.horizon)
                  if sheet.theme in ("integraal", item.perspective)}  # fmt: skip
        assert set(result.object_uuids) == wanted and not result.outside
        assert json.loads(result.record.read_text(encoding="utf-8"))["tekenproef"] == {
            "getekend": len(wanted), "niet_getekend": [], "niet_in_filter": []}  # fmt: skip
        assert check_sheet(result.record, proposal) == []


def test_one_frame_holds_the_province_at_a_round_scale(province, real_data):
    assert {result.scale for result in province.results} == {300_000}
    outlines = geopandas.read_file(real_data / "bestuurlijk_certegis" / "provincies_2022.gpkg")
    column = next(name for name in outlines if outlines[name].astype(str).eq("Zeeland").any())
    west, south, east, north = outlines[outlines[column] == "Zeeland"].total_bounds
    box = province.exporter.frame.box
    assert box[0] < west and box[1] < south and box[2] > east and box[3] > north


def test_the_atlas_has_the_municipalities_of_zeeland_and_no_others(atlas, real_data, proposal):
    sheets = atlas.exporter.sheets()
    assert {sheet.area.name for sheet in sheets} == MUNICIPALITIES_OF_ZEELAND
    assert len({result.scale for result in atlas.results}) == 1
    towns = geopandas.read_file(real_data / "bestuurlijk_certegis" / "gemeenten_2022.gpkg")
    column = next(name for name in towns if towns[name].astype(str).eq("Goes").any())
    for sheet, result in zip(sheets, atlas.results):
        shape = towns[towns[column] == sheet.area.name].union_all()
        here = {item.uuid for item in in_force(proposal, "", "2050") if item.geometry.intersects(shape)
                and not item.geometry.touches(shape)}  # fmt: skip
        assert set(result.object_uuids) == here, sheet.area.name
        assert bool(result.files) == bool(here)


def test_the_sheets_have_a_map_on_them_and_the_contact_sheet_shows_them_all(province, atlas):
    for result in (*province.made, *atlas.made):
        image = QImage(str(result.files[0]))
        assert len({image.pixel(x, y) for x in range(30, 700, 3) for y in range(30, 640, 3)}) > 60, result.code
    page = next(path for path in province.extra if path.suffix == ".pdf")
    assert f"{len(province.made)} kaartbeelden" in text_of(page)


def test_the_margin_names_the_real_sources_with_their_date(proposal, store, tmp_path):
    [result] = made_set(proposal, store, tmp_path, perspectives=("2",), horizons=("2050",), formats=("pdf",),
                        areas=(AreaChoice(PROVINCE),)).results  # fmt: skip
    text = text_of(result.files[0])
    for wanted in ("provincies_2022.gpkg, 2026-11-22", "gemeenten_2022.gpkg", "opp_water.gpkg", "Zeeland",
                   "380 kV Borssele-Rilland", "Zoekgebied wind", "Schaal 1:300.000"):  # fmt: skip
        assert wanted in text, wanted
