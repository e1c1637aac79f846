"""The plugin comes and goes without leaving anything behind."""

import ast
from configparser import ConfigParser

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QDockWidget

from novex_plugin import classFactory
from tests.fake_iface import FakeIface
from tests.small_world import housing, make_proposal


@pytest.fixture
def iface(qgis_app, qgis_new_project):
    made = FakeIface()
    yield made
    made.close()
    QgsProject.instance().clear()


def census(iface):
    """Everything the plugin may have left in QGIS."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    project, canvas = QgsProject.instance(), iface.canvas
    signals = {
        "readProject": project.receivers(project.readProject),
        "cleared": project.receivers(project.cleared),
        "layersRemoved": project.receivers(project.layersRemoved),
        "mapToolSet": canvas.receivers(canvas.mapToolSet),
        "taskAdded": QgsApplication.taskManager().count(),
    }
    return {
        "docks": len([dock for dock in iface.window.findChildren(QDockWidget) if dock.objectName() == "novex_dock"]),
        "toolbar": len(iface.toolbar.actions()),
        "menu": len(iface.menu.actions()),
        "providers": [one.id() for one in QgsApplication.processingRegistry().providers()].count("novex"),
        "layers": len(QgsProject.instance().mapLayers()),
        **signals,
    }


def layer_receivers():
    return {
        layer.name(): [
            layer.receivers(getattr(layer, name))
            for name in ("featureAdded", "featureDeleted", "geometryChanged", "attributeValueChanged", "layerModified",
                         "editingStopped", "afterCommitChanges", "willBeDeleted")
        ]
        for layer in QgsProject.instance().mapLayers().values()
    }  # fmt: skip


def test_loading_adds_one_of_each(iface):
    before = census(iface)
    plugin = classFactory(iface)
    plugin.initGui()
    found = census(iface)
    assert (found["docks"], found["toolbar"], found["menu"], found["providers"]) == (1, 1, 1, 1)
    plugin.unload()
    assert census(iface) == before


def test_loading_and_unloading_twice_leaves_nothing(iface):
    before = census(iface)
    for _ in range(2):
        plugin = classFactory(iface)
        plugin.initGui()
        plugin.unload()
        assert census(iface) == before


def test_unloading_with_an_open_proposal_leaves_its_layers_and_none_of_our_listeners(iface, tmp_path):
    from novex_plugin.adapters.layers import add_proposal_layers

    path = make_proposal(tmp_path, housing())
    add_proposal_layers(QgsProject.instance(), path)
    before, listeners = census(iface), layer_receivers()
    for _ in range(2):
        plugin = classFactory(iface)
        plugin.initGui()
        assert plugin.session.is_open  # found by the role of its layers
        assert plugin.session.path == path
        plugin.unload()
        assert census(iface) == before
        assert layer_receivers() == listeners


def test_unloading_while_drawing_gives_the_map_its_tool_back(iface, tmp_path):
    plugin = classFactory(iface)
    plugin.initGui()
    plugin.session.open(make_proposal(tmp_path))
    page = plugin.dock.pages_by_name["tekenen"]
    page.choose(page.palette_view.tiles["bos"].function)
    assert iface.canvas.mapTool() is not None
    plugin.unload()
    assert iface.canvas.mapTool() is None


def test_unloading_during_a_task_is_safe(iface, tmp_path):
    import threading

    started = threading.Event()

    def endless(progress):
        started.set()
        while True:
            progress.step(0.1)

    delivered = []
    plugin = classFactory(iface)
    plugin.initGui()
    plugin.dock.desk.run("Eindeloos", endless, delivered.append)
    assert started.wait(5)
    plugin.unload()
    QCoreApplication.processEvents()
    assert delivered == []


def test_the_provider_loads_without_a_window(qgis_app):
    plugin = classFactory(None)
    plugin.initProcessing()
    registry = QgsApplication.processingRegistry()
    assert {algorithm.name() for algorithm in registry.providerById("novex").algorithms()} >= {"toets", "pakket"}
    plugin.unload()
    assert registry.providerById("novex") is None


def test_importing_the_package_does_nothing(repo_root):
    tree = ast.parse((repo_root / "novex_plugin" / "__init__.py").read_text(encoding="utf-8"))
    outside = [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]
    assert [getattr(node, "module", None) for node in outside] == ["typing"]


def test_metadata_says_what_the_store_asks(repo_root):
    parser = ConfigParser(interpolation=None)
    parser.read(repo_root / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    wanted = ("name", "description", "about", "version", "qgisMinimumVersion", "author", "email", "tracker",
              "repository", "homepage")  # fmt: skip
    assert all(general.get(key) for key in wanted)
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert "supportsQt6" not in general
    assert general["hasProcessingProvider"] == "yes"
    assert (repo_root / general["icon"]).exists()
