"""The dialog for neighbouring provinces: list, add, refuse, remove."""

import pytest
from qgis.core import QgsProject
from shapely.geometry import box

from novex_plugin.adapters import geopackage
from novex_plugin.adapters.neighbour_layers import find_neighbours
from novex_plugin.adapters.neighbours import neighbours_in
from novex_plugin.core.model.records import ProposalHeader, ProposalObject, Variant
from novex_plugin.ui.neighbours_dialog import NeighboursDialog
from tests.small_world import housing, make_proposal


@pytest.fixture
def dialog(empty_panel, small_store, tmp_path, qtbot):
    empty_panel.session.open(make_proposal(tmp_path, housing()))
    empty_panel.session.set_store(small_store)
    made = NeighboursDialog(empty_panel.desk)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def neighbour(tmp_path):
    header = ProposalHeader("n", "Utrecht samen", "PV26", version="1.0")
    made = geopackage.create_proposal(
        tmp_path / "utrecht.gpkg", header,
        [Variant("A", "Meer wind", preferred=True), Variant("Z", "Weg", archived=True)],
    )
    made.write_objects([
        ProposalObject("n-1", "Molens Zuid", box(150_600, 450_000, 150_900, 450_400), "vlak", "windpark"),
        ProposalObject("n-2", "Extra", box(150_600, 450_500, 150_900, 450_900), "vlak", "windpark", variant="A"),
    ])
    return made.path


def rows(dialog):
    model = dialog.neighbourTree.model()
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


def test_a_file_is_opened_chosen_from_and_read(dialog, neighbour, qtbot):
    assert rows(dialog) == [] and not dialog.choicePanel.isVisible() and not dialog.removeButton.isEnabled()
    dialog.offer(neighbour)
    qtbot.waitUntil(dialog.choicePanel.isVisible, timeout=10_000)
    assert "Utrecht samen 1.0, Utrecht, met 2 objecten" in dialog.fileLabel.text()
    combo = dialog.variantCombo
    assert [combo.itemText(row) for row in range(combo.count())] == ["Basis", "A  Meer wind"]
    assert combo.currentData() == "A"  # what the neighbour prefers
    assert dialog.horizonCombo.currentData() == dialog.session.horizon
    dialog.read()
    qtbot.waitUntil(lambda: rows(dialog) != [], timeout=10_000)
    assert rows(dialog) == [["Utrecht", "Utrecht samen 1.0", "2"]]
    assert "2 objecten van Utrecht ingelezen" in dialog.resultLabel.text()
    assert not dialog.choicePanel.isVisible()
    assert set(find_neighbours(QgsProject.instance())) == {"buur_vlak"}
    assert {item.uuid for item in dialog.session.objects()} == {"w1"}


def test_what_is_refused_is_said_in_the_dialog(dialog, tmp_path, qtbot):
    letter = tmp_path / "brief.gpkg"
    letter.write_text("Geachte collega")
    dialog.offer(letter)
    qtbot.waitUntil(lambda: "geen voorstel" in dialog.resultLabel.text(), timeout=10_000)
    dialog.offer(dialog.session.path)
    qtbot.waitUntil(dialog.choicePanel.isVisible, timeout=10_000)
    dialog.read()
    qtbot.waitUntil(lambda: "uw eigen voorstel" in dialog.resultLabel.text(), timeout=10_000)
    assert dialog.readButton.isEnabled()
    assert neighbours_in(dialog.session.proposal) == []


def test_a_province_is_taken_away_again(dialog, neighbour, qtbot):
    dialog.offer(neighbour)
    qtbot.waitUntil(dialog.choicePanel.isVisible, timeout=10_000)
    dialog.read()
    qtbot.waitUntil(lambda: rows(dialog) != [], timeout=10_000)
    assert dialog.removeButton.isEnabled()
    dialog.remove()
    assert rows(dialog) == []
    assert "Weggehaald: Utrecht" in dialog.resultLabel.text()
    assert find_neighbours(QgsProject.instance()) == {}
    assert neighbours_in(dialog.session.proposal) == []


def test_closing_the_proposal_takes_the_layers_along(dialog, neighbour, qtbot):
    dialog.offer(neighbour)
    qtbot.waitUntil(dialog.choicePanel.isVisible, timeout=10_000)
    dialog.read()
    qtbot.waitUntil(lambda: rows(dialog) != [], timeout=10_000)
    dialog.session.close()
    assert find_neighbours(QgsProject.instance()) == {}
