"""Reading files of others: every format, and what is wrong with them. Areas are checked with shapely alone."""


import pytest
import shapely
from osgeo import ogr
from shapely.geometry import box

from novex_plugin.adapters.import_reader import read_source
from novex_plugin.adapters.import_source import FileChoice
from novex_plugin.core.errors import NovexError
from tests.import_files import X, Y, housing_plan, plan_rows, write

NAME = [("NAAM", ogr.OFTString), ("WON", ogr.OFTString)]
SQUARE = box(X, Y, X + 100, Y + 100)


def read(path, **choice):
    return read_source(FileChoice(str(path), **choice))


def total_area(found):
    return sum(part.geometry.area for row in found.table.rows for part in row.parts)


def texts(found):
    return " ".join(text for _level, text in found.table.messages)


@pytest.mark.parametrize(("driver", "ending", "options"), [
    ("ESRI Shapefile", "shp", ()), ("GPKG", "gpkg", ()), ("GeoJSON", "geojson", ("RFC7946=NO",)), ("GML", "gml", ()),
    ("FlatGeobuf", "fgb", ()), ("MapInfo File", "tab", ()),
])  # fmt: skip
def test_formats(qgis_app, tmp_path, driver, ending, options):
    kind = ogr.wkbPolygon
    path = write(tmp_path / f"plannen.{ending}", [(SQUARE, "Zuiderés", "12")], NAME, driver=driver, kind=kind,
                 options=options)  # fmt: skip
    found = read(path)
    assert total_area(found) == pytest.approx(10_000, rel=1e-3 if ending == "tab" else 1e-6)  # MapInfo rounds
    place = found.table.column("NAAM")
    assert found.table.rows[0].values[place] == "Zuiderés"
    assert not found.crs_guessed


def test_kml_comes_from_degrees(qgis_app, tmp_path):
    rows = [("POLYGON ((5.3 52.1,5.31 52.1,5.31 52.11,5.3 52.11,5.3 52.1))", "a")]
    path = write(tmp_path / "plan.kml", rows, [("Name", ogr.OFTString)], epsg=4326, driver="KML")
    found = read(path)
    # an independent figure: the square of about 684 by 1113 m at this latitude
    assert total_area(found) == pytest.approx(684.9 * 1112.7, rel=0.01)
    assert "omgezet van EPSG:4326" in texts(found)


def test_dxf_has_no_system_and_lines_of_all_sorts(qgis_app, tmp_path):
    path = write(tmp_path / "tekening.dxf", [(SQUARE.boundary, )], [], epsg=None, driver="DXF", layer="entities")
    found = read(path)
    assert found.crs_guessed and found.crs == "EPSG:28992"
    assert {part.kind for row in found.table.rows for part in row.parts} <= {"lijn", "vlak"}


@pytest.mark.parametrize(("content", "coding"), [
    ("naam;x;y;woningen\nZuiderés;155.000,5;463000;12\n", "utf-8"),
    ("naam,X,Y,woningen\nZuiderés,155000.5,463000,12\n", "cp1252"),
    ("naam\tWKT\nZuiderés\tPOINT (155000.5 463000)\n", "utf-8-sig"), ("naam;wkt\nZuiderés;SRID=28992;POINT\n", "utf-8"),
    ("naam;lon;lat\nZuiderés;5,3875;52,1556\n", "utf-16"),
])  # fmt: skip
def test_csv_in_many_clothes(qgis_app, tmp_path, content, coding):
    path = tmp_path / "plannen.csv"
    path.write_bytes(content.encode(coding))
    if "SRID" in content:  # a broken WKT: no place, said per row and not fatal
        with pytest.raises(NovexError):
            read(path)
        return
    found = read(path)
    assert found.table.rows[0].values[0] == "Zuiderés"
    point = found.table.rows[0].parts[0].geometry
    assert point.distance(shapely.Point(155000.5, 463000)) < 60
    assert found.crs_guessed


def test_csv_with_the_degrees_swapped(qgis_app, tmp_path):
    path = tmp_path / "plannen.csv"
    path.write_text("naam,x,y\nA,52.1556,5.3875\n", encoding="utf-8")
    found = read(path)
    assert found.table.rows[0].parts[0].geometry.distance(shapely.Point(155000, 463000)) < 100
    assert "verwisseld" in texts(found)


def test_csv_without_places_is_refused_with_advice(qgis_app, tmp_path):
    path = tmp_path / "plannen.csv"
    path.write_text("naam;woningen\nA;12\n", encoding="utf-8")
    with pytest.raises(NovexError, match="WKT"):
        read(path)


def test_rows_of_a_csv_with_an_unreadable_place_are_told(qgis_app, tmp_path):
    path = tmp_path / "plannen.csv"
    path.write_text("naam;x;y\nA;155000;463000\nB;geen;idee\nC;;\n", encoding="utf-8")
    found = read(path)
    assert [bool(row.parts) for row in found.table.rows] == [True, False, False]
    assert all(row.trouble for row in found.table.rows[1:])


# -- encodings


def western(path, cpg=""):
    """A shapefile with CP1252 bytes in its table, whatever it says of itself."""
    made = housing_plan(path, 3, options=("ENCODING=CP1252",))
    side = made.with_suffix(".cpg")
    side.unlink(missing_ok=True)
    data = bytearray(made.with_suffix(".dbf").read_bytes())
    data[29] = 0  # no language driver either
    made.with_suffix(".dbf").write_bytes(bytes(data))
    if cpg:
        side.write_text(cpg, encoding="ascii")
    return made


def test_a_western_table_without_cpg(qgis_app, tmp_path):
    found = read(western(tmp_path / "w.shp"))
    assert found.encoding == "CP1252" and "Plan 1 Zuiderés" in found.table.rows[0].values
    assert ".cpg" in texts(found) and not found.garbled


def test_a_utf8_table_without_cpg(qgis_app, tmp_path):
    path = housing_plan(tmp_path / "w.shp", 3)
    path.with_suffix(".cpg").unlink(missing_ok=True)
    found = read(path)
    assert found.encoding == "UTF-8" and "Plan 1 Zuiderés" in found.table.rows[0].values


@pytest.mark.parametrize("cpg", ["UTF-8", "utf8"])
def test_a_cpg_that_is_wrong_is_overruled_and_said(qgis_app, tmp_path, cpg):
    found = read(western(tmp_path / "w.shp", cpg))
    assert "Plan 1 Zuiderés" in found.table.rows[0].values and "maar de teksten zijn dat niet" in texts(found)


def test_a_cpg_that_says_western_over_utf8(qgis_app, tmp_path):
    path = housing_plan(tmp_path / "w.shp", 3)
    path.with_suffix(".cpg").write_text("1252", encoding="ascii")
    found = read(path)
    assert found.encoding == "UTF-8" and "Plan 1 Zuiderés" in found.table.rows[0].values


def test_the_wrong_choice_is_noticed_and_another_helps(qgis_app, tmp_path):
    path = housing_plan(tmp_path / "w.shp", 3)
    wrong = read(path, encoding="CP1252")
    assert "Ã©" in wrong.garbled and "tekenset" in texts(wrong)
    assert not read(path, encoding="UTF-8").garbled


def test_texts_that_were_garbled_before_can_be_put_right(qgis_app, tmp_path):
    path = write(tmp_path / "w.gpkg", [(SQUARE, "ZuiderÃ©s", "1")], NAME, driver="GPKG")
    found = read(path)
    assert found.garbled == "ZuiderÃ©s"
    assert read(path, encoding="herstel").table.rows[0].values[0] == "Zuiderés"


# -- coordinate systems


def test_a_missing_prj_is_guessed_and_said(qgis_app, tmp_path):
    path = housing_plan(tmp_path / "w.shp", 3)
    path.with_suffix(".prj").unlink()
    found = read(path)
    assert (found.crs, found.crs_guessed) == ("EPSG:28992", True)
    assert "coördinatenstelsel is niet bekend" in texts(found)


def test_figures_that_fit_nowhere_must_be_chosen(qgis_app, tmp_path):
    far = write(tmp_path / "w.shp", [(box(9e6, 9e6, 9e6 + 10, 9e6 + 10), "a", "1")], NAME, epsg=None)
    with pytest.raises(NovexError, match="Kies het stelsel zelf"):
        read(far)
    assert read(far, crs="EPSG:28992").table.rows[0].parts


def test_degrees_that_are_none(qgis_app, tmp_path):
    path = write(tmp_path / "w.gpkg", [(SQUARE, "a", "1")], NAME, epsg=4326, driver="GPKG")
    found = read(path)
    assert (found.crs, found.crs_guessed) == ("EPSG:28992", True)
    assert total_area(found) == pytest.approx(10_000)


@pytest.mark.parametrize("epsg", [4326, 4258, 25831, 3857, 3035])
def test_other_systems_come_to_rd_new(qgis_app, tmp_path, epsg):
    import geopandas

    there = geopandas.GeoSeries([SQUARE], crs=28992).to_crs(epsg)  # by another library
    path = write(tmp_path / f"w{epsg}.gpkg", [(there.iloc[0], "a", "1")], NAME, epsg=epsg, driver="GPKG")
    found = read(path)
    assert total_area(found) == pytest.approx(10_000, rel=1e-3)
    assert found.table.rows[0].parts[0].geometry.hausdorff_distance(SQUARE) < 1.0


# -- shapes


def test_mixed_geometry_is_split_over_the_kinds(qgis_app, tmp_path):
    mixed = ("GEOMETRYCOLLECTION (POLYGON ((150000 450000,150100 450000,150100 450100,150000 450000)),"
             "LINESTRING (150000 450000,150500 450000),MULTIPOINT ((150000 450000),(150010 450000)))")  # fmt: skip
    path = write(tmp_path / "w.gpkg", [(mixed, "a", "1")], NAME, driver="GPKG")
    row = read(path).table.rows[0]
    assert [part.kind for part in row.parts] == ["vlak", "lijn", "punt", "punt"]
    assert [part.geometry.geom_type for part in row.parts][2:] == ["Point", "Point"]
    assert total_area(read(path)) == pytest.approx(5000)
    assert "gesplitst" in texts(read(path))


def test_geojson_with_all_kinds_in_one_layer(qgis_app, tmp_path):
    rows = [(SQUARE, "a", "1"), (SQUARE.boundary, "b", "1"), (SQUARE.centroid, "c", "1"), (None, "d", "1")]
    found = read(write(tmp_path / "w.geojson", rows, NAME, driver="GeoJSON"))
    assert [[part.kind for part in row.parts] for row in found.table.rows] == [["vlak"], ["lijn"], ["punt"], []]
    assert "geen geometrie" in found.table.rows[3].trouble


def test_heights_and_curves_are_flattened_and_said(qgis_app, tmp_path):
    circle = "CURVEPOLYGON (CIRCULARSTRING (150000 450000,150200 450000,150000 450000))"
    high = "POLYGON ZM ((150000 451000 5 1,150100 451000 5 1,150100 451100 5 1,150000 451000 5 1))"
    found = read(write(tmp_path / "w.gpkg", [(circle, "a", "1"), (high, "b", "1")], NAME, driver="GPKG"))
    round_one, flat = (row.parts[0].geometry for row in found.table.rows)
    assert round_one.area == pytest.approx(3.141592653589793 * 100**2, rel=1e-4)
    assert not shapely.has_z(flat) and flat.area == pytest.approx(5000)
    assert "bogen" in texts(found) and "hoogte" in texts(found)


def test_a_crossing_is_repaired_with_its_area_compared(qgis_app, tmp_path):
    bow = "POLYGON ((150000 450000,150100 450100,150100 450000,150000 450100,150000 450000))"
    found = read(write(tmp_path / "w.gpkg", [(bow, "a", "1")], NAME, driver="GPKG"))
    shape = found.table.rows[0].parts[0].geometry
    assert shape.is_valid and shape.area == pytest.approx(5000)  # both lobes, counted by hand
    assert "hersteld" in found.table.rows[0].notes[-1]
    assert (found.table.area_before, found.table.area_after) == pytest.approx((0, 5000))


def test_a_valid_file_keeps_its_area_to_the_square_metre(qgis_app, tmp_path):
    rows = plan_rows(200)
    found = read(housing_plan(tmp_path / "w.shp", 200))
    assert total_area(found) == pytest.approx(sum(row[0].area for row in rows), rel=1e-9)
    assert found.table.area_before == found.table.area_after


def test_empty_flat_and_endless_shapes_are_refused_per_row(qgis_app, tmp_path):
    flat = "POLYGON ((150000 450000,150100 450000,150000 450000,150000 450000))"
    rows = [(SQUARE, "a", "1"), ("POLYGON EMPTY", "b", "1"), (None, "c", "1"), (flat, "d", "1")]
    found = read(write(tmp_path / "w.gpkg", rows, NAME, driver="GPKG"))
    assert [bool(row.parts) for row in found.table.rows] == [True, False, False, False]
    assert all(row.trouble for row in found.table.rows[1:])


@pytest.mark.slow
def test_a_polygon_of_200_000_vertices(qgis_app, tmp_path):
    large = shapely.Point(X, Y).buffer(3000, quad_segs=50_000)
    found = read(write(tmp_path / "w.gpkg", [(large, "a", "1")], NAME, driver="GPKG"))
    shape = found.table.rows[0].parts[0].geometry
    assert shapely.get_num_coordinates(shape) == shapely.get_num_coordinates(large) > 200_000
    assert shape.area == pytest.approx(large.area, rel=1e-12)
