"""Every server answers, and GDAL and QGIS read from it as many features as its data has."""

import io
import json
import re
import zipfile
from xml.etree import ElementTree

import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsVectorLayer

from novex_plugin.core.catalogue.basisset import basis_layers
from novex_plugin.core.catalogue.own_layers import merged
from novex_plugin.core.services.records import ATOM, OGC_API, WFS, WMS, WMTS
from tests.servers.asking import get, get_bytes, headers_of
from tools.services import data, layers
from tools.services.catalogue import own_catalogue

RD = "http://www.opengis.net/def/crs/EPSG/0/28992"


def services_of(kind, software):
    return sorted(path for path, items in layers.services(software).items() if any(item.kind == kind for item in items))


def read_counts(address):
    """Features per layer of a service, read one by one, and the CRS of each."""
    found = {}
    gdal.SetConfigOption("OGR_WFS_PAGE_SIZE", "1000")  # GDAL would ask for 100 at a time
    try:
        source = gdal.OpenEx(address, gdal.OF_VECTOR)
        assert source is not None, address
        for layer in (source.GetLayer(number) for number in range(source.GetLayerCount())):
            if layer.GetName().rpartition(":")[2] != "n25000":
                found[layer.GetName()] = (sum(1 for _ in layer), layer.GetSpatialRef().GetAuthorityCode(None))
    finally:
        gdal.SetConfigOption("OGR_WFS_PAGE_SIZE", None)
    return found


@pytest.mark.parametrize(
    ("name", "query", "sign"),
    [
        ("mapserver_wfs", "?service=WFS&request=GetCapabilities", 'version="2.0.0"'),
        ("qgis_wfs", "?service=WFS&request=GetCapabilities", 'version="1.1.0"'),
        ("ogcapi", "?f=json", '"links"'),
        ("wms", "?service=WMS&request=GetCapabilities", "WMS_Capabilities"),
        ("qgis_wms", "?service=WMS&request=GetCapabilities", "WMS_Capabilities"),
        ("wmts", "?service=WMTS&request=GetCapabilities", "TileMatrixSet"),
        ("wcs", "?service=WCS&request=GetCapabilities", "Coverage"),
        ("csw", "?service=CSW&request=GetCapabilities", "csw:Capabilities"),
        ("atom", "", "<feed"),
        ("index", "", '"apis"'),
    ],
)
def test_each_server_answers_and_names_its_own_address(servers, name, query, sign):
    text = get(getattr(servers, name) + query)
    assert sign in text
    assert servers.base in text
    assert re.search(r"https?://[\w.]*(pdok|rivm)\.nl", text) is None  # nothing leads out of this machine


def test_every_layer_of_the_catalogue_is_served_by_five_kinds_and_more(servers):
    kinds = {item.kind for item in layers.served_layers()}
    assert len(kinds) >= 6
    assert {item.code for item in layers.served_layers()} >= {item.code for item in basis_layers()}


@pytest.mark.parametrize("path", services_of(WFS, layers.MAPSERVER) + services_of(WFS, layers.QGIS))
def test_gdal_reads_every_layer_of_every_wfs(servers, path):
    found = read_counts(f"WFS:{servers.base}/{path}?service=WFS")
    software = layers.QGIS if path in layers.services(layers.QGIS) else layers.MAPSERVER
    wanted = {item.layer: item for item in layers.services(software)[path] if item.kind == WFS and item.count != 25000}
    counts = {name.rpartition(":")[2]: count for name, (count, _crs) in found.items()}
    assert {name: counts.get(name) for name in wanted} == {
        name: servers.features(item.code) for name, item in wanted.items()
    }
    assert {crs for _count, crs in found.values()} == {"28992"}


@pytest.mark.parametrize("path", services_of(OGC_API, layers.PYGEOAPI))
def test_every_collection_gives_all_its_features_in_rd(servers, path):
    names = {item["id"] for item in json.loads(get(f"{servers.base}/{path}/collections?f=json"))["collections"]}
    wanted = {item.layer: item for item in layers.services(layers.PYGEOAPI)[path]}
    assert names == set(wanted)
    for name, item in wanted.items():
        if item.count != 25000:
            features = all_items(f"{servers.base}/{path}/collections/{name}/items?f=json&limit=1000&crs={RD}")
            assert len(features) == servers.features(item.code), name
            x = json.dumps(features[0]["geometry"]["coordinates"]).strip("[").split(",")[0]
            assert data.WEST - 10_000 < float(x) < data.EAST + 10_000


def all_items(address):
    """The features of a collection, page after page; the last page may be empty."""
    found = []
    while address:
        page = json.loads(get(address))
        found += page["features"]
        address = next((link["href"] for link in page["links"] if link["rel"] == "next"), None)
    return found


@pytest.mark.parametrize("kind", [WFS, OGC_API])
def test_the_large_layer_comes_in_pages_of_a_thousand(servers, kind):
    if kind == WFS:
        ask = f"{servers.mapserver_wfs}?service=WFS&version=2.0.0&request=GetFeature&typenames=n25000"
        hits, first = get(f"{ask}&resultType=hits"), get(f"{ask}&startIndex=0&count=5000")
        last = get(f"{ask}&startIndex=24990&count=1000")
        assert 'numberMatched="25000"' in hits
        assert 'numberReturned="1000"' in first
        assert 'numberReturned="10"' in last
    else:
        ask = f"{servers.ogcapi}/collections/n25000/items?f=json"
        first, last = get(f"{ask}&limit=5000"), get(f"{ask}&limit=1000&offset=24990")
        assert [len(json.loads(page)["features"]) for page in (first, last)] == [1000, 10]


def test_qgis_reads_wfs_two_of_mapserver_in_pages(servers, qgis_app):
    source = f"url='{servers.mapserver_wfs}' typename='aantallen:n1001' version='2.0.0' pagingEnabled='true'"
    layer = QgsVectorLayer(f"{source} pageSize='1000'", "n1001", "WFS")
    assert layer.isValid(), layer.error().message()
    assert layer.crs().authid() == "EPSG:28992"
    assert sum(1 for _ in layer.getFeatures()) == 1001


def test_qgis_reads_wfs_one_of_qgis_server(servers, qgis_app):
    name = servers.served("werelderfgoed").layer
    layer = QgsVectorLayer(f"url='{servers.qgis_wfs}' typename='{name}' version='1.1.0'", "werelderfgoed", "WFS")
    assert layer.isValid(), layer.error().message()
    assert sum(1 for _ in layer.getFeatures()) == servers.features("werelderfgoed")


def test_qgis_reads_an_ogc_api(servers, qgis_app):
    layer = QgsVectorLayer(f"url='{servers.ogcapi}' typename='n1001' pageSize='1000'", "n1001", "OAPIF")
    assert layer.isValid(), layer.error().message()
    assert sum(1 for _ in layer.getFeatures()) == 1001


@pytest.mark.parametrize("code", ["novex_gebieden", "stiltegebieden"])
def test_qgis_draws_a_wms(servers, qgis_app, code):
    name = servers.served(code, WMS).layer
    source = f"url={servers.of(code, WMS)}&layers={name}&styles=&format=image/png&crs=EPSG:28992&version=1.3.0"
    layer = QgsRasterLayer(source, code, "wms")
    assert layer.isValid(), layer.error().message()
    query = "service=WMS&version=1.3.0&request=GetMap&styles=&format=image/png&transparent=true&width=200&height=200"
    box = f"{data.WEST},{data.SOUTH},{data.EAST},{data.NORTH}"
    picture = get_bytes(f"{servers.of(code, WMS)}?{query}&crs=EPSG:28992&layers={name}&bbox={box}")
    assert picture.startswith(b"\x89PNG")
    assert len(picture) > 600  # an empty one of this size is smaller: something was drawn


def test_qgis_reads_the_tiles(servers, qgis_app):
    address = f"{servers.wmts}?service=WMTS&request=GetCapabilities".replace("&", "%26").replace("=", "%3D")
    source = f"crs=EPSG:28992&format=image/png&layers=standaard&styles=default&tileMatrixSet=EPSG:28992&url={address}"
    layer = QgsRasterLayer(source, "standaard", "wms")
    assert layer.isValid(), layer.error().message()
    tile = get_bytes(f"{servers.wmts}/standaard/EPSG:28992/05/16/14.png")
    other = get_bytes(
        f"{servers.wmts}?service=WMTS&request=GetTile&version=1.0.0&layer=standaard&style=default&format=image/png"
        "&tileMatrixSet=EPSG:28992&tileMatrix=05&tileCol=16&tileRow=14"
    )
    assert tile == other
    assert tile.startswith(b"\x89PNG")
    assert get_bytes(f"{servers.of('luchtfoto_hr', WMTS)}/Actueel_orthoHR/EPSG:28992/05/16/14.png") != tile


def test_the_coverage_has_the_heights_that_were_put_in(servers):
    query = "service=WCS&version=1.0.0&request=GetCoverage&coverage=dtm_05m&crs=EPSG:28992&format=GEOTIFF"
    body = get_bytes(f"{servers.wcs}?{query}&bbox=140000,410000,150000,420000&resx=100&resy=100")
    gdal.FileFromMemBuffer("/vsimem/hoogte.tif", body)
    raster = gdal.Open("/vsimem/hoogte.tif")
    assert (raster.RasterXSize, raster.RasterYSize) == (100, 100)
    line = raster.GetRasterBand(1).ReadAsArray(0, 0, 100, 1)[0]
    assert [round(float(line[cell]), 1) for cell in (0, 50)] == [8.0, 13.0]  # 1 m per km east of 132 km
    gdal.Unlink("/vsimem/hoogte.tif")


@pytest.mark.parametrize(
    "code", sorted(item.code for item in layers.served_layers() if item.kind == ATOM and item.geometry != "raster")
)
def test_every_feed_leads_to_a_file_with_the_features(servers, code, tmp_path):
    item = servers.served(code, ATOM)
    feed = ElementTree.fromstring(get(f"{servers.base}/{_feed_of(item)}"))
    file = _file_of(servers, feed, item, tmp_path)
    if file.suffix == ".zip":
        with zipfile.ZipFile(file) as packed:
            packed.extractall(tmp_path)
        file = next(tmp_path.glob("*.gpkg"))
    source = gdal.OpenEx(str(file), gdal.OF_VECTOR)
    layer = source.GetLayerByName(item.table)
    assert layer.GetFeatureCount() == servers.features(code)
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "28992"


def _feed_of(item):
    return item.path if item.path.endswith(".xml") else f"{item.path.split('/atom/')[0]}/atom/index.xml"


def _file_of(servers, feed, item, folder):
    """Follow the feed in two steps and keep the file in the test's folder; links may be relative."""
    names = {"atom": "http://www.w3.org/2005/Atom"}
    wanted = item.path.rsplit("/", 1)[-1]
    base = f"{servers.base}/{item.path.split('/atom/')[0]}/atom/"
    for entry in feed.iterfind("atom:entry/atom:link", names):
        address = entry.get("href") if "://" in entry.get("href") else base + entry.get("href")
        dataset = ElementTree.fromstring(get(address))
        for link in dataset.iterfind("atom:entry/atom:link", names):
            file = link.get("href") if "://" in link.get("href") else base + link.get("href")
            if wanted.endswith(".xml") or file.endswith(wanted):
                return _kept(file, int(link.get("length")), folder)
    raise AssertionError(f"no file of {item.code} in the feed")


def _kept(address, length, folder):
    body = get_bytes(address)
    assert len(body) == length
    path = folder / address.rsplit("/", 1)[-1]
    path.write_bytes(body)
    return path


def test_files_can_be_resumed_and_are_known_again(servers):
    address = f"{servers.of('natura2000', ATOM)}"
    whole, headers = get_bytes(address), headers_of(address)
    part = get_bytes(address, Range="bytes=1000-1999")
    assert part == whole[1000:2000]
    assert headers["Accept-Ranges"] == "bytes"
    assert headers["ETag"]
    assert headers_of(address, **{"If-None-Match": headers["ETag"]})["status"] == "304"


def test_a_raster_comes_in_a_zip(servers):
    feed = servers.of("bro_dgm")
    body = get_bytes(feed.replace("digitaal_geologisch_model.xml", "downloads/digitaal_geologisch_model.zip"))
    assert zipfile.ZipFile(io.BytesIO(body)).namelist() == ["digitaal_geologisch_model.tif"]


def test_the_list_of_apis_names_each_of_them(servers):
    listed = {api["links"][0]["href"] for api in json.loads(get(servers.index))["apis"]}
    assert listed == {f"{servers.base}/{path}" for path in layers.services(layers.PYGEOAPI)}


def test_the_local_catalogue_can_stand_in_for_the_national_one(servers):
    national = basis_layers()
    local = merged(own_catalogue(servers.base))
    assert [item.code for item in local] == [item.code for item in national]
    assert all(service.url.startswith(servers.base) for item in local for service in item.services)
