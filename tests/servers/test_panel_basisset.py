"""Page Basisset against real servers: one click from an empty map to layers to test on, and what fails is told."""

from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox

from novex_plugin.adapters import basisset_plan, settings
from novex_plugin.core.catalogue.own_layers import write_own
from novex_plugin.core.services import loading as loading_core
from novex_plugin.core.services.records import ATOM, OGC_API, WFS
from novex_plugin.core.services.register import Registry
from novex_plugin.ui.basisset_tree import KEY_ROLE
from novex_plugin.ui.choices import select
from novex_plugin.ui.doctor_dialog import DoctorDialog
from novex_plugin.ui.own_layer_dialog import OwnLayerDialog
from novex_plugin.ui.row_delegate import FIGURE_ROLE
from novex_plugin.ui.update_dialog import UpdateDialog
from tests.servers.loading import registry
from tests.ui.conftest import empty_panel, iface, own_folder  # noqa: F401 - fixtures
from tests.ui.test_basisset_dialogs import answer, click
from tools.services.catalogue import own_catalogue
from tools.services.faults import Status
from tools.services.proxy import closed_address

PROVINCE = "PV25"  # the data of the servers lie in and around it
CODES = ("brta_grijs", "novex_gebieden", "natura2000", "wetlands", "novex_woningbouwlocaties")


def catalogue_at(base):
    """All layers at these servers, as own layers that stand in for the national ones."""
    write_own(Path(settings.get("own_layers")), own_catalogue(base))


@pytest.fixture
def page(empty_panel, proxy, monkeypatch):  # noqa: F811
    """The page with all layers behind a proxy, and no register that knows another way to them."""
    silent = closed_address()
    where = Registry(f"{silent}/csw", f"{silent}/index.json", "x", "y='{id}'")
    monkeypatch.setattr(basisset_plan, "default_registry", lambda: where)
    settings.put("network_attempts", 1)
    catalogue_at(proxy.base)
    made = empty_panel.page("basisset")
    made._own_layers_changed("")
    select(made.provinceCombo, PROVINCE)
    made._model.tick(CODES)
    made._ticked_by_hand()
    yield made
    settings.put("network_attempts", 4)


def finish(page, qtbot, timeout=90_000):
    qtbot.waitUntil(lambda: not page.loading.is_running and not page.desk.is_busy, timeout=timeout)


def load(page, qtbot):
    QTest.mouseClick(page.loadButton, Qt.MouseButton.LeftButton)
    assert page.loading.is_running
    finish(page, qtbot)


def figures(page):
    return {index.data(KEY_ROLE): index.data(FIGURE_ROLE) for index in page._filter.indexes()}


def on_map():
    return {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}


def test_one_click_from_an_empty_map_to_a_basisset(page, qtbot, empty_panel):  # noqa: F811
    lines = []
    page.loading.news.connect(lambda _items: lines.append(page.storeText.text()))
    load(page, qtbot)
    assert page.loading.line == "5 van 5 geladen"
    assert len(set(lines)) > 2, lines
    assert {one.key for one in empty_panel.session.store.layers()} >= {"natura2000"}
    assert QgsProject.instance().crs().authid() == "EPSG:28992"
    assert any(layer.providerType() == "wms" for layer in on_map().values())
    assert len(on_map()) >= 5
    assert page.updateButton.isEnabled()
    assert figures(page)["natura2000"] == "geladen"
    assert "geladen" in empty_panel.iface.bar.currentItem().title()


def test_what_fails_is_listed_and_the_rest_is_used(page, qtbot, proxy, empty_panel):  # noqa: F811
    proxy.add(Status("wetlands", status=503))
    load(page, qtbot)
    assert page.loading.line == "4 van 5 geladen, 1 mislukt"
    (failed,) = page.loading.failures
    assert failed.code == "wetlands"
    assert failed.reason
    assert page.failuresButton.text() == "&Niet geladen (1)…"
    assert figures(page)["wetlands"] == "mislukt"
    assert empty_panel.session.store.has("natura2000")
    assert "4 van 5" in empty_panel.iface.bar.currentItem().title()
    proxy.clear()
    answer(UpdateDialog, lambda dialog: click(dialog.acceptButton))
    page._again([failed.code])
    finish(page, qtbot)
    assert page.loading.failures == ()
    assert figures(page)["wetlands"] == "geladen"
    assert empty_panel.session.store.has("natura2000")


def test_much_is_asked_about_before_it_is_fetched(page, qtbot, monkeypatch):
    monkeypatch.setattr(loading_core, "MUCH_BYTES", 100)
    asked = []

    def refuse(box):
        asked.append(box.text())
        QTest.keyClick(box, Qt.Key.Key_Escape)

    answer(QMessageBox, refuse)
    load(page, qtbot)
    assert "De grootste lagen" in asked[0]
    assert "Mbit/s" in asked[0]
    assert page.session.store is None


def test_cancelling_leaves_everything_as_it_was(page, qtbot, empty_panel):  # noqa: F811
    QTest.mouseClick(page.loadButton, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(page.loading.board.news), timeout=20_000)
    empty_panel.desk.cancel()
    finish(page, qtbot)
    assert page.session.store is None
    assert "gestopt" in empty_panel.iface.bar.currentItem().title()
    assert page.loadButton.isEnabled()


def test_an_update_without_changes_says_so_and_later_keeps_the_old(page, qtbot, empty_panel):  # noqa: F811
    load(page, qtbot)
    before, seen = empty_panel.session.store.path, []

    def later(dialog):
        seen.append(dialog.summaryLabel.text())
        click(dialog.laterButton)

    answer(UpdateDialog, later)
    QTest.mouseClick(page.updateButton, Qt.MouseButton.LeftButton)
    finish(page, qtbot)
    assert "0 nieuwe, 0 vervallen, 0 gewijzigde" in seen[0]
    assert empty_panel.session.store.path == before


def test_the_doctor_heals_a_layer_that_moved(page, qtbot, servers, proxy, empty_panel, tmp_path):  # noqa: F811
    gone = "http://127.0.0.1:9"
    path = servers.of("natura2000", WFS)[len(servers.base):]
    layer = QgsVectorLayer(
        f"url='{gone}{path}' typename='natura2000:natura2000' srsname='EPSG:28992' version='auto'", "Natuur", "WFS"
    )
    layer.setCustomProperty("novex/code", "natura2000")
    QgsProject.instance().addMapLayer(layer)
    assert not layer.isValid()
    dialog = DoctorDialog(None, empty_panel.desk, lambda: (), whole_catalogue=servers.catalogue,
                          registry=registry(servers))  # fmt: skip
    qtbot.addWidget(dialog)
    click(dialog.projectButton)
    qtbot.waitUntil(lambda: not empty_panel.desk.is_busy, timeout=60_000)
    assert dialog.chosen() == [0], dialog.detailText.text()
    click(dialog.healButton)
    qtbot.waitUntil(lambda: not empty_panel.desk.is_busy, timeout=60_000)
    assert dialog._model.item(0, 2).text() == "hersteld"
    assert layer.isValid()
    assert dialog.countLabel.text() == "1 van 1 lagen hersteld"
    dialog.write_log(tmp_path / "v.txt")
    assert "hersteld" in (tmp_path / "v.txt").read_text(encoding="utf-8")


def test_the_doctor_examines_the_catalogue_without_a_project(page, qtbot, servers, empty_panel):  # noqa: F811
    some = [one for one in servers.catalogue if one.code in CODES]
    dialog = DoctorDialog(None, empty_panel.desk, lambda: some, registry=registry(servers))
    qtbot.addWidget(dialog)
    click(dialog.catalogueButton)
    qtbot.waitUntil(lambda: not empty_panel.desk.is_busy, timeout=60_000)
    assert dialog.countLabel.text() == "5 onderzocht, 0 niet in orde"
    assert not dialog.healButton.isEnabled()


@pytest.mark.parametrize("kind", [WFS, OGC_API, ATOM])
def test_a_service_tells_which_layers_it_has(page, qtbot, servers, empty_panel, kind):  # noqa: F811
    place = {WFS: servers.mapserver_wfs, OGC_API: servers.ogcapi, ATOM: servers.atom}[kind]
    dialog = OwnLayerDialog(None, empty_panel.desk)
    qtbot.addWidget(dialog)
    select(dialog.kindCombo, kind)
    dialog.placeEdit.setText(place)
    click(dialog.fetchButton)
    qtbot.waitUntil(lambda: dialog.layerCombo.count() > 0 and not empty_panel.desk.is_busy, timeout=30_000)
    assert "De bron heeft" in dialog.statusLabel.text()
    if kind == WFS:
        assert dialog.geometryCombo.currentData() == "vlak"



def test_a_snapshot_that_is_there_comes_on_the_map_of_a_new_project(page, qtbot, empty_panel):  # noqa: F811
    load(page, qtbot)
    used = empty_panel.session.store.path
    QgsProject.instance().clear()
    empty_panel.session.set_store(None)
    assert page.useButton.isVisibleTo(page)
    click(page.useButton)
    finish(page, qtbot)
    assert empty_panel.session.store.path == used
    assert any(str(used) in layer.source() for layer in on_map().values())
    assert QgsProject.instance().crs().authid() == "EPSG:28992"
