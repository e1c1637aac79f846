"""What the panel offers after a crash, and the tab that says who changed what."""

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from novex_plugin.adapters import geopackage, journal_restore
from novex_plugin.adapters.edit_stamps import current_user
from novex_plugin.ui.row_delegate import BELOW_ROLE, FIGURE_ROLE
from tests.small_world import housing
from tests.ui.test_undo import answer, names, rename


def crash(panel):
    """The unsaved edits are gone and their journal is left behind; the project is empty."""
    path = panel.session.path
    panel.session.watch.stop()
    for layer in panel.session.edit_layers():
        layer.rollBack()
    QgsProject.instance().clear()
    return path


def bar_button(iface, name):
    return iface.bar.findChild(QPushButton, name)


def press(iface, name):
    QTest.mouseClick(bar_button(iface, name), Qt.MouseButton.LeftButton)


@pytest.fixture
def crashed(panel):
    """The path of a proposal with one unsaved change, after the crash."""
    rename(panel, "Niet opgeslagen")
    return crash(panel)


def test_opening_the_proposal_offers_what_was_lost(panel, iface, crashed):
    panel.session.open(crashed)
    offered = panel.page("tekenen").save_row.recovery
    assert "voorstel.gpkg: 1 gewijzigd, van" in iface.bar.currentItem().text()
    press(iface, "restoreButton")
    assert names(panel) == ["Niet opgeslagen"]
    assert panel.session.watch.undo_title() == "Niet opgeslagen bewerkingen terugzetten"
    assert geopackage.open_proposal(crashed).objects()[0].name == "Woonwijk"
    assert offered.offered is None
    assert len(journal_restore.find(crashed)) == 1  # until it is saved
    panel.session.save()
    assert journal_restore.find(crashed) == []
    assert geopackage.open_proposal(crashed).objects()[0].name == "Niet opgeslagen"


def test_an_undone_restore_is_offered_again_later(panel, iface, crashed):
    panel.session.open(crashed)
    press(iface, "restoreButton")
    panel.session.undo()
    rename(panel, "Iets anders")
    panel.session.save()
    assert len(journal_restore.find(crashed)) == 1


def test_a_start_without_a_proposal_offers_to_open_it(panel, iface, crashed):
    assert not panel.session.is_open
    panel.page("tekenen").save_row.recovery.look()
    press(iface, "restoreButton")
    assert panel.session.path == crashed
    assert names(panel) == ["Niet opgeslagen"]


def test_later_keeps_it_and_is_quiet(panel, iface, crashed):
    panel.session.open(crashed)
    press(iface, "laterButton")
    assert bar_button(iface, "restoreButton") is None or iface.bar.currentItem() is None
    assert names(panel) == ["Woonwijk"]
    assert len(journal_restore.find(crashed)) == 1


def test_thrown_away_is_not_offered_again(panel, iface, crashed):
    panel.session.open(crashed)
    press(iface, "throwButton")
    assert journal_restore.find(crashed) == []
    assert names(panel) == ["Woonwijk"]


@pytest.mark.parametrize(
    ("choice", "name", "left"),
    [("&Bestand laten zoals het is", "Van een ander", 1), ("&Mijn waarden terugzetten", "Niet opgeslagen", 1),
     ("&Annuleren", "Van een ander", 1)],
)  # fmt: skip
def test_a_conflict_is_asked_with_its_fields(panel, iface, crashed, qtbot, choice, name, left):
    geopackage.open_proposal(crashed).write_objects([housing(name="Van een ander")])
    panel.session.open(crashed)
    said = answer(choice, qtbot)
    press(iface, "restoreButton")
    assert "Niet opgeslagen: het object is intussen gewijzigd (Naam)" in said[0]
    assert names(panel) == [name]
    assert len(journal_restore.find(crashed)) == left


def test_a_damaged_journal_is_said_and_the_next_is_offered(panel, iface, crashed):
    bad = journal_restore.find(crashed)[0]
    bad.with_name(bad.name.replace(".herstel", "-9.herstel")).write_bytes(b"onzin")
    panel.session.open(crashed)
    press(iface, "restoreButton")
    assert names(panel) == ["Niet opgeslagen"]
    assert [path for path in bad.parent.iterdir() if path.name.endswith(".beschadigd")]


# -- tab Wijzigingen --------------------------------------------------------------------------


@pytest.fixture
def log(panel):
    page = panel.page("tekenen")
    page.objectTabs.setCurrentWidget(page.logTab)
    return page.object_log


def lines(log):
    model = log.logTree.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [(index.data(), index.data(BELOW_ROLE)) for index in rows]


def test_the_log_shows_unsaved_changes_with_their_values(panel, log):
    rename(panel, "Anders")
    panel.session.watch.journal.flush()
    assert log.logTitle.text() == "Laatste wijzigingen in het voorstel"
    assert lines(log)[:2] == [
        ("Nog niet opgeslagen", None), ("Naam: Woonwijk → Anders", f"Anders · {current_user()}"),
    ]  # fmt: skip


def test_after_saving_the_file_says_who_and_when(panel, log):
    rename(panel, "Anders")
    panel.session.save()
    assert not any(text == "Nog niet opgeslagen" for text, _below in lines(log))
    assert ("Gewijzigd: Naam", f"Anders · {current_user()}") in lines(log)
    model = log.logTree.model()
    assert all(len(model.index(row, 0).data(FIGURE_ROLE)) == 5 for row in range(model.rowCount())
               if model.index(row, 0).data(BELOW_ROLE))  # fmt: skip


def test_the_log_follows_the_chosen_object(panel, log, qtbot):
    proposal = geopackage.open_proposal(panel.session.path)
    proposal.write_objects([housing("w2", name="Tweede")])
    panel.session.selection.choose(["w1"])
    assert log.logTitle.text() == "Wijzigingen van Woonwijk"
    assert [text for text, below in lines(log) if below] == ["Toegevoegd"]
    panel.session.selection.choose([])
    assert len([1 for _text, below in lines(log) if below]) > 1


def test_codes_are_shown_by_their_names(panel, log):
    layer = panel.session.layer("object_vlak")
    with panel.session.step("zekerheid") as step:
        step.change(layer, next(layer.getFeatures()).id(), {"horizon": "2050", "hoeveelheid_afgeleid": True})
    panel.session.watch.journal.flush()
    tip = log.logTree.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Horizon: Tot en met 2030 → Richting 2050" in tip
    assert "ja" in tip


def test_a_double_click_chooses_the_object(panel, log):
    rename(panel, "Anders")
    panel.session.watch.journal.flush()
    log.logTree.setCurrentIndex(log.logTree.model().index(1, 0))
    log.logTree.doubleClicked.emit(log.logTree.currentIndex())
    assert panel.session.selection.uuids() == ["w1"]
