"""The window of the yearly cycle: beside the last kept arrangement, and what had ended taken up again in one step."""

import os
import threading
from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import QCoreApplication

from novex_plugin.adapters.agreements import compare_with, save_agreements
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.states import keep_state
from novex_plugin.core.model.annexes import Agreement
from novex_plugin.ui import agreement_cycle_dialog, agreements_dialog
from novex_plugin.ui.agreement_cycle_dialog import AgreementCycleDialog
from novex_plugin.ui.agreements_dialog import open_agreements
from novex_plugin.ui.annex_dialog import AnnexDialog
from novex_plugin.ui.row_delegate import BELOW_ROLE, FIGURE_ROLE
from tests.package_world import contents_of, write_zip
from tests.small_world import housing, make_proposal

WATER = Agreement("a1", "Zoetwater", "2.1", "onderzoek", ("IenW",), "", "", "verkenning", ("w1",))
GREEN = Agreement("a2", "Groen in de wijk", "2.2", "beleid", ("LVVN",), "", "", "voorkeur", ("w1", "weg"))


@pytest.fixture
def proposal(tmp_path, qgis_app):
    made = open_proposal(make_proposal(tmp_path, housing()))
    save_agreements(made, [WATER, GREEN])
    made.set_header(replace(made.header(), milestone="RA", version="2025", date="2025-11-01"))
    keep_state(made, "Arrangement 2025", clock=lambda: "2025-11-01T10:00:00.000Z")
    made.set_header(replace(made.header(), version="2026", date="2026-11-01"))
    with made.writing() as connection:
        connection.execute("DELETE FROM afspraak WHERE uuid = 'a2'")
        connection.execute("DELETE FROM afspraak_object WHERE afspraak_uuid = 'a2'")
    save_agreements(made, [replace(WATER, status="vastgesteld"), Agreement("a3", "Wonen", "2.3")])
    return made


@pytest.fixture
def window(empty_panel, proposal):
    empty_panel.session.open(proposal.path)
    made = open_agreements(empty_panel.desk)
    yield made
    made.close()


@pytest.fixture
def dialog(window, qtbot):
    made = AgreementCycleDialog(window.desk, list(window._kept.values()), window._names, window)
    made.show()
    until_read(qtbot, made)
    yield made
    made.close()


def until_read(qtbot, dialog):
    """What was chosen is read in a task."""
    qtbot.waitUntil(lambda: dialog._reading is None or dialog._reading.is_over(), timeout=20_000)


def rows(dialog):
    heads = [dialog._model.item(row) for row in range(dialog._model.rowCount())]
    return {head.text(): {head.child(row).text(): head.child(row) for row in range(head.rowCount())} for head in heads}


def test_it_begins_with_the_last_kept_arrangement(dialog):
    assert dialog.earlierCombo.currentText() == "Arrangement 2025 (2025-11-01)"
    found = rows(dialog)
    assert {title: list(below) for title, below in found.items()} == {
        "Gewijzigd": ["2.1 Zoetwater"], "Nieuw": ["2.3 Wonen"], "Beëindigd": ["2.2 Groen in de wijk"],
    }  # fmt: skip
    water = found["Gewijzigd"]["2.1 Zoetwater"]
    assert water.data(FIGURE_ROLE) == "verder" and "In verkenning → Vastgesteld" in water.data(BELOW_ROLE)
    assert "Van de 2 afspraken uit Proefvoorstel (versie 2025, 2025-11-01)" in dialog.sentenceLabel.text()
    if os.environ.get("NOVEX_SHOTS"):
        for _turn in range(5):
            QCoreApplication.processEvents()
        dialog.grab().save(os.path.join(os.environ["NOVEX_SHOTS"], "cyclus.png"))


def test_an_ended_one_is_taken_up_again_in_one_undo_step(dialog, window):
    assert not dialog.takeButton.isEnabled()
    dialog.changeTree.setCurrentIndex(rows(dialog)["Beëindigd"]["2.2 Groen in de wijk"].index())
    dialog.takeButton.click()
    assert "Beëindigd" not in rows(dialog) and "2.2 Groen in de wijk" not in rows(dialog)["Nieuw"]
    session = window.session
    session.save()
    back = {one.uuid: one for one in session.proposal.agreements()}["a2"]
    assert (back.title, back.status, back.object_uuids) == ("Groen in de wijk", "voorkeur", ("w1",))
    assert [index for index in range(window._model.rowCount())
            if window._model.index(index, 0).data() == "2.2 Groen in de wijk"]  # fmt: skip


def test_undo_takes_it_away_again(dialog, window):
    dialog.changeTree.setCurrentIndex(rows(dialog)["Beëindigd"]["2.2 Groen in de wijk"].index())
    dialog.take_up()
    assert window.session.undo()
    assert not window.session.has_edits() and list(window._kept) == ["a1", "a3"]


def test_a_package_of_last_year_serves_as_well(dialog, proposal, tmp_path, qtbot):
    package = write_zip(tmp_path / "nu.zip", contents_of(proposal.path))
    dialog.add_file(package)
    assert dialog.sentenceLabel.text() == "nu.zip wordt gelezen…" and rows(dialog) == {}
    until_read(qtbot, dialog)
    assert list(rows(dialog)) == ["Gelijk gebleven"]
    assert compare_with(proposal, package).sentence().endswith("2 gelijk.")
    broken = tmp_path / "stuk.zip"
    broken.write_bytes(b"PK")
    dialog.add_file(broken)
    until_read(qtbot, dialog)
    assert "niet te gebruiken" in dialog.sentenceLabel.text() and rows(dialog) == {}


def test_what_is_chosen_last_counts_however_long_the_first_takes(dialog, proposal, tmp_path, qtbot, monkeypatch):
    slow, may_go = tmp_path / "traag.gpkg", threading.Event()
    real = agreement_cycle_dialog.earlier_state

    def read(path):
        if path == slow:
            may_go.wait(20)
            raise AssertionError("nobody waits for this one any more")
        return real(path)

    monkeypatch.setattr(agreement_cycle_dialog, "earlier_state", read)
    dialog.add_file(slow)
    first = dialog._reading
    dialog.add_file(write_zip(tmp_path / "nu.zip", contents_of(proposal.path)))
    until_read(qtbot, dialog)
    shown = dialog.sentenceLabel.text()
    may_go.set()
    qtbot.waitUntil(first.is_over, timeout=20_000)
    assert dialog.sentenceLabel.text() == shown and list(rows(dialog)) == ["Gelijk gebleven"]


def test_closing_the_window_stops_the_reading(dialog, tmp_path, qtbot, monkeypatch):
    may_go = threading.Event()
    monkeypatch.setattr(agreement_cycle_dialog, "earlier_state", lambda path: may_go.wait(20))
    dialog.add_file(tmp_path / "traag.gpkg")
    work = dialog._reading
    dialog.close()
    may_go.set()
    qtbot.waitUntil(work.is_over, timeout=20_000)
    assert dialog.found is None


def test_the_window_of_agreements_opens_it_and_the_annex_begins_with_it(window, monkeypatch):
    opened = []
    monkeypatch.setattr(agreements_dialog.AgreementCycleDialog, "exec", lambda self: opened.append(self))
    window.cycleButton.click()
    assert opened
    annex = AnnexDialog(window.desk, window)
    assert annex.earlierWidget.filePath().endswith("arrangement-2025.gpkg")
    annex.close()
