"""A collection of an OGC API comes in whole along its links, in RD where the service knows RD."""

import pytest

from novex_plugin.adapters.download import estimate, fetch_layer
from novex_plugin.adapters.network import Network
from novex_plugin.core.errors import NovexError
from tests.servers.reading import QUICK, ogc, rows, srs
from tests.servers.stub import RD_URI, OgcApi, Stub, features

ITEMS = "/ogc/v1/collections/punten/items"


@pytest.fixture
def stub(qgis_app):
    made = Stub()
    yield made
    made.close()


@pytest.fixture
def network():
    return Network(stall_s=10, policy=QUICK)


def refused(stub, network, tmp_path, **changes):
    old = tmp_path / "punten.gpkg"
    old.write_bytes(b"oud")
    with pytest.raises(NovexError) as caught:
        fetch_layer(ogc(stub, **changes), tmp_path, network)
    assert old.read_bytes() == b"oud"
    assert "Punten" in caught.value.message and "127.0.0.1" in caught.value.message and caught.value.hint
    return str(caught.value)


@pytest.mark.parametrize("count", [0, 1, 999, 1000, 1001, 25000])
def test_every_feature_comes_in_once(stub, network, tmp_path, count):
    stub.routes[ITEMS] = OgcApi(features(count), matched=None if count == 1001 else "all")
    got = fetch_layer(ogc(stub, fields=("code", "waarde")), tmp_path, network)
    found = rows(got.path)
    assert len(found) == count == got.provenance.count
    assert [(row["code"], row["waarde"], row["x"]) for row in found] == [
        (values["code"], values["waarde"], x) for _id, x, _y, values in features(count)
    ]
    assert [row["id"] for row in found[:2]] == [f"punt.{n}" for n in range(min(2, count))]
    assert srs(got.path) == 28992


def test_what_is_asked(stub, network, tmp_path):
    stub.routes[ITEMS] = OgcApi(features(3000))
    area = (150000, 450000, 150500, 450400)
    got = fetch_layer(ogc(stub), tmp_path, network, area=area)
    query = stub.log[0].query
    assert (query["limit"], query["crs"], query["bbox-crs"]) == ("1000", RD_URI, RD_URI)
    assert query["bbox"] == "150000,450000,150500,450400"
    assert "geo+json" in stub.log[0].headers["accept"]
    assert len(rows(got.path)) == 51 * 15


def test_a_service_in_degrees_is_asked_in_degrees_and_the_area_holds(stub, network, tmp_path):
    items = [(n, 5.38 + n / 1000, 52.15, {"waarde": n}) for n in range(100)]
    stub.routes[ITEMS] = OgcApi(items)
    got = fetch_layer(ogc(stub, crs=""), tmp_path, network)
    assert (srs(got.path), len(rows(got.path))) == (4326, 100)
    assert [row["id"] for row in rows(got.path)] == list(range(100))
    assert "crs" not in stub.log[0].query
    got = fetch_layer(ogc(stub, crs=""), tmp_path, network, area=(154000, 462000, 155500, 463500))
    west, south, east, north = [float(value) for value in stub.log[-1].query["bbox"].split(",")]
    assert 5.3 < west < east < 5.5 and 52.1 < south < north < 52.2
    assert 0 < len(rows(got.path)) < 100


def test_ids_that_are_numbers_become_a_field_unless_there_is_one(stub, network, tmp_path):
    stub.routes[ITEMS] = OgcApi([(n + 7, 150000, 450000, {"waarde": n}) for n in range(3)])
    assert [row["id"] for row in rows(fetch_layer(ogc(stub), tmp_path, network).path)] == [7, 8, 9]
    stub.routes[ITEMS] = OgcApi([(n + 7, 150000, 450000, {"id": f"x{n}"}) for n in range(3)])
    assert [row["id"] for row in rows(fetch_layer(ogc(stub), tmp_path, network).path)] == ["x0", "x1", "x2"]


def test_names_that_a_geopackage_keeps_for_itself(stub, network, tmp_path):
    stub.routes[ITEMS] = OgcApi([("a", 150000, 450000, {"fid": "F", "Geom": "G", "naam": "n", "Naam": "N"})])
    got = fetch_layer(ogc(stub), tmp_path, network)
    [row] = rows(got.path)
    assert (row["fid"], row["Geom_2"], row["naam"], row["Naam_2"]) == ("F", "G", "n", "N")
    assert sum("heet hier" in text for _level, text in got.messages) == 2


def test_fewer_than_stated_is_never_a_result(stub, network, tmp_path):
    stub.routes[ITEMS] = OgcApi(features(1500), matched=1501)
    text = refused(stub, network, tmp_path)
    assert "1.501" in text and "1.500" in text


def test_a_link_that_leads_nowhere_new(stub, network, tmp_path):
    stub.routes[ITEMS] = OgcApi(features(2500), stuck=True)
    assert "elke pagina dezelfde" in refused(stub, network, tmp_path)
    stub.routes[ITEMS] = OgcApi(features(2500), stuck=True, matched=None)
    assert "zegt niet hoeveel" in refused(stub, network, tmp_path)


def test_a_link_in_full_and_to_another_path(stub, network, tmp_path):
    service = OgcApi(features(1500))

    def full(text, _page):
        return text.replace('"href": "items?', f'"href": "{stub.url}/elders/items?')

    service.wrong = full
    stub.routes[ITEMS] = stub.routes["/elders/items"] = service
    assert len(rows(fetch_layer(ogc(stub), tmp_path, network).path)) == 1500
    assert len(stub.asked("/elders")) == 1


@pytest.mark.parametrize("body", [
    lambda text: text[:-1], lambda text: text[: len(text) // 2], lambda text: text.replace("}", "", 1), lambda text: "",
])  # fmt: skip
def test_a_page_that_breaks_off(stub, network, tmp_path, body):
    stub.routes[ITEMS] = OgcApi(features(1500), wrong=lambda text, page: body(text) if page else text)
    assert "afgebroken" in refused(stub, network, tmp_path)


def test_a_web_page_makes_it_ask_for_json_by_name(stub, network, tmp_path):
    service = OgcApi(features(1500))

    def picky(request):
        service(request) if request.query.get("f") == "json" else request.reply("<!doctype html><html></html>")

    stub.routes[ITEMS] = picky
    assert len(rows(fetch_layer(ogc(stub), tmp_path, network).path)) == 1500
    stub.routes[ITEMS] = lambda request: request.reply("<!doctype html><html></html>")
    assert "webpagina" in refused(stub, network, tmp_path)


def test_an_error_in_json_is_told(stub, network, tmp_path):
    body = '{"title": "Bad Request", "detail": "collection weg", "status": 400}'
    stub.routes[ITEMS] = lambda request: request.reply(body)
    assert "collection weg" in refused(stub, network, tmp_path)
    stub.routes[ITEMS] = lambda request: request.reply(body, 400)
    assert "collection weg" in refused(stub, network, tmp_path)


def test_other_coordinates_than_were_asked(stub, network, tmp_path):
    stub.routes[ITEMS] = OgcApi([("a", 5.38, 52.15, {"n": 1})], in_rd=False)
    assert "passen niet bij" in refused(stub, network, tmp_path)
    stub.routes[ITEMS] = OgcApi([("a", 150000, 450000, {"n": 1})])
    assert "passen niet bij" in refused(stub, network, tmp_path, crs="")

    def says_otherwise(request):
        request.reply('{"type":"FeatureCollection","features":[]}', headers={"Content-Crs": "<http://x/EPSG/0/4258>"})

    stub.routes[ITEMS] = says_otherwise
    assert fetch_layer(ogc(stub), tmp_path, network).provenance.count == 0


def test_doubles_over_pages_count_once(stub, network, tmp_path):
    items = features(1500)
    items[1200] = items[3]
    for ids in (True, False):
        stub.routes[ITEMS] = OgcApi(items, matched=None, ids=ids)
        got = fetch_layer(ogc(stub), tmp_path, network)
        assert len(rows(got.path)) == 1499
        assert " 1 " in got.messages[0][1]


def test_estimate(stub, network):
    stub.routes[ITEMS] = OgcApi(features(20000))
    guess = estimate(ogc(stub), network)
    assert guess.features == 20000 and 20000 * 100 < guess.bytes < 20000 * 1000
    assert stub.log[0].query["limit"] == "20"
    stub.routes[ITEMS] = OgcApi([], matched="all")
    assert estimate(ogc(stub), network) == type(guess)(0, 0)
    stub.routes[ITEMS] = lambda request: request.reply("", 404)
    with pytest.raises(NovexError, match="kent dit adres niet"):
        estimate(ogc(stub), network)
