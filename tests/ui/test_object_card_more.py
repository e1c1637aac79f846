"""The card: several objects at once, what is missing, and going from field to field."""

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel
from shapely.geometry import Point, box

from novex_plugin.adapters import edits
from novex_plugin.core.model.records import ProposalObject
from tests.card_world import KEY, row, settle, show, spread, steps, type_over
from tests.small_world import housing

__all__ = ["show"]


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
