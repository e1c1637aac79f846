"""Rectangles, circles and corridors; all methods in other systems of coordinates, and undone and redone."""

import math

import numpy as np
import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.PyQt.QtCore import Qt

from novex_plugin.core.geometry.sketch_shapes import CHORD_M
from novex_plugin.maptools.capture_methods import METHODS
from tests.canvas_hands import Hands
from tests.capture_world import arm, new_features, new_shapes, wave

A, B, C = (149_500, 449_500), (150_500, 450_100), (149_900, 451_000)


@pytest.fixture
def page(panel):
    return panel.page("tekenen")


@pytest.fixture
def hands(panel):
    return Hands(panel.iface.canvas)


# -- rectangle and circle -----------------------------------------------------------------------


def test_two_clicks_make_a_rectangle(panel, page, hands):
    arm(page, "rechthoek")
    hands.click(*A)
    hands.move(150_200, 449_900)
    assert page.drawing.tool.feedback.text.startswith("28,") or "ha" in page.drawing.tool.feedback.text
    hands.click(*B)
    (shape,) = new_shapes(panel)
    assert shape.area == pytest.approx(shape.envelope.area)
    assert shape.area == pytest.approx(600_000, rel=0.02)
    assert not page.drawing.tool.has_sketch()


def test_dragging_makes_a_rectangle_too(panel, page, hands):
    arm(page, "rechthoek")
    hands.drag([A, (150_000, 449_800), B])
    assert new_shapes(panel)[0].area == pytest.approx(600_000, rel=0.02)


def test_right_click_takes_the_mouse_as_the_last_place(panel, page, hands):
    arm(page, "rechthoek")
    hands.click(*A)
    hands.right_click(*B)
    assert new_shapes(panel)[0].area == pytest.approx(600_000, rel=0.02)


def test_three_clicks_make_a_turned_rectangle(panel, page, hands):
    arm(page, "rechthoek_schuin")
    hands.clicks([A, B, C])
    (shape,) = new_shapes(panel)
    ring = shapely.get_coordinates(shape)
    sides = np.diff(ring, axis=0)
    assert abs(sides[0] @ sides[1]) <= 1e-6 * np.hypot(*sides[0]) * np.hypot(*sides[1])
    assert shape.area == pytest.approx(np.hypot(*sides[0]) * np.hypot(*sides[1]), rel=1e-6)
    assert len(ring) == 5


def test_a_circle_is_a_polygon_within_its_chord_tolerance(panel, page, hands):
    arm(page, "cirkel")
    hands.click(150_000, 450_000)
    hands.move(150_500, 450_000)
    assert "straal 49" in page.drawing.tool.feedback.text or "straal 50" in page.drawing.tool.feedback.text
    hands.click(150_500, 450_000)
    (shape,) = new_shapes(panel)
    radius = math.sqrt(shape.area / math.pi)
    assert radius == pytest.approx(500, rel=0.02)
    true = shape.centroid.buffer(shape.centroid.distance(shapely.points(shapely.get_coordinates(shape)[0])), 2000)
    assert shapely.hausdorff_distance(true.exterior, shape.geoms[0].exterior, densify=0.5) <= CHORD_M * 1.1
    assert new_features(panel)[0]["precisie_m"] == CHORD_M


def test_a_shape_without_size_is_refused(panel, page, hands):
    arm(page, "rechthoek")
    hands.click(*A)
    hands.click(*A)
    assert "Dit punt staat er al" in page.tool_row.statusLabel.text()
    hands.click(A[0], B[1])  # a rectangle without width
    assert "geen oppervlakte" in page.tool_row.statusLabel.text()
    hands.click(*B)
    assert len(new_shapes(panel)) == 1


def test_backspace_and_escape_with_picked_places(panel, page, hands):
    arm(page, "rechthoek_schuin")
    hands.clicks([A, C])
    hands.key(Qt.Key.Key_Backspace)
    hands.click(*B)
    hands.key(Qt.Key.Key_Escape)
    assert not page.drawing.tool.has_sketch()
    hands.clicks([A, C])
    hands.key(Qt.Key.Key_Backspace)
    hands.clicks([B, C])
    (shape,) = new_shapes(panel)
    assert np.hypot(*np.diff(shapely.get_coordinates(shape), axis=0)[0]) == pytest.approx(1166, rel=0.02)
    hands.key(Qt.Key.Key_Escape)
    assert page.drawing.function is None


def test_a_double_click_sets_one_place(panel, page, hands):
    arm(page, "rechthoek")
    hands.double_click(*A)
    hands.click(*B)
    assert new_shapes(panel)[0].area == pytest.approx(600_000, rel=0.02)


def test_arrows_and_space_draw_a_circle(panel, page, hands):
    arm(page, "cirkel")
    hands.key(Qt.Key.Key_Up)
    hands.key(Qt.Key.Key_Space)
    for _ in range(5):
        hands.key(Qt.Key.Key_Right)
    hands.key(Qt.Key.Key_Return)
    radius = math.sqrt(new_shapes(panel)[0].area / math.pi)
    assert radius == pytest.approx(100 * panel.iface.canvas.mapUnitsPerPixel(), rel=0.02)


@pytest.mark.parametrize("method", ["rechthoek", "rechthoek_schuin", "cirkel", "losse_hand", "corridor"])
@pytest.mark.parametrize(("crs", "extent"), [
    ("EPSG:4326", QgsRectangle(5.33, 52.02, 5.42, 52.06)),
    ("EPSG:3857", QgsRectangle(592_000, 6_797_000, 604_000, 6_806_000)),
])  # fmt: skip
def test_shapes_are_right_in_metres_whatever_the_map_shows(panel, page, hands, method, crs, extent):
    canvas = panel.iface.canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    canvas.setExtent(extent)
    arm(page, method)
    if method == "losse_hand":
        hands.drag(wave())
    else:
        hands.clicks([A, B, C][: 3 if method == "rechthoek_schuin" else 2])
    if method == "corridor":
        hands.right_click(*B)
    (shape,) = new_shapes(panel)
    assert shape.is_valid
    length = math.hypot(1000, 600)
    wanted = {"rechthoek": 600_000, "cirkel": math.pi * length**2, "corridor": length * 100,
              "losse_hand": math.pi * 500**2}.get(method)  # fmt: skip
    if wanted:
        assert shape.area == pytest.approx(wanted, rel=0.06)


def test_every_method_undoes_and_redoes_to_the_start(panel, page, hands):
    for method in METHODS["vlak"]:
        if method == "open_plek":
            continue
        arm(page, method)
        if method == "losse_hand":
            hands.drag(wave())
        else:
            hands.clicks([A, B, C][: 2 if method in ("rechthoek", "cirkel", "corridor") else 3])
        if method in ("klikken", "corridor"):
            hands.right_click(*C)
    count = len(new_shapes(panel))
    assert count == 6
    drawn = [shape.wkb for shape in new_shapes(panel)]
    while panel.session.undo():
        pass
    assert new_shapes(panel) == []
    while panel.session.redo():
        pass
    assert sorted(shape.wkb for shape in new_shapes(panel)) == sorted(drawn)


# -- corridor -----------------------------------------------------------------------------------


def test_a_corridor_is_a_line_with_a_width(panel, page, hands):
    arm(page, "corridor")
    assert page.tool_row.widthRow.isVisibleTo(page)
    page.tool_row.widthSpin.setValue(60)
    hands.clicks([A, (150_500, 449_500)])
    hands.right_click(150_500, 449_500)
    (shape,) = new_shapes(panel)
    assert shape.area == pytest.approx(1000 * 60, rel=0.02)
    assert shape.bounds[3] - shape.bounds[1] == pytest.approx(60)


def test_the_width_can_change_while_the_corridor_is_drawn(panel, page, hands):
    arm(page, "corridor")
    hands.clicks([A, (150_500, 449_500)])
    hands.move(150_600, 449_500)
    narrow = page.drawing.tool.feedback.text
    page.tool_row.widthSpin.setValue(400)
    hands.move(150_610, 449_500)
    assert page.drawing.tool.feedback.text != narrow
    assert "44," in page.drawing.tool.feedback.text or "ha" in page.drawing.tool.feedback.text
    hands.double_click(151_500, 449_500)
    (shape,) = new_shapes(panel)
    assert shape.bounds[3] - shape.bounds[1] == pytest.approx(400)
    assert shape.area == pytest.approx(2000 * 400, rel=0.02)


def test_a_corridor_that_crosses_itself_is_one_area(panel, page, hands):
    arm(page, "corridor")
    hands.clicks([(149_500, 449_500), (150_500, 450_500), (150_500, 449_500), (149_500, 450_500)])
    hands.right_click(149_500, 450_500)
    (shape,) = new_shapes(panel)
    assert shape.is_valid
    assert not page.drawing.is_held


def test_backspace_in_a_corridor(panel, page, hands):
    arm(page, "corridor")
    hands.clicks([A, (150_500, 449_500), (152_500, 451_500)])
    hands.key(Qt.Key.Key_Backspace)
    hands.right_click(150_500, 449_500)
    assert new_shapes(panel)[0].area == pytest.approx(1000 * 100, rel=0.02)
