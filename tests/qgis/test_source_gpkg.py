"""The fast way into a GeoPackage gives what OGR gives, or leaves it to OGR."""

import pytest
import shapely
from osgeo import gdal, ogr, osr

from novex_plugin.adapters import source_reader
from novex_plugin.adapters.source_gpkg import read_plain
from novex_plugin.adapters.sources import LayerSource
from novex_plugin.core.catalogue.check_layers import LayerField
from novex_plugin.core.progress import Progress

FIELDS = (
    ("id", ogr.OFTInteger64), ("naam", ogr.OFTString), ("klasse", ogr.OFTReal), ("hoogte", ogr.OFTReal),
    ("dag", ogr.OFTDate), ("aan", ogr.OFTInteger),
)  # fmt: skip
ROWS = [
    {"id": 12345678901, "naam": " Bos 'é' ", "klasse": 3.0, "hoogte": 12.5, "dag": "2024/02/03", "aan": 1},
    {"id": 7, "naam": None, "klasse": 0.1, "hoogte": None, "dag": None, "aan": 0},
    {"naam": "", "klasse": 1e21, "hoogte": -2.0},
]
SHAPES = ["POLYGON ((150000 450000, 150100 450000, 150100 450100, 150000 450000))", None, "POLYGON EMPTY"]


def write(path, shapes=SHAPES, kind=ogr.wkbUnknown, epsg=28992):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = data.CreateLayer("wat 'dan", crs, kind, ["GEOMETRY_NAME=vorm", "FID=nr"])
    for name, field_type in FIELDS:
        field = ogr.FieldDefn(name, field_type)
        if name == "aan":
            field.SetSubType(ogr.OFSTBoolean)
        layer.CreateField(field)
    for row, shape in zip(ROWS, shapes):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in row.items():
            if value is not None:
                feature[name] = value
        if shape:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
        layer.CreateFeature(feature)
    return path


def plain(path, names=("id", "naam")):
    data = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layer = data.GetLayer(0)
    definition = layer.GetLayerDefn()
    return read_plain(str(path), layer, [definition.GetFieldIndex(name) for name in names], Progress(), "t")


def test_both_ways_read_the_same(tmp_path, monkeypatch):
    path = write(tmp_path / "a.gpkg")
    source = LayerSource("x", str(path), "wat 'dan")
    fields = [LayerField("hoogte", "Hoogte", "m")]
    assert plain(path, ("id", "naam", "klasse", "hoogte")) is not None
    fast = source_reader.read_source(source, fields=fields)
    monkeypatch.setattr(source_reader, "read_plain", lambda *_arguments: None)
    slow = source_reader.read_source(source, fields=fields)
    assert (fast.ids, fast.names, fast.classes, fast.values) == (slow.ids, slow.names, slow.classes, slow.values)
    assert fast.ids == ["12345678901", "7", "3"] and fast.names[0] == "Bos 'é'"
    assert fast.values == {"hoogte": ["12.5", "", "-2"]}
    assert shapely.equals_exact(fast.geometries[0], slow.geometries[0])
    assert shapely.is_missing(fast.geometries).tolist() == shapely.is_missing(slow.geometries).tolist()


@pytest.mark.parametrize(
    ("shapes", "kind"),
    [
        (["POLYGON Z ((150000 450000 1, 150100 450000 1, 150100 450100 1, 150000 450000 1))"], ogr.wkbPolygon25D),
        (["CURVEPOLYGON (CIRCULARSTRING (0 0, 100 100, 200 0, 100 -100, 0 0))"], ogr.wkbCurvePolygon),
        (["GEOMETRYCOLLECTION (POINT (1 1))"], ogr.wkbUnknown),
    ],
    ids=["heights", "curves", "collection"],
)
def test_what_is_not_plain_is_left_to_ogr(tmp_path, shapes, kind):
    assert plain(write(tmp_path / "a.gpkg", shapes, kind)) is None


@pytest.mark.parametrize("field", ["dag", "aan"])
def test_fields_that_ogr_writes_its_own_way_are_left_to_ogr(tmp_path, field):
    assert plain(write(tmp_path / "a.gpkg"), ("id", field)) is None


def test_a_filter_still_counts(tmp_path):
    path = write(tmp_path / "a.gpkg", [SHAPES[0]] * 3)
    assert source_reader.read_source(LayerSource("x", str(path), where="id = 7")).ids == ["7"]


def test_another_format_is_left_to_ogr(tmp_path):
    path = tmp_path / "a.gpkg"
    path.write_text('{"type": "FeatureCollection", "features": []}', encoding="utf-8")
    data = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    assert data is None or read_plain(str(path), data.GetLayer(0), [], Progress(), "t") is None
