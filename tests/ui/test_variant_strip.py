"""The strip of variants in a window: clicks, keys, menus, and what fits."""

import pytest
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QContextMenuEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from novex_plugin.core.model.records import Variant
from novex_plugin.ui.variant_dialog import VariantDialog
from novex_plugin.ui.variant_strip import VariantStrip
from tests.ui.variant_panel import act_on, find, names, open_variants, press, press_ok, soon

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def host(empty_panel, tmp_path, qtbot):
    """A window of its own around the strip, as the atelier has one."""
    open_variants(empty_panel, tmp_path)
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    window.strip = VariantStrip(empty_panel.desk, window)
    layout.addWidget(window.strip)
    window.strip.add_shortcuts(window)
    window.panel, window.session = empty_panel, empty_panel.session
    window.resize(430, 60)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.strip.setFocus()
    QApplication.processEvents()
    yield window
    window.strip.unload()


def texts(strip):
    return [button.text() for button in strip._buttons.values() if button.isVisible()]


def marked(strip):
    return [code for code, button in strip._buttons.items() if button.isChecked()]


def test_a_click_switches_variant_and_the_active_one_is_marked(host):
    strip, session = host.strip, host.session
    assert marked(strip) == [""]
    QTest.mouseClick(strip._buttons["A"], Qt.MouseButton.LeftButton)
    assert (session.variant, marked(strip), names(session)) == ("A", ["A"], ["dichter"])
    session.set_variant("B")
    assert marked(strip) == ["B"]


def test_one_key_goes_to_the_next_and_digits_go_straight(host):
    session = host.session
    seen = []
    for _ in range(5):
        QTest.keyClick(host, Qt.Key.Key_V, BOTH)
        seen.append(session.variant)
    assert seen == ["A", "B", "C", "", "A"]
    for key, code in ((Qt.Key.Key_3, "C"), (Qt.Key.Key_1, "A"), (Qt.Key.Key_0, ""), (Qt.Key.Key_9, "")):
        QTest.keyClick(host, key, BOTH)
        assert session.variant == code


def test_archived_variants_are_hidden_but_can_be_reached_from_the_menu(host):
    strip, session = host.strip, host.session
    session.set_variant("B")
    strip.handling.archive("B")
    assert session.variant == ""
    assert strip.codes() == ["", "A", "C"]
    menu = strip.menuButton.menu()
    menu.aboutToShow.emit()
    act_on(menu, "B  Spreiden (gearchiveerd)")
    assert session.variant == "B"
    assert strip.codes() == ["", "A", "B", "C"]
    menu.aboutToShow.emit()
    act_on(menu, "Uit het archief halen")
    session.set_variant("")
    assert strip.codes() == ["", "A", "B", "C"]


def test_it_fits_the_panel_and_shows_names_as_far_as_they_fit(host, qtbot):
    strip = host.strip
    assert strip.minimumSizeHint().width() <= 200
    host.resize(900, 60)
    QApplication.processEvents()
    assert texts(strip) == ["Basis", "A Bundelen", "B Spreiden", "C Kind van A"]
    host.session.set_variant("A")
    seen = []
    for width in range(900, 150, -10):
        host.resize(width, 60)
        QApplication.processEvents()
        if texts(strip) not in seen:
            seen.append(texts(strip))
    assert seen[0] == ["Basis", "A Bundelen", "B Spreiden", "C Kind van A"]
    assert seen[1] == ["Basis", "A Bundelen", "B", "C"]
    assert all(any(text.startswith("A") for text in shown) for shown in seen)
    for width in (160, 230, 430, 900):
        host.resize(width, 60)
        QApplication.processEvents()
        right = max(button.geometry().right() for button in strip._buttons.values() if button.isVisible())
        tools = [tool for tool in (strip.addButton, strip.menuButton) if tool.isVisible()]
        assert right < min(tool.geometry().left() for tool in tools)
        assert strip.menuButton.geometry().right() <= strip.width()


def test_fifteen_variants_keep_the_active_one_in_sight(empty_panel, tmp_path, host):
    letters = "ABCDEFGHIJKLMNO"
    many = [Variant(code, f"Een lange naam voor {code}") for code in letters]
    host.session.set_variants(many)
    host.session.set_variant("O")
    assert host.strip._buttons["O"].isVisible()
    assert not host.strip._buttons["N"].isVisible()
    menu = host.strip.menuButton.menu()
    menu.aboutToShow.emit()
    act_on(menu, "N  Een lange")
    assert host.session.variant == "N"


def test_the_atelier_has_it_larger(host):
    before = host.strip.addButton.sizeHint().height()
    host.strip.setProperty("scale", 2.0)
    assert host.strip.addButton.minimumHeight() >= 44
    assert host.strip.addButton.sizeHint().height() > 1.5 * before
    host.strip.scale = 1.0
    assert host.strip.addButton.sizeHint().height() == before


def test_a_right_click_offers_what_can_be_done(host, qtbot):
    button = host.strip._buttons["A"]
    QApplication.sendEvent(button, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(4, 4)))
    opened = [menu for menu in host.strip.findChildren(QMenu) if menu.isVisible()]
    assert len(opened) == 1
    wanted = ("Nieuwe variant…", "Aftakken", "Hernoemen", "Samenvoegen", "Archiveren", "Verwijderen")
    assert all(find(opened[0], text).isEnabled() for text in wanted)
    opened[0].close()


def test_the_basis_says_why_it_cannot_be_renamed(host):
    menu = host.strip.menu_for("")
    assert find(menu, "Nieuwe variant…").isEnabled()
    refused = find(menu, "Hernoemen")
    assert not refused.isEnabled()
    assert refused.toolTip() == "De basis is zelf geen variant."


def test_a_new_variant_is_asked_made_and_shown(host):
    def fill(dialog):
        dialog.naamEdit.setText("Vierde")
        press_ok(dialog)

    soon(VariantDialog, fill)
    QTest.mouseClick(host.strip.addButton, Qt.MouseButton.LeftButton)
    assert (host.session.variant, marked(host.strip)) == ("D", ["D"])
    assert host.session.undo()
    assert (host.session.variant, host.strip.codes()) == ("", ["", "A", "B", "C"])


def test_a_branch_gets_a_code_and_name_and_the_objects(host):
    soon(VariantDialog, press_ok)
    act_on(host.strip.menu_for("A"), "Aftakken")
    assert host.session.variant == "A2"
    assert host.session.variant_name("A2") == "A2  Bundelen (aftakking)"
    assert names(host.session) == ["dichter"]


def test_another_code_takes_the_active_variant_and_its_objects_along(host):
    host.session.set_variant("A")

    def fill(dialog):
        dialog.codeEdit.setText("Z")
        press_ok(dialog)

    soon(VariantDialog, fill)
    act_on(host.strip.menu_for("A"), "Hernoemen")
    assert host.session.variant == "Z"
    assert names(host.session) == ["dichter"]
    assert host.session.undo()
    assert sorted(item.code for item in host.session.variants) == ["A", "B", "C"]


def test_the_dialog_says_what_is_wrong(host):
    said = []

    def fill(dialog):
        for code, name in (("A", "Dubbel"), ("", "Leeg"), ("X", " "), ("A'", "Quote")):
            dialog.codeEdit.setText(code)
            dialog.naamEdit.setText(name)
            press_ok(dialog)
            said.append(dialog.errorLabel.text())
        dialog.reject()

    soon(VariantDialog, fill)
    host.strip.handling.new()
    assert "al in gebruik door 'Bundelen'" in said[0]
    assert "geen code" in said[1]
    assert "geen naam" in said[2]
    assert "kan geen code" in said[3]
    assert len(host.session.variants) == 3


def test_merging_asks_first_and_then_counts_for_everyone(host):
    asked = []

    def look(box):
        asked.append(box.text())
        box.button(box.StandardButton.Cancel).click()

    from qgis.PyQt.QtWidgets import QMessageBox

    soon(QMessageBox, look)
    host.strip.handling.merge("A")
    assert "1 object(en) van variant A (Bundelen)" in asked[0]
    assert "2 object(en) van de basis verdwijnen" in asked[0]
    assert names(host.session) == ["bos", "wijk"]
    press("OK")
    host.strip.handling.merge("A")
    assert names(host.session) == ["dichter"]
    assert host.strip.codes() == ["", "B", "C"]
    host.session.undo()
    assert names(host.session) == ["bos", "wijk"]


@pytest.mark.parametrize(("answer", "left"), [("Annuleren", ["A", "B", "C"]), ("Alleen deze", ["B", "C"]),
                                              ("Allemaal", ["B"])])  # fmt: skip
def test_removing_asks_what_happens_to_children(host, answer, left):
    press(answer)
    host.strip.handling.remove("A")
    assert [item.code for item in host.session.variants] == left


def test_nothing_is_offered_without_a_proposal(host):
    host.session.discard()
    host.session.close()
    assert not host.strip.isEnabled()
    host.strip.next()
    host.strip.choose_number(1)
    assert host.session.variant == ""


def test_every_button_has_a_name_and_the_order_of_tab_is_that_of_the_eye(host):
    strip = host.strip
    buttons = [*strip._buttons.values(), strip.addButton, strip.menuButton]
    assert all(button.accessibleName() and button.toolTip() for button in buttons)
    assert strip._buttons["A"].accessibleName() == "Variant A Bundelen"
    followed = [buttons[0]]
    while followed[-1] is not buttons[-1] and len(followed) < 30:
        after = followed[-1].nextInFocusChain()
        while after not in buttons:
            after = after.nextInFocusChain()
        followed.append(after)
    assert followed == buttons


def test_the_strip_follows_another_font_size(host):
    QApplication.sendEvent(host.strip, QEvent(QEvent.Type.FontChange))
    assert texts(host.strip)
