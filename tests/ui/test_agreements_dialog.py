"""The window of agreements: a change is one undo step, links follow the map, a table comes in, an annex goes out."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton

from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.annexes import Agreement
from novex_plugin.ui import agreements_dialog
from novex_plugin.ui.agreements_dialog import open_agreements
from novex_plugin.ui.annex_dialog import AnnexDialog
from novex_plugin.ui.row_delegate import BELOW_ROLE, FIGURE_ROLE
from tests.small_world import housing, make_proposal

WATER = Agreement("a1", "Zoetwater", "2.1", "onderzoek", ("IenW", "VRO"), "Waterschap", "Tekst", "verkenning", ("w1",))


@pytest.fixture
def dialog(empty_panel, tmp_path):
    path = make_proposal(tmp_path, housing(), housing("w2", name="Buurt"))
    empty_panel.session.open(path)
    empty_panel.session.proposal.save_agreement(WATER)
    empty_panel.session.layer("afspraak").dataProvider().reloadData()
    empty_panel.session.layer("afspraak_object").dataProvider().reloadData()
    made = open_agreements(empty_panel.desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    yield made
    made.close()


def rows(dialog):
    return [dialog._model.index(row, 0).data() for row in range(dialog._model.rowCount())]


def saved(dialog):
    dialog.session.save()
    return {one.title: one for one in dialog.session.proposal.agreements()}


def test_without_a_proposal_it_says_what_to_do(empty_panel):
    with pytest.raises(NovexError, match="geen voorstel"):
        open_agreements(empty_panel.desk)


def test_page_output_opens_it(dialog, empty_panel, monkeypatch):
    opened = []
    monkeypatch.setattr(agreements_dialog, "open_agreements", lambda *_args: opened.append(1))
    button = empty_panel.page("uitvoer").findChild(QPushButton, "agreementsButton")
    button.click()
    assert opened and button.isEnabled()
    empty_panel.session.close()
    assert not button.isEnabled()


def test_the_first_agreement_is_on_the_card(dialog):
    index = dialog._model.index(0, 0)
    assert (index.data(), index.data(FIGURE_ROLE)) == ("2.1 Zoetwater", "1 op de kaart")
    assert index.data(BELOW_ROLE) == "Onderzoeksafspraak · IenW, VRO · In verkenning"
    assert (dialog.nummerEdit.text(), dialog.titelEdit.text()) == ("2.1", "Zoetwater")
    assert dialog.objectList.item(0).text() == "Woonwijk"
    assert not dialog.saveButton.isEnabled() and not dialog.is_edited()


def test_a_change_is_one_undo_step_and_is_saved_with_the_proposal(dialog):
    dialog.titelEdit.setText("Drinkwater")
    dialog.card_form._kinds["beleid"].setChecked(True)
    assert dialog.save() and rows(dialog) == ["2.1 Drinkwater"]
    dialog.session.undo()
    assert rows(dialog) == ["2.1 Zoetwater"] and dialog.titelEdit.text() == "Zoetwater"
    dialog.session.redo()
    found = saved(dialog)["Drinkwater"]
    assert (found.kind, found.departments, found.object_uuids) == ("onderzoek,beleid", ("IenW", "VRO"), ("w1",))


def test_a_new_one_needs_a_title_and_a_number_of_its_own(dialog):
    dialog.new()
    dialog.nummerEdit.setText("2.1")
    assert not dialog.save() and "geen titel" in dialog.messageLabel.text()
    dialog.titelEdit.setText("Wonen")
    assert not dialog.save() and "al van 'Zoetwater'" in dialog.messageLabel.text()
    dialog.nummerEdit.setText("10.1")
    assert dialog.save() and rows(dialog) == ["2.1 Zoetwater", "10.1 Wonen"]


def test_going_to_another_row_keeps_the_card(dialog):
    dialog.new()
    dialog.titelEdit.setText("Wonen")
    dialog.agreementTree.setCurrentIndex(dialog._model.index(0, 0))
    assert rows(dialog) == ["2.1 Zoetwater", "Wonen"] and dialog.titelEdit.text() == "Zoetwater"


def test_objects_chosen_on_the_map_are_linked_and_taken_off(dialog):
    assert not dialog.linkButton.isEnabled()
    dialog.session.selection.choose(["w2"])
    assert dialog.linkButton.isEnabled()
    dialog.link()
    assert [dialog.objectList.item(row).text() for row in range(2)] == ["Woonwijk", "Buurt"]
    dialog.objectList.item(0).setSelected(True)
    dialog.unlink()
    assert saved(dialog)["Zoetwater"].object_uuids == ("w2",)
    dialog.session.selection.choose([])
    dialog.show_objects()
    assert dialog.session.selection.uuids() == ["w2"]


def test_removing_can_be_undone(dialog):
    dialog.remove()
    assert rows(dialog) == [] and dialog.titelEdit.text() == ""
    dialog.session.undo()
    assert rows(dialog) == ["2.1 Zoetwater"] and dialog.objectList.count() == 1


def test_a_table_comes_in_as_one_step_after_it_was_said_what_it_does(dialog, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(QMessageBox, "question", lambda *args: asked.append(args[2]) or QMessageBox.StandardButton.Yes)
    table = tmp_path / "afspraken.csv"
    lines = ("nr;titel;soort;status", "2.1;Zoetwater;beleid;", "2.2;Wonen;onbekend;", "2.3;Natuur;proces;idee")
    table.write_text("\n".join(lines), "utf-8")
    dialog.take_over(table)
    assert "1 nieuw, 1 gewijzigd, 0 gelijk, 1 regels niet overgenomen" in asked[0]
    assert "Regel 3: Soort 'onbekend' is onbekend" in asked[0]
    assert rows(dialog) == ["2.1 Zoetwater", "2.3 Natuur"]
    dialog.session.undo()
    assert rows(dialog) == ["2.1 Zoetwater"]


def test_a_file_that_is_no_table_is_said_below_the_card(dialog, tmp_path):
    (tmp_path / "leeg.csv").write_bytes(b"")
    dialog.take_over(tmp_path / "leeg.csv")
    assert "leeg" in dialog.messageLabel.text()


def test_the_annex_is_made_of_what_is_on_screen(dialog, tmp_path, qtbot):
    dialog.titelEdit.setText("Drinkwater")
    dialog.save()
    asking = AnnexDialog(dialog.desk, dialog)
    asking.folderWidget.setFilePath(str(tmp_path / "uit"))
    asking.formatPdf.setChecked(False)
    asking.formatCsv.setChecked(True)
    asking.openAfter.setChecked(False)
    asking.make()
    qtbot.waitUntil(lambda: not dialog.desk.is_busy and (tmp_path / "uit" / "afsprakenbijlage_PV00.csv").exists())
    assert "Drinkwater" in (tmp_path / "uit" / "afsprakenbijlage_PV00.csv").read_text("utf-8-sig")
    assert (tmp_path / "uit" / "afsprakenbijlage_PV00.odt").exists()


def test_it_closes_with_its_proposal(dialog):
    dialog.session.close()
    assert not dialog.isVisible()
