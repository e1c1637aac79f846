"""Apply or explain on screen: one layer, many layers, the filter, the keyboard, and nothing written before OK."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QMessageBox, QWidget

from novex_plugin.core.catalogue.explain import official_layers, status
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.annexes import Explanation
from novex_plugin.ui.explain_dialog import ExplainDialog
from novex_plugin.ui.explain_model import CODE_ROLE, STATE, STATE_ROLE
from novex_plugin.ui.row_delegate import BELOW_ROLE
from tests.small_statements import REASON

TOTAL = len(official_layers())
NOISE = ["geluid_trein_lden", "geluid_weg_lden", "geluid_weg_lnight"]
LOADED = {"novex_gebieden", "top10nl_water"}


class Saved(list):
    """What the dialog asked to write."""

    def __call__(self, rows, withdrawn):
        self.append((list(rows), list(withdrawn)))


@pytest.fixture
def saved():
    return Saved()


@pytest.fixture
def make(qgis_app, qtbot, saved, monkeypatch):
    """Shows a dialog; at the end of a test it is closed, and then the question whether to throw away is answered.

    The fixture holds on to its dialogs: one without an owner may be collected while it is being painted.
    """
    kept = []
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)

    def made(*rows, save=saved):
        dialog = ExplainDialog(None, rows, lambda items: status(official_layers(), LOADED, items), save)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        kept.append(dialog)
        return dialog

    yield made
    kept.clear()


def rows_of(dialog):
    return {index.data(CODE_ROLE): index for index in dialog._filter.indexes()}


def state_text(dialog, code):
    return rows_of(dialog)[code].siblingAtColumn(STATE).data()


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def ok(dialog):
    press(dialog.buttonBox.button(QDialogButtonBox.StandardButton.Ok))


def test_every_official_layer_is_there_with_owner_state_and_word(make):
    dialog = make(Explanation("uhi", False, REASON, "Hittekaart 2025"), Explanation("mirt_punten", True))
    rows = rows_of(dialog)
    assert list(rows) == sorted(rows, key=[layer.code for layer in official_layers()].index) and len(rows) == TOTAL
    assert rows["uhi"].data(BELOW_ROLE) == "RIVM / ANK"
    assert state_text(dialog, "uhi") == "Uitgelegd" and state_text(dialog, "pm10_2019") == "Open"
    assert state_text(dialog, "novex_gebieden") == "Toegepast\nnog vastleggen"
    assert state_text(dialog, "mirt_punten") == "Tegenstrijdig"  # said to be applied, but not in the store
    assert all(not rows[code].siblingAtColumn(STATE).data(Qt.ItemDataRole.DecorationRole).isNull() for code in rows)
    reason = rows["uhi"].siblingAtColumn(2)
    assert (reason.data(), reason.data(BELOW_ROLE)) == (REASON, "Hittekaart 2025")
    assert dialog.counterLabel.text() == f"{TOTAL - 3} van {TOTAL} lagen nog open"
    assert dialog.countsLabel.text() == "2 toegepast, 1 uitgelegd, 1 tegenstrijdig"


def test_one_layer_is_explained_and_written_in_one_go(make, saved):
    dialog = make()
    dialog.choose(["uhi"])
    assert dialog.chosenLabel.text() == "Stedelijk hitte-eiland effect (UHI)"
    QTest.keyClicks(dialog.reasonEdit, REASON)
    QTest.keyClicks(dialog.replacementEdit, "Hittekaart 2025")
    press(dialog.explainButton)
    assert saved == [] and state_text(dialog, "uhi") == "Uitgelegd"
    ok(dialog)
    assert dialog.result() == ExplainDialog.DialogCode.Accepted
    assert saved == [([Explanation("uhi", False, REASON, "Hittekaart 2025")], [])]


def test_one_reason_goes_to_many_layers(make, saved):
    dialog = make()
    dialog.choose(NOISE)
    assert dialog.chosenLabel.text() == "3 lagen gekozen"
    dialog.standardCombo.setCurrentIndex(dialog.standardCombo.findData("alleen_beeld"))
    dialog.standardCombo.activated.emit(dialog.standardCombo.currentIndex())
    QTest.keyClicks(dialog.reasonEdit, "Ook: ")  # a standard reason is a start, not the end
    press(dialog.explainButton)
    assert dialog.counterLabel.text() == f"{TOTAL - 5} van {TOTAL} lagen nog open"
    ok(dialog)
    (rows, withdrawn), *_ = saved
    assert sorted(row.layer for row in rows) == NOISE and withdrawn == []
    assert {row.reason[:13] for row in rows} == {"Ook: De laag "}


def test_layers_with_different_reasons_show_none(make):
    dialog = make(Explanation("uhi", False, REASON), Explanation("pm10_2019", False, f"{REASON} Echt."))
    dialog.choose(["uhi"])
    assert dialog.reasonEdit.toPlainText() == REASON
    dialog.choose(["uhi", "pm10_2019"])
    assert dialog.reasonEdit.toPlainText() == ""


@pytest.mark.parametrize("text", ["", "n.v.t.", "te oud"])
def test_what_is_no_reason_is_refused_with_words(make, saved, text):
    dialog = make()
    dialog.choose(["uhi"])
    QTest.keyClicks(dialog.reasonEdit, text)
    press(dialog.explainButton)
    assert dialog.errorLabel.text()
    assert state_text(dialog, "uhi") == "Open"


def test_a_replacement_without_a_date_gets_advice_but_is_taken(make):
    dialog = make()
    dialog.choose(["uhi"])
    QTest.keyClicks(dialog.reasonEdit, REASON)
    QTest.keyClicks(dialog.replacementEdit, "Onze kaart")
    assert "datum" in dialog.adviceLabel.text()
    QTest.keyClicks(dialog.replacementEdit, " 2025")
    assert dialog.adviceLabel.text() == ""


def test_applied_and_taken_back(make, saved):
    dialog = make(Explanation("uhi", False, REASON))
    dialog.choose(["uhi"])
    press(dialog.applyButton)
    assert state_text(dialog, "uhi") == "Toegepast"  # a picture: the word of the user counts
    press(dialog.clearButton)
    assert state_text(dialog, "uhi") == "Open"
    assert not dialog.clearButton.isEnabled()
    ok(dialog)
    assert saved == [([], ["uhi"])]


def test_what_is_loaded_is_taken_over_at_once(make, saved):
    dialog = make(Explanation("top10nl_water", False, REASON, "Waterkaart 2025"))
    assert "(1)" in dialog.takeButton.text()
    press(dialog.takeButton)
    assert state_text(dialog, "novex_gebieden") == "Toegepast"
    assert state_text(dialog, "top10nl_water") == "Uitgelegd"  # what somebody wrote stays
    assert not dialog.takeButton.isEnabled()
    ok(dialog)
    assert saved == [([Explanation("novex_gebieden", True)], [])]


def test_the_filter_narrows_by_word_and_state_and_goes_on_with_the_next(make):
    dialog = make()
    dialog.filterEdit.setText("rivm geluid")
    assert all(code.startswith(("geluid", "hinder")) for code in rows_of(dialog)) and len(rows_of(dialog)) == 8
    dialog.filterEdit.clear()
    dialog.stateCombo.setCurrentIndex(dialog.stateCombo.findData("open"))
    assert {index.data(STATE_ROLE) for index in dialog._filter.indexes()} == {"open"}
    dialog.choose(NOISE)
    QTest.keyClicks(dialog.reasonEdit, REASON)
    press(dialog.explainButton)
    assert not set(NOISE) & set(rows_of(dialog))
    assert dialog.chosen_codes() == ["geluid_wind_lden"]  # the next one in sight
    dialog.stateCombo.setCurrentIndex(dialog.stateCombo.findData("uitgelegd"))
    assert sorted(rows_of(dialog)) == NOISE


def test_the_keyboard_is_enough(make, saved):
    dialog = make()
    assert dialog.focusWidget() is dialog.layerTree
    dialog.layerTree.setCurrentIndex(rows_of(dialog)["geluid_trein_lden"])
    for _ in range(2):
        QTest.keyClick(dialog.layerTree, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.chosen_codes() == NOISE
    QTest.keyClick(dialog.layerTree, Qt.Key.Key_Return)  # Enter goes to the reason, and does not close the dialog
    assert dialog.isVisible() and dialog.focusWidget() is dialog.reasonEdit
    QTest.keyClicks(dialog.reasonEdit, REASON)
    QTest.keyClick(dialog.reasonEdit, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.replacementEdit
    QTest.keyClick(dialog.replacementEdit, Qt.Key.Key_Return)
    QTest.keyClick(dialog.replacementEdit, Qt.Key.Key_Tab)
    assert dialog.isVisible() and dialog.focusWidget() is dialog.explainButton
    QTest.keyClick(dialog.explainButton, Qt.Key.Key_Space)
    assert dialog.focusWidget() is dialog.layerTree
    button = dialog.buttonBox.button(QDialogButtonBox.StandardButton.Ok)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert [row.layer for row in saved[0][0]] == NOISE


def test_a_typed_reason_is_not_lost_when_the_choice_changes(make, saved):
    dialog = make()
    QTest.keyClicks(dialog.reasonEdit, REASON)
    dialog.choose(["uhi"])
    assert dialog.reasonEdit.toPlainText() == REASON
    ok(dialog)
    assert saved == [] and dialog.isVisible() and "getypte reden" in dialog.errorLabel.text()
    press(dialog.explainButton)
    ok(dialog)
    assert saved == [([Explanation("uhi", False, REASON)], [])]


def test_leaving_asks_only_when_something_was_said(make, saved, monkeypatch):
    asked = []

    def answer(*arguments):
        asked.append(arguments[2])
        return QMessageBox.StandardButton.Discard

    monkeypatch.setattr(QMessageBox, "question", answer)
    dialog = make()
    dialog.reject()
    assert asked == [] and not dialog.isVisible()
    dialog = make()
    dialog.choose(["uhi"])
    press(dialog.applyButton)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(asked) == 1 and not dialog.isVisible() and saved == []


def test_a_file_that_cannot_be_written_is_told_in_the_dialog(make):
    def fails(_rows, _withdrawn):
        raise NovexError("Het bestand is bezet.", "Sluit het elders.")

    dialog = make(save=fails)
    dialog.choose(["uhi"])
    press(dialog.applyButton)
    ok(dialog)
    assert dialog.isVisible() and dialog.errorLabel.text() == "Het bestand is bezet. Sluit het elders."


def test_every_control_has_a_name_and_the_dialog_fits_a_small_screen(make):
    dialog = make()
    named = [dialog.filterEdit, dialog.stateCombo, dialog.layerTree, dialog.standardCombo, dialog.reasonEdit,
             dialog.replacementEdit]  # fmt: skip
    assert all(widget.accessibleName() for widget in named)
    buddies = {label.buddy() for label in dialog.findChildren(QWidget) if getattr(label, "buddy", None)}
    assert {dialog.filterEdit, dialog.stateCombo, dialog.standardCombo, dialog.reasonEdit, dialog.replacementEdit} <= (
        buddies
    )
    assert dialog.minimumSizeHint().width() <= 1280 and dialog.minimumSizeHint().height() <= 680
    assert dialog.width() <= 1280 and dialog.height() <= 680


# -- from the page


def answer_with(monkeypatch, action):
    """Let the dialog be answered by ``action`` instead of waiting for a hand."""

    def execute(dialog):
        dialog.show()
        QApplication.processEvents()
        action(dialog)
        return dialog.result()

    monkeypatch.setattr(ExplainDialog, "exec", execute)


def test_the_page_counts_and_writes_what_was_said(panel, monkeypatch):
    page = panel.page("basisset")
    assert page.explainLabel.text() == f"Pas toe of leg uit: 0 van {TOTAL}, {TOTAL} nog open"

    def explain(dialog):
        dialog.choose(NOISE)
        dialog.reasonEdit.setPlainText(REASON)
        dialog.explain()
        ok(dialog)

    answer_with(monkeypatch, explain)
    press(page.explainButton)
    assert page.explainLabel.text() == f"Pas toe of leg uit: 3 van {TOTAL}, {TOTAL - 3} nog open"
    assert sorted(item.layer for item in panel.session.proposal.explanations()) == NOISE
    # Undone by opening it again.
    answer_with(monkeypatch, lambda dialog: (dialog.choose(NOISE), dialog.clear(), ok(dialog)))
    press(page.explainButton)
    assert panel.session.proposal.explanations() == []


def test_cancelling_writes_nothing(panel, monkeypatch):
    page = panel.page("basisset")
    before = panel.session.path.read_bytes()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
    answer_with(monkeypatch, lambda dialog: (dialog.choose(["uhi"]), dialog.apply(), dialog.reject()))
    press(page.explainButton)
    assert panel.session.path.read_bytes() == before


def test_without_a_proposal_the_button_waits(empty_panel):
    page = empty_panel.page("basisset")
    assert not page.explainButton.isEnabled()
    assert not page.explainLabel.isVisibleTo(page)
    assert page.explainButton.toolTip() == "Open eerst een voorstel."
