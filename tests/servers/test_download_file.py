"""Layers out of files: by content, not by name, and without trusting what a zip says of itself."""

import hashlib
import io
import json
import zipfile

import pytest
from osgeo import ogr, osr

from novex_plugin.adapters.download import estimate, fetch_layer
from novex_plugin.adapters.network import Network
from novex_plugin.adapters.unzip import unpack
from novex_plugin.core.errors import NovexError
from novex_plugin.core.services.records import ATOM, FILE, Resolved
from tests.servers.reading import QUICK, rows, srs
from tests.servers.stub import Stub, as_geojson, as_gml, features

DRIVERS = {"gpkg": "GPKG", "shp": "ESRI Shapefile", "gml": "GML", "json": "GeoJSON"}


@pytest.fixture
def stub(qgis_app):
    made = Stub()
    yield made
    made.close()


@pytest.fixture
def network():
    return Network(stall_s=10, policy=QUICK)


def crs(epsg):
    made = osr.SpatialReference()
    made.ImportFromEPSG(epsg)
    made.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return made


def vector(path, tables=("punten",), *, wkts=None, epsg=28992, count=30, kind=ogr.wkbUnknown):
    data = ogr.GetDriverByName(DRIVERS[path.suffix[1:]]).CreateDataSource(str(path))
    for table in tables:
        layer = data.CreateLayer(table, crs(epsg), kind)
        layer.StartTransaction()
        layer.CreateField(ogr.FieldDefn("code", ogr.OFTString))
        layer.CreateField(ogr.FieldDefn("waarde", ogr.OFTInteger))
        for number, wkt in enumerate(wkts or [f"POINT ({150000 + n} 450000)" for n in range(count)]):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["code"], feature["waarde"] = f"{number:04d}", number
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            layer.CreateFeature(feature)
        layer.CommitTransaction()
    return path


def zipped(files):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def serve(stub, data, name="download", **headers):
    headers = {key.replace("_", "-"): value for key, value in headers.items()}
    stub.routes["/" + name] = lambda request: request.reply(data, headers=headers)
    return stub.url + "/" + name


def resolved(url, table="", service=ATOM):
    return Resolved("punten", service, url, table, title="Punten")


def refused(stub, network, tmp_path, data, table="", name="punten.gpkg"):
    old = tmp_path / "punten.gpkg"
    old.write_bytes(b"oud")
    with pytest.raises(NovexError) as caught:
        fetch_layer(resolved(serve(stub, data, name), table), tmp_path, network)
    assert old.read_bytes() == b"oud"
    assert caught.value.hint
    return str(caught.value)


def test_a_geopackage(stub, network, tmp_path):
    source = vector(tmp_path / "bron.gpkg", ("andere", "punten"))
    data = source.read_bytes()
    got = fetch_layer(resolved(serve(stub, data), "punten"), tmp_path / ".", network, owner="RVO")
    found = rows(got.path)
    assert [(row["code"], row["waarde"], row["x"]) for row in found] == [(f"{n:04d}", n, 150000 + n) for n in range(30)]
    assert got.provenance.sha256 == hashlib.sha256(data).hexdigest()
    assert (got.provenance.count, got.provenance.service, got.provenance.owner) == (30, ATOM, "RVO")
    assert not (tmp_path / "punten.bezig").exists()


@pytest.mark.parametrize("suffix", ["gml", "json"])
def test_text_files_and_their_codes(stub, network, tmp_path, suffix):
    text = as_gml(features(500), 500) if suffix == "gml" else as_geojson(features(500))
    got = fetch_layer(resolved(serve(stub, text, "x.dat"), service=FILE), tmp_path, network)
    found = rows(got.path)
    assert [row["code"] for row in found] == [f"{n:06d}" for n in range(500)]
    assert [row["naam"] for row in found][:2] == ["Punt é0", "Punt é1"]
    assert srs(got.path) == 28992


def test_zips_with_a_geopackage_gml_or_shapefile(stub, network, tmp_path):
    (tmp_path / "in").mkdir()
    vector(tmp_path / "in" / "punten.gpkg")
    vector(tmp_path / "in" / "punten.shp", kind=ogr.wkbPoint)
    package = {"map/punten.gpkg": (tmp_path / "in" / "punten.gpkg").read_bytes(), "lees.txt": "x", "meta.xml": "<a/>"}
    shape = {p.name: p.read_bytes() for p in (tmp_path / "in").iterdir() if p.suffix != ".gpkg"}
    gml = {"punten.gml": as_gml(features(30), 30), "punten.xsd": '<xs:schema xmlns:xs="x"></xs:schema>'}
    for files in (package, shape, gml):
        got = fetch_layer(resolved(serve(stub, zipped(files)), "punten"), tmp_path, network)
        assert len(rows(got.path)) == 30
        assert srs(got.path) == 28992


def test_one_layer_in_several_files_of_a_zip(stub, network, tmp_path):
    files = {"noord/p.gml": as_gml(features(10), 10), "zuid/p.gml": as_gml(features(5, 10), 5)}
    got = fetch_layer(resolved(serve(stub, zipped(files)), "punten"), tmp_path, network)
    assert sorted(row["waarde"] for row in rows(got.path)) == list(range(15))


def test_an_area_is_cut_out_by_box(stub, network, tmp_path):
    wkts = ["POLYGON ((0 0,200000 0,200000 500000,0 500000,0 0))", "POINT (150000 450000)", "POINT (250000 450000)"]
    data = vector(tmp_path / "bron.gpkg", wkts=wkts).read_bytes()
    got = fetch_layer(resolved(serve(stub, data)), tmp_path, network, area=(149000, 449000, 151000, 451000))
    assert [row["waarde"] for row in rows(got.path)] == [0, 1]
    degrees = vector(tmp_path / "graden.gpkg", wkts=["POINT (5.38 52.15)", "POINT (6.5 53.2)"], epsg=4258).read_bytes()
    got = fetch_layer(resolved(serve(stub, degrees)), tmp_path, network, area=(154000, 462000, 156000, 464000))
    assert ([row["waarde"] for row in rows(got.path)], srs(got.path)) == ([0], 4258)
    text = as_gml(features(400), 400)
    got = fetch_layer(resolved(serve(stub, text)), tmp_path, network, area=(150000, 450000, 150050, 450000))
    assert len(rows(got.path)) == 6


def test_curves_and_heights_are_kept(stub, network, tmp_path):
    wkts = ["CURVEPOLYGON (CIRCULARSTRING (150000 450000,150010 450010,150020 450000,150010 449990,150000 450000))",
            "POINT Z (150000 450000 7)"]  # fmt: skip
    got = fetch_layer(resolved(serve(stub, vector(tmp_path / "b.gpkg", wkts=wkts).read_bytes())), tmp_path, network)
    data = ogr.Open(got.path)
    kinds = [feature.GetGeometryRef().ExportToIsoWkt() for feature in data.GetLayer(0)]
    assert kinds[0].startswith("CURVEPOLYGON (CIRCULARSTRING") and kinds[1] == "POINT Z (150000 450000 7)"


def test_single_and_multi_areas_go_into_one_column(stub, network, tmp_path):
    ring = "(150000 450000,150010 450000,150010 450010,150000 450000)"
    text = {"type": "FeatureCollection", "features": []}
    wkts = [f"POLYGON ({ring})", f"MULTIPOLYGON (({ring}))"]
    for number, wkt in enumerate(wkts):
        geometry = json.loads(ogr.CreateGeometryFromWkt(wkt).ExportToJson())
        text["features"].append({"type": "Feature", "properties": {"n": number}, "geometry": geometry})
    text["crs"] = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}
    got = fetch_layer(resolved(serve(stub, json.dumps(text))), tmp_path, network)
    data = ogr.Open(got.path)
    layer = data.GetLayer(0)
    assert layer.GetGeomType() == ogr.wkbMultiPolygon
    assert [feature.GetGeometryRef().GetGeometryName() for feature in layer] == ["MULTIPOLYGON"] * 2


# -- what is wrong with a file


def test_an_error_page_is_known_by_its_content(stub, network, tmp_path):
    assert "webpagina" in refused(stub, network, tmp_path, b"<!DOCTYPE html><html>Onderhoud</html>")
    assert "leeg bestand" in refused(stub, network, tmp_path, b"")
    assert "iets anders" in refused(stub, network, tmp_path, b"%PDF-1.4 zomaar")
    report = b"<ServiceExceptionReport><ServiceException>vol</ServiceException></ServiceExceptionReport>"
    assert "vol" in refused(stub, network, tmp_path, report)


def test_a_file_that_ends_too_early(stub, network, tmp_path):
    whole = vector(tmp_path / "bron.gpkg", count=3000).read_bytes()
    assert "onvolledig" in refused(stub, network, tmp_path, whole[: len(whole) // 2])
    text = as_gml(features(200), 200).encode()
    assert "onvolledig" in refused(stub, network, tmp_path, text[: text.rindex(b"<wfs:member>")])
    assert "onvolledig" in refused(stub, network, tmp_path, as_geojson(features(200)).encode()[:-30])
    archive = zipped({"p.gml": text})
    assert "uit te pakken" in refused(stub, network, tmp_path, archive[: len(archive) // 2])
    damaged = bytearray(archive)
    damaged[60:70] = b"\0" * 10
    assert "uit te pakken" in refused(stub, network, tmp_path, bytes(damaged))
    assert not [path for path in (tmp_path / "punten.bezig").iterdir() if path.name not in ("vraag.json", "slot")]


def test_the_table_must_be_there(stub, network, tmp_path):
    data = vector(tmp_path / "bron.gpkg", ("een", "twee")).read_bytes()
    text = refused(stub, network, tmp_path, data, "drie")
    assert "drie" in text and "een, twee" in text
    assert "meer tabellen" in refused(stub, network, tmp_path, data)
    assert "geen kenmerken" in refused(stub, network, tmp_path, zipped({"lees.txt": "niets"}))


@pytest.mark.parametrize("name", ["../buiten.gpkg", "/etc/x.gpkg", "a/../../x.gml", "C:\\x.gpkg", "..\\x.gml"])
def test_a_zip_cannot_write_outside_its_folder(stub, network, tmp_path, name):
    assert "onveilig pad" in refused(stub, network, tmp_path, zipped({name: "x"}))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["punten.bezig", "punten.gpkg"]


def test_a_zip_has_a_limit(tmp_path):
    path = tmp_path / "bom.zip"
    path.write_bytes(zipped({"a.gml": b"0" * 5_000_000}))
    with pytest.raises(NovexError, match="meer dan kan worden uitgepakt"):
        unpack(path, tmp_path / "uit", limit=1_000_000)
    assert not (tmp_path / "uit").exists()
    lying = bytearray(path.read_bytes())
    place = lying.rindex(b"PK\x01\x02") + 24  # the size that the directory of the zip states
    lying[place : place + 4] = (100).to_bytes(4, "little")
    path.write_bytes(bytes(lying))
    with pytest.raises(NovexError):
        unpack(path, tmp_path / "uit", limit=1_000_000)
    assert not (tmp_path / "uit").exists()


def test_metres_that_call_themselves_degrees(stub, network, tmp_path):
    text = as_geojson(features(5), crs="")
    assert "passen niet bij" in refused(stub, network, tmp_path, text.encode())


def test_estimate(stub, network):
    url = serve(stub, b"x" * 1234)
    assert estimate(resolved(url), network).bytes == 1234
    assert stub.log[0].method == "HEAD"
    stub.routes["/weg"] = lambda request: request.reply("", 405)
    named = Resolved("punten", ATOM, stub.url + "/weg", size_bytes=99)
    assert estimate(named, network).bytes == 99
