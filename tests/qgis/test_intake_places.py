"""Importing geometry: every kind that comes along in practice, and sources that cannot be placed."""

import pytest
import shapely
from osgeo import ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPoint,
    QgsProject,
    QgsVectorLayer,
)

from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.adapters.intake import import_objects
from novex_plugin.adapters.intake_source import IntakeSource, Rejection
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import ProposalHeader
from tests.qgis.test_intake import SQUARE, make_layer


@pytest.fixture
def path(tmp_path, qgis_app):
    return create_proposal(tmp_path / "v.gpkg", ProposalHeader("h", "Voorstel", "PV25")).path


def _import(path, wkt, geometry="Polygon", **options):
    layer = make_layer(["functie:string"], [(wkt, [options.pop("function", "bos")])], geometry)
    report = import_objects(path, layer, **options)
    return report, open_proposal(path).objects()


def _texts(report):
    return " ".join(text for _, text in report.messages)


@pytest.mark.parametrize(
    ("geometry", "wkt", "function", "kind", "stored"),
    [
        ("Polygon", SQUARE, "bos", "vlak", "MultiPolygon"),
        ("MultiPolygon", f"Multi{SQUARE.replace('((', '(((').replace('))', ')))')}", "bos", "vlak", "MultiPolygon"),
        ("LineString", "LineString(180000 450000, 181000 450000)", "buisleiding", "lijn", "MultiLineString"),
        ("MultiLineString", "MultiLineString((180000 450000, 181000 450000))", "windpark", "lijn", "MultiLineString"),
        ("Point", "Point(180000 450000)", "recreatie", "punt", "Point"),
        ("MultiPoint", "MultiPoint(180000 450000)", "recreatie", "punt", "Point"),
    ],
)
def test_each_kind_goes_to_its_own_table(path, geometry, wkt, function, kind, stored):
    report, (item,) = _import(path, wkt, geometry, function=function)
    assert report.rejected == 0
    assert (item.kind, item.geometry.geom_type) == (kind, stored)


def test_asked_table_refuses_other_kinds(path):
    report, objects = _import(path, SQUARE, table="object_punt")
    assert objects == []
    assert "is een vlak, en gevraagd is een punt" in report.rejections[0].reason


def test_other_coordinate_system_is_converted_and_said(path):
    square = "Polygon((5.70 52.00, 5.71 52.00, 5.71 52.01, 5.70 52.01, 5.70 52.00))"
    layer = make_layer(["functie:string"], [(square, ["bos"])], crs="EPSG:4326")
    report = import_objects(path, layer)
    (item,) = open_proposal(path).objects()
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem("EPSG:28992"), QgsProject.instance()
    )
    expected = next(layer.getFeatures()).geometry()
    expected.transform(transform)
    assert shapely.from_wkt(expected.asWkt(6)).symmetric_difference(item.geometry).area < 1.0
    assert 170000 < item.geometry.centroid.x < 180000
    assert "omgezet van EPSG:4326 naar RD New (EPSG:28992)" in _texts(report)


def test_missing_coordinate_system_is_refused(path):
    layer = make_layer(["functie:string"], [(SQUARE, ["bos"])])
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(NovexError, match="geen coördinatenstelsel") as error:
        import_objects(path, layer)
    assert "EPSG:28992" in error.value.hint
    assert open_proposal(path).objects() == []


def test_file_without_coordinate_system_is_refused_whatever_qgis_assumes(path, tmp_path):
    source = tmp_path / "zonder.gpkg"
    _write_file(source, {"plannen": None})
    with pytest.raises(NovexError, match="geen coördinatenstelsel"):
        import_objects(path, source)


def test_coordinates_outside_the_netherlands(path):
    """Degrees that claim to be RD New, the commonest fault of all."""
    report, objects = _import(path, "Polygon((5.7 52, 5.8 52, 5.8 52.1, 5.7 52))", defaults=None)
    assert objects == []
    assert "coördinatenstelsel" in report.rejections[0].reason


BOW_TIE = "Polygon((180000 450000, 180100 450100, 180100 450000, 180000 450100, 180000 450000))"
OVERLAPPING = (
    "MultiPolygon(((180000 450000, 180100 450000, 180100 450100, 180000 450100, 180000 450000)),"
    "((180050 450000, 180150 450000, 180150 450100, 180050 450100, 180050 450000)))"
)


@pytest.mark.parametrize(
    ("geometry", "wkt", "area"),
    [("Polygon", BOW_TIE, 5000.0), ("MultiPolygon", OVERLAPPING, 15000.0)],
    ids=["bow tie", "overlapping parts"],
)
def test_invalid_area_is_repaired_without_losing_ground_and_said(path, geometry, wkt, area):
    report, (item,) = _import(path, wkt, geometry)
    assert item.geometry.is_valid
    assert item.geometry.area == pytest.approx(area)
    assert "geometrie hersteld" in _texts(report)
    assert "Object 1" in _texts(report)


@pytest.mark.parametrize("wkt", [None, "Polygon EMPTY"])
def test_row_without_geometry(path, wkt):
    report, objects = _import(path, wkt)
    assert objects == []
    assert "geen geometrie" in report.rejections[0].reason


@pytest.mark.parametrize(
    ("geometry", "wkt"),
    [
        ("PolygonZ", "PolygonZ((180000 450000 5, 180100 450000 5, 180100 450100 5, 180000 450100 5, 180000 450000 5))"),
        ("PolygonM", "PolygonM((180000 450000 5, 180100 450000 5, 180100 450100 5, 180000 450100 5, 180000 450000 5))"),
        ("PolygonZM", "PolygonZM((180000 450000 5 1, 180100 450000 5 1, 180000 450200 5 1, 180000 450000 5 1))"),
    ],
)
def test_height_and_measure_are_left_out_and_said(path, geometry, wkt):
    report, (item,) = _import(path, wkt, geometry)
    assert not item.geometry.has_z
    assert item.geometry.area == pytest.approx(10000.0)
    assert "hoogte (Z)" in _texts(report)


CIRCLE = "CircularString(180000 450000, 180100 450100, 180200 450000, 180100 449900, 180000 450000)"


@pytest.mark.parametrize(
    ("geometry", "wkt", "function"),
    [
        ("CurvePolygon", f"CurvePolygon({CIRCLE})", "bos"),
        ("CompoundCurve", "CompoundCurve(CircularString(180000 450000, 180100 450100, 180200 450000))", "buisleiding"),
        ("MultiSurface", f"MultiSurface(CurvePolygon({CIRCLE}))", "bos"),
    ],
)
def test_curves_become_straight_and_said(path, geometry, wkt, function):
    report, (item,) = _import(path, wkt, geometry, function=function)
    assert "bogen" in _texts(report)
    circle = 3.14159265 * 100**2
    measure = item.geometry.area or item.geometry.length
    assert measure == pytest.approx(circle if item.kind == "vlak" else 3.14159265 * 100, rel=1e-3)


def test_ring_that_is_not_closed(path):
    report, objects = _import(path, "Polygon((180000 450000, 180100 450000, 180100 450100, 180000 450100))")
    assert (report.rejected, objects) == (1, [])
    assert "niet te lezen" in report.rejections[0].reason


def test_several_points_in_one_row(path):
    report, objects = _import(path, "MultiPoint(180000 450000, 180100 450000)", "MultiPoint", function="recreatie")
    assert objects == []
    assert "2 punten" in report.rejections[0].reason


def test_collection_has_no_kind(path):
    layer = make_layer(["functie:string"], [(SQUARE, ["bos"])])
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(f"GeometryCollection({SQUARE}, Point(180000 450000))"))
    with pytest.raises(Rejection, match="verzameling van geometrieën"):
        IntakeSource(layer).place(feature)


def test_not_a_number_has_no_place(path):
    layer = make_layer(["functie:string"], [(SQUARE, ["bos"])])
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPolyline([QgsPoint(180000, float("nan")), QgsPoint(180000, 450000)]))
    with pytest.raises(Rejection, match="geen getal"):
        IntakeSource(layer).place(feature)


def test_file_with_several_kinds_of_geometry_must_name_one(path, tmp_path):
    source = tmp_path / "gemengd.geojson"
    area = '{"type":"Polygon","coordinates":[[[5.7,52],[5.71,52],[5.71,52.01],[5.7,52]]]}'
    point = '{"type":"Point","coordinates":[5.7,52]}'
    features = ",".join(
        f'{{"type":"Feature","properties":{{"functie":"recreatie"}},"geometry":{shape}}}' for shape in (area, point)
    )
    source.write_text(f'{{"type":"FeatureCollection","features":[{features}]}}', encoding="utf-8")
    with pytest.raises(NovexError, match="meer lagen") as error:
        import_objects(path, source)
    assert "|geometrytype=" in error.value.hint
    assert import_objects(path, f"{source}|geometrytype=Polygon").added == 1


def _write_file(target, layers):
    """A GeoPackage with a polygon layer per name; the value is its EPSG number or None."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(target))
    for name, epsg in layers.items():
        crs = None
        if epsg:
            crs = osr.SpatialReference()
            crs.ImportFromEPSG(epsg)
        layer = source.CreateLayer(name, crs, ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("functie", ogr.OFTString))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("functie", "bos")
        feature.SetGeometry(ogr.CreateGeometryFromWkt(SQUARE))
        layer.CreateFeature(feature)
        del feature, layer
    del source


def test_file_with_one_layer(path, tmp_path):
    source = tmp_path / "één plan.gpkg"
    _write_file(source, {"plannen": 28992})
    assert import_objects(path, source).added == 1


def test_file_with_more_layers_must_name_one(path, tmp_path):
    source = tmp_path / "plannen.gpkg"
    _write_file(source, {"a": 28992, "b": 28992})
    with pytest.raises(NovexError, match="meer lagen: a, b") as error:
        import_objects(path, source)
    assert "|layername=a" in error.value.hint
    assert import_objects(path, f"{source}|layername=b").added == 1


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [("weg.gpkg", None, "bestaat niet"), ("tekst.gpkg", "zomaar", "geen bestand met kaartlagen")],
)
def test_unreadable_source(path, tmp_path, name, content, words):
    if content:
        (tmp_path / name).write_text(content)
    with pytest.raises(NovexError, match=words) as error:
        import_objects(path, tmp_path / name)
    assert error.value.hint


def test_table_without_geometry(path, tmp_path):
    source = tmp_path / "tabel.csv"
    source.write_text("functie,naam\nbos,x\n")
    with pytest.raises(NovexError, match="heeft geen geometrie") as error:
        import_objects(path, source)
    assert "vlakken" in error.value.hint


def test_layer_that_lost_its_file(path):
    with pytest.raises(NovexError, match="geen bestand met kaartlagen"):
        import_objects(path, QgsVectorLayer("/bestaat/niet.gpkg", "weg", "ogr"))


def test_real_provinces_come_in_whole(path, real_data):
    """Twelve real outlines in degrees: everything comes in, valid, and together as large as the Netherlands."""
    report = import_objects(
        path, real_data / "provincies_xugrid" / "provinces-nl.geojson", defaults={"functie": "landbouw"}
    )
    assert (report.added, report.rejected) == (12, 0)
    objects = open_proposal(path).objects()
    assert all(item.geometry.is_valid for item in objects)
    assert 33e9 < sum(item.geometry.area for item in objects) < 43e9
