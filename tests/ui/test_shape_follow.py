"""A vertex moved with QGIS's own tool: what was derived follows, what was typed stays, and one undo takes back both."""

import pytest
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from tests.ui.test_draw_page import FREE, draw_housing


def reshape(panel, name, factor=2.0):
    """What the vertex tool does: a command of QGIS's own on the layer."""
    layer = panel.session.layer("object_vlak")
    feature = next(one for one in layer.getFeatures() if one["naam"] == name)
    shape = QgsGeometry(feature.geometry())
    box = shape.boundingBox()
    larger = QgsGeometry.fromRect(box)
    larger.transform(_stretch(box, factor))
    larger.convertToMultiType()
    layer.beginEditCommand("Hoekpunt verplaatst")
    layer.changeGeometry(feature.id(), larger)
    layer.endEditCommand()


def _stretch(box, factor):
    from qgis.PyQt.QtGui import QTransform

    moved = QTransform()
    moved.translate(box.xMinimum(), box.yMinimum())
    moved.scale(factor, 1.0)
    moved.translate(-box.xMinimum(), -box.yMinimum())
    return moved


def of_name(panel, name):
    return next(item for item in panel.session.objects() if item.name == name)


def test_a_derived_quantity_follows_and_one_undo_takes_back_both(panel, qtbot):
    draw_housing(panel, FREE)
    made = next(item for item in panel.session.objects() if item.quantity_derived)
    assert made.quantity == pytest.approx(made.geometry.area / 10_000 * made.density, abs=0.5)
    steps = len(panel.session.watch.steps())
    reshape(panel, made.name)
    qtbot.waitUntil(lambda: of_name(panel, made.name).quantity != made.quantity)
    after = of_name(panel, made.name)
    assert after.quantity == pytest.approx(after.geometry.area / 10_000 * made.density, abs=0.5)
    assert len(panel.session.watch.steps()) == steps + 1
    panel.session.undo()
    back = of_name(panel, made.name)
    assert (back.quantity, back.geometry.area) == (made.quantity, pytest.approx(made.geometry.area))
    panel.session.redo()
    qtbot.wait(50)
    again = of_name(panel, made.name)
    assert (again.quantity, again.geometry.area) == (after.quantity, pytest.approx(after.geometry.area))
    assert len(panel.session.watch.steps()) == steps + 1


def test_what_was_typed_stays(panel, qtbot):
    page = draw_housing(panel, FREE)
    made = next(item for item in panel.session.objects() if item.quantity_derived)
    field = page.card.hoeveelheidInput
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "400")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: of_name(panel, made.name).quantity == 400)
    assert not of_name(panel, made.name).quantity_derived
    reshape(panel, made.name)
    qtbot.wait(100)
    assert of_name(panel, made.name).quantity == 400
