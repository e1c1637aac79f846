"""Maps that show a variant each and move together, and the line between two variants, with real mouse events."""

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from shapely.geometry import box

from novex_plugin.adapters.view_scope import MapView
from novex_plugin.ui.linked_maps import LinkedMaps
from tests.canvas_hands import Hands
from tests.chart_world import as_array
from tests.small_world import housing, make_proposal

WEST, EAST = box(150_000, 450_000, 150_900, 451_000), box(151_100, 450_000, 152_000, 451_000)
IN_WEST, IN_EAST = (150_450, 450_500), (151_550, 450_500)
A, B = MapView("A  Eerste", "A", "2030", "#1f3a5f"), MapView("B  Tweede", "B", "2030", "#a8481c")


@pytest.fixture
def maps(empty_panel, qtbot, tmp_path):
    """Variant A builds in the west, variant B in the east."""
    path = make_proposal(tmp_path, housing("a", WEST, variant="A"), housing("b", EAST, variant="B"))
    empty_panel.session.open(path)
    canvas = empty_panel.iface.canvas
    canvas.setLayers(empty_panel.session.layers())
    canvas.setExtent(canvas.extent())
    made = LinkedMaps(empty_panel.desk)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.unload()
    canvas.setLayers([])  # QGIS 3.22 falls over a project that is cleared while a map begins to draw its layers
    canvas.stopRendering()


def drawn(qtbot, canvas):
    with qtbot.waitSignal(canvas.mapCanvasRefreshed, timeout=20_000):
        canvas.refresh()
    qtbot.wait(20)
    return as_array(canvas.grab().toImage())


def is_built(canvas, seen, place):
    """Whether something is painted at a place in RD New."""
    at = Hands(canvas).pixel(*place)
    return bool((seen[at.y(), at.x()] != 255).any())


def test_each_map_shows_its_own_variant(maps, qtbot):
    maps.show_views([A, B])
    found = [[is_built(pane.canvas, drawn(qtbot, pane.canvas), at) for at in (IN_WEST, IN_EAST)] for pane in maps.panes]
    assert found == [[True, False], [False, True]]


def test_they_move_together_by_wheel_and_by_hand(maps, qtbot):
    maps.show_views([A, B, MapView("Basis", "", "2030")])
    first, second, third = (pane.canvas for pane in maps.panes)
    before = second.extent()
    hands = Hands(first)
    middle = QPoint(first.width() // 2, first.height() // 2)
    hands.move(*IN_WEST)
    hands.press(*IN_WEST)
    hands.mouse(QEvent.Type.MouseMove, middle + QPoint(60, 20), Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton)
    hands.mouse(QEvent.Type.MouseButtonRelease, middle + QPoint(60, 20), Qt.MouseButton.LeftButton)
    assert second.extent() != before
    for other in (second, third):
        assert other.extent().center().distance(first.extent().center()) < 1.0
        assert other.scale() == pytest.approx(first.scale(), rel=1e-3)
    second.zoomByFactor(0.5)
    assert first.scale() == pytest.approx(second.scale(), rel=1e-3)


def test_the_mouse_in_one_map_is_a_cross_in_the_others(maps, qtbot):
    maps.show_views([A, B])
    one, other = maps.panes
    Hands(one.canvas).move(*IN_WEST)
    assert one.marked is None
    assert other.marked.distance(*IN_WEST) < 20
    QApplication.sendEvent(one.canvas.viewport(), QEvent(QEvent.Type.Leave))
    assert other.marked is None


def test_an_edit_that_is_not_saved_is_on_the_map_of_its_variant(maps, empty_panel, qtbot):
    maps.show_views([A, B])
    session = empty_panel.session
    layer = session.layer("object_vlak")
    fid = next(feature.id() for feature in layer.getFeatures() if feature["uuid"] == "b")
    with session.step("naar variant A") as step:
        step.change(layer, fid, {"variant": "A"})
    session.watch.flush()

    def as_edited():  # GeoPackage goes to another way of writing meanwhile, so a first drawing may come too early
        found = [is_built(pane.canvas, drawn(qtbot, pane.canvas), IN_EAST) for pane in maps.panes]
        assert found == [True, False]

    qtbot.waitUntil(as_edited, timeout=30_000)


def test_layers_that_come_and_go_on_the_map_of_qgis_do_so_here(maps, empty_panel):
    maps.show_views([A, B])
    empty_panel.iface.canvas.setLayers([])
    assert [pane.canvas.layers() for pane in maps.panes] == [[], []]


@pytest.mark.parametrize(("count", "wanted"), [(1, [(0, 0)]), (3, [(0, 0), (0, 1), (0, 2)]),
                                               (4, [(0, 0), (0, 1), (1, 0), (1, 1)]), (6, 4 * [None])])  # fmt: skip
def test_at_most_four_maps_that_can_be_read(maps, count, wanted):
    maps.show_views([A, B, A, B, A, B][:count])
    places = [maps._grid.getItemPosition(maps._grid.indexOf(pane))[:2] for pane in maps.panes]
    assert len(places) == len(wanted)
    if None not in wanted:
        assert places == wanted


# -- the line between two variants --------------------------------------------------------------------


@pytest.fixture
def swiped(maps, qtbot):
    maps.show_swipe(A, B)
    with qtbot.waitSignal(maps.swipe.drawn, timeout=20_000):
        maps.panes[0].canvas.refresh()
    return maps


def seen_sides(qtbot, maps):
    canvas = maps.panes[0].canvas
    with qtbot.waitSignals([canvas.mapCanvasRefreshed, maps.swipe.drawn], timeout=20_000):
        canvas.refresh()
    qtbot.wait(20)
    seen = as_array(canvas.grab().toImage())
    return [is_built(canvas, seen, at) for at in (IN_WEST, IN_EAST)]


def drag_line(canvas, item, share):
    """Take hold of the line with the mouse, low in the map, and drag it to a share of the width."""
    view = canvas.viewport()
    down = view.height() - 30
    start, end = QPoint(round(item.line_x()), down), QPoint(round(share * view.width()), down)
    hands = Hands(canvas)
    hands.mouse(QEvent.Type.MouseMove, start)
    hands.mouse(QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton)
    for part in (0.3, 0.7, 1.0):
        at = QPoint(round(start.x() + part * (end.x() - start.x())), down)
        hands.mouse(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton)
    hands.mouse(QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.LeftButton)


def test_left_of_the_line_is_the_one_variant_and_right_of_it_the_other(swiped, qtbot):
    assert seen_sides(qtbot, swiped) == [True, True]  # the line runs between the two


def test_the_line_follows_the_mouse_and_the_map_stays(swiped, qtbot):
    canvas, item = swiped.panes[0].canvas, swiped.swipe.item
    extent = canvas.extent()
    drag_line(canvas, item, 0.02)
    assert item.share == pytest.approx(0.02, abs=0.005)
    assert seen_sides(qtbot, swiped) == [False, True]  # all of it is B
    drag_line(canvas, item, 0.98)
    assert seen_sides(qtbot, swiped) == [True, False]
    assert canvas.extent() == extent


def test_beside_the_line_the_mouse_moves_the_map(swiped, qtbot):
    canvas, item = swiped.panes[0].canvas, swiped.swipe.item
    extent, share = canvas.extent(), item.share
    hands = Hands(canvas)
    start = QPoint(60, 100)
    hands.mouse(QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton)
    hands.mouse(QEvent.Type.MouseMove, start + QPoint(80, 0), Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton)
    hands.mouse(QEvent.Type.MouseButtonRelease, start + QPoint(80, 0), Qt.MouseButton.LeftButton)
    assert item.share == share
    assert canvas.extent().xMinimum() < extent.xMinimum()
    qtbot.wait(50)
    assert seen_sides(qtbot, swiped)[1]  # the right-hand picture moved along


def test_a_double_click_brings_the_line_to_the_middle(swiped):
    canvas, item = swiped.panes[0].canvas, swiped.swipe.item
    drag_line(canvas, item, 0.8)
    at, left = QPoint(round(item.line_x()), 200), Qt.MouseButton.LeftButton
    Hands(canvas).mouse(QEvent.Type.MouseButtonDblClick, at, left, left)
    assert item.share == 0.5


def test_arrow_keys_move_the_line(swiped):
    canvas, item = swiped.panes[0].canvas, swiped.swipe.item
    extent = canvas.extent()
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert item.share == pytest.approx(0.52)
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert item.share == pytest.approx(0.42)
    QTest.keyClick(canvas, Qt.Key.Key_End)
    assert item.share == 1.0
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert item.share == 1.0
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert item.share == 0.0
    assert canvas.extent() == extent


def test_the_line_stays_where_it_was_when_the_variants_are_others(swiped, qtbot):
    drag_line(swiped.panes[0].canvas, swiped.swipe.item, 0.3)
    swiped.show_swipe(B, A)
    assert swiped.swipe.item.share == pytest.approx(0.3, abs=0.01)


def test_the_names_stand_on_either_side(swiped, qtbot):
    """With the colours that the variants have in the charts."""
    seen_sides(qtbot, swiped)
    seen = as_array(swiped.panes[0].canvas.grab().toImage())
    middle = seen.shape[1] // 2
    top = seen[:50]
    for part, colour in ((top[:, :middle], (31, 58, 95)), (top[:, middle:], (168, 72, 28))):
        assert np.any((part == colour).all(axis=2))


def test_nothing_is_left_behind(maps, qtbot):
    maps.show_swipe(A, B)
    canvas = maps.panes[0].canvas
    maps.show_views([A])
    assert maps.swipe is None
    assert canvas not in [pane.canvas for pane in maps.panes]
    assert not [name for name in QgsProject.instance().customVariables() if "2e" in name]
