"""The windows that stay open beside the map: they go back and forth with the proposal, and close with the panel."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QPushButton, QTreeView

from novex_plugin.adapters.upgrades import backup
from novex_plugin.ui.agreements_dialog import open_agreements
from novex_plugin.ui.coverage_dialog import open_coverage
from novex_plugin.ui.indicators_dialog import open_indicators
from novex_plugin.ui.review_dialog import open_review
from novex_plugin.ui.states_dialog import open_states
from tests.small_world import housing, make_proposal

OPENERS = {"afspraken": open_agreements, "dekking": open_coverage, "indicatoren": open_indicators,
           "beoordelen": open_review, "standen": open_states}  # fmt: skip


@pytest.fixture
def opened(empty_panel, tmp_path):
    """The panel with a proposal in which something was done, and the file of somebody else."""
    path = make_proposal(tmp_path, housing())
    backup(path, tmp_path / "hun.gpkg")
    empty_panel.session.open(path)
    rename(empty_panel.session, "Woonbuurt")
    return empty_panel, tmp_path / "hun.gpkg"


def rename(session, name):
    layer = session.layer("object_vlak")
    with session.step("Naam wijzigen") as step:
        step.change(layer, next(layer.getFeatures()), {"naam": name})
    session.watch.flush()


def named(session):
    return [item.name for item in session.objects()]


@pytest.mark.parametrize("which", OPENERS)
def test_the_keys_of_undo_work_in_every_side_window(which, opened, qtbot):
    panel, other = opened
    arguments = (other,) if which == "beoordelen" else ()
    window = OPENERS[which](panel.desk, *arguments)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    tree = window.findChild(QTreeView)
    window.activateWindow()
    tree.setFocus()
    qtbot.waitUntil(tree.hasFocus)
    QTest.keyClick(tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert named(panel.session) == ["Woonwijk"] and getattr(window, window.TELLS).text() == "Ongedaan gemaakt."
    QTest.keyClick(tree, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert named(panel.session) == ["Woonbuurt"] and getattr(window, window.TELLS).text() == "Opnieuw gedaan."
    window.close()
    assert not window.isVisible() and window._pairs == ()


def test_windows_that_the_page_opened_close_with_the_panel(opened, monkeypatch):
    panel, other = opened
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    page = panel.page("voorstel")
    for name in ("statesButton", "reviewButton", "agreementsButton"):
        panel.dock.findChild(QPushButton, name).click()
    found = [one for one in page.window().findChildren(QDialog) if hasattr(one, "TELLS")]
    assert len(found) == 3 and all(one.isVisible() for one in found)
    for one in found:
        one.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    reviewing = next(one for one in found if one.FORM == "review_dialog")
    panel.close()
    panel.close = lambda: None  # the fixture need not do it again
    assert [one._pairs for one in found] == [()] * 3
    assert not reviewing._latest._thread.is_alive()
