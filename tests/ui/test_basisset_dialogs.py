"""The dialogs of page Basisset with real parts: snapshots on disk, a dead service in a project, own layers."""

import json
import socket

import geopandas
import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QMessageBox
from shapely.geometry import box

from novex_plugin.adapters import own_catalogue, settings
from novex_plugin.adapters.basisset_load import accept
from novex_plugin.adapters.own_catalogue import own_path, read_own_layers
from novex_plugin.adapters.snapshot_diff import compare
from novex_plugin.adapters.snapshots import Library, layer_sources
from novex_plugin.core.services.loading_words import AGAIN, DOCTOR, Failure
from novex_plugin.core.services.records import FILE, WFS, Fetched, Provenance
from novex_plugin.core.services.register import Registry
from novex_plugin.ui.choices import select
from novex_plugin.ui.doctor_dialog import DoctorDialog
from novex_plugin.ui.failures_dialog import FailuresDialog
from novex_plugin.ui.own_layer_dialog import OwnLayerDialog
from novex_plugin.ui.snapshots_dialog import SnapshotsDialog
from novex_plugin.ui.update_dialog import UpdateDialog

PROVINCE = "PV25"


def candidate_with(library, day, *shapes, code="natura2000"):
    """A finished candidate with one layer of these squares."""
    candidate = library.begin(PROVINCE)
    path = candidate.downloads / f"{code}.gpkg"
    frame = geopandas.GeoDataFrame({"naam": [f"vlak {n}" for n in range(len(shapes))]}, geometry=list(shapes),
                                   crs="EPSG:28992")  # fmt: skip
    frame.to_file(path, layer=code, driver="GPKG")
    about = Provenance(code, "Natura 2000", service=WFS, url="https://x.nl/wfs", retrieved=f"{day}T03:00:00Z")
    fetched = Fetched(str(path), code, about)
    candidate.add(fetched)
    candidate.finish(layer_sources(fetched), date=day)
    return candidate


def squares(count):
    return [box(150_000 + 200 * n, 450_000, 150_100 + 200 * n, 450_100) for n in range(count)]


@pytest.fixture
def library(own_folder):
    return Library(settings.get("basisset_folder"))


@pytest.fixture
def two(library):
    """An accepted snapshot, and a candidate that lost most of its layer."""
    first = candidate_with(library, "2026-01-01", *squares(5)).accept()
    second = candidate_with(library, "2026-02-01", *squares(2))
    change = compare(first, second)
    second.close()
    return first, change


def answer(kind, decide):
    """Do something in a dialog as soon as it is there."""

    def attempt():
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, kind) and widget.isVisible():
                decide(widget)
                return
        QTimer.singleShot(30, attempt)

    QTimer.singleShot(30, attempt)


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def texts(tree, column):
    model = tree.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


# -- updating ---------------------------------------------------------------------------------


def test_the_update_shows_what_is_lost_before_anything_is_replaced(two, qtbot):
    _first, change = two
    dialog = UpdateDialog(None, change)
    qtbot.addWidget(dialog)
    assert texts(dialog.changeTree, 3) == ["3"]
    assert texts(dialog.changeTree, 1) == ["gewijzigd, let op"]
    assert "van 5 kenmerken zijn er nog 2" in dialog.warningLabel.text()
    assert "→" in texts(dialog.changeTree, 5)[0]


@pytest.mark.parametrize(("button", "days"), [("acceptButton", ["2026-02-01", "2026-01-01"]),
                                              ("rejectButton", ["2026-01-01"]), ("laterButton", ["2026-01-01"])])
def test_only_accepting_replaces_the_snapshot(two, library, empty_panel, qtbot, button, days):
    first, change = two
    empty_panel.session.set_store(first.store_path)
    page = empty_panel.page("basisset")
    answer(UpdateDialog, lambda dialog: click(getattr(dialog, button)))
    page.loading._decide(change, PROVINCE, ())
    qtbot.waitUntil(lambda: not empty_panel.desk.is_busy, timeout=20_000)
    assert [one.date for one in library.snapshots(PROVINCE)] == days
    assert empty_panel.session.store.snapshot_date == days[0]
    assert (library.root / PROVINCE / "bezig").exists() == (button == "laterButton")


def test_escape_decides_nothing(two, qtbot):
    dialog = UpdateDialog(None, two[1])
    qtbot.addWidget(dialog)
    answer(UpdateDialog, lambda one: QTest.keyClick(one, Qt.Key.Key_Escape))
    assert dialog.ask() == UpdateDialog.LATER


def test_the_table_of_changes_can_be_kept(two, qtbot, tmp_path):
    dialog = UpdateDialog(None, two[1])
    qtbot.addWidget(dialog)
    dialog.write_table(tmp_path / "t.csv")
    assert "natura2000" in (tmp_path / "t.csv").read_text(encoding="utf-8-sig")
    dialog.write_table(tmp_path / "nergens" / "t.csv")
    assert "kan niet worden geschreven" in dialog.detailText.text()


# -- snapshots --------------------------------------------------------------------------------


def test_snapshots_can_be_used_and_taken_away(two, library, empty_panel, qtbot):
    first, _change = two
    second = accept(library, PROVINCE)
    dialog = SnapshotsDialog(None, empty_panel.session, library, PROVINCE)
    qtbot.addWidget(dialog)
    assert texts(dialog.snapshotTree, 0) == ["2026-02-01", "2026-01-01"]
    click(dialog.openButton)
    assert empty_panel.session.store.path == second.store_path
    assert texts(dialog.snapshotTree, 0)[0] == "2026-02-01 (in gebruik)"
    dialog.snapshotTree.setCurrentIndex(dialog._model.index(1, 0))
    answer(QMessageBox, lambda one: click(one.button(QMessageBox.StandardButton.Yes)))
    click(dialog.removeButton)
    assert [one.date for one in library.snapshots(PROVINCE)] == ["2026-02-01"]
    assert not first.path.exists()


def test_a_snapshot_that_is_there_is_offered_on_the_page(two, empty_panel, qtbot):
    page = empty_panel.page("basisset")
    select(page.provinceCombo, PROVINCE)
    assert page.storeTitle.text() == "Er staat een basisset klaar van 2026-01-01"
    click(page.useButton)
    qtbot.waitUntil(lambda: not empty_panel.desk.is_busy, timeout=20_000)
    assert empty_panel.session.store.snapshot_date == "2026-01-01"
    assert page.updateButton.isVisibleTo(page)
    assert page.updateButton.isEnabled()


# -- what did not load ------------------------------------------------------------------------


def test_what_failed_is_listed_with_the_reason_and_an_action(qtbot):
    failures = (Failure("natura2000", "Natura 2000", "verbinding verbroken", AGAIN),
                Failure("nnn", "NNN", "nergens gevonden", DOCTOR))  # fmt: skip
    dialog = FailuresDialog(None, failures)
    qtbot.addWidget(dialog)
    assert texts(dialog.failureTree, 1) == ["Opnieuw proberen", "Dokter"]
    assert not dialog.fileButton.isEnabled()
    dialog.failureTree.setCurrentIndex(dialog.failureTree.model().index(1, 0))
    assert "nergens gevonden" in dialog.reasonText.text()
    with qtbot.waitSignal(dialog.own_file) as asked:
        click(dialog.fileButton)
    assert asked.args == ["nnn"]
    with qtbot.waitSignal(dialog.again) as asked:
        click(dialog.againButton)
    assert asked.args == [["nnn"]]


# -- the doctor -------------------------------------------------------------------------------


@pytest.fixture
def dead():
    """An address at which nothing answers."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{taken.getsockname()[1]}"


def doctor(panel, dead, catalogue=()):
    registry = Registry(f"{dead}/csw", f"{dead}/index.json", "x", "y='{id}'")
    return DoctorDialog(None, panel.desk, lambda: catalogue, whole_catalogue=catalogue, registry=registry)


def test_the_doctor_finds_a_dead_service_and_changes_nothing(empty_panel, dead, qtbot, tmp_path):
    source = f"url='{dead}/wfs' typename='app:natuur' version='2.0.0'"
    layer = QgsVectorLayer(source, "Onze natuur", "WFS")
    QgsProject.instance().addMapLayer(layer)
    before = layer.source()
    dialog = doctor(empty_panel, dead)
    qtbot.addWidget(dialog)
    click(dialog.projectButton)
    assert not dialog.projectButton.isEnabled()
    qtbot.waitUntil(lambda: not empty_panel.desk.is_busy, timeout=60_000)
    assert texts(dialog.resultTree, 0) == ["Onze natuur"]
    assert texts(dialog.resultTree, 1) == ["onbereikbaar"]
    assert dialog.countLabel.text() == "1 onderzocht, 1 niet in orde"
    assert "internetverbinding" in dialog.detailText.text()
    assert not dialog.healButton.isEnabled()
    assert layer.source() == before
    dialog.write_log(tmp_path / "verslag.txt")
    assert "Onze natuur [onbereikbaar, niet hersteld]" in (tmp_path / "verslag.txt").read_text(encoding="utf-8")


def test_the_doctor_of_a_project_without_services_says_so(empty_panel, dead, qtbot):
    dialog = doctor(empty_panel, dead)
    qtbot.addWidget(dialog)
    click(dialog.projectButton)
    assert dialog.countLabel.text() == "Dit project heeft geen lagen op diensten."
    click(dialog.catalogueButton)
    assert "geen laag aangevinkt" in dialog.countLabel.text()


# -- own layers -------------------------------------------------------------------------------


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "plannen.gpkg"
    for name in ("windplan", "zonplan"):
        geopandas.GeoDataFrame({"naam": ["a"]}, geometry=squares(1), crs="EPSG:28992").to_file(
            path, layer=name, driver="GPKG"
        )
    return path


def test_an_own_layer_from_a_file_is_kept_in_the_catalogue(empty_panel, file, qtbot):
    dialog = OwnLayerDialog(None, empty_panel.desk)
    qtbot.addWidget(dialog)
    dialog.placeEdit.setText(str(file))
    click(dialog.fetchButton)
    qtbot.waitUntil(lambda: dialog.layerCombo.count() == 2 and not empty_panel.desk.is_busy, timeout=10_000)
    select(dialog.layerCombo, "zonplan")
    dialog.titleEdit.clear()
    QTest.keyClicks(dialog.titleEdit, "Zonplan")
    QTest.keyClicks(dialog.ownerEdit, "Provincie")
    dialog.checkCombo.setFocus()
    dialog.checkCombo.lineEdit().selectAll()
    QTest.keyClicks(dialog.checkCombo.lineEdit(), "natura2000")
    select(dialog.checkCombo, "natura2000")
    click(dialog.buttonBox.button(QDialogButtonBox.StandardButton.Ok))
    assert dialog.result() == OwnLayerDialog.DialogCode.Accepted
    (layer,) = read_own_layers().layers
    assert (layer.code, layer.name, layer.theme) == ("eigen_zonplan", "Zonplan", "eigen lagen")
    assert (layer.services[0].kind, layer.services[0].url, layer.services[0].layer_name) == (FILE, str(file), "zonplan")
    assert (layer.geometry, layer.check_layers) == ("vlak", ("natura2000",))


def test_an_own_layer_with_faults_is_refused_with_the_reason(empty_panel, qtbot):
    dialog = OwnLayerDialog(None, empty_panel.desk)
    qtbot.addWidget(dialog)
    select(dialog.kindCombo, WFS)
    dialog.placeEdit.setText("geen adres")
    dialog.titleEdit.setText("Iets")
    dialog.ownerEdit.clear()
    click(dialog.buttonBox.button(QDialogButtonBox.StandardButton.Ok))
    assert dialog.result() != OwnLayerDialog.DialogCode.Accepted
    assert "bronhouder" in dialog.statusLabel.text()
    assert "geen webadres" in dialog.statusLabel.text()
    assert not own_path().exists()


def test_a_source_that_does_not_answer_says_so_in_the_dialog(empty_panel, dead, qtbot):
    settings.put("network_attempts", 1)
    dialog = OwnLayerDialog(None, empty_panel.desk)
    qtbot.addWidget(dialog)
    select(dialog.kindCombo, WFS)
    dialog.placeEdit.setText(f"{dead}/wfs")
    click(dialog.fetchButton)
    qtbot.waitUntil(lambda: not empty_panel.desk.is_busy, timeout=20_000)
    settings.put("network_attempts", 4)
    assert "geen verbinding" in dialog.statusLabel.text()
    assert dialog.fetchButton.isEnabled()


def test_a_layer_that_failed_can_be_replaced_by_a_file(empty_panel, file, qtbot):
    national = next(one for one in empty_panel.page("basisset").layers if one.code == "natura2000")
    dialog = OwnLayerDialog(None, empty_panel.desk, national)
    qtbot.addWidget(dialog)
    dialog.placeEdit.setText(str(file))
    dialog.layerCombo.setEditText("windplan")
    layer = dialog.layer()
    assert (layer.replaces, layer.check_layers, layer.name) == ("natura2000", ("natura2000",), national.name)
    click(dialog.buttonBox.button(QDialogButtonBox.StandardButton.Ok))
    merged = {one.code: one for one in own_catalogue.whole_catalogue()}
    assert "natura2000" not in merged
    assert merged[dialog.code].replaces == "natura2000"


def test_own_layers_are_shared_as_a_file_and_taken_over(empty_panel, file, tmp_path, qtbot):
    test_a_layer_that_failed_can_be_replaced_by_a_file(empty_panel, file, qtbot)
    place = own_catalogue.share(tmp_path / "voor collega's")
    assert place.name.endswith(".novex-lagen.json")
    assert json.loads(place.read_text(encoding="utf-8"))["lagen"][0]["vervangt"] == "natura2000"
    own_path().unlink()
    assert own_catalogue.use_file(place).layers[0].replaces == "natura2000"
    assert own_path() == place


@pytest.mark.parametrize(("slot", "kind"), [("add_own", OwnLayerDialog), ("manage", SnapshotsDialog)])
def test_the_menu_opens_its_dialogs(empty_panel, qtbot, slot, kind):
    page, seen = empty_panel.page("basisset"), []
    answer(kind, lambda dialog: (seen.append(dialog.windowTitle()), QTest.keyClick(dialog, Qt.Key.Key_Escape)))
    page.files.action(getattr(page.files, slot)).trigger()
    assert seen


def test_no_two_entries_of_the_menu_share_an_access_key(empty_panel):
    texts = [action.text() for action in empty_panel.page("basisset").files.menu.actions() if action.text()]
    keys = [text[text.index("&") + 1].lower() for text in texts]
    assert len(set(keys)) == len(keys) == len(texts)


def test_regulation_areas_are_added_to_the_snapshot_in_use(library, empty_panel, qtbot, tmp_path):
    """Nothing that is loaded gets lost, and nothing changes before it is accepted."""
    first = candidate_with(library, "2026-01-01", *squares(3)).accept()
    page = empty_panel.page("basisset")
    select(page.provinceCombo, PROVINCE)
    empty_panel.session.set_store(first.store_path)
    folder = tmp_path / "gio"
    folder.mkdir()
    frame = geopandas.GeoDataFrame({"naam": ["s"]}, geometry=squares(1), crs="EPSG:28992")
    frame.to_file(folder / "stiltegebied.gpkg", layer="stiltegebied", driver="GPKG")
    answer(UpdateDialog, lambda dialog: click(dialog.acceptButton))
    page.files.take_in(folder)
    qtbot.waitUntil(lambda: len(library.snapshots(PROVINCE)) == 2 and not empty_panel.desk.is_busy, timeout=30_000)
    assert {one.key for one in empty_panel.session.store.layers()} >= {"natura2000", "stiltegebied"}
