"""The variants on page Voorstel: a tree, its actions and the archive."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from novex_plugin.ui.variant_dialog import VariantDialog
from tests.ui.variant_panel import act_on, open_variants, press, press_ok, soon


@pytest.fixture
def page(empty_panel, tmp_path):
    open_variants(empty_panel, tmp_path)
    return empty_panel.page("voorstel")


def rows(listed):
    """(text, figure, children) of what the tree shows."""
    from novex_plugin.ui.row_delegate import FIGURE_ROLE

    def under(item):
        return [(item.child(row).text(), item.child(row).data(FIGURE_ROLE), under(item.child(row)))
                for row in range(item.rowCount())]  # fmt: skip

    return under(listed._model.invisibleRootItem())


def test_children_stand_under_their_parents_with_their_own_objects_counted(page):
    assert rows(page.variant_list) == [
        ("A  Bundelen", "2 eigen", [("C  Kind van A", "0 eigen", [])]), ("B  Spreiden", "1 eigen", []),
    ]  # fmt: skip


def test_actions_wait_for_a_choice_and_the_choice_survives_an_edit(page):
    listed = page.variant_list
    assert not listed.editVariant.isEnabled()
    listed.select("C")
    assert listed.editVariant.isEnabled()
    page.session.set_variants(list(page.session.variants))
    page.refresh()
    assert listed.current() == "C"


def test_a_name_is_changed_with_one_key_and_one_undo(page):
    listed = page.variant_list
    listed.select("B")

    def fill(dialog):
        dialog.naamEdit.setText("Kernen")
        dialog.voorkeurCheck.setChecked(True)
        press_ok(dialog)

    soon(VariantDialog, fill)
    page.window().activateWindow()
    listed.variantTree.setFocus()
    QTest.keyClick(listed.variantTree, Qt.Key.Key_F2)
    assert [(one.name, one.preferred) for one in page.session.variants][1] == ("Kernen", True)
    assert listed.current() == "B"
    page.session.undo()
    assert [(one.name, one.preferred) for one in page.session.variants][1] == ("Spreiden", False)


def test_archived_ones_are_shown_when_asked(page):
    listed = page.variant_list
    assert listed.showArchived.isHidden()
    listed.select("A")
    listed.moreVariant.menu().aboutToShow.emit()
    act_on(listed.moreVariant.menu(), "Archiveren")
    assert sorted(row[0] for row in rows(listed)) == ["B  Spreiden", "C  Kind van A"]
    assert not listed.showArchived.isHidden()
    listed.showArchived.setChecked(True)
    assert [row[0] for row in rows(listed)] == ["A  Bundelen", "B  Spreiden"]


def test_removing_takes_the_objects_along_after_a_question(page):
    listed = page.variant_list
    listed.select("B")
    press("Verwijderen")
    QTest.mouseClick(listed.removeVariant, Qt.MouseButton.LeftButton)
    assert [one.code for one in page.session.variants] == ["A", "C"]
    assert "eigen" not in [one.uuid for one in page.session.objects()]
    page.session.undo()
    assert "eigen" in [one.uuid for one in page.session.objects()]


def test_archived_variants_are_not_offered_in_forms(page):
    page.variant_list.handling.archive("B")
    layer = page.session.layer("object_vlak")
    offered = layer.editorWidgetSetup(layer.fields().indexOf("variant")).config()["map"]
    assert [next(iter(entry.values())) for entry in offered][1:] == ["A", "C"]


def test_every_control_has_a_name(page):
    from qgis.PyQt.QtWidgets import QAbstractButton, QTreeView

    listed = page.variant_list
    for kind in (QAbstractButton, QTreeView):
        for widget in listed.findChildren(kind):
            if widget.isVisibleTo(listed):
                assert widget.accessibleName() or widget.text(), widget.objectName()
