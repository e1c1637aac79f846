"""The panel as a whole: reachable by keyboard, named for screen readers, never empty without advice."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QShortcut,
    QStyle,
    QTextBrowser,
    QTreeView,
    QWidget,
)

from novex_plugin import paths
from novex_plugin.ui.forms import load_form

PAGES = ("voorstel", "basisset", "tekenen", "toetsen", "doelbereik", "uitvoer")
OWN_FORMS = sorted(path.stem for path in paths.forms().glob("*.ui") if path.stem not in ("object",))
BASES = {"dock": None, "object_card": QDialog, "rule_editor": QDialog, "goals_editor": QDialog, "tool_row": QFrame}


@pytest.mark.parametrize("name", [name for name in OWN_FORMS if name != "dock" and not name.startswith("object_")])
def test_every_form_loads(name, qgis_app, qtbot):
    widget = BASES.get(name, QDialog if name.endswith("_dialog") else QWidget)()
    qtbot.addWidget(widget)
    load_form(name, widget)
    assert widget.layout() is not None


@pytest.mark.parametrize("name", OWN_FORMS)
def test_forms_keep_the_enum_spelling_that_pyqt5_reads(name):
    text = paths.forms(f"{name}.ui").read_text(encoding="utf-8")
    assert "Qt::Orientation::" not in text
    assert "Qt::AlignmentFlag::" not in text


@pytest.mark.parametrize("name", PAGES)
def test_a_click_brings_each_page_in_sight(empty_panel, name):
    QTest.mouseClick(getattr(empty_panel.dock, f"page{name.capitalize()}"), Qt.MouseButton.LeftButton)
    assert empty_panel.dock.page == name


def test_alt_and_a_number_bring_each_page_in_sight(empty_panel):
    by_key = {one.key().toString(): one for one in empty_panel.dock.findChildren(QShortcut)}
    for place, name in enumerate(PAGES, start=1):
        by_key[f"Alt+{place}"].activated.emit()
        assert empty_panel.dock.page == name


@pytest.mark.parametrize("name", PAGES)
def test_everything_that_can_be_used_has_a_name(panel, name):
    """Screen readers say the text or the accessible name; without either a control is dumb."""
    page = panel.page(name)
    dumb = [
        widget.objectName() or type(widget).__name__
        for widget in page.findChildren(QWidget)
        if isinstance(widget, (QAbstractButton, QTreeView, QComboBox, QLineEdit)) and _is_ours(widget)
        and not _spoken(widget)
    ]  # fmt: skip
    assert dumb == []


def _is_ours(widget):
    return bool(widget.objectName()) and not widget.objectName().startswith("qt_") and _is_form_child(widget)


def _is_form_child(widget):
    """Parts that Qt or QGIS put inside their own widgets are named by those."""
    parent = widget.parentWidget()
    return parent is None or not type(parent).__name__.startswith("QgsF")


def _spoken(widget):
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    labels = [one for one in widget.parentWidget().children() if isinstance(one, QLabel)]
    buddy = any(label.buddy() is widget for label in labels)
    return bool(text or widget.accessibleName() or buddy)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_without_a_proposal_tells_the_next_step(empty_panel, name):
    page = empty_panel.page(name)
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    texts += [view.toPlainText() for view in page.findChildren(QTextBrowser)]
    advice = ("open", "Open", "Kies", "Maak", "Lees")
    assert any(word in text for text in texts for word in advice)


@pytest.mark.parametrize("name", PAGES)
def test_pages_fit_in_a_panel_of_430_pixels_without_losing_buttons(panel, name):
    """The widest page decides; a page may scroll down, but never sideways."""
    page = panel.page(name)
    cut = [
        widget.objectName()
        for widget in page.findChildren(QAbstractButton)
        if widget.isVisibleTo(page) and widget.mapTo(page, widget.rect().bottomRight()).x() > page.width()
    ]
    assert cut == []


def test_header_and_view_follow_the_session(panel):
    panel.session.set_variant("B")
    panel.session.set_horizon("2050")
    assert [code for code, button in panel.dock.variants._buttons.items() if button.isChecked()] == ["B"]
    assert panel.dock.horizon2050.isChecked()
    assert panel.dock.titleLabel.toolTip() == "Proefvoorstel"


def test_one_key_leafs_through_the_variants(panel):
    seen = []
    for _ in range(3):
        panel.dock.variants.next()
        seen.append(panel.session.variant)
    assert seen == ["A", "B", ""]


def test_the_strip_counts_the_land_once(panel):
    assert panel.dock.strip.totals.toolTip() == "1 objecten beslaan netto 50,0 ha"


def test_work_shows_its_progress_and_can_be_cancelled(panel, qtbot):
    import threading

    reached = threading.Event()

    def endless(progress):
        while True:
            progress.step(0.5, "halverwege")
            reached.set()

    panel.desk.run("Proefwerk", endless, lambda _result: None)
    assert reached.wait(5)
    qtbot.waitUntil(lambda: panel.dock.workBar.value() == 500)
    assert panel.dock.workStrip.isVisibleTo(panel.dock)
    QTest.mouseClick(panel.dock.workCancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.desk.is_busy)
    assert not panel.dock.workStrip.isVisibleTo(panel.dock)
    assert "geannuleerd" in panel.iface.bar.currentItem().title()


def test_a_second_piece_of_work_is_refused_with_a_reason(panel, qtbot):
    from novex_plugin.core.errors import NovexError

    panel.desk.run("Eerste", lambda progress: None, lambda _result: None)
    with pytest.raises(NovexError, match="Eerste"):
        panel.desk.run("Tweede", lambda progress: None, lambda _result: None)
    qtbot.waitUntil(lambda: not panel.desk.is_busy)


@pytest.mark.parametrize("name", PAGES)
def test_no_page_is_cut_off_at_the_side(panel, name):
    """Pages scroll up and down only: what asks for more than the panel is wide would be out of sight at the right."""
    bar = panel.dock.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    assert panel.page(name).layout().minimumSize().width() <= panel.dock.minimumSizeHint().width() - bar
