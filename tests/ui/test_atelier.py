"""Atelier mode: large, only what is needed, and QGIS back as it was; snapshots become a sketchbook."""

import json

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QInputDialog, QToolBar, QToolButton

from novex_plugin.adapters import sketchbook
from novex_plugin.core.errors import NovexError
from novex_plugin.ui.atelier import AtelierMode, magnification_for, scale_for


@pytest.fixture
def atelier(panel, qtbot):
    made = AtelierMode(panel.desk, panel.live, panel.dock)
    made.messages.reraise = True
    panel.dock.show()
    panel.page("tekenen")
    yield made
    made.unload()


def shown(window):
    around = [*window.findChildren(QToolBar), *window.findChildren(QDockWidget)]
    return sorted(each.objectName() for each in around if each.isVisible())


@pytest.mark.parametrize(("lines", "factor"), [(768, 1.1), (1080, 1.35), (2160, 2.7), (4320, 3.0)])
def test_letters_grow_with_the_screen_within_bounds(lines, factor):
    assert scale_for(lines) == pytest.approx(factor)


@pytest.mark.parametrize(("lines", "factor"), [(768, 1.0), (1080, 1.0), (2160, 2.0), (4320, 3.0)])
def test_names_on_the_map_grow_on_large_screens_only(lines, factor):
    assert magnification_for(lines) == pytest.approx(factor)


def test_headings_of_the_palette_and_the_map_grow_and_shrink_back(panel, atelier, monkeypatch, qtbot):
    monkeypatch.setattr("novex_plugin.ui.atelier.magnification_for", lambda lines: 2.0)
    monkeypatch.setattr("novex_plugin.ui.atelier.scale_for", lambda lines: 2.7)
    box = next(iter(panel.page("tekenen").palette_view.groups.values()))
    centre = panel.desk.canvas.extent().center()
    usual, before = box.font().pointSizeF(), panel.desk.canvas.magnificationFactor()
    atelier.enter()
    assert box.font().pointSizeF() > usual
    canvas = panel.desk.canvas
    qtbot.waitUntil(lambda: canvas.magnificationFactor() == pytest.approx(2 * before))
    assert panel.desk.canvas.extent().center().distance(centre) < 1.0
    atelier.leave()
    assert box.font().pointSizeF() == pytest.approx(usual)
    assert panel.desk.canvas.magnificationFactor() == pytest.approx(before)


def test_only_palette_variants_and_figures_stay_and_all_comes_back(panel, atelier, qtbot):
    window = panel.iface.window
    before = shown(window)
    page = panel.page("tekenen")
    homes = [(widget, widget.parentWidget(), widget.font().pointSizeF()) for widget, _ in
             [*panel.dock.lend_column(), *panel.dock.lend_row()]]  # fmt: skip
    atelier.enter()
    qtbot.wait(50)
    assert shown(window) == ["novex_atelier_balk", "novex_atelier_cijfers", "novex_atelier_palet"]
    assert page.palette_view.isVisible()
    assert panel.dock.contextBar.isVisible()
    assert page.palette_view.font().pointSizeF() > panel.dock.font().pointSizeF()
    atelier.leave()
    qtbot.wait(50)
    assert shown(window) == before
    for widget, parent, size in homes:
        assert widget.parentWidget() is parent
        assert widget.font().pointSizeF() == pytest.approx(size)
    assert page.searchLayout.indexOf(page.searchEdit) < page.searchLayout.indexOf(page.paletteButton)
    assert page.paletteAreaLayout.indexOf(page.paletteScroll) == 0


def test_drawing_works_the_same_in_atelier_mode(panel, atelier, qtbot):
    from tests.ui.test_draw_page import INSIDE, draw

    atelier.enter()
    qtbot.wait(50)
    tile = panel.page("tekenen").palette_view.tiles["woningbouw"]
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    before = len(panel.session.objects())
    draw(panel, INSIDE)
    qtbot.waitUntil(lambda: len(panel.session.objects()) == before + 1)


def test_without_a_proposal_it_says_what_to_do(empty_panel):
    made = AtelierMode(empty_panel.desk, empty_panel.live, empty_panel.dock)
    with pytest.raises(NovexError, match="geen voorstel"):
        made.enter()
    assert not made.is_on


def test_f11_leaves(panel, atelier, qtbot):
    atelier.enter()
    QTest.keyClick(panel.iface.window, Qt.Key.Key_F11)
    assert not atelier.is_on


def test_presenting_shows_the_variant_and_leafs_with_the_arrows(panel, atelier, qtbot):
    atelier.enter()
    session = panel.session
    session.selection.choose([session.objects()[0].uuid])
    atelier.presentation.start()
    assert session.selection.uuids() == []
    assert not [dock for dock in panel.iface.window.findChildren(QDockWidget) if dock.isVisible()]
    atelier.presentation._step_variant(1)
    assert session.variant == "A"
    atelier.presentation._step_horizon(1)
    assert session.horizon == "2050"
    atelier.presentation.stop()
    assert session.selection.uuids() == [session.objects()[0].uuid]
    assert panel.page("tekenen").palette_view.isVisible()


def test_a_snapshot_is_a_picture_with_its_state(panel, atelier, qtbot, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getText", lambda *args, **kwargs: ("Bundelen langs het spoor", True))
    atelier.enter()
    button = next(each for each in panel.iface.window.findChildren(QToolButton)
                  if each.objectName() == "atelier_momentopname")  # fmt: skip
    with qtbot.waitSignal(atelier.snapshots.taken, timeout=10_000):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    found, unread = sketchbook.pages(sketchbook.book_folder(panel.session.path))
    assert unread == []
    assert [page.content.title for page in found] == ["Bundelen langs het spoor"]
    content = found[0].content
    assert (content.variant, content.horizon) == (panel.session.variant, panel.session.horizon)
    assert content.objects == tuple(item.uuid for item in panel.session.effective())
    drawn = json.loads(found[0].stem.with_name(found[0].stem.name + ".geojson").read_text(encoding="utf-8"))
    assert [one["id"] for one in drawn["features"]] == list(content.objects)


def test_going_to_a_snapshot_brings_variant_horizon_and_extent_back(panel, atelier, qtbot):
    with qtbot.waitSignal(atelier.snapshots.taken, timeout=10_000):
        atelier.snapshots.take_as("Eerst")
    canvas = panel.iface.canvas
    centre, variant, horizon = canvas.extent().center(), panel.session.variant, panel.session.horizon
    panel.session.set_variant("B")
    panel.session.set_horizon("2100")
    canvas.zoomByFactor(4)
    atelier.snapshots.show()
    dialog = atelier.snapshots.dialog
    dialog.pageList.item(0).setSelected(True)
    QTest.mouseClick(dialog.goButton, Qt.MouseButton.LeftButton)
    assert (panel.session.variant, panel.session.horizon) == (variant, horizon)
    assert canvas.extent().center().distance(centre) < 1.0


def test_a_page_gets_another_title_and_goes(panel, atelier, qtbot, monkeypatch):
    from qgis.PyQt.QtWidgets import QMessageBox

    for title in ("Een", "Twee"):
        with qtbot.waitSignal(atelier.snapshots.taken, timeout=10_000):
            atelier.snapshots.take_as(title)
    atelier.snapshots.show()
    dialog = atelier.snapshots.dialog
    dialog.pageList.item(0).setText("Uno")
    assert [dialog.pageList.item(row).text() for row in range(2)] == ["Uno", "Twee"]
    dialog.pageList.item(1).setSelected(True)
    monkeypatch.setattr(QMessageBox, "question", lambda *args: QMessageBox.StandardButton.Yes)
    QTest.mouseClick(dialog.removeButton, Qt.MouseButton.LeftButton)
    assert [page.content.title for page in sketchbook.pages(dialog.folder)[0]] == ["Uno"]


def test_leaving_the_panel_leaves_the_atelier(panel, atelier):
    atelier.enter()
    atelier.unload()
    assert not atelier.is_on
    assert QgsProject.instance().mapLayers()
