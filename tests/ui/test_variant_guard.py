"""Editing a basis object while a variant is active: the question, both answers, undo, and not being asked."""

import pytest
from qgis.core import QgsGeometry
from qgis.PyQt.QtWidgets import QApplication, QPushButton

from novex_plugin.adapters import edits, settings
from novex_plugin.ui.variant_guard import ASK, EVERYWHERE, IN_VARIANT
from tests.ui.variant_panel import names, open_variants


@pytest.fixture
def guard(empty_panel, tmp_path):
    session = open_variants(empty_panel, tmp_path)
    settings.put("basis_edits", ASK)
    session.set_variant("B")
    made = empty_panel.dock.guard
    made.bar = empty_panel.iface.bar
    yield made
    settings.put("basis_edits", ASK)


def settle():
    """What follows from an edit (a derived quantity) comes a turn of the event loop later, the question after it."""
    for _ in range(4):
        QApplication.processEvents()


def shift(session, uuid="wijk", by=50):
    """Move a shape, as a vertex tool of QGIS would: it knows nothing of steps."""
    layer, feature = edits.find_feature(session.layers(), uuid)
    edits.start_editing(layer)
    moved = QgsGeometry(feature.geometry())
    moved.translate(by, 0)
    layer.beginEditCommand("Moved vertex")
    layer.changeGeometry(feature.id(), moved)
    layer.endEditCommand()
    session.watch.flush()
    settle()


def west(session, uuid):
    return next(item.geometry.bounds[0] for item in session.objects() if item.uuid == uuid)


def press(guard, name):
    guard.bar.currentItem().findChild(QPushButton, name).click()
    settle()


def asked(guard):
    item = guard.bar.currentItem()
    return item is not None and item.findChild(QPushButton, "onlyHere") is not None


def test_only_here_makes_a_copy_with_the_edit_and_the_basis_is_as_it_was(guard):
    session = guard.session
    session.selection.choose(["wijk"])
    shift(session)
    assert asked(guard)
    assert "'wijk' hoort niet alleen bij variant B" in guard.bar.currentItem().text()
    press(guard, "onlyHere")
    (made,) = session.selection.uuids()
    assert (west(session, "wijk"), west(session, made)) == (150_000, 150_050)
    copy = next(item for item in session.objects() if item.uuid == made)
    assert (copy.variant, copy.replaces) == ("B", "wijk")
    assert names(session) == ["bos", "eigen", "wijk"]
    assert not asked(guard)
    session.undo()
    assert west(session, "wijk") == 150_050
    session.undo()
    assert west(session, "wijk") == 150_000
    settle()
    assert not asked(guard)


def test_everywhere_leaves_the_edit_and_is_not_asked_again_by_undo_and_redo(guard):
    session = guard.session
    shift(session)
    press(guard, "everywhere")
    assert west(session, "wijk") == 150_050
    for act in (session.undo, session.redo):
        act()
        settle()
        assert not asked(guard)


def test_undoing_the_edit_withdraws_the_question(guard):
    shift(guard.session)
    assert asked(guard)
    guard.session.undo()
    settle()
    assert not asked(guard)
    assert guard.pending() == []


def test_several_edits_are_one_question_and_go_back_to_the_first_state(guard):
    session = guard.session
    shift(session, by=50)
    shift(session, by=50)
    shift(session, "bos", by=30)
    assert sorted(guard.pending()) == ["bos", "wijk"]
    press(guard, "onlyHere")
    assert (west(session, "wijk"), west(session, "bos")) == (150_000, 150_500)
    own = [item for item in session.objects() if item.variant == "B" and item.replaces]
    assert {item.replaces: item.geometry.bounds[0] for item in own} == {"wijk": 150_100, "bos": 150_530}


def test_a_deleted_basis_object_can_lapse_here_only(guard):
    session = guard.session
    with session.step("weg") as step:
        edits.delete_objects(session.layers(), ["wijk"], step)
    session.watch.flush()
    settle()
    assert asked(guard)
    press(guard, "onlyHere")
    assert names(session) == ["bos", "eigen"]
    session.set_variant("")
    assert names(session) == ["bos", "wijk"]
    session.undo()
    assert names(session) == ["bos"]
    session.undo()
    assert names(session) == ["bos", "wijk"]


def test_the_other_half_of_a_split_goes_along(guard):
    session = guard.session
    layer, feature = edits.find_feature(session.layers(), "wijk")
    with session.step("splitsen") as step:
        half = QgsGeometry.fromWkt("MultiPolygon (((150000 450000, 150200 450000, 150200 450400, 150000 450000)))")
        step.edit(layer).changeGeometry(feature.id(), half)
        values = {"naam": "andere helft", "functie": "woningbouw", "variant": None}
        edits.add_feature(layer, edits.new_feature(layer, half, values), step)
    session.watch.flush()
    settle()
    press(guard, "onlyHere")
    assert names(session) == ["andere helft", "bos", "eigen", "wijk"]
    session.set_variant("")
    assert names(session) == ["bos", "wijk"]


def test_own_objects_and_the_basis_itself_raise_no_question(guard):
    session = guard.session
    shift(session, "eigen")
    assert not asked(guard)
    session.set_variant("")
    shift(session)
    assert not asked(guard)


def test_the_answer_can_be_given_once_and_for_all(guard):
    session = guard.session
    guard.always(IN_VARIANT)
    shift(session)
    assert not asked(guard)
    assert west(session, "wijk") == 150_000
    assert len([item for item in session.objects() if item.replaces == "wijk" and item.variant == "B"]) == 1
    guard.always(EVERYWHERE)
    shift(session, "bos")
    assert not asked(guard)
    assert west(session, "bos") == 150_550


def test_another_view_saving_and_operations_on_variants_end_or_raise_no_question(guard, empty_panel):
    from novex_plugin.ui.variant_handling import VariantHandling

    session = guard.session
    shift(session)
    session.set_variant("A")
    assert not asked(guard)
    session.set_variant("B")
    shift(session)
    assert asked(guard)
    session.save()
    settle()
    assert not asked(guard)
    VariantHandling(empty_panel.desk, empty_panel.dock).archive("A")
    settle()
    assert not asked(guard)
