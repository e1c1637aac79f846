"""The card of the chosen objects, with real keys and clicks: a change is one undo step and nothing typed is lost."""

import pytest
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel
from shapely.geometry import LineString, Point

from novex_plugin.adapters import edits
from novex_plugin.core.access_keys import key_of
from novex_plugin.core.model.records import ProposalObject
from tests.card_world import KEY, row, show, steps, type_over
from tests.small_world import housing

__all__ = ["show"]


# -- what is shown ----------------------------------------------------------------------------


def test_without_an_object_the_card_says_what_to_do(show):
    card = show(housing(), chosen=[])
    assert card.emptyState.isVisibleTo(card)
    assert not card.cardState.isVisibleTo(card)
    assert "teken op de kaart" in card.emptyText.text()


def test_without_a_proposal_it_says_to_open_one(empty_panel):
    card = empty_panel.page("tekenen").card
    assert "Open eerst een voorstel" in card.emptyText.text()


def test_one_object_shows_its_values(show):
    card = show(housing(quantity=1250.5, unit="woningen", start_year=2028, variant="A", replaces=""))
    assert card.headLabel.toolTip() == "Vlak van 50,0 ha"
    assert card.naamInput.text() == "Woonwijk"
    assert (card.functieInput.code(), card.functieInput.currentText()) == ("woningbouw", "Woningbouw")
    assert card.variantInput.currentText() == "A  Eerste"
    assert card.horizonInput.code() == "2030"
    assert (card.jaar_startInput.text(), card.jaar_eindInput.text()) == ("2028", "")
    assert (card.hoeveelheidInput.text(), card.eenheidInput.code()) == ("1.250,5", "woningen")
    assert card.nauwkeurigheidInput.buttons["exact"].isChecked()


def test_the_short_part_needs_no_scrolling_in_a_low_panel(show):
    card = show(housing(quantity=10, unit="woningen"))
    card.resize(406, 230)
    QApplication.processEvents()
    bottom = card.hoeveelheidInput.mapTo(card.cardContents, card.hoeveelheidInput.rect().bottomLeft()).y()
    room = 230 - card.cardScroll.mapTo(card, QPoint(0, 0)).y()
    assert bottom < room


def test_titles_explanations_and_access_keys_come_from_the_model_without_clashes(show):
    card = show(housing())
    assert card.naamLabel.text().replace("&", "") == "Naam *"
    assert "kaartbeeld" in card.naamInput.toolTip()
    assert "Altijd verplicht" in card.functieLabel.toolTip()
    keys = [key_of(one.text()) for one in card.findChildren(QLabel) if key_of(one.text())]
    assert len(keys) == len(set(keys)) >= 12


def test_a_line_has_no_density_and_a_point_no_derived_quantity(show):
    line = ProposalObject("l", "Leiding", LineString([(0, 0), (900, 0)]), "lijn", "buisleiding")
    point = ProposalObject("p", "Dorp", Point(5, 5), "punt", "woningbouw")
    card = show(line, point, chosen=["l"])
    card.moreButton.setChecked(True)
    assert not card.dichtheidInput.isVisibleTo(card)
    card.session.selection.choose(["p"])
    assert not card.derivedBox.isVisibleTo(card)


# -- changing one field -------------------------------------------------------------------------


def test_text_is_written_on_enter_as_one_step_and_not_per_key(show):
    card = show(housing("w1"))
    type_over(card.naamInput, "Nieuw Dorp", end=None)
    assert steps(card) == 0
    QTest.keyClick(card.naamInput, KEY.Key_Return)
    assert (row(card)["naam"], steps(card)) == ("Nieuw Dorp", 1)


def test_text_is_written_when_the_focus_goes_elsewhere(show):
    card = show(housing("w1"))
    type_over(card.naamInput, "Nieuw Dorp", end=KEY.Key_Tab)
    assert (row(card)["naam"], steps(card)) == ("Nieuw Dorp", 1)


def test_escape_brings_the_former_text_back(show):
    card = show(housing("w1"))
    type_over(card.naamInput, "Verkeerd", end=KEY.Key_Escape)
    QTest.keyClick(card.naamInput, KEY.Key_Return)
    assert (card.naamInput.text(), steps(card)) == ("Woonwijk", 0)


def test_an_empty_name_is_refused_and_says_why(show):
    card = show(housing("w1"))
    type_over(card.naamInput, " ")
    assert "mag niet leeg zijn" in card.naamMessage.text()
    assert card.naamMessage.isVisibleTo(card)
    assert (row(card)["naam"], steps(card)) == ("Woonwijk", 0)


def test_a_name_that_is_too_long_is_kept_in_the_box_and_refused(show):
    card = show(housing("w1"))
    type_over(card.naamInput, "x" * 201)
    assert len(card.naamInput.text()) == 201
    assert "Er passen er 200" in card.naamMessage.text()
    assert steps(card) == 0


@pytest.mark.parametrize(("typed", "value"), [("12,5", 12.5), ("1.234,5", 1234.5), ("12.5", 12.5), ("1.200", 1200)])
def test_numbers_are_read_as_a_dutch_reader_would(show, typed, value):
    card = show(housing("w1"))
    type_over(card.hoeveelheidInput, typed)
    assert (row(card)["hoeveelheid"], steps(card)) == (value, 1)


def test_text_in_a_number_field_stays_with_a_reason_and_nothing_is_written(show):
    card = show(housing("w1", quantity=10, unit="woningen"))
    type_over(card.hoeveelheidInput, "veel")
    assert card.hoeveelheidInput.text() == "veel"
    assert "'veel' is geen getal" in card.hoeveelheidMessage.text()
    assert (row(card)["hoeveelheid"], steps(card)) == (10, 0)
    QTest.keyClick(card.hoeveelheidInput, KEY.Key_Escape)
    assert (card.hoeveelheidInput.text(), card.hoeveelheidMessage.isVisibleTo(card)) == ("10", False)


def test_a_year_out_of_range_names_the_limit(show):
    card = show(housing("w1"))
    type_over(card.jaar_startInput, "1850")
    assert "ten minste 2000" in card.horizonMessage.text()


def test_emptying_a_number_writes_nothing_there(show):
    card = show(housing("w1", start_year=2028))
    type_over(card.jaar_startInput, " ")
    assert not row(card)["jaar_start"]
    assert steps(card) == 1


def test_a_function_is_found_by_a_part_of_its_name(show):
    card = show(housing("w1", name="Woningbouw 4"))
    type_over(card.functieInput.lineEdit(), "bedrijvent")
    now = row(card)
    assert (now["functie"], now["eenheid"], now["naam"]) == ("bedrijventerrein", "ha", "Bedrijventerrein 1")
    assert now["perspectief"] == "2" or now["perspectief"] != "3"
    assert steps(card) == 1


def test_a_word_that_no_list_holds_is_refused_and_escape_restores(show):
    card = show(housing("w1"))
    type_over(card.functieInput.lineEdit(), "kasteel")
    assert "staat niet in de lijst" in card.functieMessage.text()
    assert (row(card)["functie"], steps(card)) == ("woningbouw", 0)
    QTest.keyClick(card.functieInput.lineEdit(), KEY.Key_Escape)
    assert card.functieInput.currentText() == "Woningbouw"
    assert not card.functieMessage.isVisibleTo(card)


def test_what_fits_several_choices_is_not_guessed_when_the_focus_leaves(show):
    card = show(housing("w1"))
    type_over(card.functieInput.lineEdit(), "natuur", end=None)
    card.functieInput._completer.popup().hide()
    card.naamInput.setFocus()
    assert "keuzen" in card.functieMessage.text()
    assert steps(card) == 0


def test_the_wheel_and_the_arrows_change_nothing_by_accident(show):
    card = show(housing("w1"))
    combo = card.horizonInput
    combo.setFocus()
    wheel = QWheelEvent(QPoint(5, 5), combo.mapToGlobal(QPoint(5, 5)), QPoint(0, -120), QPoint(0, -120),
                        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
                        False)  # fmt: skip
    QApplication.sendEvent(combo, wheel)
    QTest.keyClick(combo, KEY.Key_Down)
    assert combo.view().isVisible()
    combo.hidePopup()
    assert (row(card)["horizon"], steps(card)) == ("2030", 0)


def test_a_choice_from_the_opened_list_is_one_step(show):
    card = show(housing("w1"))
    QTest.keyClick(card.horizonInput, KEY.Key_Down)
    view = card.horizonInput.view()
    QTest.keyClick(view, KEY.Key_Down)
    QTest.keyClick(view, KEY.Key_Return)
    assert (row(card)["horizon"], steps(card)) == ("2050", 1)


def test_a_segment_is_one_click(show):
    card = show(housing("w1"))
    card.moreButton.setChecked(True)
    QTest.mouseClick(card.nauwkeurigheidInput.buttons["zoekgebied"], Qt.MouseButton.LeftButton)
    assert (row(card)["nauwkeurigheid"], steps(card)) == ("zoekgebied", 1)


def test_further_functions_are_added_by_typing_and_removed_by_a_click(show):
    card = show(housing("w1"))
    card.moreButton.setChecked(True)
    chips = card.nevenfunctiesInput
    type_over(chips.combo.lineEdit(), "bos")
    type_over(chips.combo.lineEdit(), "nieuwe natuur")
    assert row(card)["nevenfuncties"] == "bos,nieuwe_natuur"
    assert [chip.code for chip in chips.chips()] == ["bos", "nieuwe_natuur"]
    assert "bos" not in chips.combo.codes()
    assert "woningbouw" not in chips.combo.codes()
    QTest.mouseClick(chips.chips()[0], Qt.MouseButton.LeftButton)
    assert (row(card)["nevenfuncties"], steps(card)) == ("nieuwe_natuur", 3)


# -- derived quantities ---------------------------------------------------------------------------


def test_typing_makes_a_quantity_ones_own_and_the_button_derives_it_again(show):
    card = show(housing("w1"))
    QTest.mouseClick(card.deriveButton, Qt.MouseButton.LeftButton)
    derived = row(card)
    assert derived["hoeveelheid_afgeleid"]
    assert derived["hoeveelheid"] > 0
    assert "afgeleid: 50 ha ×" in card.derivedLabel.toolTip() or "afgeleid: 50 ha ×" in card._sign._text
    assert not card.deriveButton.isVisibleTo(card)
    type_over(card.hoeveelheidInput, "500")
    assert (row(card)["hoeveelheid"], bool(row(card)["hoeveelheid_afgeleid"])) == (500, False)
    assert "zelf ingevuld" in card._sign._text
    QTest.mouseClick(card.deriveButton, Qt.MouseButton.LeftButton)
    assert row(card)["hoeveelheid"] == derived["hoeveelheid"]
    assert steps(card) == 3


def test_a_density_derives_the_quantity(show):
    card = show(housing("w1"))
    card.moreButton.setChecked(True)
    type_over(card.dichtheidInput, "10")
    assert (row(card)["hoeveelheid"], row(card)["eenheid"], steps(card)) == (500, "woningen", 1)


def test_a_moved_outline_is_told_and_taken_over(show, qtbot):
    card = show(housing("w1"))
    card.derive_again()
    before = row(card)["hoeveelheid"]
    layer, feature = edits.find_feature(card.session.layers(), "w1")
    layer.changeGeometry(feature.id(), QgsGeometry.fromWkt("MultiPolygon(((0 0, 1000 0, 1000 2000, 0 2000, 0 0)))"))
    qtbot.waitUntil(lambda: "de vorm is gewijzigd" in card._sign._text, timeout=10_000)
    QTest.mouseClick(card.deriveButton, Qt.MouseButton.LeftButton)
    assert row(card)["hoeveelheid"] == pytest.approx(4 * before, rel=0.01)
