"""The window of the adder: packages are validated, refused, added up, shown; cancelling leaves nothing."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QTreeView

from novex_plugin.adapters.national_layers import GROUP, GROUP_ROLE
from novex_plugin.core.exchange.adder_files import NATIONAL, REPORT
from novex_plugin.ui.adder_dialog import AdderDialog
from novex_plugin.ui.choices import chosen, select
from tools.twelve_provinces import OUTLINES, make_world, write_package, write_world


@pytest.fixture(scope="module")
def packages(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("pakketten")
    write_world(make_world(24, seed=5, provinces=3), folder)
    return folder


@pytest.fixture
def dialog(empty_panel, qtbot, tmp_path):
    made = AdderDialog(empty_panel.desk)
    qtbot.addWidget(made)
    made.folderWidget.setFilePath(str(tmp_path / "uit"))
    made.show()
    yield made
    if made.isVisible():
        made.close()


def idle(dialog, qtbot):
    qtbot.waitUntil(lambda: not dialog.desk.is_busy, timeout=120_000)


def filled(dialog, qtbot, packages):
    dialog.add([packages])
    idle(dialog, qtbot)
    return dialog


def texts(tree, column=0):
    model = tree.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_a_folder_of_packages_is_checked_and_listed(dialog, packages, qtbot):
    assert not dialog.addUpButton.isEnabled() and "pakketten" in dialog.addUpButton.toolTip()
    filled(dialog, qtbot, packages)
    assert texts(dialog.packageTree) == ["Groningen", "Fryslân", "Drenthe"]
    assert texts(dialog.packageTree, 3) == ["A", "A", "A"]  # what they prefer
    assert dialog.addUpButton.isEnabled() and not dialog.tabs.isTabEnabled(1)
    assert dialog.detailEdit.toPlainText().startswith("PV20.zip")


def test_adding_up_shows_goals_figures_borders_and_the_proof(dialog, packages, qtbot):
    filled(dialog, qtbot, packages)
    dialog.outlinesWidget.setFilePath(str(packages / OUTLINES))
    QTest.mouseClick(dialog.addUpButton, Qt.MouseButton.LeftButton)
    assert dialog.workStrip.isVisible() and not dialog.addUpButton.isEnabled()
    idle(dialog, qtbot)
    assert not dialog.workStrip.isVisible() and all(dialog.tabs.isTabEnabled(place) for place in range(5))
    assert dialog.tabs.currentIndex() == 1 and any("woningen" in text for text in texts(dialog.goalTree))
    assert texts(dialog.figureTree)[0] == "Nederland"
    select(dialog.splitCombo, "provincie")
    assert "Drenthe" in texts(dialog.figureTree) and chosen(dialog.yearCombo) == "2030"
    assert set(texts(dialog.proofTree, 7)) == {"ja"} and "kloppen" in dialog.verdictLabel.text()
    assert "3 pakketten" in dialog.messageLabel.text()
    assert {path.name for path in (Path(dialog.folderWidget.filePath())).iterdir()} >= {NATIONAL, REPORT, "bewijs.csv"}


def test_a_finding_at_a_border_is_shown_on_the_map(dialog, packages, qtbot):
    filled(dialog, qtbot, packages)
    dialog.add_up()
    idle(dialog, qtbot)
    assert dialog.borderTree.model().rowCount() > 5
    assert dialog.results.zoom()
    spot = dialog.borderTree.currentIndex().data(Qt.ItemDataRole.UserRole).place
    extent = dialog.desk.canvas.extent()
    assert extent.xMinimum() < spot.x < extent.xMaximum() and extent.yMinimum() < spot.y < extent.yMaximum()


def test_the_national_picture_goes_on_the_map_once_at_the_horizon_in_sight(dialog, packages, qtbot):
    filled(dialog, qtbot, packages)
    dialog.add_up()
    idle(dialog, qtbot)
    select(dialog.yearCombo, "2050")
    for _ in range(2):
        dialog.show_on_map()
    tree = QgsProject.instance().layerTreeRoot()
    groups = [one for one in tree.findGroups() if one.customProperty(GROUP_ROLE) == GROUP]
    assert [one.name() for one in groups] == ["Nederland 2050"]
    layers = [node.layer() for node in groups[0].findLayers()]
    assert layers[0].customProperty("novex/role") == "nederland/grens_punt"
    areas = next(layer for layer in layers if layer.customProperty("novex/role") == "nederland/object_vlak")
    count = next(one for one in dialog.results.addition.horizons if one.horizon == "2050")
    firm_and_search = count.whole.objects + count.whole.search_objects
    others = sum(layer.featureCount() for layer in layers if "object_" in layer.customProperty("novex/role"))
    assert 0 < areas.featureCount() < others == firm_and_search
    assert dialog.desk.canvas.extent().contains(areas.extent())


def test_sheets_of_every_horizon_are_made_with_progress(dialog, packages, qtbot):
    assert not dialog.sheetButton.isEnabled()
    filled(dialog, qtbot, packages)
    dialog.horizon2100.setChecked(False)
    dialog.add_up()
    idle(dialog, qtbot)
    shown = []
    dialog.desk.work_started.connect(lambda work: work.progressed.connect(lambda _part, text: shown.append(text)))
    QTest.mouseClick(dialog.sheetButton, Qt.MouseButton.LeftButton)
    assert dialog.workStrip.isVisible() and not dialog.sheetButton.isEnabled()
    idle(dialog, qtbot)
    folder = Path(dialog.folderWidget.filePath()) / "kaartbeelden"
    names = {f"NL_landelijk_integraal_{year}_a3-staand" for year in ("2030", "2050")}
    made = sorted((path.stem in names, path.suffix) for path in folder.iterdir())
    assert made == [(True, suffix) for suffix in (".json", ".json", ".pdf", ".pdf", ".png", ".png")]
    assert "Landelijk kaartbeeld: Integraal beeld 2050" in shown
    assert "4 bestanden" in dialog.messageLabel.text() and str(folder) in dialog.messageLabel.text()
    assert not dialog.workStrip.isVisible() and dialog.sheetButton.isEnabled()


def test_cancelling_sheets_keeps_those_that_were_ready(dialog, packages, qtbot):
    filled(dialog, qtbot, packages)
    dialog.add_up()
    idle(dialog, qtbot)
    dialog.make_sheets()
    dialog.desk.work.progressed.connect(lambda part, _text: dialog.cancel() if part > 0 else None)
    idle(dialog, qtbot)
    made = list((Path(dialog.folderWidget.filePath()) / "kaartbeelden").glob("*.pdf"))
    assert len(made) == 1 and "2 bestanden" in dialog.messageLabel.text()
    assert dialog.sheetButton.isEnabled()


def test_what_cannot_be_used_is_named_and_keeps_the_rest_waiting(dialog, packages, qtbot, tmp_path):
    (tmp_path / "los.zip").write_bytes(b"geen zip")
    dialog.add([packages / "PV20.zip", tmp_path / "los.zip"])
    idle(dialog, qtbot)
    assert texts(dialog.packageTree, 5)[0] == "geweigerd" and "los.zip" in dialog.messageLabel.text()
    dialog.add_up()
    idle(dialog, qtbot)
    assert "1 van de 2 pakketten" in dialog.messageLabel.text() and not dialog.tabs.isTabEnabled(1)
    dialog.packageTree.setCurrentIndex(dialog.packageTree.model().index(0, 0))
    dialog.remove()
    assert texts(dialog.packageTree) == ["Groningen"] and not dialog.messageLabel.isVisible()


def test_another_variant_can_be_chosen_for_one_province(dialog, packages, qtbot):
    filled(dialog, qtbot, packages)
    select(dialog.variantCombo, "B")
    dialog.variantCombo.activated.emit(dialog.variantCombo.currentIndex())
    assert texts(dialog.packageTree, 3) == ["B", "A", "A"] and dict(dialog.list.choice()) == {"PV20": "B"}
    dialog.add_up()
    idle(dialog, qtbot)
    assert [one.variant for one in dialog.results.addition.admission.counted] == ["B", "A", "A"]


def test_a_package_of_an_earlier_model_offers_the_migration(dialog, packages, qtbot, tmp_path):
    first = make_world(6, seed=5, provinces=1).deliveries[0]
    old = replace(first, header=replace(first.header, schema_version="1.1.0"), goals=(), trades=())
    dialog.add([write_package(tmp_path / "PV20.zip", old), packages / "PV21.zip"])
    idle(dialog, qtbot)
    assert dialog.bringUpCheck.isVisible()
    dialog.add_up()
    idle(dialog, qtbot)
    assert "verschillende schemaversies" in dialog.messageLabel.text()
    dialog.bringUpCheck.setChecked(True)
    dialog.add_up()
    idle(dialog, qtbot)
    assert dialog.results.addition is not None and "Gelezen als schemaversie" in dialog.remarkEdit.toPlainText()


def test_a_package_that_changed_meanwhile_is_read_again(dialog, packages, qtbot, tmp_path):
    path = Path(shutil.copy(packages / "PV20.zip", tmp_path / "PV20.zip"))
    dialog.add([path])
    idle(dialog, qtbot)
    path.write_bytes(b"kapot")
    dialog.add_up()
    idle(dialog, qtbot)
    assert "PV20.zip" in dialog.messageLabel.text() and dialog.results.addition is None


def test_cancelling_writes_nothing_and_says_so(dialog, packages, qtbot):
    filled(dialog, qtbot, packages)
    dialog.add_up()
    dialog.cancel()
    idle(dialog, qtbot)
    assert "Geannuleerd" in dialog.messageLabel.text() and dialog.results.addition is None
    assert not Path(dialog.folderWidget.filePath()).exists() and dialog.addUpButton.isEnabled()


def test_closing_stops_the_work_without_a_word(empty_panel, packages, qtbot):
    made = AdderDialog(empty_panel.desk)
    made.show()
    made.add([packages])
    made.close()
    qtbot.waitUntil(lambda: not empty_panel.desk.is_busy, timeout=60_000)


def test_other_packages_close_the_outcome_of_before(dialog, packages, qtbot):
    filled(dialog, qtbot, packages)
    dialog.add_up()
    idle(dialog, qtbot)
    dialog.tabs.setCurrentIndex(0)
    dialog.packageTree.setCurrentIndex(dialog.packageTree.model().index(2, 0))
    dialog.remove()
    assert not dialog.tabs.isTabEnabled(1) and not dialog.reportButton.isEnabled()


def test_everything_can_be_reached_and_is_named(dialog):
    for widget in dialog.findChildren((QTreeView, QComboBox)):
        if widget.objectName().endswith(("Tree", "Combo")):
            assert widget.accessibleName(), widget.objectName()
    buttons = [one for one in dialog.findChildren(QAbstractButton) if one.text() and one.isVisibleTo(dialog)]
    keys = [text[text.index("&") + 1].casefold() for text in (one.text() for one in buttons) if "&" in text]
    assert len(keys) == len(set(keys)), sorted(keys)
    wanted = ["packageTree", "filesButton", "folderButton", "variantCombo", "addUpButton"]
    order, widget = [], dialog.packageTree
    for _step in range(200):
        order += [widget.objectName()] if widget.objectName() in wanted else []
        widget = widget.nextInFocusChain()
    assert order[:5] == wanted


def test_the_page_opens_the_window_without_a_proposal(empty_panel, qtbot, monkeypatch):
    page = empty_panel.page("uitvoer")
    button = page.findChild(QAbstractButton, "adderButton")
    assert button.isEnabled()
    button.click()
    found = page.window().findChildren(AdderDialog)
    assert len(found) == 1 and found[0].isVisible()
    found[0].close()
