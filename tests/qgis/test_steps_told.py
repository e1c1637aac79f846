"""When an edit is told: at once after a silence, and a burst of them once, when it is over."""

import pytest
from qgis.core import QgsProject

from novex_plugin.adapters import layers, watcher
from novex_plugin.adapters import settings as plugin_settings
from novex_plugin.adapters.watcher import LayerWatch
from tests.small_world import housing, make_proposal

LONG_MS = 600_000  # nothing that waits this long is told while a test runs


@pytest.fixture
def layer(qgis_app, qgis_new_project, tmp_path, monkeypatch):
    plugin_settings.put("journal_folder", str(tmp_path / "herstel"))
    monkeypatch.setattr(watcher, "QUIET_S", LONG_MS / 1000)  # the next edit belongs to the burst, however slow we are
    made = layers.add_proposal_layers(QgsProject.instance(), make_proposal(tmp_path, housing()))["object_vlak"]
    made.startEditing()
    yield made
    made.rollBack()
    QgsProject.instance().clear()
    plugin_settings.put("journal_folder", "")


@pytest.fixture
def watch(layer):
    made = LayerWatch(LONG_MS)
    made._told_at = -1e9  # long ago
    made.follow([layer])
    yield made
    made.stop()


def move(layer, by):
    layer.moveVertex(150_000 + by, 450_000, next(layer.getFeatures()).id(), 0)


def test_the_first_edit_is_told_without_waiting(watch, layer, qtbot):
    told = []
    watch.edited.connect(lambda: told.append(1))
    move(layer, 10)
    move(layer, 20)  # in the same turn: taken along
    assert told == [] and watch.is_waiting()
    qtbot.waitUntil(lambda: told == [1], timeout=20_000)
    assert not watch.is_waiting()


def test_the_rest_of_a_burst_waits(watch, layer, qtbot):
    told = []
    watch.edited.connect(lambda: told.append(1))
    move(layer, 10)
    qtbot.waitUntil(lambda: told == [1], timeout=20_000)
    for by in (20, 30, 40):
        move(layer, by)
        qtbot.wait(5)
    assert told == [1] and watch.is_waiting()
    watch.flush()
    assert told == [1, 1]
