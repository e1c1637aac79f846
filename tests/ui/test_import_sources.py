"""Sources in the import dialog with real clicks: layers, filters, characters, and files that cannot be read."""


import pytest
from osgeo import ogr
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData, QPoint, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent

from novex_plugin.adapters import settings
from novex_plugin.core.errors import NovexError
from novex_plugin.ui import import_dialog
from tests.import_files import X, Y, housing_plan, write
from tests.import_window import (
    CLICK,
    memory_file,
    open_dialogs,
    pick,
    press,
    type_in,
    until_ready,
)

memory = pytest.fixture(memory_file)
make = pytest.fixture(open_dialogs)
ready = pytest.fixture(until_ready)


# -- sources


def test_a_layer_of_the_project_and_only_what_is_selected(panel, make, ready, tmp_path):
    layer = QgsVectorLayer(str(housing_plan(tmp_path / "woningbouw.shp", 8)), "Woningbouwplannen regio", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([1, 2, 3])
    dialog = make()
    names = [dialog.sourceCombo.itemText(place) for place in range(dialog.sourceCombo.count())]
    assert names == ["Kies een laag, of een bestand", "Woningbouwplannen regio"]  # ours are not among them
    dialog.take_layer(layer.id())
    assert "8 nieuw" in ready(dialog).summaryLabel.text()
    press(dialog.selectedCheck)
    assert "3 nieuw" in ready(dialog).summaryLabel.text()
    press(dialog.importButton)
    assert len(panel.session.objects()) == 4


def test_a_file_with_layers_a_filter_and_a_dropped_file(panel, make, ready, tmp_path):
    path = tmp_path / "woningbouw.gpkg"
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for name, count in (("een", 2), ("twee", 3)):
        table = data.CreateLayer(name, None, ogr.wkbPoint)
        table.CreateField(ogr.FieldDefn("naam", ogr.OFTString))
        for number in range(count):
            feature = ogr.Feature(table.GetLayerDefn())
            feature.SetField(0, f"{name} {number}")
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({X + 50 * number} {Y - 4000})"))
            table.CreateFeature(feature)
    del feature, table, data
    dialog = make()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    dialog.dropEvent(QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, CLICK, Qt.KeyboardModifier.NoModifier))
    assert "2 nieuw" in ready(dialog).summaryLabel.text() and dialog.sublayerCombo.isVisible()
    pick(dialog.sublayerCombo, "twee")
    assert "3 nieuw" in ready(dialog).summaryLabel.text()
    type_in(dialog.filterEdit, "naam = 'twee 1'")
    assert dialog.isVisible()  # Enter ends the filter, it does not import
    assert "1 nieuw" in ready(dialog).summaryLabel.text()
    type_in(dialog.filterEdit, "onzin = 3")
    assert "filter" in ready(dialog).statusLabel.text().lower() and not dialog.importButton.isEnabled()


def test_the_wrong_characters_are_told_and_another_set_helps(panel, make, ready, tmp_path):
    dialog = make()
    dialog.take_file(str(housing_plan(tmp_path / "woningbouw.shp", 3)))
    ready(dialog)
    pick(dialog.encodingCombo, "CP1252")
    assert "tekenset" in ready(dialog).statusLabel.text()
    assert "Ã©" in dialog.plan.rows[0].draft.name
    pick(dialog.encodingCombo, "UTF-8")
    assert ready(dialog).plan.rows[0].draft.name == "Plan 1 Zuiderés"


def test_a_missing_prj_is_told(panel, make, ready, tmp_path):
    path = housing_plan(tmp_path / "woningbouw.shp", 3)
    path.with_suffix(".prj").unlink()
    dialog = make()
    dialog.take_file(str(path))
    assert "coördinatenstelsel is niet bekend" in ready(dialog).statusLabel.text()
    assert dialog.crsSelect.crs().authid() == "EPSG:28992" and dialog.importButton.isEnabled()


@pytest.mark.parametrize("name", ["weg.shp", "kapot.gpkg"])
def test_a_file_that_cannot_be_read_is_told_in_the_dialog(panel, make, ready, tmp_path, name):
    path = tmp_path / name
    if name.startswith("kapot"):
        path.write_text("dit is geen kaart", encoding="utf-8")
    dialog = make()
    dialog.take_file(str(path))
    assert name in ready(dialog).statusLabel.text() and not dialog.importButton.isEnabled()


def test_too_many_rows_are_told_with_what_to_do(panel, make, ready, tmp_path):
    settings.put("import_limit", 5)
    dialog = make()
    dialog.take_file(str(housing_plan(tmp_path / "woningbouw.shp", 6)))
    assert "6 rijen" in ready(dialog).statusLabel.text() and "filter" in dialog.statusLabel.text()
    type_in(dialog.filterEdit, "HARD_ZACHT = 'H'")
    assert "3 nieuw" in ready(dialog).summaryLabel.text()


def test_stopping_and_closing_change_nothing(panel, make, ready, tmp_path, monkeypatch, qtbot):
    import threading

    let_go = threading.Event()

    def slow(_choice, progress, **_rest):
        while not let_go.wait(0.02):
            progress.step(0.5, "wacht")
        raise NovexError("te laat")

    monkeypatch.setattr(import_dialog, "read_source", slow)
    dialog = make()
    dialog.take_file(str(housing_plan(tmp_path / "woningbouw.shp", 3)))
    assert dialog.progressBar.isVisible()
    press(dialog.stopButton)
    ready(dialog)
    assert "Gestopt" in dialog.statusLabel.text() and not dialog.progressBar.isVisible()
    dialog.take_file(str(tmp_path / "woningbouw.shp"))
    press(dialog.cancelButton)
    let_go.set()
    assert not dialog.isVisible() and not dialog.is_busy
    qtbot.wait(60)
    assert len(panel.session.objects()) == 1 and not panel.session.has_edits()


def test_an_error_while_writing_takes_everything_back(panel, make, ready, tmp_path, monkeypatch):
    from novex_plugin.adapters import import_write

    mixed = ("GEOMETRYCOLLECTION (POLYGON ((150000 448000,150100 448000,150100 448100,150000 448000)),"
             "POINT (150000 448500))")  # fmt: skip
    path = write(tmp_path / "woningbouw.gpkg", [(mixed, "Alles")], [("NAAM", ogr.OFTString)], driver="GPKG")
    dialog = make()
    dialog.take_file(str(path))
    ready(dialog)
    add = import_write._add

    def fails_on_points(layer, drafts):
        if drafts and drafts[0].kind == "punt":
            raise NovexError("De laag weigert.", "Probeer het later.")
        return add(layer, drafts)

    monkeypatch.setattr(import_write, "_add", fails_on_points)
    press(dialog.importButton)
    assert dialog.isVisible() and "De laag weigert" in dialog.statusLabel.text()
    assert len(panel.session.objects()) == 1 and not panel.session.has_edits()
