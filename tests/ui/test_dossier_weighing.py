"""Weighing from the page: one step, several at once, taken back, outdated, and found again without its finding."""

import shutil
from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel

from novex_plugin.adapters import geopackage
from novex_plugin.core.checks.cut import Cut
from novex_plugin.core.checks.rules import Rule, RuleException
from novex_plugin.core.errors import NovexError
from novex_plugin.core.finding_list import facet_names
from novex_plugin.core.model.records import BASIS
from novex_plugin.ui.weighing_dialog import WeighingDialog
from tests.small_world import make_proposal
from tests.ui.dossier_world import LEFT, answer, choose, lost, named, objects, run, shown, weigh

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(empty_panel, small_store, tmp_path, qtbot):
    store = tmp_path / "klaar.gpkg"
    shutil.copyfile(small_store, store)
    empty_panel.session.open(make_proposal(tmp_path, *objects()))
    empty_panel.session.set_store(store)
    return empty_panel


@pytest.fixture
def page(opened, qtbot):
    return run(opened, qtbot)


def in_file(page):
    return geopackage.open_proposal(page.session.path).weighings()


def with_situation(page, situation):
    """The same result, as a check would give it after something changed."""
    findings = tuple(replace(one, situation=situation) for one in page.result.findings)
    page.show_result(replace(page.result, findings=findings))


# -- recording --------------------------------------------------------------------------------


def test_a_weighing_is_one_undo_step_and_saving_writes_it(page, qtbot):
    finding = choose(page, "B01")
    weigh(page, "gemitigeerd", "De strook blijft vrij.")
    assert page.session.watch.undo_title() == "Bevinding afwegen"
    assert in_file(page) == []
    assert "De strook blijft vrij." in page.dossierView.toPlainText()
    QTest.mouseClick(page.saveButton, LEFT)
    (made,) = in_file(page)
    assert (made.key, made.decision, made.object_uuid, made.rule, made.title) == (
        finding.key, "gemitigeerd", "w1", "B01", finding.title)  # fmt: skip
    assert made.by and made.at.endswith("Z")


def test_ctrl_z_takes_a_weighing_back(page, qtbot, iface):
    choose(page, "B01")
    weigh(page)
    assert page.book.by_key
    iface.window.activateWindow()
    page.findingTree.setFocus()
    qtbot.waitUntil(page.findingTree.hasFocus)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CTRL)
    assert page.book.by_key == {}
    assert "Kan niet elders" not in page.dossierView.toPlainText()


def test_several_findings_are_weighed_at_once_in_one_step(page):
    choose(page, "B01", "N01")
    weigh(page, "geescaleerd", "Aan tafel.", lambda dialog: dialog.escalatieCombo.setCurrentIndex(
        dialog.escalatieCombo.findData("rijk")))  # fmt: skip
    assert {one.rule for one in page.book.by_key.values()} == {"B01", "N01"}
    assert {one.escalation for one in page.book.by_key.values()} == {"rijk"}
    page.session.undo()
    assert page.book.by_key == {}


def test_a_trade_says_with_whom_and_how_much(page):
    choose(page, "B01")

    def fill(dialog):
        dialog.ruilCombo.setEditText("Gelderland")
        QTest.keyClicks(dialog.hoeveelheidEdit, "2,8")
        dialog.eenheidCombo.setCurrentIndex(dialog.eenheidCombo.findData("ha"))

    weigh(page, "uitgeruild", "Afgesproken.", fill)
    (made,) = page.book.by_key.values()
    assert (made.traded_with, made.quantity, made.unit) == ("Gelderland", 2.8, "ha")
    assert "Geruild met: Gelderland" in page.dossierView.toPlainText()


def test_a_trade_with_nobody_and_a_figure_that_is_none_are_refused(page, qtbot):
    dialog = WeighingDialog(None, [choose(page, "B01")])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.motiveringEdit.setPlainText("Omdat.")
    dialog.besluitCombo.setCurrentIndex(dialog.besluitCombo.findData("uitgeruild"))
    dialog._try_accept()
    assert dialog.isVisible() and "met wie" in dialog.errorLabel.text()
    dialog.hoeveelheidEdit.setText("veel")
    dialog._try_accept()
    assert dialog.isVisible() and "geen getal" in dialog.errorLabel.text()


def test_an_exception_is_claimed_with_its_own_evidence(page, qtbot):
    finding = replace(choose(page, "B01"), evidence=("instemming",))
    way_out = RuleException("B01-1", "Voor de leiding zelf", ("functionele_binding",))
    rule = Rule("B01", "t", "n", "b", "wet_amvb", "g", (), "verboden", "", "", exception_list=(way_out,))
    dialog = WeighingDialog(None, [finding], rules={"B01": rule})
    qtbot.addWidget(dialog)
    dialog.show()
    assert [box.property("code") for box in dialog._boxes] == ["instemming"]
    dialog._boxes[0].click()
    dialog.uitzonderingCombo.setCurrentIndex(1)
    assert [box.property("code") for box in dialog._boxes] == ["instemming", "functionele_binding"]
    assert dialog._boxes[0].isChecked(), "a tick that was set stays"
    (made,) = dialog.weighings()
    assert (made.exception, made.evidence) == ("B01-1", ("instemming",))


def test_everything_in_the_dialog_has_a_name(page, qtbot):
    dialog = WeighingDialog(None, [choose(page, "B01")])
    qtbot.addWidget(dialog)
    buddies = {label.buddy() for label in dialog.findChildren(QLabel)}
    assert {dialog.besluitCombo, dialog.escalatieCombo, dialog.ruilCombo, dialog.hoeveelheidEdit,
            dialog.uitzonderingCombo, dialog.motiveringEdit, dialog.doorEdit} <= buddies  # fmt: skip
    assert dialog.opEdit.accessibleName() and dialog.eenheidCombo.accessibleName()


# -- afterwards -------------------------------------------------------------------------------


def test_the_status_counts_along(page):
    choose(page, "B01")
    weigh(page)
    page.list.facets.choose("status", ["afgewogen"])
    assert [one.rule for one in shown(page)] == ["B01"]
    page.list.facets.choose("status", ["open"])
    assert "B01" not in [one.rule for one in shown(page)]
    assert ("afgewogen", "Afgewogen", 1) in facet_names("status", page.list.listed)


def test_taking_back_is_a_step_of_its_own(page):
    choose(page, "B01")
    weigh(page)
    QTest.mouseClick(page.takeBackButton, LEFT)
    assert page.book.by_key == {}
    page.session.undo()
    assert len(page.book.by_key) == 1


def test_a_weighing_survives_saving_checking_and_opening_again(page, opened, qtbot):
    finding = choose(page, "B01")
    weigh(page, why="Blijft staan.")
    run(opened, qtbot)
    opened.session.save()
    page.select_key(finding.key)
    assert "Blijft staan." in page.dossierView.toPlainText()
    path = opened.session.path
    opened.session.close()
    assert page.book.by_key == {}
    opened.session.open(path)
    page.select_key(finding.key)
    assert "Blijft staan." in page.dossierView.toPlainText()


def test_a_changed_situation_is_marked_with_what_changed(page):
    with_situation(page, "toen")
    choose(page, "B01")
    weigh(page)
    layer = page.session.layer("object_vlak")
    with page.session.step("Hernoemen") as step:
        step.change(layer, next(layer.getFeatures('"uuid" = \'w1\'')), {"hoogte_m": 12.0})
    page.session.watch.flush()
    page.session.watch.journal.flush()
    with_situation(page, "nu")
    page.list.select_keys([named(page, "B01").key])
    text = page.dossierView.toPlainText()
    assert "Situatie gewijzigd sinds de afweging" in text
    assert "het object is gewijzigd" in text and "hoogte" in text
    page.list.facets.choose("status", ["gewijzigd"])
    assert [one.rule for one in shown(page)] == ["B01"]


def test_a_weighing_without_its_finding_is_listed_with_the_reason(page):
    choose(page, "B01")
    weigh(page, why="Bewaard.")
    left = tuple(one for one in page.result.findings if one.rule != "B01")
    page.show_result(replace(page.result, findings=left))
    (orphan,) = lost(page)
    assert orphan.weighing.rule == "B01" and "overlap is weg" in orphan.reason
    heads = [page.list.model.index(row, 0).data() for row in range(page.list.model.rowCount())]
    assert heads[-1] == "Afwegingen zonder bevinding"
    index = next(one for one in page.list.model.lines() if one.data() == orphan.weighing.title)
    page.findingTree.setCurrentIndex(index)
    assert "Bewaard." in page.dossierView.toPlainText()
    QTest.mouseClick(page.takeBackButton, LEFT)
    assert lost(page) == [] and page.book.by_key == {}


# -- evidence ---------------------------------------------------------------------------------


def asking(page, *codes):
    findings = tuple(replace(one, evidence=codes) if one.rule == "B01" else one for one in page.result.findings)
    page.show_result(replace(page.result, findings=findings))
    return choose(page, "B01")


def box(page, code):
    return next(one for one in page.dossierView.conditions.boxes if one.property("code") == code)


def test_conditions_are_ticks_that_are_stored_in_the_weighing(page):
    asking(page, "radartoets", "qra")
    weigh(page)
    assert [one.text() for one in page.dossierView.conditions.boxes] == ["Radartoets", "Risicoberekening (QRA)"]
    box(page, "qra").click()
    (made,) = page.book.by_key.values()
    assert made.evidence == ("qra",)
    assert box(page, "qra").isChecked() and not box(page, "radartoets").isChecked()
    page.session.undo()
    assert next(iter(page.book.by_key.values())).evidence == ()
    assert not box(page, "qra").isChecked()


def test_the_first_tick_asks_for_the_weighing_it_belongs_to(page):
    asking(page, "qra")
    answer(lambda dialog: dialog.motiveringEdit.setPlainText("Berekend."))
    box(page, "qra").click()
    (made,) = page.book.by_key.values()
    assert made.evidence == ("qra",) and made.motivation == "Berekend."


def test_a_tick_without_a_weighing_goes_off_again(page):
    asking(page, "qra")
    answer(lambda dialog: None)  # no motivation: it is refused, and cancelled
    box(page, "qra").click()
    assert page.book.by_key == {}
    assert not box(page, "qra").isChecked()


# -- what takes it away -----------------------------------------------------------------------


def offered(page, qtbot):
    choose(page, "B01")
    qtbot.waitUntil(lambda: page.remedies.remedy is not None, timeout=20_000)
    return page.remedies.remedy


def test_the_cut_is_offered_shown_and_carried_out_in_one_step(page, qtbot):
    remedy = offered(page, qtbot)
    assert isinstance(remedy, Cut)
    remedy_box = page.dossierView.remedy
    assert "Verdwijnt als 2,8 ha vervalt." in page.dossierView.toPlainText()
    assert "Dat scheelt 84 woningen" in page.dossierView.toPlainText()
    remedy_box.showButton.click()
    assert page.map.marks._cut is not None
    before = {item.uuid: item.geometry for item in page.session.objects()}
    remedy_box.applyButton.click()
    now = {item.uuid: item.geometry for item in page.session.objects()}
    assert now["w1"].symmetric_difference(remedy.left).area < 0.01
    assert now["w2"].equals(before["w2"])
    assert page.session.watch.undo_title() == "Woonwijk bijsnijden"
    assert page.map.marks._cut is None
    page.session.undo()
    assert {item.uuid: item.geometry for item in page.session.objects()}["w1"].equals(before["w1"])
    assert not page.session.has_edits()


def test_after_the_cut_a_new_check_has_the_conflict_no_more(page, opened, qtbot):
    offered(page, qtbot)
    page.dossierView.remedy.applyButton.click()
    run(opened, qtbot)
    assert [one for one in page.result.findings if one.rule == "B01" and one.object_uuid == "w1"] == []


def test_a_cut_of_a_basis_object_in_a_variant_is_left_to_the_guard(page, opened, qtbot):
    opened.session.set_variant("A")
    run(opened, qtbot)
    offered(page, qtbot)
    page.dossierView.remedy.applyButton.click()
    guard = opened.dock.guard
    qtbot.waitUntil(lambda: guard.pending() == ["w1"])
    guard.only_here()
    by_variant = {item.variant: item for item in opened.session.objects() if item.name == "Woonwijk"}
    assert by_variant[BASIS].geometry.equals(objects()[0].geometry)
    assert by_variant["A"].geometry.area < by_variant[BASIS].geometry.area


def test_the_other_answers_of_an_object_that_is_cut_in_a_variant_stay(page, opened, qtbot):
    others = [one for one in page.result.findings if one.object_uuid == "w1" and one.rule != "B01"]
    choose(page, *{one.rule for one in others})
    weigh(page)
    count = len(page.book.by_key)
    opened.session.set_variant("A")
    run(opened, qtbot)
    offered(page, qtbot)
    page.dossierView.remedy.applyButton.click()
    guard = opened.dock.guard
    qtbot.waitUntil(lambda: guard.pending() == ["w1"])
    guard.only_here()
    run(opened, qtbot)
    (copy,) = [item.uuid for item in opened.session.objects() if item.replaces == "w1"]
    mine = [one for one in page.result.findings if copy in (one.object_uuid, one.other_uuid)]
    assert mine and all(one.key in page.book.by_key for one in mine)
    assert {page.book.by_key[one.key].motivation for one in mine} == {"Kan niet elders."}
    assert {one.key for one in others} <= set(page.book.by_key), "the basis keeps its own"
    opened.session.undo()
    assert len(page.book.by_key) == count


def test_a_mild_finding_offers_nothing(page, qtbot):
    mild = next(one for one in page.result.findings if one.outcome == "ATTENTION")
    page.select_key(mild.key)
    assert page.dossierView.remedy.isHidden()


def test_an_object_that_changed_meanwhile_is_not_cut(page, qtbot, opened):
    offered(page, qtbot)
    item = replace(page.remedies.item, geometry=page.remedies.item.geometry.buffer(5))
    page.remedies.item = item
    with pytest.raises(NovexError, match="intussen gewijzigd"):
        page.remedies.apply()
    assert not page.session.has_edits()


# -- what others put on the page --------------------------------------------------------------


def test_others_can_add_actions_counters_and_results(page, qtbot):
    called = []
    own = [action.text() for action in page.moreButton.menu().actions()]
    assert own == ["Toetsregels…", "Buurprovincies…", "Rapport…", "Schuurpuntenkaart"]
    page.add_action("Nog iets…", lambda: called.append("iets"))
    assert page.moreButton.isVisibleTo(page)
    page.moreButton.menu().actions()[-1].trigger()
    assert called == ["iets"]
    counters = QLabel("3 van 5 ha")
    page.set_counters_widget(counters)
    assert not counters.isVisibleTo(page)
    QTest.mouseClick(page.countersButton, LEFT)
    assert counters.isVisibleTo(page)
    page.show_result(replace(page.result, findings=page.result.findings[:1]), "wordt bijgewerkt")
    assert len(shown(page)) == 1
    assert "wordt bijgewerkt" in page.runLabel.text()


def test_the_article_is_a_link(page):
    choose(page, "B01")
    assert "wetten.overheid.nl/jci1.3:c:BWBR0041313&amp;artikel=5.13" in page.dossierView.details.text()
