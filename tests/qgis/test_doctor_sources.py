"""Sources of layers taken apart and put on another service: what is kept, and what is refused."""

import pytest
from qgis.core import QgsDataSourceUri

from novex_plugin.adapters.doctor_sources import new_source, read_source
from novex_plugin.core.errors import NovexError
from novex_plugin.core.services.records import ATOM, FILE, OGC_API, WCS, WFS, WMS, WMTS, Resolved

NEW = "https://nieuw.test/wfs"
OLD_FORM = (
    "http://oud.test/wfs?SERVICE=WFS&VERSION=1.0.0&REQUEST=GetFeature&TYPENAME=n:natuur&SRSNAME=EPSG:28992&map=/a.map"
)
WMS_SOURCE = "contextualWMSLegend=0&crs=EPSG:28992&dpiMode=7&format=image/png&layers=a&styles=&url=https://oud.test/wms?map%3D/a.map%26"
WMTS_SOURCE = (
    "crs=EPSG:28992&format=image/png&layers=a&styles=default&tileMatrixSet=EPSG:28992"
    "&url=https://oud.test/wmts?request%3DGetCapabilities%26service%3Dwmts"
)


@pytest.mark.parametrize(
    ("provider", "text", "kind", "url", "names"),
    [
        ("WFS", "url='https://o.test/?map=/a b&service=wfs' typename='n:a'", WFS, "https://o.test/?map=/a+b", ("n:a",)),
        ("WFS", OLD_FORM, WFS, "http://oud.test/wfs?map=/a.map", ("n:natuur",)),
        ("OAPIF", "url='https://oud.test/ogc/v1' typename='a'", OGC_API, "https://oud.test/ogc/v1", ("a",)),
        ("wms", WMS_SOURCE, WMS, "https://oud.test/wms?map=/a.map", ("a",)),
        ("wms", f"{WMS_SOURCE}&layers=b", WMS, "https://oud.test/wms?map=/a.map", ("a", "b")),
        ("wms", WMTS_SOURCE, WMTS, "https://oud.test/wmts?request=GetCapabilities&service=wmts", ("a",)),
        ("wcs", "dpiMode=7&identifier=dtm&url=https://oud.test/wcs", WCS, "https://oud.test/wcs", ("dtm",)),
        ("ogr", "/vsicurl/https://oud.test/x.gpkg|layername=a", FILE, "https://oud.test/x.gpkg", ("a",)),
        ("ogr", "/vsizip//vsicurl/https://oud.test/atom/x.zip", ATOM, "https://oud.test/atom/x.zip", ()),
    ],
)  # fmt: skip
def test_every_form_of_a_source_is_read(provider, text, kind, url, names):
    found = read_source(provider, text)
    assert (found.kind, found.url, found.names) == (kind, url, names)
    assert not found.secret


@pytest.mark.parametrize(
    ("provider", "text"),
    [
        ("wms", "type=xyz&url=https://tiles.test/%7Bz%7D/%7Bx%7D/%7By%7D.png"),
        ("ogr", "/data/x.gpkg|layername=a"),
        ("postgres", "dbname='x' host=h"),
        ("memory", "Polygon?crs=EPSG:28992"),
        ("WFS", "url='' typename='a'"),
    ],
)
def test_what_is_on_no_service_is_left_alone(provider, text):
    assert read_source(provider, text) is None


def test_a_wfs_keeps_filter_crs_and_options():
    text = (
        "url='https://oud.test/wfs' typename='n:a' srsname='EPSG:28992' version='1.1.0' pagingEnabled='true'"
        " filter='\"soort\" = \\'x\\''"
    )
    provider, made = new_source("WFS", text, Resolved("c", WFS, NEW, "n:b", version="2.0.0", crs="EPSG:4258"))
    uri, before = QgsDataSourceUri(made), QgsDataSourceUri(text)
    assert provider == "WFS"
    assert (uri.param("url"), uri.param("typename"), uri.param("version")) == (NEW, "n:b", "auto")
    for name in ("srsname", "filter", "pagingEnabled"):
        assert uri.param(name) == before.param(name) != ""


def test_sql_of_a_wfs_follows_the_new_name():
    text = "url='https://oud.test/wfs' typename='a' sql=SELECT * FROM a WHERE soort = 'a'"
    made = new_source("WFS", text, Resolved("c", WFS, NEW, "b"))[1]
    assert QgsDataSourceUri(made).sql() == "SELECT * FROM b WHERE soort = 'a'"
    prefixed = new_source("WFS", text, Resolved("c", WFS, NEW, "n:b"))[1]
    assert 'FROM "n:b" WHERE' in QgsDataSourceUri(prefixed).sql()


def test_a_source_of_old_qgis_gets_the_present_form():
    made = QgsDataSourceUri(new_source("WFS", OLD_FORM, Resolved("c", WFS, NEW, "natuur"))[1])
    assert (made.param("url"), made.param("typename"), made.param("srsname")) == (NEW, "natuur", "EPSG:28992")


def test_a_wfs_becomes_an_api_without_what_only_a_wfs_has():
    text = "url='https://oud.test/wfs' typename='n:a' srsname='EPSG:28992' version='auto' pageSize='5000' filter='x'"
    provider, made = new_source("WFS", text, Resolved("c", OGC_API, "https://nieuw.test/ogc/v1", "a", page_size=1000))
    uri = QgsDataSourceUri(made)
    assert (provider, uri.param("typename"), uri.param("pageSize"), uri.param("filter")) == ("OAPIF", "a", "1000", "x")
    assert (uri.param("version"), uri.param("srsname")) == ("", "")


def test_pictures_change_address_and_layer_and_nothing_else():
    made = new_source("wms", WMS_SOURCE, Resolved("c", WMS, "https://nieuw.test/wms?map=/b.map", "n:b"))[1]
    assert made == WMS_SOURCE.replace("layers=a", "layers=n:b").replace(
        "url=https://oud.test/wms?map%3D/a.map%26", "url=https://nieuw.test/wms?map%3D/b.map"
    )
    tiles = new_source(
        "wms", WMTS_SOURCE, Resolved("c", WMTS, "https://nieuw.test/wmts?request=GetCapabilities&service=WMTS", "a")
    )[1]
    assert read_source("wms", tiles).url == "https://nieuw.test/wmts?request=GetCapabilities&service=WMTS"
    assert "tileMatrixSet=EPSG:28992" in tiles


def test_a_file_on_the_web_keeps_its_table():
    made = new_source(
        "ogr", "/vsicurl/https://oud.test/x_2025.gpkg|layername=a", Resolved("c", ATOM, "https://oud.test/x_2026.gpkg")
    )
    assert made == ("ogr", "/vsicurl/https://oud.test/x_2026.gpkg|layername=a")


@pytest.mark.parametrize(
    ("provider", "text", "found", "said"),
    [
        ("wms", WMS_SOURCE.replace("layers=a", "layers=a&layers=b"), Resolved("c", WMS, NEW, "a"), "2 lagen"),
        ("wms", WMS_SOURCE, Resolved("c", WFS, NEW, "a"), "ander soort"),
        ("wms", WMS_SOURCE, Resolved("c", WMTS, NEW, "a"), "ander soort"),
        ("WFS", "url='https://oud.test' typename='a'", Resolved("c", ATOM, NEW, "a"), "bestand"),
        ("memory", "x", Resolved("c", WFS, NEW, "a"), "geen dienst"),
    ],
)
def test_what_cannot_be_done_in_place_is_refused_with_the_reason(provider, text, found, said):
    with pytest.raises(NovexError, match=said):
        new_source(provider, text, found)


@pytest.mark.parametrize("secret", ["authcfg='abc1234'", "username='u' password='p'"])
def test_credentials_never_go_to_another_server(secret):
    text = f"url='https://oud.test/wfs' typename='a' {secret}"
    assert read_source("WFS", text).secret
    with pytest.raises(NovexError, match="inloggegevens"):
        new_source("WFS", text, Resolved("c", WFS, NEW, "a"))
    assert new_source("WFS", text, Resolved("c", WFS, "https://oud.test/v2/wfs", "a"))[0] == "WFS"
    with pytest.raises(NovexError, match="inloggegevens"):
        new_source("wms", WMS_SOURCE + "&authcfg=abc1234", Resolved("c", WMS, NEW, "a"))
