"""Files that are packed, held, cut off or too large, and layers of a project: what reading them says."""

import os
import shutil
import sqlite3
import zipfile
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from shapely.geometry import box

from novex_plugin.adapters import import_reader
from novex_plugin.adapters.import_reader import copy_layer, read_source
from novex_plugin.adapters.import_source import FileChoice, sublayers
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.progress import Progress
from tests.import_files import PLAN_FIELDS, X, Y, housing_plan, write

NAME = [("NAAM", ogr.OFTString), ("WON", ogr.OFTString)]
SQUARE = box(X, Y, X + 100, Y + 100)


def read(path, **choice):
    return read_source(FileChoice(str(path), **choice))


def total_area(found):
    return sum(part.geometry.area for row in found.table.rows for part in row.parts)


def texts(found):
    return " ".join(text for _level, text in found.table.messages)


# -- files


def test_a_zipped_shapefile(qgis_app, tmp_path):
    path = housing_plan(tmp_path / "map" / "plannen.shp", 5)
    packed = tmp_path / "plannen.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for part in path.parent.iterdir():
            archive.write(part, f"levering/{part.name}")
    assert [one.count for one in sublayers(str(packed))] == [5]
    found = read(packed)
    assert len(found.table.rows) == 5 and "Plan 1 Zuiderés" in found.table.rows[0].values


def test_a_zip_with_nothing_or_too_much_is_refused(qgis_app, tmp_path):
    empty, double = tmp_path / "leeg.zip", tmp_path / "twee.zip"
    with zipfile.ZipFile(empty, "w") as archive:
        archive.writestr("leesmij.txt", "niets")
    with zipfile.ZipFile(double, "w") as archive:
        archive.writestr("a.shp", b"")
        archive.writestr("b.shp", b"")
    for path in (empty, double):
        with pytest.raises(NovexError):
            sublayers(str(path))


def test_a_file_with_several_layers(qgis_app, tmp_path):
    path = tmp_path / "w.gpkg"
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for name in ("een", "twee"):
        layer = data.CreateLayer(name, None, ogr.wkbPoint)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (150000 450000)"))
        layer.CreateFeature(feature)
    del feature, layer, data
    assert [one.name for one in sublayers(str(path))] == ["een", "twee"]
    assert len(read(path, layer="twee").table.rows) == 1
    assert "2 lagen" in texts(read(path))
    with pytest.raises(NovexError, match="geen laag"):
        read(path, layer="drie")


@pytest.mark.parametrize("name", ["weg.shp", "tekst.gpkg", "leeg.geojson"])
def test_what_is_no_file_with_layers(qgis_app, tmp_path, name):
    path = tmp_path / name
    if not name.startswith("weg"):
        path.write_text("" if name.startswith("leeg") else "dit is geen kaart", encoding="utf-8")
    with pytest.raises(NovexError) as caught:
        read(path)
    assert caught.value.hint


def test_a_file_that_somebody_else_holds(qgis_app, tmp_path):
    path = write(tmp_path / "w.gpkg", [(SQUARE, "a", "1")], NAME, driver="GPKG")
    held = sqlite3.connect(path)
    held.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(NovexError) as caught:
            read(path)
        assert caught.value.hint
    finally:
        held.close()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(qgis_app, tmp_path):
    path = housing_plan(tmp_path / "w.shp", 2)
    path.chmod(0)
    with pytest.raises(NovexError, match="niet te openen"):
        read(path)


def test_a_file_that_was_cut_off(qgis_app, tmp_path):
    path = housing_plan(tmp_path / "w.shp", 2000)
    with open(path, "r+b") as stream:
        stream.truncate(path.stat().st_size // 2)
    with pytest.raises(NovexError, match="niet tot het einde"):
        read(path)


def test_a_file_that_disappears_half_way(qgis_app, tmp_path, monkeypatch):
    path = housing_plan(tmp_path / "w.shp", 30)
    walk = import_reader._ogr_features

    def gone_after_ten(layer):
        for number, feature in enumerate(walk(layer)):
            if number == 10:
                shutil.rmtree(path.parent)  # and the reading ends, as it does on a network disk that fell away
                return
            yield feature

    monkeypatch.setattr(import_reader, "_ogr_features", gone_after_ten)
    with pytest.raises(NovexError, match="10 van 30"):
        read(path)


def test_deleted_rows_of_a_shapefile_are_no_damage(qgis_app, tmp_path):
    path = housing_plan(tmp_path / "w.shp", 5)
    data = ogr.Open(str(path), 1)
    data.GetLayer(0).DeleteFeature(2)
    del data
    assert len(read(path).table.rows) == 4


# -- too much


def test_more_rows_than_allowed_are_refused_before_reading(qgis_app, tmp_path, monkeypatch):
    path = housing_plan(tmp_path / "w.shp", 50)
    monkeypatch.setattr(import_reader, "_ogr_features", lambda _layer: pytest.fail("a row was read"))
    with pytest.raises(NovexError) as caught:
        read_source(FileChoice(str(path)), limit=49)
    assert "50" in caught.value.message and "filter" in caught.value.hint


def test_a_million_rows_are_refused_at_once(qgis_app, tmp_path):
    path = tmp_path / "groot.gpkg"
    write(path, [(SQUARE, "a", "1")], NAME, driver="GPKG", kind=ogr.wkbPolygon)
    with sqlite3.connect(path) as connection:  # rows without geometry: only their number matters
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 999999) "
            "INSERT INTO groot (NAAM) SELECT 'x' FROM n"
        )
        connection.execute("UPDATE gpkg_ogr_contents SET feature_count = 1000000")
    with pytest.raises(NovexError, match=r"1\.000\.000 rijen"):
        read(path)
    assert len(read(path, where="NAAM = 'a'").table.rows) == 1  # and the advice of the message works


def test_a_long_csv_is_refused_while_it_is_read(qgis_app, tmp_path):
    path = tmp_path / "w.csv"
    path.write_text("naam;x;y\n" + "a;155000;463000\n" * 30, encoding="utf-8")
    with pytest.raises(NovexError, match="meer dan 20 rijen"):
        read_source(FileChoice(str(path)), limit=20)
    assert len(read_source(FileChoice(str(path), where='"naam" = \'b\''), limit=20).table.rows) == 0


def test_a_filter_takes_a_part(qgis_app, tmp_path):
    path = housing_plan(tmp_path / "w.shp", 50)
    assert len(read(path, where="HARD_ZACHT = 'H'").table.rows) == 25
    for wrong in ("ONZIN = 1", "HARD_ZACHT = "):
        with pytest.raises(NovexError, match="filter"):
            read(path, where=wrong)
    database = write(tmp_path / "w.gpkg", [(SQUARE, "a", "1")], NAME, driver="GPKG")
    with pytest.raises(NovexError, match="filter"):
        read(database, where="onzin = 1")
    table = tmp_path / "w.csv"
    table.write_text("naam;jaar;x;y\na;2026;155000;463000\nb;2030;155000;463000\n", encoding="utf-8")
    assert len(read(table, where='"jaar" > 2027').table.rows) == 1
    with pytest.raises(NovexError, match="filter"):
        read(table, where='"onzin" = 1')


def test_cancelling_stops_the_reading(qgis_app, tmp_path):
    class Stopping(Progress):
        def cancelled(self):
            return True

    path = housing_plan(tmp_path / "w.shp", 1500)
    with pytest.raises(Cancelled):
        read_source(FileChoice(str(path)), progress=Stopping())


# -- layers of a project


def test_a_layer_of_the_project_reads_the_same(qgis_app, tmp_path):
    path = housing_plan(tmp_path / "w.shp", 20)
    layer = QgsVectorLayer(str(path), "plannen", "ogr")
    by_layer, by_file = read_source(copy_layer(layer)), read(path)
    assert by_layer.table.columns == by_file.table.columns
    assert total_area(by_layer) == pytest.approx(total_area(by_file), rel=1e-12)
    assert [row.values[2] for row in by_layer.table.rows] == [row.values[2] for row in by_file.table.rows]


def test_only_what_is_selected_or_passes_the_filter(qgis_app, tmp_path):
    layer = QgsVectorLayer(str(housing_plan(tmp_path / "w.shp", 20)), "plannen", "ogr")
    with pytest.raises(NovexError, match="niets geselecteerd"):
        copy_layer(layer, selected=True)
    layer.selectByIds([2, 5])
    assert len(read_source(copy_layer(layer, selected=True)).table.rows) == 2
    assert len(read_source(copy_layer(layer, where="\"HARD_ZACHT\" = 'H'")).table.rows) == 10


def test_unsaved_edits_and_curves_of_a_layer_come_along(qgis_app):
    layer = QgsVectorLayer("CurvePolygon?crs=EPSG:28992&field=NAAM:string", "los", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["rond"])
    circle = "CurvePolygon (CircularString (150000 450000,150200 450000,150000 450000))"
    feature.setGeometry(QgsGeometry.fromWkt(circle))
    layer.startEditing()
    assert layer.addFeature(feature)
    found = read_source(copy_layer(layer))
    layer.rollBack()
    assert found.table.rows[0].values == ("rond",)
    assert total_area(found) == pytest.approx(3.141592653589793 * 100**2, rel=1e-4)


def test_a_layer_without_places_is_refused(qgis_app):
    with pytest.raises(NovexError, match="geen geometrie"):
        copy_layer(QgsVectorLayer("None?field=NAAM:string", "tabel", "memory"))


def test_the_fixture_has_the_columns_it_says(tmp_path, qgis_app):
    found = read(housing_plan(Path(tmp_path) / "w.shp", 2))
    assert found.table.columns == tuple(name for name, _kind in PLAN_FIELDS)
