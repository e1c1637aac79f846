"""The window of own indicators: tried out while typing, kept, taken back, shared; a wrong one is not kept."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QMessageBox

from novex_plugin.adapters.goal_file import GoalFile
from novex_plugin.adapters.indicators import run_indicators
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.annexes import Indicator
from novex_plugin.ui import expression_edit
from novex_plugin.ui.indicators_dialog import PAUSE_MS, open_indicators
from novex_plugin.ui.row_delegate import BELOW_ROLE, FIGURE_ROLE
from tests.small_world import housing, make_proposal

HOMES = Indicator("I01", "Woningen", "hoeveelheid", "functie = 'woningbouw'", unit="woningen", target=1000.0)


@pytest.fixture
def dialog(empty_panel, tmp_path, monkeypatch):
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
    path = make_proposal(tmp_path, housing(quantity=1200.0, unit="woningen"),
                         housing("w2", variant="A", quantity=300.0, unit="woningen", name="Buurt"))  # fmt: skip
    empty_panel.session.open(path)
    GoalFile(empty_panel.session.proposal).save_indicators([HOMES])
    made = open_indicators(empty_panel.desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    yield made
    made.close()


def kept(dialog):
    return {one.code: one for one in dialog.book.indicators()}


def row(dialog, number=0):
    index = dialog._model.index(number, 0)
    return index.data(), index.data(FIGURE_ROLE), index.data(BELOW_ROLE)


def type_in(box, text):
    box.clear()
    QTest.keyClicks(box, text)


def test_the_first_indicator_is_on_the_card_with_its_figure(dialog):
    assert row(dialog) == ("Woningen", "1.200 woningen", "I01 · doel 1.000, gehaald")
    assert dialog.nameEdit.text() == "Woningen" and dialog.targetEdit.text() == "1.000"
    assert dialog.resultLabel.text() == "1.200 woningen" and "1 object" in dialog.resultNote.text()
    assert not dialog.saveButton.isEnabled() and dialog.codeEdit.isReadOnly()


def test_it_follows_the_variant_and_edits_and_undo(dialog):
    session = dialog.session
    session.set_variant("A")
    assert row(dialog)[1] == "1.500 woningen" and "variant A  Eerste" in dialog.headLabel.text()
    layer = session.layer("object_vlak")
    feature = next(one for one in layer.getFeatures() if one["uuid"] == "w2")
    with session.step("Meer") as step:
        step.change(layer, feature, {"hoeveelheid": 800.0})
    session.watch.flush()
    assert row(dialog)[1] == "2.000 woningen" and dialog.resultLabel.text() == "2.000 woningen"
    session.undo()
    assert row(dialog)[1] == "1.500 woningen"


def test_a_figure_follows_what_is_typed_after_a_pause(dialog, qtbot):
    type_in(dialog.expressionEdit, "hoeveelheid / 2")
    qtbot.waitUntil(lambda: dialog.resultLabel.text() == "600 woningen", timeout=20 * PAUSE_MS)
    assert "niet gehaald" in dialog.resultNote.text()
    assert kept(dialog)["I01"].expression == "hoeveelheid"  # nothing is written yet


def test_a_wrong_expression_is_marked_at_its_place_and_not_kept(dialog):
    dialog.expressionEdit.setPlainText("  1 +\nhoevelheid")
    dialog.try_out()
    (mark,) = dialog.expressionEdit.extraSelections()
    assert mark.cursor.selectedText() == "hoevelheid"
    assert "regel 2, teken 1" in dialog.resultNote.text() and dialog.resultLabel.text() == "–"
    dialog.saveButton.click()
    assert kept(dialog)["I01"].expression == "hoeveelheid" and "kan zo niet" in dialog.statusLabel.text()
    dialog.filterEdit.setPlainText("functie =")
    dialog.try_out()
    assert dialog.filterEdit.extraSelections() and "Filter, regel 1, teken 9" in dialog.resultNote.text()
    dialog.revertButton.click()
    assert dialog.expressionEdit.extraSelections() == [] and not dialog.saveButton.isEnabled()


def test_what_is_no_number_as_target_is_told_and_not_kept(dialog):
    type_in(dialog.targetEdit, "veel")
    dialog.try_out()
    assert "'veel' is geen getal" in dialog.resultNote.text()
    dialog.saveButton.click()
    assert kept(dialog)["I01"].target == 1000.0 and dialog.is_edited()


def test_an_indicator_is_changed_and_that_is_taken_back(dialog):
    type_in(dialog.targetEdit, "1.500")
    dialog.directionCombo.setCurrentIndex(dialog.directionCombo.findData("minder"))
    dialog.saveButton.click()
    one = kept(dialog)["I01"]
    assert (one.target, one.direction) == (1500.0, "minder") and one.by and one.at
    assert row(dialog)[2] == "I01 · doel 1.500, gehaald" and not dialog.is_edited()
    assert GoalFile(dialog.session.proposal).indicators()[0].target == 1000.0, "saving writes it"
    dialog.undoButton.click()
    assert kept(dialog)["I01"].target == 1000.0 and dialog.targetEdit.text() == "1.000"
    assert not dialog.undoButton.isEnabled()


def test_the_card_follows_undo_elsewhere_unless_it_is_being_edited(dialog):
    type_in(dialog.targetEdit, "1.500")
    dialog.saveButton.click()
    dialog.session.undo()
    assert dialog.targetEdit.text() == "1.000" and row(dialog)[2] == "I01 · doel 1.000, gehaald"
    dialog.session.redo()
    assert dialog.targetEdit.text() == "1.500"
    type_in(dialog.nameEdit, "Anders")
    dialog.session.undo()
    assert (dialog.nameEdit.text(), dialog.targetEdit.text()) == ("Anders", "1.500")
    assert kept(dialog)["I01"].target == 1000.0
    dialog.session.redo()
    dialog.session.save()
    assert GoalFile(dialog.session.proposal).indicators()[0].target == 1500.0


def test_a_new_one_gets_a_free_code_and_can_be_removed_and_put_back(dialog):
    dialog.newButton.click()
    assert dialog.codeEdit.text() == "I02" and not dialog.codeEdit.isReadOnly()
    dialog.saveButton.click()
    assert "I02" not in kept(dialog)  # nothing was said yet
    type_in(dialog.nameEdit, "Oppervlakte")
    dialog.expressionEdit.setPlainText("$area / 10000")
    type_in(dialog.unitEdit, "ha")
    dialog.saveButton.click()
    assert kept(dialog)["I02"].name == "Oppervlakte" and row(dialog, 1)[1] == "50 ha"
    dialog.removeButton.click()
    assert set(kept(dialog)) == {"I01"} and dialog.nameEdit.text() == "Woningen"
    dialog.undoButton.click()
    assert kept(dialog)["I02"].expression == "$area / 10000" and dialog.nameEdit.text() == "Oppervlakte"
    dialog.undoButton.click()
    assert set(kept(dialog)) == {"I01"}


def test_a_code_that_is_taken_is_refused(dialog):
    dialog.newButton.click()
    type_in(dialog.nameEdit, "Nog een")
    type_in(dialog.codeEdit, "I01")
    dialog.saveButton.click()
    assert "al in gebruik" in dialog.statusLabel.text() and kept(dialog)["I01"].name == "Woningen"


@pytest.mark.parametrize("choice, name, stored", [("Cancel", "Anders", "Woningen"), ("Discard", "Tweede", "Woningen"),
                                                  ("Save", "Tweede", "Anders")])  # fmt: skip
def test_another_row_asks_about_what_was_changed(dialog, monkeypatch, choice, name, stored):
    GoalFile(dialog.session.proposal).save_indicators([Indicator("I02", "Tweede", "1")])
    dialog.refresh()
    type_in(dialog.nameEdit, "Anders")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: getattr(QMessageBox.StandardButton, choice))
    dialog.indicatorTree.setCurrentIndex(dialog._model.index(1, 0))
    assert (dialog.nameEdit.text(), kept(dialog)["I01"].name) == (name, stored)
    shown = dialog.indicatorTree.currentIndex().data()
    assert shown == ("Woningen" if choice == "Cancel" else "Tweede")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)


@pytest.mark.parametrize("way", ["undo", "redo"])
def test_keeping_the_card_on_the_way_back_is_an_action_of_its_own(dialog, monkeypatch, way):
    type_in(dialog.targetEdit, "1.500")
    dialog.saveButton.click()
    if way == "redo":
        dialog.undo()
    type_in(dialog.nameEdit, "Anders")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Save)
    steps = dialog.session.watch.steps()
    getattr(dialog, way)()
    assert kept(dialog)["I01"].name == dialog.nameEdit.text() == "Anders" and not dialog.is_edited()
    assert dialog.session.watch.steps()[:-1] == steps and "Anders" in dialog.statusLabel.text()
    dialog.undo()
    assert kept(dialog)["I01"].name == dialog.nameEdit.text() == "Woningen"
    assert dialog.session.watch.steps() == steps


def test_giving_up_a_card_shows_what_stands_there_now(dialog):
    type_in(dialog.targetEdit, "1.500")
    dialog.saveButton.click()
    type_in(dialog.nameEdit, "Anders")
    dialog.session.undo()  # elsewhere
    dialog.revertButton.click()
    assert (dialog.nameEdit.text(), dialog.targetEdit.text()) == ("Woningen", "1.000") and not dialog.is_edited()


def test_an_edited_card_of_what_went_elsewhere_cannot_be_removed(dialog):
    dialog.newButton.click()
    type_in(dialog.nameEdit, "Tweede")
    dialog.saveButton.click()
    type_in(dialog.nameEdit, "Anders")
    dialog.session.undo()  # elsewhere: it is not there any more
    assert set(kept(dialog)) == {"I01"} and not dialog.removeButton.isEnabled()
    dialog.saveButton.click()
    assert kept(dialog)["I02"].name == "Anders" and dialog.removeButton.isEnabled()


def test_closing_asks_too(dialog, monkeypatch):
    type_in(dialog.nameEdit, "Anders")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Cancel)
    dialog.reject()
    assert dialog.isVisible()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible() and dialog._pairs == ()


def test_indicators_are_shared_and_read(dialog, monkeypatch, tmp_path):
    target = tmp_path / "deel"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.shareButton.click()
    shared = tmp_path / "deel.novex-indicatoren.json"
    assert "hoeveelheid" in shared.read_text(encoding="utf-8")
    dialog.removeButton.click()
    assert kept(dialog) == {} and dialog.codeEdit.text() == "I01" and not dialog.shareButton.isEnabled()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(shared), ""))
    dialog.readButton.click()
    assert kept(dialog)["I01"].target == 1000.0 and dialog.nameEdit.text() == "Woningen"
    dialog.undoButton.click()
    assert kept(dialog) == {}


def test_a_wrong_file_changes_nothing_and_is_told(dialog, monkeypatch, tmp_path):
    wrong = tmp_path / "fout.novex-indicatoren.json"
    wrong.write_text('{"soort": "novex-indicatoren", "versie": 1, "indicatoren": [{"code": "X", "naam": "n", '
                     '"uitdrukking": "foo(1)"}]}', encoding="utf-8")  # fmt: skip
    told = []
    monkeypatch.setattr(dialog.messages, "warn", lambda *words: told.append(" ".join(words)))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(wrong), ""))
    dialog.readButton.click()
    assert len(told) == 1 and "teken 1" in told[0] and set(kept(dialog)) == {"I01"}


def test_the_table_equals_the_one_of_processing(dialog, monkeypatch, tmp_path):
    target = tmp_path / "i.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.session.set_variant("A")
    dialog.exportButton.click()
    assert target.read_bytes().decode("utf-8-sig") == run_indicators(dialog.session.path, variant="A").csv()


def test_the_builder_of_qgis_changes_the_expression(dialog, monkeypatch):
    asked = []

    def answer(builder):
        asked.append((builder.expressionText(), builder.expressionBuilder().layer().fields().names()))
        builder.setExpressionText("$area")
        return True

    monkeypatch.setattr(expression_edit.QgsExpressionBuilderDialog, "exec", answer)
    dialog.expressionButton.click()
    assert asked[0][0] == "hoeveelheid" and "hoeveelheid" in asked[0][1]
    assert dialog.expressionEdit.toPlainText() == "$area" and dialog.saveButton.isEnabled()


def test_it_closes_with_its_proposal(dialog):
    type_in(dialog.nameEdit, "Anders")
    dialog.session.close()
    assert not dialog.isVisible()
    with pytest.raises(NovexError):
        open_indicators(dialog.desk)


def test_every_control_has_a_name_and_the_window_fits_a_small_screen(dialog):
    named = (dialog.indicatorTree, dialog.nameEdit, dialog.expressionEdit, dialog.filterEdit, dialog.aggregateCombo,
             dialog.unitEdit, dialog.targetEdit, dialog.directionCombo, dialog.noteEdit, dialog.codeEdit,
             dialog.expressionButton, dialog.filterButton)  # fmt: skip
    assert all(widget.accessibleName() for widget in named)
    buddies = {label.buddy() for label in dialog.findChildren(QLabel)} - {None}
    assert set(named[1:10]) <= buddies
    assert dialog.minimumSizeHint().width() <= 1280 and dialog.minimumSizeHint().height() <= 680
