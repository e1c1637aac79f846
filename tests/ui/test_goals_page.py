"""The page Doelbereik and the live strip: figures of what is drawn, of a stroke, of undo, and of large edits."""

from dataclasses import replace

import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from novex_plugin.core.accounting import compute_totals
from novex_plugin.core.accounting.figures import FUNCTION, TOTAL
from novex_plugin.core.model.annexes import ProvinceGoal
from novex_plugin.core.sketch_preview import SKETCH
from novex_plugin.core.variants.effective import effective_objects
from novex_plugin.ui import goal_actions
from novex_plugin.ui.goal_delegate import BEFORE_ROLE, GOAL_ROLE
from novex_plugin.ui.goal_strip import GoalStrip
from novex_plugin.ui.goal_words import goal_text
from novex_plugin.ui.live_figures import LiveFigures
from novex_plugin.ui.live_totals import EDIT_VERTICES
from novex_plugin.ui.row_delegate import BELOW_FIGURE_ROLE, BELOW_ROLE, FIGURE_ROLE
from tests.small_world import housing

HOMES = ProvinceGoal("P-WON", "Nieuwe woningen", "woningen", 1_000.0, horizon="2030",
                     counts_from="hoeveelheid:woningen", in_plans=100.0)  # fmt: skip
LATER = replace(HOMES, code="P-WON-2050", indicator="Woningen later", value=4_000.0, horizon="2050")
GROUND = ProvinceGoal("P-BOS", "Nieuw bos", "ha", 40.0, horizon="2030", counts_from="oppervlakte:bos")
PATIENCE = 20_000


@pytest.fixture
def asked(panel):
    panel.desk.goals.save_goals([HOMES, LATER, GROUND])
    return panel


def stroke(uuid=SKETCH, west=152_500.0, width=300.0, **values):
    shape = shapely.box(west, 447_000, west + width, 447_300)
    return housing(uuid, shape, quantity=340.0, unit="woningen", **values)


def add(panel, shape, function="woningbouw", **values):
    """An object as a stroke makes it: one step in the edit buffer."""
    layer = panel.session.layer("object_vlak")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(shapely.MultiPolygon([shape]).wkt))
    row = {"uuid": "nieuw", "naam": "Nieuw", "functie": function, "horizon": "2030", **values}
    for name, value in row.items():
        if layer.fields().indexOf(name) >= 0:
            feature[name] = value
    with panel.session.step("Tekenen") as step:
        step.edit(layer)
        layer.addFeature(feature)
    panel.session.watch.flush()


def goal(standing, code):
    return next(line for line in standing.goals if line.code == code)


def rows(tree):
    model = tree.model()
    heads = [model.index(row, 0) for row in range(model.rowCount())]
    return [(head, [model.index(row, 0, head) for row in range(model.rowCount(head))]) for head in heads]


# -- what is counted


def assert_counted(panel):
    session = panel.session
    whole = compute_totals(effective_objects(session.objects(), session.variants, session.variant, session.horizon))
    ours = panel.live.totals
    assert ours.area(TOTAL).net_m2 == pytest.approx(whole.area(TOTAL).net_m2, abs=1e-3)
    assert [(line.function, line.band) for line in ours.quantities] == [
        (line.function, line.band) for line in whole.quantities
    ]


def test_goals_are_those_of_the_variant_with_plans(asked):
    standing = asked.live.counting.standing
    assert goal(standing, "P-WON").gap == 900.0
    assert goal(standing, "P-BOS").value == 0.0


def test_an_edit_and_its_undo_are_followed(asked):
    counting = asked.live.counting
    add(asked, shapely.box(152_500, 447_000, 152_800, 447_300), hoeveelheid=340.0, eenheid="woningen")
    assert goal(counting.standing, "P-WON").value == 340.0
    assert goal(counting.standing, "P-WON-2050").value == 340.0
    assert goal(counting.before, "P-WON").value != 340.0
    assert_counted(asked)
    asked.session.undo()
    assert goal(counting.before, "P-WON").value == 340.0
    assert goal(counting.standing, "P-WON").value != 340.0
    assert_counted(asked)


def test_an_edit_of_another_year_changes_the_goals_of_that_year_alone(asked):
    add(asked, shapely.box(152_500, 447_000, 152_800, 447_300), hoeveelheid=340.0, eenheid="woningen", horizon="2050")
    standing = asked.live.counting.standing
    assert goal(standing, "P-WON").value != 340.0
    assert goal(standing, "P-WON-2050").value == 340.0


def test_another_variant_starts_anew(asked):
    add(asked, shapely.box(152_500, 447_000, 152_800, 447_300), hoeveelheid=340.0, eenheid="woningen", variant="A")
    assert goal(asked.live.counting.standing, "P-WON").value != 340.0
    asked.session.set_variant("A")
    assert goal(asked.live.counting.standing, "P-WON").value == 340.0
    assert asked.live.counting.before is None
    assert_counted(asked)


def test_a_large_shape_is_counted_in_a_task_and_a_stroke_waits_for_it(asked, qtbot):
    counting = asked.live.counting
    circle = shapely.Point(152_800, 447_000).buffer(300, quad_segs=EDIT_VERTICES)
    add(asked, circle, hoeveelheid=340.0, eenheid="woningen")
    qtbot.waitUntil(lambda: goal(counting.standing, "P-WON").value == 340.0, timeout=PATIENCE)
    assert not counting.is_counting
    assert counting.supposed([stroke()]) is None  # it would count that circle again
    assert counting.supposed([stroke(west=154_000)]) is not None
    assert_counted(asked)


def test_closing_leaves_nothing(asked):
    asked.session.save()
    asked.session.close()
    assert asked.live.counting.standing is None
    assert asked.live.totals is None
    assert asked.page("tekenen").goal_strip.isHidden()


# -- the strip


@pytest.fixture
def strip(asked, qtbot):
    made = asked.page("tekenen").goal_strip
    made.setFixedWidth(400)
    qtbot.wait(20)
    yield made


def test_the_strip_shows_a_stroke_while_it_is_drawn_and_forgets_it(asked, strip, qtbot):
    with qtbot.waitSignal(asked.live.counting.supposed_changed, timeout=PATIENCE):
        asked.live.suppose(stroke())
    cell = next(one for one in strip.cells if one.line.code == "P-WON")
    assert cell.change_text == "+340"
    assert "+340" in strip.accessibleDescription()
    asked.live.drop_preview()
    assert not any(one.is_touched for one in strip.cells if one.line.code == "P-WON")


def test_the_strip_tells_the_last_edit_and_its_undo(asked, strip):
    add(asked, shapely.box(152_500, 447_000, 152_800, 447_300), hoeveelheid=340.0, eenheid="woningen")
    assert {one.line.code: one.change_text for one in strip.cells}["P-WON"] == "+340"
    asked.session.undo()
    assert {one.line.code: one.change_text for one in strip.cells}["P-WON"] == "−340"


def test_a_stroke_brings_its_goal_in_sight(asked, strip):
    strip.setFixedWidth(150)
    assert [one.line.code for one in strip.cells] == ["P-BOS"]
    strip._supposed(asked.live.counting.supposed([stroke()]))
    assert strip.cells[0].line.code.startswith("P-WON")


def test_a_province_without_goals_of_its_own_sees_the_national_ones_and_a_strip_lets_go(panel):
    strip = GoalStrip(panel.live)
    assert {one.line.scale for one in strip.cells} == {"nationaal"}
    strip.unload()
    cells = list(strip.cells)
    panel.live.counting.changed.emit(None)
    assert strip.cells == cells


def test_the_strip_stands_in_the_figures_of_the_atelier(asked):
    figures = LiveFigures(asked.live)
    assert figures.goals.cells[0].line.code == "P-BOS"
    figures.unload()


def test_a_click_on_the_strip_goes_to_the_goals(asked, strip):
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton)
    assert asked.dock.page == "doelbereik"


# -- the page


def test_goals_in_groups_and_those_without_a_figure_last(asked):
    page = asked.page("doelbereik")
    groups = rows(page.goalsTree)
    assert groups[0][0].data() == "Doelen van de provincie"
    assert not groups[-1][1][0].data(GOAL_ROLE).derivable
    assert not page.goalsTree.isExpanded(groups[-1][0])
    page._toggle(groups[-1][0])
    assert page.goalsTree.isExpanded(groups[-1][0])
    found = [index.data(GOAL_ROLE) for _head, below in groups for index in below]
    assert len(found) >= 10
    assert all(goal_text(one) for one in found)


def test_net_gross_shared_and_combinations(asked):
    page = asked.page("doelbereik")
    add(asked, shapely.box(150_000, 450_000, 150_200, 451_000), "bos")
    (persp, below), *_rest = [entry for entry in rows(page.totalsTree) if entry[1][0].data() == "Woningbouw"]
    assert persp.data(FIGURE_ROLE) == "50,0 ha"
    assert below[0].data(BELOW_FIGURE_ROLE) == "20,0 ha meervoudig"
    assert below[0].data(BELOW_ROLE)
    together = next(below for head, below in rows(page.totalsTree) if head.data() == "Meer functies op één plek")
    assert [(index.data(), index.data(FIGURE_ROLE)) for index in together] == [("Bos + Woningbouw", "20,0 ha")]
    assert "één keer geteld" in page.summaryLabel.text()
    assert "Netto 50,0 ha" in page.summary.accessibleName()
    assert "Bruto 70,0 ha" in page.summary.accessibleName()


def test_goals_count_unsaved_edits(asked):
    page = asked.page("doelbereik")
    layer = asked.session.layer("object_vlak")
    layer.startEditing()
    layer.deleteFeatures([feature.id() for feature in layer.getFeatures()])
    asked.session.watch.flush()
    assert not [head for head, below in rows(page.totalsTree) if head.data() != "Let op"]
    assert page.report.totals.area(FUNCTION, "woningbouw").net_m2 == 0.0


def test_a_stroke_shows_in_the_rows_without_moving_them(asked):
    page = asked.page("doelbereik")
    before = [index.data() for _head, below in rows(page.goalsTree) for index in below]
    page._suppose(asked.live.counting.supposed([stroke()]))
    found = {index.data(GOAL_ROLE).code: index for _head, below in rows(page.goalsTree) for index in below}
    assert found["P-WON"].data(GOAL_ROLE).value == 340.0
    assert found["P-WON"].data(BEFORE_ROLE).value == 0.0
    page._suppose(None)
    assert [index.data() for _head, below in rows(page.goalsTree) for index in below] == before


def test_after_a_check_the_ground_under_a_goal_is_told(asked, qtbot):
    page = asked.page("doelbereik")
    add(asked, shapely.box(150_500, 450_000, 151_000, 450_500), hoeveelheid=340.0, eenheid="woningen")
    asked.session.save()
    asked.desk.checks.run()
    qtbot.waitUntil(lambda: not asked.desk.is_busy, timeout=60_000)

    def told():
        found = {index.data(GOAL_ROLE).code: index.data(GOAL_ROLE) for _h, below in rows(page.goalsTree)
                 for index in below}  # fmt: skip
        return found["P-WON"].shares

    qtbot.waitUntil(lambda: told() is not None, timeout=PATIENCE)
    shares = told()
    assert sum(shares.parts.values()) == pytest.approx(340.0)
    assert shares.free < 340.0  # it lies in Natura 2000


def test_only_windows_that_are_there_get_a_button(panel, monkeypatch):
    names = {one.name for one in goal_actions.actions()}
    assert {"doelen", "uitruil"} <= names
    monkeypatch.setattr(goal_actions, "find_spec", lambda name: None)
    assert goal_actions.actions() == ()


def test_a_button_opens_its_window_and_errors_are_said(panel, monkeypatch):
    opened = []
    action = goal_actions.Action("doelen", "Doelen…", "", "goals_editor", "open_goals")
    monkeypatch.setattr("novex_plugin.ui.goals_editor.open_goals", lambda desk, parent: opened.append((desk, parent)))
    page = panel.page("doelbereik")
    goal_actions._open(panel.desk, page, action, lambda: opened.append("after"))
    assert opened == [(panel.desk, page), "after"]
