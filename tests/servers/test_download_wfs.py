"""A WFS layer comes in whole, or the user hears which fault of the server stood in the way."""

import pytest

from novex_plugin.adapters.download import estimate, fetch_layer
from novex_plugin.adapters.network import Network
from novex_plugin.core.errors import NovexError
from tests.servers.reading import JSON_FORMATS, QUICK, is_sound, rows, srs, version, wfs
from tests.servers.stub import Stub, Wfs, features

BOTH = pytest.mark.parametrize("formats", [(), JSON_FORMATS], ids=["gml", "geojson"])


@pytest.fixture
def stub(qgis_app):
    made = Stub()
    yield made
    made.close()


@pytest.fixture
def network():
    return Network(stall_s=10, policy=QUICK)


def pages(stub):
    return [request.query for request in stub.log if request.query.get("resulttype") != "hits"]


def refused(stub, network, tmp_path, **changes):
    """The error of a download that must fail, and proof that the old file is still there."""
    old = tmp_path / "punten.gpkg"
    old.write_bytes(b"oud")
    with pytest.raises(NovexError) as caught:
        fetch_layer(wfs(stub, **changes), tmp_path, network)
    assert old.read_bytes() == b"oud"
    assert "Punten" in caught.value.message and "127.0.0.1" in caught.value.message and caught.value.hint
    return str(caught.value)


@BOTH
@pytest.mark.parametrize("count", [0, 1, 999, 1000, 1001, 25000])
def test_every_feature_comes_in_once(stub, network, tmp_path, count, formats):
    stub.routes["/wfs"] = Wfs(features(count))
    got = fetch_layer(wfs(stub, formats=formats, fields=("code", "naam", "waarde", "geom")), tmp_path, network)
    found = rows(got.path)
    assert len(found) == count == got.provenance.count
    assert [(row["code"], row["naam"], row["waarde"], row["x"], row["y"]) for row in found] == [
        (values["code"], values["naam"], values["waarde"], x, y) for _id, x, y, values in features(count)
    ]
    assert (version(got.path), srs(got.path), is_sound(got.path)) == (10300, 28992, True)
    assert len(pages(stub)) == {0: 0, 1: 1, 999: 1, 1000: 2, 1001: 2, 25000: 26}[count]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["punten.gpkg"]


def test_what_is_asked(stub, network, tmp_path):
    stub.routes["/wfs"] = Wfs(features(1500))  # of which 408 in the area
    area = (150000, 450000, 150500, 450400)
    got = fetch_layer(wfs(stub, formats=JSON_FORMATS), tmp_path, network, area=area, owner="Kadaster")
    [page] = pages(stub)
    assert page["bbox"] == "150000,450000,150500,450400,urn:ogc:def:crs:EPSG::28992"
    assert (page["count"], page["startindex"], page["srsname"]) == ("1000", "0", "urn:ogc:def:crs:EPSG::28992")
    assert (page["typenames"], page["version"], page["map"]) == ("n:punten", "2.0.0", "a")
    assert page["outputformat"] == JSON_FORMATS[1]
    assert len(rows(got.path)) == 51 * 8
    assert (got.provenance.area, got.provenance.owner, got.provenance.layer) == (area, "Kadaster", "punten")
    assert got.provenance.url == stub.url + "/wfs?map=a" and got.provenance.retrieved.endswith("Z")


def test_a_server_that_allows_smaller_pages(stub, network, tmp_path):
    stub.routes["/wfs"] = Wfs(features(1234), limit=100)
    assert len(rows(fetch_layer(wfs(stub), tmp_path, network).path)) == 1234
    assert len(pages(stub)) == 13
    fetch_layer(wfs(stub, page_size=100), tmp_path, network)
    assert pages(stub)[-1]["count"] == "100"


@pytest.mark.parametrize("version_of", ["1.1.0", "1.0.0"])
def test_an_old_server_is_asked_once_for_all(stub, network, tmp_path, version_of):
    stub.routes["/wfs"] = Wfs(features(2512), limit=100000)
    got = fetch_layer(wfs(stub, version=version_of), tmp_path, network)
    assert len(rows(got.path)) == 2512
    [page] = pages(stub)
    assert (page["maxfeatures"], page["typename"]) == ("2512", "n:punten")
    assert "startindex" not in page and "count" not in page


def test_an_old_server_that_gives_less_than_all(stub, network, tmp_path):
    stub.routes["/wfs"] = Wfs(features(2500), ignores_paging=True)
    assert "2.500" in refused(stub, network, tmp_path, version="1.1.0")
    stub.routes["/wfs"] = Wfs(features(2500))  # one that pages although its version does not promise that
    assert len(rows(fetch_layer(wfs(stub, version="1.1.0"), tmp_path, network).path)) == 2500


def test_texts_that_look_like_numbers_stay_as_they_are(stub, network, tmp_path):
    items = [("a", 150000, 450000, {"code": "0344", "versie": "1.10", "jaar": 2026, "maat": 1.5})]
    for formats in ((), JSON_FORMATS):
        stub.routes["/wfs"] = Wfs(items)
        [row] = rows(fetch_layer(wfs(stub, formats=formats), tmp_path, network).path)
        assert (row["code"], row["versie"], row["jaar"], row["maat"]) == ("0344", "1.10", 2026, 1.5)


def test_fields_that_are_empty_on_some_pages_are_kept_for_all(stub, network, tmp_path):
    items = features(2000)
    for number, item in enumerate(items):
        if number >= 1000:
            item[3]["laat"] = "ja"
            item[3]["waarde"] = item[3]["waarde"] + 0.5
            item[3].pop("naam")
        elif number % 2:
            item[3].pop("naam")
    stub.routes["/wfs"] = Wfs(items)
    found = rows(fetch_layer(wfs(stub, formats=JSON_FORMATS), tmp_path, network).path)
    assert [found[0]["laat"], found[1999]["laat"], found[1]["naam"], found[0]["naam"]] == [None, "ja", None, "Punt é0"]
    assert (found[3]["waarde"], found[1500]["waarde"]) == (3.0, 1500.5)


@pytest.mark.parametrize("version_of", ["2.0.0", "1.1.0"])
def test_a_server_that_never_states_more_than_it_gives_at_once(stub, network, tmp_path, version_of):
    stub.routes["/wfs"] = Wfs(features(2512), stated=1000)
    got = fetch_layer(wfs(stub, version=version_of), tmp_path, network)
    assert [row["waarde"] for row in rows(got.path)] == list(range(2512))
    assert "meldde 1.000 kenmerken en gaf er 2.512" in got.messages[0][1]
    stub.routes["/wfs"] = Wfs(features(300), stated=150)
    assert len(rows(fetch_layer(wfs(stub, version=version_of, page_size=150), tmp_path, network).path)) == 300


def test_a_server_that_calls_a_look_past_the_end_a_fault(stub, network, tmp_path):
    def strict(text, page):
        return text if page < 2 else (lambda request: request.reply(OWS_EXCEPTION, 400))

    stub.routes["/wfs"] = Wfs(features(2000), alter=strict)
    assert len(rows(fetch_layer(wfs(stub), tmp_path, network).path)) == 2000
    stub.routes["/wfs"] = Wfs(features(2000), alter=lambda text, page: text if page < 2 else OWS_EXCEPTION)
    assert len(rows(fetch_layer(wfs(stub), tmp_path, network).path)) == 2000


# -- doubles and servers that do not page


def test_features_that_come_again_on_the_next_page_count_once(stub, network, tmp_path):
    for formats in ((), JSON_FORMATS):
        stub.routes["/wfs"] = Wfs(features(2500), overlap=3)
        got = fetch_layer(wfs(stub, formats=formats), tmp_path, network)
        assert [row["waarde"] for row in rows(got.path)] == list(range(2500))
        [(_level, text)] = got.messages
        assert "dubbel" in text and " 3 " in text


def test_a_feature_that_changed_between_two_pages_counts_once(stub, network, tmp_path):
    def renewed(text, page):
        return text.replace("Punt é999", "Punt vernieuwd") if page == 1 else text

    for formats in ((), JSON_FORMATS):
        service = Wfs(features(1500), overlap=1)
        service.alter = lambda text, _page: text if "Punt é0<" in text or '"Punt é0"' in text else renewed(text, 1)
        stub.routes["/wfs"] = service
        found = rows(fetch_layer(wfs(stub, formats=formats), tmp_path, network).path)
        assert len(found) == 1500 and found[999]["naam"] == "Punt é999"


def test_without_ids_the_content_tells_doubles_and_equal_features_on_a_page_stay(stub, network, tmp_path):
    items = features(1500)
    items[1] = items[0]
    stub.routes["/wfs"] = Wfs(items, overlap=2, json={"ids": False})
    got = fetch_layer(wfs(stub, formats=JSON_FORMATS), tmp_path, network)
    assert len(rows(got.path)) == 1500
    assert " 2 " in got.messages[0][1]


def test_an_id_that_stands_on_several_features_hides_none(stub, network, tmp_path):
    items = [("zelfde", x, y, values) for _id, x, y, values in features(20)]
    for formats in ((), JSON_FORMATS):
        stub.routes["/wfs"] = Wfs(items)
        assert len(rows(fetch_layer(wfs(stub, formats=formats), tmp_path, network).path)) == 20


def test_a_server_that_gives_the_first_page_for_ever_is_refused(stub, network, tmp_path):
    stub.routes["/wfs"] = Wfs(features(2500), ignores_paging=True)
    text = refused(stub, network, tmp_path)
    assert "2.500" in text and "1.000" in text and "elke pagina dezelfde" in text
    assert len(pages(stub)) == 2
    stub.routes["/wfs"] = Wfs(features(2500), ignores_paging=True, stated=None)
    assert "zegt niet hoeveel" in refused(stub, network, tmp_path)


def test_a_server_that_gives_all_at_once_whatever_is_asked(stub, network, tmp_path):
    stub.routes["/wfs"] = Wfs(features(2500), ignores_paging=True, ignores_count=True)
    assert len(rows(fetch_layer(wfs(stub), tmp_path, network).path)) == 2500
    stub.routes["/wfs"] = Wfs(features(2500), ignores_paging=True, ignores_count=True, stated=None)
    got = fetch_layer(wfs(stub), tmp_path, network)
    assert len(rows(got.path)) == 2500
    assert any("negeert bladeren" in text for _level, text in got.messages)
    assert any("niet na te gaan" in text for _level, text in got.messages)


def test_a_server_that_does_not_count(stub, network, tmp_path):
    stub.routes["/wfs"] = Wfs(features(2000), stated=None)
    got = fetch_layer(wfs(stub), tmp_path, network)
    assert len(rows(got.path)) == 2000
    assert [level for level, _text in got.messages] == ["waarschuwing"]


def test_fewer_than_stated_is_never_a_result(stub, network, tmp_path):
    stub.routes["/wfs"] = Wfs(features(1500), stated=1501)
    text = refused(stub, network, tmp_path)
    assert "1.501" in text and "1.500" in text


# -- broken and wrong answers


@BOTH
def test_a_page_that_breaks_off_is_asked_again_and_then_told(stub, network, tmp_path, formats):
    broken = []

    def once(text, page):
        if page == 1 and not broken:
            broken.append(page)
            return text[: len(text) // 2]
        return text

    stub.routes["/wfs"] = Wfs(features(2500), alter=once)
    assert len(rows(fetch_layer(wfs(stub, formats=formats), tmp_path, network).path)) == 2500
    stub.routes["/wfs"] = Wfs(features(2500), alter=lambda text, page: text[:-40] if page == 1 else text)
    assert "afgebroken" in refused(stub, network, tmp_path, formats=formats)


def test_gml_that_ends_between_two_features_is_not_taken_for_whole(stub, network, tmp_path):
    def cut(text, _page):
        return text[: text.rindex("<wfs:member>")]

    stub.routes["/wfs"] = Wfs(features(10), alter=cut, stated=None)
    assert "afgebroken" in refused(stub, network, tmp_path)


def test_a_page_with_fewer_features_than_it_says(stub, network, tmp_path):
    def less(text, _page):
        return text.replace('numberReturned="10"', 'numberReturned="11"')

    stub.routes["/wfs"] = Wfs(features(10), alter=less)
    assert "afgebroken" in refused(stub, network, tmp_path)


SERVICE_EXCEPTION = (
    '<?xml version="1.0"?><ServiceExceptionReport version="1.2.0" xmlns="http://www.opengis.net/ogc">'
    "<ServiceException code='x'><![CDATA[msWFSGetFeature(): kapot]]></ServiceException></ServiceExceptionReport>"
)
OWS_EXCEPTION = (
    '<ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1"><ows:Exception exceptionCode="y">'
    "<ows:ExceptionText>Laag bestaat niet</ows:ExceptionText></ows:Exception></ows:ExceptionReport>"
)


@pytest.mark.parametrize(("body", "word"), [
    (SERVICE_EXCEPTION, "msWFSGetFeature(): kapot"),
    (OWS_EXCEPTION, "Laag bestaat niet"),
    ('{"exceptions": [{"code": "z", "text": "geen geheugen"}]}', "geen geheugen"),
    ("<!DOCTYPE html>\n<html><body>Onderhoud</body></html>", "webpagina"),
    ("  <html><head></head></html>", "webpagina"),
    ("zomaar tekst", "iets anders"),
    ("", "afgebroken"),
    ('<?xml version="1.0"?><WFS_Capabilities/>', "iets anders"),
])  # fmt: skip
def test_an_error_with_status_200_is_told_in_the_words_of_the_server(stub, network, tmp_path, body, word):
    stub.routes["/wfs"] = Wfs(features(2500), alter=lambda text, page: text if page == 0 else body)
    assert word in refused(stub, network, tmp_path)


def test_an_error_with_its_own_status(stub, network, tmp_path):
    def fault(text, page):
        return text if page == 0 else lambda request: request.reply(OWS_EXCEPTION, 400)

    stub.routes["/wfs"] = Wfs(features(2500), alter=fault)
    assert "Laag bestaat niet" in refused(stub, network, tmp_path)
    stub.routes["/wfs"] = lambda request: request.reply("", 503)
    assert "storing" in refused(stub, network, tmp_path)


def test_other_coordinates_than_were_asked(stub, network, tmp_path):
    degrees = [("a", 5.38, 52.15, {"n": 1}), ("b", 5.39, 52.16, {"n": 2})]
    stub.routes["/wfs"] = Wfs(degrees)
    assert "passen niet bij" in refused(stub, network, tmp_path)  # says RD, holds degrees
    stub.routes["/wfs"] = Wfs(degrees, gml={"srs": "http://www.opengis.net/def/crs/EPSG/0/4258"})
    assert "EPSG:4258" in refused(stub, network, tmp_path)
    swapped = [("a", 450000, 150000, {"n": 1})]
    stub.routes["/wfs"] = Wfs(swapped)
    assert "passen niet bij" in refused(stub, network, tmp_path)


def test_geojson_in_degrees_makes_it_ask_for_gml(stub, network, tmp_path):
    degrees = [(f"p{n}", 5.38 + n / 100, 52.15, {"waarde": n}) for n in range(5)]
    service = Wfs(features(5))

    def answer(request):
        (Wfs(degrees, json={"crs": ""}) if "json" in request.query.get("outputformat", "") else service)(request)

    stub.routes["/wfs"] = answer
    got = fetch_layer(wfs(stub, formats=JSON_FORMATS), tmp_path, network)
    assert [row["x"] for row in rows(got.path)] == [150000.0 + 10 * n for n in range(5)]


def test_one_stray_point_is_no_reason_to_refuse(stub, network, tmp_path):
    items = [*features(10), ("zwerver", 0.0, 0.0, {"waarde": 10})]
    stub.routes["/wfs"] = Wfs(items)
    assert len(rows(fetch_layer(wfs(stub), tmp_path, network).path)) == 11


def test_a_layer_in_degrees_is_kept_in_degrees_and_asked_with_latitude_first(stub, network, tmp_path):
    stub.routes["/wfs"] = answer = Wfs([("a", 52.15, 5.38, {"n": 1})], gml={"srs": "urn:ogc:def:crs:EPSG::4258"})
    got = fetch_layer(wfs(stub, crs="EPSG:4258"), tmp_path, network)
    [row] = rows(got.path)
    assert (srs(got.path), row["x"], row["y"]) == (4258, 5.38, 52.15)
    answer.items = []
    fetch_layer(wfs(stub, crs="EPSG:4258"), tmp_path, network, area=(155000, 463000, 155100, 463100))
    south, west, north, east = [float(value) for value in stub.log[-1].query["bbox"].split(",")[:4]]
    assert 52.1 < south < north < 52.2 and 5.3 < west < east < 5.5


@BOTH
def test_field_names_that_change_halfway(stub, network, tmp_path, formats):
    def renamed(text, page):
        return text.replace("waarde", "value") if page == 2 else text

    stub.routes["/wfs"] = Wfs(features(2500), alter=renamed)
    text = refused(stub, network, tmp_path, formats=formats)
    assert "waarde" in text and "value" in text


def test_estimate(stub, network):
    stub.routes["/wfs"] = Wfs(features(20000))
    guess = estimate(wfs(stub), network)
    assert guess.features == 20000
    assert 20000 * 200 < guess.bytes < 20000 * 1000
    stub.routes["/wfs"] = Wfs(features(20000), stated=None)
    assert estimate(wfs(stub), network).features is None
    assert estimate(wfs(stub), network, (0, 0, 1, 1)).features is None
