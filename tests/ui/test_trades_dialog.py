"""The dialog for trades: list, add, change, remove, and what they do to the goals."""

import pytest
from qgis.PyQt.QtWidgets import QMessageBox

from novex_plugin.adapters import geopackage
from novex_plugin.adapters.goal_file import GoalFile
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.annexes import ProvinceGoal, Trade
from novex_plugin.ui.trades_dialog import TradesDialog, open_trades

HOUSES = ProvinceGoal("PV-W", "Woningen", "woningen", 21_000.0, None, "2030", "D-WON-2030", "hoeveelheid:woningen")
FOREST = ProvinceGoal("PV-B", "Nieuw bos", "ha", 40.0, None, "2050", "", "oppervlakte:bos")


@pytest.fixture
def dialog(panel, qtbot):
    panel.desk.goals.save_goals([HOUSES, FOREST])
    made = TradesDialog(panel.desk)
    qtbot.addWidget(made, before_close_func=lambda one: one.form.show(None))
    made.show()
    return made


def texts(tree):
    model = tree.model()
    return [[model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())]  # fmt: skip


def select(combo, code):
    combo.setCurrentIndex(combo.findData(code))


def fill(dialog, goal="PV-W", partner="PV26", amount="1.500", reason="ruimte"):
    dialog.addButton.click()
    select(dialog.goalCombo, goal)
    select(dialog.partnerCombo, partner)
    dialog.amountEdit.setText(amount)
    dialog.reasonEdit.setPlainText(reason)


def test_a_trade_is_recorded_and_the_goals_show_before_and_after(dialog, panel):
    assert not dialog.effectTree.isVisible() and not dialog.fieldsPanel.isVisible()
    fill(dialog)
    assert dialog.unitLabel.text() == "woningen"
    dialog.areaEdit.setText("Utrecht-Oost")
    dialog.agreedBox.setChecked(True)
    dialog.keepButton.click()
    (made,) = panel.desk.goals.trades
    assert (made.goal, made.quantity, made.unit, made.direction, made.partner) == (
        "PV-W", 1500.0, "woningen", "weg", "PV26")  # fmt: skip
    assert (made.area, made.reason, made.agreed, bool(made.uuid), bool(made.at)) == (
        "Utrecht-Oost", "ruimte", True, True, True)  # fmt: skip
    assert texts(dialog.tradeTree) == [["Woningen", "naar Utrecht", "1.500 woningen"]]
    assert texts(dialog.effectTree) == [["Woningen", "21.000 woningen", "19.500 woningen", "+1.500"]]


def test_what_comes_here_goes_off_elsewhere(dialog):
    fill(dialog, goal="PV-B", amount="12,5")
    dialog.hereRadio.setChecked(True)
    assert dialog.keep()
    assert texts(dialog.effectTree) == [["Nieuw bos", "40 ha", "52,5 ha", "−12,5"]]


def test_undo_takes_it_back_and_saving_writes_it(dialog, panel):
    fill(dialog)
    dialog.keep()
    panel.session.undo()
    assert texts(dialog.tradeTree) == [] and not dialog.effectTree.isVisible()
    panel.session.redo()
    panel.session.save()
    assert GoalFile(geopackage.open_proposal(panel.session.path)).trades() == list(panel.desk.goals.trades)


@pytest.mark.parametrize(("values", "said"), [
    ({"partner": ""}, "Kies de provincie waarmee wordt geruild."),
    ({"amount": ""}, "boven nul"),
    ({"amount": "veel"}, "'veel' is geen getal."),
    ({"amount": "-5"}, "kan hier niet staan"),
    ({"reason": " "}, "zonder reden is een ruil niet te volgen"),
])  # fmt: skip
def test_what_is_wrong_is_said_and_nothing_is_recorded(dialog, panel, values, said):
    fill(dialog, **values)
    assert not dialog.keep()
    assert said in dialog.errorLabel.text() and panel.desk.goals.trades == ()


def test_a_trade_of_another_variant_changes_nothing_here_and_steps_back(dialog, panel):
    fill(dialog)
    select(dialog.variantCombo, "A")
    assert dialog.keep()
    assert not dialog.effectTree.isVisible() and dialog.effectLabel.text() == "In Basis verandert geen doel"
    panel.session.set_variant("A")
    dialog.refresh()
    assert texts(dialog.effectTree)[0][2] == "19.500 woningen"


def test_a_trade_that_cannot_be_placed_says_why(dialog, panel):
    panel.desk.goals.save_trades([Trade("", "D-RES-2030", 1.0, "TWh/jaar", "weg", "PV26", reason="x")])
    dialog.tradeTree.setCurrentIndex(dialog.tradeTree.model().index(0, 0))
    assert "de provincie heeft zelf nog geen deel" in dialog.errorLabel.text()
    assert dialog.form.trade() == panel.desk.goals.trades[0]  # looking at it changes nothing


def test_changing_and_removing(dialog, panel):
    fill(dialog)
    dialog.keep()
    dialog.amountEdit.setText("2.000")
    dialog.keepButton.click()
    assert [one.quantity for one in panel.desk.goals.trades] == [2000.0]
    dialog.removeButton.click()
    assert panel.desk.goals.trades == () and dialog.counterLabel.text() == "Nog geen uitruil vastgelegd"


def test_closing_asks_before_it_throws_away_what_cannot_be_recorded(dialog, panel, monkeypatch):
    answers = iter([QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes])
    monkeypatch.setattr(QMessageBox, "question", lambda *_args: next(answers))
    fill(dialog, amount="")
    dialog.reject()
    assert dialog.isVisible()
    dialog.reject()
    assert not dialog.isVisible() and panel.desk.goals.trades == ()


def test_without_goals_the_way_is_shown(panel, qtbot):
    made = TradesDialog(panel.desk)
    qtbot.addWidget(made)
    assert not made.addButton.isEnabled() and "Voer eerst de doelen" in made.chosenLabel.text()


def test_without_a_proposal_there_is_nothing_to_open(empty_panel):
    with pytest.raises(NovexError, match="geen voorstel"):
        open_trades(empty_panel.desk)
