"""Layers that are opened in other threads arrive whole, in the thread that asked, or not at all."""

import threading

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRuleBasedRenderer,
)
from qgis.PyQt.QtCore import QThread

from novex_plugin.adapters import gpkg_sql as sql
from novex_plugin.adapters import layer_opening, layers
from novex_plugin.adapters.layer_opening import opening
from novex_plugin.core.errors import NovexError
from tests.small_world import housing, make_proposal

TABLES = (*layers.MAP_TABLES, *layers.LIST_TABLES)


@pytest.fixture
def path(tmp_path):
    return make_proposal(tmp_path, housing())


@pytest.fixture
def project(qgis_app):
    project = QgsProject()
    yield project
    project.clear()


def threads():
    return [one.name for one in threading.enumerate() if one.name.startswith("novex-")]


def test_layers_live_in_the_thread_that_asked_and_have_their_style(qgis_app, path):
    with opening(path, "object_vlak", TABLES) as under_way:
        found = {name: under_way.layer(name) for name in TABLES}
    assert all(layer.isValid() for layer in found.values())
    assert {layer.thread() for layer in found.values()} == {QThread.currentThread()}
    assert all(isinstance(found[name].renderer(), QgsRuleBasedRenderer) for name in layers.OBJECT_TABLES.values())
    assert found["object_vlak"].featureCount() == 1
    assert threads() == []


def test_each_table_is_opened_once_and_what_takes_longest_first(qgis_app, path, monkeypatch):
    asked, real = [], layer_opening.open_layer

    def noted(*args):
        asked.append(args[1])
        return real(*args)

    monkeypatch.setattr(layer_opening, "open_layer", noted)
    with opening(path, "object_vlak", ("variant", "voorstel", "object_vlak")) as under_way:
        under_way.layer("voorstel")
    assert asked == ["object_vlak", "variant", "voorstel"]


def test_places_still_go_to_other_coordinate_systems_after_the_threads_have_gone(project, path):
    """A coordinate system that was made in a thread loses what PROJ made of it when that thread ends."""
    QgsCoordinateReferenceSystem.invalidateCache()  # as in a QGIS that just began
    found = layers.add_proposal_layers(project, path)
    wanted = QgsCoordinateReferenceSystem("EPSG:4326")
    for name, layer in found.items():
        for crs in (layer.crs(), layer.dataProvider().crs()) if layer.isSpatial() else ():
            place = QgsCoordinateTransform(crs, wanted, project).transform(155_000, 463_000)
            assert (round(place.x(), 2), round(place.y(), 2)) == (5.39, 52.16), name
            assert crs.operation().isValid()


def test_a_damaged_file_is_said_to_be_damaged(qgis_app, path, monkeypatch):
    def damaged(_path):
        raise NovexError("beschadigd")

    monkeypatch.setattr(layer_opening, "require_sound", damaged)
    with opening(path, "object_vlak", TABLES) as under_way, pytest.raises(NovexError, match="beschadigd"):
        under_way.require_sound()


def test_work_under_way_is_over_when_the_block_is_left(qgis_app, path):
    with pytest.raises(ZeroDivisionError), opening(path, "object_vlak", TABLES):
        raise ZeroDivisionError
    assert threads() == []


def test_a_table_that_is_gone_is_said_in_words(qgis_app, path):
    with sql.writing(path) as connection:
        connection.execute("DROP TABLE leg_uit")
    with pytest.raises(NovexError, match="leg_uit"), opening(path, "object_vlak", ("leg_uit", "variant")) as under_way:
        under_way.layer("leg_uit")
    with pytest.raises(NovexError, match="leg_uit"), opening(path, "leg_uit", ("leg_uit", "variant")):
        pytest.fail("begun")
    assert threads() == []


def test_a_style_that_cannot_be_read_leaves_the_project_as_it_was(project, path, monkeypatch, tmp_path):
    (tmp_path / "object_lijn").mkdir()
    (tmp_path / "object_lijn" / "symbologie.qml").write_text("geen xml", encoding="utf-8")
    monkeypatch.setattr("novex_plugin.adapters.styles.styles", lambda role: tmp_path / role)
    with pytest.raises(NovexError, match=r"symbologie\.qml"):
        layers.add_proposal_layers(project, path)
    assert project.mapLayers() == {}
    assert project.layerTreeRoot().children() == []


def test_what_goes_wrong_meanwhile_leaves_the_project_as_it_was(project, path):
    def fail():
        raise NovexError("tussendoor")

    with pytest.raises(NovexError, match="tussendoor"):
        layers.add_proposal_layers(project, path, meanwhile=fail)
    assert project.mapLayers() == {}
    assert threads() == []


def test_opening_again_and_again_never_stalls(project, path):
    for _ in range(8):
        found = layers.add_proposal_layers(project, path)
        assert sorted(found) == sorted(TABLES)
        project.clear()
