"""The window that sets variants side by side, on a proposal of which every figure is known."""

import shutil

import pytest
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog
from shapely.geometry import box

from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.annexes import ProvinceGoal
from novex_plugin.core.variants.compare import GOALS, QUANTITIES
from novex_plugin.ui.compare_dialog import open_comparison
from novex_plugin.ui.compare_table import FIGURE_ROLE, ROW_ROLE
from tests.canvas_hands import Hands
from tests.small_world import housing, make_proposal

ON_NATURE, ON_FREE_LAND = box(150_000, 450_000, 150_500, 451_000), box(153_000, 450_000, 154_000, 451_000)
GOAL = ProvinceGoal("P1", "Woningen bij de stad", "woningen", 900.0, horizon="2030", counts_from="hoeveelheid:woningen")


@pytest.fixture
def desk(empty_panel, small_store, tmp_path):
    """A builds 500 dwellings on nature, B builds 1,000 on free land."""
    store = tmp_path / "klaar.gpkg"
    shutil.copyfile(small_store, store)
    path = make_proposal(
        tmp_path, housing("a", ON_NATURE, name="Natuurwijk", variant="A", quantity=500.0, unit="woningen"),
        housing("b", ON_FREE_LAND, name="Weidewijk", variant="B", quantity=1000.0, unit="woningen"),
    )  # fmt: skip
    session = empty_panel.session
    session.open(path)
    session.proposal.save_province_goal(GOAL)
    session.set_store(store)
    empty_panel.iface.canvas.setLayers(session.layers())
    yield empty_panel.desk
    empty_panel.iface.canvas.setLayers([])
    empty_panel.iface.canvas.stopRendering()


@pytest.fixture
def window(desk, qtbot):
    made = open_comparison(desk, desk.iface.mainWindow())
    ready(made, qtbot)
    yield made
    made.unload()
    made.close()


def ready(window, qtbot):
    """Until all variants were counted and checked, also after an edit that is told a little later."""
    qtbot.waitUntil(lambda: not window._soon.isActive() and not window.work.is_busy and window.found is not None,
                    timeout=60_000)  # fmt: skip


def rows_of(window):
    """Label, then the figures as they stand in the table."""
    model = window.table.model()
    return {
        model.index(row, 0).data(): [model.index(row, column).data() for column in range(1, model.columnCount())]
        for row in range(model.rowCount()) if model.index(row, 0).data(ROW_ROLE) is not None
    }  # fmt: skip


def test_the_table_holds_every_figure_of_the_comparison_with_its_mark(window):
    rows = rows_of(window)
    assert rows["Woningen bij de stad"] == ["500", "1.000"]
    assert rows["Nee, tenzij"] == ["1", "0"]  # Natura 2000
    row = next(row for row in window.found.comparison.of(GOALS) if row.key == "P1")
    model = window.table.model()
    at = next(n for n in range(model.rowCount()) if model.index(n, 0).data(ROW_ROLE) == row)
    assert [model.index(at, column).data(FIGURE_ROLE) for column in (1, 2)] == list(row.figures)
    assert "gunstigst" in model.index(at, 2).data(Qt.ItemDataRole.ToolTipRole)


def test_cards_say_who_reaches_the_goal_and_who_conflicts(window):
    said = [card.accessibleDescription() for card in window.overview.cards.cards]
    assert said == [
        ("A Eerste: 0 van 1 eigen doelen gehaald ongunstigst, 0 objecten met een hard conflict, "
        "1 object met 'nee, tenzij', 50,0 ha grond in gebruik."),
        ("B Tweede: 1 van 1 eigen doelen gehaald gunstigst, 0 objecten met een hard conflict, "
        "0 objecten met 'nee, tenzij', 100 ha grond in gebruik."),
    ]
    assert "Woningen bij de stad: het doel van 900 woningen wordt gehaald door B" in window.overview.wordsLabel.text()


def test_an_edit_that_is_not_saved_changes_the_figures_by_itself(window, desk, qtbot):
    layer = desk.session.layer("object_vlak")
    fid = next(feature.id() for feature in layer.getFeatures() if feature["uuid"] == "a")
    with desk.session.step("meer woningen") as step:
        step.change(layer, fid, {"hoeveelheid": 2500.0})
    desk.session.watch.flush()
    ready(window, qtbot)
    assert rows_of(window)["Woningen bij de stad"] == ["2.500", "1.000"]
    assert "niet zijn opgeslagen" in window.statusLabel.text()


def test_variants_are_chosen_by_their_buttons(window, qtbot):
    assert window.chips.codes() == ["A", "B"]  # the basis may be added
    QTest.mouseClick(window.chips.buttons[""], Qt.MouseButton.LeftButton)
    ready(window, qtbot)
    assert window.found.comparison.names == ("Basis", "A Eerste", "B Tweede")
    for code in ("", "A", "B"):
        QTest.mouseClick(window.chips.buttons[code], Qt.MouseButton.LeftButton)
    assert "ten minste één" in window.statusLabel.text() or window._soon.isActive()
    qtbot.waitUntil(lambda: "ten minste één" in window.statusLabel.text(), timeout=5_000)


def test_the_others_are_held_against_the_one_that_is_chosen(window, qtbot):
    window.firstCombo.setCurrentIndex(window.firstCombo.findData("B"))
    ready(window, qtbot)
    assert window.chips.codes() == ["B", "A"]
    row = next(row for row in window.found.comparison.of(QUANTITIES) if row.unit == "woningen")
    assert [figure.difference for figure in row.figures] == [None, -500.0]
    assert [view.variant for view in window.views()] == ["B", "A"]


def test_only_what_differs(window):
    everything = rows_of(window)
    window.differentBox.setChecked(True)
    shown = rows_of(window)
    assert set(shown) < set(everything)
    assert all(len(set(figures)) > 1 for figures in shown.values())


def test_the_chosen_row_is_a_chart(window, qtbot):
    window.tabs.setCurrentWidget(window.tablePage)
    model = window.table.model()
    at = next(n for n in range(model.rowCount()) if model.index(n, 0).data() == "Woningen bij de stad")
    with qtbot.waitSignal(window.rowChart.drawn, timeout=20_000):
        window.table.setCurrentIndex(model.index(at, 0))
    assert [bar.value for bar in window.rowChart.spec.bars] == [500.0, 1000.0]
    assert window.rowChart.spec.target == 900.0
    window.table.setCurrentIndex(model.index(0, 0))  # a heading
    assert not window.rowChart.isVisible()


def test_differences_are_listed_by_object_and_shown_on_the_map(window, desk, qtbot):
    window.tabs.setCurrentWidget(window.changePage)
    tree = window.changes.tree
    qtbot.waitUntil(lambda: tree.model().rowCount() == 2, timeout=20_000)
    heads = [tree.model().index(row, 0) for row in range(2)]
    assert [head.data() for head in heads] == ["Toegevoegd", "Vervallen"]
    added = tree.model().index(0, 0, heads[0])
    assert added.data() == "Weidewijk"
    tree.scrollTo(added)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
                     tree.visualRect(added).center())  # fmt: skip
    centre = desk.canvas.extent().center()
    assert (centre.x(), centre.y()) == pytest.approx((153_500, 450_500), abs=1)


def test_maps_beside_each_other_and_with_a_line_between(window, qtbot):
    window.tabs.setCurrentWidget(window.mapPage)
    assert [pane.view.title for pane in window.maps.panes] == ["A Eerste", "B Tweede"]
    window.swipeRadio.setChecked(True)
    assert (window.maps.swipe.item.left.variant, window.maps.swipe.item.right.variant) == ("A", "B")
    canvas, item = window.maps.panes[0].canvas, window.maps.swipe.item
    QTest.qWait(50)
    hands, left, none = Hands(canvas), Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    start = QPoint(round(item.line_x()), 40)
    hands.mouse(QEvent.Type.MouseButtonPress, start, left, left)
    hands.mouse(QEvent.Type.MouseMove, start - QPoint(50, 0), none, left)
    hands.mouse(QEvent.Type.MouseButtonRelease, start - QPoint(50, 0), left)
    assert item.line_x() == pytest.approx(start.x() - 50, abs=1)
    window.rightCombo.setCurrentIndex(window.rightCombo.findData("A"))
    assert window.maps.swipe.item.right.variant == "A"
    window.besideRadio.setChecked(True)
    assert window.maps.swipe is None and len(window.maps.panes) == 2


def test_a_report_is_made_of_what_is_compared(window, desk, qtbot, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_any: str(tmp_path / "rapport"))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    window.reportButton.click()
    qtbot.waitUntil(lambda: bool(opened), timeout=120_000)
    made = {path.suffix: path for path in (tmp_path / "rapport").iterdir()}
    assert set(made) == {".pdf", ".html", ".xlsx"}
    page = made[".html"].read_text(encoding="utf-8")
    assert page.count("<svg") >= 3  # the charts are in it
    assert "Woningen bij de stad" in page


def test_the_window_closes_with_the_proposal(window, desk, qtbot):
    desk.session.close()
    qtbot.waitUntil(lambda: not window._loaded, timeout=5_000)


def test_without_a_proposal_it_says_what_to_do(empty_panel):
    with pytest.raises(NovexError, match="geen voorstel"):
        open_comparison(empty_panel.desk)
