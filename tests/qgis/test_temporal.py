"""The map steps through time: layers, rules and the temporal controller against ``core.variants.effective``."""

import time

import pytest
import shapely
from qgis.core import (
    QgsDateTimeRange,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsInterval,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsRuleBasedRenderer,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, Qt, QTime
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from novex_plugin.adapters import layers, renderers, temporal, visibility
from novex_plugin.adapters.geopackage import create_proposal
from novex_plugin.core.model.records import ProposalHeader, ProposalObject, Variant
from novex_plugin.core.variants.effective import effective_objects

VARIANTS = (Variant("A", "Eerste"), Variant("AB", "Kind van A", parent="A"), Variant("B", "Tweede"))
SIDE = 100
YEARS = (2025, 2030, 2035, 2040, 2045, 2050, 2055, 2100)


def item(uuid, place, **values):
    values.setdefault("function", "woningbouw")
    left = 2 * SIDE * place
    return ProposalObject(uuid, uuid, shapely.box(left, 0, left + SIDE, SIDE), "vlak", **values)


ROW = [
    item("nu", 0, horizon="2030"), item("later", 1, horizon="2030", start_year=2045), item("eindig", 2, end_year=2040),
    item("straks", 3, horizon="2050"), item("oud", 4, horizon="2030"), item("zonder", 5, horizon="ooit"),
    item("nieuw", 6, variant="A", replaces="oud", horizon="2030", start_year=2035),
    item("weg", 7, variant="AB", replaces="nu", dropped=True, horizon="2050"),
    item("ander", 8, variant="B", horizon="2030"), item("kort", 9, variant="A", start_year=2037, end_year=2043),
]  # fmt: skip


@pytest.fixture
def proposal(qgis_app, tmp_path):
    project = QgsProject()
    made = create_proposal(tmp_path / "v.gpkg", ProposalHeader("h", "V", "PV25"), VARIANTS)
    made.write_objects(ROW)
    found = layers.add_proposal_layers(project, made.path)
    yield project, found["object_vlak"]
    project.clear()


def moment(year, step=5):
    return QgsDateTimeRange(
        QDateTime(QDate(year, 1, 1), QTime(0, 0)), QDateTime(QDate(year + step, 1, 1), QTime(0, 0)), True, False
    )


def picture(project, layer, year=None):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(QgsRectangle(-SIDE / 2, -SIDE / 2, 2 * SIDE * 10, SIDE * 1.5))
    settings.setOutputSize(QSize(820, 80))
    settings.setBackgroundColor(QColor("#ffffff"))
    context = settings.expressionContext()
    context.appendScope(QgsExpressionContextUtils.projectScope(project))
    if year is not None:
        settings.setTemporalRange(moment(year))
        settings.setIsTemporal(True)
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    image = QImage(settings.outputSize(), settings.outputImageFormat())
    image.fill(settings.backgroundColor())
    painter = QPainter(image)
    QgsMapRendererCustomPainterJob(settings, painter).renderSynchronously()
    painter.end()
    return image, settings


def seen(project, layer, year=None, least=40):
    """The objects whose square is full in the picture; with a smaller ``least``, whose edge is."""
    layer.setLabelsEnabled(False)
    image, settings = picture(project, layer, year)
    transform = settings.mapToPixel()
    found = []
    for each in ROW:
        west, south, east, north = each.geometry.bounds
        first, last = transform.transform(west, north), transform.transform(east, south)
        count = sum(
            QColor(image.pixel(x, y)).lightness() < 250
            for x in range(int(first.x()), int(last.x()) + 1) for y in range(int(first.y()), int(last.y()) + 1)
        )  # fmt: skip
        area = (last.x() - first.x()) * (last.y() - first.y())
        if count * 100 / area >= least:
            found.append(each.uuid)
    return found


def expected(variant, year):
    return [one.uuid for one in effective_objects(ROW, VARIANTS, variant, str(year))]


@pytest.mark.parametrize("variant", ["", "A", "AB", "B"])
@pytest.mark.parametrize("dimmed", [False, True])
def test_every_frame_shows_what_counts_in_its_year(proposal, variant, dimmed):
    project, layer = proposal
    temporal.follow_time(layer, objects=True, dimmed=dimmed)
    visibility.show_view(project, ROW, VARIANTS, variant, "2030")
    assert seen(project, layer) == expected(variant, 2030)
    for year in YEARS:
        assert seen(project, layer, year) == expected(variant, year), year


def test_unsaved_edits_are_in_the_picture_of_their_time(proposal):
    project, layer = proposal
    temporal.follow_time(layer, objects=True, dimmed=False)
    visibility.show_view(project, ROW, VARIANTS, "", "2030")
    layer.startEditing()
    by_uuid = {feature["uuid"]: feature for feature in layer.getFeatures()}
    layer.changeAttributeValue(by_uuid["nu"].id(), layer.fields().indexOf("jaar_start"), 2045)
    made = QgsFeature(layer.fields())
    made["uuid"], made["functie"], made["horizon"], made["variant"] = "vers", "bos", "2050", ""
    made.setGeometry(QgsGeometry.fromRect(QgsRectangle(2 * SIDE * 8, 0, 2 * SIDE * 8 + SIDE, SIDE)))  # on ander
    assert layer.addFeature(made)
    assert seen(project, layer, 2030) == ["eindig", "oud", "zonder"]
    assert seen(project, layer, 2050) == ["nu", "later", "straks", "oud", "zonder", "ander"]
    layer.rollBack()
    assert seen(project, layer, 2030) == expected("", 2030)


def test_what_is_outside_the_horizon_is_hidden_or_pale(proposal):
    project, layer = proposal
    visibility.show_view(project, ROW, VARIANTS, "A", "2030")
    in_force = expected("A", 2030)
    assert seen(project, layer, least=3) == in_force
    assert visibility.set_view_look(project, visibility.ViewLook(dim_outside=True))
    assert seen(project, layer) == in_force  # only an edge is added
    there = seen(project, layer, least=3)
    assert there == [one.uuid for one in ROW if one.variant in ("", "A")]  # not of B, not what only says "dropped"
    assert "kort" in there and "kort" not in in_force
    assert visibility.set_view_look(project, visibility.ViewLook())
    assert seen(project, layer, least=3) == in_force


def test_what_a_successor_replaced_stays_hidden_when_the_rest_is_dimmed(proposal):
    project, layer = proposal
    visibility.show_view(project, ROW, VARIANTS, "A", "2050")
    visibility.set_view_look(project, visibility.ViewLook(dim_outside=True))
    there = seen(project, layer, least=3)
    assert "oud" not in there
    assert {"eindig", "kort"} <= set(there)


def test_pale_objects_have_no_name(proposal):
    project, layer = proposal
    visibility.show_view(project, ROW, VARIANTS, "A", "2030")
    visibility.set_view_look(project, visibility.ViewLook(dim_outside=True))
    assert [rule.filterExpression() for rule in layer.labeling().rootRule().children()] == [visibility.OBJECT_IN_VIEW]


def test_the_basis_below_a_variant_is_dimmed_unless_the_user_wants_it_full(proposal):
    project, layer = proposal
    visibility.show_view(project, ROW, VARIANTS, "A", "2030")
    project_variables = dict(project.customVariables())
    QgsExpressionContextUtils.setProjectVariables(project, {**project_variables, "novex_variant": "A"})

    def tone():
        image, settings = picture(project, layer)
        point = settings.mapToPixel().transform(25, 25)
        return QColor(image.pixel(int(point.x()), int(point.y()))).saturation()

    pale = tone()
    visibility.set_view_look(project, visibility.ViewLook(dim_basis=False))
    assert tone() > pale + 60


def test_a_file_without_the_panel_still_knows_its_time(proposal):
    """The temporal properties alone: single objects, nothing about who replaces whom."""
    project, layer = proposal
    temporal.follow_time(layer, objects=True, dimmed=False)
    visibility.show_all(project)
    drawn = [one.uuid for one in ROW if not one.dropped]
    assert seen(project, layer) == drawn
    assert seen(project, layer, 2030) == [name for name in drawn if name not in ("later", "straks", "nieuw", "kort")]


def test_rules_of_an_older_project_are_brought_up_to_date_and_symbols_are_kept(proposal):
    _project, layer = proposal
    renderer = layer.renderer().clone()
    gate = renderer.rootRule().children()[0]
    gate.setFilterExpression("strpos(@novex_vervallen, \"uuid\") = 0")
    while len(renderer.rootRule().children()) > 1:  # rules of later versions
        renderer.rootRule().removeChildAt(1)
    own = gate.children()[0].children()[0]
    own.symbol().setColor(QColor("#123456"))
    layer.setRenderer(renderer)
    assert renderers.renew_gates(layer, "vlak")
    rules = layer.renderer().rootRule().children()
    assert [rule.filterExpression() for rule in rules] == [visibility.OBJECT_IN_VIEW, visibility.OBJECT_OUTSIDE]
    assert rules[0].children()[0].children()[0].symbol().color().name() == "#123456"
    assert not renderers.renew_gates(layer, "vlak")


def test_rules_that_are_the_users_own_are_left_alone(qgis_app):
    layer = QgsVectorLayer("Polygon?crs=EPSG:28992&field=functie:string", "eigen", "memory")
    layer.setRenderer(QgsRuleBasedRenderer(QgsRuleBasedRenderer.Rule(None)))
    assert not renderers.renew_gates(layer, "vlak")


# -- the controller ---------------------------------------------------------------------------

MODE = QgsTemporalNavigationObject.NavigationMode


@pytest.fixture
def control(qgis_app):
    controller = QgsTemporalNavigationObject()
    made = temporal.TimeControl(controller, 5)
    made.heard = []
    made.moved.connect(made.heard.append)
    yield made, controller
    made.unload()


@pytest.mark.parametrize("step", temporal.STEPS)
def test_every_horizon_begins_a_frame(control, step):
    made, controller = control
    made.set_step(step)
    made.switch(True)
    for year in (2030, 2050, 2100):
        made.show(year)
        assert made.year == year
        assert controller.dateTimeRangeForFrameNumber(controller.currentFrameNumber()).begin().date().year() == year


def test_switched_on_it_begins_where_the_panel_is(control):
    made, controller = control
    made.show(2050)
    assert made.heard == []
    assert controller.navigationMode() == MODE.NavigationOff
    made.switch(True)
    assert made.year == 2050
    assert made.heard[-1] == 2050
    made.switch(False)
    assert made.heard[-1] is None


def test_a_step_is_five_years_and_is_said_once(control):
    made, controller = control
    made.switch(True)
    del made.heard[:]
    controller.next()
    controller.next()
    made.show(2040)
    assert made.heard == [2035, 2040]
    controller.previous()
    assert made.heard == [2035, 2040, 2035]


def test_frames_set_by_somebody_else_give_way_when_no_horizon_begins_one(control):
    made, controller = control
    made.switch(True)
    controller.setTemporalExtents(
        QgsDateTimeRange(QDateTime(QDate(2018, 3, 1), QTime(0, 0)), QDateTime(QDate(2022, 1, 1), QTime(0, 0)))
    )
    made.show(2050)
    assert made.year == 2050


def test_years_stay_whole_east_of_greenwich(control, monkeypatch):
    """QGIS's panel sets its times in UTC; a new year in Amsterdam begins an hour before that."""
    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    made, controller = control
    controller.setTemporalExtents(QgsDateTimeRange(
        QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt.TimeSpec.UTC),
        QDateTime(QDate(2101, 1, 1), QTime(0, 0), Qt.TimeSpec.UTC)))
    controller.setFrameDuration(QgsInterval(5, QgsUnitTypes.TemporalUnit.TemporalYears))
    made.switch(True)
    kept = controller.temporalExtents()
    for year in (2030, 2050, 2100):
        made.show(year)
        assert made.year == year
    assert controller.temporalExtents() == kept
    monkeypatch.undo()
    time.tzset()


def test_while_it_is_off_the_map_gets_no_time(qgis_app):
    """QGIS 3.22 gives it one of today while it reads a project with a time step: nothing of a proposal was drawn."""
    canvas, controller = QgsMapCanvas(), QgsTemporalNavigationObject()
    canvas.setTemporalController(controller)  # the map hears it first, as in QGIS
    made = temporal.TimeControl(controller, 5)
    controller.updateTemporalRange.emit(moment(2026))
    assert not made.is_on and made.year is None
    assert not canvas.mapSettings().isTemporal()
    canvas.setTemporalRange(moment(2026))  # before the plugin was there
    made.leave_map_alone()
    assert not canvas.mapSettings().isTemporal()
    made.switch(True)
    made.show(2030)
    made.leave_map_alone()
    assert canvas.mapSettings().isTemporal() and made.year == 2030
    made.unload()


def test_a_fixed_range_moves_along(control):
    made, controller = control
    controller.setNavigationMode(MODE.FixedRange)
    made.show(2050)
    assert made.year == 2050
    assert controller.temporalExtents().begin().date().year() == 2050


def test_the_project_gets_the_years_of_the_proposal(qgis_app):
    project = QgsProject()
    temporal.prepare_project(project, 5)
    times = project.timeSettings()
    assert (times.temporalRange().begin().date().year(), times.temporalRange().end().date().year()) == (2025, 2101)
    assert times.timeStep() == 5


def test_scope_of_the_map_is_the_one_that_rules_read(qgis_app):
    """QGIS names the variable; should a version drop it, rules would silently stay at the panel's year."""
    settings = QgsMapSettings()
    settings.setTemporalRange(moment(2045))
    settings.setIsTemporal(True)
    scope = QgsExpressionContextUtils.mapSettingsScope(settings)
    assert isinstance(scope, QgsExpressionContextScope)
    assert scope.variable("map_start_time").date().year() == 2045
