"""The dialog for the goals of the province: list, add, change, remove, tables, and every change an undo step."""

import pytest
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from novex_plugin.adapters import geopackage
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.annexes import ProvinceGoal, Trade
from novex_plugin.ui import goals_editor
from novex_plugin.ui.goals_editor import GoalsEditor, open_goals

HOUSES = ProvinceGoal("PV-W", "Woningen", "woningen", 21_000.0, 24_000.0, "2030", "D-WON-2030", "hoeveelheid:woningen",
                      "Woondeal", 4_000.0)  # fmt: skip
FOREST = ProvinceGoal("PV-B", "Nieuw bos", "ha", 40.0, None, "2050", "", "oppervlakte:bos")


@pytest.fixture
def dialog(panel, qtbot):
    panel.desk.goals.save_goals([HOUSES, FOREST])
    made = GoalsEditor(panel.desk)
    qtbot.addWidget(made, before_close_func=lambda one: one.form.show(None))
    made.show()
    return made


def rows(dialog):
    model = dialog.goalTree.model()
    return [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]


def choose(dialog, row):
    dialog.goalTree.setCurrentIndex(dialog.goalTree.model().index(row, 0))


def fill(dialog, **texts):
    for name, text in texts.items():
        getattr(dialog, f"{name}Edit").setText(text)


def test_the_list_shows_what_is_asked_and_the_card_the_chosen_goal(dialog):
    assert rows(dialog) == [["Nieuw bos", "40 ha", "", "2050"],
                            ["Woningen", "21.000–24.000 woningen", "4.000 woningen", "2030"]]  # fmt: skip
    assert dialog.counterLabel.text() == "2 doelen van Middelwaard (fictief)"
    choose(dialog, 1)
    texts = [edit.text() for edit in (dialog.indicatorEdit, dialog.valueEdit, dialog.maxEdit, dialog.plansEdit)]
    assert texts == ["Woningen", "21.000", "24.000", "4.000"]
    assert dialog.form.goal() == HOUSES and not dialog.form.is_typed
    assert dialog.codeEdit.isReadOnly() and not dialog.keepButton.isEnabled()


def test_a_change_is_recorded_as_one_undo_step_and_saved_with_the_proposal(dialog, panel):
    choose(dialog, 1)
    fill(dialog, value="18.500,5", plans="")
    dialog.keepButton.click()
    kept = panel.desk.goals.goals[1]
    assert (kept.value, kept.in_plans, kept.value_max) == (18_500.5, None, 24_000.0)
    assert geopackage.open_proposal(panel.session.path).province_goals() == []
    panel.session.undo()
    assert panel.desk.goals.goals == (FOREST, HOUSES)
    assert rows(dialog)[1][1] == "21.000–24.000 woningen" and dialog.valueEdit.text() == "21.000"
    panel.session.redo()
    panel.session.save()
    saved = {one.code: one for one in geopackage.open_proposal(panel.session.path).province_goals()}
    assert saved == {"PV-W": kept, "PV-B": FOREST}


def test_a_share_of_a_national_goal_is_counted_as_that_goal_is(dialog, panel):
    dialog.addButton.click()
    place = dialog.nationalCombo.findData("D-BED-2030")
    dialog.nationalCombo.setCurrentIndex(place)
    dialog.nationalCombo.activated.emit(place)
    assert dialog.indicatorEdit.text() == "Aanvullende ruimte bedrijventerreinen"
    fill(dialog, value="90")
    assert dialog.keep()
    made = next(one for one in panel.desk.goals.goals if one.code == "PD-01")
    assert (made.unit, made.goal, made.counts_from, made.horizon, made.value) == (
        "ha", "D-BED-2030", "oppervlakte:bedrijventerrein", "2030", 90.0)  # fmt: skip


@pytest.mark.parametrize(("texts", "said"), [
    ({"value": ""}, "Niet ingevuld: gevraagd."),
    ({"value": "veel"}, "'veel' is geen getal."),
    ({"value": "-3"}, "Een doel is niet negatief"),
    ({"value": "10", "max": "5"}, "De bovengrens is kleiner dan de waarde."),
    ({"indicator": " "}, "Niet ingevuld: indicator."),
])  # fmt: skip
def test_what_is_wrong_is_said_beside_the_fields_and_nothing_is_recorded(dialog, panel, texts, said):
    choose(dialog, 0)
    fill(dialog, **texts)
    assert not dialog.keep()
    assert said in dialog.errorLabel.text() and dialog.errorLabel.isVisible()
    assert panel.desk.goals.goals == (FOREST, HOUSES)
    choose(dialog, 1)  # the list waits until it is repaired
    assert dialog.goalTree.currentIndex().row() == 0
    dialog.revertButton.click()
    assert not dialog.errorLabel.isVisible() and dialog.indicatorEdit.text() == "Nieuw bos"


def test_what_was_typed_is_recorded_when_another_goal_is_chosen(dialog, panel):
    choose(dialog, 0)
    fill(dialog, value="55")
    choose(dialog, 1)
    assert panel.desk.goals.goals[0].value == 55.0
    assert dialog.indicatorEdit.text() == "Woningen"


def test_a_code_of_another_goal_is_refused_for_a_new_one(dialog):
    dialog.add()
    fill(dialog, code="PV-B", indicator="x", value="1")
    assert not dialog.keep() and "al van een ander doel" in dialog.errorLabel.text()


def test_odd_goals_are_remarked_while_typing(dialog):
    choose(dialog, 1)
    fill(dialog, value="0", max="")
    assert "nul" in dialog.remarkLabel.text()
    fill(dialog, value="3.000")
    assert "Bestaande plannen leveren al meer" in dialog.remarkLabel.text()


def test_removing_asks_when_there_are_trades(dialog, panel, monkeypatch):
    panel.desk.goals.save_trades([Trade("", "PV-W", 5.0, "woningen", "weg", "PV26")])
    choose(dialog, 1)
    answers = iter([QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes])
    monkeypatch.setattr(QMessageBox, "question", lambda *_args: next(answers))
    dialog.removeButton.click()
    assert len(panel.desk.goals.goals) == 2
    dialog.removeButton.click()
    assert panel.desk.goals.goals == (FOREST,) and rows(dialog)[0][0] == "Nieuw bos"
    panel.session.undo()
    assert len(rows(dialog)) == 2


def test_a_table_is_read_as_one_step_and_a_faulty_one_changes_nothing(dialog, panel, tmp_path):
    table = tmp_path / "doelen.csv"
    table.write_text("code;indicator;eenheid;waarde\nPV-B;Bos;ha;60\nPV-N;Natuur;ha;0\n", encoding="utf-8")
    dialog.read(table)
    assert {one.code: one.value for one in panel.desk.goals.goals} == {"PV-B": 60.0, "PV-N": 0.0, "PV-W": 21_000.0}
    said = dialog.resultLabel.text()
    assert "2 doelen ingelezen" in said and "Regel 3: De waarde is nul" in said
    panel.session.undo()
    assert panel.desk.goals.goals == (FOREST, HOUSES)
    dialog.read(table, goals_editor.REPLACE)
    assert [one.code for one in panel.desk.goals.goals] == ["PV-B", "PV-N"]
    table.write_text("code;indicator;eenheid;waarde\nPV-B;Bos;ha;veel\n", encoding="utf-8")
    dialog.read(table, goals_editor.REPLACE)
    assert "regel 2: waarde: 'veel' is geen getal" in dialog.resultLabel.text()
    assert [one.code for one in panel.desk.goals.goals] == ["PV-B", "PV-N"]


def test_what_is_written_can_be_read_again(dialog, panel, tmp_path, monkeypatch):
    target = tmp_path / "uit.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    dialog.writeButton.click()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(target), ""))
    monkeypatch.setattr(dialog, "_asked_mode", lambda: goals_editor.REPLACE)
    panel.desk.goals.save_goals([], ["PV-B"])
    dialog.readButton.click()
    assert panel.desk.goals.goals == (FOREST, HOUSES)


def test_the_goals_page_follows(dialog, panel):
    page = panel.page("doelbereik")
    lines = {line.code: line for line in page.report.goals}
    assert (lines["PV-W"].target, lines["PV-W"].in_plans) == (21_000.0, 4_000.0)
    panel.desk.goals.save_trades([Trade("", "PV-W", 1_000.0, "woningen", "weg", "PV26")])
    lines = {line.code: line for line in page.report.goals}
    assert (lines["PV-W"].target, lines["PV-W"].target_before) == (20_000.0, 21_000.0)


def test_without_a_proposal_there_is_nothing_to_open(empty_panel):
    with pytest.raises(NovexError, match="geen voorstel"):
        open_goals(empty_panel.desk)
