"""A tool may be on the map while the layers go: another proposal, another project. QGIS must live on."""

import pytest
from qgis.core import QgsProject

from tests.small_world import housing, make_proposal


def arm_function(panel):
    page = panel.page("tekenen")
    page.choose(page.palette_view.tiles["bos"].function)
    assert page.drawing.function is not None


def arm_split(panel):
    panel.session.selection.choose(["w1"])
    panel.page("tekenen").shape_row.shapes.arm("knippen")
    assert panel.page("tekenen").shape_row.seat.name == "knippen"


def close(panel, tmp_path):
    panel.session.close()


def open_other(panel, tmp_path):
    folder = tmp_path / "ander"
    folder.mkdir()
    panel.session.open(make_proposal(folder, housing("n1")))


def clear(panel, tmp_path):
    QgsProject.instance().clear()


@pytest.mark.parametrize("arm", [arm_function, arm_split])
@pytest.mark.parametrize("go", [close, open_other, clear])
def test_the_tool_lets_go_of_layers_that_are_gone(panel, tmp_path, arm, go):
    arm(panel)
    for layer in panel.session.layers():
        layer.rollBack()
    go(panel, tmp_path)
    page = panel.page("tekenen")
    assert page.drawing.function is None
    assert page.shape_row.seat.name == ""
    current = panel.iface.canvas.currentLayer()
    assert current is None or current.id() in QgsProject.instance().mapLayers()
