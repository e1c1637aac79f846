"""Panel and temporal controller: each follows the other, and the map follows both."""

import pytest
from qgis.core import QgsTemporalNavigationObject, QgsVectorLayerTemporalProperties
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from novex_plugin.adapters import settings
from tests.small_world import housing, make_proposal
from tests.ui.conftest import Panel

Mode = QgsTemporalNavigationObject.NavigationMode
Filter = QgsVectorLayerTemporalProperties.TemporalMode


@pytest.fixture
def timed(iface, qgis_new_project, own_folder, tmp_path):
    """A panel on a canvas with a temporal controller, as QGIS itself has."""
    from qgis.core import QgsProject

    controller = QgsTemporalNavigationObject(iface.canvas)
    iface.canvas.setTemporalController(controller)
    made = Panel(iface)
    made.controller = controller
    made.session.open(make_proposal(tmp_path, housing(), housing("w2", horizon="2050", name="Later")))
    made.views = []
    made.session.view_changed.connect(lambda: made.views.append(made.session.horizon))
    yield made
    made.close()
    for key in ("dim_outside", "dim_basis", "time_step_years"):
        settings.put(key, settings.BY_KEY[key].default)
    QgsProject.instance().clear()


def year_on_the_map(panel):
    span = panel.iface.canvas.temporalRange()
    return span.begin().date().year() if span.begin().isValid() else None


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_opening_gives_project_and_layers_their_time(timed):
    times = timed.session.project.timeSettings()
    assert times.temporalRange().begin().date().year() == 2025
    for layer in timed.session.layers():
        properties = layer.temporalProperties()
        assert properties.isActive()
        assert properties.mode() == Filter.FeatureDateTimeStartAndEndFromExpressions
    assert timed.controller.navigationMode() == Mode.NavigationOff  # nobody asked for it
    assert year_on_the_map(timed) is None


def test_a_horizon_in_the_panel_moves_the_controller(timed):
    timed.controller.setNavigationMode(Mode.Animated)
    assert timed.dock.time_link.year == 2030
    click(timed.dock.horizon2050)
    assert timed.dock.time_link.year == 2050
    assert year_on_the_map(timed) == 2050
    assert timed.views == ["2050"]


def test_a_step_on_a_horizon_moves_the_panel_and_others_do_not(timed):
    timed.controller.setNavigationMode(Mode.Animated)
    for _ in range(3):
        timed.controller.next()
    assert (year_on_the_map(timed), timed.session.horizon, timed.views) == (2045, "2030", [])
    assert timed.dock.time_link.is_astray
    assert timed.dock.view_button.text() == "2045"
    timed.controller.next()
    assert (year_on_the_map(timed), timed.session.horizon, timed.views) == (2050, "2050", ["2050"])
    assert timed.dock.horizon2050.isChecked()
    assert timed.dock.view_button.text() == ""


def test_a_click_on_the_horizon_of_the_panel_brings_the_map_back(timed):
    timed.controller.setNavigationMode(Mode.Animated)
    timed.controller.next()
    assert timed.dock.time_link.is_astray
    click(timed.dock.horizon2030)
    assert year_on_the_map(timed) == 2030
    assert timed.views == []


def test_switched_on_by_the_menu_it_begins_at_the_panels_horizon(timed):
    click(timed.dock.horizon2050)
    timed.dock.view_button.stepping.trigger()
    assert timed.controller.navigationMode() == Mode.Animated
    assert year_on_the_map(timed) == 2050
    assert timed.dock.view_button.stepping.isChecked()
    timed.dock.view_button.stepping.trigger()
    assert timed.controller.navigationMode() == Mode.NavigationOff
    assert timed.session.horizon == "2050"


def test_an_edit_between_horizons_does_not_pull_the_map_back(timed):
    timed.controller.setNavigationMode(Mode.Animated)
    timed.controller.next()
    layer = timed.session.layer("object_vlak")
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("naam"), "Anders")
    timed.session.watch.flush()
    assert year_on_the_map(timed) == 2035
    assert timed.session.horizon == "2030"
    layer.rollBack()


def test_steps_of_ten_years_are_kept_and_still_meet_the_horizons(timed):
    timed.controller.setNavigationMode(Mode.Animated)
    timed.dock.view_button.steps[10].trigger()
    assert settings.get("time_step_years") == 10
    timed.controller.next()
    assert year_on_the_map(timed) == 2040
    timed.controller.next()
    assert timed.session.horizon == "2050"
    assert timed.session.project.timeSettings().timeStep() == 10


def test_dimming_is_a_choice_that_is_kept_and_lets_the_rules_see_everything(timed):
    timed.dock.view_button.outside.trigger()
    assert settings.get("dim_outside") is True
    assert timed.session.project.customVariables()["novex_buiten"] == "gedimd"
    for layer in timed.session.layers():
        assert layer.temporalProperties().mode() == Filter.RedrawLayerOnly
    timed.dock.view_button.basis.trigger()
    assert timed.session.project.customVariables()["novex_basis"] == "vol"
    timed.dock.view_button.outside.trigger()
    assert timed.session.layers()[0].temporalProperties().mode() == Filter.FeatureDateTimeStartAndEndFromExpressions


def test_dimming_may_change_while_a_layer_is_edited(timed):
    layer = timed.session.layer("object_vlak")
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    timed.dock.view_button.outside.trigger()
    assert layer.isEditable()
    assert layer.isModified()
    layer.rollBack()


def test_without_a_proposal_the_controller_is_left_to_others(timed):
    timed.session.close()
    timed.controller.setNavigationMode(Mode.Animated)
    frames = timed.controller.totalFrameCount()
    timed.dock.time_link.show("2050")
    assert timed.controller.totalFrameCount() == frames
    assert timed.views == []


def test_without_a_controller_the_panel_works_as_before(panel):
    assert panel.dock.time_link.control is None
    assert not panel.dock.view_button.stepping.isEnabled()
    panel.session.set_horizon("2050")
    assert panel.dock.time_link.year is None


def test_the_button_says_what_it_is(timed):
    button = timed.dock.view_button
    assert button.accessibleName()
    assert [action.text() for action in button.menu().actions() if action.text()]
