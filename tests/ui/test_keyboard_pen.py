"""Keyboard only: choose a function, draw, name it, change the variant, save. No mouse anywhere."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from novex_plugin.adapters import geopackage


def press(canvas, key, times=1, modifier=Qt.KeyboardModifier.NoModifier):
    for _ in range(times):
        QTest.keyClick(canvas, key, modifier)


def draw_square(canvas, side=5):
    """A square of ``side`` steps, from the middle of the map."""
    press(canvas, Qt.Key.Key_Right)  # wakes the pen in the middle
    press(canvas, Qt.Key.Key_Space)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        press(canvas, key, side)
        press(canvas, Qt.Key.Key_Space)
    press(canvas, Qt.Key.Key_Return)


def test_from_search_to_a_saved_object_without_a_mouse(panel, qtbot):
    page = panel.page("tekenen")
    canvas = panel.iface.canvas
    QTest.keyClicks(page.searchEdit, "woningb")
    QTest.keyClick(page.searchEdit, Qt.Key.Key_Return)
    before = {item.uuid for item in panel.session.objects()}
    draw_square(canvas)
    qtbot.waitUntil(lambda: len(panel.session.objects()) == len(before) + 1)
    made = next(item for item in panel.session.objects() if item.uuid not in before)
    pixel = canvas.mapUnitsPerPixel()
    assert made.geometry.area == pytest.approx((100 * pixel) ** 2, rel=1e-3)
    assert panel.session.selection.uuids() == [made.uuid]
    panel.session.save()
    names = {item.uuid for item in geopackage.open_proposal(panel.session.path).objects()}
    assert made.uuid in names


def test_shift_moves_finely_and_the_pen_stays_on_the_map(panel, qtbot):
    page = panel.page("tekenen")
    page.choose(page.palette_view.tiles["bos"].function)
    canvas = panel.iface.canvas
    places = []
    page.pen.moved.connect(places.append)
    press(canvas, Qt.Key.Key_Right)
    press(canvas, Qt.Key.Key_Right, modifier=Qt.KeyboardModifier.ShiftModifier)
    press(canvas, Qt.Key.Key_Right)
    pixel = canvas.mapUnitsPerPixel()
    assert places[1].x() - places[0].x() == pytest.approx(2 * pixel, rel=1e-6)
    assert places[2].x() - places[1].x() == pytest.approx(20 * pixel, rel=1e-6)
    press(canvas, Qt.Key.Key_Left, 200)
    assert places[-1].x() >= canvas.extent().xMinimum() - pixel


def test_without_a_tool_the_arrows_pan_as_always(panel, qtbot):
    canvas = panel.iface.canvas
    panel.page("tekenen")
    before = canvas.extent().center().x()
    press(canvas, Qt.Key.Key_Right)
    assert canvas.extent().center().x() != pytest.approx(before)


def test_a_hand_on_the_mouse_puts_the_pen_away(panel, qtbot):
    page = panel.page("tekenen")
    page.choose(page.palette_view.tiles["bos"].function)
    press(panel.iface.canvas, Qt.Key.Key_Up)
    assert page.pen.is_awake
    page.drawing.disarm()
    assert not page.pen.is_awake


def test_backspace_takes_the_last_point_and_escape_the_shape(panel, qtbot):
    page = panel.page("tekenen")
    page.choose(page.palette_view.tiles["bos"].function)
    canvas = panel.iface.canvas
    press(canvas, Qt.Key.Key_Right)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        press(canvas, key, 4)
        press(canvas, Qt.Key.Key_Space)
    assert page.drawing.tool.size() == 2
    press(canvas, Qt.Key.Key_Backspace)
    assert page.drawing.tool.size() == 1
    press(canvas, Qt.Key.Key_Escape)
    assert page.drawing.tool.size() == 0
    assert page.drawing.function is not None
