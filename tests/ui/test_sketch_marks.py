"""Sketch marks by mouse, pen and keys: data on the map that no total and no check ever meets."""

import pytest
from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QTabletEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from novex_plugin.adapters import geopackage
from novex_plugin.adapters.check import run_check
from novex_plugin.core.accounting import compute_totals
from tests.ui.canvas_events import click, drag, draw, pixel


def row_of(panel):
    return panel.page("tekenen").shape_row


def press(button):
    assert button.isEnabled(), button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def marks(panel):
    found = []
    for table in ("schets_lijn", "schets_punt"):
        found += list(panel.session.layer(table).getFeatures())
    return found


def write(panel, text):
    editor = row_of(panel).sketches.editor
    QTest.keyClicks(editor.textEdit, text)
    QTest.keyClick(editor.textEdit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def told(panel):
    item = panel.iface.bar.currentItem()
    return f"{item.title()} {item.text()}" if item is not None else ""


def test_an_arrow_is_one_drag_and_one_step(panel):
    row, canvas = row_of(panel), panel.iface.canvas
    press(row.arrowButton)
    drag(canvas, (149_500, 449_500), (150_500, 449_800))
    (mark,) = marks(panel)
    assert (mark["soort"], mark["variant"] or "", mark["horizon"]) == ("pijl", "", "2030")
    line = mark.geometry().asMultiPolyline()[0]
    assert len(line) == 2
    assert line[1].distance(QgsPointXY(150_500, 449_800)) < 10
    assert row.arrowButton.isChecked()  # stays for the next one
    assert panel.session.undo()
    assert marks(panel) == []
    assert panel.session.redo()
    assert len(marks(panel)) == 1
    assert panel.session.undo()
    assert not panel.session.has_edits()


def test_an_arrow_by_clicks_with_backspace_and_escape(panel):
    row, canvas = row_of(panel), panel.iface.canvas
    press(row.arrowButton)
    click(canvas, 149_500, 449_500)
    click(canvas, 152_000, 449_100)
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    draw(canvas, (150_500, 449_800), (150_900, 449_300))
    (mark,) = marks(panel)
    assert len(mark.geometry().asMultiPolyline()[0]) == 3
    click(canvas, 149_500, 449_500)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert row.arrowButton.isChecked()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not row.arrowButton.isChecked()
    assert len(marks(panel)) == 1


def test_a_free_line_follows_the_hand_smoothly(panel):
    row, canvas = row_of(panel), panel.iface.canvas
    press(row.freeLineButton)
    drag(canvas, (149_500, 449_500), (150_000, 450_000), (150_500, 449_500), (151_000, 450_000))
    (mark,) = marks(panel)
    assert mark["soort"] == "lijn"
    assert len(mark.geometry().asMultiPolyline()[0]) > 4
    assert panel.session.undo()
    assert marks(panel) == []


def test_a_drag_over_nothing_leaves_no_mark(panel):
    row, canvas = row_of(panel), panel.iface.canvas
    press(row.arrowButton)
    click(canvas, 149_500, 449_500)
    click(canvas, 149_500, 449_500, Qt.MouseButton.RightButton)
    assert marks(panel) == []
    assert not panel.session.has_edits()


@pytest.mark.parametrize(("button", "kind"), [("textButton", "tekst"), ("noteButton", "notitie")])
def test_a_text_or_note_is_a_click_and_typing(panel, button, kind):
    panel.session.set_variant("A")
    row, canvas = row_of(panel), panel.iface.canvas
    press(getattr(row, button))
    click(canvas, 150_000, 449_500)
    assert not row.sketches.editor.isModal()
    write(panel, "Hier een park")
    (mark,) = marks(panel)
    assert (mark["soort"], mark["tekst"], mark["variant"]) == (kind, "Hier een park", "A")
    assert mark.geometry().asPoint().distance(QgsPointXY(150_000, 449_500)) < 10
    assert panel.session.undo()
    assert marks(panel) == []
    assert panel.session.redo()
    assert marks(panel)[0]["tekst"] == "Hier een park"


def test_escape_or_no_words_leave_no_mark(panel):
    row, canvas = row_of(panel), panel.iface.canvas
    press(row.textButton)
    click(canvas, 150_000, 449_500)
    QTest.keyClick(row.sketches.editor.textEdit, Qt.Key.Key_Escape)
    click(canvas, 150_000, 449_500)
    write(panel, "  ")
    assert row.sketches.editor is None
    assert not panel.session.has_edits()


def test_a_click_elsewhere_finishes_the_note_and_begins_the_next(panel):
    row, canvas = row_of(panel), panel.iface.canvas
    press(row.noteButton)
    click(canvas, 150_000, 449_500)
    QTest.keyClicks(row.sketches.editor.textEdit, "Een")
    click(canvas, 151_000, 449_500)
    write(panel, "Twee")
    assert sorted(mark["tekst"] for mark in marks(panel)) == ["Een", "Twee"]


def test_a_text_is_changed_and_coloured_and_each_is_taken_back(panel):
    row, canvas = row_of(panel), panel.iface.canvas
    press(row.textButton)
    click(canvas, 150_000, 449_500)
    write(panel, "Eerst")
    click(canvas, 150_000, 449_500)
    editor = row.sketches.editor
    assert editor.textEdit.toPlainText() == "Eerst"
    QTest.mouseClick(editor._swatches["#c2410c"], Qt.MouseButton.LeftButton)
    write(panel, "Daarna")  # the old text was selected, so typing replaces it
    (mark,) = marks(panel)
    assert (mark["tekst"], mark["kleur"]) == ("Daarna", "#c2410c")
    assert panel.session.undo()
    assert marks(panel)[0]["tekst"] == "Eerst"
    assert panel.session.undo()
    assert marks(panel) == []
    assert not panel.session.has_edits()


def test_emptying_a_text_is_refused_and_deleting_is_a_button(panel):
    row, canvas = row_of(panel), panel.iface.canvas
    press(row.textButton)
    click(canvas, 150_000, 449_500)
    write(panel, "Blijft")
    click(canvas, 150_000, 449_500)
    row.sketches.editor.textEdit.clear()
    write(panel, "")
    assert "geen tekst" in told(panel)
    assert marks(panel)[0]["tekst"] == "Blijft"
    click(canvas, 150_000, 449_500)
    QTest.mouseClick(row.sketches.editor.deleteButton, Qt.MouseButton.LeftButton)
    assert marks(panel) == []
    assert panel.session.undo()
    assert marks(panel)[0]["tekst"] == "Blijft"


def test_an_arrow_is_chosen_labelled_and_deleted_by_key(panel):
    row, canvas = row_of(panel), panel.iface.canvas
    press(row.arrowButton)
    drag(canvas, (149_500, 449_500), (150_500, 449_500))
    press(row.pickButton)
    click(canvas, 150_000, 449_500)
    write(panel, "Naar het station")
    assert marks(panel)[0]["tekst"] == "Naar het station"
    click(canvas, 150_000, 449_500)
    QTest.keyClick(row.sketches.editor.textEdit, Qt.Key.Key_Escape)
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert marks(panel) == []
    for _ in range(3):
        assert panel.session.undo()
    assert not panel.session.has_edits()


def test_choosing_where_nothing_is_does_nothing(panel):
    row, canvas = row_of(panel), panel.iface.canvas
    press(row.pickButton)
    click(canvas, 152_500, 449_200)
    assert row.sketches.editor is None
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert not panel.session.has_edits()


def test_marks_are_in_no_total_no_check_and_no_list_of_objects(panel):
    row, canvas = row_of(panel), panel.iface.canvas
    objects, totals = panel.session.objects(), panel.dock.strip.totals.toolTip()
    sums = compute_totals(objects)
    press(row.arrowButton)
    drag(canvas, (149_500, 449_500), (150_500, 450_500))
    press(row.freeLineButton)
    drag(canvas, (149_500, 450_500), (150_500, 449_500), (150_600, 450_000))
    press(row.noteButton)
    click(canvas, 150_200, 450_400)
    write(panel, "Hier niet bouwen")
    panel.session.watch.flush()
    assert panel.session.objects() == objects
    assert panel.dock.strip.totals.toolTip() == totals
    assert compute_totals(panel.session.objects()) == sums
    before = run_check(panel.session.path, panel.session.store_path, write=False)
    panel.session.save()
    after = run_check(panel.session.path, panel.session.store_path, write=False)
    assert [(one.key, one.overlap_m2) for one in after.findings] == [
        (one.key, one.overlap_m2) for one in before.findings]  # fmt: skip
    assert len(geopackage.open_proposal(panel.session.path).objects()) == 1
    assert len(geopackage.open_proposal(panel.session.path).rows("schets_lijn")) == 2
    assert geopackage.open_proposal(panel.session.path).rows("schets_punt")[0]["tekst"] == "Hier niet bouwen"


def pen(canvas, kind, place, held):
    """One event of a stylus, with the constructor of Qt 5 or Qt 6."""
    at = QPointF(pixel(canvas, *place))
    there = QPointF(canvas.viewport().mapToGlobal(at.toPoint()))
    left = Qt.MouseButton.LeftButton
    event = QTabletEvent(kind, at, there, QTabletEvent.TabletDevice.Stylus, QTabletEvent.PointerType.Pen, 0.8, 0, 0,
                         0.0, 0.0, 0, Qt.KeyboardModifier.NoModifier, 1, left, held)  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), event)


@pytest.mark.parametrize(("button", "kind"), [("freeLineButton", "lijn"), ("arrowButton", "pijl")])
def test_a_pen_draws_too(panel, button, kind):
    row, canvas = row_of(panel), panel.iface.canvas
    press(getattr(row, button))
    places = [(149_500, 449_500), (149_900, 449_900), (150_300, 449_500), (150_700, 449_900)]
    steps = [QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletMove, QEvent.Type.TabletRelease]
    for step, place in zip(steps, places):
        pen(canvas, step, place, Qt.MouseButton.LeftButton)
    (mark,) = marks(panel)
    assert mark["soort"] == kind
    assert (len(mark.geometry().asMultiPolyline()[0]) > 4) == (kind == "lijn")


def test_a_pen_taps_a_note(panel):
    row, canvas = row_of(panel), panel.iface.canvas
    press(row.noteButton)
    pen(canvas, QEvent.Type.TabletPress, (150_000, 449_500), Qt.MouseButton.LeftButton)
    pen(canvas, QEvent.Type.TabletRelease, (150_000, 449_500), Qt.MouseButton.NoButton)
    write(panel, "Met de pen")
    assert marks(panel)[0]["tekst"] == "Met de pen"


def test_switching_the_variant_keeps_marks_of_others_out_of_sight(panel):
    panel.session.set_variant("A")
    row, canvas = row_of(panel), panel.iface.canvas
    press(row.arrowButton)
    drag(canvas, (149_500, 449_500), (150_500, 450_500))
    layer = panel.session.layer("schets_lijn")
    seen = []
    for variant in ("A", "B", ""):
        panel.session.set_variant(variant)
        seen.append(_in_sight(layer))
    assert seen == [1, 0, 0]


def _in_sight(layer):
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

    from novex_plugin.adapters.shape_marks import MARK_IN_VIEW

    expression = QgsExpression(MARK_IN_VIEW)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    count = 0
    for feature in layer.getFeatures():
        context.setFeature(feature)
        count += bool(expression.evaluate(context))
        assert not expression.hasEvalError(), expression.evalErrorString()
    return count
