"""Making, opening and describing a proposal."""

import pytest
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QMessageBox

from novex_plugin import paths
from novex_plugin.adapters import geopackage, layers, settings
from novex_plugin.adapters import gpkg_sql as sql
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import Variant
from novex_plugin.ui.proposal_dialog import ProposalDialog
from novex_plugin.ui.variant_dialog import VariantDialog
from tests.small_world import housing, make_proposal

OK = QDialogButtonBox.StandardButton.Ok


def press_ok(dialog):
    QTest.mouseClick(dialog.buttonBox.button(OK), Qt.MouseButton.LeftButton)


def answer(kind, fill):
    def attempt():
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, kind) and widget.isVisible():
                fill(widget)
                return
        QTimer.singleShot(50, attempt)

    QTimer.singleShot(50, attempt)


def test_a_new_proposal_is_made_from_the_dialog_and_opened(empty_panel, tmp_path):
    page = empty_panel.page("voorstel")

    def fill(dialog):
        dialog.titelEdit.setText("Voorstel 'Ëxtra' \"2030\"")
        dialog.provincieCombo.setCurrentIndex(dialog.provincieCombo.findData("PV25"))
        dialog.fileWidget.setFilePath(str(tmp_path / "nieuw"))
        press_ok(dialog)

    answer(ProposalDialog, fill)
    QTest.mouseClick(page.emptyNew, Qt.MouseButton.LeftButton)
    assert empty_panel.session.path == tmp_path / "nieuw.gpkg"
    header = geopackage.open_proposal(tmp_path / "nieuw.gpkg").header()
    assert (header.title, header.province) == ("Voorstel 'Ëxtra' \"2030\"", "PV25")
    assert [one.code for one in empty_panel.session.variants] == ["A", "B", "C"]
    assert page.titelValue.text() == header.title
    assert settings.recent()[0] == str(tmp_path / "nieuw.gpkg")


def test_the_dialog_refuses_a_proposal_without_title_or_file(qgis_app, qtbot):
    dialog = ProposalDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    press_ok(dialog)
    assert "titel" in dialog.errorLabel.text()
    dialog.titelEdit.setText("Voorstel")
    press_ok(dialog)
    assert "bestand" in dialog.errorLabel.text()
    assert dialog.isVisible()


@pytest.mark.parametrize(("answered", "typed"), [("No", "daar"), ("No", "daar.gpkg"), ("Yes", "daar")])
def test_a_file_that_exists_is_not_replaced_without_asking(qgis_app, qtbot, tmp_path, monkeypatch, answered, typed):
    """Also when its name was typed, with or without its ending."""
    (tmp_path / "daar.gpkg").write_bytes(b"van mij")
    asked = []
    reply = getattr(QMessageBox.StandardButton, answered)
    monkeypatch.setattr(QMessageBox, "question", lambda *args: asked.append(args[2]) or reply)
    dialog = ProposalDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.titelEdit.setText("Voorstel")
    dialog.fileWidget.setFilePath(str(tmp_path / typed))
    press_ok(dialog)
    assert len(asked) == 1 and "daar.gpkg bestaat al" in asked[0]
    assert dialog.isVisible() is (answered == "No")


def test_the_header_can_be_changed_later(panel):
    page = panel.page("voorstel")

    def fill(dialog):
        dialog.versieEdit.setText("0.7")
        press_ok(dialog)

    answer(ProposalDialog, fill)
    QTest.mouseClick(page.editHeader, Qt.MouseButton.LeftButton)
    assert page.versieValue.text() == "0.7"
    assert panel.session.proposal.header().version == "0.1"  # the file waits for "save"
    panel.session.undo()
    assert page.versieValue.text() == "0.1"
    panel.session.redo()
    panel.session.save()
    assert panel.session.proposal.header().version == "0.7"


def test_a_variant_is_added_and_offered_at_once(panel):
    page = panel.page("voorstel")

    def fill(dialog):
        assert dialog.codeEdit.text() == "C"  # the next free letter
        dialog.naamEdit.setText("Derde")
        press_ok(dialog)

    answer(VariantDialog, fill)
    QTest.mouseClick(page.variant_list.addVariant, Qt.MouseButton.LeftButton)
    assert [one.code for one in panel.session.variants] == ["A", "B", "C"]
    assert "C" in panel.dock.variants.codes()


def test_a_variant_cannot_build_on_its_own_descendant(qgis_app, qtbot):
    first, second = Variant("A", "Een"), Variant("B", "Twee", parent="A")
    dialog = VariantDialog(None, [first, second], first)
    qtbot.addWidget(dialog)
    assert dialog.ouderCombo.findData("B") == -1


def test_a_recent_file_that_is_gone_is_said(empty_panel, tmp_path):
    settings.add_recent(str(tmp_path / "weg.gpkg"))
    page = empty_panel.page("voorstel")
    page.refresh()
    page.open_recent(page.recentList.item(0))
    assert "is er niet meer" in empty_panel.iface.bar.currentItem().title()


def test_a_file_opens_while_the_window_lives(empty_panel, tmp_path, qtbot):
    page, beats, said = empty_panel.page("voorstel"), [], []
    path = make_proposal(tmp_path, *(housing(f"w{number}") for number in range(400)))
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(empty_panel.session.is_open))
    timer.start(1)
    page.open_path(path, lambda: said.append("klaar"))
    assert not empty_panel.session.is_open
    page.open_path(path, lambda: said.append("nog eens"))  # a second click meanwhile
    qtbot.waitUntil(lambda: said == ["klaar"])
    timer.stop()
    assert beats.count(False) > 3
    assert len(empty_panel.session.objects()) == 400
    assert QApplication.overrideCursor() is None


def test_a_file_that_cannot_be_opened_leaves_what_is_open(empty_panel, tmp_path, qtbot):
    first, other = tmp_path / "een", tmp_path / "twee"
    for folder in (first, other):
        folder.mkdir()
    empty_panel.session.open(make_proposal(first, housing()))
    path = make_proposal(other, housing())
    with sql.writing(path) as connection:
        connection.execute("DROP TABLE leg_uit")
    page = empty_panel.page("voorstel")
    page.open_path(path)
    qtbot.waitUntil(lambda: page._opening.is_over())
    assert "leg_uit" in empty_panel.iface.bar.currentItem().title()
    assert empty_panel.session.path.parent == first
    assert len(empty_panel.session.edit_layers()) == len(layers.EDIT_TABLES)
    assert QApplication.overrideCursor() is None


@pytest.mark.slow
def test_the_example_opens_with_its_basisset(empty_panel, tmp_path, qtbot):
    folder = tmp_path / "voorbeeld"
    empty_panel.page("voorstel").open_example_in(folder)
    qtbot.waitUntil(lambda: empty_panel.session.store is not None, timeout=60_000)
    assert len(empty_panel.session.objects()) > 50
    assert (folder / "voorstel.gpkg").read_bytes()[:15] == b"SQLite format 3"
    assert paths.resources("voorbeeld", "voorstel.gpkg").exists()


def test_the_example_never_overwrites_a_proposal(empty_panel, tmp_path):
    (tmp_path / "voorstel.gpkg").write_bytes(b"van iemand")
    with pytest.raises(NovexError, match="staat al een voorstel"):
        empty_panel.page("voorstel").open_example_in(tmp_path)
    assert (tmp_path / "voorstel.gpkg").read_bytes() == b"van iemand"


def fills(canvas, extent):
    """The extent lies in the map and takes at least 90 % of its width or height."""
    seen = canvas.extent()
    return seen.contains(extent) and max(extent.width() / seen.width(), extent.height() / seen.height()) > 0.9


def test_opening_fills_the_map_with_the_objects_and_with_a_basisset_with_the_province(
    empty_panel, small_store, tmp_path, qtbot
):
    canvas, page = empty_panel.iface.canvas, empty_panel.page("voorstel")
    settings.put("recent_store", "")
    page.open_path(make_proposal(tmp_path, housing()))
    qtbot.waitUntil(lambda: fills(canvas, QgsRectangle(150_000, 450_000, 150_500, 451_000)))
    empty_panel.session.set_store(small_store)
    page.show_basisset()
    qtbot.waitUntil(lambda: fills(canvas, QgsRectangle(140_000, 440_000, 160_000, 460_000)))
    assert "natura2000" in {layer.customProperty("novex/role") for layer in QgsProject.instance().mapLayers().values()}
