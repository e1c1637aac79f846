"""The dialog that composes a set of map sheets, and the run behind it."""

import json
from pathlib import Path

import geopandas
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox
from shapely.geometry import box

from novex_plugin.adapters import settings
from novex_plugin.adapters.sheet_areas import FRAMES, MUNICIPALITIES, PROVINCE
from novex_plugin.core.sheets.paper import PAPERS
from novex_plugin.paths import resources
from novex_plugin.ui.choices import select
from novex_plugin.ui.sheet_dialog import CODE_ROLE, SheetDialog
from novex_plugin.ui.sheet_making import make_sheets

CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


def idle(panel, qtbot, timeout=120_000):
    qtbot.waitUntil(lambda: not panel.desk.is_busy, timeout=timeout)


@pytest.fixture
def dialog(panel, qtbot, tmp_path):
    made = SheetDialog(panel.desk, tmp_path / "uit", panel.iface.window)
    qtbot.addWidget(made)
    return made


def branch(dialog, series):
    return next(row for row in dialog._branches() if row.data(0, CODE_ROLE) == series)


def may_make(dialog):
    return dialog.buttonBox.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_it_begins_with_the_province_and_the_variant_in_view(dialog, panel):
    assert [choice.series for choice in dialog.areas()] == [PROVINCE]
    assert dialog.variants() == [panel.session.variant]
    assert dialog.countLabel.text() == "10 kaartbeelden"
    assert may_make(dialog)


def test_the_ticks_of_the_page_are_taken_over(dialog):
    dialog.take_over(["integraal", "2"], ["2050"], ["png"], 200)
    request = dialog.request()
    assert (request.perspectives, request.horizons, request.formats) == (("integraal", "2"), ("2050",), ("png",))
    assert request.dpi == 200
    assert dialog.countLabel.text() == "2 kaartbeelden"


def test_the_sum_follows_what_is_ticked(dialog):
    dialog.variantList.item(1).setCheckState(CHECKED)
    assert dialog.countLabel.text() == "20 kaartbeelden"
    assert "2 varianten" in dialog.detailLabel.text()


def test_numbers_add_a_table_that_is_counted_where_it_is_a_file_of_its_own(dialog):
    dialog.take_over(["integraal"], ["2050"], ["pdf", "png"], 150)
    assert dialog.request().numbered and "4 bestanden" in dialog.detailLabel.text()
    dialog.numbered.setChecked(False)
    assert not dialog.request().numbered and "3 bestanden" in dialog.detailLabel.text()


def test_a_house_style_colours_the_themes_and_is_remembered(dialog, qtbot):
    before = settings.get("house_style")
    dialog.styleWidget.setFilePath(str(resources("huisstijl", "voorbeeld.json")))
    assert dialog.request().house_style == str(resources("huisstijl", "voorbeeld.json"))
    colour = dialog.perspIntegraal.icon().pixmap(12).toImage().pixelColor(6, 6).name()
    assert colour == "#00594f" and may_make(dialog)
    dialog.accept()
    assert settings.get("house_style").endswith("voorbeeld.json")
    settings.put("house_style", before)


def test_a_house_style_that_is_wrong_is_said_and_nothing_can_be_made(dialog, tmp_path):
    (tmp_path / "fout.json").write_text('{"naam": "Z", "kleur": {}}', encoding="utf-8")
    dialog.styleWidget.setFilePath(str(tmp_path / "fout.json"))
    assert "onbekende onderdeel 'kleur'" in dialog.errorLabel.text()
    assert not may_make(dialog)
    dialog.styleWidget.setFilePath("")
    assert may_make(dialog)


def test_what_is_missing_is_said_and_nothing_can_be_made(dialog):
    for row in range(dialog.variantList.count()):
        dialog.variantList.item(row).setCheckState(UNCHECKED)
    assert "variant" in dialog.errorLabel.text()
    assert not may_make(dialog)


def test_final_waits_for_the_spatial_proposal(dialog):
    select(dialog.statusCombo, "definitief")
    assert "ruimtelijk voorstel" in dialog.errorLabel.text()
    assert not may_make(dialog)
    select(dialog.statusCombo, "ijkmoment")
    assert may_make(dialog)


def test_a_series_that_the_basisset_lacks_cannot_be_ticked_and_says_why(dialog):
    row = branch(dialog, MUNICIPALITIES)
    assert row.isDisabled()
    assert "gemeenten" in row.toolTip(0)


def test_own_frames_come_from_a_layer(panel, qtbot, tmp_path):
    frame = geopandas.GeoDataFrame({"naam": ["Noord", "Zuid"]}, crs="EPSG:28992",
                                   geometry=[box(149e3, 450e3, 152e3, 452e3), box(149e3, 447e3, 152e3, 449e3)])
    frame.to_file(tmp_path / "kaders.gpkg", layer="kaders")
    layer = QgsVectorLayer(str(tmp_path / "kaders.gpkg"), "kaders", "ogr")
    QgsProject.instance().addMapLayer(layer)
    made = SheetDialog(panel.desk, tmp_path / "uit", panel.iface.window)
    qtbot.addWidget(made)
    made.frameLayer.setLayer(layer)
    branch(made, PROVINCE).setCheckState(0, UNCHECKED)
    branch(made, FRAMES).setCheckState(0, CHECKED)
    assert made.countLabel.text() == "20 kaartbeelden"
    assert made.request().areas[0].source.id() == layer.id()
    assert not made.frameRow.isHidden()


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.code)
def test_the_preview_shows_the_paper_whole(dialog, paper):
    select(dialog.sizeCombo, paper.size)
    select(dialog.turnCombo, paper.orientation)
    assert dialog.paper() == paper
    dialog.preview.resize(250, 200)
    page = dialog.preview.page()
    assert (page.width() > page.height()) == (paper.orientation == "liggend")
    assert dialog.preview.rect().contains(page.toAlignedRect())


def test_the_set_is_made_with_a_record_and_a_contact_sheet(dialog, panel, qtbot, tmp_path):
    dialog.take_over(["3"], ["2030"], ["png"], 72)
    dialog.withAccount.setChecked(False)
    shown = []
    make_sheets(panel.desk, [dialog.request()], shown.extend, with_account=dialog.with_account)
    assert panel.desk.is_busy
    idle(panel, qtbot)
    names = sorted(path.name for path in (tmp_path / "uit").iterdir())
    assert names == [
        "PV00_verhaal.html", "PV00_voorstel_contactblad_basis.pdf", "PV00_voorstel_contactblad_basis.png",
        "PV00_voorstel_perspectief-3_2030_basis.json", "PV00_voorstel_perspectief-3_2030_basis.png",
        "PV00_voorstel_perspectief-3_2030_basis_tabel.png",
    ]
    assert sorted(Path(path).name for path in shown) == names
    assert "1 kaartbeeld gemaakt" in panel.iface.bar.currentItem().title()
    record = json.loads((tmp_path / "uit" / names[3]).read_text(encoding="utf-8"))
    assert record["tekenproef"]["niet_getekend"] == []


def test_cancelling_says_what_is_left(dialog, panel, qtbot):
    dialog.take_over(["integraal", "3"], ["2030", "2050"], ["png"], 72)
    dialog.contactSheet.setChecked(False)
    shown = []
    make_sheets(panel.desk, [dialog.request()], shown.extend, with_account=False)
    panel.desk.cancel()
    idle(panel, qtbot)
    assert "geannuleerd" in panel.iface.bar.currentItem().title()
    assert shown == []


def test_other_views_and_overlays_go_into_the_request_and_the_sum(dialog):
    dialog.take_over(["integraal"], ["2050"], ["pdf"], 150)
    assert (dialog.request().kinds, dialog.request().overlays) == (("kaart",), ())
    dialog.views.boxes["lagen"].setChecked(True)
    dialog.views.boxes["stapel"].setChecked(True)
    dialog.views.over["dubbelclaims"].setChecked(True)
    assert dialog.countLabel.text() == "5 kaartbeelden"
    assert (dialog.request().kinds, dialog.request().overlays) == (("kaart", "lagen", "stapel"), ("dubbelclaims",))
    for tick in dialog.views.boxes.values():
        tick.setChecked(False)
    assert "beeld" in dialog.errorLabel.text()
    assert not may_make(dialog)


def test_a_section_finds_its_line_itself_or_counts_those_of_a_layer(dialog, panel):
    layer = QgsVectorLayer("LineString?crs=EPSG:28992&field=naam:string", "Doorsneden", "memory")
    QgsProject.instance().addMapLayer(layer)
    dialog.take_over(["integraal", "2"], ["2050"], ["pdf"], 150)
    assert dialog.views.sectionRow.isHidden()
    dialog.views.boxes["doorsnede"].setChecked(True)
    assert not dialog.views.sectionRow.isHidden()
    assert dialog.request().sections.layer is None  # whatever line layers the project has
    assert dialog.countLabel.text() == "4 kaartbeelden"  # of each theme the map and one section
    assert may_make(dialog)
    dialog.views.sectionLayer.setLayer(layer)
    assert "doorsnede" in dialog.errorLabel.text()
    features = []
    for wkt in ("LINESTRING(133000 425300, 158500 429600)", "LINESTRING(140000 420000, 140000 440000)"):
        features.append(QgsFeature(layer.fields()))
        features[-1].setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeatures(features)
    dialog.views.boxes["kaart"].setChecked(False)
    assert dialog.countLabel.text() == "4 kaartbeelden"
    assert dialog.request().sections.layer is layer
    assert may_make(dialog)
