"""Taking over features of other layers: by a click, from a menu, by a drag; any CRS, parts, heights and curves."""

import math

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from shapely.geometry import Point, Polygon

from novex_plugin.adapters.shape_takeover import Source
from tests.ui.canvas_events import click, drag

SQUARE = "Polygon((151200 449200, 151600 449200, 151600 449600, 151200 449600, 151200 449200))"
CIRCLE = ("CurvePolygonZ (CompoundCurveZ (CircularStringZ (151200 449400 5, 151400 449600 5, 151600 449400 5),"
          " CircularStringZ (151600 449400 5, 151400 449200 5, 151200 449400 5)))")  # fmt: skip


def layer_of(kind, *rows, crs="EPSG:28992", name="Plannen"):
    made = QgsVectorLayer(f"{kind}?crs={crs}&field=naam:string&field=code:integer", name, "memory")
    if not crs:
        made.setCrs(QgsCoordinateReferenceSystem())
    features = []
    for number, (wkt, label) in enumerate(rows, 1):
        geometry = QgsGeometry.fromWkt(wkt) if isinstance(wkt, str) else wkt
        assert not geometry.isNull()
        if crs and crs != "EPSG:28992":
            rd = QgsCoordinateReferenceSystem("EPSG:28992")
            geometry.transform(QgsCoordinateTransform(rd, QgsCoordinateReferenceSystem(crs), QgsProject.instance()))
        feature = QgsFeature(made.fields())
        feature.setGeometry(geometry)
        feature.setAttributes([label, number])
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    made.updateExtents()
    made.setDisplayExpression('"naam"')
    QgsProject.instance().addMapLayer(made)
    return made


def armed(panel, *layers, function="woningbouw", kind="vlak", mode=None):
    """The take-over tool on the map, with these layers in sight."""
    panel.iface.canvas.setRenderFlag(False)  # what is in sight counts, not the picture
    panel.iface.canvas.setLayers([*layers, *panel.session.layers()])
    page = panel.page("tekenen")
    page.choose(page.palette_view.tiles[function].function)
    page.drawing.arm(page.drawing.function, kind)
    row = page.shape_row
    if mode:
        next(action for action in row.takeButton.menu().actions() if mode in action.text()).trigger()
    QTest.mouseClick(row.takeButton, Qt.MouseButton.LeftButton, pos=QPoint(8, 12))  # left of the arrow of its menu
    assert row.seat.name == "overnemen"
    return row


def made_by(panel):
    return [item for item in panel.session.objects() if item.uuid != "w1"]


def told(panel):
    item = panel.iface.bar.currentItem()
    return f"{item.title()} {item.text()}" if item is not None else ""


def test_a_click_makes_an_object_with_name_and_origin(panel):
    source = layer_of("Polygon", (SQUARE, "Oosterveld"))
    armed(panel, source)
    click(panel.iface.canvas, 151_400, 449_400)
    (made,) = made_by(panel)
    assert (made.name, made.function, made.perspective, made.horizon) == ("Oosterveld", "woningbouw", "3", "2030")
    assert made.extra["bron"] == "Laag 'Plannen', kenmerk 1"
    assert made.geometry.area == pytest.approx(160_000)
    assert panel.session.selection.uuids() == [made.uuid]
    assert panel.session.undo()
    assert made_by(panel) == []
    assert not panel.session.undo()
    assert panel.session.redo()
    assert [item.name for item in made_by(panel)] == ["Oosterveld"]


def test_the_source_is_only_read(panel):
    source = layer_of("Polygon", (SQUARE, "Oosterveld"))
    armed(panel, source)
    click(panel.iface.canvas, 151_400, 449_400)
    assert not source.isEditable()
    assert source.featureCount() == 1


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:25831"])
def test_another_crs_lands_on_the_same_ground(panel, crs):
    source = layer_of("Polygon", (SQUARE, "Elders"), crs=crs)
    armed(panel, source)
    click(panel.iface.canvas, 151_400, 449_400)
    (made,) = made_by(panel)
    assert made.geometry.area == pytest.approx(160_000, rel=1e-3)
    assert made.geometry.centroid.distance(Point(151_400, 449_400)) < 1


def test_curves_become_chords_and_heights_go(panel):
    source = layer_of("CurvePolygonZ", (CIRCLE, "Rond"))
    armed(panel, source)
    click(panel.iface.canvas, 151_400, 449_400)
    (made,) = made_by(panel)
    assert made.geometry.area == pytest.approx(math.pi * 200**2, rel=1e-5)
    assert not made.geometry.has_z
    stored = next(one for one in panel.session.layer("object_vlak").getFeatures() if one["naam"] == "Rond")
    assert stored.geometry().constGet().wktTypeStr() == "MultiPolygon"


def test_of_several_under_the_pointer_a_menu_lets_choose(panel):
    below = layer_of("Polygon", (SQUARE, "Onder"), name="Onderlaag")
    above = layer_of("Polygon", (SQUARE, "Boven"), (SQUARE, "Boven twee"), name="Bovenlaag")
    row = armed(panel, above, below)
    click(panel.iface.canvas, 151_400, 449_400)
    texts = [action.text() for action in row.shapes.menu.actions() if action.text()]
    assert set(texts) == {"Boven · Bovenlaag", "Boven twee · Bovenlaag", "Onder · Onderlaag", "Alle 3 overnemen"}
    assert texts[-2] == "Onder · Onderlaag"
    assert made_by(panel) == []
    next(action for action in row.shapes.menu.actions() if "Onder ·" in action.text()).trigger()
    assert [item.name for item in made_by(panel)] == ["Onder"]
    row.shapes.menu.close()


def test_all_of_several_is_one_step(panel):
    above = layer_of("Polygon", (SQUARE, "Een"), (SQUARE, "Twee"))
    row = armed(panel, above)
    click(panel.iface.canvas, 151_400, 449_400)
    row.shapes.menu.actions()[-1].trigger()
    assert len(made_by(panel)) == 2
    row.shapes.menu.close()
    assert panel.session.undo()
    assert made_by(panel) == []


def test_a_rectangle_takes_all_that_it_touches_at_once(panel):
    squares = [(SQUARE.replace("1512", f"15{number}2").replace("1516", f"15{number}6"), f"Vlak {number}")
               for number in (1, 2)]  # fmt: skip
    source = layer_of("Polygon", *squares)
    armed(panel, source)
    drag(panel.iface.canvas, (151_100, 449_100), (152_700, 449_700))
    assert sorted(item.name for item in made_by(panel)) == ["Vlak 1", "Vlak 2"]
    assert panel.session.undo()
    assert made_by(panel) == []


def test_only_the_part_that_was_pointed_at(panel):
    two = ("MultiPolygon(((151200 449200, 151600 449200, 151600 449600, 151200 449200)),"
           "((152000 449200, 152400 449200, 152400 449600, 152000 449200)))")  # fmt: skip
    source = layer_of("MultiPolygon", (two, "Twee delen"))
    armed(panel, source, mode="aangewezen deel")
    click(panel.iface.canvas, 152_300, 449_300)
    (made,) = made_by(panel)
    assert made.geometry.area == pytest.approx(80_000)
    assert made.geometry.bounds[0] == 152_000


def test_only_what_lies_in_the_province(panel):
    over = "Polygon((139000 449200, 151600 449200, 151600 449600, 139000 449600, 139000 449200))"
    source = layer_of("Polygon", (over, "Over de grens"))
    armed(panel, source, mode="binnen de provincie")
    click(panel.iface.canvas, 151_400, 449_400)
    (made,) = made_by(panel)
    assert made.geometry.bounds[0] == 140_000


def test_a_line_becomes_a_line_when_the_function_can_be_one(panel):
    source = layer_of("LineString", ("LineString(151200 449400, 151800 449400)", "Nieuwe weg"))
    armed(panel, source, function="infrastructuur_weg_spoor", kind="lijn")
    click(panel.iface.canvas, 151_500, 449_400)
    (made,) = made_by(panel)
    assert (made.kind, made.geometry.length) == ("lijn", 600)


def test_what_the_function_cannot_be_is_refused(panel):
    source = layer_of("LineString", ("LineString(151200 449400, 151800 449400)", "Weg"))
    armed(panel, source, function="bos")
    click(panel.iface.canvas, 151_500, 449_400)
    assert "kan geen lijn zijn" in told(panel)
    assert not panel.session.has_edits()


def test_every_point_of_a_multipoint_is_an_object(panel):
    source = layer_of("MultiPoint", ("MultiPoint((151200 449400), (151400 449400))", "Halten"))
    armed(panel, source, kind="punt")
    click(panel.iface.canvas, 151_200, 449_400)
    assert [item.kind for item in made_by(panel)] == ["punt", "punt"]
    assert "eigen object" in told(panel)
    assert panel.session.undo()
    assert made_by(panel) == []


def test_a_self_crossing_feature_is_repaired(panel):
    bow = "Polygon((151200 449200, 151600 449600, 151600 449200, 151200 449600, 151200 449200))"
    source = layer_of("Polygon", (bow, "Strik"))
    armed(panel, source)
    click(panel.iface.canvas, 151_550, 449_400)
    (made,) = made_by(panel)
    assert made.geometry.is_valid
    assert made.geometry.area == pytest.approx(80_000)


def test_a_layer_without_crs_is_refused(panel):
    source = layer_of("Polygon", (SQUARE, "Nergens"), crs="")
    row = armed(panel, source)
    row.shapes.take_over([Source(source, next(source.getFeatures()))])
    assert "coördinatenstelsel niet bekend" in told(panel)
    assert not panel.session.has_edits()


def test_nothing_there_is_said(panel):
    armed(panel, layer_of("Polygon", (SQUARE, "Ver weg")))
    click(panel.iface.canvas, 149_300, 449_300)
    assert "geen kenmerk" in told(panel)


def test_our_own_objects_are_not_offered(panel):
    armed(panel)
    click(panel.iface.canvas, 150_200, 450_400)
    assert "geen kenmerk" in told(panel)
    assert made_by(panel) == []


def test_two_hundred_thousand_vertices_come_with_advice(panel):
    angles = np.linspace(0, 2 * np.pi, 200_000, endpoint=False)
    ring = np.column_stack([151_400 + 200 * np.cos(angles), 449_400 + 200 * np.sin(angles)])
    geometry = QgsGeometry()
    geometry.fromWkb(Polygon(ring).wkb)
    armed(panel, layer_of("Polygon", (geometry, "Zwaar")))
    click(panel.iface.canvas, 151_400, 449_400)
    assert len(made_by(panel)) == 1
    assert "200.001 hoekpunten" in told(panel)


def test_too_many_at_once_is_an_import(panel):
    source = layer_of("Polygon", *[(SQUARE, f"V{number}") for number in range(501)])
    armed(panel, source)
    drag(panel.iface.canvas, (151_100, 449_100), (152_700, 449_700))
    assert "501 kenmerken" in told(panel)
    assert "Importeren" in told(panel)
    assert not panel.session.has_edits()


def test_escape_and_right_click_lay_the_tool_down(panel):
    source = layer_of("Polygon", (SQUARE, "Oosterveld"))
    row = armed(panel, source)
    QTest.keyClick(panel.iface.canvas, Qt.Key.Key_Escape)
    assert not row.takeButton.isChecked()
    row = armed(panel, source)
    click(panel.iface.canvas, 151_400, 449_400, Qt.MouseButton.RightButton)
    assert not row.takeButton.isChecked()


def test_without_a_function_the_button_says_what_to_do(panel):
    button = panel.page("tekenen").shape_row.takeButton
    assert not button.isEnabled()
    assert "Kies eerst een functie" in button.toolTip()
