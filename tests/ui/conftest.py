"""The panel on a real canvas, without the rest of QGIS."""

import shutil

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle

from novex_plugin.adapters import settings, tasks
from novex_plugin.adapters.messages import Messages
from tests.fake_iface import FakeIface
from tests.small_world import housing, make_proposal, make_store


class Panel:
    """The parts that plugin.py puts together."""

    def __init__(self, iface) -> None:
        from novex_plugin.ui.desk import Desk
        from novex_plugin.ui.dock import NovexDock
        from novex_plugin.ui.live_monitor import LiveMonitor
        from novex_plugin.ui.session import Session

        self.iface = iface
        self.messages = Messages(iface.bar)
        self.messages.reraise = True
        self.session = Session(QgsProject.instance(), self.messages)
        self.desk = Desk(iface, self.session, self.messages)
        self.live = LiveMonitor(self.desk)
        self.dock = NovexDock(self.desk, self.live, iface.window)
        iface.addDockWidget(2, self.dock)
        self.live.load()
        self.session.load()

    def page(self, name):
        self.dock.show_page(name)
        return self.dock.pages_by_name[name]

    def close(self):
        tasks.abandon_all()
        for layer in self.session.layers():
            layer.rollBack()
        self.dock.unload()
        self.live.unload()
        self.session.unload()


@pytest.fixture(scope="session")
def small_store(tmp_path_factory, qgis_app):
    return make_store(tmp_path_factory.mktemp("basisset"))


@pytest.fixture
def iface(qgis_app, qtbot):
    made = FakeIface()
    made.window.show()
    qtbot.waitExposed(made.window)
    made.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
    made.canvas.setExtent(QgsRectangle(149_000, 449_000, 153_000, 452_000))
    yield made
    made.close()


@pytest.fixture
def own_folder(tmp_path, qgis_app):
    """Snapshots, own layers and choices of this test alone."""
    folder = tmp_path / "van mij"
    folder.mkdir()
    values = {"basisset_folder": str(folder / "bibliotheek"), "own_layers": str(folder / "eigen.novex-lagen.json"),
              "journal_folder": str(folder / "herstel"), "province": "", "profile": "start",
              "chosen_layers": []}  # fmt: skip
    for key, value in values.items():
        settings.put(key, value)
    return folder


@pytest.fixture
def empty_panel(iface, qgis_new_project, own_folder):
    made = Panel(iface)
    yield made
    made.close()
    QgsProject.instance().clear()


@pytest.fixture
def panel(empty_panel, small_store, tmp_path):
    """The panel with a proposal of one housing area and the small basisset."""
    store = tmp_path / "klaar.gpkg"
    shutil.copyfile(small_store, store)
    empty_panel.session.open(make_proposal(tmp_path, housing()))
    empty_panel.session.set_store(store)
    return empty_panel
