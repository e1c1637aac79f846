"""What a sketch adds and touches, beside the mouse and on the card, before it is finished. Real mouse events."""

import pytest
from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QRect, Qt
from qgis.PyQt.QtTest import QTest

from novex_plugin.adapters import settings
from novex_plugin.core.sketch_preview import Hit, Preview
from novex_plugin.ui.cursor_label import EDGE, CursorLabel
from tests.canvas_hands import Hands
from tests.capture_world import arm

INSIDE = [(150_200, 450_200), (150_700, 450_200), (150_700, 450_700), (150_200, 450_700)]  # 25 ha, all in Natura 2000
FREE = [(149_200, 449_200), (149_700, 449_200), (149_700, 449_700), (149_200, 449_700)]


@pytest.fixture
def page(panel):
    settings.put("live_cursor", True)
    found = panel.page("tekenen")
    yield found
    settings.put("live_cursor", True)


@pytest.fixture
def hands(panel):
    return Hands(panel.iface.canvas)


def label(page):
    return page.live_cursor.label


def said(page):
    found = label(page)
    return found.preview.text if found.preview is not None and not found.isHidden() else ""


def until_said(qtbot, page, text):
    qtbot.waitUntil(lambda: text in said(page), timeout=20_000)
    return said(page)


def sketch(page, hands, corners):
    """Click all corners but the last, and hold the mouse there."""
    arm(page, "klikken")
    hands.clicks(corners[:-1])
    hands.move(*corners[-1])


def test_the_sketch_is_told_before_it_is_finished(panel, page, hands, qtbot):
    sketch(page, hands, INSIDE)
    told = until_said(qtbot, page, "Natura 2000 2")
    assert "ha woningbouw" in told and "woningen" in told
    assert any(hit.title == "Natura 2000" for hit in label(page).preview.hits)


def test_the_card_tells_it_too_and_goes_back_when_the_sketch_is_dropped(panel, page, hands, qtbot):
    sketch(page, hands, INSIDE)
    until_said(qtbot, page, "Natura 2000")
    qtbot.waitUntil(lambda: "Woningbouw (schets)" in page.verdict.title.toolTip(), timeout=20_000)
    assert "ha in Natura 2000" in page.verdict.sentence.toolTip()
    hands.key(Qt.Key.Key_Escape)
    assert said(page) == ""
    assert page.verdict.isHidden()  # nothing was edited yet


def test_session_history_and_journal_know_nothing_of_it(panel, page, hands, qtbot):
    before = list(panel.session.objects())
    sketch(page, hands, INSIDE)
    until_said(qtbot, page, "Natura 2000")
    assert panel.session.objects() == before
    assert not panel.session.watch.can_undo() and not panel.session.has_edits()
    assert not panel.session.watch.journal._dirty
    assert not panel.live.edited_since_check


def test_the_finished_stroke_says_the_same_and_the_label_goes(panel, page, hands, qtbot):
    sketch(page, hands, INSIDE)
    hands.clicks(INSIDE[-1:])
    until_said(qtbot, page, "Natura 2000")
    qtbot.waitUntil(lambda: not page.live_cursor._soon.isActive())
    qtbot.wait(200)
    adds = label(page).preview.adds
    hands.right_click(*INSIDE[-1])
    assert said(page) == ""
    assert page.live_verdict._told.totals == adds
    assert "Woningbouw 1" in page.verdict.title.toolTip()


def test_after_undo_and_a_dropped_sketch_the_card_tells_of_the_undo(panel, page, hands, qtbot):
    arm(page, "klikken")
    hands.clicks(FREE)
    hands.right_click(*FREE[-1])
    panel.session.undo()
    assert "Verwijderd" in page.verdict.title.toolTip()
    sketch(page, hands, INSIDE)
    qtbot.waitUntil(lambda: "schets" in page.verdict.title.toolTip(), timeout=20_000)
    hands.key(Qt.Key.Key_Escape)
    assert "Verwijderd" in page.verdict.title.toolTip()


def test_it_follows_the_mouse(panel, page, hands, qtbot):
    sketch(page, hands, INSIDE)
    until_said(qtbot, page, "Natura 2000 2")
    hands.move(150_200, 450_450)
    until_said(qtbot, page, "Natura 2000 1")  # 18 ha and a little
    assert not label(page).geometry().contains(hands.pixel(150_200, 450_450))


@pytest.mark.parametrize(("method", "corners", "figure"), [
    ("rechthoek", INSIDE[0::2], "Natura 2000 2"), ("rechthoek_schuin", INSIDE[:3], "Natura 2000 2"),
    ("cirkel", [(150_500, 450_500), (150_700, 450_500)], "Natura 2000 1"), ("corridor", INSIDE[:2], "Natura 2000 5"),
])  # fmt: skip
def test_every_way_to_draw_is_told(panel, page, hands, qtbot, method, corners, figure):
    arm(page, method)
    hands.clicks(corners[:-1])
    hands.move(*corners[-1])
    until_said(qtbot, page, figure)


def test_a_loose_hand_is_told_while_it_draws(panel, page, hands, qtbot):
    arm(page, "losse_hand")
    hands.move(*INSIDE[0])
    hands.press(*INSIDE[0])
    for corner in INSIDE[1:]:
        hands.mouse(5, hands.pixel(*corner), Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton)  # QEvent.MouseMove
    until_said(qtbot, page, "Natura 2000 2")


def test_a_line_and_a_point_are_told(panel, page, hands, qtbot):
    arm(page, "klikken", "buisleiding", "lijn")
    hands.clicks([(149_800, 450_500)])
    hands.move(151_200, 450_500)
    assert "km" in until_said(qtbot, page, "Natura 2000")
    arm(page, "klikken", "woningbouw", "punt")
    hands.move(150_500, 450_500)
    until_said(qtbot, page, "Natura 2000")
    assert panel.session.layer("object_punt").featureCount() == 0


def test_a_sketch_that_crosses_itself_is_not_judged(panel, page, hands, qtbot):
    sketch(page, hands, INSIDE)
    until_said(qtbot, page, "Natura 2000")
    hands.clicks([(150_300, 450_100)])
    assert said(page) == ""


def test_switched_off_nothing_is_shown_or_asked(panel, page, hands, qtbot):
    view = panel.dock.view_button
    assert view.figures.isChecked()
    view.figures.trigger()
    assert settings.get("live_cursor") is False
    asked = []
    panel.live.previewed.connect(asked.append)
    sketch(page, hands, INSIDE)
    qtbot.wait(150)
    assert said(page) == "" and asked == []
    view.figures.trigger()
    hands.move(150_220, 450_690)
    until_said(qtbot, page, "Natura 2000")


def test_clicks_go_through_the_label(panel, page, hands, qtbot):
    sketch(page, hands, INSIDE)
    until_said(qtbot, page, "Natura 2000")
    assert label(page).testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    under = label(page).geometry().center()
    vertices = len(page.drawing.tool._outline)
    QTest.mouseClick(panel.iface.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, under)
    assert len(page.drawing.tool._outline) == vertices + 1


def test_laying_the_tool_down_takes_it_away(panel, page, hands, qtbot):
    sketch(page, hands, INSIDE)
    until_said(qtbot, page, "Natura 2000")
    page.drawing.disarm()
    assert said(page) == ""
    qtbot.wait(100)
    assert said(page) == ""


# -- the label itself -------------------------------------------------------------------------

LONG = Preview(("+12,3 ha woningbouw", "+430 woningen"), (
    Hit("HARD", "Leidingstroken van nationaal belang", "0,8 ha"), Hit("NEE_TENZIJ", "Natura 2000", "4,1 ha"),
    Hit("CONDITIONAL", "Rivierbed grote rivieren", "1,2 ha")), "HARD", 2, 3)  # fmt: skip


@pytest.fixture
def lone(iface):
    made = CursorLabel(iface.canvas)
    yield made
    made.deleteLater()


@pytest.mark.parametrize("share_x", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("share_y", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_stays_on_the_map_and_clear_of_the_mouse(iface, lone, share_x, share_y, scale):
    canvas = iface.canvas
    lone.scale = scale
    mouse = QPoint(round(share_x * (canvas.width() - 1)), round(share_y * (canvas.height() - 1)))
    lone.show_preview(LONG, mouse)
    room = QRect(0, 0, canvas.width(), canvas.height()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
    assert room.contains(lone.geometry())
    assert not lone.geometry().contains(mouse)


def test_it_does_not_cover_the_sizes_that_the_tool_shows(panel, page, hands, qtbot):
    canvas = panel.iface.canvas
    sketch(page, hands, INSIDE)
    until_said(qtbot, page, "Natura 2000")
    readout = page.drawing.tool.feedback._label
    assert readout.isVisible() and not label(page).geometry().intersects(readout.geometry())
    canvas.setExtent(QgsRectangle(149_000, 450_190, 153_000, 453_190))  # the sketch at the lower edge of the map
    hands.move(150_100, 450_196)
    qtbot.wait(150)
    until_said(qtbot, page, "ha")
    assert not label(page).geometry().intersects(readout.geometry())


def test_larger_in_the_atelier(panel, page, lone):
    lone.show_preview(LONG, QPoint(50, 50))
    normal = lone.height()
    panel.dock.set_scale(2.0)
    assert label(page).scale == 2.0
    lone.clear()
    lone.scale = 2.0
    lone.show_preview(LONG, QPoint(50, 50))
    assert lone.height() > 1.7 * normal


def test_the_same_answer_again_paints_nothing(lone, qtbot, monkeypatch):
    lone.show_preview(LONG, QPoint(50, 50))
    asked = []
    monkeypatch.setattr(lone, "update", lambda: asked.append(1))
    lone.show_preview(Preview(*[getattr(LONG, name) for name in ("adds", "hits", "worst", "more", "untested")]),
                      QPoint(60, 60))  # fmt: skip
    assert asked == []


# -- shape tools ------------------------------------------------------------------------------


def arm_shape(panel, page, tool):
    panel.session.selection.choose(["w1"])
    page.shape_row.shapes.arm(tool)


def test_a_hole_tells_what_it_frees(panel, page, hands, qtbot):
    arm_shape(panel, page, "gat")
    hands.clicks([(150_100, 450_200), (150_400, 450_200), (150_400, 450_500)])
    hands.move(150_100, 450_500)
    told = until_said(qtbot, page, "in Natura 2000")
    assert "−9," in told or "−8," in told
    assert panel.session.objects()[0].geometry.area == 500_000
    hands.key(Qt.Key.Key_Escape)
    assert said(page) == ""


def test_another_outline_tells_the_difference(panel, page, hands, qtbot):
    arm_shape(panel, page, "omtrek")
    hands.clicks([(150_400, 450_300), (150_800, 450_300), (150_800, 450_700)])
    hands.move(150_400, 450_700)
    told = until_said(qtbot, page, "in Natura 2000")
    assert "+12," in told or "+11," in told
    hands.clicks([(150_400, 450_700)])
    hands.right_click(150_400, 450_700)
    assert said(page) == ""
    assert page.live_verdict._told.reserved[0].startswith(("+12,", "+11,"))


def test_a_basisset_that_went_away_is_said_once(panel, page, hands, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(panel.live.messages, "exception", told.append)
    panel.session.store.path.unlink()
    sketch(page, hands, INSIDE)
    qtbot.waitUntil(lambda: len(told) == 1, timeout=20_000)
    for step in range(4):
        hands.move(150_200 + 10 * step, 450_690)
        qtbot.wait(60)
    assert len(told) == 1 and "bestaat niet" in told[0].message
    assert said(page) == ""


class Painted(QObject):
    """What a label said each time it was painted."""

    def __init__(self, label):
        super().__init__(label)
        self.label, self.texts = label, []
        label.installEventFilter(self)

    def eventFilter(self, _watched, event):
        if event.type() == QEvent.Type.Paint:
            self.texts.append(self.label.text())
        return False


def test_the_card_of_the_new_object_is_painted_before_it_is_checked(panel, page, hands, monkeypatch):
    seen, at_the_answer = Painted(page.card.headLabel), []
    asked = panel.live.desk_of_now.ask

    def ask(*objects, **how):
        at_the_answer.append(list(seen.texts))
        return asked(*objects, **how)

    monkeypatch.setattr(panel.live.desk_of_now, "ask", ask)
    arm(page, "klikken")
    hands.clicks(FREE)
    hands.right_click(*FREE[-1])
    texts = at_the_answer[0]
    assert texts[-1] == page.card.headLabel.text() and texts[-1].startswith("Vlak van 25,")
