"""Reading and changing rules on screen: nothing differs without a reason, nothing national is lost."""

import json

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QFileDialog, QInputDialog, QMessageBox

from novex_plugin.adapters.check_file import CheckFile
from novex_plugin.adapters.check_rules import ruleset_of
from novex_plugin.core.checks.rule_edits import file_text, new_record, override_of, with_fields
from novex_plugin.core.checks.rule_files import load_rules
from novex_plugin.core.checks.ruleset import national_record
from novex_plugin.core.model.records import RuleOverride
from novex_plugin.ui.choices import select
from novex_plugin.ui.rule_editor import RuleEditor
from novex_plugin.ui.rules_dialog import RulesDialog
from novex_plugin.ui.rules_model import find_rule

OWN = {"naam": "Stiltegebied", "grondslag": "OV 3.2", "bevoegd_gezag": "GS", "lagen": ["gio_stilte"],
       "toelichting": "Stil.", "bron": "Omgevingsverordening"}  # fmt: skip


@pytest.fixture
def dialog(panel, qtbot):
    made = RulesDialog(panel.desk, panel.iface.window)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def _choose(dialog, code):
    index = find_rule(dialog._filter, code)
    dialog.ruleTree.expand(index.parent())
    dialog.ruleTree.setCurrentIndex(index)


def _in_editor(monkeypatch, work):
    """Does ``work`` in the editor as soon as it opens, with real widgets, and presses OK."""
    said = []

    def fill_in(editor):
        editor.show()
        work(editor)
        QTest.mouseClick(editor.buttonBox.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
        said.append(editor.statusLabel.text())
        done = editor.result()
        editor.reject()
        return done

    monkeypatch.setattr(RuleEditor, "exec", fill_in)
    return said


def _visible(dialog):
    model = dialog._filter
    return [
        model.index(row, 0, model.index(head, 0)).data()[:3]
        for head in range(model.rowCount()) for row in range(model.rowCount(model.index(head, 0)))
    ]  # fmt: skip


def test_every_rule_is_there_and_says_what_it_is_about(dialog):
    assert sorted(_visible(dialog)) == sorted(rule.code for rule in load_rules())
    _choose(dialog, "W01")
    rule = next(rule for rule in load_rules() if rule.code == "W01")
    text = dialog.ruleView.toPlainText()
    assert rule.name in text
    assert rule.legal_basis in text
    assert "alle landelijk" in dialog.countsLabel.text()
    assert not dialog.restoreButton.isEnabled()


def test_search_narrows_on_words_and_state(dialog, qtbot):
    qtbot.keyClicks(dialog.filterEdit, "sloopzone schiphol")
    assert _visible(dialog) == ["L01", "L13"]
    dialog.filterEdit.clear()
    select(dialog.stateCombo, "gewijzigd")
    assert _visible(dialog) == []


def test_a_copy_is_changed_in_the_form_and_kept_with_its_reason(dialog, panel, monkeypatch):
    def milder(editor):
        select(editor.severityCombo, "afwegen")
        assert "Milder dan de landelijke regel" in editor.statusLabel.text()
        editor.reasonEdit.setPlainText("afgesproken met het waterschap")

    _in_editor(monkeypatch, milder)
    heard = []
    dialog.changed.connect(lambda: heard.append(True))
    _choose(dialog, "W01")
    QTest.mouseClick(dialog.editButton, Qt.MouseButton.LeftButton)
    (kept,) = CheckFile(panel.session.proposal).rules()
    record = json.loads(kept.record)
    assert (kept.code, kept.origin, kept.reason) == ("W01", "gewijzigd", "afgesproken met het waterschap")
    assert {key for key in record if record[key] != national_record("W01").get(key)} == {"zwaarte"}
    assert heard == [True]
    assert dialog.current().code == "W01"
    assert "afgesproken met het waterschap" in dialog.ruleView.toPlainText()
    assert "1 punten" in dialog.countsLabel.text()
    assert dialog.restoreButton.isEnabled()
    QTest.mouseClick(dialog.restoreButton, Qt.MouseButton.LeftButton)
    assert CheckFile(panel.session.proposal).rules() == []
    assert dialog.current().severity == "nee-tenzij"


def test_opening_and_closing_the_form_changes_nothing_in_any_rule(panel, qtbot):
    for rule in load_rules():
        record = national_record(rule.code)
        editor = RuleEditor(panel.iface.window, record, [(key, key) for key in rule.layers], lambda key: True, "r")
        qtbot.addWidget(editor)
        assert editor._edited() == record, rule.code


def test_without_a_reason_nothing_is_kept(dialog, panel, monkeypatch):
    said = _in_editor(monkeypatch, lambda editor: select(editor.severityCombo, "afwegen"))
    _choose(dialog, "W01")
    dialog.edit()
    assert "reden" in said[0]
    assert CheckFile(panel.session.proposal).rules() == []


def test_an_own_rule_on_an_own_layer(dialog, panel, monkeypatch):
    monkeypatch.setattr("novex_plugin.ui.rules_dialog.layers_to_choose", lambda store: {"gio_stilte": "Stiltegebieden"})

    def fill_in(editor):
        for name in ("nameEdit", "basisEdit", "authorityEdit", "sourceEdit"):
            QTest.keyClicks(getattr(editor, name), "iets")
        editor.explanationEdit.setPlainText("Stil.")
        editor.reasonEdit.setPlainText("omgevingsverordening")
        rows = [editor.layersList.item(row) for row in range(editor.layersList.count())]
        next(item for item in rows if item.text() == "Stiltegebieden").setCheckState(Qt.CheckState.Checked)
        editor.distanceSpin.setValue(250.0)

    _in_editor(monkeypatch, fill_in)
    QTest.mouseClick(dialog.newButton, Qt.MouseButton.LeftButton)
    own = ruleset_of(panel.session.proposal).rules[-1]
    assert (own.code, own.origin, own.layers, own.buffer_max_m) == ("X01", "eigen", ("gio_stilte",), 250.0)
    assert dialog.current().code == "X01"
    assert "Eigen regel" in dialog.ruleView.toPlainText()


def test_switching_off_asks_why(dialog, panel, monkeypatch):
    _choose(dialog, "W01")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("", False))
    dialog.switch()
    assert CheckFile(panel.session.proposal).rules() == []
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("niet van toepassing", True))
    QTest.mouseClick(dialog.switchButton, Qt.MouseButton.LeftButton)
    assert not dialog.current().active
    assert dialog.switchButton.text() == "&Aanzetten…"
    select(dialog.stateCombo, "uit")
    assert _visible(dialog) == ["W01"]


def test_rules_are_shared_and_read_in(dialog, panel, monkeypatch, tmp_path):
    file = tmp_path / "collega.novex-regels.json"
    own = override_of(with_fields(new_record("X01"), OWN), "verordening")
    file.write_text(file_text([own]), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog.read()
    assert [one.code for one in CheckFile(panel.session.proposal).rules()] == ["X01"]
    target = tmp_path / "van mij"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.share()
    assert (tmp_path / "van mij.novex-regels.json").read_text(encoding="utf-8") == file.read_text(encoding="utf-8")


def test_tolerances_are_typed_marked_and_put_back(dialog, panel):
    table = dialog.toleranceTable
    table.item(2, 0).setText("4,5")
    file = CheckFile(panel.session.proposal)
    assert file.settings() == {"tolerantie.exact.randgeval_breedte_m": "4,5"}
    assert ruleset_of(panel.session.proposal).tolerances.by_accuracy["exact"].edge_width_m == 4.5
    assert table.item(2, 0).font().bold()
    assert table.item(2, 0).toolTip() == "Landelijk: 5"
    QTest.mouseClick(dialog.nationalButton, Qt.MouseButton.LeftButton)
    assert file.settings() == {}
    assert not table.item(2, 0).font().bold()


def test_a_rule_that_cannot_be_read_can_be_taken_out(panel, qtbot, monkeypatch):
    file = CheckFile(panel.session.proposal)
    file.save_rule(RuleOverride("X07", "eigen", "{kapot", "oud"))
    asked = []
    agree = QMessageBox.StandardButton.Yes
    monkeypatch.setattr(QMessageBox, "question", lambda *words: asked.append(words[2]) or agree)
    made = RulesDialog(panel.desk, panel.iface.window)
    qtbot.addWidget(made)
    assert "X07" in asked[0] and len(asked) == 1
    assert file.rules() == []
    assert len(_visible(made)) == len(load_rules())


def test_own_layers_stand_above_the_national_ones(dialog, monkeypatch):
    own = {"gio_z": "Zandmotor", "gio_b": "B"}
    monkeypatch.setattr("novex_plugin.ui.rules_dialog.layers_to_choose", lambda store: own)
    titles = [title for _key, title in dialog._layer_choices({"lagen": ["gio_oud"]})]
    assert titles[:2] == ["B", "Zandmotor"]
    assert titles[2:-1] == sorted(titles[2:-1], key=str.casefold)
    assert titles[-1] == "gio_oud"


def test_without_a_proposal_rules_can_be_read_but_not_changed(empty_panel, qtbot):
    made = RulesDialog(empty_panel.desk, empty_panel.iface.window)
    qtbot.addWidget(made)
    _choose(made, "W01")
    for button in (made.editButton, made.switchButton, made.restoreButton, made.newButton, made.readButton):
        assert not button.isEnabled()


def test_every_control_has_a_name_for_screen_readers(dialog):
    for widget in (dialog.filterEdit, dialog.stateCombo, dialog.ruleTree, dialog.ruleView, dialog.toleranceTable):
        assert widget.accessibleName()
