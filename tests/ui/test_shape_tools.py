"""The shape tools with mouse and keys on the canvas: each one undo step, back to the start and forth again."""

import numpy as np
import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from shapely.geometry import LineString, Point, Polygon, box

from novex_plugin.adapters import geopackage
from novex_plugin.adapters.check import LiveChecker
from novex_plugin.core.checks import outcomes
from novex_plugin.core.model.records import ProposalObject
from tests.small_world import PROVINCE, housing
from tests.ui.canvas_events import click, draw

RING = [(150_100, 450_300), (150_400, 450_300), (150_400, 450_700), (150_100, 450_700)]  # inside the housing area


def fill(panel, *objects):
    """Open a proposal anew with these objects besides the housing area."""
    path = panel.session.path
    geopackage.open_proposal(path).write_objects(objects)
    panel.session.close()
    panel.session.open(path)


def row_of(panel):
    return panel.page("tekenen").shape_row


def press(button):
    assert button.isEnabled(), button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(panel, *uuids):
    panel.session.selection.choose(uuids)


def entry(button, text):
    return next(action for action in button.menu().actions() if text in action.text())


def shapes(panel):
    return {item.uuid: item.geometry for item in panel.session.objects()}


def told(panel):
    item = panel.iface.bar.currentItem()
    return f"{item.title()} {item.text()}" if item is not None else ""


def there_and_back(panel, before):
    """What was done is one step: undo brings the start, redo the result, and undo the start again."""
    after = shapes(panel)
    assert set(after) != set(before) or any(not after[uuid].equals(before[uuid]) for uuid in before)
    assert panel.session.undo()
    assert {uuid: one.wkt for uuid, one in shapes(panel).items()} == {uuid: one.wkt for uuid, one in before.items()}
    assert not panel.session.undo()
    assert panel.session.redo()
    assert set(shapes(panel)) == set(after)
    assert all(shapes(panel)[uuid].equals(after[uuid]) for uuid in after)
    assert panel.session.undo()
    assert set(shapes(panel)) == set(before)
    assert not panel.session.has_edits()


def test_a_line_over_the_object_splits_it(panel):
    row, canvas = row_of(panel), panel.iface.canvas
    before = shapes(panel)
    choose(panel, "w1")
    press(row.splitButton)
    assert row.splitButton.isChecked()
    draw(canvas, (149_500, 450_500), (151_500, 450_500))
    assert len(panel.session.objects()) == 2
    assert sum(one.area for one in shapes(panel).values()) == pytest.approx(500_000)
    assert len(panel.session.selection.uuids()) == 2
    assert "nu 2 objecten" in told(panel)
    there_and_back(panel, before)


def test_the_tool_stays_for_the_next_cut_and_escape_lays_it_down(panel):
    row, canvas = row_of(panel), panel.iface.canvas
    choose(panel, "w1")
    press(row.splitButton)
    draw(canvas, (149_500, 450_500), (151_500, 450_500))
    draw(canvas, (150_250, 449_500), (150_250, 451_500))
    assert len(panel.session.objects()) == 4
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not row.splitButton.isChecked()
    assert row.seat.name == ""


def test_backspace_takes_the_last_point_of_the_cutting_line_back(panel):
    row, canvas = row_of(panel), panel.iface.canvas
    choose(panel, "w1")
    press(row.splitButton)
    click(canvas, 149_500, 450_500)
    click(canvas, 151_500, 449_200)
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    click(canvas, 151_500, 450_500)
    click(canvas, 151_500, 450_500, Qt.MouseButton.RightButton)
    assert sorted(round(one.area, -4) for one in shapes(panel).values()) == [250_000, 250_000]


def test_escape_in_the_cutting_line_only_drops_the_line(panel):
    row, canvas = row_of(panel), panel.iface.canvas
    choose(panel, "w1")
    press(row.splitButton)
    click(canvas, 149_500, 450_500)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert row.splitButton.isChecked()
    assert len(panel.session.objects()) == 1


def test_a_line_that_does_not_cross_changes_nothing_and_says_so(panel):
    row, canvas = row_of(panel), panel.iface.canvas
    choose(panel, "w1")
    press(row.splitButton)
    draw(canvas, (149_500, 449_500), (151_500, 449_500))
    assert "nergens helemaal door" in told(panel)
    assert not panel.session.has_edits()


def test_an_area_and_a_line_are_cut_by_one_stroke(panel):
    road = ProposalObject(uuid="l", name="Weg", kind="lijn", function="infrastructuur_weg_spoor",
                          geometry=LineString([(150_800, 450_000), (150_800, 451_000)]))  # fmt: skip
    fill(panel, road)
    row, canvas = row_of(panel), panel.iface.canvas
    before = shapes(panel)
    choose(panel, "w1", "l")
    press(row.splitButton)
    draw(canvas, (149_500, 450_500), (151_500, 450_500))
    assert len(panel.session.objects()) == 4
    there_and_back(panel, before)


def test_merging_neighbours_and_shapes_apart(panel):
    fill(panel, housing("w2", shape=box(150_500, 450_000, 150_700, 451_000), name="Oost"),
         housing("w3", shape=box(152_000, 450_000, 152_100, 450_100), name="Ver"))  # fmt: skip
    row = row_of(panel)
    before = shapes(panel)
    choose(panel, "w1", "w2", "w3")
    press(row.mergeButton)
    assert list(shapes(panel)) == ["w1"]
    assert "2 delen" in told(panel)
    there_and_back(panel, before)


def test_unlike_objects_are_not_offered_to_merge(panel):
    fill(panel, housing("w2", variant="A"), ProposalObject(
        uuid="b", name="Bos", kind="vlak", function="bos", geometry=box(150_600, 450_000, 150_700, 450_100)))
    row = row_of(panel)
    for other, why in (("w2", "dezelfde variant"), ("b", "dezelfde functie")):
        choose(panel, "w1", other)
        assert not row.mergeButton.isEnabled()
        assert why in row.mergeButton.toolTip()
        row.shapes.merge()  # by a key or a script: refused as well
        assert "verschillende" in told(panel)
    assert not panel.session.has_edits()


def test_a_hole_is_cut_and_closed(panel):
    row, canvas = row_of(panel), panel.iface.canvas
    before = shapes(panel)
    choose(panel, "w1")
    entry(row.holeButton, "Gat knippen").trigger()
    draw(canvas, *RING)
    assert shapes(panel)["w1"].area == pytest.approx(500_000 - 300 * 400, rel=0.02)
    there_and_back(panel, before)
    panel.session.redo()
    choose(panel, "w1")
    entry(row.holeButton, "Gat dichten").trigger()
    click(canvas, 150_250, 450_500)
    assert shapes(panel)["w1"].area == pytest.approx(500_000)
    click(canvas, 150_250, 450_500)
    assert "geen gekozen object een gat" in told(panel)
    assert panel.session.undo()
    assert panel.session.undo()
    assert not panel.session.has_edits()


def test_a_hole_outside_is_refused(panel):
    row, canvas = row_of(panel), panel.iface.canvas
    choose(panel, "w1")
    entry(row.holeButton, "Gat knippen").trigger()
    draw(canvas, (151_500, 450_000), (152_000, 450_000), (152_000, 450_400))
    assert "buiten de gekozen objecten" in told(panel)
    assert not panel.session.has_edits()


def test_a_hole_is_filled_with_the_function_that_was_armed(panel):
    page = panel.page("tekenen")
    row, canvas = page.shape_row, panel.iface.canvas
    before = shapes(panel)
    choose(panel, "w1")
    assert not entry(row.holeButton, "vullen").isEnabled()
    page.choose(page.palette_view.tiles["bos"].function)
    entry(row.holeButton, "vullen").trigger()
    draw(canvas, *RING)
    made = next(item for item in panel.session.objects() if item.uuid != "w1")
    assert made.function == "bos"
    assert made.geometry.intersection(shapes(panel)["w1"]).area < 1e-6
    assert made.geometry.union(shapes(panel)["w1"]).area == pytest.approx(500_000)
    there_and_back(panel, before)


def test_the_outline_is_redrawn_along_a_line(panel):
    row, canvas = row_of(panel), panel.iface.canvas
    before = shapes(panel)
    choose(panel, "w1")
    press(row.reshapeButton)
    draw(canvas, (150_300, 450_200), (150_800, 450_500), (150_300, 450_800))
    assert shapes(panel)["w1"].area > 500_000
    there_and_back(panel, before)
    choose(panel, "w1")
    draw(canvas, (151_600, 450_200), (151_800, 450_500))
    assert "verandert geen gekozen object" in told(panel)


def test_an_object_over_the_border_is_clipped_to_the_province(panel, qtbot):
    fill(panel, housing("over", shape=box(139_000, 450_000, 141_000, 451_000), name="Over de grens"))
    row = row_of(panel)
    before = shapes(panel)
    choose(panel, "over", "w1")
    entry(row.clipButton, "provincie").trigger()
    qtbot.waitUntil(panel.session.has_edits)
    qtbot.waitUntil(lambda: not panel.desk.is_busy)
    assert shapes(panel)["over"].area == pytest.approx(1_000_000)
    assert shapes(panel)["over"].difference(PROVINCE).area < 1e-6
    assert "100 ha buiten de provincie" in told(panel)
    there_and_back(panel, before)


def test_what_lies_inside_or_wholly_outside_is_left_and_said(panel, qtbot):
    fill(panel, housing("uit", shape=box(130_000, 450_000, 131_000, 451_000), name="Buiten"))
    row = row_of(panel)
    choose(panel, "uit", "w1")
    entry(row.clipButton, "provincie").trigger()
    qtbot.waitUntil(lambda: "'Buiten'" in told(panel))
    assert not panel.session.has_edits()


def test_an_object_is_cut_free_of_hard_conflicts(panel, qtbot):
    fill(panel, housing("strook", shape=box(151_800, 450_000, 152_200, 450_100), name="Over de strook"))
    row = row_of(panel)
    before = shapes(panel)
    choose(panel, "strook")
    entry(row.clipButton, "harde conflicten").trigger()
    qtbot.waitUntil(panel.session.has_edits)
    qtbot.waitUntil(lambda: not panel.desk.is_busy)
    assert shapes(panel)["strook"].area == pytest.approx(33_000)
    item = next(one for one in panel.session.objects() if one.uuid == "strook")
    found = LiveChecker(panel.session.store_path, province="PV00").check_object(item).findings
    assert not [finding for finding in found if finding.outcome == outcomes.HARD]
    assert "Niet getoetst" in told(panel)
    there_and_back(panel, before)


def test_vertices_are_left_to_the_tool_of_qgis(panel):
    row = row_of(panel)
    asked = []
    panel.iface.vertex_tool.triggered.connect(lambda: asked.append(panel.iface.active))
    choose(panel, "w1")
    press(row.vertexButton)
    assert asked == [panel.session.layer("object_vlak")]
    assert panel.session.layer("object_vlak").isEditable()


def test_an_outline_of_200_000_vertices_is_made_lighter(panel, qtbot):
    angles = np.linspace(0, 2 * np.pi, 200_000, endpoint=False)
    radius = 900 + 20 * np.sin(angles * 40) + 0.1 * np.sin(angles * 60_000)
    ring = Polygon(np.column_stack([151_000 + radius * np.cos(angles), 450_500 + radius * np.sin(angles)]))
    fill(panel, housing("zwaar", shape=ring, name="Zwaar"))
    row = row_of(panel)
    choose(panel, "zwaar")
    entry(row.lighterButton, "2 m").trigger()
    qtbot.waitUntil(panel.session.has_edits, timeout=60_000)
    qtbot.waitUntil(lambda: not panel.desk.is_busy)
    light = shapes(panel)["zwaar"]
    assert len(light.geoms[0].exterior.coords) < 2_000
    assert light.area == pytest.approx(ring.area, rel=1e-3)
    assert "van 200.001 naar" in told(panel)
    press(row.splitButton)
    draw(panel.iface.canvas, (149_500, 450_500), (152_500, 450_500))
    assert len(panel.session.selection.uuids()) == 2
    for _ in range(2):
        assert panel.session.undo()
    assert not panel.session.has_edits()


@pytest.mark.parametrize(("chosen", "able"), [
    ((), set()),
    (("p",), {"vertexButton", "clipButton"}),
    (("w1",), {"splitButton", "holeButton", "reshapeButton", "clipButton", "vertexButton", "lighterButton"}),
    (("w1", "w2"), {"splitButton", "mergeButton", "holeButton", "reshapeButton", "clipButton", "vertexButton",
                    "lighterButton"}),
    (("w1", "p"), {"splitButton", "holeButton", "reshapeButton", "clipButton", "vertexButton", "lighterButton"}),
])  # fmt: skip
def test_a_button_works_or_says_why_not(panel, chosen, able):
    fill(panel, housing("w2"), ProposalObject(
        uuid="p", name="Punt", kind="punt", function="woningbouw", geometry=Point(150_100, 450_100)))
    row = row_of(panel)
    choose(panel, *chosen)
    names = ("splitButton", "mergeButton", "holeButton", "reshapeButton", "clipButton", "vertexButton",
             "lighterButton")  # fmt: skip
    assert {name for name in names if getattr(row, name).isEnabled()} == able
    for name in names:
        button = getattr(row, name)
        assert button.accessibleName()
        assert button.toolTip()
        if not button.isEnabled():
            assert "ies" in button.toolTip() or "Punten" in button.toolTip()


def test_without_a_proposal_every_button_says_so(empty_panel):
    row = row_of(empty_panel)
    for button in row._buttons:
        assert not button.isEnabled()
        assert "Open eerst een voorstel" in button.toolTip()


def test_without_a_basisset_only_that_part_is_not_offered(empty_panel, tmp_path):
    from tests.small_world import make_proposal

    empty_panel.session.open(make_proposal(tmp_path, housing()))
    choose(empty_panel, "w1")
    row = row_of(empty_panel)
    assert not row.clipButton.isEnabled()
    assert "basisset" in row.clipButton.toolTip()
    assert row.splitButton.isEnabled()


@pytest.mark.parametrize("scale, finger", [(1.0, 30), (1.35, 44)])
def test_the_row_fits_430_pixels_small_and_large(panel, scale, finger):
    row = row_of(panel)
    row.set_scale(scale)
    width = 430 - 24
    height = row.buttonArea.layout().heightForWidth(width)
    side = max(button.sizeHint().height() for button in row._buttons)
    assert side >= finger - 8
    assert height <= (side + 2) * 2
    row.resize(width, height)
    row.layout().activate()
    assert all(button.geometry().right() <= width for button in row._buttons)
    assert len({(button.x(), button.y()) for button in row._buttons}) == len(row._buttons) == 13


def test_another_map_tool_lays_the_shape_tool_down(panel):
    from qgis.gui import QgsMapToolPan

    row = row_of(panel)
    choose(panel, "w1")
    press(row.splitButton)
    pan = QgsMapToolPan(panel.iface.canvas)
    panel.iface.canvas.setMapTool(pan)
    assert not row.splitButton.isChecked()


def test_a_shape_tool_lays_the_drawing_tool_down_and_the_other_way_round(panel):
    page = panel.page("tekenen")
    choose(panel, "w1")
    page.choose(page.palette_view.tiles["bos"].function)
    press(page.shape_row.splitButton)
    assert page.drawing.function is None
    page.choose(page.palette_view.tiles["bos"].function)
    assert not page.shape_row.splitButton.isChecked()
    assert page.drawing.function.code == "bos"
