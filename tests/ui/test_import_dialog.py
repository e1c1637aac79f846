"""The import dialog with real clicks: from a housing plan to proposals, its codes, its options and what goes wrong."""

import json

import pytest
from osgeo import ogr
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QWidget
from shapely.geometry import box

from novex_plugin.adapters import import_memory
from novex_plugin.core.errors import NovexError
from novex_plugin.ui import map_view
from novex_plugin.ui.import_dialog import open_import
from novex_plugin.ui.import_preview import VERDICT
from tests.import_files import EXPECTED, PLAN_FIELDS, X, Y, housing_plan, plan_rows, write
from tests.import_window import (
    CLICK,
    column,
    constant,
    memory_file,
    objects,
    open_dialogs,
    pick,
    press,
    type_in,
    until_ready,
)

memory = pytest.fixture(memory_file)
make = pytest.fixture(open_dialogs)
ready = pytest.fixture(until_ready)


# -- the way of every day


def test_a_housing_plan_in_two_clicks_and_a_file(panel, make, ready, tmp_path, monkeypatch):
    """Bestand, the file itself, Importeren: nothing else for a plan with codes of its own."""
    path = housing_plan(tmp_path / "woningbouwplannen_2026.shp", 40)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    dialog = make()
    press(dialog.browseButton)
    ready(dialog)
    assert dialog.summaryLabel.text() == "40 nieuw, 0 bijgewerkt, 0 overgeslagen, 0 geweigerd"
    assert dialog.codes.open_values == 0
    press(dialog.importButton)
    assert not dialog.isVisible()
    found = objects(panel)
    assert len(found) == 41
    for row in plan_rows(40):
        item = found[row[3]]
        assert (item.function, item.quantity, item.status) == ("woningbouw", row[5], EXPECTED[row[6]])
        assert item.geometry.equals(row[0])
    made = [item.uuid for name, item in found.items() if "Plan" in name]
    assert sorted(panel.session.selection.uuids()) == sorted(made)


def test_it_is_one_undo_step_and_nothing_is_in_the_file(panel, make, ready, tmp_path):
    """Areas, lines and points together: one undo takes all back, redo brings all again, saving writes it."""
    mixed = ("GEOMETRYCOLLECTION (POLYGON ((150000 448000,150100 448000,150100 448100,150000 448000)),"
             "LINESTRING (150000 448000,150500 448000),POINT (150000 448500))")  # fmt: skip
    path = write(tmp_path / "woningbouw.gpkg", [(mixed, "Alles")], [("NAAM", ogr.OFTString)], driver="GPKG")
    dialog = make()
    dialog.take_file(str(path))
    press(ready(dialog).importButton)
    assert sorted(item.kind for item in panel.session.objects()) == ["lijn", "punt", "vlak", "vlak"]
    assert len(panel.session.proposal.objects()) == 1
    assert panel.session.undo()
    assert len(panel.session.objects()) == 1 and not panel.session.has_edits()
    assert panel.session.redo() and len(panel.session.objects()) == 4
    panel.session.save()
    assert len(panel.session.proposal.objects()) == 4


def test_the_second_time_it_is_remembered_recognised_and_updated(panel, make, ready, tmp_path):
    dialog = make()
    dialog.take_file(str(housing_plan(tmp_path / "plannen_2026.shp", 10)))
    pick(constant(ready(dialog), "functie"), "recreatie")
    pick(constant(dialog, "functie"), "woningbouw")
    press(ready(dialog).importButton)
    assert len(import_memory.recall().items) == 1
    rows = [list(row) for row in plan_rows(11)]
    rows[0][5] = 777
    dialog = make()
    dialog.take_file(str(housing_plan(tmp_path / "later" / "plannen_2027.shp", rows=rows)))
    ready(dialog)
    assert "eerdere import" in dialog.memoryLabel.text()
    assert dialog.summaryLabel.text() == "1 nieuw, 1 bijgewerkt, 9 overgeslagen, 0 geweigerd"
    press(dialog.importButton)
    assert objects(panel)["Plan 1 Zuiderés"].quantity == 777 and len(objects(panel)) == 12
    assert panel.session.undo()
    assert objects(panel)["Plan 1 Zuiderés"].quantity == 10 and len(objects(panel)) == 11


def test_the_same_file_again_has_nothing_to_import(panel, make, ready, tmp_path):
    path = housing_plan(tmp_path / "woningbouw_2026.shp", 5)
    for _ in range(2):
        dialog = make()
        dialog.take_file(str(path))
        ready(dialog)
        press(dialog.importButton)
    assert not dialog.importButton.isEnabled() and "niets nieuws" in dialog.statusLabel.text()
    assert len(panel.session.objects()) == 6


# -- mapping


def test_another_column_and_a_fixed_value(panel, make, ready, tmp_path):
    dialog = make()
    dialog.take_file(str(housing_plan(tmp_path / "woningbouw.shp", 4)))
    ready(dialog)
    pick(column(dialog, "naam"), "GEMEENTE")
    dialog.allFieldsCheck.setFocus()
    QTest.keyClick(dialog.allFieldsCheck, Qt.Key.Key_Space)
    pick(constant(dialog, "herkomst"), "decentraal")
    edit = constant(dialog, "toelichting")
    assert isinstance(edit, QLineEdit)
    type_in(edit, "Uit de woondeal")
    dialog.tabs.setCurrentIndex(2)
    press(dialog.restCheck)
    press(ready(dialog).importButton)
    made = [item for item in panel.session.objects() if item.name == "Middelburen"]
    assert len(made) == 4
    assert {(item.origin, item.extra["toelichting"]) for item in made} == {("decentraal", "Uit de woondeal")}


def test_codes_nobody_knows_are_shown_first_and_chosen_by_hand(panel, make, ready, tmp_path):
    rows = [(*row[:6], ("K1", "K2", "K3")[number % 3], *row[7:]) for number, row in enumerate(plan_rows(9))]
    dialog = make()
    dialog.take_file(str(housing_plan(tmp_path / "woningbouw.shp", rows=rows)))
    ready(dialog)
    assert dialog.codes.open_values == 3 and "3" in dialog.tabs.tabText(1)
    dialog.tabs.setCurrentIndex(1)
    pick(dialog.codes.combo_of("K1"), "vastgesteld")
    ready(dialog)
    pick(dialog.codes.combo_of("K2"), "")
    ready(dialog)
    assert dialog.codes.open_values == 1
    press(dialog.importButton)
    assert [objects(panel)[f"Plan {number} Zuiderés"].status for number in (1, 2, 3)] == ["vastgesteld", "", ""]
    again = make()
    again.take_file(str(housing_plan(tmp_path / "nieuw" / "woningbouw.shp", rows=rows)))
    assert ready(again).codes.open_values == 1  # the choices were remembered


def test_without_a_function_the_dialog_asks_for_one(panel, make, ready, tmp_path):
    path = write(tmp_path / "export.gpkg", [(box(X, Y - 3000, X + 9, Y - 2900), "A b")], [("NAAM", ogr.OFTString)],
                 driver="GPKG")  # fmt: skip
    dialog = make()
    dialog.take_file(str(path))
    ready(dialog)
    assert not dialog.importButton.isEnabled() and "functie" in dialog.statusLabel.text()
    pick(constant(dialog, "functie"), "zonneveld")
    press(ready(dialog).importButton)
    assert objects(panel)["A b"].function == "zonneveld"


def test_variant_and_horizon_are_those_of_the_panel_until_chosen(panel, make, ready, tmp_path):
    panel.session.set_variant("A")
    panel.session.set_horizon("2050")
    path = write(tmp_path / "woningbouw.gpkg", [(box(X, Y - 3000, X + 9, Y - 2900), "A b")], [("NAAM", ogr.OFTString)],
                 driver="GPKG")  # fmt: skip
    dialog = make()
    dialog.take_file(str(path))
    ready(dialog)
    assert (dialog.variantCombo.currentData(), dialog.horizonCombo.currentData()) == ("A", "2050")
    pick(dialog.variantCombo, "")
    press(ready(dialog).importButton)
    item = objects(panel)["A b"]
    assert (item.variant, item.horizon) == ("", "2050")  # the basis, though variant A is on


def test_what_lies_in_a_known_place_can_be_skipped_or_added(panel, make, ready, tmp_path):
    """The panel holds a housing area; the file has it too, without an identifier."""
    there = next(iter(panel.session.objects())).geometry
    path = write(tmp_path / "woningbouw.gpkg", [(there.geoms[0] if hasattr(there, "geoms") else there, "Zelfde")],
                 [("NAAM", ogr.OFTString)], driver="GPKG")  # fmt: skip
    dialog = make()
    dialog.take_file(str(path))
    assert not ready(dialog).importButton.isEnabled() and "1 overgeslagen" in dialog.summaryLabel.text()
    dialog.tabs.setCurrentIndex(2)
    pick(dialog.placeCombo, "toevoegen")
    assert "1 nieuw" in ready(dialog).summaryLabel.text()


def test_mappings_as_files(panel, make, ready, tmp_path, monkeypatch):
    dialog = make()
    dialog.take_file(str(housing_plan(tmp_path / "woningbouw.shp", 3)))
    ready(dialog)
    dialog.tabs.setCurrentIndex(2)
    saved = tmp_path / "mijn.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    press(dialog.saveMappingButton)
    content = json.loads(saved.read_text(encoding="utf-8"))
    assert content["velden"]["naam"] == {"kolom": "PLANNAAM"}
    content["velden"]["functie"] = {"vast": "bos"}
    saved.write_text(json.dumps(content), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(saved), ""))
    press(dialog.useMappingButton)
    assert dialog.mapping.rule("functie").constant == "bos"
    saved.write_text("[]", encoding="utf-8")
    press(dialog.useMappingButton)
    assert "geen importkoppeling" in dialog.statusLabel.text()
    press(dialog.shareButton)
    assert "geen koppelingen om te delen" in dialog.statusLabel.text()


# -- preview


def test_the_preview_says_what_happens_and_shows_where(panel, make, ready, tmp_path, monkeypatch):
    rows = [list(row) for row in plan_rows(6)]
    rows[2][0] = None
    fields = [(name, ogr.OFTString if name == "AANTAL_WON" else kind) for name, kind in PLAN_FIELDS]
    rows[1][5] = "ca. 300"
    rows[4][5] = "veel"
    path = write(tmp_path / "woningbouw.shp", rows, fields, kind=ogr.wkbPolygon)
    dialog = make()
    dialog.take_file(str(path))
    ready(dialog)
    assert dialog.summaryLabel.text() == "5 nieuw, 0 bijgewerkt, 0 overgeslagen, 1 geweigerd"
    pick(dialog.showCombo, "geweigerd")
    assert dialog.preview.rowCount() == 1
    dialog.previewTree.setCurrentIndex(dialog.preview.index(0, VERDICT))
    assert "geen geometrie" in dialog.noteLabel.text()
    pick(dialog.showCombo, "opmerking")
    assert dialog.preview.rowCount() == 2
    shown = []
    monkeypatch.setattr(map_view, "show", lambda _canvas, places: shown.extend(places))
    index = dialog.preview.index(0, VERDICT)
    place = dialog.previewTree.visualRect(index).center()
    QTest.mouseClick(dialog.previewTree.viewport(), CLICK, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseDClick(dialog.previewTree.viewport(), CLICK, Qt.KeyboardModifier.NoModifier, place)
    assert "gelezen als 300" in dialog.noteLabel.text() and shown[0].equals(rows[1][0])
    assert dialog.map._chosen and len(dialog.map._shapes) == 5
    assert not dialog.map.grab().isNull()


# -- the dialog itself


def test_without_a_proposal_it_does_not_open(empty_panel, memory):
    with pytest.raises(NovexError):
        open_import(empty_panel.desk, empty_panel.iface.window)


def test_it_fits_a_small_screen_and_everything_has_a_name(panel, make, ready, tmp_path):
    dialog = make()
    dialog.take_file(str(housing_plan(tmp_path / "woningbouw.shp", 3)))
    ready(dialog)
    assert dialog.minimumSizeHint().width() <= 1280 and dialog.minimumSizeHint().height() <= 680
    assert dialog.width() <= 1280 and dialog.height() <= 680
    nameless = [
        widget.objectName() for widget in dialog.findChildren(QWidget)
        if isinstance(widget, (QComboBox, QLineEdit)) and not widget.accessibleName()
        and not isinstance(widget.parent(), QComboBox) and widget.parent() is not dialog.crsSelect
    ]  # fmt: skip
    assert nameless == []
    buddies = {label.buddy() for label in dialog.findChildren(QLabel) if label.buddy() is not None}
    assert {dialog.sourceCombo, dialog.filterEdit, dialog.variantCombo, dialog.horizonCombo, dialog.idCombo} <= buddies


def test_the_keyboard_is_enough(panel, make, ready, tmp_path):
    dialog = make()
    dialog.take_file(str(housing_plan(tmp_path / "woningbouw.shp", 3)))
    ready(dialog)
    seen = set()
    widget = dialog.sourceCombo
    widget.setFocus()
    for _ in range(60):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        seen.add(dialog.focusWidget())
    assert {dialog.filterEdit, dialog.previewTree, dialog.variantCombo, dialog.importButton} <= seen
    dialog.importButton.setFocus()
    QTest.keyClick(dialog.importButton, Qt.Key.Key_Space)
    assert len(panel.session.objects()) == 4
