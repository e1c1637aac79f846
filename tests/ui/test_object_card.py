"""The card of the chosen objects, with real keys and clicks: a change is one undo step and nothing typed is lost."""

import pytest
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel
from shapely.geometry import LineString, Point, box

from novex_plugin.adapters import edits
from novex_plugin.core.access_keys import key_of
from novex_plugin.core.model.records import ProposalObject
from tests.small_world import housing, make_proposal

KEY = Qt.Key


def spread(count, **extra):
    return [housing(f"w{n}", box(150_000 + 60 * n, 450_000, 150_050 + 60 * n, 450_200), name=f"Wijk {n}", **extra)
            for n in range(count)]  # fmt: skip


@pytest.fixture
def show(empty_panel, tmp_path, qtbot):
    """Open a proposal with these objects, choose some, and hand over the card."""

    def make(*objects, chosen=None, store=None):
        empty_panel.session.open(make_proposal(tmp_path, *objects))
        if store is not None:
            empty_panel.session.set_store(store)
        page = empty_panel.page("tekenen")
        empty_panel.session.selection.choose([one.uuid for one in objects] if chosen is None else chosen)
        QApplication.processEvents()
        page.card.session = empty_panel.session
        return page.card

    return make


def row(card, uuid="w1"):
    layer, feature = edits.find_feature(card.session.layers(), uuid)
    return {field.name(): feature[field.name()] for field in layer.fields()}


def steps(card):
    return sum(layer.undoStack().count() for layer in card.session.layers())


def type_over(edit, text, end=KEY.Key_Return):
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    if end is not None:
        QTest.keyClick(edit, end)
    QApplication.processEvents()


def settle(qtbot, card):
    qtbot.waitUntil(lambda: not card._later.isActive() and not card._reading.isActive())


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
    settle(qtbot, card)
    assert "de vorm is gewijzigd" in card._sign._text
    QTest.mouseClick(card.deriveButton, Qt.MouseButton.LeftButton)
    assert row(card)["hoeveelheid"] == pytest.approx(4 * before, rel=0.01)


def test_the_bandwidth_folds_open_and_is_written(show):
    card = show(housing("w1", quantity=100, unit="woningen"))
    assert not card.hoeveelheid_minInput.isVisibleTo(card)
    QTest.mouseClick(card.bandButton, Qt.MouseButton.LeftButton)
    type_over(card.hoeveelheid_minInput, "80")
    type_over(card.hoeveelheid_maxInput, "1.200")
    assert (row(card)["hoeveelheid_min"], row(card)["hoeveelheid_max"]) == (80, 1200)


# -- following ------------------------------------------------------------------------------------


def test_undo_to_the_start_and_redo_are_followed(show):
    card = show(housing("w1"))
    type_over(card.naamInput, "Een")
    type_over(card.hoeveelheidInput, "12,5")
    type_over(card.horizonInput.lineEdit(), "2050")
    assert steps(card) == 3
    while card.session.undo():
        QApplication.processEvents()
    assert (card.naamInput.text(), card.hoeveelheidInput.text(), card.horizonInput.code()) == ("Woonwijk", "", "2030")
    while card.session.redo():
        QApplication.processEvents()
    assert (card.naamInput.text(), card.hoeveelheidInput.text(), card.horizonInput.code()) == ("Een", "12,5", "2050")


def test_an_edit_in_the_attribute_table_is_followed_at_once(show):
    card = show(housing("w1"))
    layer, feature = edits.find_feature(card.session.layers(), "w1")
    layer.startEditing()
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("naam"), "Tabel")
    QApplication.processEvents()
    assert card.naamInput.text() == "Tabel"


def test_what_is_being_typed_survives_an_edit_elsewhere(show):
    card = show(housing("w1"))
    type_over(card.naamInput, "Half get", end=None)
    layer, feature = edits.find_feature(card.session.layers(), "w1")
    layer.startEditing()
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("bron"), "Besluit")
    QApplication.processEvents()
    assert card.naamInput.text() == "Half get"
    assert card.bronInput.text() == "Besluit"


def test_what_is_typed_goes_to_the_object_it_was_typed_for(show):
    card = show(*spread(2), chosen=["w0"])
    type_over(card.naamInput, "Voor nul", end=None)
    card.session.selection.choose(["w1"])
    assert (row(card, "w0")["naam"], row(card, "w1")["naam"]) == ("Voor nul", "Wijk 1")
    assert (card.naamInput.text(), steps(card)) == ("Wijk 1", 1)


def test_bad_input_is_told_when_another_object_is_chosen(show, iface):
    card = show(*spread(2), chosen=["w0"])
    type_over(card.hoeveelheidInput, "veel")
    card.session.selection.choose(["w1"])
    assert "'veel' is geen getal" in iface.bar.currentItem().title()
    assert (card.hoeveelheidInput.text(), steps(card)) == ("", 0)


def test_a_deleted_object_leaves_the_card(show):
    card = show(housing("w1"))
    with card.session.step("weg") as step:
        edits.delete_objects(card.session.layers(), ["w1"], step)
    QApplication.processEvents()
    assert card.emptyState.isVisibleTo(card)


def test_the_card_still_writes_after_a_save(show):
    card = show(housing("w1"))
    type_over(card.naamInput, "Een")
    card.session.save()
    QApplication.processEvents()
    type_over(card.naamInput, "Twee")
    assert row(card)["naam"] == "Twee"


# -- several --------------------------------------------------------------------------------------


def test_several_objects_show_what_they_share_and_what_differs(show):
    card = show(*spread(3))
    assert card.headLabel.toolTip() == "3 objecten: 3 vlakken"
    assert (card.naamInput.text(), card.naamInput.placeholderText()) == ("", "verschillend")
    assert card.functieInput.code() == "woningbouw"


def test_a_change_is_written_to_all_as_one_step_and_undone_as_one(show):
    card = show(*spread(3))
    type_over(card.horizonInput.lineEdit(), "2050")
    assert [row(card, f"w{n}")["horizon"] for n in range(3)] == ["2050"] * 3
    assert steps(card) == 1
    card.session.undo()
    assert [row(card, f"w{n}")["horizon"] for n in range(3)] == ["2030"] * 3
    assert not card.session.watch.can_undo()


def test_objects_of_two_layers_are_one_step(show):
    point = ProposalObject("p", "Dorp", Point(5, 5), "punt", "woningbouw")
    card = show(housing("w1"), point)
    assert card.headLabel.toolTip() == "2 objecten: 1 vlak, 1 punt"
    type_over(card.variantInput.lineEdit(), "B")
    assert (row(card, "w1")["variant"], row(card, "p")["variant"]) == ("B", "B")
    card.session.undo()
    assert not row(card, "w1")["variant"]
    assert not row(card, "p")["variant"]


def test_leaving_a_field_that_differs_changes_nothing(show):
    card = show(*spread(3))
    card.naamInput.setFocus()
    QTest.keyClick(card.naamInput, KEY.Key_Tab)
    assert steps(card) == 0


def test_a_field_that_differs_can_be_emptied_on_purpose(show):
    card = show(housing("w1"), housing("w9", name="Negen", start_year=2040))
    assert card.jaar_startInput.placeholderText() == "verschillend"
    card.jaar_startInput.setFocus()
    QTest.keyClick(card.jaar_startInput, KEY.Key_Delete)
    assert "leegmaken" in card.jaar_startInput.placeholderText()
    QTest.keyClick(card.jaar_startInput, KEY.Key_Return)
    assert not row(card, "w9")["jaar_start"]


def test_quantities_in_different_units_cannot_be_set_together(show):
    other = housing("w2", name="Park")
    forest = ProposalObject("b", "Bos", box(0, 0, 100, 100), "vlak", "bos", unit="ha")
    card = show(other, forest)
    assert not card.hoeveelheidInput.isEnabled()
    assert card.horizonInput.isEnabled()


def test_further_functions_of_several_are_added_to_each(show):
    card = show(housing("w1", further_functions=("bos",)), housing("w2", further_functions=("nieuwe_natuur",)))
    card.moreButton.setChecked(True)
    assert any(label.text() == "verschillend" for label in card.nevenfunctiesInput.findChildren(QLabel))
    type_over(card.nevenfunctiesInput.combo.lineEdit(), "recreatie")
    added = card.nevenfunctiesInput.chips()[0].code
    assert row(card, "w1")["nevenfuncties"] == f"bos,{added}"
    assert row(card, "w2")["nevenfuncties"] == f"nieuwe_natuur,{added}"
    assert steps(card) == 1


def test_five_hundred_objects_are_one_step(show, qtbot):
    card = show(*spread(500))
    type_over(card.bronInput, "Atelier")
    assert steps(card) == 1
    assert {str(one.row["bron"]) for one in card._objects} == {"Atelier"}
    qtbot.waitUntil(lambda: "500 objecten" in card.verdict.sentence.toolTip(), timeout=15_000)
    card.session.undo()
    QApplication.processEvents()
    assert not any(one.row["bron"] for one in card._objects)


# -- what is missing ------------------------------------------------------------------------------


def test_the_verdict_lists_what_is_missing_and_leads_to_the_field(show, qtbot):
    card = show(housing("w1"))
    card.session.set_header(card.session.header.__class__(**{**vars(card.session.header), "milestone": "RV"}))
    settle(qtbot, card)
    assert "verplicht" in card.verdict.sentence.toolTip()
    QTest.mouseClick(card.verdict.foldButton, Qt.MouseButton.LeftButton)
    rows = {card.verdict._needs.item(n).text(): n for n in range(card.verdict._needs.rowCount())}
    index = card.verdict._needs.index(rows["Vraag"], 0)
    QTest.mouseClick(card.verdict.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
                     card.verdict.list.visualRect(index).center())  # fmt: skip
    assert card.whyBox.isVisibleTo(card)
    assert QApplication.focusWidget() in (card.vraagInput, card.vraagInput.lineEdit())
    assert card.vraagLabel.text().replace("&", "") == "Vraag *"
    assert card.vraagLabel.palette().windowText() != card.bronLabel.palette().windowText()


def test_a_field_that_is_not_on_the_card_opens_the_full_form(show, iface):
    card = show(housing("w1"))
    card.go_to("kwaliteit_toelichting")
    assert iface.opened_forms == [("Voorstellen (vlakken)", "w1")]


def test_filling_in_what_is_missing_takes_it_off_the_list(show, qtbot):
    card = show(housing("w1"))
    settle(qtbot, card)
    before = card.verdict._needs.rowCount()
    card.whyButton.setChecked(True)
    type_over(card.herkomstInput.lineEdit(), card.herkomstInput.itemText(1))
    settle(qtbot, card)
    assert card.verdict._needs.rowCount() == before - 1


# -- place and the object before --------------------------------------------------------------------


def test_the_place_is_taken_over_from_the_basisset(show, qtbot, small_store):
    card = show(housing("w1", shape=box(139_000, 450_000, 141_000, 451_000)), store=small_store)
    card.moreButton.setChecked(True)
    settle(qtbot, card)
    assert card.placeLabel.text() == "nog niet bekend"
    QTest.mouseClick(card.placeButton, Qt.MouseButton.LeftButton)
    settle(qtbot, card)
    assert row(card)["aandeel_provincies"] == "PV00:0.5000"
    assert "50 % elders" in card.shareLabel.text()
    assert not card.placeButton.isVisibleTo(card)


def test_ctrl_d_takes_over_what_the_object_before_says(show):
    first = housing("w5", origin="nationaal", certainty="concreet", horizon="2050", exactness="indicatief")
    card = show(first, spread(2)[1], chosen=["w5"])
    card.session.selection.choose(["w1"])
    card.naamInput.setFocus()
    QTest.keyClick(card.naamInput, KEY.Key_D, Qt.KeyboardModifier.ControlModifier)
    now = row(card, "w1")
    assert (now["horizon"], now["nauwkeurigheid"], now["naam"]) == ("2050", "indicatief", "Wijk 1")
    assert (now["herkomst"], now["concreetheid"], steps(card)) == ("nationaal", "concreet", 1)


def test_without_an_object_before_it_says_so(show, iface):
    card = show(housing("w1"))
    QTest.mouseClick(card.copyButton, Qt.MouseButton.LeftButton)
    assert "nog geen vorig object" in iface.bar.currentItem().title()


# -- keyboard ---------------------------------------------------------------------------------------


def test_the_tab_key_reaches_every_field_in_reading_order(show):
    card = show(housing("w1", quantity=1, unit="woningen"))
    card.moreButton.setChecked(True)
    card.whyButton.setChecked(True)
    QApplication.processEvents()
    card.window().activateWindow()
    card.naamInput.setFocus()
    seen = []
    for _ in range(60):
        focus = QApplication.focusWidget()
        if focus is None or not card.isAncestorOf(focus) or focus.objectName() in seen:
            break
        seen.append(focus.objectName())
        QTest.keyClick(focus, KEY.Key_Tab)
    wanted = ["naamInput", "functieInput", "variantInput", "horizonInput", "jaar_startInput", "jaar_eindInput",
              "hoeveelheidInput", "precisie_mInput", "laagInput", "vraagInput", "statusInput", "bronInput"]  # fmt: skip
    print(seen)
    places = [seen.index(name) for name in wanted if name in seen]
    assert [name for name in wanted if name not in seen] == []
    assert places == sorted(places)
