"""One click in the atelier: the view on A3, with what is not saved yet, beside the proposal."""

import shutil
import subprocess

import pytest
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QToolButton

from novex_plugin.adapters.plate import plate_folder
from novex_plugin.ui.atelier import AtelierMode


@pytest.fixture
def atelier(panel, qtbot):
    made = AtelierMode(panel.desk, panel.live, panel.dock)
    made.messages.reraise = True
    panel.dock.show()
    panel.page("tekenen")
    yield made
    made.unload()


def test_one_click_makes_a_png_and_a_pdf_of_the_view(panel, atelier, qtbot):
    atelier.enter()
    button = panel.iface.window.findChild(QToolButton, "atelier_plaat")
    assert button.text() == "Plaat" and not button.icon().isNull()
    with qtbot.waitSignal(atelier.plates.made, timeout=60_000) as told:
        button.click()
    folder = plate_folder(panel.session.path)
    assert [path.name for path in told.args[0]] == ["001_plaat_2030_basis.png", "001_plaat_2030_basis.pdf"]
    assert sorted(folder.iterdir()) == sorted(told.args[0])
    assert QImage(str(told.args[0][0])).width() > 2000
    with qtbot.waitSignal(atelier.plates.made, timeout=60_000) as again:
        button.click()
    assert again.args[0][0].name.startswith("002_")


def test_the_plate_counts_what_is_not_saved_yet(panel, atelier, qtbot):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (Debian: poppler-utils) is not installed")
    layer = panel.session.layer("object_vlak")
    with panel.session.step("hernoemd") as step:
        feature = next(layer.getFeatures())
        step.change(layer, feature.id(), {"hoeveelheid": 4321.0, "eenheid": "woningen"})
    with qtbot.waitSignal(atelier.plates.made, timeout=60_000) as told:
        atelier.plates.make()
    done = subprocess.run(["pdftotext", str(told.args[0][1]), "-"], capture_output=True, text=True, check=True)
    assert "4.321" in done.stdout and panel.session.header.title.upper() in done.stdout


def test_a_second_click_waits_for_the_first(panel, atelier, qtbot):
    with qtbot.waitSignal(atelier.plates.made, timeout=60_000):
        atelier.plates.make()
        atelier.plates.make()
        assert "nog niet klaar" in panel.iface.bar.currentItem().title()
    assert len(list(plate_folder(panel.session.path).iterdir())) == 2


def test_the_name_is_that_of_the_view_that_was_drawn(panel, atelier, qtbot):
    with qtbot.waitSignal(atelier.plates.made, timeout=60_000) as told:
        atelier.plates.make()
        panel.session.set_horizon("2050")
    assert told.args[0][0].name == "001_plaat_2030_basis.png"


def test_without_a_proposal_it_says_what_to_do(empty_panel, qtbot):
    made = AtelierMode(empty_panel.desk, empty_panel.live, empty_panel.dock)
    made.messages.reraise = True
    made.plates.make()
    assert "voorstel" in empty_panel.iface.bar.currentItem().title()
    made.unload()
