"""Along and up to the edges of other layers: tracing, cutting off, filling gaps; snapping and the CAD panel."""

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsSnappingConfig, QgsVectorLayer
from qgis.gui import QgsMapCanvasSnappingUtils, QgsMapCanvasTracer
from qgis.PyQt.QtCore import QTimer

from novex_plugin.maptools import capture_edges, capture_shape
from novex_plugin.maptools.capture_shape import points_of
from tests.canvas_hands import Hands

# A frame of fields round an open plot of 600 x 600 m (149700-150300 x 449700-450300), and one field further on.
FIELDS = [
    "Polygon ((149500 449500, 150500 449500, 150500 449700, 149500 449700, 149500 449500))",
    "Polygon ((149500 450300, 150500 450300, 150500 450500, 149500 450500, 149500 450300))",
    "Polygon ((149500 449700, 149700 449700, 149700 450300, 149500 450300, 149500 449700))",
    "Polygon ((150300 449700, 150500 449700, 150500 450300, 150300 450300, 150300 449700))",
]
PLOT = (149_700, 449_700, 150_300, 450_300)


@pytest.fixture
def fields(panel):
    layer = QgsVectorLayer("Polygon?crs=EPSG:28992", "Percelen", "memory")
    shapes = []
    for wkt in FIELDS:
        shape = QgsFeature()
        shape.setGeometry(QgsGeometry.fromWkt(wkt))
        shapes.append(shape)
    layer.dataProvider().addFeatures(shapes)
    QgsProject.instance().addMapLayer(layer)
    canvas = panel.iface.canvas
    canvas.setLayers([layer, *panel.session.layers()])
    canvas.refresh()
    canvas.waitWhileRendering()
    return layer


@pytest.fixture
def page(panel, fields):
    return panel.page("tekenen")


@pytest.fixture
def hands(panel):
    return Hands(panel.iface.canvas)


@pytest.fixture
def tracer(panel):
    """Snapping as the window of QGIS connects it to a map; none of it is left behind."""
    project, canvas = QgsProject.instance(), panel.iface.canvas
    utils = QgsMapCanvasSnappingUtils(canvas)
    canvas.setSnappingUtils(utils)

    def follow():
        utils.setConfig(project.snappingConfig())

    project.snappingConfigChanged.connect(follow)
    follow()
    yield
    project.snappingConfigChanged.disconnect(follow)
    config = QgsSnappingConfig(QgsProject.instance().snappingConfig())
    config.setEnabled(False)
    QgsProject.instance().setSnappingConfig(config)


def wait_for_index(hands):
    """QGIS makes its index for snapping in the background, and snaps once it stands."""
    assert hands.canvas.snappingUtils().snapToMap(hands.pixel(149_700, 449_700)).isValid()


def arm(page, method="klikken", kind="vlak"):
    page.drawing.arm(page.palette_view.tiles["woningbouw"].function, kind, method)


def new_shapes(panel, kind="vlak"):
    found = [one for one in panel.session.layer(f"object_{kind}").getFeatures() if one["uuid"] != "w1"]
    return [QgsGeometry(one.geometry()) for one in sorted(found, key=lambda one: -one.id())]


def bounds(shape):
    box = shape.boundingBox()
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def draw(hands, corners):
    hands.clicks(corners)
    hands.right_click(*corners[-1])


# -- an open plot -------------------------------------------------------------------------------


def test_a_click_fills_the_open_plot_to_its_edges(panel, page, hands):
    arm(page, "open_plek")
    hands.click(149_900, 449_900)
    (shape,) = new_shapes(panel)
    assert bounds(shape) == pytest.approx(PLOT)
    assert shape.area() == pytest.approx(270_000)  # the housing area that is there already takes a corner


def test_a_click_on_covered_ground_says_so(panel, page, hands):
    arm(page, "open_plek")
    hands.click(149_600, 450_000)
    assert new_shapes(panel) == []
    assert "al bedekt" in page.tool_row.statusLabel.text()


def test_an_open_plot_that_runs_out_of_sight_is_refused(panel, page, hands):
    arm(page, "open_plek")
    hands.click(152_000, 449_000)
    assert new_shapes(panel) == []
    assert "buiten het kaartbeeld" in page.tool_row.statusLabel.text()


def test_own_objects_that_the_map_does_not_draw_are_no_edge(panel, page, hands, fields):
    """The housing area of this proposal lies over the plot, but the map leaves it out of the canvas."""
    panel.iface.canvas.setLayers([fields])
    arm(page, "open_plek")
    hands.click(150_200, 450_100)
    assert bounds(new_shapes(panel)[0]) == pytest.approx(PLOT)


def test_drawn_objects_are_an_edge_and_hidden_ones_are_not(panel, page):
    layer = panel.session.layer("object_vlak")
    canvas = panel.iface.canvas
    everything = canvas.extent()
    shown = capture_edges.cover(canvas, layer, [layer], everything)
    assert shown.area() > 0
    layer.setSubsetString("")
    for rule in layer.renderer().rootRule().children():
        rule.setActive(False)
    assert capture_edges.cover(canvas, layer, [layer], everything).isEmpty()


# -- cutting off and filling up -------------------------------------------------------------------


def test_a_drawn_area_is_cut_off_at_the_edge(panel, page, hands, fields):
    arm(page)
    page.drawing.set_edge("afsnijden", fields.id())
    draw(hands, [(149_900, 449_600), (150_200, 449_600), (150_200, 450_200), (149_900, 450_200)])
    (shape,) = new_shapes(panel)
    assert shape.boundingBox().yMinimum() == pytest.approx(449_700)
    assert "afgesneden" in page.tool_row.statusLabel.text()
    assert shape.isGeosValid()


def test_a_roughly_drawn_area_fills_the_plot_to_its_edges(panel, page, hands, fields):
    arm(page)
    page.drawing.set_edge("vullen", fields.id())
    draw(hands, [(149_650, 449_750), (150_250, 449_750), (150_250, 450_350), (149_650, 450_350)])
    (shape,) = new_shapes(panel)
    assert bounds(shape) == pytest.approx(PLOT)
    assert shape.area() == pytest.approx(360_000)
    assert "1 open plek" in page.tool_row.statusLabel.text()


def test_a_plot_that_is_covered_for_less_than_half_is_only_cut(panel, page, hands, fields):
    arm(page)
    page.drawing.set_edge("vullen", fields.id())
    draw(hands, [(149_650, 449_750), (149_900, 449_750), (149_900, 450_000), (149_650, 450_000)])
    assert new_shapes(panel)[0].area() == pytest.approx(50_000, rel=0.06)


def test_an_area_on_covered_ground_is_refused(panel, page, hands, fields):
    arm(page)
    panel.messages.reraise = False
    page.drawing.set_edge("afsnijden", fields.id())
    draw(hands, [(149_520, 449_520), (149_680, 449_520), (149_680, 449_680), (149_520, 449_680)])
    assert new_shapes(panel) == []
    assert "al bedekt" in panel.iface.bar.currentItem().title()
    assert not panel.session.has_edits()


def test_the_menu_offers_every_layer_with_areas(panel, page, fields):
    arm(page)
    page.tool_row.fill_edge_menu()
    actions = {action.text(): action for action in page.tool_row.edgeButton.menu().actions() if action.text()}
    assert "Rand van 'Percelen'" in actions
    assert not any("Geraakte" in text for text in actions)  # findings are no edge
    actions["Rand van 'Percelen'"].trigger()
    assert (page.drawing.edge_mode, page.drawing.edge_layer) == ("afsnijden", fields.id())
    assert page.tool_row.edgeButton.isChecked()
    page.tool_row.fill_edge_menu()
    actions = {action.text(): action for action in page.tool_row.edgeButton.menu().actions() if action.text()}
    actions["Open plek vullen tot de rand"].trigger()
    assert (page.drawing.edge_mode, page.drawing.edge_layer) == ("vullen", fields.id())
    page.tool_row.edgeButton.click()
    assert page.drawing.edge_mode == "uit"


def test_a_layer_that_is_out_of_sight_gives_no_edge(panel, page, hands, fields):
    arm(page)
    panel.messages.reraise = False
    page.drawing.set_edge("afsnijden", "is er niet")
    draw(hands, [(149_900, 449_600), (150_200, 449_600), (150_200, 450_200)])
    assert "vlakkenlaag in beeld" in panel.iface.bar.currentItem().title()


# -- tracing, snapping, CAD -------------------------------------------------------------------------


def test_one_click_switches_snapping_and_tracing_on_and_says_what(panel, page, tracer):
    arm(page)
    page.tool_row.traceButton.click()
    assert QgsProject.instance().snappingConfig().enabled()
    assert page.drawing.tracing.is_on
    assert page.tool_row.traceButton.isChecked()
    said = panel.iface.bar.currentItem()
    assert "snappen" in said.title() + said.text()
    page.tool_row.traceButton.click()
    assert not page.drawing.tracing.is_on
    assert QgsProject.instance().snappingConfig().enabled()


def test_a_traced_line_follows_the_edge(panel, page, hands, fields, tracer):
    page.drawing.arm(page.palette_view.tiles["buisleiding"].function, "lijn", "klikken")
    page.tool_row.traceButton.click()
    assert QgsMapCanvasTracer.tracerForCanvas(panel.iface.canvas) is not None
    wait_for_index(hands)
    hands.click(149_700, 449_700)
    hands.click(150_300, 450_300)
    hands.right_click(150_300, 450_300)
    (line,) = new_shapes(panel, "lijn")
    assert line.length() == pytest.approx(1200, rel=0.01)  # round the corner, not straight across (849 m)
    assert len(points_of(line)) >= 3


def test_a_click_snaps_to_a_corner(panel, page, hands, tracer):
    arm(page)
    page.drawing.tracing.switch_on()
    page.drawing.tracing.switch_off()
    wait_for_index(hands)
    near = 8 * panel.iface.canvas.mapUnitsPerPixel()
    draw(hands, [(149_700 + near, 449_700), (150_300 - near, 449_700), (150_000, 450_150)])
    (shape,) = new_shapes(panel)
    corners = [tuple(map(float, point)) for point in points_of(shape)]
    assert (149_700.0, 449_700.0) in corners
    assert (150_300.0, 449_700.0) in corners


def test_the_cad_panel_holds_the_length_of_a_piece(panel, page, hands):
    arm(page)
    cad = panel.iface.cad
    panel.iface.addDockWidget(2, cad)
    cad.show()
    cad.enableAction().trigger()
    assert cad.cadEnabled()
    hands.click(149_700, 449_900)
    cad.constraintDistance().setValue(500)
    cad.constraintDistance().setLockMode(cad.CadConstraint.LockMode.HardLock)
    hands.click(150_300, 449_900)
    cad.releaseLocks() if hasattr(cad, "releaseLocks") else None
    hands.click(150_000, 450_250)
    hands.right_click(150_000, 450_250)
    (shape,) = new_shapes(panel)
    ring = points_of(shape)
    assert np.hypot(*(ring[1] - ring[0])) == pytest.approx(500, abs=1e-6)
    cad.enableAction().trigger()


# -- many vertices --------------------------------------------------------------------------------


def many(count):
    turn = np.linspace(0, 2 * np.pi, count, endpoint=False)
    radius = 600 + 0.5 * np.sin(turn * 997)
    return np.column_stack([150_500 + radius * np.cos(turn), 450_500 + radius * np.sin(turn)])


def test_an_area_of_200_000_vertices_is_added_and_shown(panel, page, qtbot):
    arm(page)
    page.drawing.tool.drawn.emit(capture_shape.outline_geometry(many(200_000), "vlak"))
    (shape,) = new_shapes(panel)
    assert len(points_of(shape)) == 200_001
    canvas = panel.iface.canvas
    ticks = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(20)
    canvas.setLayers([panel.session.layer("object_vlak")])
    canvas.refresh()
    qtbot.waitUntil(lambda: len(ticks) > 5, timeout=60_000)  # QGIS draws in a thread of its own: the window lives on
    canvas.stopRendering()
    panel.session.undo()
    assert new_shapes(panel) == []


def test_a_crossing_area_of_200_000_vertices_is_told_where(panel, page):
    points = many(200_000)
    points[[70_000, 150_000]] = points[[150_000, 70_000]]
    fault = capture_shape.fault_of(capture_shape.outline_geometry(points, "vlak"), "vlak")
    assert fault.code == capture_shape.CROSSES
    assert len(fault.places) >= 1


def test_a_traced_way_of_100_000_vertices_keeps_drawing(panel, page, hands, fields, tracer):
    """The mouse still moves with a stroke that long, and the next click counts."""
    round_field = QgsFeature()
    points = many(200_000)
    round_field.setGeometry(capture_shape.outline_geometry(points, "vlak"))
    fields.dataProvider().addFeatures([round_field])
    arm(page)
    page.drawing.tracing.switch_on()
    wait_for_index(hands)
    hands.click(*points[0])
    hands.click(*points[90_000])
    page.drawing.tracing.switch_off()
    assert page.drawing.tool.size() > 50_000
    for step in range(5):
        hands.move(150_500 + step * 10, 450_500)
    assert "ha" in page.drawing.tool.feedback.text
    hands.click(150_480, 450_450)
    hands.right_click(150_480, 450_450)
    (shape,) = new_shapes(panel)
    assert len(points_of(shape)) > 50_000
