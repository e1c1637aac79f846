"""What differs between QGIS versions has one outcome."""

import pytest
from qgis.core import QgsAttributeEditorContainer, QgsPalLayerSettings, QgsSnappingConfig
from qgis.PyQt.QtCore import QPointF

from novex_plugin import compat


class Recorder:
    """A container of a QGIS that has, or lacks, the newer method."""

    def __init__(self) -> None:
        self.calls = []

    def setIsGroupBox(self, value):
        self.calls.append(("setIsGroupBox", value))


def test_the_real_container_becomes_a_tab(qgis_app):
    container = QgsAttributeEditorContainer("Titel", None)
    compat.show_as_tab(container)
    assert container.isGroupBox() is False


def test_an_old_container_is_asked_in_the_old_way():
    container = Recorder()
    compat.show_as_tab(container)
    assert container.calls == [("setIsGroupBox", False)]


class OldMouse:
    """Qt 5: a mouse event knows its place in parts of a pixel as ``localPos``."""

    def localPos(self):
        return QPointF(1.5, 2.5)


class NewMouse:
    def position(self):
        return QPointF(3.5, 4.5)


class OldFinger:
    def __init__(self, number, x):
        self.number, self.x = number, x

    def id(self):
        return self.number

    def pos(self):
        return QPointF(self.x, 0)

    position = pos


class Touch:
    def __init__(self, name, fingers):
        setattr(self, name, lambda: fingers)


@pytest.mark.parametrize(("event", "place"), [(OldMouse(), (1.5, 2.5)), (NewMouse(), (3.5, 4.5))])
def test_the_place_of_an_event_in_both_qts(event, place):
    found = compat.event_position(event)
    assert (found.x(), found.y()) == place


@pytest.mark.parametrize("name", ["touchPoints", "points"])
def test_the_fingers_of_a_touch_come_in_the_order_in_which_they_came_down(name):
    event = Touch(name, [OldFinger(8, 80.0), OldFinger(3, 30.0)])
    assert [place.x() for place in compat.touch_positions(event)] == [30.0, 80.0]


def test_snapping_to_corners_and_edges_is_set_once():
    config = QgsSnappingConfig()
    config.setTypeFlag(QgsSnappingConfig.SnappingTypes.VertexFlag)
    assert compat.snap_to_corners_and_edges(config) is True
    assert compat.snap_to_corners_and_edges(config) is False


class NewLabels:
    """Settings of labels of a newer QGIS, with what was asked of them."""

    def __init__(self):
        self.handling = None

    def placementSettings(self):
        return self

    def setOverlapHandling(self, handling):
        self.handling = handling

    def setPlacementSettings(self, placement):
        self.set = placement is self


def test_all_labels_are_shown_in_old_and_new(monkeypatch):
    class Handling:
        AllowOverlapIfRequired = 1

    monkeypatch.setattr(compat, "Qgis", type("Qgis", (), {"LabelOverlapHandling": Handling}))
    new = NewLabels()
    compat.show_all_labels(new)
    assert new.handling == 1 and new.set
    old = QgsPalLayerSettings()
    if not hasattr(old, "placementSettings"):
        compat.show_all_labels(old)
        assert old.displayAll


@pytest.mark.parametrize("name", ["setMaterial", "setMaterialSettings"])
def test_a_symbol_of_the_3d_view_is_dressed_by_the_method_that_it_has(name):
    given = []
    compat.give_material(type("Symbol", (), {name: lambda self, material: given.append(material)})(), "glas")
    assert given == ["glas"]
