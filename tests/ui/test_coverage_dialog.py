"""The coverage window: what is empty, what answers it, words typed and taken back, objects shown on the map."""

import pytest
import shapely
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QMessageBox

from novex_plugin.adapters.coverage import run_coverage
from novex_plugin.adapters.goal_file import GoalFile
from novex_plugin.core.accounting.coverage import GROUPS, QUESTIONS
from novex_plugin.core.errors import NovexError
from novex_plugin.ui.coverage_dialog import open_coverage
from novex_plugin.ui.coverage_model import CODE_ROLE
from tests.small_world import housing, make_proposal


@pytest.fixture
def dialog(empty_panel, small_store, tmp_path, monkeypatch):
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
    place = shapely.box(151_000, 450_000, 151_400, 450_400)
    empty_panel.session.open(make_proposal(
        tmp_path, housing(question="P3-A", programme="NP38", extra={"regio": "Noord", "vista": "S"}),
        housing("w2", place, name="Later", question="WB", horizon="2050", variant="A"),
    ))  # fmt: skip
    made = open_coverage(empty_panel.desk)
    made.panel = empty_panel
    yield made
    made.close()


def cells(dialog, code):
    """The texts of a row, from left to right."""
    index = dialog._model.index_of(code)
    return [index.siblingAtColumn(column).data() for column in range(dialog._model.columnCount())]


def codes(dialog):
    return [index.data(CODE_ROLE) for index in dialog._model.indexes()]


def show_group(dialog, group):
    dialog.groupTabs.setCurrentIndex(GROUPS.index(group))


def answers(dialog):
    return {one.key: one.text for one in dialog.book.answers()}


def written(dialog):
    return {one.key: one.text for one in GoalFile(dialog.session.proposal).answers()}


def test_it_shows_every_question_with_what_stands_at_every_horizon(dialog):
    assert len(codes(dialog)) == 24
    assert cells(dialog, "P3-A") == ["Concrete doelen voor nieuwe stedelijke ontwikkelingen", "1", "1", "1"]
    assert cells(dialog, "P1-A")[1:] == ["leeg", "leeg", "leeg"]
    assert dialog.headLabel.text() == "Vragen van het startpakket: 1 van 24 beantwoord"
    dialog.choose("P3-A")
    assert "Woonwijk" in dialog.subjectView.toPlainText()


def test_the_groups_follow_the_tabs_and_only_questions_take_an_answer(dialog):
    counts = {}
    for group in GROUPS:
        show_group(dialog, group)
        counts[group] = len(codes(dialog))
        assert dialog.answerPart.isVisibleTo(dialog) is (group == QUESTIONS)
    assert counts == {"vraag": 24, "novex_gebied": 16, "programma": 46, "regio": 1}
    assert "vraagt aandacht" in dialog.subjectView.toPlainText() and "Stimuleren" in dialog.subjectView.toPlainText()


def test_only_what_is_empty(dialog):
    dialog.openCheck.setChecked(True)
    assert "P3-A" not in codes(dialog) and "P1-A" in codes(dialog)
    show_group(dialog, "regio")
    assert codes(dialog) == [] and dialog.subjectLabel.text() == "Niets is nog leeg."


def test_it_follows_the_variant_and_edits(dialog):
    assert cells(dialog, "WB")[1:] == ["leeg", "leeg", "leeg"]
    dialog.session.set_variant("A")
    assert cells(dialog, "WB")[1:] == ["leeg", "1", "1"]
    assert "Eerste" in dialog.noteLabel.text()
    session = dialog.session
    layer = session.layer("object_vlak")
    feature = next(one for one in layer.getFeatures() if one["uuid"] == "w1")
    with session.step("Andere vraag") as step:
        step.change(layer, feature, {"vraag": "P3-B"})
    session.watch.flush()
    assert cells(dialog, "P3-B")[1:] == ["1", "1", "1"] and cells(dialog, "P3-A")[1] == "leeg"
    session.undo()
    assert cells(dialog, "P3-A")[1] == "1"


def test_words_are_one_step_of_the_proposal_and_can_be_taken_back(dialog):
    dialog.choose("P1-A")
    assert not dialog.saveButton.isEnabled() and not dialog.undoButton.isEnabled()
    QTest.keyClicks(dialog.answerEdit, "Wij starten hier.")
    dialog.choose("P3-A")
    assert dialog.answerEdit.toPlainText() == ""
    QTest.keyClicks(dialog.answerEdit, "Bij het spoor.")
    dialog.choose("P1-A")
    assert dialog.answerEdit.toPlainText() == "Wij starten hier."  # kept while looking elsewhere
    assert answers(dialog) == {} and "(2)" in dialog.saveButton.text()
    dialog.saveButton.click()
    assert answers(dialog) == {"P1-A::": "Wij starten hier.", "P3-A::": "Bij het spoor."}
    assert cells(dialog, "P1-A")[1:] == ["tekst"] * 3 and cells(dialog, "P3-A")[1] == "1 + tekst"
    assert written(dialog) == {} and "Opslaan" in dialog.statusLabel.text()
    assert "Antwoorden vastleggen" in dialog.undoButton.toolTip()
    dialog.undoButton.click()
    assert answers(dialog) == {} and cells(dialog, "P1-A")[1] == "leeg"
    assert not dialog.undoButton.isEnabled() and dialog.answerEdit.toPlainText() == ""
    dialog.session.redo()
    assert cells(dialog, "P1-A")[1:] == ["tekst"] * 3 and dialog.answerEdit.toPlainText() == "Wij starten hier."
    dialog.session.save()
    assert written(dialog) == {"P1-A::": "Wij starten hier.", "P3-A::": "Bij het spoor."}


def test_the_keys_of_undo_work_in_the_window(dialog, qtbot):
    dialog.choose("P1-A")
    dialog.answerEdit.setPlainText("Tekst")
    dialog.saveButton.click()
    dialog.activateWindow()
    dialog.lineTree.setFocus()
    qtbot.waitUntil(dialog.lineTree.hasFocus)
    QTest.keyClick(dialog.lineTree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert answers(dialog) == {}
    QTest.keyClick(dialog.lineTree, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert answers(dialog) == {"P1-A::": "Tekst"}


def test_words_for_one_variant_and_horizon(dialog):
    dialog.session.set_variant("A")
    dialog.choose("P2-A")
    dialog.variantCombo.setCurrentIndex(dialog.variantCombo.findData("A"))
    dialog.horizonCombo.setCurrentIndex(dialog.horizonCombo.findData("2050"))
    QTest.keyClicks(dialog.answerEdit, "In 2050 wel.")
    dialog.saveButton.click()
    assert answers(dialog) == {"P2-A:A:2050": "In 2050 wel."}
    assert cells(dialog, "P2-A")[1:] == ["leeg", "tekst", "leeg"]
    assert dialog.answerEdit.toPlainText() == "In 2050 wel."  # the choice stays
    dialog.session.set_variant("")
    assert cells(dialog, "P2-A")[1:] == ["leeg"] * 3
    assert dialog.variantCombo.count() == 1 and dialog.answerEdit.toPlainText() == ""


def test_emptying_the_text_takes_the_answer_away(dialog):
    dialog.choose("P1-A")
    dialog.answerEdit.setPlainText("Tekst")
    dialog.saveButton.click()
    dialog.answerEdit.setPlainText("  ")
    dialog.saveButton.click()
    assert answers(dialog) == {}
    dialog.answerEdit.setPlainText("Tekst")
    dialog.answerEdit.setPlainText("")
    assert not dialog.saveButton.isEnabled()  # as it was


@pytest.mark.parametrize("choice, open_still, recorded", [("Cancel", True, {}), ("Discard", False, {}),
                                                         ("Save", False, {"P1-A::": "x"})])  # fmt: skip
def test_leaving_asks_about_what_was_typed(dialog, monkeypatch, choice, open_still, recorded):
    dialog.choose("P1-A")
    dialog.answerEdit.setPlainText("x")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: getattr(QMessageBox.StandardButton, choice))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.reject()
    assert dialog.isVisible() is open_still
    assert answers(dialog) == recorded
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)


def test_a_click_on_an_object_selects_it_and_shows_it(dialog):
    dialog.choose("P3-A")
    canvas = dialog.panel.iface.canvas
    before = canvas.extent()
    dialog.subjectView.anchorClicked.emit(QUrl("object:w1"))
    assert dialog.session.selection.uuids() == ["w1"]
    assert canvas.extent() != before and canvas.extent().contains(150_250, 450_500)


def test_the_table_equals_the_one_of_processing(dialog, monkeypatch, tmp_path):
    target = tmp_path / "dekking.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.exportButton.click()
    assert target.read_bytes().decode("utf-8-sig") == run_coverage(dialog.session.path).csv()
    assert "dekking.csv" in dialog.statusLabel.text()


def test_it_closes_with_its_proposal_and_lets_go_of_the_session(dialog):
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.choose("P1-A")
    dialog.answerEdit.setPlainText("x")
    dialog.session.close()
    assert not dialog.isVisible() and dialog._pairs == ()
    with pytest.raises(NovexError):
        open_coverage(dialog.desk)


def test_every_control_has_a_name_and_the_window_fits_a_small_screen(dialog):
    named = (dialog.groupTabs, dialog.lineTree, dialog.subjectView, dialog.variantCombo, dialog.horizonCombo,
             dialog.answerEdit)  # fmt: skip
    assert all(widget.accessibleName() for widget in named)
    buddies = {label.buddy() for label in dialog.findChildren(QLabel)}
    assert {dialog.answerEdit, dialog.variantCombo} <= buddies
    assert dialog.minimumSizeHint().width() <= 1280 and dialog.minimumSizeHint().height() <= 680
