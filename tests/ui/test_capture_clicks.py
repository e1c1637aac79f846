"""Drawing by clicking: what finishes, what takes back, what is refused, and what shows while drawing."""

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from novex_plugin.maptools.capture_shape import points_of
from tests.canvas_hands import Hands

SQUARE = [(149_500, 449_500), (150_500, 449_500), (150_500, 450_500), (149_500, 450_500)]
BOW = [(149_500, 449_500), (150_500, 450_500), (150_500, 449_500), (149_500, 450_500)]


@pytest.fixture
def page(panel):
    return panel.page("tekenen")


@pytest.fixture
def hands(panel):
    return Hands(panel.iface.canvas)


def arm(page, code="woningbouw", kind="vlak", method="klikken"):
    page.drawing.arm(page.palette_view.tiles[code].function, kind, method)


def new_shapes(panel, kind="vlak"):
    """The geometries that were drawn, in order of drawing."""
    layer = panel.session.layer(f"object_{kind}")
    found = [one for one in layer.getFeatures() if one["uuid"] != "w1"]
    return [QgsGeometry(one.geometry()) for one in sorted(found, key=lambda one: -one.id())]


def corner_count(shape):
    return len(points_of(shape)) - 1


# -- finishing --------------------------------------------------------------------------------


def test_right_click_finishes_a_polygon(panel, page, hands):
    arm(page)
    hands.clicks(SQUARE)
    hands.right_click(*SQUARE[-1])
    (shape,) = new_shapes(panel)
    assert corner_count(shape) == 4
    assert shape.area() == pytest.approx(1e6, rel=0.02)


def test_double_click_finishes_without_a_double_vertex(panel, page, hands):
    arm(page)
    hands.clicks(SQUARE[:-1])
    hands.double_click(*SQUARE[-1])
    (shape,) = new_shapes(panel)
    assert corner_count(shape) == 4
    hands.clicks(SQUARE)  # the next click starts anew; none of it was swallowed
    hands.right_click(*SQUARE[-1])
    assert [corner_count(one) for one in new_shapes(panel)] == [4, 4]


def test_double_click_finishes_a_line(panel, page, hands):
    arm(page, "buisleiding", "lijn")
    hands.clicks(SQUARE[:2])
    hands.double_click(*SQUARE[2])
    (shape,) = new_shapes(panel, "lijn")
    assert len(points_of(shape)) == 3
    assert shape.length() == pytest.approx(2000, rel=0.02)


def test_a_double_click_with_the_point_tool_makes_one_point(panel, page, hands):
    arm(page, "woningbouw", "punt")
    hands.double_click(*SQUARE[0])
    assert len(new_shapes(panel, "punt")) == 1


def test_escape_drops_the_shape_and_a_second_one_lays_the_tool_down(panel, page, hands):
    arm(page)
    hands.clicks(SQUARE[:3])
    hands.key(Qt.Key.Key_Escape)
    assert page.drawing.function is not None
    assert not page.drawing.tool.has_sketch()
    hands.right_click(*SQUARE[0])
    assert new_shapes(panel) == []
    hands.key(Qt.Key.Key_Escape)
    assert page.drawing.function is None


def test_backspace_takes_the_last_vertex_away(panel, page, hands):
    arm(page)
    hands.clicks([*SQUARE[:2], (152_000, 451_000), *SQUARE[2:3]])
    hands.key(Qt.Key.Key_Backspace)
    hands.key(Qt.Key.Key_Backspace)
    hands.clicks(SQUARE[2:])
    hands.right_click(*SQUARE[-1])
    (shape,) = new_shapes(panel)
    assert corner_count(shape) == 4
    assert shape.area() == pytest.approx(1e6, rel=0.02)


def test_backspace_until_the_first_vertex_leaves_that_one(panel, page, hands):
    arm(page)
    hands.clicks(SQUARE[:3])
    for _ in range(5):
        hands.key(Qt.Key.Key_Backspace)
    hands.clicks(SQUARE[1:])
    hands.right_click(*SQUARE[-1])
    assert corner_count(new_shapes(panel)[0]) == 4


def test_the_tool_stays_armed_and_each_stroke_is_one_undo_step(panel, page, hands):
    arm(page)
    for shift in (0, 300, 600):
        hands.clicks([(x + shift, y) for x, y in SQUARE])
        hands.right_click(SQUARE[-1][0] + shift, SQUARE[-1][1])
    assert len(new_shapes(panel)) == 3
    for left in (2, 1, 0):
        assert panel.session.undo()
        assert len(new_shapes(panel)) == left
    assert not panel.session.watch.can_undo()
    for back in (1, 2, 3):
        assert panel.session.redo()
        assert len(new_shapes(panel)) == back
    assert not panel.session.watch.can_redo()


# -- the keyboard -----------------------------------------------------------------------------


def test_enter_finishes(panel, page, hands):
    arm(page)
    hands.clicks(SQUARE)
    hands.key(Qt.Key.Key_Return)
    assert corner_count(new_shapes(panel)[0]) == 4


def test_arrows_space_and_enter_draw_without_a_mouse(panel, page, hands):
    arm(page)
    for arrow in (Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down):
        for _ in range(4):
            hands.key(arrow)
        hands.key(Qt.Key.Key_Space)
    hands.key(Qt.Key.Key_Return)
    (shape,) = new_shapes(panel)
    assert corner_count(shape) == 3
    assert shape.isGeosValid()


# -- what is refused --------------------------------------------------------------------------


def test_a_click_on_the_last_vertex_is_refused_with_a_reason(panel, page, hands):
    arm(page)
    hands.clicks([SQUARE[0], SQUARE[1], SQUARE[1]])
    assert "Dit punt staat er al" in page.tool_row.statusLabel.text()
    hands.clicks(SQUARE[2:])
    hands.right_click(*SQUARE[-1])
    assert corner_count(new_shapes(panel)[0]) == 4


def test_an_area_of_two_points_is_dropped_with_a_reason(panel, page, hands):
    arm(page)
    hands.clicks(SQUARE[:2])
    hands.right_click(*SQUARE[1])
    assert new_shapes(panel) == []
    assert "ten minste drie" in page.tool_row.statusLabel.text()
    assert not page.drawing.tool.has_sketch()


def test_an_area_without_size_is_refused_and_can_go_on(panel, page, hands):
    arm(page)
    hands.clicks([(149_500, 449_500), (150_000, 449_500), (150_500, 449_500)])
    hands.right_click(150_500, 449_500)
    assert new_shapes(panel) == []
    assert "geen oppervlakte" in page.tool_row.statusLabel.text()
    hands.click(150_000, 450_500)
    hands.right_click(150_000, 450_500)
    assert new_shapes(panel)[0].area() == pytest.approx(5e5, rel=0.02)


def test_a_line_of_one_point_is_dropped_with_a_reason(panel, page, hands):
    arm(page, "buisleiding", "lijn")
    hands.click(*SQUARE[0])
    hands.right_click(*SQUARE[0])
    assert new_shapes(panel, "lijn") == []
    assert "geen lengte" in page.tool_row.statusLabel.text()


# -- crossing itself --------------------------------------------------------------------------


def test_a_crossing_shows_at_once_while_the_mouse_moves(panel, page, hands):
    arm(page)
    hands.clicks(BOW[:3])
    hands.move(150_200, 449_900)
    assert not page.drawing.tool.feedback.shows_crossing
    hands.move(*BOW[3])
    assert page.drawing.tool.feedback.shows_crossing
    assert page.tool_row.statusLabel.text() == "De lijn kruist zichzelf"
    assert "De lijn kruist zichzelf" in page.drawing.tool.feedback.text
    hands.move(150_200, 449_900)
    assert not page.drawing.tool.feedback.shows_crossing
    assert page.tool_row.statusLabel.text() == ""


def finish_bow(page, hands):
    arm(page)
    hands.clicks(BOW)
    hands.right_click(*BOW[3])


def test_a_crossing_area_is_held_and_never_saved_by_itself(panel, page, hands):
    finish_bow(page, hands)
    assert new_shapes(panel) == []
    assert page.drawing.is_held
    assert page.tool_row.heldBar.isVisibleTo(page)
    assert page.tool_row.heldLabel.text() == "De lijn kruist zichzelf."
    assert "herstellen" in page.tool_row.heldLabel.toolTip()
    assert not panel.session.has_edits()


def test_a_held_sketch_is_repaired_when_asked(panel, page, hands):
    finish_bow(page, hands)
    QTest.mouseClick(page.tool_row.repairButton, Qt.MouseButton.LeftButton)
    (shape,) = new_shapes(panel)
    assert shape.isGeosValid()
    assert shape.area() == pytest.approx(5e5, rel=0.02)
    assert "2 delen" in page.tool_row.statusLabel.text()
    assert not page.tool_row.heldBar.isVisibleTo(page)
    assert not page.drawing.tool.feedback.shows_crossing


def test_a_held_sketch_can_go_on_with_backspace(panel, page, hands):
    finish_bow(page, hands)
    QTest.mouseClick(page.tool_row.resumeButton, Qt.MouseButton.LeftButton)
    assert not page.tool_row.heldBar.isVisibleTo(page)
    for _ in range(2):
        hands.key(Qt.Key.Key_Backspace)
    hands.click(149_500, 450_500)
    hands.right_click(149_500, 450_500)
    (shape,) = new_shapes(panel)
    assert corner_count(shape) == 3
    assert shape.isGeosValid()


def test_clicking_on_means_drawing_on(panel, page, hands):
    finish_bow(page, hands)
    hands.click(149_200, 451_000)
    assert not page.tool_row.heldBar.isVisibleTo(page)
    assert new_shapes(panel) == []


def test_a_held_sketch_can_be_thrown_away(panel, page, hands):
    finish_bow(page, hands)
    QTest.mouseClick(page.tool_row.discardButton, Qt.MouseButton.LeftButton)
    assert not page.drawing.tool.has_sketch()
    assert not page.tool_row.heldBar.isVisibleTo(page)
    assert new_shapes(panel) == []
    assert page.drawing.function is not None


def test_the_keyboard_reaches_the_choices_of_a_held_sketch(panel, page, hands, qtbot):
    finish_bow(page, hands)
    assert page.tool_row.window().focusWidget() is page.tool_row.resumeButton
    QTest.keyClick(page.tool_row.resumeButton, Qt.Key.Key_Escape)
    assert not page.drawing.is_held
    assert page.drawing.tool.has_sketch()


def test_double_click_on_a_crossing_sketch_holds_it_too(panel, page, hands):
    arm(page)
    hands.clicks(BOW[:3])
    hands.double_click(*BOW[3])
    assert page.drawing.is_held
    assert new_shapes(panel) == []


def test_a_spike_that_runs_back_over_itself_is_held(panel, page, hands):
    arm(page)
    hands.clicks([*SQUARE[:3], (150_500, 451_500), SQUARE[2], SQUARE[3]])
    hands.right_click(*SQUARE[3])
    assert page.drawing.is_held


def test_a_line_may_cross_itself(panel, page, hands):
    arm(page, "buisleiding", "lijn")
    hands.clicks(BOW)
    hands.right_click(*BOW[3])
    assert len(new_shapes(panel, "lijn")) == 1


# -- sizes and systems of coordinates -----------------------------------------------------------


def test_sizes_stand_beside_the_mouse_and_in_the_row(panel, page, hands):
    arm(page)
    hands.clicks(SQUARE[:3])
    hands.move(*SQUARE[3])
    text = page.tool_row.readoutLabel.text()
    assert text == page.drawing.tool.feedback.text
    area, outline, piece = text.split(" · ")
    assert area in ("99,7 ha", "100 ha", "99,9 ha", "101 ha") or area.endswith(" ha")
    assert float(area.split()[0].replace(",", ".")) == pytest.approx(100, rel=0.02)
    assert float(outline.split()[1].replace(",", ".")) == pytest.approx(4.0, rel=0.02)
    assert piece in ("stuk 1,0 km", "stuk 998 m", "stuk 999 m") or piece.startswith("stuk 99")
    hands.right_click(*SQUARE[3])
    assert page.tool_row.readoutLabel.text() == ""
    assert page.drawing.tool.feedback.text == ""


@pytest.mark.parametrize(("crs", "extent"), [
    ("EPSG:4326", QgsRectangle(5.33, 52.02, 5.40, 52.06)),
    ("EPSG:3857", QgsRectangle(592_000, 6_797_000, 604_000, 6_806_000)),
])  # fmt: skip
def test_the_map_may_have_another_crs(panel, page, hands, crs, extent):
    canvas = panel.iface.canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    canvas.setExtent(extent)
    arm(page)
    corners = [(150_000, 449_500), (150_500, 449_500), (150_500, 450_000), (150_000, 450_000)]
    hands.clicks(corners[:3])
    hands.move(*corners[3])
    assert float(page.tool_row.readoutLabel.text().split()[0].replace(",", ".")) == pytest.approx(25, rel=0.08)
    hands.double_click(*corners[3])
    (shape,) = new_shapes(panel)
    assert corner_count(shape) == 4
    assert np.abs(points_of(shape)[:4] - corners).max() < 25  # a pixel
    hands.clicks([corners[0], corners[2], corners[1], corners[3]])
    hands.right_click(*corners[3])
    assert page.drawing.is_held
    QTest.mouseClick(page.tool_row.repairButton, Qt.MouseButton.LeftButton)
    assert len(new_shapes(panel)) == 2


def test_nothing_of_a_sketch_stays_on_the_canvas(panel, page, hands):
    """Rubber bands and marks of a tool that goes away go with it."""
    canvas = panel.iface.canvas
    page.drawing.disarm()
    before = len(canvas.scene().items())
    finish_bow(page, hands)
    page.drawing.disarm()
    QTest.qWait(10)
    assert len(canvas.scene().items()) <= before + 2  # the snapping mark of QGIS's own tool comes late
