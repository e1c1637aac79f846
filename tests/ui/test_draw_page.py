"""Drawing with the mouse: a stroke becomes an object, is checked at once, and can be taken back."""

import pytest
from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from novex_plugin.adapters import geopackage
from novex_plugin.core.wording import number
from novex_plugin.ui.row_delegate import FIGURE_ROLE

INSIDE = [(150_200, 450_200), (150_700, 450_200), (150_700, 450_700), (150_200, 450_700)]  # 25 ha, all in Natura 2000
FREE = [(149_200, 449_200), (149_700, 449_200), (149_700, 449_700), (149_200, 449_700)]


def place(canvas, x, y):
    return canvas.getCoordinateTransform().transform(QgsPointXY(x, y)).toQPointF().toPoint()


def click(canvas, point, button=Qt.MouseButton.LeftButton):
    QTest.mouseMove(canvas.viewport(), point)
    QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, point)


def draw(panel, corners):
    canvas = panel.iface.canvas
    for corner in corners:
        click(canvas, place(canvas, *corner))
    click(canvas, place(canvas, *corners[-1]), Qt.MouseButton.RightButton)


def draw_housing(panel, corners):
    page = panel.page("tekenen")
    QTest.mouseClick(page.palette_view.tiles["woningbouw"], Qt.MouseButton.LeftButton)
    draw(panel, corners)
    return page


def dwellings(panel):
    """What was derived for the new object, as the panel writes it."""
    made = next(item for item in panel.session.objects() if item.uuid != "w1")
    return number(made.quantity)


def test_a_drawn_polygon_becomes_an_object_at_once(panel):
    draw_housing(panel, INSIDE)
    made = next(item for item in panel.session.objects() if item.uuid != "w1")
    assert (made.function, made.perspective, made.variant, made.horizon) == ("woningbouw", "3", "", "2030")
    assert made.name
    assert (made.unit, made.quantity_derived) == ("woningen", True)
    assert made.quantity == pytest.approx(made.geometry.area / 10_000 * made.density, abs=0.5)
    assert made.geometry.area == pytest.approx(250_000, rel=0.03)  # corners land on whole pixels
    assert panel.session.selection.uuids() == [made.uuid]


def test_the_stroke_is_one_undo_step(panel, qtbot):
    draw_housing(panel, INSIDE)
    assert panel.session.layer("object_vlak").undoStack().count() == 1


def test_the_verdict_names_the_reservation_and_the_change(panel, qtbot):
    page = draw_housing(panel, INSIDE)
    assert "Woningbouw" in page.verdict.title.toolTip()
    assert "woningbouw" in page.verdict.sentence.text()
    assert f"+{dwellings(panel)} woningen" in page.verdict.sentence.text()
    assert "ha in Natura 2000" in page.verdict.sentence.text()
    assert page.verdict.list.model().rowCount() > 0


def test_free_land_is_never_called_free_while_layers_are_missing(panel, qtbot):
    page = draw_housing(panel, FREE)
    assert "niet toetsbaar" in page.verdict.note.text()
    assert "Geen bijzonderheden" not in page.verdict.title.toolTip()


def test_undo_takes_the_object_back_and_the_panel_follows(panel, qtbot):
    page = draw_housing(panel, INSIDE)
    before, drawn = page.object_list.objectTree.model().rowCount(), dwellings(panel)
    QTest.mouseClick(page.save_row.undoButton, Qt.MouseButton.LeftButton)
    assert page.object_list.objectTree.model().rowCount() == before - 1
    assert "Verwijderd" in page.verdict.title.toolTip()
    assert f"−{drawn} woningen" in page.verdict.sentence.text()
    assert not page.save_row.undoButton.isEnabled()


def test_undo_by_qgis_itself_is_followed_too(panel, qtbot):
    page = draw_housing(panel, INSIDE)
    with qtbot.waitSignal(panel.live.reported):
        panel.session.layer("object_vlak").undoStack().undo()
    assert "Verwijderd" in page.verdict.title.toolTip()


def test_a_moved_corner_is_checked_again(panel, qtbot):
    page = draw_housing(panel, FREE)
    layer = panel.session.layer("object_vlak")
    feature = next(one for one in layer.getFeatures() if one["uuid"] != "w1")
    with qtbot.waitSignal(panel.live.reported):
        layer.moveVertex(150_400, 450_400, feature.id(), 2)
    assert "ha in Natura 2000" in page.verdict.sentence.text()


def test_saving_writes_the_file(panel, qtbot):
    page = draw_housing(panel, INSIDE)
    assert page.save_row.saveButton.isEnabled()
    QTest.mouseClick(page.save_row.saveButton, Qt.MouseButton.LeftButton)
    saved = geopackage.open_proposal(panel.session.path).objects()
    assert sorted(item.name for item in saved) == ["Woningbouw 1", "Woonwijk"]
    assert not page.save_row.saveButton.isEnabled()


def test_the_tool_stays_armed_for_the_next_object(panel, qtbot):
    page = draw_housing(panel, INSIDE)
    assert page.drawing.function.code == "woningbouw"
    draw(panel, FREE)
    assert len(panel.session.objects()) == 3


def test_escape_without_a_started_shape_lays_the_tool_down(panel, qtbot):
    page = panel.page("tekenen")
    page.choose(page.palette_view.tiles["bos"].function)
    QTest.keyClick(panel.iface.canvas, Qt.Key.Key_Escape)
    assert page.drawing.function is None
    assert not page.palette_view.tiles["bos"].isChecked()
    assert not page.tool_row.isVisibleTo(page)


def test_escape_in_a_shape_only_drops_the_shape(panel, qtbot):
    page = panel.page("tekenen")
    page.choose(page.palette_view.tiles["bos"].function)
    click(panel.iface.canvas, place(panel.iface.canvas, *INSIDE[0]))
    QTest.keyClick(panel.iface.canvas, Qt.Key.Key_Escape)
    assert page.drawing.function.code == "bos"


def test_a_line_and_a_point_land_in_their_own_tables(panel, qtbot):
    page = panel.page("tekenen")
    for code, kind, corners in (("buisleiding", "lijn", INSIDE[:3]), ("woningbouw", "punt", INSIDE[:1])):
        page.choose(page.palette_view.tiles[code].function)
        page.tool_row.choose_kind(kind)
        if kind == "punt":
            click(panel.iface.canvas, place(panel.iface.canvas, *corners[0]))
        else:
            draw(panel, corners)
        assert panel.session.layer(f"object_{kind}").featureCount() == 1


def test_another_map_tool_ends_drawing(panel, qtbot):
    from qgis.gui import QgsMapToolPan

    page = panel.page("tekenen")
    page.choose(page.palette_view.tiles["bos"].function)
    pan = QgsMapToolPan(panel.iface.canvas)
    panel.iface.canvas.setMapTool(pan)
    assert page.drawing.function is None


def test_search_and_enter_choose_a_function(panel, qtbot):
    page = panel.page("tekenen")
    QTest.keyClicks(page.searchEdit, "hoogspanningsst")
    QTest.keyClick(page.searchEdit, Qt.Key.Key_Return)
    assert page.drawing.function.code == "hoogspanningsstation"
    shown = [code for code, tile in page.palette_view.tiles.items() if tile.isVisibleTo(page.palette_view)]
    assert shown == ["hoogspanningsstation"]


def test_deleting_is_undone_as_well(panel, qtbot):
    page = panel.page("tekenen")
    page.object_list.objectTree.selectAll()
    page.object_list.delete_object()
    assert panel.session.objects() == []
    page.save_row.undo()
    assert len(panel.session.objects()) == 1


def test_the_list_shows_the_measure(panel):
    model = panel.page("tekenen").object_list.objectTree.model()
    assert (model.index(0, 0).data(), model.index(0, 0).data(FIGURE_ROLE)) == ("Woonwijk", "50,0 ha")


def test_a_variant_shows_its_own_objects_and_the_basis(panel, qtbot):
    panel.session.set_variant("A")
    page = draw_housing(panel, INSIDE)
    assert page.object_list.objectTree.model().rowCount() == 2
    panel.session.set_variant("B")
    assert page.object_list.objectTree.model().rowCount() == 1


def test_without_a_proposal_a_tile_says_what_to_do(empty_panel, iface):
    page = empty_panel.page("tekenen")
    QTest.mouseClick(page.palette_view.tiles["bos"], Qt.MouseButton.LeftButton)
    assert page.drawing.function is None
    assert not page.palette_view.tiles["bos"].isChecked()
    assert "Open het voorstel" in iface.bar.currentItem().text()
