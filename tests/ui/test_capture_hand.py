"""The loose hand, and all tools with a pen and with fingers."""

import math

import numpy as np
import pytest
import shapely
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtTest import QTest

from novex_plugin.maptools.capture_shape import points_of
from tests.canvas_hands import RIGHT, Hands
from tests.capture_world import arm, new_features, new_shapes, wave

A, B, C = (149_500, 449_500), (150_500, 450_100), (149_900, 451_000)


@pytest.fixture
def page(panel):
    return panel.page("tekenen")


@pytest.fixture
def hands(panel):
    return Hands(panel.iface.canvas)


# -- loose hand ---------------------------------------------------------------------------------


def test_press_draw_and_let_go_makes_an_area_within_its_precision(panel, page, hands):
    arm(page, "losse_hand")
    raw = [hands.pixel(*place) for place in wave()]
    hands.drag(wave())
    (shape,) = new_shapes(panel)
    declared = new_features(panel)[0]["precisie_m"]
    assert declared == page.drawing.tool.declared
    to_map = panel.iface.canvas.getCoordinateTransform().toMapCoordinates
    stroke = shapely.linestrings([(to_map(at).x(), to_map(at).y()) for at in raw])
    outline = shapely.linestrings(shapely.get_coordinates(shape)[:-1])
    assert shapely.hausdorff_distance(stroke, outline, densify=0.1) <= declared * 1.001
    assert shape.is_valid
    assert len(shapely.get_coordinates(shape)) < 90


def test_the_precision_can_be_set(panel, page, hands):
    arm(page, "losse_hand")
    assert page.tool_row.precisionRow.isVisibleTo(page)
    assert "kaartschaal" in page.tool_row.precisionSpin.text()
    page.tool_row.precisionSpin.setValue(40)
    hands.drag(wave())
    page.tool_row.precisionSpin.setValue(2)
    hands.drag(wave())
    rough, fine = new_features(panel)
    assert (rough["precisie_m"], fine["precisie_m"]) == (40, 2)
    assert len(points_of(rough.geometry())) < len(points_of(fine.geometry()))


def test_a_freehand_line_keeps_its_ends(panel, page, hands):
    arm(page, "losse_hand", "buisleiding", "lijn")
    hands.drag(wave(closed=False))
    line = points_of(new_features(panel, "lijn")[0].geometry())
    to_map = panel.iface.canvas.getCoordinateTransform().toMapCoordinates
    for at, end in ((wave(closed=False)[0], line[0]), (wave(closed=False)[-1], line[-1])):
        there = to_map(hands.pixel(*at))
        assert (there.x(), there.y()) == pytest.approx(tuple(end))


def test_an_end_past_the_begin_closes_the_area_and_says_so(panel, page, hands):
    arm(page, "losse_hand")
    hands.drag([(149_500, 449_480), (149_500, 450_500), (150_500, 450_500), (150_500, 449_500), (149_480, 449_500)])
    (shape,) = new_shapes(panel)
    assert shape.is_valid
    assert shape.area == pytest.approx(1e6, rel=0.05)
    assert "gesloten" in page.tool_row.statusLabel.text()


def eight(hands):
    turn = np.linspace(0.1, 2 * math.pi, 60)
    hands.drag([(150_000 + 600 * math.sin(t), 450_300 + 400 * math.sin(2 * t)) for t in turn])


def test_a_stroke_that_crosses_itself_is_held_and_repaired_on_request(panel, page, hands):
    arm(page, "losse_hand")
    eight(hands)
    assert page.drawing.is_held
    assert new_shapes(panel) == []
    QTest.mouseClick(page.tool_row.repairButton, Qt.MouseButton.LeftButton)
    (shape,) = new_shapes(panel)
    assert shape.is_valid
    assert len(shape.geoms) == 2


def test_backspace_takes_the_held_stroke_back(panel, page, hands):
    arm(page, "losse_hand")
    eight(hands)
    hands.key(Qt.Key.Key_Backspace)
    assert not page.drawing.is_held
    assert not page.drawing.tool.has_sketch()
    hands.drag(wave())
    assert len(new_shapes(panel)) == 1


def test_drawing_on_goes_on_where_the_held_stroke_stopped(panel, page, hands):
    arm(page, "losse_hand")
    eight(hands)
    hands.drag([(150_100, 450_350), (150_200, 450_500)])
    assert page.drawing.is_held  # it still crosses
    hands.key(Qt.Key.Key_Backspace)
    assert page.drawing.tool.has_sketch()
    hands.key(Qt.Key.Key_Escape)
    assert not page.drawing.tool.has_sketch()
    assert new_shapes(panel) == []


def test_a_click_is_no_stroke(panel, page, hands):
    arm(page, "losse_hand")
    hands.click(*A)
    assert new_shapes(panel) == []
    assert "Houd de knop" in page.tool_row.statusLabel.text()


def test_two_strokes_in_a_row_whatever_qt_makes_of_the_second_press(panel, page, hands):
    arm(page, "losse_hand", "buisleiding", "lijn")
    stroke = [A, (150_000, 449_700), B]
    hands.drag(stroke)
    hands.mouse(QEvent.Type.MouseButtonDblClick, hands.pixel(*A), Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton)
    for place in stroke[1:]:
        hands.mouse(QEvent.Type.MouseMove, hands.pixel(*place), Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton)
    hands.release(*B)
    assert len(new_shapes(panel, "lijn")) == 2


# -- pen ----------------------------------------------------------------------------------------


def test_a_pen_draws_freehand_with_parts_of_a_pixel(panel, page, hands):
    arm(page, "losse_hand", "buisleiding", "lijn")
    starts, ends = QPointF(100.25, 200.5), QPointF(300.75, 250.25)
    assert hands.pen(QEvent.Type.TabletPress, starts)
    for share in np.linspace(0, 1, 20):
        hands.pen(QEvent.Type.TabletMove, starts + (ends - starts) * float(share))
    assert hands.pen(QEvent.Type.TabletRelease, ends)
    line = points_of(new_features(panel, "lijn")[0].geometry())
    canvas = panel.iface.canvas
    wanted = (canvas.extent().xMinimum() + 100.25 * canvas.mapUnitsPerPixel(),
              canvas.extent().yMaximum() - 200.5 * canvas.mapUnitsPerPixel())  # fmt: skip
    assert tuple(line[0]) == pytest.approx(wanted)


def test_a_pen_clicks_corners_and_its_side_button_finishes(panel, page, hands):
    arm(page, "klikken")
    for place in (A, B, C):
        hands.pen_tap(*place)
    hands.pen_tap(*C, button=RIGHT)
    assert len(shapely.get_coordinates(new_shapes(panel)[0])) == 4


def test_two_taps_of_a_pen_on_one_place_finish(panel, page, hands):
    arm(page, "klikken")
    for place in (A, B, C, C):
        hands.pen_tap(*place)
    assert len(shapely.get_coordinates(new_shapes(panel)[0])) == 4


def test_a_pen_drags_a_rectangle(panel, page, hands):
    arm(page, "rechthoek")
    hands.pen_stroke([A, (150_000, 449_800), B])
    assert new_shapes(panel)[0].area == pytest.approx(600_000, rel=0.02)


# -- fingers ------------------------------------------------------------------------------------


def test_one_finger_draws_freehand(panel, page, hands):
    arm(page, "losse_hand")
    hands.finger_stroke(wave())
    (shape,) = new_shapes(panel)
    assert shape.area == pytest.approx(math.pi * 500**2, rel=0.05)


def test_taps_set_corners_and_two_taps_on_one_place_finish(panel, page, hands):
    arm(page, "klikken")
    for place in (A, B, C, C):
        hands.tap(*place)
    assert len(shapely.get_coordinates(new_shapes(panel)[0])) == 4


def test_a_finger_drags_a_circle(panel, page, hands):
    arm(page, "cirkel")
    hands.finger_stroke([A, (149_800, 449_500), (150_000, 449_500)])
    assert math.sqrt(new_shapes(panel)[0].area / math.pi) == pytest.approx(500, rel=0.03)


@pytest.mark.parametrize("method", ["losse_hand", "klikken"])
def test_two_fingers_move_and_zoom_the_map_and_draw_nothing(panel, page, hands, method):
    canvas = panel.iface.canvas
    arm(page, method)
    scale, to_map = canvas.scale(), canvas.getCoordinateTransform().toMapCoordinates
    held = to_map(250, 450)
    starts = [QPoint(200, 450), QPoint(300, 450)]
    hands.two_fingers(starts, [QPoint(150, 450), QPoint(350, 450)])  # twice as far apart, about the same middle
    assert canvas.scale() == pytest.approx(scale / 2, rel=0.02)
    hands.two_fingers(starts, [QPoint(200, 550), QPoint(300, 550)])  # a hundred pixels down
    there = canvas.getCoordinateTransform().transform(held).toQPointF()
    assert (there.x(), there.y()) == pytest.approx((250, 550), abs=1.5)
    assert not page.drawing.tool.has_sketch()
    assert new_shapes(panel) == []


def test_after_the_tool_is_laid_down_fingers_and_pens_are_qgis_s_again(panel, page, hands):
    arm(page, "losse_hand")
    page.drawing.disarm()
    assert not hands.pen(QEvent.Type.TabletPress, QPointF(100, 100))
