"""The palette by mouse and keys: tiles, favourites, recent ones, searching, sizes."""

import pytest
from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMenu, QScrollArea, QVBoxLayout, QWidget

from novex_plugin.adapters import settings
from novex_plugin.core.model.functions import functions
from novex_plugin.ui.palette import FunctionPalette
from novex_plugin.ui.tiles import TOUCH_SIZE

Key = Qt.Key


class Stand:
    """A palette below a search field in a scroll area, as on the page."""

    def __init__(self, width=430, height=520):
        self.window = QWidget()
        self.window.resize(width, height)
        layout = QVBoxLayout(self.window)
        self.edit = QgsFilterLineEdit(self.window)
        self.area = QScrollArea(self.window)
        self.area.setWidgetResizable(True)
        inner = QWidget()
        self.palette = FunctionPalette(inner)
        QVBoxLayout(inner).addWidget(self.palette)
        self.area.setWidget(inner)
        layout.addWidget(self.edit)
        layout.addWidget(self.area)
        self.palette.use_search(self.edit)
        self.edit.textChanged.connect(self.palette.filter)
        self.chosen = []
        self.palette.chosen.connect(lambda item: self.chosen.append(item.code if item else None))
        self.window.show()
        self.window.activateWindow()

    def tile(self, code):
        return self.palette.tiles[code]

    def group(self, code):
        return [tile.function.code for tile in self.palette.groups[code].tiles]

    def in_focus(self):
        found = QgsApplication.focusWidget()
        return getattr(getattr(found, "function", None), "code", found)

    def shown(self):
        return [tile.function.code for tile in self.palette._in_sight()]


@pytest.fixture
def clean(qgis_app):
    for key in ("palette_favourites", "palette_recent"):
        settings.put(key, [])


@pytest.fixture
def stand(clean, qtbot):
    made = Stand()
    qtbot.addWidget(made.window)
    qtbot.waitExposed(made.window)
    yield made


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifier)


def click(widget, where=None):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
                     where or QPoint(30, widget.height() // 2))  # fmt: skip


def test_there_is_a_tile_per_function_grouped_by_perspective(stand):
    assert set(stand.palette.tiles) == {item.code for item in functions()}
    assert [code for code in stand.palette.groups if stand.palette.groups[code].isVisibleTo(stand.palette)] == [
        "1", "2", "3", "overkoepelend"]  # fmt: skip
    assert {"erfgoed", "milieu", "gezonde_leefomgeving", "kazerne"} <= set(stand.group("overkoepelend"))


def test_a_click_chooses_and_a_second_click_lets_go(stand):
    click(stand.tile("bos"))
    click(stand.tile("bos"))
    assert stand.chosen == ["bos", None]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_enter_and_space_choose_the_tile_with_the_focus(stand, key):
    stand.tile("windpark").setFocus()
    press(stand.tile("windpark"), key)
    assert stand.chosen == ["windpark"]


def test_arrow_keys_go_over_the_tiles_and_out_into_the_search_field(stand):
    stand.edit.setFocus()
    press(stand.edit, Key.Key_Down)
    order = stand.shown()
    assert stand.in_focus() == order[0]
    press(stand.tile(order[0]), Key.Key_Right)
    assert stand.in_focus() == order[1]
    press(stand.tile(order[1]), Key.Key_Down)
    assert stand.in_focus() == order[3]  # two columns: the one below
    press(stand.tile(order[3]), Key.Key_Left)
    assert stand.in_focus() == order[2]
    press(stand.tile(order[2]), Key.Key_Up)
    press(stand.tile(order[0]), Key.Key_Up)
    assert stand.in_focus() is stand.edit


def test_arrow_down_reaches_every_group(stand):
    stand.tile(stand.shown()[0]).setFocus()
    seen = set()
    for _ in range(len(functions())):
        code = stand.in_focus()
        seen.add(stand.tile(code).function.perspective)
        press(stand.tile(code), Key.Key_Down)
    assert seen == {"1", "2", "3", "overkoepelend"}


def test_the_tile_with_the_focus_is_scrolled_into_sight(stand):
    last = stand.tile(stand.shown()[-1])
    assert last.visibleRegion().isEmpty()
    before = stand.tile(stand.shown()[-2])
    before.setFocus()
    press(before, Key.Key_Right)
    assert stand.in_focus() == last.function.code
    assert not last.visibleRegion().isEmpty()


def test_tab_takes_one_step_for_the_whole_palette(stand):
    def stops():
        tiles = stand.palette._all()
        return [tile.function.code for tile in tiles if tile.focusPolicy() == Qt.FocusPolicy.StrongFocus]

    assert stops() == [stand.shown()[0]]
    stand.tile("kazerne").setFocus()
    assert stops() == ["kazerne"]
    stand.edit.setText("turbine")
    assert stops() == ["windpark"]


def test_f_makes_a_favourite_and_undoes_it(stand):
    tile = stand.tile("zonneveld")
    tile.setFocus()
    press(tile, Key.Key_F)
    assert settings.get("palette_favourites") == ["zonneveld"]
    assert stand.group("favorieten") == ["zonneveld"]
    assert stand.palette.groups["favorieten"].isVisibleTo(stand.palette)
    assert tile.is_favourite
    assert "favoriet" in tile.accessibleName()
    assert stand.in_focus() == "zonneveld"
    press(tile, Key.Key_F)
    assert settings.get("palette_favourites") == []
    assert not stand.palette.groups["favorieten"].isVisibleTo(stand.palette)
    assert tile.accessibleName() == "Zonneveld"
    assert stand.edit.text() == ""


def test_f_on_a_favourite_itself_leaves_the_focus_on_its_tile_below(stand):
    stand.palette.toggle_favourite("bos")
    favourite = stand.palette.groups["favorieten"].tiles[0]
    favourite.setFocus()
    press(favourite, Key.Key_F)
    assert stand.group("favorieten") == []
    assert stand.in_focus() == "bos"


def test_a_click_on_the_star_makes_a_favourite_and_does_not_choose(stand):
    tile = stand.tile("bos")
    click(tile, tile.star_area().center())
    assert settings.get("palette_favourites") == ["bos"]
    assert stand.chosen == []
    assert not tile.isChecked()


def test_the_menu_of_a_tile_offers_the_same(stand, qtbot):
    from qgis.PyQt.QtGui import QContextMenuEvent

    tile = stand.tile("bos")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), tile.mapToGlobal(QPoint(5, 5)))
    QgsApplication.sendEvent(tile, event)
    menu = tile.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Kies deze functie", "Bij de favorieten"]
    menu.actions()[1].trigger()
    menu.close()
    assert stand.group("favorieten") == ["bos"]


def test_a_favourite_chooses_as_its_tile_does_and_both_are_marked(stand):
    stand.palette.toggle_favourite("bos")
    click(stand.palette.groups["favorieten"].tiles[0])
    assert stand.chosen == ["bos"]
    stand.palette.show_chosen("bos", "vlak")
    assert stand.tile("bos").isChecked()
    assert stand.palette.groups["favorieten"].tiles[0].isChecked()


def test_the_last_six_are_offered_again_and_kept(stand, qtbot):
    for code in ("bos", "landbouw", "windpark", "zonneveld", "haven", "datacenter", "kazerne"):
        stand.palette.show_chosen("")
        click(stand.tile(code))
    expected = ["kazerne", "datacenter", "haven", "zonneveld", "windpark", "landbouw"]
    assert stand.group("recent") == expected
    again = Stand()
    qtbot.addWidget(again.window)
    assert again.group("recent") == expected


def test_recent_ones_keep_their_place_while_they_are_used(stand):
    for code in ("bos", "landbouw"):
        click(stand.tile(code))
    order = stand.group("recent")
    click(stand.palette.groups["recent"].tiles[1])
    assert stand.group("recent") == order
    stand.palette.setVisible(False)
    stand.palette.setVisible(True)
    assert stand.group("recent") == ["bos", "landbouw"]


def test_a_tile_stays_below_the_pointer_when_a_group_appears_above(stand):
    stand.area.verticalScrollBar().setValue(200)
    tile = stand.tile("windpark")
    stand.area.ensureWidgetVisible(tile)
    QgsApplication.processEvents()
    before = tile.mapToGlobal(QPoint(0, 0)).y()
    click(tile)
    QgsApplication.processEvents()
    assert stand.group("recent") == ["windpark"]
    assert abs(tile.mapToGlobal(QPoint(0, 0)).y() - before) <= 2


@pytest.mark.parametrize(("words", "first"), [("huizen", "woningbouw"), ("zonnepark", "zonneveld"),
                                              ("turbine", "windpark"), ("snelweg", "infrastructuur_weg_spoor")])
def test_typing_finds_by_other_words(stand, words, first):
    stand.edit.setFocus()
    QTest.keyClicks(stand.edit, words)
    assert stand.shown()[0] == first
    assert stand.palette.first_visible().function.code == first
    assert not any(group.isVisibleTo(stand.palette) for group in stand.palette.groups.values())


def test_hits_are_in_the_order_of_how_well_they_fit_and_the_groups_come_back(stand):
    before = stand.shown()
    stand.edit.setText("natuur")
    assert stand.shown()[0] == "nieuwe_natuur"
    assert stand.palette.found.title() == f"Gevonden ({len(stand.shown())})"
    press(stand.edit, Key.Key_Escape)
    assert stand.edit.text() == ""
    assert stand.shown() == before


def test_what_is_not_found_is_said(stand):
    stand.edit.setText("qqqq")
    assert stand.shown() == []
    assert stand.palette._nothing.isVisibleTo(stand.palette)
    press(stand.edit, Key.Key_Down)  # nowhere to go
    assert stand.palette.first_visible() is None


def test_a_letter_on_a_tile_goes_to_the_search_field(stand):
    stand.tile("bos").setFocus()
    press(stand.tile("bos"), Key.Key_H)
    assert stand.in_focus() is stand.edit
    QTest.keyClicks(stand.edit, "uizen")
    assert stand.edit.text().casefold() == "huizen"
    assert stand.shown() == ["woningbouw"]


def test_ctrl_f_is_left_to_qgis(stand):
    stand.tile("bos").setFocus()
    press(stand.tile("bos"), Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert settings.get("palette_favourites") == []
    assert stand.edit.text() == ""


def test_every_control_has_an_accessible_name(stand):
    stand.palette.toggle_favourite("bos")
    for tile in stand.palette._all():
        assert tile.accessibleName().startswith(tile.function.name)
        assert tile.accessibleDescription()
    for group in stand.palette.groups.values():
        assert group.accessibleName()
    assert "zoekgebied" in stand.palette.key.accessibleName().casefold()


def test_large_tiles_fit_a_finger_and_their_text_grows(stand, qtbot):
    tile = stand.tile("woningbouw")
    qtbot.waitUntil(lambda: tile.height() == tile.sizeHint().height())
    small = tile.height(), tile.letters().pointSizeF(), tile.swatch().height()
    stand.palette.tile_size = 72
    assert stand.palette.tile_size == 72 > TOUCH_SIZE
    qtbot.waitUntil(lambda: tile.height() >= 72)
    assert tile.letters().pointSizeF() > small[1]
    assert tile.swatch().height() > small[2]
    assert tile.star_area().height() >= 30
    stand.palette.toggle_favourite("bos")
    assert stand.palette.groups["favorieten"].tiles[0].sizeHint().height() >= 72
    stand.palette.tile_size = 0
    qtbot.waitUntil(lambda: tile.height() == small[0])
    assert (tile.letters().pointSizeF(), tile.swatch().height()) == small[1:]


@pytest.mark.parametrize("scale", [1.1, 1.5, 2.5])
def test_the_atelier_enlarges_tiles_once_and_their_text_too(stand, qtbot, scale):
    tile = stand.tile("woningbouw")
    small = tile.swatch().height()
    stand.palette.set_scale(scale)
    qtbot.waitUntil(lambda: tile.height() >= max(TOUCH_SIZE, 40 * scale))
    assert tile.swatch().height() > small
    assert tile.letters().pointSizeF() == pytest.approx(QgsApplication.font().pointSizeF() * scale)
    assert not tile.testAttribute(Qt.WidgetAttribute.WA_SetFont)  # or atelier mode would enlarge it once more
    stand.palette.set_scale(1.0)
    assert tile.swatch().height() == small


@pytest.mark.parametrize(("width", "columns"), [(330, 1), (430, 2), (1200, 4)])
def test_columns_follow_the_width(clean, qtbot, width, columns):
    stand = Stand(width=width)
    qtbot.addWidget(stand.window)
    qtbot.waitExposed(stand.window)

    def in_first_row():
        tops = [tile.y() for tile in stand.palette.groups["2"].tiles]
        return tops.count(tops[0])

    qtbot.waitUntil(lambda: in_first_row() == columns)


def picture(widget):
    return widget.grab().toImage()


def test_a_tile_shows_area_line_or_point_as_it_will_be_drawn(stand):
    tile = stand.tile("windpark")
    pictures = {}
    for kind in ("vlak", "lijn", "punt"):
        stand.palette.show_chosen("windpark", kind)
        assert tile.kind == kind
        pictures[kind] = picture(tile)
    assert pictures["vlak"] != pictures["lijn"] != pictures["punt"] != pictures["vlak"]
    assert stand.tile("zonneveld").kind == "vlak"  # has no points


def test_the_key_explains_the_three_degrees_for_the_kind_at_hand(stand):
    key = stand.palette.key
    areas = [label.pixmap().toImage() for label in key.pictures]
    assert areas[0] != areas[1] != areas[2] != areas[0]
    stand.palette.show_chosen("buisleiding", "lijn")
    lines = [label.pixmap().toImage() for label in key.pictures]
    assert all(one != other for one, other in zip(areas, lines))
    stand.palette.show_chosen("")
    assert [label.pixmap().toImage() for label in key.pictures] == areas


def test_settings_of_another_version_or_hand_do_no_harm(clean, qtbot):
    settings.put("palette_favourites", ["bestaat_niet", 7, "bos"])
    settings.put("palette_recent", [None, "weg"])
    stand = Stand()
    qtbot.addWidget(stand.window)
    assert (stand.group("favorieten"), stand.group("recent")) == (["bos"], [])
