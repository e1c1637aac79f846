"""Looking for findings: questions, headings, order, keys, and the map that follows."""

import shutil

import pytest
from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from novex_plugin.core.finding_list import BY_NAME, BY_OBJECT, BY_RULE, BY_THEME
from tests.small_world import make_proposal
from tests.ui.dossier_world import ACROSS, LEFT, choose, index_of, named, objects, run, shown

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(empty_panel, small_store, tmp_path, qtbot):
    store = tmp_path / "klaar.gpkg"
    shutil.copyfile(small_store, store)
    empty_panel.session.open(make_proposal(tmp_path, *objects()))
    empty_panel.session.set_store(store)
    made = run(empty_panel, qtbot)
    QTest.mouseClick(made.filterButton, LEFT)
    return made


def facet(page, name):
    return page.list.facets.buttons[name]


def tick(page, name, value):
    """With the keys: open the list, go down to the value, set its tick, close."""
    button = facet(page, name)
    button.ticks.popup(button.mapToGlobal(button.rect().bottomLeft()))
    place = [action.data() for action in button.ticks.actions()].index(value)
    for _step in range(place + 1):
        QTest.keyClick(button.ticks, Qt.Key.Key_Down)
    QTest.keyClick(button.ticks, Qt.Key.Key_Space)
    assert button.ticks.isVisible(), "a second tick needs no second opening"
    QTest.keyClick(button.ticks, Qt.Key.Key_Escape)


def test_a_tick_by_the_keys_narrows_the_list_and_says_so(page):
    every = len(page.result.findings)
    tick(page, "outcome", "HARD")
    kept = shown(page)
    assert {one.outcome for one in kept} == {"HARD"}
    assert page.countLabel.text() == f"{len(kept)} van {every}"
    assert facet(page, "outcome").text() == "Hard conflict"
    assert page.filterButton.text() == "Filter (1)"
    assert not page.clearButton.isHidden()


def test_a_click_in_the_list_of_ticks_keeps_it_open(page):
    button = facet(page, "outcome")
    button.ticks.popup(button.mapToGlobal(button.rect().bottomLeft()))
    first = button.ticks.actions()[0]
    QTest.mouseClick(button.ticks, LEFT, Qt.KeyboardModifier.NoModifier, button.ticks.actionGeometry(first).center())
    assert first.isChecked() and button.ticks.isVisible()
    button.ticks.close()
    assert {one.outcome for one in shown(page)} == {first.data()}


def test_questions_combine_and_go_with_one_click(page):
    every = {one.key for one in shown(page)}
    page.list.facets.choose("force", ["wet_amvb"])
    QTest.keyClicks(page.filterEdit, "woonwijk")
    kept = shown(page)
    assert kept and all(one.legal_force == "wet_amvb" and one.object_name == "Woonwijk" for one in kept)
    QTest.mouseClick(page.clearButton, LEFT)
    assert {one.key for one in shown(page)} == every
    assert page.filterEdit.text() == "" and page.clearButton.isHidden()
    assert page.countLabel.text() == str(len(every))


def test_a_name_of_a_reserved_area_can_be_searched_for(page):
    QTest.keyClicks(page.filterEdit, "buisleidingstrook")
    assert {one.layer for one in shown(page)} == {"buisleidingstrook"}


def test_only_what_the_map_shows_and_it_follows(page, qtbot):
    canvas = page.desk.canvas
    canvas.setExtent(QgsRectangle(154_900, 454_900, 155_500, 455_400))
    QTest.mouseClick(page.list.facets.in_sight, LEFT)
    assert {one.object_uuid for one in shown(page)} == {"w2"}
    canvas.setExtent(QgsRectangle(150_800, 450_100, 151_500, 450_700))
    qtbot.waitUntil(lambda: "w2" not in {one.object_uuid for one in shown(page)})
    assert named(page, "N01").key in {one.key for one in shown(page)}
    assert named(page, "B01").key not in {one.key for one in shown(page)}, "the strip lies to the east of the map"


@pytest.mark.parametrize("grouping", [BY_OBJECT, BY_RULE, BY_THEME])
def test_headings_hold_the_same_findings(page, grouping):
    before = {one.key for one in shown(page)}
    page.groupCombo.setCurrentIndex(page.groupCombo.findData(grouping))
    assert {one.key for one in shown(page)} == before


def test_the_order_is_that_of_the_names(page):
    page.groupCombo.setCurrentIndex(page.groupCombo.findData(BY_OBJECT))
    page.orderCombo.setCurrentIndex(page.orderCombo.findData(BY_NAME))
    heads = [page.list.model.index(row, 0).data() for row in range(page.list.model.rowCount())]
    assert heads[:2] == ["Buurt", "Woonwijk"]


def test_the_choice_stays_when_the_list_is_ordered_anew(page):
    finding = choose(page, "B01")
    page.groupCombo.setCurrentIndex(page.groupCombo.findData(BY_RULE))
    assert page.current().key == finding.key


def test_what_was_folded_open_stays_open(page):
    page.groupCombo.setCurrentIndex(page.groupCombo.findData(BY_RULE))
    heads = [page.list.model.index(row, 0) for row in range(page.list.model.rowCount())]
    page.findingTree.collapseAll()
    page.findingTree.expand(heads[3])
    title = heads[3].data()
    page.session.findings_changed.emit()
    opened = [page.list.model.index(row, 0).data() for row in range(page.list.model.rowCount())
              if page.findingTree.isExpanded(page.list.model.index(row, 0))]  # fmt: skip
    assert opened == [title]


def test_the_class_strip_drops_other_questions(page):
    page.filterEdit.setText("bestaat niet")
    page.show_class("HARD")
    assert {one.outcome for one in shown(page)} == {"HARD"}


def test_tab_reaches_every_control(page, qtbot):
    reached, widget = set(), page.runButton
    for _step in range(300):
        widget = widget.nextInFocusChain()
        reached.add(widget)
    controls = [page.filterEdit, page.filterButton, *page.list.tab_order(), page.groupCombo, page.orderCombo,
                page.findingTree, page.dossierView.top, page.weighButton, page.zoomButton, page.panButton,
                page.flashButton, page.saveButton]  # fmt: skip
    for control in controls:
        assert control in reached
        assert int(control.focusPolicy()) & int(Qt.FocusPolicy.TabFocus), control.objectName()


def test_ctrl_f_goes_to_the_search(page, qtbot, iface):
    iface.window.activateWindow()
    page.findingTree.setFocus()
    qtbot.waitUntil(page.findingTree.hasFocus)
    QTest.keyClick(page.findingTree, Qt.Key.Key_F, CTRL)
    qtbot.waitUntil(page.filterEdit.hasFocus)


def test_in_a_low_window_one_row_does_for_three(page):
    QTest.mouseClick(page.filterButton, LEFT)
    window = page.parentWidget()
    window.parentWidget().resize(420, 360)
    QApplication.processEvents()
    page.resize(406, 400)
    assert page.list.brief and page.orderArea.isHidden() and page.runLabel.isHidden()
    assert page.runButton.isVisibleTo(page) and page.runButton.accessibleName() == "Toets alles"
    page.list.facets.choose("outcome", ["HARD"])
    assert page.filterButton.text() == page.countLabel.text()
    QTest.mouseClick(page.filterButton, LEFT)
    assert not page.orderArea.isHidden()


# -- the map ----------------------------------------------------------------------------------


def labels(page):
    return page.map.marks.labels


def settle(page, qtbot):
    qtbot.waitUntil(lambda: not page.map.is_waiting(), timeout=20_000)


def test_a_chosen_finding_stands_on_the_map_with_a_name(page, qtbot):
    choose(page, "B01")
    assert labels(page) == ["buisleidingstrook · 2,8 ha"]
    settle(page, qtbot)
    shapes = page.map._known[named(page, "B01").key]
    assert round(shapes.hit.area) == 28_000 and shapes.reserved is not None


def test_two_findings_are_both_marked_and_summed_up(page, qtbot):
    choose(page, "B01", "N01")
    assert sorted(labels(page)) == ["buisleidingstrook · 2,8 ha", "natura2000 · 4,0 ha"]
    assert page.current() is None
    assert "2 bevindingen gekozen" in page.dossierView.toPlainText()
    settle(page, qtbot)


def test_marks_go_with_the_choice(page, qtbot):
    choose(page, "B01")
    settle(page, qtbot)
    assert not page.map.marks.is_empty()
    QTest.keyClick(page.findingTree, Qt.Key.Key_Escape)
    assert page.map.marks.is_empty() and page.list.selected() == []


def test_a_closed_panel_marks_nothing(page, qtbot):
    choose(page, "B01")
    _dock_of(page).close()
    assert page.map.marks.is_empty()


def _dock_of(page):
    widget = page
    while widget is not None and widget.objectName() != "novex_dock":
        widget = widget.parentWidget()
    return widget


def test_a_double_click_zooms(page, qtbot):
    finding = choose(page, "B01")
    canvas = page.desk.canvas
    canvas.setExtent(QgsRectangle(100_000, 400_000, 200_000, 500_000))
    index = index_of(page, finding.key)
    page.findingTree.scrollTo(index)
    place = page.findingTree.visualRect(index).center()
    QTest.mouseClick(page.findingTree.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseDClick(page.findingTree.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert canvas.extent().width() < 5_000


def test_enter_zooms_and_pan_keeps_the_scale(page):
    choose(page, "B01")
    canvas = page.desk.canvas
    canvas.setExtent(QgsRectangle(100_000, 400_000, 200_000, 500_000))
    wide = canvas.extent().width()
    QTest.mouseClick(page.panButton, LEFT)
    middle = canvas.extent().center()
    assert canvas.extent().width() == pytest.approx(wide, rel=0.01)
    assert abs(middle.x() - 152_000) < 50 and abs(middle.y() - ACROSS.centroid.y) < 50
    page.findingTree.setFocus()
    QTest.keyClick(page.findingTree, Qt.Key.Key_Return)
    assert canvas.extent().width() < 5_000


def test_flash_leaves_the_map_where_it_is(page):
    choose(page, "B01")
    before = page.desk.canvas.extent()
    QTest.mouseClick(page.flashButton, LEFT)
    assert page.desk.canvas.extent() == before
