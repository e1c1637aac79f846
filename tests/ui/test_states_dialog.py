"""The window of kept states: keep one, compare two, show what differs on the map, make a report."""

import os
from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QMessageBox, QPushButton, QTreeView

from novex_plugin.adapters import layers
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.states import keep_state, kept_states
from novex_plugin.core.checks.result import CheckResult
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.annexes import Agreement, ProvinceGoal
from novex_plugin.core.model.records import Finding
from novex_plugin.ui.choices import chosen, select
from novex_plugin.ui.row_delegate import BELOW_ROLE, FIGURE_ROLE
from novex_plugin.ui.states_dialog import NOW, open_states
from tests.small_world import NATURA, housing, make_proposal

HIT = Finding("k1", "w1", "Woonwijk", "", "2030", "regel", "W01", "HARD", "Natuurgebied", place=NATURA.centroid)


def shot(widget, name):
    if os.environ.get("NOVEX_SHOTS"):
        for _turn in range(5):  # labels of several lines take their room in turns
            QCoreApplication.processEvents()
        widget.grab().save(os.path.join(os.environ["NOVEX_SHOTS"], f"{name}.png"))


@pytest.fixture
def dialog(empty_panel, tmp_path):
    path = make_proposal(tmp_path, housing(quantity=100.0), housing("w2", name="Buurt", quantity=50.0))
    proposal = open_proposal(path)
    proposal.write_findings(CheckResult((HIT,), (), ("natura2000",), {}, "", "2030"))
    keep_state(proposal, "Scopebepaling", by="J.", clock=lambda: "2026-02-01T10:00:00.000Z")
    home = next(one for one in proposal.objects() if one.uuid == "w1")
    proposal.write_objects([replace(home, quantity=80.0), housing("n1", NATURA.buffer(-300), name="Nieuwe buurt")])
    proposal.write_findings(CheckResult((replace(HIT, key="k2", outcome="ATTENTION"),), (), ("x",), {}, "", "2030"))
    proposal.save_agreement(Agreement("f", "Zoetwater", "1", "beleid"))
    empty_panel.session.open(path)
    made = open_states(empty_panel.desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    yield made
    made.close()


def done(dialog, qtbot):
    qtbot.waitUntil(lambda: not dialog.desk.is_busy, timeout=30_000)


def compared(dialog, qtbot):
    dialog.compareButton.click()
    qtbot.waitUntil(lambda: dialog.found is not None, timeout=30_000)
    done(dialog, qtbot)
    heads = [dialog._results.item(row) for row in range(dialog._results.rowCount())]
    return {head.text(): [head.child(row) for row in range(head.rowCount())] for head in heads}


def rows(dialog):
    return [dialog._model.item(row) for row in range(dialog._model.rowCount())]


def test_without_a_proposal_it_says_what_to_do(empty_panel):
    with pytest.raises(NovexError, match="geen voorstel"):
        open_states(empty_panel.desk)


def test_states_are_listed_and_a_name_is_proposed(dialog):
    (row,) = rows(dialog)
    assert (row.text(), row.data(FIGURE_ROLE)) == ("Scopebepaling", "2026-02-01")
    assert row.data(BELOW_ROLE) == "Kansen en denkrichtingen · versie 0.1 · 2 objecten · getoetst"
    assert dialog.nameEdit.text() == "Kansen en denkrichtingen"
    assert chosen(dialog.toCombo) == NOW


def test_keeping_saves_first_and_the_next_name_is_another(dialog, qtbot):
    session = dialog.session
    layer = session.layer("object_vlak")
    with session.step("wijzigen") as step:
        feature = next(one for one in layer.getFeatures() if one["uuid"] == "w2")
        step.change(layer, feature, {"naam": "Nog niet opgeslagen"})
    dialog.noteEdit.setText("Voor het bestuur")
    dialog.keep()
    assert dialog.desk.is_busy and not session.has_edits()
    done(dialog, qtbot)
    kept = kept_states(session.path)
    assert [one.name for one in kept] == ["Kansen en denkrichtingen", "Scopebepaling"]
    assert kept[0].note == "Voor het bestuur" and dialog.nameEdit.text() == "Kansen en denkrichtingen (2)"
    assert "Nog niet opgeslagen" in [item.name for item in open_proposal(kept[0].path).objects()]
    dialog.nameEdit.setText("scopebepaling")
    dialog.keep()
    done(dialog, qtbot)
    assert "Er is al een stand" in dialog.messageLabel.text() and len(rows(dialog)) == 2
    dialog.nameEdit.clear()
    assert not dialog.keepButton.isEnabled()


def test_keeping_can_be_cancelled_and_goes_on_when_the_window_closes(dialog, qtbot):
    dialog.keep()
    dialog.desk.cancel()
    done(dialog, qtbot)
    assert [one.name for one in kept_states(dialog.session.path)] == ["Scopebepaling"]
    assert dialog.messageLabel.text() == "De stand is niet bewaard."
    assert not list(dialog.session.path.parent.glob("*_standen/.novex-*"))
    dialog.keep()
    dialog.close()
    done(dialog, qtbot)
    assert len(kept_states(dialog.session.path)) == 2


def test_comparing_shows_every_subject_with_unsaved_edits(dialog, qtbot):
    layer = dialog.session.layer("object_vlak")
    with dialog.session.step("wijzigen") as step:
        feature = next(one for one in layer.getFeatures() if one["uuid"] == "w2")
        step.change(layer, feature, {"naam": "Straat"})
    dialog.session.watch.flush()
    select(dialog.horizonCombo, "2030")
    found = compared(dialog, qtbot)
    assert set(found) == {"Objecten", "Cijfers", "Bevindingen", "Afspraken"}
    objects = {row.text(): (row.data(FIGURE_ROLE), row.data(BELOW_ROLE)) for row in found["Objecten"]}
    assert objects["Straat"] == ("gewijzigd", "Naam: Buurt → Straat")
    assert objects["Nieuwe buurt"][0] == "toegevoegd"
    assert any("woningen" in row.data(BELOW_ROLE) and row.data(FIGURE_ROLE) == "−20" for row in found["Cijfers"])
    assert sorted(row.data(FIGURE_ROLE) for row in found["Bevindingen"]) == ["nieuw", "vervallen"]
    assert [row.text() for row in found["Afspraken"]] == ["1 Zoetwater"]
    assert "1 toegevoegd, 0 vervallen, 2 gewijzigd" in dialog.messageLabel.text()
    shot(dialog, "standen")


def test_comparing_knows_goals_that_are_not_saved(dialog, qtbot):
    goal = ProvinceGoal("PV-1", "Woningen", "woningen", 100.0, None, "2030", "", "hoeveelheid:woningen")
    dialog.desk.goals.save_goals([goal])
    select(dialog.horizonCombo, "2030")
    compared(dialog, qtbot)
    assert [one.code for one in dialog.found.after.goals] == ["PV-1"] and not dialog.found.before.goals
    assert not open_proposal(dialog.session.path).province_goals()


def test_comparing_works_without_the_tables_of_agreements_and_weighings(dialog, qtbot):
    found = layers.find_layers(dialog.session.project)
    gone = [found[table].id() for table in ("afweging", "afspraak_object", "doel_provincie")]
    dialog.session.project.removeMapLayers(gone)
    assert "Afspraken" in compared(dialog, qtbot)  # those of the file


def test_states_are_read_in_a_task_that_can_be_cancelled(dialog, qtbot):
    dialog.compareButton.click()
    assert dialog.desk.is_busy and dialog.found is None
    dialog.desk.cancel()
    done(dialog, qtbot)
    assert dialog.found is None and dialog.messageLabel.text() == "Het vergelijken is geannuleerd."
    assert "Objecten" in compared(dialog, qtbot)


def test_closing_lets_go_of_a_comparison(dialog, qtbot):
    dialog.compareButton.click()
    dialog.close()
    done(dialog, qtbot)
    assert dialog.found is None


def test_the_report_says_the_view_of_the_difference_that_it_shows(dialog, qtbot, tmp_path):
    select(dialog.horizonCombo, "2030")
    compared(dialog, qtbot)
    open_proposal(kept_states(dialog.session.path)[0].path).remove_objects(["w1"])  # the next comparison is refused
    select(dialog.horizonCombo, "2050")
    select(dialog.variantCombo, "A")
    dialog.compareButton.click()
    done(dialog, qtbot)
    assert "gewijzigd nadat" in dialog.messageLabel.text()
    dialog.report_in(tmp_path / "rapport")
    done(dialog, qtbot)
    page = (tmp_path / "rapport" / "verschil_standen.html").read_text(encoding="utf-8")
    assert "Van Basis, Tot en met 2030. Alleen" in page


def test_a_row_is_shown_on_the_map(dialog, qtbot):
    found = compared(dialog, qtbot)
    row = next(one for one in found["Objecten"] if one.text() == "Nieuwe buurt")
    dialog._show_place(row.index())
    centre = dialog.desk.canvas.extent().center()
    assert abs(centre.x() - NATURA.centroid.x) < 1 and dialog.desk.canvas.extent().width() < 5_000


def test_the_difference_comes_on_the_map_again_and_again(dialog, qtbot):
    compared(dialog, qtbot)
    for _time in range(2):
        dialog.mapButton.click()
        done(dialog, qtbot)
    named = [layer.name() for layer in dialog.session.project.mapLayers().values() if "Verschil" in layer.name()]
    assert named == ["Verschil: vlakken"]
    assert (dialog.folder() / "verschil_standen.gpkg").exists()


def test_the_report_comes_in_a_folder(dialog, qtbot, tmp_path):
    compared(dialog, qtbot)
    dialog.report_in(tmp_path / "rapport")
    done(dialog, qtbot)
    assert sorted(one.suffix for one in (tmp_path / "rapport").iterdir()) == [".gpkg", ".html", ".odt", ".pdf", ".xlsx"]
    assert "Gemaakt in" in dialog.messageLabel.text()


def test_a_file_can_be_compared_with(dialog, qtbot, tmp_path):
    folder = tmp_path / "elders"
    folder.mkdir()
    other = make_proposal(folder, housing(quantity=1.0))
    dialog.add_file(other, dialog.fromCombo)
    found = compared(dialog, qtbot)
    assert {row.text() for row in found["Objecten"]} >= {"Woonwijk", "Nieuwe buurt"}
    assert "is niet getoetst" in dialog.messageLabel.text()


def test_a_state_that_was_changed_is_told_and_not_compared(dialog, qtbot):
    open_proposal(kept_states(dialog.session.path)[0].path).remove_objects(["w1"])
    dialog.compareButton.click()
    done(dialog, qtbot)
    qtbot.waitUntil(lambda: "gewijzigd nadat hij werd bewaard" in dialog.messageLabel.text())
    assert dialog.found is None and not dialog.reportButton.isEnabled()


def test_removing_asks_first(dialog, monkeypatch):
    dialog.stateTree.setCurrentIndex(dialog._model.index(0, 0))
    answers = iter((QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes))
    monkeypatch.setattr(QMessageBox, "question", lambda *_args: next(answers))
    dialog.remove()
    assert len(rows(dialog)) == 1
    dialog.remove()
    assert rows(dialog) == [] and "Nog geen standen" in dialog.introLabel.text()
    dialog.compare()
    assert "geen stand gekozen" in dialog.messageLabel.text()
    shot(dialog, "standen_leeg")


def test_the_page_opens_it_and_another_proposal_closes_it(dialog, empty_panel, monkeypatch):
    opened = []
    monkeypatch.setattr("novex_plugin.ui.states_dialog.open_states", lambda *args: opened.append(args))
    empty_panel.page("voorstel").findChild(QPushButton, "statesButton").click()
    assert opened
    dialog.session.close()
    assert not dialog.isVisible()


def test_controls_have_names_and_their_own_keys(dialog):
    controls = [one for kind in (QComboBox, QLineEdit, QTreeView) for one in dialog.findChildren(kind)
                if one.isVisible() and one.objectName() in dir(dialog)]  # fmt: skip
    assert controls and all(one.accessibleName() for one in controls)
    buttons = [one for one in dialog.findChildren(QAbstractButton) if one.isVisible()]
    labels = [dialog.nameLabel, dialog.noteLabel, dialog.fromLabel, dialog.toLabel, dialog.variantLabel]
    texts = [one.text() for one in (*buttons, *labels)]
    keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(keys) == len(set(keys)), keys
