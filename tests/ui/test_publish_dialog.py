"""The dialog that publishes: defaults from the dataset, one press, a folder; errors and cancelling leave nothing."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from novex_plugin.adapters import publish_project
from novex_plugin.adapters.publish_project import DATA, PROJECT, README
from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange.adder_files import NATIONAL, add_up_files, write_results
from novex_plugin.core.exchange.publication import source_of
from novex_plugin.ui import publish_dialog
from novex_plugin.ui.publish_dialog import PublishDialog
from tools.twelve_provinces import make_world, write_proposal, write_world


def shown(desk, qtbot):
    made = PublishDialog(desk)
    qtbot.addWidget(made)
    made.show()
    idle(made, qtbot)
    return made


def idle(dialog, qtbot):
    qtbot.waitUntil(lambda: not dialog.desk.is_busy, timeout=60_000)


@pytest.fixture
def dialog(panel, qtbot):
    made = shown(panel.desk, qtbot)
    yield made
    if made.isVisible():
        made.close()


def published(dialog, qtbot):
    QTest.mouseClick(dialog.publishButton, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.published is not None, timeout=60_000)


def test_the_open_proposal_stands_ready_and_is_published_with_one_press(dialog, qtbot):
    assert dialog.sourceWidget.filePath() == str(dialog.session.path)
    assert dialog.titleEdit.placeholderText() == dialog.session.header.title
    published(dialog, qtbot)
    folder = Path(dialog.folderWidget.filePath())
    assert {path.name for path in folder.iterdir()} == {DATA, PROJECT, README}
    assert "SERVICE=WMS" in dialog.messageLabel.text() and "/wfs3" in dialog.messageLabel.text()
    project = QgsProject()
    assert project.read(str(folder / PROJECT)) and project.title() == dialog.session.header.title
    assert {layer.isValid() for layer in project.mapLayers().values()} == {True}


def test_unsaved_edits_go_out_too_and_own_texts_are_used(dialog, qtbot):
    session = dialog.session
    layer = session.layer("object_vlak")
    with session.step("naam") as step:
        feature = next(layer.getFeatures())
        step.change(layer, feature.id(), {"naam": "Nieuwe naam"})
    assert session.has_edits()
    dialog.titleEdit.setText("Mijn dienst")
    dialog.addressEdit.setText("https://kaarten.example.nl/novex/")
    published(dialog, qtbot)
    assert not session.has_edits() and "https://kaarten.example.nl/novex?SERVICE=WFS" in dialog.messageLabel.text()
    project = QgsProject()
    assert project.read(str(dialog.published.project)) and project.title() == "Mijn dienst"
    areas = next(one for one in project.mapLayers().values() if one.shortName() == "vlakken_2030")
    assert "Nieuwe naam" in {one["naam"] for one in areas.getFeatures()}
    assert project.readEntry("WMSUrl", "/")[0] == "https://kaarten.example.nl/novex"


def test_the_national_file_has_no_variants_to_choose_from(empty_panel, qtbot, tmp_path):
    write_world(make_world(8, seed=3, provinces=2), tmp_path / "pakketten")
    write_results(add_up_files([tmp_path / "pakketten"], check=False), tmp_path / "uit")
    dialog = shown(empty_panel.desk, qtbot)
    assert not dialog.publishButton.isEnabled()
    dialog.sourceWidget.setFilePath(str(tmp_path / "uit" / NATIONAL))
    idle(dialog, qtbot)
    assert not dialog.variantCombo.isEnabled() and dialog.publishButton.isEnabled()
    published(dialog, qtbot)
    assert {one.horizon for one in dialog.published.layers} == {"2030", "2050"}


def test_what_is_no_dataset_is_refused_in_the_dialog(dialog, qtbot, tmp_path):
    letter = tmp_path / "brief.gpkg"
    letter.write_text("Geachte collega")
    dialog.sourceWidget.setFilePath(str(letter))
    idle(dialog, qtbot)
    assert "brief.gpkg" in dialog.messageLabel.text() and not dialog.publishButton.isEnabled()


def test_the_answer_is_about_the_file_that_is_named(empty_panel, qtbot, tmp_path, monkeypatch):
    """A second file is named while the first is being read: what is shown is of the second."""
    made = {}
    for number, delivery in enumerate(make_world(6, seed=3, provinces=2).deliveries):
        header = replace(delivery.header, title=f"Voorstel {number}")
        made[number] = write_proposal(tmp_path / f"{number}.gpkg", replace(delivery, header=header))
    dialog = shown(empty_panel.desk, qtbot)
    may_go, looked_at = threading.Event(), []

    def held(path):
        looked_at.append(path.name)
        assert may_go.wait(60)
        return source_of(path)

    monkeypatch.setattr(publish_dialog, "source_of", held)
    dialog.sourceWidget.setFilePath(str(made[0]))
    dialog.sourceWidget.setFilePath(str(made[1]))
    may_go.set()
    qtbot.waitUntil(dialog.publishButton.isEnabled, timeout=60_000)
    assert looked_at == ["0.gpkg", "1.gpkg"]
    assert dialog.titleEdit.placeholderText() == "Voorstel 1" and dialog.messageLabel.text() == ""


def test_a_project_that_cannot_be_written_leaves_nothing_and_is_said(dialog, qtbot, monkeypatch):
    def fails(*_anything):
        raise NovexError("Het project kan niet worden geschreven.", "Kies een andere map.")

    monkeypatch.setattr(publish_project, "_describe", fails)
    dialog.publish()
    assert not dialog.sourceWidget.isEnabled()
    idle(dialog, qtbot)
    qtbot.waitUntil(dialog.sourceWidget.isEnabled, timeout=60_000)
    assert "Kies een andere map" in dialog.messageLabel.text() and dialog.publishButton.isEnabled()
    assert list(Path(dialog.folderWidget.filePath()).iterdir()) == []


def test_a_folder_that_cannot_be_made_is_said(dialog, qtbot, tmp_path):
    (tmp_path / "bestand").write_text("geen map")
    dialog.folderWidget.setFilePath(str(tmp_path / "bestand" / "map"))
    dialog.publish()
    idle(dialog, qtbot)
    assert "kan niet worden gemaakt" in dialog.messageLabel.text() and dialog.published is None


def test_cancelling_leaves_nothing(dialog, qtbot):
    dialog.publish()
    dialog.desk.cancel()
    idle(dialog, qtbot)
    folder = Path(dialog.folderWidget.filePath())
    assert dialog.published is None and (not folder.exists() or not list(folder.iterdir()))
    assert "Geannuleerd" in dialog.messageLabel.text()


def test_everything_is_named_and_no_two_keys_are_the_same(dialog):
    for widget in dialog.findChildren((QLineEdit, QComboBox)):
        if widget.objectName().endswith(("Edit", "Combo")):
            assert widget.accessibleName(), widget.objectName()
    labels = [one.text() for one in dialog.findChildren(QAbstractButton) if one.isVisibleTo(dialog)]
    labels += [getattr(dialog, f"{name}Label").text() for name in
               ("source", "variant", "title", "abstract", "organisation", "contact", "address", "folder")]  # fmt: skip
    keys = [text[text.index("&") + 1].casefold() for text in labels if "&" in text]
    assert len(keys) == len(set(keys)), sorted(keys)


def test_the_page_opens_it(panel, qtbot):
    page = panel.page("uitvoer")
    page.findChild(QAbstractButton, "publishButton").click()
    found = page.window().findChildren(PublishDialog)
    assert len(found) == 1 and found[0].isVisible()
    idle(found[0], qtbot)
    found[0].close()
