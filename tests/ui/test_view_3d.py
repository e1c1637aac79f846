"""The button for the 3D view: bodies of what is in view, and the action of QGIS's own window."""

import pytest
from qgis.PyQt.QtWidgets import QAction, QPushButton

from novex_plugin.adapters.view_3d import ROLE_3D, has_3d
from novex_plugin.ui.view_3d_action import ACTION, open_view

pytestmark = pytest.mark.skipif(not has_3d(), reason="this build of QGIS has no 3D")


def three_d_layers(project):
    return [one for one in project.mapLayers().values() if one.customProperty("novex/role") == ROLE_3D]


def button_of(panel):
    return panel.iface.window.findChild(QPushButton, "view3dButton")


def test_the_button_makes_bodies_and_opens_the_view(panel):
    action = QAction("Nieuwe 3D-kaartweergave", panel.iface.mainWindow())
    action.setObjectName(ACTION)
    opened = []
    action.triggered.connect(lambda: opened.append(True))
    assert button_of(panel).isEnabled() and button_of(panel).toolTip()
    button_of(panel).click()
    layer = three_d_layers(panel.session.project)[0]
    assert {feature["uuid"] for feature in layer.getFeatures()} == {
        item.uuid for item in panel.session.effective() if item.geometry is not None}
    assert opened == [True]
    button_of(panel).click()
    assert len(three_d_layers(panel.session.project)) == 1


def test_a_window_without_that_action_is_told_apart(panel):
    assert not open_view(panel.iface)


def test_without_a_proposal_the_button_is_off(empty_panel):
    assert not button_of(empty_panel).isEnabled()
