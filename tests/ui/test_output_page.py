"""Basisset, totals and output from the panel."""

import zipfile
from pathlib import Path

import geopandas
from qgis.core import QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from shapely import box as rectangle

from novex_plugin.adapters import basisset, layers
from novex_plugin.core.exchange.issues import Issue
from novex_plugin.core.progress import Progress
from novex_plugin.ui.basisset_tree import KEY_ROLE, STATE_ROLE
from novex_plugin.ui.choices import select
from novex_plugin.ui.issue_list import ISSUE_ROLE
from novex_plugin.ui.row_delegate import BELOW_FIGURE_ROLE
from tests.small_world import NATURA, housing, make_proposal


def idle(panel, qtbot, timeout=60_000):
    qtbot.waitUntil(lambda: not panel.desk.is_busy, timeout=timeout)


def layer_rows(page):
    model = page.layerTree.model()
    for row in range(model.rowCount()):
        theme = model.index(row, 0)
        for line in range(model.rowCount(theme)):
            index = model.index(line, 0, theme)
            yield index.data(KEY_ROLE), index.data(STATE_ROLE), index.data(BELOW_FIGURE_ROLE)


def test_the_list_tells_loaded_from_missing(panel):
    page = panel.page("basisset")
    rows = {key: (state, figure) for key, state, figure in layer_rows(page)}
    assert rows["natura2000"] == ("geladen", "1")
    assert rows["nnn"] == ("ontbreekt", "")


def test_only_missing_hides_what_is_there(panel):
    page = panel.page("basisset")
    select(page.stateCombo, "ontbreekt")
    assert {state for _, state, _ in layer_rows(page)} == {"ontbreekt", "geen_dienst"}
    page.filterEdit.setText("natuurnetwerk")
    assert [key for key, _, _ in layer_rows(page)] == ["nnn", "nnn_rijkswateren"]


def test_reading_layers_runs_in_a_task_and_ends_in_a_basisset(empty_panel, qtbot, tmp_path):
    source = tmp_path / "lagen"
    source.mkdir()
    frame = geopandas.GeoDataFrame({"naam": ["N"]}, geometry=[NATURA], crs="EPSG:28992")
    frame.to_file(source / "natura2000.gpkg", layer="natura2000")
    page = empty_panel.page("basisset")
    page.files.read(source, source)
    assert empty_panel.desk.is_busy
    idle(empty_panel, qtbot)
    assert [one.key for one in empty_panel.session.store.layers()] == ["natura2000"]
    assert page.files.action(page.files.add_all).isEnabled()


def test_a_folder_without_known_layers_says_so(empty_panel, qtbot, tmp_path):
    page = empty_panel.page("basisset")
    page.files.read(tmp_path, tmp_path)
    idle(empty_panel, qtbot)
    assert "geen laag" in empty_panel.iface.bar.currentItem().title()
    assert empty_panel.session.store is None


def test_layers_go_on_the_map_once(panel):
    page = panel.page("basisset")
    for _ in range(2):
        page.files.add_all()
    keys = [layer.customProperty("novex/role") for layer in QgsProject.instance().mapLayers().values()]
    assert keys.count("natura2000") == 1


def test_layers_of_another_basisset_take_the_place_of_those_on_the_map(panel, qtbot, tmp_path):
    page, project = panel.page("basisset"), QgsProject.instance()
    page.files.add_all()
    [before] = [one for one in project.mapLayers().values() if one.customProperty("novex/role") == "natura2000"]
    kept = before.id()
    frame = geopandas.GeoDataFrame({"naam": ["Z", "O"]}, geometry=[NATURA, rectangle(5, 5, 9, 9)], crs="EPSG:28992")
    frame.to_file(tmp_path / "natura2000.gpkg", layer="natura2000")
    report, _messages = basisset.prepare(tmp_path, tmp_path / "andere.gpkg", Progress())
    panel.session.set_store(report.path)
    page.files.add_all()
    after = project.mapLayer(kept)
    assert after.source().startswith(str(report.path)) and after.featureCount() == 2
    assert "Komen nu uit deze basisset: 1" in panel.iface.bar.currentItem().title()
    page.files.add_all()
    assert "staan al in het project" in panel.iface.bar.currentItem().title()


def test_the_next_proposal_leaves_one_group_of_lists(panel, tmp_path):
    folder = tmp_path / "volgende"
    folder.mkdir()
    panel.session.open(make_proposal(folder))
    names = [group.name() for group in layers.find_group(QgsProject.instance()).findGroups()]
    assert names == ["Lijsten"]


def test_validation_lists_issues_with_advice(panel, qtbot):
    page = panel.page("uitvoer")
    QTest.mouseClick(page.validateButton, Qt.MouseButton.LeftButton)
    idle(panel, qtbot)
    assert page.resultTree.topLevelItemCount() > 0


def test_the_package_holds_the_proposal_and_a_manifest(panel, qtbot):
    page = panel.page("uitvoer")
    QTest.mouseClick(page.packageButton, Qt.MouseButton.LeftButton)
    idle(panel, qtbot)
    path = Path(page.resultTree.topLevelItem(0).toolTip(0))
    assert {"voorstel.gpkg", "manifest.json"} <= set(zipfile.ZipFile(path).namelist())


def test_one_sheet_is_made_on_the_main_thread_with_the_window_alive(panel, qtbot):
    page = panel.page("uitvoer")
    for box in (page.persp1, page.persp2, page.persp3, page.perspOverkoepelend, page.sheet2050, page.formatPdf):
        box.setChecked(False)
    page.dpiSpin.setValue(72)
    QTest.mouseClick(page.sheetsButton, Qt.MouseButton.LeftButton)
    assert panel.desk.is_busy
    idle(panel, qtbot)
    made = list((page.folder() / "kaartbeelden").glob("*.png"))
    assert len(made) == 1
    assert made[0].stat().st_size > 10_000


def test_one_click_makes_the_set_of_all_variants_with_its_pages(panel, qtbot):
    page = panel.page("uitvoer")
    page.dpiSpin.setValue(72)
    QTest.mouseClick(page.fullSetButton, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.desk.is_busy, timeout=240_000)
    folder = page.folder() / "kaartbeelden"
    for variant in ("A", "B"):
        for year in ("2030", "2050"):
            for kind in ("pdf", "png"):
                assert (folder / f"PV00_voorstel_integraal_{year}_variant-{variant}.{kind}").exists()
    assert list(folder.glob("*contactblad*.pdf")) and list(folder.glob("*verhaal*.html"))
    assert "kaartbeelden gemaakt" in panel.iface.bar.currentItem().title()


def test_buttons_wait_for_what_they_need(empty_panel, tmp_path):
    page = empty_panel.page("uitvoer")
    assert not page.sheetsButton.isEnabled()
    assert not page.packageButton.isEnabled()
    empty_panel.session.open(make_proposal(tmp_path))
    assert page.packageButton.isEnabled()
    assert not page.sheetsButton.isEnabled()
    assert "basisset" in page.sheetCountLabel.text()


def test_an_issue_is_shown_on_the_map(panel, qtbot):
    """A row chooses the object and brings its place into sight; the button says what it does."""
    page = panel.page("uitvoer")
    QTest.mouseClick(page.validateButton, Qt.MouseButton.LeftButton)
    idle(panel, qtbot)
    rows = [page.resultTree.topLevelItem(number) for number in range(page.resultTree.topLevelItemCount())]
    issues = [row.data(0, ISSUE_ROLE) for row in rows]
    of_object = next(row for row, issue in zip(rows, issues) if issue.object_uuid)
    elsewhere = next(row for row, issue in zip(rows, issues) if not issue.object_uuid and not issue.at)
    panel.desk.canvas.setExtent(QgsRectangle(10_000, 310_000, 11_000, 311_000))
    page.resultTree.setCurrentItem(of_object)
    uuid = of_object.data(0, ISSUE_ROLE).object_uuid
    shape = next(one.geometry for one in panel.session.objects() if one.uuid == uuid)
    assert panel.session.selection.uuids() == [uuid]
    assert panel.desk.canvas.extent().contains(QgsRectangle(*shape.bounds))
    assert page.openResult.isEnabled() and "kaart" in page.openResult.text()
    panel.desk.canvas.setExtent(QgsRectangle(10_000, 310_000, 11_000, 311_000))
    QTest.mouseClick(page.openResult, Qt.MouseButton.LeftButton)
    assert panel.desk.canvas.extent().contains(QgsRectangle(*shape.bounds))
    page.resultTree.setCurrentItem(elsewhere)
    assert not page.openResult.isEnabled()


def test_a_place_of_its_own_goes_before_the_object(panel, qtbot):
    page = panel.page("uitvoer")
    page.issues.fill([Issue("kier", "advies", "w1", "Woonwijk", "kier", at=(152_500.0, 450_500.0))])
    panel.desk.canvas.setExtent(QgsRectangle(10_000, 310_000, 11_000, 311_000))
    page.resultTree.setCurrentItem(page.resultTree.topLevelItem(0))
    seen = panel.desk.canvas.extent()
    assert seen.contains(QgsPointXY(152_500, 450_500)) and seen.width() < 5_000


def test_the_province_of_the_basisset_is_looked_at(panel, qtbot):
    page = panel.page("uitvoer")
    folder = panel.session.path.parent / "b"
    folder.mkdir()
    panel.session.open(make_proposal(folder, housing("b", rectangle(158_000, 450_000, 162_000, 451_000))))
    QTest.mouseClick(page.validateButton, Qt.MouseButton.LeftButton)
    idle(panel, qtbot)
    rows = range(page.resultTree.topLevelItemCount())
    assert "buiten_provincie" in [page.resultTree.topLevelItem(row).data(0, ISSUE_ROLE).code for row in rows]
