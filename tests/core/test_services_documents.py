"""Addresses, CRS names and the refusal of what is no document of a service."""

import pytest

from novex_plugin.core.errors import NovexError
from novex_plugin.core.services import addresses, documents
from novex_plugin.core.services.records import Answer
from tests.core.service_world import read_xml, xml


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("urn:ogc:def:crs:EPSG::28992", "EPSG:28992"),
        ("urn:ogc:def:crs:EPSG:6.9:28992", "EPSG:28992"),
        ("http://www.opengis.net/def/crs/EPSG/0/28992", "EPSG:28992"),
        ("http://www.opengis.net/def/crs/EPSG/9.6.2/28992", "EPSG:28992"),
        ("http://www.opengis.net/gml/srs/epsg.xml#28992", "EPSG:28992"),
        ("epsg:28992", "EPSG:28992"),
        ("28992", "EPSG:28992"),
        ("RD_New", "EPSG:28992"),
        ("Rijks Driehoeksstelsel", "Rijks Driehoeksstelsel"),
        ("http://www.opengis.net/def/crs/OGC/1.3/CRS84", "OGC:CRS84"),
        ("urn:ogc:def:crs:OGC:1.3:CRS84", "OGC:CRS84"),
    ],
)
def test_every_spelling_of_a_crs_is_the_same_one(text, name):
    assert documents.crs_name(text) == name


def test_several_names_in_one_element_are_split():
    assert documents.crs_names(["EPSG:28992 EPSG:4326", "EPSG:4326"]) == ("EPSG:28992", "EPSG:4326")


@pytest.mark.parametrize(
    "body",
    [
        b"<!DOCTYPE html><html></html>",
        b"\xef\xbb\xbf\n <HTML><body>",
        b"<?xml version='1.0'?><!-- x --><html xmlns='y'>",
    ],
)
def test_a_page_for_people_is_refused_as_such(body):
    with pytest.raises(documents.NoServiceError, match="webpagina") as caught:
        documents.read_document(Answer("https://x.test", 200, body), read_xml, "WFS")
    assert caught.value.definitive


@pytest.mark.parametrize(("status", "definitive"), [(404, True), (410, True), (503, False), (429, False), (401, False)])
def test_only_a_server_that_denies_an_address_settles_it(status, definitive):
    with pytest.raises(documents.NoServiceError, match=str(status)) as caught:
        documents.reachable(Answer("https://x.test", status), "WFS")
    assert caught.value.definitive is definitive


def test_no_contact_is_no_denial():
    with pytest.raises(documents.NoServiceError, match="geen netwerk") as caught:
        documents.reachable(Answer("https://x.test", 0, error="geen netwerk"), "WFS")
    assert not caught.value.definitive


def test_an_exception_report_is_told_in_the_words_of_the_server():
    words = "<o:Exception><o:ExceptionText>Geen laag</o:ExceptionText></o:Exception>"
    report = f'<o:ExceptionReport xmlns:o="o">{words}</o:ExceptionReport>'
    with pytest.raises(NovexError, match="Geen laag"):
        documents.refuse_exception(xml(report), "WFS")


@pytest.mark.parametrize("body", [b"{", b"3", b"\xff\xfe"])
def test_damaged_json_is_refused(body):
    with pytest.raises(NovexError, match=r"JSON|antwoord"):
        documents.read_json_document(Answer("https://x.test", 200, body), "OGC API")


def test_a_request_comes_off_and_what_the_server_needs_stays():
    url = "https://x.test/ms?MAP=/a/b.map&SERVICE=WFS&Request=GetCapabilities&version=1.0.0"
    assert addresses.endpoint(url) == "https://x.test/ms?MAP=/a/b.map"
    asked = addresses.with_query(addresses.endpoint(url), service="WFS", request="GetCapabilities")
    assert asked == "https://x.test/ms?MAP=/a/b.map&service=WFS&request=GetCapabilities"


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ("http://X.test/a/wfs?", "https://x.test/a/wfs?request=GetCapabilities", True),
        ("https://x.test:443/a/wfs/", "https://x.test/a/wfs", True),
        ("https://x.test/a/wfs", "https://x.test/b/wfs", False),
        ("https://x.test/ms?map=a", "https://x.test/ms?map=b", False),
    ],
)
def test_addresses_of_one_service_are_the_same(one, other, equal):
    assert addresses.same(one, other) is equal


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://api.pdok.nl/rvo/natura2000/ogc/v1", ("rvo", "natura2000")),
        ("https://api.pdok.nl/rvo/natura2000/ogc/v1/collections/x", ("rvo", "natura2000")),
        ("https://service.pdok.nl/rvo/natura2000/wfs/v1_0", ("rvo", "natura2000")),
        ("https://service.pdok.nl/rvo/natura2000/atom/index.xml", ("rvo", "natura2000")),
        ("https://x.test/wfs", ("", "")),
    ],
)
def test_owner_and_dataset_are_read_from_the_path(url, found):
    assert addresses.slug(url) == found


def test_versions_are_ordered_as_numbers():
    urls = ["https://a.test/x/ogc/v2", "https://a.test/x/ogc/v10", "https://a.test/x/ogc/v1_1"]
    assert max(urls, key=addresses.version_of).endswith("v10")
