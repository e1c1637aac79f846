"""Undo, redo and save at the foot of the page, and Ctrl+Z anywhere in the panel."""

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QMessageBox

from novex_plugin.adapters import geopackage
from tests.small_world import housing

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(panel):
    return panel.page("tekenen")


def rename(panel, name, title="Naam wijzigen"):
    layer = panel.session.layer("object_vlak")
    with panel.session.step(title) as step:
        step.change(layer, next(layer.getFeatures()).id(), {"naam": name})
    panel.session.watch.flush()


def names(panel):
    return [item.name for item in panel.session.objects()]


def answer(text, qtbot):
    """Press the button with this text in the question that comes up; answers what the question said."""
    said = []

    def press():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(f"{box.text()}\n{box.informativeText()}")
        QTest.mouseClick(next(one for one in box.buttons() if one.text() == text), Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, press)
    return said


def test_the_buttons_say_what_they_would_do(panel, page):
    row = page.save_row
    assert "Er is niets om ongedaan te maken" in row.undoButton.toolTip()
    assert not row.undoButton.isEnabled()
    rename(panel, "Eerst", "Wijk tekenen")
    assert row.undoButton.toolTip() == "Ongedaan maken: Wijk tekenen (Ctrl+Z)"
    QTest.mouseClick(row.undoButton, Qt.MouseButton.LeftButton)
    assert names(panel) == ["Woonwijk"]
    assert row.redoButton.toolTip() == "Opnieuw: Wijk tekenen (Ctrl+Shift+Z)"
    QTest.mouseClick(row.redoButton, Qt.MouseButton.LeftButton)
    assert names(panel) == ["Eerst"]


def test_after_saving_the_tip_says_how_far_undo_goes(panel, page):
    rename(panel, "Bewaard")
    QTest.mouseClick(page.save_row.saveButton, Qt.MouseButton.LeftButton)
    assert not page.save_row.undoButton.isEnabled()
    assert "verder terug dan de laatste keer opslaan" in page.save_row.undoButton.toolTip()
    assert page.save_row.saveLabel.text() == "Alles is opgeslagen."
    assert geopackage.open_proposal(panel.session.path).objects()[0].name == "Bewaard"


@pytest.mark.parametrize("where", ["searchEdit", "objectTabs", "saveButton"])
@pytest.mark.parametrize("redo", [(Qt.Key.Key_Y, CTRL), (Qt.Key.Key_Z, CTRL | SHIFT)])
def test_ctrl_z_in_the_panel_acts_on_the_proposal(panel, page, iface, qtbot, where, redo):
    rename(panel, "Eerst")
    widget = getattr(page, where, None) or getattr(page.save_row, where)
    iface.window.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CTRL)  # the tabs give the focus to their bar
    assert names(panel) == ["Woonwijk"]
    QTest.keyClick(QApplication.focusWidget(), *redo)
    assert names(panel) == ["Eerst"]


def test_ctrl_z_goes_before_the_action_of_qgis_with_the_same_key(panel, page, iface, qtbot):
    from qgis.PyQt.QtWidgets import QAction

    heard = []
    action = QAction("Ongedaan", iface.window)
    action.setShortcut("Ctrl+Z")
    action.triggered.connect(lambda: heard.append(1))
    iface.window.addAction(action)
    rename(panel, "Eerst")
    iface.window.activateWindow()
    page.save_row.saveButton.setFocus()
    qtbot.waitUntil(page.save_row.saveButton.hasFocus)
    QTest.keyClick(page.save_row.saveButton, Qt.Key.Key_Z, CTRL)
    assert (names(panel), heard) == (["Woonwijk"], [])
    iface.canvas.setFocus()
    qtbot.waitUntil(iface.canvas.hasFocus)
    QTest.keyClick(iface.canvas, Qt.Key.Key_Z, CTRL)
    assert heard == [1]  # outside the panel QGIS's own does its work


def test_a_text_field_takes_its_own_typing_back_first(panel, page, iface, qtbot):
    rename(panel, "Eerst")
    field = page.searchEdit
    assert isinstance(field, QLineEdit)
    iface.window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "bos")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert (field.text(), names(panel)) == ("", ["Eerst"])
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert names(panel) == ["Woonwijk"]


def test_undo_over_objects_variants_and_header_to_the_start_and_back(panel, page):
    from dataclasses import replace

    session = panel.session

    def seen():
        return names(panel), [one.name for one in session.variants], session.header.title

    states = [seen()]
    rename(panel, "Wijk")
    states.append(seen())
    session.set_variants([replace(session.variants[0], name="Bundelen"), session.variants[1]])
    states.append(seen())
    session.set_header(replace(session.header, title="Beter"))
    states.append(seen())
    rename(panel, "Wijk 2")
    states.append(seen())
    for expected in reversed(states[:-1]):
        QTest.mouseClick(page.save_row.undoButton, Qt.MouseButton.LeftButton)
        assert seen() == expected
    assert not page.save_row.undoButton.isEnabled()
    assert not session.has_edits()
    for expected in states[1:]:
        QTest.mouseClick(page.save_row.redoButton, Qt.MouseButton.LeftButton)
        assert seen() == expected
    assert not page.save_row.redoButton.isEnabled()


def test_qgis_going_back_on_one_layer_shows_in_the_panel(panel, page):
    session = panel.session
    with session.step("samen") as step:
        for table in ("object_vlak", "variant"):
            layer = session.layer(table)
            step.change(layer, next(layer.getFeatures()).id(), {"naam": "Samen"})
    session.watch.flush()
    session.layer("variant").undoStack().undo()
    session.watch.flush()
    assert (names(panel), session.variants[0].name) == (["Woonwijk"], "Eerste")
    assert page.save_row.redoButton.toolTip() == "Opnieuw: samen (Ctrl+Shift+Z)"


def test_rolling_back_one_layer_by_hand_is_said(panel, page, iface, qtbot):
    session = panel.session
    with session.step("Variant samenvoegen") as step:
        for table in ("object_vlak", "variant"):
            layer = session.layer(table)
            step.change(layer, next(layer.getFeatures()).id(), {"naam": "Samen"})
    session.layer("variant").rollBack()
    qtbot.waitUntil(lambda: iface.bar.currentItem() is not None)
    assert "verworpen" in iface.bar.currentItem().title()
    assert "Variant samenvoegen" in iface.bar.currentItem().text()


def test_the_sign_says_that_edits_are_kept(panel, page):
    rename(panel, "Eerst")
    panel.session.watch.journal.flush()
    sign = page.save_row.journalSign
    assert sign.isVisibleTo(page)
    assert "Bewaard voor herstel" in sign.accessibleName()
    page.save_row.save()
    assert not sign.isVisibleTo(page)


def test_the_sign_says_when_edits_cannot_be_kept(panel, page, tmp_path):
    from novex_plugin.adapters import settings

    blocked = tmp_path / "bestand"
    blocked.write_text("")
    settings.put("journal_folder", str(blocked))
    rename(panel, "Eerst")
    panel.session.watch.journal.flush()
    assert "kan niet worden geschreven" in page.save_row.journalSign.toolTip()


def test_the_row_fits_the_narrow_panel(panel, page):
    rename(panel, "Eerst")
    panel.session.watch.journal.flush()
    assert page.save_row.minimumSizeHint().width() <= 430 - 24


@pytest.mark.parametrize(("choice", "kept"), [("&Toch opslaan", "Van mij"), ("&Nog niet opslaan", "Van een ander")])
def test_saving_over_what_another_saved_is_asked(panel, page, qtbot, choice, kept):
    rename(panel, "Van mij")
    panel.session.watch.journal.flush()
    geopackage.open_proposal(panel.session.path).write_objects([housing(name="Van een ander")])
    said = answer(choice, qtbot)
    page.save_row.save()
    assert "Van mij (naam)" in said[0]
    assert geopackage.open_proposal(panel.session.path).objects()[0].name == kept
    assert panel.session.has_edits() == (choice == "&Nog niet opslaan")


def test_a_removed_table_does_not_stop_undo_on_the_others(panel, page, qtbot):
    rename(panel, "Eerst")
    QgsProject.instance().removeMapLayer(panel.session.layer("schets_punt").id())
    assert panel.session.undo()
    assert names(panel) == ["Woonwijk"]
