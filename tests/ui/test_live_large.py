"""Large shapes: the object is there at once; its verdict, the totals and its place come later, as one step."""

import math

import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle

from novex_plugin.adapters import object_defaults, tasks
from novex_plugin.adapters.live import LiveDesk
from novex_plugin.adapters.store import build_store, discover_sources
from novex_plugin.paths import resources
from novex_plugin.ui import live_cursor, live_monitor
from tests.canvas_hands import Hands
from tests.capture_world import arm, new_features

KEYS = ("gemeenten", "novex_gebieden", "vista_regio", "provincie", "natura2000", "nnn")
X, Y = 157_250, 424_100  # in Dorenborg
SQUARE = [(X, Y), (X + 500, Y), (X + 500, Y + 500), (X, Y + 500)]
PATIENCE = 60_000


@pytest.fixture(scope="module")
def example_store(tmp_path_factory, qgis_app):
    path = tmp_path_factory.mktemp("voorbeeld") / "basisset.gpkg"
    sources = discover_sources(str(resources("voorbeeld", "basisset.gpkg"))).sources
    build_store([item for item in sources if item.key in KEYS], path)
    return path


@pytest.fixture
def page(panel, example_store):
    panel.session.set_store(example_store)
    panel.iface.canvas.setExtent(QgsRectangle(X - 1500, Y - 1500, X + 2500, Y + 1500))
    return panel.page("tekenen")


@pytest.fixture
def hands(panel):
    return Hands(panel.iface.canvas)


@pytest.fixture
def small_is_large(monkeypatch):
    """Every area that a hand draws counts as large, so that the real ways are gone with real clicks."""
    monkeypatch.setattr(live_monitor, "AT_ONCE_VERTICES", 3)
    monkeypatch.setattr(live_cursor, "AT_ONCE_VERTICES", 3)
    monkeypatch.setattr(object_defaults, "LARGE_VERTICES", 3)


def draw(page, hands, corners=SQUARE):
    arm(page, "klikken")
    hands.clicks(corners)
    hands.right_click(*corners[-1])


def fields(panel, number=0):
    feature = new_features(panel)[number]
    return feature["gemeente"], feature["regio"]


def until_placed(qtbot, panel, number=0):
    qtbot.waitUntil(lambda: fields(panel, number) == ("Dorenborg", "Dorenborg-Vallei"), timeout=PATIENCE)


def until_told(qtbot, page):
    qtbot.waitUntil(lambda: hasattr(page.live_verdict._told, "findings"), timeout=PATIENCE)
    return page.live_verdict._told


def test_the_object_is_there_at_once_and_the_rest_is_announced(panel, page, hands, qtbot, small_is_large):
    draw(page, hands)
    assert len(new_features(panel)) == 1
    assert page.verdict.title.toolTip() == "Woningbouw 1"
    assert page.verdict.sentence.text() == "Wordt berekend …"
    assert page.verdict.list.model().rowCount() == 0
    report = until_told(qtbot, page)
    assert "Woningbouw 1" in page.verdict.title.toolTip() and report.totals[0].startswith("+2")


def test_the_answer_is_that_of_a_small_shape(panel, page, hands, qtbot, small_is_large, example_store):
    before = list(panel.session.effective())
    draw(page, hands)
    report = until_told(qtbot, page)
    desk = LiveDesk(example_store, "PV00")
    desk.reset(before, "", "2030")
    expected = desk.update(panel.session.effective())
    assert [(one.key, one.outcome, one.overlap_m2) for one in report.findings] == [
        (one.key, one.outcome, one.overlap_m2) for one in expected.findings
    ]
    assert (report.totals, report.reserved, report.worst) == (expected.totals, expected.reserved, expected.worst)


def test_the_totals_come_too(panel, page, hands, qtbot, small_is_large):
    draw(page, hands)
    until_told(qtbot, page)
    qtbot.waitUntil(lambda: panel.live.totals is not None and panel.live.totals.objects == 2, timeout=PATIENCE)


def test_the_place_joins_the_stroke_in_one_undo(panel, page, hands, qtbot, small_is_large):
    draw(page, hands)
    assert fields(panel) != ("Dorenborg", "Dorenborg-Vallei")
    until_placed(qtbot, panel)
    assert len(panel.session.watch.steps()) == 1
    assert panel.session.undo()
    assert new_features(panel) == [] and not panel.session.watch.can_undo()
    assert panel.session.redo()
    until_placed(qtbot, panel)


def test_writing_the_place_is_no_edit_to_report(panel, page, hands, qtbot, small_is_large):
    told = []
    panel.live.pending.connect(told.append)
    draw(page, hands)
    until_placed(qtbot, panel)
    until_told(qtbot, page)
    qtbot.wait(200)
    assert len(told) == 1


def test_an_answer_about_an_earlier_state_is_dropped(panel, page, hands, qtbot, small_is_large):
    told = []
    panel.live.reported.connect(lambda report: told.append([item.name for item in report.changes.present]))
    draw(page, hands)
    panel.session.undo()
    draw(page, hands, [(x + 800, y) for x, y in SQUARE])
    until_told(qtbot, page)
    qtbot.waitUntil(lambda: not tasks._running, timeout=PATIENCE)
    assert told[-1] == ["Woningbouw 1"] and len(told) == 1
    assert page.live_verdict._told.changes.present[0].uuid == new_features(panel)[0]["uuid"]


def test_undo_before_the_answer_leaves_nothing(panel, page, hands, qtbot, small_is_large):
    draw(page, hands)
    panel.session.undo()
    qtbot.waitUntil(lambda: not tasks._running, timeout=PATIENCE)
    qtbot.wait(100)
    assert new_features(panel) == []
    assert not panel.session.watch.can_undo()


def test_a_place_that_went_with_another_undo_comes_back_with_the_next_edit(
    panel, page, hands, qtbot, small_is_large, monkeypatch
):
    """The place of the first stroke is written while the second is the last action: undoing that takes it along."""
    held = []
    monkeypatch.setattr(page.late_places, "_write", lambda answers: held.append(answers))
    draw(page, hands)
    qtbot.waitUntil(lambda: len(held) == 1, timeout=PATIENCE)
    monkeypatch.undo()
    draw(page, hands, [(x + 800, y) for x, y in SQUARE])
    page.late_places._write(held[0])
    first = panel.session.objects()[-2].uuid
    place = lambda: next(one for one in new_features(panel) if one["uuid"] == first)["gemeente"]  # noqa: E731
    assert place() == "Dorenborg"
    panel.session.undo()
    assert place() != "Dorenborg" and panel.session.watch.can_redo()
    draw(page, hands, [(x - 800, y) for x, y in SQUARE])
    qtbot.waitUntil(lambda: place() == "Dorenborg", timeout=PATIENCE)


def test_a_shape_of_thousands_of_vertices_from_elsewhere(panel, page, qtbot):
    """Pasted by a script: as it comes, nothing made smaller for the test."""
    ring = [QgsPointXY(X + 400 * math.cos(turn * math.tau / 5000), Y + 400 * math.sin(turn * math.tau / 5000))
            for turn in range(5000)]  # fmt: skip
    layer = panel.session.layer("object_vlak")
    page.drawing.arm(page.palette_view.tiles["woningbouw"].function, "vlak", "klikken")
    page.drawing._drawn(QgsGeometry.fromPolygonXY([ring]))
    assert page.verdict.sentence.text() == "Wordt berekend …"
    until_told(qtbot, page)
    until_placed(qtbot, panel)
    feature = new_features(panel)[0]
    moved = QgsGeometry(feature.geometry())
    moved.translate(30, 0)
    with panel.session.step("Vorm") as step:
        step.reshape(layer, feature.id(), moved)
    panel.session.watch.flush()
    assert page.verdict.sentence.text() == "Wordt berekend …"
    until_told(qtbot, page)
    panel.session.undo()
    assert new_features(panel)[0].geometry().equals(feature.geometry())
    assert len(panel.session.watch.steps()) == 1


def test_the_layers_of_places_are_read_ahead(panel, page, qtbot):
    places = object_defaults.places_for(panel.session)
    qtbot.waitUntil(lambda: places.is_warm, timeout=PATIENCE)
