"""A list of findings that is too long to be put together, or shown, while somebody waits."""

import gc
from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer
from qgis.PyQt.QtTest import QTest

from novex_plugin.core.checks.result import CheckResult, Untested
from novex_plugin.core.listing import EMPTY, Source, Wanted
from novex_plugin.core.model.records import Finding
from novex_plugin.core.progress import Progress
from novex_plugin.ui import finding_list_view, findings_model
from novex_plugin.ui.finding_list_view import AT_ONCE
from novex_plugin.ui.findings_model import FINDING_ROLE, UNTESTED_ROLE
from novex_plugin.ui.turns import Turns

MANY = AT_ONCE + 1_700
LEFT = Qt.MouseButton.LeftButton


def finding(number):
    outcome = ("HARD", "ATTENTION")[number % 2]
    return Finding(f"k{number}", f"o{number % 50}", f"Wijk{number % 50:02}", "", "2030", "regel", "N01", outcome,
                   "Natura 2000", overlap_m2=float(MANY - number))  # fmt: skip


@pytest.fixture
def page(empty_panel, qtbot):
    page = empty_panel.page("toetsen")
    page.show_result(CheckResult(tuple(map(finding, range(MANY))), horizon="2030"))
    assert page.list.is_waiting() and page.list.model.rowCount() == 0
    qtbot.waitUntil(lambda: not page.list.is_waiting())
    return page


def head(page, row=0):
    return page.list.model.index(row, 0)


def rows(page, row=0):
    return page.list.model.rowCount(head(page, row))


def keys(page, row=0):
    model = page.list.model
    lines = [model.index(line, 0, head(page, row)).data(FINDING_ROLE) for line in range(rows(page, row))]
    return [one.key for one in lines if one is not None]


def test_the_view_gets_a_page_and_the_heading_says_how_many_there_are(page):
    assert page.countLabel.text() == "4.700"
    assert rows(page) == findings_model.PAGE + 1
    assert keys(page) == [f"k{number}" for number in range(0, 2 * findings_model.PAGE, 2)]
    more = page.list.model.index(findings_model.PAGE, 0, head(page))
    assert more.data() == "Toon er 500 meer"


def test_enter_on_the_last_line_brings_more_and_goes_to_the_first_of_them(page):
    tree, model = page.findingTree, page.list.model
    tree.setExpanded(head(page), True)
    tree.setCurrentIndex(model.index(findings_model.PAGE, 0, head(page)))
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert rows(page) == 2 * findings_model.PAGE + 1
    assert page.current().key == f"k{2 * findings_model.PAGE}"
    for _times in range(10):
        tree.setCurrentIndex(model.index(rows(page) - 1, 0, head(page)))
        QTest.keyClick(tree, Qt.Key.Key_Return)
    assert keys(page) == [f"k{number}" for number in range(0, MANY, 2)], "the rest, and no line that brings more"


def test_a_click_does_the_same(page, empty_panel):
    empty_panel.dock.show_page("toetsen")
    tree, model = page.findingTree, page.list.model
    tree.setExpanded(head(page), True)
    more = model.index(findings_model.PAGE, 0, head(page))
    tree.scrollTo(more)
    QTest.mouseClick(tree.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, tree.visualRect(more).center())
    assert rows(page) == 2 * findings_model.PAGE + 1


def test_a_finding_beyond_the_page_can_be_chosen(page):
    page.select_key(f"k{MANY - 1}")
    assert page.current().key == f"k{MANY - 1}"
    assert rows(page, 1) == MANY // 2


def test_a_question_is_answered_later_and_the_newest_counts(page, qtbot):
    page.list.facets.choose("outcome", ["HARD"])
    page.filterEdit.setText("wijk08")
    assert page.countLabel.text().endswith("…")
    qtbot.waitUntil(lambda: not page.list.is_waiting())
    assert page.countLabel.text() == f"{MANY // 50} van 4.700"
    assert page.list.model.rowCount() == 1 and set(keys(page)) == {f"k{number}" for number in range(8, MANY, 50)}


def test_a_short_list_takes_the_place_of_a_long_one_that_is_not_ready(page):
    page.list.narrow()
    assert page.list.is_waiting()
    page.show_result(CheckResult((finding(0),), horizon="2030"))
    assert not page.list.is_waiting() and page.countLabel.text() == "1"


def test_under_a_question_no_more_unfolds_than_one_can_read(page, qtbot):
    page.groupCombo.setCurrentIndex(page.groupCombo.findData("object"))
    page.filterEdit.setText("natura")
    qtbot.waitUntil(lambda: not page.list.is_waiting())
    opened = [row for row in range(page.list.model.rowCount()) if page.findingTree.isExpanded(head(page, row))]
    assert 0 < len(opened) < 50


# -- a heading for every object ---------------------------------------------------------------

HEADINGS = AT_ONCE + 100


@pytest.fixture
def crowd(empty_panel, qtbot):
    """Two findings for each of very many objects, by object, and one layer that was not tested."""
    page = empty_panel.page("toetsen")
    found = [replace(finding(number), object_uuid=f"o{number // 2}", object_name=f"Wijk {number // 2:05}")
             for number in range(2 * HEADINGS)]  # fmt: skip
    gap = Untested("N01", "nnn", "De laag is leeg.", ("o1",))
    page.groupCombo.setCurrentIndex(page.groupCombo.findData("object"))
    page.orderCombo.setCurrentIndex(page.orderCombo.findData("naam"))
    page.show_result(CheckResult(tuple(found), (gap,), horizon="2030"))
    qtbot.waitUntil(lambda: not page.list.is_waiting())
    return page


def titles(page):
    return [head(page, row).data() for row in range(page.list.model.rowCount())]


def test_of_very_many_headings_the_view_gets_a_page_and_then_what_comes_after_them(crowd):
    page = findings_model.PAGE
    assert titles(crowd)[:2] == ["Wijk 00000", "Wijk 00001"]
    assert titles(crowd)[page - 1 :] == [f"Wijk {page - 1:05}", "Toon er 500 meer", "Niet getoetst"]
    assert rows(crowd, page) == 0 and rows(crowd, page + 1) == 1
    line = crowd.list.model.index(0, 0, head(crowd, page + 1))
    assert line.parent() == head(crowd, page + 1) and line.data(UNTESTED_ROLE)


def test_more_headings_come_when_asked_and_what_was_open_and_chosen_stays(crowd):
    tree, model, page = crowd.findingTree, crowd.list.model, findings_model.PAGE
    gaps = head(crowd, page + 1)
    tree.setExpanded(gaps, True)
    kept = QPersistentModelIndex(model.index(0, 0, gaps))
    tree.setCurrentIndex(head(crowd, page))
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert titles(crowd)[page] == f"Wijk {page:05}" and tree.currentIndex() == head(crowd, page)
    assert titles(crowd)[2 * page :] == ["Toon er 500 meer", "Niet getoetst"]
    last = head(crowd, 2 * page + 1)
    assert tree.isExpanded(last) and QModelIndex(kept) == model.index(0, 0, last)
    assert QModelIndex(kept).parent() == last
    while crowd.list._more(head(crowd, model.rowCount() - 2)):
        pass
    assert titles(crowd)[:-1] == [f"Wijk {number:05}" for number in range(HEADINGS)]
    assert tree.isExpanded(head(crowd, HEADINGS)), "the line that brought more is gone, the gaps are still open"


def test_a_finding_under_a_heading_that_is_not_known_yet_can_be_chosen(crowd):
    crowd.select_key(f"k{2 * HEADINGS - 1}")
    assert crowd.current().key == f"k{2 * HEADINGS - 1}"
    assert crowd.list.current().parent() == head(crowd, HEADINGS - 1)
    assert titles(crowd)[-2:] == [f"Wijk {HEADINGS - 1:05}", "Niet getoetst"]


def test_what_stands_very_far_down_comes_up_to_the_end_of_what_is_known(crowd, qtbot, monkeypatch):
    monkeypatch.setattr(findings_model, "FAR", findings_model.PAGE)
    far, page = f"k{2 * HEADINGS - 1}", findings_model.PAGE
    crowd.select_key(far)
    assert crowd.current().key == far
    assert titles(crowd)[page - 1 : page + 2] == [f"Wijk {page - 1:05}", f"Wijk {HEADINGS - 1:05}", f"Wijk {page:05}"]
    crowd.filterEdit.setText("wijk")
    qtbot.waitUntil(lambda: not crowd.list.is_waiting())
    assert crowd.current().key == far, "it stays chosen under another question"
    while crowd.list._more(head(crowd, crowd.list.model.rowCount() - 1)):
        pass
    assert sorted(titles(crowd)) == [f"Wijk {number:05}" for number in range(HEADINGS)]


def test_so_does_a_line_under_a_heading(page, monkeypatch):
    monkeypatch.setattr(findings_model, "FAR", findings_model.PAGE)
    before = [one.finding.key for one in page.list._listing.shown[0]]
    chosen = [before[3], before[findings_model.PAGE + 200], before[-1]]
    page.list.select_keys(chosen)
    assert sorted(one.key for one in page.list.selected()) == sorted(chosen)
    assert keys(page)[findings_model.PAGE :][:3] == [*chosen[1:], before[findings_model.PAGE]]
    while page.list._more(page.list.model.index(rows(page) - 1, 0, head(page))):
        pass
    assert sorted(keys(page)) == sorted(before) and len(page.list.selected()) == 3


def test_pulling_up_keeps_everything_and_says_where_it_is(monkeypatch):
    monkeypatch.setattr(findings_model, "FAR", 6)
    row, places = findings_model._pulled_up("abcdefghij", [1, 4, 7, 9], 3)
    assert "".join(row) == "abchjdefgi" and places == [1, 3, 4, 6]
    assert "".join(row[place] for place in places) == "bhje"
    assert findings_model._pulled_up("abcdefghij", [1, 4], 3) == (list("abcdefghij"), [1, 4])
    assert findings_model._pulled_up("abcdefghij", [7], 8) == (list("abcdefghij"), [7]), "the view knows it already"


def test_the_view_agrees_with_itself(crowd, qtmodeltester):
    qtmodeltester.check(crowd.list.model)
    crowd.list._more(head(crowd, findings_model.PAGE))
    qtmodeltester.check(crowd.list.model)


def test_very_many_lines_are_no_garbage(monkeypatch):
    kept = []
    monkeypatch.setattr(finding_list_view, "keep_for_good", lambda: kept.append(gc.isenabled()))
    source = Source(tuple(map(finding, range(MANY))))
    first = finding_list_view.put_together(source, Wanted(), EMPTY, Progress())
    assert kept == [False], "after they were made, before anybody looks for garbage"
    again = finding_list_view.put_together(source, Wanted(order="naam"), first, Progress())
    assert again.count == MANY and kept == [False] and gc.isenabled()


def test_turns_leave_the_window_time_and_show_errors(empty_panel, qtbot):
    done = []
    turns = Turns(empty_panel.desk.messages)
    turns.add([lambda: done.append(1), lambda: QTimer.singleShot(0, lambda: done.append("between")),
               lambda: done.append(2)])  # fmt: skip
    assert done == [] and turns.is_active
    qtbot.waitUntil(lambda: len(done) == 3)
    turns.add([lambda: done.append(3), lambda: done.append(4)])
    turns.finish()
    assert done[-2:] == [3, 4] and not turns.is_active
    turns.add([lambda: done.append(5)])
    turns.drop()
    qtbot.wait(20)
    assert 5 not in done
