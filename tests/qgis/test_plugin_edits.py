"""Strokes as the layers store them, and edits that can be taken back in order."""

import pytest
from qgis.core import QgsGeometry, QgsProject, QgsWkbTypes

from novex_plugin.adapters import edits, layers
from novex_plugin.adapters.edit_steps import StepMaker
from novex_plugin.adapters.watcher import LayerWatch
from novex_plugin.core.errors import NovexError
from tests.small_world import housing, make_proposal


@pytest.fixture
def found(qgis_app, qgis_new_project, tmp_path):
    yield layers.add_proposal_layers(QgsProject.instance(), make_proposal(tmp_path, housing()))
    for layer in QgsProject.instance().mapLayers().values():
        layer.rollBack()
    QgsProject.instance().clear()


def wkt(text):
    return QgsGeometry.fromWkt(text)


def test_a_polygon_becomes_flat_and_multi(found):
    drawn = wkt("PolygonZM ((0 0 1 2, 9 0 1 2, 9 9 1 2, 0 0 1 2))")
    shape, repaired = edits.sound_geometry(drawn, found["object_vlak"])
    assert shape.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert not repaired


def test_a_curve_becomes_straight(found):
    arc = wkt("CurvePolygon (CompoundCurve (CircularString (0 0, 5 5, 10 0), (10 0, 0 0)))")
    shape, _ = edits.sound_geometry(arc, found["object_vlak"])
    assert shape.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert shape.area() == pytest.approx(39.27, rel=0.01)  # half a disc with radius 5


def test_a_bow_tie_is_repaired_without_losing_a_side(found):
    shape, repaired = edits.sound_geometry(wkt("Polygon ((0 0, 10 10, 10 0, 0 10, 0 0))"), found["object_vlak"])
    assert repaired
    assert shape.isGeosValid()
    assert shape.area() == pytest.approx(50.0)


@pytest.mark.parametrize("shape", ["Polygon EMPTY", "Polygon ((0 0, 5 5, 10 10, 0 0))"])
def test_a_shape_without_area_is_refused_with_advice(found, shape):
    with pytest.raises(NovexError) as caught:
        edits.sound_geometry(wkt(shape), found["object_vlak"])
    assert caught.value.hint


def test_a_new_feature_gets_defaults_and_a_uuid_of_its_own(found):
    layer = found["object_vlak"]
    values = {"naam": "A", "functie": "bos", "bestaat_niet": 1}
    first, second = (edits.new_feature(layer, wkt("MultiPolygon (((0 0, 9 0, 9 9, 0 0)))"), values) for _ in range(2))
    assert first["uuid"] and first["uuid"] != second["uuid"]
    assert first["functie"] == "bos"


def add(watch, layer, shape="MultiPolygon (((0 0, 9 0, 9 9, 0 0)))"):
    with watch.step("erbij") as step:
        return edits.add_feature(layer, edits.new_feature(layer, wkt(shape), {}), step)


def test_adding_is_one_step(found):
    layer = found["object_vlak"]
    feature = edits.new_feature(layer, wkt("MultiPolygon (((0 0, 9 0, 9 9, 0 0)))"), {"naam": "A"})
    with StepMaker(lambda: None, lambda: None).step("Tekenen") as step:
        edits.add_feature(layer, feature, step)
    assert layer.undoStack().count() == 1


def test_a_read_only_layer_says_why_not(found):
    found["object_vlak"].setReadOnly(True)
    with pytest.raises(NovexError, match="kan niet worden bewerkt"):
        edits.start_editing(found["object_vlak"])


def test_an_object_that_is_gone_is_said(found):
    with pytest.raises(NovexError, match="bestaat niet meer"):
        edits.find_feature([found[name] for name in ("object_vlak", "object_lijn", "object_punt")], "onbekend")


def test_undo_goes_back_in_the_order_of_the_edits_across_layers(found, qtbot):
    watch = LayerWatch(0)
    area, point = found["object_vlak"], found["object_punt"]
    watch.follow([area, point])
    add(watch, area)
    add(watch, point, "Point (1 1)")
    add(watch, area)
    counts = []
    while watch.undo():
        counts.append((area.featureCount(), point.featureCount()))
    assert counts == [(2, 1), (2, 0), (1, 0)]
    assert not watch.can_undo()
    watch.stop()


def test_a_step_over_two_layers_goes_back_and_forth_as_one(found, qtbot):
    watch = LayerWatch(0)
    area, point = found["object_vlak"], found["object_punt"]
    watch.follow([area, point])
    start = (area.featureCount(), point.featureCount())
    with watch.step("samen") as step:
        edits.add_feature(area, edits.new_feature(area, wkt("MultiPolygon (((0 0, 9 0, 9 9, 0 0)))"), {}), step)
        edits.add_feature(point, edits.new_feature(point, wkt("Point (1 1)"), {}), step)
    after = (area.featureCount(), point.featureCount())
    assert after == (start[0] + 1, start[1] + 1)
    assert watch.undo()
    assert (area.featureCount(), point.featureCount()) == start
    assert not watch.can_undo()
    assert watch.redo()
    assert (area.featureCount(), point.featureCount()) == after
    assert not watch.redo()
    watch.stop()


def test_an_error_inside_a_step_takes_everything_back(found, qtbot):
    watch = LayerWatch(0)
    area, point = found["object_vlak"], found["object_punt"]
    watch.follow([area, point])
    start = (area.featureCount(), point.featureCount())
    with pytest.raises(ValueError, match="halverwege"), watch.step("mislukt") as step:
        edits.add_feature(area, edits.new_feature(area, wkt("MultiPolygon (((0 0, 9 0, 9 9, 0 0)))"), {}), step)
        edits.add_feature(point, edits.new_feature(point, wkt("Point (1 1)"), {}), step)
        raise ValueError("halverwege")
    assert (area.featureCount(), point.featureCount()) == start
    assert not watch.can_undo()
    assert not watch.can_redo()
    watch.stop()


def test_a_step_in_which_nothing_happens_leaves_no_trace(found, qtbot):
    watch = LayerWatch(0)
    area = found["object_vlak"]
    watch.follow([area])
    with watch.step("niets") as step:
        step.edit(area)
    assert (area.undoStack().count(), watch.can_undo(), watch.can_redo()) == (0, False, False)
    watch.stop()


def test_many_edits_are_reported_once(found, qtbot):
    watch = LayerWatch(50)
    heard = []
    watch.edited.connect(lambda: heard.append(1))
    layer = found["object_vlak"]
    watch.follow([layer])
    for _ in range(3):
        add(watch, layer)
    qtbot.waitUntil(lambda: heard == [1])
    qtbot.wait(120)
    assert heard == [1]
    watch.stop()


def test_a_stopped_watch_hears_nothing(found, qtbot):
    watch = LayerWatch(0)
    heard = []
    watch.edited.connect(lambda: heard.append(1))
    layer = found["object_vlak"]
    watch.follow([layer])
    watch.stop()
    layer.startEditing()
    layer.deleteFeatures([feature.id() for feature in layer.getFeatures()])
    qtbot.wait(50)
    assert heard == []
