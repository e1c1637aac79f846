"""The dialog for metadata: all is filled in, only what differs is kept, and it is one step that can be undone."""

import pytest
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox

from novex_plugin.adapters import settings
from novex_plugin.ui.metadata_dialog import MetadataDialog


@pytest.fixture(autouse=True)
def nothing_typed_before():
    """What was typed in an earlier run would be offered here."""
    for key in ("metadata_email", "metadata_website"):
        settings.put(key, "")
    yield
    for key in ("metadata_email", "metadata_website"):
        settings.put(key, "")


@pytest.fixture
def dialog(panel, qtbot):
    made = MetadataDialog(panel.dock.desk)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_field_shows_what_it_says_when_it_is_left_empty(panel, dialog):
    for widget in (dialog.samenvattingEdit, dialog.trefwoordenEdit, dialog.gebruikEdit, dialog.totstandkomingEdit):
        assert widget.placeholderText()
        assert not (widget.toPlainText() if hasattr(widget, "toPlainText") else widget.text())
    assert "NOVEX" in dialog.trefwoordenEdit.placeholderText()
    assert dialog.licentieCombo.currentText() == "Gebruikelijk: Niet openbaar"
    assert dialog.schaalSpin.text() == "1 : 25.000 (gebruikelijk)"
    assert dialog.header() == panel.session.header


def test_what_is_on_the_screen_counts_also_before_it_is_saved(panel, qtbot):
    before = MetadataDialog(panel.dock.desk)
    qtbot.addWidget(before)
    count = len(panel.session.objects())
    assert count == 1 and "1 object " in before.samenvattingEdit.placeholderText()


def test_what_nobody_can_know_is_said_until_it_is_there(dialog):
    assert "e-mailadres" in dialog.lackingLabel.text()
    dialog.emailEdit.setText("geo@provincie.nl")
    assert "e-mailadres" not in dialog.lackingLabel.text()


def test_answers_become_one_step_of_the_proposal(panel):
    page = panel.page("voorstel")

    def fill():
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, MetadataDialog) and widget.isVisible():
                widget.samenvattingEdit.setPlainText("Eigen woorden")
                widget.licentieCombo.setCurrentIndex(widget.licentieCombo.findData("CC0-1.0"))
                widget.schaalSpin.setValue(10_000)
                button = widget.buttonBox.button(QDialogButtonBox.StandardButton.Ok)
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
                return
        QTimer.singleShot(50, fill)

    QTimer.singleShot(50, fill)
    QTest.mouseClick(page.metadataButton, Qt.MouseButton.LeftButton)
    header = panel.session.header
    assert (header.summary, header.licence, header.scale) == ("Eigen woorden", "CC0-1.0", 10_000)
    assert panel.session.proposal.header().summary == ""  # the file waits for "save"
    panel.session.undo()
    assert (panel.session.header.summary, panel.session.header.scale) == ("", None)
    panel.session.redo()
    panel.session.save()
    assert panel.session.proposal.header() == header


def test_addresses_are_offered_in_the_next_proposal(panel, dialog, qtbot):
    dialog.emailEdit.setText("geo@provincie.nl")
    dialog.accept()
    assert settings.get("metadata_email") == "geo@provincie.nl"
    again = MetadataDialog(panel.dock.desk)
    qtbot.addWidget(again)
    assert again.emailEdit.text() == "geo@provincie.nl"


def test_files_are_written_on_request(panel, dialog, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr("novex_plugin.ui.metadata_dialog.QDesktopServices.openUrl", lambda _url: True)
    dialog.emailEdit.setText("geo@provincie.nl")
    dialog.export_to(tmp_path / "uit")
    qtbot.waitUntil(lambda: (tmp_path / "uit" / "dcat.jsonld").exists(), timeout=20_000)
    text = (tmp_path / "uit" / "voorstel.xml").read_text(encoding="utf-8")
    assert "geo@provincie.nl" in text
    assert not panel.session.has_edits()


def test_the_keyboard_reaches_every_field_in_order(dialog):
    wanted = [dialog.samenvattingEdit, dialog.trefwoordenEdit, dialog.licentieCombo, dialog.gebruikEdit,
              dialog.emailEdit, dialog.websiteEdit, dialog.totstandkomingEdit]  # fmt: skip
    at, seen = dialog.samenvattingEdit, []
    for _step in range(60):
        if at in wanted and at not in seen:
            seen.append(at)
        at = at.nextInFocusChain()
    assert seen == wanted
    assert all(widget.accessibleName() for widget in (*wanted, dialog.schaalSpin))
