"""The addresses that services are asked with, what their answers are, and what is said of them."""

import io
import json
from dataclasses import replace

import pytest

from novex_plugin.core.services import feature_requests as ask
from novex_plugin.core.services import records, sniff, urls
from novex_plugin.core.services.http_words import advice, explanation, status_text, trouble_text
from novex_plugin.core.services.json_stream import BrokenJsonError, FeatureStream
from novex_plugin.core.services.records import OGC_API, WFS, Answer, Resolved

RD = Resolved("x", WFS, "https://d.test/wfs?map=/a.map&request=Oud", "n:bos", version="2.0.0", crs="EPSG:28992")


def query(url):
    from urllib.parse import parse_qsl, urlsplit

    return dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))


def test_a_page_of_wfs_2():
    url = ask.wfs_page(RD, 2000, 1000, bbox="1,2,3,4", output="application/json; subtype=geojson")
    assert query(url) == {
        "map": "/a.map", "SERVICE": "WFS", "VERSION": "2.0.0", "REQUEST": "GetFeature", "TYPENAMES": "n:bos",
        "SRSNAME": "urn:ogc:def:crs:EPSG::28992", "BBOX": "1,2,3,4", "COUNT": "1000", "STARTINDEX": "2000",
        "OUTPUTFORMAT": "application/json; subtype=geojson",
    }  # fmt: skip
    assert "SRSNAME=urn:ogc:def:crs:EPSG::28992" in url and url.startswith("https://d.test/wfs?")


def test_an_old_wfs_is_asked_without_paging():
    old = replace(RD, version="1.1.0")
    asked = query(ask.wfs_page(old, 0, 2500))
    assert (asked["MAXFEATURES"], asked["TYPENAME"], asked["SRSNAME"]) == ("2500", "n:bos", "EPSG:28992")
    assert "STARTINDEX" not in asked and "COUNT" not in asked
    assert "MAXFEATURES" not in query(ask.wfs_page(old, 0, 0))
    assert query(ask.wfs_hits(old))["RESULTTYPE"] == "hits"


def test_the_spelling_of_the_server_is_kept():
    own = replace(RD, crs="http://www.opengis.net/def/crs/EPSG/0/28992")
    assert query(ask.wfs_hits(own))["SRSNAME"] == own.crs
    assert "SRSNAME" not in query(ask.wfs_hits(replace(RD, crs="")))


def test_boxes():
    assert ask.bbox_text((1.5, 2, 3, 4), "EPSG:28992") == "1.5,2,3,4,EPSG:28992"
    assert ask.bbox_text((5.1234567891234, 52, 6, 53), north_first=True) == "52,5.123456789,53,6"
    assert ask.bbox_text((155000.123, 463000, 155100, 463100)) == "155000.123,463000,155100,463100"


@pytest.mark.parametrize(("crs", "number"), [
    ("EPSG:28992", 28992), ("urn:ogc:def:crs:EPSG::28992", 28992), ("urn:ogc:def:crs:EPSG:6.9:28992", 28992),
    ("http://www.opengis.net/def/crs/EPSG/0/28992", 28992), ("http://www.opengis.net/gml/srs/epsg.xml#28992", 28992),
    ("urn:ogc:def:crs:OGC:1.3:CRS84", None), ("", None), ("RD_New", None),
])  # fmt: skip
def test_epsg_in_every_spelling(crs, number):
    assert ask.epsg_of(crs) == number


def test_the_same_crs():
    assert ask.same_crs("EPSG:28992", "urn:ogc:def:crs:EPSG::28992")
    assert ask.same_crs("EPSG:7415", "EPSG:28992")
    assert ask.same_crs("", ask.CRS84)
    assert not ask.same_crs("EPSG:28992", "EPSG:4258")
    assert not ask.same_crs("", "EPSG:28992")
    assert not ask.same_crs("RD_New", "Anders")


def test_pages_of_an_ogc_api():
    api = Resolved("x", OGC_API, "https://d.test/ogc/v1/?sleutel=1", "bos laag", crs="EPSG:28992")
    url = ask.items_url(api, 1000, bbox="1,2,3,4", extra={"f": "json"})
    uri = "http://www.opengis.net/def/crs/EPSG/0/28992"
    assert url.startswith("https://d.test/ogc/v1/collections/bos%20laag/items?")
    assert query(url) == {
        "sleutel": "1", "limit": "1000", "bbox": "1,2,3,4", "bbox-crs": uri, "crs": uri, "f": "json",
    }  # fmt: skip
    for unasked in ("", ask.CRS84, "EPSG:4326"):
        assert query(ask.items_url(replace(api, crs=unasked), 10)) == {"sleutel": "1", "limit": "10"}


def test_formats():
    assert ask.geojson_format(("text/xml", "application/json; subtype=geojson")) == "application/json; subtype=geojson"
    assert ask.geojson_format(("application/json",)) == "application/json"
    assert ask.geojson_format(("text/xml; subtype=gml/3.2",)) == ""
    assert ask.offers_gml(()) and ask.offers_gml(("GML2",)) and not ask.offers_gml(("json",))
    assert [ask.page_size(replace(RD, page_size=size)) for size in (0, 100, 5000)] == [1000, 100, 1000]


def test_addresses():
    assert urls.host_of("https://jan:geheim@d.test:8080/x") == "d.test:8080"
    assert urls.is_downgrade("https://a.test/", "http://a.test/") and not urls.is_downgrade("http://a.test/", "/b")
    assert not urls.is_downgrade("https://a.test/", "/b") and urls.is_downgrade("https://a.test/", "file:///etc/passwd")
    assert urls.upgraded("https://a.test/", "http://a.test/b") == "https://a.test/b"
    assert urls.upgraded("http://a.test/", "http://a.test/b") == "http://a.test/b"
    assert urls.origin_of("HTTPS://A.test/x") == ("https", "a.test")
    assert [urls.is_web_address(url) for url in ("http://a/", "https://a/", "file:///a", "a", "http:///x")] == [
        True, True, False, False, False,
    ]  # fmt: skip


# -- what came back


@pytest.mark.parametrize(("head", "kind"), [
    (b"SQLite format 3\x00...", sniff.GEOPACKAGE), (b"PK\x03\x04", sniff.ZIP), (b"\x1f\x8b\x08", sniff.GZIP),
    (b"", sniff.EMPTY), (b" \n", sniff.EMPTY), (b'\xef\xbb\xbf {"a"', sniff.JSON), (b"%PDF", sniff.UNKNOWN),
    (b"<!DOCTYPE html>", sniff.HTML), (b"\n<HTML lang='nl'>", sniff.HTML),
    (b'<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>', sniff.HTML),
    (b"<?xml version='1.0'?><!-- > --><ows:ExceptionReport x='y'>", sniff.EXCEPTION),
    (b"<ServiceExceptionReport>", sniff.EXCEPTION), (b"<wfs:FeatureCollection>", sniff.XML), (b"<a/>", sniff.XML),
])  # fmt: skip
def test_content_is_known_by_itself(head, kind):
    assert sniff.kind_of(head) == kind


def test_the_root_of_a_document():
    head = b"<?xml version='1.0'?>\n<wfs:FeatureCollection numberMatched=\"12\" x:numberReturned='3' a=\"\">"
    assert sniff.root_name(head) == b"featurecollection"
    assert (sniff.root_attribute(head, "numberMatched"), sniff.root_attribute(head, "numberReturned")) == ("12", "3")
    assert sniff.root_attribute(head, "anders") == ""


@pytest.mark.parametrize(("tail", "whole"), [
    (b"</wfs:FeatureCollection>\n", True), (b"</wfs:FeatureCollection ><!-- klaar -->\n", True),
    (b"</wfs:member>", False), (b"</wfs:FeatureCollecti", False), (b"", False),
])  # fmt: skip
def test_a_document_ends_with_its_root(tail, whole):
    assert sniff.closes(b"<wfs:FeatureCollection a='b'>", tail) is whole


def test_an_empty_root_is_whole():
    assert sniff.closes(b"<a x='1'/>", b"<a x='1'/>\n")


def read(text, sizes=(1 << 18,)):
    class Slow(io.BytesIO):
        def read(self, _size=-1):
            return super().read(sizes[0])

    stream = FeatureStream(io.BytesIO(text))
    return list(stream), stream


def test_features_are_read_one_by_one_and_members_on_both_sides():
    text = '{"type":"FeatureCollection","links":[{"rel":"next"}],\n"features":[{"id":1,"p":"é"} , {"id":2}],"n":12}'
    found, stream = read(text.encode())
    assert [item.value for item in found] == [{"id": 1, "p": "é"}, {"id": 2}]
    assert found[0].text == '{"id":1,"p":"é"}'
    assert stream.members == {"type": "FeatureCollection", "links": [{"rel": "next"}], "n": 12}
    assert stream.has_features


def test_features_larger_than_a_piece_and_letters_across_the_edge(monkeypatch):
    monkeypatch.setattr("novex_plugin.core.services.json_stream._CHUNK", 7)
    features = [{"id": n, "tekst": "éé€🌳" * (n + 1), "getal": 12345.5} for n in range(20)]
    text = json.dumps({"features": features, "numberMatched": 1234567}, ensure_ascii=False).encode()
    found, stream = read(text)
    assert [item.value for item in found] == features
    assert stream.members["numberMatched"] == 1234567
    for end in range(1, len(text)):
        with pytest.raises(BrokenJsonError):
            read(text[:end])


@pytest.mark.parametrize("text", ["", "[]", "nee", '{"features":[1]}', '{"features":[{}]} en meer', '{"features":[{}}',
                                  '{"a":' + "[" * 100_000])
def test_what_is_no_collection_is_refused(text):
    with pytest.raises(BrokenJsonError):
        read(text.encode())


def test_the_words_of_the_server():
    report = b"<ows:ExceptionReport><ows:ExceptionText>a &lt; b\n c</ows:ExceptionText></ows:ExceptionReport>"
    assert explanation(report) == "a < b c"
    assert explanation(b"<ServiceExceptionReport><ServiceException><![CDATA[x]]></ServiceException></S>") == "x"
    assert explanation(b'{"title":"Fout","detail":"te veel"}') == "Fout te veel"
    assert explanation(b'{"exceptions":[{"text":"vol"}]}') == "vol"
    assert explanation(b'[{"code":"x","description":"ongeldig"}]') == "ongeldig"
    assert explanation(b"<html>") == explanation(b"{") == explanation(b"[1]") == ""
    assert len(explanation(b'{"title":"' + b"x" * 5000 + b'"}')) == 300


def test_every_trouble_and_status_has_words_and_advice():
    troubles = (records.TIMED_OUT, records.CUT, records.UNKNOWN_HOST, records.REFUSED, records.INSECURE, records.PROXY,
                records.SIGN_IN, records.TOO_LARGE, records.OTHER)  # fmt: skip
    texts = {trouble_text(trouble, "https://d.test/x", "reden", 20) for trouble in troubles}
    assert len(texts) == len(troubles) and all("d.test" in text for text in texts)
    for status in (400, 401, 404, 429, 500, 503):
        assert "d.test" in status_text(status, "https://d.test/x") and str(status) in status_text(status, "https://d.test")
        assert advice(Answer("https://d.test", status))
    assert status_text(200, "https://d.test/") == ""
    assert "5 minuten" in advice(Answer("https://d.test", 503), 300)
