"""Every fault of the proxy does what its name says, and only where it should."""

import http.client
import json
import re
import socket
import urllib.error
from urllib.parse import urlsplit

import pytest

from novex_plugin.core.services.records import ATOM
from tests.servers.asking import get, get_bytes, headers_of
from tools.services import faults
from tools.services.proxy import Proxy, closed_address

FEATURES = "?service=WFS&version=2.0.0&request=GetFeature&typenames=n1001&count=100&startIndex={}"
CAPABILITIES = "?service=WFS&request=GetCapabilities"
BROKEN = (urllib.error.URLError, ConnectionError, http.client.HTTPException)


@pytest.fixture
def wfs(servers, proxy):
    return proxy.url(servers.mapserver_wfs)


@pytest.fixture
def items(servers, proxy):
    return proxy.url(servers.ogcapi) + "/collections/n1001/items?f=json&limit=1000"


def ids(text):
    return re.findall(r"<aantallen:identificatie>([^<]+)<", text)


def test_without_faults_all_passes_and_links_stay_at_the_proxy(servers, proxy, wfs):
    text = get(wfs + CAPABILITIES)
    assert proxy.base in text
    assert servers.base not in text
    assert text.replace(proxy.base, servers.base) == get(servers.mapserver_wfs + CAPABILITIES)


def test_files_pass_byte_for_byte_and_in_parts(servers, proxy):
    address = servers.of("natura2000", ATOM)
    assert get_bytes(proxy.url(address)) == get_bytes(address)
    assert get_bytes(proxy.url(address), Range="bytes=5-14") == get_bytes(address)[5:15]
    assert headers_of(proxy.url(address))["ETag"] == headers_of(address)["ETag"]


def test_requests_are_kept_and_counted(proxy, wfs):
    get(wfs + CAPABILITIES, **{"User-Agent": "proef"})
    get(wfs + FEATURES.format(0))
    assert proxy.count() == 2
    assert proxy.count("getfeature&") == 1
    first = proxy.requests()[0]
    assert (first["method"], first["status"], first["headers"]["user-agent"]) == ("GET", 200, "proef")
    assert first["bytes"] > 1000
    proxy.forget()
    assert proxy.count() == 0


def test_each_proxy_has_an_address_of_its_own(servers, proxy):
    other = Proxy(servers.base)
    try:
        assert other.base != proxy.base
    finally:
        other.close()
    with pytest.raises(BROKEN):
        get(other.base)


def test_refuse_strikes_only_where_it_should(proxy, wfs):
    proxy.add(faults.Refuse("getfeature&"))
    with pytest.raises(BROKEN):
        get(wfs + FEATURES.format(0))
    assert "n1001" in get(wfs + CAPABILITIES)
    proxy.clear()
    assert len(ids(get(wfs + FEATURES.format(0)))) == 100


def test_nobody_listens_at_a_closed_address():
    parts = urlsplit(closed_address())
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((parts.hostname, parts.port), timeout=5)


def test_status_with_retry_after_ends_after_so_many_times(proxy, wfs):
    proxy.add(faults.Status("getfeature&", status=503, retry_after=7, times=2))
    seen = [headers_of(wfs + FEATURES.format(0)) for _ in range(3)]
    assert [answer["status"] for answer in seen] == ["503", "503", "200"]
    assert seen[0]["Retry-After"] == "7"
    assert [item["faults"] for item in proxy.requests()] == [["Status"], ["Status"], []]


def test_after_lets_the_first_ones_pass(proxy, wfs):
    proxy.add(faults.Status("getfeature&", status=500, after=1, times=1))
    assert [headers_of(wfs + FEATURES.format(0))["status"] for _ in range(3)] == ["200", "500", "200"]


@pytest.mark.parametrize("share", [0.0, 0.5])
def test_stall_outlasts_a_short_patience(proxy, wfs, share):
    proxy.add(faults.Stall("getfeature&", seconds=20, share=share))
    parts = urlsplit(wfs + FEATURES.format(0))
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=2)
    connection.request("GET", f"{parts.path}?{parts.query}")
    with pytest.raises(TimeoutError):
        connection.getresponse().read()
    connection.close()


def test_stall_ends(proxy, wfs):
    proxy.add(faults.Stall("getfeature&", seconds=0.3))
    assert len(ids(get(wfs + FEATURES.format(0)))) == 100
    assert proxy.requests()[0]["seconds"] >= 0.3


@pytest.mark.parametrize("fault", [faults.Cut(share=0.5), faults.Cut(at=1000)])
def test_cut_breaks_the_connection_in_the_body(servers, proxy, fault):
    proxy.add(fault)
    address = servers.of("natura2000", ATOM)
    parts, whole = urlsplit(proxy.url(address)), get_bytes(address)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=30)
    connection.request("GET", parts.path)
    answer, got = connection.getresponse(), b""
    assert int(answer.headers["Content-Length"]) == len(whole)
    with pytest.raises(BROKEN):
        while len(got) < len(whole):
            piece = answer.read1(64)
            if not piece:
                raise http.client.IncompleteRead(got)
            got += piece
    connection.close()
    assert whole.startswith(got)
    assert 0 < len(got) <= (fault.at or len(whole) // 2)


def test_truncate_is_a_whole_answer_with_half_a_document(proxy, wfs):
    proxy.add(faults.Truncate("getfeature&", share=0.3))
    text = get(wfs + FEATURES.format(0))
    assert text.startswith("<?xml")
    assert "</wfs:FeatureCollection>" not in text


def test_html_page_and_exception_with_status_200(proxy, wfs):
    proxy.add(faults.HtmlPage("getcapabilities"), faults.ServiceException("getfeature&", text="geheugen vol"))
    assert "<h1>Onderhoud" in get(wfs + CAPABILITIES)
    assert "geheugen vol" in get(wfs + FEATURES.format(0))


def test_wrong_crs_says_another_crs_or_brings_other_coordinates(proxy, wfs, items):
    proxy.add(faults.WrongCrs("getfeature&"))
    text = get(wfs + FEATURES.format(0))
    assert "EPSG::4326" in text
    assert "28992" not in text
    assert re.search(r"<gml:posList[^>]*>132000\.0* 404000", text)
    proxy.clear()
    proxy.add(faults.WrongCrs(degrees=True))
    text = get(wfs + FEATURES.format(0))
    assert "EPSG::28992" in text
    assert re.search(r"<gml:posList[^>]*>5\.0\d* 51\.6", text)
    rd = f"{items}&crs=http://www.opengis.net/def/crs/EPSG/0/28992"
    assert headers_of(rd)["Content-Crs"].endswith("28992>")
    assert json.loads(get(rd))["features"][0]["geometry"]["coordinates"][0][0][0][0] < 10
    proxy.clear()
    proxy.add(faults.WrongCrs(label="3857"))
    assert headers_of(rd)["Content-Crs"].endswith("3857>")


def test_rename_fields_in_data_and_description(proxy, wfs, items):
    proxy.add(faults.RenameFields(names=(("naam", "omschrijving"),)))
    described = get(wfs + "?service=WFS&version=2.0.0&request=DescribeFeatureType&typenames=n1001")
    assert 'name="omschrijving"' in described
    assert 'name="naam"' not in described
    assert "<aantallen:omschrijving>" in get(wfs + FEATURES.format(0))
    assert "omschrijving" in json.loads(get(items))["features"][0]["properties"]


def test_rename_layer_in_capabilities_and_requests(proxy, wfs, items):
    proxy.add(faults.RenameLayer(old="n1001", new="n1001_actueel"))
    text = get(wfs + CAPABILITIES)
    assert "aantallen:n1001_actueel<" in text
    assert "aantallen:n1001<" not in text
    assert "aantallen:n1000<" in text
    assert "ExceptionReport" in get(wfs + FEATURES.format(0))
    renamed = get(wfs + FEATURES.format(0).replace("n1001", "n1001_actueel"))
    assert len(ids(renamed.replace("n1001_actueel", "n1001"))) == 100
    assert headers_of(items)["status"] == "404"
    assert len(json.loads(get(items.replace("n1001", "n1001_actueel")))["features"]) == 1000


def test_hide_layer(servers, proxy, wfs):
    proxy.add(faults.HideLayer(name="n1000"))
    text = get(wfs + CAPABILITIES)
    assert "aantallen:n1000<" not in text
    assert all(f"aantallen:{name}<" in text for name in ("n1", "n999", "n1001", "n25000"))
    assert "ExceptionReport" in get(wfs + FEATURES.format(0).replace("n1001", "n1000"))
    collections = json.loads(get(proxy.url(servers.ogcapi) + "/collections?f=json"))["collections"]
    assert sorted(item["id"] for item in collections) == ["n1", "n1001", "n25000", "n999"]


def test_hide_layer_of_a_wms(servers, proxy):
    address = servers.of("plu_plangebied")
    proxy.add(faults.HideLayer(name="plangebied"))
    text = get(proxy.url(address) + "?service=WMS&request=GetCapabilities")
    assert "<Name>plangebied</Name>" not in text
    assert "<Name>enkelbestemming</Name>" in text
    assert "</WMS_Capabilities>" in text


def test_duplicate_features_over_pages(proxy, wfs, items):
    proxy.add(faults.DuplicateFeatures(count=10))
    first, second = ids(get(wfs + FEATURES.format(0))), ids(get(wfs + FEATURES.format(100)))
    assert len(set(first) & set(second)) == 10
    assert len(json.loads(get(f"{items}&offset=1000"))["features"]) == 11


def test_ignore_paging_gives_the_first_page_every_time(proxy, wfs):
    proxy.add(faults.IgnorePaging())
    first, second = ids(get(wfs + FEATURES.format(0))), ids(get(wfs + FEATURES.format(100)))
    assert first == second
    assert len(first) == 1000


def test_no_count(proxy, wfs):
    assert 'numberMatched="1001"' in get(wfs + FEATURES.format(0))
    proxy.add(faults.NoCount())
    assert 'numberMatched="unknown"' in get(wfs + FEATURES.format(0))


def test_redirect_to_another_name_of_this_host_and_to_another_port(servers, proxy, wfs):
    proxy.add(faults.Redirect("getfeature&", times=1))
    assert len(ids(get(wfs + FEATURES.format(0)))) == 100
    hosts = [item["host"].split(":")[0] for item in proxy.requests()]
    assert hosts == ["127.0.0.1", "localhost"]
    proxy.clear()
    proxy.add(faults.Redirect("getfeature&", to=servers.base, status=301))
    assert len(ids(get(wfs + FEATURES.format(0)))) == 100
    assert proxy.requests()[-1]["status"] == 301


def test_redirect_without_end(proxy, wfs):
    proxy.add(faults.Redirect("getfeature&", to=proxy.base))
    with pytest.raises(urllib.error.HTTPError, match="redirect"):
        get(wfs + FEATURES.format(0))


def test_move_leaves_404_and_answers_at_the_new_place(servers, proxy, wfs):
    proxy.move("/service.pdok.nl/novex/aantallen", "/service.pdok.nl/bzk/aantallen")
    new = wfs.replace("/novex/", "/bzk/")
    assert headers_of(wfs + CAPABILITIES)["status"] == "404"
    text = get(new + CAPABILITIES)
    assert f"{new}?" in text
    assert wfs not in text
    assert len(ids(get(new + FEATURES.format(0)))) == 100


def test_faults_work_together(proxy, wfs):
    proxy.add(faults.RenameFields(names=(("naam", "titel"),)), faults.DuplicateFeatures(count=5), faults.NoCount())
    text = get(wfs + FEATURES.format(100))
    assert "<aantallen:titel>" in text
    assert 'numberMatched="unknown"' in text
    assert ids(text)[0] == "n1001.96"


def test_a_fault_looks_at_posted_requests_too(proxy, wfs):
    proxy.add(faults.Status("n1001", status=429))
    body = (
        b'<wfs:GetFeature service="WFS" version="2.0.0" xmlns:wfs="http://www.opengis.net/wfs/2.0" count="3">'
        b'<wfs:Query typeNames="%s"/></wfs:GetFeature>'
    )
    parts = urlsplit(wfs)
    for name, status in ((b"n1001", 429), (b"n999", 200)):
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=30)
        connection.request("POST", parts.path, body % name, {"Content-Type": "text/xml"})
        assert connection.getresponse().status == status
        connection.close()


def test_every_fault_survives_the_way_to_the_proxy():
    for kind in faults.KINDS.values():
        fault = kind(where="x", times=3, after=1)
        assert faults.from_json(faults.to_json(fault)) == fault


def test_many_requests_at_once(proxy, wfs):
    from concurrent.futures import ThreadPoolExecutor

    proxy.add(faults.Stall("getfeature&", seconds=0.5))
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(get, [wfs + FEATURES.format(start * 100) for start in range(6)]))
    assert sorted({name for text in answers for name in ids(text)}) == sorted(f"n1001.{i}" for i in range(1, 601))
    assert proxy.count() == 6
