"""What the menu for chosen objects does, and what it says when it cannot."""

import pytest

from novex_plugin.ui.variant_actions import VariantObjectButton
from tests.ui.variant_panel import act_on, find, names, open_variants


@pytest.fixture
def button(empty_panel, tmp_path, qtbot):
    session = open_variants(empty_panel, tmp_path)
    made = VariantObjectButton(empty_panel.desk, session.selection)
    qtbot.addWidget(made)
    made.panel = empty_panel
    return made


def menu_of(button, *uuids):
    button.selection.choose(uuids)
    button.fill()
    return button.menu()


def test_a_basis_object_is_replaced_in_the_active_variant_and_the_copy_is_chosen(button):
    session = button.session
    session.set_variant("B")
    act_on(menu_of(button, "wijk"), "Vervangen in variant B")
    (made,) = session.selection.uuids()
    copy = next(one for one in session.objects() if one.uuid == made)
    assert (copy.variant, copy.replaces) == ("B", "wijk")
    assert names(session) == ["bos", "eigen", "wijk"]
    session.undo()
    assert len(session.objects()) == 5


def test_a_basis_object_lapses_in_one_variant_and_comes_back(button):
    session = button.session
    session.set_variant("B")
    act_on(menu_of(button, "wijk"), "Laten vervallen in variant B")
    assert names(session) == ["bos", "eigen"]
    session.set_variant("")
    assert names(session) == ["bos", "wijk"]
    session.set_variant("B")
    act_on(find(menu_of(button), "Vervallen objecten terugzetten (1)").menu(), "wijk")
    assert names(session) == ["bos", "eigen", "wijk"]


def test_what_replaces_goes_back_to_the_basis(button):
    session = button.session
    session.set_variant("A")
    act_on(menu_of(button, "dichter"), "Terug naar de basis in variant A")
    assert names(session) == ["wijk"]


def test_an_object_moves_and_is_copied(button):
    session = button.session
    moving = find(menu_of(button, "eigen"), "Verplaatsen naar").menu()
    act_on(moving, "Variant C")
    assert next(one for one in session.objects() if one.uuid == "eigen").variant == "C"
    copying = find(menu_of(button, "eigen"), "Kopiëren naar").menu()
    act_on(copying, "Variant B")
    assert sorted(one.variant for one in session.objects() if one.name == "eigen") == ["B", "C"]


def test_what_cannot_be_done_says_why(button):
    session = button.session
    menu = menu_of(button)
    assert not find(menu, "Laten vervallen").isEnabled()
    assert "geen object gekozen" in find(menu, "Laten vervallen").toolTip()
    menu = menu_of(button, "wijk")
    assert "basis is zelf geen variant" in find(menu, "Vervangen in").toolTip()
    session.set_variant("A")
    menu = menu_of(button, "dichter")
    assert "hoort zelf bij variant A" in find(menu, "Laten vervallen").toolTip()
    assert "hoort al bij variant A" in find(find(menu, "Verplaatsen naar").menu(), "Variant A").toolTip()


def test_totals_follow(button, qtbot):
    session, live = button.session, button.panel.live
    session.set_variant("B")
    before = live.totals.objects
    act_on(menu_of(button, "wijk"), "Laten vervallen in variant B")
    assert live.totals.objects == before - 1
    session.undo()
    assert live.totals.objects == before
