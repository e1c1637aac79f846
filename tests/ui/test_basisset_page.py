"""Page Basisset without a network: what it shows, what can be chosen, and all of it by keyboard."""

import pytest
from qgis.core import QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QLineEdit

from novex_plugin.adapters import own_catalogue, settings
from novex_plugin.core.catalogue.basisset import BasisLayer, Service
from novex_plugin.core.catalogue.profiles import profile
from novex_plugin.core.model.records import ProposalHeader
from novex_plugin.core.services.loading import BUSY, FAILED, LOADED, WAITING, LayerNews, Order
from novex_plugin.core.services.records import FILE
from novex_plugin.ui.basisset_tree import KEY_ROLE, PROGRESS_ROLE, STATE_ROLE
from novex_plugin.ui.choices import select
from novex_plugin.ui.row_delegate import BELOW_ROLE, FIGURE_ROLE


@pytest.fixture
def page(empty_panel):
    return empty_panel.page("basisset")


def indexes(page):
    return {index.data(KEY_ROLE): index for index in page._filter.indexes()}


def choose(page, code):
    index = indexes(page)[code]
    page.layerTree.setCurrentIndex(index)
    page.layerTree.scrollTo(index)
    return index


def test_without_anything_it_invites_and_says_what_to_do(page):
    assert page.storeTitle.text() == "Nog geen basisset"
    assert "Kies een provincie" in page.storeText.text()
    assert page.loadButton.isEnabled()
    for hidden in (page.useButton, page.failuresButton, page.updateButton):
        assert not hidden.isVisibleTo(page)


def test_loading_without_a_province_asks_for_one_and_starts_nothing(page, empty_panel):
    QTest.mouseClick(page.loadButton, Qt.MouseButton.LeftButton)
    assert "provincie" in empty_panel.iface.bar.currentItem().title()
    assert not empty_panel.desk.is_busy


def test_province_and_list_are_remembered(page):
    select(page.provinceCombo, "PV25")
    select(page.profileCombo, "reserveringen")
    assert (settings.get("province"), settings.get("profile")) == ("PV25", "reserveringen")
    assert page.province == "PV25"


def test_the_proposal_decides_the_province(panel):
    page = panel.page("basisset")
    assert page.province == "PV00"
    assert page.provinceCombo.currentData() == "PV00"
    assert not page.provinceCombo.isEnabled()


def test_a_list_ticks_its_layers(page):
    select(page.profileCombo, "officieel")
    assert set(page._model.ticked()) == set(profile("officieel").layers)


def test_a_tick_by_mouse_makes_it_a_choice_of_ones_own(page):
    index = indexes(page)["bg_provincies"]
    page.layerTree.scrollTo(index)
    row = page.layerTree.visualRect(index)
    before = set(page._model.ticked())
    QTest.mouseClick(page.layerTree.viewport(), Qt.MouseButton.LeftButton, pos=row.center() - _to_the_left(row))
    assert set(page._model.ticked()) == before - {"bg_provincies"}
    assert page.profileCombo.currentText() == "Eigen keuze"
    assert set(settings.get("chosen_layers")) == before - {"bg_provincies"}


def _to_the_left(row):
    from qgis.PyQt.QtCore import QPoint

    return QPoint(row.width() // 2 - 10, 0)


def test_the_space_bar_ticks_and_a_theme_ticks_all_below_it(page):
    index = choose(page, "bg_land")
    page.layerTree.setFocus()
    assert "bg_land" not in page._model.ticked()
    QTest.keyClick(page.layerTree, Qt.Key.Key_Space)
    assert "bg_land" in page._model.ticked()
    page.layerTree.setCurrentIndex(index.parent())
    for expected in (True, False):
        QTest.keyClick(page.layerTree, Qt.Key.Key_Space)
        below = [page._filter.index(line, 0, index.parent()) for line in range(page._filter.rowCount(index.parent()))]
        assert {one.data(KEY_ROLE) in page._model.ticked() for one in below} == {expected}


def test_the_filter_on_states_says_what_is_missing_a_picture_or_not_to_be_had(panel):
    page = panel.page("basisset")
    wanted = {"geladen": {"geladen"}, "kaartbeeld": {"kaartbeeld"}, "ontbreekt": {"ontbreekt", "geen_dienst"}}
    for choice, states in wanted.items():
        select(page.stateCombo, choice)
        assert {index.data(STATE_ROLE) for index in page._filter.indexes()} == states
    select(page.stateCombo, "mislukt")
    assert page._filter.indexes() == []


def test_searching_by_owner_theme_and_word_narrows_the_list(page):
    QTest.keyClicks(page.filterEdit, "kadaster grenzen")
    assert {"bg_provincies", "bg_gemeenten"} <= set(indexes(page))
    assert "natura2000" not in indexes(page)


def test_each_row_says_its_state_in_sign_and_word(page):
    for index in page._filter.indexes():
        assert index.data(FIGURE_ROLE)
        assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
        assert index.data(FIGURE_ROLE) in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_details_of_a_picture_say_that_it_cannot_be_tested(page):
    assert not page.detailView.isVisibleTo(page)
    choose(page, "stiltegebieden")
    assert "Niet toetsbaar: alleen als kaartbeeld" in page.detailView.toPlainText()
    assert page.detailView.isVisibleTo(page)


def test_details_of_a_layer_from_a_file_name_file_hash_and_rules(panel):
    page = panel.page("basisset")
    choose(page, "natura2000")
    text = page.detailView.toPlainText()
    for part in ("basisset.gpkg", "Controlegetal", "Gelezen op", "Regels", "Licentie"):
        assert part in text


def test_enter_puts_a_loaded_layer_on_the_map(panel):
    page = panel.page("basisset")
    choose(page, "natura2000")
    page.layerTree.setFocus()
    QTest.keyClick(page.layerTree, Qt.Key.Key_Return)
    assert [layer.name() for layer in panel.session.project.mapLayers().values() if "natura2000" in layer.source()]


def test_rows_follow_the_news_without_being_built_anew(page):
    layers = page.layers_of(["bg_provincies", "natura2000", "nnn"])
    page.loading.order, page.loading.is_running = Order("PV25", tuple(layers)), True
    page._loading_began()
    assert set(indexes(page)) == {"bg_provincies", "natura2000", "nnn"}
    item = page._model._rows["natura2000"]
    page.loading.feed.tell(LayerNews("bg_provincies", "P", LOADED, count=12))
    page.loading.feed.tell(LayerNews("natura2000", "N", BUSY, "Ophalen", 0.2))
    page.loading.feed.tell(LayerNews("natura2000", "N", BUSY, "Ophalen", 0.45))
    page.loading.feed.tell(LayerNews("nnn", "NNN", WAITING))
    page.loading.feed.flush()
    assert page._model._rows["natura2000"] is item
    row = indexes(page)["natura2000"]
    assert (row.data(FIGURE_ROLE), row.data(BELOW_ROLE), row.data(PROGRESS_ROLE)) == ("bezig 45 %", "Ophalen", 0.45)
    assert page.storeText.text() == "1 van 3 geladen."
    page.loading.feed.tell(LayerNews("nnn", "NNN", FAILED, "server weg"))
    page.loading.feed.flush()
    assert page.storeText.text() == "1 van 3 geladen, 1 mislukt."
    assert indexes(page)["nnn"].data(FIGURE_ROLE) == "mislukt"
    page.loading.is_running = False


def test_a_row_tells_its_own_state_again_after_the_news(page):
    code, row = next((one.code, one) for one in page._model.rows() if one.can_be_loaded)
    item = page._model._rows[code]
    before = [item.data(role) for role in range(KEY_ROLE, KEY_ROLE + 8)] + [item.text(), item.toolTip()]
    page._model.show_news([LayerNews(code, row.name, BUSY, fraction=0.5)])
    assert [item.data(role) for role in range(KEY_ROLE, KEY_ROLE + 8)] != before[:8]
    page.refresh()
    assert [item.data(role) for role in range(KEY_ROLE, KEY_ROLE + 8)] + [item.text(), item.toolTip()] == before


def test_news_comes_in_batches_on_the_main_thread(page, qtbot):
    import threading

    batches = []
    page.loading.feed.flushed.connect(lambda items: batches.append((threading.current_thread(), items)))

    def say():
        for number in range(500):
            page.loading.feed.tell(LayerNews("nnn", "NNN", BUSY, "", number / 500))

    thread = threading.Thread(target=say)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(batches), timeout=5_000)
    assert len(batches) <= 2
    assert all(where is threading.main_thread() for where, _items in batches)
    assert batches[-1][1][-1].fraction == pytest.approx(499 / 500)


def test_an_own_layer_joins_the_list_and_is_ticked(page):
    layer = BasisLayer("eigen_wind", "Windplan", "energie", "Provincie", (Service(FILE, "/tmp/w.gpkg"),),
                       geometry="vlak", is_own=True)  # fmt: skip
    own_catalogue.put_layer(layer)
    page.files.layers_changed.emit("eigen_wind")
    assert "eigen_wind" in indexes(page)
    assert "eigen_wind" in page._model.ticked()


def test_a_broken_file_of_own_layers_is_told_and_the_national_list_stays(page, empty_panel):
    own_catalogue.own_path().write_text("{", encoding="utf-8")
    page._own_layers_changed("")
    assert "natura2000" in indexes(page)
    assert empty_panel.iface.bar.currentItem() is not None


def test_everything_is_reached_with_the_tab_key(panel):
    page = panel.page("basisset")
    page.layerTree.setCurrentIndex(page._filter.indexes()[0])
    panel.iface.window.activateWindow()
    page.provinceCombo.setFocus()
    seen, widget = [], page
    for _ in range(60):
        widget = widget.nextInFocusChain()
        if widget.isVisibleTo(page) and page.isAncestorOf(widget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            seen.append(widget)
    wanted = [
        one for kind in (QAbstractButton, QLineEdit) for one in page.findChildren(kind)
        if one.objectName() and not one.objectName().startswith("qt_") and one.isVisibleTo(page)
    ]  # fmt: skip
    assert {one.objectName() for one in (*wanted, page.layerTree)} <= {one.objectName() for one in seen}


def test_the_page_fits_a_small_screen(panel):
    """A 1280 x 720 screen leaves some 375 pixels below the header; the letters here are a little larger than there."""
    page = panel.page("basisset")
    page.resize(406, 375)
    assert page.layout().minimumHeightForWidth(406) <= 395
    assert page.minimumSizeHint().width() <= 406


def test_the_invented_province_gets_the_layers_that_come_with_the_plugin(empty_panel, tmp_path, qtbot):
    empty_panel.session.create(tmp_path / "proef.gpkg", ProposalHeader("proef", "Proef", "PV00"), ())
    page = empty_panel.page("basisset")
    QTest.mouseClick(page.loadButton, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: empty_panel.session.store is not None, timeout=60_000)
    assert "natura2000" in {layer.key for layer in empty_panel.session.store.layers()}
    shown = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    assert any("Natura 2000" in name for name in shown)
    qtbot.waitUntil(lambda: empty_panel.desk.canvas.extent().contains(QgsPointXY(155_000, 433_000)))
    assert empty_panel.desk.canvas.extent().width() < 120_000  # the province, and no more
